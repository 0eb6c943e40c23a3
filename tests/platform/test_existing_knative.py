"""A Knative that others installed: what is written beside it, and what is left alone."""

from __future__ import annotations

from typing import Any

from cdk8s import App

from constructs_lib import NetworkingChart, parse_values
from constructs_lib.platform.plan import Plan, resolve


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
