"""What the picker may do in the cluster, and who may connect to it."""

from __future__ import annotations

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import (
    INFERENCE_GROUP,
    NAMESPACE_NAME_LABEL,
    OWNING_GATEWAY_LABEL,
    OWNING_GATEWAY_NAMESPACE_LABEL,
    PICKER_COMPONENT as COMPONENT,
    PICKER_GRPC_PORT,
    PICKER_HEALTH_PORT,
    PICKER_METRICS_PORT,
    labels,
    selector,
)
from constructs_lib.rbac import READ, Rule, add_role, add_service_account, rule

_OPTIONAL_GROUPS = ("llm-d.ai", "inference.networking.x-k8s.io")


def add_account(scope: constructs.Construct, *, name: str, namespace: str, standby: bool) -> KubernetesObject:
    """Make the ServiceAccount, and a Role of the namespace bound to it; the ServiceAccount.

    Args:
        scope: where they are made.
        name: name of all of them.
        namespace: their namespace.
        standby: whether two pods elect a leader.
    """
    metadata = k8s.ObjectMeta(name=name, namespace=namespace, labels=labels(name, COMPONENT))
    account = add_service_account(scope, "service-account", metadata=metadata)
    add_role(
        scope,
        "role",
        metadata=metadata,
        rules=[
            rule("", resources=["pods"], verbs=READ, why="finds the pods that it chooses from"),
            rule(INFERENCE_GROUP, resources=["inferencepools"], verbs=READ, why="reads by which labels, in its pool"),
            rule(
                *_OPTIONAL_GROUPS,
                resources=["inferenceobjectives", "inferencemodelrewrites"],
                verbs=READ,
                why="reads priorities and rewrites; where these APIs are installed, it waits until it may",
            ),
            *(_election() if standby else ()),
        ],
        account=name,
        namespace=namespace,
    )
    return account


def _election() -> tuple[Rule, ...]:
    """What a leader election needs; of the pickers of a namespace each has a Lease of its own."""
    return (
        rule(
            "coordination.k8s.io",
            resources=["leases"],
            verbs=["get", "create", "update"],
            why="elects the pod that serves, with endpointPicker.standby",
        ),
        rule("", "events.k8s.io", resources=["events"], verbs=["create", "patch"], why="says which pod was elected"),
    )


def add_network_policy(
    scope: constructs.Construct,
    *,
    name: str,
    namespace: str,
    gateway: str,
    gateway_namespace: str,
    proxy_namespace: str,
) -> KubernetesObject:
    """Allow the Gateway's proxies to ask; health and metrics are open to all."""
    proxies = k8s.NetworkPolicyPeer(
        namespace_selector=k8s.LabelSelector(match_labels={NAMESPACE_NAME_LABEL: proxy_namespace}),
        pod_selector=k8s.LabelSelector(
            match_labels={OWNING_GATEWAY_LABEL: gateway, OWNING_GATEWAY_NAMESPACE_LABEL: gateway_namespace}
        ),
    )
    spec = k8s.NetworkPolicySpec(
        pod_selector=k8s.LabelSelector(match_labels=selector(name, COMPONENT)),
        policy_types=["Ingress"],
        ingress=[
            k8s.NetworkPolicyIngressRule(from_=[proxies], ports=[_tcp(PICKER_GRPC_PORT)]),
            k8s.NetworkPolicyIngressRule(ports=[_tcp(PICKER_HEALTH_PORT), _tcp(PICKER_METRICS_PORT)]),
        ],
    )
    metadata = k8s.ObjectMeta(name=name, namespace=namespace, labels=labels(name, COMPONENT))
    return KubernetesObject(scope, "network-policy", k8s.KubeNetworkPolicy.manifest(metadata=metadata, spec=spec))


def _tcp(port: int) -> k8s.NetworkPolicyPort:
    return k8s.NetworkPolicyPort(protocol="TCP", port=k8s.IntOrString.from_number(port))
