"""The Service in front of the Gateway, provider by provider."""

from __future__ import annotations

from typing import Any

import pytest

from constructs_lib import GatewayConstruct, InvalidProps
from constructs_lib.errors import InvalidSection, InvalidValues
from constructs_lib.gateway.load_balancer.aws import AwsValues
from constructs_lib.gateway.load_balancer.azure import AzureValues
from constructs_lib.gateway.load_balancer.bare_metal import AddressPoolValues, BareMetalValues
from constructs_lib.gateway.load_balancer.gcp import GcpValues
from constructs_lib.gateway.load_balancer.values import LoadBalancerValues
from constructs_lib.gateway.values.gateway import ClientTrafficValues, GatewayValues, ServiceValues, TcpKeepaliveValues
from constructs_lib.gateway.values.tls import CertManagerValues, TlsValues
from constructs_lib.platform.loading import parse_values
from tests.support import Manifest, kinds, only, synthesize

AWS = "service.beta.kubernetes.io/aws-load-balancer"
AZURE = "service.beta.kubernetes.io/azure"
AUTO_MODE = "eks.amazonaws.com/nlb"
CERTIFICATES = (
    "arn:aws:acm:eu-central-1:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef",
    "arn:aws-us-gov:iam::123456789012:server-certificate/web/llm",
)
IN_FRONT = TlsValues(enabled=True, termination="LoadBalancer")

DRAIN = "deregistration_delay.timeout_seconds=600,deregistration_delay.connection_termination.enabled=false"
"""How long an NLB keeps the connections of a pod that stops."""


def service(values: LoadBalancerValues, **props: Any) -> Manifest:
    made = synthesize(lambda chart: GatewayConstruct(chart, "gateway", load_balancer=values, **props))
    emitted: Manifest = only(made, "EnvoyProxy")["spec"]["provider"]["kubernetes"]["envoyService"]
    return emitted


def made_annotations(values: LoadBalancerValues) -> dict[str, str]:
    emitted: dict[str, str] = service(values).get("annotations", {})
    return emitted


def test_aws_is_the_default_and_public() -> None:
    assert service(LoadBalancerValues()) == {
        "type": "LoadBalancer",
        "loadBalancerClass": "service.k8s.aws/nlb",
        "externalTrafficPolicy": "Local",
        "annotations": {
            f"{AWS}-scheme": "internet-facing",
            f"{AWS}-nlb-target-type": "ip",
            f"{AWS}-attributes": "load_balancing.cross_zone.enabled=false",
            f"{AWS}-target-group-attributes": f"preserve_client_ip.enabled=true,{DRAIN}",
            f"{AWS}-listener-attributes.TCP-80": "tcp.idle_timeout.seconds=3600",
            f"{AWS}-listener-attributes.TCP-443": "tcp.idle_timeout.seconds=3600",
        },
    }


def test_aws_internal_with_static_addresses() -> None:
    aws = AwsValues(
        scheme="internal",
        nlb_target_type="instance",
        subnets=("subnet-a", "subnet-b"),
        private_ipv4_addresses=("10.0.1.10", "10.0.2.10"),
        name="llm",
        cross_zone=True,
        preserve_client_ip=False,
        idle_timeout_seconds=600,
    )
    made = made_annotations(LoadBalancerValues(aws=aws))
    assert made[f"{AWS}-scheme"] == "internal"
    assert made[f"{AWS}-nlb-target-type"] == "instance"
    assert made[f"{AWS}-subnets"] == "subnet-a,subnet-b"
    assert made[f"{AWS}-private-ipv4-addresses"] == "10.0.1.10,10.0.2.10"
    assert made[f"{AWS}-name"] == "llm"
    assert made[f"{AWS}-attributes"] == "load_balancing.cross_zone.enabled=true"
    assert made[f"{AWS}-target-group-attributes"].startswith("preserve_client_ip.enabled=false,")
    assert made[f"{AWS}-listener-attributes.TCP-443"] == "tcp.idle_timeout.seconds=600"


def test_aws_elastic_ips() -> None:
    aws = AwsValues(subnets=("a",), eip_allocations=("eipalloc-0123456789abcdef0",))
    assert made_annotations(LoadBalancerValues(aws=aws))[f"{AWS}-eip-allocations"] == "eipalloc-0123456789abcdef0"


