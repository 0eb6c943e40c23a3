"""The models' HTTPRoutes: one rule per path to a model; no body is parsed, and Envoy's 15 s timeout is off.

There may be thousands of rules. Each is written as the API's own JSON: the generated classes check every field
and send it to Node, which takes ten times as long.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NotRequired, TypedDict

import constructs

from constructs_lib.grants import add_grant
from constructs_lib.inference_gateway.mirrors import MirrorPlan
from constructs_lib.inference_gateway.plan import PlannedRule, RoutePlan
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.models.plan import Backend, ModelRule
from constructs_lib.names import GATEWAY_API_GROUP, INFERENCE_GROUP, KOURIER_INTERNAL_SERVICE, MODEL_HEADER, labels
from constructs_lib.workload import headless_service

_PORT = 80
_HEADERS = "RequestHeaderModifier"
_PER_PERCENT = 10_000  # the finest share that can be written


def add_model_route(scope: constructs.Construct, route: RoutePlan, *, gateway: str, namespace: str) -> KubernetesObject:
    """Make one HTTPRoute, under its own name as its id.

    Args:
        scope: where it is made.
        route: its name and its rules.
        gateway: the inference gateway.
        namespace: namespace of both.
    """
    spec: dict[str, Any] = {
        "parentRefs": [{"name": gateway, "sectionName": route.listener}],
        "rules": [_rule(planned, namespace) for planned in route.rules],
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
    target = (kourier_namespace, KOURIER_INTERNAL_SERVICE)
    return _add_grant(scope, "kourier-grant", f"{namespace}-{gateway}", of=gateway, namespace=namespace, target=target)


def add_own_grant(
    scope: constructs.Construct, *, gateway: str, namespace: str, proxy_namespace: str
) -> KubernetesObject:
    """Allow the routes to name the inference gateway's own Service, to which requests are sent back."""
    name, target = f"{namespace}-{gateway}-versions", (proxy_namespace, gateway)
    return _add_grant(scope, "own-grant", name, of=gateway, namespace=namespace, target=target)


def _add_grant(
    scope: constructs.Construct,
    id: str,
    name: str,
    *,
    of: str,
    namespace: str,
    target: tuple[str, str],
    component: str = "model-route",
) -> KubernetesObject:
    """Allow the routes in a namespace to name a Service, by its namespace and name."""
    return add_grant(
        scope,
        id,
        name=name,
        labels=labels(of, component),
        source=(GATEWAY_API_GROUP, "HTTPRoute", namespace),
        target=("", "Service", *target),
    )


def add_mirror_services(
    scope: constructs.Construct, mirrors: Mapping[str, MirrorPlan], *, namespace: str
) -> dict[str, KubernetesObject]:
    """Make the Services of pods that get copies of requests directly, and allow the routes to name them.

    Args:
        scope: where they are made.
        mirrors: the mirrors by the names of their models.
        namespace: namespace of the routes.
    """
    direct = {model: mirror for model, mirror in mirrors.items() if mirror.direct}
    # a construct of their own keeps the models' names, which are the ids in it, apart from all other ids
    below = constructs.Construct(scope, "mirrors") if direct else scope
    return {model: _mirror_service(below, model, mirror, namespace) for model, mirror in direct.items()}


def _mirror_service(scope: constructs.Construct, id: str, mirror: MirrorPlan, namespace: str) -> KubernetesObject:
    name, target = mirror.backend.name, mirror.backend.namespace
    manifest = headless_service(
        name=name,
        namespace=target,
        labels=labels(name, "mirror"),
        pod_labels=mirror.pod_labels,
        target_port=mirror.target_port,
    )
    service = KubernetesObject(scope, id, manifest)
    if target != namespace:
        _add_grant(service, "grant", name, of=name, namespace=namespace, target=(target, name), component="mirror")
    return service


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
    requestMirror: NotRequired[RequestMirror]


class RequestMirror(TypedDict):
    """A RequestMirror filter's `requestMirror`."""

    backendRef: BackendRef
    percent: NotRequired[int]
    fraction: NotRequired[dict[str, int]]


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


def _rule(planned: PlannedRule, namespace: str) -> Rule:
    rule = planned.rule
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
    filters = [*([Filter(type="URLRewrite", urlRewrite=rewrite)] if rewrite else [])]
    if planned.mirror:
        filters += _mirror(planned.mirror, rule, namespace)
    if filters:
        made["filters"] = filters
    return made


def _mirror(mirror: MirrorPlan, rule: ModelRule, namespace: str) -> Iterator[Filter]:
    """Copy a share of the requests."""
    if not mirror.direct and MODEL_HEADER not in rule.headers:
        # by it the route of the copies knows the model; each backend of a split writes another
        yield Filter(type=_HEADERS, requestHeaderModifier={"set": _header_values({MODEL_HEADER: mirror.model})})
    backend = BackendRef(name=mirror.backend.name, port=mirror.port)
    if mirror.backend.namespace != namespace:
        backend["namespace"] = mirror.backend.namespace
    share: RequestMirror = {"backendRef": backend}
    if mirror.percent == int(mirror.percent):
        share["percent"] = int(mirror.percent)
    else:
        share["fraction"] = {"numerator": round(mirror.percent * _PER_PERCENT), "denominator": 100 * _PER_PERCENT}
    yield Filter(type="RequestMirror", requestMirror=share)


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
