"""What the controller may do, and nothing else (net-kourier 1.23)."""

from __future__ import annotations

import constructs

from constructs_lib.kourier.metadata import metadata
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.rbac import READ, add_cluster_role, add_service_account, rule

ACCOUNT = "net-kourier"

_INGRESS_GROUP = "networking.internal.knative.dev"


def add_controller_access(scope: constructs.Construct, *, namespace: str) -> KubernetesObject:
    """Make the controller's ServiceAccount, its ClusterRole and the binding; the ServiceAccount."""
    account = add_service_account(scope, "service-account", metadata=metadata(ACCOUNT, namespace))
    add_cluster_role(
        scope,
        "cluster-role",
        metadata=metadata(ACCOUNT),
        rules=[
            rule("", resources=["events"], verbs=["create", "update", "patch"]),
            # certificates of Ingresses lie in any namespace, so it reads every Secret
            rule("", resources=["pods", "services", "secrets"], verbs=READ),
            rule("", resources=["configmaps"], verbs=READ),
            rule("discovery.k8s.io", resources=["endpointslices"], verbs=READ),
            rule("coordination.k8s.io", resources=["leases"], verbs=[*READ, "create", "update", "delete", "patch"]),
            rule(_INGRESS_GROUP, resources=["ingresses"], verbs=[*READ, "patch"]),
            rule(_INGRESS_GROUP, resources=["ingresses/status"], verbs=["update"]),
        ],
        account=ACCOUNT,
        namespace=namespace,
    )
    return account
