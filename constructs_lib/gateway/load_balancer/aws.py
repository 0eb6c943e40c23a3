"""AWS: a Network Load Balancer by the AWS Load Balancer Controller (v3.5, service annotations)."""

from __future__ import annotations

from constructs_lib.values.load_balancer import AwsValues

# without the class, or with the annotation of the same meaning, Kubernetes makes a Classic Load Balancer
LOAD_BALANCER_CLASS = "service.k8s.aws/nlb"
_PREFIX = "service.beta.kubernetes.io/aws-load-balancer"


def service_annotations(values: AwsValues) -> dict[str, str]:
    """The annotations of the Service."""
    # with PROXY protocol the address travels in its header, and the packet's may be the load balancer's
    preserve = values.preserve_client_ip and not values.proxy_protocol
    idle = f"tcp.idle_timeout.seconds={values.idle_timeout_seconds}"
    found = {
        f"{_PREFIX}-scheme": values.scheme,
        f"{_PREFIX}-nlb-target-type": values.nlb_target_type,
        f"{_PREFIX}-target-group-attributes": f"preserve_client_ip.enabled={str(preserve).lower()}",
        f"{_PREFIX}-listener-attributes.TCP-80": idle,
        f"{_PREFIX}-listener-attributes.TCP-443": idle,
        # a health check by HTTP would need a PROXY header, which it does not send
        f"{_PREFIX}-healthcheck-protocol": "tcp" if values.proxy_protocol else "",
        f"{_PREFIX}-proxy-protocol": "*" if values.proxy_protocol else "",
        f"{_PREFIX}-attributes": "load_balancing.cross_zone.enabled=true" if values.cross_zone else "",
        f"{_PREFIX}-name": values.name,
        f"{_PREFIX}-subnets": ",".join(values.subnets),
        f"{_PREFIX}-eip-allocations": ",".join(values.eip_allocations),
        f"{_PREFIX}-private-ipv4-addresses": ",".join(values.private_ipv4_addresses),
    }
    return {key: value for key, value in found.items() if value}
