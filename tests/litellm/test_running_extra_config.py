"""What is added to the configuration inside a running LiteLLM, if one is installed; and a budget that is used up."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from constructs_lib.litellm.config import litellm_config
from constructs_lib.litellm.extra_config import merged
from tests.litellm.asking import SPEND, Running
from tests.litellm.running import PROGRAM, started
from tests.litellm.stand_in import stand_in
from tests.litellm.support import SECRET, litellm, plan, problems

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(not PROGRAM.exists(), reason="LiteLLM is not installed")]


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with stand_in("local") as local, stand_in("provider") as provider:
        parameters = {"model": "openai/more-1", "api_base": f"{provider.url}/v1", "api_key": "os.environ/MORE_KEY"}
        extra = {
            "model_list": [{"model_name": "more", "litellm_params": parameters}],
            "litellm_settings": {"callbacks": ["spend.instance"]},
            # the only budget that LiteLLM keeps without a database
            "router_settings": {
                "provider_budget_config": {"hosted_vllm": {"budget_limit": 0.001, "time_period": "1d"}}
            },
        }
        env = {"MORE_KEY": {"secretKeyRef": {"name": "more", "key": "key"}}}
        tree = {"deployment": SECRET | {"extraConfig": extra, "env": env}}
        assert problems(tree) == {}
        deployment = litellm(tree).deployment
        assert deployment
        price = {"inputPerMillionTokens": 1, "outputPerMillionTokens": 2}
        models = plan(
            {"name": "llama", "service": "models/llama", "litellm": {"price": price}},
            {"name": "free", "service": "models/free"},
        ).models
        config = merged(litellm_config(models, inference_gateway_url=local.url), deployment.extra_config)
        folder = tmp_path_factory.mktemp("extra")
        (folder / "spend.py").write_text(SPEND)
        with started(folder, config, {"MORE_KEY": "key-of-more"}) as port:
            yield Running(port, folder, local, provider)


def test_the_guard_stays_in_front_of_other_callbacks(running: Running) -> None:
    assert running.ask("free", extra_headers={"x-inference-model": "gemma"})[0] == 400
    assert running.ask("more", fallbacks=["free"])[0] == 400
    assert (running.local.seen, running.provider.seen) == ([], [])


def test_a_model_that_is_added_answers(running: Running) -> None:
    assert running.ask("more")[0] == 200
    ((_, sent, body),) = running.provider.seen
    assert (sent["authorization"], body["model"]) == ("Bearer key-of-more", "more-1")


def test_a_budget_is_used_up_by_a_model_with_a_price_only(running: Running) -> None:
    for _ in range(3):
        assert running.ask("free")[0] == 200
    time.sleep(2)
    # 0.002, above the budget, which is known once the request has ended
    assert running.ask("llama")[0] == 200
    end = time.monotonic() + 30
    while running.ask("llama")[0] == 200:
        assert time.monotonic() < end, "the budget is never used up"
        time.sleep(0.5)
    assert running.local.seen == []
