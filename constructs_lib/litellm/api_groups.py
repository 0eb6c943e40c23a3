"""The parts of LiteLLM's API that can be opened on the external Gateway, in groups (LiteLLM 1.106).

LiteLLM serves its administration beside its API: /v1/mcp/server, /v1/agents and /v1/tool/policy are under the same /v1
as /v1/chat/completions. So paths are listed one by one, each with its methods: GET of a path that is meant for POST may
be another route, such as /openai/{endpoint:path}, which lends the provider's key. Patterns are used only where an id
follows, and only below /v1: /{provider}/v1/files and /{server}/mcp match any first segment. None of them ends in a
slash, because LiteLLM redirects such a path to http://.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from constructs_lib.litellm.values import ApiGroup

MAX_MATCHES_PER_RULE = 64
"""Matches of one rule (Gateway API 1.6, spec.rules.matches)."""
MAX_MATCHES_PER_ROUTE = 128
"""Matches of one HTTPRoute over all its rules (Gateway API 1.6, spec.rules)."""
LIVE_PATH = "/health/liveliness"
"""Answered by LiteLLM alone; /health sends a request to every model."""

Method = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
"""A method of HTTP. WebSockets are opened by GET; Envoy Gateway allows the upgrade on every route."""


@dataclass(frozen=True, slots=True)
class PathMatch:
    """Which requests are open."""

    type: Literal["Exact", "PathPrefix", "RegularExpression"]
    value: str
    method: Method


def open_paths(groups: Collection[ApiGroup]) -> Iterator[PathMatch]:
    """The requests that the groups open, each once, in the order of the table."""
    yield from dict.fromkeys(match for group, matches in _GROUPS.items() if group in groups for match in matches)


def routes_of(matches: Sequence[PathMatch]) -> list[list[Sequence[PathMatch]]]:
    """The matches, distributed over as few routes, and these over as few rules, as possible."""
    return [_parts(route, MAX_MATCHES_PER_RULE) for route in _parts(matches, MAX_MATCHES_PER_ROUTE)]


def _parts(matches: Sequence[PathMatch], size: int) -> list[Sequence[PathMatch]]:
    return [matches[start : start + size] for start in range(0, len(matches), size)]


def _on(methods: str, kind: Literal["Exact", "PathPrefix", "RegularExpression"], *values: str) -> tuple[PathMatch, ...]:
    allowed: tuple[Method, ...] = ("GET", "POST", "PUT", "PATCH", "DELETE")
    return tuple(PathMatch(kind, value, method) for value in values for method in allowed if method in methods.split())


def _exact(methods: str, *paths: str) -> tuple[PathMatch, ...]:
    return _on(methods, "Exact", *paths)


def _both(methods: str, *paths: str) -> tuple[PathMatch, ...]:
    """LiteLLM answers with and without /v1."""
    return _exact(methods, *(version + path for path in paths for version in ("/v1", "")))


def _pattern(methods: str, *patterns: str) -> tuple[PathMatch, ...]:
    """For ids in a path. The pattern matches the whole path (Envoy Gateway, RE2)."""
    return _on(methods, "RegularExpression", *patterns)


def _stored(name: str, *, each: str, all_of_them: str = "GET POST") -> tuple[PathMatch, ...]:
    """Objects that LiteLLM keeps: the methods of the list, and those of each object and of what belongs to it."""
    return (*_both(all_of_them, f"/{name}"), *_pattern(each, f"/v1/{name}(/{_ID})+"))


_ID = "[^/]+"
# a model of several segments, with slashes as they are or escaped, and nothing else that is escaped
_MODEL = "([A-Za-z0-9._:@/-]|%2[Ff])+"

_GROUPS: Mapping[ApiGroup, tuple[PathMatch, ...]] = {
    "chat": _both("POST", "/chat/completions"),
    "completions": _both("POST", "/completions"),
    "embeddings": _both("POST", "/embeddings"),
    # not GET of /responses, a WebSocket whose messages the request guard does not see
    "responses": (
        *_both("POST", "/responses", "/responses/compact", "/responses/input_tokens"),
        *_pattern("GET DELETE", f"/v1/responses/{_ID}"),
        *_pattern("POST", f"/v1/responses/{_ID}/cancel"),
        *_pattern("GET", f"/v1/responses/{_ID}/input_items"),
    ),
    "messages": _exact("POST", "/v1/messages", "/v1/messages/count_tokens"),
    "models": (*_both("GET", "/models"), *_pattern("GET", f"/v1/models/{_ID}")),
    "rerank": (*_both("POST", "/rerank"), *_exact("POST", "/v2/rerank")),
    "moderations": _both("POST", "/moderations"),
    "audio": _both("POST", "/audio/speech", "/audio/transcriptions"),
    "images": _both("POST", "/images/generations", "/images/edits"),
    "realtime": (
        *_both("GET", "/realtime"),
        *_both("POST", "/realtime/calls", "/realtime/client_secrets", "/realtime/transcription_sessions"),
    ),
    "health": _exact("GET", LIVE_PATH),
    "assistants": (
        *_stored("assistants", each="DELETE"),
        *_stored("threads", each="GET POST", all_of_them="POST"),
    ),
    "batches": _stored("batches", each="GET POST"),
    "containers": _stored("containers", each="GET POST DELETE"),
    "files": _stored("files", each="GET DELETE"),
    "fine-tuning": _stored("fine_tuning/jobs", each="GET POST"),
    # not /v1/vector_store and /vector_store, which are their administration
    "vector-stores": _stored("vector_stores", each="GET POST DELETE"),
    "videos": _stored("videos", each="GET POST"),
    "ocr": _both("POST", "/ocr"),
    "rag": _both("POST", "/rag/ingest", "/rag/query"),
    "search": (
        *_both("POST", "/search"),
        *_pattern("POST", f"/v1/search/{_ID}"),
        *_exact("GET", "/v1/search/tools"),
    ),
    # POST alone: every other method of the first is passed through to OpenAI, with the provider's key
    "azure": _pattern(
        "POST",
        f"/openai/deployments/{_MODEL}/(chat/completions|completions|embeddings|images/generations|images/edits)",
        f"/engines/{_MODEL}/(chat/completions|completions|embeddings)",
    ),
    "google": (
        *_pattern("POST", f"/v1beta/models/{_MODEL}:(generateContent|streamGenerateContent|countTokens)"),
        *_exact("POST", "/v1beta/interactions", "/interactions"),
        *_pattern("GET DELETE", f"/v1beta/interactions/{_ID}"),
        *_pattern("POST", f"/v1beta/interactions/{_ID}/cancel"),
    ),
    # not the prefix /mcp, which includes API documentation, nor /mcp-rest, which starts servers to test them, nor a
    # pattern for /{server}/mcp, which also matches /team/{id} of a team "mcp": clients name the server in the header
    # x-mcp-servers
    "mcp": (
        *_exact("GET POST DELETE", "/mcp", "/mcp/"),
        *_exact("GET", "/mcp-rest/tools/list", "/v1/mcp/tools"),
        *_exact("POST", "/mcp-rest/tools/call"),
        *_pattern("GET POST DELETE", f"/mcp/sse(/{_ID})*"),
    ),
    "a2a": (
        *_pattern("POST", f"/a2a/{_ID}(/message/send|/message/stream)?", f"/v1/a2a/{_ID}/message/send"),
        *_pattern("GET", rf"/a2a/{_ID}/\.well-known/(agent|agent-card)\.json"),
    ),
    # not /vllm: it reaches every path of the inference gateway, past the request guard
    "pass-through": _on(
        "GET POST PUT PATCH DELETE",
        "PathPrefix",
        "/anthropic",
        "/azure",
        "/azure_ai",
        "/bedrock",
        "/cohere",
        "/gemini",
        "/mistral",
        "/nvidia_nim",
        "/openai",
        "/openai_passthrough",
        "/openrouter",
        "/vertex_ai",
        "/watsonx",
    ),
}
