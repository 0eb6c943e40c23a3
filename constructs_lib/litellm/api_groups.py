"""The parts of LiteLLM's API that can be opened on the external Gateway, in groups (LiteLLM 1.106).

LiteLLM serves its administration beside its API: /v1/mcp/server, /v1/agents and /v1/tool/policy are under the same /v1
as /v1/chat/completions. So paths are listed one by one. A prefix is used only where an id follows, and only below /v1:
/{provider}/v1/files and /{server}/mcp match any first segment, so the prefix /responses would open the files as well.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from constructs_lib.litellm.values import ApiGroup

MAX_MATCHES_PER_RULE = 64
"""Matches of one rule (Gateway API 1.6, spec.rules.matches); a route has at most 128 over all rules."""
LIVE_PATH = "/health/liveliness"
"""Answered by LiteLLM alone; /health sends a request to every model."""


@dataclass(frozen=True, slots=True)
class PathMatch:
    """Which paths are open."""

    type: Literal["Exact", "PathPrefix", "RegularExpression"]
    value: str


def open_paths(groups: Collection[ApiGroup]) -> Iterator[PathMatch]:
    """The paths of the groups, each once, in the order of the table."""
    yield from dict.fromkeys(match for group, matches in _GROUPS.items() if group in groups for match in matches)


def rules_of(matches: Sequence[PathMatch]) -> list[Sequence[PathMatch]]:
    """The matches, distributed over as few rules as possible."""
    return [matches[start : start + MAX_MATCHES_PER_RULE] for start in range(0, len(matches), MAX_MATCHES_PER_RULE)]


def _exact(*paths: str) -> tuple[PathMatch, ...]:
    return tuple(PathMatch("Exact", path) for path in paths)


def _both(*paths: str) -> tuple[PathMatch, ...]:
    """LiteLLM answers with and without /v1."""
    return _exact(*(version + path for path in paths for version in ("/v1", "")))


def _below(*paths: str) -> tuple[PathMatch, ...]:
    return tuple(PathMatch("PathPrefix", path) for path in paths)


def _pattern(*patterns: str) -> tuple[PathMatch, ...]:
    """For ids in the middle of a path. The pattern matches the whole path (Envoy Gateway, RE2)."""
    return tuple(PathMatch("RegularExpression", pattern) for pattern in patterns)


_GROUPS: Mapping[ApiGroup, tuple[PathMatch, ...]] = {
    "chat": _both("/chat/completions"),
    "completions": _both("/completions"),
    "embeddings": _both("/embeddings"),
    "responses": (
        *_below("/v1/responses"),
        *_exact("/responses", "/responses/compact", "/responses/input_tokens"),
    ),
    "messages": _exact("/v1/messages", "/v1/messages/count_tokens"),
    "models": (*_below("/v1/models"), *_exact("/models")),
    "rerank": (*_both("/rerank"), *_exact("/v2/rerank")),
    "moderations": _both("/moderations"),
    "audio": _both("/audio/speech", "/audio/transcriptions"),
    "images": _both("/images/generations", "/images/edits"),
    # WebSockets; Envoy Gateway allows the upgrade on every route
    "realtime": _both("/realtime", "/realtime/calls", "/realtime/client_secrets", "/realtime/transcription_sessions"),
    "health": _exact(LIVE_PATH),
    "assistants": (*_below("/v1/assistants", "/v1/threads"), *_exact("/assistants", "/threads")),
    "batches": (*_below("/v1/batches"), *_exact("/batches")),
    "containers": (*_below("/v1/containers"), *_exact("/containers")),
    "files": (*_below("/v1/files"), *_exact("/files")),
    "fine-tuning": (*_below("/v1/fine_tuning/jobs"), *_exact("/fine_tuning/jobs")),
    # not /v1/vector_store and /vector_store, which are their administration
    "vector-stores": (*_below("/v1/vector_stores"), *_exact("/vector_stores")),
    "videos": (*_below("/v1/videos"), *_exact("/videos")),
    "ocr": _both("/ocr"),
    "rag": _both("/rag/ingest", "/rag/query"),
    "search": (*_below("/v1/search"), *_exact("/search")),
    # not the prefix /openai, which passes all other paths through to OpenAI
    "azure": _pattern(
        "/openai/deployments/.+/(chat/completions|completions|embeddings|images/(generations|edits))",
        "/engines/.+/(chat/completions|completions|embeddings)",
    ),
    "google": (*_below("/v1beta/models", "/v1beta/interactions"), *_exact("/interactions")),
    # not the prefix /mcp, which includes API documentation, nor /mcp-rest, which starts servers to test them, nor a
    # pattern for /{server}/mcp, which also matches /team/{id} of a team "mcp": clients name the server in the header
    # x-mcp-servers
    "mcp": (
        *_exact("/mcp", "/mcp/", "/mcp-rest/tools/list", "/mcp-rest/tools/call", "/v1/mcp/tools"),
        *_below("/mcp/sse"),
    ),
    "a2a": _pattern(
        r"/a2a/[^/]+(/message/(send|stream)|/\.well-known/agent(-card)?\.json)?",
        "/v1/a2a/[^/]+/message/send",
    ),
    "pass-through": _below(
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
        "/vllm",
        "/watsonx",
    ),
}
