"""The pods behind a Service, as far as the manifests say which there will be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from constructs_lib.manifests.fields import dig, listed
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree, selects

_TEMPLATES = ("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job")
KNATIVE_SERVICE = "Service.serving.knative.dev"
DEPLOYMENT_MODE = "serving.kserve.io/deploymentMode"
QUEUE_PROXY_PORT = 8012


@dataclass(frozen=True, slots=True)
class Workload:
    """What makes pods, and how many."""

    manifest: Manifest
    labels: Mapping[str, str]
    least: int
    most: int
    """Above every number if nothing limits it."""
    pod: Mapping[str, Any]
    """The spec of its pods."""

    def port(self, name: str) -> int:
        """The number of a named port of its containers; 0 if none has it."""
        ports = [port for container in listed(self.pod, "containers") for port in listed(container, "ports")]
        return next((int(port.get("containerPort") or 0) for port in ports if port.get("name") == name), 0)


def all_workloads(tree: Tree) -> Iterator[Workload]:
    """Everything in the tree that makes pods."""
    for manifest in tree.kind(*_TEMPLATES):
        template = dig(manifest.spec, "template") or {}
        replicas = manifest.spec.get("replicas")
        count = 1 if replicas is None else int(replicas)
        labels = dig(template, "metadata", "labels") or {}
        yield Workload(manifest, labels, count, count, dig(template, "spec") or {})
    for manifest in tree.kind("Pod"):
        yield Workload(manifest, manifest.labels, 1, 1, manifest.spec)
    for manifest in tree.kind(KNATIVE_SERVICE):
        template = dig(manifest.spec, "template") or {}
        annotations = dig(template, "metadata", "annotations") or {}
        least = int(annotations.get("autoscaling.knative.dev/min-scale") or 0)
        made = {"serving.knative.dev/service": manifest.name, **(dig(template, "metadata", "labels") or {})}
        yield Workload(manifest, made, least, 1_000_000, dig(template, "spec") or {})
    for manifest in tree.kind("InferenceService"):
        yield _inference_service(manifest)


def _inference_service(manifest: Manifest) -> Workload:
    predictor = manifest.spec.get("predictor") or {}
    labels = {
        "serving.kserve.io/inferenceservice": manifest.name,
        "component": "predictor",
        **manifest.labels,
        **(predictor.get("labels") or {}),
    }
    if is_standard(manifest):
        labels["app"] = f"isvc.{manifest.name}-predictor"
    else:
        labels["serving.knative.dev/service"] = f"{manifest.name}-predictor"
    least = predictor.get("minReplicas")
    return Workload(manifest, labels, 1 if least is None else int(least), 1_000_000, predictor)


def is_standard(manifest: Manifest) -> bool:
    """Whether an InferenceService makes a Deployment instead of a Knative Service."""
    return manifest.annotations.get(DEPLOYMENT_MODE, "") in ("Standard", "RawDeployment")


def workloads_of(tree: Tree, service: Manifest) -> tuple[Workload, ...]:
    """What makes the pods that a Service selects."""
    selector = service.spec.get("selector")
    if not selector:
        return ()
    return tuple(
        one
        for one in all_workloads(tree)
        if one.manifest.namespace == service.namespace and selects({"matchLabels": selector}, one.labels)
    )
