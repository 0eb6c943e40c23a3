"""Section `litellm.deployment.extraConfig`: what is added to LiteLLM's configuration, and what it may not touch.

LiteLLM ignores unknown keys, so a typing error would have no effect; and a known key that the platform sets, or relies
on, would undo it (LiteLLM 1.106). Both are refused by their paths.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Collection, Iterator, Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, StrictStr

from constructs_lib.errors import Problem
from constructs_lib.litellm.environment import ENVIRONMENT_PREFIX
from constructs_lib.litellm.providers import CREDENTIAL

SECTIONS = frozenset(
    """
    agent_list agents assistant_settings callback_settings credential_list default_vertex_config files_settings
    finetune_settings general_settings guardrails litellm_settings mcp_servers mcp_tools model_list policies
    policy_attachments prompts router_settings sandbox_tools search_tools vector_store_registry
    """.split()
)
"""The keys of the configuration file that can be added to."""
ROUTER_SETTINGS = frozenset(
    """
    alerting_config assistants_config auto_router_capability_limit background_health_check_model_groups cache_kwargs
    cache_responses caching_groups client_ttl debug_level default_litellm_params default_max_parallel_requests
    default_priority deployment_affinity_ttl_seconds enable_pre_call_checks enable_weighted_failover guardrail_list
    ignore_invalid_deployments model_group_affinity_config optional_pre_call_checks plugins polling_interval
    provider_budget_config redis_db redis_host redis_password redis_port redis_url retry_after router_general_settings
    routing_groups routing_strategy routing_strategy_args search_tools set_verbose
    """.split()
)
"""The arguments of LiteLLM's router that can be added; it ignores all that it does not know."""

_FALLBACKS = "write models[].litellm.fallbacks, contextWindowFallbacks or contentPolicyFallbacks"
_RETRIES = "write models[].litellm.retries"
_TIMEOUTS = "write timeouts, or models[].timeouts"
_NO_COOLDOWNS = "cooldowns are off: one would make a model that is starting unavailable to everybody"
_NO_CHECKS = "health checks would wake models, and keep them awake"
_NO_TAGS = "clients choose the tags of their requests, and so would choose among deployments"
PROTECTED: Mapping[str, str] = {
    "environment_variables": "write litellm.deployment.env",
    "include": "the pod has no other files",
    "worker_registry": "LiteLLM would become a control plane that routes no requests",
    "litellm_settings.request_timeout": _TIMEOUTS,
    "litellm_settings.drop_params": "it is true: parameters that an engine does not know are dropped",
    "litellm_settings.sse_keepalive_ping_interval_seconds": "write litellm.deployment.streamPingInterval",
    "litellm_settings.expose_router_debug_in_errors": "errors would name the models that have fallbacks",
    "litellm_settings.num_retries": _RETRIES,
    "litellm_settings.fallbacks": _FALLBACKS,
    "litellm_settings.context_window_fallbacks": _FALLBACKS,
    "litellm_settings.content_policy_fallbacks": _FALLBACKS,
    "litellm_settings.default_fallbacks": _FALLBACKS,
    "litellm_settings.allowed_fails": _NO_COOLDOWNS,
    "router_settings.model_list": "write model_list",
    "router_settings.num_retries": _RETRIES,
    "router_settings.retry_policy": _RETRIES,
    "router_settings.model_group_retry_policy": _RETRIES,
    "router_settings.fallbacks": _FALLBACKS,
    "router_settings.context_window_fallbacks": _FALLBACKS,
    "router_settings.content_policy_fallbacks": _FALLBACKS,
    "router_settings.default_fallbacks": _FALLBACKS,
    "router_settings.max_fallbacks": _FALLBACKS,
    "router_settings.fallback_on_unsupported_params": "requests that an engine refuses as wrong would fall back",
    "router_settings.fallback_access_check": "keys would reach models that are not in their lists",
    "router_settings.fallback_budget_check": "keys would spend more than their budgets",
    "router_settings.model_group_alias": "write litellm.deployment.aliases",
    "router_settings.timeout": _TIMEOUTS,
    "router_settings.stream_timeout": _TIMEOUTS,
    "router_settings.disable_cooldowns": _NO_COOLDOWNS,
    "router_settings.cooldown_time": _NO_COOLDOWNS,
    "router_settings.allowed_fails": _NO_COOLDOWNS,
    "router_settings.allowed_fails_policy": _NO_COOLDOWNS,
    "router_settings.enable_health_check_routing": _NO_CHECKS,
    "router_settings.health_check_staleness_threshold": _NO_CHECKS,
    "router_settings.health_check_ignore_transient_errors": _NO_CHECKS,
    "router_settings.enable_tag_filtering": _NO_TAGS,
    "router_settings.tag_filtering_match_any": _NO_TAGS,
    "router_settings.tag_routing_prefix": _NO_TAGS,
    "general_settings.master_key": "write litellm.deployment.masterKeySecret",
    "general_settings.dangerously_permit_weak_or_unset_master_key": "write litellm.deployment.masterKeySecret",
    "general_settings.database_url": "write litellm.deployment.databaseUrlSecret",
    "general_settings.database_connection_pool_limit": "write litellm.deployment.database.poolSize",
    "general_settings.user_api_key_cache_ttl": "write litellm.deployment.database.keysRememberedFor",
    "general_settings.allow_requests_on_db_unavailable": "write litellm.deployment.database.whenAway",
    "general_settings.coordination_redis": "write litellm.deployment.redis",
    "general_settings.fail_closed_rate_limit_enforcement": "write litellm.deployment.redis.failClosed",
    "general_settings.forward_client_headers_to_llm_api": "it is true, or request ids would be lost",
    "general_settings.disable_model_info_refresh": "it is true, or LiteLLM would wake every model every five minutes",
    "general_settings.background_health_checks": _NO_CHECKS,
    "general_settings.use_shared_health_check": _NO_CHECKS,
    "general_settings.enable_health_check_routing": _NO_CHECKS,
    "general_settings.always_include_stream_usage": "it follows from rateLimits",
    "general_settings.enforce_fallback_model_access": "keys would reach models that are not in their lists",
    "general_settings.store_model_in_db": "settings of the database would take the place of those that are made here",
    "general_settings.allow_client_side_credentials": "clients would choose where requests are sent",
    "general_settings.pass_through_endpoints": "its paths would be served past the request guard",
    "general_settings.public_routes": "its paths would be served without a key",
    "general_settings.infer_model_from_keys": "models of every key in the environment would be open",
}
"""What may not be set, with what to do instead, or why."""
_SETTINGS = ("litellm_settings", "router_settings", "general_settings")
_PARAMETERS: Mapping[str, str] = {
    "configurable_clientside_auth_params": "clients would choose where requests are sent",
    "use_in_pass_through": "clients would use the key past the list of models",
}


