"""What a network plugin decides: whether NetworkPolicies let a connection through (Kubernetes 1.36)."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from constructs_lib.network_policies.plan import PolicyPort

Policy = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Host:
    """A pod or, without a namespace, something else that has an address."""

    address: str
    namespace: str = ""
    labels: Mapping[str, str] = field(default_factory=dict, hash=False)
    namespace_labels: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def where(self) -> str:
        """Its namespace and what it is there, for people."""
        return f"{self.namespace}/{self.labels.get('e2e-part', self.address)}"

    @property
    def labels_of_namespace(self) -> dict[str, str]:
        """With the one that the API server sets."""
        return {**self.namespace_labels, "kubernetes.io/metadata.name": self.namespace}


class Judge:
    """Decides for pairs of hosts. What does not depend on the pair is looked up once."""

    def __init__(self, policies: Sequence[Policy], hosts: Iterable[Host]) -> None:
        self._rules = {(host, kind): _rules(policies, kind, host) for host in hosts for kind in ("Ingress", "Egress")}

    def allows(self, source: Host, target: Host, port: PolicyPort) -> bool:
        """Whether the connection is made: the source may send it, and the target may receive it."""
        sent = _passes(self._rules[source, "Egress"], "to", source, target, port)
        return sent and _passes(self._rules[target, "Ingress"], "from", target, source, port)


def _rules(policies: Sequence[Policy], kind: str, host: Host) -> list[Policy] | None:
    """The rules for the host in that direction; None if no policy is about it."""
    applying = [
        policy["spec"]
        for policy in policies
        if host.namespace
        and policy["metadata"]["namespace"] == host.namespace
        and kind in policy["spec"]["policyTypes"]
        and _selected(policy["spec"]["podSelector"], host.labels)
    ]
    return [rule for spec in applying for rule in spec.get(kind.lower(), [])] if applying else None


def _passes(rules: list[Policy] | None, peers: str, mine: Host, other: Host, port: PolicyPort) -> bool:
    return rules is None or any(
        _port_fits(rule, port) and _peer_fits(rule.get(peers), mine.namespace, other) for rule in rules
    )


def _port_fits(rule: Policy, port: PolicyPort) -> bool:
    ports = rule.get("ports")
    return not ports or any(
        entry.get("protocol", "TCP") == port[1] and entry.get("port", port[0]) == port[0] for entry in ports
    )


def _peer_fits(peers: Sequence[Policy] | None, namespace: str, other: Host) -> bool:
    return not peers or any(_fits(peer, namespace, other) for peer in peers)


def _fits(peer: Mapping[str, Any], policy_namespace: str, other: Host) -> bool:
    if "ipBlock" in peer:
        address = ipaddress.ip_address(other.address)
        inside = address in ipaddress.ip_network(peer["ipBlock"]["cidr"])
        return inside and not any(address in ipaddress.ip_network(part) for part in peer["ipBlock"].get("except", []))
    if not other.namespace:
        return False
    if "namespaceSelector" in peer:
        if not _selected(peer["namespaceSelector"], other.labels_of_namespace):
            return False
    elif other.namespace != policy_namespace:
        return False
    return _selected(peer.get("podSelector", {}), other.labels)


def _selected(selector: Mapping[str, Any], labels: Mapping[str, str]) -> bool:
    matched = selector.get("matchLabels", {}).items() <= labels.items()
    return matched and all(entry["key"] in labels for entry in selector.get("matchExpressions", []))
