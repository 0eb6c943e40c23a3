"""Knative's own defaults (Knative Serving 1.23), and the values in force: what is set, or else Knative's default.

One class per ConfigMap, and one attribute per key that this library computes with. An attribute has the name of the
key in the section of the values; its default is what Knative uses where the ConfigMap does not have the key. Sources:
pkg/autoscaler/config, pkg/apis/config/defaults.go, pkg/deployment and pkg/gc of knative.dev/serving.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Final, Literal, Self

from constructs_lib.values.section import NotKnown, Section

LEAST_TARGET: Final = 0.01
"""The lowest target that a pod can have (autoscaling.TargetMin)."""
RPS_UTILIZATION: Final = 0.7
"""The fraction of a target in requests per second that the autoscaler aims for; no ConfigMap has a key for it."""


@dataclass(frozen=True, slots=True)
class _Keys:
    @classmethod
    def in_force(cls, section: Section) -> Self:
        """The values in force: those that the section sets, and Knative's defaults for the others.

        A field of the section that is wrong by itself raises `NotKnown` when it is asked for, as in the section.
        """
        known = {field.name: vars(section)[field.name] for field in fields(cls) if field.name in vars(section)}
        keys = cls(**{name: value for name, value in known.items() if value is not None})
        for field in fields(cls):
            if field.name not in known:
                object.__delattr__(keys, field.name)
        return keys

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            raise NotKnown(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class AutoscalerKeys(_Keys):
    """ConfigMap config-autoscaler, section `knative.autoscaler`."""

    enable_scale_to_zero: bool = True
    scale_to_zero_grace_period: str = "30s"
    scale_to_zero_pod_retention_period: str = "0s"
    stable_window: str = "60s"
    scale_down_delay: str = "0s"
    max_scale_up_rate: float = 1000
    max_scale_down_rate: float = 2
    container_concurrency_target_default: float = 100
    container_concurrency_target_percentage: float = 70
    requests_per_second_target_default: float = 200
    target_burst_capacity: float = 211
    panic_window_percentage: float = 10
    panic_threshold_percentage: float = 200
    initial_scale: int = 1
    allow_zero_initial_scale: bool = False
    min_scale: int = 0
    max_scale: int = 0
    max_scale_limit: int = 0

    @property
    def target_fraction(self) -> float:
        """The fraction of a target in requests in flight that the autoscaler aims for, above 0 and up to 1.

        Knative reads containerConcurrencyTargetPercentage as a fraction up to 1, and as a percentage above.
        """
        part = self.container_concurrency_target_percentage
        return part / 100 if part > 1 else part


@dataclass(frozen=True, slots=True, kw_only=True)
class DefaultsKeys(_Keys):
    """ConfigMap config-defaults, section `knative.defaults`."""

    revision_timeout_seconds: int = 300
    max_revision_timeout_seconds: int = 600
    container_concurrency: int = 0
    container_concurrency_max_limit: int = 1000
    allow_container_concurrency_zero: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DeploymentKeys(_Keys):
    """ConfigMap config-deployment, section `knative.deployment`."""

    progress_deadline: str = "600s"
    queue_sidecar_cpu_request: str = "25m"


@dataclass(frozen=True, slots=True, kw_only=True)
class GcKeys(_Keys):
    """ConfigMap config-gc, section `knative.gc`."""

    min_non_active_revisions: int = 20
    max_non_active_revisions: int | Literal["disabled"] = 1000
