"""A MetalLB pool of addresses for the load balancer, and its announcement."""

from __future__ import annotations

import constructs

from constructs_lib.gateway.load_balancer.bare_metal import BareMetalValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import labels

_API_VERSION = "metallb.io/v1beta1"


def add_address_pool(scope: constructs.Construct, values: BareMetalValues) -> KubernetesObject | None:
    """Make the IPAddressPool and announce it, if the values describe one; the pool."""
    if not values.pool:
        return None
    metadata = {
        "name": values.address_pool,
        "namespace": values.pool.namespace,
        "labels": labels("metallb", "address-pool"),
    }
    # plain manifests: MetalLB's CRDs are not among the imports
    pool = {
        "apiVersion": _API_VERSION,
        "kind": "IPAddressPool",
        "metadata": metadata,
        "spec": {"addresses": list(values.pool.addresses)},
    }
    advertisement = {
        "apiVersion": _API_VERSION,
        "kind": "L2Advertisement" if values.pool.advertisement == "l2" else "BGPAdvertisement",
        "metadata": metadata,
        "spec": {"ipAddressPools": [values.address_pool]},
    }
    made = KubernetesObject(scope, "address-pool", pool)
    KubernetesObject(scope, "address-pool-advertisement", advertisement)
    return made
