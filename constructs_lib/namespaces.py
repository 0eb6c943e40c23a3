"""The namespaces of the platform."""

from __future__ import annotations

from collections.abc import Mapping

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import labels


def add_namespace(
    scope: constructs.Construct, name: str, *, extra_labels: Mapping[str, str] | None = None
) -> KubernetesObject:
    """Make the Namespace, with the namespace's name as its id in the tree; `extra_labels` are for selectors."""
    return KubernetesObject(
        scope,
        f"namespace-{name}",
        k8s.KubeNamespace.manifest(
            metadata=k8s.ObjectMeta(name=name, labels=labels(name, "namespace") | dict(extra_labels or {}))
        ),
    )
