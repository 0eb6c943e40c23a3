"""LiteLLMRoute: the way from the external Gateway to LiteLLM."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import constructs
from cdk8s import ApiObjectMetadata

from constructs_lib import kinds
from constructs_lib.errors import Problem
from constructs_lib.gateway.traffic import BackendTraffic, add_backend_traffic_policy
from constructs_lib.gateway.values.gateway import TcpKeepaliveValues
from constructs_lib.grants import add_grant
from constructs_lib.kubernetes import KubernetesObject, forbid_clashes, require
from constructs_lib.litellm.api_groups import LIVE_PATH, PathMatch, open_paths, rules_of
from constructs_lib.litellm.metadata import COMPONENT
from constructs_lib.litellm.values import LiteLLMValues
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.names import GATEWAY_API_GROUP, HTTP_LISTENER, PLATFORM_NAMESPACE, labels

# Envoy gives a connection up before LiteLLM does, or a request meets one that is just being closed: a LiteLLM that is
# made here keeps it for 75 s, an existing one as long as uvicorn does by itself, 5 s
_OWN_IDLE = "60s"
_EXISTING_IDLE = "4s"


class LiteLLMRoute(constructs.Construct):
    """The open part of LiteLLM's API on the external Gateway.

    In the Gateway's namespace: an HTTPRoute of the paths that `litellm.api_groups` name, without a limit on a request's
    time, and its BackendTrafficPolicy: circuit breaker, health check, and a retry only where nothing was sent. LiteLLM
    relays the errors of providers, so no pod is taken out for answering 5xx. With LiteLLM in another namespace a
    ReferenceGrant there, for its Service alone.

    Args:
        scope: the chart or construct it is made in.
        id: its id there.
        gateway: the external Gateway.
        gateway_namespace: its namespace. Default llm-platform.
        listeners: its listeners that serve applications: `GatewayConstruct.application_listeners`. Default http.
        hostname: host name of the requests; "" for any that the listeners have.
        litellm: Service, open groups, parallel requests. Default: litellm/litellm:4000 with the default groups.
        timeouts: how long requests take. Default: those of the platform.

    Raises:
        InvalidProps: there is no listener, or one is named twice.
    """

    route: KubernetesObject
    """The HTTPRoute, to be patched."""
    policy: KubernetesObject
    """The BackendTrafficPolicy, to be patched."""

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        *,
        gateway: str,
        gateway_namespace: str = PLATFORM_NAMESPACE,
        listeners: Sequence[str] = (HTTP_LISTENER,),
        hostname: str = "",
        litellm: LiteLLMValues | None = None,
        timeouts: TimeoutsValues | None = None,
    ) -> None:
        super().__init__(scope, id)
        litellm = litellm or LiteLLMValues()
        timeouts = timeouts or TimeoutsValues()
        require(self, _problems(listeners))
        if litellm.namespace != gateway_namespace:
            _add_grant(self, litellm, gateway_namespace=gateway_namespace)
        self.route = _add_route(
            self,
            litellm,
            parents=[
                kinds.httproute.HttpRouteSpecParentRefs(name=gateway, section_name=listener) for listener in listeners
            ],
            namespace=gateway_namespace,
            hostname=hostname,
        )
        self.policy = add_backend_traffic_policy(
            self,
            "traffic",
            name=litellm.name,
            namespace=gateway_namespace,
            route=litellm.name,
            traffic=BackendTraffic(
                max_parallel_requests=litellm.max_parallel_requests,
                keepalive=TcpKeepaliveValues(),
                stream_idle_timeout=timeouts.idle,
                connection_idle_timeout=_OWN_IDLE if litellm.deployment else _EXISTING_IDLE,
                health_path=LIVE_PATH,
            ),
        )
        forbid_clashes(self)


def _problems(listeners: Sequence[str]) -> Iterator[Problem]:
    if not listeners:
        yield Problem(
            path="listeners",
            rule="is empty: without one the route would be on all, also on that of the redirect",
            hint="write GatewayConstruct.application_listeners",
        )
    for listener in dict.fromkeys(listener for listener in listeners if list(listeners).count(listener) > 1):
        yield Problem(path="listeners", value=listener, rule="is named twice", hint="name it once")


def _add_route(
    scope: constructs.Construct,
    litellm: LiteLLMValues,
    *,
    parents: list[kinds.httproute.HttpRouteSpecParentRefs],
    namespace: str,
    hostname: str,
) -> KubernetesObject:
    kind = kinds.httproute
    backend = kind.HttpRouteSpecRulesBackendRefs(
        name=litellm.name,
        namespace=litellm.namespace if litellm.namespace != namespace else None,
        port=litellm.port,
    )
    rules = [
        kind.HttpRouteSpecRules(
            name=f"api-{number}",
            matches=[_match(path) for path in paths],
            # without it Envoy cuts every answer after 15 s
            timeouts=kind.HttpRouteSpecRulesTimeouts(request="0s"),
            backend_refs=[backend],
        )
        for number, paths in enumerate(rules_of(list(open_paths(litellm.api_groups))), start=1)
    ]
    return KubernetesObject(
        scope,
        "route",
        kind.HttpRoute.manifest(
            metadata=ApiObjectMetadata(name=litellm.name, namespace=namespace, labels=labels(litellm.name, COMPONENT)),
            spec=kind.HttpRouteSpec(parent_refs=parents, hostnames=[hostname] if hostname else None, rules=rules),
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
        path=kind.HttpRouteSpecRulesMatchesPath(type=types[path.type], value=path.value)
    )


def _add_grant(scope: constructs.Construct, litellm: LiteLLMValues, *, gateway_namespace: str) -> KubernetesObject:
    """Allow routes of the Gateway's namespace to name that one Service, from LiteLLM's own namespace."""
    return add_grant(
        scope,
        "grant",
        name=f"{gateway_namespace}-{litellm.name}",
        labels=labels(litellm.name, COMPONENT),
        source=(GATEWAY_API_GROUP, "HTTPRoute", gateway_namespace),
        target=("", "Service", litellm.namespace, litellm.name),
    )
