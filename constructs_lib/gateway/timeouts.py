"""The timeouts of the external Gateway that follow from those of the requests, unless they are set explicitly."""

from __future__ import annotations

from constructs_lib.gateway.values.envoy_proxy import EnvoyProxyValues
from constructs_lib.gateway.values.gateway import GatewayValues
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.values.durations import seconds


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
