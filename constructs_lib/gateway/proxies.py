"""What Envoy Gateway makes for a Gateway, under names made from the Gateway's (Envoy Gateway 1.9)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from constructs_lib.kubernetes import Identity

_PREFIX = 48


def proxy_name(namespace: str, gateway: str) -> str:
    """Name of what is made for a Gateway (internal/utils, GetHashedName)."""
    digest = hashlib.sha256(f"{namespace}/{gateway}".encode()).hexdigest()[:8]
    name = f"{namespace}-{gateway}"
    name = name[:_PREFIX].removesuffix("-") if len(name) > _PREFIX else name
    return f"envoy-{name}-{digest}"


def proxy_objects(*, namespace: str, gateway: str, proxy_namespace: str, service: str = "") -> Iterator[Identity]:
    """The identities of what is made for a Gateway.

    Args:
        namespace: namespace of the Gateway.
        gateway: name of the Gateway.
        proxy_namespace: namespace of the Envoy pods.
        service: name of the Service, if an EnvoyProxy fixes it.
    """
    name = proxy_name(namespace, gateway)
    yield "", "Service", proxy_namespace, service or name
    yield "", "ServiceAccount", proxy_namespace, name
    yield "", "ConfigMap", proxy_namespace, name
    yield "apps", "Deployment", proxy_namespace, name
    yield "autoscaling", "HorizontalPodAutoscaler", proxy_namespace, name
    yield "policy", "PodDisruptionBudget", proxy_namespace, name
