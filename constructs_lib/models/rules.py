"""The rules between models; paths are those of values.yaml."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from constructs_lib.errors import Problem
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import ModelValues
from constructs_lib.values.durations import seconds


def longest_timeouts(platform: TimeoutsValues, models: Iterable[ModelValues]) -> TimeoutsValues:
    """What a hop must allow that all models share: each timeout the longest of the platform's and every model's."""
    everything = [platform, *(model.timeouts.over(platform) for model in models)]
    longest = {
        key: max((getattr(timeouts, key) for timeouts in everything), key=seconds)
        for key in ("max_stream_duration", "cold_start", "idle")
    }
    return TimeoutsValues.model_construct(**longest)


def longest_request_seconds(platform: TimeoutsValues, models: Iterable[ModelValues]) -> int:
    """The longest request of all; below the sum of `longest_timeouts` if one model starts and another talks slowly."""
    return max(timeouts.request_seconds for timeouts in [platform, *(m.timeouts.over(platform) for m in models)])


def model_problems(models: Sequence[ModelValues], platform: TimeoutsValues) -> Iterator[Problem]:
    """The problems between models, and between a model and the platform's timeouts."""
    seen: dict[tuple[str, str], int] = {}
    for place, model in enumerate(models):
        for key, value in (("name", model.name), *(("modelNames", name) for name in model.public_names)):
            first = seen.setdefault((key, value), place)
            if first != place:
                yield Problem(
                    path=f"models[{place}].{key}",
                    value=value,
                    rule=f"is also that of models[{first}]: clients and objects tell models apart by it",
                    hint="write another",
                )
        for problem in model.timeouts.over(platform).rules():
            yield problem.below(f"models[{place}].timeouts")
