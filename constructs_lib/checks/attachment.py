"""Which listeners a route attaches to, and what keeps it from the others (Gateway API 1.6)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from constructs_lib.checks.objects import ROUTES, gateway, items, mapping, selector_keys
from constructs_lib.checks.rule import Path
from constructs_lib.gateway.values.gateway import serves
from constructs_lib.manifests.fields import dig
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree, selects
from constructs_lib.names import GATEWAY_API_GROUP, NAMESPACE_NAME_LABEL

Listener = Mapping[str, Any]
Barrier = Literal["", "gateway", "section", "kind", "namespace", "hostname"]

_PROTOCOLS = {
    "HTTP": ("HTTPRoute", "GRPCRoute"),
    "HTTPS": ("HTTPRoute", "GRPCRoute"),
    "TLS": ("TLSRoute", "TCPRoute"),
    "TCP": ("TCPRoute",),
    "UDP": ("UDPRoute",),
}


@dataclass(frozen=True, slots=True)
class Parent:
    """One Gateway that a route names."""

    path: Path
    """The reference in the route."""
    name: str
    """namespace/name of the Gateway."""
    gateway: Manifest | None
    """None if it is not among the objects."""
    listeners: tuple[Listener, ...] = ()
    """The listeners that take the route."""
    barrier: Barrier = ""
    """If there are none: what the last of the listeners failed on."""
    missed: tuple[Listener, ...] = ()
    """The listeners that failed on it."""


def parents(tree: Tree, route: Manifest) -> Iterator[Parent]:
    """The Gateways that a route names, each with the listeners that take it."""
    for path, reference in items(route.content, "spec", "parentRefs"):
        if (reference.get("group", GATEWAY_API_GROUP), reference.get("kind", "Gateway")) == (
            GATEWAY_API_GROUP,
            "Gateway",
        ):
            yield _parent(tree, route, path, reference)


def _parent(tree: Tree, route: Manifest, path: Path, reference: Mapping[str, Any]) -> Parent:
    namespace, name = reference.get("namespace") or route.namespace, str(reference.get("name"))
    found = gateway(tree, namespace, name)
    if not found:
        return Parent(path, f"{namespace}/{name}", None, barrier="gateway")
    section, port = reference.get("sectionName"), reference.get("port")
    left = listeners(found)
    barrier: Barrier = "section"
    stages: tuple[tuple[Barrier, list[Listener]], ...] = ()
    wanted = [one for one in left if section in (None, one.get("name")) and port in (None, one.get("port"))]
    if not wanted:
        return Parent(path, f"{namespace}/{name}", found, barrier="section", missed=tuple(left))
    kinds = [one for one in wanted if takes_kind(one, route.kind)]
    admitted = [one for one in kinds if admits(tree, found, one, route.namespace) is not False]
    matching = [one for one in admitted if meets(one, route)]
    stages = (("kind", kinds), ("namespace", admitted), ("hostname", matching))
    left = wanted
    for barrier, passed in stages:
        if not passed:
            return Parent(path, f"{namespace}/{name}", found, barrier=barrier, missed=tuple(left))
        left = passed
    return Parent(path, f"{namespace}/{name}", found, listeners=tuple(left))


def listeners(found: Manifest) -> list[Listener]:
    """The listeners of a Gateway."""
    return [one for _, one in items(found.content, "spec", "listeners")]


def takes_kind(listener: Listener, kind: str) -> bool:
    """Whether a listener takes routes of a kind, by its protocol and by what it allows."""
    protocol = listener.get("protocol")
    if kind not in _PROTOCOLS.get(str(protocol), ROUTES):
        return False
    allowed = dig(listener, "allowedRoutes", "kinds")
    return not allowed or any(mapping(item).get("kind") == kind for item in allowed)


def admits(tree: Tree, found: Manifest, listener: Listener, namespace: str) -> bool | None:
    """Whether a listener admits routes of a namespace; None if its labels are not known."""
    allowed = mapping(listener, "allowedRoutes", "namespaces")
    match allowed.get("from", "Same"):
        case "Same":
            return namespace == found.namespace
        case "Selector":
            selector = mapping(allowed, "selector")
            if selects(selector, tree.namespace_labels(namespace)):
                return True
            known = tree.find("Namespace", "", namespace) or selector_keys(selector) <= {NAMESPACE_NAME_LABEL}
            return False if known else None
        case "None":
            return False
        case _:
            return True


def hostnames(route: Manifest) -> Sequence[str]:
    """The host names of a route; none means all."""
    found = route.spec.get("hostnames")
    return [str(name) for name in found] if isinstance(found, list) else []


def overlap(one: str | None, other: str | None) -> bool:
    """Whether two host names, each of which may be a wildcard or all names, have one in common."""
    return not one or not other or one == other or serves(one, other) or serves(other, one)


def meets(listener: Listener, route: Manifest) -> bool:
    """Whether listener and route have a host name in common."""
    names = hostnames(route)
    return not names or any(overlap(str(listener.get("hostname") or ""), name) for name in names)
