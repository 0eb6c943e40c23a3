"""The script that runs in Envoy, in the Lua that Envoy has."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st
from lupa import lua51
from lupa.luajit21 import LuaRuntime

from constructs_lib.names import LITELLM_KEY_HEADERS
from constructs_lib.rate_limits import policy
from constructs_lib.rate_limits.plan import TOKENS_KEY, TOKENS_NAMESPACE
from constructs_lib.rate_limits.values import CALLER_HEADER

SCRIPT = Path(policy.__file__).with_name("limits.lua").read_text()
KEY = "sk-0123456789abcdefghijkl"


class Headers:
    """As Envoy's header object."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        self.values = dict(headers)

    def get(self, _: object, name: str) -> str | None:
        return self.values.get(name)

    def at(self, _: object, name: str, place: int) -> str | None:
        assert place == 0
        return self.values.get(name)

    def replace(self, _: object, name: str, value: str) -> None:
        self.values[name] = value

    def remove(self, _: object, name: str) -> None:
        self.values.pop(name, None)


LUA = LuaRuntime(encoding=None)
LUA.execute(SCRIPT.encode())


class Stream:
    """A request or an answer as the script sees it; afterwards what the script did."""

    def __init__(self, headers: Mapping[str, str], pieces: Iterable[bytes] = (), **settings: Any) -> None:
        self.headers = Headers(headers)
        self.told: list[float] = []
        self.refused: str | None = None
        self._pieces, self._settings = iter(pieces), settings

    def run(self, function: str) -> Stream:
        LUA.globals()[function.encode()](self._handle())
        return self

    @property
    def tokens(self) -> float:
        return self.told[-1] if self.told else 0

    def _handle(self) -> Any:
        def text(value: Any) -> Any:
            return value.encode("latin-1") if isinstance(value, str) else value

        def named(function: Any) -> Any:
            return lambda this, *words: text(
                function(this, *(word.decode("latin-1") if isinstance(word, bytes) else word for word in words))
            )

        def table(**members: Any) -> Any:
            return LUA.table_from({name.encode(): member for name, member in members.items()})

        def chunks(_: object) -> Any:
            def following(*_: object) -> Any:
                piece = next(self._pieces, None)
                if piece is None:
                    return None
                return table(length=lambda _: len(piece), getBytes=lambda _, start, size: piece[start : start + size])

            return following

        def set_metadata(_: object, namespace: bytes, key: bytes, value: float) -> None:
            assert (namespace.decode(), key.decode()) == (TOKENS_NAMESPACE, TOKENS_KEY)
            self.told.append(value)

        headers = table(
            get=named(self.headers.get),
            getAtIndex=named(self.headers.at),
            replace=named(self.headers.replace),
            remove=named(self.headers.remove),
        )
        context = table(get=named(lambda _, name: self._settings.get(name)))
        metadata = table(set=set_metadata)
        info = table(dynamicMetadata=lambda _: metadata)

        def respond(_: object, answer: Any, __: object) -> None:
            self.refused = answer[b":status"].decode()

        return table(
            headers=lambda _: headers,
            filterContext=lambda _: context,
            streamInfo=lambda _: info,
            bodyChunks=chunks,
            respond=respond,
        )


def caller(headers: Mapping[str, str], path: str = "/v1/chat/completions") -> str:
    return Stream({":path": path, **headers}, caller=True).run("envoy_on_request").headers.values[CALLER_HEADER]


def counted(kind: str, *pieces: bytes) -> float:
    stream = Stream({":status": "200", "content-type": kind}, pieces, tokens=True)
    return stream.run("envoy_on_response").tokens


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@given(st.text(st.characters(codec="latin-1", exclude_categories=["Cc", "Zs"]), min_size=1, max_size=200))
def test_the_caller_is_the_hash_of_the_key(key: str) -> None:
    assert caller({"x-api-key": key}) == hashlib.sha256(key.encode("latin-1")).hexdigest()


@pytest.mark.parametrize(
    "headers",
    [
        *({name: KEY} for name in LITELLM_KEY_HEADERS),
        {"authorization": f"Bearer {KEY}"},
        {"authorization": f"bearer {KEY}"},
        {"authorization": f"Bearer  Bearer {KEY}"},
        {"authorization": f"Basic {KEY}"},
        {"authorization": f"AWS4-HMAC-SHA256 Credential=Bearer {KEY}/20261126/x/y/aws4_request, SignedHeaders=host"},
        {"x-litellm-api-key": f"Bearer {KEY}", "authorization": "Bearer another"},
        {"authorization": f"Bearer {KEY}", "x-api-key": "another"},
        {"authorization": "", "x-api-key": KEY},
    ],
    ids=str,
)
def test_one_key_in_any_form_is_one_caller(headers: dict[str, str]) -> None:
    """LiteLLM 1.106 takes all of these for the same key; otherwise each form would have a limit of its own."""
    assert caller(headers) == sha256(KEY)


