"""What the controller may do, and nothing else (net-kourier 1.23)."""

from __future__ import annotations

import constructs

from constructs_lib.kourier.metadata import metadata
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.rbac import READ, add_cluster_role, add_role, add_service_account, rule

ACCOUNT = "net-kourier"

_INGRESS_GROUP = "networking.internal.knative.dev"


def add_controller_access(scope: constructs.Construct, *, namespace: str) -> KubernetesObject:
    """Make the controller's ServiceAccount with its roles and bindings; the ServiceAccount."""
    account = add_service_account(scope, "service-account", metadata=metadata(ACCOUNT, namespace))
    add_cluster_role(
        scope,
        "cluster-role",
        metadata=metadata(ACCOUNT),
        rules=[
            rule(
                _INGRESS_GROUP,
                resources=["ingresses"],
                verbs=[*READ, "patch"],
                why="translates the Ingresses that Knative makes beside its services, in any namespace; patches their "
                "finalizer",
            ),
            rule(_INGRESS_GROUP, resources=["ingresses/status"], verbs=["update"], why="says whether they are served"),
            rule(
                "",
                resources=["services"],
                verbs=READ,
                why="finds the backends of Ingresses",
            ),
            rule("discovery.k8s.io", resources=["endpointslices"], verbs=READ, why="finds the pods of backends"),
            rule(
                "",
                resources=["secrets"],
                verbs=READ,
                why="reads the certificates of Ingresses, which are beside them in any namespace",
            ),
            rule("", resources=["pods"], verbs=READ, why="ends the probes of a gateway pod that is gone"),
            rule(
                "",
                resources=["events"],
                verbs=["create", "update", "patch"],
                why="reports on an Ingress in the namespace of that Ingress",
            ),
        ],
        account=ACCOUNT,
        namespace=namespace,
    )
    add_role(
        scope,
        "role",
        metadata=metadata(ACCOUNT, namespace),
        rules=[
            rule(
                "",
                resources=["configmaps"],
                verbs=READ,
                why="reads its configuration, that of Knative, and bundles of authorities to trust",
            ),
            rule(
                "coordination.k8s.io",
                resources=["leases"],
                verbs=["get", "create", "update"],
                why="elects a leader among its pods, in its own namespace",
            ),
        ],
        account=ACCOUNT,
        namespace=namespace,
    )
    return account
