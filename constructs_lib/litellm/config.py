"""LiteLLM's configuration file, generated from the models behind the inference gateway (LiteLLM 1.106).

LiteLLM ignores unknown keys, so nothing here comes from free text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from constructs_lib.errors import Problem
from constructs_lib.litellm.environment import ENVIRONMENT_PREFIX
from constructs_lib.litellm.fallbacks import router_settings
from constructs_lib.litellm.providers import ProviderValues, provider_entries
from constructs_lib.models.plan import ModelPlan, ModelRule
from constructs_lib.names import OBJECTIVE_HEADER
from constructs_lib.values.durations import seconds

CONFIG_FILE = "config.yaml"
GUARD_FILE = "request_guard.py"
"""The hook that keeps clients from steering; LiteLLM loads it from the folder of its configuration file."""
MASTER_KEY = "LITELLM_MASTER_KEY"
"""The environment variable with the master key."""
_GUARD = f"{Path(GUARD_FILE).stem}.instance"


def litellm_config(
    models: Sequence[ModelPlan],
    *,
    inference_gateway_url: str,
    stream_ping_interval: str = "15s",
    stream_usage: bool = False,
    providers: Sequence[ProviderValues] = (),
    aliases: Mapping[str, str] | None = None,
    shared: Mapping[str, Any] | None = None,
    metrics: bool = False,
) -> dict[str, Any]:
    """The configuration, as data.

    The rules of a model are tried in order: if the first answers with an error, LiteLLM tries the second, once, before
    anything is sent to the client. A model that is matched by header or host name is reached with every
    endpoint: where LiteLLM sends no header, the request guard adds it.

    Args:
        models: the models behind the inference gateway.
        inference_gateway_url: address of the inference gateway, without a slash at the end.
        stream_ping_interval: interval of the comments in a silent stream; 0s disables them.
        stream_usage: end every stream with its usage, also if the client does not ask for it.
        providers: hosted providers, whose models are added to the list.
        aliases: further names of models.
        metrics: serve metrics at /metrics/, with a key. Default false.
        shared: what its pods share, as keys of `general_settings`. Default nothing.
    """
    routing = router_settings(models, providers, aliases or {})
    settings: dict[str, Any] = {
        # for requests to models outside the list; each model of the list has its own
        "request_timeout": longest_request(models),
        # parameters that an engine does not support are dropped instead of refused
        "drop_params": True,
        # extra_headers and others in a body would choose the model, the priority and the number of attempts
        "callbacks": [_GUARD, "prometheus"] if metrics else _GUARD,
    }
    ping = seconds(stream_ping_interval)
    if ping:
        settings["sse_keepalive_ping_interval_seconds"] = int(ping) if ping.is_integer() else ping
    general: dict[str, Any] = {
        "master_key": f"{ENVIRONMENT_PREFIX}{MASTER_KEY}",
        # otherwise the request id is lost here
        "forward_client_headers_to_llm_api": True,
        # both would wake models and keep them awake: they send a request to each every five minutes
        "disable_model_info_refresh": True,
        "background_health_checks": False,
    }
    if routing:
        # otherwise errors tell clients the names of all models that have fallbacks
        settings["expose_router_debug_in_errors"] = False
    if stream_usage:
        general["always_include_stream_usage"] = True
    general.update(shared or {})
    return {
        "model_list": [
            *(entry for model in models for entry in _entries(model, inference_gateway_url)),
            *provider_entries(providers, timeout=longest_request(models)),
        ],
        "litellm_settings": settings,
        "router_settings": {
            # a failed request may have been billed; the gateways retry what was never sent
            "num_retries": 0,
            # a cooldown would make a model unavailable to everybody, and requests to a model that is starting fail
            "disable_cooldowns": True,
            **routing,
        },
        "general_settings": general,
    }


def config_text(config: dict[str, Any]) -> str:
    """The configuration, as the text of the file."""
    return yaml.safe_dump(config, sort_keys=False)


def config_files(config: dict[str, Any]) -> dict[str, str]:
    """The files of LiteLLM's configuration folder, by name."""
    return {CONFIG_FILE: config_text(config), GUARD_FILE: Path(__file__).with_name(GUARD_FILE).read_text()}


def longest_request(models: Sequence[ModelPlan]) -> int:
    """The longest request timeout of the models, in seconds."""
    return max(model.timeouts.request_seconds for model in models)


def config_problems(models: Sequence[ModelPlan]) -> Iterator[Problem]:
    """Models that LiteLLM cannot be configured for."""
    if not models:
        yield Problem(
            path="models",
            rule="is required with litellm.deployment: LiteLLM's model list is generated from it",
            hint="name at least one model",
        )
    for place, model in enumerate(models):
        hostname = model.rules[0].hostname
        if hostname.startswith("*"):
            yield Problem(
                path=f"models[{place}].match.hostname",
                value=hostname,
                rule="is a wildcard, and LiteLLM must send one host name",
                hint="write a name without '*', or match.path",
            )
        if model.litellm.price and not model.cost:
            yield Problem(
                path=f"models[{place}].litellm.price.parallelRequests",
                rule="is required with gpuHour: LiteLLM bills each request for its whole duration",
                hint="write how many a pod serves on average, for example 8; or autoscaling.target",
            )


def _entries(model: ModelPlan, url: str) -> Iterator[dict[str, Any]]:
    ways = [
        (model.public_names, model.served_name, ""),
        *((each.public_names, each.served_name, "") for each in model.adapters),
        *((each.public_names, model.served_name, each.name) for each in model.objectives),
    ]
    for public_names, served_name, objective in ways:
        for public_name in public_names:
            for rule in model.rules:
                parameters = _parameters(model, rule, url, served_name=served_name, objective=objective)
                if len(model.rules) > 1:
                    parameters["order"] = rule.order
                yield {"model_name": public_name, "litellm_params": parameters}


def _parameters(model: ModelPlan, rule: ModelRule, url: str, *, served_name: str, objective: str) -> dict[str, Any]:
    headers = dict(rule.headers)
    if objective and rule.mode != "kourier":
        headers[OBJECTIVE_HEADER] = objective
    if rule.hostname:
        headers["Host"] = rule.hostname
    parameters: dict[str, Any] = {
        "model": f"hosted_vllm/{served_name}",
        "api_base": f"{url}{rule.path}/v1",
        # required, but not used
        "api_key": "none",
        "timeout": model.timeouts.request_seconds,
    }
    if headers:
        parameters["extra_headers"] = headers
    parameters |= model.cost
    if model.litellm.tags:
        parameters["tags"] = list(model.litellm.tags)
    return parameters
