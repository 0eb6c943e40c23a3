"""config-kourier: what the values say, as the text that Kourier parses."""

from __future__ import annotations

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.config_maps import go_text
from constructs_lib.kourier.metadata import metadata
from constructs_lib.kourier.values.config import KourierConfigValues
from constructs_lib.kubernetes import KubernetesObject

CONFIG_MAP = "config-kourier"


def config_data(values: KourierConfigValues) -> dict[str, str]:
    """The ConfigMap's data: only what is set. A key that is there must not be empty, so the others are left out."""
    return {name.replace("_", "-"): go_text(value) for name, value in values if value is not None}


def add_config(scope: constructs.Construct, *, namespace: str, data: dict[str, str]) -> KubernetesObject:
    """Make the ConfigMap that the controller watches."""
    return KubernetesObject(
        scope, "config", k8s.KubeConfigMap.manifest(metadata=metadata(CONFIG_MAP, namespace), data=data)
    )
