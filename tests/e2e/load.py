"""Steady load: so many clients, each with one streamed request after another."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.e2e.client import chat
from tests.e2e.cluster import Address

KEY = {"Authorization": "Bearer sk-e2e"}
TOKENS = 20
PACE_SECONDS = 0.1


@dataclass(frozen=True, kw_only=True)
class Request:
    """What a client saw of one request."""

    begin: float
    end: float
    status: int
    """0 if the connection broke."""
    whole: bool
    """Whether all of its tokens came, and the end."""
    pod: str
    """The pod that served it."""
    way: str
    """The address at which LiteLLM asked for it."""
    text: str
    """The answer, if it is an error."""


@dataclass
class Load:
    """The requests of all clients so far."""

    requests: list[Request] = field(default_factory=list)
    stopped: bool = False

    @property
    def lost(self) -> list[Request]:
        """Those that were not answered, or not in full."""
        return [request for request in self.requests if request.status != 200 or not request.whole]

    @property
    def through_kourier(self) -> list[Request]:
        """Those that took the second way."""
        return [request for request in self.requests if "/kourier/" in request.way]

    def served_by(self, revision: str) -> list[Request]:
        """Those that pods of the revision served, in the order of their beginnings."""
        served = [request for request in self.requests if request.pod.startswith(f"{revision}-")]
        return sorted(served, key=lambda request: request.begin)


@contextmanager
def load(address: Address, model: str, *, clients: int, host: str = "litellm") -> Iterator[Load]:
    """Clients that ask LiteLLM for the model until the block ends, and then finish."""
    found = Load()
    threads = [threading.Thread(target=_client, args=(address, model, host, found)) for _ in range(clients)]
    for thread in threads:
        thread.start()
        time.sleep(TOKENS * PACE_SECONDS / clients)  # or all would end at once
    try:
        yield found
    finally:
        found.stopped = True
        for thread in threads:
            thread.join()


def _client(address: Address, model: str, host: str, found: Load) -> None:
    while not found.stopped:
        found.requests.append(asked(address, model, host=host))


def asked(address: Address, model: str, *, host: str = "litellm") -> Request:
    """Send one request."""
    begin = time.monotonic()
    try:
        answer = chat(address, model, host=host, headers=KEY, tokens=TOKENS, pace=PACE_SECONDS)
    except OSError as error:
        return Request(begin=begin, end=time.monotonic(), status=0, whole=False, pod="", way="", text=repr(error))
    text = answer.body.decode()
    whole = answer.status == 200 and "[DONE]" in text and len(answer.tokens) == TOKENS
    (pod,) = set(re.findall(r'"system_fingerprint": ?("[^"]+")', text)) or {'""'}
    return Request(
        begin=begin,
        end=time.monotonic(),
        status=answer.status,
        whole=whole,
        pod=json.loads(pod),
        way=answer.headers.get("x-litellm-model-api-base", ""),
        text="" if whole else text[-500:],
    )
