"""The models' HTTPRoutes: one rule per way to a model, never with a body to parse and never with Envoy's 15 s timeout.

There may be thousands of rules. Each is written as the API's own JSON: made of the generated classes, whose every field
is checked and sent to Node, a rule takes ten times as long.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, NotRequired, TypedDict

import constructs

from constructs_lib.grants import add_grant
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.models.plan import ModelRule
from constructs_lib.models.values import VersionValues
from constructs_lib.names import GATEWAY_API_GROUP, HTTP_LISTENER, INFERENCE_GROUP, KOURIER_INTERNAL_SERVICE, labels

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
    rules: tuple[ModelRule, ...]
    """Its rules, all for the same host name."""


def model_routes(rules: Sequence[ModelRule], *, gateway: str, shared: bool) -> Iterator[ModelRoute]:
    """How the rules are laid out in HTTPRoutes: one a model, or as many as fit."""
    if not shared:
        for model, group in groupby(rules, key=lambda rule: rule.model.name):
            yield ModelRoute(name=model, rules=tuple(group))
        return
    by_hostname: dict[str, list[ModelRule]] = {}
    for rule in rules:
        by_hostname.setdefault(rule.hostname, []).append(rule)
    number = 0
    for of_host in by_hostname.values():
        for start in range(0, len(of_host), MAX_RULES):
            number += 1
            yield ModelRoute(name=f"{gateway}-models-{number}", rules=tuple(of_host[start : start + MAX_RULES]))


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
        pools: by rule, the pods that a picker chooses among.
    """
    spec: dict[str, Any] = {
        "parentRefs": [{"name": gateway, "sectionName": HTTP_LISTENER}],
        "rules": [
            _rule(rule, pools.get(rule.name), namespace, kourier_namespace, cluster_domain) for rule in route.rules
        ],
    }
    if hostname := route.rules[0].hostname:
        spec["hostnames"] = [hostname]
    return KubernetesObject(
        scope,
        f"route-{route.name}",
        {
            "apiVersion": f"{GATEWAY_API_GROUP}/v1",
            "kind": "HTTPRoute",
            "metadata": {"name": route.name, "namespace": namespace, "labels": labels(route.name, "model-route")},
            "spec": _ordered(spec),
        },
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


def _ordered(value: Any) -> Any:
    """Keys in the order in which the generated classes write them."""
    if isinstance(value, dict):
        return {key: _ordered(value[key]) for key in sorted(value)}
    return [_ordered(item) for item in value] if isinstance(value, list) else value


class Rewrite(TypedDict):
    """A URLRewrite filter's `urlRewrite`."""

    hostname: NotRequired[str]
    path: NotRequired[dict[str, str]]


class Filter(TypedDict):
    """A filter of a rule or of a backend."""

    type: str
    urlRewrite: Rewrite


class Backend(TypedDict):
    """An entry of `backendRefs`."""

    name: str
    group: NotRequired[str]
    kind: NotRequired[str]
    namespace: NotRequired[str]
    port: NotRequired[int]
    weight: NotRequired[int]
    filters: NotRequired[list[Filter]]


class Rule(TypedDict):
    """A rule of an HTTPRoute (Gateway API 1.6, spec.rules)."""

    name: str
    matches: list[dict[str, Any]]
    filters: NotRequired[list[Filter]]
    backendRefs: list[Backend]
    timeouts: dict[str, str]


def _rule(
    model_rule: ModelRule, pool: Pool | None, namespace: str, kourier_namespace: str, cluster_domain: str
) -> Rule:
    targets = model_rule.model.targets
    match: dict[str, Any] = {"path": {"type": "PathPrefix", "value": model_rule.path or "/"}}
    if model_rule.headers:
        match["headers"] = [
            {"type": "Exact", "name": name, "value": value} for name, value in model_rule.headers.items()
        ]
    several = len(targets) > 1
    backends = (
        [_pool_backend(pool, namespace)]
        if pool
        else [_kourier_backend(target, several, namespace, kourier_namespace, cluster_domain) for target in targets]
    )
    rule = Rule(name=model_rule.name, matches=[match], backendRefs=backends, timeouts={"request": "0s"})
    rewrite = Rewrite()
    if not model_rule.uses_endpoint_picker and not several:
        rewrite["hostname"] = _host(targets[0], cluster_domain)
    if model_rule.path:
        rewrite["path"] = {"type": "ReplacePrefixMatch", "replacePrefixMatch": "/"}
    if rewrite:
        rule["filters"] = [Filter(type="URLRewrite", urlRewrite=rewrite)]
    return rule


def _pool_backend(pool: Pool, namespace: str) -> Backend:
    backend = Backend(name=pool.name)
    if pool.kind == "InferencePool":
        backend["group"], backend["kind"] = INFERENCE_GROUP, pool.kind
    else:
        backend["port"] = _PORT
    if pool.namespace != namespace:
        backend["namespace"] = pool.namespace
    return backend


def _kourier_backend(
    target: VersionValues, weighted: bool, namespace: str, kourier_namespace: str, cluster_domain: str
) -> Backend:
    backend = Backend(name=KOURIER_INTERNAL_SERVICE, port=_PORT)
    if kourier_namespace != namespace:
        backend["namespace"] = kourier_namespace
    if weighted:
        # several versions are told apart by their host alone, so each has its own
        rewrite = Rewrite(hostname=_host(target, cluster_domain))
        backend["weight"], backend["filters"] = target.weight, [Filter(type="URLRewrite", urlRewrite=rewrite)]
    return backend


def _host(target: VersionValues, cluster_domain: str) -> str:
    """The name that Kourier knows the service by; its own Service is an ExternalName, which Envoy Gateway refuses."""
    return f"{target.name}.{target.namespace}.svc.{cluster_domain}"
