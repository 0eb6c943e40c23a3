"""All 1016 routes of LiteLLM 1.106, with their methods and in their order: which one answers a request."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote

OPEN = """
DELETE /v1/responses/{response_id}
GET /health/liveliness
GET /models
GET /v1/models
GET /v1/models/{model_id}
GET /v1/responses/{response_id}
GET /v1/responses/{response_id}/input_items
POST /audio/speech
POST /audio/transcriptions
POST /chat/completions
POST /completions
POST /embeddings
POST /images/edits
POST /images/generations
POST /moderations
POST /realtime/calls
POST /realtime/client_secrets
POST /realtime/transcription_sessions
POST /rerank
POST /responses
POST /responses/compact
POST /responses/input_tokens
POST /v1/audio/speech
POST /v1/audio/transcriptions
POST /v1/chat/completions
POST /v1/completions
POST /v1/embeddings
POST /v1/images/edits
POST /v1/images/generations
POST /v1/messages
POST /v1/messages/count_tokens
POST /v1/moderations
POST /v1/realtime/calls
POST /v1/realtime/client_secrets
POST /v1/realtime/transcription_sessions
POST /v1/rerank
POST /v1/responses
POST /v1/responses/compact
POST /v1/responses/input_tokens
POST /v1/responses/{response_id}/cancel
POST /v2/rerank
WS /realtime
WS /v1/realtime
""".strip().splitlines()
"""The routes that the default groups open."""


def regex(route: str, methods: str) -> re.Pattern[str]:
    """What a route of LiteLLM answers: {id} is one segment, {id:path} any text; a mounted program, all below."""
    parts = re.split(r"(\{[^}]*\})", route)
    text = "".join(
        (".*" if part.endswith(":path}") else "[^/]+") if part.startswith("{") else re.escape(part) for part in parts
    )
    return re.compile(text + "(/.*)?" if methods == "ANY" else text)


def table() -> Iterator[tuple[list[str], str, re.Pattern[str]]]:
    for line in Path(__file__).with_name("routes-1.106.txt").read_text().splitlines():
        methods, route = line.split()
        yield methods.split(","), route, regex(route, methods)


TABLE = list(table())
ROUTES = sorted({route for _, route, _ in TABLE})


@cache
def answers(method: str, path: str) -> str:
    """The route that LiteLLM answers with: the first that fits."""
    return next(
        (route for methods, route, pattern in TABLE if {method, "ANY"} & set(methods) and pattern.fullmatch(path)), ""
    )


def route_of(method: str, target: str) -> str:
    """The route that LiteLLM answers a request with, as it stands on the wire: uvicorn decodes the path once."""
    route = answers(method, unquote(target.partition("?")[0]))
    return f"{method} {route}" if route else ""
