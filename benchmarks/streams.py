"""Thousands of streamed chat completions at once, and what became of each."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import quantiles

from tests.e2e.client import question
from tests.e2e.cluster import Address

_PATIENCE_SECONDS = 180
"""How much longer than it should a stream may take."""


@dataclass(frozen=True, kw_only=True)
class Load:
    """What the clients ask for."""

    name: str
    streams: int
    tokens: int = 5
    pace: float = 0
    """Seconds between tokens."""
    silence: float = 0
    """Seconds before the first one."""
    body: int = 0
    """Bytes of the prompt."""
    over: float = 0
    """Seconds within which the streams begin, one after another; 0 for all at once."""
    one_by_one: bool = False

    @property
    def seconds(self) -> float:
        """How long a stream takes."""
        return self.silence + self.tokens * self.pace


@dataclass(frozen=True, kw_only=True)
class Way:
    """A way to a model."""

    name: str
    address: Address
    host: str
    path: str = "/v1/chat/completions"
    model: str = "chat"
    headers: tuple[tuple[str, str], ...] = ()
    rolled_out: bool = False
    """Whether the rollouts are measured on it, each of which takes minutes."""


@dataclass(frozen=True, kw_only=True)
class Stream:
    """What a client saw of one stream."""

    whole: bool
    """Whether all tokens came, and the end."""
    first: float
    """Seconds until the first token; 0 without one."""
    end: str
    """How it ended, if it is not whole."""


def first_tokens(streams: Sequence[Stream]) -> tuple[float, float]:
    """The median and the 99th percentile of the seconds until the first token."""
    seconds = [stream.first for stream in streams if stream.first] or [float("nan")]
    if len(seconds) == 1:
        return seconds[0], seconds[0]
    percentiles = quantiles(seconds, n=100, method="inclusive")
    return percentiles[49], percentiles[98]


async def run(way: Way, load: Load) -> list[Stream]:
    """All streams of the load."""
    if load.one_by_one:
        return [await _stream(way, load, 0) for _ in range(load.streams)]
    apart = load.over / load.streams
    return list(await asyncio.gather(*(_stream(way, load, place * apart) for place in range(load.streams))))


async def _stream(way: Way, load: Load, delay: float) -> Stream:
    await asyncio.sleep(delay)
    begin = time.monotonic()
    received, first, broken = b"", 0.0, ""
    try:
        async with asyncio.timeout(load.seconds + _PATIENCE_SECONDS):
            reader, writer = await asyncio.open_connection(way.address.host, way.address.port)
            writer.write(_request(way, load))
            await writer.drain()
            while part := await reader.read(65536):
                received += part
                if not first and _tokens(received):
                    first = time.monotonic() - begin
            writer.close()
    except (OSError, TimeoutError) as error:
        broken = type(error).__name__
    whole = received.startswith(b"HTTP/1.1 200") and _tokens(received) == load.tokens and b"[DONE]" in received
    status = received[9:12].decode(errors="replace") or "no answer"
    kind = f"{status}, {broken or 'cut'}" if first or not received else status
    return Stream(whole=whole, first=first, end="" if whole else kind)


def _tokens(received: bytes) -> int:
    return received.count(b'"content": "t') + received.count(b'"content":"t')


def _request(way: Way, load: Load) -> bytes:
    asked = question(way.model, tokens=load.tokens, pace=load.pace, silence=load.silence, padding=load.body)
    body = json.dumps(asked).encode()
    headers = {
        "Host": way.host,
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
        "Connection": "close",
        **dict(way.headers),
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"POST {way.path} HTTP/1.1\r\n{lines}\r\n".encode() + body