@pytest.mark.parametrize("query", ["key=sk%2da", "k%65y=sk-a", "x=1&key=sk-a", "key=b&key=sk-a"])
def test_a_key_in_the_query_is_found(query: str) -> None:
    assert caller({}, f"/v1beta/models/m:generateContent?{query}") == sha256("sk-a")


def test_who_has_no_key_shares_a_limit_and_cannot_name_a_caller() -> None:
    assert caller({}) == caller({CALLER_HEADER: "me"}) == "none"
    assert caller({CALLER_HEADER: "me", "x-api-key": KEY}) == sha256(KEY)


def test_the_headers_of_the_script_are_those_of_the_values() -> None:
    names = SCRIPT.split("KEY_HEADERS = {")[1].split("}")[0]
    assert tuple(name.strip(' "\n') for name in names.split(",") if name.strip()) == LITELLM_KEY_HEADERS


def test_an_answer_that_is_to_be_read_is_not_compressed() -> None:
    headers = {"accept-encoding": "gzip"}
    assert Stream(headers, tokens=True).run("envoy_on_request").headers.values == {}
    assert Stream(headers).run("envoy_on_request").headers.values == headers


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"content-length": "100"}, None),
        ({"content-length": "101"}, "413"),
        ({":method": "POST", "content-length": "0"}, None),
        ({":method": "POST"}, "411"),
        ({":method": "PATCH"}, "411"),
        ({":method": "GET"}, None),
    ],
)
def test_a_body_is_judged_by_its_headers(headers: dict[str, str], status: str | None) -> None:
    assert Stream(headers, max_body=100).run("envoy_on_request").refused == status


@pytest.mark.parametrize(
    ("headers", "after"),
    [
        ({":status": "429", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "42"}, "42"),
        ({":status": "429", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "0"}, "1"),
        # LiteLLM's own, below the limits here
        ({":status": "429", "x-ratelimit-remaining": "7", "x-ratelimit-reset": "42"}, None),
        ({":status": "200", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "42"}, None),
        ({":status": "429"}, None),
    ],
)
def test_the_refused_are_told_when_to_come_back(headers: dict[str, str], after: str | None) -> None:
    assert Stream(headers).run("envoy_on_response").headers.values.get("retry-after") == after


@pytest.mark.parametrize(
    ("headers", "after"),
    [
        ({":status": "429", "content-type": "text/plain"}, "60"),
        ({":status": "429", "content-type": "application/json"}, None),
        (
            {":status": "429", "content-type": "text/plain", "x-ratelimit-remaining": "3", "x-ratelimit-reset": "9"},
            None,
        ),
        ({":status": "500", "content-type": "text/plain"}, None),
    ],
)
def test_a_silent_local_limit_has_its_window(headers: dict[str, str], after: str | None) -> None:
    assert Stream(headers, window=60).run("envoy_on_response").headers.values.get("retry-after") == after


CHAT = {"prompt_tokens": 30, "completion_tokens": 20, "total_tokens": 50, "prompt_tokens_details": {"cached_tokens": 9}}


def events(*data: Any) -> bytes:
    return b"".join(f"data: {item if isinstance(item, str) else json.dumps(item)}\n\n".encode() for item in data)


def chat_stream(usage: Any, tokens: int = 20) -> bytes:
    deltas = [{"choices": [{"delta": {"content": f't{n} "usage": '}}], "usage": None} for n in range(tokens)]
    return events(*deltas, {"choices": [], "usage": usage}, "[DONE]")


ANSWERS: dict[str, tuple[str, bytes, int]] = {
    "chat": ("application/json", json.dumps({"choices": [{}], "usage": CHAT}).encode(), 50),
    "pretty": ("application/json; charset=utf-8", json.dumps({"usage": CHAT, "id": 1}, indent=4).encode(), 50),
    "embeddings": (
        "application/json",
        json.dumps({"data": [{"embedding": [0.5] * 20000}], "usage": {"prompt_tokens": 7, "total_tokens": 7}}).encode(),
        7,
    ),
    "chat stream": ("text/event-stream; charset=utf-8", chat_stream(CHAT), 50),
    "messages": ("application/json", b'{"usage": {"input_tokens": 11, "output_tokens": 20}}', 31),
    "messages stream": (
        "text/event-stream",
        b'event: message_start\ndata: {"message":{"usage":{"input_tokens":11,"output_tokens":1}}}\n\n'
        + b'event: content_block_delta\ndata: {"delta":{"text":"t"}}\n\n' * 40
        + b'event: message_delta\ndata: {"usage":{"output_tokens":20}}\n\nevent: message_stop\ndata: {}\n\n',
        31,
    ),
    "responses stream": (
        "text/event-stream",
        events(
            {"type": "response.created", "response": {"usage": None}},
            *[{"type": "response.output_text.delta", "delta": "t"}] * 30,
            {
                "type": "response.completed",
                "response": {
                    "output": ["x" * 9000],
                    "usage": {"input_tokens": 5, "output_tokens": 6, "total_tokens": 11},
                },
            },
        ),
        11,
    ),
    "google": ("application/json", b'{"usageMetadata": {"promptTokenCount": 3, "totalTokenCount": 8}}', 8),
    "no usage": ("application/json", b'{"data": []}', 0),
    "error": ("application/json", b'{"error": {"message": "no"}, "usage": null}', 0),
    "speech": ("audio/mpeg", b'"usage": {"total_tokens": 5}', 0),
}


