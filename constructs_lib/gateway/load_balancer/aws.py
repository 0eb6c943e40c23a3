"""AWS: a Network Load Balancer by the AWS Load Balancer Controller (v3.5, service annotations)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator

from constructs_lib.errors import Problem
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import (
    Flag,
    Ipv4Address,
    PositiveInt,
    Range,
    Text,
)

# without the class, or with the annotation of the same meaning, Kubernetes makes a Classic Load Balancer
LOAD_BALANCER_CLASS = "service.k8s.aws/nlb"
_PREFIX = "service.beta.kubernetes.io/aws-load-balancer"


def _aws_name(value: str) -> str:
    if not re.fullmatch(r"([A-Za-z0-9]([A-Za-z0-9-]{0,30}[A-Za-z0-9])?)?", value):
        raise ValueError("must be at most 32 of letters, digits and '-', not starting or ending with '-'")
    if value.startswith("internal-"):
        raise ValueError("must not start with internal-, which AWS keeps for itself (CreateLoadBalancer)")
    return value


def _allocation(value: str) -> str:
    if not re.fullmatch(r"eipalloc-[0-9a-f]{8,17}", value):
        raise ValueError("must be the allocation id of an Elastic IP such as eipalloc-0123456789abcdef0")
    return value


AwsName = Annotated[Text, AfterValidator(_aws_name)]


ElasticIp = Annotated[Text, AfterValidator(_allocation)]


AwsSeconds = Annotated[PositiveInt, Range(least=60, most=6000)]


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
    """Static address of an internet-facing load balancer: one Elastic IP per subnet. Default none."""
    private_ipv4_addresses: tuple[Ipv4Address, ...] = ()
    """Static address of an internal load balancer: one address per subnet. Default none."""
    preserve_client_ip: Flag = True
    """Preserve the client's address for Envoy. Default true. With target type ip, a pod that calls the load balancer
    and is sent back to its own node gets no answer; set false if that matters."""
    proxy_protocol: Flag = False
    """Send PROXY protocol v2 and read it at the Gateway; only both together work. Default false. The client's
    address then comes from its header, also across VPC endpoints."""
    idle_timeout_seconds: AwsSeconds = 3600
    """Seconds of silence before a connection is dropped, 60 to 6000. Default 3600 (AWS: 350)."""
    cross_zone: Flag = False
    """Spread connections over the pods of all zones. Default false (AWS's own; true costs traffic between zones)."""

    @rule
    def _addresses_fit(self) -> Iterator[Problem]:
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
                    rule=f"must be one per subnet: {len(addresses)} for {len(self.subnets)} subnets",
                )


