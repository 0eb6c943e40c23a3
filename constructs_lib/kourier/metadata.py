"""What the objects of Kourier share."""

from __future__ import annotations

from collections.abc import Mapping

from cdk8s_plus_27 import k8s

from constructs_lib import releases
from constructs_lib.names import labels


def metadata(name: str, namespace: str | None = None, annotations: Mapping[str, str] | None = None) -> k8s.ObjectMeta:
    """Name, namespace and the labels that the official install has too."""
    return k8s.ObjectMeta(
        name=name,
        namespace=namespace,
        annotations=annotations or None,
        labels={"networking.knative.dev/ingress-provider": "kourier"}
        | labels("knative-serving", "net-kourier", version=releases.KOURIER.version),
    )
