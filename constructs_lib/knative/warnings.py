"""Settings of the autoscaler that Knative takes and that are unwise, each with its figure. Nothing here is an error."""

from __future__ import annotations

import math
from collections.abc import Iterator

from constructs_lib.knative.values.autoscaler import AutoscalerValues
from constructs_lib.knative.values.defaults import DefaultsValues
from constructs_lib.values.durations import go_seconds

_LONGEST_RAMP = 15 * 60
_LONGEST_IDLE = 60 * 60
_BOUNDLESS_RATE = 100


def warnings(autoscaler: AutoscalerValues, *, defaults: DefaultsValues | None, cold_start: float) -> Iterator[str]:
    """What is unwise.

    Args:
        autoscaler: the settings.
        defaults: section `knative.defaults`, if it is made.
        cold_start: seconds until a new pod is ready.
    """
    yield from _growth(autoscaler, cold_start)
    yield from _shrinking(autoscaler, cold_start)
    yield from _activator(autoscaler)
    yield from _timeouts(defaults, cold_start)


def ramp_seconds(rate: float, pods: int, cold_start: float) -> float:
    """From no pod to so many, if the load wants them all: each cold start the ready pods times the rate."""
    ready, rounds = 0, 0
    while ready < pods:
        ready, rounds = math.ceil(rate * max(1, ready)), rounds + 1
    return rounds * cold_start


def idle_seconds(autoscaler: AutoscalerValues) -> float:
    """From the last request to no pod."""
    after = max(go_seconds(autoscaler.scale_to_zero_grace_period),
                go_seconds(autoscaler.scale_to_zero_pod_retention_period))  # fmt: skip
    return go_seconds(autoscaler.stable_window) + go_seconds(autoscaler.scale_down_delay) + after


def _growth(autoscaler: AutoscalerValues, cold_start: float) -> Iterator[str]:
    rate, most = autoscaler.max_scale_up_rate, autoscaler.max_scale or 0
    ramp = ramp_seconds(rate, most, cold_start)
    if ramp > _LONGEST_RAMP:
        yield (
            f"knative.autoscaler.maxScaleUpRate {rate:g}: from zero to maxScale ({most} pods) takes {_time(ramp)}, "
            f"{round(ramp / cold_start)} cold starts of {_time(cold_start)} one after the other"
        )
    if rate >= _BOUNDLESS_RATE and not (most or autoscaler.max_scale_limit):
        pods = math.ceil(100 / autoscaler.container_concurrency_target_default / 0.7)
        yield (
            f"knative.autoscaler.maxScaleUpRate {rate:g} without maxScale: what waits during a cold start asks for all "
            f"its pods at once; 100 requests for {pods}"
        )


def _shrinking(autoscaler: AutoscalerValues, cold_start: float) -> Iterator[str]:
    if not autoscaler.enable_scale_to_zero or autoscaler.min_scale:
        return
    idle = idle_seconds(autoscaler)
    if idle < cold_start:
        yield (
            f"knative.autoscaler: a model is gone {_time(idle)} after its last request, and back only after a cold "
            f"start of {_time(cold_start)}; raise scaleToZeroPodRetentionPeriod"
        )
    if idle > _LONGEST_IDLE:
        yield (
            f"knative.autoscaler: the last pod keeps its GPUs for {_time(idle)} after the last request "
            "(stableWindow + scaleDownDelay + scaleToZeroPodRetentionPeriod)"
        )
    retention, grace = (go_seconds(autoscaler.scale_to_zero_pod_retention_period),
                        go_seconds(autoscaler.scale_to_zero_grace_period))  # fmt: skip
    if 0 < retention < grace:
        yield (
            f"knative.autoscaler.scaleToZeroPodRetentionPeriod {_time(retention)} has no effect where "
            f"scaleToZeroGracePeriod ({_time(grace)}) is the longer one"
        )


def _activator(autoscaler: AutoscalerValues) -> Iterator[str]:
    burst, most = autoscaler.target_burst_capacity, autoscaler.max_scale or 0
    pods = math.ceil((burst or 0) / autoscaler.container_concurrency_target_default)
    if burst and burst > 0 and most and pods > most:
        yield (
            f"knative.autoscaler.targetBurstCapacity {burst:g}: the activator leaves the path from {pods} pods on, and "
            f"maxScale is {most}, so it never does; write 0 for a path without it once a pod is ready"
        )


def _timeouts(defaults: DefaultsValues | None, cold_start: float) -> Iterator[str]:
    for key in ("revision_timeout_seconds", "revision_response_start_timeout_seconds"):
        given = getattr(defaults, key, None)
        if given is not None and 0 < given < cold_start:
            name = DefaultsValues.model_fields[key].alias
            yield (
                f"knative.defaults.{name} {given}: shorter than a cold start of {_time(cold_start)}, so the request "
                "that wakes a model fails"
            )


def _time(seconds: float) -> str:
    return f"{seconds:g}s" if seconds < 600 else f"{seconds / 60:.3g}min"
