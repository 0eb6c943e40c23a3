"""What policies add to the way through a gateway: header changes of the listener, and external processors."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from constructs_lib.explain.policies import InForce
from constructs_lib.explain.trace import End, Hop, source
from constructs_lib.manifests.fields import listed

_MATCHERS: dict[str, Callable[[str, str], bool]] = {
    "Exact": str.__eq__,
    "Prefix": str.startswith,
    "Suffix": str.endswith,
    "RegularExpression": lambda name, pattern: bool(re.fullmatch(pattern, name)),
}


def early(hop: Hop, client: InForce, headers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """The headers after the changes that the listener makes before it looks for a route."""
    change = client.get("headers", "earlyRequestHeaders")
    if not change:
        return headers
    at = client.at("headers", "earlyRequestHeaders")
    names = {str(name).lower() for name in listed(change, "remove")}

    def removed(name: str) -> bool:
        patterns = listed(change, "removeOnMatch")
        return name in names or any(_matches(one, name) for one in patterns)

    kept = [item for item in headers if not removed(item[0])]
    if gone := sorted({name for name, _ in headers} - {name for name, _ in kept}):
        hop.add("headers", f"removed before routing: {', '.join(gone)}", at)
    for verb in ("add", "set"):
        for item in listed(change, verb):
            name = str(item.get("name")).lower()
            kept = [old for old in kept if verb == "add" or old[0] != name] + [(name, str(item.get("value", "")))]
            hop.add("headers", f"{verb} before routing: {item.get('name')}: {item.get('value')}", at)
    late = client.get("headers", "lateResponseHeaders") or {}
    for verb in ("add", "set"):
        for item in listed(late, verb):
            where = client.at("headers", "lateResponseHeaders")
            hop.add("response", f"{verb} {item.get('name')}: {item.get('value')}", where)
    return tuple(kept)


def _matches(one: dict[str, Any], name: str) -> bool:
    return _MATCHERS.get(str(one.get("type", "Exact")), str.__eq__)(name, str(one.get("value")).lower())


def fault(hop: Hop, traffic: InForce) -> End | None:
    """The error that a policy injects into every request; one for a part of them is a fact of the hop."""
    abort = traffic.get("faultInjection", "abort")
    if not abort:
        return None
    at, part = traffic.at("faultInjection", "abort"), float(abort.get("percentage", 100))
    status = int(abort.get("httpStatus") or 200)
    if part >= 100:
        return End(status, "a fault is injected into every request", at)
    hop.add("fault", f"{status} for {part:g} % of the requests", at)
    return None


def note(hop: Hop, extension: InForce) -> None:
    """Who else sees the request, and what happens when they are away."""
    for place, processor in enumerate(extension.get("extProc") or ()):
        policy = extension.policies[0]
        at = source(policy, "spec", "extProc", place)
        for reference in listed(processor, "backendRefs"):
            name = f"{reference.get('namespace') or policy.namespace}/{reference.get('name')}"
            hop.add("processor", f"{name} port {reference.get('port')} sees every request", at)
        if processor.get("failOpen"):
            away = "the request goes on without it (fail open)"
        else:
            away = f"{processor.get('statusOnError') or 500} (fail closed)"
        hop.add("processor away", away, source(policy, "spec", "extProc", place, "failOpen"))
        timeout = str(processor.get("messageTimeout") or "200ms, Envoy's default")
        hop.add("timeout", f"{timeout} for its answer", source(policy, "spec", "extProc", place, "messageTimeout"))
    for kind in ("wasm", "lua", "dynamicModule"):
        for _ in extension.get(kind) or ():
            hop.add("extension", f"{kind} runs on the request", extension.at(kind))
