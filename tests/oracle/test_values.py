"""Whatever values are accepted, Knative's own webhook accepts the ConfigMaps and services that come of them."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest
from cdk8s import App
from hypothesis import HealthCheck, Phase, given, settings

from constructs_lib import InvalidValues, NetworkingChart, parse_values
from constructs_lib.knative.config_data import config_data
from tests.oracle.conftest import Ask
from tests.oracle.test_config import SECTIONS, with_image
from tests.oracle.test_service import knative_service
from tests.platform.strategies import values

pytestmark = pytest.mark.oracle

EXAMPLES = int(os.environ.get("FUZZ", "200"))


def test_knative_takes_what_comes_of_any_values_that_we_take(oracle: Callable[[str], Ask]) -> None:
    maps: list[tuple[str, dict[str, Any]]] = []
    services: list[tuple[str, dict[str, Any]]] = []

    @settings(
        max_examples=EXAMPLES, database=None, deadline=None, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(values())
    def collect(tree: dict[str, Any]) -> None:
        try:
            chart = NetworkingChart(App(), "networking", values=parse_values(tree))
            made = chart.to_json()
        except (InvalidValues, RuntimeError):
            return
        knative = chart.plan.values.knative
        configured = {
            name: config_data(section)
            for name in ("autoscaler", "defaults", "features")
            if (section := getattr(knative, name))
        }
        for item in made:
            name = item["metadata"]["name"]
            if item["kind"] == "ConfigMap" and name in SECTIONS:
                maps.append((str(tree), {"name": name, "data": with_image(name, item["data"])}))
            if item["kind"] == "InferenceService" and knative.enabled:
                services.append(
                    (str(tree), {"defaults": {}, "features": {}, **configured, "service": knative_service(item)})
                )

    collect()
    for program, asked in (("config", maps), ("service", services)):
        assert len(asked) > EXAMPLES / 20
        verdicts = oracle(program)(question for _, question in asked)
        assert {tree: verdict for (tree, _), verdict in zip(asked, verdicts, strict=True) if verdict} == {}
