"""The objects of section `auth`: SecurityPolicies, and grants for services of other namespaces."""

from __future__ import annotations

import constructs

from constructs_lib.auth.plan import policies
from constructs_lib.auth.policy import COMPONENT, add_security_policy
from constructs_lib.auth.values import AuthValues
from constructs_lib.gateway.reference import GatewayRef
from constructs_lib.grants import add_grant
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import ENVOY_GATEWAY_GROUP, labels


def add_policies(scope: constructs.Construct, auth: AuthValues, gateway: GatewayRef) -> tuple[KubernetesObject, ...]:
    """Make the policies of the Gateway and of its routes, in the Gateway's namespace; those of all routes first."""
    made = []
    services: set[tuple[str, str]] = set()
    for policy in policies(auth):
        external = policy.external
        if external and external.namespace not in ("", gateway.namespace):
            services.add((external.namespace, external.service))
        made.append(
            add_security_policy(
                scope,
                f"security-{policy.routes[0]}" if policy.routes else "security",
                policy,
                gateway=gateway.name,
                namespace=gateway.namespace,
                listeners=gateway.listeners,
                hostname=gateway.hostname,
            )
        )
    for namespace, service in sorted(services):
        add_grant(
            scope,
            f"grant-{namespace}-{service}",
            name=f"{gateway.namespace}-{gateway.name}-{service}",
            labels=labels(gateway.name, COMPONENT),
            source=(ENVOY_GATEWAY_GROUP, "SecurityPolicy", gateway.namespace),
            target=("", "Service", namespace, service),
        )
    return tuple(made)
