"""The rules between models made with `kserve` and the Knative that runs them; paths are those of values.yaml."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from constructs_lib.errors import Problem
from constructs_lib.knative.values.autoscaler import AutoscalerValues
from constructs_lib.knative.values.defaults import DefaultsValues
from constructs_lib.knative.values.knative_defaults import DefaultsKeys
from constructs_lib.kserve.engine_rules import engine_problems
from constructs_lib.kserve.feature_rules import shown
from constructs_lib.models.rules import port_problems
from constructs_lib.models.values import PREDICTOR_SUFFIX, ModelValues
from constructs_lib.names import KNATIVE_VARIABLES
from constructs_lib.values.section import told_of_each

_MAX_NAME = 63 - len(PREDICTOR_SUFFIX)


def scale_problems(models: Sequence[ModelValues], autoscaler: AutoscalerValues) -> Iterator[Problem]:
    """The models' scale is within Knative's bounds; otherwise it refuses their revisions."""
    limit = autoscaler.max_scale_limit or 0

    def problems_of(place: int, model: ModelValues) -> Iterator[Problem]:
        if not model.kserve:
            return
        if model.autoscaling.initial_scale == 0 and not autoscaler.allow_zero_initial_scale:
            yield Problem(
                path=f"models[{place}].autoscaling.initialScale",
                value=0,
                rule="is refused by Knative unless revisions may start without a pod",
                hint="write knative.autoscaler.allowZeroInitialScale: true, or initialScale: 1",
            )
        if limit and (model.autoscaling.max_scale or 0) > limit:
            yield Problem(
                path=f"models[{place}].autoscaling.maxScale",
                value=model.autoscaling.max_scale,
                rule=f"must not be above knative.autoscaler.maxScaleLimit ({limit})",
                hint=f"write at most {limit}",
            )

    return told_of_each(models, problems_of)


def concurrency_problems(models: Sequence[ModelValues], defaults: DefaultsValues | None) -> Iterator[Problem]:
    """The models' containerConcurrency is one that Knative accepts; it refuses their revisions otherwise."""
    knative = DefaultsKeys.in_force(defaults or DefaultsValues())

    def problems_of(place: int, model: ModelValues) -> Iterator[Problem]:
        concurrency = model.autoscaling.container_concurrency
        if not model.kserve or concurrency is None:
            return
        path = f"models[{place}].autoscaling.containerConcurrency"
        highest = knative.container_concurrency_max_limit
        if concurrency > highest:
            yield Problem(
                path=path,
                value=concurrency,
                rule=f"must not be above knative.defaults.containerConcurrencyMaxLimit ({highest})",
                hint=f"write at most {highest}, or raise the limit",
            )
        if concurrency == 0 and not knative.allow_container_concurrency_zero:
            yield Problem(
                path=path,
                value=0,
                rule="is refused by Knative with knative.defaults.allowContainerConcurrencyZero: false",
                hint="write 1 or more",
            )

    return told_of_each(models, problems_of)


def inference_service_problems(model: ModelValues) -> Iterator[Problem]:
    """What KServe refuses, or accepts and cannot run."""
    if not model.kserve:
        yield Problem(
            path="kserve", rule="is required: it says what the InferenceService runs", hint="name at least the image"
        )
    name = (model.service or "").partition("/")[2]
    if not name:
        yield Problem(path="service", rule="is required: namespace/name of the InferenceService")
    elif len(name) > _MAX_NAME or not name[0].isalpha():
        yield Problem(
            path="service",
            value=model.service,
            rule=f"must have a name of at most {_MAX_NAME} characters that starts with a letter: KServe "
            f"appends {PREDICTOR_SUFFIX} and makes it part of a host name",
        )
    if model.kserve and not model.engine_port:
        yield Problem(path="port", rule=f"is required with engine: {model.engine}", hint="where the engine listens")
    if model.kserve:
        yield from port_problems(model)
        yield from engine_problems(model, model.kserve)
    for name, value in model.kserve.env.items() if model.kserve else ():
        if name in KNATIVE_VARIABLES:
            yield Problem(
                path=f"kserve.env.{name}",
                value=shown(value),
                rule="is set by Knative, which refuses a model that sets it (Knative 1.23)",
                hint="drop it, or pass the value in args",
            )
