"""The rules between the sections that make the Gateway; paths are those of values.yaml."""

from __future__ import annotations

from collections.abc import Iterator

from constructs_lib.errors import Problem
from constructs_lib.gateway.load_balancer.service import annotation_problems
from constructs_lib.gateway.load_balancer.values import LoadBalancerValues
from constructs_lib.gateway.values.gateway import GatewayValues
from constructs_lib.gateway.values.tls import TlsValues
from constructs_lib.values.durations import seconds

_NAMESPACE_NAME = "kubernetes.io/metadata.name"


def tls_problems(gateway: GatewayValues, tls: TlsValues) -> Iterator[Problem]:
    """TLS needs a host name, and the redirect needs TLS."""
    if tls.enabled and not gateway.hostname:
        yield Problem(
            path="gateway.hostname",
            rule="is required with tls.enabled: the certificate is issued for it",
            hint="for example llm.example.com",
        )
    if gateway.redirect_https and not tls.enabled:
        yield Problem(
            path="gateway.redirectHttps",
            value=True,
            rule="needs tls.enabled: there is no https listener to redirect to",
            hint="write tls.enabled: true, or redirectHttps: false",
        )


def allowed_routes_problems(gateway: GatewayValues, namespace: str) -> Iterator[Problem]:
    """The Gateway admits the routes of its own namespace, whose name Kubernetes itself writes into a label."""
    name = gateway.allowed_routes.match_labels.get(_NAMESPACE_NAME, namespace)
    if name != namespace:
        yield Problem(
            path="gateway.allowedRoutes.matchLabels",
            value=gateway.allowed_routes.match_labels,
            rule=f"locks out the platform's own routes, which are in the namespace {namespace}",
            hint="use a label that both namespaces can have, for example gateway-access: allowed",
        )


def load_balancer_problems(gateway: GatewayValues, load_balancer: LoadBalancerValues) -> Iterator[Problem]:
    """The load balancer is used, and Envoy's probes come before its idle timeout."""
    service = gateway.service.type
    if service != "LoadBalancer":
        if _has_no_effect(service, load_balancer):
            yield Problem(
                path="loadBalancer",
                rule=f"has no effect with gateway.service.type: {service}",
                hint="drop the section, or write gateway.service.type: LoadBalancer"
                + ("; only externalTrafficPolicy and bareMetal.proxyProtocol apply" if service == "NodePort" else ""),
            )
        return
    yield from annotation_problems(load_balancer)
    keepalive, idle = gateway.client_traffic.tcp_keepalive, load_balancer.idle_timeout_seconds
    if idle is not None and seconds(keepalive.idle_time) + seconds(keepalive.interval) >= idle:
        yield Problem(
            path="gateway.clientTraffic.tcpKeepalive.idleTime",
            value=keepalive.idle_time,
            rule=f"plus interval ({keepalive.interval}) must be below the idle timeout of the load balancer ({idle} s), or "
            "one lost probe is enough for it to drop silent streams",
        )


def _has_no_effect(service: str, load_balancer: LoadBalancerValues) -> bool:
    """Whether the section sets more than what node ports need: a traffic policy, and PROXY protocol from in front."""
    if service != "NodePort":
        return load_balancer.sets_anything()
    proxied = load_balancer.proxy_protocol and load_balancer.provider == "bare-metal"
    allowed = {"external_traffic_policy", *(("provider", "bare_metal") if proxied else ())}
    others = any(load_balancer.sets(name) for name in load_balancer.model_fields_set - allowed)
    bare = load_balancer.bare_metal
    return others or (proxied and any(bare.sets(name) for name in bare.model_fields_set - {"proxy_protocol"}))
