"""EndpointPicker: one picker and the pool of pods that it chooses among."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import constructs
from cdk8s import ApiObjectMetadata
from cdk8s_plus_27 import k8s

from constructs_lib import kinds
from constructs_lib.endpoint_picker.access import add_account, add_network_policy
from constructs_lib.endpoint_picker.config import config_text, picker_config
from constructs_lib.endpoint_picker.deployment import GRPC_PORT, add_config, add_deployment, add_service
from constructs_lib.endpoint_picker.rules import flow_control_problems
from constructs_lib.endpoint_picker.values import EndpointPickerValues
from constructs_lib.errors import Problem
from constructs_lib.grants import add_grant
from constructs_lib.kubernetes import KubernetesObject, forbid_clashes, require
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import Engine
from constructs_lib.names import (
    ENVOY_GATEWAY_GROUP,
    ENVOY_GATEWAY_NAMESPACE,
    GATEWAY_API_GROUP,
    INFERENCE_GROUP,
    QUEUE_PROXY_HTTP2_PORT,
    QUEUE_PROXY_PORT,
    labels,
)

_KNATIVE_LABEL = "serving.knative.dev/"
_QUEUE_PROXY_PORTS = (QUEUE_PROXY_PORT, QUEUE_PROXY_HTTP2_PORT)
_MAX_LABEL = 63


class EndpointPicker(constructs.Construct):
    """An endpoint picker (llm-d router 0.10) with its InferencePool.

    In the pool's namespace: InferencePool, ServiceAccount, Role, RoleBinding, ConfigMap, Deployment, Service and
    NetworkPolicy of the picker, a headless Service of the pods, and ReferenceGrants for routes and policies of another
    namespace.

    Args:
        scope: the chart or construct it is made in.
        id: its id there.
        name: name of the pool; the picker is `<name>-epp`, the Service of the pods `<name>-pool`.
        namespace: namespace of the pods, and of everything that is made.
        pod_labels: labels of the pods.
        target_port: port of the pods that requests are sent to. Pods of Knative: 8012, the queue proxy, which counts.
        engine: what the pods run.
        metrics_port: port of the engine's metrics; none if the pods are no engine.
        route_namespace: namespace of the routes and policies that use the picker.
        gateway: the Gateway whose proxies ask it.
        proxy_namespace: namespace of those proxies. Default envoy-gateway-system.
        pool_service: make the Service of the pods. Default true.
        endpoint_picker: image, resources, queueing.
        timeouts: how long requests take, and so a stopping picker. Default: those of the platform.

    Raises:
        InvalidProps: a pool without labels, a port that Knative cannot count at, metrics read through the queue proxy,
            which would keep the pods for ever, flow control without a measure, or a name that is too long.
    """

    namespace: str
    """Namespace of the pool and the picker."""
    pool_name: str
    """Name of the InferencePool."""
    service_name: str
    """Name of the picker's Service."""
    pool_service_name: str
    """Name of the Service of the pods."""

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        *,
        name: str,
        namespace: str,
        pod_labels: Mapping[str, str],
        target_port: int,
        engine: Engine,
        metrics_port: int | None,
        route_namespace: str,
        gateway: str,
        proxy_namespace: str = ENVOY_GATEWAY_NAMESPACE,
        pool_service: bool = True,
        endpoint_picker: EndpointPickerValues | None = None,
        timeouts: TimeoutsValues | None = None,
    ) -> None:
        super().__init__(scope, id)
        values = endpoint_picker or EndpointPickerValues()
        require(self, _problems(name, pod_labels, target_port, metrics_port))
        require(self, flow_control_problems(values, engine=engine, metrics_port=metrics_port))
        self.values = values
        self.namespace = namespace
        self.pool_name = name
        self.service_name = f"{name}-epp"
        self.pool_service_name = f"{name}-pool"
        native = values.integration == "ai-gateway"

        add_account(self, name=self.service_name, namespace=namespace)
        config = config_text(picker_config(values, engine=engine, metrics_port=metrics_port))
        add_config(self, name=self.service_name, namespace=namespace, text=config)
        self._add_pool(pod_labels, target_port)
        if pool_service and not native:
            self._add_pool_service(pod_labels, target_port)
        add_service(self, name=self.service_name, namespace=namespace, tls=native)
        add_deployment(
            self,
            values,
            name=self.service_name,
            namespace=namespace,
            pool=name,
            config=config,
            drain_seconds=(timeouts or TimeoutsValues()).request_seconds,
        )
        if values.network_policy:
            add_network_policy(
                self,
                name=self.service_name,
                namespace=namespace,
                gateway=gateway,
                gateway_namespace=route_namespace,
                proxy_namespace=proxy_namespace,
            )
        if route_namespace != namespace:
            if native:
                self._add_grant("HTTPRoute", route_namespace, kind="InferencePool", name=name)
            else:
                self._add_grant("EnvoyExtensionPolicy", route_namespace, kind="Service", name=self.service_name)
            if pool_service and not native:
                self._add_grant("HTTPRoute", route_namespace, kind="Service", name=self.pool_service_name)
        forbid_clashes(self)

    def _add_pool(self, pod_labels: Mapping[str, str], target_port: int) -> None:
        kind = kinds.inferencepool
        picker = kind.InferencePoolSpecEndpointPickerRef(
            name=self.service_name,
            port=kind.InferencePoolSpecEndpointPickerRefPort(number=GRPC_PORT),
            failure_mode=kind.InferencePoolSpecEndpointPickerRefFailureMode.FAIL_CLOSE,
        )
        metadata = ApiObjectMetadata(
            name=self.pool_name, namespace=self.namespace, labels=labels(self.pool_name, "inference-pool")
        )
        spec = kind.InferencePoolSpec(
            selector=kind.InferencePoolSpecSelector(match_labels=dict(pod_labels)),
            target_ports=[kind.InferencePoolSpecTargetPorts(number=target_port)],
            endpoint_picker_ref=picker,
        )
        KubernetesObject(self, "pool", kind.InferencePool.manifest(metadata=metadata, spec=spec))

    def _add_pool_service(self, pod_labels: Mapping[str, str], target_port: int) -> None:
        """Make the Service through which Envoy learns the pods' addresses; it sends to them itself."""
        port = k8s.ServicePort(
            name="http", port=80, protocol="TCP", target_port=k8s.IntOrString.from_number(target_port)
        )
        KubernetesObject(
            self,
            "pool-service",
            k8s.KubeService.manifest(
                metadata=k8s.ObjectMeta(
                    name=self.pool_service_name,
                    namespace=self.namespace,
                    labels=labels(self.pool_name, "inference-pool"),
                ),
                spec=k8s.ServiceSpec(cluster_ip="None", selector=dict(pod_labels), ports=[port]),
            ),
        )

    def _add_grant(self, source: str, route_namespace: str, *, kind: str, name: str) -> None:
        """Allow routes to name the pods, or policies to name the picker; nobody may send a request to the picker."""
        add_grant(
            self,
            f"grant-{source}",
            name=name,
            labels=labels(self.pool_name, "inference-pool"),
            source=(
                ENVOY_GATEWAY_GROUP if source == "EnvoyExtensionPolicy" else GATEWAY_API_GROUP,
                source,
                route_namespace,
            ),
            target=(INFERENCE_GROUP if kind == "InferencePool" else "", kind, self.namespace, name),
        )


