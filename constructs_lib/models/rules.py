"""The rules between models; paths are those of values.yaml."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from constructs_lib.errors import Problem
from constructs_lib.models.in_force import timeouts_of
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import ModelValues
from constructs_lib.values.section import told_of_each


def model_problems(models: Sequence[ModelValues], platform: TimeoutsValues) -> Iterator[Problem]:
    """The problems between models, and between a model and the platform's timeouts."""
    seen: dict[tuple[str, str], int] = {}

    def names(place: int, model: ModelValues) -> Iterator[Problem]:
        for key, value in (("name", model.name), *(("modelNames", name) for name in model.public_names)):
            first = seen.setdefault((key, value), place)
            if first != place:
                yield Problem(
                    path=f"models[{place}].{key}",
                    value=value,
                    rule=f"is also that of models[{first}]; it must be unique among clients' names and objects",
                    hint="write another",
                )

    def timeouts(place: int, model: ModelValues) -> Iterator[Problem]:
        for problem in timeouts_of(model, platform).rules():
            yield problem.below(f"models[{place}].timeouts")

    yield from told_of_each(models, names)
    yield from told_of_each(models, timeouts)
