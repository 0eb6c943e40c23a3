"""What the values say about any workload, as Kubernetes takes it."""

from __future__ import annotations

from collections.abc import Mapping

from cdk8s_plus_27 import k8s

from constructs_lib.values.workload import AutoscalingValues, PodDisruptionBudgetValues, ResourcesValues

# the API server's own limits of a scale-down behaviour (Kubernetes 1.36, autoscaling/v2)
_MAX_WINDOW_SECONDS = 3600
_MAX_PERIOD_SECONDS = 1800


def resource_requirements(values: ResourcesValues) -> k8s.ResourceRequirements:
    """Requests and limits of a container."""
    return k8s.ResourceRequirements(
        requests=_quantities(values.requests.quantities()), limits=_quantities(values.limits.quantities())
    )


def autoscaler_spec(
    values: AutoscalingValues, *, deployment: str, drain_seconds: int = 0
) -> k8s.HorizontalPodAutoscalerSpecV2:
    """A HorizontalPodAutoscaler of the Deployment, by CPU.

    Where pods take `drain_seconds` to end their streams they go one by one: the next when the last has drained.
    """
    one_by_one = k8s.HorizontalPodAutoscalerBehaviorV2(scale_down=_one_by_one(drain_seconds))
    cpu = k8s.MetricTargetV2(type="Utilization", average_utilization=values.target_cpu_utilization_percentage)
    return k8s.HorizontalPodAutoscalerSpecV2(
        scale_target_ref=k8s.CrossVersionObjectReferenceV2(api_version="apps/v1", kind="Deployment", name=deployment),
        min_replicas=values.min_replicas,
        max_replicas=values.max_replicas,
        metrics=[k8s.MetricSpecV2(type="Resource", resource=k8s.ResourceMetricSourceV2(name="cpu", target=cpu))],
        behavior=one_by_one if drain_seconds else None,
    )


def disruption_budget_spec(
    values: PodDisruptionBudgetValues, *, selector: Mapping[str, str]
) -> k8s.PodDisruptionBudgetSpec:
    """A PodDisruptionBudget of the pods with those labels."""
    return k8s.PodDisruptionBudgetSpec(
        selector=k8s.LabelSelector(match_labels=selector),
        min_available=_pods(values.min_available),
        max_unavailable=_pods(values.max_unavailable),
    )


def _one_by_one(seconds: int) -> k8s.HpaScalingRulesV2:
    return k8s.HpaScalingRulesV2(
        stabilization_window_seconds=min(seconds, _MAX_WINDOW_SECONDS),
        policies=[k8s.HpaScalingPolicyV2(type="Pods", value=1, period_seconds=min(seconds, _MAX_PERIOD_SECONDS))],
    )


def _quantities(texts: Mapping[str, str]) -> dict[str, k8s.Quantity]:
    return {name: k8s.Quantity.from_string(text) for name, text in texts.items()}


def _pods(value: int | str | None) -> k8s.IntOrString | None:
    if isinstance(value, str):
        return k8s.IntOrString.from_string(value)
    return None if value is None else k8s.IntOrString.from_number(value)
