"""Which policies of Envoy Gateway are in force for a rule: targets, ages, levels and merging."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from constructs_lib.explain.attachments import by_age
from constructs_lib.explain.backends import GATEWAY_API, granted
from constructs_lib.explain.gateways import Listener
from constructs_lib.explain.trace import Source, source
from constructs_lib.manifests.fields import dig, listed
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree, selects

LEVELS = ("rule", "route", "listener", "Gateway")
"""Where a policy can be, the most specific first."""
ENVOY_GATEWAY = "gateway.envoyproxy.io"


@dataclass(frozen=True, slots=True)
class Scope:
    """What a request passes: the rule, its route, the listener and its Gateway."""

    listener: Listener
    route: Manifest | None = None
    rule: int = 0


@dataclass(frozen=True, slots=True)
class InForce:
    """The policies of one kind for one scope."""

    kind: str
    policies: tuple[Manifest, ...] = ()
    """The one in force, and behind it the one that it is merged into."""
    level: str = ""
    replaced: tuple[tuple[str, Manifest], ...] = ()
    """Policies of less specific levels that have no effect."""
    conflicted: tuple[Manifest, ...] = ()
    """Policies of the same target that lose because they are younger."""

    def get(self, *path: str) -> Any:
        """A field of the spec, of the first policy that has it; objects are merged."""
        found = [value for one in self.policies if (value := dig(one.spec, *path)) is not None]
        if len(found) > 1 and isinstance(found[0], Mapping) and isinstance(found[1], Mapping):
            return merged(found[1], found[0])
        return found[0] if found else None

    def at(self, *path: str) -> Source:
        """Where that field is written."""
        for one in self.policies:
            if dig(one.spec, *path) is not None:
                return source(one, "spec", *path)
        return Source()


def merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Two specs in one: objects are merged, everything else is that of the more specific one."""
    whole = dict(below)
    for key, value in above.items():
        old = whole.get(key)
        whole[key] = merged(old, value) if isinstance(value, Mapping) and isinstance(old, Mapping) else value
    return whole


def in_force(tree: Tree, kind: str, scope: Scope) -> InForce:
    """The policies of a kind that hold for the scope."""
    levels: dict[str, list[Manifest]] = {level: [] for level in LEVELS}
    for policy in by_age(tree.kind(kind)):
        for level in _levels(tree, policy, scope):
            if policy not in levels[level]:
                levels[level].append(policy)
    present = [(level, found) for level, found in levels.items() if found]
    if not present:
        return InForce(kind)
    level, (first, *losers) = present[0]
    rest = [(name, found[0]) for name, found in present[1:]]
    policies = [first]
    if first.spec.get("mergeType") and level in ("rule", "route"):
        parent = next((item for item in rest if item[0] in ("listener", "Gateway")), None)
        if parent:
            policies.append(parent[1])
            rest.remove(parent)
    return InForce(kind, tuple(policies), level, tuple(rest), tuple(losers))


def _levels(tree: Tree, policy: Manifest, scope: Scope) -> list[str]:
    """The levels at which a policy targets the scope."""
    gateway, route = scope.listener.gateway, scope.route
    references = [*listed(policy.spec, "targetRefs")]
    if isinstance(single := policy.spec.get("targetRef"), Mapping):
        references.append(single)
    found = [level for one in references if (level := _level(policy, one, scope))]
    for selector in listed(policy.spec, "targetSelectors"):
        for level, target in (("Gateway", gateway), ("route", route)):
            if target and selector.get("kind") == target.kind and _selected(tree, policy, selector, target):
                found.append(level)
    return found


def _level(policy: Manifest, reference: Mapping[str, Any], scope: Scope) -> str:
    """The level of the scope that a reference names; empty if it names something else."""
    gateway, route = scope.listener.gateway, scope.route
    kind, section = reference.get("kind"), reference.get("sectionName")
    target = gateway if kind == "Gateway" else route if kind == "HTTPRoute" else None
    if target is None or (policy.namespace, reference.get("name")) != (target.namespace, target.name):
        return ""
    if section is None:
        return "Gateway" if target is gateway else "route"
    if target is gateway:
        return "listener" if section == scope.listener.name else ""
    return "rule" if section == dig(target.spec, "rules", scope.rule, "name") else ""


def _selected(tree: Tree, policy: Manifest, selector: Mapping[str, Any], target: Manifest) -> bool:
    if not selects(selector, target.labels):
        return False
    if target.namespace == policy.namespace:
        return dig(selector, "namespaces", "from") in (None, "Same", "All") or _namespace(tree, selector, target)
    if not _namespace(tree, selector, target):
        return False
    start = (ENVOY_GATEWAY, policy.kind, policy.namespace)
    return granted(tree, start, (GATEWAY_API, target.kind, target.namespace, target.name)) is not None


def _namespace(tree: Tree, selector: Mapping[str, Any], target: Manifest) -> bool:
    match dig(selector, "namespaces", "from"):
        case "All":
            return True
        case "Selector":
            return selects(dig(selector, "namespaces", "selector"), tree.namespace_labels(target.namespace))
        case _:
            return False
