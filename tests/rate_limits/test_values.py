"""What is refused: limits that limit nothing, or would be refused or ignored in the cluster."""

from __future__ import annotations

from typing import Any

import pytest

from constructs_lib import GatewayConstruct, LiteLLMRoute, parse_values
from constructs_lib.errors import InvalidProps
from constructs_lib.gateway.reference import GatewayRef
from constructs_lib.rate_limits.values import RateLimitsValues
from tests.rate_limits.support import GLOBAL, MODEL, problems, tree
from tests.support import synthesize

REDIS: dict[str, Any] = {"deployment": {}}


@pytest.mark.parametrize(
    ("limits", "path", "rule"),
    [
        ({"local": [{"requests": 0}]}, "rateLimits.local[0].requests", "must be at least 1"),
        ({"global": [{"tokens": -5}], "redis": REDIS}, "rateLimits.global[0].tokens", "must be at least 1"),
        ({"local": [{}]}, "rateLimits.local[0].requests", "exactly one of requests and tokens"),
        ({"local": [{"requests": 1, "tokens": 1}]}, "rateLimits.local[0].requests", "exactly one of requests and"),
        ({"local": [{"requests": 2**32}]}, "rateLimits.local[0].requests", "must be at most 4294967295"),
        ({"local": [{"requests": 1, "unit": "minute"}]}, "rateLimits.local[0].unit", "must be one of Second"),
        ({"local": [{"tokens": 1}]}, "rateLimits.local[0].tokens", "cannot be counted by an Envoy pod alone"),
        ({"global": [{"requests": 1}]}, "rateLimits.redis", "is required with global limits"),
        ({"models": [{"model": "llama", "tokens": 9}]}, "rateLimits.redis", "is required with global limits"),
        ({"redis": REDIS}, "rateLimits.redis", "has no effect without a global limit"),
        ({"service": {"failClosed": True}}, "rateLimits.service", "has no effect without a global limit"),
        ({"local": [{"requests": 1, "per": "header"}]}, "rateLimits.local[0].header", "is required with per: header"),
        ({"local": [{"requests": 1, "header": "x-a"}]}, "rateLimits.local[0].header", "no effect with per: apiKey"),
        (
            {"local": [{"requests": 1, "per": "header", "header": "X-Tenant"}]},
            "rateLimits.local[0].header",
            "must be the name of a header in lower case",
        ),
        (
            {"local": [{"requests": 1, "per": "header", "header": "authorization"}]},
            "rateLimits.local[0].header",
            "would write credentials into Redis and its logs; write per: apiKey",
        ),
        (
            {"local": [{"requests": 1, "per": "header", "header": "llm-caller"}]},
            "rateLimits.local[0].header",
            "is the Gateway's own",
        ),
        (
            {"local": [{"requests": 1, "per": "header", "header": "x-slo-class"}]},
            "rateLimits.local[0].header",
            "is removed from every request by x-slo-*",
        ),
        (
            {"local": [{"requests": 1, "networks": ["10.0.0.0/8"]}]},
            "rateLimits.local[0].networks",
            "has no effect with per: apiKey",
        ),
        (
            {"local": [{"requests": 1, "per": "clientAddress", "networks": ["10.0.0.1"]}]},
            "rateLimits.local[0].networks[0]",
            "must be a network such as",
        ),
        (
            {"local": [{"requests": 1, "per": "clientAddress", "networks": ["10.0.0.0/8", "10.0.0.0/8"]}]},
            "rateLimits.local[0].networks",
            "is named twice",
        ),
        (
            {"global": [{"requests": 1}, {"requests": 2}], "redis": REDIS},
            "rateLimits.global[1]",
            "counts the same in the same window as global[0]",
        ),
        (
            {"local": [{"per": "clientAddress", "requests": 1, "networks": [f"10.{n}.0.0/16" for n in range(17)]}]},
            "rateLimits.local",
            "makes more than 16 rules",
        ),
        ({"maxRequestBody": "10"}, "rateLimits.maxRequestBody", "must be from 1Ki to 4Gi"),
        (
            GLOBAL | {"service": {"timeout": "11s"}},
            "rateLimits.service.timeout",
            "must be from 1ms to 10s: every request waits for it",
        ),
        (GLOBAL | {"redis": {"host": "10.0.0.1"}}, "rateLimits.redis.host", "must be a host name, not an IP address"),
        (GLOBAL | {"redis": {"host": "r:6379"}}, "rateLimits.redis.host", "drop the part from ':' on"),
        (
            GLOBAL | {"redis": {"host": "redis.example.com", "deployment": {}}},
            "rateLimits.redis.host",
            "cannot be combined with deployment",
        ),
        (
            GLOBAL | {"redis": {"deployment": {}, "passwordSecret": {"name": "a", "key": "b"}}},
            "rateLimits.redis.passwordSecret",
            "has no effect without host",
        ),
        (
            GLOBAL | {"redis": {"host": "redis.example.com", "tls": {"caSecret": {"name": "a", "key": "b"}}}},
            "rateLimits.redis.tls.caSecret",
            "has no effect without TLS",
        ),
        (
            GLOBAL | {"redis": {"deployment": {"maxMemory": "384Mi"}}},
            "rateLimits.redis.deployment.maxMemory",
            "must be below resources.limits.memory",
        ),
        (
            GLOBAL | {"redis": {"deployment": {"image": "redis:latest"}}},
            "rateLimits.redis.deployment.image",
            "must be pinned",
        ),
    ],
)
def test_a_limit_that_would_not_do_what_it_says_is_refused(limits: dict[str, Any], path: str, rule: str) -> None:
    found = problems(limits, **MODEL)
    assert rule in str(found[path])


