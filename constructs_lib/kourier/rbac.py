"""What the controller may do, and nothing besides (net-kourier 1.23)."""

from __future__ import annotations

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.kourier.metadata import metadata
from constructs_lib.kubernetes import KubernetesObject

ACCOUNT = "net-kourier"

_READ = ["get", "list", "watch"]
_RBAC_GROUP = "rbac.authorization.k8s.io"
_INGRESS_GROUP = "networking.internal.knative.dev"


def add_controller_access(scope: constructs.Construct, *, namespace: str) -> None:
    """Make the controller's ServiceAccount, its ClusterRole and the binding."""
    KubernetesObject(scope, "service-account", k8s.KubeServiceAccount.manifest(metadata=metadata(ACCOUNT, namespace)))
    KubernetesObject(
        scope,
        "cluster-role",
        k8s.KubeClusterRole.manifest(
            metadata=metadata(ACCOUNT),
            rules=[
                _rule("", ["events"], ["create", "update", "patch"]),
                # certificates of Ingresses lie in any namespace, so it reads every Secret
                _rule("", ["pods", "services", "secrets"], _READ),
                _rule("", ["configmaps"], _READ),
                _rule("discovery.k8s.io", ["endpointslices"], _READ),
                _rule("coordination.k8s.io", ["leases"], [*_READ, "create", "update", "delete", "patch"]),
                _rule(_INGRESS_GROUP, ["ingresses"], [*_READ, "patch"]),
                _rule(_INGRESS_GROUP, ["ingresses/status"], ["update"]),
            ],
        ),
    )
    KubernetesObject(
        scope,
        "cluster-role-binding",
        k8s.KubeClusterRoleBinding.manifest(
            metadata=metadata(ACCOUNT),
            role_ref=k8s.RoleRef(api_group=_RBAC_GROUP, kind="ClusterRole", name=ACCOUNT),
            subjects=[k8s.Subject(kind="ServiceAccount", name=ACCOUNT, namespace=namespace)],
        ),
    )


def _rule(group: str, resources: list[str], verbs: list[str]) -> k8s.PolicyRule:
    return k8s.PolicyRule(api_groups=[group], resources=resources, verbs=verbs)
