"""ServiceAccounts and what they may do: roles with their bindings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.kubernetes import KubernetesObject

READ: Final = ("get", "list", "watch")
"""The verbs of a watch."""

_RBAC_GROUP: Final = "rbac.authorization.k8s.io"


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One rule of a role, and why the program needs it; docs/rights.md lists all of them."""

    groups: tuple[str, ...]
    resources: tuple[str, ...]
    verbs: tuple[str, ...]
    resource_names: tuple[str, ...]
    why: str

    def policy_rule(self) -> k8s.PolicyRule:
        """As Kubernetes takes it."""
        return k8s.PolicyRule(
            api_groups=list(self.groups),
            resources=list(self.resources),
            verbs=list(self.verbs),
            resource_names=list(self.resource_names) or None,
        )


class Role(KubernetesObject):
    """A Role or a ClusterRole, with the reasons of its rules."""

    rules: tuple[Rule, ...]


def rule(
    *groups: str, resources: Sequence[str], verbs: Sequence[str], why: str, resource_names: Sequence[str] = ()
) -> Rule:
    """One rule of a role.

    Args:
        groups: API groups of the resources; "" is the core group.
        resources: the resources, such as pods or gateways/status.
        verbs: what may be done with them.
        why: what the program does with it; a sentence of docs/rights.md.
        resource_names: names of the only objects that it is for. Default: all.
    """
    return Rule(
        groups=groups,
        resources=tuple(resources),
        verbs=tuple(verbs),
        resource_names=tuple(resource_names),
        why=why,
    )


def add_service_account(scope: constructs.Construct, id: str, *, metadata: k8s.ObjectMeta) -> KubernetesObject:
    """Make a ServiceAccount. Only pods that ask for its token get it.

    Args:
        scope: where it is made.
        id: its id there.
        metadata: its name, namespace and labels.
    """
    manifest = k8s.KubeServiceAccount.manifest(metadata=metadata, automount_service_account_token=False)
    return KubernetesObject(scope, id, manifest)


def add_role(
    scope: constructs.Construct,
    id: str,
    *,
    metadata: k8s.ObjectMeta,
    rules: Sequence[Rule],
    account: str,
    namespace: str,
) -> Role:
    """Make a Role and, as `<id>-binding`, the RoleBinding to the ServiceAccount.

    Args:
        scope: where both are made.
        id: the Role's id there.
        metadata: name, namespace and labels of both.
        rules: what may be done in the namespace of `metadata`.
        account: name of the ServiceAccount.
        namespace: namespace of the ServiceAccount.
    """
    role = Role(scope, id, k8s.KubeRole.manifest(metadata=metadata, rules=[one.policy_rule() for one in rules]))
    role.rules = tuple(rules)
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
    rules: Sequence[Rule],
    account: str,
    namespace: str,
) -> Role:
    """Make a ClusterRole and, as `<id>-binding`, the ClusterRoleBinding to the ServiceAccount.

    Args:
        scope: where both are made.
        id: the ClusterRole's id there.
        metadata: name and labels of both.
        rules: what may be done in the whole cluster.
        account: name of the ServiceAccount.
        namespace: namespace of the ServiceAccount.
    """
    role = Role(scope, id, k8s.KubeClusterRole.manifest(metadata=metadata, rules=[one.policy_rule() for one in rules]))
    role.rules = tuple(rules)
    binding = k8s.KubeClusterRoleBinding.manifest(
        metadata=metadata, role_ref=_reference("ClusterRole", metadata), subjects=[_subject(account, namespace)]
    )
    KubernetesObject(scope, f"{id}-binding", binding)
    return role


def _reference(kind: str, metadata: k8s.ObjectMeta) -> k8s.RoleRef:
    return k8s.RoleRef(api_group=_RBAC_GROUP, kind=kind, name=metadata.name or "")


def _subject(account: str, namespace: str) -> k8s.Subject:
    return k8s.Subject(kind="ServiceAccount", name=account, namespace=namespace)
