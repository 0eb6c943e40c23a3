"""Google Cloud: a passthrough Network Load Balancer by GKE."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from constructs_lib.errors import Problem
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import (
    Flag,
    Text,
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

    @rule
    def _form_fits(self) -> Iterator[Problem]:
        """Keys for internal load balancers need `internal`; those for external ones exclude it."""
        for key, value in (("globalAccess", self.global_access), ("subnet", self.subnet)):
            if value and not self.internal:
                yield Problem(
                    path=key, value=value, rule="applies to an internal load balancer only", hint="write internal: true"
                )
        if self.network_tier and self.internal:
            yield Problem(path="networkTier", value=self.network_tier, rule="applies to an external load balancer only")


# other spellings of what the keys say (GKE, ingress-gce pkg/l4/annotations): the older ones still count where the newer
# ones are not written
OTHER_SPELLINGS = {
    "cloud.google.com/load-balancer-type": "gcp.internal",
    "networking.gke.io/internal-load-balancer-subnet": "gcp.subnet",
}
OWN_ANNOTATIONS = {
    "networking.gke.io/load-balancer-type": "gcp.internal",
    "networking.gke.io/internal-load-balancer-allow-global-access": "gcp.globalAccess",
    "networking.gke.io/load-balancer-subnet": "gcp.subnet",
    "networking.gke.io/load-balancer-ip-addresses": "gcp.address",
    "cloud.google.com/network-tier": "gcp.networkTier",
    "cloud.google.com/l4-rbs": "gcp.internal",
}


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
