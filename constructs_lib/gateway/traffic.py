"""How a Gateway treats traffic: a ClientTrafficPolicy towards clients, a BackendTrafficPolicy towards backends."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import constructs
from cdk8s import ApiObjectMetadata
from pydantic.alias_generators import to_snake

from constructs_lib.gateway.values.gateway import ClientTrafficValues, TcpKeepaliveValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import GATEWAY_API_GROUP, PICKED_ENDPOINT_HEADER, labels
from imports.llmnet.backendtrafficpolicy.io.envoyproxy.gateway import (
    BackendTrafficPolicy,
    BackendTrafficPolicySpec,
    BackendTrafficPolicySpecCircuitBreaker,
    BackendTrafficPolicySpecHealthCheck,
    BackendTrafficPolicySpecHealthCheckActive,
    BackendTrafficPolicySpecHealthCheckActiveHttp,
    BackendTrafficPolicySpecLoadBalancer,
    BackendTrafficPolicySpecLoadBalancerEndpointOverride,
    BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom,
    BackendTrafficPolicySpecLoadBalancerType,
    BackendTrafficPolicySpecRetry,
    BackendTrafficPolicySpecRetryRetryOn,
    BackendTrafficPolicySpecRetryRetryOnTriggers as Trigger,
    BackendTrafficPolicySpecTargetRefs,
    BackendTrafficPolicySpecTcpKeepalive,
    BackendTrafficPolicySpecTimeout,
    BackendTrafficPolicySpecTimeoutHttp,
)
from imports.llmnet.clienttrafficpolicy.io.envoyproxy.gateway import (
    ClientTrafficPolicy,
    ClientTrafficPolicySpec,
    ClientTrafficPolicySpecHeaders,
    ClientTrafficPolicySpecHeadersEarlyRequestHeaders,
    ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch,
    ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatchType as MatchType,
    ClientTrafficPolicySpecHeadersRequestId,
    ClientTrafficPolicySpecHeadersWithUnderscoresAction,
    ClientTrafficPolicySpecPath,
    ClientTrafficPolicySpecPathEscapedSlashesAction,
    ClientTrafficPolicySpecProxyProtocol,
    ClientTrafficPolicySpecTargetRefs,
    ClientTrafficPolicySpecTcpKeepalive,
    ClientTrafficPolicySpecTimeout,
    ClientTrafficPolicySpecTimeoutHttp,
)

# what may be sent again: of these requests nothing has reached the backend, so nothing is generated twice
_NOTHING_SENT = (
    Trigger.CONNECT_HYPHEN_FAILURE,
    Trigger.REFUSED_HYPHEN_STREAM,
    Trigger.RESET_HYPHEN_BEFORE_HYPHEN_REQUEST,
)


@dataclass(frozen=True, kw_only=True)
class BackendTraffic:
    """How requests are sent to a backend."""

    max_parallel_requests: int
    """Requests, connections and waiting requests per backend and Envoy pod."""
    keepalive: TcpKeepaliveValues
    request_timeout: str = "0s"
    """Whole time of a request, for routes without a timeout of their own; 0s for none."""
    stream_idle_timeout: str | None = None
    """Silence in both directions after which a request is given up; none: what the Gateway does with its clients."""
    connection_idle_timeout: str | None = None
    """After what time an idle connection is closed; shorter than the backend's own, or a request meets a closed one."""
    retry_unsent: bool = True
    """Send a request again of which nothing was sent."""
    uses_endpoint_picker: bool = False
    """Send to the pod that the endpoint picker named."""
    health_path: str = ""
    """Where Envoy asks whether the backend is alive; "" for nowhere."""


def add_client_traffic_policy(
    scope: constructs.Construct,
    *,
    gateway: str,
    namespace: str,
    traffic: ClientTrafficValues,
    preserve_request_id: bool,
    proxy_protocol: bool = False,
) -> KubernetesObject:
    """Make the ClientTrafficPolicy of the Gateway."""
    keepalive = traffic.tcp_keepalive
    # GENERATE, Envoy Gateway's own default, replaces the client's id
    request_id = ClientTrafficPolicySpecHeadersRequestId.PRESERVE_OR_GENERATE
    return KubernetesObject(
        scope,
        "client-traffic",
        ClientTrafficPolicy.manifest(
            metadata=ApiObjectMetadata(name=gateway, namespace=namespace, labels=labels(gateway, "traffic-policy")),
            spec=ClientTrafficPolicySpec(
                target_refs=[ClientTrafficPolicySpecTargetRefs(group=GATEWAY_API_GROUP, kind="Gateway", name=gateway)],
                headers=ClientTrafficPolicySpecHeaders(
                    early_request_headers=_removed(traffic.remove_headers),
                    request_id=request_id if preserve_request_id else None,
                    with_underscores_action=ClientTrafficPolicySpecHeadersWithUnderscoresAction[
                        _constant(traffic.headers_with_underscores)
                    ],
                ),
                path=ClientTrafficPolicySpecPath(
                    escaped_slashes_action=ClientTrafficPolicySpecPathEscapedSlashesAction[
                        _constant(traffic.escaped_slashes)
                    ]
                ),
                proxy_protocol=ClientTrafficPolicySpecProxyProtocol() if proxy_protocol else None,
                tcp_keepalive=ClientTrafficPolicySpecTcpKeepalive(
                    probes=keepalive.probes, idle_time=keepalive.idle_time, interval=keepalive.interval
                ),
                timeout=ClientTrafficPolicySpecTimeout(
                    http=ClientTrafficPolicySpecTimeoutHttp(stream_idle_timeout=traffic.stream_idle_timeout)
                ),
            ),
        ),
    )


