"""Providers, fallbacks, prices, retries and aliases inside a running LiteLLM, if one is installed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from constructs_lib.litellm.config import litellm_config
from tests.litellm.asking import CHAT, SPEND, Running
from tests.litellm.running import KEY, PROGRAM, started
from tests.litellm.stand_in import stand_in
from tests.litellm.support import SECRET, litellm, plan
from tests.support import Manifest

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(not PROGRAM.exists(), reason="LiteLLM is not installed")]

PER_TOKEN = {"inputPerMillionTokens": 1, "outputPerMillionTokens": 2}
# 3.6 per hour and 2 requests at a time: 0.0005 for a second of one request
PER_HOUR = {"gpuHour": 3.6, "parallelRequests": 2}
MODELS: list[Manifest] = [
    {
        "name": "llama",
        "service": "models/llama",
        "litellm": {"price": PER_TOKEN, "fallbacks": ["hosted"], "contextWindowFallbacks": ["long"], "tags": ["gpu"]},
    },
    {
        "name": "chat",
        "service": "models/chat",
        "mode": "epp-pods",
        "coldPath": "litellm-order",
        "litellm": {"price": PER_HOUR, "fallbacks": ["hosted"], "contextWindowFallbacks": []},
    },
    {"name": "free", "service": "models/free", "litellm": {"retries": {"serviceUnavailable": 1}}},
]


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with stand_in("local") as local, stand_in("provider") as provider:
        providers = [
            {
                "name": "elsewhere",
                "provider": "openai",
                "apiBase": f"{provider.url}/v1",
                "apiKeySecret": {"name": "elsewhere", "key": "key"},
                "models": [
                    {"name": "hosted", "model": "gpt-4o", "retries": {"rateLimit": 1}},
                    {"name": "long", "model": "long-1", "price": PER_TOKEN},
                ],
            }
        ]
        deployment = litellm(
            {"deployment": SECRET | {"providers": providers, "aliases": {"gpt-4": "llama", "smart": "chat"}}}
        ).deployment
        assert deployment
        config = litellm_config(
            plan(*MODELS, select_by="header").models,
            inference_gateway_url=local.url,
            providers=deployment.providers,
            aliases=deployment.aliases,
        )
        config["litellm_settings"]["callbacks"] = [config["litellm_settings"]["callbacks"], "spend.instance"]
        folder = tmp_path_factory.mktemp("providers")
        (folder / "spend.py").write_text(SPEND)
        with started(folder, config, {"PROVIDER_ELSEWHERE__API_KEY": "key-of-the-provider"}) as port:
            yield Running(port, folder, local, provider)


@pytest.fixture
def running(machine: Running) -> Running:
    machine.local.mood = machine.provider.mood = ""
    machine.local.delay = 0
    return machine


@pytest.mark.parametrize("mood", ["unavailable", "busy", "broken"])
@pytest.mark.parametrize("stream", [False, True])
def test_a_provider_answers_while_the_local_model_is_away(running: Running, mood: str, stream: bool) -> None:
    running.local.mood = mood
    status, text = running.ask("llama", stream=stream)
    assert status == 200
    assert "provider" in text
    assert (running.local.models, running.provider.models) == (["llama"], ["gpt-4o"])


def test_nothing_of_the_first_attempt_reaches_the_provider(running: Running) -> None:
    running.local.mood = "unavailable"
    headers = {"x-request-id": "r-1", "x-inference-model": "free", "x-llm-d-inference-objective": "critical"}
    assert running.ask("llama", headers=headers)[0] == 200
    ((path, sent, body),) = running.provider.seen
    assert path == "/v1/chat/completions"
    assert sent["authorization"] == "Bearer key-of-the-provider"
    assert sent["host"] == running.provider.url.removeprefix("http://")
    assert sent["x-request-id"] == "r-1"
    assert not {"x-inference-model", "x-llm-d-inference-objective"} & sent.keys()
    assert set(body) == {"model", "messages"}


def test_the_ways_to_a_model_are_tried_before_another_model(running: Running) -> None:
    running.local.mood = "unavailable"
    for name in ("chat", "smart"):
        assert running.ask(name)[0] == 200
        assert [sent["x-inference-model"] for _, sent, _ in running.local.seen] == ["chat", "kourier/chat"]
        assert running.provider.models == ["gpt-4o"]


def test_a_wrong_request_stays_here(running: Running) -> None:
    running.local.mood = "wrong"
    status, text = running.ask("llama")
    assert status == 400
    assert "temperature must be below 2" in text
    assert running.provider.seen == []


@pytest.mark.parametrize(("model", "asked"), [("llama", ["long-1"]), ("gpt-4", ["long-1"]), ("chat", [])])
def test_a_prompt_that_is_too_long_has_fallbacks_of_its_own(running: Running, model: str, asked: list[str]) -> None:
    running.local.mood = "too long"
    assert running.ask(model)[0] == (200 if asked else 400)
    assert running.provider.models == asked


@pytest.mark.parametrize(("model", "asked"), [("llama", ["gpt-4o"]), ("free", [])])
def test_refused_content_has_the_general_fallbacks(running: Running, model: str, asked: list[str]) -> None:
    running.local.mood = "refused"
    running.ask(model)
    assert running.provider.models == asked


def test_a_stream_that_has_begun_is_not_continued_by_another_model(running: Running) -> None:
    running.local.mood = "cut"
    status, text = running.ask("llama", stream=True)
    assert status == 200
    assert '"error"' in text
    assert running.provider.seen == []


@pytest.mark.parametrize(
    "fields",
    [
        {"fallbacks": ["hosted"]},
        {"context_window_fallbacks": [{"free": ["hosted"]}]},
        {"content_policy_fallbacks": [{"free": ["hosted"]}]},
        {"disable_fallbacks": True},
        {"max_fallbacks": 50},
        {"mock_testing_fallbacks": True},
        {"router_settings_override": {"fallbacks": [{"free": ["hosted"]}]}},
        {"custom_llm_provider": "openai"},
        {"api_base": "http://evil.example"},
        {"model": "free,hosted"},
    ],
    ids=str,
)
def test_clients_do_not_choose_fallbacks(running: Running, fields: dict[str, Any]) -> None:
    running.local.mood = "unavailable"
    # LiteLLM itself answers 500 to an address
    assert running.ask(**{"model": "free", **fields})[0] >= 400
    assert (running.local.seen, running.provider.seen) == ([], [])


def test_tags_of_a_client_choose_nothing(running: Running) -> None:
    for fields in ({"tags": ["none"]}, {"metadata": {"tags": ["none", "!gpu"]}}):
        assert running.ask("llama", **fields)[0] == 200
        assert running.local.models == ["llama"]


def test_errors_do_not_name_the_models_with_fallbacks(running: Running) -> None:
    running.local.mood = "unavailable"
    status, text = running.ask("free")
    assert status == 503
    assert "hosted" not in text
    assert "llama" not in text


def test_retries_are_those_of_the_model_and_the_error(running: Running) -> None:
    running.local.mood = running.provider.mood = "unavailable"
    assert running.ask("free")[0] == 503
    assert len(running.local.seen) == 2
    assert running.ask("hosted")[0] == 503
    assert len(running.provider.seen) == 1
    running.provider.mood = "busy"
    # a client has no say in it
    assert running.ask("hosted", num_retries=5)[0] == 429
    assert len(running.provider.seen) == 2
    running.local.mood = "busy"
    assert running.ask("free")[0] == 429
    assert len(running.local.seen) == 1


def test_an_alias_is_its_model(running: Running) -> None:
    status, text = running.ask("gpt-4")
    assert (status, running.local.models) == (200, ["llama"])
    assert json.loads(text)["model"] == "gpt-4"
    running.local.mood = "unavailable"
    assert running.ask("gpt-4")[0] == 200
    assert running.provider.models == ["gpt-4o"]


@pytest.mark.parametrize(
    ("model", "path", "body", "cost"),
    [
        ("llama", CHAT, {}, 0.002),
        ("gpt-4", CHAT, {}, 0.002),
        ("long", CHAT, {}, 0.002),
        # LiteLLM's own price list
        ("hosted", CHAT, {}, 0.0075),
        ("llama", "/v1/embeddings", {"input": ["a"]}, 0.001),
    ],
)
def test_a_request_has_its_price(running: Running, model: str, path: str, body: dict[str, Any], cost: float) -> None:
    assert running.ask(model, path, **body)[0] == 200
    assert float(running.answer["x-litellm-response-cost"]) == pytest.approx(cost)


def test_without_a_price_nothing_is_spent(running: Running) -> None:
    assert running.ask("free")[0] == 200
    assert float(running.answer.get("x-litellm-response-cost", 0)) == 0


def test_a_gpu_hour_is_billed_by_the_duration(running: Running) -> None:
    running.local.delay = 1
    assert running.ask("chat")[0] == 200
    assert 0.0005 <= float(running.answer["x-litellm-response-cost"]) < 0.00075


def test_a_stream_is_billed_with_its_tags(running: Running) -> None:
    before = len(running.spent())
    assert running.ask("llama", stream=True)[0] == 200
    name, cost, tags = running.spent_after(before)
    assert (name, tags) == ("llama", ["gpu"])
    assert cost == pytest.approx(0.002)


def test_a_provider_reached_by_name_gets_no_other_key(running: Running) -> None:
    assert running.ask("long", headers={"x-api-key": "mine"})[0] == 200
    ((_, sent, _),) = running.provider.seen
    assert sent["authorization"] == "Bearer key-of-the-provider"
    assert "mine" not in sent.values()
    assert KEY not in str(sent)


@pytest.mark.parametrize(
    "fields",
    [
        {"input_cost_per_token": 0, "output_cost_per_token": 0},
        {"input_cost_per_second": 0},
        {"metadata": {"model_info": {"input_cost_per_token": 0, "output_cost_per_token": 0}}},
        {"litellm_metadata": {"model_info": {"input_cost_per_token": 0}}},
        {"model_info": {"input_cost_per_token": 0}},
        {"base_model": "gpt-4o-mini"},
        {"no-log": True},
        {"litellm_disabled_callbacks": ["_PROXY_track_cost_callback"]},
    ],
    ids=str,
)
def test_a_client_does_not_set_its_price(running: Running, fields: dict[str, Any]) -> None:
    before = len(running.spent())
    status, _ = running.ask("llama", headers={"x-litellm-disable-callbacks": "spend"}, **fields)
    if status == 200:
        assert float(running.answer["x-litellm-response-cost"]) == pytest.approx(0.002)
        assert running.spent_after(before)[1] == pytest.approx(0.002)
    else:
        # LiteLLM itself answers 500 to prices
        assert status in (400, 500)
