"""The rules that the limits become, as Envoy Gateway 1.9 reads them in a BackendTrafficPolicy.

Rules of local and of global limits have the same form, but two sets of generated classes; so they are written as the
API's own JSON.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from constructs_lib.rate_limits.values import CALLER_HEADER, AmountValues, CallerLimitValues, RateLimitsValues, RateUnit
from constructs_lib.values.types import quantity

MAX_LOCAL_RULES = 16
"""Rules of local limits in one policy (Envoy Gateway 1.9)."""
MAX_GLOBAL_RULES = 256
"""Rules of global limits in one policy (Envoy Gateway 1.9)."""
TOKENS_NAMESPACE = "llm.usage"
"""The dynamic metadata in which the answer's tokens are found."""
TOKENS_KEY = "total"
"""The key of the tokens in it."""
_DAY = 24 * 3600
_SECONDS: Mapping[RateUnit, int] = {
    "Second": 1,
    "Minute": 60,
    "Hour": 3600,
    "Day": _DAY,
    "Week": 7 * _DAY,
    "Month": 30 * _DAY,
    "Year": 365 * _DAY,
}
EVERYBODY = ("0.0.0.0/0", "::/0")
"""Networks that hold all addresses."""

Rule = dict[str, Any]
"""A rule of `rateLimit.local` or `rateLimit.global`."""


def route_limits(limits: RateLimitsValues) -> dict[str, Any] | None:
    """`rateLimit` of the policy of LiteLLM's route; None without limits."""
    made = {
        # without `shared` every path of the API would have counters of its own; a local limit has them in any case
        "global": [rule | {"shared": True} for limit in limits.global_ for rule in limit_rules(limit)],
        "local": [rule | _quiet(limits) for limit in limits.local for rule in limit_rules(limit)],
    }
    return {name: {"rules": rules} for name, rules in made.items() if rules} or None


def _quiet(limits: RateLimitsValues) -> Rule:
    """Beside a global limit a local one is silent: its X-RateLimit headers would replace those of the global one."""
    return {"xRateLimitHeaders": "Off"} if limits.global_ else {}


def model_limits(limits: RateLimitsValues, model: str) -> dict[str, Any] | None:
    """`rateLimit` of the policy of a model's route; None without limits."""
    rules = [{"limit": _limit(limit), "shared": True} | _cost(limit) for limit in limits.models if limit.model == model]
    return {"global": {"rules": rules}} if rules else None


def route_settings(limits: RateLimitsValues) -> dict[str, Any]:
    """The settings of the script on LiteLLM's route."""
    settings: dict[str, Any] = {}
    if any(limit.per == "apiKey" for limit in (*limits.local, *limits.global_)):
        settings["caller"] = True
    if any(limit.tokens for limit in limits.global_):
        settings["tokens"] = True
    if limits.local and limits.global_:
        settings["window"] = min(_SECONDS[limit.unit] for limit in limits.local)
    if limits.max_request_body:
        settings["max_body"] = int(quantity(limits.max_request_body))
    return settings


def model_settings(limits: RateLimitsValues, model: str) -> dict[str, Any]:
    """The settings of the script on a model's route."""
    counted = any(limit.tokens for limit in limits.models if limit.model == model)
    return {"tokens": True} if counted else {}


def limit_rules(limit: CallerLimitValues) -> Iterator[Rule]:
    """The rules of one limit, which together match each request at most once."""
    for selector in _selectors(limit):
        yield {"clientSelectors": [selector], "limit": _limit(limit)} | _cost(limit)


def _selectors(limit: CallerLimitValues) -> Iterator[dict[str, Any]]:
    match limit.per:
        case "apiKey":
            yield {"headers": [{"name": CALLER_HEADER, "type": "Distinct"}]}
        case "header":
            yield {"headers": [{"name": limit.header, "type": "Distinct"}]}
            # otherwise who leaves the header out has no limit
            yield {"headers": [{"name": limit.header, "type": "RegularExpression", "value": ".*", "invert": True}]}
        case "clientAddress":
            for network in limit.networks or EVERYBODY:
                yield {"sourceCIDR": {"type": "Distinct", "value": network}}
        case "everyone":
            # a rule without a selector would count only what no other local rule matches
            yield {"path": {"type": "PathPrefix", "value": "/"}}


def _limit(limit: AmountValues) -> dict[str, Any]:
    return {"requests": limit.requests or limit.tokens, "unit": limit.unit}


def _cost(limit: AmountValues) -> dict[str, Any]:
    """Tokens cost nothing before the answer, and what its usage says after it."""
    if limit.tokens is None:
        return {}
    usage = {"namespace": TOKENS_NAMESPACE, "key": TOKENS_KEY}
    return {"cost": {"request": {"from": "Number", "number": 0}, "response": {"from": "Metadata", "metadata": usage}}}
