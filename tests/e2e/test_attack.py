"""The edge under attack: what hostile requests reach behind it, judged by LiteLLM's own table of routes."""

from __future__ import annotations

import http.client
import socket
import ssl
from collections import Counter
from collections.abc import Callable
from functools import partial

import pytest

from constructs_lib.names import INTERNAL_HEADERS
from tests.e2e.client import chat
from tests.e2e.cluster import Address, eventually
from tests.e2e.conftest import HOST, Authority
from tests.e2e.report import Evidence
from tests.litellm.hostile import Hostile, hostile_requests
from tests.litellm.table import OPEN, route_of

pytestmark = pytest.mark.e2e


class Attacker:
    """Sends what no client library would, over one connection after another."""

    def __init__(self, address: Address, tls: ssl.SSLContext) -> None:
        self._address, self._tls = address, tls
        self._connection = self._connect()

    def _connect(self) -> http.client.HTTPSConnection:
        connection = http.client.HTTPSConnection(self._address.host, self._address.port, timeout=5)
        plain = socket.create_connection((self._address.host, self._address.port), timeout=5)
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.sock = self._tls.wrap_socket(plain, server_hostname=HOST)
        return connection

    def send(self, attack: Hostile) -> tuple[int, str]:
        """The status, 0 if the connection was closed, and the method and target that arrived at LiteLLM, if any did."""
        try:
            self._connection.putrequest(attack.method, attack.target, skip_host=True)
            for name, value in (("Host", HOST), ("Content-Length", "2"), *attack.headers):
                self._connection.putheader(name, value)
            self._connection.endheaders(b"{}")
            answer = self._connection.getresponse()
            answer.read()
            seen = answer.headers.get("x-seen-request", "")
        except (OSError, http.client.HTTPException):
            self._connection.close()
            self._connection = self._connect()
            return 0, ""
        if answer.will_close:
            self._connection.close()
            self._connection = self._connect()
        return answer.status, seen


@pytest.fixture(scope="module")
def https(existing: Callable[[int], Address], secrets: Authority) -> Address:
    address = existing(443)

    @eventually
    def served() -> None:
        assert chat(address, "chat", host=HOST, tls=secrets.context()).status == 200

    served()
    return address


def test_hostile_requests_reach_nothing_that_is_closed(https: Address, secrets: Authority, evidence: Evidence) -> None:
    attacker = Attacker(https, secrets.context())
    attacks = hostile_requests()
    statuses: Counter[int] = Counter()
    reached: Counter[str] = Counter()
    broken = []
    for attack in attacks:
        status, seen = attacker.send(attack)
        statuses[status] += 1
        if seen:
            method, _, target = seen.partition(" ")
            route = route_of(method, target)
            reached[route] += 1
            if route and route not in OPEN:
                broken.append((attack, seen, route))
    assert broken == []
    # LiteLLM's stand-in says of every request that it came; Envoy itself has no reason to fail
    assert not [status for status in statuses if 500 <= status < 600], statuses
    # the attack as such works: open paths among them arrive, and are seen to
    assert reached["POST /v1/chat/completions"]
    assert statuses[404] > len(attacks) / 2
    assert statuses[0] < len(attacks) / 10, statuses
    evidence(
        f"{len(attacks)} requests: {dict(statuses)}; {sum(reached.values())} arrived, at {len(reached)} open routes"
    )


def _variants(pattern: str) -> list[str]:
    """Names of headers that a pattern covers, as different clients would write them."""
    name = pattern.replace("*", "x")
    return [name, name.upper(), name.title()]


def test_no_spelling_of_a_steering_header_arrives(https: Address, secrets: Authority) -> None:
    ask = partial(chat, https, "chat", host=HOST, tls=secrets.context())
    for pattern in INTERNAL_HEADERS:
        for name in _variants(pattern):
            answer = ask(headers={name: "steered", "x-tenant": "a"})
            assert answer.status == 200
            assert "x-tenant" in answer.seen_headers
            assert "steered" not in answer.seen_headers.values()
        # the same name with an underscore would be the same header to a CGI-like server
        if "-" in pattern:
            assert ask(headers={pattern.replace("*", "x").replace("-", "_"): "steered"}).status == 400


def test_a_header_that_is_named_as_hop_by_hop_keeps_none_of_its_effect(https: Address, secrets: Authority) -> None:
    steering = {"Connection": "close, x-inference-model", "x-inference-model": "steered", "TE": "trailers"}
    answer = chat(https, "chat", host=HOST, tls=secrets.context(), headers=steering)
    assert "steered" not in answer.seen_headers.values()
