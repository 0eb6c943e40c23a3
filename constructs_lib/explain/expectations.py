"""Requests and what is expected of each: a test of a tree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter, ValidationError

from constructs_lib.errors import NetworkingError, Problem
from constructs_lib.explain.chain import refuse_misshapen, way
from constructs_lib.explain.request import Request, parse_origin, parse_request
from constructs_lib.explain.text import verdict
from constructs_lib.explain.trace import Trace
from constructs_lib.manifests.tree import Tree


class InvalidExpectations(NetworkingError):
    """A file of expectations is wrong."""


class Expectation(BaseModel):
    """One request, and what must become of it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    url: str
    method: str = ""
    headers: dict[str, str] = Field(default_factory=dict)
    model: str = ""
    origin: Annotated[str, Field(alias="from")] = "internet"
    client_ip: Annotated[str, Field(alias="clientIp")] = ""
    gateway: str = ""
    status: Annotated[int | None, Field(ge=0, le=599)] = None
    """The status; 200 stands for whatever the backend answers, 0 for no answer."""
    backend: str = ""
    """`namespace/name` of the Service that the first gateway sends it to."""
    sent: str = ""
    """Host and path with which it does."""
    location: str = ""
    """Where a redirect leads."""

    def request(self) -> Request:
        """The request."""
        headers = [f"{name}: {value}" for name, value in self.headers.items()]
        origin = parse_origin(self.origin, self.client_ip)
        return parse_request(self.url, method=self.method, headers=headers, model=self.model, origin=origin)

    def differences(self, trace: Trace) -> Iterator[str]:
        """What came out otherwise."""
        if self.status not in (None, trace.end.status):
            yield f"expected {self.status}, but: {verdict(trace.end)}"
        if self.backend and self.backend not in trace.backends:
            yield f"expected backend {self.backend}, found {', '.join(trace.backends) or 'none'}"
        if self.sent and self.sent != trace.sent:
            yield f"expected to be sent as {self.sent}, found {trace.sent or 'nothing'}"
        if self.location and self.location != trace.end.location:
            yield f"expected a redirect to {self.location}, found {trace.end.location or 'none'}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """An expectation, and how it came out."""

    expectation: Expectation
    request: Request
    trace: Trace
    differences: tuple[str, ...]


def _listed(value: object) -> object:
    return value.get("requests") if isinstance(value, dict) else value


_FILE: TypeAdapter[list[Expectation]] = TypeAdapter(
    Annotated[list[Expectation], Field(min_length=1), BeforeValidator(_listed)]
)


def read_expectations(path: Path) -> list[Expectation]:
    """The expectations of a file: a list, alone or below `requests`.

    Raises:
        InvalidExpectations: it cannot be read, is not YAML, or has wrong keys.
    """
    try:
        return _FILE.validate_python(yaml.safe_load(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError) as error:
        problem = Problem(path=str(path), rule=f"cannot be read: {getattr(error, 'strerror', None) or 'not UTF-8'}")
        raise InvalidExpectations("expectations", [problem]) from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{path}:{mark.line + 1}" if mark else str(path)
        raise InvalidExpectations("expectations", [Problem(path=place, rule="is not YAML")]) from None
    except ValidationError as error:
        problems = [
            Problem(path=f"{path}: {'.'.join(str(step) for step in one['loc']) or 'the file'}", rule=one["msg"])
            for one in error.errors()
        ]
        raise InvalidExpectations("expectations", problems) from None


def check(tree: Tree, expectations: list[Expectation]) -> list[Outcome]:
    """Explain every request.

    Raises:
        InvalidManifests: objects that the API server would refuse.
        InvalidRequest: one of them cannot be sent.
    """
    refuse_misshapen(tree)
    found = []
    for one in expectations:
        request = one.request()
        trace = way(tree, request, gateway=one.gateway)
        found.append(Outcome(one, request, trace, tuple(one.differences(trace))))
    return found
