"""The Service through which Envoy learns the addresses of a pool's pods."""

from __future__ import annotations

from collections.abc import Mapping

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.grants import add_grant
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import ENVOY_GATEWAY_GROUP, GATEWAY_API_GROUP, INFERENCE_GROUP, labels


def add_pool_service(
    scope: constructs.Construct,
    *,
    name: str,
    namespace: str,
    pool: str,
    pod_labels: Mapping[str, str],
    target_port: int,
) -> KubernetesObject:
    """Make the headless Service; Envoy sends to the pods directly.

    Args:
        scope: where it is made.
        name: its name.
        namespace: namespace of the pods.
        pool: name in its labels.
        pod_labels: labels of the pods.
        target_port: port of the pods.
    """
    port = k8s.ServicePort(name="http", port=80, protocol="TCP", target_port=k8s.IntOrString.from_number(target_port))
    return KubernetesObject(
        scope,
        "pool-service",
        k8s.KubeService.manifest(
            metadata=k8s.ObjectMeta(name=name, namespace=namespace, labels=labels(pool, "inference-pool")),
            spec=k8s.ServiceSpec(cluster_ip="None", selector=dict(pod_labels), ports=[port]),
        ),
    )


def add_pool_grant(
    scope: constructs.Construct,
    source: str,
    route_namespace: str,
    *,
    kind: str,
    name: str,
    namespace: str,
    pool: str,
) -> None:
    """Allow routes to name the pods, or policies to name the picker; no route may send requests to the picker."""
    add_grant(
        scope,
        f"grant-{source}",
        name=name,
        labels=labels(pool, "inference-pool"),
        source=(
            ENVOY_GATEWAY_GROUP if source == "EnvoyExtensionPolicy" else GATEWAY_API_GROUP,
            source,
            route_namespace,
        ),
        target=(INFERENCE_GROUP if kind == "InferencePool" else "", kind, namespace, name),
    )
