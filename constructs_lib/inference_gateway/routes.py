"""The models' HTTPRoutes: one rule per path to a model; no body is parsed, and Envoy's 15 s timeout is off.

There may be thousands of rules. Each is written as the API's own JSON: the generated classes check every field
and send it to Node, which takes ten times as long.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NotRequired, TypedDict

import constructs

from constructs_lib.grants import add_grant
from constructs_lib.inference_gateway.plan import RoutePlan
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.models.plan import Backend, ModelRule
from constructs_lib.names import GATEWAY_API_GROUP, HTTP_LISTENER, INFERENCE_GROUP, KOURIER_INTERNAL_SERVICE, labels

_PORT = 80
_HEADERS = "RequestHeaderModifier"


def add_model_route(scope: constructs.Construct, route: RoutePlan, *, gateway: str, namespace: str) -> KubernetesObject:
    """Make one HTTPRoute, under its own name as its id.

    Args:
        scope: where it is made.
        route: its name and its rules.
        gateway: the inference gateway.
        namespace: namespace of both.
    """
    spec: dict[str, Any] = {
        "parentRefs": [{"name": gateway, "sectionName": HTTP_LISTENER}],
        "rules": [_rule(planned.rule, namespace) for planned in route.rules],
    }
    if route.hostname:
        spec["hostnames"] = [route.hostname]
    return KubernetesObject(
        scope,
        route.name,
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


def add_own_grant(
    scope: constructs.Construct, *, gateway: str, namespace: str, proxy_namespace: str
) -> KubernetesObject:
    """Allow the routes to name the inference gateway's own Service, to which requests are sent back."""
    return add_grant(
        scope,
        "own-grant",
        name=f"{namespace}-{gateway}-versions",
        labels=labels(gateway, "model-route"),
        source=(GATEWAY_API_GROUP, "HTTPRoute", namespace),
        target=("", "Service", proxy_namespace, gateway),
    )


def _ordered(value: Any) -> Any:
    """Keys in the order of the generated classes."""
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
    urlRewrite: NotRequired[Rewrite]
    requestHeaderModifier: NotRequired[dict[str, list[dict[str, str]]]]


class BackendRef(TypedDict):
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
    backendRefs: list[BackendRef]
    timeouts: dict[str, str]


def _rule(rule: ModelRule, namespace: str) -> Rule:
    match: dict[str, Any] = {"path": {"type": "PathPrefix", "value": rule.path or "/"}}
    if rule.headers:
        match["headers"] = [{"type": "Exact", "name": name, "value": value} for name, value in rule.headers.items()]
    several = len(rule.backends) > 1
    made = Rule(
        name=rule.name,
        matches=[match],
        # several versions differ by their host or a header alone, so each writes its own
        backendRefs=[_backend(backend, namespace, weighted=several) for backend in rule.backends],
        timeouts={"request": "0s"},
    )
    rewrite = Rewrite()
    if not several and rule.backends[0].host:
        rewrite["hostname"] = rule.backends[0].host
    if rule.path and not rule.splits:
        rewrite["path"] = {"type": "ReplacePrefixMatch", "replacePrefixMatch": "/"}
    if rewrite:
        made["filters"] = [Filter(type="URLRewrite", urlRewrite=rewrite)]
    return made


def _backend(backend: Backend, namespace: str, *, weighted: bool) -> BackendRef:
    reference = BackendRef(name=backend.name)
    if backend.kind == "InferencePool":
        reference["group"], reference["kind"] = INFERENCE_GROUP, backend.kind
    else:
        reference["port"] = _PORT
    if backend.namespace != namespace:
        reference["namespace"] = backend.namespace
    if weighted:
        reference["weight"] = backend.weight
        reference["filters"] = [
            Filter(type="URLRewrite", urlRewrite=Rewrite(hostname=backend.host))
            if backend.host
            else Filter(type=_HEADERS, requestHeaderModifier={"set": _header_values(backend.headers)})
        ]
    return reference


def _header_values(headers: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in headers.items()]
