"""Bare metal: addresses by MetalLB."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from constructs_lib.errors import Problem
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import Address, DnsLabel, Flag, OptionalDnsLabel, Text, address, network


def _range(value: str) -> str:
    first, dash, last = value.partition("-")
    if not dash:
        return network(value)
    low, high = ipaddress.ip_address(address(first.strip())), ipaddress.ip_address(address(last.strip()))
    if low.version != high.version or int(low) > int(high):
        raise ValueError("must be a range from the lower to the higher address of one family")
    return value


_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def _bounds(entry: str) -> tuple[_Address, _Address]:
    """The first and the last address of a network or range of a pool."""
    first, dash, last = entry.partition("-")
    if dash:
        return ipaddress.ip_address(first.strip()), ipaddress.ip_address(last.strip())
    whole = ipaddress.ip_network(entry)
    return whole[0], whole[-1]


def _overlap(one: str, other: str) -> bool:
    (low, high), (start, end) = _bounds(one), _bounds(other)
    return low.version == start.version and int(low) <= int(end) and int(start) <= int(high)


AddressRange = Annotated[Text, AfterValidator(_range)]


class AddressPoolValues(Section):
    """A MetalLB pool of addresses and how they are announced."""

    addresses: Annotated[tuple[AddressRange, ...], Field(min_length=1)]
    """Networks or ranges that do not overlap: 192.0.2.0/28, 192.0.2.10-192.0.2.20."""
    advertisement: Literal["l2", "bgp"] = "l2"
    """l2: ARP/NDP in the local network. bgp: to the routers that MetalLB peers with. Default l2."""
    namespace: DnsLabel = "metallb-system"
    """Namespace of MetalLB. Default metallb-system."""

    @rule
    def _addresses_can_be_assigned(self) -> Iterator[Problem]:
        """MetalLB takes no pool that overlaps itself, and gives the Service an IPv4 address."""
        for place, entry in enumerate(self.addresses):
            if any(_overlap(entry, before) for before in self.addresses[:place]):
                yield Problem(
                    path="addresses",
                    value=entry,
                    rule="overlaps an entry before it, for which MetalLB refuses its whole configuration",
                    hint="drop what is named twice",
                )
        if not any(_bounds(entry)[0].version == 4 for entry in self.addresses):
            yield Problem(
                path="addresses",
                value=list(self.addresses),
                rule="must hold IPv4 addresses, because the Service has that family alone",
            )


class BareMetalValues(Section):
    """Addresses by MetalLB. External and internal are two pools: name the one to take the address from."""

    address_pool: OptionalDnsLabel = ""
    """Pool to take the address from. Default "": any that MetalLB assigns automatically; with `pool` required, because
    it is its name."""
    addresses: tuple[Address, ...] = ()
    """Static address out of the pool: one IPv4 address, because the Service has that family alone. Default: the next
    free one."""
    pool: AddressPoolValues | None = None
    """Make the pool as well. Default none: it exists."""
    proxy_protocol: Flag = False
    """A load balancer of your own in front sends PROXY protocol; read it at the Gateway. Default false."""

    @rule
    def _pool_fits(self) -> Iterator[Problem]:
        """A pool has a name, and holds the address."""
        if self.pool and not self.address_pool:
            yield Problem(path="addressPool", rule="is required with pool: it is the pool's name")
        if len(self.addresses) > 1 or any(ipaddress.ip_address(given).version != 4 for given in self.addresses):
            yield Problem(
                path="addresses",
                value=list(self.addresses),
                rule="may hold one IPv4 address: MetalLB assigns others to a Service with two families only",
                hint="write one IPv4 address",
            )
        pool = self.pool.addresses if self.pool else ()
        for given in self.addresses if pool else ():
            if not any(_overlap(entry, f"{given}-{given}") for entry in pool):
                yield Problem(
                    path="addresses",
                    value=given,
                    rule=f"is not in the pool {self.address_pool}, so that MetalLB never assigns it",
                    hint="add it to pool.addresses, or write an address of the pool",
                )


# MetalLB still reads the annotations of its former domain where the new ones are not written
OTHER_SPELLINGS = {
    "metallb.universe.tf/address-pool": "bareMetal.addressPool",
    "metallb.universe.tf/loadBalancerIPs": "bareMetal.addresses",
}
OWN_ANNOTATIONS = {
    "metallb.io/address-pool": "bareMetal.addressPool",
    "metallb.io/loadBalancerIPs": "bareMetal.addresses",
}
# what cannot work with the Service, and why
REFUSED = {
    "metallb.io/ip-allocated-from-pool": "is written by MetalLB itself",
    "metallb.universe.tf/ip-allocated-from-pool": "is written by MetalLB itself",
}
BYPASSES_RANGES: set[str] = set()


def service_annotations(values: BareMetalValues) -> dict[str, str]:
    """The annotations of the Service."""
    found = {
        "metallb.io/address-pool": values.address_pool,
        "metallb.io/loadBalancerIPs": ",".join(values.addresses),
    }
    return {key: value for key, value in found.items() if value}
