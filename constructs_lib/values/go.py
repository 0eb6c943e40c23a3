"""Go's own rules for durations, numbers and booleans, as Knative, Kourier and Envoy read them from text.

Source: Go `time.ParseDuration` and `strconv`, as called by knative.dev/pkg configmap/parser (Knative 1.23).
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, StrictStr

from constructs_lib.values.types import NonNegativeInt, Range

_DURATION = re.compile(
    r"[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)(ns|us|µs|μs|ms|s|m|h)(([0-9]+(\.[0-9]*)?|\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))*"
)
_COMPONENT = re.compile(r"([0-9]*)\.?([0-9]*)(ns|us|µs|μs|ms|s|m|h)")
_SECOND = 1_000_000_000
_NANOSECONDS = {
    "ns": 1,
    "us": 1_000,
    "µs": 1_000,  # U+00B5, micro sign
    "μs": 1_000,  # U+03BC, Greek mu
    "ms": 1_000_000,
    "s": _SECOND,
    "m": 60 * _SECOND,
    "h": 3600 * _SECOND,
}
_MAX_INT64 = 2**63 - 1


def _no_unit(value: object) -> str:
    return f'must have a unit: write "{value}s" for seconds'


def _not_a_number(value: Any) -> Any:
    if isinstance(value, int | float) and not isinstance(value, bool):
        raise ValueError(_no_unit(value))
    return value


def _duration(value: str) -> str:
    if value in ("0", "+0", "-0"):
        return value
    if re.fullmatch(r"[-+]?[0-9.]+", value):
        raise ValueError(_no_unit(value))
    if not _DURATION.fullmatch(value):
        raise ValueError(
            'must be a Go duration such as "300s", "5m" or "1h30m": numbers with ns, us, ms, s, m or h, no spaces'
        )
    if abs(go_nanoseconds(value)) > _MAX_INT64:
        raise ValueError("must be a Go duration of at most 292 years")
    return value


def _not_negative(value: str) -> str:
    if go_nanoseconds(value) < 0:
        raise ValueError("must not be negative")
    return value


def _positive(value: str) -> str:
    if go_nanoseconds(value) <= 0:
        raise ValueError("must be above 0s")
    return value


def _whole_seconds(value: str) -> str:
    if go_nanoseconds(value) % _SECOND:
        raise ValueError("must be whole seconds")
    return value


def go_nanoseconds(duration: str) -> int:
    """The length of a Go duration that was accepted before, in nanoseconds; what is shorter is dropped, as in Go."""
    total = 0
    for whole, fraction, unit in _COMPONENT.findall(duration):
        total += int(f"0{whole}{fraction}") * _NANOSECONDS[unit] // int(f"1{'0' * len(fraction)}")
    return -total if duration.startswith("-") else total


def go_seconds(duration: str) -> float:
    """The length of a Go duration that was accepted before, in seconds."""
    return go_nanoseconds(duration) / _SECOND


def go_text(value: Any) -> str:
    """A value as Go's parsers read it from a ConfigMap: booleans in lower case, lists joined by commas."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return ",".join(go_text(item) for item in value)
    return str(value)


GoDuration = Annotated[StrictStr, BeforeValidator(_not_a_number), AfterValidator(_duration)]
"""A duration as Go reads it; the unit is required."""
NonNegativeDuration = Annotated[GoDuration, AfterValidator(_not_negative)]
"""A Go duration, 0s or more."""
PositiveDuration = Annotated[GoDuration, AfterValidator(_positive)]
"""A Go duration above 0s."""
WHOLE_SECONDS = AfterValidator(_whole_seconds)
"""Narrows a duration to whole seconds: `Annotated[PositiveDuration, WHOLE_SECONDS]`."""
Int32 = Annotated[NonNegativeInt, Range(most=2**31 - 1)]
"""A whole number from 0 up that Go's int32 holds."""
Int64 = Annotated[NonNegativeInt, Range(most=_MAX_INT64)]
"""A whole number from 0 up that Go's int64 holds."""
