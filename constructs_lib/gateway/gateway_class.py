"""The GatewayClass: it ties Gateways that name it to the controller and the EnvoyProxy."""

from __future__ import annotations

import constructs
from cdk8s import ApiObjectMetadata

from constructs_lib import kinds
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import ENVOY_GATEWAY_GROUP, labels


def add_gateway_class(
    scope: constructs.Construct, *, name: str, controller_name: str, proxy_namespace: str
) -> KubernetesObject:
    """Make the GatewayClass; its EnvoyProxy has the same name."""
    kind = kinds.gatewayclass
    return KubernetesObject(
        scope,
        "gateway-class",
        kind.GatewayClass.manifest(
            metadata=ApiObjectMetadata(name=name, labels=labels(name, "gateway-class")),
            spec=kind.GatewayClassSpec(
                controller_name=controller_name,
                parameters_ref=kind.GatewayClassSpecParametersRef(
                    group=ENVOY_GATEWAY_GROUP,
                    kind="EnvoyProxy",
                    name=name,
                    # without it Envoy Gateway looks in the namespace `default` and silently uses its own defaults
                    namespace=proxy_namespace,
                ),
            ),
        ),
    )
