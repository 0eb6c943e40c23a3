"""ServiceAccounts and what they may do: roles with their bindings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.kubernetes import KubernetesObject

READ: Final = ("get", "list", "watch")
"""The verbs of a watch."""

_RBAC_GROUP: Final = "rbac.authorization.k8s.io"


def rule(
    *groups: str, resources: Sequence[str], verbs: Sequence[str], resource_names: Sequence[str] | None = None
) -> k8s.PolicyRule:
    """One rule of a role.

    Args:
        groups: API groups of the resources; "" is the core group.
        resources: the resources, such as pods or gateways/status.
        verbs: what may be done with them.
        resource_names: names of the only objects that it is for. Default: all.
    """
    return k8s.PolicyRule(
        api_groups=list(groups),
        resources=list(resources),
        verbs=list(verbs),
        resource_names=None if resource_names is None else list(resource_names),
    )


def add_service_account(
    scope: constructs.Construct, id: str, *, metadata: k8s.ObjectMeta, automount_token: bool | None = None
) -> KubernetesObject:
    """Make a ServiceAccount.

    Args:
        scope: where it is made.
        id: its id there.
        metadata: its name, namespace and labels.
        automount_token: whether its pods get its token without asking for it. Default: as Kubernetes, which gives it.
    """
    manifest = k8s.KubeServiceAccount.manifest(metadata=metadata, automount_service_account_token=automount_token)
    return KubernetesObject(scope, id, manifest)


def add_role(
    scope: constructs.Construct,
    id: str,
    *,
    metadata: k8s.ObjectMeta,
    rules: Sequence[k8s.PolicyRule],
    account: str,
    namespace: str,
) -> KubernetesObject:
    """Make a Role and, as `<id>-binding`, the RoleBinding to the ServiceAccount.

    Args:
        scope: where both are made.
        id: the Role's id there.
        metadata: name, namespace and labels of both.
        rules: what may be done in the namespace of `metadata`.
        account: name of the ServiceAccount.
        namespace: namespace of the ServiceAccount.
    """
    role = KubernetesObject(scope, id, k8s.KubeRole.manifest(metadata=metadata, rules=list(rules)))
    binding = k8s.KubeRoleBinding.manifest(
        metadata=metadata, role_ref=_reference("Role", metadata), subjects=[_subject(account, namespace)]
    )
    KubernetesObject(scope, f"{id}-binding", binding)
    return role


def add_cluster_role(
    scope: constructs.Construct,
    id: str,
    *,
    metadata: k8s.ObjectMeta,
    rules: Sequence[k8s.PolicyRule],
    account: str,
    namespace: str,
) -> KubernetesObject:
    """Make a ClusterRole and, as `<id>-binding`, the ClusterRoleBinding to the ServiceAccount.

    Args:
        scope: where both are made.
        id: the ClusterRole's id there.
        metadata: name and labels of both.
        rules: what may be done in the whole cluster.
        account: name of the ServiceAccount.
        namespace: namespace of the ServiceAccount.
    """
    role = KubernetesObject(scope, id, k8s.KubeClusterRole.manifest(metadata=metadata, rules=list(rules)))
    binding = k8s.KubeClusterRoleBinding.manifest(
        metadata=metadata, role_ref=_reference("ClusterRole", metadata), subjects=[_subject(account, namespace)]
    )
    KubernetesObject(scope, f"{id}-binding", binding)
    return role


def _reference(kind: str, metadata: k8s.ObjectMeta) -> k8s.RoleRef:
    return k8s.RoleRef(api_group=_RBAC_GROUP, kind=kind, name=metadata.name or "")


def _subject(account: str, namespace: str) -> k8s.Subject:
    return k8s.Subject(kind="ServiceAccount", name=account, namespace=namespace)
