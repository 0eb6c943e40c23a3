"""The namespaces of the platform."""

from __future__ import annotations

from collections.abc import Mapping

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import labels
from constructs_lib.values.pod_security import security_labels


def add_namespace(
    scope: constructs.Construct,
    name: str,
    *,
    extra_labels: Mapping[str, str] | None = None,
    security: Mapping[str, str] | None = None,
) -> KubernetesObject:
    """Make the Namespace, with the namespace's name as its id in the tree.

    Args:
        scope: where it is made.
        name: its name.
        extra_labels: labels for selectors. Default none.
        security: labels of its Pod Security Standard. Default: those of `restricted`.
    """
    security = security_labels() if security is None else security
    return KubernetesObject(
        scope,
        f"namespace-{name}",
        k8s.KubeNamespace.manifest(
            metadata=k8s.ObjectMeta(
                name=name, labels=labels(name, "namespace") | dict(security) | dict(extra_labels or {})
            )
        ),
    )
