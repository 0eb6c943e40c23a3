"""The pods that the objects make, as far as the objects tell: labels, containers, ports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from constructs_lib.checks.objects import items, mapping, selector_keys
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree, selects
from constructs_lib.models.values import PREDICTOR_SUFFIX
from constructs_lib.names import KNATIVE_SERVICE_LABEL, KSERVE_GROUP

# labels of pods that controllers make, which no object here can tell
_MADE = ("acme.cert-manager.io/", "gateway.envoyproxy.io/", "serving.knative.dev/", "serving.kserve.io/")
# where the template is, in objects that keep it elsewhere than in spec.template
_TEMPLATES = {"CronJob": ("spec", "jobTemplate", "spec", "template"), "Pod": ()}


@dataclass(frozen=True, slots=True)
class Pods:
    """The pods of one object."""

    owner: Manifest
    labels: Mapping[str, str]
    containers: tuple[Mapping[str, Any], ...]
    complete: bool
    """Whether these are all labels and containers; controllers add others."""

    @property
    def ports(self) -> list[Mapping[str, Any]]:
        """The declared ports of all containers."""
        return [port for container in self.containers for _, port in items(container, "ports")]

    @property
    def declare_all_ports(self) -> bool:
        """Whether every container declares a port: then others are unlikely."""
        return self.complete and all(container.get("ports") for container in self.containers)


class AllPods:
    """The pods of every object that has a template for them, found by namespace and labels."""

    def __init__(self, tree: Tree) -> None:
        self.all = list(_pods_of(tree))
        self._found: dict[tuple[str, ...], list[Pods]] = {}
        for pods in self.all:
            namespace = pods.owner.namespace
            for key in ((namespace,), *((namespace, *map(str, label)) for label in pods.labels.items())):
                self._found.setdefault(key, []).append(pods)

    def of(self, namespace: str) -> list[Pods]:
        """Those of a namespace."""
        return self._found.get((namespace,), [])

    def selected(self, namespace: str, selector: Mapping[str, Any]) -> list[Pods]:
        """Those of a namespace that a label selector selects."""
        label = next(iter(mapping(selector, "matchLabels").items()), ())
        candidates = self._found.get((namespace, *map(str, label)), [])
        return [pods for pods in candidates if selects(selector, pods.labels)]


def _pods_of(tree: Tree) -> Iterator[Pods]:
    for owner in tree:
        if owner.group == KSERVE_GROUP:
            if owner.kind == "InferenceService":
                yield _model(owner)
            continue
        template = mapping(owner.content, *_TEMPLATES.get(owner.kind, ("spec", "template")))
        containers = [item for _, item in items(template, "spec", "containers")]
        if not containers:
            continue
        sidecars = [one for _, one in items(template, "spec", "initContainers") if one.get("restartPolicy") == "Always"]
        labels = mapping(template, "metadata", "labels")
        knative = owner.kind == "Service.serving.knative.dev"
        made = {KNATIVE_SERVICE_LABEL: owner.name} if knative else {}
        yield Pods(owner, {**labels, **made}, (*containers, *sidecars), complete=not knative)


def _model(owner: Manifest) -> Pods:
    predictor = mapping(owner.spec, "predictor")
    name = f"{owner.name}{PREDICTOR_SUFFIX}"
    made = {KNATIVE_SERVICE_LABEL: name, "serving.kserve.io/inferenceservice": owner.name, "app": f"isvc.{name}"}
    labels = {**owner.labels, **mapping(predictor, "labels"), **made}
    return Pods(owner, labels, tuple(item for _, item in items(predictor, "containers")), complete=False)


def made_by_controllers(selector: Mapping[str, Any]) -> bool:
    """Whether it selects by labels that only controllers write."""
    return any(key.startswith(_MADE) for key in selector_keys(selector))