def test_aws_proxy_protocol_is_sent_with_a_health_check_that_needs_none() -> None:
    made = made_annotations(LoadBalancerValues(aws=AwsValues(proxy_protocol=True)))
    assert made[f"{AWS}-proxy-protocol"] == "*"
    assert made[f"{AWS}-healthcheck-protocol"] == "tcp"
    assert made[f"{AWS}-target-group-attributes"].startswith("preserve_client_ip.enabled=false,")


def test_gcp_external() -> None:
    values = LoadBalancerValues(provider="gcp", gcp=GcpValues(address="llm-ip", network_tier="Premium"))
    assert service(values) == {
        "type": "LoadBalancer",
        "externalTrafficPolicy": "Local",
        "annotations": {
            "cloud.google.com/l4-rbs": "enabled",
            "cloud.google.com/network-tier": "Premium",
            "networking.gke.io/load-balancer-ip-addresses": "llm-ip",
        },
    }


def test_gcp_internal() -> None:
    gcp = GcpValues(internal=True, global_access=True, subnet="backend")
    assert made_annotations(LoadBalancerValues(provider="gcp", gcp=gcp)) == {
        "networking.gke.io/load-balancer-type": "Internal",
        "networking.gke.io/internal-load-balancer-allow-global-access": "true",
        "networking.gke.io/load-balancer-subnet": "backend",
        "networking.gke.io/internal-load-balancer-subnet": "backend",
    }


def test_azure_external_has_a_long_idle_timeout() -> None:
    azure = AzureValues(public_ip_name="llm-ip", resource_group="network")
    assert made_annotations(LoadBalancerValues(provider="azure", azure=azure)) == {
        f"{AZURE}-load-balancer-tcp-idle-timeout": "30",
        f"{AZURE}-pip-name": "llm-ip",
        f"{AZURE}-load-balancer-resource-group": "network",
    }


def test_azure_internal_with_a_static_address() -> None:
    azure = AzureValues(internal=True, subnet="backend", address="10.0.0.10", idle_timeout_minutes=100)
    assert made_annotations(LoadBalancerValues(provider="azure", azure=azure)) == {
        f"{AZURE}-load-balancer-tcp-idle-timeout": "100",
        f"{AZURE}-load-balancer-internal": "true",
        f"{AZURE}-load-balancer-internal-subnet": "backend",
        f"{AZURE}-load-balancer-ipv4": "10.0.0.10",
    }


def test_azure_probes_by_tcp_where_the_nodes_have_no_health_port() -> None:
    values = LoadBalancerValues(provider="azure", external_traffic_policy="Cluster")
    assert made_annotations(values)[f"{AZURE}-load-balancer-health-probe-protocol"] == "tcp"


def test_bare_metal_takes_any_address_by_default() -> None:
    assert service(LoadBalancerValues(provider="bare-metal")) == {
        "type": "LoadBalancer",
        "externalTrafficPolicy": "Local",
    }


def test_bare_metal_takes_an_address_of_a_pool() -> None:
    bare_metal = BareMetalValues(address_pool="public", addresses=("192.0.2.10",))
    assert made_annotations(LoadBalancerValues(provider="bare-metal", bare_metal=bare_metal)) == {
        "metallb.io/address-pool": "public",
        "metallb.io/loadBalancerIPs": "192.0.2.10",
    }


@pytest.mark.parametrize(("by", "kind"), [("l2", "L2Advertisement"), ("bgp", "BGPAdvertisement")])
def test_bare_metal_makes_the_pool_and_announces_it(by: Any, kind: str) -> None:
    pool = AddressPoolValues(addresses=("192.0.2.0/28", "192.0.2.32-192.0.2.40"), advertisement=by)
    values = LoadBalancerValues(provider="bare-metal", bare_metal=BareMetalValues(address_pool="public", pool=pool))
    made = synthesize(lambda chart: GatewayConstruct(chart, "gateway", load_balancer=values))
    addresses = only(made, "IPAddressPool")
    assert addresses["metadata"]["namespace"] == "metallb-system"
    assert addresses["spec"] == {"addresses": ["192.0.2.0/28", "192.0.2.32-192.0.2.40"]}
    assert only(made, kind)["spec"] == {"ipAddressPools": [addresses["metadata"]["name"]]}
    assert kinds(made).index("IPAddressPool") < kinds(made).index("Gateway")


def test_source_ranges_and_own_annotations_work_for_every_provider() -> None:
    values = LoadBalancerValues(provider="gcp", source_ranges=("203.0.113.0/24",), annotations={"team": "llm"})
    made = service(values)
    assert made["loadBalancerSourceRanges"] == ["203.0.113.0/24"]
    assert made["annotations"]["team"] == "llm"


