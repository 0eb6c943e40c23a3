"""Rules of Gateways: listeners and certificates that get in each other's way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from constructs_lib.checks.objects import items, mapping, of_envoy_gateway, of_gateway_api
from constructs_lib.checks.rule import Hit, Path, rule
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree

Place = tuple[Manifest, Path, Mapping[str, Any]]
"""A Gateway, the path of a listener in it, and the listener."""


def _groups(tree: Tree) -> Iterator[list[Place]]:
    """The listeners that share an Envoy: those of a Gateway, or of all Gateways of a class that merges them."""
    merged: dict[str, list[Place]] = {}
    merging = {name for name in _classes(tree) if _merges(tree, name)}
    for gateway in of_gateway_api(tree, "Gateway"):
        own = [(gateway, path, item) for path, item in items(gateway.content, "spec", "listeners")]
        name = str(gateway.spec.get("gatewayClassName"))
        if name in merging:
            merged.setdefault(name, []).extend(own)
        else:
            yield own
    yield from merged.values()


def _classes(tree: Tree) -> Iterator[str]:
    return (found.name for found in of_gateway_api(tree, "GatewayClass"))


def _merges(tree: Tree, name: str) -> bool:
    found = tree.find("GatewayClass", "", name)
    reference = mapping(found.spec, "parametersRef") if found else {}
    return any(
        proxy.spec.get("mergeGateways") is True
        for proxy in of_envoy_gateway(tree, "EnvoyProxy")
        if (proxy.namespace, proxy.name) == (reference.get("namespace"), reference.get("name"))
    )


@rule(
    "dangling-gateway-reference",
    "error",
    objects="Gateway, GatewayClass, EnvoyProxy",
    why="Nobody serves a Gateway of a class that does not exist. Without its EnvoyProxy a Gateway gets no proxies. "
    "Without that of the GatewayClass it gets proxies with Envoy Gateway's defaults, such as a load balancer that is "
    "open to the internet (Envoy Gateway 1.9).",
    cure="Write the name as it is. The EnvoyProxy of a Gateway is in the namespace of the Gateway; the reference of a "
    "GatewayClass needs the namespace.",
    silent="no GatewayClass, or no EnvoyProxy of that namespace, is among the objects",
)
def _dangling_gateway_reference(tree: Tree) -> Iterator[Hit]:
    classes = {found.name for found in of_gateway_api(tree, "GatewayClass")}
    proxies = {(found.namespace, found.name) for found in of_envoy_gateway(tree, "EnvoyProxy")}
    for gateway in of_gateway_api(tree, "Gateway"):
        name = str(gateway.spec.get("gatewayClassName"))
        if classes and name not in classes:
            yield Hit(gateway, ("spec", "gatewayClassName"), f"GatewayClass {name} does not exist")
        yield from _proxy(gateway, ("spec", "infrastructure", "parametersRef"), gateway.namespace, proxies)
    for found in of_gateway_api(tree, "GatewayClass"):
        path: Path = ("spec", "parametersRef")
        # without a namespace Envoy Gateway looks in this one
        yield from _proxy(found, path, str(mapping(found.content, *path).get("namespace") or "default"), proxies)


def _proxy(holder: Manifest, path: Path, namespace: str, proxies: set[tuple[str, str]]) -> Iterator[Hit]:
    reference = mapping(holder.content, *path)
    name = str(reference.get("name"))
    anywhere = holder.kind == "GatewayClass" and "namespace" not in reference
    known = anywhere or any(one == namespace for one, _ in proxies)
    if reference.get("kind") == "EnvoyProxy" and proxies and known and (namespace, name) not in proxies:
        yield Hit(holder, (*path, "name"), f"EnvoyProxy {namespace}/{name} does not exist")


def _protocol(listener: Mapping[str, Any]) -> str:
    """HTTPS and TLS share a port."""
    return {"HTTPS": "TLS"}.get(str(listener.get("protocol")), str(listener.get("protocol")))


@rule(
    "conflicting-listeners",
    "error",
    objects="Gateway, GatewayClass, EnvoyProxy",
    why="Listeners of one port need one protocol and different host names; otherwise they are Conflicted and serve "
    "nothing. HTTPS and TLS share a port, but no host name (Gateway API 1.6, Envoy Gateway 1.9).",
    cure="Give one of them another port or host name.",
    silent="listeners of other Gateways, unless an EnvoyProxy among the objects merges them",
)
def _conflicting_listeners(tree: Tree) -> Iterator[Hit]:
    for group in _groups(tree):
        for number, (gateway, path, listener) in enumerate(group):
            for other_gateway, _, other in group[:number]:
                if text := _conflict(listener, other, same_gateway=gateway is other_gateway):
                    of = "" if gateway is other_gateway else f" of {other_gateway.title}"
                    yield Hit(gateway, path, f"listener {listener.get('name')} {text} listener {other.get('name')}{of}")
                    break


def _conflict(one: Mapping[str, Any], other: Mapping[str, Any], *, same_gateway: bool) -> str:
    if same_gateway and one.get("name") == other.get("name"):
        return "has the name of another"
    if one.get("port") != other.get("port") or (_protocol(one) == "UDP") != (_protocol(other) == "UDP"):
        return ""
    port = one.get("port")
    if _protocol(one) != _protocol(other):
        return f"is for {one.get('protocol')} on port {port}, and for {other.get('protocol')} is"
    if _protocol(one) in ("TCP", "UDP"):
        return f"takes all of port {port}, as does"
    if (one.get("hostname") or "") == (other.get("hostname") or ""):
        return f"has port {port} and host name {one.get('hostname') or '*'}, as has"
    return ""


@rule(
    "overlapping-certificates",
    "warning",
    objects="Gateway, Certificate (cert-manager)",
    why="Two https listeners of one port whose certificates are valid for a common host name: a browser reuses its "
    "HTTP/2 connection to one of them for the other's host, and gets 404. Envoy Gateway 1.9 therefore offers only "
    "HTTP/1.1 on both.",
    cure="Use one certificate for both, one listener with several certificates, or certificates without a common name.",
    silent="host names of certificates beside the listener's own, unless a Certificate among the objects makes them",
)
def _overlapping_certificates(tree: Tree) -> Iterator[Hit]:
    for group in _groups(tree):
        secure = [place for place in group if place[2].get("protocol") == "HTTPS"]
        for number, (gateway, path, listener) in enumerate(secure):
            for other_gateway, _, other in secure[:number]:
                common = _common(_names(tree, gateway, listener), _names(tree, other_gateway, other))
                same = _secrets(gateway, listener) == _secrets(other_gateway, other)
                if listener.get("port") == other.get("port") and common and not same:
                    both = f"{other.get('name')} and {listener.get('name')}"
                    text = f"the certificates of listeners {both} are both valid for {common}"
                    yield Hit(gateway, (*path, "tls", "certificateRefs"), text)
                    break


def _secrets(gateway: Manifest, listener: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [
        (str(item.get("namespace") or gateway.namespace), str(item.get("name")))
        for _, item in items(listener, "tls", "certificateRefs")
    ]


def _names(tree: Tree, gateway: Manifest, listener: Mapping[str, Any]) -> list[str]:
    """The host names that the listener's certificates are valid for, as far as they are known: its own at least."""
    secrets = _secrets(gateway, listener)
    own = [str(listener["hostname"])] if secrets and listener.get("hostname") else []
    return own + [
        str(name)
        for found in tree.kind("Certificate")
        if (found.namespace, found.spec.get("secretName")) in secrets
        for name in found.spec.get("dnsNames") or ()
    ]


def _common(names: Sequence[str], others: Sequence[str]) -> str:
    for one in names:
        for other in others:
            if one == other or _covers(one, other):
                return other
            if _covers(other, one):
                return one
    return ""


def _covers(wildcard: str, name: str) -> bool:
    """A wildcard of a certificate stands for one label."""
    return wildcard.startswith("*.") and name.partition(".")[2] == wildcard[2:]
