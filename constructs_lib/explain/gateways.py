"""The Gateways of a tree, their settings, and the addresses at which they listen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256

from constructs_lib.explain.hosts import best
from constructs_lib.manifests.fields import dig, listed
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree

CONTROLLER = "gateway.envoyproxy.io/gatewayclass-controller"
PROXIES = "envoy-gateway-system"
"""The namespace of the proxies if the tree does not say where Envoy Gateway runs."""


@dataclass(frozen=True, slots=True)
class Listener:
    """One listener of a Gateway."""

    gateway: Manifest
    index: int
    name: str
    """What routes give as sectionName."""
    port: int
    protocol: str
    hostname: str
    """Empty for every host."""
    broken: str = ""
    """Why Envoy Gateway does not program it; empty if it does."""

    @property
    def path(self) -> tuple[str | int, ...]:
        """Where it is in its Gateway."""
        return ("spec", "listeners", self.index)


def gateways_of(tree: Tree) -> list[Manifest]:
    """The Gateways that Envoy Gateway serves; a class that the tree does not have counts as its own."""
    found = []
    for gateway in tree.kind("Gateway"):
        of = tree.find("GatewayClass", "", str(gateway.spec.get("gatewayClassName")))
        own = of is None or str(of.spec.get("controllerName", "")).startswith("gateway.envoyproxy.io/")
        if own and gateway.group == "gateway.networking.k8s.io":
            found.append(gateway)
    return found


def listeners_of(gateway: Manifest) -> list[Listener]:
    """Its listeners, with what is wrong with each."""
    plain = [
        Listener(gateway, index, str(one.get("name")), int(one.get("port") or 0), str(one.get("protocol")),
                 str(one.get("hostname") or ""))
        for index, one in enumerate(listed(gateway.spec, "listeners"))
    ]  # fmt: skip
    return [replace(one, broken=_broken(one, plain)) for one in plain]


def _broken(listener: Listener, others: Iterable[Listener]) -> str:
    """What is wrong with a listener, the first thing."""
    spec = dig(listener.gateway.spec, "listeners", listener.index)
    allowed = dig(spec, "allowedRoutes") or {}
    selected = dig(allowed, "namespaces", "from") == "Selector"
    kinds = [str(one.get("kind")) for one in listed(allowed, "kinds")]
    unknown = [one for one in kinds if one not in ("HTTPRoute", "GRPCRoute") and listener.protocol in ("HTTP", "HTTPS")]
    same = [
        one for one in others if one.port == listener.port and one.index != listener.index and one.protocol != "UDP"
    ]
    clash = [one.name for one in same if _level(one) != _level(listener)]
    twins = [one.name for one in same if one.hostname == listener.hostname]
    secure = listener.protocol == "HTTPS"
    checks = (
        (secure and not dig(spec, "tls", "certificateRefs"), "it has no tls.certificateRefs"),
        (secure and dig(spec, "tls", "mode") not in (None, "Terminate"), "HTTPS needs tls.mode Terminate"),
        (selected and not dig(allowed, "namespaces", "selector"), "allowedRoutes.namespaces has no selector"),
        (unknown, f"allowedRoutes.kinds has {', '.join(unknown)}, which {listener.protocol} does not take"),
        (clash, f"port {listener.port} has another protocol in listener {', '.join(clash)}"),
        (twins, f"listener {', '.join(twins)} has the same port and host name"),
    )
    return next((text for wrong, text in checks if wrong), "")


def _level(listener: Listener) -> str:
    return "TLS" if listener.protocol in ("HTTPS", "TLS") else listener.protocol


def settings_of(tree: Tree, gateway: Manifest) -> list[Manifest]:
    """The EnvoyProxies of a Gateway: its own first, then that of its class."""
    found = []
    own = dig(gateway.spec, "infrastructure", "parametersRef", "name")
    if own and (proxy := tree.find("EnvoyProxy", gateway.namespace, str(own))):
        found.append(proxy)
    of = tree.find("GatewayClass", "", str(gateway.spec.get("gatewayClassName")))
    reference = dig(of.spec, "parametersRef") if of else None
    if reference:
        proxy = tree.find("EnvoyProxy", str(reference.get("namespace") or "default"), str(reference.get("name")))
        if proxy and (not found or found[0].spec.get("mergeType")):
            found.append(proxy)
    return found


def setting(tree: Tree, gateway: Manifest, *path: str) -> object:
    """A setting of the Gateway's proxies; None if it is not written."""
    values = (dig(proxy.spec, *path) for proxy in settings_of(tree, gateway))
    return next((value for value in values if value is not None), None)


def controller_namespace(tree: Tree) -> str:
    """Where Envoy Gateway, and thus its proxies, run."""
    found = [one.namespace for one in tree.kind("ConfigMap") if "envoy-gateway.yaml" in (one.content.get("data") or {})]
    return found[0] if found else PROXIES


def proxy_namespace(tree: Tree, gateway: Manifest) -> str:
    """Where the proxies of a Gateway run."""
    for config in tree.kind("ConfigMap"):
        if "GatewayNamespace" in str((config.content.get("data") or {}).get("envoy-gateway.yaml", "")):
            return gateway.namespace
    return controller_namespace(tree)


def proxy_labels(gateway: Manifest) -> dict[str, str]:
    """The labels of a Gateway's proxies."""
    return {
        "app.kubernetes.io/name": "envoy",
        "app.kubernetes.io/component": "proxy",
        "app.kubernetes.io/managed-by": "envoy-gateway",
        "gateway.envoyproxy.io/owning-gateway-name": gateway.name,
        "gateway.envoyproxy.io/owning-gateway-namespace": gateway.namespace,
    }


def proxy_service(tree: Tree, gateway: Manifest) -> str:
    """The name of the Service in front of a Gateway's proxies."""
    named = setting(tree, gateway, "provider", "kubernetes", "envoyService", "name")
    whole = f"{gateway.namespace}/{gateway.name}"
    clipped = f"{gateway.namespace}-{gateway.name}"[:48].rstrip("-")
    return str(named or f"envoy-{clipped}-{sha256(whole.encode()).hexdigest()[:8]}")


def is_internal(tree: Tree, gateway: Manifest) -> bool:
    """Whether its proxies have an address inside of the cluster only."""
    return setting(tree, gateway, "provider", "kubernetes", "envoyService", "type") == "ClusterIP"


def service_host(host: str) -> tuple[str, str] | None:
    """The name and namespace of the Service that a host inside of the cluster stands for."""
    parts = host.split(".")
    if len(parts) == 2 or (len(parts) > 2 and parts[2] == "svc"):
        return parts[0], parts[1]
    return None


def reached(tree: Tree, host: str, port: int) -> list[Manifest]:
    """The Gateways that a client may mean with this host and port, the most probable first.

    A Gateway whose Service has that name inside of the cluster comes alone. Else those that listen on the port: the one
    whose listener fits the host best first, and those with an external address before the others.
    """
    gateways = gateways_of(tree)
    inside = service_host(host)
    for gateway in gateways:
        if inside == (proxy_service(tree, gateway), proxy_namespace(tree, gateway)):
            return [gateway]
    ranked = []
    for place, gateway in enumerate(gateways):
        names = [
            one.hostname or "*" for one in listeners_of(gateway) if one.port == port and one.protocol[:4] == "HTTP"
        ]
        fit = best(names, host)
        rank = (is_internal(tree, gateway), fit is None, fit != host, fit == "*", not names, -len(fit or ""), place)
        if names:
            ranked.append((rank, gateway))
    return [gateway for _, gateway in sorted(ranked, key=lambda item: item[0])]