def test_an_annotation_that_contradicts_a_key_is_refused() -> None:
    values = LoadBalancerValues(annotations={f"{AWS}-scheme": "internal"})
    with pytest.raises(InvalidProps, match="the two may contradict each other"):
        service(values)


@pytest.mark.parametrize(
    ("build", "says"),
    [
        (
            lambda: LoadBalancerValues(provider="gcp", aws=AwsValues(cross_zone=True)),
            "aws.cross_zone = True: has no",
        ),
        (
            lambda: LoadBalancerValues(gcp=GcpValues(internal=True)),
            'without load_balancer.provider="gcp"; add that',
        ),
        (lambda: LoadBalancerValues(azure=AzureValues(internal=True)), "azure.internal = True: has no effect"),
        (
            lambda: LoadBalancerValues(bare_metal=BareMetalValues(address_pool="public")),
            'bare_metal.address_pool = "public": has no effect',
        ),
        (
            lambda: LoadBalancerValues(provider="digitalocean"),  # type: ignore[arg-type]
            "must be one of aws, gcp, azure, bare-metal",
        ),
        (lambda: LoadBalancerValues(source_ranges=("203.0.113.1/24",)), "must be a network"),
        (lambda: LoadBalancerValues(source_ranges=("all",)), "must be a network"),
        (
            lambda: LoadBalancerValues(provider="gcp", source_ranges=("10.0.0.0/8", "2001:db8::/32")),
            "must be IPv4 networks",
        ),
        (
            lambda: LoadBalancerValues(aws=AwsValues(proxy_protocol=True, nlb_target_type="instance")),
            "aws.proxy_protocol",
        ),
        (lambda: AwsValues(scheme="public"), "must be one of internet-facing, internal"),  # type: ignore[arg-type]
        (lambda: AwsValues(name="n" * 33), "at most 32"),
        (lambda: AwsValues(name="internal-edge"), "must not start with internal-"),
        (lambda: GcpValues(address="203.0.113.10"), "must be the name of a reserved regional address"),
        (
            lambda: BareMetalValues(
                address_pool="a", pool=AddressPoolValues(addresses=("10.0.0.1-10.0.0.9",)), addresses=("10.0.0.10",)
            ),
            "is not in the pool a",
        ),
        (lambda: AwsValues(idle_timeout_seconds=59), "must be at least 60"),
        (lambda: AwsValues(idle_timeout_seconds=6001), "must be at most 6000"),
        (lambda: AwsValues(eip_allocations=("1.2.3.4",)), "allocation id"),
        (lambda: AwsValues(scheme="internal", eip_allocations=("eipalloc-01234567",)), "are public addresses"),
        (lambda: AwsValues(private_ipv4_addresses=("10.0.0.1",)), "are for the scheme internal"),
        (lambda: AwsValues(subnets=("a", "b"), eip_allocations=("eipalloc-01234567",)), "1 for 2 subnets"),
        (lambda: GcpValues(global_access=True), "internal=True"),
        (lambda: GcpValues(subnet="backend"), "internal=True"),
        (lambda: GcpValues(internal=True, network_tier="Standard"), "external load balancer"),
        (lambda: AzureValues(idle_timeout_minutes=3), "must be at least 4"),
        (lambda: AzureValues(idle_timeout_minutes=101), "must be at most 100"),
        (lambda: AzureValues(subnet="backend"), "internal=True"),
        (lambda: AzureValues(internal=True, public_ip_name="ip"), "is a public address"),
        (lambda: AzureValues(address="10.0.0.1", public_ip_name="ip"), "keep one of the two"),
        (lambda: AzureValues(resource_group="network"), "none is named"),
        (lambda: AzureValues(address="2001:db8::1"), "IPv4"),
        (lambda: BareMetalValues(pool=AddressPoolValues(addresses=("10.0.0.0/24",))), "address_pool: is required"),
        (lambda: BareMetalValues(addresses=("10.0.0.1", "10.0.0.2")), "may hold one IPv4 address"),
        (lambda: BareMetalValues(addresses=("2001:db8::1",)), "may hold one IPv4 address"),
        (lambda: BareMetalValues(addresses=("fe80::1%eth0",)), "without a zone"),
        (lambda: BareMetalValues(addresses=("::ffff:10.0.0.1",)), "not in IPv6 form"),
        (lambda: BareMetalValues(addresses=("127.0.0.1",)), "must be the address of a host"),
        (lambda: AzureValues(internal=True, address="255.255.255.255"), "must be the address of a host"),
        (lambda: AwsValues(scheme="internal", private_ipv4_addresses=("224.0.0.1",)), "must be the address of a host"),
        (lambda: AddressPoolValues(addresses=("2001:db8::/64",)), "must hold IPv4 addresses"),
        (lambda: AddressPoolValues(addresses=("10.0.0.0/24", "10.0.0.9-10.0.1.9")), "overlaps an entry before it"),
        (lambda: AddressPoolValues(addresses=("10.0.0.9-10.0.1.9", "10.0.0.0/24")), "overlaps an entry before it"),
        (lambda: AwsValues(subnets=("a", "a")), "must not name one twice"),
        (lambda: AwsValues(subnets=("a,b",)), "without a comma"),
        (lambda: AwsValues(certificates=("llm",)), "must be the ARN of a certificate"),
        (lambda: GcpValues(internal=True, subnet="projects/a/subnetworks/b"), "must be the name of a subnet"),
        (lambda: AzureValues(address="10.0.0.1"), "must be a public address"),
        (
            lambda: AzureValues(internal=True, address="10.0.0.1", resource_group="network"),
            "has no effect with internal=True",
        ),
        (lambda: LoadBalancerValues(provider="azure", load_balancer_class="example.com/lb"), "must be empty"),
        (
            lambda: LoadBalancerValues(provider="gcp", load_balancer_class="networking.gke.io/l4-regional-internal"),
            "must be networking.gke.io/l4-regional-external",
        ),
        (
            lambda: LoadBalancerValues(
                provider="gcp",
                gcp=GcpValues(internal=True),
                load_balancer_class="networking.gke.io/l4-regional-internal-legacy",
            ),
            "must be networking.gke.io/l4-regional-internal",
        ),
        (lambda: LoadBalancerValues(load_balancer_class="a b"), "load_balancer_class"),
        (
            lambda: LoadBalancerValues(load_balancer_class=AUTO_MODE, aws=AwsValues(idle_timeout_seconds=600)),
            "EKS Auto Mode, which cannot set it",
        ),
        (lambda: BareMetalValues(addresses=("somewhere",)), "must be an IP address"),
        (lambda: AddressPoolValues(addresses=()), "must not be empty"),
        (lambda: AddressPoolValues(addresses=("10.0.0.9-10.0.0.1",)), "from the lower to the higher"),
        (lambda: AddressPoolValues(addresses=("10.0.0.1",)), "must be a network"),
    ],
)
def test_what_no_load_balancer_could_do_is_refused(build: Any, says: str) -> None:
    with pytest.raises(InvalidSection) as error:
        build()
    assert says in str(error.value)


