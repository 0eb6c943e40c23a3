"""The rules between models; paths are those of values.yaml."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from constructs_lib.errors import MISSING, Problem
from constructs_lib.models.adapters import AdapterValues
from constructs_lib.models.cold_start import PARTS
from constructs_lib.models.in_force import timeouts_of
from constructs_lib.models.objectives import ObjectiveValues
from constructs_lib.models.prices import price_problems
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import ModelValues
from constructs_lib.names import KNATIVE_LABELS_OF_ALL_REVISIONS, KNATIVE_PORTS
from constructs_lib.values.section import told_of_each


def port_problems(model: ModelValues) -> Iterator[Problem]:
    """The port of an engine in a pod of Knative is none of Knative's own; KServe retries a refused model forever."""
    if model.engine_port in KNATIVE_PORTS:
        yield Problem(
            path="port",
            value=model.engine_port,
            rule=f"is one of Knative's own ports: {', '.join(map(str, KNATIVE_PORTS))} (Knative 1.23)",
            hint="write another port, for example 8000",
        )


def _picked_problems(model: ModelValues) -> Iterator[Problem]:
    """The picker reads the engine's metrics, and can tell the pods of its version from those of earlier revisions."""
    # only the picker asks the engine of somebody else's Knative service; its metrics are on the port
    if not model.kserve:
        yield from port_problems(model)
    if model.kserve and model.pod_labels:
        yield Problem(
            path="podLabels",
            value=model.pod_labels,
            rule="has no effect with kserve, whose pods carry a label of their version",
            hint="drop the key",
        )
    for place, service in enumerate(() if model.kserve else model.services):
        if not service.pod_labels.keys() - KNATIVE_LABELS_OF_ALL_REVISIONS:
            yield Problem(
                path=f"versions[{place}].podLabels" if model.versions else "podLabels",
                value=service.pod_labels or MISSING,
                rule="must have a label that only the pods of one version have, with mode: epp-pods and a Knative "
                "service that exists: the picker would go on sending requests to the pods of earlier revisions, which "
                "therefore never stop",
                hint='label the template of the service, for example {version: "2"}, and write the same here; or name '
                "its revision and write {serving.knative.dev/revision: <name>}; or write mode: kourier or epp-kourier",
            )


def model_problems(models: Sequence[ModelValues], platform: TimeoutsValues) -> Iterator[Problem]:
    """The problems between models, and between a model and the platform's timeouts."""
    seen: dict[tuple[str, str], str] = {}

    def names(place: int, model: ModelValues) -> Iterator[Problem]:
        yield from _name_problems(f"models[{place}]", model, seen)

    def picked(place: int, model: ModelValues) -> Iterator[Problem]:
        if model.effective_mode == "epp-pods":
            for problem in _picked_problems(model):
                yield problem.below(f"models[{place}]")

    def timeouts(place: int, model: ModelValues) -> Iterator[Problem]:
        for problem in timeouts_of(model, platform).rules():
            yield problem.below(f"models[{place}].timeouts")

    yield from told_of_each(models, names)
    yield from told_of_each(models, _prices)
    yield from _parts_problems(models, platform)
    yield from told_of_each(models, picked)
    yield from told_of_each(models, timeouts)


def _prices(place: int, model: ModelValues) -> Iterator[Problem]:
    for problem in price_problems(model):
        yield problem.below(f"models[{place}]")


def _parts_problems(models: Sequence[ModelValues], platform: TimeoutsValues) -> Iterator[Problem]:
    """Parts of a model are laid over those of the platform, if it has any."""

    def parts(place: int, model: ModelValues) -> Iterator[Problem]:
        own = model.timeouts.cold_start_parts
        if not own or platform.cold_start_parts or not platform.sets("cold_start"):
            return
        missing = [name for name in PARTS[1:] if getattr(own, name) is None]
        if missing:
            yield Problem(
                path=f"models[{place}].timeouts.coldStartParts.{missing[0]}",
                rule=f"is required: timeouts.coldStart ({platform.cold_start}) is one number, which has no parts",
                hint=f"write {', '.join(missing)}, or timeouts.coldStartParts instead of timeouts.coldStart",
            )

    return told_of_each(models, parts)


def _name_problems(path: str, model: ModelValues, seen: dict[tuple[str, str], str]) -> Iterator[Problem]:
    """The names of a model, its adapters and its objectives that another one has; `seen` is completed."""
    for key, value in (("name", model.name), *(("modelNames", name) for name in model.public_names)):
        first = seen.setdefault((key, value), path)
        if first != path:
            yield Problem(
                path=f"{path}.{key}",
                value=value,
                rule=f"is also that of {first}; it must be unique among clients' names and objects",
                hint="write another",
            )
    further: list[tuple[str, int, AdapterValues | ObjectiveValues]] = [
        *(("adapters", number, adapter) for number, adapter in enumerate(model.adapters)),
        *(("objectives", number, objective) for number, objective in enumerate(model.objectives)),
    ]
    for key, number, named in further:
        own = f"{path}.{key}[{number}]"
        for value in named.public_names:
            first = seen.setdefault(("modelNames", value), own)
            if first != own:
                yield Problem(
                    path=f"{own}.{'modelNames' if named.model_names else 'name'}",
                    value=value,
                    rule=f"is also a name of {first} for clients, and LiteLLM would send requests to both",
                    hint="write another in modelNames; name may stay as it is",
                )
    for number, objective in enumerate(model.objectives):
        own = f"{path}.objectives[{number}]"
        first = seen.setdefault(("objective", objective.name), own)
        if first != own:
            yield Problem(
                path=f"{own}.name",
                value=objective.name,
                rule=f"is also that of {first}; it must be unique, because requests name it",
                hint=f"write {model.name}-{objective.name}, or another",
            )
