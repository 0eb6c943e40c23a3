"""Keys that are set and would change nothing, which is an error: whoever wrote them expects something of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from constructs_lib.errors import MISSING, Problem
from constructs_lib.values.section import Section


def changed_keys(section: Section, usual: Section | None = None) -> Iterator[tuple[str, Any]]:
    """The keys that are set to something other than their default, with their values; a list or map is one key.

    A section that is off by default is one key without a value.

    Args:
        section: the section.
        usual: the section at its defaults. Default: as its class has them.
    """
    fields = type(section).model_fields
    for name, field in fields.items():
        value = getattr(section, name)
        default = getattr(usual, name) if usual else field.get_default(call_default_factory=True, validated_data={})
        if value == default:
            continue
        key = field.alias or name
        if isinstance(value, Section) and isinstance(default, Section):
            yield from ((f"{key}.{below}", found) for below, found in changed_keys(value, default))
        else:
            yield key, MISSING if isinstance(value, Section) else value


def without_effect(section: Section, *, needs: str, kept: Collection[str] = ("enabled",)) -> Iterator[Problem]:
    """A problem for every key of a section that is off.

    Args:
        section: the section that is off.
        needs: what to write to give its keys an effect.
        kept: the keys that have an effect nevertheless.
    """
    for key, value in changed_keys(section):
        if key not in kept:
            yield Problem(
                path=key, value=value, rule=f"has no effect without {needs}", hint="add that, or remove the key"
            )
