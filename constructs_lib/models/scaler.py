"""Section `models[].scaler`: what scales the pods of a model without Knative."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator, StrictStr

from constructs_lib.errors import Problem
from constructs_lib.models.autoscaling import ModelAutoscalingValues
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import OptionalDnsLabel, Text

_URL = re.compile(r"https?://[^\s/?#]+[^\s]*")
_LOAD = {
    "vllm": ("vllm:num_requests_running", "vllm:num_requests_waiting"),
    "sglang": ("sglang:num_running_reqs", "sglang:num_queue_reqs"),
}
_APPLIED = {"min_scale", "max_scale", "target", "scale_down_delay", "scale_to_zero_pod_retention_period"}


def _url(value: str) -> str:
    if value and not _URL.fullmatch(value):
        raise ValueError("must be a URL such as http://prometheus.monitoring:9090")
    return value


class ScalerValues(Section):
    """KEDA or a HorizontalPodAutoscaler for a Deployment that exists, in mode standard.

    `autoscaling` says how far: `minScale`, `maxScale`, `target` (requests that run and wait, per pod), `scaleDownDelay`
    and, from zero, `scaleToZeroPodRetentionPeriod`. The objects are in the namespace of `service`.
    """

    kind: Literal["keda", "hpa"]
    """keda: a ScaledObject (KEDA 2), also from zero. hpa: a HorizontalPodAutoscaler on a metric of the pods, which an
    adapter of the custom metrics API must serve; from one pod up."""
    deployment: OptionalDnsLabel = ""
    """The Deployment with the model's pods. Default: the name in `service`."""
    prometheus: Annotated[StrictStr, AfterValidator(_url)] = ""
    """With keda: address of the Prometheus that reads the engine's and the picker's metrics. Required."""
    query: Text = ""
    """With keda: the load of all pods together, as PromQL with a single result. Default for vllm and sglang: the
    requests that run and wait, of series with the labels `namespace` (of the pods) and `model_name` (`servedModel`)."""
    metric: Text = ""
    """With hpa: the name of the metric of the pods in the custom metrics API. Required."""

    @rule
    def _keys_have_effect(self) -> Iterator[Problem]:
        """Each kind has keys of its own."""
        needed, others = ("prometheus", ("metric",)) if self.kind == "keda" else ("metric", ("prometheus", "query"))
        if not getattr(self, needed):
            yield Problem(
                path=needed,
                rule=f"is required with kind: {self.kind}, which reads the load there",
                hint="for example "
                + ("http://prometheus.monitoring:9090" if self.kind == "keda" else "vllm_num_requests_waiting"),
            )
        for key in others:
            if getattr(self, key):
                yield Problem(
                    path=key,
                    value=getattr(self, key),
                    rule=f"has no effect with kind: {self.kind}",
                    hint="drop it",
                )

    def load_query(self, *, engine: str, namespace: str, model: str) -> str:
        """The load of all pods together; "" if unknown.

        Args:
            engine: what serves the model.
            namespace: namespace of the pods.
            model: what the engine calls the model.
        """
        if self.query or engine not in _LOAD:
            return self.query
        series = f'{{namespace="{namespace}",model_name="{model}"}}'
        return " + ".join(f"sum({name}{series})" for name in _LOAD[engine])


def scaler_problems(
    scaler: ScalerValues | None, autoscaling: ModelAutoscalingValues, *, engine: str
) -> Iterator[Problem]:
    """What is wrong with the scale of a model without Knative.

    Args:
        scaler: what scales it, if anything.
        autoscaling: how far.
        engine: what serves the model.
    """
    if not scaler:
        if autoscaling.sets_anything():
            yield Problem(
                path="autoscaling",
                rule="has no effect with mode: standard and without scaler: Knative does not scale those pods",
                hint="write scaler: {kind: keda, prometheus: ...}, or drop the section",
            )
        return
    for name in ("max_scale", "target"):
        if getattr(autoscaling, name) is None:
            key = type(autoscaling).model_fields[name].alias
            yield Problem(
                path=f"autoscaling.{key}",
                rule="is required with scaler, for which no default of Knative holds",
                hint="for example " + ("maxScale: 4" if name == "max_scale" else "target: 16 requests per pod"),
            )
    for name, field in type(autoscaling).model_fields.items():
        if name not in _APPLIED and autoscaling.sets(name):
            yield Problem(
                path=f"autoscaling.{field.alias}",
                value=getattr(autoscaling, name),
                rule="has no effect with scaler: it is a setting of Knative's autoscaler",
                hint="drop it",
            )
    yield from _zero_problems(scaler, autoscaling)
    if scaler.kind == "keda" and not scaler.query and engine not in _LOAD:
        yield Problem(
            path="scaler.query",
            rule=f"is required with engine: {engine}, whose metrics are not known",
            hint="write the requests that run and wait in all pods together",
        )


def _zero_problems(scaler: ScalerValues, autoscaling: ModelAutoscalingValues) -> Iterator[Problem]:
    if scaler.kind == "hpa" and not autoscaling.min_scale:
        yield Problem(
            path="autoscaling.minScale",
            value=autoscaling.min_scale or 0,
            rule="must be 1 or more with scaler.kind: hpa: without pods there is no metric of pods",
            hint="write minScale: 1, or scaler.kind: keda",
        )
    if autoscaling.min_scale and autoscaling.sets("scale_to_zero_pod_retention_period"):
        yield Problem(
            path="autoscaling.scaleToZeroPodRetentionPeriod",
            value=autoscaling.scale_to_zero_pod_retention_period,
            rule=f"has no effect with minScale: {autoscaling.min_scale}: the last pod stays",
            hint="drop it",
        )
