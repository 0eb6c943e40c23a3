"""The Gateway and its listeners: http on 80 and, with TLS, https on 443; plain HTTP if TLS is terminated in front."""

from __future__ import annotations

import constructs
from cdk8s import ApiObjectMetadata

from constructs_lib import kinds
from constructs_lib.gateway.proxies import proxy_objects
from constructs_lib.gateway.values.gateway import GatewayValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import HTTP_LISTENER, HTTPS_LISTENER, labels


def add_gateway(
    scope: constructs.Construct,
    *,
    name: str,
    namespace: str,
    class_name: str,
    gateway: GatewayValues,
    secret: str,
    secret_namespace: str,
    https_in_front: bool,
    proxy_namespace: str,
) -> KubernetesObject:
    """Make the Gateway; an empty `secret` means no TLS, unless it is terminated in front."""
    kind = kinds.gateway
    allowed = gateway.allowed_routes
    From = kind.GatewaySpecListenersAllowedRoutesNamespacesFrom
    applications = _admits(
        kind.GatewaySpecListenersAllowedRoutesNamespaces(
            from_=From[allowed.from_.upper()],
            selector=kind.GatewaySpecListenersAllowedRoutesNamespacesSelector(match_labels=allowed.match_labels)
            if allowed.match_labels
            else None,
        )
    )
    # a listener that only redirects admits no other team's route: it would serve in clear text what was sent to it
    own = _admits(kind.GatewaySpecListenersAllowedRoutesNamespaces(from_=From.SAME))
    listeners = [
        kind.GatewaySpecListeners(
            name=HTTP_LISTENER,
            port=80,
            protocol="HTTP",
            hostname=gateway.hostname or None,
            allowed_routes=own if gateway.redirect_https else applications,
        )
    ]
    if https_in_front:
        # not the listener of port 80, whose requests may be redirected to https
        listeners.append(
            kind.GatewaySpecListeners(
                name=HTTPS_LISTENER,
                port=443,
                protocol="HTTP",
                hostname=gateway.hostname or None,
                allowed_routes=applications,
            )
        )
    elif secret:
        certificate = kind.GatewaySpecListenersTlsCertificateRefs(name=secret, namespace=secret_namespace or None)
        listeners.append(
            kind.GatewaySpecListeners(
                name=HTTPS_LISTENER,
                port=443,
                protocol="HTTPS",
                hostname=gateway.hostname,
                allowed_routes=applications,
                tls=kind.GatewaySpecListenersTls(
                    mode=kind.GatewaySpecListenersTlsMode.TERMINATE, certificate_refs=[certificate]
                ),
            )
        )
    return KubernetesObject(
        scope,
        "gateway",
        kind.Gateway.manifest(
            metadata=ApiObjectMetadata(name=name, namespace=namespace, labels=labels(name, "gateway")),
            spec=kind.GatewaySpec(gateway_class_name=class_name, listeners=listeners),
        ),
        brings=proxy_objects(namespace=namespace, gateway=name, proxy_namespace=proxy_namespace),
    )


def _admits(
    namespaces: kinds.gateway.GatewaySpecListenersAllowedRoutesNamespaces,
) -> kinds.gateway.GatewaySpecListenersAllowedRoutes:
    return kinds.gateway.GatewaySpecListenersAllowedRoutes(namespaces=namespaces)
