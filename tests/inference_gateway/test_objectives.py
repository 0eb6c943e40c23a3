"""Priorities of models: InferenceObjectives, who may choose them, and the queues that they are for."""

from __future__ import annotations

from typing import Any

import pytest

from constructs_lib import (
    EndpointPickerValues,
    FlowControlValues,
    InferenceGatewayConstruct,
    ModelValues,
    NetworkingError,
    parse_values,
)
from constructs_lib.litellm.config import litellm_config
from constructs_lib.names import OBJECTIVE_HEADER
from tests.litellm.support import SECRET, URL, plan
from tests.support import Manifest, only, synthesize

Tree = dict[str, Any]

BATCH = {"name": "llama-batch", "priority": -10}
FIRST = {"name": "llama-first", "priority": 5, "modelNames": ["llama/first", "llama/vip"]}
MODEL: Tree = {
    "name": "llama",
    "service": "models/llama",
    "mode": "epp-pods",
    "podLabels": {"version": "1"},
    "servedModel": "meta/llama",
    "objectives": [BATCH, FIRST],
}
QUEUED: Tree = {"flowControl": {}}
LITELLM: Tree = {"enabled": True, "deployment": SECRET}
PICKER = EndpointPickerValues(flow_control=FlowControlValues())


def gateway(*models: Tree) -> list[Manifest]:
    values = [ModelValues.model_validate(model) for model in models]
    return synthesize(
        lambda chart: InferenceGatewayConstruct(chart, "inference", models=values, endpoint_picker=PICKER)
    )


def removed(made: list[Manifest]) -> tuple[set[str], set[str]]:
    """The headers that are removed from requests: names and prefixes."""
    early = only(made, "ClientTrafficPolicy")["spec"]["headers"]["earlyRequestHeaders"]
    return set(early["remove"]), {match["value"] for match in early["removeOnMatch"]}


def entries(*models: Tree) -> dict[str, list[Tree]]:
    """What LiteLLM is told of each name."""
    planned = plan(*models)
    found: dict[str, list[Tree]] = {}
    for entry in litellm_config(planned.models, inference_gateway_url=planned.url)["model_list"]:
        found.setdefault(entry["model_name"], []).append(entry["litellm_params"])
    return found


def problems(*models: Tree, picker: Tree = QUEUED) -> dict[str, str]:
    sections = {"inferenceGateway": {"enabled": True}, "litellm": LITELLM, "endpointPicker": picker}
    with pytest.raises(NetworkingError) as error:
        parse_values(sections | {"models": list(models)})
    return {problem.path: problem.rule for problem in error.value.problems}


def test_each_is_an_objective_of_the_models_pool() -> None:
    made = gateway(MODEL)
    found = {each["metadata"]["name"]: each for each in made if each["kind"] == "InferenceObjective"}
    assert {name: each["spec"]["priority"] for name, each in found.items()} == {"llama-batch": -10, "llama-first": 5}
    pool = only(made, "InferencePool")
    for each in found.values():
        assert each["apiVersion"] == "llm-d.ai/v1alpha2"
        assert each["metadata"]["namespace"] == pool["metadata"]["namespace"]
        assert each["spec"]["poolRef"] == {
            "group": "inference.networking.k8s.io",
            "kind": "InferencePool",
            "name": pool["metadata"]["name"],
        }


def test_behind_kourier_they_are_of_the_pool_of_all_models() -> None:
    model = ModelValues.model_validate(
        {"name": "llama", "service": "models/llama", "mode": "epp-kourier", "objectives": [BATCH]}
    )
    made = synthesize(lambda chart: InferenceGatewayConstruct(chart, "inference", models=[model]))
    objective = only(made, "InferenceObjective")
    assert (objective["metadata"]["namespace"], objective["spec"]["poolRef"]["name"]) == ("kourier-system", "kourier")


def test_they_may_be_of_a_pool_that_others_made() -> None:
    pool = {"name": "others/theirs", "picker": "p", "podLabels": {"app": "a"}}
    made = gateway({"name": "llama", "pool": pool, "objectives": [FIRST]})
    objective = only(made, "InferenceObjective")
    assert (objective["metadata"]["namespace"], objective["spec"]["poolRef"]["name"]) == ("others", "theirs")


def test_litellm_names_the_objective_by_what_clients_ask_for() -> None:
    found = entries(MODEL)
    assert list(found) == ["llama", "llama-batch", "llama/first", "llama/vip"]
    headers = {name: [ways.get("extra_headers") for ways in each] for name, each in found.items()}
    # Kourier, the second way, knows no priorities
    assert headers == {
        "llama": [None, None],
        "llama-batch": [{OBJECTIVE_HEADER: "llama-batch"}, None],
        "llama/first": [{OBJECTIVE_HEADER: "llama-first"}, None],
        "llama/vip": [{OBJECTIVE_HEADER: "llama-first"}, None],
    }
    for ways in found.values():
        assert {way["model"] for way in ways} == {"hosted_vllm/meta/llama"}
        assert [way["api_base"] for way in ways] == [f"{URL}/llama/v1", f"{URL}/kourier/llama/v1"]


