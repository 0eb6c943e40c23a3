"""Azure: a Standard Load Balancer by cloud-provider-azure."""

from __future__ import annotations

from constructs_lib.values.load_balancer import AzureValues

_PREFIX = "service.beta.kubernetes.io/azure"


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
