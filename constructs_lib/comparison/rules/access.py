"""What changes who may call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from constructs_lib.comparison.risk import Risk
from constructs_lib.comparison.rules.rule import ANY, COME, EDITED, ENVOY_SERVICE, GONE, Rule, rules_of

_RIGHTS = "Role ClusterRole RoleBinding ClusterRoleBinding"


def _limits(old: Any, _: Any) -> bool:
    return isinstance(spec := old.get("spec"), Mapping) and "rateLimit" in spec


ACCESS: list[Rule] = [
    *rules_of(
        Risk.ACCESS, "SecurityPolicy",
        ("", COME, "Requests must meet the policy; those that do not get 401 or 403."),
        ("", GONE, "What the policy asked for is no longer asked: anybody may call its targets."),
        ("spec", ANY, "Other requests are let in."),
    ),
    *rules_of(
        Risk.ACCESS, "NetworkPolicy",
        ("", COME, "Connections to or from its pods that no policy allows are cut off."),
        ("", GONE, "What the policy cut off becomes possible, or what only it allowed is cut off."),
        ("spec", ANY, "Other connections to or from its pods are possible."),
    ),
    *rules_of(
        Risk.ACCESS, _RIGHTS,
        ("", COME, "Grants rights at the API server."),
        ("", GONE, "Takes rights at the API server away."),
        ("rules", ANY, "Changes rights at the API server."),
        ("subjects", ANY, "Others get the rights."),
        ("roleRef", ANY, "Refused: roleRef is immutable. Delete the binding first."),
    ),
    *rules_of(Risk.ACCESS, "ServiceAccount", ("", GONE, "Pods that run as it lose its rights, new ones do not start.")),
    *rules_of(
        Risk.ACCESS, "ReferenceGrant",
        ("", COME, "Other namespaces may refer to objects of this one."),
        ("spec", ANY, "Other references between namespaces are allowed."),
    ),
    *rules_of(
        Risk.ACCESS, "Gateway",
        ("spec listeners * allowedRoutes", ANY, "Routes of other namespaces attach, or no longer do."),
        ("spec allowedListeners", ANY, "Listeners of other namespaces attach, or no longer do."),
    ),
    *rules_of(
        Risk.ACCESS, "ClientTrafficPolicy",
        ("spec tls clientValidation", ANY, "Clients need another certificate, or none."),
        ("spec clientIPDetection", ANY, "Another address counts as the client's in limits and policies."),
    ),
    *rules_of(
        Risk.ACCESS, "BackendTrafficPolicy",
        ("", GONE, "Callers may send as much as they like.", _limits),
        ("spec rateLimit", ANY, "Callers may send more or less; above that 429."),
    ),
    *rules_of(
        Risk.ACCESS, "EnvoyProxy",
        (f"{ENVOY_SERVICE} loadBalancerSourceRanges", ANY, "Other networks reach the load balancer."),
        (f"{ENVOY_SERVICE} annotations service.beta.kubernetes.io/*source-ranges", EDITED,
         "Other networks reach the load balancer."),
    ),
    *rules_of(
        Risk.ACCESS, "Service",
        ("spec loadBalancerSourceRanges", ANY, "Other networks reach the load balancer."),
        ("metadata annotations service.beta.kubernetes.io/*source-ranges", EDITED,
         "Other networks reach the load balancer."),
    ),
    *rules_of(
        Risk.ACCESS, "Secret",
        ("", GONE, "Whoever reads it finds no credentials; new pods that need it do not start."),
        ("data|stringData", ANY, "Whoever reads it has other credentials."),
    ),
    *rules_of(
        Risk.ACCESS, "Namespace",
        ("metadata labels pod-security.kubernetes.io/*", EDITED, "Other pods are admitted in the namespace."),
    ),
]  # fmt: skip
