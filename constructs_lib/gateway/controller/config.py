"""The controller's configuration file.

Envoy Gateway ignores unknown keys in it without an error, so nothing here comes from free text.
"""

from __future__ import annotations

from typing import Any

import constructs
import yaml
from cdk8s_plus_27 import k8s

from constructs_lib.gateway.controller.values import EnvoyGatewayValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import ENVOY_GATEWAY, INFERENCE_GROUP, labels
from constructs_lib.rate_limits.service import rate_limit_config, rate_limit_deployment
from constructs_lib.rate_limits.values import RateLimitsValues

CONFIG_MAP = f"{ENVOY_GATEWAY}-config"
CONFIG_FILE = "envoy-gateway.yaml"


def add_config(scope: constructs.Construct, values: EnvoyGatewayValues, limits: RateLimitsValues) -> KubernetesObject:
    """Make the ConfigMap; the controller watches it and reloads."""
    kubernetes: dict[str, Any] = {
        # the built-in default is a development image under a moving tag
        "shutdownManager": {"image": values.image},
    }
    if not values.topology_injector.enabled:
        kubernetes["proxyTopologyInjector"] = {"disabled": True}
    if values.watch_namespaces:
        kubernetes["watch"] = {"type": "Namespaces", "namespaces": list(values.watched_namespaces)}
    config: dict[str, Any] = {
        "apiVersion": "gateway.envoyproxy.io/v1alpha1",
        "kind": "EnvoyGateway",
        "gateway": {"controllerName": values.controller_name},
        "logging": {"level": {"default": values.log_level}},
        "provider": {"type": "Kubernetes", "kubernetes": kubernetes},
    }
    if limits.uses_service:
        kubernetes["rateLimitDeployment"] = rate_limit_deployment(limits)
        config["rateLimit"] = rate_limit_config(limits, cluster_domain=values.cluster_domain)
    extensions = {"enableBackend": values.ai_gateway.enabled, "enableLua": limits.is_on}
    if any(extensions.values()):
        config["extensionApis"] = {name: True for name, needed in extensions.items() if needed}
    if values.ai_gateway.enabled:
        config["extensionManager"] = _ai_gateway(values)
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


def _ai_gateway(values: EnvoyGatewayValues) -> dict[str, Any]:
    """The extension that turns InferencePools into clusters (Envoy AI Gateway 1.1, its values for Envoy Gateway)."""
    target = values.ai_gateway
    return {
        "backendResources": [{"group": INFERENCE_GROUP, "kind": "InferencePool", "version": "v1"}],
        "hooks": {
            "xdsTranslator": {
                "translation": {kind: {"includeAll": True} for kind in ("listener", "route", "cluster", "secret")},
                "post": ["Translation", "Cluster", "Route"],
            }
        },
        "service": {
            "fqdn": {
                "hostname": f"{target.service}.{target.namespace}.svc.{values.cluster_domain}",
                "port": target.port,
            }
        },
    }
