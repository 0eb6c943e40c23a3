"""How a Gateway treats traffic: a ClientTrafficPolicy towards clients, a BackendTrafficPolicy towards backends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import constructs
from cdk8s import ApiObjectMetadata
from pydantic.alias_generators import to_snake

from constructs_lib import kinds
from constructs_lib.auth.certificates import client_validation, forwarded_certificate
from constructs_lib.auth.values.access import ClientCertificatesValues
from constructs_lib.gateway.values.client_ip import ClientIpValues
from constructs_lib.gateway.values.gateway import ClientTrafficValues, TcpKeepaliveValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import GATEWAY_API_GROUP, PANIC_THRESHOLD_PERCENT, PICKED_ENDPOINT_HEADER, labels


@dataclass(frozen=True, kw_only=True)
class BackendTraffic:
    """How requests are sent to a backend."""

    max_parallel_requests: int
    """Limit of requests, of connections and of pending requests per backend and Envoy pod."""
    keepalive: TcpKeepaliveValues
    request_timeout: str = "0s"
    """Longest time of a whole request, for routes without a timeout of their own; 0s for none."""
    stream_idle_timeout: str | None = None
    """Silence in both directions after which a request is aborted; none: as towards clients."""
    connection_idle_timeout: str | None = None
    """Idle timeout of connections; below the backend's own, or a request meets a connection that is being closed."""
    retry_unsent: bool = True
    """Retry a request of which nothing was sent."""
    uses_endpoint_picker: bool = False
    """Send to the pod that the endpoint picker chose."""
    health_path: str = ""
    """Path of Envoy's health checks; "" for none."""
    rate_limit: Mapping[str, Any] | None = None
    """`rateLimit` of the policy, as the API's own JSON; none for no limit."""


