"""Google Cloud: a passthrough Network Load Balancer by GKE."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator

from constructs_lib.errors import Problem
from constructs_lib.values.families import NEEDS_DUAL_STACK
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import Flag, Text

# The class names the implementation, which is otherwise found by annotations and the cluster's settings (GKE,
# ingress-gce pkg/l4/annotations). GKE leaves a Service of any other class alone; those ending in -legacy are the
# implementations that know neither reserved addresses by name nor the health of single nodes
_EXTERNAL_CLASS = "networking.gke.io/l4-regional-external"
_INTERNAL_CLASS = "networking.gke.io/l4-regional-internal"
_NAME = re.compile(r"[a-z]([-a-z0-9]{0,61}[a-z0-9])?")


def _address_name(value: str) -> str:
    if value and not _NAME.fullmatch(value):
        raise ValueError(
            "must be the name of a reserved regional address such as llm-ip, not the address itself (GKE asks the "
            "Compute API for it by name)"
        )
    return value


def _subnet(value: str) -> str:
    if value and not _NAME.fullmatch(value):
        raise ValueError("must be the name of a subnet such as proxies, not its network or its path")
    return value


AddressName = Annotated[Text, AfterValidator(_address_name)]
SubnetName = Annotated[Text, AfterValidator(_subnet)]


class GcpValues(Section):
    """A passthrough Network Load Balancer by GKE."""

    internal: Flag = False
    """Inside the VPC only. Default false (annotation networking.gke.io/load-balancer-type)."""
    global_access: Flag = False
    """Let clients of other regions reach an internal load balancer. Default false."""
    subnet: SubnetName = ""
    """Subnet of an internal load balancer. Default "": the cluster's."""
    address: AddressName = ""
    """Name of a reserved address (annotation networking.gke.io/load-balancer-ip-addresses) of the cluster's region and
    project, of the same network tier and, if internal, of the subnet. GKE silently takes another address where no such
    name exists, and for internal load balancers where GKE subsetting is off, unless `loadBalancerClass` is
    networking.gke.io/l4-regional-internal. Default ""."""
    network_tier: Literal["Premium", "Standard"] | None = None
    """Network tier of an external load balancer. Default: Premium (GKE)."""

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


def class_problems(values: GcpValues, load_balancer_class: str) -> Iterator[Problem]:
    """A class is one of GKE's, and says the same as `internal`."""
    fitting = _INTERNAL_CLASS if values.internal else _EXTERNAL_CLASS
    if load_balancer_class not in ("", fitting):
        yield Problem(
            path="loadBalancerClass",
            value=load_balancer_class,
            rule=f"must be {fitting} with gcp.internal: {str(values.internal).lower()}, because for other classes GKE "
            "makes no load balancer, or one of another form",
            hint="write that, or drop it",
        )


# other spellings of what the keys say (GKE, ingress-gce pkg/l4/annotations): the older ones still count where the newer
# ones are not written
OTHER_SPELLINGS = {
    "cloud.google.com/load-balancer-type": "gcp.internal",
}
OWN_ANNOTATIONS = {
    "networking.gke.io/load-balancer-type": "gcp.internal",
    "networking.gke.io/internal-load-balancer-allow-global-access": "gcp.globalAccess",
    "networking.gke.io/load-balancer-subnet": "gcp.subnet",
    "networking.gke.io/internal-load-balancer-subnet": "gcp.subnet",
    "networking.gke.io/load-balancer-ip-addresses": "gcp.address",
    "cloud.google.com/network-tier": "gcp.networkTier",
    "cloud.google.com/l4-rbs": "gcp.internal",
}
# what cannot work with the Service, and why
REFUSED = {"networking.gke.io/ip-collection-v6": NEEDS_DUAL_STACK}
BYPASSES_RANGES: set[str] = set()


def service_annotations(values: GcpValues) -> dict[str, str]:
    """The annotations of the Service."""
    found = {
        "networking.gke.io/load-balancer-type": "Internal" if values.internal else "",
        "networking.gke.io/internal-load-balancer-allow-global-access": "true" if values.global_access else "",
        # read with GKE subsetting, and without it
        "networking.gke.io/load-balancer-subnet": values.subnet,
        "networking.gke.io/internal-load-balancer-subnet": values.subnet,
        "networking.gke.io/load-balancer-ip-addresses": values.address,
        "cloud.google.com/network-tier": values.network_tier or "",
        # the older target-pool form cannot check the health of single nodes, which externalTrafficPolicy Local needs
        "cloud.google.com/l4-rbs": "" if values.internal else "enabled",
    }
    return {key: value for key, value in found.items() if value}
