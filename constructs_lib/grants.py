"""The permission to refer to an object of another namespace."""

from __future__ import annotations

from collections.abc import Mapping

import constructs
from cdk8s import ApiObjectMetadata

from constructs_lib import kinds
from constructs_lib.kubernetes import KubernetesObject


def add_grant(
    scope: constructs.Construct,
    id: str,
    *,
    name: str,
    labels: Mapping[str, str],
    source: tuple[str, str, str],
    target: tuple[str, str, str, str],
) -> KubernetesObject:
    """Make a ReferenceGrant for a single object.

    Args:
        scope: where it is made.
        id: its id there.
        name: its name.
        labels: its labels.
        source: API group, kind and namespace of the objects that may refer to it.
        target: API group, kind, namespace and name of that object; the grant is made in its namespace.
    """
    kind = kinds.referencegrant

    from_group, from_kind, from_namespace = source
    to_group, to_kind, to_namespace, to_name = target
    return KubernetesObject(
        scope,
        id,
        kind.ReferenceGrant.manifest(
            metadata=ApiObjectMetadata(name=name, namespace=to_namespace, labels=dict(labels)),
            spec=kind.ReferenceGrantSpec(
                from_=[kind.ReferenceGrantSpecFrom(group=from_group, kind=from_kind, namespace=from_namespace)],
                to=[kind.ReferenceGrantSpecTo(group=to_group, kind=to_kind, name=to_name)],
            ),
        ),
    )
