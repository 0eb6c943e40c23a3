"""Redis: the counters of the rate-limit service, or of LiteLLM."""

from __future__ import annotations

from collections.abc import Mapping

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.kubernetes import KubernetesObject, forbid_clashes
from constructs_lib.names import (
    NAMESPACE_NAME_LABEL,
    RATE_LIMIT_SELECTOR,
    REDIS_COMPONENT,
    REDIS_PORT as PORT,
    labels,
    selector,
)
from constructs_lib.redis.values import REDIS, RedisDeploymentValues
from constructs_lib.values.types import quantity
from constructs_lib.workload import container_security, pod_security, resource_requirements, with_pod_values

# the user of the image
_USER = 999


class Redis(constructs.Construct):
    """A Redis for counters: one pod, nothing on disk.

    In its namespace, which must exist: Deployment, Service and, with `network_policy`, a NetworkPolicy.

    Args:
        scope: the chart or construct it is made in.
        id: its id there.
        redis: namespace, image, resources, memory. Default those of the values.
        client_namespace: namespace of the pods that count in it; that of Envoy Gateway for the rate-limit service.
        client_labels: their labels. Default those of the rate-limit service.
        name: its name. Default rate-limit-redis.
        component: its label app.kubernetes.io/component. Default rate-limit-counters.
    """

    deployment: KubernetesObject
    """The Deployment; also the construct's default child."""
    service: KubernetesObject
    """The Service."""
    network_policy: KubernetesObject | None
    """The NetworkPolicy, with `network_policy`."""

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        *,
        redis: RedisDeploymentValues | None = None,
        client_namespace: str,
        client_labels: Mapping[str, str] | None = None,
        name: str = REDIS,
        component: str = REDIS_COMPONENT,
    ) -> None:
        super().__init__(scope, id)
        redis = redis or RedisDeploymentValues()
        self._selector = selector(name, component)
        self._labels = labels(name, component)
        self._metadata = k8s.ObjectMeta(name=name, namespace=redis.namespace, labels=self._labels)
        self.deployment = self._add_deployment(redis)
        self.node.default_child = self.deployment
        self.service = self._add_service()
        self.network_policy = None
        if redis.network_policy:
            self.network_policy = self._add_network_policy(client_namespace, client_labels or RATE_LIMIT_SELECTOR)
        forbid_clashes(self)

    def _add_deployment(self, redis: RedisDeploymentValues) -> KubernetesObject:
        pod = k8s.PodTemplateSpec(
            metadata=k8s.ObjectMeta(labels=self._labels),
            spec=k8s.PodSpec(
                automount_service_account_token=False,
                security_context=pod_security(_USER),
                containers=[_container(redis)],
            ),
        )
        spec = k8s.DeploymentSpec(
            replicas=1,
            # two at once would each have a part of the counters
            strategy=k8s.DeploymentStrategy(type="Recreate"),
            selector=k8s.LabelSelector(match_labels=self._selector),
            template=pod,
        )
        manifest = k8s.KubeDeployment.manifest(metadata=self._metadata, spec=spec)
        return KubernetesObject(self, "deployment", with_pod_values(manifest, redis))

    def _add_service(self) -> KubernetesObject:
        port = k8s.ServicePort(
            name="redis", port=PORT, protocol="TCP", target_port=k8s.IntOrString.from_string("redis")
        )
        spec = k8s.ServiceSpec(type="ClusterIP", selector=self._selector, ports=[port])
        return KubernetesObject(self, "service", k8s.KubeService.manifest(metadata=self._metadata, spec=spec))

    def _add_network_policy(self, client_namespace: str, client_labels: Mapping[str, str]) -> KubernetesObject:
        client = k8s.NetworkPolicyPeer(
            namespace_selector=k8s.LabelSelector(match_labels={NAMESPACE_NAME_LABEL: client_namespace}),
            pod_selector=k8s.LabelSelector(match_labels=client_labels),
        )
        port = k8s.NetworkPolicyPort(protocol="TCP", port=k8s.IntOrString.from_number(PORT))
        spec = k8s.NetworkPolicySpec(
            pod_selector=k8s.LabelSelector(match_labels=self._selector),
            policy_types=["Ingress", "Egress"],
            ingress=[k8s.NetworkPolicyIngressRule(from_=[client], ports=[port])],
            egress=[],
        )
        manifest = k8s.KubeNetworkPolicy.manifest(metadata=self._metadata, spec=spec)
        return KubernetesObject(self, "network-policy", manifest)


def _container(redis: RedisDeploymentValues) -> k8s.Container:
    flags = {
        # nothing is written to disk
        "save": "",
        "appendonly": "no",
        # other machines may connect without a password; the NetworkPolicy says which
        "protected-mode": "no",
        "maxmemory": str(int(quantity(redis.max_memory))),
        # every counter expires
        "maxmemory-policy": "volatile-ttl",
    }
    return k8s.Container(
        name="redis",
        image=redis.image,
        args=[word for name, value in flags.items() for word in (f"--{name}", value)],
        ports=[k8s.ContainerPort(name="redis", container_port=PORT, protocol="TCP")],
        readiness_probe=_probe(period_seconds=5),
        liveness_probe=_probe(period_seconds=10),
        resources=resource_requirements(redis.resources),
        security_context=container_security(read_only_root_filesystem=True, pod_is_restricted=True),
    )


def _probe(*, period_seconds: int) -> k8s.Probe:
    return k8s.Probe(
        tcp_socket=k8s.TcpSocketAction(port=k8s.IntOrString.from_string("redis")), period_seconds=period_seconds
    )
