"""A model behind an InferencePool and a picker that others made."""

from __future__ import annotations

from typing import Any

import pytest

from constructs_lib import InferenceGatewayConstruct, ModelValues, NetworkingError, parse_values, resolve
from constructs_lib.endpoint_picker.values import EndpointPickerValues
from constructs_lib.litellm.config import litellm_config
from constructs_lib.platform.closed import restricted_pods
from constructs_lib.platform.flows import flows_of
from tests.litellm.support import URL, plan
from tests.support import Manifest, kinds, only, synthesize

Tree = dict[str, Any]

NATIVE = EndpointPickerValues(integration="ai-gateway")
POOL = {
    "name": "llama",
    "servedModel": "meta/llama",
    "timeouts": {"coldStart": "400s"},
    "pool": {
        "name": "models/llama-inference-pool",
        "picker": "llama-epp-service",
        "podLabels": {"app.kubernetes.io/name": "llama"},
    },
}


def gateway(*models: Tree, **props: Any) -> list[Manifest]:
    values = [ModelValues.model_validate(model) for model in models]
    return synthesize(lambda chart: InferenceGatewayConstruct(chart, "inference", models=values, **props))


def changed(**keys: Any) -> Tree:
    return POOL | {"pool": POOL["pool"] | keys}  # type: ignore[operator]


def problems(model: Tree, **sections: Any) -> dict[str, str]:
    with pytest.raises(NetworkingError) as error:
        parse_values({"inferenceGateway": {"enabled": True}, "models": [model]} | sections)
    return {problem.path: problem.rule for problem in error.value.problems}


def test_it_gets_a_route_and_policies_and_no_second_picker() -> None:
    made = gateway(POOL)
    assert not {"InferencePool", "Deployment", "ConfigMap", "ServiceAccount"} & set(kinds(made))
    (rule,) = only(made, "HTTPRoute", "llama")["spec"]["rules"]
    assert rule["backendRefs"] == [{"name": "llama-pool", "namespace": "models", "port": 80}]
    (asked,) = only(made, "EnvoyExtensionPolicy", "llama")["spec"]["extProc"]
    assert asked["backendRefs"] == [{"name": "llama-epp-service", "namespace": "models", "port": 9002}]
    assert asked["messageTimeout"] == "1000s"
    service = only(made, "Service", "llama-pool")["spec"]
    assert service["selector"] == {"app.kubernetes.io/name": "llama"}
    assert (service["clusterIP"], service["ports"][0]["targetPort"]) == ("None", 8000)
    # pods without Knative close idle connections after 5 s
    assert only(made, "BackendTrafficPolicy", "llama")["spec"]["timeout"]["http"]["connectionIdleTimeout"] == "4s"


def test_routes_and_policies_of_another_namespace_may_name_pods_and_picker() -> None:
    made = gateway(POOL)
    allowed = {
        (grant["spec"]["from"][0]["kind"], grant["spec"]["to"][0]["kind"], grant["spec"]["to"][0]["name"])
        for grant in made
        if grant["kind"] == "ReferenceGrant"
    }
    assert allowed == {
        ("EnvoyExtensionPolicy", "Service", "llama-epp-service"),
        ("HTTPRoute", "Service", "llama-pool"),
    }
    assert "ReferenceGrant" not in kinds(gateway(POOL, namespace="models"))


def test_picker_and_port_may_differ() -> None:
    made = gateway(changed(picker="", pickerPort=9005))
    (asked,) = only(made, "EnvoyExtensionPolicy", "llama")["spec"]["extProc"]
    assert asked["backendRefs"][0] | {"name": "llama-inference-pool-epp", "port": 9005} == asked["backendRefs"][0]


def test_with_envoy_ai_gateway_the_route_names_the_pool() -> None:
    model = POOL | {"pool": {"name": "models/llama-inference-pool"}}
    made = gateway(model, endpoint_picker=NATIVE)
    (rule,) = only(made, "HTTPRoute", "llama")["spec"]["rules"]
    (backend,) = rule["backendRefs"]
    assert (backend["kind"], backend["name"], backend["namespace"]) == (
        "InferencePool",
        "llama-inference-pool",
        "models",
    )
    assert not {"Service", "EnvoyExtensionPolicy", "InferencePool"} & set(kinds(made))
    assert only(made, "ReferenceGrant")["spec"]["to"][0]["name"] == "llama-inference-pool"


def test_litellm_lists_it() -> None:
    planned = plan(POOL)
    (entry,) = litellm_config(planned.models, inference_gateway_url=planned.url)["model_list"]
    parameters = entry["litellm_params"]
    assert (entry["model_name"], parameters["model"]) == ("llama", "hosted_vllm/meta/llama")
    assert (parameters["api_base"], parameters["timeout"]) == (f"{URL}/llama/v1", 1000)


def test_policies_open_the_way_to_it_and_leave_its_picker_alone() -> None:
    values = parse_values({"inferenceGateway": {"enabled": True}, "models": [POOL]})
    planned = resolve(values, release="networking")
    flows = {(flow.why, flow.port) for flow in flows_of(planned) if flow.key == "models[].pool"}
    assert flows == {("which pod (ext_proc)", 9002), ("requests, to the pod that was picked", 8000)}
    assert not [pods for pods in restricted_pods(planned) if pods.namespace == "models"]


@pytest.mark.parametrize(
    ("keys", "path", "words"),
    [
        ({"service": "models/llama"}, "service", "cannot be combined with pool"),
        ({"versions": [{"service": "models/llama"}]}, "versions", "cannot be combined with pool"),
        ({"podLabels": {"app": "llama"}}, "podLabels", "cannot be combined with pool"),
        ({"mode": "epp-pods"}, "mode", "cannot be combined with pool"),
        ({"autoscaling": {"minScale": 1}}, "autoscaling", "has no effect with mode: standard"),
        ({"coldPath": "litellm-order"}, "coldPath", "has no effect with mode: standard"),
        (
            {"pool": {"name": "models/llama"}},
            "pool.podLabels",
            "is required: Envoy Gateway 1.9 knows no InferencePools",
        ),
        ({"pool": POOL["pool"] | {"name": "llama"}}, "pool.name", "must name the namespace too"),  # type: ignore[operator]
    ],
)
def test_what_cannot_work_is_told(keys: Tree, path: str, words: str) -> None:
    found = problems(POOL | keys)
    assert list(found) == [f"models[0].{path}"]
    assert words in found[f"models[0].{path}"]


def test_what_the_pool_says_itself_is_not_said_again_with_envoy_ai_gateway() -> None:
    found = problems(
        changed(pickerPort=9005),
        endpointPicker={"integration": "ai-gateway"},
        envoyGateway={"aiGateway": {"enabled": True}},
    )
    assert list(found) == ["models[0].pool.picker", "models[0].pool.pickerPort"]
    assert all("has no effect" in rule for rule in found.values())
