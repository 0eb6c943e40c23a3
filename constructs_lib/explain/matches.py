"""The table of routes of a port, in the order in which Envoy asks them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from constructs_lib.explain.attachments import Attachment
from constructs_lib.explain.gateways import Listener
from constructs_lib.explain.paths import below
from constructs_lib.explain.request import Request
from constructs_lib.explain.trace import Path
from constructs_lib.manifests.fields import dig, listed
from constructs_lib.manifests.manifest import Manifest

_ANY: Mapping[str, Any] = {"path": {"type": "PathPrefix", "value": "/"}}
_RANKS = {"Exact": 2, "RegularExpression": 1, "PathPrefix": 0}


@dataclass(frozen=True, slots=True)
class Entry:
    """One match of one rule under one host."""

    attachment: Attachment
    host: str
    rule: int
    match: int
    """-1 for a rule without matches, which takes every request."""

    @property
    def route(self) -> Manifest:
        """The route that it is of."""
        return self.attachment.route

    @property
    def listener(self) -> Listener:
        """The listener that it is at."""
        return self.attachment.listener

    @property
    def path(self) -> Path:
        """Where it is in its route."""
        rule: Path = ("spec", "rules", self.rule)
        return (*rule, "matches", self.match) if self.match >= 0 else rule

    @property
    def content(self) -> Mapping[str, Any]:
        """The match as it is written."""
        return (dig(self.route.content, *self.path) or _ANY) if self.match >= 0 else _ANY

    @property
    def kind(self) -> str:
        """The type of its path."""
        return str(dig(self.content, "path", "type") or "PathPrefix")

    @property
    def value(self) -> str:
        """Its path."""
        return str(dig(self.content, "path", "value") or "/")

    def describe(self) -> str:
        """What it asks for, in words."""
        kinds = {"Exact": "path", "PathPrefix": "path prefix", "RegularExpression": "path regex"}
        host = "every host" if self.host == "*" else f"host {self.host}"
        words = [host, f"{kinds.get(self.kind, self.kind)} {self.value}"]
        if method := self.content.get("method"):
            words.append(f"method {method}")
        words += [f"header {_pair(item)}" for item in listed(self.content, "headers")]
        words += [f"query {_pair(item)}" for item in listed(self.content, "queryParams")]
        return ", ".join(words)

    def differs(self, request: Request, path: str) -> str:
        """In what the request does not match; empty if it does.

        Args:
            request: the request.
            path: its path after normalization.
        """
        fits = {
            "Exact": lambda: path == self.value,
            "PathPrefix": lambda: below(self.value, path),
            "RegularExpression": lambda: _full(self.value, path),
        }[self.kind]()
        if not fits:
            return "path"
        if (method := self.content.get("method")) and method != request.method:
            return "method"
        for item in listed(self.content, "headers"):
            sent = request.header(str(item.get("name")))
            if sent is None or not _same(item, sent):
                return f"header {item.get('name')}"
        sent_query: dict[str, str] = {}
        for pair in request.query.split("&"):  # as it is sent: Envoy does not decode what it compares
            name, _, value = pair.partition("=")
            sent_query.setdefault(name, value)
        for item in listed(self.content, "queryParams"):
            found = sent_query.get(str(item.get("name")))
            if found is None or not _same(item, found):
                return f"query parameter {item.get('name')}"
        return ""

    def rank(self) -> tuple[int, ...]:
        """Its place among others of one port, smaller first, as Envoy Gateway 1.9 sorts.

        Type of the path, its length, headers with the method as one of them, of those the exact ones, and the same for
        query parameters. Of equal ones the oldest route is first, then the order of names, then that in the route.
        """
        headers, queries = listed(self.content, "headers"), listed(self.content, "queryParams")
        method = "method" in self.content
        length = 0 if (self.kind, self.value) == ("PathPrefix", "/") else len(self.value.encode())
        key = (
            _RANKS[self.kind],
            length,
            len(headers) + method,
            _exact(headers) + method,
            len(queries),
            _exact(queries),
        )
        return tuple(-part for part in key)


def entries_of(attachments: Iterable[Attachment], *, sort: bool = True) -> list[Entry]:
    """All entries of the attached routes, those that are asked first in front."""
    found = []
    for attachment in attachments:
        for host in attachment.hosts:
            for place, rule in enumerate(listed(attachment.route.spec, "rules") or ({},)):
                matches = range(len(listed(rule, "matches"))) if rule.get("matches") else (-1,)
                found += [Entry(attachment, host, place, match) for match in matches]
    return sorted(found, key=Entry.rank) if sort else found


def _pair(item: Mapping[str, Any]) -> str:
    sign = "~" if item.get("type") == "RegularExpression" else "="
    return f"{item.get('name')}{sign}{item.get('value')}"


def _exact(items: Iterable[Mapping[str, Any]]) -> int:
    return sum(item.get("type", "Exact") == "Exact" for item in items)


def _same(item: Mapping[str, Any], sent: str) -> bool:
    wanted = str(item.get("value", ""))
    return _full(wanted, sent) if item.get("type") == "RegularExpression" else wanted == sent


def _full(pattern: str, text: str) -> bool:
    try:
        return bool(re.fullmatch(pattern, text))
    except re.error:
        return False