def annotated(annotations: dict[str, str], **values: Any) -> LoadBalancerValues:
    return LoadBalancerValues(annotations=annotations, **values)


@pytest.mark.parametrize(
    ("provider", "annotation", "value", "key"),
    [
        ("aws", f"{AWS}-internal", "true", "aws.scheme"),
        ("aws", f"{AWS}-type", "nlb-ip", "aws.nlbTargetType"),
        ("aws", f"{AWS}-proxy-protocol", "*", "aws.proxyProtocol"),
        ("aws", f"{AWS}-ssl-cert", "arn", "aws.certificates"),
        ("aws", f"{AWS}-ssl-ports", "443", "aws.certificates"),
        ("aws", f"{AWS}-backend-protocol", "ssl", "aws.certificates"),
        ("aws", f"{AWS}-cross-zone-load-balancing-enabled", "true", "aws.crossZone"),
        ("aws", f"{AWS}-target-group-attributes", "a=b,proxy_protocol_v2.enabled=true", "aws.proxyProtocol"),
        ("aws", f"{AWS}-listener-attributes.TCP-443", "tcp.idle_timeout.seconds=60", "aws.idleTimeoutSeconds"),
        ("aws", f"{AWS}-target-group-attributes.443", "preserve_client_ip.enabled=false", "aws.preserveClientIp"),
        ("aws", f"{AWS}-target-group-attributes", "load_balancing.cross_zone.enabled=true", "aws.crossZone"),
        ("azure", "service.beta.kubernetes.io/port_443_health-probe_protocol", "http", "externalTrafficPolicy"),
        ("gcp", "networking.gke.io/internal-load-balancer-subnet", "a", "gcp.subnet"),
        ("aws", "service.beta.kubernetes.io/load-balancer-source-ranges", "10.0.0.0/8", "sourceRanges"),
        ("gcp", "networking.gke.io/load-balancer-type", "Internal", "gcp.internal"),
        ("gcp", "cloud.google.com/load-balancer-type", "Internal", "gcp.internal"),
        ("gcp", "cloud.google.com/network-tier", "Standard", "gcp.networkTier"),
        ("azure", f"{AZURE}-load-balancer-internal", "true", "azure.internal"),
        ("azure", f"{AZURE}-allowed-ip-ranges", "10.0.0.0/8", "sourceRanges"),
        ("bare-metal", "metallb.universe.tf/address-pool", "public", "bareMetal.addressPool"),
        ("bare-metal", "metallb.io/loadBalancerIPs", "192.0.2.1", "bareMetal.addresses"),
    ],
)
def test_what_a_key_says_no_annotation_may_say_again(provider: Any, annotation: str, value: str, key: str) -> None:
    values = annotated({annotation: value}, provider=provider)
    with pytest.raises(InvalidProps) as error:
        service(values)
    assert f"says what loadBalancer.{key} says" in error.value.in_yaml()


