"""The timeouts of the external Gateway that follow from those of the requests, and its drain from what is in front.

What is set explicitly stays.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from constructs_lib.gateway.load_balancer.rollout import Notice, notice
from constructs_lib.gateway.load_balancer.values import LoadBalancerValues
from constructs_lib.gateway.values.envoy_proxy import EnvoyProxyValues
from constructs_lib.gateway.values.gateway import GatewayValues, ServiceValues
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.values.durations import seconds

# until kube-proxy has taken a stopping pod out on every node; Envoy Gateway's own default
_ENDPOINTS_SECONDS = 10


def gateway_in_force(values: GatewayValues, longest: TimeoutsValues) -> GatewayValues:
    """The values with `clientTraffic.streamIdleTimeout` in force.

    Args:
        values: the Gateway; a timeout that is set in them stays.
        longest: the longest timeouts of all requests that it carries (`longest_timeouts`).
    """
    client = values.client_traffic
    if client.sets("stream_idle_timeout"):
        return values
    client = client.model_copy(update={"stream_idle_timeout": longest.idle})
    return values.model_copy(update={"client_traffic": client})


def envoy_proxy_in_force(values: EnvoyProxyValues, longest: TimeoutsValues) -> EnvoyProxyValues:
    """The values with `drainTimeout` in force: never shorter than its default, and as long as the longest stream.

    Args:
        values: the Envoy pods; a timeout that is set in them stays.
        longest: the longest timeouts of all requests that they carry (`longest_timeouts`).
    """
    stream = longest.max_stream_duration
    if values.sets("drain_timeout") or seconds(stream) <= seconds(values.drain_timeout):
        return values
    return values.model_copy(update={"drain_timeout": stream})


@dataclass(frozen=True, slots=True, kw_only=True)
class Drain:
    """How an Envoy pod stops (Envoy Gateway 1.9, EnvoyProxy shutdown)."""

    drain_timeout: str
    min_drain_duration: str
    health_check_failure_delay: str | None

    @property
    def seconds(self) -> int:
        """How long streams may take to finish."""
        return math.ceil(seconds(self.drain_timeout))


def notice_in_force(service: ServiceValues, load_balancer: LoadBalancerValues) -> Notice | None:
    """How what is in front of the Envoy pods notices that one stops; None if nothing is, or kube-proxy alone."""
    return notice(load_balancer) if service.type == "LoadBalancer" else None


def drain_in_force(values: EnvoyProxyValues, service: ServiceValues, load_balancer: LoadBalancerValues) -> Drain:
    """How an Envoy pod stops, so that every new connection finds one that serves it.

    Args:
        values: the Envoy pods, with `drainTimeout` in force.
        service: their Service.
        load_balancer: what is in front of it.
    """
    noticed = notice_in_force(service, load_balancer)
    needed = noticed.seconds if noticed else _ENDPOINTS_SECONDS
    shortest = f"{math.floor(min(needed, seconds(values.drain_timeout)))}s"
    return Drain(
        drain_timeout=values.drain_timeout,
        min_drain_duration=values.min_drain_duration or shortest,
        health_check_failure_delay=values.health_check_failure_delay
        or (shortest if noticed and noticed.needs_readiness else None),
    )
