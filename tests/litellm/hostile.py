"""Requests that try to reach LiteLLM's administration through a gateway that opens a part of its API."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from tests.litellm.table import OPEN, TABLE

COUNT = 2000
Mutation = Callable[[random.Random, str], str]


@dataclass(frozen=True)
class Hostile:
    """One request."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...] = field(default=())


def _filled(route: str) -> str:
    parts = route.replace(":path}", "}").split("/")
    return "/".join("x" if part.startswith("{") else part for part in parts)


_OPEN = [(method, _filled(route)) for method, route in (line.split() for line in OPEN) if method != "WS"]
_CLOSED = [
    (method, _filled(route))
    for methods, route, _ in TABLE
    for method in methods
    if method not in ("WS", "ANY") and f"{method} {route}" not in OPEN
]
_DOTS = (
    "..",
    "%2e%2e",
    ".%2e",
    "%2E.",
    "%252e%252e",
    "..;",
    "..%00",
    "%c0%ae%c0%ae",
    ".",
    "%2e",
)
_SLASHES = ("/", "%2f", "%2F", "%252f", "\\", "%5c", "//", "/./", "/;/", "%c0%af", "/%20/")
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "get", "Post", "PROPFIND", "X")
_SUFFIXES = (
    "/",
    "//",
    "/.",
    "?",
    "?/v1/models",
    ";x",
    ";/v1/models",
    "%20",
    "%00",
    "%23",
    "%3f",
    ".json",
    "/..;/",
    "%2f",
    "&",
    "%0a",
)
_OVERRIDES = ("X-HTTP-Method-Override", "X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Prefix", "X-Forwarded-Path",
              "X-Original-Method", "Forwarded")  # fmt: skip


def _encoded(chance: random.Random, path: str) -> str:
    """Some characters escaped, once or twice."""
    return "".join(
        f"%{'25' * chance.randint(0, 1)}{ord(letter):02{chance.choice('xX')}}" if chance.random() < 0.15 else letter
        for letter in path
    )


def _cased(chance: random.Random, path: str) -> str:
    return "".join(letter.upper() if chance.random() < 0.3 else letter for letter in path)


def _slashed(chance: random.Random, path: str) -> str:
    return "/" + path[1:].replace("/", chance.choice(_SLASHES)) if chance.random() < 0.8 else "/" + path


def _below(chance: random.Random, path: str) -> str:
    """From an open path up and over to a closed one."""
    start = chance.choice(_OPEN)[1]
    up = start.count("/") + chance.randint(-1, 1)
    step = chance.choice(_SLASHES) + chance.choice(_DOTS)
    return start + step * max(1, up) + chance.choice(_SLASHES) + path[1:]


def _into(chance: random.Random, path: str) -> str:
    """As the id of an open path that takes one."""
    slash = chance.choice(("/", "%2f", "%252f", "%5c"))
    return f"/v1/{chance.choice(('models', 'responses'))}/{chance.choice(_DOTS)}{path.replace('/', slash)}"


def _ended(chance: random.Random, path: str) -> str:
    return path + chance.choice(_SUFFIXES)


def _absolute(chance: random.Random, path: str) -> str:
    return chance.choice(("http", "https")) + "://" + chance.choice(("llm.example.com", "localhost:4000")) + path


def _as_it_is(_: random.Random, path: str) -> str:
    return path


_MUTATIONS: tuple[Mutation, ...] = (
    _as_it_is, _encoded, _cased, _slashed, _below, _below, _into, _ended, _absolute,
    lambda chance, path: _encoded(chance, _below(chance, path)),
    lambda chance, path: _ended(chance, _below(chance, path)),
    lambda chance, path: _ended(chance, _into(chance, path)),
)  # fmt: skip


def _endless(chance: random.Random) -> Iterator[Hostile]:
    while True:
        # a method that the table has, of a path that is closed; now and then any method on any path
        method, path = chance.choice(_CLOSED if chance.random() < 0.8 else _OPEN)
        if chance.random() < 0.25:
            method = chance.choice(_METHODS)
        target = chance.choice(_MUTATIONS)(chance, path)
        headers: tuple[tuple[str, str], ...] = ()
        if chance.random() < 0.15:
            name = chance.choice(_OVERRIDES)
            closed_method, closed = chance.choice(_CLOSED)
            headers = ((name, closed_method if "Method" in name else closed),)
            method, target = chance.choice(_OPEN)
        if target.isascii() and target.isprintable() and " " not in target:
            yield Hostile(method, target, headers)


def hostile_requests(count: int = COUNT, seed: int = 1106) -> list[Hostile]:
    """So many of them, all different, the same ones every time."""
    made: dict[Hostile, None] = {}
    for request in _endless(random.Random(seed)):  # noqa: S311 - not for secrets
        made.setdefault(request)
        if len(made) == count:
            break
    return list(islice(made, count))
