"""AWS: a Network Load Balancer by the AWS Load Balancer Controller (v3.5, service annotations)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator

from constructs_lib.errors import Problem
from constructs_lib.values.families import NEEDS_DUAL_STACK
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import Flag, Ipv4Address, PositiveInt, Range, Text

# without a class, or with the annotation of the same meaning, Kubernetes makes a Classic Load Balancer
LOAD_BALANCER_CLASS = "service.k8s.aws/nlb"
# the controller of EKS Auto Mode, which has no listener attributes and does not read aws-load-balancer-proxy-protocol
# (EKS user guide, auto-configure-nlb, auto-configure-alb)
AUTO_MODE_CLASS = "eks.amazonaws.com/nlb"
# of listeners that terminate TLS, and in EKS Auto Mode of all (ELB guide for Network Load Balancers, idle timeout)
_FIXED_IDLE_TIMEOUT_SECONDS = 350
# Elastic Load Balancing API, TargetGroupAttribute
_MOST_DEREGISTRATION_SECONDS = 3600
_MOST_DRAINING_SECONDS = 360_000
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


def _certificate(value: str) -> str:
    if not re.fullmatch(
        r"arn:aws[a-z-]*:(acm:[a-z0-9-]+:[0-9]{12}:certificate/[\w-]+|iam::[0-9]{12}:server-certificate/[\w+=.@/-]+)",
        value,
    ):
        raise ValueError(
            "must be the ARN of a certificate in ACM or IAM such as "
            "arn:aws:acm:eu-central-1:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef"
        )
    return value


def _subnet(value: str) -> str:
    if not value.strip() or "," in value:
        raise ValueError("must be the id or the name of one subnet, without a comma")
    return value


AwsName = Annotated[Text, AfterValidator(_aws_name)]


Certificate = Annotated[Text, AfterValidator(_certificate)]


Subnet = Annotated[Text, AfterValidator(_subnet)]


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
    subnets: tuple[Subnet, ...] = ()
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
    certificates: tuple[Certificate, ...] = ()
    """ARNs of certificates in ACM or IAM for TLS at the load balancer; the first is for clients without SNI. Default
    none; required with `tls.termination: LoadBalancer` (annotations aws-load-balancer-ssl-cert, -ssl-ports)."""
    idle_timeout_seconds: AwsSeconds = 3600
    """Seconds of silence before a connection is dropped, 60 to 6000. Default 3600 (AWS: 350). Fixed at 350 for port 443
    with `certificates`, and for all ports in EKS Auto Mode."""
    cross_zone: Flag = False
    """Spread connections over the pods of all zones. Default false (AWS's own; true costs traffic between zones)."""

    def shortest_idle_timeout_seconds(self, load_balancer_class: str) -> int:
        """The idle timeout of the listener that drops a silent connection first."""
        if load_balancer_class == AUTO_MODE_CLASS:
            return _FIXED_IDLE_TIMEOUT_SECONDS
        return min(self.idle_timeout_seconds, _FIXED_IDLE_TIMEOUT_SECONDS if self.certificates else 6000)

    @rule
    def _lists_have_no_duplicates(self) -> Iterator[Problem]:
        """A load balancer has each address once, and one subnet in each zone (Elastic Load Balancing API)."""
        for key, values in (
            ("subnets", self.subnets),
            ("eipAllocations", self.eip_allocations),
            ("privateIpv4Addresses", self.private_ipv4_addresses),
            ("certificates", self.certificates),
        ):
            if len(set(values)) != len(values):
                yield Problem(path=key, value=list(values), rule="must not name one twice", hint="drop the duplicate")

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
    f"{_PREFIX}-ssl-cert": "aws.certificates",
    f"{_PREFIX}-ssl-ports": "aws.certificates",
    f"{_PREFIX}-backend-protocol": "aws.certificates",
}
# lists of attributes, in which ours and those of the user are joined, and what each of ours is said by
_TARGET_GROUP = {
    "preserve_client_ip.enabled": "aws.preserveClientIp",
    "proxy_protocol_v2.enabled": "aws.proxyProtocol",
    "load_balancing.cross_zone.enabled": "aws.crossZone",
    "deregistration_delay.timeout_seconds": "envoyProxy.drainTimeout",
    "deregistration_delay.connection_termination.enabled": "envoyProxy.drainTimeout",
    "target_health_state.unhealthy.connection_termination.enabled": "envoyProxy.drainTimeout",
    "target_health_state.unhealthy.draining_interval_seconds": "envoyProxy.drainTimeout",
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
REFUSED = {
    f"{_PREFIX}-listener-attributes.TLS-*": "is for listeners that terminate TLS, whose idle timeout is fixed at 350 s",
    f"{_PREFIX}-ip-address-type": NEEDS_DUAL_STACK,
    f"{_PREFIX}-ipv6-addresses": NEEDS_DUAL_STACK,
    f"{_PREFIX}-enable-prefix-for-ipv6-source-nat": NEEDS_DUAL_STACK,
    f"{_PREFIX}-source-nat-ipv6-prefixes": NEEDS_DUAL_STACK,
    "service.beta.kubernetes.io/actions.*": "replaces the Envoy pods as the target of a listener",
    f"{_PREFIX}-connection-draining-*": "is not read by the AWS Load Balancer Controller",
    f"{_PREFIX}-extra-security-groups": "is not read by the AWS Load Balancer Controller",
}
# what applies to the listener that terminates TLS
TLS_ONLY = {f"{_PREFIX}-ssl-negotiation-policy", f"{_PREFIX}-alpn-policy"}
# what EKS Auto Mode does not read (EKS user guide, auto-configure-nlb)
NOT_IN_AUTO_MODE = {f"{_PREFIX}-access-log-*", f"{_PREFIX}-listener-attributes.*"}
# what takes the effect of sourceRanges away, or lets others in as well
BYPASSES_RANGES = {
    f"{_PREFIX}-security-groups",
    f"{_PREFIX}-disable-nlb-sg",
    f"{_PREFIX}-security-group-prefix-lists",
    f"{_PREFIX}-inbound-sg-rules-on-private-link-traffic",
}


def service_annotations(
    values: AwsValues, load_balancer_class: str, *, drain_seconds: int, checks_pods: bool
) -> dict[str, str]:
    """The annotations of the Service.

    Args:
        values: the load balancer.
        load_balancer_class: the class of the Service.
        drain_seconds: how long a stopping Envoy pod finishes its streams.
        checks_pods: whether a node without an Envoy pod that runs fails its health check.
    """
    auto_mode = load_balancer_class == AUTO_MODE_CLASS
    idle = "" if auto_mode else f"tcp.idle_timeout.seconds={values.idle_timeout_seconds}"
    # false, too: the controller leaves an attribute that is omitted as it was
    cross_zone = f"load_balancing.cross_zone.enabled={str(values.cross_zone).lower()}"
    found = {
        f"{_PREFIX}-scheme": values.scheme,
        f"{_PREFIX}-nlb-target-type": values.nlb_target_type,
        f"{_PREFIX}-target-group-attributes": ",".join(
            f"{key}={value}"
            for key, value in _target_group(values, auto_mode, drain_seconds=drain_seconds, checks_pods=checks_pods)
        ),
        f"{_PREFIX}-listener-attributes.TCP-80": idle,
        # an idle timeout is refused by a listener that terminates TLS
        f"{_PREFIX}-listener-attributes.TCP-443": "" if values.certificates else idle,
        f"{_PREFIX}-ssl-cert": ",".join(values.certificates),
        # without it, port 80 would speak TLS as well
        f"{_PREFIX}-ssl-ports": "443" if values.certificates else "",
        f"{_PREFIX}-backend-protocol": "tcp" if values.certificates else "",
        # a health check by HTTP would need a PROXY header, which it does not send
        f"{_PREFIX}-healthcheck-protocol": "tcp" if values.proxy_protocol else "",
        f"{_PREFIX}-proxy-protocol": "*" if values.proxy_protocol and not auto_mode else "",
        f"{_PREFIX}-attributes": cross_zone,
        f"{_PREFIX}-name": values.name,
        f"{_PREFIX}-subnets": ",".join(values.subnets),
        f"{_PREFIX}-eip-allocations": ",".join(values.eip_allocations),
        f"{_PREFIX}-private-ipv4-addresses": ",".join(values.private_ipv4_addresses),
    }
    return {key: value for key, value in found.items() if value}


def _target_group(
    values: AwsValues, auto_mode: bool, *, drain_seconds: int, checks_pods: bool
) -> Iterator[tuple[str, str]]:
    """The attributes of the target group."""
    # with PROXY protocol the address travels in its header, and the packet's may be the load balancer's
    preserve = values.preserve_client_ip and not values.proxy_protocol
    yield "preserve_client_ip.enabled", str(preserve).lower()
    if values.proxy_protocol and auto_mode:
        yield "proxy_protocol_v2.enabled", "true"
    # a stopping pod is deregistered at once, and keeps its connections until its streams have ended
    yield "deregistration_delay.timeout_seconds", str(min(drain_seconds, _MOST_DEREGISTRATION_SECONDS))
    yield "deregistration_delay.connection_termination.enabled", "false"
    if values.nlb_target_type == "instance" and checks_pods:
        # by default the connections of a node are reset once its health check fails, with the last pod that stops
        yield "target_health_state.unhealthy.connection_termination.enabled", "false"
        yield "target_health_state.unhealthy.draining_interval_seconds", str(min(drain_seconds, _MOST_DRAINING_SECONDS))
