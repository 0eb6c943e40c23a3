"""Why no route takes a request."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from constructs_lib.explain.attachments import Attachment, Refusal
from constructs_lib.explain.gateways import Listener
from constructs_lib.explain.hosts import best
from constructs_lib.explain.matches import Entry, entries_of
from constructs_lib.explain.request import Request
from constructs_lib.explain.trace import End, Hop, Source, source
from constructs_lib.manifests.fields import listed
from constructs_lib.manifests.tree import Tree

SHOWN = 5
"""How many other routes are named that match nearly."""


@dataclass(frozen=True, slots=True)
class Missed:
    """A request that no route takes."""

    tree: Tree
    listeners: Sequence[Listener]
    """Those that the request may be for."""
    entries: Sequence[Entry]
    """All entries at these listeners."""
    refusals: Sequence[Refusal]
    """Routes that the Gateway does not take."""
    request: Request
    path: str
    """Its path after normalization."""


def not_found(missed: Missed, hop: Hop) -> End:
    """The 404 of a Gateway, with the most probable reason; others are facts of the hop."""
    listeners, entries, request, path = missed.listeners, missed.entries, missed.request, missed.path
    reasons: list[tuple[int, str, Source]] = []
    for refusal in [*_orphans(missed.tree), *missed.refusals]:
        if _would_match(refusal, listeners[0], request, path):
            text = f"{refusal.route.title} is for this request, but is not attached: {refusal.reason}"
            reasons.append((0, text, refusal.source))
    domain = best([entry.host for entry in entries], request.host)
    for entry in entries:
        if entry.host == domain and (why := entry.differs(request, path)):
            near = 3 if why == "path" else 1  # 2 is for a host that nothing is served for
            text = f"{_differs(why, request, path)}: {entry.route.title} takes {entry.describe()}"
            reasons.append((near, text, source(entry.route, *entry.path)))
    at = source(listeners[0].gateway, *listeners[0].path)
    if domain is None:
        hosts = ", ".join(sorted({entry.host for entry in entries})) or "none: no route is attached to it"
        names = ", ".join(dict.fromkeys(one.hostname or "every host" for one in listeners))
        text = f"nothing is served for host {request.host}; the listener takes {names}, its routes take {hosts}"
        reasons.append((2, text, at))
    reasons.sort(key=lambda item: item[0])
    first, text, where = reasons[0]
    others = [item for item in reasons[1:] if item[0] <= max(first, 2)]
    for rank, other, at in others[:SHOWN]:
        hop.add("near" if rank else "not attached", other, at)
    if first == 3 and len(reasons) > 1:
        hop.add("near", f"{len(reasons) - 1} more matches have other paths")
    return End(404, text, where)


def _differs(why: str, request: Request, path: str) -> str:
    if why == "method":
        return f"the method {request.method} is not taken"
    if why == "path":
        return f"the path {path} is not taken"
    sent = request.header(why.removeprefix("header ")) if why.startswith("header") else None
    return f"the {why} is {'missing' if sent is None else f'{sent}, which does not match'}"


def _orphans(tree: Tree) -> list[Refusal]:
    """Routes whose Gateway is not there."""
    found = []
    for route in tree.kind("HTTPRoute"):
        for place, parent in enumerate(listed(route.spec, "parentRefs")):
            namespace, name = str(parent.get("namespace") or route.namespace), str(parent.get("name"))
            if parent.get("kind", "Gateway") == "Gateway" and tree.find("Gateway", namespace, name) is None:
                reason = f"there is no Gateway {namespace}/{name}"
                found.append(Refusal(route, reason, source(route, "spec", "parentRefs", place)))
    return found


def _would_match(refusal: Refusal, listener: Listener, request: Request, path: str) -> bool:
    hosts = [str(name) for name in listed(refusal.route.spec, "hostnames")] or ["*"]
    domain = best(hosts, request.host)
    if domain is None:
        return False
    entries = entries_of([Attachment(refusal.route, listener, (domain,))])
    return any(not entry.differs(request, path) for entry in entries)


def clashing_hosts(entries: Sequence[Entry]) -> tuple[str, list[Entry]] | None:
    """A host that two listeners of one port have routes for, with an entry of each; Envoy refuses such a table."""
    owners: dict[str, dict[int, Entry]] = {}
    for entry in entries:
        owners.setdefault(entry.host, {}).setdefault(entry.listener.index, entry)
    return next(((host, list(found.values())) for host, found in owners.items() if len(found) > 1), None)