def test_attributes_that_have_no_key_are_joined_with_ours() -> None:
    attributes = f"{AWS}-target-group-attributes"
    made = service(annotated({attributes: "stickiness.enabled=true"}))["annotations"]
    assert made[attributes] == f"preserve_client_ip.enabled=true,{DRAIN},stickiness.enabled=true"
    for wrong in ("stickiness.enabled=true,", "stickiness.enabled"):
        with pytest.raises(InvalidProps, match="without an empty entry"):
            service(annotated({attributes: wrong}))


def test_every_annotation_that_a_provider_writes_is_known_by_its_key() -> None:
    for values in (
        LoadBalancerValues(aws=AwsValues(proxy_protocol=True, cross_zone=True, name="edge")),
        LoadBalancerValues(aws=AwsValues(proxy_protocol=True), load_balancer_class=AUTO_MODE),
        LoadBalancerValues(provider="gcp", gcp=GcpValues(internal=True, global_access=True, subnet="a", address="b")),
        LoadBalancerValues(provider="azure", azure=AzureValues(internal=True, subnet="a", address="10.0.0.1")),
        LoadBalancerValues(provider="bare-metal", bare_metal=BareMetalValues(address_pool="a")),
    ):
        for annotation, value in service(values)["annotations"].items():
            with pytest.raises(InvalidProps, match="says what"):
                service(values.with_changes(annotations={annotation: value}))


@pytest.mark.parametrize(
    ("provider", "annotation", "says"),
    [
        ("aws", f"{AWS}-alpn-policy", "applies to TLS at the load balancer only"),
        ("aws", f"{AWS}-ssl-negotiation-policy", "applies to TLS at the load balancer only"),
        ("aws", f"{AWS}-listener-attributes.TLS-443", "fixed at 350 s"),
        ("aws", f"{AWS}-ip-address-type", "needs a dual-stack Service"),
        ("aws", "service.beta.kubernetes.io/actions.TCP-443", "replaces the Envoy pods"),
        ("gcp", "networking.gke.io/ip-collection-v6", "needs a dual-stack Service"),
        ("azure", f"{AZURE}-pip-name-ipv6", "needs a dual-stack Service"),
        ("azure", "service.beta.kubernetes.io/port_443_no_lb_rule", "takes the port off"),
        ("azure", f"{AZURE}-pls-proxy-protocol", "on one of two paths"),
        ("bare-metal", "metallb.io/ip-allocated-from-pool", "is written by MetalLB"),
    ],
)
def test_an_annotation_that_cannot_work_is_refused(provider: Any, annotation: str, says: str) -> None:
    with pytest.raises(InvalidProps, match=says):
        service(annotated({annotation: "true"}, provider=provider))


@pytest.mark.parametrize(
    ("provider", "annotation"),
    [
        ("aws", f"{AWS}-security-groups"),
        ("aws", f"{AWS}-disable-nlb-sg"),
        ("aws", f"{AWS}-security-group-prefix-lists"),
        ("azure", f"{AZURE}-allowed-service-tags"),
        ("azure", f"{AZURE}-disable-load-balancer-nsg-rule"),
    ],
)
def test_source_ranges_are_not_bypassed(provider: Any, annotation: str) -> None:
    service(annotated({annotation: "true"}, provider=provider))
    with pytest.raises(InvalidProps, match="lets others in"):
        service(annotated({annotation: "true"}, provider=provider, source_ranges=("10.0.0.0/8",)))


