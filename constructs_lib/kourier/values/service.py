"""Section `kourier.service`: the Service in front of the gateway."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from pydantic import Field

from constructs_lib.errors import Problem
from constructs_lib.values.families import family_problems
from constructs_lib.values.metadata import Annotations, OptionalQualifiedName
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import Network, NodePort

_LOAD_BALANCER_ANNOTATIONS = (
    "service.beta.kubernetes.io/",
    "networking.gke.io/load-balancer",
    "networking.gke.io/internal-load-balancer",
    "cloud.google.com/load-balancer-type",
    "cloud.google.com/l4-rbs",
    "cloud.google.com/network-tier",
    "metallb.io/",
    "metallb.universe.tf/",
)
# what load balancers read as well; the API server ignores the first, and Azure refuses the second, beside the field
_SOURCE_RANGES = (
    "service.beta.kubernetes.io/load-balancer-source-ranges",
    "service.beta.kubernetes.io/azure-allowed-ip-ranges",
)


class KourierServiceValues(Section):
    """The Service `kourier`, for traffic from outside the cluster. Inside, `kourier-internal` is always a ClusterIP."""

    type: Literal["ClusterIP", "LoadBalancer", "NodePort"] = "ClusterIP"
    """ClusterIP: inside only, behind the Gateway. LoadBalancer or NodePort: also from outside. Default ClusterIP."""
    annotations: Annotations = Field(default_factory=dict)
    """Annotations of the Service; those of load balancers only with type LoadBalancer. Default none."""
    load_balancer_class: OptionalQualifiedName = ""
    """Which controller makes the load balancer; with type LoadBalancer only. Default "": the cluster's own
    (Kubernetes 1.36, Service spec.loadBalancerClass)."""
    load_balancer_source_ranges: tuple[Network, ...] = ()
    """IPv4 networks that may connect; with type LoadBalancer only. Default: all (Kubernetes 1.36, Service
    spec.loadBalancerSourceRanges)."""
    external_traffic_policy: Literal["Local", "Cluster"] | None = None
    """Local keeps the client's address, Cluster spreads evenly; not with type ClusterIP. Default: Kubernetes' own,
    Cluster (Kubernetes 1.36, Service spec.externalTrafficPolicy)."""
    http_node_port: NodePort | None = None
    """Port 80 on every node, 30000 to 32767; not with type ClusterIP. Default: the next free one (Kubernetes 1.36,
    Service spec.ports.nodePort)."""
    https_node_port: NodePort | None = None
    """Port 443 on every node, 30000 to 32767; not with type ClusterIP. Default: the next free one (Kubernetes 1.36,
    Service spec.ports.nodePort)."""

    @rule
    def _type_fits(self) -> Iterator[Problem]:
        """What the API server refuses for the type, and what would have no effect."""
        for key, value, types in (
            ("loadBalancerClass", self.load_balancer_class, ["LoadBalancer"]),
            ("loadBalancerSourceRanges", list(self.load_balancer_source_ranges), ["LoadBalancer"]),
            ("externalTrafficPolicy", self.external_traffic_policy, ["LoadBalancer", "NodePort"]),
            ("httpNodePort", self.http_node_port, ["LoadBalancer", "NodePort"]),
            ("httpsNodePort", self.https_node_port, ["LoadBalancer", "NodePort"]),
        ):
            if value and self.type not in types:
                yield self._misplaced(key, value, types)
        for key, value in self.annotations.items():
            if key in _SOURCE_RANGES:
                yield Problem(
                    path=f"annotations.{key}",
                    value=value,
                    rule="says what loadBalancerSourceRanges says, and the two may contradict each other",
                    hint="drop it, and set loadBalancerSourceRanges",
                )
            elif self.type != "LoadBalancer" and key.startswith(_LOAD_BALANCER_ANNOTATIONS):
                yield self._misplaced(f"annotations.{key}", value, ["LoadBalancer"])
        if self.http_node_port is not None and self.http_node_port == self.https_node_port:
            yield Problem(path="httpsNodePort", value=self.https_node_port, rule="must not be httpNodePort as well")

    @rule
    def _ranges_are_of_the_services_family(self) -> Iterator[Problem]:
        yield from family_problems("loadBalancerSourceRanges", self.load_balancer_source_ranges)

    def _misplaced(self, key: str, value: Any, types: list[str]) -> Problem:
        allowed = " or ".join(types)
        return Problem(
            path=key,
            value=value,
            rule=f"is for type {allowed}, and type is {self.type} (Kubernetes 1.36, Service)",
            hint=f"drop it, or write type: {types[0]}",
        )
