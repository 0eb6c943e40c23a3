"""What the objects of Kourier share."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from cdk8s_plus_27 import k8s

from constructs_lib.names import KNATIVE_VERSION, labels


def metadata(name: str, namespace: str | None = None, annotations: Mapping[str, str] | None = None) -> k8s.ObjectMeta:
    """Name, namespace and the labels that the official install has too."""
    return k8s.ObjectMeta(
        name=name,
        namespace=namespace,
        annotations=annotations or None,
        labels={"networking.knative.dev/ingress-provider": "kourier"}
        | labels("knative-serving", "net-kourier", version=KNATIVE_VERSION),
    )


def checksum(data: Mapping[str, str]) -> str:
    """A text that changes with a ConfigMap's data: as an annotation of a pod it makes the pod start anew."""
    lines = (f"{len(key)} {key} {len(value)} {value}\n" for key, value in sorted(data.items()))
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def rolling_update() -> k8s.DeploymentStrategy:
    """New pods are ready before old ones go: without a gateway nothing is served, without a controller it is stale."""
    return k8s.DeploymentStrategy(
        type="RollingUpdate",
        rolling_update=k8s.RollingUpdateDeployment(
            max_unavailable=k8s.IntOrString.from_number(0), max_surge=k8s.IntOrString.from_string("100%")
        ),
    )