def test_a_pool_assigns_its_own_addresses() -> None:
    pool = AddressPoolValues(addresses=("192.0.2.0/28", "192.0.2.32-192.0.2.40"))
    BareMetalValues(address_pool="a", pool=pool, addresses=("192.0.2.40",))


def test_source_ranges_work_without_the_clients_address() -> None:
    values = LoadBalancerValues(source_ranges=("10.0.0.0/8",), aws=AwsValues(preserve_client_ip=False))
    assert service(values)["loadBalancerSourceRanges"] == ["10.0.0.0/8"]


def node_ports(values: LoadBalancerValues | None = None) -> list[Manifest]:
    gateway = GatewayValues(service=ServiceValues(type="NodePort"))
    return synthesize(lambda chart: GatewayConstruct(chart, "gateway", gateway=gateway, load_balancer=values))


def node_port_service(values: LoadBalancerValues | None = None) -> Any:
    return only(node_ports(values), "EnvoyProxy")["spec"]["provider"]["kubernetes"]["envoyService"]


def test_every_node_answers_on_node_ports() -> None:
    assert node_port_service() == {"type": "NodePort", "externalTrafficPolicy": "Cluster"}
    local = LoadBalancerValues(external_traffic_policy="Local")
    assert node_port_service(local) == {"type": "NodePort", "externalTrafficPolicy": "Local"}


def test_a_load_balancer_of_ones_own_may_send_proxy_protocol_to_node_ports() -> None:
    values = LoadBalancerValues(provider="bare-metal", bare_metal=BareMetalValues(proxy_protocol=True))
    assert only(node_ports(values), "ClientTrafficPolicy")["spec"]["proxyProtocol"] == {}


@pytest.mark.parametrize(
    ("values", "key"),
    [
        (LoadBalancerValues(source_ranges=("10.0.0.0/8",)), "sourceRanges"),
        (LoadBalancerValues(load_balancer_class="example.com/lb"), "loadBalancerClass"),
        (LoadBalancerValues(aws=AwsValues(proxy_protocol=True)), "aws.proxyProtocol"),
        (LoadBalancerValues(provider="gcp"), "provider"),
        (
            LoadBalancerValues(
                provider="bare-metal", bare_metal=BareMetalValues(address_pool="a", proxy_protocol=True)
            ),
            "bareMetal.addressPool",
        ),
    ],
)
def test_what_has_no_effect_on_node_ports_is_refused(values: LoadBalancerValues, key: str) -> None:
    with pytest.raises(InvalidProps) as error:
        node_ports(values)
    text = error.value.in_yaml()
    assert f"loadBalancer.{key}" in text
    assert text.count("has no effect") == 1


def test_inside_the_cluster_there_is_no_traffic_policy() -> None:
    gateway = GatewayValues(service=ServiceValues(type="ClusterIP"))
    with pytest.raises(InvalidProps, match=r"external_traffic_policy.*has no effect"):
        service(LoadBalancerValues(external_traffic_policy="Cluster"), gateway=gateway)


@pytest.mark.parametrize(
    ("values", "idle", "limit"),
    [
        (LoadBalancerValues(provider="gcp"), "50s", 60),
        (LoadBalancerValues(provider="gcp", gcp=GcpValues(internal=True)), "590s", 600),
        (LoadBalancerValues(provider="azure", azure=AzureValues(idle_timeout_minutes=4)), "230s", 240),
        (LoadBalancerValues(aws=AwsValues(idle_timeout_seconds=60)), "50s", 60),
    ],
)
def test_probes_come_before_the_idle_timeout_even_if_one_is_lost(
    values: LoadBalancerValues, idle: str, limit: int
) -> None:
    service(values)
    traffic = ClientTrafficValues(tcp_keepalive=TcpKeepaliveValues(idle_time=idle))
    gateway = GatewayValues(client_traffic=traffic)
    with pytest.raises(InvalidProps, match=f"idle timeout of the load balancer .{limit} s"):
        synthesize(lambda chart: GatewayConstruct(chart, "gateway", gateway=gateway, load_balancer=values))


