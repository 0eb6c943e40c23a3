"""How the Gateway treats traffic: a ClientTrafficPolicy towards clients, a BackendTrafficPolicy towards backends."""

from __future__ import annotations

import constructs
from cdk8s import ApiObjectMetadata
from pydantic.alias_generators import to_snake

from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import GATEWAY_API_GROUP, labels
from constructs_lib.values.gateway import BackendTrafficValues, ClientTrafficValues, TcpKeepaliveValues
from imports.llmnet.backendtrafficpolicy.io.envoyproxy.gateway import (
    BackendTrafficPolicy,
    BackendTrafficPolicySpec,
    BackendTrafficPolicySpecCircuitBreaker,
    BackendTrafficPolicySpecTargetRefs,
    BackendTrafficPolicySpecTcpKeepalive,
    BackendTrafficPolicySpecTimeout,
    BackendTrafficPolicySpecTimeoutHttp,
)
from imports.llmnet.clienttrafficpolicy.io.envoyproxy.gateway import (
    ClientTrafficPolicy,
    ClientTrafficPolicySpec,
    ClientTrafficPolicySpecHeaders,
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


def add_client_traffic_policy(
    scope: constructs.Construct,
    *,
    gateway: str,
    namespace: str,
    traffic: ClientTrafficValues,
    preserve_request_id: bool,
    proxy_protocol: bool,
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
    *,
    gateway: str,
    namespace: str,
    traffic: BackendTrafficValues,
    keepalive: TcpKeepaliveValues,
) -> KubernetesObject:
    """Make the BackendTrafficPolicy of the Gateway; a route with a policy of its own replaces it."""
    most = traffic.max_parallel_requests
    return KubernetesObject(
        scope,
        "backend-traffic",
        BackendTrafficPolicy.manifest(
            metadata=ApiObjectMetadata(name=gateway, namespace=namespace, labels=labels(gateway, "traffic-policy")),
            spec=BackendTrafficPolicySpec(
                target_refs=[BackendTrafficPolicySpecTargetRefs(group=GATEWAY_API_GROUP, kind="Gateway", name=gateway)],
                circuit_breaker=BackendTrafficPolicySpecCircuitBreaker(
                    max_connections=most, max_parallel_requests=most, max_pending_requests=most
                ),
                tcp_keepalive=BackendTrafficPolicySpecTcpKeepalive(
                    probes=keepalive.probes, idle_time=keepalive.idle_time, interval=keepalive.interval
                ),
                timeout=BackendTrafficPolicySpecTimeout(
                    http=BackendTrafficPolicySpecTimeoutHttp(request_timeout=traffic.request_timeout)
                ),
            ),
        ),
    )


def _constant(value: str) -> str:
    """The name of the enum constant that stands for a value: KeepUnchanged -> KEEP_UNCHANGED."""
    return to_snake(value).upper()
