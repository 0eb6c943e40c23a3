"""The address family of the Services that are made."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Iterator

from constructs_lib.errors import Problem


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