@pytest.mark.parametrize("kind", ["NodePort", "LoadBalancer"])
def test_node_ports_are_fixed_by_a_patch_of_the_service(kind: Any) -> None:
    gateway = GatewayValues(service=ServiceValues(type=kind, http_node_port=30080))
    assert service(LoadBalancerValues(), gateway=gateway)["patch"] == {
        "type": "StrategicMerge",
        "value": {"spec": {"ports": [{"port": 80, "nodePort": 30080}]}},
    }
    gateway = GatewayValues(service=ServiceValues(type=kind, http_node_port=30080, https_node_port=30443))
    made = service(
        LoadBalancerValues(),
        gateway=gateway.with_changes(hostname="llm.example.com"),
        tls=TlsValues(enabled=True, secret_name="llm"),
    )
    assert made["patch"]["value"]["spec"]["ports"][1] == {"port": 443, "nodePort": 30443}
    assert "patch" not in service(LoadBalancerValues(), gateway=GatewayValues(service=ServiceValues(type=kind)))


@pytest.mark.parametrize(
    ("build", "says"),
    [
        (lambda: ServiceValues(type="NodePort", http_node_port=29999), "must be at least 30000"),
        (lambda: ServiceValues(type="NodePort", http_node_port=32768), "must be at most 32767"),
        (lambda: ServiceValues(type="ClusterIP", http_node_port=30080), "type is ClusterIP"),
        (lambda: ServiceValues(type="NodePort", http_node_port=30080, https_node_port=30080), "must not be http_node"),
    ],
)
def test_node_ports_that_kubernetes_refuses(build: Any, says: str) -> None:
    with pytest.raises(InvalidSection, match=says):
        build()


def test_a_node_port_needs_its_listener() -> None:
    gateway = GatewayValues(service=ServiceValues(type="NodePort", https_node_port=30443))
    with pytest.raises(InvalidProps, match="the Service has no port 443"):
        service(LoadBalancerValues(), gateway=gateway)


@pytest.mark.parametrize(("key", "other"), [("httpNodePort", "httpsNodePort"), ("httpsNodePort", "httpNodePort")])
def test_kourier_and_the_gateway_do_not_share_a_node_port(key: str, other: str) -> None:
    gateway = {"hostname": "a.example.com", "service": {"type": "NodePort", key: 30080}}
    tree = {
        "gateway": gateway,
        "tls": {"enabled": True, "secretName": "a"},
        "kourier": {"service": {"type": "NodePort", other: 30080}},
    }
    with pytest.raises(InvalidValues, match=f"kourier.service.{other} = 30080: is a node port of gateway.service"):
        parse_values(tree)
    parse_values(tree | {"kourier": {"enabled": False}})


@pytest.mark.parametrize(
    ("provider", "section", "given", "in_force"),
    [
        ("aws", {}, "", "service.k8s.aws/nlb"),
        ("aws", {}, AUTO_MODE, AUTO_MODE),
        ("aws", {}, "example.com/second-controller", "example.com/second-controller"),
        ("gcp", {}, "", None),
        ("gcp", {}, "networking.gke.io/l4-regional-external", "networking.gke.io/l4-regional-external"),
        (
            "gcp",
            {"gcp": GcpValues(internal=True)},
            "networking.gke.io/l4-regional-internal",
            "networking.gke.io/l4-regional-internal",
        ),
        ("azure", {}, "", None),
        ("bare-metal", {}, "example.com/metallb", "example.com/metallb"),
    ],
)
def test_the_class_of_the_load_balancer(provider: Any, section: Any, given: str, in_force: str | None) -> None:
    values = LoadBalancerValues(provider=provider, load_balancer_class=given, **section)
    assert service(values).get("loadBalancerClass") == in_force


def test_eks_auto_mode_gets_what_it_reads() -> None:
    values = LoadBalancerValues(load_balancer_class=AUTO_MODE, aws=AwsValues(proxy_protocol=True))
    assert made_annotations(values) == {
        f"{AWS}-scheme": "internet-facing",
        f"{AWS}-nlb-target-type": "ip",
        f"{AWS}-attributes": "load_balancing.cross_zone.enabled=false",
        f"{AWS}-target-group-attributes": f"preserve_client_ip.enabled=false,proxy_protocol_v2.enabled=true,{DRAIN}",
        f"{AWS}-healthcheck-protocol": "tcp",
    }
    annotation = {f"{AWS}-access-log-enabled": "true"}
    service(annotated(annotation))
    with pytest.raises(InvalidProps, match="is not read by EKS Auto Mode"):
        service(annotated(annotation, load_balancer_class=AUTO_MODE))