def test_they_have_the_fallbacks_and_prices_of_the_model() -> None:
    other = {"name": "other", "service": "models/other"}
    told = {"fallbacks": ["other"], "price": {"inputPerMillionTokens": 1}, "retries": {"rateLimit": 2}}
    planned = plan(MODEL | {"litellm": told}, other)
    config = litellm_config(planned.models, inference_gateway_url=planned.url)
    names = {"llama", "llama-batch", "llama/first", "llama/vip"}
    assert {name for each in config["router_settings"]["fallbacks"] for name in each} == names
    assert set(config["router_settings"]["model_group_retry_policy"]) == names
    assert all(
        entry["litellm_params"]["input_cost_per_token"] == 1e-06
        for entry in config["model_list"]
        if entry["model_name"] != "other"
    )


def test_the_gateway_lets_through_that_header_alone() -> None:
    names, prefixes = removed(gateway(MODEL))
    assert OBJECTIVE_HEADER not in names
    assert not any(OBJECTIVE_HEADER.startswith(prefix) for prefix in prefixes)
    others = (
        "x-gateway-inference-objective", "x-gateway-destination-endpoint", "x-llm-d-inference-fairness-id",
        "x-llm-d-model-name-rewrite", "x-llm-d-slo-ttft-ms", "x-llm-d-video-fps", "x-slo-ttft-ms",
    )  # fmt: skip
    for header in others:
        assert header in names or any(header.startswith(prefix) for prefix in prefixes), header


def test_without_objectives_it_is_removed_as_well() -> None:
    _, prefixes = removed(gateway({name: value for name, value in MODEL.items() if name != "objectives"}))
    assert any(OBJECTIVE_HEADER.startswith(prefix) for prefix in prefixes)


@pytest.mark.parametrize(
    ("keys", "path", "words"),
    [
        ({"mode": "kourier", "podLabels": {}}, "objectives", "has no effect with mode: kourier"),
        ({"objectives": [{"name": "llama-zero", "priority": 0}]}, "objectives[0].priority", "has no effect"),
        ({"objectives": [{"name": "llama-batch"}]}, "objectives[0].priority", "required"),
        ({"objectives": [BATCH | {"priority": 2**31}]}, "objectives[0].priority", "must be at most 2147483647"),
        ({"objectives": [BATCH | {"priority": -(2**31) - 1}]}, "objectives[0].priority", "at least -2147483648"),
        ({"objectives": [BATCH | {"name": "org/batch"}]}, "objectives[0].name", "must be a DNS label"),
        (
            {"objectives": [BATCH | {"modelNames": ["llama"]}]},
            "objectives[0].modelNames",
            "is also a name of models[0]",
        ),
        ({"objectives": [BATCH, BATCH | {"modelNames": ["b"]}]}, "objectives[1].name", "is also that of"),
        (
            {
                "service": None,
                "podLabels": {},
                "versions": [
                    {"service": "models/a", "weight": 1, "podLabels": {"version": "1"}},
                    {"service": "models/b", "weight": 1, "podLabels": {"version": "2"}},
                ],
            },
            "objectives",
            "cannot be combined with several versions",
        ),
    ],
    ids=str,
)
def test_what_cannot_work_is_told(keys: Tree, path: str, words: str) -> None:
    found = problems({name: value for name, value in (MODEL | keys).items() if value is not None}, picker={})
    assert f"models[0].{path}" in found, found
    assert words in found[f"models[0].{path}"]


def test_two_models_cannot_have_one_name_for_clients() -> None:
    other = {"name": "other", "service": "models/o", "mode": "epp-pods", "podLabels": {"version": "1"},
             "objectives": [{"name": "other-vip", "priority": 1, "modelNames": ["llama/vip"]}]}  # fmt: skip
    found = problems(MODEL, other)
    assert list(found) == ["models[1].objectives[0].modelNames"]


def test_a_priority_above_the_others_needs_a_queue() -> None:
    found = problems(MODEL, picker={})
    assert list(found) == ["models[0].objectives[1].priority"]
    assert "without endpointPicker.flowControl" in found["models[0].objectives[1].priority"]
    # a lower one is refused while all pods are full
    low = MODEL | {"objectives": [BATCH]}
    parse_values({"inferenceGateway": {"enabled": True}, "litellm": LITELLM, "models": [low]})


def test_a_band_is_of_a_priority_that_requests_have() -> None:
    bands = [{"priority": -10, "maxRequests": 4}, {"priority": 0, "maxRequests": 8}, {"priority": 7, "maxRequests": 4}]
    found = problems(MODEL, picker={"flowControl": {"bands": bands}})
    assert list(found) == ["endpointPicker.flowControl.bands[2].priority"]
    assert "no request has this priority" in found["endpointPicker.flowControl.bands[2].priority"]