def add_client_traffic_policy(
    scope: constructs.Construct,
    *,
    gateway: str,
    namespace: str,
    traffic: ClientTrafficValues,
    removed_headers: Iterable[str],
    preserve_request_id: bool,
    proxy_protocol: bool = False,
    response_headers: Mapping[str, str] | None = None,
    client_certificates: ClientCertificatesValues | None = None,
) -> KubernetesObject:
    """Make the ClientTrafficPolicy of the Gateway.

    Args:
        scope: where it is made.
        gateway: name of the Gateway, and of the policy.
        namespace: namespace of both.
        traffic: the settings.
        removed_headers: removed from requests; names, or prefixes with `*` behind them.
        preserve_request_id: keep a request's X-Request-ID.
        proxy_protocol: take the client's address from the PROXY protocol.
        response_headers: set in every response, Envoy's own included.
        client_certificates: which certificates of clients are accepted.
    """
    kind = kinds.clienttrafficpolicy
    keepalive = traffic.tcp_keepalive
    # GENERATE, Envoy Gateway's own default, replaces the client's id
    request_id = kind.ClientTrafficPolicySpecHeadersRequestId.PRESERVE_OR_GENERATE
    return KubernetesObject(
        scope,
        "client-traffic",
        kind.ClientTrafficPolicy.manifest(
            metadata=ApiObjectMetadata(name=gateway, namespace=namespace, labels=labels(gateway, "traffic-policy")),
            spec=kind.ClientTrafficPolicySpec(
                target_refs=[
                    kind.ClientTrafficPolicySpecTargetRefs(group=GATEWAY_API_GROUP, kind="Gateway", name=gateway)
                ],
                headers=kind.ClientTrafficPolicySpecHeaders(
                    early_request_headers=_removed(removed_headers),
                    late_response_headers=kind.ClientTrafficPolicySpecHeadersLateResponseHeaders(
                        set=[
                            kind.ClientTrafficPolicySpecHeadersLateResponseHeadersSet(name=name, value=value)
                            for name, value in response_headers.items()
                        ]
                    )
                    if response_headers
                    else None,
                    request_id=request_id if preserve_request_id else None,
                    with_underscores_action=kind.ClientTrafficPolicySpecHeadersWithUnderscoresAction[
                        _constant(traffic.headers_with_underscores)
                    ],
                    x_forwarded_client_cert=forwarded_certificate(client_certificates) if client_certificates else None,
                ),
                client_ip_detection=_client_ip(traffic.client_ip) if traffic.client_ip.sets_anything() else None,
                path=kind.ClientTrafficPolicySpecPath(
                    escaped_slashes_action=kind.ClientTrafficPolicySpecPathEscapedSlashesAction[
                        _constant(traffic.escaped_slashes)
                    ]
                ),
                proxy_protocol=kind.ClientTrafficPolicySpecProxyProtocol() if proxy_protocol else None,
                tcp_keepalive=kind.ClientTrafficPolicySpecTcpKeepalive(
                    probes=keepalive.probes, idle_time=keepalive.idle_time, interval=keepalive.interval
                ),
                timeout=kind.ClientTrafficPolicySpecTimeout(
                    http=kind.ClientTrafficPolicySpecTimeoutHttp(stream_idle_timeout=traffic.stream_idle_timeout)
                ),
                tls=client_validation(client_certificates) if client_certificates else None,
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
    routes: Sequence[str] = (),
    rule: str = "",
) -> KubernetesObject:
    """Make a BackendTrafficPolicy.

    Args:
        scope: where it is made.
        id: its id there.
        name: its name; without `routes` also the name of the Gateway that it is for.
        namespace: namespace of it and of what it is for.
        traffic: all settings, because a route's policy replaces the Gateway's.
        routes: the HTTPRoutes that it is for.
        rule: the one rule of the routes that it is for.
    """
    kind = kinds.backendtrafficpolicy
    targets = [
        kind.BackendTrafficPolicySpecTargetRefs(
            group=GATEWAY_API_GROUP,
            kind="HTTPRoute" if routes else "Gateway",
            name=target,
            section_name=rule or None,
        )
        for target in routes or [name]
    ]
    most, keepalive = traffic.max_parallel_requests, traffic.keepalive
    manifest = kind.BackendTrafficPolicy.manifest(
        metadata=ApiObjectMetadata(name=name, namespace=namespace, labels=labels(name, "traffic-policy")),
        spec=kind.BackendTrafficPolicySpec(
            target_refs=targets,
            circuit_breaker=kind.BackendTrafficPolicySpecCircuitBreaker(
                max_connections=most, max_parallel_requests=most, max_pending_requests=most
            ),
            health_check=kind.BackendTrafficPolicySpecHealthCheck(
                panic_threshold=PANIC_THRESHOLD_PERCENT,
                active=_health_check(traffic.health_path) if traffic.health_path else None,
            ),
            load_balancer=_picked_pod() if traffic.uses_endpoint_picker else None,
            retry=_retry_unsent() if traffic.retry_unsent else None,
            tcp_keepalive=kind.BackendTrafficPolicySpecTcpKeepalive(
                probes=keepalive.probes, idle_time=keepalive.idle_time, interval=keepalive.interval
            ),
            timeout=kind.BackendTrafficPolicySpecTimeout(
                http=kind.BackendTrafficPolicySpecTimeoutHttp(
                    request_timeout=traffic.request_timeout,
                    stream_idle_timeout=traffic.stream_idle_timeout,
                    connection_idle_timeout=traffic.connection_idle_timeout,
                )
            ),
        ),
    )
    if traffic.rate_limit:
        manifest["spec"]["rateLimit"] = dict(traffic.rate_limit)
    return KubernetesObject(scope, id, manifest)


def _health_check(path: str) -> kinds.backendtrafficpolicy.BackendTrafficPolicySpecHealthCheckActive:
    kind = kinds.backendtrafficpolicy
    return kind.BackendTrafficPolicySpecHealthCheckActive(
        type="HTTP",
        timeout="2s",
        interval="5s",
        http=kind.BackendTrafficPolicySpecHealthCheckActiveHttp(path=path),
    )


def _retry_unsent() -> kinds.backendtrafficpolicy.BackendTrafficPolicySpecRetry:
    """Nothing of these requests has reached the backend, so nothing is generated twice."""
    kind = kinds.backendtrafficpolicy
    Trigger = kind.BackendTrafficPolicySpecRetryRetryOnTriggers
    triggers = [
        Trigger.CONNECT_HYPHEN_FAILURE,
        Trigger.REFUSED_HYPHEN_STREAM,
        Trigger.RESET_HYPHEN_BEFORE_HYPHEN_REQUEST,
    ]
    return kind.BackendTrafficPolicySpecRetry(
        num_retries=2, retry_on=kind.BackendTrafficPolicySpecRetryRetryOn(triggers=triggers)
    )


def _picked_pod() -> kinds.backendtrafficpolicy.BackendTrafficPolicySpecLoadBalancer:
    """Without the override the picker's choice is ignored."""
    kind = kinds.backendtrafficpolicy
    source = kind.BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom(header=PICKED_ENDPOINT_HEADER)
    return kind.BackendTrafficPolicySpecLoadBalancer(
        type=kind.BackendTrafficPolicySpecLoadBalancerType.LEAST_REQUEST,
        endpoint_override=kind.BackendTrafficPolicySpecLoadBalancerEndpointOverride(extract_from=[source]),
    )


def _client_ip(values: ClientIpValues) -> kinds.clienttrafficpolicy.ClientTrafficPolicySpecClientIpDetection:
    kind = kinds.clienttrafficpolicy
    Forwarded = kind.ClientTrafficPolicySpecClientIpDetectionXForwardedFor
    Header = kind.ClientTrafficPolicySpecClientIpDetectionCustomHeader
    if values.header:
        return kind.ClientTrafficPolicySpecClientIpDetection(custom_header=Header(name=values.header, fail_closed=True))
    return kind.ClientTrafficPolicySpecClientIpDetection(
        x_forwarded_for=Forwarded(
            num_trusted_hops=values.trusted_hops, trusted_cid_rs=list(values.trusted_cidrs) or None
        )
    )


def _removed(
    headers: Iterable[str],
) -> kinds.clienttrafficpolicy.ClientTrafficPolicySpecHeadersEarlyRequestHeaders | None:
    """The headers that are removed from a request before anything else sees it."""
    kind = kinds.clienttrafficpolicy
    MatchType = kind.ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatchType
    headers = tuple(headers)
    exact = [name for name in headers if not name.endswith("*")]
    prefixes = [name.removesuffix("*") for name in headers if name.endswith("*")]
    if not exact and not prefixes:
        return None
    return kind.ClientTrafficPolicySpecHeadersEarlyRequestHeaders(
        remove=exact or None,
        remove_on_match=[
            kind.ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch(type=MatchType.PREFIX, value=prefix)
            for prefix in prefixes
        ]
        or None,
    )


def _constant(value: str) -> str:
    """The name of the enum constant that stands for a value: KeepUnchanged -> KEEP_UNCHANGED."""
    return to_snake(value).upper()
