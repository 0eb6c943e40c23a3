"""A client that sees what a person at the other end sees: bytes, and when they came."""

from __future__ import annotations

import http.client
import json
import socket
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.e2e.cluster import Address


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    arrivals: tuple[float, ...]
    """Seconds after the request at which each line of a streamed answer came."""

    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)

    @property
    def tokens(self) -> list[str]:
        """The tokens of a streamed chat completion."""
        events = [line[6:] for line in self.body.decode().splitlines() if line.startswith("data: {")]
        choices = [choice for event in events for choice in json.loads(event)["choices"]]
        return [choice["delta"]["content"].strip() for choice in choices if choice["delta"].get("content")]

    @property
    def seen_headers(self) -> dict[str, str]:
        """The headers of the request as the stand-in engine saw them."""
        found: dict[str, str] = json.loads(self.headers.get("x-seen-headers") or "{}")
        return found


def shown_certificate(address: Address, host: str) -> bytes:
    """The certificate that is shown for the host, whoever has signed it."""
    anybody = ssl.create_default_context()
    anybody.check_hostname, anybody.verify_mode = False, ssl.CERT_NONE
    plain = socket.create_connection((address.host, address.port))
    with anybody.wrap_socket(plain, server_hostname=host) as connection:
        certificate = connection.getpeercert(binary_form=True)
    assert certificate
    return certificate


def request(
    address: Address,
    method: str,
    path: str,
    *,
    host: str,
    body: bytes | None = None,
    headers: Mapping[str, str] | None = None,
    tls: ssl.SSLContext | None = None,
    timeout: float = 120,
) -> Answer:
    """Send one request on a connection of its own."""
    connection = http.client.HTTPConnection(address.host, address.port, timeout=timeout)
    if tls:
        connection = http.client.HTTPSConnection(address.host, address.port, timeout=timeout, context=tls)
        plain = socket.create_connection((address.host, address.port), timeout=timeout)
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # as http.client does by itself
        connection.sock = tls.wrap_socket(plain, server_hostname=host)
    begin = time.monotonic()
    try:
        connection.request(method, path, body, {"Host": host, **(headers or {})})
        reply = connection.getresponse()
        lines, arrivals = [], []
        while line := reply.readline():
            lines.append(line)
            arrivals.append(time.monotonic() - begin)
    finally:
        connection.close()
    return Answer(
        status=reply.status,
        headers={name.lower(): value for name, value in reply.getheaders()},
        body=b"".join(lines),
        arrivals=tuple(arrivals),
    )


def question(
    model: str, *, stream: bool = True, tokens: int = 5, pace: float = 0, silence: float = 0, padding: int = 0
) -> dict[str, Any]:
    """What asks for a chat completion of so many tokens, `pace` seconds apart, after `silence` seconds."""
    prompt = f"silence={silence} pace={pace} {'x' * padding}"
    return {
        "model": model,
        "messages": [{"role": "user", "content": prompt}],
        "stream": stream,
        "max_tokens": tokens,
    }


def chat(
    address: Address,
    model: str,
    *,
    host: str,
    path: str = "/v1/chat/completions",
    stream: bool = True,
    tokens: int = 5,
    pace: float = 0,
    silence: float = 0,
    usage: bool = False,
    headers: Mapping[str, str] | None = None,
    tls: ssl.SSLContext | None = None,
    timeout: float = 120,
) -> Answer:
    """Ask for a chat completion of so many tokens, `pace` seconds apart, after `silence` seconds."""
    body = question(model, stream=stream, tokens=tokens, pace=pace, silence=silence)
    if usage:
        body["stream_options"] = {"include_usage": True}
    return request(
        address,
        "POST",
        path,
        host=host,
        body=json.dumps(body).encode(),
        headers={"content-type": "application/json"} | dict(headers or {}),
        tls=tls,
        timeout=timeout,
    )
