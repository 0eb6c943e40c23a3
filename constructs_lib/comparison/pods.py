"""Which pods a change restarts, and how long each of them drains."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree

GRACE_SECONDS = 30
"""Kubernetes' default of terminationGracePeriodSeconds."""
REVISION_TIMEOUT_SECONDS = 300
"""Knative's default of revision-timeout-seconds, which is the grace period of its pods as well."""
_OLD = "the pods of the old one"
_MODE = "serving.kserve.io/deploymentMode"
DRAIN_TIMEOUT = "60s"
"""Envoy Gateway's default of shutdown.drainTimeout."""


def pods_of(manifest: Manifest, tree: Tree) -> str:
    """The pods that an object makes, as they run in that tree: how many, and how long each of them drains."""
    match manifest.kind:
        case "EnvoyProxy":
            gateways = " and ".join(gateway.title for gateway in gateways_of(manifest, tree))
            pods, drain = f"{_envoys(manifest)} of {gateways or 'no Gateway'}", _drain_timeout(manifest)
        case "Service.serving.knative.dev":
            pods, drain = _OLD, _timeout(mapping_at(manifest.spec, "template", "spec").get("timeoutSeconds"), tree)
        case "InferenceService" if manifest.annotations.get(_MODE) not in ("RawDeployment", "Standard"):
            pods, drain = _OLD, _timeout(mapping_at(manifest.spec, "predictor").get("timeout"), tree)
        case "InferenceService":
            pods, drain = "its pods", _grace({"spec": mapping_at(manifest.spec, "predictor")})
        case "DaemonSet":
            pods, drain = "one pod per node", _grace(manifest.spec.get("template"))
        case _:
            pods, drain = _scaled(manifest, tree), _grace(manifest.spec.get("template"))
    return f"{pods}, each draining for up to {drain}"


def gateways_of(proxy: Manifest, tree: Tree) -> Iterator[Manifest]:
    """The Gateways whose proxies an EnvoyProxy describes: those that name it, and those of a class that does."""
    classes = {one.name for one in tree.kind("GatewayClass") if _names(one.spec.get("parametersRef"), proxy)}
    for gateway in tree.kind("Gateway"):
        own = mapping_at(gateway.spec, "infrastructure").get("parametersRef")
        if own:
            if _names({"namespace": gateway.namespace, **own}, proxy):
                yield gateway
        elif gateway.spec.get("gatewayClassName") in classes:
            yield gateway


def readers_of(manifest: Manifest, tree: Tree) -> Iterator[Manifest]:
    """The workloads whose pods read a ConfigMap or a Secret."""
    for workload in tree.kind("Deployment", "StatefulSet", "DaemonSet", "Job", "Service.serving.knative.dev"):
        template = workload.spec.get("template")
        if workload.namespace == manifest.namespace and _reads(template, manifest.kind, manifest.name):
            yield workload


def _reads(node: Any, kind: str, name: str) -> bool:
    """Whether a pod template names it, as a volume or in the environment."""
    if isinstance(node, Mapping):
        keys = ("configMap", "configMapRef", "configMapKeyRef") if kind == "ConfigMap" else (
            "secret", "secretRef", "secretKeyRef")  # fmt: skip
        for key, value in node.items():
            if key in keys and isinstance(value, Mapping) and name in (value.get("name"), value.get("secretName")):
                return True
            if _reads(value, kind, name):
                return True
    return isinstance(node, list) and any(_reads(item, kind, name) for item in node)


def _names(reference: Any, proxy: Manifest) -> bool:
    return (
        isinstance(reference, Mapping)
        and reference.get("kind") == "EnvoyProxy"
        and (reference.get("namespace", proxy.namespace), reference.get("name")) == (proxy.namespace, proxy.name)
    )


def _scaled(manifest: Manifest, tree: Tree) -> str:
    for scaler in tree.kind("HorizontalPodAutoscaler"):
        target = mapping_at(scaler.spec, "scaleTargetRef")
        if scaler.namespace == manifest.namespace and (target.get("kind"), target.get("name")) == (
            manifest.kind, manifest.name,
        ):  # fmt: skip
            return f"{scaler.spec.get('minReplicas', 1)} to {scaler.spec.get('maxReplicas')} pods"
    return _count(manifest.spec.get("replicas", 1))


def _envoys(proxy: Manifest) -> str:
    provider = mapping_at(proxy.spec, "provider", "kubernetes")
    if "envoyDaemonSet" in provider:
        return "one pod per node"
    scaler = mapping_at(provider, "envoyHpa")
    if scaler:
        return f"{scaler.get('minReplicas', 1)} to {scaler.get('maxReplicas')} pods"
    return _count(mapping_at(provider, "envoyDeployment").get("replicas", 1))


def _count(pods: Any) -> str:
    return "1 pod" if pods == 1 else f"{pods} pods"


def _drain_timeout(proxy: Manifest) -> str:
    return str(mapping_at(proxy.spec, "shutdown").get("drainTimeout", DRAIN_TIMEOUT))


def _grace(template: Any) -> str:
    return f"{mapping_at(template, 'spec').get('terminationGracePeriodSeconds', GRACE_SECONDS)}s"


def _timeout(seconds: Any, tree: Tree) -> str:
    """The grace period of a revision's pods (Knative Serving 1.23): its timeout."""
    defaults = next((one.content for one in tree.kind("ConfigMap") if one.name == "config-defaults"), {})
    usual = mapping_at(defaults, "data").get("revision-timeout-seconds", REVISION_TIMEOUT_SECONDS)
    return f"{seconds or usual}s"


def mapping_at(node: Any, *steps: str) -> Mapping[str, Any]:
    """The mapping at a path; empty if there is none."""
    for step in steps:
        node = node.get(step) if isinstance(node, Mapping) else None
    return node if isinstance(node, Mapping) else {}
