"""The plan: everything that the values resolve to, the same for the platform and for a construct that stands alone."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import Any

import pytest
import yaml
from cdk8s import App, Chart

from constructs_lib import InferenceGatewayConstruct, NetworkingChart, load_values
from constructs_lib.models.plan import Backend
from constructs_lib.platform.plan import Plan, resolve
from constructs_lib.platform.values import Values

EXAMPLES = sorted((Path(__file__).parents[2] / "examples" / "values").iterdir())
MODELS: dict[str, Any] = {
    "inferenceGateway": {"enabled": True},
    "models": [
        {
            "name": "llama",
            "service": "models/llama",
            "mode": "epp-pods",
            "coldPath": "litellm-order",
            "podLabels": {"version": "2"},
            "timeouts": {"coldStart": "900s"},
        },
        {"name": "qwen", "versions": [{"service": "models/a", "weight": 9}, {"service": "models/b"}], "concurrency": 8},
        {"name": "phi", "service": "small/phi", "mode": "standard", "podLabels": {"app": "phi"}, "port": 9000},
        {"name": "gemma", "service": "models/gemma", "mode": "epp-kourier"},
    ],
}


def plan(tree: dict[str, Any] | None = None) -> Plan:
    return resolve(Values.model_validate(tree or {}), release="networking")


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_plan_can_be_read(path: Path) -> None:
    resolved = resolve(load_values([path]), release="networking")
    text = str(resolved)
    assert yaml.safe_load(text)["gateway"]["name"] == resolved.gateway.name
    assert text == str(resolve(load_values([path]), release="networking"))


def test_a_plan_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        plan().cluster_domain = "x"  # type: ignore[misc]


def test_what_each_model_resolves_to() -> None:
    gateway = plan(MODELS).inference_gateway
    assert gateway
    llama, qwen, phi, gemma = gateway.models
    assert [model.mode for model in gateway.models] == ["epp-pods", "kourier", "standard", "epp-kourier"]
    assert [rule.matched_by for rule in llama.rules] == ["/llama", "/kourier/llama"]
    assert [rule.order for rule in llama.rules] == [1, 2]
    assert llama.rules[0].backends == (Backend(namespace="models", name="llama-pool"),)
    assert (llama.timeouts.cold_start, llama.timeouts.idle) == ("900s", "1500s")
    assert [(backend.host, backend.weight) for backend in qwen.rules[0].backends] == [
        ("a.models.svc.cluster.local", 9),
        ("b.models.svc.cluster.local", 1),
    ]
    assert (qwen.max_parallel_requests, llama.max_parallel_requests) == (8, 4096)
    assert [(picker.name, picker.namespace, picker.target_port) for picker in gateway.pickers] == [
        ("llama", "models", 8012),
        ("phi", "small", 9000),
        ("kourier", "kourier-system", 8081),
    ]
    assert phi.rules[0].backends == (Backend(namespace="small", name="phi-pool"),)
    assert gemma.rules[0].backends[0].name == "kourier-internal"


def test_the_longest_timeouts_reach_every_hop() -> None:
    resolved = plan(MODELS)
    assert resolved.timeouts.idle == "1500s"
    assert resolved.values.gateway.client_traffic.stream_idle_timeout == "1500s"
    assert resolved.values.knative.defaults
    assert resolved.values.knative.defaults.revision_timeout_seconds == 1500


def test_the_platform_and_a_construct_alone_have_one_plan() -> None:
    values = Values.model_validate(MODELS)
    whole = NetworkingChart(App(), "networking", values=values)
    alone = InferenceGatewayConstruct(
        Chart(App(), "x"), "gateway", inference_gateway=values.inference_gateway, models=values.models
    )
    assert whole.inference_gateway
    assert whole.plan.inference_gateway == whole.inference_gateway.plan == alone.plan


def test_a_name_may_be_any_that_is_legal() -> None:
    """Names of models are ids of constructs, which must not meet."""
    names = ["llama", "policy-llama", "picker-llama", "kourier", "config", "models", "traffic", "pickers", "routes"]
    models = [
        {"name": name, "service": f"ns{place}/s", "mode": "standard", "podLabels": {"app": name}}
        for place, name in enumerate(names)
    ]
    kourier = {"name": "last", "service": "models/last", "mode": "epp-kourier"}
    made = {"name": "kserve", "service": "m/kserve", "kserve": KSERVE}
    also = {"name": "kserve-config", "service": "m/kserve-config", "kserve": KSERVE}
    tree = {
        "inferenceGateway": {"enabled": True},
        "kserve": {"config": {"enabled": True}},
        "models": [*models, kourier, made, also],
    }
    chart = NetworkingChart(App(), "networking", values=Values.model_validate(tree))
    assert chart.inference_gateway
    assert sorted(chart.inference_gateway.pickers) == sorted(names)
    assert chart.to_json()


KSERVE = {"image": "vllm/vllm-openai:v0.11.0", "resources": {"limits": {"cpu": "8", "memory": "32Gi"}}}


class TestTheChart:
    def test_its_namespace_is_the_default_of_what_is_in_it(self) -> None:
        chart = NetworkingChart(App(), "networking", namespace="edge")
        assert chart.gateway.namespace == chart.plan.gateway.namespace == "edge"
        by_kind = {manifest["kind"]: manifest["metadata"] for manifest in chart.to_json()}
        assert by_kind["Gateway"]["namespace"] == "edge"
        assert "namespace" not in by_kind["GatewayClass"]

    def test_and_a_namespace_of_the_values_wins(self) -> None:
        chart = NetworkingChart(App(), "networking", namespace="edge", values=Values(namespace="llm-platform"))
        assert chart.gateway.namespace == "llm-platform"

    def test_its_labels_are_on_every_object(self) -> None:
        chart = NetworkingChart(App(), "networking", labels={"team": "llm"})
        assert {manifest["metadata"]["labels"]["team"] for manifest in chart.to_json()} == {"llm"}
