"""The address family of the Services that are made."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Iterator
from typing import Final

from constructs_lib.errors import Problem

NEEDS_DUAL_STACK: Final = "needs a dual-stack Service, and this one has IPv4 only"
"""Why an annotation about IPv6 is refused."""


def family_problems(key: str, ranges: Iterable[str]) -> Iterator[Problem]:
    """Networks that may connect are of the Service's family."""
    other = [text for text in ranges if ipaddress.ip_network(text).version != 4]
    if other:
        yield Problem(
            path=key,
            value=other,
            rule="must be IPv4 networks, because the Service has an IPv4 address only: without a range of that "
            "family GKE and kube-proxy let every address in",
            hint="drop the IPv6 networks",
        )
