"""What the filters of a rule do to a request."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from constructs_lib.explain.backends import GATEWAY_API, granted
from constructs_lib.explain.matches import Entry
from constructs_lib.explain.request import PORTS, Request
from constructs_lib.explain.trace import Fact, Path, Source, source
from constructs_lib.manifests.fields import dig, listed
from constructs_lib.manifests.tree import Tree

FILTER = "HTTPRouteFilter"


@dataclass(slots=True)
class Effect:
    """A rule's effect on one request."""

    host: str
    path: str
    headers: dict[str, str]
    facts: list[Fact] = field(default_factory=list)
    error: str = ""
    """Why Envoy Gateway answers 500 instead."""
    error_at: Source = field(default_factory=Source)
    status: int = 0
    """The status of a redirect or of a direct response; 0 if a backend is asked."""
    location: str = ""

    def note(self, topic: str, text: str, where: Source) -> None:
        """Say what a filter does."""
        self.facts.append(Fact(topic, text, where))

    def fail(self, why: str, where: Source) -> None:
        """Keep the first error."""
        if not self.error:
            self.error, self.error_at = why, where


def filtered(tree: Tree, entry: Entry, request: Request, path: str) -> Effect:
    """What the filters of the entry's rule do to a request with this path."""
    effect = Effect(request.host, path, dict(request.headers))
    rule: Path = ("spec", "rules", entry.rule)
    filters = listed(dig(entry.route.content, *rule), "filters")
    for place, item in enumerate(filters):
        where = source(entry.route, *rule, "filters", place)
        if item.get("type") == "RequestRedirect":
            _redirect(effect, entry, request, item.get("requestRedirect") or {}, where)
        else:
            _filter(tree, effect, entry, item, where)
        if effect.status and item.get("type") == "ExtensionRef":
            break
    if effect.status and any(item.get("type") == "RequestMirror" for item in filters):
        effect.fail("a mirror cannot be combined with a redirect or a direct response", source(entry.route, *rule))
    return effect


def _filter(tree: Tree, effect: Effect, entry: Entry, item: Mapping[str, Any], where: Source) -> None:
    match str(item.get("type")):
        case "URLRewrite":
            _rewrite(effect, entry, item.get("urlRewrite") or {}, where)
        case "RequestHeaderModifier":
            modify(effect, item.get("requestHeaderModifier") or {}, where)
        case "ResponseHeaderModifier":
            effect.note("response", _changes(item.get("responseHeaderModifier") or {}), where)
        case "RequestMirror":
            _mirror(tree, effect, entry, item.get("requestMirror") or {}, where)
        case "CORS":
            effect.note("CORS", "preflight requests are answered by the gateway", where)
        case "ExtensionRef":
            _extension(tree, effect, entry, item.get("extensionRef") or {}, where)
        case kind:
            effect.fail(f"Envoy Gateway does not know the filter {kind}", where)


def filtered_for(effect: Effect, filters: Sequence[Mapping[str, Any]], where: Source) -> None:
    """What the filters of the one backend of a rule do; Envoy Gateway knows these kinds of them there."""
    for item in filters:
        match str(item.get("type")):
            case "RequestHeaderModifier":
                modify(effect, item.get("requestHeaderModifier") or {}, where)
            case "ResponseHeaderModifier":
                effect.note("response", _changes(item.get("responseHeaderModifier") or {}), where)
            case "URLRewrite" if not dig(item, "urlRewrite", "path"):
                name = str(dig(item, "urlRewrite", "hostname"))
                effect.note("rewrite", f"host {effect.host} becomes {name}", where)
                effect.host = name
            case "ExtensionRef":
                effect.note("filter", f"{dig(item, 'extensionRef', 'name')} of the backend", where)
            case kind:
                effect.fail(f"Envoy Gateway does not take {kind} in a backend", where)


def modify(effect: Effect, change: Mapping[str, Any], where: Source) -> None:
    """Change the headers that the backend gets; what is set or added twice keeps its first value."""
    done: set[str] = set()
    for name in listed(change, "remove"):
        effect.headers.pop(str(name).lower(), None)
    for verb in ("add", "set"):
        for item in listed(change, verb):
            name = str(item.get("name")).lower()
            if name == "host" or not set(name).isdisjoint("/:"):
                effect.fail(f"the header {name} cannot be changed by a filter", where)
                continue
            if name in done:
                continue
            done.add(name)
            old = effect.headers.get(name)
            value = str(item.get("value", ""))
            effect.headers[name] = f"{old},{value}" if verb == "add" and old is not None else value
    effect.note("headers", _changes(change), where)


def _changes(change: Mapping[str, Any]) -> str:
    words = [
        f"{verb} {item.get('name')}: {item.get('value')}" for verb in ("set", "add") for item in listed(change, verb)
    ]
    return "; ".join([*words, *(f"remove {name}" for name in listed(change, "remove"))]) or "no change"


