"""Pods without Knative, scaled by KEDA or a HorizontalPodAutoscaler."""

from __future__ import annotations

from typing import Any

import pytest

from constructs_lib import InferenceGatewayConstruct, ModelValues, NetworkingError, parse_values
from constructs_lib.endpoint_picker.values import EndpointPickerValues, FlowControlValues
from tests.support import Manifest, kinds, only, satisfies_kubernetes, synthesize

Tree = dict[str, Any]

KEDA = {"kind": "keda", "prometheus": "http://prometheus.monitoring:9090"}
HPA = {"kind": "hpa", "metric": "vllm_num_requests_waiting"}
SCALE = {"minScale": 1, "maxScale": 6, "target": 16}
PHI = {
    "name": "phi",
    "servedModel": "org/phi",
    "mode": "standard",
    "service": "models/phi-server",
    "podLabels": {"app": "phi"},
    "autoscaling": SCALE,
    "scaler": KEDA,
}
QUEUEING = EndpointPickerValues(flow_control=FlowControlValues(request_ttl="300s"))


def gateway(model: Tree, **props: Any) -> list[Manifest]:
    models = [ModelValues.model_validate(model)]
    return synthesize(lambda chart: InferenceGatewayConstruct(chart, "inference", models=models, **props))


def scaled(model: Tree, **props: Any) -> Tree:
    spec: Tree = only(gateway(model, **props), "ScaledObject", "phi")["spec"]
    return spec


def problems(model: Tree, **sections: Any) -> dict[str, str]:
    with pytest.raises(NetworkingError) as error:
        parse_values({"inferenceGateway": {"enabled": True}, "models": [model]} | sections)
    return {problem.path: problem.rule for problem in error.value.problems}


def test_keda_scales_the_deployment_by_the_requests_that_run_and_wait() -> None:
    made = only(gateway(PHI), "ScaledObject", "phi")
    assert (made["apiVersion"], made["metadata"]["namespace"]) == ("keda.sh/v1alpha1", "models")
    spec = made["spec"]
    assert spec["scaleTargetRef"] == {"name": "phi-server"}
    assert (spec["minReplicaCount"], spec["maxReplicaCount"]) == (1, 6)
    (trigger,) = spec["triggers"]
    assert (trigger["type"], trigger["metricType"]) == ("prometheus", "AverageValue")
    series = '{namespace="models",model_name="org/phi"}'
    assert trigger["metadata"] == {
        "serverAddress": "http://prometheus.monitoring:9090",
        "query": f"sum(vllm:num_requests_running{series}) + sum(vllm:num_requests_waiting{series})",
        "threshold": "16",
    }
    assert not {"cooldownPeriod", "advanced"} & set(spec)


def test_a_query_and_a_deployment_of_ones_own() -> None:
    keys = {"scaler": KEDA | {"query": "sum(load)", "deployment": "phi"}, "engine": "other", "port": 8000}
    spec = scaled(PHI | keys)
    assert spec["scaleTargetRef"] == {"name": "phi"}
    assert spec["triggers"][0]["metadata"]["query"] == "sum(load)"


def test_sglang_has_metrics_of_its_own() -> None:
    query = scaled(PHI | {"engine": "sglang"})["triggers"][0]["metadata"]["query"]
    assert query.startswith("sum(sglang:num_running_reqs{")
    assert " + sum(sglang:num_queue_reqs{" in query


def test_from_zero_it_is_woken_by_what_waits_in_its_picker() -> None:
    scale = SCALE | {"minScale": 0, "scaleToZeroPodRetentionPeriod": "10m", "scaleDownDelay": "90s"}
    spec = scaled(PHI | {"autoscaling": scale}, endpoint_picker=QUEUEING)
    assert (spec["minReplicaCount"], spec["cooldownPeriod"]) == (0, 600)
    waiting = spec["triggers"][1]["metadata"]
    # the pool has the name of the model
    assert waiting["query"] == 'sum(llm_d_epp_flow_control_queue_size{namespace="models",inference_pool="phi"})'
    assert waiting["serverAddress"] == "http://prometheus.monitoring:9090"
    behavior = spec["advanced"]["horizontalPodAutoscalerConfig"]["behavior"]
    assert behavior == {"scaleDown": {"stabilizationWindowSeconds": 90}}