def test_tls_at_the_load_balancer_leaves_plain_http_on_443() -> None:
    values = LoadBalancerValues(
        aws=AwsValues(certificates=CERTIFICATES),
        annotations={f"{AWS}-ssl-negotiation-policy": "ELBSecurityPolicy-TLS13-1-2-2021-06"},
    )
    made = synthesize(lambda chart: GatewayConstruct(chart, "gateway", load_balancer=values, tls=IN_FRONT))
    annotations = only(made, "EnvoyProxy")["spec"]["provider"]["kubernetes"]["envoyService"]["annotations"]
    assert annotations[f"{AWS}-ssl-cert"] == ",".join(CERTIFICATES)
    assert annotations[f"{AWS}-ssl-ports"] == "443"
    assert annotations[f"{AWS}-backend-protocol"] == "tcp"
    assert annotations[f"{AWS}-ssl-negotiation-policy"] == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    assert f"{AWS}-listener-attributes.TCP-443" not in annotations
    assert annotations[f"{AWS}-listener-attributes.TCP-80"] == "tcp.idle_timeout.seconds=3600"
    http, https = only(made, "Gateway")["spec"]["listeners"]
    assert (http["name"], http["port"], http["protocol"]) == ("http", 80, "HTTP")
    assert (https["name"], https["port"], https["protocol"]) == ("https", 443, "HTTP")
    assert "tls" not in https
    assert "hostname" not in https
    assert not {"Certificate", "ReferenceGrant"} & set(kinds(made))


def test_only_port_80_is_redirected_behind_a_load_balancer_that_terminates_tls() -> None:
    made = synthesize(
        lambda chart: GatewayConstruct(
            chart,
            "gateway",
            load_balancer=LoadBalancerValues(aws=AwsValues(certificates=CERTIFICATES)),
            gateway=GatewayValues(redirect_https=True),
            tls=IN_FRONT,
        )
    )
    redirect = only(made, "HTTPRoute")["spec"]
    assert [parent["sectionName"] for parent in redirect["parentRefs"]] == ["http"]
    assert "hostnames" not in redirect
    http, https = only(made, "Gateway")["spec"]["listeners"]
    assert http["allowedRoutes"]["namespaces"]["from"] == "Same"
    assert https["protocol"] == "HTTP"


def test_what_is_in_front_of_node_ports_may_terminate_tls() -> None:
    gateway = GatewayValues(service=ServiceValues(type="NodePort", https_node_port=30443))
    made = service(LoadBalancerValues(), gateway=gateway, tls=IN_FRONT)
    assert made["patch"]["value"]["spec"]["ports"] == [{"port": 443, "nodePort": 30443}]


@pytest.mark.parametrize("provider", ["gcp", "azure", "bare-metal"])
def test_a_load_balancer_that_cannot_terminate_tls_is_not_asked_to(provider: Any) -> None:
    with pytest.raises(InvalidProps, match=f"that of {provider} passes connections on as they are"):
        service(LoadBalancerValues(provider=provider), tls=IN_FRONT)


@pytest.mark.parametrize("tls", [TlsValues(), TlsValues(enabled=True, secret_name="llm")])
def test_certificates_and_termination_need_each_other(tls: TlsValues) -> None:
    values = LoadBalancerValues(aws=AwsValues(certificates=CERTIFICATES))
    with pytest.raises(InvalidProps, match="plain HTTP on port 443"):
        service(values, tls=tls, gateway=GatewayValues(hostname="llm.example.com"))
    with pytest.raises(InvalidProps, match=r"load_balancer\.aws\.certificates: is required with"):
        service(LoadBalancerValues(), tls=IN_FRONT)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("secret_name", "llm"),
        ("existing_secret", "llm"),
        ("cert_manager", CertManagerValues(enabled=True)),
    ],
)
def test_a_certificate_that_nobody_uses_is_refused(key: str, value: Any) -> None:
    with pytest.raises(InvalidSection, match=rf"{key}.*has no effect"):
        TlsValues(**{"enabled": True, "termination": "LoadBalancer", key: value})
    with pytest.raises(InvalidSection, match=r"termination.*has no effect"):
        TlsValues(termination="LoadBalancer")


def test_the_fixed_idle_timeouts_of_aws_count() -> None:
    gateway = GatewayValues(client_traffic=ClientTrafficValues(tcp_keepalive=TcpKeepaliveValues(idle_time="340s")))
    service(LoadBalancerValues(), gateway=gateway)
    auto_mode = LoadBalancerValues(load_balancer_class=AUTO_MODE)
    terminating = LoadBalancerValues(aws=AwsValues(certificates=CERTIFICATES))
    for values, tls in ((auto_mode, TlsValues()), (terminating, IN_FRONT)):
        with pytest.raises(InvalidProps, match=r"idle timeout of the load balancer \(350 s"):
            service(values, gateway=gateway, tls=tls)