def test_limits_of_a_route_that_is_not_made_have_no_effect() -> None:
    limits = {"local": [{"requests": 1}], "maxRequestBody": "1Mi"} | GLOBAL
    found = problems(limits, litellm={"enabled": False})
    assert sorted(found) == ["rateLimits.global", "rateLimits.local", "rateLimits.maxRequestBody"]
    assert "write litellm.enabled: true" in str(found["rateLimits.global"])


def test_a_limit_is_of_a_model_that_exists() -> None:
    limits = {"models": [{"model": "lama", "requests": 1}], "redis": REDIS}
    assert "write one of llama" in str(problems(limits, **MODEL)["rateLimits.models[0].model"])


def test_an_existing_controller_knows_its_own_service() -> None:
    found = problems(GLOBAL, envoyGateway={"enabled": False})
    assert "has no effect with envoyGateway.enabled: false" in str(found["rateLimits.redis"])
    parse_values(tree({"global": [{"requests": 5}]}, envoyGateway={"enabled": False}))


def test_different_windows_callers_and_amounts_can_be_combined() -> None:
    limits = [
        {"requests": 5, "unit": "Second"},
        {"requests": 5, "unit": "Hour"},
        {"tokens": 5, "unit": "Hour"},
        {"per": "clientAddress", "requests": 5, "unit": "Hour"},
        {"per": "header", "header": "x-a", "requests": 5, "unit": "Hour"},
        {"per": "header", "header": "x-b", "requests": 5, "unit": "Hour"},
    ]
    parse_values(tree({"global": limits, "redis": REDIS}))


def test_the_constructs_refuse_the_same_where_they_are_used_alone() -> None:
    limits = RateLimitsValues(global_=[{"requests": 5}])  # type: ignore[arg-type]
    with pytest.raises(InvalidProps, match=r"rate_limits\.redis: is required with global limits"):
        synthesize(lambda chart: GatewayConstruct(chart, "gateway", rate_limits=limits))
    networks = [f"10.{number}.0.0/16" for number in range(17)]
    many = RateLimitsValues(local=[{"per": "clientAddress", "requests": 1, "networks": networks}])  # type: ignore[arg-type]
    edge = GatewayRef.from_names(name="edge")
    with pytest.raises(InvalidProps, match=r"rate_limits\.local = 17: makes more than 16 rules"):
        synthesize(lambda chart: LiteLLMRoute(chart, "route", gateway=edge, rate_limits=many))
