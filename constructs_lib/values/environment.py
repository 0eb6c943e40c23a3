"""Environment of containers: variables with a text, from Secrets and from ConfigMaps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, GetCoreSchemaHandler, GetJsonSchemaHandler, StrictStr
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema
from pydantic_core.core_schema import (
    SerializationInfo,
    ValidatorFunctionWrapHandler,
    no_info_wrap_validator_function,
    plain_serializer_function_ser_schema,
)

from constructs_lib.errors import Problem
from constructs_lib.values.secrets import DataKey, SecretKeyValues
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsSubdomain

_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def _variable(value: str) -> str:
    if not _VARIABLE.fullmatch(value):
        raise ValueError("must be the name of an environment variable: letters, digits and '_'")
    return value


VariableName = Annotated[StrictStr, AfterValidator(_variable)]
"""The name of an environment variable."""
_Prefix = Annotated[StrictStr, AfterValidator(lambda value: value and _variable(value))]


class ConfigMapKeyValues(Section):
    """One entry of an existing ConfigMap, in the namespace of the pods that read it."""

    name: DnsSubdomain
    """Name of the ConfigMap."""
    key: DataKey
    """Key of its data."""


class VariableSourceValues(Section):
    """Where a variable has its value from: one of the keys. A pod does not start while the entry is missing."""

    secret_key_ref: SecretKeyValues | None = None
    """An entry of a Secret."""
    config_map_key_ref: ConfigMapKeyValues | None = None
    """An entry of a ConfigMap."""

    @rule
    def _one_source(self) -> Iterator[Problem]:
        """Exactly one source (Kubernetes, EnvVarSource)."""
        yield from _exactly_one(self, "secret_key_ref", "config_map_key_ref")


class OrSource:
    """A value of one of the kinds, or a source; what is wrong with the source is reported at its own keys.

    Args:
        kinds: the kinds, by JSON Schema's names for them.
    """

    def __init__(self, **kinds: type) -> None:
        self._kinds = kinds

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        section = handler.generate_schema(VariableSourceValues)
        written = plain_serializer_function_ser_schema(_written, info_arg=True)
        return no_info_wrap_validator_function(self._check, section, serialization=written)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"anyOf": [*({"type": kind} for kind in self._kinds), handler(schema)]}

    def _check(self, value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
        if isinstance(value, tuple(self._kinds.values())):
            return value
        if not isinstance(value, Mapping | VariableSourceValues):
            kinds = " or ".join("string in quotes" if kind == "string" else kind for kind in self._kinds)
            raise ValueError(f"must be a {kinds}, or a section with secretKeyRef or configMapKeyRef")
        return handler(value)


VariableValue = Annotated[str | VariableSourceValues, OrSource(string=str)]
"""The value of a variable: a text, or where it comes from."""
Environment = dict[VariableName, VariableValue]
"""Variables by name."""


class NamedSourceValues(Section):
    """An existing Secret or ConfigMap, in the namespace of the pods that read it."""

    name: DnsSubdomain
    """Its name."""


class EnvironmentSourceValues(Section):
    """A Secret or ConfigMap, each entry of which becomes a variable: one of `secretRef` and `configMapRef`."""

    secret_ref: NamedSourceValues | None = None
    """A Secret."""
    config_map_ref: NamedSourceValues | None = None
    """A ConfigMap."""
    prefix: _Prefix = ""
    """What is put in front of the names of the entries. Default ""."""

    @rule
    def _one_source(self) -> Iterator[Problem]:
        """Exactly one source (Kubernetes, EnvFromSource)."""
        yield from _exactly_one(self, "secret_ref", "config_map_ref")


def _written(value: Any, info: SerializationInfo) -> Any:
    if isinstance(value, Section):
        return value.model_dump(by_alias=bool(info.by_alias), exclude_unset=info.exclude_unset)
    return value


def _exactly_one(section: Section, first: str, second: str) -> Iterator[Problem]:
    keys = [type(section).model_fields[name].alias or name for name in (first, second)]
    given = [getattr(section, name) is not None for name in (first, second)]
    if not any(given):
        yield Problem(
            path=keys[0],
            rule=f"is required, unless {keys[1]} is set",
            hint="name the object, for example {name: huggingface"
            + (", key: token}" if first == "secret_key_ref" else "}"),
        )
    if all(given):
        yield Problem(path=keys[1], rule=f"cannot be combined with {keys[0]}", hint="drop one of the two")
