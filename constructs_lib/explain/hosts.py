"""Host names: which a listener and a route have in common, and which of several fits a request best."""

from __future__ import annotations

from collections.abc import Collection, Iterable


def covers(pattern: str, host: str) -> bool:
    """Whether a name, which may begin with `*.`, stands for the other one, which may as well."""
    if not pattern.startswith("*"):
        return pattern == host
    rest = host.removesuffix(pattern[1:])
    if rest == host:
        return False
    return rest.startswith("*.") if host.startswith("*") else bool(rest)


def shared(listener: str, routes: Iterable[str], others: Collection[str] = ()) -> list[str]:
    """The hosts under which a route is reached at a listener, as Envoy Gateway 1.9 computes them.

    Args:
        listener: its host name; empty for every host.
        routes: the host names of the route; none for those of the listener.
        others: the host names of the other listeners of the port, which keep what is exactly theirs.
    """
    names = list(routes)
    if not names:
        return [listener or "*"]
    found = set()
    for name in names:
        if not listener or name == listener or covers(listener, name):
            found.add(name)
        elif covers(name, listener):
            found.add(listener)
    return sorted(found - set(others))


def best(domains: Iterable[str], host: str) -> str | None:
    """The domain that Envoy chooses: the exact one, then the longest with a wildcard, then `*`."""
    fitting = [domain for domain in domains if domain in (host, "*") or (domain[0] == "*" and covers(domain, host))]
    return max(fitting, key=lambda domain: (domain == host, domain != "*", len(domain)), default=None)
