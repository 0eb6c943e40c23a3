"""Policies that Envoy Gateway refuses as a whole, with which it answers 500 to every request of their targets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from constructs_lib.explain.backends import configurations, granted
from constructs_lib.explain.policies import ENVOY_GATEWAY, InForce
from constructs_lib.explain.trace import Source, source
from constructs_lib.manifests.fields import dig, listed
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree

Invalid = tuple[str, Source]


def wrong_reference(tree: Tree, policy: Manifest, references: Sequence[Mapping[str, Any]]) -> str:
    """Why a policy may not, or cannot, use one of these backends; empty if it can use all."""
    for reference in references:
        namespace, name = str(reference.get("namespace") or policy.namespace), str(reference.get("name"))
        kind, group = str(reference.get("kind") or "Service"), str(reference.get("group") or "")
        start = (ENVOY_GATEWAY, policy.kind, policy.namespace)
        if namespace != policy.namespace and not granted(tree, start, (group, kind, namespace, name)):
            return f"no ReferenceGrant in {namespace} lets it use {kind} {namespace}/{name}"
        if kind != "Service":
            continue
        service = tree.find("Service", namespace, name)
        if service is None and any(other.namespace == namespace for other in tree.kind("Service")):
            return f"Service {namespace}/{name} does not exist"
        ports = [port.get("port") for port in listed(service.spec, "ports")] if service else []
        if ports and reference.get("port") not in ports:
            has = ", ".join(str(port) for port in ports)
            return f"Service {namespace}/{name} has no port {reference.get('port')}; it has {has}"
    return ""


def invalid_security(tree: Tree, security: InForce) -> Invalid | None:
    """Why a SecurityPolicy fails."""
    for one in security.policies:
        for reference in listed(one.spec, "apiKeyAuth", "credentialRefs"):
            if _missing(tree, str(reference.get("namespace") or one.namespace), str(reference.get("name"))):
                return f"the Secret {reference.get('name')} does not exist", security.at("apiKeyAuth")
        users = dig(one.spec, "basicAuth", "users", "name")
        if users and _missing(tree, one.namespace, str(users)):
            return f"the Secret {one.namespace}/{users} does not exist", security.at("basicAuth")
        for kind in ("http", "grpc"):
            settings = dig(one.spec, "extAuth", kind) or {}
            reason = wrong_reference(tree, one, listed(settings, "backendRefs"))
            if reason and not dig(one.spec, "extAuth", "failOpen"):
                return reason, source(one, "spec", "extAuth", kind)
    return None


def _missing(tree: Tree, namespace: str, name: str) -> bool:
    """Whether the Secret is known not to exist: others of its namespace are in the tree."""
    known = any(one.namespace == namespace for one in tree.kind("Secret"))
    return known and tree.find("Secret", namespace, name) is None


def invalid_extension(tree: Tree, extension: InForce) -> Invalid | None:
    """Why an EnvoyExtensionPolicy fails; processors that fail open are left out instead."""
    for one in extension.policies:
        for place, processor in enumerate(listed(one.spec, "extProc")):
            reason = wrong_reference(tree, one, listed(processor, "backendRefs"))
            if reason and not processor.get("failOpen"):
                return reason, source(one, "spec", "extProc", place)
    return None


def invalid_traffic(tree: Tree, traffic: InForce) -> Invalid | None:
    """Why a BackendTrafficPolicy fails."""
    known = configurations(tree)
    if traffic.get("rateLimit", "global") and known and not any("rateLimit:" in one for one in known):
        reason = "a global rate limit needs rateLimit in the configuration of Envoy Gateway"
        return reason, traffic.at("rateLimit", "global")
    return None
