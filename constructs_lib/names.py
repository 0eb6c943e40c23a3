"""Every Kubernetes name, label, header, port and version that several modules rely on, grouped by owner."""

from __future__ import annotations

from typing import Final

# this library and its platform
PART_OF: Final = "llm-networking"
MANAGED_BY: Final = "cdk8s"
# the label of a model's pods with the hash of what makes them, by which its picker knows those of the current version
VERSION_LABEL: Final = f"{PART_OF}/version"
PLATFORM_NAMESPACE: Final = "llm-platform"

# Kubernetes writes the name of a namespace into this label of it
NAMESPACE_NAME_LABEL: Final = "kubernetes.io/metadata.name"
# by which a Deployment knows the pods of its current template
POD_TEMPLATE_HASH_LABEL: Final = "pod-template-hash"

# Gateway API and its Inference Extension
GATEWAY_API_GROUP: Final = "gateway.networking.k8s.io"
INFERENCE_GROUP: Final = "inference.networking.k8s.io"
# llm-d router's own kinds
LLMD_GROUP: Final = "llm-d.ai"
# the listeners of the Gateway; routes name them as their sectionName
HTTP_LISTENER: Final = "http"
HTTPS_LISTENER: Final = "https"
# Envoy Gateway 1.9 gives Envoy the pods that are not ready as well, as draining, and with fewer ready ones than this
# share Envoy sends requests to all. Its own 50 % are undercut by rollouts of few pods; 1 % is: only if none is ready
PANIC_THRESHOLD_PERCENT: Final = 1
# of one Kourier gateway pod to a service: net-kourier 1.23 sets none, so Envoy's own; as many requests may wait
KOURIER_CONNECTIONS: Final = 1024
# the endpoint picker names the pod in it
PICKED_ENDPOINT_HEADER: Final = "x-gateway-destination-endpoint"

# Envoy Gateway: its proxies connect to the Service of this name, and its certificates are issued for it
ENVOY_GATEWAY: Final = "envoy-gateway"
ENVOY_GATEWAY_GROUP: Final = "gateway.envoyproxy.io"
ENVOY_GATEWAY_NAMESPACE: Final = "envoy-gateway-system"
ENVOY_GATEWAY_CONTROLLER: Final = "gateway.envoyproxy.io/gatewayclass-controller"
# the label by which the troubleshooting commands find the controller's pods; Deployment and Service select by it
ENVOY_GATEWAY_SELECTOR: Final = {"control-plane": ENVOY_GATEWAY}
CERTGEN_SELECTOR: Final = {"app": "certgen"}
ENVOY_GATEWAY_PORTS: Final = {"grpc": 18000, "ratelimit": 18001, "wasm": 18002, "metrics": 19001, "webhook": 9443}
ENVOY_GATEWAY_HEALTH_PORT: Final = 8081
# Its proxies: the labels of their pods (internal/infrastructure/kubernetes/proxy), and where those listen. A port of a
# listener below 1024 is 10000 higher in the pod.
OWNING_GATEWAY_LABEL: Final = "gateway.envoyproxy.io/owning-gateway-name"
OWNING_GATEWAY_NAMESPACE_LABEL: Final = "gateway.envoyproxy.io/owning-gateway-namespace"
PROXY_HTTP_PORT: Final = 10080
PROXY_HTTPS_PORT: Final = 10443
PROXY_METRICS_PORT: Final = 19001
PROXY_SHUTDOWN_PORT: Final = 19002
PROXY_READY_PORT: Final = 19003
# The rate-limit service, which it runs too (internal/infrastructure/kubernetes/ratelimit)
RATE_LIMIT_SELECTOR: Final = {"app.kubernetes.io/name": "envoy-ratelimit", "app.kubernetes.io/component": "ratelimit"}
RATE_LIMIT_PORT: Final = 8081
RATE_LIMIT_HEALTH_PORT: Final = 8080
RATE_LIMIT_METRICS_PORT: Final = 19001
# its counters
REDIS_COMPONENT: Final = "rate-limit-counters"
REDIS_PORT: Final = 6379

# cert-manager
CERT_MANAGER_GROUP: Final = "cert-manager.io"
# the pods that answer an ACME server's HTTP-01 challenges, in the namespace of the Certificate (cert-manager 1.21)
ACME_SOLVER_SELECTOR: Final = {"acme.cert-manager.io/http01-solver": "true"}
ACME_SOLVER_PORT: Final = 8089

