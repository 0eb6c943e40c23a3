"""What LiteLLM's objects have in common."""

from __future__ import annotations

from typing import Final

from cdk8s_plus_27 import k8s

from constructs_lib.names import LITELLM_COMPONENT as COMPONENT, labels, selector as _selector

USER = 65534
"""The image's own user, by number: Kubernetes cannot verify that a named user is not root."""
SETTINGS: Final = {
    # otherwise it reads a .env file
    "LITELLM_MODE": "PRODUCTION",
    # otherwise it downloads a price list at startup
    "LITELLM_LOCAL_MODEL_COST_MAP": "True",
}
"""Environment variables of everything that runs its image (LiteLLM 1.106)."""
KEEPALIVE_SECONDS = 75
"""Keep-alive timeout of LiteLLM's idle connections; uvicorn's default of 5 s is shorter than a client's pauses."""


def metadata(name: str, namespace: str) -> k8s.ObjectMeta:
    """Name, namespace and labels."""
    return k8s.ObjectMeta(name=name, namespace=namespace, labels=labels(name, COMPONENT))


def selector(name: str) -> dict[str, str]:
    """The labels that select the pods."""
    return _selector(name, COMPONENT)
