"""From flows to NetworkPolicies: one per direction of each part, and one that closes each whole namespace."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from constructs_lib.names import NAMESPACE_NAME_LABEL, labels, of_platform
from constructs_lib.network_policies.flow import Addresses, Endpoint, Flow, Node, Pods, Protocol

DEFAULT_DENY = "default-deny"

Direction = Literal["Ingress", "Egress"]
PolicyPort = tuple[int | None, Protocol]
"""A port, None for any, and its protocol."""


@dataclass(frozen=True, kw_only=True)
class PolicyRule:
    """Who may connect, or be connected to, and on which ports."""

    peers: tuple[Pods | Addresses, ...]
    """At the other end."""
    ports: tuple[PolicyPort, ...]


@dataclass(frozen=True, kw_only=True)
class PolicyPlan:
    """One NetworkPolicy. What no policy of a pod allows in a direction is denied."""

    name: str
    pods: Pods
    """The pods that it restricts."""
    directions: tuple[Direction, ...]
    """Those that it restricts."""
    rules: tuple[PolicyRule, ...] = ()
    """What it allows, in its only direction."""


def plan_policies(
    flows: Sequence[Flow], *, namespaces: Sequence[str] = (), pods: Iterable[Pods] = (), platform: str = ""
) -> tuple[PolicyPlan, ...]:
    """The policies that let exactly the flows through.

    Args:
        flows: every connection that is needed.
        namespaces: the namespaces that are closed as a whole.
        pods: further pods that are restricted, in namespaces that stay open. Those of every namespace, restricted
            within one, take over the flows of the former.
        platform: name of the platform, which the policies' names carry. Default none.
    """
    restricted: list[Pods] = []
    ends = (end for flow in flows for end in (flow.source, flow.destination))
    inside = (end for end in ends if isinstance(end, Pods) and end.namespace in namespaces)
    for part in (*inside, *pods):
        if not any(part.same_as(other) for other in restricted):
            restricted.append(part)
    closing = (
        PolicyPlan(name=DEFAULT_DENY, pods=Pods(name="", namespace=namespace), directions=("Ingress", "Egress"))
        for namespace in namespaces
    )
    policies = (policy for part in restricted for policy in _policies(part, flows, restricted))
    # in a closed namespace nothing is allowed anyway
    needed = (policy for policy in policies if policy.rules or policy.pods.namespace not in namespaces)
    return tuple(replace(policy, name=of_platform(policy.name, platform)) for policy in (*closing, *needed))


def policy_manifest(policy: PolicyPlan) -> dict[str, Any]:
    """The NetworkPolicy as the API's own JSON."""
    direction = policy.directions[0]
    rules = [_rule(rule, "from" if direction == "Ingress" else "to") for rule in policy.rules]
    return {
        "apiVersion": "networking.k8s.io/v1",
        "kind": "NetworkPolicy",
        "metadata": {
            "name": policy.name,
            "namespace": policy.pods.namespace,
            "labels": labels(policy.name, "network-policy"),
        },
        "spec": {
            "podSelector": _selector(policy.pods.labels, policy.pods.label_keys),
            "policyTypes": list(policy.directions),
            **({direction.lower(): rules} if rules else {}),
        },
    }


def _policies(part: Pods, flows: Sequence[Flow], restricted: Sequence[Pods]) -> Iterator[PolicyPlan]:
    """One per direction.

    kube-router, which k3s has too, mixes the directions of one policy: what its egress rules let one of its pods send,
    another of its pods may receive.
    """

    def is_about(end: Endpoint) -> bool:
        """Whether it is the part, the same pods of every namespace, or more pods of its own that have no policy."""
        if not isinstance(end, Pods) or end.anywhere:
            return False
        here = end if end.namespace else end.within(part.namespace)
        more = bool(end.namespace) and here.includes(part) and not any(here.same_as(other) for other in restricted)
        return here.same_as(part) or more

    incoming = ((flow.source, flow) for flow in flows if is_about(flow.destination))
    outgoing = ((flow.destination, flow) for flow in flows if is_about(flow.source))
    directions: tuple[tuple[Direction, Iterable[tuple[Endpoint, Flow]]], ...] = (
        ("Ingress", incoming),
        ("Egress", outgoing),
    )
    for direction, found in directions:
        name = f"{part.name}-{direction.lower()}"
        yield PolicyPlan(name=name, pods=part, directions=(direction,), rules=tuple(_rules(found)))


def _rules(others: Iterable[tuple[Endpoint, Flow]]) -> Iterator[PolicyRule]:
    """One rule per set of ports; who may have any address is in a rule of its own, which names nobody."""
    ports: dict[Pods | Addresses, dict[PolicyPort, None]] = {}
    for other, flow in others:
        if not isinstance(other, Node):  # Kubernetes lets it through anyway
            ports.setdefault(other, {})[flow.port, flow.protocol] = None
    peers: dict[tuple[bool, tuple[PolicyPort, ...]], list[Pods | Addresses]] = {}
    for other, used in ports.items():
        anyone = isinstance(other, Addresses) and not other.networks
        peers.setdefault((anyone, tuple(used)), []).append(other)
    for (_, used_ports), mine in peers.items():
        yield PolicyRule(peers=tuple(mine), ports=used_ports)


def _rule(rule: PolicyRule, side: str) -> dict[str, Any]:
    ports = [{"protocol": protocol, **({"port": port} if port else {})} for port, protocol in rule.ports]
    peers = [entry for peer in rule.peers for entry in _peers(peer)]
    return {**({side: peers} if peers else {}), "ports": ports}


def _peers(peer: Pods | Addresses) -> list[dict[str, Any]]:
    if isinstance(peer, Addresses):
        return [{"ipBlock": _block(network, peer.excluded)} for network in peer.networks]
    namespaces = {NAMESPACE_NAME_LABEL: peer.namespace} if peer.namespace else peer.namespace_labels
    entry = {"namespaceSelector": _selector(namespaces)}
    if peer.labels or peer.label_keys:
        entry["podSelector"] = _selector(peer.labels, peer.label_keys)
    return [entry]


def _block(network: str, excluded: Sequence[str]) -> dict[str, Any]:
    return {"cidr": network, **({"except": list(excluded)} if excluded else {})}


def _selector(match: Mapping[str, str], keys: Sequence[str] = ()) -> dict[str, Any]:
    selector: dict[str, Any] = {}
    if match:
        selector["matchLabels"] = dict(match)
    if keys:
        selector["matchExpressions"] = [{"key": key, "operator": "Exists"} for key in keys]
    return selector
