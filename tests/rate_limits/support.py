"""What the tests of the limits share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from cdk8s import App

from constructs_lib import InvalidValues, NetworkingChart, Problem, parse_values
from tests.support import Manifest

GLOBAL: dict[str, Any] = {"global": [{"requests": 5}], "redis": {"deployment": {}}}
MODEL = {
    "inferenceGateway": {"enabled": True},
    "models": [{"name": "llama", "service": "models/llama"}],
}


def tree(limits: Mapping[str, Any], **others: Any) -> dict[str, Any]:
    return {"rateLimits": dict(limits), "litellm": {"enabled": True}, **others}


def platform(limits: Mapping[str, Any], **others: Any) -> list[Manifest]:
    chart = NetworkingChart(App(), "networking", values=parse_values(tree(limits, **others)))
    manifests: list[Manifest] = chart.to_json()
    return manifests


def problems(limits: Mapping[str, Any], **others: Any) -> dict[str, Problem]:
    with pytest.raises(InvalidValues) as error:
        parse_values(tree(limits, **others))
    return {problem.path: problem for problem in error.value.problems}
