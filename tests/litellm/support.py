"""What the tests of LiteLLM share."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from constructs_lib.endpoint_picker.values import EndpointPickerValues
from constructs_lib.errors import Problem
from constructs_lib.gateway.reference import GatewayRef
from constructs_lib.inference_gateway.plan import InferenceGatewayPlan, plan_inference_gateway
from constructs_lib.inference_gateway.values import InferenceGatewayValues
from constructs_lib.litellm.construct import LiteLLMProxy
from constructs_lib.litellm.route import LiteLLMRoute
from constructs_lib.litellm.values import LiteLLMValues
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import ModelValues
from constructs_lib.values.problems import problems_of
from tests.support import Manifest, synthesize

URL = "http://inference-gateway.envoy-gateway-system.svc.cluster.local"
SECRET = {"masterKeySecret": {"name": "litellm", "key": "master-key"}}
KOURIER: Manifest = {"name": "llama", "service": "models/llama"}
EDGE = GatewayRef.from_names(name="edge")
# an endpoint picker first, Kourier second
ORDERED: Manifest = {"name": "chat", "service": "models/chat", "mode": "epp-pods", "podLabels": {"version": "2"}}


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


def plan(*models: Manifest, select_by: Any = "path", timeouts: TimeoutsValues | None = None) -> InferenceGatewayPlan:
    """The plan of an inference gateway with these models, which are written as in values.yaml."""
    return plan_inference_gateway(
        InferenceGatewayValues(select_by=select_by),
        [ModelValues.model_validate(model, by_alias=True, by_name=False) for model in models],
        namespace="llm-platform",
        endpoint_picker=EndpointPickerValues(),
        timeouts=timeouts or TimeoutsValues(),
        gateway_class="llm-gateway",
        envoy_gateway_namespace="envoy-gateway-system",
        kourier_namespace="kourier-system",
        cluster_domain="cluster.local",
        preserve_request_id=True,
    )


def route(tree: dict[str, Any] | None = None, **props: Any) -> list[Manifest]:
    """The manifests of one LiteLLMRoute."""
    values = litellm(tree)
    return synthesize(lambda chart: LiteLLMRoute(chart, "route", **{"gateway": EDGE, "litellm": values, **props}))


def proxy(deployment: dict[str, Any] | None = None, *models: Manifest, **props: Any) -> list[Manifest]:
    """The manifests of one LiteLLMProxy."""
    values = litellm({"deployment": SECRET | (deployment or {}), **props.pop("litellm", {})})
    gateway = plan(*(models or (KOURIER,)), **props)
    return synthesize(lambda chart: LiteLLMProxy(chart, "proxy", litellm=values, inference_gateway=gateway))
