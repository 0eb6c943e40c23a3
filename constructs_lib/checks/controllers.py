"""What the controllers do by their own configuration: Envoy Gateway's file, Knative's and KServe's ConfigMaps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

import yaml

from constructs_lib.checks.objects import mapping
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree

ENVOY_GATEWAY_FILE = "envoy-gateway.yaml"
_KNATIVE_MODES = ("Knative", "Serverless")


def data(config_map: Manifest) -> Mapping[str, str]:
    """The texts of a ConfigMap."""
    return {key: text for key, text in mapping(config_map.content, "data").items() if isinstance(text, str)}


@lru_cache(maxsize=64)  # several rules ask for the same few texts
def parsed(text: str | None) -> Any:
    """A text of YAML or JSON; None if it is neither."""
    try:
        return yaml.load(text or "", getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - both are safe
    except yaml.YAMLError:
        return None


def envoy_gateways(tree: Tree) -> Iterator[tuple[Manifest, Mapping[str, Any]]]:
    """The ConfigMaps of Envoy Gateway, each with the settings of its file."""
    for found in tree.kind("ConfigMap"):
        settings = parsed(data(found)[ENVOY_GATEWAY_FILE]) if ENVOY_GATEWAY_FILE in data(found) else None
        if isinstance(settings, Mapping) and settings.get("kind") == "EnvoyGateway":
            yield found, settings


def config_map(tree: Tree, name: str) -> Mapping[str, str] | None:
    """The texts of the ConfigMap of that name, in whatever namespace; None if it is not among the objects."""
    return next((data(found) for found in tree.kind("ConfigMap") if found.name == name), None)


def runs_on_knative(tree: Tree, model: Manifest) -> bool | None:
    """Whether KServe runs an InferenceService on Knative: by its annotation or KServe's default; None if unknown."""
    mode = model.annotations.get("serving.kserve.io/deploymentMode")
    if not mode:
        default = parsed((config_map(tree, "inferenceservice-config") or {}).get("deploy"))
        mode = mapping(default).get("defaultDeploymentMode")
    return mode in _KNATIVE_MODES if mode else None
