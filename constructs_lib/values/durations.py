"""Durations: as Go reads them (Knative, Kourier, Envoy), and as Gateway API does (GEP-2257).

Source of the first: Go `time.ParseDuration`, as called by knative.dev/pkg configmap/parser (Knative 1.23).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Any

import durationpy
from pydantic import AfterValidator, BeforeValidator, GetCoreSchemaHandler, StrictStr
from pydantic_core import CoreSchema
from pydantic_core.core_schema import no_info_after_validator_function

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
_GATEWAY_DURATION = re.compile(r"([0-9]{1,5}(h|m|s|ms)){1,4}")


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
    """The length of a valid Go duration, in nanoseconds; fractions of a nanosecond are dropped, as in Go."""
    total = 0
    for whole, fraction, unit in _COMPONENT.findall(duration):
        total += int(f"0{whole}{fraction}") * _NANOSECONDS[unit] // int(f"1{'0' * len(fraction)}")
    return -total if duration.startswith("-") else total


def go_seconds(duration: str) -> float:
    """The length of a valid Go duration, in seconds."""
    return go_nanoseconds(duration) / _SECOND


GoDuration = Annotated[StrictStr, BeforeValidator(_not_a_number), AfterValidator(_duration)]
"""A duration as Go reads it; the unit is required."""
NonNegativeDuration = Annotated[GoDuration, AfterValidator(_not_negative)]
"""A Go duration, 0s or more."""
PositiveDuration = Annotated[GoDuration, AfterValidator(_positive)]
"""A Go duration above 0s."""
WHOLE_SECONDS = AfterValidator(_whole_seconds)
"""Narrows a duration to whole seconds: `Annotated[PositiveDuration, WHOLE_SECONDS]`."""


def _gateway_duration(value: str) -> str:
    if not _GATEWAY_DURATION.fullmatch(value):
        raise ValueError(
            'must be a duration such as "300s", "5m" or "1h30m": whole numbers with h, m, s or ms (GEP-2257)'
        )
    return value


@lru_cache(maxsize=1024)  # the same few durations are asked for by every model
def seconds(duration: str) -> float:
    """The length of a valid duration, in seconds."""
    return float(durationpy.from_str(duration).total_seconds())


GatewayDuration = Annotated[StrictStr, AfterValidator(_gateway_duration)]
"""A duration as Gateway API writes it (GEP-2257)."""


@dataclass(frozen=True, kw_only=True)
class SecondsRange:
    """Bounds of a duration that ends as whole seconds, so that nothing of it is dropped on the way."""

    least: int
    most: int

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return no_info_after_validator_function(self._check, handler(source))

    def _check(self, value: str) -> str:
        length = seconds(value)
        if length % 1:
            raise ValueError("must be whole seconds: what is below a second is dropped")
        if not self.least <= length <= self.most:
            raise ValueError(f"must be {self.least}s to {self.most}s")
        return value


def _at_least_a_second(value: str) -> str:
    if seconds(value) < 1:
        raise ValueError("must be at least 1s")
    return value


RequestDuration = Annotated[GatewayDuration, AfterValidator(_at_least_a_second)]
"""A duration as Gateway API writes it, of a second or more."""
