"""Props of constructs that are plain values, checked by the same types as the keys of values.yaml that they mirror."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from constructs_lib.errors import Problem
from constructs_lib.values.problems import rule_of


def prop_problems(**props: tuple[Any, Any]) -> Iterator[Problem]:
    """The props that their types refuse: `prop_problems(namespace=(DnsLabel, namespace))`."""
    for name, (kind, value) in props.items():
        try:
            _adapter(kind).validate_python(value)
        except ValidationError as error:
            for detail in error.errors(include_url=False):
                rule, hint = rule_of(detail)
                yield Problem(path=name, value=value, rule=rule, hint=hint)


@lru_cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)
