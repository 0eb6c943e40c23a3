"""Section `gateway.clientTraffic.clientIp`: where the client's address stands behind a proxy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated

from pydantic import AfterValidator

from constructs_lib.errors import Problem
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import Network, PositiveInt, Range, Text


def _header(value: str) -> str:
    if value and not re.fullmatch(r"[a-z0-9-]{1,255}", value):
        raise ValueError("must be the name of a header in lower case: letters, digits and '-' (Envoy Gateway 1.9)")
    if value == "x-forwarded-for":
        raise ValueError("is a list of addresses; write trustedHops or trustedCidrs")
    return value


class ClientIpValues(Section):
    """Where the client's address stands, if a CDN or a load balancer in front ends connections and passes it on.

    At most one key. Whoever reaches the Gateway past that proxy can then write any address: let only the proxy in.
    """

    trusted_hops: Annotated[PositiveInt, Range(most=100)] | None = None
    """Proxies in front that add to x-forwarded-for: the client is the address so many places from its right end. 1 for
    one load balancer, 2 for a CDN before it. Default none: the address of the connection."""
    trusted_cidrs: tuple[Network, ...] = ()
    """Networks of the proxies in front: the client is the first address of x-forwarded-for, from its right end, that is
    in none of them. Default none."""
    header: Annotated[Text, AfterValidator(_header)] = ""
    """Header in which the proxy in front names the client, for example cf-connecting-ip. Requests without it are
    answered with 403. Default none."""

    @rule
    def _one_way(self) -> Iterator[Problem]:
        """One source of the address (Envoy Gateway 1.9)."""
        given = [name for name in ("trusted_hops", "trusted_cidrs", "header") if self.sets(name)]
        if len(given) > 1:
            first, second, *_ = (type(self).model_fields[name].alias for name in given)
            yield Problem(
                path=str(second),
                value=getattr(self, given[1]),
                rule=f"cannot be combined with {first} (Envoy Gateway 1.9)",
                hint="keep one of the two",
            )