def _problems(
    name: str, pod_labels: Mapping[str, str], target_port: int, metrics_port: int | None
) -> Iterator[Problem]:
    if len(f"{name}-pool") > _MAX_LABEL:
        yield Problem(
            path="name", value=name, rule=f"must be at most {_MAX_LABEL - len('-pool')} characters, for `<name>-pool`"
        )
    if not pod_labels:
        yield Problem(
            path="pod_labels", value={}, rule="must not be empty: the picker would have all pods of the namespace"
        )
    if not 1 <= target_port <= 65535:
        yield Problem(path="target_port", value=target_port, rule="must be from 1 to 65535")
    knative = any(label.startswith(_KNATIVE_LABEL) for label in pod_labels)
    if knative and target_port not in _QUEUE_PROXY_PORTS:
        yield Problem(
            path="target_port",
            value=target_port,
            rule="goes past Knative's queue proxy, which then counts nothing, and removes the pods while they serve",
            hint=f"write {QUEUE_PROXY_PORT}",
        )
    if metrics_port in _QUEUE_PROXY_PORTS and knative:
        yield Problem(
            path="metrics_port",
            value=metrics_port,
            rule="is the queue proxy's: reading metrics there counts as traffic, and the pods are kept for ever",
            hint="write the engine's own port, for example 8000",
        )
