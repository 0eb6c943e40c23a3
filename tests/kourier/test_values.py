"""The rules of section `kourier`: each accepts its edge, refuses what is beyond, and names the key."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from constructs_lib.kourier.values import KourierValues
from constructs_lib.kourier.values.gateway import KourierGatewayValues
from constructs_lib.values.pods import PodValues
from tests.kourier.support import nested, problems


def service(type: str = "LoadBalancer", **keys: Any) -> dict[str, Any]:
    return {"service": {"type": type, **keys}}


def gateway(**keys: Any) -> dict[str, Any]:
    return {"gateway": keys}


SCALED = {"minReplicas": 2, "maxReplicas": 4}


@pytest.mark.parametrize(
    "tree",
    [
        {},
        service(loadBalancerClass="example.com/internal"),
        service(loadBalancerSourceRanges=["10.0.0.0/8", "192.0.2.0/24"]),
        service(annotations={"service.beta.kubernetes.io/aws-load-balancer-type": "external"}),
        service("ClusterIP", annotations={"example.com/team": "llm", "plain": ""}),
        service("LoadBalancer", externalTrafficPolicy="Local"),
        service("NodePort", externalTrafficPolicy="Cluster"),
        service("NodePort", httpNodePort=30000, httpsNodePort=32767),
        service("LoadBalancer", httpNodePort="30080"),
        gateway(replicas=3),
        gateway(autoscaling=SCALED),
        gateway(autoscaling={"minReplicas": 1, "maxReplicas": 1, "targetCpuUtilizationPercentage": 100}),
        gateway(autoscaling=SCALED, resources={"limits": {"cpu": "1"}}),
        gateway(podDisruptionBudget={"maxUnavailable": "1%"}),
        gateway(replicas=2, podDisruptionBudget={"minAvailable": 1}),
        gateway(replicas=2, podDisruptionBudget={"minAvailable": "50%"}),
        gateway(autoscaling=SCALED, podDisruptionBudget={"minAvailable": 1}),
        gateway(drainTime="1s", terminationGracePeriod="2s"),
        gateway(drainTime="1h30m"),
        gateway(image="registry.example.com/envoy@sha256:" + "0" * 64),
        gateway(image="docker.io/envoyproxy/envoy:v1.37-latest@sha256:" + "0" * 64),
        {"config": {"enableProxyProtocol": True}} | service("LoadBalancer"),
        {"config": {"enableProxyProtocol": True}} | service("NodePort"),
        {"config": {"enableCryptomb": True}} | gateway(image="docker.io/envoyproxy/envoy:contrib-v1.37.6"),
        {"config": {"enableCryptomb": False}},
        {"controller": {"replicas": 2}},
    ],
    ids=str,
)
def test_accepted(tree: dict[str, Any]) -> None:
    assert problems(tree) == {}


@pytest.mark.parametrize(
    ("tree", "path", "words"),
    [
        (service("ExternalName"), "service.type", "ClusterIP"),
        (service("ClusterIP", loadBalancerClass="a"), "service.loadBalancerClass", "is for type LoadBalancer"),
        (service("NodePort", loadBalancerClass="a"), "service.loadBalancerClass", "type is NodePort"),
        (service(loadBalancerClass="a/b/c"), "service.loadBalancerClass", "must be a name"),
        (
            service("NodePort", loadBalancerSourceRanges=["10.0.0.0/8"]),
            "service.loadBalancerSourceRanges",
            "is for type LoadBalancer",
        ),
        (
            service(loadBalancerSourceRanges=["2001:db8::/32"]),
            "service.loadBalancerSourceRanges",
            "must be IPv4 networks",
        ),
        *(
            (
                service("LoadBalancer", annotations={annotation: "10.0.0.0/8"}),
                f"service.annotations.{annotation}",
                "says what loadBalancerSourceRanges says",
            )
            for annotation in (
                "service.beta.kubernetes.io/load-balancer-source-ranges",
                "service.beta.kubernetes.io/azure-allowed-ip-ranges",
            )
        ),
        *(
            (
                service("ClusterIP", annotations={annotation: "y"}),
                f"service.annotations.{annotation}",
                "is for type LoadBalancer",
            )
            for annotation in ("metallb.universe.tf/address-pool", "cloud.google.com/load-balancer-type")
        ),
        (service(loadBalancerSourceRanges=["10.0.0.1/8"]), "service.loadBalancerSourceRanges[0]", "must be a network"),
        (
            service("ClusterIP", externalTrafficPolicy="Local"),
            "service.externalTrafficPolicy",
            "is for type LoadBalancer or NodePort",
        ),
        (service(externalTrafficPolicy="local"), "service.externalTrafficPolicy", "did you mean Local?"),
        (service("ClusterIP", httpNodePort=30080), "service.httpNodePort", "is for type LoadBalancer or NodePort"),
        (service("ClusterIP", httpsNodePort=30443), "service.httpsNodePort", "is for type LoadBalancer or NodePort"),
        (service("NodePort", httpNodePort=29999), "service.httpNodePort", "at least 30000"),
        (service("NodePort", httpsNodePort=32768), "service.httpsNodePort", "at most 32767"),
        (service("NodePort", httpNodePort=30001, httpsNodePort=30001), "service.httpsNodePort", "must not be"),
        (
            service("NodePort", annotations={"service.beta.kubernetes.io/x": "y"}),
            "service.annotations.service.beta.kubernetes.io/x",
            "is for type LoadBalancer",
        ),
        (service(annotations={"a b": "c"}), "service.annotations", "must have keys such as"),
        (gateway(replicas=0), "gateway.replicas", "at least 1"),
        (gateway(replicas=3, autoscaling=SCALED), "gateway.replicas", "cannot be combined with autoscaling"),
        (gateway(autoscaling={"minReplicas": 3, "maxReplicas": 2}), "gateway.autoscaling.maxReplicas", "must not be"),
        (
            gateway(podDisruptionBudget={"minAvailable": 1}),
            "gateway.podDisruptionBudget.minAvailable",
            "write maxUnavailable: 1",
        ),
        (
            gateway(replicas=4, podDisruptionBudget={"minAvailable": "80%"}),
            "gateway.podDisruptionBudget.minAvailable",
            "allows no eviction (replicas: 4)",
        ),
        (
            gateway(autoscaling=SCALED, podDisruptionBudget={"minAvailable": 2}),
            "gateway.podDisruptionBudget.minAvailable",
            "allows no eviction (replicas: 2)",
        ),
        (
            gateway(podDisruptionBudget={"minAvailable": 1, "maxUnavailable": 1}),
            "gateway.podDisruptionBudget.minAvailable",
            "exactly one",
        ),
        (
            gateway(podDisruptionBudget={"maxUnavailable": 0}),
            "gateway.podDisruptionBudget.maxUnavailable",
            "1 or more",
        ),
        (
            gateway(podDisruptionBudget={"maxUnavailable": "101%"}),
            "gateway.podDisruptionBudget.maxUnavailable",
            'a percentage such as "50%"',
        ),
        (
            gateway(podDisruptionBudget={"maxUnavailable": True}),
            "gateway.podDisruptionBudget.maxUnavailable",
            "must be a number of pods, 1 or more",
        ),
        (gateway(drainTime="600"), "gateway.drainTime", 'write "600s"'),
        (gateway(drainTime="999ms"), "gateway.drainTime", "at least 1s"),
        (gateway(drainTime="-10s"), "gateway.drainTime", "at least 1s"),
        (gateway(drainTime="60s", terminationGracePeriod="60s"), "gateway.terminationGracePeriod", "write 90s"),
        (gateway(terminationGracePeriod="10m"), "gateway.terminationGracePeriod", "must be above drainTime (600s)"),
        (gateway(image="docker.io/envoyproxy/envoy:v1.37-latest"), "gateway.image", "must be pinned"),
        (gateway(image="docker.io/envoyproxy/envoy:distroless-v1.37.6"), "gateway.image", "must have bash"),
        (gateway(image="docker.io/envoyproxy/envoy:contrib-v1.20.7"), "gateway.image", "must be v1.34.0 or later"),
        (gateway(image="docker.io/envoyproxy/envoy:v1.33-latest@sha256:" + "0" * 64), "gateway.image", "is tested"),
        ({"controller": {"image": "net-kourier"}}, "controller.image", "must be pinned"),
        ({"namespace": "Kourier"}, "namespace", "must be a DNS label"),
        ({"config": {"enableProxyProtocol": True}}, "config.enableProxyProtocol", "service.type is ClusterIP"),
        ({"config": {"enableCryptomb": True}}, "config.enableCryptomb", "needs a contrib image"),
        ({"gateway": {"serviceName": "mine"}}, "gateway.serviceName", "unknown key"),
    ],
    ids=str,
)
def test_refused(tree: dict[str, Any], path: str, words: str) -> None:
    found = problems(tree)
    assert list(found) == [path]
    assert words in str(found[path])


def test_everything_wrong_is_told_in_one_run() -> None:
    tree = {
        "service": {"type": "ClusterIP", "httpNodePort": 30080, "externalTrafficPolicy": "Local"},
        "gateway": {"replicas": 1, "podDisruptionBudget": {"minAvailable": 1}, "terminationGracePeriod": "5s"},
        "config": {"extauthzHost": "a:1", "certsSecretName": "web"},
    }
    assert set(problems(tree)) == {
        "service.httpNodePort",
        "service.externalTrafficPolicy",
        "gateway.podDisruptionBudget.minAvailable",
        "gateway.terminationGracePeriod",
        "config.extauthzProtocol",
        "config.certsSecretNamespace",
    }


@pytest.mark.parametrize(
    ("key", "value"),
    [("enabled", True), ("service.type", "ClusterIP"), ("controller.replicas", 1), ("gateway.replicas", 1)],
)
def test_the_defaults_are_those_of_the_readme(key: str, value: object) -> None:
    assert KourierValues.model_validate(nested(key, value)) == KourierValues()


def test_what_is_compiled_into_kourier_has_no_key() -> None:
    own = {*KourierValues.model_fields, *KourierGatewayValues.model_fields} - {*PodValues.model_fields}
    keys = {key.lower() for key in own}
    assert not {key for key in keys if "name" in key or "label" in key} - {"namespace"}


@given(replicas=st.integers(1, 60), kept=st.integers(1, 70))
def test_a_budget_in_pods_is_refused_exactly_when_no_pod_may_go(replicas: int, kept: int) -> None:
    tree = gateway(replicas=replicas, podDisruptionBudget={"minAvailable": kept})
    assert bool(problems(tree)) == (kept >= replicas)


@given(replicas=st.integers(1, 60), percent=st.integers(1, 100))
def test_a_budget_in_percent_is_refused_exactly_when_no_pod_may_go(replicas: int, percent: int) -> None:
    one_fewer_is_enough = 100 * (replicas - 1) >= percent * replicas
    tree = gateway(replicas=replicas, podDisruptionBudget={"minAvailable": f"{percent}%"})
    assert bool(problems(tree)) != one_fewer_is_enough


@given(drain=st.integers(1, 10_000), grace=st.integers(1, 10_000))
def test_a_grace_period_is_accepted_exactly_when_the_drain_fits_in(drain: int, grace: int) -> None:
    tree = gateway(drainTime=f"{drain}s", terminationGracePeriod=f"{grace}s")
    assert bool(problems(tree)) == (grace <= drain)


@given(milliseconds=st.integers(1000, 10_000_000))
def test_seconds_are_rounded_up_and_the_derived_grace_period_always_fits(milliseconds: int) -> None:
    values = KourierGatewayValues(drain_time=f"{milliseconds}ms")
    assert 0 <= values.drain_seconds * 1000 - milliseconds < 1000
    assert 15 <= values.grace_seconds - values.drain_seconds <= 30
