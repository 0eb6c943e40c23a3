"""Rules of routes: what they attach to, and what their Gateways let in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from constructs_lib.checks.attachment import Listener, Parent, hostnames, overlap, parents
from constructs_lib.checks.objects import ROUTES, items, knows, mapping, of_gateway_api
from constructs_lib.checks.rule import Hit, rule
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree

_ACME = "/.well-known/acme-challenge/"


@rule(
    "route-without-parent",
    "error",
    objects="HTTPRoute, GRPCRoute, TLSRoute, TCPRoute, UDPRoute",
    why="A route that no listener takes serves nothing; its requests get 404. It is accepted by the API server, and "
    "only its status says so (Gateway API 1.6).",
    cure="Name a Gateway that exists, one of its listeners as sectionName, and host names that the listener serves.",
    silent="no Gateway of the named one's namespace is among the objects",
)
def _route_without_parent(tree: Tree) -> Iterator[Hit]:
    for route in of_gateway_api(tree, *ROUTES):
        if not route.spec.get("parentRefs"):
            yield Hit(route, ("spec", "parentRefs"), "names no Gateway, so nothing serves it")
        for parent in parents(tree, route):
            if text := _why_not(tree, route, parent):
                yield Hit(route, parent.path, text)


def _why_not(tree: Tree, route: Manifest, parent: Parent) -> str:
    names = _names(parent.missed)
    match parent.barrier:
        case "gateway" if knows(tree, "Gateway", parent.name.partition("/")[0]):
            return f"Gateway {parent.name} does not exist"
        case "section":
            return f"Gateway {parent.name} has no such listener; it has {names or 'none'}"
        case "kind":
            return f"{names} of Gateway {parent.name} {'takes' if len(parent.missed) == 1 else 'take'} no {route.kind}"
        case "hostname":
            served = ", ".join(sorted({str(one.get("hostname")) for one in parent.missed}))
            return f"Gateway {parent.name} serves {served} there, and none of {', '.join(hostnames(route))}"
        case _:
            return ""


def _names(found: tuple[Listener, ...]) -> str:
    return ", ".join(str(one.get("name")) for one in found)


@rule(
    "gateway-locks-out-route",
    "error",
    objects="Gateway, routes, Namespace",
    why="A listener admits routes of its own namespace only, or of namespaces with certain labels "
    "(allowedRoutes.namespaces). A route of another namespace is NotAllowedByListeners, and its requests get 404. A "
    "selector also applies to the Gateway's own namespace.",
    cure="Add the label to the Namespace, or widen allowedRoutes.namespaces of the listener.",
    silent="the Namespace is not among the objects, and the selector asks for more than its name",
)
def _gateway_locks_out_route(tree: Tree) -> Iterator[Hit]:
    for route in of_gateway_api(tree, *ROUTES):
        for parent in parents(tree, route):
            if parent.barrier == "namespace":
                admit = "admits" if len(parent.missed) == 1 else "admit"
                names = _names(parent.missed)
                text = f"{names} of Gateway {parent.name} {admit} no routes of namespace {route.namespace}"
                yield Hit(route, parent.path, text)


@rule(
    "route-beside-redirect",
    "error",
    objects="HTTPRoute, GRPCRoute, Gateway",
    why="The http listener redirects to https, and this route is on it as well. Its paths are more specific than the "
    "redirect's, so they are served in clear text: credentials and prompts can be read on the way.",
    cure="Write the https listener as sectionName of the route's parentRefs; without one it attaches to all listeners.",
    silent="the redirect covers only some paths or other host names, and for answers to ACME challenges",
)
def _route_beside_redirect(tree: Tree) -> Iterator[Hit]:
    on: dict[tuple[str, str], list[tuple[Manifest, Parent]]] = {}
    for route in of_gateway_api(tree, "HTTPRoute", "GRPCRoute"):
        for parent in parents(tree, route):
            for listener in parent.listeners:
                if listener.get("protocol") == "HTTP":
                    on.setdefault((parent.name, str(listener.get("name"))), []).append((route, parent))
    for (name, section), routes in on.items():
        redirects = [route for route, _ in routes if _redirects(route)]
        for route, parent in routes:
            for redirect in redirects:
                if route not in redirects and not _answers_acme(route) and _common(route, redirect):
                    what = f"which {redirect.title} redirects to https"
                    yield Hit(route, parent.path, f"attaches to listener {section} of Gateway {name}, {what}")
                    break


def _rules(route: Manifest) -> list[Mapping[str, Any]]:
    return [item for _, item in items(route.content, "spec", "rules")]


def _redirects(route: Manifest) -> bool:
    """Whether every request that the route takes is redirected to https."""
    return (
        bool(_rules(route))
        and all(
            any(mapping(item, "requestRedirect").get("scheme") == "https" for _, item in items(one, "filters"))
            for one in _rules(route)
        )
        and any(_takes_all(one) for one in _rules(route))
    )


def _takes_all(one: Mapping[str, Any]) -> bool:
    matches = [match for _, match in items(one, "matches")]
    return not matches or any(
        set(match) <= {"path"}
        and mapping(match, "path").get("value", "/") == "/"
        and mapping(match, "path").get("type", "PathPrefix") == "PathPrefix"
        for match in matches
    )


def _answers_acme(route: Manifest) -> bool:
    matches = [match for one in _rules(route) for _, match in items(one, "matches")]
    return bool(matches) and all(str(mapping(match, "path").get("value")).startswith(_ACME) for match in matches)


def _common(one: Manifest, other: Manifest) -> bool:
    return any(overlap(a, b) for a in hostnames(one) or [""] for b in hostnames(other) or [""])
