"""The Gateway itself: a ClusterIP Service of a fixed name, which LiteLLM's configuration can rely on."""

from __future__ import annotations

import constructs
from cdk8s import ApiObjectMetadata

from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import ENVOY_GATEWAY_GROUP, HTTP_LISTENER, labels
from imports.llmnet.envoyproxy.io.envoyproxy.gateway import (
    EnvoyProxy,
    EnvoyProxySpec,
    EnvoyProxySpecMergeType,
    EnvoyProxySpecProvider,
    EnvoyProxySpecProviderKubernetes,
    EnvoyProxySpecProviderKubernetesEnvoyService,
    EnvoyProxySpecProviderKubernetesEnvoyServiceType,
    EnvoyProxySpecProviderType,
)
from imports.llmnet.gateway.io.k8s.networking.gateway import (
    Gateway,
    GatewaySpec,
    GatewaySpecInfrastructure,
    GatewaySpecInfrastructureParametersRef,
    GatewaySpecListeners,
    GatewaySpecListenersAllowedRoutes,
    GatewaySpecListenersAllowedRoutesNamespaces,
    GatewaySpecListenersAllowedRoutesNamespacesFrom,
)

PORT = 80


def add_envoy_proxy(scope: constructs.Construct, *, name: str, namespace: str) -> KubernetesObject:
    """Make the Gateway's own EnvoyProxy: what differs from the class's, laid over it.

    The default is to replace the class's EnvoyProxy, and with it image, security context, drain and access log.
    """
    service = EnvoyProxySpecProviderKubernetesEnvoyService(
        type=EnvoyProxySpecProviderKubernetesEnvoyServiceType.CLUSTER_IP, name=name
    )
    return KubernetesObject(
        scope,
        "envoy-proxy",
        EnvoyProxy.manifest(
            metadata=ApiObjectMetadata(name=name, namespace=namespace, labels=labels(name, "envoy-proxy")),
            spec=EnvoyProxySpec(
                merge_type=EnvoyProxySpecMergeType.STRATEGIC_MERGE,
                provider=EnvoyProxySpecProvider(
                    type=EnvoyProxySpecProviderType.KUBERNETES,
                    kubernetes=EnvoyProxySpecProviderKubernetes(envoy_service=service),
                ),
            ),
        ),
    )


def add_gateway(scope: constructs.Construct, *, name: str, namespace: str, class_name: str) -> KubernetesObject:
    """Make the Gateway. Only routes of its own namespace may attach: whoever may write there decides on the models."""
    listener = GatewaySpecListeners(
        name=HTTP_LISTENER,
        port=PORT,
        protocol="HTTP",
        allowed_routes=GatewaySpecListenersAllowedRoutes(
            namespaces=GatewaySpecListenersAllowedRoutesNamespaces(
                from_=GatewaySpecListenersAllowedRoutesNamespacesFrom.SAME
            )
        ),
    )
    return KubernetesObject(
        scope,
        "gateway",
        Gateway.manifest(
            metadata=ApiObjectMetadata(name=name, namespace=namespace, labels=labels(name, "gateway")),
            spec=GatewaySpec(
                gateway_class_name=class_name,
                infrastructure=GatewaySpecInfrastructure(
                    parameters_ref=GatewaySpecInfrastructureParametersRef(
                        group=ENVOY_GATEWAY_GROUP, kind="EnvoyProxy", name=name
                    )
                ),
                listeners=[listener],
            ),
        ),
    )
