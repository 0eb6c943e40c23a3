"""What the controller may do, and nothing besides (Envoy Gateway 1.9.1, chart gateway-helm)."""

from __future__ import annotations

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.gateway.controller.values import EnvoyGatewayValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import ENVOY_GATEWAY, ENVOY_GATEWAY_GROUP, GATEWAY_API_GROUP, INFERENCE_GROUP, labels

_READ = ["get", "list", "watch"]
_POLICIES = [
    "envoyproxies",
    "envoypatchpolicies",
    "clienttrafficpolicies",
    "backendtrafficpolicies",
    "securitypolicies",
    "envoyextensionpolicies",
    "backends",
]
_ROUTING = [
    "gateways",
    "listenersets",
    "grpcroutes",
    "httproutes",
    "tcproutes",
    "tlsroutes",
    "udproutes",
    "backendtlspolicies",
]
_MANAGE = ["create", "get", "list", "delete", "deletecollection", "patch", "watch"]
_RBAC_GROUP = "rbac.authorization.k8s.io"


def add_controller_access(scope: constructs.Construct, values: EnvoyGatewayValues) -> None:
    """Make the ServiceAccount of the controller with its roles and bindings."""
    add_service_account(scope, "service-account", name=ENVOY_GATEWAY, values=values)
    add_cluster_role(
        scope,
        "cluster-role",
        name=f"{ENVOY_GATEWAY}:{values.namespace}",
        rules=_cluster_rules(values),
        account=ENVOY_GATEWAY,
        values=values,
    )
    add_role(
        scope,
        "infrastructure-role",
        name=f"{ENVOY_GATEWAY}-infrastructure",
        rules=[
            rule("", ["serviceaccounts", "services", "configmaps"], _MANAGE),
            rule("apps", ["deployments", "daemonsets"], _MANAGE),
            rule("autoscaling", ["horizontalpodautoscalers"], _MANAGE),
            rule("policy", ["poddisruptionbudgets"], _MANAGE),
            rule("certificates.k8s.io", ["clustertrustbundles"], _READ),
        ],
        account=ENVOY_GATEWAY,
        values=values,
    )
    elect = [*_READ, "create", "update", "patch", "delete"]
    add_role(
        scope,
        "leader-election-role",
        name=f"{ENVOY_GATEWAY}-leader-election",
        rules=[
            rule("", ["configmaps"], elect),
            rule("coordination.k8s.io", ["leases"], elect),
            rule("", ["events"], ["create", "patch"]),
        ],
        account=ENVOY_GATEWAY,
        values=values,
    )


def _cluster_rules(values: EnvoyGatewayValues) -> list[k8s.PolicyRule]:
    rules = [
        rule("", ["nodes", "namespaces", "configmaps", "secrets", "services"], _READ),
        rule("apps", ["deployments", "daemonsets"], _READ),
        rule("discovery.k8s.io", ["endpointslices"], _READ),
        rule("multicluster.x-k8s.io", ["serviceimports"], _READ),
        rule(GATEWAY_API_GROUP, ["gatewayclasses"], [*_READ, "patch", "update"]),
        rule(GATEWAY_API_GROUP, [*_ROUTING, "referencegrants"], _READ),
        rule(GATEWAY_API_GROUP, [f"{kind}/status" for kind in ["gatewayclasses", *_ROUTING]], ["update"]),
        rule(ENVOY_GATEWAY_GROUP, [*_POLICIES, "httproutefilters"], _READ),
        rule(ENVOY_GATEWAY_GROUP, [f"{kind}/status" for kind in _POLICIES], ["update"]),
    ]
    if values.ai_gateway.enabled:
        rules.append(rule(INFERENCE_GROUP, ["inferencepools"], _READ))
    if values.topology_injector.enabled:
        rules.append(rule("", ["pods", "pods/binding"], [*_READ, "patch", "update"]))
    return rules


def rule(
    group: str, resources: list[str], verbs: list[str], *, resource_names: list[str] | None = None
) -> k8s.PolicyRule:
    """One rule of a role."""
    return k8s.PolicyRule(api_groups=[group], resources=resources, verbs=verbs, resource_names=resource_names)


def add_service_account(scope: constructs.Construct, id: str, *, name: str, values: EnvoyGatewayValues) -> None:
    """Make a ServiceAccount whose token only the pods that ask for it get."""
    KubernetesObject(
        scope,
        id,
        k8s.KubeServiceAccount.manifest(metadata=_metadata(name, values), automount_service_account_token=False),
    )


def add_role(
    scope: constructs.Construct,
    id: str,
    *,
    name: str,
    rules: list[k8s.PolicyRule],
    account: str,
    values: EnvoyGatewayValues,
) -> None:
    """Make a Role in the controller's namespace, and bind it to the ServiceAccount."""
    metadata = _metadata(name, values)
    KubernetesObject(scope, id, k8s.KubeRole.manifest(metadata=metadata, rules=rules))
    KubernetesObject(
        scope,
        f"{id}-binding",
        k8s.KubeRoleBinding.manifest(
            metadata=metadata,
            role_ref=k8s.RoleRef(api_group=_RBAC_GROUP, kind="Role", name=name),
            subjects=[k8s.Subject(kind="ServiceAccount", name=account, namespace=values.namespace)],
        ),
    )


def add_cluster_role(
    scope: constructs.Construct,
    id: str,
    *,
    name: str,
    rules: list[k8s.PolicyRule],
    account: str,
    values: EnvoyGatewayValues,
) -> None:
    """Make a ClusterRole and bind it to the ServiceAccount; named with the namespace, so that two installs fit."""
    metadata = k8s.ObjectMeta(name=name, labels=labels(ENVOY_GATEWAY, "controller"))
    KubernetesObject(scope, id, k8s.KubeClusterRole.manifest(metadata=metadata, rules=rules))
    KubernetesObject(
        scope,
        f"{id}-binding",
        k8s.KubeClusterRoleBinding.manifest(
            metadata=metadata,
            role_ref=k8s.RoleRef(api_group=_RBAC_GROUP, kind="ClusterRole", name=name),
            subjects=[k8s.Subject(kind="ServiceAccount", name=account, namespace=values.namespace)],
        ),
    )


def _metadata(name: str, values: EnvoyGatewayValues) -> k8s.ObjectMeta:
    return k8s.ObjectMeta(name=name, namespace=values.namespace, labels=labels(ENVOY_GATEWAY, "controller"))
