"""The Gateway itself: a ClusterIP Service of a fixed name, which LiteLLM's configuration can rely on."""

from __future__ import annotations

import constructs
from cdk8s import ApiObjectMetadata

from constructs_lib import kinds
from constructs_lib.gateway.proxies import proxy_objects
from constructs_lib.inference_gateway.mirrors import MIRROR_LISTENER, MIRROR_PORT
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import ENVOY_GATEWAY_GROUP, HTTP_LISTENER, labels

PORT = 80


def add_envoy_proxy(scope: constructs.Construct, *, name: str, namespace: str) -> KubernetesObject:
    """Make the Gateway's own EnvoyProxy: what differs from the class's, merged over it.

    By default it would replace the class's EnvoyProxy, and with it image, security context, drain and access log.
    """
    kind = kinds.envoyproxy
    service = kind.EnvoyProxySpecProviderKubernetesEnvoyService(
        type=kind.EnvoyProxySpecProviderKubernetesEnvoyServiceType.CLUSTER_IP, name=name
    )
    return KubernetesObject(
        scope,
        "envoy-proxy",
        kind.EnvoyProxy.manifest(
            metadata=ApiObjectMetadata(name=name, namespace=namespace, labels=labels(name, "envoy-proxy")),
            spec=kind.EnvoyProxySpec(
                merge_type=kind.EnvoyProxySpecMergeType.STRATEGIC_MERGE,
                provider=kind.EnvoyProxySpecProvider(
                    type=kind.EnvoyProxySpecProviderType.KUBERNETES,
                    kubernetes=kind.EnvoyProxySpecProviderKubernetes(envoy_service=service),
                ),
            ),
        ),
    )


def add_gateway(
    scope: constructs.Construct, *, name: str, namespace: str, class_name: str, proxy_namespace: str, mirrors: bool
) -> KubernetesObject:
    """Make the Gateway. Only routes of its own namespace may attach: whoever may write there decides on the models.

    Args:
        scope: where it is made.
        name: its name, and that of its Service.
        namespace: its namespace.
        class_name: its class.
        proxy_namespace: namespace of its proxies.
        mirrors: whether it has a listener for copies of requests.
    """
    kind = kinds.gateway
    ports = {HTTP_LISTENER: PORT, **({MIRROR_LISTENER: MIRROR_PORT} if mirrors else {})}
    listeners = [
        kind.GatewaySpecListeners(
            name=listener,
            port=port,
            protocol="HTTP",
            allowed_routes=kind.GatewaySpecListenersAllowedRoutes(
                namespaces=kind.GatewaySpecListenersAllowedRoutesNamespaces(
                    from_=kind.GatewaySpecListenersAllowedRoutesNamespacesFrom.SAME
                )
            ),
        )
        for listener, port in ports.items()
    ]
    return KubernetesObject(
        scope,
        "gateway",
        kind.Gateway.manifest(
            metadata=ApiObjectMetadata(name=name, namespace=namespace, labels=labels(name, "gateway")),
            spec=kind.GatewaySpec(
                gateway_class_name=class_name,
                infrastructure=kind.GatewaySpecInfrastructure(
                    parameters_ref=kind.GatewaySpecInfrastructureParametersRef(
                        group=ENVOY_GATEWAY_GROUP, kind="EnvoyProxy", name=name
                    )
                ),
                listeners=listeners,
            ),
        ),
        brings=proxy_objects(namespace=namespace, gateway=name, proxy_namespace=proxy_namespace, service=name),
    )
