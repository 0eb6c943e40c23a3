"""A flow: who connects to whom, on which port, and why. All policies are made from flows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

Protocol = Literal["TCP", "UDP"]


@dataclass(frozen=True, kw_only=True)
class Pods:
    """Pods that are found by their labels."""

    name: str
    """What people call them, such as litellm."""
    namespace: str = ""
    """Their namespace; "" for every namespace, or those with `namespace_labels`."""
    namespace_labels: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Labels of their namespaces."""
    labels: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Their labels; none for all pods."""
    label_keys: tuple[str, ...] = ()
    """Labels that they have with any value."""

    @property
    def where(self) -> str:
        """Their name and namespace, for people."""
        if self.namespace:
            return f"{self.namespace}/{self.name}"
        return f"*/{self.name}"

    @property
    def anywhere(self) -> bool:
        """Whether they are any pods at all, of several namespaces: no policy is made for them."""
        return not self.namespace and not self.labels and not self.label_keys

    def within(self, namespace: str) -> Pods:
        """Those of the pods that are in that namespace."""
        return replace(self, namespace=namespace)

    def includes(self, other: Pods) -> bool:
        """Whether all of the other pods, which are in one namespace, are among them."""
        return (
            self.namespace == other.namespace
            and self.labels.items() <= other.labels.items()
            and set(self.label_keys) <= {*other.labels, *other.label_keys}
        )

    def same_as(self, other: Pods) -> bool:
        """Whether both select the same pods, whatever their names are."""
        return replace(self, name="") == replace(other, name="")


@dataclass(frozen=True, kw_only=True)
class Addresses:
    """What is known by its address only: clients, the API server, providers."""

    name: str
    """What people call it."""
    networks: tuple[str, ...] = ()
    """Its networks; none for any address, also inside the cluster."""
    excluded: tuple[str, ...] = ()
    """Parts of the networks that do not belong to it."""

    @property
    def where(self) -> str:
        """Its name and networks, for people."""
        without = f" without {', '.join(self.excluded)}" if self.excluded else ""
        return f"{self.name} ({', '.join(self.networks)}{without})" if self.networks else self.name


@dataclass(frozen=True, kw_only=True)
class Node:
    """The node that a pod runs on: Kubernetes lets it reach the pod, whatever the policies are."""

    name: str = "kubelet"

    @property
    def where(self) -> str:
        """Its name."""
        return self.name


Endpoint = Pods | Addresses | Node
"""One end of a flow."""


@dataclass(frozen=True, kw_only=True)
class Flow:
    """A connection that the platform needs."""

    source: Endpoint
    """Who connects."""
    destination: Endpoint
    """To whom."""
    port: int | None
    """Port of the container, or of the address; None for any."""
    protocol: Protocol = "TCP"
    why: str
    """What for."""
    key: str
    """The key of values.yaml that made it, or that would take it away."""
