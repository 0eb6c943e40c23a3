"""What the tests of LiteLLM share."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from constructs_lib.errors import Problem
from constructs_lib.litellm.construct import LiteLLMProxy
from constructs_lib.litellm.route import LiteLLMRoute
from constructs_lib.litellm.values import LiteLLMValues
from constructs_lib.models.plan import ModelRule, model_rules
from constructs_lib.models.values import ModelValues
from constructs_lib.values.problems import problems_of
from tests.support import Manifest, synthesize

URL = "http://inference-gateway.envoy-gateway-system.svc.cluster.local"
SECRET = {"masterKeySecret": {"name": "litellm", "key": "master-key"}}
KOURIER: Manifest = {"name": "llama", "service": "models/llama"}
# an endpoint picker first, Kourier second
ORDERED: Manifest = {"name": "chat", "service": "models/chat", "mode": "epp-pods", "coldPath": "litellm-order"}


def litellm(tree: dict[str, Any] | None = None) -> LiteLLMValues:
    """The section, written as in values.yaml."""
    return LiteLLMValues.model_validate(tree or {}, by_alias=True, by_name=False)


def problems(tree: dict[str, Any]) -> dict[str, Problem]:
    """What is wrong with these values, by path; nothing if they are accepted."""
    try:
        litellm(tree)
    except ValidationError as error:
        return {problem.path: problem for problem in problems_of(error, LiteLLMValues)}
    return {}


def rules(*models: Manifest, select_by: Any = "path") -> tuple[ModelRule, ...]:
    """The ways to models, which are written as in values.yaml."""
    parsed = [ModelValues.model_validate(model, by_alias=True, by_name=False) for model in models or (KOURIER,)]
    return model_rules(parsed, select_by=select_by)


def route(tree: dict[str, Any] | None = None, **props: Any) -> list[Manifest]:
    """The manifests of one LiteLLMRoute."""
    values = litellm(tree)
    return synthesize(lambda chart: LiteLLMRoute(chart, "route", **{"gateway": "edge", "litellm": values, **props}))


def proxy(deployment: dict[str, Any] | None = None, *models: Manifest, **props: Any) -> list[Manifest]:
    """The manifests of one LiteLLMProxy."""
    values = litellm({"deployment": SECRET | (deployment or {}), **props.pop("litellm", {})})
    props = {"rules": rules(*models), "inference_gateway_url": URL, **props}
    return synthesize(lambda chart: LiteLLMProxy(chart, "proxy", litellm=values, **props))
