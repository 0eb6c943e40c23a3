"""Which routes are attached to which listeners, and why the others are not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from constructs_lib.explain.gateways import Listener, listeners_of
from constructs_lib.explain.hosts import shared
from constructs_lib.explain.trace import Source, source
from constructs_lib.manifests.fields import dig, listed
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree, selects


@dataclass(frozen=True, slots=True)
class Attachment:
    """A route at a listener."""

    route: Manifest
    listener: Listener
    hosts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A parent that does not take a route."""

    route: Manifest
    reason: str
    source: Source


def by_age(manifests: list[Manifest]) -> list[Manifest]:
    """The oldest first; of the same age, or without one, in the order of namespace and name."""
    return sorted(
        manifests, key=lambda one: (str(one.metadata.get("creationTimestamp") or ""), one.namespace, one.name)
    )


def attached(tree: Tree, gateway: Manifest) -> tuple[list[Attachment], list[Refusal]]:
    """The routes of a Gateway's listeners, the oldest route first, and the parents that refuse one."""
    found: list[Attachment] = []
    refused: list[Refusal] = []
    listeners = listeners_of(gateway)
    for route in by_age(tree.kind("HTTPRoute")):
        for place, parent in enumerate(listed(route.spec, "parentRefs")):
            if _names(parent, route, gateway):
                results = list(_parent(tree, route, place, listeners))
                found += [one for one in results if isinstance(one, Attachment)]
                refused += [one for one in results if isinstance(one, Refusal)]
    return found, refused


def _names(parent: dict[str, object], route: Manifest, gateway: Manifest) -> bool:
    return (
        parent.get("kind", "Gateway") == "Gateway"
        and parent.get("name") == gateway.name
        and (parent.get("namespace") or route.namespace) == gateway.namespace
    )


def _parent(tree: Tree, route: Manifest, place: int, listeners: list[Listener]) -> Iterator[Attachment | Refusal]:
    where = ("spec", "parentRefs", place)
    parent = dig(route.content, *where)
    section, port = parent.get("sectionName"), parent.get("port")
    chosen = [one for one in listeners if section in (None, one.name) and port in (None, one.port)]
    if not chosen:
        asked = f"sectionName {section}" if section else f"port {port}"
        there = ", ".join(f"{one.name} (port {one.port})" for one in listeners)
        reason = f"Gateway {parent.get('name')} has no listener with {asked}; it has {there}"
        yield Refusal(route, reason, source(route, *where))
        return
    for listener in chosen:
        gateway = listener.gateway
        spec = dig(gateway.spec, "listeners", listener.index, "allowedRoutes") or {}
        at = (*listener.path, "allowedRoutes", "namespaces")
        kinds = [str(kind.get("kind")) for kind in listed(spec, "kinds")]
        names = [str(name) for name in listed(route.spec, "hostnames")]
        if listener.broken:
            reason = f"listener {listener.name} is not programmed: {listener.broken}"
            yield Refusal(route, reason, source(gateway, *listener.path))
        elif listener.protocol not in ("HTTP", "HTTPS") or (kinds and "HTTPRoute" not in kinds):
            yield Refusal(route, f"listener {listener.name} takes no HTTPRoute", source(gateway, *listener.path))
        elif why := _namespace(tree, gateway, dig(spec, "namespaces") or {}, route.namespace):
            yield Refusal(route, f"listener {listener.name} {why}", source(gateway, *at))
        elif hosts := shared(listener.hostname, names, _others(listener, listeners)):
            yield Attachment(route, listener, tuple(hosts))
        else:
            reason = (
                f"listener {listener.name} takes {listener.hostname or 'what no other listener takes'}, "
                f"the route is for {', '.join(names)}"
            )
            yield Refusal(route, reason, source(route, "spec", "hostnames"))


def _others(listener: Listener, listeners: list[Listener]) -> set[str]:
    # Envoy Gateway leaves out losers of a conflict only if a ListenerSet's listener has won
    others = (other for other in listeners if other.index != listener.index and other.port == listener.port)
    return {other.hostname for other in others if other.hostname}


def _namespace(tree: Tree, gateway: Manifest, allowed: dict[str, object], namespace: str) -> str:
    """Why routes of this namespace are not allowed; empty if they are."""
    selector = allowed.get("selector")
    match allowed.get("from", "Same"):
        case "All":
            return ""
        case "Selector":
            labels = tree.namespace_labels(namespace)
            if selects(selector if isinstance(selector, dict) else {}, labels):
                return ""
            has = ", ".join(f"{key}={value}" for key, value in labels.items())
            return f"takes routes of namespaces with certain labels; {namespace} has {has}"
        case _:
            return (
                ""
                if namespace == gateway.namespace
                else f"takes routes of its own namespace {gateway.namespace}, not of {namespace}"
            )
