"""Every Kubernetes name, namespace and label that others rely on, once."""

from __future__ import annotations

from typing import Final

PART_OF: Final = "llm-networking"
MANAGED_BY: Final = "cdk8s"

GATEWAY_API_GROUP: Final = "gateway.networking.k8s.io"
ENVOY_GATEWAY_GROUP: Final = "gateway.envoyproxy.io"
CERT_MANAGER_GROUP: Final = "cert-manager.io"
INFERENCE_GROUP: Final = "inference.networking.k8s.io"

PLATFORM_NAMESPACE: Final = "llm-platform"
ENVOY_GATEWAY_NAMESPACE: Final = "envoy-gateway-system"
KNATIVE_NAMESPACE: Final = "knative-serving"
KOURIER_NAMESPACE: Final = "kourier-system"

# of Knative Serving, whose keys and rules the values know, and of the net-kourier released with it
KNATIVE_VERSION: Final = "1.23.0"

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


# the inference gateway: LiteLLM's configuration names its Service, and clients must not send what it tells models by
INFERENCE_GATEWAY: Final = "inference-gateway"
MODEL_HEADER: Final = "x-inference-model"
PICKED_ENDPOINT_HEADER: Final = "x-gateway-destination-endpoint"

# Headers that only the inside may send, by name or by beginning. Knative's queue proxy trusts the first ones: one makes
# a request uncounted, so that its pod may go under load, another rewrites the host (Knative 1.23, pkg/network).
KNATIVE_HEADERS: Final = (
    "k-kubelet-probe",
    "k-network-hash",
    "k-network-probe",
    "k-original-host",
    "k-passthrough-lb",
    "k-proxy-request",
    "knative-serving-*",
)
# llm-d router 0.10 reads these, and their older names, as priority, fairness and goals; some it sets
INTERNAL_HEADERS: Final = (*KNATIVE_HEADERS, "x-gateway-*", "x-llm-d-*", "x-slo-*", MODEL_HEADER)

LITELLM: Final = "litellm"
KSERVE_NAMESPACE: Final = "kserve"


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
