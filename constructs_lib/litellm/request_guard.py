"""What a client may not decide is refused, or removed, before LiteLLM acts on a request (LiteLLM 1.106).

It also adds a model's headers to requests of the kinds for which LiteLLM sends none.

This file runs inside LiteLLM: it is in the ConfigMap beside config.yaml, which names it in
`litellm_settings.callbacks`. It imports nothing of this library.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from typing import Any

try:
    from fastapi import HTTPException
    from litellm.integrations.custom_logger import CustomLogger
    from litellm.types.utils import all_litellm_params
except ModuleNotFoundError:  # its rules can be read and tested without LiteLLM, which itself cannot start without these
    CustomLogger, all_litellm_params = object, ()

OPEN = frozenset("headers litellm_metadata litellm_session_id litellm_trace_id metadata".split())
"""Parameters of LiteLLM's own that steer nothing, or are replaced below."""
REMOVED = frozenset(
    """
    api_version cache caching client_side_timeout drop_params keepalive_seconds litellm_call_id max_retries no-log
    num_retries organization priority provider_specific_header request_timeout stream_timeout tags timeout ttl
    """.split()
)
"""Removed without an error: LiteLLM writes some of them itself, and clients send others in good faith."""
REFUSED = frozenset(
    """
    additional_drop_params allowed_fails allowed_openai_params api_base api_key azure_ad_token azure_endpoint base_url
    content_policy_fallbacks context_window_fallback_dict context_window_fallbacks cooldown_time custom_llm_provider
    default_headers default_query deployment_id disable_fallbacks extra_body extra_headers extra_query failure_callback
    fake_stream fallback_depth fallbacks fastest_response force_timeout http_client include_fallback_errors
    litellm_credential_name litellm_params litellm_system_prompt max_fallbacks mock_delay mock_response
    mock_testing_content_policy_fallbacks mock_testing_context_fallbacks mock_testing_fallbacks
    mock_testing_rate_limit_error mock_timeout mock_tool_calls model_group_retry_policy model_list order
    passthrough_on_no_deployment realtime_protocol retry_policy retry_strategy router_settings_override routing_groups
    routing_strategy routing_strategy_args service_callback silent_model specific_deployment
    stream_timeout_by_service_tier success_callback text_completion timeout_by_service_tier use_chat_completions_api
    user_config weights
    """.split()
)
"""Refused with 400, beside everything else that LiteLLM calls its own (`all_litellm_params`) and names with `_`."""
FORWARDED_HEADERS = frozenset(("x-request-id",))
"""The client's headers that go on to the model."""


def refused_fields(sent: Collection[str], own: Collection[str] = ()) -> list[str]:
    """The fields of a request that a client may not send, sorted.

    Args:
        sent: names of the fields that the client sent.
        own: the parameters that this LiteLLM calls its own.
    """
    refused = REFUSED | (frozenset(own) - OPEN - REMOVED)
    return sorted(name for name in sent if name in refused or name.startswith("_"))


def sent_fields(data: Mapping[str, Any], call_type: str) -> set[str]:
    """The fields that the client sent, without those that its key or team, or LiteLLM itself, added."""
    request = data.get("proxy_server_request") or {}
    body = request.get("body")
    sent = {str(name) for name in (body if isinstance(body, Mapping) else data)}
    # LiteLLM moves credentials out of the body before it keeps it
    sent.update(str(name) for name in request.get("credential_fields") or ())
    sent.update({"api_key"} & data.keys())
    if call_type == "acreate_interaction" and data.get("custom_llm_provider") == "gemini":
        sent.discard("custom_llm_provider")
    return sent


def refused_model(model: object, call_type: str, router: Any) -> str:
    """Why the model may not be asked for; "" if it may."""
    name = str(model or "")
    if "," in name:
        return "model must name one model"
    if router is None:
        return ""
    # an id names one of the deployments of a model, and so skips their order
    if name and name in router.get_model_ids():
        return "model must be a name of the list of models"
    # LiteLLM compares the models of moderations with nothing, and asks OpenAI for those that it does not know
    if call_type in ("moderation", "amoderation") and name not in router.get_model_names():
        return "model must be a name of the list of models"
    return ""


def without_steering(data: dict[str, Any], sent: Collection[str]) -> dict[str, Any]:
    """The request without what is removed in silence."""
    kept = {name: value for name, value in data.items() if name not in REMOVED or name not in sent}
    headers = kept.pop("headers", None)
    if isinstance(headers, Mapping):
        kept["headers"] = {name: value for name, value in headers.items() if str(name).lower() in FORWARDED_HEADERS}
    return kept


def keep_usage(data: Mapping[str, Any], settings: Mapping[str, Any]) -> None:
    """Let the stream end with its usage, if LiteLLM is set up for that: a client cannot decline it."""
    options = data.get("stream_options")
    if settings.get("always_include_stream_usage") is True and isinstance(options, dict):
        # in its place: LiteLLM already holds on to it
        options["include_usage"] = True


BY_CLIENT = frozenset(("amoderation", "aspeech", "atranscription"))
"""Calls that LiteLLM makes with an OpenAI client, to which it passes no headers."""


class RequestGuard(CustomLogger):  # type: ignore[misc, valid-type, unused-ignore]
    """LiteLLM calls it once for each request, before it chooses where to send it."""

    async def async_pre_call_hook(
        self,
        user_api_key_dict: Any,  # noqa: ARG002 - LiteLLM passes it by name
        cache: Any,  # noqa: ARG002
        data: dict[str, Any],
        call_type: str,
    ) -> dict[str, Any]:
        """Refuse the request with 400, or return what LiteLLM shall act on."""
        sent = sent_fields(data, str(call_type))
        if refused := refused_fields(sent, all_litellm_params):
            raise HTTPException(status_code=400, detail=f"not allowed in a request: {', '.join(refused)}")
        if reason := refused_model(data.get("model"), str(call_type), _router()):
            raise HTTPException(status_code=400, detail=reason)
        kept = without_steering(data, sent)
        keep_usage(kept, _settings())
        # LiteLLM may hold on to its own dictionary
        data.clear()
        data.update(kept)
        return data

    async def async_pre_call_deployment_hook(self, kwargs: dict[str, Any], call_type: Any) -> dict[str, Any]:
        """Add the model's headers, if it has any, where LiteLLM itself does not send them."""
        headers = kwargs.get("extra_headers")
        kind = str(getattr(call_type, "value", call_type))
        if headers and kind == "arerank":
            kwargs["headers"] = {**(kwargs.get("headers") or {}), **headers}
        elif headers and kind in BY_CLIENT:
            kwargs["client"] = client_with(
                tuple(sorted(headers.items())), str(kwargs.get("api_base")), str(kwargs.get("api_key"))
            )
        return kwargs


def _router() -> Any:
    from litellm.proxy import proxy_server

    return proxy_server.llm_router


def _settings() -> Mapping[str, Any]:
    from litellm.proxy import proxy_server

    return proxy_server.general_settings or {}


@cache
def client_with(headers: tuple[tuple[str, str], ...], api_base: str, api_key: str) -> Any:
    """An OpenAI client that sends the headers with every request, once."""
    from openai import AsyncOpenAI

    return AsyncOpenAI(api_key=api_key, base_url=api_base, default_headers=dict(headers), max_retries=0)


instance = RequestGuard()
