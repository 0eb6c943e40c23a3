"""Azure: a Standard Load Balancer by cloud-provider-azure."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from typing import Annotated

from pydantic import AfterValidator

from constructs_lib.errors import Problem
from constructs_lib.values.families import NEEDS_DUAL_STACK
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import Flag, PositiveInt, Range, Text, ipv4_address

_PREFIX = "service.beta.kubernetes.io/azure"


AzureMinutes = Annotated[PositiveInt, Range(least=4, most=100)]


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

    @rule
    def _addresses_fit(self) -> Iterator[Problem]:
        """Public and internal addresses do not mix."""
        if self.subnet and not self.internal:
            yield Problem(
                path="subnet",
                value=self.subnet,
                rule="applies to an internal load balancer only",
                hint="write internal: true",
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
                rule="cannot be combined with address",
                hint="keep one of the two",
            )
        if self.address and not self.internal and not ipaddress.ip_address(self.address).is_global:
            yield Problem(
                path="address",
                value=self.address,
                rule="must be a public address: the load balancer is external (cloud-provider-azure 1.36)",
                hint="write internal: true, or the address of a public IP",
            )
        if self.resource_group and self.internal:
            yield Problem(
                path="resourceGroup",
                value=self.resource_group,
                rule="has no effect with internal: true, because it is the resource group of a public IP",
                hint="drop it",
            )
        elif self.resource_group and not (self.public_ip_name or self.address):
            yield Problem(
                path="resourceGroup",
                value=self.resource_group,
                rule="names the resource group of a public IP, and none is named",
                hint="write publicIpName or address",
            )


def class_problems(load_balancer_class: str) -> Iterator[Problem]:
    """cloud-provider-azure makes no load balancer for a Service that has a class."""
    if load_balancer_class:
        yield Problem(
            path="loadBalancerClass",
            value=load_balancer_class,
            rule="must be empty: cloud-provider-azure leaves a Service that has a class to others (Kubernetes 1.36, "
            "cloud-provider, service controller)",
            hint="drop it",
        )


# other spellings of what the keys say (cloud-provider-azure 1.36, pkg/consts): a second list of source ranges is an
# error, but only after the load balancer exists
OTHER_SPELLINGS = {
    f"{_PREFIX}-allowed-ip-ranges": "sourceRanges",
    f"{_PREFIX}-pip-prefix-id": "azure.publicIpName",
}
OWN_ANNOTATIONS = {
    f"{_PREFIX}-load-balancer-tcp-idle-timeout": "azure.idleTimeoutMinutes",
    f"{_PREFIX}-load-balancer-internal": "azure.internal",
    f"{_PREFIX}-load-balancer-internal-subnet": "azure.subnet",
    f"{_PREFIX}-load-balancer-ipv4": "azure.address",
    f"{_PREFIX}-pip-name": "azure.publicIpName",
    f"{_PREFIX}-load-balancer-resource-group": "azure.resourceGroup",
    f"{_PREFIX}-load-balancer-health-probe-protocol": "externalTrafficPolicy",
    "service.beta.kubernetes.io/port_*_health-probe_protocol": "externalTrafficPolicy",
    "service.beta.kubernetes.io/port_*_health-probe_port": "externalTrafficPolicy",
}
# what cannot work with the Service, and why
REFUSED = {
    f"{_PREFIX}-load-balancer-ipv6": NEEDS_DUAL_STACK,
    f"{_PREFIX}-pip-name-ipv6": NEEDS_DUAL_STACK,
    f"{_PREFIX}-pip-prefix-id-ipv6": NEEDS_DUAL_STACK,
    "service.beta.kubernetes.io/port_*_no_lb_rule": "takes the port off the load balancer",
    "service.beta.kubernetes.io/port_*_no_probe_rule": "keeps nodes without an Envoy pod in the load balancer",
    f"{_PREFIX}-pls-proxy-protocol": "sends PROXY protocol on one of two paths, and Envoy expects it on both or none",
}
# what takes the effect of sourceRanges away, or lets others in as well
BYPASSES_RANGES = {
    f"{_PREFIX}-disable-load-balancer-nsg-rule",
    f"{_PREFIX}-allowed-service-tags",
}


def service_annotations(values: AzureValues, external_traffic_policy: str) -> dict[str, str]:
    """The annotations of the Service."""
    found = {
        f"{_PREFIX}-load-balancer-tcp-idle-timeout": str(values.idle_timeout_minutes),
        f"{_PREFIX}-load-balancer-internal": "true" if values.internal else "",
        f"{_PREFIX}-load-balancer-internal-subnet": values.subnet,
        f"{_PREFIX}-load-balancer-ipv4": values.address,
        f"{_PREFIX}-pip-name": values.public_ip_name,
        f"{_PREFIX}-load-balancer-resource-group": values.resource_group,
        # a probe by HTTP would get Envoy's 404 for / and take every node out; Local probes the node's own health port
        f"{_PREFIX}-load-balancer-health-probe-protocol": "tcp" if external_traffic_policy == "Cluster" else "",
    }
    return {key: value for key, value in found.items() if value}
