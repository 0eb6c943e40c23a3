"""What several tests need: synthesize a construct, find objects in the result."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import kubernetes_validate
import yaml
from cdk8s import App, Chart
from constructs import Construct

from constructs_lib import Values, parse_values
from constructs_lib.platform.loading import read
from constructs_lib.platform.settings import merge

Manifest = dict[str, Any]
Identity = tuple[str, str, str]
"""Kind, namespace and name."""

_BUILT_IN = (
    "apps/",
    "discovery.k8s.io/",
    "batch/",
    "policy/",
    "autoscaling/",
    "rbac.authorization.k8s.io/",
    "admissionregistration.k8s.io/",
    "networking.k8s.io/",
)


def satisfies_kubernetes(manifest: Manifest, version: str = "1.36") -> bool:
    """Whether it is a built-in object; then it is checked against the schema of that version of Kubernetes."""
    api_version: str = manifest["apiVersion"]
    if api_version != "v1" and not api_version.startswith(_BUILT_IN):
        return False
    kubernetes_validate.validate(manifest, version, strict=True)
    return True


def values_with(*settings: str, file: Path | None = None) -> Values:
    """The values of a file with settings laid over it, each `path.to.key=YAML`."""
    tree = read(file) if file else {}
    for setting in settings:
        path, _, text = setting.partition("=")
        value = yaml.safe_load(text)
        for key in reversed(path.split(".")):
            value = {key: value}
        tree = merge(tree, value)
    return parse_values(tree)


def synthesize(build: Callable[[Construct], object], *, namespace: str | None = None) -> list[Manifest]:
    """The manifests of a chart named `networking` after `build` has added to it."""
    chart = Chart(App(), "networking", namespace=namespace)
    build(chart)
    manifests: list[Manifest] = chart.to_json()
    return manifests


def only(manifests: Sequence[Manifest], kind: str, name: str | None = None) -> Manifest:
    """The one object of that kind (and name)."""
    (found,) = [m for m in manifests if m["kind"] == kind and name in (None, m["metadata"]["name"])]
    return found


def kinds(manifests: Sequence[Manifest]) -> list[str]:
    """The kinds, in the order of the file."""
    return [manifest["kind"] for manifest in manifests]


def identity(manifest: Manifest) -> Identity:
    """Kind, namespace and name."""
    return manifest["kind"], manifest["metadata"].get("namespace", ""), manifest["metadata"]["name"]
