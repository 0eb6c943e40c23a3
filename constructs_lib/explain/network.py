"""Whether NetworkPolicies let a connection through."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from constructs_lib.explain.trace import Source, source
from constructs_lib.manifests.fields import dig, listed
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree, selects

OUTSIDE = "203.0.113.1"
"""Stands for any address outside of the cluster (RFC 5737)."""


@dataclass(frozen=True, slots=True)
class Pods:
    """One end of a connection; without a namespace an address outside of the cluster."""

    namespace: str
    labels: Mapping[str, str]
    address: str = ""

    def __str__(self) -> str:
        return f"{self.namespace or self.address or 'the internet'}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the policies say."""

    allowed: bool
    text: str
    source: Source


def verdict(tree: Tree, start: Pods, end: Pods, port: int | str) -> Verdict | None:
    """Whether pods may connect; None if no policy is about either end."""
    found: list[Verdict] = []
    for direction, own, peer in (("Egress", start, end), ("Ingress", end, start)):
        policies = [one for one in tree.kind("NetworkPolicy") if own.namespace and _about(one, own, direction)]
        if not policies:
            continue
        rules = [(one, *rule) for one in policies for rule in _rules(one, direction)]
        allow = next((item for item in rules if _peers(tree, item[0], item[2], peer, direction)
                      and _ports(item[2], port)), None)  # fmt: skip
        if allow is None:
            names = ", ".join(one.title for one in policies)
            way = f"from {start} to {end} port {port}"
            return Verdict(False, f"no {direction.lower()} rule of {names} allows {way}", source(policies[0], "spec"))
        one, place, _ = allow
        found.append(
            Verdict(
                True, f"{direction.lower()} of port {port} is allowed", source(one, "spec", direction.lower(), place)
            )
        )
    return found[-1] if found else None


def _about(policy: Manifest, pods: Pods, direction: str) -> bool:
    kinds = listed(policy.spec, "policyTypes") or ["Ingress", *(["Egress"] if "egress" in policy.spec else [])]
    return (
        direction in kinds
        and policy.namespace == pods.namespace
        and selects(dig(policy.spec, "podSelector") or {}, pods.labels)
    )


def _rules(policy: Manifest, direction: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    yield from ((place, rule or {}) for place, rule in enumerate(listed(policy.spec, direction.lower())))


def _peers(tree: Tree, policy: Manifest, rule: Mapping[str, Any], peer: Pods, direction: str) -> bool:
    peers = listed(rule, "from" if direction == "Ingress" else "to")
    return not peers or any(_peer(tree, policy, one, peer) for one in peers)


def _peer(tree: Tree, policy: Manifest, one: Mapping[str, Any], peer: Pods) -> bool:
    if block := one.get("ipBlock"):
        if peer.namespace:
            return False
        address = ipaddress.ip_address(peer.address or OUTSIDE)
        networks = [block.get("cidr"), *listed(block, "except")]
        inside = [address in ipaddress.ip_network(str(network), strict=False) for network in networks]
        return inside[0] and not any(inside[1:])
    if not peer.namespace:
        return False
    namespaces = one.get("namespaceSelector")
    if namespaces is None:
        fits = peer.namespace == policy.namespace
    else:
        fits = selects(namespaces, tree.namespace_labels(peer.namespace))
    return fits and selects(one.get("podSelector") or {}, peer.labels)


def _ports(rule: Mapping[str, Any], port: int | str) -> bool:
    ports = listed(rule, "ports")
    for one in ports:
        wanted, last = one.get("port"), one.get("endPort")
        if one.get("protocol", "TCP") != "TCP":
            continue
        if wanted is None or wanted == port or isinstance(wanted, str) != isinstance(port, str):
            return True
        if last and isinstance(port, int) and isinstance(wanted, int) and wanted <= port <= last:
            return True
    return not ports
