"""How rules find objects: by API group and kind, and lists and mappings in them that may be missing or wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from constructs_lib.checks.rule import Path
from constructs_lib.manifests.fields import dig
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree
from constructs_lib.names import ENVOY_GATEWAY_GROUP, GATEWAY_API_GROUP

ROUTES = ("HTTPRoute", "GRPCRoute", "TLSRoute", "TCPRoute", "UDPRoute")
POLICIES = ("ClientTrafficPolicy", "BackendTrafficPolicy", "SecurityPolicy", "EnvoyExtensionPolicy")
"""Envoy Gateway's, of which a target takes one per kind."""
_KNOWN_GROUPS = (
    "admissionregistration.k8s.io apiextensions.k8s.io apps autoscaling autoscaling.knative.dev batch cert-manager.io "
    "gateway.envoyproxy.io gateway.networking.k8s.io gateway.networking.x-k8s.io inference.networking.k8s.io "
    "inference.networking.x-k8s.io keda.sh networking.k8s.io networking.internal.knative.dev policy "
    "rbac.authorization.k8s.io serving.knative.dev serving.kserve.io storage.k8s.io"
).split()
EXPERIMENTAL_GROUP = "gateway.networking.x-k8s.io"


def of_gateway_api(tree: Tree, *kinds: str) -> list[Manifest]:
    """Objects of the Gateway API; Istio has a Gateway too."""
    return [found for found in tree.kind(*kinds) if found.group in (GATEWAY_API_GROUP, EXPERIMENTAL_GROUP)]


def of_envoy_gateway(tree: Tree, *kinds: str) -> list[Manifest]:
    """Objects of Envoy Gateway."""
    return [found for found in tree.kind(*kinds) if found.group == ENVOY_GATEWAY_GROUP]


def gateway(tree: Tree, namespace: str, name: str) -> Manifest | None:
    """A Gateway of the Gateway API."""
    gateways = of_gateway_api(tree, "Gateway")
    return next((found for found in gateways if (found.namespace, found.name) == (namespace, name)), None)


def knows(tree: Tree, kind: str, namespace: str) -> bool:
    """Whether objects of that kind of the Gateway API are known in that namespace: then others are missing."""
    return any(found.namespace == namespace for found in of_gateway_api(tree, kind))


def mapping(content: Any, *path: str | int) -> Mapping[str, Any]:
    """A field that is a mapping, or an empty one."""
    found = dig(content, *path)
    return found if isinstance(found, Mapping) else {}


def items(content: Any, *path: str | int) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """The mappings of a list, each with its path."""
    found = dig(content, *path)
    for place, item in enumerate(found if isinstance(found, list) else ()):
        if isinstance(item, Mapping):
            yield (*path, place), item


def references(content: Any, *keys: str, path: Path = ()) -> Iterator[tuple[Path, str, Mapping[str, Any]]]:
    """Every reference under these keys, alone or in a list, with its path and key."""
    if isinstance(content, Mapping):
        for key, value in content.items():
            if key in keys:
                if isinstance(value, Mapping):
                    yield (*path, key), key, value
                for place, item in items({key: value}, key):
                    yield (*path, *place), key, item
            yield from references(value, *keys, path=(*path, key))
    elif isinstance(content, list):
        for number, value in enumerate(content):
            yield from references(value, *keys, path=(*path, number))


def selector_keys(selector: Mapping[str, Any]) -> set[str]:
    """The labels that a label selector asks for."""
    expressions = {str(item.get("key")) for _, item in items(selector, "matchExpressions")}
    return {*mapping(selector, "matchLabels")} | expressions


def unknown_kinds(tree: Tree) -> dict[str, int]:
    """The kinds of API groups that no rule knows, as `kubectl get` takes them, and how many objects they have."""
    return Counter(f"{one.kind}.{one.group}" for one in tree if one.group and one.group not in _KNOWN_GROUPS)