def test_from_zero_its_route_stays_open() -> None:
    """Envoy Gateway makes a route without endpoints a 503, also for the requests that wait."""
    manifests = gateway(PHI | {"autoscaling": SCALE | {"minScale": 0}}, endpoint_picker=QUEUEING)
    slice_ = only(manifests, "EndpointSlice", "phi-pool-none")
    assert satisfies_kubernetes(slice_)
    service = next(one for one in manifests if one["kind"] == "Service" and one["metadata"]["name"] == "phi-pool")
    assert slice_["metadata"]["namespace"] == service["metadata"]["namespace"]
    own = slice_["metadata"]["labels"]
    assert own["kubernetes.io/service-name"] == "phi-pool"
    # Kubernetes' own controller removes the slices that carry its name and are not its own
    assert own["endpointslice.kubernetes.io/managed-by"] == "llm-networking"
    assert [port["name"] for port in slice_["ports"]] == [port["name"] for port in service["spec"]["ports"]]
    assert [endpoint["conditions"]["ready"] for endpoint in slice_["endpoints"]] == [True]


def test_only_from_zero() -> None:
    assert "EndpointSlice" not in kinds(gateway(PHI, endpoint_picker=QUEUEING))


def test_or_an_autoscaler_of_kubernetes_by_a_metric_of_the_pods() -> None:
    made = only(
        gateway(PHI | {"scaler": HPA, "autoscaling": SCALE | {"scaleDownDelay": "2m"}}), "HorizontalPodAutoscaler"
    )
    assert satisfies_kubernetes(made)
    spec = made["spec"]
    assert spec["scaleTargetRef"] == {"apiVersion": "apps/v1", "kind": "Deployment", "name": "phi-server"}
    assert (spec["minReplicas"], spec["maxReplicas"]) == (1, 6)
    (metric,) = spec["metrics"]
    assert metric["pods"] == {
        "metric": {"name": "vllm_num_requests_waiting"},
        "target": {"type": "AverageValue", "averageValue": 16},
    }
    assert spec["behavior"] == {"scaleDown": {"stabilizationWindowSeconds": 120}}


def test_without_it_nothing_is_made() -> None:
    alone = {key: value for key, value in PHI.items() if key not in ("scaler", "autoscaling")}
    assert not {"ScaledObject", "HorizontalPodAutoscaler"} & set(kinds(gateway(alone)))


@pytest.mark.parametrize(
    ("keys", "path", "words"),
    [
        ({"scaler": None}, "autoscaling", "has no effect with mode: standard and without scaler"),
        ({"autoscaling": {"minScale": 1, "target": 4}}, "autoscaling.maxScale", "is required with scaler"),
        ({"autoscaling": {"minScale": 1, "maxScale": 4}}, "autoscaling.target", "is required with scaler"),
        ({"autoscaling": SCALE | {"window": "60s"}}, "autoscaling.window", "has no effect with scaler"),
        ({"autoscaling": SCALE | {"containerConcurrency": 20}}, "autoscaling.containerConcurrency", "has no effect"),
        (
            {"autoscaling": SCALE | {"scaleToZeroPodRetentionPeriod": "5m"}},
            "autoscaling.scaleToZeroPodRetentionPeriod",
            "has no effect with minScale: 1",
        ),
        ({"scaler": HPA, "autoscaling": SCALE | {"minScale": 0}}, "autoscaling.minScale", "must be 1 or more"),
        ({"autoscaling": SCALE | {"minScale": 0}}, "autoscaling.minScale", "needs a picker in which requests wait"),
        ({"autoscaling": SCALE | {"minScale": 7}}, "autoscaling.maxScale", "must not be below minScale"),
        ({"scaler": {"kind": "keda"}}, "scaler.prometheus", "is required with kind: keda"),
        ({"scaler": {"kind": "hpa"}}, "scaler.metric", "is required with kind: hpa"),
        ({"scaler": KEDA | {"metric": "x"}}, "scaler.metric", "has no effect with kind: keda"),
        ({"scaler": HPA | {"query": "x"}}, "scaler.query", "has no effect with kind: hpa"),
        ({"scaler": KEDA | {"prometheus": "prometheus:9090"}}, "scaler.prometheus", "must be a URL such as"),
        ({"engine": "ollama"}, "scaler.query", "is required with engine: ollama"),
        ({"mode": "kourier", "podLabels": {}}, "scaler", "has no effect with mode: kourier"),
    ],
)
def test_what_cannot_work_is_told(keys: Tree, path: str, words: str) -> None:
    found = problems({key: value for key, value in (PHI | keys).items() if value is not None})
    assert list(found) == [f"models[0].{path}"]
    assert words in found[f"models[0].{path}"]


def test_requests_wait_as_long_as_a_start_takes() -> None:
    model = PHI | {"autoscaling": SCALE | {"minScale": 0}}
    found = problems(model, endpointPicker={"flowControl": {"requestTtl": "60s"}})
    assert "must not be below the cold start of models[0] (300s)" in found["endpointPicker.flowControl.requestTtl"]
    parse_values(
        {"inferenceGateway": {"enabled": True}, "models": [model]}
        | {"endpointPicker": {"flowControl": {"requestTtl": "300s"}}}
    )
