"""The request that is explained."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from constructs_lib.errors import NetworkingError, Problem

PORTS = {"http": 80, "https": 443}
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


class InvalidRequest(NetworkingError):
    """The request cannot be sent as it is written."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Who sends it: pods of a namespace, or somebody outside of the cluster."""

    namespace: str = ""
    """Empty for the internet."""
    labels: Mapping[str, str] = field(default_factory=dict)
    address: str = ""
    """The client's address; empty if unknown."""

    def __str__(self) -> str:
        if not self.namespace:
            return self.address or "the internet"
        return f"pods {self.namespace}/{','.join(f'{key}={value}' for key, value in self.labels.items()) or '*'}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request as a client sends it."""

    scheme: str
    host: str
    port: int
    path: str = "/"
    query: str = ""
    method: str = "GET"
    headers: tuple[tuple[str, str], ...] = ()
    """In lower case."""
    sni: str = ""
    """The name in the TLS handshake."""
    model: str = ""
    """The model in its body."""
    origin: Origin = field(default_factory=Origin)

    @property
    def url(self) -> str:
        """As people write it."""
        port = "" if PORTS.get(self.scheme) == self.port else f":{self.port}"
        query = f"?{self.query}" if self.query else ""
        return f"{self.scheme}://{self.host}{port}{self.path}{query}"

    def header(self, name: str) -> str | None:
        """The values of a header, joined as Envoy joins them; None if it is not sent."""
        found = [value for key, value in self.headers if key == name.lower()]
        return ",".join(found) if found else None


def parse_request(
    url: str,
    *,
    method: str = "",
    headers: Iterable[str] = (),
    model: str = "",
    origin: Origin | None = None,
) -> Request:
    """The request of a command line.

    Args:
        url: with its scheme.
        method: default GET, with a model POST.
        headers: as curl takes them, `Name: value`; `Host` is sent instead of the host of the URL.
        model: the model in the body.
        origin: who sends it.

    Raises:
        InvalidRequest: one of them is wrong.
    """
    problems = []
    parts = urlsplit(url)
    if "://" not in url:
        problems.append(Problem(path="URL", value=url, rule="has no scheme", hint=f"write https://{url.lstrip('/')}"))
    elif parts.scheme not in PORTS:
        problems.append(Problem(path="URL", value=url, rule="its scheme is neither http nor https"))
    elif not parts.hostname:
        problems.append(Problem(path="URL", value=url, rule="has no host"))
    try:
        port = parts.port or PORTS.get(parts.scheme, 0)
    except ValueError:
        port = 0
        problems.append(Problem(path="URL", value=url, rule="its port is not a number up to 65535"))
    found = []
    for header in headers:
        name, colon, value = header.partition(":")
        if not colon or not _TOKEN.fullmatch(name):
            problems.append(Problem(path="header", value=header, rule="is not a header", hint='write "Name: value"'))
        found.append((name.lower(), value.strip()))
    method = (method or ("POST" if model else "GET")).upper()
    if not _TOKEN.fullmatch(method):
        problems.append(Problem(path="method", value=method, rule="is not a method of HTTP"))
    if problems:
        raise InvalidRequest("request", problems)
    host = next((value for name, value in found if name == "host"), parts.hostname or "")
    return Request(
        scheme=parts.scheme,
        host=re.sub(r":\d+$", "", host).lower(),
        port=port,
        path=parts.path or "/",
        query=parts.query,
        method=method,
        headers=tuple(item for item in found if item[0] != "host"),
        sni=parts.hostname or "",
        model=model,
        origin=origin or Origin(),
    )


def parse_origin(text: str, address: str = "") -> Origin:
    """Who sends it: `internet`, or `namespace` or `namespace/label=value,label=value` of pods.

    Raises:
        InvalidRequest: it is neither, or the address is none.
    """
    try:
        address = str(ipaddress.ip_address(address)) if address else ""
    except ValueError:
        raise InvalidRequest("request", [Problem(path="client address", value=address, rule="is no address")]) from None
    if text == "internet":
        return Origin(address=address)
    namespace, _, labels = text.partition("/")
    pairs = [pair.partition("=") for pair in labels.split(",") if pair]
    if not namespace or not all(name and sign for name, sign, _ in pairs):
        problem = Problem(
            path="origin", value=text, rule="is neither internet nor pods", hint="write namespace/app=name"
        )
        raise InvalidRequest("request", [problem])
    return Origin(namespace, {name: value for name, _, value in pairs}, address)
