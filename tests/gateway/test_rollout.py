"""A stopping Envoy pod serves new connections for as long as what is in front sends it some."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from cdk8s import App, Chart

from constructs_lib import EnvoyProxyValues, GatewayConstruct, InvalidValues, NetworkingChart, parse_values
from constructs_lib.errors import InvalidProps
from constructs_lib.manifests.reading import read_manifests
from tests.support import Manifest, only

ROOT = Path(__file__).parents[2]
ATTRIBUTES = "service.beta.kubernetes.io/aws-load-balancer-target-group-attributes"
INSTANCE = {"provider": "aws", "aws": {"nlbTargetType": "instance"}}
CLUSTER = {"externalTrafficPolicy": "Cluster"}


def envoy_proxy(tree: dict[str, Any]) -> Manifest:
    chart = NetworkingChart(App(), "networking", values=parse_values(tree))
    spec: Manifest = only(chart.to_json(), "EnvoyProxy")["spec"]
    return spec


@pytest.mark.parametrize(
    ("load_balancer", "shortest", "delay"),
    [
        ({}, "180s", None),
        (CLUSTER, "180s", None),
        (INSTANCE, "70s", "70s"),
        (INSTANCE | CLUSTER, "10s", None),
        ({"provider": "gcp"}, "34s", "34s"),
        ({"provider": "gcp"} | CLUSTER, "10s", None),
        ({"provider": "azure"}, "20s", "20s"),
        ({"provider": "azure"} | CLUSTER, "10s", None),
        ({"provider": "bare-metal"}, "10s", None),
    ],
)
def test_the_drain_covers_the_checks_of_the_load_balancer(
    load_balancer: dict[str, Any], shortest: str, delay: str | None
) -> None:
    expected = {"drainTimeout": "600s", "minDrainDuration": shortest}
    if delay:
        expected["healthCheckFailureDelay"] = delay
    assert envoy_proxy({"loadBalancer": load_balancer})["shutdown"] == expected


@pytest.mark.parametrize("kind", ["ClusterIP", "NodePort"])
def test_without_a_load_balancer_kube_proxy_alone_has_to_notice(kind: str) -> None:
    tree = {"gateway": {"service": {"type": kind}}, "envoyProxy": {"drainTimeout": "5s"}}
    assert envoy_proxy(tree)["shutdown"] == {"drainTimeout": "5s", "minDrainDuration": "5s"}


def test_what_is_set_stays_if_it_is_enough() -> None:
    proxy = {"drainTimeout": "400s", "minDrainDuration": "60s", "healthCheckFailureDelay": "50s"}
    assert envoy_proxy({"loadBalancer": {"provider": "gcp"}, "envoyProxy": proxy})["shutdown"] == proxy


def target_group(tree: dict[str, Any]) -> dict[str, str]:
    service = envoy_proxy(tree)["provider"]["kubernetes"]["envoyService"]
    text: str = service["annotations"][ATTRIBUTES]
    return dict(attribute.split("=") for attribute in text.split(","))


def test_an_nlb_keeps_the_connections_of_a_pod_that_stops() -> None:
    assert target_group({}) == {
        "preserve_client_ip.enabled": "true",
        "deregistration_delay.timeout_seconds": "600",
        "deregistration_delay.connection_termination.enabled": "false",
    }


def test_an_nlb_keeps_the_connections_of_a_node_whose_last_pod_stops() -> None:
    health = "target_health_state.unhealthy"
    assert target_group({"loadBalancer": INSTANCE, "envoyProxy": {"drainTimeout": "5000s"}}) == {
        "preserve_client_ip.enabled": "true",
        # its longest
        "deregistration_delay.timeout_seconds": "3600",
        "deregistration_delay.connection_termination.enabled": "false",
        f"{health}.connection_termination.enabled": "false",
        f"{health}.draining_interval_seconds": "5000",
    }
    # a node that fails a check of its own is lost, and so are its connections
    assert f"{health}.connection_termination.enabled" not in target_group({"loadBalancer": INSTANCE | CLUSTER})


def test_the_longest_stream_counts_for_the_load_balancer() -> None:
    assert target_group({"timeouts": {"maxStreamDuration": "1200s"}})["deregistration_delay.timeout_seconds"] == "1200"


@pytest.mark.parametrize(
    ("tree", "message"),
    [
        ({"envoyProxy": {"drainTimeout": "60s"}}, r"envoyProxy\.drainTimeout = .60s.: must be at least 180s with"),
        ({"envoyProxy": {"minDrainDuration": "10s"}}, r"envoyProxy\.minDrainDuration = .10s.: must be at least 180s"),
        (
            {"loadBalancer": INSTANCE, "envoyProxy": {"healthCheckFailureDelay": "60s"}},
            r"envoyProxy\.healthCheckFailureDelay = .60s.: must be at least 70s .* a node every 10 s, twice",
        ),
        (
            {"loadBalancer": {"provider": "gcp"}, "envoyProxy": {"minDrainDuration": "20s"}},
            r"envoyProxy\.minDrainDuration = .20s.: must be at least 34s .* every 8 s.*; write 34s, or drop it",
        ),
        (
            {"loadBalancer": {"provider": "azure"}, "envoyProxy": {"healthCheckFailureDelay": "0s"}},
            r"envoyProxy\.healthCheckFailureDelay = .0s.: must be at least 20s",
        ),
        (
            {"envoyProxy": {"minDrainDuration": "700s"}},
            r"envoyProxy\.minDrainDuration = .700s.: must not be above drainTimeout \(600s\)",
        ),
        (
            {"envoyProxy": {"healthCheckFailureDelay": "700s"}},
            r"envoyProxy\.healthCheckFailureDelay = .700s.: must not be above drainTimeout \(600s\)",
        ),
        (
            {"loadBalancer": {"annotations": {ATTRIBUTES: "deregistration_delay.timeout_seconds=5"}}},
            r"says what envoyProxy\.drainTimeout says",
        ),
    ],
)
def test_a_drain_that_is_too_short_is_refused(tree: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidValues, match=message):
        parse_values(tree)


def test_the_construct_refuses_it_too() -> None:
    proxy = EnvoyProxyValues(drain_timeout="60s")
    with pytest.raises(InvalidProps, match=r"envoy_proxy\.drain_timeout"):
        GatewayConstruct(Chart(App(), "networking"), "gateway", envoy_proxy=proxy)


def test_a_rollout_does_not_count_the_pods_that_go() -> None:
    keys = {
        made["metadata"]["name"]: [
            constraint["matchLabelKeys"][-1:]
            for constraint in made["spec"]["template"]["spec"].get("topologySpreadConstraints", ())
        ]
        for made in NetworkingChart(App(), "networking", values=parse_values(SPREAD)).to_json()
        if made["kind"] == "Deployment"
    }
    spread = {name: found for name, found in keys.items() if found}
    assert spread.keys() == {"litellm", "llama-epp", "3scale-kourier-gateway"}
    assert all(found == [["pod-template-hash"]] for found in spread.values())
    pod = envoy_proxy({})["provider"]["kubernetes"]["envoyDeployment"]["pod"]
    assert [constraint["matchLabelKeys"][-1] for constraint in pod["topologySpreadConstraints"]] == [
        "pod-template-hash"
    ] * 2


SPREAD: dict[str, Any] = {
    "inferenceGateway": {"enabled": True},
    "litellm": {"enabled": True, "deployment": {"masterKeySecret": {"name": "litellm", "key": "key"}}},
    "endpointPicker": {"standby": True},
    "models": [{"name": "llama", "service": "models/llama", "mode": "epp-pods", "podLabels": {"version": "1"}}],
}


@pytest.mark.parametrize("folder", ["dist", "examples/dist/full-platform"])
def test_pods_that_are_not_ready_get_requests_only_if_none_is(folder: str) -> None:
    """Envoy Gateway gives Envoy pods that start or stop as draining, and below its 50 % Envoy sends requests to all."""
    policies = [one for one in read_manifests([ROOT / folder]) if one.kind == "BackendTrafficPolicy"]
    assert policies
    assert {one.spec["healthCheck"]["panicThreshold"] for one in policies} == {1}
