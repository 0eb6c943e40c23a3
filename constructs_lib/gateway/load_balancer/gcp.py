"""Google Cloud: a passthrough Network Load Balancer by GKE."""

from __future__ import annotations

from constructs_lib.values.load_balancer import GcpValues


def service_annotations(values: GcpValues) -> dict[str, str]:
    """The annotations of the Service."""
    found = {
        "networking.gke.io/load-balancer-type": "Internal" if values.internal else "",
        "networking.gke.io/internal-load-balancer-allow-global-access": "true" if values.global_access else "",
        "networking.gke.io/load-balancer-subnet": values.subnet,
        "networking.gke.io/load-balancer-ip-addresses": values.address,
        "cloud.google.com/network-tier": values.network_tier or "",
        # the older target-pool form cannot check the health of single nodes, which externalTrafficPolicy Local needs
        "cloud.google.com/l4-rbs": "" if values.internal else "enabled",
    }
    return {key: value for key, value in found.items() if value}
