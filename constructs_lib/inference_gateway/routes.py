"""The models' HTTPRoutes: one rule an entrance, never with a body to parse and never with Envoy's 15 s timeout."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import constructs
from cdk8s import ApiObjectMetadata

from constructs_lib.grants import add_grant
from constructs_lib.inference_gateway.entrances import Entrance
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import GATEWAY_API_GROUP, HTTP_LISTENER, INFERENCE_GROUP, KOURIER_INTERNAL_SERVICE, labels
from constructs_lib.values.model import VersionValues
from imports.llmnet.httproute.io.k8s.networking.gateway import (
    HttpRoute,
    HttpRouteSpec,
    HttpRouteSpecParentRefs,
    HttpRouteSpecRules,
    HttpRouteSpecRulesBackendRefs as Backend,
    HttpRouteSpecRulesBackendRefsFilters as BackendFilter,
    HttpRouteSpecRulesBackendRefsFiltersType as BackendFilterType,
    HttpRouteSpecRulesBackendRefsFiltersUrlRewrite as BackendRewrite,
    HttpRouteSpecRulesFilters as Filter,
    HttpRouteSpecRulesFiltersType as FilterType,
    HttpRouteSpecRulesFiltersUrlRewrite as Rewrite,
    HttpRouteSpecRulesFiltersUrlRewritePath as RewritePath,
    HttpRouteSpecRulesFiltersUrlRewritePathType as RewritePathType,
    HttpRouteSpecRulesMatches,
    HttpRouteSpecRulesMatchesHeaders,
    HttpRouteSpecRulesMatchesHeadersType,
    HttpRouteSpecRulesMatchesPath,
    HttpRouteSpecRulesMatchesPathType,
    HttpRouteSpecRulesTimeouts,
)

MAX_RULES = 16
"""Rules of one HTTPRoute (Gateway API 1.6, spec.rules)."""
_PORT = 80


@dataclass(frozen=True, kw_only=True)
class Pool:
    """The pods that a picker chooses among, as a route names them."""

    kind: str
    """Service, or InferencePool where the Gateway takes one."""
    name: str
    namespace: str


@dataclass(frozen=True, kw_only=True)
class ModelRoute:
    """One HTTPRoute."""

    name: str
    entrances: tuple[Entrance, ...]
    """Its rules, all for the same host name."""


def model_routes(entrances: Sequence[Entrance], *, gateway: str, shared: bool) -> Iterator[ModelRoute]:
    """How the entrances are laid out in HTTPRoutes: one a model, or as many as fit."""
    if not shared:
        for model, group in groupby(entrances, key=lambda entrance: entrance.model.name):
            yield ModelRoute(name=model, entrances=tuple(group))
        return
    number = 0
    for hostname in dict.fromkeys(entrance.hostname for entrance in entrances):
        rules = [entrance for entrance in entrances if entrance.hostname == hostname]
        for start in range(0, len(rules), MAX_RULES):
            number += 1
            yield ModelRoute(name=f"{gateway}-models-{number}", entrances=tuple(rules[start : start + MAX_RULES]))


def add_model_route(
    scope: constructs.Construct,
    route: ModelRoute,
    *,
    gateway: str,
    namespace: str,
    kourier_namespace: str,
    cluster_domain: str,
    pools: dict[str, Pool],
) -> KubernetesObject:
    """Make one HTTPRoute.

    Args:
        scope: where it is made.
        route: its name and its rules.
        gateway: the inference gateway.
        namespace: namespace of both.
        kourier_namespace: where Kourier is.
        cluster_domain: DNS domain of the cluster.
        pools: by entrance, the pods that a picker chooses among.
    """

    def backends(entrance: Entrance) -> Iterable[Backend]:
        pool = pools.get(entrance.name)
        if pool:
            yield Backend(
                group=INFERENCE_GROUP if pool.kind == "InferencePool" else None,
                kind=pool.kind if pool.kind == "InferencePool" else None,
                name=pool.name,
                namespace=pool.namespace if pool.namespace != namespace else None,
                port=None if pool.kind == "InferencePool" else _PORT,
            )
            return
        targets = entrance.model.targets
        for target in targets:
            # several versions are told apart by their host alone, so each has its own
            rewrite = BackendRewrite(hostname=_host(target, cluster_domain))
            yield Backend(
                name=KOURIER_INTERNAL_SERVICE,
                namespace=kourier_namespace if kourier_namespace != namespace else None,
                port=_PORT,
                weight=target.weight if len(targets) > 1 else None,
                filters=[BackendFilter(type=BackendFilterType.URL_REWRITE, url_rewrite=rewrite)]
                if len(targets) > 1
                else None,
            )

    def rewritten(entrance: Entrance) -> Iterable[Filter]:
        targets = entrance.model.targets
        hostname = _host(targets[0], cluster_domain) if not entrance.picked and len(targets) == 1 else None
        path = (
            RewritePath(type=RewritePathType.REPLACE_PREFIX_MATCH, replace_prefix_match="/") if entrance.path else None
        )
        if hostname or path:
            yield Filter(type=FilterType.URL_REWRITE, url_rewrite=Rewrite(hostname=hostname, path=path))

    rules = [
        HttpRouteSpecRules(
            name=entrance.name,
            matches=[_match(entrance)],
            filters=list(rewritten(entrance)) or None,
            backend_refs=list(backends(entrance)),
            timeouts=HttpRouteSpecRulesTimeouts(request="0s"),
        )
        for entrance in route.entrances
    ]
    hostname = route.entrances[0].hostname
    return KubernetesObject(
        scope,
        f"route-{route.name}",
        HttpRoute.manifest(
            metadata=ApiObjectMetadata(name=route.name, namespace=namespace, labels=labels(route.name, "model-route")),
            spec=HttpRouteSpec(
                parent_refs=[HttpRouteSpecParentRefs(name=gateway, section_name=HTTP_LISTENER)],
                hostnames=[hostname] if hostname else None,
                rules=rules,
            ),
        ),
    )


def add_kourier_grant(
    scope: constructs.Construct, *, gateway: str, namespace: str, kourier_namespace: str
) -> KubernetesObject:
    """Allow the routes to name Kourier's internal Service, from Kourier's namespace."""
    return add_grant(
        scope,
        "kourier-grant",
        name=f"{namespace}-{gateway}",
        labels=labels(gateway, "model-route"),
        source=(GATEWAY_API_GROUP, "HTTPRoute", namespace),
        target=("", "Service", kourier_namespace, KOURIER_INTERNAL_SERVICE),
    )


def _host(target: VersionValues, cluster_domain: str) -> str:
    """The name that Kourier knows the service by; its own Service is an ExternalName, which Envoy Gateway refuses."""
    return f"{target.name}.{target.namespace}.svc.{cluster_domain}"


def _match(entrance: Entrance) -> HttpRouteSpecRulesMatches:
    headers = [
        HttpRouteSpecRulesMatchesHeaders(type=HttpRouteSpecRulesMatchesHeadersType.EXACT, name=name, value=value)
        for name, value in entrance.headers.items()
    ]
    return HttpRouteSpecRulesMatches(
        path=HttpRouteSpecRulesMatchesPath(
            type=HttpRouteSpecRulesMatchesPathType.PATH_PREFIX, value=entrance.path or "/"
        ),
        headers=headers or None,
    )
