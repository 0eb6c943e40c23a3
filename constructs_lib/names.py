"""Every Kubernetes name, namespace and label that others rely on, once."""

from __future__ import annotations

from typing import Final

PART_OF: Final = "llm-networking"
MANAGED_BY: Final = "cdk8s"

GATEWAY_API_GROUP: Final = "gateway.networking.k8s.io"
ENVOY_GATEWAY_GROUP: Final = "gateway.envoyproxy.io"
CERT_MANAGER_GROUP: Final = "cert-manager.io"

PLATFORM_NAMESPACE: Final = "llm-platform"
ENVOY_GATEWAY_NAMESPACE: Final = "envoy-gateway-system"
KNATIVE_NAMESPACE: Final = "knative-serving"
KOURIER_NAMESPACE: Final = "kourier-system"

# Envoy Gateway: its proxies dial the Service of this name, and its certificates are made out to it
ENVOY_GATEWAY: Final = "envoy-gateway"
ENVOY_GATEWAY_CONTROLLER: Final = "gateway.envoyproxy.io/gatewayclass-controller"

# the listeners of the Gateway; routes name them as their sectionName
HTTP_LISTENER: Final = "http"
HTTPS_LISTENER: Final = "https"

# Kourier: its programs look for each other by these very names, which cannot be changed
KOURIER_CONTROLLER: Final = "net-kourier-controller"
KOURIER_GATEWAY: Final = "3scale-kourier-gateway"
KOURIER_SERVICE: Final = "kourier"
KOURIER_INTERNAL_SERVICE: Final = "kourier-internal"


def labels(name: str, component: str, *, version: str | None = None) -> dict[str, str]:
    """The recommended `app.kubernetes.io/*` labels of an object."""
    found = {
        "app.kubernetes.io/name": name,
        "app.kubernetes.io/component": component,
        "app.kubernetes.io/part-of": PART_OF,
        "app.kubernetes.io/managed-by": MANAGED_BY,
    }
    if version:
        found["app.kubernetes.io/version"] = version
    return found
