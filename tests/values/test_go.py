"""Go's durations and numbers, as Knative's settings use them."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError

from constructs_lib.values.durations import (
    WHOLE_SECONDS,
    GoDuration,
    NonNegativeDuration,
    PositiveDuration,
    go_nanoseconds,
)
from constructs_lib.values.types import Int64, NonNegativeInt, Number, Range


def refused(kind: Any, value: object) -> str:
    with pytest.raises(ValidationError) as error:
        TypeAdapter(kind).validate_python(value)
    return error.value.errors()[0]["msg"]


@pytest.mark.parametrize(
    ("duration", "nanoseconds"),
    [
        ("0", 0),
        ("60s", 60_000_000_000),
        ("60s1ns", 60_000_000_001),
        ("1h30m", 5_400_000_000_000),
        (".5s", 500_000_000),
        ("5.s", 5_000_000_000),
        ("-1.5h", -5_400_000_000_000),
        ("1us", 1_000),
        ("1\u00b5s", 1_000),
        ("1\u03bcs", 1_000),
        ("6.0000000001s", 6_000_000_000),
        ("9223372036854775807ns", 2**63 - 1),
    ],
)
def test_durations_are_exact(duration: str, nanoseconds: int) -> None:
    assert go_nanoseconds(TypeAdapter(GoDuration).validate_python(duration)) == nanoseconds


@pytest.mark.parametrize(
    ("kind", "duration", "said"),
    [
        (GoDuration, "9223372036854775808ns", "at most 292 years"),
        (GoDuration, 60, 'must have a unit: write "60s"'),
        (GoDuration, "60", 'must have a unit: write "60s"'),
        (NonNegativeDuration, "-1ns", "must not be negative"),
        (PositiveDuration, "0s", "must be above 0s"),
        (PositiveDuration, "0.1ns", "must be above 0s"),
        (Annotated[PositiveDuration, WHOLE_SECONDS], "1.5s", "must be whole seconds"),
    ],
)
def test_what_is_wrong_with_a_duration_is_said(kind: Any, duration: object, said: str) -> None:
    assert said in refused(kind, duration)


@pytest.mark.parametrize(("kind", "most"), [(NonNegativeInt, 2**31 - 1), (Int64, 2**63 - 1)])
def test_integers_end_where_gos_do(kind: Any, most: int) -> None:
    assert TypeAdapter(kind).validate_python(str(most)) == most
    assert f"must be at most {most}" in refused(kind, most + 1)
    assert TypeAdapter(kind).validate_python(0) == 0
    refused(kind, -1)


def test_a_range_is_checked_and_told_to_editors() -> None:
    kind = Annotated[Number, Range(above=0, most=100)]
    assert "must be above 0" in refused(kind, "0")
    assert "must be at most 100" in refused(kind, 100.5)
    schema = TypeAdapter(kind).json_schema()
    assert (schema["exclusiveMinimum"], schema["maximum"]) == (0, 100)
    assert "must be at least 1" in refused(Annotated[Number, Range(least=1)], 0.5)
