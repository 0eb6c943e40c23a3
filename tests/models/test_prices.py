"""Prices of models: per token, or per GPU-hour."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from constructs_lib.models.prices import cost_of, price_problems
from constructs_lib.models.values import ModelValues
from constructs_lib.values.section import check


def model(price: dict[str, Any], **keys: Any) -> tuple[ModelValues, list[str]]:
    tree = {"name": "llama", "service": "models/llama", "litellm": {"price": price}} | keys
    made, found = check(ModelValues, tree)
    return made, [str(problem) for problem in (*found, *(() if found else price_problems(made)))]


def cost(price: dict[str, Any], **keys: Any) -> dict[str, float]:
    made, found = model(price, **keys)
    assert found == []
    return dict(cost_of(made))


KSERVE = {
    "image": "docker.io/vllm/vllm-openai:v0.10.0",
    "resources": {"limits": {"cpu": "8", "memory": "64Gi"}, "gpus": 4},
}


def test_tokens_by_the_million() -> None:
    assert cost(
        {"inputPerMillionTokens": 0.15, "outputPerMillionTokens": 0.6, "cachedInputPerMillionTokens": 0.07}
    ) == {
        "input_cost_per_token": 1.5e-07,
        "output_cost_per_token": 6e-07,
        "cache_read_input_token_cost": 7e-08,
    }
    assert cost({"outputPerMillionTokens": 2}) == {"input_cost_per_token": 0.0, "output_cost_per_token": 2e-06}


def test_free_is_a_price_too() -> None:
    assert cost({"inputPerMillionTokens": 0}) == {"input_cost_per_token": 0.0, "output_cost_per_token": 0.0}


@pytest.mark.parametrize(
    ("price", "keys", "per_second"),
    [
        ({"gpuHour": 3.6, "parallelRequests": 1}, {}, 0.001),
        ({"gpuHour": 3.6, "gpus": 2, "parallelRequests": 4}, {}, 0.0005),
        ({"gpuHour": 3.6, "parallelRequests": 0.5}, {}, 0.002),
        ({"gpuHour": 3.6}, {"autoscaling": {"target": 10}}, 0.0001),
        ({"gpuHour": 3.6, "parallelRequests": 1}, {"autoscaling": {"target": 10}}, 0.001),
        ({"gpuHour": 3.6, "parallelRequests": 1}, {"kserve": KSERVE}, 0.004),
        ({"gpuHour": 3.6, "gpus": 1, "parallelRequests": 1}, {"kserve": KSERVE}, 0.001),
        ({"gpuHour": 0, "parallelRequests": 1}, {}, 0),
    ],
    ids=str,
)
def test_a_gpu_hour_is_shared(price: dict[str, Any], keys: dict[str, Any], per_second: float) -> None:
    assert cost(price, **keys) == {"input_cost_per_second": pytest.approx(per_second)}


@pytest.mark.parametrize(
    ("price", "keys", "path", "words"),
    [
        ({"inputPerMillionTokens": -1}, {}, "litellm.price.inputPerMillionTokens", "must be at least 0"),
        ({"gpuHour": -0.1, "parallelRequests": 1}, {}, "litellm.price.gpuHour", "must be at least 0"),
        ({"gpuHour": 1, "parallelRequests": 0}, {}, "litellm.price.parallelRequests", "must be above 0"),
        ({"gpuHour": 1, "gpus": 0, "parallelRequests": 1}, {}, "litellm.price.gpus", "must be at least 1"),
        ({}, {}, "litellm.price.inputPerMillionTokens", "is required, or another price"),
        ({"gpus": 2, "inputPerMillionTokens": 1}, {}, "litellm.price.gpus", "has no effect without gpuHour"),
        (
            {"parallelRequests": 2, "inputPerMillionTokens": 1},
            {},
            "litellm.price.parallelRequests",
            "has no effect without gpuHour",
        ),
        (
            {"gpuHour": 1, "outputPerMillionTokens": 1},
            {},
            "litellm.price.gpuHour",
            "cannot be combined with prices per",
        ),
        ({"gpuHour": 1}, {}, "litellm.price.parallelRequests", "is required with gpuHour"),
        # requests per second are not requests at a time
        (
            {"gpuHour": 1},
            {"autoscaling": {"target": 10, "metric": "rps"}},
            "litellm.price.parallelRequests",
            "is required with gpuHour",
        ),
        ({"perToken": 1}, {}, "litellm.price.perToken", "unknown key"),
    ],
    ids=str,
)
def test_what_is_no_price(price: dict[str, Any], keys: dict[str, Any], path: str, words: str) -> None:
    _, found = model(price, **keys)
    assert any(text.startswith(path) and words in text for text in found)


@given(st.integers(0, 10**6))
def test_a_price_per_token_is_exact(cents: int) -> None:
    found = cost({"inputPerMillionTokens": cents / 100})["input_cost_per_token"]
    assert found == float(f"{cents}e-8")
