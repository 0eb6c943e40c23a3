"""A construct that stands alone has the timeouts that it would have in the platform."""

from __future__ import annotations

from typing import Any

import pytest
from cdk8s import App, Chart

from constructs_lib import GatewayConstruct, KourierConstruct, NetworkingChart, Values
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import ModelValues
from tests.support import Manifest, identity

MODELS = [
    {"name": "llama", "service": "models/llama"},
    {"name": "thinker", "service": "models/thinker", "timeouts": {"maxStreamDuration": "30m500ms"}},
    {"name": "large", "service": "models/large", "timeouts": {"coldStart": "1200s"}},
]
CHAINS: dict[str, dict[str, Any]] = {
    "defaults": {},
    "short": {"timeouts": {"maxStreamDuration": "60s", "coldStart": "30s", "idle": "90s"}},
    "long": {"timeouts": {"maxStreamDuration": "3600s", "idle": "4000s"}},
    "models": {"inferenceGateway": {"enabled": True}, "models": MODELS},
    "models-of-a-short-platform": {
        "inferenceGateway": {"enabled": True},
        "timeouts": {"maxStreamDuration": "60s"},
        "models": MODELS,
    },
    "by-hand": {
        "timeouts": {"maxStreamDuration": "3600s"},
        "gateway": {"clientTraffic": {"streamIdleTimeout": "5000s"}},
        "envoyProxy": {"drainTimeout": "200s"},
        "kourier": {"gateway": {"drainTime": "15s"}},
    },
}


def alone(values: Values) -> list[Manifest]:
    chart = Chart(App(), "networking")
    timeouts, models = values.timeouts, values.models
    GatewayConstruct(
        chart,
        "gateway",
        gateway=values.gateway,
        envoy_proxy=values.envoy_proxy,
        timeouts=timeouts,
        models=models,
    )
    KourierConstruct(chart, "kourier", kourier=values.kourier, timeouts=timeouts, models=models)
    return list(chart.to_json())


@pytest.mark.parametrize("chain", CHAINS.values(), ids=CHAINS)
def test_alone_as_in_the_platform(chain: dict[str, Any]) -> None:
    values = Values.model_validate(chain)
    platform = {identity(m): m for m in NetworkingChart(App(), "networking", values=values).to_json()}
    made = alone(values)
    assert {"EnvoyProxy", "ClientTrafficPolicy", "Deployment"} <= {m["kind"] for m in made}
    assert [m for m in made if m != platform[identity(m)]] == []


def drains(timeouts: TimeoutsValues | None, *models: ModelValues) -> tuple[str, str, str]:
    """The silence that the Gateway allows, and how long the pods of Gateway and Kourier drain."""
    chart = Chart(App(), "networking")
    gateway = GatewayConstruct(chart, "gateway", timeouts=timeouts, models=models)
    kourier = KourierConstruct(chart, "kourier", timeouts=timeouts, models=models)
    (container,) = kourier.gateway_deployment.to_json()["spec"]["template"]["spec"]["containers"]
    return (
        gateway.client_traffic_policy.to_json()["spec"]["timeout"]["http"]["streamIdleTimeout"],
        gateway.envoy_proxy.to_json()["spec"]["shutdown"]["drainTimeout"],
        container["env"][0]["value"],
    )


def test_the_longest_of_platform_and_models_counts() -> None:
    models = [ModelValues.model_validate(model) for model in MODELS]
    assert drains(None) == ("900s", "600s", "600")
    assert drains(None, *models) == ("2101s", "30m500ms", "1801")
    assert drains(TimeoutsValues(max_stream_duration="7200s"), *models) == ("8400s", "7200s", "7200")
