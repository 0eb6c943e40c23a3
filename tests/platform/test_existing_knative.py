"""A Knative that others installed: what is written beside it, and what is left alone."""

from __future__ import annotations

from typing import Any

import pytest
from cdk8s import App

from constructs_lib import NetworkingChart, parse_values
from constructs_lib.errors import InvalidValues
from constructs_lib.platform.flows import flows_of
from constructs_lib.platform.plan import Plan, resolve
from tests.support import only

MODEL = {"name": "llama", "service": "models/llama"}
ROUTED: dict[str, Any] = {"inferenceGateway": {"enabled": True}, "models": [MODEL]}
OPERATOR: dict[str, Any] = {"knative": {"ownership": "operator"}, "kourier": {"enabled": False}}


def planned(**tree: Any) -> Plan:
    return resolve(parse_values(tree), release="networking")


def test_partial_leaves_settings_and_namespace_to_the_installation() -> None:
    values = parse_values({"knative": {"ownership": "partial"}, "kourier": {"enabled": False}})
    made = NetworkingChart(App(), "networking", values=values).to_json()
    assert made
    assert not [item for item in made if item["metadata"].get("namespace") == "knative-serving"]
    assert ("Namespace", "knative-serving") not in [(item["kind"], item["metadata"]["name"]) for item in made]


def test_the_namespace_is_made_only_with_a_knative_that_is_configured_here() -> None:
    assert "knative-serving" in planned().namespaces
    operator = planned(knative={"ownership": "operator"}, kourier={"enabled": False})
    assert "knative-serving" in operator.namespaces
    # also where the controller of a Kourier that is made here moves in
    assert "knative-serving" not in planned(knative={"enabled": False}).namespaces
    assert "knative-serving" not in planned(knative={"ownership": "partial"}).namespaces


def test_partial_knows_the_ingress_class_only_if_it_is_set() -> None:
    kourier = "kourier.ingress.networking.knative.dev"
    assert planned().values.knative.known_ingress_class == kourier
    assert planned(knative={"enabled": False}).values.knative.known_ingress_class is None
    assert planned(knative={"ownership": "partial"}).values.knative.known_ingress_class is None
    own = planned(knative={"ownership": "partial", "network": {"ingressClass": kourier}})
    assert own.values.knative.known_ingress_class == kourier


def test_partial_counts_with_knatives_own_autoscaler() -> None:
    knative = planned(knative={"ownership": "partial", "autoscaler": {"stableWindow": "90s"}}).values.knative
    found = knative.autoscaler_in_force
    assert (found.stable_window, found.max_scale_up_rate, found.scale_down_delay) == ("90s", 1000, "0s")
    assert planned().values.knative.autoscaler_in_force.max_scale_up_rate == 2


def refused(**tree: Any) -> str:
    with pytest.raises(InvalidValues) as error:
        parse_values(tree)
    return str(error.value)


def test_the_operators_kourier_is_reached_in_knatives_namespace() -> None:
    values = parse_values({**ROUTED, **OPERATOR, "networkPolicies": {"enabled": True}})
    made = NetworkingChart(App(), "networking", values=values).to_json()
    grant = only(made, "ReferenceGrant")
    assert grant["metadata"]["namespace"] == "knative-serving"
    backends = [
        backend["namespace"]
        for route in made if route["kind"] == "HTTPRoute"
        for rule in route["spec"]["rules"]
        for backend in rule.get("backendRefs", [])
    ]  # fmt: skip
    assert backends
    assert set(backends) == {"knative-serving"}
    assert "kourier-system" not in str(made)


def test_flows_lead_to_the_operators_kourier() -> None:
    kourier = {"enabled": False, "service": {"type": "LoadBalancer"}}
    flows = flows_of(planned(**ROUTED, knative={"ownership": "operator", "namespace": "serving"}, kourier=kourier))
    gateway = [flow for flow in flows if flow.destination.name == "kourier-gateway"]
    assert {getattr(flow.destination, "namespace", "") for flow in gateway} == {"serving"}
    assert "requests from outside, https" in {flow.why for flow in gateway}


