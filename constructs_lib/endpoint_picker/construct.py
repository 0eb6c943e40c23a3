"""EndpointPicker: one picker and the pool of pods that it chooses among."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import constructs
from cdk8s import ApiObjectMetadata

from constructs_lib import kinds
from constructs_lib.endpoint_picker.access import add_account, add_network_policy
from constructs_lib.endpoint_picker.config import config_text, picker_config
from constructs_lib.endpoint_picker.deployment import add_config, add_deployment, add_service
from constructs_lib.endpoint_picker.pods import add_pool_grant, add_pool_service
from constructs_lib.endpoint_picker.props import picker_problems
from constructs_lib.endpoint_picker.values import EndpointPickerValues
from constructs_lib.kubernetes import KubernetesObject, default_namespace, forbid_clashes, require
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import Engine
from constructs_lib.names import (
    ENVOY_GATEWAY_NAMESPACE,
    KSERVE_GROUP,
    PICKER_GRPC_PORT,
    labels,
    picker_service_name,
    pool_service_name,
)
from constructs_lib.versions import FollowingObject


class EndpointPicker(constructs.Construct):
    """An endpoint picker (llm-d router 0.10) with its InferencePool.

    In the pool's namespace: InferencePool, ServiceAccount, Role, RoleBinding, ConfigMap, Deployment, Service and
    NetworkPolicy of the picker, a headless Service of the pods, and ReferenceGrants for routes and policies of another
    namespace.

    Args:
        scope: the chart or construct it is made in.
        id: its id there.
        name: name of the pool, a DNS label of at most 58 characters; the picker is `<name>-epp`, the Service of the
            pods `<name>-pool`.
        namespace: namespace of the pods, and of everything that is made. Default: the chart's namespace, or
            llm-platform if it has none.
        pod_labels: labels of the pods; at least one. Envoy learns the addresses of all of them.
        version_labels: labels that only the pods of the version to serve have; the pool is these. Default none.
        inference_service: name of the InferenceService that the pods are of, made in the same app by `KServeModel`; the
            pool is the pods of its current version. Default none. Pods of a Knative service need this or
            `version_labels`, or requests would keep those of earlier revisions.
        target_port: port of the pods that requests are sent to, 1 to 65535. Pods of Knative: 8012 or 8013, the queue
            proxy, which counts the requests.
        engine: what the pods run: vllm, sglang, ollama or other.
        metrics_port: port of the engine's metrics; none if the pods are not engines.
        adapters: whether the pods serve LoRA adapters; with vllm, a request for one then goes to a pod that has loaded
            it or has room for it. Default false.
        route_namespace: namespace of the routes and policies that use the picker. Default: the chart's namespace, or
            llm-platform if it has none.
        gateway: name of the Gateway whose proxies ask the picker; it is in `route_namespace`.
        proxy_namespace: namespace of those proxies. Default envoy-gateway-system.
        pool_service: make the Service of the pods. Default true.
        endpoint_picker: image, resources, queueing.
        timeouts: how long requests take, and so how long a picker drains. Default: those of the platform.

    Raises:
        InvalidProps: an invalid prop, a port past Knative's queue proxy, metrics read through it, which
            would keep the pods forever, or flow control without metrics or `maxConcurrency`.
    """

    namespace: str
    """Namespace of the pool and the picker."""
    pool_name: str
    """Name of the InferencePool."""
    service_name: str
    """Name of the picker's Service."""
    port: int
    """Port of that Service."""
    pool_service_name: str
    """Name of the Service of the pods."""
    service_account: KubernetesObject
    """The ServiceAccount of the picker."""
    config: KubernetesObject
    """The ConfigMap with the picker's configuration."""
    pool: KubernetesObject
    """The InferencePool; also the construct's default child."""
    pool_service: KubernetesObject | None
    """The headless Service of the pods, with `pool_service` and unless routes name the InferencePool."""
    service: KubernetesObject
    """The Service of the picker, which Envoy asks."""
    deployment: KubernetesObject
    """The Deployment of the picker."""
    network_policy: KubernetesObject | None
    """The NetworkPolicy of the picker, with `endpoint_picker.network_policy`."""

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        *,
        name: str,
        namespace: str | None = None,
        pod_labels: Mapping[str, str],
        version_labels: Mapping[str, str] | None = None,
        inference_service: str | None = None,
        target_port: int,
        engine: Engine,
        metrics_port: int | None,
        adapters: bool = False,
        route_namespace: str | None = None,
        gateway: str,
        proxy_namespace: str = ENVOY_GATEWAY_NAMESPACE,
        pool_service: bool = True,
        endpoint_picker: EndpointPickerValues | None = None,
        timeouts: TimeoutsValues | None = None,
    ) -> None:
        super().__init__(scope, id)
        namespace = default_namespace(self) if namespace is None else namespace
        route_namespace = default_namespace(self) if route_namespace is None else route_namespace
        values = endpoint_picker or EndpointPickerValues()
        props = {
            "name": name,
            "namespace": namespace,
            "pod_labels": pod_labels,
            "version_labels": version_labels or {},
            "inference_service": inference_service,
            "target_port": target_port,
            "engine": engine,
            "metrics_port": metrics_port,
            "adapters": adapters,
            "route_namespace": route_namespace,
            "gateway": gateway,
            "proxy_namespace": proxy_namespace,
        }
        require(self, picker_problems(values, props))
        self.values = values
        self.namespace = namespace
        self.pool_name = name
        self.service_name = picker_service_name(name)
        self.port = PICKER_GRPC_PORT
        self.pool_service_name = pool_service_name(name)
        native = values.integration == "ai-gateway"

        self.service_account = add_account(self, name=self.service_name, namespace=namespace, standby=values.standby)
        config = config_text(picker_config(values, engine=engine, metrics_port=metrics_port, adapters=adapters))
        self.config = add_config(self, name=self.service_name, namespace=namespace, text=config)
        self.pool = self._add_pool({**pod_labels, **(version_labels or {})}, target_port, inference_service)
        self.node.default_child = self.pool
        self.pool_service = None
        if pool_service and not native:
            self.pool_service = add_pool_service(
                self,
                name=self.pool_service_name,
                namespace=namespace,
                pool=name,
                pod_labels=pod_labels,
                target_port=target_port,
            )
        self.service = add_service(self, name=self.service_name, namespace=namespace, tls=native)
        self.deployment = add_deployment(
            self,
            values,
            name=self.service_name,
            namespace=namespace,
            pool=name,
            config=self.config,
            drain_seconds=(timeouts or TimeoutsValues()).request_seconds,
        )
        self.network_policy = None
        if values.network_policy:
            self.network_policy = add_network_policy(
                self,
                name=self.service_name,
                namespace=namespace,
                gateway=gateway,
                gateway_namespace=route_namespace,
                proxy_namespace=proxy_namespace,
            )
        if route_namespace != namespace:
            grant = partial(add_pool_grant, self, route_namespace=route_namespace, namespace=namespace, pool=name)
            if native:
                grant("HTTPRoute", kind="InferencePool", name=name)
            else:
                grant("EnvoyExtensionPolicy", kind="Service", name=self.service_name)
            if self.pool_service:
                grant("HTTPRoute", kind="Service", name=self.pool_service_name)
        forbid_clashes(self)

    def _add_pool(
        self, pod_labels: Mapping[str, str], target_port: int, inference_service: str | None
    ) -> KubernetesObject:
        kind = kinds.inferencepool
        picker = kind.InferencePoolSpecEndpointPickerRef(
            name=self.service_name,
            port=kind.InferencePoolSpecEndpointPickerRefPort(number=PICKER_GRPC_PORT),
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
        manifest = kind.InferencePool.manifest(metadata=metadata, spec=spec)
        if not inference_service:
            return KubernetesObject(self, "pool", manifest)
        return FollowingObject(
            self,
            "pool",
            manifest,
            labels_at=("spec", "selector", "matchLabels"),
            followed=(KSERVE_GROUP, "InferenceService", self.namespace, inference_service),
        )
