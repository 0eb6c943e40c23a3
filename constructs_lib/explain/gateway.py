"""One request at one Gateway: listener, route, policies and filters, as Envoy Gateway 1.9 and Envoy treat it."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass, field

from constructs_lib.explain import auth, extensions
from constructs_lib.explain.attachments import attached
from constructs_lib.explain.backends import Backend, backends_of, shares
from constructs_lib.explain.diagnosis import Missed, clashing_hosts, not_found
from constructs_lib.explain.filters import filtered, filtered_for
from constructs_lib.explain.gateways import Listener, listeners_of, setting
from constructs_lib.explain.hosts import best
from constructs_lib.explain.limits import limits_of
from constructs_lib.explain.matches import Entry, entries_of
from constructs_lib.explain.paths import has_escaped_slash, normal, unescaped
from constructs_lib.explain.policies import InForce, Scope, in_force
from constructs_lib.explain.policy_references import invalid_extension, invalid_security, invalid_traffic
from constructs_lib.explain.request import Request
from constructs_lib.explain.trace import End, Hop, Trace, source
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree


@dataclass(slots=True)
class Passed:
    """What came of a request at a Gateway."""

    hop: Hop
    end: End | None = None
    """How it ended there; None if a backend is asked."""
    request: Request | None = None
    """As it is sent on."""
    backends: list[Backend] = field(default_factory=list)
    shares: dict[int, float] = field(default_factory=dict)


def passed(tree: Tree, gateway: Manifest, request: Request, trace: Trace) -> Passed:
    """Send a request through a Gateway; its hop is added to the trace."""
    hop = Hop("gateway", gateway.title, request.method, request.url)
    trace.hops.append(hop)
    listeners = _listeners(gateway, request)
    if isinstance(listeners, End):
        return Passed(hop, listeners)
    first = listeners[0]
    client = in_force(tree, "ClientTrafficPolicy", Scope(first))
    _note_policy(hop, client)
    request, path, end = _received(hop, client, request)
    if end:
        return Passed(hop, end)
    attachments, refusals = attached(tree, gateway)
    here = {one.index for one in listeners}
    sort = not setting(tree, gateway, "preserveRouteOrder")
    entries = entries_of((one for one in attachments if one.listener.index in here), sort=sort)
    if clash := clashing_hosts(entries):
        return Passed(hop, _clash(*clash))
    domain = best([entry.host for entry in entries], request.host)
    fitting = [one for one in entries if one.host == domain and not one.differs(request, path)]
    if not fitting:
        return Passed(hop, not_found(Missed(tree, listeners, entries, refusals, request, path), hop))
    entry = fitting[0]
    hop.add("listener", _listener_text(entry.listener), source(gateway, *entry.listener.path))
    hop.add("route", f"{entry.route.title} takes {entry.describe()}", source(entry.route, *entry.path))
    for other in fitting[1:4]:
        if (other.route, other.rule) != (entry.route, entry.rule):
            text = f"{other.route.title} with {other.describe()} matches, too, and comes later"
            hop.add("outranked", text, source(other.route, *other.path))
    return _routed(_Routed(tree, hop, entry, client, trace), request, path)


def _listeners(gateway: Manifest, request: Request) -> list[Listener] | End:
    """The listeners that share the table of routes which the request meets."""
    every = listeners_of(gateway)
    at_port = [one for one in every if one.port == request.port]
    if not at_port:
        ports = ", ".join(sorted({str(one.port) for one in every}))
        return End(
            0, f"nothing listens on port {request.port} of {gateway.title}; it has {ports}", source(gateway, "spec")
        )
    working = [one for one in at_port if not one.broken]
    if not working:
        first = at_port[0]
        reason = f"listener {first.name} is not programmed: {first.broken}"
        return End(0, f"nothing listens on port {request.port}: {reason}", source(gateway, *first.path))
    speaks = {"http": "HTTP", "https": "HTTPS"}[request.scheme]
    fitting = [one for one in working if one.protocol == speaks]
    if not fitting:
        first = working[0]
        at = source(gateway, *first.path)
        return End(0, f"port {request.port} speaks {first.protocol}, not {speaks}", at)
    if speaks == "HTTP":
        return fitting
    name = best([one.hostname or "*" for one in fitting], request.sni)
    if name is None:
        hosts = ", ".join(one.hostname for one in fitting)
        reason = (
            f"the TLS handshake fails: no listener of port {request.port} is for {request.sni}; they are for {hosts}"
        )
        return End(0, reason, source(gateway, *fitting[0].path))
    return [one for one in fitting if (one.hostname or "*") == name]


def _listener_text(listener: Listener) -> str:
    return f"{listener.name}: {listener.protocol} {listener.port}, {listener.hostname or 'every host'}"


def _clash(host: str, entries: Sequence[Entry]) -> End:
    names = " and ".join(one.listener.name for one in entries)
    reason = (
        f"Envoy refuses all routes of the port, or keeps older ones: the listeners {names} both have {host}; "
        "give the parentRef of the route a sectionName"
    )
    return End(404, reason, source(entries[-1].route, "spec", "parentRefs"))


def _note_policy(hop: Hop, found: InForce) -> None:
    for policy in found.policies[:1]:
        hop.add("policy", f"{policy.title} of the {found.level}", source(policy, "spec"))
    for policy in found.policies[1:]:
        hop.add("policy", f"is merged into {policy.title}", found.at("mergeType"))
    for level, policy in found.replaced:
        hop.add("policy", f"{policy.title} of the {level} has no effect here: it is replaced", source(policy, "spec"))
    for policy in found.conflicted:
        hop.add("policy", f"{policy.title} has no effect: an older one has the same target", source(policy, "spec"))


def _received(hop: Hop, client: InForce, request: Request) -> tuple[Request, str, End | None]:
    """What Envoy makes of a request before it looks for a route."""
    action = client.get("headers", "withUnderscoresAction") or "RejectRequest"
    bad = [name for name, _ in request.headers if "_" in name]
    headers = request.headers
    if bad and action == "RejectRequest":
        reason = f"the header {bad[0]} has an underscore"
        return request, "", End(400, reason, client.at("headers", "withUnderscoresAction"))
    if action == "DropHeader":
        headers = tuple(item for item in headers if "_" not in item[0])
    path = request.path
    if has_escaped_slash(path):
        escaped = client.get("path", "escapedSlashesAction") or "UnescapeAndRedirect"
        at = client.at("path", "escapedSlashesAction")
        if escaped == "RejectRequest":
            return request, "", End(400, "the path has an encoded slash", at)
        if escaped != "KeepUnchanged":
            path = unescaped(path)
        if escaped == "UnescapeAndRedirect":
            query = f"?{request.query}" if request.query else ""
            whole = normal(path, merge_slashes=not client.get("path", "disableMergeSlashes"))
            return request, "", End(307, "the path has an encoded slash", at, whole + query)
    path = normal(path, merge_slashes=not client.get("path", "disableMergeSlashes"))
    headers = extensions.early(hop, client, headers)
    return dataclasses.replace(request, headers=headers), path, None


@dataclass(frozen=True, slots=True)
class _Routed:
    """A request that a route takes."""

    tree: Tree
    hop: Hop
    entry: Entry
    client: InForce
    trace: Trace


def _routed(routed: _Routed, request: Request, path: str) -> Passed:
    """Policies, filters and backends of the rule."""
    tree, hop, entry = routed.tree, routed.hop, routed.entry
    scope = Scope(entry.listener, entry.route, entry.rule)
    security = in_force(tree, "SecurityPolicy", scope)
    traffic = in_force(tree, "BackendTrafficPolicy", scope)
    extension = in_force(tree, "EnvoyExtensionPolicy", scope)
    for policy in (security, traffic, extension):
        _note_policy(hop, policy)
    broken = invalid_security(tree, security) or invalid_extension(tree, extension) or invalid_traffic(tree, traffic)
    end = None if broken else extensions.fault(hop, traffic)
    if not end and not (broken and broken[1].object.startswith("SecurityPolicy")):
        end = auth.refused(auth.Case(tree, security, request, path, hop, routed.trace.assume))
    if not end and broken:
        end = End(500, f"the policy is invalid, so Envoy Gateway answers 500: {broken[0]}", broken[1])
    if end:
        return Passed(hop, end)
    backends = backends_of(tree, entry.route, entry.rule)
    parts = shares(backends)
    effect = filtered(tree, entry, request, path)
    ready = [one for place, one in enumerate(backends) if place in parts and one.status == 200]
    for one in ready[:1]:
        filtered_for(effect, one.filters, one.source)
    hop.facts += effect.facts
    rule = ("spec", "rules", entry.rule)
    if effect.error:
        return Passed(hop, End(500, effect.error, effect.error_at))
    if effect.status:
        reason = f"a redirect of {entry.route.title}" if effect.location else f"{entry.route.title} answers by itself"
        return Passed(hop, End(effect.status, reason, source(entry.route, *rule, "filters"), effect.location))
    extensions.note(hop, extension)
    hop.facts += limits_of(entry, traffic, routed.client)
    _note_backends(hop, backends, parts, routed.trace)
    headers = tuple(effect.headers.items())
    sent = dataclasses.replace(request, scheme="http", host=effect.host, path=effect.path, headers=headers)
    return Passed(hop, _unavailable(backends, parts, entry), sent, backends, parts)


def _note_backends(hop: Hop, backends: list[Backend], parts: dict[int, float], trace: Trace) -> None:
    for place, one in enumerate(backends):
        share = f", {parts[place]:.0%} of the requests" if 0 < parts.get(place, 0) < 1 else ""
        unused = ", no request (weight 0)" if not one.weight else ""
        hop.add("backend", f"{one.kind} {one.title} port {one.port}{share}{unused}", one.source)
        if one.status != 200 and place in parts:
            whose = "every request" if parts[place] == 1 else "its share"
            hop.add("backend", f"{one.reason}: {one.status} for {whose}", one.cause)
        elif one.reason and one.status == 200:
            trace.assume(f"{one.reason}; it is taken to exist, with pods")


def _unavailable(backends: list[Backend], parts: dict[int, float], entry: Entry) -> End | None:
    """The error if no backend of the rule can be asked."""
    if any(backends[place].status == 200 for place in parts):
        return None
    at = source(entry.route, "spec", "rules", entry.rule, "backendRefs")
    wrong = [one for one in backends if one.status == 500]
    if wrong:
        return End(500, wrong[0].reason, wrong[0].source)
    if parts:
        first = next(backends[place] for place in parts)
        return End(503, first.reason, first.cause)
    return End(500, "the rule has no backend with a weight above 0", at)