def test_values_of_the_operators_kourier_reach_its_object_or_are_refused() -> None:
    kourier = {"enabled": False, "gateway": {"replicas": 3}, "config": {"useRemoteAddress": True}}
    values = parse_values({"knative": {"ownership": "operator"}, "kourier": kourier})
    spec = only(NetworkingChart(App(), "networking", values=values).to_json(), "KnativeServing")["spec"]
    assert spec["workloads"] == [{"name": "3scale-kourier-gateway", "replicas": 3}]
    assert spec["config"]["kourier"] == {"stream-idle-timeout": "0s", "use-remote-address": "true"}
    kourier["gateway"] = {"drainTime": "600s", "autoscaling": {"maxReplicas": 4}}
    assert "kourier.gateway.autoscaling" in refused(knative={"ownership": "operator"}, kourier=kourier)
    # a drain as long as the longest stream is not asked of the operator
    assert parse_values({**OPERATOR, "timeouts": {"maxStreamDuration": "3600s"}})


def test_values_of_a_kourier_of_others_are_refused() -> None:
    kourier = {"enabled": False, "gateway": {"replicas": 3}}
    assert "kourier.gateway.replicas = 3: has no effect without kourier.enabled" in refused(kourier=kourier)


def test_kourier_can_be_made_here_beside_the_operators_knative() -> None:
    values = parse_values({**ROUTED, "knative": {"ownership": "operator"}})
    made = NetworkingChart(App(), "networking", values=values).to_json()
    assert only(made, "KnativeServing")["spec"]["ingress"] == {"kourier": {"enabled": False}}
    assert only(made, "Deployment", "3scale-kourier-gateway")["metadata"]["namespace"] == "kourier-system"
    assert only(made, "ReferenceGrant")["metadata"]["namespace"] == "kourier-system"


ISTIO = {"network": {"ingressClass": "istio.ingress.networking.knative.dev"}}
KSERVE = {"image": "docker.io/example/engine:v1", "resources": {"limits": {"cpu": "8", "memory": "32Gi"}}}
KOURIER_CLASS = "kourier.ingress.networking.knative.dev"


@pytest.mark.parametrize(
    "model",
    [
        {},
        {"mode": "epp-kourier"},
        {"mode": "epp-pods", "podLabels": {"version": "1"}, "coldPath": "litellm-order"},
        {"mode": "epp-pods", "podLabels": {"version": "1"}, "coldPath": "none", "autoscaling": {"minScale": 1},
         "mirror": {"service": "models/next", "percent": 10}},
    ],
    ids=str,
)  # fmt: skip
def test_a_model_behind_kourier_needs_kouriers_class(model: dict[str, Any]) -> None:
    text = refused(**ROUTED | {"models": [MODEL | model]}, knative=ISTIO)
    assert 'knative.network.ingressClass = "istio.ingress.networking.knative.dev": leaves models[0] (llama)' in text
    assert "annotatedForKourier: true" in text
    annotated = MODEL | model | {"annotatedForKourier": True}
    assert parse_values({**ROUTED, "models": [annotated], "knative": ISTIO})


@pytest.mark.parametrize(
    "model",
    [
        {"mode": "standard", "podLabels": {"app": "llama"}},
        {"mode": "epp-pods", "podLabels": {"version": "1"}, "coldPath": "none", "autoscaling": {"minScale": 1}},
    ],
    ids=str,
)
def test_a_model_that_does_not_go_through_kourier_takes_any_class(model: dict[str, Any]) -> None:
    assert parse_values({**ROUTED, "models": [MODEL | model], "knative": ISTIO})
    text = refused(**ROUTED | {"models": [MODEL | model | {"annotatedForKourier": True}]}, knative=ISTIO)
    assert "models[0].annotatedForKourier = true: has no effect with mode" in text


def test_no_model_takes_any_class() -> None:
    assert parse_values({"knative": ISTIO})


@pytest.mark.parametrize("knative", [{"enabled": False}, {"ownership": "partial"}], ids=str)
def test_a_class_that_others_decide_may_be_any(knative: dict[str, Any]) -> None:
    for flag in (True, False):
        assert parse_values({**ROUTED, "models": [MODEL | {"annotatedForKourier": flag}], "knative": knative})
    if knative.get("ownership"):
        assert "leaves models[0]" in refused(**ROUTED, knative=knative | ISTIO)


def test_the_annotation_is_not_needed_with_kouriers_own_class() -> None:
    text = refused(**ROUTED | {"models": [MODEL | {"annotatedForKourier": True}]})
    assert "has no effect: Kourier's is the class of every service" in text


def test_kserve_does_not_pass_the_annotation_on() -> None:
    annotations = {"networking.knative.dev/ingress-class": KOURIER_CLASS}
    text = refused(**ROUTED | {"models": [MODEL | {"kserve": KSERVE | {"podAnnotations": annotations}}]})
    assert "annotate the service models/llama-predictor" in text
