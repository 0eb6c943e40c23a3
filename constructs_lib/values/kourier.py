"""Section `kourier`: the layer that routes to Knative services, its controller and its gateway.

There are no keys for what is compiled into Kourier: the names of its Services and Deployments, its labels, its ports.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field

from constructs_lib.errors import Problem
from constructs_lib.names import KOURIER_NAMESPACE
from constructs_lib.values.go import GoDuration, go_seconds
from constructs_lib.values.kourier_config import KourierConfigValues
from constructs_lib.values.section import Section
from constructs_lib.values.types import DnsLabel, Flag, Image, Network, PositiveInt, Range, Text
from constructs_lib.values.workload import (
    AutoscalingValues,
    PodDisruptionBudgetValues,
    ResourcesValues,
    ResourceValues,
    replica_problems,
)

DRAIN_MARGIN_SECONDS = 30
"""What a pod is given beyond its drain, unless the values say otherwise."""

_MAX_SECONDS = 4_294_967_295  # Envoy counts its drain time in a uint32
_QUALIFIED_NAME = re.compile(
    r"([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?"
    r"[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?"
)
_LOAD_BALANCER_ANNOTATIONS = ("service.beta.kubernetes.io/", "networking.gke.io/load-balancer", "metallb.io/")


def _qualified_name(value: str) -> str:
    if value and not _QUALIFIED_NAME.fullmatch(value):
        raise ValueError("must be a name such as example.com/internal: a domain and a '/' may stand in front")
    return value


def _envoy_image(value: str) -> str:
    name, _, digest = value.partition("@")
    if "distroless" in name:
        raise ValueError("must have bash, which drains the pod before it stops; write the tag without distroless-")
    if name.endswith("-latest") and not digest:
        raise ValueError("must be pinned: a tag such as v1.37.9, because what is behind a -latest tag changes")
    return value


def _at_least_a_second(value: str) -> str:
    if not 1 <= go_seconds(value) <= _MAX_SECONDS:
        raise ValueError("must be at least 1s, and at most 4294967295s")
    return value


QualifiedName = Annotated[Text, AfterValidator(_qualified_name)]
EnvoyImage = Annotated[Image, AfterValidator(_envoy_image)]
NodePort = Annotated[PositiveInt, Range(least=30000, most=32767)]
DrainTime = Annotated[GoDuration, AfterValidator(_at_least_a_second)]


class KourierServiceValues(Section):
    """The Service `kourier`, for traffic from outside the cluster. Inside, `kourier-internal` is always a ClusterIP."""

    type: Literal["ClusterIP", "LoadBalancer", "NodePort"] = "ClusterIP"
    """ClusterIP: inside only, behind the Gateway. LoadBalancer or NodePort: also from outside. Default ClusterIP."""
    annotations: dict[Text, Text] = Field(default_factory=dict)
    """Annotations of the Service; those of load balancers only with type LoadBalancer. Default none."""
    load_balancer_class: QualifiedName = ""
    """Which controller makes the load balancer; with type LoadBalancer only. Default "": the cluster's own
    (Kubernetes 1.36, Service spec.loadBalancerClass)."""
    load_balancer_source_ranges: tuple[Network, ...] = ()
    """Networks that may connect; with type LoadBalancer only. Default: all (Kubernetes 1.36, Service
    spec.loadBalancerSourceRanges)."""
    external_traffic_policy: Literal["Cluster", "Local"] | None = None
    """Local keeps the client's address, Cluster spreads evenly; not with type ClusterIP. Default: Kubernetes' own,
    Cluster (Kubernetes 1.36, Service spec.externalTrafficPolicy)."""
    http_node_port: NodePort | None = None
    """Port 80 on every node, 30000 to 32767; not with type ClusterIP. Default: the next free one (Kubernetes 1.36,
    Service spec.ports.nodePort)."""
    https_node_port: NodePort | None = None
    """Port 443 on every node, 30000 to 32767; not with type ClusterIP. Default: the next free one (Kubernetes 1.36,
    Service spec.ports.nodePort)."""

    def rules(self) -> Iterator[Problem]:
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
            if not _QUALIFIED_NAME.fullmatch(key):
                yield Problem(
                    path=f"annotations.{key}",
                    value=value,
                    rule="must have a key such as example.com/name (Kubernetes 1.36, metadata.annotations)",
                )
            if self.type != "LoadBalancer" and key.startswith(_LOAD_BALANCER_ANNOTATIONS):
                yield self._misplaced(f"annotations.{key}", value, ["LoadBalancer"])
        if self.http_node_port is not None and self.http_node_port == self.https_node_port:
            yield Problem(path="httpsNodePort", value=self.https_node_port, rule="must not be httpNodePort as well")

    def _misplaced(self, key: str, value: Any, types: list[str]) -> Problem:
        allowed = " or ".join(types)
        return Problem(
            path=key,
            value=value,
            rule=f"is for type {allowed}, and type is {self.type} (Kubernetes 1.36, Service)",
            hint=f"drop it, or write type: {types[0]}",
        )


class KourierControllerValues(Section):
    """The controller: it turns Knative's Ingresses into Envoy's configuration."""

    replicas: PositiveInt = 1
    """Pods of the controller. Default 1: the gateway serves on without it, but learns of no change."""
    image: Image = (
        "gcr.io/knative-releases/knative.dev/net-kourier/cmd/kourier"
        "@sha256:eedfe3938f1efa93230863099f96400a0567909d383a585021f8727fa3a6cf0b"
    )
    """Image of the controller; pinned. Default the one of net-kourier 1.23.0."""
    resources: ResourcesValues = ResourcesValues(
        requests=ResourceValues(cpu="200m", memory="200Mi"), limits=ResourceValues(cpu="1", memory="500Mi")
    )
    """Resources of the controller. Default 200m CPU and 200Mi, at most 1 CPU and 500Mi (net-kourier 1.23); it keeps
    every Secret of the cluster in memory, so give it more where there are many."""


class KourierGatewayValues(Section):
    """The gateway: the Envoy pods that carry the traffic."""

    replicas: PositiveInt = 1
    """Envoy pods. Default 1; write 2 or more, so that a node can fail. Not beside `autoscaling`."""
    autoscaling: AutoscalingValues | None = None
    """A HorizontalPodAutoscaler in place of `replicas`. Default none (net-kourier 1.23 has one: 1 to 10 pods at 100 %
    CPU)."""
    pod_disruption_budget: PodDisruptionBudgetValues = PodDisruptionBudgetValues(max_unavailable=1)
    """How many Envoy pods a drain may take at once. Default maxUnavailable 1 (net-kourier 1.23 keeps 80 %, which blocks
    the drain of a single pod for ever)."""
    image: EnvoyImage = "docker.io/envoyproxy/envoy:v1.37.9"
    """Image of Envoy; pinned, with bash, so not a distroless one. Default the last patch of the release that
    net-kourier 1.23 takes under the moving tag v1.37-latest; it is tested with 1.34 to 1.37."""
    drain_time: DrainTime = "600s"
    """How long a stopping Envoy lets running streams finish, as a Go duration of 1s or more, rounded up to whole
    seconds. Default 600s, because generations last minutes (net-kourier 1.23: 15s, DRAIN_TIME_SECONDS)."""
    termination_grace_period: DrainTime | None = None
    """After what time a stopping pod is killed, as a Go duration; above `drainTime`. Default `drainTime` and 30s more
    (Kubernetes 1.36, terminationGracePeriodSeconds)."""
    resources: ResourcesValues = ResourcesValues(
        requests=ResourceValues(cpu="200m", memory="200Mi"), limits=ResourceValues(cpu="1", memory="800Mi")
    )
    """Resources of Envoy. Default 200m CPU and 200Mi, at most 1 CPU and 800Mi (net-kourier 1.23)."""

    @property
    def drain_seconds(self) -> int:
        """`drain_time` in whole seconds."""
        return math.ceil(go_seconds(self.drain_time))

    @property
    def grace_seconds(self) -> int:
        """`termination_grace_period`, given or derived, in whole seconds."""
        if self.termination_grace_period is None:
            return self.drain_seconds + DRAIN_MARGIN_SECONDS
        return math.ceil(go_seconds(self.termination_grace_period))

    def rules(self) -> Iterator[Problem]:
        """Replicas or an autoscaler that can work, a budget that lets nodes be drained, a drain that is not cut."""
        yield from replica_problems(
            self,
            replicas=self.replicas,
            autoscaling=self.autoscaling,
            budget=self.pod_disruption_budget,
            resources=self.resources,
        )
        if self.drain_seconds >= self.grace_seconds:
            yield Problem(
                path="terminationGracePeriod",
                value=self.termination_grace_period,
                rule=f"must be above drainTime ({self.drain_time}), or streams are cut before they have drained",
                hint=f"write {self.drain_seconds + DRAIN_MARGIN_SECONDS}s, or drop it",
            )


class KourierValues(Section):
    """Kourier: its Service, its controller, its gateway, its configuration."""

    enabled: Flag = True
    """Install Kourier. Default true."""
    namespace: DnsLabel = KOURIER_NAMESPACE
    """Namespace of the gateway and its Services; the controller lives in Knative's. Default kourier-system."""
    service: KourierServiceValues = KourierServiceValues()
    controller: KourierControllerValues = KourierControllerValues()
    gateway: KourierGatewayValues = KourierGatewayValues()
    config: KourierConfigValues = KourierConfigValues()

    def rules(self) -> Iterator[Problem]:
        """What the configuration needs of the Service and of the image."""
        if self.config.enable_proxy_protocol and self.service.type != "LoadBalancer":
            yield Problem(
                path="config.enableProxyProtocol",
                value=True,
                rule=f"needs a load balancer that speaks it, and service.type is {self.service.type}",
                hint="drop it, or write service.type: LoadBalancer",
            )
        if self.config.enable_cryptomb and re.search(r"(^|/)envoyproxy/envoy:(?!contrib-)", self.gateway.image):
            yield Problem(
                path="config.enableCryptomb",
                value=True,
                rule=f"needs a contrib image of Envoy, and gateway.image is {self.gateway.image}",
                hint="drop it, or write a gateway.image whose tag starts with contrib-",
            )
