"""Sections with defaults of their own are merged key by key; requests, names and networks fit Kubernetes."""

from __future__ import annotations

from typing import Any

import pytest

from constructs_lib.errors import InvalidSection, InvalidValues
from constructs_lib.gateway.values.envoy_proxy import EnvoyProxyValues
from constructs_lib.platform.loading import parse_values
from constructs_lib.platform.settings import merge
from constructs_lib.platform.values import Values
from constructs_lib.values.section import Section, check
from constructs_lib.values.workload import PodDisruptionBudgetValues, ResourcesValues, ResourceValues

SECRET = {"masterKeySecret": {"name": "litellm", "key": "key"}}
MODELS = {"inferenceGateway": {"enabled": True}, "models": [{"name": "llama", "service": "models/llama"}]}
WORKLOADS = (
    ("envoyGateway",),
    ("envoyProxy",),
    ("kourier", "controller"),
    ("kourier", "gateway"),
    ("endpointPicker",),
    ("litellm", "deployment"),
)


def problems(tree: dict[str, Any]) -> str:
    with pytest.raises(InvalidValues) as error:
        parse_values(tree)
    return str(error.value)


def below(path: tuple[str, ...], keys: dict[str, Any]) -> dict[str, Any]:
    """A tree that sets keys in the section of that path."""
    tree: dict[str, Any] = keys | (SECRET if path[0] == "litellm" else {})
    for key in reversed(path):
        tree = {key: tree | ({"enabled": True} if key == "litellm" else {})}
    return tree | (MODELS if path[0] == "litellm" else {})


def resources(tree: dict[str, Any], path: tuple[str, ...]) -> dict[str, Any]:
    values, _ = check(Values, tree)  # without the rules between sections
    found: Any = values.model_dump()
    for key in path:
        found = found[key]
    return dict(found["resources"])


@pytest.mark.parametrize("path", WORKLOADS)
def test_one_resource_leaves_its_siblings(path: tuple[str, ...]) -> None:
    usual = resources(below(path, {}), path)
    given = below(path, {"resources": {"requests": {"cpu": "150m"}}})
    assert resources(given, path) == {**usual, "requests": {**usual["requests"], "cpu": "150m"}}


@pytest.mark.parametrize("path", WORKLOADS)
def test_a_request_above_the_limit_by_default_is_refused(path: tuple[str, ...]) -> None:
    text = problems(below(path, {"resources": {"requests": {"memory": "900Gi"}}}))
    assert f'{".".join(path)}.resources.requests.memory = "900Gi": must not be above limits.memory' in text


def test_sections_of_python_are_merged_too() -> None:
    made = EnvoyProxyValues(resources=ResourcesValues(requests=ResourceValues(cpu="1")))
    assert made.resources.model_dump() == {
        "requests": {"cpu": "1", "memory": "512Mi"},
        "limits": {"cpu": None, "memory": "1Gi"},
    }
    without = made.with_changes(resources=ResourcesValues(limits=ResourceValues(memory=None)))
    assert without.resources.limits.memory is None
    with pytest.raises(InvalidSection, match=r"resources\.requests\.memory"):
        EnvoyProxyValues(resources=ResourcesValues(requests=ResourceValues(memory="2Gi")))


def test_one_key_of_a_budget_takes_the_place_of_the_other() -> None:
    values = parse_values({"envoyProxy": {"podDisruptionBudget": {"minAvailable": 1}}})
    assert values.envoy_proxy.pod_disruption_budget == PodDisruptionBudgetValues(min_available=1)


