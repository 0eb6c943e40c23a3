"""Kinds that decide about requests, and that an explanation does not look at."""

from __future__ import annotations

from constructs_lib.manifests.tree import Tree

PASSED_OVER = (
    "AuthorizationPolicy", "BackendTLSPolicy", "DestinationRule", "DomainMapping", "EnvoyPatchPolicy", "GRPCRoute",
    "HTTPProxy", "InferenceGraph", "Ingress", "IngressRoute", "LLMInferenceService", "ListenerSet", "TCPRoute",
    "TLSRoute", "UDPRoute", "VirtualService", "XListenerSet",
)  # fmt: skip


def passed_over(tree: Tree) -> list[str]:
    """Those of the tree, with their number."""
    return [f"{len(found)} {kind}" for kind in PASSED_OVER if (found := tree.kind(kind))]
