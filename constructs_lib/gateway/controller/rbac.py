"""The controller's permissions, and no more (Envoy Gateway 1.9.1, chart gateway-helm)."""

from __future__ import annotations

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.gateway.controller.values import EnvoyGatewayValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import ENVOY_GATEWAY, ENVOY_GATEWAY_GROUP, GATEWAY_API_GROUP, INFERENCE_GROUP, labels
from constructs_lib.rbac import READ, add_cluster_role, add_role, add_service_account, rule

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


def add_controller_access(scope: constructs.Construct, values: EnvoyGatewayValues) -> KubernetesObject:
    """Make the ServiceAccount of the controller with its roles and bindings; the ServiceAccount."""
    account = add_account(scope, "service-account", name=ENVOY_GATEWAY, values=values)
    add_cluster_role(
        scope,
        "cluster-role",
        metadata=cluster_metadata(ENVOY_GATEWAY, values),
        rules=_cluster_rules(values),
        account=ENVOY_GATEWAY,
        namespace=values.namespace,
    )
    add_role(
        scope,
        "infrastructure-role",
        metadata=metadata(f"{ENVOY_GATEWAY}-infrastructure", values),
        rules=[
            rule("", resources=["serviceaccounts", "services", "configmaps"], verbs=_MANAGE),
            rule("apps", resources=["deployments", "daemonsets"], verbs=_MANAGE),
            rule("autoscaling", resources=["horizontalpodautoscalers"], verbs=_MANAGE),
            rule("policy", resources=["poddisruptionbudgets"], verbs=_MANAGE),
            rule("certificates.k8s.io", resources=["clustertrustbundles"], verbs=READ),
        ],
        account=ENVOY_GATEWAY,
        namespace=values.namespace,
    )
    elect = [*READ, "create", "update", "patch", "delete"]
    add_role(
        scope,
        "leader-election-role",
        metadata=metadata(f"{ENVOY_GATEWAY}-leader-election", values),
        rules=[
            rule("", resources=["configmaps"], verbs=elect),
            rule("coordination.k8s.io", resources=["leases"], verbs=elect),
            rule("", resources=["events"], verbs=["create", "patch"]),
        ],
        account=ENVOY_GATEWAY,
        namespace=values.namespace,
    )
    return account


def add_account(scope: constructs.Construct, id: str, *, name: str, values: EnvoyGatewayValues) -> KubernetesObject:
    """Make a ServiceAccount; only pods that ask for its token get it."""
    return add_service_account(scope, id, metadata=metadata(name, values), automount_token=False)


def metadata(name: str, values: EnvoyGatewayValues) -> k8s.ObjectMeta:
    """Name, namespace and labels of the controller's objects."""
    return k8s.ObjectMeta(name=name, namespace=values.namespace, labels=labels(ENVOY_GATEWAY, "controller"))


def cluster_metadata(name: str, values: EnvoyGatewayValues) -> k8s.ObjectMeta:
    """The same for cluster-scoped objects; the name contains the namespace, so that a cluster can have two installs."""
    return k8s.ObjectMeta(name=f"{name}:{values.namespace}", labels=labels(ENVOY_GATEWAY, "controller"))


def _cluster_rules(values: EnvoyGatewayValues) -> list[k8s.PolicyRule]:
    rules = [
        rule("", resources=["nodes", "namespaces", "configmaps", "secrets", "services"], verbs=READ),
        rule("apps", resources=["deployments", "daemonsets"], verbs=READ),
        rule("discovery.k8s.io", resources=["endpointslices"], verbs=READ),
        rule("multicluster.x-k8s.io", resources=["serviceimports"], verbs=READ),
        rule(GATEWAY_API_GROUP, resources=["gatewayclasses"], verbs=[*READ, "patch", "update"]),
        rule(GATEWAY_API_GROUP, resources=[*_ROUTING, "referencegrants"], verbs=READ),
        rule(
            GATEWAY_API_GROUP, resources=[f"{kind}/status" for kind in ["gatewayclasses", *_ROUTING]], verbs=["update"]
        ),
        rule(ENVOY_GATEWAY_GROUP, resources=[*_POLICIES, "httproutefilters"], verbs=READ),
        rule(ENVOY_GATEWAY_GROUP, resources=[f"{kind}/status" for kind in _POLICIES], verbs=["update"]),
    ]
    if values.ai_gateway.enabled:
        rules.append(rule(INFERENCE_GROUP, resources=["inferencepools"], verbs=READ))
    if values.topology_injector.enabled:
        rules.append(rule("", resources=["pods", "pods/binding"], verbs=[*READ, "patch", "update"]))
    return rules
