"""The Service through which Envoy learns the addresses of a pool's pods."""

from __future__ import annotations

from collections.abc import Mapping

import constructs

from constructs_lib.grants import add_grant
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import ENVOY_GATEWAY_GROUP, GATEWAY_API_GROUP, INFERENCE_GROUP, labels, of_platform
from constructs_lib.workload import headless_service


def add_pool_service(
    scope: constructs.Construct,
    *,
    name: str,
    namespace: str,
    pool: str,
    pod_labels: Mapping[str, str],
    target_port: int,
) -> KubernetesObject:
    """Make the headless Service of the pods.

    Args:
        scope: where it is made.
        name: its name.
        namespace: namespace of the pods.
        pool: name in its labels.
        pod_labels: labels of the pods.
        target_port: port of the pods.
    """
    manifest = headless_service(
        name=name,
        namespace=namespace,
        labels=labels(pool, "inference-pool"),
        pod_labels=pod_labels,
        target_port=target_port,
    )
    return KubernetesObject(scope, "pool-service", manifest)


def add_pool_grant(
    scope: constructs.Construct,
    source: str,
    route_namespace: str,
    *,
    kind: str,
    name: str,
    namespace: str,
    pool: str,
    platform: str = "",
) -> None:
    """Allow routes to name the pods, or policies to name the picker; no route may send requests to the picker.

    Args:
        scope: where the grant is made.
        source: kind of what may name it.
        route_namespace: namespace of the routes and policies.
        kind: kind of what may be named.
        name: its name.
        namespace: its namespace.
        pool: name in the grant's labels.
        platform: name of the platform, if the name of what may be named does not carry it. Default none.
    """
    add_grant(
        scope,
        f"grant-{source}",
        name=of_platform(name, platform),
        labels=labels(pool, "inference-pool"),
        source=(
            ENVOY_GATEWAY_GROUP if source == "EnvoyExtensionPolicy" else GATEWAY_API_GROUP,
            source,
            route_namespace,
        ),
        target=(INFERENCE_GROUP if kind == "InferencePool" else "", kind, namespace, name),
    )
