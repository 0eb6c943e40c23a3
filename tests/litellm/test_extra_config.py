"""What is added to LiteLLM's configuration: how it is merged, and what it cannot touch."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from constructs_lib.litellm.config import litellm_config
from constructs_lib.litellm.extra_config import PROTECTED, ROUTER_SETTINGS, merged
from constructs_lib.litellm.shared import shared_settings
from tests.litellm.running import PROGRAM
from tests.litellm.support import KOURIER, ORDERED, SECRET, litellm, plan, problems, proxy
from tests.litellm.test_fallbacks import HOSTED, local, refused
from tests.support import only


def extra(config: dict[str, Any], **keys: Any) -> dict[str, Any]:
    return {"deployment": SECRET | {"extraConfig": config} | keys}


def everything() -> dict[str, Any]:
    """The configuration with all that the values can ask for."""
    shared = {
        "databaseUrlSecret": {"name": "a", "key": "b"},
        "database": {"whenAway": "any-key"},
        "redis": {"deployment": {}, "failClosed": True},
    }
    hosted = {"providers": [HOSTED], "aliases": {"a": "gpt"}}
    deployment = litellm({"deployment": SECRET | shared | hosted}).deployment
    assert deployment
    models = [local("llama", fallbacks=["gpt"], retries={"timeout": 1}, tags=["b"]), ORDERED]
    return litellm_config(
        plan(*models).models,
        inference_gateway_url="http://inference-gateway",
        stream_usage=True,
        providers=deployment.providers,
        aliases=deployment.aliases,
        shared=shared_settings(deployment),
        metrics=True,
    )


def leaves(tree: Any, path: str = "") -> Iterator[str]:
    if isinstance(tree, dict) and path.count(".") < 1:
        for key, value in tree.items():
            yield from leaves(value, f"{path}.{key}" if path else key)
    else:
        yield path


def test_nothing_that_the_platform_sets_can_be_set() -> None:
    found = set(leaves(everything()))
    assert len(found) > 15
    assert found - PROTECTED.keys() == {"model_list", "litellm_settings.callbacks"}


@pytest.mark.parametrize("path", sorted(PROTECTED))
def test_each_protected_path_is_refused_alone(path: str) -> None:
    tree: Any = True
    for key in reversed(path.split(".")):
        tree = {key: tree}
    (problem,) = problems(extra(tree)).values()
    assert problem.path == f"deployment.extraConfig.{path}"
    assert "is set by the platform, or would undo" in problem.rule
    assert problem.hint == f"drop it: {PROTECTED[path]}"


def test_what_is_added_is_in_the_file_beside_what_is_there() -> None:
    added: dict[str, Any] = {
        "litellm_settings": {"cache": True, "callbacks": ["prometheus"], "success_callback": ["langfuse"]},
        "router_settings": {"routing_strategy": "least-busy"},
        "general_settings": {"alerting": ["slack"], "max_request_size_mb": 10},
        "model_list": [{"model_name": "more", "litellm_params": {"model": "openai/o3", "api_key": "os.environ/KEY"}}],
        "guardrails": [{"guardrail_name": "pii"}],
    }
    key = {"secretKeyRef": {"name": "a", "key": "b"}}
    made = proxy({"extraConfig": added, "env": {"KEY": key}}, KOURIER)
    found = yaml.safe_load(only(made, "ConfigMap")["data"]["config.yaml"])
    plain = yaml.safe_load(only(proxy({}, KOURIER), "ConfigMap")["data"]["config.yaml"])
    assert found["model_list"] == plain["model_list"] + added["model_list"]
    settings = plain["litellm_settings"] | {"cache": True, "success_callback": ["langfuse"]}
    # the guard first: what it removes no other callback sees
    assert found["litellm_settings"] == settings | {"callbacks": ["request_guard.instance", "prometheus"]}
    assert found["router_settings"] == plain["router_settings"] | {"routing_strategy": "least-busy"}
    assert found["general_settings"] == plain["general_settings"] | added["general_settings"]
    assert found["guardrails"] == added["guardrails"]


def test_callbacks_of_the_platform_are_there_once() -> None:
    added = {"litellm_settings": {"callbacks": ["prometheus", "langfuse"]}}
    made = proxy({"extraConfig": added, "serves": ["metrics"]}, KOURIER)
    found = yaml.safe_load(only(made, "ConfigMap")["data"]["config.yaml"])
    assert found["litellm_settings"]["callbacks"] == ["request_guard.instance", "prometheus", "langfuse"]


@pytest.mark.parametrize(
    "added", [{"litellm_settings": {"callbacks": []}}, {"litellm_settings": {"callbacks": ""}}, {"model_list": []}]
)
def test_an_empty_list_takes_nothing_away(added: dict[str, Any]) -> None:
    """Neither the request guard nor the models."""
    found, usual = (only(proxy(tree, KOURIER), "ConfigMap")["data"] for tree in ({"extraConfig": added}, {}))
    assert found == usual


def test_without_it_the_file_stays_as_it_is() -> None:
    config = everything()
    assert merged(config, {}) == config


def test_one_callback_may_be_a_text() -> None:
    found = merged(everything(), {"litellm_settings": {"callbacks": "prometheus"}})
    assert found["litellm_settings"]["callbacks"] == ["request_guard.instance", "prometheus"]


@pytest.mark.parametrize(
    ("config", "path", "words"),
    [
        ({"litellm_setting": {}}, "litellm_setting", "did you mean litellm_settings?"),
        ({"general_settings": {"a": float("nan")}}, "", "must be what JSON can say"),
        ({"zzz": 1}, "zzz", "known here: agent_list"),
        ({"router_settings": {"routing_stratgy": "x"}}, "router_settings.routing_stratgy", "did you mean routing_str"),
        ({"router_settings": None}, "router_settings", "must be a mapping"),
        ({"general_settings": []}, "general_settings", "must be a mapping"),
        ({"litellm_settings": {"callbacks": {}}}, "litellm_settings.callbacks", "must be a list of names"),
        ({"litellm_settings": {"callbacks": [1]}}, "litellm_settings.callbacks", "must be a list of names"),
        ({"model_list": {}}, "model_list", "must be a list"),
        ({"model_list": [{"model_name": "a"}]}, "model_list[0]", "must have model_name, and litellm_params"),
        ({"model_list": ["a"]}, "model_list[0]", "must have model_name, and litellm_params"),
        (
            {"model_list": [{"model_name": "a", "litellm_params": {"model": "openai/a", "api_key": "sk-1"}}]},
            "model_list[0].litellm_params.api_key",
            "is a credential",
        ),
        (
            {"model_list": [{"model_name": "a", "litellm_params": {"model": "openai/a", "use_in_pass_through": True}}]},
            "model_list[0].litellm_params.use_in_pass_through",
            "past the list of models",
        ),
        ({"guardrails": [{"litellm_params": {"Api_Key": "x"}}]}, "guardrails[0].litellm_params.Api_Key", "credential"),
        ({"mcp_servers": {"a": {"auth_token": "x"}}}, "mcp_servers.a.auth_token", "is a credential"),
        (
            {"litellm_settings": {"cache_params": {"password": "os.environ/NONE"}}},
            "litellm_settings.cache_params.password",
            "names an environment variable that the pod does not have",
        ),
    ],
    ids=str,
)
def test_what_is_refused(config: dict[str, Any], path: str, words: str) -> None:
    found = problems(extra(config))
    assert list(found) == [f"deployment.extraConfig.{path}".rstrip(".")]
    text = str(*found.values())
    assert words in text
    assert "sk-1" not in text


def test_variables_are_those_of_the_pod() -> None:
    config = {"guardrails": [{"litellm_params": {"api_key": "os.environ/GUARD"}}]}
    assert problems(extra(config))
    for keys in (
        {"env": {"GUARD": {"secretKeyRef": {"name": "a", "key": "b"}}}},
        {"envFrom": [{"secretRef": {"name": "a"}}]},
    ):
        assert problems(extra(config, **keys)) == {}


def test_models_that_are_added_are_known() -> None:
    entry = {"model_name": "more", "litellm_params": {"model": "openai/o3"}}
    # one name for two, among which LiteLLM distributes requests
    assert refused(local("llama", fallbacks=["more"]), extraConfig={"model_list": [entry, entry]}) == []
    clash = entry | {"model_name": "llama"}
    (problem,) = refused(KOURIER, extraConfig={"model_list": [entry, clash]})
    assert problem.startswith(
        'litellm.deployment.extraConfig.model_list[1].model_name = "llama": is also a name of models[0]'
    )


@pytest.mark.skipif(not PROGRAM.exists(), reason="LiteLLM is not installed")
def test_the_routers_settings_are_those_of_litellm() -> None:
    code = "from litellm import Router; print(' '.join(Router.get_valid_args()))"
    run = subprocess.run([str(PROGRAM.with_name("python")), "-c", code], capture_output=True, text=True, check=True)
    ours = {path.removeprefix("router_settings.") for path in PROTECTED if path.startswith("router_settings.")}
    assert set(run.stdout.split()) == ROUTER_SETTINGS | ours


def test_the_page_names_every_protected_path() -> None:
    page = (Path(__file__).parents[2] / "docs" / "litellm.md").read_text()
    rows = "".join(line for line in page.splitlines() if line.startswith("|"))
    for path in PROTECTED:
        key = path.rpartition(".")[2]
        assert f"`{path}`" in rows or f"`{key}`" in rows or key.startswith("health_check_"), path
