"""Environment variables of containers: text, or an entry of a Secret or ConfigMap in the namespace of the pods."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, PlainSerializer, PlainValidator, StrictStr, WithJsonSchema

from constructs_lib.errors import Problem
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsSubdomain

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_OBJECT = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*")
_KEY = re.compile(r"[-._A-Za-z0-9]{1,253}")
_FORMS = 'write a text in quotes, {secretKeyRef: {name: "...", key: "..."}} or {configMapKeyRef: {...}}'

SourceKind = Literal["secretKeyRef", "configMapKeyRef"]


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvSource:
    """An entry of a Secret or a ConfigMap, by Kubernetes' names for the two."""

    kind: SourceKind
    name: str
    key: str

    def as_kubernetes(self) -> dict[str, dict[str, str]]:
        """The reference as Kubernetes writes it."""
        return {self.kind: {"name": self.name, "key": self.key}}


def _source(value: Any) -> EnvSource:
    if isinstance(value, EnvSource):
        return value
    if not isinstance(value, Mapping):
        raise ValueError(f"must be a text or a reference to a Secret or ConfigMap; {_FORMS}")
    kinds: dict[str, SourceKind] = {"secretKeyRef": "secretKeyRef", "configMapKeyRef": "configMapKeyRef"}
    if len(value) != 1 or (kind := next(iter(value))) not in kinds:
        raise ValueError(f"must have one of secretKeyRef and configMapKeyRef, and nothing else; {_FORMS}")
    given = value[kind]
    if not isinstance(given, Mapping) or set(given) - {"name", "key"}:
        raise ValueError(f"{kind} must have a name and a key, and nothing else; {_FORMS}")
    name, key = given.get("name"), given.get("key")
    if not isinstance(name, str) or len(name) > 253 or not _OBJECT.fullmatch(name):
        raise ValueError(f"{kind} needs the name of the object, a DNS name; {_FORMS}")
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        raise ValueError(f"{kind} needs a key of its data: letters, digits, '-', '_' and '.'; {_FORMS}")
    return EnvSource(kind=kinds[kind], name=name, key=key)


def parse_value(value: Any) -> str | EnvSource:
    """A text, or a reference."""
    return value if isinstance(value, str) else _source(value)


def _name(value: str) -> str:
    if not _NAME.fullmatch(value):
        raise ValueError("must be the name of an environment variable: letters, digits and '_'")
    return value


def plain(value: Any) -> Any:
    """The value as values.yaml writes it."""
    return value.as_kubernetes() if isinstance(value, EnvSource) else value


_REFERENCE = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "key": {"type": "string"}},
    "required": ["name", "key"],
    "additionalProperties": False,
}
SOURCE_SCHEMA = {
    "type": "object",
    "properties": {"secretKeyRef": _REFERENCE, "configMapKeyRef": _REFERENCE},
    "minProperties": 1,
    "maxProperties": 1,
    "additionalProperties": False,
}
"""A reference, in the JSON Schema."""

EnvName = Annotated[StrictStr, AfterValidator(_name)]
"""The name of an environment variable."""
EnvValue = Annotated[
    str | EnvSource,
    PlainValidator(parse_value),
    PlainSerializer(plain),
    WithJsonSchema({"anyOf": [{"type": "string"}, SOURCE_SCHEMA]}),
]
"""A text, or `{secretKeyRef: {name, key}}` or `{configMapKeyRef: {name, key}}`."""


class EnvObjectValues(Section):
    """A Secret or ConfigMap as a whole."""

    name: DnsSubdomain
    """Name of the object, in the namespace of the pods."""


class EnvFromValues(Section):
    """All entries of one Secret or ConfigMap as environment variables."""

    secret_ref: EnvObjectValues | None = None
    """The Secret. One of `secretRef` and `configMapRef`."""
    config_map_ref: EnvObjectValues | None = None
    """The ConfigMap."""
    prefix: Annotated[StrictStr, AfterValidator(lambda value: value and _name(value))] = ""
    """What the variables' names begin with, before the keys of the object. Default none."""

    @rule
    def _one_object(self) -> Iterator[Problem]:
        """One object per entry (Kubernetes)."""
        if bool(self.secret_ref) == bool(self.config_map_ref):
            yield Problem(
                path="secretRef",
                rule="is required, or configMapRef: an entry is one of the two",
                hint="write one of them, or two entries",
            )