def test_what_is_wrong_beside_a_default_is_told_once() -> None:
    text = problems({"envoyProxy": {"resources": {"requests": {"memory": "2Gi", "gpu": 1}, "limits": "none"}}})
    assert text.count("envoyProxy.resources") == 2


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"loadBalancer": {"provider": "aws"}},
        {"loadBalancer": {"provider": "gcp"}},
        {"loadBalancer": {"provider": "azure"}},
        {"loadBalancer": {"provider": "bare-metal"}},
        {"gateway": {"service": {"type": "NodePort"}}},
        {"gateway": {"service": {"type": "ClusterIP"}}},
        {"tls": {"enabled": True, "secretName": "cert"}, "gateway": {"hostname": "llm.example.com"}},
        {"envoyGateway": {"enabled": False}},
        {"knative": {"enabled": False}},
        {"knative": {"ownership": "operator"}, "kourier": {"enabled": False}},
        {"kourier": {"enabled": False}},
        {"kourier": {"service": {"type": "NodePort"}}},
        {"kourier": {"gateway": {"autoscaling": {"maxReplicas": 4}}}},
        {"envoyProxy": {"autoscaling": {"maxReplicas": 4}}},
        {"litellm": {"enabled": True}},
        {"inferenceGateway": {"enabled": True}},
        {"createNamespaces": False},
    ],
    ids=str,
)
def test_every_default_written_out_is_accepted_with_each_toggle(change: dict[str, Any]) -> None:
    written = merge(Values().model_dump(), change)
    assert parse_values(written) == parse_values(change)


def test_sections_with_defaults_survive_a_round_trip() -> None:
    values = parse_values({"envoyProxy": {"resources": {"requests": {"cpu": "1"}}}})
    assert parse_values(values.model_dump()) == values
    assert parse_values(values.model_dump(exclude_unset=True)) == values


@pytest.mark.parametrize(
    ("tree", "path"),
    [
        ({"requests": {"memory": "1025Mi"}, "limits": {"memory": "1Gi"}}, "requests.memory"),
        ({"requests": {"cpu": "1001m"}, "limits": {"cpu": "1"}}, "requests.cpu"),
        ({"requests": {"memory": "1Gi"}, "limits": {"memory": "1G"}}, "requests.memory"),
    ],
)
def test_quantities_are_compared_by_value(tree: dict[str, Any], path: str) -> None:
    with pytest.raises(InvalidSection, match=path):
        ResourcesValues(**tree)


def test_equal_quantities_fit() -> None:
    ResourcesValues(requests=ResourceValues(memory="1024Mi", cpu="1000m"), limits=ResourceValues(memory="1Gi", cpu="1"))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("envoyProxy.replicas", 2**31),
        ("envoyGateway.replicas", 2**31),
        ("kourier.gateway.replicas", 2**31),
        ("kourier.controller.replicas", 2**31),
        ("envoyProxy.podDisruptionBudget.maxUnavailable", 2**31),
        ("envoyProxy.autoscaling.maxReplicas", 2**31),
        ("gateway.clientTraffic.tcpKeepalive.probes", 2**31),
        ("litellm.maxParallelRequests", 2**31),
        ("inferenceGateway.maxParallelRequests", 2**32),
        ("loadBalancer.sourceRanges", ["10.0.0.0/255.0.0.0"]),
        ("loadBalancer.sourceRanges", ["10.0.0.0/08"]),
        ("loadBalancer.sourceRanges", ["fe80::%eth0/64"]),
        ("loadBalancer.sourceRanges", ["::ffff:10.0.0.0/104"]),
        ("loadBalancer.annotations", {"a b": "v"}),
        ("loadBalancer.annotations", {"example.com/a": "v" * 300_000}),
        ("kourier.service.annotations", {"a b": "v"}),
        ("gateway.allowedRoutes.matchLabels", {"a b": "v"}),
        ("knative.network.namespaceWildcardCertSelector.matchLabels", {"a": "-"}),
        ("knative.defaults.revisionCpuRequest", "0.5x"),
    ],
)
def test_what_kubernetes_refuses_later_is_refused_at_synthesis(path: str, value: object) -> None:
    tree: Any = value
    for key in reversed(path.split(".")):
        tree = {key: tree}
    assert path in problems(tree)


def test_knative_requests_fit_their_limits() -> None:
    text = problems(
        {
            "knative": {
                "defaults": {"revisionMemoryRequest": "2Gi", "revisionMemoryLimit": "1Gi"},
                "deployment": {"queueSidecarCpuLimit": "20m"},
            }
        }
    )
    assert "knative.defaults.revisionMemoryRequest" in text
    assert "knative.deployment.queueSidecarCpuRequest" in text


def test_only_sections_that_are_shared_have_keys_that_exclude_each_other() -> None:
    assert [kind.__name__ for kind in Section.__subclasses__() if kind.exclusive] == ["PodDisruptionBudgetValues"]
