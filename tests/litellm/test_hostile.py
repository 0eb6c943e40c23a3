"""The hostile requests are what they should be: many, different, and dangerous without a gateway."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from posixpath import normpath
from urllib.parse import unquote

from tests.litellm.hostile import COUNT, hostile_requests
from tests.litellm.table import OPEN, route_of


def test_they_are_many_and_the_same_every_time() -> None:
    made = hostile_requests()
    assert len(set(made)) == COUNT
    assert made == hostile_requests()


def closed_routes(target_of: Callable[[str], str]) -> Counter[str]:
    """The closed routes that the requests reach, if somebody on the way rewrites their targets so."""
    reached = Counter(route_of(each.method, target_of(each.target)) for each in hostile_requests())
    return Counter({route: times for route, times in reached.items() if route and route not in OPEN})


def test_without_a_gateway_many_would_reach_what_is_closed() -> None:
    assert closed_routes(str).total() > 150
    # and more behind a gateway that opens prefixes, where the server resolves dots
    assert closed_routes(lambda target: normpath(unquote(target.partition("?")[0]))).total() > 250


def test_the_verdict_decodes_as_litellms_server_does() -> None:
    assert route_of("POST", "/key/%67enerate?x=/v1/models") == "POST /key/generate"
    assert route_of("POST", "/key/%2567enerate") == ""
    assert route_of("POST", "/v1/chat/completions") == "POST /v1/chat/completions"
