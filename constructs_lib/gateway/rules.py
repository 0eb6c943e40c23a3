"""The rules between the sections that make the Gateway; paths are those of values.yaml."""

from __future__ import annotations

from collections.abc import Iterator

from constructs_lib.errors import Problem
from constructs_lib.gateway.load_balancer.service import annotation_problems
from constructs_lib.gateway.load_balancer.values import LoadBalancerValues
from constructs_lib.gateway.timeouts import notice_in_force
from constructs_lib.gateway.values.envoy_proxy import EnvoyProxyValues
from constructs_lib.gateway.values.gateway import GatewayValues
from constructs_lib.gateway.values.tls import TlsValues
from constructs_lib.names import NAMESPACE_NAME_LABEL
from constructs_lib.values.durations import seconds
from constructs_lib.values.effect import without_effect


def tls_problems(gateway: GatewayValues, tls: TlsValues) -> Iterator[Problem]:
    """A certificate needs a host name, and the redirect and port 443 need TLS."""
    if tls.at_gateway and not gateway.hostname:
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
    if gateway.service.https_node_port is not None and not tls.enabled:
        yield Problem(
            path="gateway.service.httpsNodePort",
            value=gateway.service.https_node_port,
            rule="needs tls.enabled: the Service has no port 443",
            hint="write tls.enabled: true, or drop it",
        )


def allowed_routes_problems(gateway: GatewayValues, namespace: str) -> Iterator[Problem]:
    """The Gateway admits the routes of its own namespace, whose name Kubernetes itself writes into a label."""
    name = gateway.allowed_routes.match_labels.get(NAMESPACE_NAME_LABEL, namespace)
    if name != namespace:
        yield Problem(
            path="gateway.allowedRoutes.matchLabels",
            value=gateway.allowed_routes.match_labels,
            rule=f"locks out the platform's own routes, which are in the namespace {namespace}",
            hint="use a label that both namespaces can have, for example gateway-access: allowed",
        )


def load_balancer_problems(
    gateway: GatewayValues, load_balancer: LoadBalancerValues, tls: TlsValues
) -> Iterator[Problem]:
    """The load balancer is used, can terminate TLS if it is to, and drops no connection between two probes."""
    service = gateway.service.type
    if service != "LoadBalancer":
        yield from _unused_problems(service, load_balancer)
        return
    yield from annotation_problems(load_balancer)
    yield from _termination_problems(load_balancer, tls)
    keepalive, idle = gateway.client_traffic.tcp_keepalive, load_balancer.idle_timeout_seconds
    if idle is not None and seconds(keepalive.idle_time) + seconds(keepalive.interval) >= idle:
        yield Problem(
            path="gateway.clientTraffic.tcpKeepalive.idleTime",
            value=keepalive.idle_time,
            rule=f"plus interval ({keepalive.interval}) must be below the idle timeout of the load balancer ({idle} s),"
            " or one lost probe is enough for it to drop silent streams",
        )


def drain_problems(
    proxy: EnvoyProxyValues, gateway: GatewayValues, load_balancer: LoadBalancerValues
) -> Iterator[Problem]:
    """A stopping Envoy pod serves new connections for as long as the load balancer sends it some."""
    noticed = notice_in_force(gateway.service, load_balancer)
    if not noticed:
        return
    durations = {"drainTimeout": proxy.drain_timeout, "minDrainDuration": proxy.min_drain_duration}
    if noticed.needs_readiness:
        durations["healthCheckFailureDelay"] = proxy.health_check_failure_delay
    for key, duration in durations.items():
        if duration and seconds(duration) < noticed.seconds:
            yield Problem(
                path=f"envoyProxy.{key}",
                value=duration,
                rule=f"must be at least {noticed.seconds}s with loadBalancer.provider: {load_balancer.provider}, or "
                f"every rollout loses new connections: {noticed.reason}",
                hint=f"write {noticed.seconds}s" + ("" if key == "drainTimeout" else ", or drop it"),
            )


def _termination_problems(load_balancer: LoadBalancerValues, tls: TlsValues) -> Iterator[Problem]:
    certificates = load_balancer.aws.certificates
    if certificates and not tls.at_load_balancer:
        yield Problem(
            path="loadBalancer.aws.certificates",
            value=list(certificates),
            rule="needs a Gateway that serves plain HTTP on port 443",
            hint="write tls.enabled: true and tls.termination: LoadBalancer",
        )
    if not tls.at_load_balancer:
        return
    if load_balancer.provider != "aws":
        yield Problem(
            path="tls.termination",
            value=tls.termination,
            rule=f"needs a load balancer that terminates TLS, and that of {load_balancer.provider} passes connections "
            "on as they are",
            hint="write termination: Gateway, or gateway.service.type: NodePort behind a load balancer of your own",
        )
    elif not certificates:
        yield Problem(
            path="loadBalancer.aws.certificates",
            rule="is required with tls.termination: LoadBalancer",
            hint="name the ARN of a certificate in ACM",
        )


def _unused_problems(service: str, load_balancer: LoadBalancerValues) -> Iterator[Problem]:
    """Keys without a load balancer. For node ports, a traffic policy and PROXY protocol from what is in front apply."""
    used = set()
    if service == "NodePort":
        used = {"externalTrafficPolicy"}
        if load_balancer.provider == "bare-metal" and load_balancer.proxy_protocol:
            used |= {"provider", "bareMetal.proxyProtocol"}
    for problem in without_effect(load_balancer, needs="gateway.service.type: LoadBalancer", kept=used):
        yield problem.below("loadBalancer")
