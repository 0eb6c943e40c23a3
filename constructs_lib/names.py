"""Every Kubernetes name, label, header, port and version that several modules rely on, grouped by owner."""

from __future__ import annotations

from typing import Final

# this library and its platform
PART_OF: Final = "llm-networking"
MANAGED_BY: Final = "cdk8s"
PLATFORM_NAMESPACE: Final = "llm-platform"

# Gateway API and its Inference Extension
GATEWAY_API_GROUP: Final = "gateway.networking.k8s.io"
INFERENCE_GROUP: Final = "inference.networking.k8s.io"
# the listeners of the Gateway; routes name them as their sectionName
HTTP_LISTENER: Final = "http"
HTTPS_LISTENER: Final = "https"
# the endpoint picker names the pod in it
PICKED_ENDPOINT_HEADER: Final = "x-gateway-destination-endpoint"

# Envoy Gateway: its proxies connect to the Service of this name, and its certificates are issued for it
ENVOY_GATEWAY: Final = "envoy-gateway"
ENVOY_GATEWAY_GROUP: Final = "gateway.envoyproxy.io"
ENVOY_GATEWAY_NAMESPACE: Final = "envoy-gateway-system"
ENVOY_GATEWAY_CONTROLLER: Final = "gateway.envoyproxy.io/gatewayclass-controller"

# cert-manager
CERT_MANAGER_GROUP: Final = "cert-manager.io"

# Knative Serving; its keys and rules are those of this version
KNATIVE_VERSION: Final = "1.23.0"
KNATIVE_NAMESPACE: Final = "knative-serving"
# where the queue proxy listens in every pod; it counts the requests for the autoscaler
QUEUE_PROXY_PORT: Final = 8012
QUEUE_PROXY_HTTP2_PORT: Final = 8013
# the ports that Knative keeps in every model's pod; its webhook refuses all but 8112, where the queue proxy listens for
# TLS (Knative 1.23, pkg/apis/serving/k8s_validation.go and pkg/networking/constants.go)
KNATIVE_PORTS: Final = (8008, QUEUE_PROXY_PORT, QUEUE_PROXY_HTTP2_PORT, 8022, 8112, 9090, 9091)
# the environment variables that Knative sets, and refuses in a model (same file)
KNATIVE_VARIABLES: Final = ("PORT", "K_SERVICE", "K_CONFIGURATION", "K_REVISION")
# Headers that only the platform itself may send, by name or prefix. The queue proxy trusts the first ones: one keeps a
# request from being counted, so that its pod may be stopped under load, another rewrites the host (Knative 1.23,
# pkg/network).
KNATIVE_HEADERS: Final = (
    "k-kubelet-probe",
    "k-network-hash",
    "k-network-probe",
    "k-original-host",
    "k-passthrough-lb",
    "k-proxy-request",
    "knative-serving-*",
)

# Kourier: its programs find each other by exactly these names, which cannot be changed
KOURIER_NAMESPACE: Final = "kourier-system"
KOURIER_CONTROLLER: Final = "net-kourier-controller"
KOURIER_GATEWAY: Final = "3scale-kourier-gateway"
KOURIER_SERVICE: Final = "kourier"
KOURIER_INTERNAL_SERVICE: Final = "kourier-internal"
# the label by which the troubleshooting commands find the gateway's pods
KOURIER_GATEWAY_SELECTOR: Final = {"app": KOURIER_GATEWAY}
# the ports of those pods: the Services send to them, and the controller makes the gateway listen there
KOURIER_EXTERNAL_PORT: Final = 8080
KOURIER_EXTERNAL_TLS_PORT: Final = 8443
KOURIER_INTERNAL_PORT: Final = 8081
KOURIER_INTERNAL_TLS_PORT: Final = 8444

# the inference gateway: LiteLLM's configuration names its Service, and clients must not send the header that selects a
# model
INFERENCE_GATEWAY: Final = "inference-gateway"
MODEL_HEADER: Final = "x-inference-model"
# llm-d router 0.10 reads these, and their older names, as priority, fairness and goals; some it sets
PICKER_HEADERS: Final = ("x-gateway-*", "x-llm-d-*", "x-slo-*")
INTERNAL_HEADERS: Final = (
    *KNATIVE_HEADERS,
    *PICKER_HEADERS,
    MODEL_HEADER,
    # with them clients would set LiteLLM's retries and timeouts (LiteLLM 1.106); x-litellm-api-key authenticates
    "x-litellm-num-retries",
    "x-litellm-stream-timeout",
    "x-litellm-timeout",
)

# LiteLLM and KServe
LITELLM: Final = "litellm"
KSERVE_NAMESPACE: Final = "kserve"


def picker_service_name(pool: str) -> str:
    """Name of the endpoint picker of a pool, and of its Service."""
    return f"{pool}-epp"


def pool_service_name(pool: str) -> str:
    """Name of the Service through which Envoy learns the addresses of a pool's pods."""
    return f"{pool}-pool"


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
