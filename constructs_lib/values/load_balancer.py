"""Section `loadBalancer`: what the cloud, or MetalLB, puts in front of the Gateway."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from constructs_lib.errors import Problem
from constructs_lib.values.section import Section
from constructs_lib.values.types import (
    Address,
    DnsLabel,
    Flag,
    Ipv4Address,
    Network,
    OptionalDnsLabel,
    PositiveInt,
    Range,
    Text,
    address,
    ipv4_address,
    network,
)

Provider = Literal["aws", "gcp", "azure", "bare-metal"]
SECTIONS: dict[Provider, str] = {"aws": "aws", "gcp": "gcp", "azure": "azure", "bare-metal": "bare_metal"}


def _range(value: str) -> str:
    first, dash, last = value.partition("-")
    if not dash:
        return network(value)
    low, high = ipaddress.ip_address(address(first.strip())), ipaddress.ip_address(address(last.strip()))
    if low.version != high.version or int(low) > int(high):
        raise ValueError("must be a range from the lower to the higher address of one family")
    return value


def _aws_name(value: str) -> str:
    if not re.fullmatch(r"([A-Za-z0-9]([A-Za-z0-9-]{0,30}[A-Za-z0-9])?)?", value):
        raise ValueError("must be at most 32 of letters, digits and '-', not starting or ending with '-'")
    return value


def _allocation(value: str) -> str:
    if not re.fullmatch(r"eipalloc-[0-9a-f]{8,17}", value):
        raise ValueError("must be the allocation id of an Elastic IP such as eipalloc-0123456789abcdef0")
    return value


AddressRange = Annotated[Text, AfterValidator(_range)]
AwsName = Annotated[Text, AfterValidator(_aws_name)]
ElasticIp = Annotated[Text, AfterValidator(_allocation)]
AwsSeconds = Annotated[PositiveInt, Range(least=60, most=6000)]
AzureMinutes = Annotated[PositiveInt, Range(least=4, most=100)]


class AwsValues(Section):
    """A Network Load Balancer by the AWS Load Balancer Controller (v3.5)."""

    scheme: Literal["internet-facing", "internal"] = "internet-facing"
    """internet-facing or internal. Default internet-facing (annotation aws-load-balancer-scheme)."""
    nlb_target_type: Literal["ip", "instance"] = "ip"
    """ip: straight to the pods (needs the VPC CNI). instance: through node ports. Default ip (annotation
    aws-load-balancer-nlb-target-type)."""
    name: AwsName = ""
    """Name of the load balancer, at most 32 of letters, digits and '-'. Default "": AWS chooses."""
    subnets: tuple[Text, ...] = ()
    """Ids or names of the subnets. Default: found by their tags."""
    eip_allocations: tuple[ElasticIp, ...] = ()
    """Static address of an internet-facing load balancer: one Elastic IP a subnet. Default none."""
    private_ipv4_addresses: tuple[Ipv4Address, ...] = ()
    """Static address of an internal load balancer: one address a subnet. Default none."""
    preserve_client_ip: Flag = True
    """Let Envoy see the client's address. Default true. With target type ip, a pod that calls the load balancer and
    lands on its own node gets no answer; write false if that matters."""
    proxy_protocol: Flag = False
    """Send PROXY protocol v2, and read it at the Gateway; both together or nothing works. Default false. The client's
    address then comes from its header, also across VPC endpoints."""
    idle_timeout_seconds: AwsSeconds = 3600
    """Seconds of silence before a connection is dropped, 60 to 6000. Default 3600 (AWS: 350)."""
    cross_zone: Flag = False
    """Spread connections over the pods of all zones. Default false (AWS's own; true costs traffic between zones)."""

    def rules(self) -> Iterator[Problem]:
        """Static addresses fit the scheme and the subnets (AWS Load Balancer Controller v3.5, service annotations)."""
        if self.eip_allocations and self.scheme == "internal":
            yield Problem(
                path="eipAllocations",
                value=list(self.eip_allocations),
                rule="are public addresses, and the scheme is internal",
                hint="use privateIpv4Addresses, or scheme: internet-facing",
            )
        if self.private_ipv4_addresses and self.scheme == "internet-facing":
            yield Problem(
                path="privateIpv4Addresses",
                value=list(self.private_ipv4_addresses),
                rule="are for the scheme internal",
                hint="use eipAllocations, or scheme: internal",
            )
        for key, addresses in (
            ("eipAllocations", self.eip_allocations),
            ("privateIpv4Addresses", self.private_ipv4_addresses),
        ):
            if addresses and self.subnets and len(addresses) != len(self.subnets):
                yield Problem(
                    path=key,
                    value=list(addresses),
                    rule=f"must be one a subnet: {len(addresses)} for {len(self.subnets)} subnets",
                )


class GcpValues(Section):
    """A passthrough Network Load Balancer by GKE."""

    internal: Flag = False
    """Inside the VPC only. Default false (annotation networking.gke.io/load-balancer-type)."""
    global_access: Flag = False
    """Let clients of other regions reach an internal load balancer. Default false."""
    subnet: Text = ""
    """Subnet of an internal load balancer. Default "": the cluster's."""
    address: Text = ""
    """Name of a reserved regional address (annotation networking.gke.io/load-balancer-ip-addresses). Default ""."""
    network_tier: Literal["Premium", "Standard"] | None = None
    """Network tier of an external load balancer. Default: the project's."""

    def rules(self) -> Iterator[Problem]:
        """Keys of the internal form stand with it, those of the external form without."""
        for key, value in (("globalAccess", self.global_access), ("subnet", self.subnet)):
            if value and not self.internal:
                yield Problem(
                    path=key, value=value, rule="is for an internal load balancer", hint="write internal: true"
                )
        if self.network_tier and self.internal:
            yield Problem(path="networkTier", value=self.network_tier, rule="is for an external load balancer")


class AzureValues(Section):
    """An Azure Standard Load Balancer by cloud-provider-azure."""

    internal: Flag = False
    """Inside the virtual network only. Default false (annotation azure-load-balancer-internal)."""
    subnet: Text = ""
    """Subnet of an internal load balancer. Default "": the cluster's."""
    address: Annotated[Text, AfterValidator(lambda value: value and ipv4_address(value))] = ""
    """Static IPv4 address, of the subnet or of a public IP that exists (annotation azure-load-balancer-ipv4)."""
    public_ip_name: Text = ""
    """Name of a public IP that exists; instead of `address`. Default ""."""
    resource_group: Text = ""
    """Resource group of that public IP, if it is not the cluster's. Default ""."""
    idle_timeout_minutes: AzureMinutes = 30
    """Minutes of silence before a connection is dropped, 4 to 100. Default 30 (Azure: 4)."""

    def rules(self) -> Iterator[Problem]:
        """Public and internal addresses do not mix."""
        if self.subnet and not self.internal:
            yield Problem(
                path="subnet", value=self.subnet, rule="is for an internal load balancer", hint="write internal: true"
            )
        if self.public_ip_name and self.internal:
            yield Problem(
                path="publicIpName",
                value=self.public_ip_name,
                rule="is a public address, and internal is true",
                hint="use address",
            )
        if self.public_ip_name and self.address:
            yield Problem(
                path="publicIpName",
                value=self.public_ip_name,
                rule="cannot stand beside address",
                hint="keep one of the two",
            )
        if self.resource_group and not (self.public_ip_name or self.address):
            yield Problem(
                path="resourceGroup",
                value=self.resource_group,
                rule="says where a public IP is, and none is named",
                hint="write publicIpName or address",
            )


class AddressPoolValues(Section):
    """A MetalLB pool of addresses and how they are announced."""

    addresses: Annotated[tuple[AddressRange, ...], Field(min_length=1)]
    """Networks or ranges: 192.0.2.0/28, 192.0.2.10-192.0.2.20."""
    advertisement: Literal["l2", "bgp"] = "l2"
    """l2: ARP/NDP in the local network. bgp: to the routers that MetalLB peers with. Default l2."""
    namespace: DnsLabel = "metallb-system"
    """Namespace of MetalLB. Default metallb-system."""


class BareMetalValues(Section):
    """Addresses by MetalLB. External and internal are two pools: name the one to take the address from."""

    address_pool: OptionalDnsLabel = ""
    """Pool to take the address from. Default "": any that MetalLB assigns automatically; with `pool` required, because
    it is its name."""
    addresses: tuple[Address, ...] = ()
    """Static addresses out of the pool: one, or one of each family. Default: the next free one."""
    pool: AddressPoolValues | None = None
    """Make the pool as well. Default none: it exists."""
    proxy_protocol: Flag = False
    """A load balancer of your own in front sends PROXY protocol; read it at the Gateway. Default false."""

    def rules(self) -> Iterator[Problem]:
        """A pool has a name; at most one address of each family."""
        if self.pool and not self.address_pool:
            yield Problem(path="addressPool", rule="is required with pool: it is the pool's name")
        families = [ipaddress.ip_address(address).version for address in self.addresses]
        if len(families) != len(set(families)):
            yield Problem(
                path="addresses",
                value=list(self.addresses),
                rule="may hold one IPv4 and one IPv6 address (MetalLB, metallb.io/loadBalancerIPs)",
            )


class LoadBalancerValues(Section):
    """The load balancer of the external Gateway."""

    provider: Provider = "aws"
    """aws, gcp, azure or bare-metal. Default aws. Keys of another provider are an error."""
    external_traffic_policy: Literal["Local", "Cluster"] = "Local"
    """Local keeps the client's address and sends traffic only to nodes with an Envoy pod; Cluster spreads it evenly and
    loses the address. Default Local."""
    source_ranges: tuple[Network, ...] = ()
    """Networks that may connect; everything else is dropped. Default: all."""
    annotations: dict[Text, Text] = Field(default_factory=dict)
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
        """Silence after which the load balancer drops a connection; None where it is not ours to set."""
        if self.provider == "aws":
            return self.aws.idle_timeout_seconds
        return self.azure.idle_timeout_minutes * 60 if self.provider == "azure" else None

    def rules(self) -> Iterator[Problem]:
        """Only the chosen provider has keys; what its load balancer cannot do is not asked of it."""
        for provider, section in SECTIONS.items():
            if provider != self.provider and section in self.model_fields_set:
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
        if self.aws.proxy_protocol and instance and self.external_traffic_policy == "Local":
            yield Problem(
                path="aws.proxyProtocol",
                value=True,
                rule="does not work with nlbTargetType: instance and externalTrafficPolicy: Local, whose health "
                "checks do not speak it (AWS Load Balancer Controller v3.5)",
                hint="write nlbTargetType: ip, or externalTrafficPolicy: Cluster",
            )
        if self.source_ranges and not instance and not self.aws.preserve_client_ip:
            yield Problem(
                path="sourceRanges",
                value=list(self.source_ranges),
                rule="has no effect with aws.preserveClientIp: false: the load balancer's own address is what arrives",
                hint="write aws.preserveClientIp: true",
            )
