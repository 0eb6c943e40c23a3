"""Section `envoyProxy`: the proxies (the data plane) that Envoy Gateway runs for the Gateway."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import AfterValidator

from constructs_lib import releases
from constructs_lib.errors import Problem
from constructs_lib.values.durations import GatewayDuration, SecondsRange, seconds
from constructs_lib.values.image_releases import at_least
from constructs_lib.values.pods import PodValues
from constructs_lib.values.section import rule
from constructs_lib.values.types import Image, PositiveInt
from constructs_lib.values.workload import (
    AutoscalingValues,
    PodDisruptionBudgetValues,
    ResourcesValues,
    ResourceValues,
    replica_problems,
)

_released = at_least(
    "1.39.3",
    why="Envoy Gateway 1.9 comes with Envoy 1.39, before 1.39.2 there is a known vulnerability (CVE-2026-35189), and "
    f"1.39.2 crashes in the filters of API keys and logins; write distroless-v{releases.ENVOY.version}",
)


class EnvoyProxyValues(PodValues):
    """The Envoy pods that carry the traffic."""

    image: Annotated[Image, AfterValidator(_released)] = releases.ENVOY.image
    """Image of Envoy; pinned, v1.39.3 or later: of the minor release that comes with Envoy Gateway 1.9, without a known
    vulnerability and without crashes in the filters of API keys and logins."""
    replicas: PositiveInt = 2
    """Envoy pods. Default 2, so that a node can fail or be drained. Cannot be combined with
    `autoscaling`."""
    autoscaling: AutoscalingValues | None = None
    """A HorizontalPodAutoscaler for the Envoy pods. Default none."""
    pod_disruption_budget: PodDisruptionBudgetValues = PodDisruptionBudgetValues(max_unavailable=1)
    """How many Envoy pods a node drain may evict at once. Default maxUnavailable 1."""
    resources: ResourcesValues = ResourcesValues(
        requests=ResourceValues(cpu="200m", memory="512Mi"), limits=ResourceValues(memory="1Gi")
    )
    """Resources of Envoy. Default 200m CPU and 512Mi, at most 1Gi memory; the memory limit turns on Envoy's heap guard,
    which sheds load before the kernel kills the pod (Envoy Gateway 1.9)."""
    drain_timeout: Annotated[GatewayDuration, SecondsRange(least=0, most=2**31 - 1)] = "600s"
    """How long a stopping Envoy lets open streams finish; whole seconds. Default 600s, because generations last
    minutes. The pod gets another 300 s before it is killed (Envoy Gateway 1.9, EnvoyProxy shutdown.drainTimeout)."""
    min_drain_duration: GatewayDuration | None = None
    """How long a stopping Envoy keeps accepting connections, until the load balancer has noticed; not above
    `drainTimeout`. Default: as long as the load balancer sends them: 180s with aws, 70s with
    `loadBalancer.aws.nlbTargetType: instance`, 34s with gcp, 20s with azure, otherwise 10s; with
    `loadBalancer.externalTrafficPolicy: Cluster` always 10s, but for aws with target type ip. A shorter one is an
    error (Envoy Gateway 1.9, EnvoyProxy shutdown.minDrainDuration)."""
    health_check_failure_delay: GatewayDuration | None = None
    """How long a stopping Envoy stays ready, so that its node still sends it the connections that a load balancer opens
    until its own health checks have failed; not above `drainTimeout`. Default: as `minDrainDuration` where the load
    balancer reaches pods through their nodes by `externalTrafficPolicy: Local`, otherwise none. A shorter one is an
    error (Envoy Gateway 1.9, EnvoyProxy shutdown.healthCheckFailureDelay)."""

    @rule
    def _pods_fit(self) -> Iterator[Problem]:
        """Replicas or an autoscaler, a budget that lets nodes be drained, a drain that is not cut short."""
        yield from replica_problems(self)
        for path, value in (
            ("minDrainDuration", self.min_drain_duration),
            ("healthCheckFailureDelay", self.health_check_failure_delay),
        ):
            if value and seconds(value) > seconds(self.drain_timeout):
                yield Problem(
                    path=path,
                    value=value,
                    rule=f"must not be above drainTimeout ({self.drain_timeout})",
                    hint="write a longer drainTimeout",
                )
