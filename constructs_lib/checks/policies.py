"""Rules of policies that are attached to Gateways and routes (Envoy Gateway 1.9)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from constructs_lib.checks.attachment import parents
from constructs_lib.checks.objects import (
    POLICIES,
    ROUTES,
    items,
    knows,
    mapping,
    of_envoy_gateway,
    of_gateway_api,
)
from constructs_lib.checks.rule import Hit, Path, rule
from constructs_lib.manifests.fields import dig
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree, selects

_NAMED = ("Gateway", "GatewayClass", "ListenerSet", *ROUTES)
"""Kinds that a policy's target must be among; Services and pools may be made by controllers."""
_MERGED = ("BackendTrafficPolicy", "SecurityPolicy", "EnvoyExtensionPolicy")
"""Kinds of policies that routes and Gateways can both have."""
_NOT_SETTINGS = ("targetRef", "targetRefs", "targetSelectors", "mergeType")
_AUTHENTICATION = ("apiKeyAuth", "authorization", "basicAuth", "extAuth", "jwt", "oidc")


@dataclass(frozen=True, slots=True)
class Target:
    """What a policy applies to."""

    path: Path
    kind: str
    namespace: str
    name: str
    section: str

    @property
    def title(self) -> str:
        """As people name it."""
        section = f", section {self.section}" if self.section else ""
        return f"{self.kind} {'/'.join(filter(None, (self.namespace, self.name)))}{section}"

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What tells it from other targets."""
        return (self.kind, self.namespace, self.name, self.section)


def targets(tree: Tree, policy: Manifest) -> Iterator[Target]:
    """The targets of a policy; those of a selector are the objects of its own namespace that it selects."""
    single = mapping(policy.spec, "targetRef")
    found = [(("spec", "targetRef"), single)] if single else []
    for path, reference in [*found, *items(policy.content, "spec", "targetRefs")]:
        kind = str(reference.get("kind"))
        namespace = "" if kind == "GatewayClass" else policy.namespace
        yield Target(path, kind, namespace, str(reference.get("name")), str(reference.get("sectionName") or ""))
    for path, selector in items(policy.content, "spec", "targetSelectors"):
        for one in of_gateway_api(tree, str(selector.get("kind"))):
            if one.namespace == policy.namespace and selects(selector, one.labels):
                yield Target(path, one.kind, one.namespace, one.name, "")


@rule(
    "two-policies-on-one-target",
    "error",
    objects="ClientTrafficPolicy, BackendTrafficPolicy, SecurityPolicy, EnvoyExtensionPolicy, BackendTLSPolicy",
    why="A target takes one policy per kind. The older one wins, the other one is Conflicted and has no effect at all: "
    "which of them it is depends on when they were made (Envoy Gateway 1.9).",
    cure="Put the settings into one policy, or give each a sectionName of its own.",
    silent="targets in other namespaces, which only selectors can have",
)
def _two_policies_on_one_target(tree: Tree) -> Iterator[Hit]:
    first: dict[tuple[str, ...], Manifest] = {}
    for policy in [*of_envoy_gateway(tree, *POLICIES), *of_gateway_api(tree, "BackendTLSPolicy")]:
        for target in targets(tree, policy):
            other = first.setdefault((policy.kind, *target.key), policy)
            if other is not policy:
                yield Hit(policy, target.path, f"{target.title} has {other.title} already, and takes one of them")


@rule(
    "policy-without-target",
    "error",
    objects="ClientTrafficPolicy, BackendTrafficPolicy, SecurityPolicy, EnvoyExtensionPolicy, EnvoyPatchPolicy",
    why="A policy whose target does not exist has no effect, and gets no status that says so (Envoy Gateway 1.9). Of a "
    "SecurityPolicy this means: requests are not authenticated.",
    cure="Write the target's name as it is; a policy is in the namespace of its target. A sectionName is the name of a "
    "listener, or of a rule of a route.",
    silent="no object of the target's kind in that namespace is among the objects; Services and pools as targets",
)
def _policy_without_target(tree: Tree) -> Iterator[Hit]:
    for policy in of_envoy_gateway(tree, *POLICIES, "EnvoyPatchPolicy"):
        if not any(policy.spec.get(key) for key in ("targetRef", "targetRefs", "targetSelectors")):
            yield Hit(policy, ("spec", "targetRefs"), "names no target, so it has no effect")
        for target in targets(tree, policy):
            if target.kind in _NAMED and (text := _missing(tree, target)):
                yield Hit(policy, target.path, text)
        chosen = {target.path for target in targets(tree, policy)}
        for path, selector in items(policy.content, "spec", "targetSelectors"):
            kind = str(selector.get("kind"))
            if path not in chosen and not selector.get("namespaces") and knows(tree, kind, policy.namespace):
                yield Hit(policy, path, f"selects no {kind} of namespace {policy.namespace}")


def _missing(tree: Tree, target: Target) -> str:
    found = tree.find(target.kind, target.namespace, target.name)
    if not found:
        return f"{target.title} does not exist" if knows(tree, target.kind, target.namespace) else ""
    key = "rules" if target.kind in ROUTES else "listeners"
    sections = [str(item.get("name")) for _, item in items(found.content, "spec", key) if item.get("name")]
    if target.section and target.section not in sections:
        return f"{found.title} has no section {target.section}; it has {', '.join(sections) or 'none with a name'}"
    return ""


@rule(
    "route-loses-authentication",
    "error",
    objects="SecurityPolicy, routes, Gateway",
    why="A policy of a route takes the place of the Gateway's policy as a whole. The Gateway's authenticates, and this "
    "one does not: the route is open to everybody (Envoy Gateway 1.9).",
    cure="Write mergeType: StrategicMerge into the route's policy, or repeat the authentication in it.",
    silent="the route's policy authenticates in another way",
)
def _route_loses_authentication(tree: Tree) -> Iterator[Hit]:
    for policy, target, above, lost in _replaced(tree):
        gone = sorted({setting.partition(".")[0] for setting in lost} & {*_AUTHENTICATION})
        if gone and _opens(policy):
            text = f"takes the place of {above.title} on {target.title} without its {', '.join(gone)}"
            yield Hit(policy, target.path, text)


@rule(
    "route-policy-replaces-gateway-policy",
    "warning",
    objects="BackendTrafficPolicy, SecurityPolicy, EnvoyExtensionPolicy, routes, Gateway",
    why="A policy of a route takes the place of the Gateway's policy as a whole: what only the Gateway's sets is not "
    "in force on this route (Envoy Gateway 1.9).",
    cure="Write mergeType: StrategicMerge into the route's policy, or repeat what it loses.",
    silent="the Gateway is not among the objects",
)
def _route_policy_replaces_gateway_policy(tree: Tree) -> Iterator[Hit]:
    for policy, target, above, lost in _replaced(tree):
        if not (_opens(policy) and {setting.partition(".")[0] for setting in lost} & {*_AUTHENTICATION}):
            yield Hit(
                policy, target.path, f"takes the place of {above.title} on {target.title}, and loses {', '.join(lost)}"
            )


def _opens(policy: Manifest) -> bool:
    return policy.kind == "SecurityPolicy" and not any(policy.spec.get(key) for key in _AUTHENTICATION)


def _replaced(tree: Tree) -> Iterator[tuple[Manifest, Target, Manifest, list[str]]]:
    """Policies of routes, the policy above whose place each takes, and the settings that are lost."""
    attached: dict[tuple[str, ...], Manifest] = {}
    for policy in of_envoy_gateway(tree, *_MERGED):
        for target in targets(tree, policy):
            attached.setdefault((policy.kind, *target.key), policy)
    for policy in of_envoy_gateway(tree, *_MERGED):
        for target in targets(tree, policy) if not policy.spec.get("mergeType") else ():
            route = tree.find(target.kind, target.namespace, target.name) if target.kind in ROUTES else None
            if not route:
                continue
            for above in _above(tree, policy.kind, route, target, attached):
                lost = list(_lost(above.spec, policy.spec))
                if lost:
                    yield policy, target, above, lost


def _above(
    tree: Tree, kind: str, route: Manifest, target: Target, attached: Mapping[tuple[str, ...], Manifest]
) -> list[Manifest]:
    """The policies of that kind that would be in force, one per Gateway: the most specific one."""
    if target.section and (found := attached.get((kind, route.kind, route.namespace, route.name, ""))):
        return [found]
    above: dict[int, Manifest] = {}
    for parent in parents(tree, route):
        for listener in parent.listeners:
            namespace, _, name = parent.name.partition("/")
            for section in (str(listener.get("name")), ""):
                if found := attached.get((kind, "Gateway", namespace, name, section)):
                    above[id(found)] = found
                    break
    return list(above.values())


def _lost(above: Mapping[str, Any], own: Mapping[str, Any], path: str = "") -> Iterator[str]:
    """The settings of one that the other has not, each by its path; a whole mapping that is missing counts as one."""
    for key, value in above.items():
        if not path and key in _NOT_SETTINGS:
            continue
        if key not in own:
            yield f"{path}{key}"
        elif isinstance(value, Mapping) and isinstance(dig(own, key), Mapping):
            yield from _lost(value, own[key], f"{path}{key}.")
