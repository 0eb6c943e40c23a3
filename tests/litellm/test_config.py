"""LiteLLM's configuration file."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given, strategies as st

from constructs_lib.litellm.config import config_problems, config_text, litellm_config, longest_request
from constructs_lib.models.timeouts import TimeoutsValues
from tests.litellm.support import KOURIER, ORDERED, URL, plan
from tests.support import Manifest


def config(*models: Manifest, select_by: str = "path", timeouts: TimeoutsValues | None = None, **props: Any) -> Any:
    planned = plan(*models, select_by=select_by, timeouts=timeouts)
    return litellm_config(planned.models, inference_gateway_url=planned.url, **props)


def parameters_of(*models: Manifest, **props: Any) -> list[tuple[str, Any]]:
    return [(item["model_name"], item["litellm_params"]) for item in config(*models, **props)["model_list"]]


def test_a_model_is_matched_by_its_path() -> None:
    assert parameters_of(KOURIER) == [
        (
            "llama",
            {"model": "hosted_vllm/llama", "api_base": f"{URL}/llama/v1", "api_key": "none", "timeout": 900},
        )
    ]


def test_or_by_a_header() -> None:
    ((_, parameters),) = parameters_of(KOURIER, select_by="header")
    assert parameters["api_base"] == f"{URL}/v1"
    assert parameters["extra_headers"] == {"x-inference-model": "llama"}


def test_or_by_a_host_name() -> None:
    ((_, parameters),) = parameters_of(KOURIER | {"match": {"hostname": "llama.example.com"}})
    assert parameters["api_base"] == f"{URL}/v1"
    assert parameters["extra_headers"] == {"Host": "llama.example.com"}


@pytest.mark.parametrize("select_by", ["path", "header"])
def test_the_rules_of_a_model_are_tried_in_order(select_by: str) -> None:
    found = [parameters for _, parameters in parameters_of(ORDERED, KOURIER, select_by=select_by)]
    assert [parameters.get("order") for parameters in found] == [1, 2, None]
    first, second, _ = ({**parameters, "order": 0} for parameters in found)
    assert first != second
    assert first["model"] == second["model"] == "hosted_vllm/chat"


def test_every_public_name_has_every_rule_in_order() -> None:
    found = parameters_of(ORDERED | {"modelNames": ["org/chat", "gpt-4o"], "servedModel": "org/chat-7b"})
    assert [(name, parameters["api_base"].removeprefix(URL), parameters["order"]) for name, parameters in found] == [
        ("org/chat", "/chat/v1", 1),
        ("org/chat", "/kourier/chat/v1", 2),
        ("gpt-4o", "/chat/v1", 1),
        ("gpt-4o", "/kourier/chat/v1", 2),
    ]
    assert {parameters["model"] for _, parameters in found} == {"hosted_vllm/org/chat-7b"}


def test_each_model_has_its_own_timeout_and_the_rest_the_longest() -> None:
    slow = KOURIER | {"name": "slow", "timeouts": {"coldStart": "1200s"}}
    quick = KOURIER | {"name": "quick", "timeouts": {"maxStreamDuration": "60s"}}
    made = config(KOURIER, slow, quick)
    assert [item["litellm_params"]["timeout"] for item in made["model_list"]] == [900, 1800, 360]
    assert made["litellm_settings"]["request_timeout"] == 1800


def test_the_settings_beside_the_models() -> None:
    made = config(KOURIER)
    assert made["litellm_settings"] == {
        "request_timeout": 900,
        "drop_params": True,
        "callbacks": "request_guard.instance",
        "sse_keepalive_ping_interval_seconds": 15,
    }
    assert made["router_settings"] == {"num_retries": 0, "disable_cooldowns": True}
    assert made["general_settings"] == {
        "master_key": "os.environ/LITELLM_MASTER_KEY",
        "forward_client_headers_to_llm_api": True,
        "disable_model_info_refresh": True,
        "background_health_checks": False,
    }


@pytest.mark.parametrize(("interval", "emitted"), [("0s", None), ("15s", 15), ("1m", 60), ("1500ms", 1.5)])
def test_pings(interval: str, emitted: float | None) -> None:
    settings = config(KOURIER, stream_ping_interval=interval)["litellm_settings"]
    found = settings.get("sse_keepalive_ping_interval_seconds")
    assert (found, type(found)) == (emitted, type(emitted))


def test_the_text_says_the_same_in_the_same_order() -> None:
    made = config(ORDERED, KOURIER)
    text = config_text(made)
    assert yaml.safe_load(text) == made
    assert text.index("model_list") < text.index("litellm_settings") < text.index("general_settings")
    # two models with equal headers must not become a YAML anchor and its alias
    assert "&id" not in config_text(config(KOURIER, KOURIER | {"name": "b"}, select_by="header"))


def test_there_must_be_models() -> None:
    (problem,) = config_problems(())
    assert "models: is required" in str(problem)


def test_a_wildcard_cannot_be_sent_as_a_host() -> None:
    wild = KOURIER | {"name": "wild", "match": {"hostname": "*.example.com"}}
    (problem,) = config_problems(plan(ORDERED, wild).models)
    assert problem.path == "models[1].match.hostname"
    assert list(config_problems(plan(ORDERED, KOURIER).models)) == []


@given(stream=st.integers(1, 99_999), cold=st.integers(1, 99_999))
def test_no_request_that_the_platform_allows_times_out(stream: int, cold: int) -> None:
    timeouts = TimeoutsValues(max_stream_duration=f"{stream}s", cold_start=f"{cold}s", idle=f"{cold}s")
    made = config(KOURIER, timeouts=timeouts)
    assert made["model_list"][0]["litellm_params"]["timeout"] == stream + cold
    assert longest_request(plan(KOURIER, timeouts=timeouts).models) == stream + cold
