"""What a model costs, as LiteLLM counts it: per token, or per second of a request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from constructs_lib.errors import Problem
from constructs_lib.models.litellm import PriceValues
from constructs_lib.models.values import ModelValues

_MILLION = 10**6
_SECONDS_PER_HOUR = 3600


def cost_of(model: ModelValues) -> Mapping[str, float]:
    """The model's price by LiteLLM's parameters; empty if it has none, or if its share of a pod is not known."""
    price = model.litellm.price
    if price is None:
        return {}
    return token_cost(price) if price.per_token else _time_cost(model, price)


def token_cost(price: PriceValues) -> dict[str, float]:
    """The price per token (LiteLLM 1.106, custom pricing)."""
    cost = {
        "input_cost_per_token": _per_token(price.input_per_million_tokens or 0),
        "output_cost_per_token": _per_token(price.output_per_million_tokens or 0),
    }
    if price.cached_input_per_million_tokens is not None:
        cost["cache_read_input_token_cost"] = _per_token(price.cached_input_per_million_tokens)
    return cost


def price_problems(model: ModelValues) -> Iterator[Problem]:
    """A GPU-hour is shared by a number of requests that must be known."""
    price = model.litellm.price
    if price and price.gpu_hour is not None and not _parallel_requests(model, price):
        yield Problem(
            path="litellm.price.parallelRequests",
            rule="is required with gpuHour: LiteLLM bills each request for its whole duration, and a pod serves "
            "several at a time",
            hint="write how many a pod serves on average, for example 8; or autoscaling.target",
        )


def _time_cost(model: ModelValues, price: PriceValues) -> dict[str, float]:
    parallel = _parallel_requests(model, price)
    if not parallel or price.gpu_hour is None:
        return {}
    gpus = price.gpus or (model.kserve.resources.gpus if model.kserve else 0) or 1
    per_second = price.gpu_hour * gpus / _SECONDS_PER_HOUR / parallel
    return {"input_cost_per_second": float(f"{per_second:.6g}")}


def _parallel_requests(model: ModelValues, price: PriceValues) -> float | None:
    scale = model.autoscaling
    return price.parallel_requests or (scale.target if scale.metric != "rps" else None)


def _per_token(price: float) -> float:
    return float(Decimal(str(price)) / _MILLION)
