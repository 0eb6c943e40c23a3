"""NetworkPolicies: what lets a list of flows through, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import constructs

from constructs_lib.kubernetes import KubernetesObject, forbid_clashes, require
from constructs_lib.network_policies.flow import Flow, Pods
from constructs_lib.network_policies.plan import plan_policies, policy_manifest
from constructs_lib.values.props import prop_problems
from constructs_lib.values.types import DnsLabel, PlatformName


class NetworkPolicies(constructs.Construct):
    """The NetworkPolicies that let exactly a list of flows through.

    In every closed namespace: one that denies everything in both directions, and one per group of pods that sends or
    receives a flow there. In other namespaces: one per group of `pods`. Pods with several groups' labels have the flows
    of all of them. A network plugin must enforce them; a node always reaches its own pods.

    Args:
        scope: the chart or construct it is made in.
        id: its id there.
        flows: every connection that is needed.
        namespaces: namespaces that are closed as a whole, DNS labels. Default none.
        pods: further pods that are restricted, each within one namespace. Default none.
        platform: name of the platform, at most 20 characters, if a cluster has several; the policies' names carry it.
            Default none.

    Raises:
        InvalidProps: an invalid namespace, or pods without one.
    """

    policies: Mapping[tuple[str, str], KubernetesObject]
    """The NetworkPolicies by namespace and name."""

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        *,
        flows: Sequence[Flow],
        namespaces: Sequence[str] = (),
        pods: Sequence[Pods] = (),
        platform: str = "",
    ) -> None:
        super().__init__(scope, id)
        named = (*(("namespaces", name) for name in namespaces), *(("pods", part.namespace) for part in pods))
        namespaces_fit = (prop_problems(**{prop: (DnsLabel, name)}) for prop, name in named)
        require(self, prop_problems(platform=(PlatformName, platform)), *namespaces_fit)
        self.policies = {
            (policy.pods.namespace, policy.name): KubernetesObject(
                self, f"{policy.pods.namespace}.{policy.name}", policy_manifest(policy)
            )
            for policy in plan_policies(flows, namespaces=namespaces, pods=pods, platform=platform)
        }
        forbid_clashes(self)
