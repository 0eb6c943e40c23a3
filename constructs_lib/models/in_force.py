"""The timeouts in force: those of one model, and the longest of the platform and all its models."""

from __future__ import annotations

from collections.abc import Iterable

from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import ModelValues
from constructs_lib.values.durations import seconds


def timeouts_of(model: ModelValues, platform: TimeoutsValues) -> TimeoutsValues:
    """The timeouts of one model: its own over those of the platform."""
    return model.timeouts.over(platform)


def longest_of(*timeouts: TimeoutsValues) -> TimeoutsValues:
    """Each timeout the longest of those given."""
    return TimeoutsValues.model_construct(
        max_stream_duration=max((each.max_stream_duration for each in timeouts), key=seconds),
        cold_start=max((each.longest_start for each in timeouts), key=seconds),
        idle=max((each.idle for each in timeouts), key=seconds),
    )


def longest_timeouts(platform: TimeoutsValues, models: Iterable[ModelValues]) -> TimeoutsValues:
    """What a hop that all models share must allow: each timeout the longest of the platform's and every model's."""
    return longest_of(platform, *(timeouts_of(model, platform) for model in models))


def longest_request_seconds(platform: TimeoutsValues, models: Iterable[ModelValues]) -> int:
    """The longest request: less than the sum of `longest_timeouts` if one model starts slowly, another streams long."""
    return max(timeouts.request_seconds for timeouts in [platform, *(timeouts_of(model, platform) for model in models)])
