"""The rule of replicas that an autoscaler decides."""

from __future__ import annotations

from collections.abc import Iterator

from constructs_lib.checks.objects import mapping, of_envoy_gateway
from constructs_lib.checks.rule import Hit, rule
from constructs_lib.manifests.tree import Tree

_KUBERNETES = ("spec", "provider", "kubernetes")


@rule(
    "hpa-beside-replicas",
    "warning",
    objects="HorizontalPodAutoscaler, ScaledObject (KEDA), EnvoyProxy, Deployment, StatefulSet",
    why="Each apply of the manifest sets the replicas back to the written number, and the autoscaler scales again: "
    "under load pods are stopped at every deployment.",
    cure="Leave replicas out of what is scaled; the autoscaler has minReplicas.",
    silent="what is scaled is not among the objects, or comes from a live cluster, where the "
    "autoscaler wrote the number",
)
def _hpa_beside_replicas(tree: Tree) -> Iterator[Hit]:
    for scaler in tree.kind("HorizontalPodAutoscaler", "ScaledObject"):
        reference = mapping(scaler.spec, "scaleTargetRef")
        target = tree.find(str(reference.get("kind") or "Deployment"), scaler.namespace, str(reference.get("name")))
        if target and "replicas" in target.spec and "uid" not in target.metadata:
            yield Hit(target, ("spec", "replicas"), f"is set, and {scaler.title} scales it as well")
    for proxy in of_envoy_gateway(tree, "EnvoyProxy"):
        kubernetes = mapping(proxy.content, *_KUBERNETES)
        if kubernetes.get("envoyHpa") and "replicas" in mapping(kubernetes, "envoyDeployment"):
            yield Hit(proxy, (*_KUBERNETES, "envoyDeployment", "replicas"), "is set, and envoyHpa scales it as well")
