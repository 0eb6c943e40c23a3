"""The Kourier that the Knative Operator installs: every key reaches its KnativeServing, or is an error."""

from __future__ import annotations

from typing import Any

import pytest

from constructs_lib.kourier.operator import serving_spec
from constructs_lib.kourier.rules import operator_problems
from constructs_lib.kourier.values import KourierValues

DEFAULT = {
    "config": {"kourier": {"stream-idle-timeout": "0s"}},
    "ingress": {"kourier": {"enabled": True, "service-type": "ClusterIP"}},
    "podDisruptionBudgets": [{"name": "3scale-kourier-gateway-pdb", "maxUnavailable": 1}],
}


def kourier(**tree: Any) -> KourierValues:
    return KourierValues.model_validate({"enabled": False, **tree})


def test_the_defaults_are_those_that_the_operator_does_not_have() -> None:
    assert serving_spec(kourier()) == DEFAULT


def test_the_operator_installs_none_beside_one_that_is_made_here() -> None:
    assert serving_spec(KourierValues()) == {"config": {}, "ingress": {"kourier": {"enabled": False}}}


def test_every_key_that_the_operator_takes_is_written() -> None:
    made = serving_spec(
        kourier(
            service={
                "type": "NodePort",
                "httpNodePort": 30080,
                "httpsNodePort": 30443,
                "annotations": {"example.com/a": "b"},
            },
            gateway={
                "replicas": 3,
                "image": "registry.example.com/envoy:v1.37.9",
                "drainTime": "25s",
                "resources": {"requests": {"cpu": "2"}, "limits": {"cpu": "4"}},
                "podDisruptionBudget": {"minAvailable": 2},
                "nodeSelector": {"pool": "edge"},
                "tolerations": [{"key": "edge", "operator": "Exists"}],
                "affinity": {"podAntiAffinity": {}},
                "podLabels": {"team": "llm"},
                "podAnnotations": {"example.com/c": "d"},
                "imagePullSecrets": ["mirror"],
            },
            controller={"replicas": 2, "image": "registry.example.com/kourier:v1.23.0", "imagePullSecrets": ["mirror"]},
            config={"enableServiceAccessLogging": False, "listenIpAddresses": ["::1", "::"]},
        )
    )
    assert made == {
        "config": {
            "kourier": {
                "enable-service-access-logging": "false",
                "stream-idle-timeout": "0s",
                "listen-ip-addresses": "::1,::",
            }
        },
        "ingress": {
            "kourier": {"enabled": True, "service-type": "NodePort", "http-port": 30080, "https-port": 30443},
        },
        "workloads": [
            {
                "name": "3scale-kourier-gateway",
                "replicas": 3,
                "resources": [
                    {
                        "container": "kourier-gateway",
                        "requests": {"cpu": "2", "memory": "200Mi"},
                        "limits": {"cpu": "4", "memory": "800Mi"},
                    }
                ],
                "nodeSelector": {"pool": "edge"},
                "tolerations": [{"key": "edge", "operator": "Exists"}],
                "affinity": {"podAntiAffinity": {}},
                "labels": {"team": "llm"},
                "annotations": {"example.com/c": "d"},
                "env": [
                    {"container": "kourier-gateway", "envVars": [{"name": "DRAIN_TIME_SECONDS", "value": "25"}]},
                ],
            },
            {"name": "net-kourier-controller", "replicas": 2},
        ],
        "services": [{"name": "kourier", "annotations": {"example.com/a": "b"}}],
        "registry": {
            "override": {
                "3scale-kourier-gateway/kourier-gateway": "registry.example.com/envoy:v1.37.9",
                "net-kourier-controller/controller": "registry.example.com/kourier:v1.23.0",
            },
            "imagePullSecrets": [{"name": "mirror"}],
        },
        "podDisruptionBudgets": [{"name": "3scale-kourier-gateway-pdb", "minAvailable": 2}],
    }


@pytest.mark.parametrize(
    ("tree", "path"),
    [
        ({"namespace": "edge"}, "namespace"),
        ({"service": {"type": "LoadBalancer", "loadBalancerClass": "a.example.com/b"}}, "service.loadBalancerClass"),
        (
            {"service": {"type": "LoadBalancer", "loadBalancerSourceRanges": ["192.0.2.0/24"]}},
            "service.loadBalancerSourceRanges",
        ),
        ({"service": {"type": "NodePort", "externalTrafficPolicy": "Local"}}, "service.externalTrafficPolicy"),
        ({"service": {"type": "LoadBalancer", "httpNodePort": 30080}}, "service.httpNodePort"),
        ({"service": {"type": "LoadBalancer", "httpsNodePort": 30443}}, "service.httpsNodePort"),
        ({"gateway": {"autoscaling": {"maxReplicas": 4}}}, "gateway.autoscaling"),
        ({"gateway": {"drainTime": "30s"}}, "gateway.drainTime"),
        ({"gateway": {"terminationGracePeriod": "700s"}}, "gateway.terminationGracePeriod"),
        ({"gateway": {"resources": {"limits": {"cpu": None}}}}, "gateway.resources.limits.cpu"),
        ({"controller": {"resources": {"requests": {"memory": None}}}}, "controller.resources.requests.memory"),
        ({"gateway": {"priorityClassName": "high"}}, "gateway.priorityClassName"),
        ({"controller": {"priorityClassName": "high"}}, "controller.priorityClassName"),
    ],
)
def test_every_key_that_the_operator_does_not_take_is_refused(tree: dict[str, Any], path: str) -> None:
    (problem,) = operator_problems(kourier(**tree), knative_namespace="knative-serving")
    assert problem.path == path
    assert problem.hint
    assert "kourier.enabled: true" in problem.hint


@pytest.mark.parametrize("tree", [{}, {"namespace": "knative-serving"}, {"gateway": {"drainTime": "29s"}}], ids=str)
def test_nothing_else_is(tree: dict[str, Any]) -> None:
    assert list(operator_problems(kourier(**tree), knative_namespace="knative-serving")) == []
