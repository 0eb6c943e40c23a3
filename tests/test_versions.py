"""The version of a model: the hash of what makes its pods, which its pool selects them by."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cdk8s
import pytest
from cdk8s import App, Chart, JsonPatch

from constructs_lib import EndpointPicker, KServeModel, ModelValues, NetworkingChart, Values
from constructs_lib.kubernetes import KubernetesObject
from tests.support import Manifest, only

LABEL = "llm-networking/version"
KSERVE = {"image": "docker.io/example/engine:v1", "resources": {"limits": {"cpu": 8, "memory": "32Gi"}}}
MODEL: dict[str, Any] = {
    "name": "llama",
    "service": "models/llama",
    "autoscaling": {"minScale": 2, "maxScale": 8},
    "kserve": KSERVE,
}


def platform(model: dict[str, Any] | None = None, *, labels: dict[str, str] | None = None) -> NetworkingChart:
    tree = {"inferenceGateway": {"enabled": True}, "litellm": {"enabled": True}, "models": [MODEL | (model or {})]}
    return NetworkingChart(App(), "networking", values=Values.model_validate(tree), labels=labels)


def selected(made: list[Manifest]) -> dict[str, str]:
    labels: dict[str, str] = only(made, "InferencePool")["spec"]["selector"]["matchLabels"]
    return labels


def version(chart: Chart) -> str:
    """The version that the pool selects, which is that of the pods."""
    made = cdk8s.Testing.synth(chart)
    of_pods = only(made, "InferenceService")["spec"]["predictor"]["labels"][LABEL]
    assert selected(made) == {"serving.knative.dev/service": "llama-predictor", LABEL: of_pods}
    return str(of_pods)


def test_the_pool_is_the_pods_of_the_version_and_envoy_knows_those_of_all() -> None:
    chart = platform()
    assert version(chart)
    service = only(cdk8s.Testing.synth(chart), "Service", "llama-pool")
    assert service["spec"]["selector"] == {"serving.knative.dev/service": "llama-predictor"}


@pytest.mark.parametrize(
    "change",
    [
        {"kserve": KSERVE | {"image": "docker.io/example/engine:v2"}},
        {"kserve": KSERVE | {"args": ["--max-model-len=4096"]}},
        {"kserve": KSERVE | {"env": {"LEVEL": "1"}}},
        {"kserve": KSERVE | {"storageUri": "pvc://weights/llama"}},
        # annotations and fields of the template, each of which makes a revision of its own
        {"autoscaling": {"minScale": 3, "maxScale": 8}},
        {"autoscaling": {"minScale": 2, "maxScale": 8, "window": "90s"}},
        {"timeouts": {"maxStreamDuration": "300s"}},
        {"port": 8001},
    ],
    ids=lambda change: str(next(iter(change.items())))[:60],
)
def test_whatever_makes_a_revision_makes_a_version(change: dict[str, Any]) -> None:
    assert version(platform(change)) != version(platform())


@pytest.mark.parametrize(
    "change", [{}, {"concurrency": 64}, {"modelNames": ["org/llama"]}, {"coldPath": "litellm-order"}]
)
def test_and_what_makes_none_does_not(change: dict[str, Any]) -> None:
    assert version(platform(change)) == version(platform())


def _by_patch(service: KubernetesObject) -> None:
    service.add_json_patch(JsonPatch.replace("/spec/predictor/containers/0/image", "docker.io/example/engine:v2"))


def _by_metadata(service: KubernetesObject) -> None:
    service.metadata.add_label("team", "llm")


def _by_annotation(service: KubernetesObject) -> None:
    service.metadata.add_annotation("autoscaling.knative.dev/target-burst-capacity", "0")


@pytest.mark.parametrize("change", [_by_patch, _by_metadata, _by_annotation])
def test_changes_that_the_values_do_not_know_count(change: Callable[[KubernetesObject], None]) -> None:
    chart = platform()
    before = version(chart)
    change(chart.models["llama"].service)
    assert version(chart) != before


def test_labels_of_the_chart_count_because_kserve_gives_them_to_the_pods() -> None:
    assert version(platform(labels={"team": "llm"})) != version(platform())


def test_a_version_of_ones_own_is_followed() -> None:
    chart = platform()
    labels = JsonPatch.replace("/spec/predictor/labels", {"llm-networking/version": "blue", "team": "llm"})
    chart.models["llama"].service.add_json_patch(labels)
    assert version(chart) == "blue"


def test_two_models_have_two_versions() -> None:
    tree = {
        "inferenceGateway": {"enabled": True},
        "litellm": {"enabled": True},
        "models": [MODEL, MODEL | {"name": "qwen", "service": "other/llama"}],
    }
    made = cdk8s.Testing.synth(NetworkingChart(App(), "networking", values=Values.model_validate(tree)))
    found = {pool["metadata"]["name"]: selected([pool])[LABEL] for pool in made if pool["kind"] == "InferencePool"}
    services = {item["metadata"]["namespace"]: item for item in made if item["kind"] == "InferenceService"}
    assert found == {
        "llama": services["models"]["spec"]["predictor"]["labels"][LABEL],
        "qwen": services["other"]["spec"]["predictor"]["labels"][LABEL],
    }


def test_a_model_without_a_picker_of_its_own_has_no_version() -> None:
    # the label alone would be a new revision of each when this library is updated
    made = cdk8s.Testing.synth(platform({"mode": "kourier"}))
    assert "labels" not in only(made, "InferenceService")["spec"]["predictor"]


def picker(chart: Chart) -> EndpointPicker:
    return EndpointPicker(
        chart,
        "picker",
        name="llama",
        namespace="models",
        pod_labels={"serving.knative.dev/service": "llama-predictor"},
        inference_service="llama",
        target_port=8012,
        engine="vllm",
        metrics_port=8000,
        gateway="inference-gateway",
    )


def test_constructs_that_stand_alone_find_each_other_in_any_order_and_chart() -> None:
    app = App()
    first, second = Chart(app, "pickers"), Chart(app, "models")
    picker(first)
    KServeModel(second, "llama", model=ModelValues.model_validate(MODEL))
    of_pods = only(cdk8s.Testing.synth(second), "InferenceService")["spec"]["predictor"]["labels"][LABEL]
    assert selected(cdk8s.Testing.synth(first))[LABEL] == of_pods


def test_a_model_that_is_not_made_here_is_missed() -> None:
    chart = Chart(App(), "pickers")
    picker(chart)
    with pytest.raises(RuntimeError, match=r"InferenceService models/llama, which is not made in this app"):
        cdk8s.Testing.synth(chart)
