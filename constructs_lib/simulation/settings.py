"""The simulator's settings, made from the same values as the ConfigMap and the annotations."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Final

from constructs_lib.knative.values.autoscaler import AutoscalerValues
from constructs_lib.knative.values.knative_defaults import LEAST_TARGET, RPS_UTILIZATION, AutoscalerKeys
from constructs_lib.models.autoscaling import ModelAutoscalingValues
from constructs_lib.simulation.decider import DeciderSettings, panic_window_seconds
from constructs_lib.values.durations import go_seconds

_KNATIVE: Final = AutoscalerKeys()

KNATIVE_DEFAULTS: Final = AutoscalerValues(**asdict(_KNATIVE))
"""The settings of Knative Serving 1.23 with an empty config-autoscaler."""


@dataclass(frozen=True, kw_only=True)
class ScaleSettings:
    """How decisions are applied. Durations are in seconds."""

    decider: DeciderSettings
    min_scale: int = _KNATIVE.min_scale
    max_scale: int = _KNATIVE.max_scale
    """0 means no bound."""
    initial_scale: int = _KNATIVE.initial_scale
    scale_to_zero: bool = _KNATIVE.enable_scale_to_zero
    grace_period: float = go_seconds(_KNATIVE.scale_to_zero_grace_period)
    retention_period: float = go_seconds(_KNATIVE.scale_to_zero_pod_retention_period)
    metric: str = "concurrency"


def scale_settings(values: AutoscalerValues, model: ModelAutoscalingValues | None = None) -> ScaleSettings:
    """The settings of a revision.

    Args:
        values: section `knative.autoscaler`; what is not set has Knative's own default.
        model: section `autoscaling` of a model, which takes precedence.
    """
    model = model or ModelAutoscalingValues()
    knative = AutoscalerKeys.in_force(values)
    metric = model.metric or "concurrency"
    target, total = _target(knative, model, metric)
    stable = round(go_seconds(model.window or knative.stable_window))
    retention = model.scale_to_zero_pod_retention_period or knative.scale_to_zero_pod_retention_period
    return ScaleSettings(
        decider=DeciderSettings(
            target=target,
            total=total,
            stable_window=stable,
            panic_window=panic_window_seconds(stable, knative.panic_window_percentage),
            panic_threshold=knative.panic_threshold_percentage / 100,
            max_scale_up_rate=knative.max_scale_up_rate,
            max_scale_down_rate=knative.max_scale_down_rate,
            scale_down_delay=math.ceil(go_seconds(model.scale_down_delay or knative.scale_down_delay)),
            target_burst_capacity=knative.target_burst_capacity,
        ),
        min_scale=_or(model.min_scale, knative.min_scale),
        max_scale=model.max_scale or knative.max_scale,
        initial_scale=_or(model.initial_scale, knative.initial_scale),
        scale_to_zero=knative.enable_scale_to_zero,
        grace_period=go_seconds(knative.scale_to_zero_grace_period),
        retention_period=go_seconds(retention),
        metric=metric,
    )


def _target(knative: AutoscalerKeys, model: ModelAutoscalingValues, metric: str) -> tuple[float, float]:
    """The load that a pod should have, and the most that it can have (Knative Serving 1.23, resources/target.go)."""
    if metric == "rps":
        total, fraction = knative.requests_per_second_target_default, RPS_UTILIZATION
    else:
        total = float(model.container_concurrency or knative.container_concurrency_target_default)
        fraction = knative.target_fraction
    if model.target:
        bound = model.container_concurrency if metric == "concurrency" else 0
        total = min(float(model.target), float(bound)) if bound else float(model.target)
    if model.target_utilization_percentage:
        fraction = model.target_utilization_percentage / 100
    return max(LEAST_TARGET, total * fraction), total


def _or(value: int | None, otherwise: int) -> int:
    return otherwise if value is None else value