def _redirect(effect: Effect, entry: Entry, request: Request, to: Mapping[str, Any], where: Source) -> None:
    scheme = str(to.get("scheme") or request.scheme)
    host = str(to.get("hostname") or request.host)
    port = to.get("port") or (PORTS[scheme] if to.get("scheme") in PORTS else entry.listener.port)
    path = replaced(effect.path, entry, to.get("path") or {}, redirect=True)
    query = f"?{request.query}" if request.query else ""
    effect.status = int(to.get("statusCode") or 302)
    effect.location = f"{scheme}://{host}{'' if port in (80, 443) else f':{port}'}{path}{query}"
    effect.note("redirect", f"{effect.status} to {effect.location}", where)


def _rewrite(effect: Effect, entry: Entry, to: Mapping[str, Any], where: Source) -> None:
    if name := to.get("hostname"):
        effect.note("rewrite", f"host {effect.host} becomes {name}; X-Forwarded-Host keeps {effect.host}", where)
        effect.headers["x-forwarded-host"] = effect.host
        effect.host = str(name)
    if to.get("path"):
        path = replaced(effect.path, entry, to["path"])
        effect.note("rewrite", f"path {effect.path} becomes {path}", where)
        effect.path = path


def replaced(path: str, entry: Entry, change: Mapping[str, Any], *, redirect: bool = False) -> str:
    """The path after a path modifier; the slash at the end of a new prefix stays in redirects only."""
    if change.get("type") == "ReplaceFullPath":
        return str(change.get("replaceFullPath", path))
    if change.get("type") != "ReplacePrefixMatch":
        return path
    new = str(change.get("replacePrefixMatch") or "")
    if new in ("", "/"):
        # Envoy Gateway: a regex, for Envoy would leave //; it takes the prefix as it is written
        return re.sub("^" + re.escape(entry.value) + r"/*", "/", path, count=1)
    prefix = entry.value if entry.value == "/" else entry.value.removesuffix("/")
    return (new if redirect else new.removesuffix("/")) + path[len(prefix) :]


def _mirror(tree: Tree, effect: Effect, entry: Entry, to: Mapping[str, Any], where: Source) -> None:
    reference = to.get("backendRef") or {}
    namespace = str(reference.get("namespace") or entry.route.namespace)
    share = to.get("percent")
    part = "every request" if share is None else f"{share} % of the requests"
    effect.note("mirror", f"a copy of {part} goes to {namespace}/{reference.get('name')}; its answer is dropped", where)
    start, end = (
        (GATEWAY_API, "HTTPRoute", entry.route.namespace),
        ("", "Service", namespace, str(reference.get("name"))),
    )
    if namespace != entry.route.namespace and not granted(tree, start, end):
        effect.fail(f"no ReferenceGrant lets the route mirror to {namespace}", where)
    elif tree.find("Service", namespace, str(reference.get("name"))) is None and any(
        one.namespace == namespace for one in tree.kind("Service")
    ):
        effect.fail(f"the mirror's Service {namespace}/{reference.get('name')} does not exist", where)


def _extension(tree: Tree, effect: Effect, entry: Entry, to: Mapping[str, Any], where: Source) -> None:
    name = str(to.get("name"))
    found = tree.find(FILTER, entry.route.namespace, name) if to.get("kind") == FILTER else None
    if found is None:
        effect.fail(f"{to.get('kind')} {entry.route.namespace}/{name} does not exist", where)
        return
    if (answer := found.spec.get("directResponse")) is not None:
        effect.status = int(answer.get("statusCode") or 200)
        effect.note("answer", f"{effect.status} by the gateway itself", source(found, "spec", "directResponse"))
    at = source(found, "spec", "urlRewrite")
    regex = dig(found.spec, "urlRewrite", "path", "replaceRegexMatch")
    if regex:
        path = re.sub(str(regex.get("pattern")), str(regex.get("substitution", "")), effect.path)
        effect.note("rewrite", f"path {effect.path} becomes {path}", at)
        effect.path = path
    change = dig(found.spec, "urlRewrite", "hostname") or {}
    if change.get("type") == "Header":
        sent = effect.headers.get(str(change.get("header")).lower())
        if sent is not None:
            effect.note("rewrite", f"host {effect.host} becomes {sent}, the value of {change.get('header')}", at)
            effect.headers["x-forwarded-host"], effect.host = effect.host, sent
    elif change.get("type") == "Backend":
        effect.note("rewrite", "the host becomes that of the backend", at)
    if found.spec.get("credentialInjection"):
        effect.note("headers", "a credential from a Secret is added", source(found, "spec", "credentialInjection"))
