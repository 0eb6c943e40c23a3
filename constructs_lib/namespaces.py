"""The namespaces of the platform."""

from __future__ import annotations

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import MANAGED_BY, PART_OF


def add_namespace(scope: constructs.Construct, name: str) -> KubernetesObject:
    """Make the Namespace, with the namespace's name as its id in the tree."""
    labels = {"app.kubernetes.io/part-of": PART_OF, "app.kubernetes.io/managed-by": MANAGED_BY}
    return KubernetesObject(
        scope,
        f"namespace-{name}",
        k8s.KubeNamespace.manifest(metadata=k8s.ObjectMeta(name=name, labels=labels)),
    )
