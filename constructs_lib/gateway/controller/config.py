"""The controller's configuration file.

Envoy Gateway decodes it without complaint about unknown keys, so nothing here comes from free text.
"""

from __future__ import annotations

from typing import Any

import constructs
import yaml
from cdk8s_plus_27 import k8s

from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import ENVOY_GATEWAY, labels
from constructs_lib.values.envoy_gateway import EnvoyGatewayValues

CONFIG_MAP = f"{ENVOY_GATEWAY}-config"
CONFIG_FILE = "envoy-gateway.yaml"


def add_config(scope: constructs.Construct, values: EnvoyGatewayValues) -> KubernetesObject:
    """Make the ConfigMap; the controller watches it and reloads."""
    kubernetes: dict[str, Any] = {
        # the built-in default is a development image under a moving tag
        "shutdownManager": {"image": values.image},
    }
    if not values.topology_injector.enabled:
        kubernetes["proxyTopologyInjector"] = {"disabled": True}
    config = {
        "apiVersion": "gateway.envoyproxy.io/v1alpha1",
        "kind": "EnvoyGateway",
        "gateway": {"controllerName": values.controller_name},
        "logging": {"level": {"default": values.log_level}},
        "provider": {"type": "Kubernetes", "kubernetes": kubernetes},
    }
    return KubernetesObject(
        scope,
        "config",
        k8s.KubeConfigMap.manifest(
            metadata=k8s.ObjectMeta(
                name=CONFIG_MAP, namespace=values.namespace, labels=labels(ENVOY_GATEWAY, "controller")
            ),
            data={CONFIG_FILE: yaml.safe_dump(config, sort_keys=False)},
        ),
    )
