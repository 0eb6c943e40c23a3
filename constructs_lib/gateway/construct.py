"""GatewayConstruct: the external entry of the platform."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import constructs
from cdk8s import Chart

from constructs_lib.auth.construct import add_policies
from constructs_lib.auth.rules import auth_problems
from constructs_lib.auth.values import AuthValues
from constructs_lib.errors import Problem
from constructs_lib.gateway.controller.construct import EnvoyGatewayController
from constructs_lib.gateway.controller.values import EnvoyGatewayValues
from constructs_lib.gateway.envoy_proxy import add_envoy_proxy
from constructs_lib.gateway.gateway_class import add_gateway_class
from constructs_lib.gateway.listeners import add_gateway
from constructs_lib.gateway.load_balancer.address_pool import add_address_pool
from constructs_lib.gateway.load_balancer.values import LoadBalancerValues
from constructs_lib.gateway.plan import application_listeners
from constructs_lib.gateway.redirect import add_https_redirect
from constructs_lib.gateway.reference import GatewayRef
from constructs_lib.gateway.rules import (
    allowed_routes_problems,
    drain_problems,
    load_balancer_problems,
    tls_problems,
)
from constructs_lib.gateway.timeouts import envoy_proxy_in_force, gateway_in_force
from constructs_lib.gateway.tls import add_certificate, add_secret_grant
from constructs_lib.gateway.traffic import BackendTraffic, add_backend_traffic_policy, add_client_traffic_policy
from constructs_lib.gateway.values.envoy_proxy import EnvoyProxyValues
from constructs_lib.gateway.values.gateway import MAX_REDIRECTED_NAME, GatewayClassValues, GatewayValues
from constructs_lib.gateway.values.tls import TlsValues
from constructs_lib.kubernetes import KubernetesObject, default_namespace, forbid_clashes, require
from constructs_lib.models.in_force import longest_timeouts
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import ModelValues
from constructs_lib.namespaces import add_namespace
from constructs_lib.rate_limits.rules import service_problems
from constructs_lib.rate_limits.values import RateLimitsValues
from constructs_lib.values.props import prop_problems
from constructs_lib.values.types import DnsLabel, PlatformName


class GatewayConstruct(constructs.Construct):
    """Envoy Gateway and the external Gateway: class, proxies, listeners, TLS, redirect, traffic policies.

    In the cluster: the controller (unless `envoy_gateway.enabled` is false), GatewayClass, EnvoyProxy, Gateway,
    ClientTrafficPolicy, BackendTrafficPolicy; with TLS a Certificate or a ReferenceGrant; with `redirect_https` an
    HTTPRoute; with a MetalLB pool its two objects; with `auth` SecurityPolicies. Objects are made in the order in which
    they are to be applied: a GatewayClass without its EnvoyProxy would get a public load balancer for a moment.

    Args:
        scope: the chart or construct it is made in.
        id: its id there.
        namespace: namespace of the Gateway, its policies and certificate; a DNS label. Default: the chart's namespace,
            or llm-platform if it has none.
        envoy_gateway: the controller, and whether request ids are kept. Default: controller 1.9.2, ids kept.
        gateway_class: name of the class. Default llm-gateway.
        gateway: name, host name, redirect, traffic. Default: the chart's id as the name, http on port 80.
        envoy_proxy: the Envoy pods. Default: two, which drain for ten minutes.
        tls: certificate of port 443. Default: no TLS.
        load_balancer: provider and its settings. Default: AWS, internet-facing.
        create_namespace: make the controller's namespace, unless the controller exists. Default true.
        timeouts: how long requests take. Unless they are set by hand, `gateway.client_traffic.stream_idle_timeout` is
            the longest silence, and `envoy_proxy.drain_timeout` the longest stream, never less than ten minutes.
            Default: those of the platform.
        models: models whose timeouts may be longer. Default none.
        auth: who may call. Default: everybody.
        rate_limits: limits of requests and tokens, of which the controller must know; `LiteLLMRoute` and
            `InferenceGatewayConstruct` apply them. Default none.
        platform: name of the platform, at most 20 characters, if a cluster has several; the name of the grant for a
            Secret of another namespace carries it. Default none.

    Raises:
        InvalidProps: `namespace` is not the name of a namespace, or the props do not fit each other: TLS without a
            host name, a redirect without TLS, a load balancer that is not used or drops idle streams, credentials in
            clear text, limits without a Redis.
    """

    gateway_name: str
    """Name of the Gateway."""
    namespace: str
    """Namespace of the Gateway."""
    application_listeners: tuple[str, ...]
    """Listeners that application routes attach to (their sectionName): with the redirect only https, because a route
    without sectionName would also serve clear text."""
    ref: GatewayRef
    """The Gateway as routes refer to it."""
    controller: EnvoyGatewayController | None
    """The controller with its objects, with `envoy_gateway.enabled`."""
    address_pool: KubernetesObject | None
    """The IPAddressPool of MetalLB, with `load_balancer.bare_metal.pool`."""
    envoy_proxy: KubernetesObject
    """The EnvoyProxy: how the Envoy pods of the class and their Service are made."""
    gateway_class: KubernetesObject
    """The GatewayClass."""
    certificate: KubernetesObject | None
    """The Certificate, with TLS by cert-manager."""
    secret_grant: KubernetesObject | None
    """The ReferenceGrant for the Secret, with a certificate of another namespace."""
    gateway: KubernetesObject
    """The Gateway; also the construct's default child."""
    client_traffic_policy: KubernetesObject
    """The ClientTrafficPolicy."""
    backend_traffic_policy: KubernetesObject
    """The BackendTrafficPolicy of all routes without one of their own."""
    redirect: KubernetesObject | None
    """The HTTPRoute that redirects to https, with `gateway.redirect_https`."""
    security_policies: tuple[KubernetesObject, ...]
    """The SecurityPolicies, with `auth.enabled`: that of all routes, then one per entry of `auth.routes`."""

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        *,
        namespace: str | None = None,
        envoy_gateway: EnvoyGatewayValues | None = None,
        gateway_class: GatewayClassValues | None = None,
        gateway: GatewayValues | None = None,
        envoy_proxy: EnvoyProxyValues | None = None,
        tls: TlsValues | None = None,
        load_balancer: LoadBalancerValues | None = None,
        create_namespace: bool = True,
        timeouts: TimeoutsValues | None = None,
        models: Sequence[ModelValues] = (),
        auth: AuthValues | None = None,
        rate_limits: RateLimitsValues | None = None,
        platform: str = "",
    ) -> None:
        super().__init__(scope, id)
        namespace = default_namespace(self) if namespace is None else namespace
        longest = longest_timeouts(timeouts or TimeoutsValues(), models)
        envoy_gateway = envoy_gateway or EnvoyGatewayValues()
        gateway_class = gateway_class or GatewayClassValues()
        gateway = gateway_in_force(gateway or GatewayValues(), longest)
        envoy_proxy = envoy_proxy_in_force(envoy_proxy or EnvoyProxyValues(), longest)
        tls = tls or TlsValues()
        load_balancer = load_balancer or LoadBalancerValues()
        auth = auth or AuthValues()
        rate_limits = rate_limits or RateLimitsValues()

        name = gateway.name or Chart.of(self).node.id
        require(
            self,
            prop_problems(namespace=(DnsLabel, namespace), platform=(PlatformName, platform)),
            _problems(name, gateway, tls, load_balancer),
            drain_problems(envoy_proxy, gateway, load_balancer),
            allowed_routes_problems(gateway, namespace),
            auth_problems(auth, gateway, tls, envoy_gateway),
            service_problems(rate_limits, controller=envoy_gateway.enabled),
        )
        self.gateway_name = name
        self.namespace = namespace
        self.application_listeners = application_listeners(gateway, tls)
        self.ref = GatewayRef.from_names(
            name=name, namespace=namespace, listeners=self.application_listeners, hostname=gateway.hostname
        )

        if create_namespace and envoy_gateway.enabled:
            add_namespace(self, envoy_gateway.namespace)
        self.controller = None
        if envoy_gateway.enabled:
            self.controller = EnvoyGatewayController(self, "controller", values=envoy_gateway, rate_limits=rate_limits)
        self.address_pool = None
        if load_balancer.provider == "bare-metal":
            self.address_pool = add_address_pool(self, load_balancer.bare_metal)
        self.envoy_proxy = add_envoy_proxy(
            self,
            name=gateway_class.name,
            namespace=envoy_gateway.namespace,
            proxy=envoy_proxy,
            service=gateway.service,
            load_balancer=load_balancer,
            preserve_request_id=envoy_gateway.preserve_request_id,
        )
        self.gateway_class = add_gateway_class(
            self,
            name=gateway_class.name,
            controller_name=envoy_gateway.controller_name,
            proxy_namespace=envoy_gateway.namespace,
        )
        secret = self._add_tls(tls, gateway.hostname, platform)
        self.gateway = add_gateway(
            self,
            name=name,
            namespace=namespace,
            class_name=gateway_class.name,
            gateway=gateway,
            secret=secret,
            secret_namespace=tls.secret_namespace,
            https_in_front=tls.at_load_balancer,
            proxy_namespace=envoy_gateway.namespace,
        )
        self.node.default_child = self.gateway
        self.client_traffic_policy = add_client_traffic_policy(
            self,
            gateway=name,
            namespace=namespace,
            traffic=gateway.client_traffic,
            removed_headers=dict.fromkeys((*gateway.client_traffic.removed_headers, *auth.all_identity_headers)),
            preserve_request_id=envoy_gateway.preserve_request_id,
            proxy_protocol=load_balancer.proxy_protocol,
            client_certificates=auth.client_certificates if auth.enabled else None,
        )
        self.backend_traffic_policy = add_backend_traffic_policy(
            self,
            "backend-traffic",
            name=name,
            namespace=namespace,
            traffic=BackendTraffic(
                request_timeout=gateway.backend_traffic.request_timeout,
                max_parallel_requests=gateway.backend_traffic.max_parallel_requests,
                keepalive=gateway.client_traffic.tcp_keepalive,
                retry_unsent=False,
            ),
        )
        self.redirect = None
        if gateway.redirect_https:
            self.redirect = add_https_redirect(self, gateway=name, namespace=namespace, hostname=gateway.hostname)
        self.security_policies = add_policies(self, auth, self.ref)
        forbid_clashes(self)

    def _add_tls(self, tls: TlsValues, hostname: str, platform: str) -> str:
        """Make what the https listener's certificate needs; the name of its Secret, or "" where Envoy needs none."""
        self.certificate, self.secret_grant = None, None
        if not tls.at_gateway:
            return ""
        secret = tls.secret or f"{self.gateway_name}-tls"
        if tls.cert_manager.enabled:
            self.certificate = add_certificate(
                self,
                namespace=self.namespace,
                gateway=self.gateway_name,
                secret=secret,
                hostname=hostname,
                cluster_issuer=tls.cert_manager.cluster_issuer,
            )
        elif tls.secret_namespace not in ("", self.namespace):
            self.secret_grant = add_secret_grant(
                self,
                gateway=self.gateway_name,
                gateway_namespace=self.namespace,
                secret=secret,
                secret_namespace=tls.secret_namespace,
                platform=platform,
            )
        return secret


def _problems(
    name: str, gateway: GatewayValues, tls: TlsValues, load_balancer: LoadBalancerValues
) -> Iterator[Problem]:
    yield from prop_problems(**{"gateway.name": (DnsLabel, name)})
    if len(name) > MAX_REDIRECTED_NAME:
        yield Problem(
            path="gateway.name",
            value=name,
            rule=f"(the chart's id) must be at most {MAX_REDIRECTED_NAME} characters",
            hint="write gateway.name",
        )
    yield from tls_problems(gateway, tls)
    yield from load_balancer_problems(gateway, load_balancer, tls)
