"""The Services of the gateway: `kourier` for traffic from outside, `kourier-internal` for traffic of the cluster."""

from __future__ import annotations

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.kourier.metadata import metadata
from constructs_lib.kourier.values.service import KourierServiceValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import (
    KOURIER_EXTERNAL_PORT,
    KOURIER_EXTERNAL_TLS_PORT,
    KOURIER_GATEWAY_SELECTOR,
    KOURIER_INTERNAL_PORT,
    KOURIER_INTERNAL_SERVICE,
    KOURIER_INTERNAL_TLS_PORT,
    KOURIER_SERVICE,
)


def add_external_service(
    scope: constructs.Construct, values: KourierServiceValues, *, namespace: str
) -> KubernetesObject:
    """Make `kourier`; its pods serve there only what is public."""
    return KubernetesObject(
        scope,
        "service",
        k8s.KubeService.manifest(
            metadata=metadata(KOURIER_SERVICE, namespace, values.annotations),
            spec=k8s.ServiceSpec(
                type=values.type,
                selector=KOURIER_GATEWAY_SELECTOR,
                load_balancer_class=values.load_balancer_class or None,
                load_balancer_source_ranges=list(values.load_balancer_source_ranges) or None,
                external_traffic_policy=values.external_traffic_policy,
                ports=[
                    _port("http2", 80, KOURIER_EXTERNAL_PORT, node_port=values.http_node_port),
                    _port("https", 443, KOURIER_EXTERNAL_TLS_PORT, node_port=values.https_node_port),
                ],
            ),
        ),
    )


def add_internal_service(scope: constructs.Construct, *, namespace: str) -> KubernetesObject:
    """Make `kourier-internal`; the controller also finds the pods through it."""
    return KubernetesObject(
        scope,
        "internal-service",
        k8s.KubeService.manifest(
            metadata=metadata(KOURIER_INTERNAL_SERVICE, namespace),
            spec=k8s.ServiceSpec(
                type="ClusterIP",
                selector=KOURIER_GATEWAY_SELECTOR,
                ports=[_port("http2", 80, KOURIER_INTERNAL_PORT), _port("https", 443, KOURIER_INTERNAL_TLS_PORT)],
            ),
        ),
    )


def _port(name: str, port: int, target: int, *, node_port: int | None = None) -> k8s.ServicePort:
    return k8s.ServicePort(
        name=name, port=port, protocol="TCP", target_port=k8s.IntOrString.from_number(target), node_port=node_port
    )