# Knative Serving
KNATIVE_NAMESPACE: Final = "knative-serving"
# where the queue proxy listens in every pod; it counts the requests for the autoscaler
QUEUE_PROXY_PORT: Final = 8012
QUEUE_PROXY_HTTP2_PORT: Final = 8013
QUEUE_PROXY_TLS_PORT: Final = 8112
# its other ports: drain before a stop, what the autoscaler reads, what Prometheus reads
QUEUE_PROXY_ADMIN_PORT: Final = 8022
QUEUE_PROXY_STATS_PORT: Final = 9090
QUEUE_PROXY_METRICS_PORT: Final = 9091
# the ports that Knative keeps in every model's pod; its webhook refuses all but 8112, where the queue proxy listens for
# TLS (Knative 1.23, pkg/apis/serving/k8s_validation.go and pkg/networking/constants.go)
KNATIVE_PORTS: Final = (
    8008,
    QUEUE_PROXY_PORT,
    QUEUE_PROXY_HTTP2_PORT,
    QUEUE_PROXY_ADMIN_PORT,
    QUEUE_PROXY_TLS_PORT,
    QUEUE_PROXY_STATS_PORT,
    QUEUE_PROXY_METRICS_PORT,
)
# the environment variables that Knative sets, and refuses in a model (same file)
KNATIVE_VARIABLES: Final = ("PORT", "K_SERVICE", "K_CONFIGURATION", "K_REVISION")
# the annotation of a Knative service with the class of its ingress
INGRESS_CLASS_ANNOTATION: Final = "networking.knative.dev/ingress-class"
# the annotation of a Knative service whose requests are read while they are answered
HTTP_FULL_DUPLEX: Final = "features.knative.dev/http-full-duplex"
# the label of the pods of a Knative service, with the service's name
KNATIVE_SERVICE_LABEL: Final = "serving.knative.dev/service"
# the same with the revision's name
KNATIVE_REVISION_LABEL: Final = "serving.knative.dev/revision"
# labels that the pods of all its revisions have alike (Knative 1.23, pkg/reconciler/configuration/resources)
KNATIVE_LABELS_OF_ALL_REVISIONS: Final = (
    KNATIVE_SERVICE_LABEL,
    "serving.knative.dev/serviceUID",
    "serving.knative.dev/configuration",
    "serving.knative.dev/configurationUID",
)
# Knative's own programs
KNATIVE_METRICS_PORT: Final = 9090
KNATIVE_PROBES_PORT: Final = 8080
AUTOSCALER_PORT: Final = 8080
KNATIVE_WEBHOOK_PORT: Final = 8443
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
# the controller asks there whether a gateway pod has its configuration
KOURIER_PROBE_PORT: Final = 8090
KOURIER_TLS_PROBE_PORT: Final = 9443
KOURIER_STATS_PORT: Final = 9000
# the controller's
KOURIER_CONTROLLER_SELECTOR: Final = {"app": KOURIER_CONTROLLER}
KOURIER_XDS_PORT: Final = 18000
KOURIER_CONTROLLER_METRICS_PORT: Final = 9090

# the inference gateway: LiteLLM's configuration names its Service, and clients must not send the header that selects a
# model
INFERENCE_GATEWAY: Final = "inference-gateway"
MODEL_HEADER: Final = "x-inference-model"
# llm-d router 0.10 reads these, and their older names, as priority, fairness and goals; some it sets
PICKER_HEADERS: Final = ("x-gateway-*", "x-llm-d-*", "x-slo-*")
# the header that names the InferenceObjective of a request; and the others of them, one by one
OBJECTIVE_HEADER: Final = "x-llm-d-inference-objective"
PICKER_HEADERS_WITHOUT_OBJECTIVE: Final = (
    "x-gateway-*",
    "x-llm-d-inference-fairness-id",
    "x-llm-d-model-*",
    "x-llm-d-slo-*",
    "x-llm-d-video-*",
    "x-slo-*",
)
INTERNAL_HEADERS: Final = (
    *KNATIVE_HEADERS,
    *PICKER_HEADERS,
    MODEL_HEADER,
    # with them clients would set LiteLLM's retries and timeouts (LiteLLM 1.106); x-litellm-api-key authenticates
    "x-litellm-num-retries",
    "x-litellm-stream-timeout",
    "x-litellm-timeout",
)

# the endpoint picker's
PICKER_COMPONENT: Final = "endpoint-picker"
PICKER_GRPC_PORT: Final = 9002
PICKER_HEALTH_PORT: Final = 9003
PICKER_METRICS_PORT: Final = 9090

# the headers in which LiteLLM looks for its keys, in its order (LiteLLM 1.106)
LITELLM_KEY_HEADERS: Final = (
    "x-litellm-api-key",
    "authorization",
    "api-key",
    "x-api-key",
    "x-goog-api-key",
    "ocp-apim-subscription-key",
)

# LiteLLM and KServe
LITELLM: Final = "litellm"
LITELLM_COMPONENT: Final = "llm-proxy"
LITELLM_PORT: Final = 4000
LITELLM_MIGRATION_COMPONENT: Final = "llm-proxy-migration"
LITELLM_REDIS_COMPONENT: Final = "llm-proxy-counters"
KSERVE_GROUP: Final = "serving.kserve.io"
KSERVE_NAMESPACE: Final = "kserve"
KSERVE_SELECTOR: Final = {"control-plane": "kserve-controller-manager"}
KSERVE_WEBHOOK_PORT: Final = 9443


def of_platform(name: str, platform: str) -> str:
    """Name of an object where several platforms have theirs; the only platform of a cluster has no name."""
    return f"{name}-{platform}" if platform else name


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


def selector(name: str, component: str) -> dict[str, str]:
    """Those of the labels that pods are selected by: a selector is immutable, the others may change."""
    return {"app.kubernetes.io/name": name, "app.kubernetes.io/component": component}
