"""The controller's permissions, and no more (Envoy Gateway 1.9.1, internal/provider and internal/infrastructure)."""

from __future__ import annotations

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.gateway.controller.values import EnvoyGatewayValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import ENVOY_GATEWAY, ENVOY_GATEWAY_GROUP, GATEWAY_API_GROUP, INFERENCE_GROUP, labels
from constructs_lib.rbac import READ, Rule, add_cluster_role, add_role, add_service_account, rule

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
    """Make the ServiceAccount of the controller with its roles and bindings; the ServiceAccount.

    What it reads and reports on in namespaces is granted in the whole cluster or, with `watch_namespaces`, in each of
    them.
    """
    account = add_account(scope, "service-account", name=ENVOY_GATEWAY, values=values)
    inputs = _input_rules(values)
    add_cluster_role(
        scope,
        "cluster-role",
        metadata=cluster_metadata(ENVOY_GATEWAY, values),
        rules=_cluster_rules() + ([] if values.watch_namespaces else inputs),
        account=ENVOY_GATEWAY,
        namespace=values.namespace,
    )
    for namespace in values.watched_namespaces:
        add_role(
            scope,
            f"role-{namespace}",
            metadata=k8s.ObjectMeta(
                name=f"{ENVOY_GATEWAY}:{values.namespace}",
                namespace=namespace,
                labels=labels(ENVOY_GATEWAY, "controller"),
            ),
            rules=inputs,
            account=ENVOY_GATEWAY,
            namespace=values.namespace,
        )
    add_role(
        scope,
        "infrastructure-role",
        metadata=metadata(f"{ENVOY_GATEWAY}-infrastructure", values),
        rules=[
            rule(
                "",
                resources=["serviceaccounts", "services", "configmaps"],
                verbs=_MANAGE,
                why="makes the account, the Service and the configuration of the proxies, in its own namespace only",
            ),
            rule("apps", resources=["deployments", "daemonsets"], verbs=_MANAGE, why="makes the proxies"),
            rule(
                "autoscaling",
                resources=["horizontalpodautoscalers"],
                verbs=_MANAGE,
                why="makes the proxies' autoscaler, and removes it when it is switched off",
            ),
            rule(
                "policy",
                resources=["poddisruptionbudgets"],
                verbs=_MANAGE,
                why="makes the proxies' disruption budget",
            ),
        ],
        account=ENVOY_GATEWAY,
        namespace=values.namespace,
    )
    add_role(
        scope,
        "leader-election-role",
        metadata=metadata(f"{ENVOY_GATEWAY}-leader-election", values),
        rules=[
            rule(
                "coordination.k8s.io",
                resources=["leases"],
                verbs=["get", "create", "update"],
                why="elects a leader among its pods",
            ),
            rule("", resources=["events"], verbs=["create", "patch"], why="says which pod was elected"),
        ],
        account=ENVOY_GATEWAY,
        namespace=values.namespace,
    )
    return account


def add_account(scope: constructs.Construct, id: str, *, name: str, values: EnvoyGatewayValues) -> KubernetesObject:
    """Make a ServiceAccount."""
    return add_service_account(scope, id, metadata=metadata(name, values))


def metadata(name: str, values: EnvoyGatewayValues) -> k8s.ObjectMeta:
    """Name, namespace and labels of the controller's objects."""
    return k8s.ObjectMeta(name=name, namespace=values.namespace, labels=labels(ENVOY_GATEWAY, "controller"))


def cluster_metadata(name: str, values: EnvoyGatewayValues) -> k8s.ObjectMeta:
    """The same for cluster-scoped objects; the name contains the namespace, so that a cluster can have two installs."""
    return k8s.ObjectMeta(name=f"{name}:{values.namespace}", labels=labels(ENVOY_GATEWAY, "controller"))


def _cluster_rules() -> list[Rule]:
    """What is cluster-scoped, or belongs to clusters as a whole."""
    return [
        rule(
            "",
            resources=["nodes", "namespaces"],
            verbs=READ,
            why="reads the labels of namespaces, by which listeners admit routes, and the addresses of nodes, for "
            "Services of type NodePort",
        ),
        rule(
            "multicluster.x-k8s.io",
            resources=["serviceimports"],
            verbs=READ,
            why="finds backends of other clusters, where that API is installed",
        ),
        rule(
            GATEWAY_API_GROUP,
            resources=["gatewayclasses"],
            verbs=[*READ, "patch", "update"],
            why="finds its class, and keeps it from being deleted while Gateways use it (finalizer)",
        ),
        rule(GATEWAY_API_GROUP, resources=["gatewayclasses/status"], verbs=["update"], why="accepts its class"),
    ]


def _input_rules(values: EnvoyGatewayValues) -> list[Rule]:
    """What the controller translates, wherever it may be."""
    rules = [
        rule(
            "",
            resources=["configmaps", "secrets", "services"],
            verbs=READ,
            why="finds backends, certificates and credentials to which Gateways, routes and policies refer",
        ),
        rule(
            "discovery.k8s.io",
            resources=["endpointslices"],
            verbs=READ,
            why="sends requests to pods directly, not through Services",
        ),
        rule(
            GATEWAY_API_GROUP,
            resources=[*_ROUTING, "referencegrants"],
            verbs=READ,
            why="translates them into Envoy's configuration",
        ),
        rule(
            GATEWAY_API_GROUP,
            resources=[f"{kind}/status" for kind in _ROUTING],
            verbs=["update"],
            why="says whether it accepted them",
        ),
        rule(
            ENVOY_GATEWAY_GROUP,
            resources=[*_POLICIES, "httproutefilters"],
            verbs=READ,
            why="translates them into Envoy's configuration",
        ),
        rule(
            ENVOY_GATEWAY_GROUP,
            resources=[f"{kind}/status" for kind in _POLICIES],
            verbs=["update"],
            why="says whether it accepted them",
        ),
    ]
    if values.ai_gateway.enabled:
        rules.append(
            rule(
                INFERENCE_GROUP,
                resources=["inferencepools"],
                verbs=READ,
                why="passes them to Envoy AI Gateway (`envoyGateway.aiGateway`)",
            )
        )
    if values.topology_injector.enabled:
        rules.append(
            rule(
                "",
                resources=["pods"],
                verbs=READ,
                why="recognizes its proxies when they are bound to a node (`envoyGateway.topologyInjector`)",
            )
        )
    return rules
