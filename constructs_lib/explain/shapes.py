"""The shape of the objects that an explanation reads; the API server would refuse every other."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from constructs_lib.errors import Problem
from constructs_lib.explain.trace import Path, source
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree

Shape = Any
"""A mapping of the known keys, a list with the shape of its items, or a function that says what is wrong."""


def text(value: object) -> str:
    """A string that is not empty."""
    return "" if isinstance(value, str) and value else "must be text"


def number(value: object) -> str:
    """A whole number, 0 or more."""
    fits = isinstance(value, int) and not isinstance(value, bool) and value >= 0
    return "" if fits else "must be a whole number, 0 or more"


def amount(value: object) -> str:
    """A number."""
    return "" if isinstance(value, int | float) and not isinstance(value, bool) else "must be a number"


def network(value: object) -> str:
    """A range of addresses."""
    try:
        ipaddress.ip_network(str(value), strict=False)
    except ValueError:
        return "must be a range of addresses, such as 10.0.0.0/8"
    return ""


def pattern(value: object) -> str:
    """A regular expression."""
    try:
        re.compile(str(value))
    except re.error as error:
        return f"is not a regular expression: {error}"
    return ""


def one_of(*values: str) -> Callable[[object], str]:
    """One of these words."""
    return lambda value: "" if value in values else f"must be one of {', '.join(values)}"


_NAMED = {"name": text}
_REFERENCE = {"name": text, "namespace": text, "kind": text, "port": number, "weight": number}
_HEADERS = {"add": [_NAMED], "set": [_NAMED], "remove": [text]}
_SELECTOR = {"matchLabels": {}, "matchExpressions": [{"key": text, "values": [text]}]}
_PATH = {"type": one_of("ReplaceFullPath", "ReplacePrefixMatch")}
_FILTERS = [
    {
        "type": text,
        "requestRedirect": {"scheme": one_of("http", "https"), "port": number, "statusCode": number, "path": _PATH},
        "urlRewrite": {"hostname": text, "path": _PATH},
        "requestHeaderModifier": _HEADERS,
        "responseHeaderModifier": _HEADERS,
        "requestMirror": {"backendRef": _REFERENCE},
        "extensionRef": _NAMED,
    }
]
_PAIRS = [{"name": text, "type": one_of("Exact", "RegularExpression")}]
_MATCHES = [
    {
        "path": {"type": one_of("Exact", "PathPrefix", "RegularExpression"), "value": text},
        "method": text,
        "headers": _PAIRS,
        "queryParams": _PAIRS,
    }
]
_RULES = [
    {
        "matches": _MATCHES,
        "filters": _FILTERS,
        "backendRefs": [{**_REFERENCE, "filters": _FILTERS}],
        "timeouts": {},
        "retry": {"codes": [number]},
    }
]
_LISTENERS = [
    {
        "name": text,
        "port": number,
        "protocol": text,
        "hostname": text,
        "tls": {"certificateRefs": [{}]},
        "allowedRoutes": {"kinds": [{}], "namespaces": {"from": text, "selector": _SELECTOR}},
    }
]
_TARGETS = {
    "targetRef": {},
    "targetRefs": [{"kind": text, "name": text}],
    "targetSelectors": [{**_SELECTOR, "kind": text, "namespaces": {"selector": _SELECTOR}}],
}
_PROCESSORS = [{"backendRefs": [_REFERENCE]}]
_POD = {"containers": [{"ports": [{"containerPort": number}]}], "volumes": [{"projected": {"sources": [{}]}}]}
_TEMPLATE = {"metadata": {"labels": {}, "annotations": {}}, "spec": _POD}
_PEERS = [{"ipBlock": {"cidr": network, "except": [network]}, "namespaceSelector": _SELECTOR, "podSelector": _SELECTOR}]
_FLOWS = {"ports": [{"endPort": number}]}
_AUTHORIZATION = {
    "rules": [
        {
            "operation": {"methods": [text], "path": {}},
            "principal": {"clientCIDRs": [network], "headers": [{"name": text, "values": [text]}]},
        }
    ]
}
_KEYS = {"credentialRefs": [_NAMED], "extractFrom": [{"headers": [text], "params": [text], "cookies": [text]}]}
_LIMITS: Shape = {"rules": [{"limit": {}}]}

SHAPES: Mapping[str, Shape] = {
    "BackendTrafficPolicy": {
        **_TARGETS,
        "circuitBreaker": {},
        "faultInjection": {"abort": {"httpStatus": number, "percentage": amount}},
        "rateLimit": {"local": _LIMITS, "global": _LIMITS},
        "retry": {"retryOn": {"triggers": [text], "httpStatusCodes": [number]}},
        "timeout": {"http": {}},
    },
    "ClientTrafficPolicy": {
        **_TARGETS,
        "connection": {"connectionLimit": {}},
        "headers": {
            "earlyRequestHeaders": {**_HEADERS, "removeOnMatch": [{"type": text, "value": text}]},
            "lateResponseHeaders": _HEADERS,
        },
        "path": {},
    },
    "Deployment": {"replicas": number, "template": _TEMPLATE},
    "EnvoyExtensionPolicy": {**_TARGETS, "extProc": _PROCESSORS, "wasm": [{}], "lua": [{}]},
    "EnvoyProxy": {"provider": {"kubernetes": {"envoyService": {}}}},
    "Gateway": {"listeners": _LISTENERS, "infrastructure": {"parametersRef": {}}},
    "GatewayClass": {"parametersRef": {}},
    "HTTPRoute": {"parentRefs": [_REFERENCE], "hostnames": [text], "rules": _RULES},
    "HTTPRouteFilter": {
        "directResponse": {"statusCode": number},
        "urlRewrite": {"hostname": {}, "path": {"replaceRegexMatch": {"pattern": pattern}}},
    },
    "InferenceService": {"predictor": {**_POD, "minReplicas": number, "labels": {}}},
    "NetworkPolicy": {
        "podSelector": _SELECTOR,
        "policyTypes": [text],
        "ingress": [{**_FLOWS, "from": _PEERS}],
        "egress": [{**_FLOWS, "to": _PEERS}],
    },
    "ReferenceGrant": {"from": [{"kind": text, "namespace": text}], "to": [{"kind": text}]},
    "SecurityPolicy": {
        **_TARGETS,
        "apiKeyAuth": _KEYS,
        "authorization": _AUTHORIZATION,
        "basicAuth": {"users": {}},
        "cors": {"allowOrigins": [text]},
        "extAuth": {kind: {"backendRefs": [_REFERENCE]} for kind in ("http", "grpc")},
        "jwt": {"providers": [{"extractFrom": {"headers": [_NAMED], "params": [text]}}]},
        "oidc": {"provider": {}},
    },
    "Service": {"selector": {}, "ports": [{"port": number}]},
    "Service.serving.knative.dev": {"template": _TEMPLATE},
}
"""The shapes of the specs, by kind; fields that nobody reads are left out."""


def misshapen(tree: Tree) -> Iterator[Problem]:
    """Everything in the tree that has another shape than an explanation expects."""
    for kind, shape in SHAPES.items():
        for manifest in tree.kind(kind):
            for path, rule in _differences(manifest.content.get("spec"), shape, ("spec",)):
                where = source(manifest, *path)
                yield Problem(
                    path=f"{where.place or where.object}: {where.field}", value=_at(manifest, path), rule=rule
                )
    for manifest in tree.kind("ConfigMap", "Secret"):
        for key in ("data", "stringData"):
            if not isinstance(manifest.content.get(key) or {}, Mapping):
                yield Problem(path=f"{manifest.title}: {key}", value=manifest.content[key], rule="must be an object")


def _differences(value: object, shape: Shape, path: Path) -> Iterator[tuple[Path, str]]:
    if value is None:
        return
    if isinstance(shape, Mapping):
        if not isinstance(value, Mapping):
            yield path, "must be an object"
            return
        for key, inner in shape.items():
            yield from _differences(value.get(key), inner, (*path, key))
    elif isinstance(shape, list):
        if not isinstance(value, list):
            yield path, "must be a list"
            return
        for place, item in enumerate(value):
            found = [((*path, place), "is empty")] if item is None else _differences(item, shape[0], (*path, place))
            yield from found
    elif rule := shape(value):
        yield path, rule


def _at(manifest: Manifest, path: Path) -> object:
    found: Any = manifest.content
    for step in path:
        found = found[step]
    return found
