"""GatewayRef: a Gateway that routes attach to, made here or by others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from constructs_lib.errors import InvalidProps, Problem
from constructs_lib.names import HTTP_LISTENER, PLATFORM_NAMESPACE
from constructs_lib.values.props import prop_problems
from constructs_lib.values.types import DnsLabel, DnsSubdomain, Hostname


@dataclass(frozen=True, kw_only=True)
class GatewayRef:
    """A Gateway that routes attach to: `GatewayConstruct.ref`, or `from_names` for one that is not made here."""

    name: str
    """Name of the Gateway."""
    namespace: str
    """Namespace of the Gateway."""
    listeners: tuple[str, ...]
    """Names of the listeners that application routes attach to (sectionName)."""
    hostname: str
    """Host name of the requests; "" for any that the listeners accept."""

    @classmethod
    def from_names(
        cls,
        *,
        name: str,
        namespace: str = PLATFORM_NAMESPACE,
        listeners: Sequence[str] = (HTTP_LISTENER,),
        hostname: str = "",
    ) -> GatewayRef:
        """A Gateway known by its names only, for example one that another team owns.

        Args:
            name: name of the Gateway, a DNS name.
            namespace: its namespace. Default llm-platform.
            listeners: names of its listeners for application routes, each once. Default http.
            hostname: host name of the requests. Default "": any that the listeners accept.

        Raises:
            InvalidProps: a name that is not valid, no listener, or one that is named twice.
        """
        problems = (
            *prop_problems(name=(DnsSubdomain, name), namespace=(DnsLabel, namespace), hostname=(Hostname, hostname)),
            *_listener_problems(listeners),
        )
        if problems:
            raise InvalidProps("GatewayRef", problems)
        return cls(name=name, namespace=namespace, listeners=tuple(listeners), hostname=hostname)


def _listener_problems(listeners: Sequence[str]) -> Iterator[Problem]:
    if not listeners:
        yield Problem(
            path="listeners",
            rule="must not be empty: the route would attach to every listener, including that of the redirect",
            hint="name the listeners for application routes",
        )
    for listener, times in Counter(listeners).items():
        yield from prop_problems(listeners=(DnsSubdomain, listener))
        if times > 1:
            yield Problem(path="listeners", value=listener, rule="is named twice", hint="name it once")
