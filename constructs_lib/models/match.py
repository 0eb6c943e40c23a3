"""Section `models[].match`: what the requests of a model are matched by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated

from pydantic import AfterValidator, StrictStr

from constructs_lib.errors import Problem
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import Hostname

_PATH = re.compile(r"(/[A-Za-z0-9._~!$&'()*+,;=:@-]+)+")
_HEADER_VALUE = re.compile(r"[!-~]([ -~]*[!-~])?")


def _path(value: str) -> str:
    if not value.startswith("/"):
        raise ValueError(f"must start with a slash: /{value}")
    if not _PATH.fullmatch(value) or len(value) > 1024:
        raise ValueError("must be a path such as /llama, without '//', '?', '#' or '%' and without a slash at the end")
    if {".", ".."} & set(value.split("/")):
        raise ValueError("must not have the segments '.' and '..' (Gateway API)")
    return value


def _header_value(value: str) -> str:
    if not _HEADER_VALUE.fullmatch(value) or len(value) > 4096:
        raise ValueError("must be a header value: printable ASCII, no space at either end")
    return value


class MatchValues(Section):
    """What the requests of a model are matched by: one of the keys. None of them reads the body."""

    path: Annotated[StrictStr, AfterValidator(_path)] | None = None
    """Path prefix, which is stripped before the request reaches the model: /llama/v1/models arrives as /v1/models."""
    header: Annotated[StrictStr, AfterValidator(_header_value)] | None = None
    """Value of the header x-inference-model."""
    hostname: Hostname = ""
    """Host name, for callers that reach the inference gateway under several names."""

    @rule
    def _one_way(self) -> Iterator[Problem]:
        """One way to match."""
        named = [key for key in ("path", "header", "hostname") if getattr(self, key)]
        if len(named) > 1:
            yield Problem(
                path=named[1],
                value=getattr(self, named[1]),
                rule=f"cannot be combined with {named[0]}: a model is matched by one of path, header and hostname",
                hint="drop one of the two",
            )
