"""Section `autoscaling` of a model: how many pods Knative gives it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator

from constructs_lib.errors import Problem
from constructs_lib.values.durations import WHOLE_SECONDS, NonNegativeDuration, PositiveDuration, go_nanoseconds
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import NonNegativeInt, Number, PositiveInt, Range

ANNOTATION_PREFIX = "autoscaling.knative.dev/"


def _at_most_an_hour(value: str) -> str:
    if go_nanoseconds(value) > go_nanoseconds("1h"):
        raise ValueError("must be at most 1h")
    return value


def _at_least_six_seconds(value: str) -> str:
    if go_nanoseconds(value) < go_nanoseconds("6s"):
        raise ValueError("must be at least 6s")
    return value


_MOST_AN_HOUR = AfterValidator(_at_most_an_hour)


class ModelAutoscalingValues(Section):
    """The scale of one model; a key that is not set has the value of section `knative.autoscaler`.

    `minScale` and `maxScale` also decide the model's mode, even if the service exists already. The others apply to an
    InferenceService that is made here, and are the annotations of Knative Serving 1.23 (pkg/apis/autoscaling) under
    their names in kebab-case.
    """

    min_scale: NonNegativeInt | None = None
    """Minimum number of pods. 0 or more. Default 0: none when idle."""
    max_scale: PositiveInt | None = None
    """Most pods. 1 or more, not below `minScale`. Default: bounded only by `knative.autoscaler.maxScale`."""
    initial_scale: NonNegativeInt | None = None
    """Pods a new revision starts with before it counts as ready. 1 or more; 0 only with
    `knative.autoscaler.allowZeroInitialScale`. Knative's default 1."""
    target: PositiveInt | None = None
    """Requests in flight (or per second, see `metric`) that a pod should have; not above `containerConcurrency`.
    1 or more. Default `knative.autoscaler.containerConcurrencyTargetDefault`."""
    target_utilization_percentage: Annotated[Number, Range(least=1, most=100)] | None = None
    """The percentage of the target that the autoscaler aims for. 1 to 100. Knative's default 70."""
    metric: Literal["concurrency", "rps"] | None = None
    """What is counted: requests in flight, or per second. Knative's default concurrency."""
    container_concurrency: NonNegativeInt | None = None
    """Most requests in flight per pod; others wait in front of it. 0 or more; 0 is unlimited. Default
    `knative.defaults.containerConcurrency`."""
    window: Annotated[PositiveDuration, AfterValidator(_at_least_six_seconds), _MOST_AN_HOUR, WHOLE_SECONDS] | None = (
        None
    )
    """The time over which load is averaged. Whole seconds, 6s to 1h. Default `knative.autoscaler.stableWindow`."""
    scale_down_delay: Annotated[NonNegativeDuration, _MOST_AN_HOUR, WHOLE_SECONDS] | None = None
    """How long load must stay low before pods are removed. Whole seconds, 0s to 1h. Default
    `knative.autoscaler.scaleDownDelay`."""
    scale_to_zero_pod_retention_period: Annotated[NonNegativeDuration, _MOST_AN_HOUR] | None = None
    """How long the last pod stays, at least, once the model is idle. 0s to 1h. Default
    `knative.autoscaler.scaleToZeroPodRetentionPeriod`."""

    def annotations(self) -> dict[str, str]:
        """The annotations of the keys that are set; KServe takes bounds, target and metric from fields."""
        values = {
            "initial-scale": self.initial_scale,
            "target-utilization-percentage": self.target_utilization_percentage,
            "window": self.window,
            "scale-down-delay": self.scale_down_delay,
            "scale-to-zero-pod-retention-period": self.scale_to_zero_pod_retention_period,
        }
        return {f"{ANNOTATION_PREFIX}{key}": str(value) for key, value in values.items() if value is not None}

    @rule
    def _bounds_fit(self) -> Iterator[Problem]:
        """The bounds are in order, and the target can be reached."""
        least, most = self.min_scale or 0, self.max_scale
        if most is not None and most < least:
            yield Problem(
                path="maxScale",
                value=most,
                rule=f"must not be below minScale ({least})",
                hint=f"write {least} or more",
            )
        target, bound = self.target or 0, self.container_concurrency or 0
        if 0 < bound < target and self.metric != "rps":
            yield Problem(
                path="target",
                value=target,
                rule=f"must not be above containerConcurrency ({bound}), which a pod never exceeds, so that none would "
                "ever be added",
                hint=f"write at most {bound}",
            )
