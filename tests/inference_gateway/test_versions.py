"""A canary between versions that have pickers of their own."""

from __future__ import annotations

from typing import Any

import pytest

from constructs_lib import InferenceGatewayConstruct, ModelValues, NetworkingError, parse_values, resolve
from constructs_lib.endpoint_picker.values import EndpointPickerValues
from constructs_lib.inference_gateway.values import InferenceGatewayValues
from constructs_lib.litellm.config import litellm_config
from constructs_lib.platform.flows import flows_of
from tests.litellm.support import URL, plan
from tests.support import Manifest, kinds, only, synthesize

Tree = dict[str, Any]

REVISION = {"version": "1"}
"""A label that only the pods of a service's current revision have; those of two services may have the same."""
KNATIVE = {
    "name": "llama",
    "autoscaling": {"minScale": 1, "maxScale": 4},
    "coldPath": "none",
    "versions": [
        {"service": "models/v1", "weight": 9, "podLabels": REVISION},
        {"service": "models/v2", "weight": 1, "podLabels": REVISION},
    ],
}
STANDARD = {
    "name": "phi",
    "mode": "standard",
    "versions": [
        {"service": "models/phi-a", "weight": 3, "podLabels": {"app": "phi", "version": "a"}},
        {"service": "other/phi-b", "podLabels": {"app": "phi", "version": "b"}},
    ],
}


def versions(*services: str) -> list[Tree]:
    return [{"service": service, "podLabels": REVISION} for service in services]


def gateway(*models: Tree, **props: Any) -> list[Manifest]:
    values = [ModelValues.model_validate(model) for model in models]
    return synthesize(lambda chart: InferenceGatewayConstruct(chart, "inference", models=values, **props))


def rules(made: list[Manifest]) -> dict[str, Any]:
    return {rule["name"]: rule for route in made if route["kind"] == "HTTPRoute" for rule in route["spec"]["rules"]}


def header(rule: Any) -> str:
    (found,) = rule["matches"][0]["headers"]
    assert (found["type"], found["name"]) == ("Exact", "x-inference-model")
    return str(found["value"])


def refused(*models: Tree) -> dict[str, str]:
    with pytest.raises(NetworkingError) as error:
        parse_values({"inferenceGateway": {"enabled": True}, "models": list(models)})
    return {problem.path: problem.rule for problem in error.value.problems}


def test_a_rule_splits_by_weight_and_each_version_has_a_rule_with_its_picker() -> None:
    made = gateway(KNATIVE)
    found = rules(made)
    assert list(found) == ["llama-split", "llama", "llama-v2"]
    split = found["llama-split"]
    # the path stays, so that the rules of the versions are more specific than this one and not than others
    assert "filters" not in split
    assert split["matches"][0] == {"path": {"type": "PathPrefix", "value": "/llama"}}
    assert [(item["name"], item["namespace"], item["weight"]) for item in split["backendRefs"]] == [
        ("inference-gateway", "envoy-gateway-system", 9),
        ("inference-gateway", "envoy-gateway-system", 1),
    ]
    sent = [item["filters"][0]["requestHeaderModifier"]["set"] for item in split["backendRefs"]]
    assert sent == [[{"name": "x-inference-model", "value": header(found[name])}] for name in ("llama", "llama-v2")]
    for name, pool in (("llama", "llama-pool"), ("llama-v2", "llama-v2-pool")):
        assert found[name]["matches"][0]["path"] == split["matches"][0]["path"]
        assert [item["name"] for item in found[name]["backendRefs"]] == [pool]
        (target,) = only(made, "EnvoyExtensionPolicy", name)["spec"]["targetRefs"]
        assert (target["name"], target["sectionName"]) == ("llama", name)
        (asked,) = only(made, "EnvoyExtensionPolicy", name)["spec"]["extProc"]
        assert asked["backendRefs"][0]["name"] == f"{pool.removesuffix('-pool')}-epp"
    assert kinds(made).count("EnvoyExtensionPolicy") == kinds(made).count("InferencePool") == 2


def test_each_pool_has_the_pods_of_its_version_only() -> None:
    made = gateway(KNATIVE, STANDARD)
    pools = {
        pool["metadata"]["name"]: (pool["metadata"]["namespace"], pool["spec"]["selector"]["matchLabels"])
        for pool in made
        if pool["kind"] == "InferencePool"
    }
    assert pools == {
        "llama": ("models", {"serving.knative.dev/service": "v1", **REVISION}),
        "llama-v2": ("models", {"serving.knative.dev/service": "v2", **REVISION}),
        "phi": ("models", {"app": "phi", "version": "a"}),
        "phi-phi-b": ("other", {"app": "phi", "version": "b"}),
    }
    for name, (_, labels) in pools.items():
        # that of Knative's pods has those of all revisions
        known = {key: value for key, value in labels.items() if not (name.startswith("llama") and key in REVISION)}
        assert only(made, "Service", f"{name}-pool")["spec"]["selector"] == known


def test_the_version_that_is_there_keeps_its_objects_when_a_canary_begins() -> None:
    alone = gateway(
        {
            "name": "llama",
            "service": "models/v1",
            "autoscaling": KNATIVE["autoscaling"],
            "podLabels": REVISION,
            "coldPath": "none",
        }
    )
    both = gateway(KNATIVE)
    kept = {(item["kind"], item["metadata"]["name"]): item for item in both}
    for before in alone:
        after = kept[before["kind"], before["metadata"]["name"]]
        if before["kind"] != "HTTPRoute":
            assert after == before


