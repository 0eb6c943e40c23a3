"""Section `loadBalancer`: what the cloud, or MetalLB, puts in front of the Gateway."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from constructs_lib.errors import Problem
from constructs_lib.gateway.load_balancer import azure, gcp
from constructs_lib.gateway.load_balancer.aws import AUTO_MODE_CLASS, LOAD_BALANCER_CLASS, AwsValues
from constructs_lib.gateway.load_balancer.azure import AzureValues
from constructs_lib.gateway.load_balancer.bare_metal import BareMetalValues
from constructs_lib.gateway.load_balancer.gcp import GcpValues
from constructs_lib.values.effect import without_effect
from constructs_lib.values.families import family_problems
from constructs_lib.values.metadata import Annotations, OptionalQualifiedName
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import Network

Provider = Literal["aws", "gcp", "azure", "bare-metal"]
SECTIONS: dict[Provider, str] = {"aws": "aws", "gcp": "gcp", "azure": "azure", "bare-metal": "bare_metal"}


class LoadBalancerValues(Section):
    """The load balancer of the external Gateway."""

    provider: Provider = "aws"
    """aws, gcp, azure or bare-metal. Default aws. Keys of another provider are an error."""
    external_traffic_policy: Literal["Local", "Cluster"] | None = None
    """Local keeps the client's address and sends traffic only to nodes with an Envoy pod; Cluster spreads it evenly and
    loses the address. Default Local with a load balancer; Cluster with `gateway.service.type: NodePort`, where nothing
    tells clients which nodes have an Envoy pod, and the others drop the traffic."""
    load_balancer_class: OptionalQualifiedName = ""
    """Which controller makes the load balancer; cannot be changed once the Service exists (Kubernetes 1.36, Service
    spec.loadBalancerClass). Default "": service.k8s.aws/nlb with aws, else none. aws: eks.amazonaws.com/nlb for EKS
    Auto Mode. gcp: networking.gke.io/l4-regional-external, or -internal. bare-metal: what MetalLB's --lb-class
    says. azure: not available."""
    source_ranges: tuple[Network, ...] = ()
    """Networks that may connect; everything else is dropped. Default: all."""
    annotations: Annotations = Field(default_factory=dict)
    """Further annotations of the Service, for what has no key here. Default none."""
    aws: AwsValues = AwsValues()
    gcp: GcpValues = GcpValues()
    azure: AzureValues = AzureValues()
    bare_metal: BareMetalValues = BareMetalValues()

    @property
    def proxy_protocol(self) -> bool:
        """Whether the load balancer sends PROXY protocol, so that the Gateway must read it."""
        if self.provider == "aws":
            return self.aws.proxy_protocol
        return self.provider == "bare-metal" and self.bare_metal.proxy_protocol

    @property
    def idle_timeout_seconds(self) -> int | None:
        """Silence after which the load balancer drops a connection; None if it never does."""
        match self.provider:
            case "aws":
                return self.aws.shortest_idle_timeout_seconds(self.load_balancer_class)
            case "gcp":
                # fixed (Compute API, connectionTrackingPolicy.idleTimeoutSec)
                return 600 if self.gcp.internal else 60
            case "azure":
                return self.azure.idle_timeout_minutes * 60
            case "bare-metal":
                return None

    @property
    def class_in_force(self) -> str:
        """The class of the Service, or "" for none."""
        return self.load_balancer_class or (LOAD_BALANCER_CLASS if self.provider == "aws" else "")

    @rule
    def _class_fits(self) -> Iterator[Problem]:
        """The class is one for which the provider makes the load balancer."""
        if self.provider == "gcp":
            yield from gcp.class_problems(self.gcp, self.load_balancer_class)
        if self.provider == "azure":
            yield from azure.class_problems(self.load_balancer_class)
        auto_mode = self.provider == "aws" and self.load_balancer_class == AUTO_MODE_CLASS
        if auto_mode and self.aws.sets("idle_timeout_seconds"):
            yield Problem(
                path="aws.idleTimeoutSeconds",
                value=self.aws.idle_timeout_seconds,
                rule="has no effect with the class of EKS Auto Mode, which cannot set it: it is 350 s (EKS user guide)",
                hint="drop it",
            )

    @rule
    def _provider_fits(self) -> Iterator[Problem]:
        """Only keys of the chosen provider are set, and only what its load balancer supports."""
        for provider, section in SECTIONS.items():
            if provider != self.provider:
                field = type(self).model_fields[section]
                for problem in without_effect(getattr(self, section), needs=f"loadBalancer.provider: {provider}"):
                    yield problem.below(field.alias or section)
        if self.provider == "aws":
            yield from self._aws_rules()

    def _aws_rules(self) -> Iterator[Problem]:
        instance = self.aws.nlb_target_type == "instance"
        if self.aws.proxy_protocol and instance and self.external_traffic_policy != "Cluster":
            yield Problem(
                path="aws.proxyProtocol",
                value=True,
                rule="does not work with nlbTargetType: instance and externalTrafficPolicy: Local, whose health "
                "checks do not speak it (AWS Load Balancer Controller v3.5)",
                hint="write nlbTargetType: ip, or externalTrafficPolicy: Cluster",
            )

    @rule
    def _ranges_are_of_the_services_family(self) -> Iterator[Problem]:
        yield from family_problems("sourceRanges", self.source_ranges)
