"""Section `loadBalancer`: what the cloud, or MetalLB, puts in front of the Gateway."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from constructs_lib.errors import Problem
from constructs_lib.gateway.load_balancer.aws import AwsValues
from constructs_lib.gateway.load_balancer.azure import AzureValues
from constructs_lib.gateway.load_balancer.bare_metal import BareMetalValues
from constructs_lib.gateway.load_balancer.gcp import GcpValues
from constructs_lib.values.metadata import Annotations
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
                return self.aws.idle_timeout_seconds
            case "gcp":
                # fixed (Compute API, connectionTrackingPolicy.idleTimeoutSec)
                return 600 if self.gcp.internal else 60
            case "azure":
                return self.azure.idle_timeout_minutes * 60
            case "bare-metal":
                return None

    @rule
    def _provider_fits(self) -> Iterator[Problem]:
        """Only keys of the chosen provider are set, and only what its load balancer supports."""
        for provider, section in SECTIONS.items():
            if provider != self.provider and getattr(self, section).sets_anything():
                field = type(self).model_fields[section]
                yield Problem(
                    path=field.alias or section,
                    rule=f"belongs to provider {provider}, but provider is {self.provider}",
                    hint=f"write provider: {provider}, or drop these keys",
                )
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
        other = [text for text in self.source_ranges if ipaddress.ip_network(text).version != 4]
        if other:
            yield Problem(
                path="sourceRanges",
                value=other,
                rule="must be IPv4 networks, because the Service has an IPv4 address only: without a range of that "
                "family GKE and kube-proxy let every address in",
                hint="drop the IPv6 networks",
            )
