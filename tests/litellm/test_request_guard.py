"""The request guard that runs inside LiteLLM: its rules, without LiteLLM."""

from __future__ import annotations

import ast
import asyncio
from pathlib import Path
from typing import Any

import pytest

from constructs_lib.litellm import request_guard
from constructs_lib.litellm.config import config_files
from constructs_lib.litellm.request_guard import refused_fields, refused_model, sent_fields, without_steering


class Router:
    def get_model_ids(self) -> list[str]:
        return ["a1b2"]

    def get_model_names(self) -> list[str]:
        return ["llama"]


@pytest.mark.parametrize(
    "field",
    """
    extra_headers extra_body extra_query api_base base_url api_key fallbacks router_settings_override
    model_group_retry_policy retry_strategy custom_llm_provider order disable_fallbacks max_fallbacks text_completion
    litellm_system_prompt specific_deployment mock_response user_config _target_order
    """.split(),
)
def test_what_steers_is_refused_by_name(field: str) -> None:
    assert refused_fields(["model", field, "messages"]) == [field]


def test_what_a_newer_litellm_calls_its_own_is_refused_too() -> None:
    assert refused_fields(["steer_tomorrow", "metadata", "timeout"], ["steer_tomorrow", "metadata", "timeout"]) == [
        "steer_tomorrow"
    ]


def test_what_models_understand_is_not_refused() -> None:
    body = (
        "model messages stream temperature tools user metadata seed guided_json top_k min_p service_tier store".split()
    )
    assert refused_fields(body) == []


def test_only_what_the_client_sent_is_judged() -> None:
    data: dict[str, Any] = {
        "model": "llama",
        "fallbacks": ["of-the-team"],
        "proxy_server_request": {"body": {"model": "llama"}, "credential_fields": ["api_base"]},
    }
    assert sent_fields(data, "acompletion") == {"model", "api_base"}
    assert sent_fields({"model": "m", "order": 2}, "acompletion") == {"model", "order"}


def test_retries_timeouts_and_headers_are_removed() -> None:
    data = {
        "model": "m",
        "num_retries": 20,
        "timeout": 1,
        "headers": {"X-Request-Id": "r", "Host": "evil"},
        "tags": ["t"],
    }
    assert without_steering(data, {"num_retries", "timeout", "provider_specific_header"}) == {
        "model": "m",
        "tags": ["t"],
        "headers": {"X-Request-Id": "r"},
    }


@pytest.mark.parametrize(
    ("model", "call_type", "reason"),
    [
        ("llama", "acompletion", ""),
        ("llama,gemma", "acompletion", "must name one model"),
        ("a1b2", "acompletion", "a name of the list"),
        ("openai/gpt", "moderation", "a name of the list"),
        (None, "moderation", "a name of the list"),
        ("llama", "moderation", ""),
    ],
)
def test_models(model: str | None, call_type: str, reason: str) -> None:
    found = refused_model(model, call_type, Router())
    assert reason in found
    assert bool(reason) == bool(found)


def test_the_file_beside_the_configuration_is_this_one_and_needs_nothing_of_this_library() -> None:
    text = config_files({})["request_guard.py"]
    assert text == Path(request_guard.__file__).read_text()
    imported = [node.module or "" for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom)]
    assert not [module for module in imported if module.startswith("constructs_lib")]


@pytest.mark.parametrize(("setting", "kept"), [(True, True), (False, False), (None, False)])
def test_a_stream_ends_with_its_usage_if_tokens_are_counted(setting: bool | None, kept: bool) -> None:
    options = {"include_usage": False, "other": 1}
    request_guard.keep_usage({"stream": True, "stream_options": options}, {"always_include_stream_usage": setting})
    # LiteLLM holds on to the options themselves
    assert options == {"include_usage": kept, "other": 1}
    request_guard.keep_usage({"stream_options": "none"}, {"always_include_stream_usage": True})


MODEL = {"x-inference-model": "llama"}


def sent_on(kind: str, **parameters: Any) -> dict[str, Any]:
    """What LiteLLM calls the model with, for a request of that kind."""
    found: dict[str, Any] = asyncio.run(request_guard.instance.async_pre_call_deployment_hook(parameters, kind))
    return found


def test_a_models_headers_are_added_to_rerank_over_those_of_a_client() -> None:
    client = {"x-request-id": "r-1", "x-inference-model": "gemma"}
    assert sent_on("arerank", headers=client, extra_headers=MODEL)["headers"] == {"x-request-id": "r-1"} | MODEL


@pytest.mark.parametrize("kind", ["amoderation", "aspeech", "atranscription"])
def test_where_litellm_passes_no_headers_its_client_has_them(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(request_guard, "client_with", lambda *arguments: arguments)
    found = sent_on(kind, extra_headers=MODEL, api_base="http://gateway/v1", api_key="none")
    assert found["client"] == (tuple(MODEL.items()), "http://gateway/v1", "none")


def test_nothing_is_added_for_other_models_and_other_kinds() -> None:
    assert sent_on("amoderation", api_base="http://gateway/llama/v1") == {"api_base": "http://gateway/llama/v1"}
    assert sent_on("acompletion", extra_headers=MODEL) == {"extra_headers": MODEL}
