"""The rules between models; paths are those of values.yaml."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from constructs_lib.errors import Problem
from constructs_lib.models.in_force import timeouts_of
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import ModelValues


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
                    rule=f"is also that of models[{first}]; it must be unique among clients' names and objects",
                    hint="write another",
                )
        for problem in timeouts_of(model, platform).rules():
            yield problem.below(f"models[{place}].timeouts")
