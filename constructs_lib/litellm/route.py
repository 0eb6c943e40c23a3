"""LiteLLMRoute: the route from the external Gateway to LiteLLM."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

import constructs
from cdk8s import ApiObjectMetadata

from constructs_lib import kinds
from constructs_lib.auth.plan import PolicyPlan, cors_policy
from constructs_lib.auth.policy import cors_filter
from constructs_lib.auth.values import AuthValues
from constructs_lib.gateway.construct import GatewayConstruct
from constructs_lib.gateway.reference import GatewayRef
from constructs_lib.gateway.traffic import BackendTraffic, add_backend_traffic_policy
from constructs_lib.gateway.values.gateway import TcpKeepaliveValues
from constructs_lib.grants import add_grant
from constructs_lib.kubernetes import KubernetesObject, forbid_clashes, require
from constructs_lib.litellm.admin.route import add_admin_route
from constructs_lib.litellm.api_groups import LIVE_PATH, PathMatch, open_paths, routes_of
from constructs_lib.litellm.plan import route_names
from constructs_lib.litellm.values import LiteLLMValues
from constructs_lib.models.in_force import longest_timeouts
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import ModelValues
from constructs_lib.names import GATEWAY_API_GROUP, LITELLM_COMPONENT as COMPONENT, labels
from constructs_lib.rate_limits.plan import route_limits, route_settings
from constructs_lib.rate_limits.policy import add_script_policy
from constructs_lib.rate_limits.rules import route_problems
from constructs_lib.rate_limits.values import RateLimitsValues

# Envoy must close idle connections before LiteLLM does, or a request may hit a connection that is being closed: the
# LiteLLM of `litellm.deployment` keeps them for 75 s, an existing one for uvicorn's default of 5 s
_OWN_IDLE = "60s"
_EXISTING_IDLE = "4s"


class LiteLLMRoute(constructs.Construct):
    """The open part of LiteLLM's API on the external Gateway.

    In the Gateway's namespace: an HTTPRoute with the paths and methods of `litellm.api_groups`, without a request
    timeout, and its BackendTrafficPolicy: circuit breaker, health check, and retries only if nothing was sent.
    LiteLLM relays errors of the providers, so no pod is ejected for answering 5xx. If LiteLLM is in another
    namespace, a ReferenceGrant there, for its Service alone.

    Args:
        scope: the chart or construct it is made in.
        id: its id there.
        gateway: the external Gateway: a GatewayConstruct, or `GatewayRef.from_names(...)` for an existing one. The
            route is attached to its listeners for applications and takes its host name.
        litellm: Service, open groups, parallel requests. Default litellm/litellm:4000 with the default groups.
        timeouts: the timeouts of requests. Default those of the platform.
        models: models whose own timeouts may be longer. Default none.
        auth: who may call, as for the GatewayConstruct; with `cors` the route answers preflights. Default: everybody.
        rate_limits: limits of requests and tokens; the controller must know of them (`GatewayConstruct`). Default
            none.

    Raises:
        InvalidProps: more limits than one policy can hold.
    """

    route: KubernetesObject
    """The first HTTPRoute, which has LiteLLM's name; also the construct's default child."""
    routes: tuple[KubernetesObject, ...]
    """All HTTPRoutes: one, or several if more is open than one can hold (Gateway API 1.6)."""
    policy: KubernetesObject
    """The BackendTrafficPolicy of all routes."""
    admin: KubernetesObject | None
    """The HTTPRoute of the administration, with `litellm.admin.hostname`."""
    script_policy: KubernetesObject | None
    """The EnvoyExtensionPolicy with the script of the limits, with `rate_limits`."""
    grant: KubernetesObject | None
    """The ReferenceGrant in LiteLLM's namespace, if that is not the Gateway's."""

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        *,
        gateway: GatewayConstruct | GatewayRef,
        litellm: LiteLLMValues | None = None,
        timeouts: TimeoutsValues | None = None,
        models: Sequence[ModelValues] = (),
        auth: AuthValues | None = None,
        rate_limits: RateLimitsValues | None = None,
    ) -> None:
        super().__init__(scope, id)
        litellm = litellm or LiteLLMValues()
        limits = rate_limits or RateLimitsValues()
        require(self, route_problems(limits))
        longest = longest_timeouts(timeouts or TimeoutsValues(), models)
        target = gateway if isinstance(gateway, GatewayRef) else gateway.ref
        self.grant = None
        if litellm.namespace != target.namespace:
            self.grant = _add_grant(self, litellm, gateway_namespace=target.namespace)
        traffic = BackendTraffic(
            max_parallel_requests=litellm.max_parallel_requests,
            keepalive=TcpKeepaliveValues(),
            stream_idle_timeout=longest.idle,
            connection_idle_timeout=_OWN_IDLE if litellm.deployment else _EXISTING_IDLE,
            health_path=LIVE_PATH,
            rate_limit=route_limits(limits),
        )
        cors = cors_policy(auth or AuthValues(), litellm.name)
        routes, names = [], list(route_names(litellm))
        numbers = count(1)
        opened = routes_of(list(open_paths(litellm.api_groups)))
        for name, rules in zip(names, opened, strict=True):
            suffix = name.removeprefix(litellm.name)
            named = [(f"api-{next(numbers)}", matches) for matches in rules]
            routes.append(_add_route(self, f"route{suffix}", litellm, target, name=name, rules=named, cors=cors))
        self.routes, self.route = tuple(routes), routes[0]
        # one for all routes, which share its limits
        self.policy = add_backend_traffic_policy(
            self, "traffic", name=litellm.name, namespace=target.namespace, routes=names, traffic=traffic
        )
        self.script_policy = None
        if limits.limits_route:
            self.script_policy = add_script_policy(
                self,
                "script",
                name=litellm.name,
                namespace=target.namespace,
                routes=names,
                settings=route_settings(limits),
            )
        self.admin = add_admin_route(self, litellm, target) if litellm.admin.hostname else None
        self.node.default_child = self.route
        forbid_clashes(self)


def _add_route(
    scope: constructs.Construct,
    id: str,
    litellm: LiteLLMValues,
    gateway: GatewayRef,
    *,
    name: str,
    rules: Sequence[tuple[str, Sequence[PathMatch]]],
    cors: PolicyPlan | None,
) -> KubernetesObject:
    kind = kinds.httproute
    backend = kind.HttpRouteSpecRulesBackendRefs(
        name=litellm.name,
        namespace=litellm.namespace if litellm.namespace != gateway.namespace else None,
        port=litellm.port,
    )
    specs = [
        kind.HttpRouteSpecRules(
            name=rule,
            matches=[_match(path) for path in paths],
            # otherwise Envoy ends every response after 15 s
            timeouts=kind.HttpRouteSpecRulesTimeouts(request="0s"),
            backend_refs=[backend],
            filters=[cors_filter(cors)] if cors else None,
        )
        for rule, paths in rules
    ]
    return KubernetesObject(
        scope,
        id,
        kind.HttpRoute.manifest(
            metadata=ApiObjectMetadata(name=name, namespace=gateway.namespace, labels=labels(litellm.name, COMPONENT)),
            spec=kind.HttpRouteSpec(
                parent_refs=[
                    kind.HttpRouteSpecParentRefs(name=gateway.name, section_name=listener)
                    for listener in gateway.listeners
                ],
                hostnames=[gateway.hostname] if gateway.hostname else None,
                rules=specs,
            ),
        ),
    )


def _match(path: PathMatch) -> kinds.httproute.HttpRouteSpecRulesMatches:
    kind = kinds.httproute
    PathType = kind.HttpRouteSpecRulesMatchesPathType
    types = {
        "Exact": PathType.EXACT,
        "PathPrefix": PathType.PATH_PREFIX,
        "RegularExpression": PathType.REGULAR_EXPRESSION,
    }
    return kind.HttpRouteSpecRulesMatches(
        method=kind.HttpRouteSpecRulesMatchesMethod(path.method),
        path=kind.HttpRouteSpecRulesMatchesPath(type=types[path.type], value=path.value),
    )


def _add_grant(scope: constructs.Construct, litellm: LiteLLMValues, *, gateway_namespace: str) -> KubernetesObject:
    """Allow HTTPRoutes in the Gateway's namespace to refer to LiteLLM's Service, and to no other."""
    return add_grant(
        scope,
        "grant",
        name=f"{gateway_namespace}-{litellm.name}",
        labels=labels(litellm.name, COMPONENT),
        source=(GATEWAY_API_GROUP, "HTTPRoute", gateway_namespace),
        target=("", "Service", litellm.namespace, litellm.name),
    )
