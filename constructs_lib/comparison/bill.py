"""What a difference costs: GPU hours and the time to the first token of each model under a load, before and after."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import yaml

from constructs_lib.comparison.pods import mapping_at
from constructs_lib.knative.values.autoscaler import AutoscalerValues
from constructs_lib.knative.values.knative_defaults import AutoscalerKeys
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree
from constructs_lib.models.autoscaling import ANNOTATION_PREFIX, ModelAutoscalingValues
from constructs_lib.simulation.settings import ScaleSettings, scale_settings
from constructs_lib.simulation.simulation import PodModel, simulate
from constructs_lib.simulation.summary import Summary, summarize
from constructs_lib.simulation.traffic import Request

ANY_MODEL = "any model"
"""The line of trees without a model: the settings of Knative's ConfigMap alone."""
_FIELDS = "initialScale target targetUtilizationPercentage window scaleDownDelay scaleToZeroPodRetentionPeriod".split()


@dataclass(frozen=True, slots=True)
class Line:
    """One model under the load."""

    model: str
    old: Summary | None
    """None if there is no such model yet."""
    new: Summary | None
    """None if the model is gone."""


def bill(old: Tree, new: Tree, requests: Sequence[Request], pod: PodModel, *, seconds: int | None = None) -> list[Line]:
    """The models whose settings differ, each under the whole load.

    Args:
        old: what is applied now.
        new: what will be applied.
        requests: the load.
        pod: one pod of a model; its GPUs are those of the manifest, if it names any.
        seconds: how long to simulate. Default: until the last request.

    Raises:
        InvalidSection: Knative refuses the settings.
    """
    before, after = dict(models_of(old, pod)), dict(models_of(new, pod))
    known: dict[tuple[ScaleSettings, PodModel], Summary] = {}

    def run(case: tuple[ScaleSettings, PodModel] | None) -> Summary | None:
        if case and case not in known:
            known[case] = summarize(simulate(requests, *case, seconds=seconds), case[1])
        return known[case] if case else None

    names = [name for name in {**after, **before} if before.get(name) != after.get(name)]
    return [Line(name, run(before.get(name)), run(after.get(name))) for name in names]


def bill_lines(lines: Sequence[Line], requests: Sequence[Request]) -> Iterator[tuple[str, ...]]:
    """The rows of a table with a head: model, GPU hours, first token, failures."""
    hours = requests[-1].arrival / 3600
    yield (f"{len(requests)} requests in {hours:.1f} hours per model", "GPU hours", "first token, p95", "failures")
    for line in lines:
        yield (line.model, *(_both(line, figure) for figure in (_gpu_hours, _first_token, _failures)))


def _both(line: Line, figure: Callable[[Summary], str]) -> str:
    return " -> ".join(figure(one) if one else "none" for one in (line.old, line.new))


def _gpu_hours(found: Summary) -> str:
    return f"{found.gpu_hours:.1f}"


def _first_token(found: Summary) -> str:
    return "-" if found.first_token_p95 is None else f"{found.first_token_p95:.1f} s"


def _failures(found: Summary) -> str:
    return f"{found.failure_rate:.2%}"


def models_of(tree: Tree, pod: PodModel) -> Iterator[tuple[str, tuple[ScaleSettings, PodModel]]]:
    """Each model with the settings of its autoscaler and its pod."""
    knative = _autoscaler(tree)
    models = tree.kind("InferenceService", "Service.serving.knative.dev")
    for model in models:
        yield model.title, (scale_settings(knative, _scale(model)), _pod(model, pod))
    if not models:
        yield ANY_MODEL, (scale_settings(knative), pod)


def _autoscaler(tree: Tree) -> AutoscalerValues:
    """The ConfigMap config-autoscaler; a key that it does not have has Knative's default."""
    config = next((one.content for one in tree.kind("ConfigMap") if one.name == "config-autoscaler"), {})
    given = {key.replace("-", "_"): value for key, value in mapping_at(config, "data").items()}
    defaults = asdict(AutoscalerKeys())
    return AutoscalerValues(**defaults | {key: yaml.safe_load(str(given[key])) for key in defaults if key in given})


def _scale(model: Manifest) -> ModelAutoscalingValues:
    """The annotations of its revisions; an InferenceService has fields for some, and one pod at least by default."""
    if model.kind == "InferenceService":
        predictor = mapping_at(model.spec, "predictor")
        annotations, found = model.annotations, {
            "minScale": predictor.get("minReplicas", 1),
            "maxScale": predictor.get("maxReplicas"),
            "target": predictor.get("scaleTarget"),
            "metric": predictor.get("scaleMetric"),
            "containerConcurrency": predictor.get("containerConcurrency"),
        }  # fmt: skip
    else:
        template = mapping_at(model.spec, "template")
        annotations = mapping_at(template, "metadata", "annotations")
        found = {"containerConcurrency": mapping_at(template, "spec").get("containerConcurrency")}
        found |= {name: _number(annotations.get(_annotation(name))) for name in ("minScale", "maxScale")}
        found["metric"] = annotations.get(_annotation("metric"))
    for name in _FIELDS:
        value = annotations.get(_annotation(name))
        if value is not None:
            found[name] = _number(value)
    return ModelAutoscalingValues(**{name: value for name, value in found.items() if value or name == "minScale"})


def _annotation(name: str) -> str:
    return ANNOTATION_PREFIX + "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in name)


def _number(value: Any) -> Any:
    return yaml.safe_load(value) if isinstance(value, str) else value


def _pod(model: Manifest, pod: PodModel) -> PodModel:
    spec = mapping_at(model.spec, "predictor") or mapping_at(model.spec, "template", "spec")
    containers = spec.get("containers")
    gpus = sum(map(_gpus, containers)) if isinstance(containers, list) else 0
    return replace(pod, gpus=gpus) if gpus else pod


def _gpus(container: Mapping[str, Any]) -> int:
    limits = mapping_at(container, "resources", "limits")
    counts = (str(count) for resource, count in limits.items() if str(resource).endswith("/gpu"))
    return sum(int(count) for count in counts if count.isdecimal())