@pytest.mark.parametrize("name", ANSWERS)
@given(data=st.data())
def test_the_tokens_of_every_api_are_found_wherever_an_answer_is_cut(name: str, data: st.DataObject) -> None:
    kind, body, tokens = ANSWERS[name]
    starts = [place for place in range(len(body)) if body[place : place + 6] == b'"usage' or place % 997 == 0]
    cut = st.sampled_from(starts).flatmap(lambda start: st.integers(start, min(start + 120, len(body))))
    cuts = data.draw(st.lists(cut, max_size=8))
    places = [0, *sorted(set(cuts)), len(body)]
    assert counted(kind, *(body[start:stop] for start, stop in pairwise(places))) == tokens


def test_byte_by_byte() -> None:
    for kind, body, tokens in (ANSWERS["chat stream"], ANSWERS["messages stream"]):
        assert counted(kind, *(bytes([byte]) for byte in body)) == tokens


def test_text_of_an_answer_is_no_usage() -> None:
    said = 'the "usage": {"total_tokens": 999999} of it'
    body = {"choices": [{"message": {"content": said}}], "usage": CHAT}
    assert counted("application/json", json.dumps(body).encode()) == 50


def test_what_a_client_makes_the_answer_repeat_does_not_lower_its_cost() -> None:
    echoed = {"tools": [{"parameters": {"usage": {"total_tokens": 1}}}], "usage": CHAT}
    assert counted("application/json", json.dumps(echoed).encode()) == 50
    late = {"usage": CHAT, "tools": [{"parameters": {"usage": {"total_tokens": 1}}}]}
    assert counted("application/json", json.dumps(late).encode()) == 50


def test_a_stream_without_usage_costs_its_events() -> None:
    body = events(*[{"choices": [{"delta": {"content": "t"}}]}] * 20)
    assert counted("text/event-stream", body) == 20


def test_a_client_that_leaves_early_has_paid_for_what_it_got() -> None:
    """Envoy ends the script in the middle; what was told by then is what counts."""
    told: list[float] = []

    def pieces() -> Iterator[bytes]:
        for _ in range(10):
            yield events({"choices": [{"delta": {"content": "t"}}]})
            told.append(stream.tokens)

    stream = Stream({":status": "200", "content-type": "text/event-stream"}, pieces(), tokens=True)
    stream.run("envoy_on_response")
    assert told == list(range(1, 11))


def test_an_answer_is_told_only_what_changes() -> None:
    stream = Stream({"content-type": "application/json"}, [b"[1,", b"2", b"]"] * 100, tokens=True)
    assert stream.run("envoy_on_response").told == []


def test_a_brace_that_never_closes_is_not_kept() -> None:
    """Neither memory nor time grows with an answer that begins a usage and never ends it."""
    pieces = [b'{"usage": {', *[b"x" * 4000] * 200, b'"usage": {"total_tokens": 5}}']
    assert counted("application/json", *pieces) == 5


def test_the_controller_accepts_it() -> None:
    """Envoy Gateway 1.9 runs it with stand-ins, in a Lua 5.1 without `bit`, for which every header is a text."""
    lua = lua51.LuaRuntime()
    lua.execute(
        """
        local any = {get = function() return "example_value" end, getAtIndex = function() return "example_value" end,
          replace = function() end, remove = function() end, set = function() end,
          length = function() return 10 end, getBytes = function() return "example_bytes" end}
        any.dynamicMetadata = function() return any end
        Handle = {headers = function() return any end, filterContext = function() return any end,
          streamInfo = function() return any end, respond = function() end,
          bodyChunks = function() local left = 3
            return function() left = left - 1 if left >= 0 then return any end end end}
        """
    )
    assert lua.eval("bit == nil")
    lua.execute(SCRIPT + "\nenvoy_on_request(Handle)")
    lua.execute(SCRIPT + "\nenvoy_on_response(Handle)")
