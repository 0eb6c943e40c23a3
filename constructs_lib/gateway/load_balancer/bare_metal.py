"""Bare metal: addresses by MetalLB."""

from __future__ import annotations

from constructs_lib.values.load_balancer import BareMetalValues


def service_annotations(values: BareMetalValues) -> dict[str, str]:
    """The annotations of the Service."""
    found = {
        "metallb.io/address-pool": values.address_pool,
        "metallb.io/loadBalancerIPs": ",".join(values.addresses),
    }
    return {key: value for key, value in found.items() if value}