def merged(config: Mapping[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
    """The configuration with what is added to it; lists of models and of callbacks are continued."""
    found = _laid_over(config, extra)
    found["model_list"] = [*config["model_list"], *extra.get("model_list", ())]
    ours = config["litellm_settings"]["callbacks"]
    wanted = _listed(extra.get("litellm_settings", {}).get("callbacks", ""))
    added = [name for name in wanted if name not in _listed(ours)]
    found["litellm_settings"]["callbacks"] = [*_listed(ours), *added] if added else ours
    return found


def _listed(callbacks: str | list[str]) -> list[str]:
    """The callbacks, of which LiteLLM takes a single one as a text."""
    return callbacks if isinstance(callbacks, list) else [callbacks] if callbacks else []


def _laid_over(config: Mapping[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
    found = dict(config)
    for key, value in extra.items():
        below = found.get(key)
        found[key] = _laid_over(below, value) if isinstance(below, Mapping) and isinstance(value, Mapping) else value
    return found


def extra_models(extra: Mapping[str, Any]) -> dict[str, int]:
    """The names of the models that are added, each with its first place."""
    found: dict[str, int] = {}
    entries = extra.get("model_list")
    for place, entry in enumerate(entries if isinstance(entries, list) else ()):
        if isinstance(entry, Mapping) and isinstance(entry.get("model_name"), str):
            found.setdefault(entry["model_name"], place)
    return found


def extra_problems(extra: Mapping[str, Any], *, variables: Collection[str], open_ended: bool) -> Iterator[Problem]:
    """What cannot be added. Paths begin with `extraConfig`.

    Args:
        extra: what is added.
        variables: the environment variables of the pod.
        open_ended: whether it has further ones, whose names are not known.
    """
    yield from _section_problems(extra)
    for path, hint in PROTECTED.items():
        value = _at(extra, path)
        if value is not _ABSENT:
            yield Problem(
                path=f"extraConfig.{path}",
                value=value,
                rule="is set by the platform, or would undo what it sets (LiteLLM 1.106)",
                hint=f"drop it: {hint}",
            )
    yield from _callback_problems(extra)
    yield from _model_problems(extra.get("model_list", []))
    yield from _text_problems(extra, "extraConfig", variables, open_ended=open_ended)


def _json(value: dict[str, Any]) -> dict[str, Any]:
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError):
        raise ValueError(
            "must be what JSON can say: mappings, lists, texts, finite numbers, true, false, null"
        ) from None
    return value


ExtraConfig = Annotated[dict[StrictStr, Any], AfterValidator(_json)]
"""A part of LiteLLM's configuration file."""
_ABSENT = object()


def _at(tree: Any, path: str) -> Any:
    for key in path.split("."):
        if not isinstance(tree, Mapping) or key not in tree:
            return _ABSENT
        tree = tree[key]
    return tree


def _section_problems(extra: Mapping[str, Any]) -> Iterator[Problem]:
    for key, value in extra.items():
        if key not in SECTIONS and key not in PROTECTED:
            yield _unknown(f"extraConfig.{key}", value, key, SECTIONS, "the configuration file")
        if key in _SETTINGS and not isinstance(value, Mapping):
            yield Problem(
                path=f"extraConfig.{key}",
                value=value,
                rule="must be a mapping, which is added to that of the platform",
                hint="write its keys, or drop it",
            )
    router = extra.get("router_settings")
    for key, value in router.items() if isinstance(router, Mapping) else ():
        if key not in ROUTER_SETTINGS and f"router_settings.{key}" not in PROTECTED:
            yield _unknown(f"extraConfig.router_settings.{key}", value, key, ROUTER_SETTINGS, "LiteLLM's router")


def _unknown(path: str, value: Any, key: str, known: Collection[str], where: str) -> Problem:
    close = difflib.get_close_matches(key, known, n=1)
    return Problem(
        path=path,
        value=value,
        rule=f"has no effect: {where} has no such key (LiteLLM 1.106)",
        hint=f"did you mean {close[0]}?" if close else f"known here: {', '.join(sorted(known))}",
    )


def _callback_problems(extra: Mapping[str, Any]) -> Iterator[Problem]:
    callbacks = _at(extra, "litellm_settings.callbacks")
    if callbacks is _ABSENT or isinstance(callbacks, str):
        return
    if not isinstance(callbacks, list) or not all(isinstance(each, str) for each in callbacks):
        yield Problem(
            path="extraConfig.litellm_settings.callbacks",
            value=callbacks,
            rule="must be a list of names, which are added to the request guard",
            hint="for example [prometheus]",
        )


def _model_problems(entries: Any) -> Iterator[Problem]:
    path = "extraConfig.model_list"
    if not isinstance(entries, list):
        yield Problem(path=path, value=entries, rule="must be a list, which is added to that of the platform")
        return
    for place, entry in enumerate(entries):
        parameters = _at(entry, "litellm_params")
        if not (isinstance(_at(entry, "model_name"), str) and isinstance(_at(parameters, "model"), str)):
            yield Problem(
                path=f"{path}[{place}]",
                value=entry,
                rule="must have model_name, and litellm_params with model",
                hint="for example {model_name: gpt, litellm_params: {model: openai/gpt-4o}}",
            )
            continue
        for key, why in _PARAMETERS.items():
            if key in parameters:
                yield Problem(
                    path=f"{path}[{place}].litellm_params.{key}",
                    value=parameters[key],
                    rule="is not one to set here",
                    hint=f"drop it: {why}",
                )


def _text_problems(tree: Any, path: str, variables: Collection[str], *, open_ended: bool) -> Iterator[Problem]:
    """Credentials that are written out, and environment variables that the pod does not have."""
    if isinstance(tree, list):
        for place, item in enumerate(tree):
            yield from _text_problems(item, f"{path}[{place}]", variables, open_ended=open_ended)
    if not isinstance(tree, Mapping):
        return
    for key, value in tree.items():
        at = f"{path}.{key}"
        if not isinstance(value, str):
            yield from _text_problems(value, at, variables, open_ended=open_ended)
        elif value.startswith(ENVIRONMENT_PREFIX):
            name = value.removeprefix(ENVIRONMENT_PREFIX)
            if name not in variables and not open_ended:
                yield Problem(
                    path=at,
                    value=value,
                    rule="names an environment variable that the pod does not have",
                    hint=f'write litellm.deployment.env: {{{name}: {{secretKeyRef: {{name: "...", key: "..."}}}}}}',
                )
        elif CREDENTIAL.fullmatch(key.lower()) and value not in ("", "none"):
            # not the value, which may be a credential
            yield Problem(
                path=at,
                rule="is a credential, and no values file holds one",
                hint="write os.environ/NAME, and the reference as litellm.deployment.env.NAME",
            )
