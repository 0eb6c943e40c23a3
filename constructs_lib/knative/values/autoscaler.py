"""Section `knative.autoscaler`: how many pods a model gets, and when it goes to zero (ConfigMap config-autoscaler)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import AfterValidator, Field

from constructs_lib.errors import Problem
from constructs_lib.knative.values.config_map_section import ConfigMapSection
from constructs_lib.knative.values.knative_defaults import LEAST_TARGET, AutoscalerKeys
from constructs_lib.knative.values.types import PodAutoscalerClass
from constructs_lib.values.durations import WHOLE_SECONDS, NonNegativeDuration, PositiveDuration, go_nanoseconds
from constructs_lib.values.section import rule
from constructs_lib.values.types import Flag, NonNegativeInt, Number, Range


def _window(value: str) -> str:
    if not go_nanoseconds("6s") <= go_nanoseconds(value) <= go_nanoseconds("1h"):
        raise ValueError("must be from 6s to 1h")
    return value


def _growth(value: float) -> float:
    if value <= 1:
        raise ValueError(
            "must be above 1, or Knative refuses the ConfigMap. It is not pods per minute but a ratio: every 2 s a "
            "model may be given at most ceil(rate x ready pods), so at 1 it could never grow. For one more pod at a "
            'time write "1.1" (ceil(1.1 x n) = n + 1 for 1 to 10 ready pods) or "1.01" (for up to 100); both allow 2 '
            "from zero. What bounds the GPUs of a model is maxScale with maxScaleLimit"
        )
    return value


def _burst(value: float) -> float:
    if value < 0 and value != -1:
        raise ValueError("must be 0 or more, or -1 for always")
    return value


class AutoscalerValues(ConfigMapSection):
    """How Knative scales models. A key that is not set keeps Knative's own default.

    Rules and defaults are those of Knative Serving 1.23, ConfigMap config-autoscaler, under the key's name in
    kebab-case. Annotations of a revision override most keys for that revision.
    """

    config_map = "config-autoscaler"
    component = "autoscaler"

    enable_scale_to_zero: Flag = True
    """Idle models may go down to no pod at all. With false the last pod stays. Default true, as Knative."""
    scale_to_zero_grace_period: PositiveDuration = "30s"
    """How long Knative at most waits, after a model is found idle, for its traffic to be routed to the activator before
    the last pod is removed; it does not keep pods (that is `scaleToZeroPodRetentionPeriod`). A duration above 0s.
    Default 30s, as Knative."""
    scale_to_zero_pod_retention_period: NonNegativeDuration = "60s"
    """How long the last pod stays at least after a model is found idle. A duration, 0s or more. Default 60s (Knative:
    0s). Idle to zero takes about stableWindow + scaleDownDelay + the longer of this and the grace period."""
    stable_window: Annotated[PositiveDuration, AfterValidator(_window), WHOLE_SECONDS] = "60s"
    """The time over which load is averaged. Whole seconds, 6s to 1h. Default 60s, as Knative."""
    scale_down_delay: Annotated[NonNegativeDuration, WHOLE_SECONDS] = "300s"
    """How long load must stay low before pods are taken away. Whole seconds, 0s or more. Default 300s (Knative: 0s),
    because a cold start costs minutes of GPU. Running revisions keep the old delay until the autoscaler restarts."""
    max_scale_up_rate: Annotated[Number, AfterValidator(_growth), Field(json_schema_extra={"exclusiveMinimum": 1})] = (
        2.0
    )
    """How fast a model may grow: a ratio to its READY pods, not pods per minute. Every 2 s the autoscaler gives it at
    most ceil(rate x ready pods), counting no ready pod as one. Pods become ready only after a cold start, so the rate
    acts once per cold start: 2.0 doubles, 1.1 adds one pod at a time up to 10 ready pods, 1.01 up to 100 (both allow 2
    from zero). A low rate makes the ramp slow (with 2.0 and a cold start of 2 minutes, 15 pods take 8 minutes) but does
    not limit GPUs: `maxScale` and `maxScaleLimit` do. Above 1: at 1 or less a model could never grow, and Knative
    refuses the ConfigMap. Default 2.0 (Knative: 1000)."""
    container_concurrency_target_default: Annotated[Number, Range(above=0)] = 10
    """Requests in flight that a pod should have, for models without a target or containerConcurrency of their own.
    The autoscaler aims for `containerConcurrencyTargetPercentage` of it: 7 of 10. Their product is at least 0.01.
    Default 10 (Knative: 100)."""

    container_concurrency_target_percentage: Annotated[Number, Range(above=0, most=100)] | None = None
    """The fraction of the target that the autoscaler aims for. Above 0 and up to 100; up to 1 it is a fraction (0.7 and
    70 are the same, 1 is 100 %), above 1 a percentage (1.5 is 1.5 %). Knative's default 70."""
    requests_per_second_target_default: Annotated[Number, Range(least=LEAST_TARGET)] | None = None
    """Requests per second that a pod should have, for models with the metric rps. From 0.01. Knative's default
    200."""
    target_burst_capacity: Annotated[Number, AfterValidator(_burst)] | None = None
    """Spare requests a model must be able to take before the activator, which queues requests, leaves the path. 0:
    the activator stands in the path only at zero pods; -1: always; otherwise 0 or more. Knative's default 211, which
    few GPU models ever reach, so it amounts to always."""
    panic_window_percentage: Annotated[Number, Range(least=1, most=100)] | None = None
    """Length of the window in which bursts are looked for, in percent of `stableWindow`. 1 to 100. Knative's default
    10."""
    panic_threshold_percentage: Annotated[Number, Range(least=110, most=1000)] | None = None
    """Load in the panic window, in percent of what the ready pods are meant to take, above which a model grows by
    that window and does not shrink. 110 to 1000 (Knative's rule for the annotation panic-threshold-percentage; the
    ConfigMap takes anything, and at 100 or less an ordinary load is a panic). Knative's default 200."""
    max_scale_down_rate: Annotated[Number, Range(above=1)] | None = None
    """How fast a model may shrink: every 2 s at least floor(ready pods / rate) stay. Above 1. Knative's default 2."""
    activator_capacity: Annotated[Number, Range(least=1)] | None = None
    """Requests in flight that one activator counts for when activators are assigned to a model. 1 or more. Knative's
    default 100."""
    initial_scale: NonNegativeInt | None = None
    """Pods a new revision starts with before it counts as ready. 1 or more; 0 with `allowZeroInitialScale`. Knative's
    default 1."""
    allow_zero_initial_scale: Flag | None = None
    """Revisions may start with no pod, and are ready without ever having run. Knative's default false."""
    min_scale: NonNegativeInt | None = None
    """Minimum number of pods of every model. 0 or more, not above `maxScale`. Knative's default 0."""
    max_scale: NonNegativeInt | None = None
    """Maximum number of pods of a revision that does not set its own; this is what limits the cost of one model. 0
    or more; 0 means no limit. Knative's default 0."""
    max_scale_limit: NonNegativeInt | None = None
    """The highest max-scale that any revision may ask for. 0 or more; 0 means no limit; with a limit, `maxScale` must
    be set, from 1 to the limit. Knative's default 0."""
    pod_autoscaler_class: PodAutoscalerClass | None = None
    """Which autoscaler scales models that do not name one: a full name. Knative's default
    kpa.autoscaling.knative.dev."""

    @rule
    def _target_problems(self) -> Iterator[Problem]:
        part = self.container_concurrency_target_percentage
        if AutoscalerKeys.in_force(self).target_fraction * self.container_concurrency_target_default < LEAST_TARGET:
            yield Problem(
                path="containerConcurrencyTargetDefault",
                value=self.container_concurrency_target_default,
                rule=f"must be at least {LEAST_TARGET} after containerConcurrencyTargetPercentage is taken of it "
                f"({f'not set: {AutoscalerKeys().container_concurrency_target_percentage}' if part is None else part})",
                hint="raise one of the two",
            )

    @rule
    def _scale_problems(self) -> Iterator[Problem]:
        knative = AutoscalerKeys.in_force(self)
        limit, most, least = knative.max_scale_limit, knative.max_scale, knative.min_scale
        if knative.initial_scale == 0 and not knative.allow_zero_initial_scale:
            yield Problem(
                path="initialScale",
                value=0,
                rule="needs allowZeroInitialScale: true",
                hint="write it, or initialScale: 1",
            )
        if limit and not 1 <= most <= limit:
            yield Problem(
                path="maxScale",
                value=most,
                rule=f"must be from 1 to maxScaleLimit ({limit}), and must be set when the limit is",
                hint=f"write maxScale: {limit}",
            )
        if 0 < most < least:
            yield Problem(
                path="minScale",
                value=least,
                rule=f"must not be above maxScale ({most})",
                hint=f"write at most {most}",
            )