def add_backend_traffic_policy(
    scope: constructs.Construct,
    id: str,
    *,
    name: str,
    namespace: str,
    traffic: BackendTraffic,
    route: str = "",
    rule: str = "",
) -> KubernetesObject:
    """Make a BackendTrafficPolicy.

    Args:
        scope: where it is made.
        id: its id there.
        name: its name; without `route` also the name of the Gateway that it is for.
        namespace: namespace of it and of what it is for.
        traffic: the settings; complete, because a route's policy replaces the Gateway's.
        route: the HTTPRoute that it is for.
        rule: the one rule of the route that it is for.
    """
    target = BackendTrafficPolicySpecTargetRefs(
        group=GATEWAY_API_GROUP,
        kind="HTTPRoute" if route else "Gateway",
        name=route or name,
        section_name=rule or None,
    )
    most, keepalive = traffic.max_parallel_requests, traffic.keepalive
    return KubernetesObject(
        scope,
        id,
        BackendTrafficPolicy.manifest(
            metadata=ApiObjectMetadata(name=name, namespace=namespace, labels=labels(name, "traffic-policy")),
            spec=BackendTrafficPolicySpec(
                target_refs=[target],
                circuit_breaker=BackendTrafficPolicySpecCircuitBreaker(
                    max_connections=most, max_parallel_requests=most, max_pending_requests=most
                ),
                health_check=_health_check(traffic.health_path) if traffic.health_path else None,
                load_balancer=_picked_pod() if traffic.uses_endpoint_picker else None,
                retry=BackendTrafficPolicySpecRetry(
                    num_retries=2, retry_on=BackendTrafficPolicySpecRetryRetryOn(triggers=list(_NOTHING_SENT))
                )
                if traffic.retry_unsent
                else None,
                tcp_keepalive=BackendTrafficPolicySpecTcpKeepalive(
                    probes=keepalive.probes, idle_time=keepalive.idle_time, interval=keepalive.interval
                ),
                timeout=BackendTrafficPolicySpecTimeout(
                    http=BackendTrafficPolicySpecTimeoutHttp(
                        request_timeout=traffic.request_timeout,
                        stream_idle_timeout=traffic.stream_idle_timeout,
                        connection_idle_timeout=traffic.connection_idle_timeout,
                    )
                ),
            ),
        ),
    )


def _health_check(path: str) -> BackendTrafficPolicySpecHealthCheck:
    return BackendTrafficPolicySpecHealthCheck(
        active=BackendTrafficPolicySpecHealthCheckActive(
            type="HTTP",
            timeout="2s",
            interval="5s",
            http=BackendTrafficPolicySpecHealthCheckActiveHttp(path=path),
        )
    )


def _picked_pod() -> BackendTrafficPolicySpecLoadBalancer:
    """Without the override the picker's choice is made and then ignored."""
    source = BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom(header=PICKED_ENDPOINT_HEADER)
    return BackendTrafficPolicySpecLoadBalancer(
        type=BackendTrafficPolicySpecLoadBalancerType.LEAST_REQUEST,
        endpoint_override=BackendTrafficPolicySpecLoadBalancerEndpointOverride(extract_from=[source]),
    )


def _removed(headers: Iterable[str]) -> ClientTrafficPolicySpecHeadersEarlyRequestHeaders | None:
    """What is taken off a request before anything looks at it."""
    exact = [name for name in headers if not name.endswith("*")]
    prefixes = [name.removesuffix("*") for name in headers if name.endswith("*")]
    if not exact and not prefixes:
        return None
    return ClientTrafficPolicySpecHeadersEarlyRequestHeaders(
        remove=exact or None,
        remove_on_match=[
            ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch(type=MatchType.PREFIX, value=prefix)
            for prefix in prefixes
        ]
        or None,
    )


def _constant(value: str) -> str:
    """The name of the enum constant that stands for a value: KeepUnchanged -> KEEP_UNCHANGED."""
    return to_snake(value).upper()