@pytest.mark.parametrize(
    ("keys", "values"),
    [({"match": {"header": "meta"}}, ("meta", "meta/v1", "meta/v2")), ({}, ("llama", "llama/v1", "llama/v2"))],
)
def test_by_header_the_versions_have_headers_of_their_own(keys: Tree, values: tuple[str, ...]) -> None:
    found = rules(gateway(KNATIVE | keys, inference_gateway=InferenceGatewayValues(select_by="header")))
    assert tuple(header(rule) for rule in found.values()) == values


def test_the_gateways_own_service_may_be_named() -> None:
    grant = only(gateway(STANDARD), "ReferenceGrant", "llm-platform-inference-gateway-versions")
    assert grant["metadata"]["namespace"] == "envoy-gateway-system"
    assert grant["spec"]["to"] == [{"group": "", "kind": "Service", "name": "inference-gateway"}]
    # nothing goes to Kourier
    assert "kourier-system" not in {item["metadata"].get("namespace") for item in gateway(STANDARD)}


def test_litellm_knows_the_model_and_not_its_versions() -> None:
    planned = plan(KNATIVE | {"coldPath": "litellm-order"})
    found = litellm_config(planned.models, inference_gateway_url=planned.url)["model_list"]
    assert [entry["litellm_params"]["api_base"].removeprefix(URL) for entry in found] == [
        "/llama/v1",
        "/kourier/llama/v1",
    ]


def test_the_way_that_wakes_the_model_splits_by_the_same_weights() -> None:
    found = rules(gateway(KNATIVE | {"coldPath": "litellm-order"}))["llama-kourier"]
    assert [
        (item["weight"], item["filters"][0]["urlRewrite"]["hostname"]) for item in found["backendRefs"]
    ] == [(9, "v1.models.svc.cluster.local"), (1, "v2.models.svc.cluster.local")]  # fmt: skip


def test_with_envoy_ai_gateway_each_rule_names_one_pool() -> None:
    found = rules(gateway(KNATIVE, endpoint_picker=EndpointPickerValues(integration="ai-gateway")))
    assert [
        [(item.get("kind"), item["name"]) for item in found[name]["backendRefs"]] for name in ("llama", "llama-v2")
    ] == [[("InferencePool", "llama")], [("InferencePool", "llama-v2")]]


def test_policies_let_the_gateway_reach_itself_only_for_that() -> None:
    def to_itself(model: Tree) -> list[int | None]:
        values = parse_values({"inferenceGateway": {"enabled": True}, "models": [model]})
        flows = flows_of(resolve(values, release="networking"))
        return [flow.port for flow in flows if flow.source == flow.destination and "inference" in str(flow.source)]

    assert to_itself(KNATIVE) == [10080]
    counted = {
        "mode": "epp-kourier",
        "coldPath": None,
        "versions": [{"service": "models/v1"}, {"service": "models/v2"}],
    }
    assert to_itself(KNATIVE | counted) == []


@pytest.mark.parametrize(
    ("model", "path", "words"),
    [
        (
            STANDARD | {"versions": [{"service": "m/a", "podLabels": {"app": "a"}}, {"service": "m/b"}]},
            "models[0].versions[1].podLabels",
            "is required with mode: standard",
        ),
        (
            STANDARD
            | {
                "versions": [
                    {"service": "m/a", "podLabels": {"app": "a"}},
                    {"service": "m/b", "podLabels": {"app": "a", "version": "b"}},
                ]
            },
            "models[0].versions[1].podLabels",
            "may select pods of versions[0] (m/a) as well",
        ),
        (STANDARD | {"podLabels": {"app": "phi"}}, "models[0].podLabels", "has no effect with versions"),
        (
            {"name": "llama", "mode": "epp-kourier", "versions": versions("m/a")},
            "models[0].versions[0].podLabels",
            "has no effect with mode: epp-kourier",
        ),
        (
            KNATIVE | {"mode": "epp-pods", "versions": [{"service": "m/a", "podLabels": REVISION}, {"service": "m/b"}]},
            "models[0].versions[1].podLabels",
            "must have a label that only the pods of one version have",
        ),
        (
            KNATIVE | {"versions": versions("m/a", "m/split")},
            "models[0].versions[1].service",
            "has a name that another route of the model has: llama-split",
        ),
        (
            KNATIVE | {"versions": versions("m/a", "n/a")},
            "models[0].versions[1].service",
            "has a name that another route of the model has: llama-a",
        ),
        (
            KNATIVE | {"versions": versions(*(f"m/v{place}" for place in range(16)))},
            "models[0].versions",
            "make 17 rules, and a route has at most 16",
        ),
        (
            {"name": "llama", "versions": [{"service": f"m/v{place}"} for place in range(17)]},
            "models[0].versions",
            "must be at most 16, the backends of one rule",
        ),
    ],
)
def test_what_cannot_work_is_told(model: Tree, path: str, words: str) -> None:
    found = refused(model)
    assert list(found) == [path]
    assert words in found[path]


def test_a_name_of_another_model_is_told() -> None:
    other = {"name": "llama-v2", "service": "models/x", "mode": "standard", "podLabels": {"app": "x"}}
    assert "makes a route llama-v2" in refused(KNATIVE, other)["models[1].name"]
