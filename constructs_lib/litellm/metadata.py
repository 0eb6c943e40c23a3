"""What the objects of LiteLLM share."""

from __future__ import annotations

from cdk8s_plus_27 import k8s

from constructs_lib.names import labels

COMPONENT = "llm-proxy"
PORT = 4000
"""Where LiteLLM listens in its pod."""
KEEPALIVE_SECONDS = 75
"""How long a LiteLLM that is made here keeps an idle connection; uvicorn's own 5 s are less than a client's pause."""


def metadata(name: str, namespace: str) -> k8s.ObjectMeta:
    """Name, namespace and labels."""
    return k8s.ObjectMeta(name=name, namespace=namespace, labels=labels(name, COMPONENT))


def selector(name: str) -> dict[str, str]:
    """The labels that the pods are selected by; a part of all labels, because it can never change."""
    return {
        key: value
        for key, value in labels(name, COMPONENT).items()
        if key in ("app.kubernetes.io/name", "app.kubernetes.io/component")
    }