# Other spellings of what the keys say. Which one wins differs from one to the next (AWS Load Balancer Controller v3.5,
# pkg/annotations, pkg/service): beside scheme: internet-facing, aws-load-balancer-internal is not even read
OTHER_SPELLINGS = {
    f"{_PREFIX}-internal": "aws.scheme",
    f"{_PREFIX}-type": "aws.nlbTargetType",
    f"{_PREFIX}-proxy-protocol-per-target-group": "aws.proxyProtocol",
    f"{_PREFIX}-cross-zone-load-balancing-enabled": "aws.crossZone",
    f"{_PREFIX}-connection-idle-timeout": "aws.idleTimeoutSeconds",
    f"{_PREFIX}-listener-attributes.TLS-443": "aws.idleTimeoutSeconds",
}
# what each key is written as, also where it is not set
OWN_ANNOTATIONS = {
    f"{_PREFIX}-scheme": "aws.scheme",
    f"{_PREFIX}-nlb-target-type": "aws.nlbTargetType",
    f"{_PREFIX}-proxy-protocol": "aws.proxyProtocol",
    f"{_PREFIX}-healthcheck-protocol": "aws.proxyProtocol",
    f"{_PREFIX}-name": "aws.name",
    f"{_PREFIX}-subnets": "aws.subnets",
    f"{_PREFIX}-eip-allocations": "aws.eipAllocations",
    f"{_PREFIX}-private-ipv4-addresses": "aws.privateIpv4Addresses",
}
# lists of attributes, in which ours and those of the user are joined, and what each of ours is said by
_TARGET_GROUP = {
    "preserve_client_ip.enabled": "aws.preserveClientIp",
    "proxy_protocol_v2.enabled": "aws.proxyProtocol",
    "load_balancing.cross_zone.enabled": "aws.crossZone",
}
ATTRIBUTES = {
    f"{_PREFIX}-target-group-attributes": _TARGET_GROUP,
    # the form of one port overrides the other one, attribute by attribute
    f"{_PREFIX}-target-group-attributes.*": _TARGET_GROUP,
    f"{_PREFIX}-attributes": {"load_balancing.cross_zone.enabled": "aws.crossZone"},
    f"{_PREFIX}-listener-attributes.TCP-80": {"tcp.idle_timeout.seconds": "aws.idleTimeoutSeconds"},
    f"{_PREFIX}-listener-attributes.TCP-443": {"tcp.idle_timeout.seconds": "aws.idleTimeoutSeconds"},
}
# what cannot work with the Service, and why
_TLS = "ends TLS at the load balancer, but Envoy serves http on 80 and ends TLS on 443 itself"
_IPV6 = "needs a dual-stack Service, and this one has IPv4 only"
REFUSED = {
    f"{_PREFIX}-ssl-*": _TLS,
    f"{_PREFIX}-backend-protocol": _TLS,
    f"{_PREFIX}-alpn-policy": _TLS,
    f"{_PREFIX}-ip-address-type": _IPV6,
    f"{_PREFIX}-ipv6-addresses": _IPV6,
    f"{_PREFIX}-enable-prefix-for-ipv6-source-nat": _IPV6,
    f"{_PREFIX}-source-nat-ipv6-prefixes": _IPV6,
    "service.beta.kubernetes.io/actions.*": "replaces the Envoy pods as the target of a listener",
    f"{_PREFIX}-connection-draining-*": "is not read by the AWS Load Balancer Controller",
    f"{_PREFIX}-extra-security-groups": "is not read by the AWS Load Balancer Controller",
}
# what takes the effect of sourceRanges away, or lets others in as well
BYPASSES_RANGES = {
    f"{_PREFIX}-security-groups",
    f"{_PREFIX}-disable-nlb-sg",
    f"{_PREFIX}-security-group-prefix-lists",
    f"{_PREFIX}-inbound-sg-rules-on-private-link-traffic",
}


def service_annotations(values: AwsValues) -> dict[str, str]:
    """The annotations of the Service."""
    # with PROXY protocol the address travels in its header, and the packet's may be the load balancer's
    preserve = values.preserve_client_ip and not values.proxy_protocol
    idle = f"tcp.idle_timeout.seconds={values.idle_timeout_seconds}"
    # false, too: the controller leaves an attribute that is omitted as it was
    cross_zone = f"load_balancing.cross_zone.enabled={str(values.cross_zone).lower()}"
    found = {
        f"{_PREFIX}-scheme": values.scheme,
        f"{_PREFIX}-nlb-target-type": values.nlb_target_type,
        f"{_PREFIX}-target-group-attributes": f"preserve_client_ip.enabled={str(preserve).lower()}",
        f"{_PREFIX}-listener-attributes.TCP-80": idle,
        f"{_PREFIX}-listener-attributes.TCP-443": idle,
        # a health check by HTTP would need a PROXY header, which it does not send
        f"{_PREFIX}-healthcheck-protocol": "tcp" if values.proxy_protocol else "",
        f"{_PREFIX}-proxy-protocol": "*" if values.proxy_protocol else "",
        f"{_PREFIX}-attributes": cross_zone,
        f"{_PREFIX}-name": values.name,
        f"{_PREFIX}-subnets": ",".join(values.subnets),
        f"{_PREFIX}-eip-allocations": ",".join(values.eip_allocations),
        f"{_PREFIX}-private-ipv4-addresses": ",".join(values.private_ipv4_addresses),
    }
    return {key: value for key, value in found.items() if value}
