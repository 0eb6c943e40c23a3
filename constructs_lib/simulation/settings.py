"""The simulator's settings, from the same typed values that the ConfigMap and the annotations are made from."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TypeVar

from constructs_lib.knative.values.autoscaler import AutoscalerValues
from constructs_lib.models.autoscaling import ModelAutoscalingValues
from constructs_lib.simulation.decider import DeciderSettings, panic_window_seconds
from constructs_lib.values.durations import go_seconds

KNATIVE_DEFAULTS = AutoscalerValues(
    scale_to_zero_pod_retention_period="0s",
    scale_down_delay="0s",
    max_scale_up_rate=1000,
    container_concurrency_target_default=100,
)
"""What Knative Serving 1.23 does where config-autoscaler says nothing."""

_Number = TypeVar("_Number", int, float)

_UTILIZATION = 70.0
_RPS_UTILIZATION = 0.7
_RPS_TARGET = 200.0
_BURST_CAPACITY = 211.0
_PANIC_WINDOW_PERCENT = 10.0
_PANIC_THRESHOLD_PERCENT = 200.0
_MAX_SCALE_DOWN_RATE = 2.0
_LEAST_TARGET = 0.01


@dataclass(frozen=True, kw_only=True)
class ScaleSettings:
    """What becomes of the decisions. Durations in seconds."""

    decider: DeciderSettings
    min_scale: int = 0
    max_scale: int = 0
    """0 is no bound."""
    initial_scale: int = 1
    scale_to_zero: bool = True
    grace_period: float = 30.0
    retention_period: float = 0.0
    metric: str = "concurrency"


def scale_settings(values: AutoscalerValues, model: ModelAutoscalingValues | None = None) -> ScaleSettings:
    """The settings of a revision.

    Args:
        values: section `knative.autoscaler`; Knative's own defaults stand in for what is not set.
        model: section `autoscaling` of a model, which wins.
    """
    model = model or ModelAutoscalingValues()
    metric = model.metric or "concurrency"
    target, total = _target(values, model, metric)
    stable = round(go_seconds(model.window or values.stable_window))
    retention = model.scale_to_zero_pod_retention_period or values.scale_to_zero_pod_retention_period
    return ScaleSettings(
        decider=DeciderSettings(
            target=target,
            total=total,
            stable_window=stable,
            panic_window=panic_window_seconds(stable, values.panic_window_percentage or _PANIC_WINDOW_PERCENT),
            panic_threshold=(values.panic_threshold_percentage or _PANIC_THRESHOLD_PERCENT) / 100,
            max_scale_up_rate=values.max_scale_up_rate,
            max_scale_down_rate=values.max_scale_down_rate or _MAX_SCALE_DOWN_RATE,
            scale_down_delay=math.ceil(go_seconds(model.scale_down_delay or values.scale_down_delay)),
            target_burst_capacity=_or(values.target_burst_capacity, _BURST_CAPACITY),
        ),
        min_scale=_or(model.min_scale, values.min_scale or 0),
        max_scale=model.max_scale or values.max_scale or 0,
        initial_scale=_or(model.initial_scale, _or(values.initial_scale, 1)),
        scale_to_zero=values.enable_scale_to_zero,
        grace_period=go_seconds(values.scale_to_zero_grace_period),
        retention_period=go_seconds(retention),
        metric=metric,
    )


def _target(values: AutoscalerValues, model: ModelAutoscalingValues, metric: str) -> tuple[float, float]:
    """What a pod is meant to have, and what it can have at most (Knative Serving 1.23, resources/target.go)."""
    if metric == "rps":
        total = _or(values.requests_per_second_target_default, _RPS_TARGET)
        fraction = _RPS_UTILIZATION
    else:
        total = float(model.container_concurrency or values.container_concurrency_target_default)
        percentage = _or(values.container_concurrency_target_percentage, _UTILIZATION)
        fraction = percentage / 100 if percentage > 1 else percentage
    if model.target:
        bound = model.container_concurrency if metric == "concurrency" else 0
        total = min(float(model.target), float(bound)) if bound else float(model.target)
    if model.target_utilization_percentage:
        fraction = model.target_utilization_percentage / 100
    return max(_LEAST_TARGET, total * fraction), total


def _or(value: _Number | None, otherwise: _Number) -> _Number:
    return otherwise if value is None else value
