"""Section `kourier.gateway`: the Envoy pods that carry the traffic."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Annotated

from pydantic import AfterValidator

from constructs_lib import releases
from constructs_lib.errors import Problem
from constructs_lib.values.durations import GoDuration, go_seconds
from constructs_lib.values.image_releases import at_least
from constructs_lib.values.pods import PodValues
from constructs_lib.values.section import rule
from constructs_lib.values.types import Image, PositiveInt
from constructs_lib.values.workload import (
    DRAIN_MARGIN_SECONDS,
    AutoscalingValues,
    PodDisruptionBudgetValues,
    ResourcesValues,
    ResourceValues,
    replica_problems,
)

_MAX_SECONDS = 4_294_967_295  # Envoy counts its drain time in a uint32


_released = at_least(
    "1.34.0",
    why=f"net-kourier 1.23 is tested with Envoy 1.34 to 1.37; write v{releases.KOURIER_ENVOY.version}",
)


def _envoy_image(value: str) -> str:
    name, _, digest = value.partition("@")
    if "distroless" in name:
        raise ValueError("must have bash, which drains the pod before it stops; write the tag without distroless-")
    if name.endswith("-latest") and not digest:
        raise ValueError(
            f"must be pinned: a tag such as v{releases.KOURIER_ENVOY.version}, "
            "because what is behind a -latest tag changes"
        )
    return _released(value)


def _at_least_a_second(value: str) -> str:
    if not 1 <= go_seconds(value) <= _MAX_SECONDS:
        raise ValueError("must be at least 1s, and at most 4294967295s")
    return value


EnvoyImage = Annotated[Image, AfterValidator(_envoy_image)]


DrainTime = Annotated[GoDuration, AfterValidator(_at_least_a_second)]


class KourierGatewayValues(PodValues):
    """The gateway is the Envoy pods that carry the traffic."""

    replicas: PositiveInt = 1
    """Envoy pods. Default 1; write 2 or more, so that a node can fail. Not with `autoscaling`."""
    autoscaling: AutoscalingValues | None = None
    """A HorizontalPodAutoscaler in place of `replicas`. Default none (net-kourier 1.23 has one: 1 to 10 pods at 100 %
    CPU)."""
    pod_disruption_budget: PodDisruptionBudgetValues = PodDisruptionBudgetValues(max_unavailable=1)
    """How many Envoy pods a drain may take at once. Default maxUnavailable 1 (net-kourier 1.23 keeps 80 %, which blocks
    the drain of a single pod forever)."""
    image: EnvoyImage = releases.KOURIER_ENVOY.image
    """Image of Envoy; pinned, v1.34.0 or later, with bash, so not a distroless one. Default a patch release of the
    Envoy 1.37 that net-kourier 1.23 takes under the moving tag v1.37-latest; it is tested with 1.34 to 1.37."""
    drain_time: DrainTime = "600s"
    """How long a stopping Envoy lets running streams finish, as a Go duration of 1s or more, rounded up to whole
    seconds. Default 600s, because generations last minutes (net-kourier 1.23: 15s, DRAIN_TIME_SECONDS)."""
    termination_grace_period: DrainTime | None = None
    """Time after which a stopping pod is killed, as a Go duration; above `drainTime`. Default `drainTime` and 30s more
    (Kubernetes 1.36, terminationGracePeriodSeconds)."""
    resources: ResourcesValues = ResourcesValues(
        requests=ResourceValues(cpu="200m", memory="200Mi"), limits=ResourceValues(cpu="1", memory="800Mi")
    )
    """Resources of Envoy. Default 200m CPU and 200Mi, at most 1 CPU and 800Mi (net-kourier 1.23)."""

    @property
    def drain_seconds(self) -> int:
        """`drain_time` in whole seconds."""
        return math.ceil(go_seconds(self.drain_time))

    @property
    def grace_seconds(self) -> int:
        """`termination_grace_period`, given or derived, in whole seconds."""
        if self.termination_grace_period is None:
            return self.drain_seconds + DRAIN_MARGIN_SECONDS
        return math.ceil(go_seconds(self.termination_grace_period))

    @rule
    def _pods_fit(self) -> Iterator[Problem]:
        """Replicas or an autoscaler that can work, a budget that lets nodes be drained, a drain that is not cut."""
        yield from replica_problems(self)
        if self.drain_seconds >= self.grace_seconds:
            yield Problem(
                path="terminationGracePeriod",
                value=self.termination_grace_period,
                rule=f"must be above drainTime ({self.drain_time}), or streams are cut before they finish",
                hint=f"write {self.drain_seconds + DRAIN_MARGIN_SECONDS}s, or drop it",
            )
