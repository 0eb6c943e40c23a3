"""Copies of a share of the requests for another version."""

from __future__ import annotations

from typing import Any

import pytest

from constructs_lib import InferenceGatewayConstruct, ModelValues, NetworkingError, parse_values, resolve
from constructs_lib.platform.flows import flows_of
from tests.support import Manifest, only, synthesize

Tree = dict[str, Any]

KOURIER = {"name": "llama", "service": "models/v1", "mirror": {"service": "models/v2", "percent": 10}}
STANDARD = {
    "name": "phi",
    "mode": "standard",
    "service": "models/phi",
    "podLabels": {"app": "phi"},
    "mirror": {"service": "other/next", "percent": 100, "podLabels": {"app": "next"}},
}
VERSIONS = [{"service": f"models/{name}", "podLabels": {"version": "1"}} for name in ("v1", "v3")]
PICKED = {"autoscaling": {"minScale": 1, "maxScale": 4}, "podLabels": {"version": "1"}}


def gateway(*models: Tree, **props: Any) -> list[Manifest]:
    values = [ModelValues.model_validate(model) for model in models]
    return synthesize(lambda chart: InferenceGatewayConstruct(chart, "inference", models=values, **props))


def rules(made: list[Manifest], route: str) -> dict[str, Any]:
    return {rule["name"]: rule for rule in only(made, "HTTPRoute", route)["spec"]["rules"]}


def filters(rule: Any) -> dict[str, Any]:
    found = {item["type"]: item for item in rule["filters"]}
    assert len(found) == len(rule["filters"])
    return found


def matched(rule: Any) -> tuple[str, str]:
    (match,) = rule["matches"]
    (header,) = match["headers"]
    return match["path"]["value"], header["value"]


def problems(*models: Tree) -> dict[str, str]:
    with pytest.raises(NetworkingError) as error:
        parse_values({"inferenceGateway": {"enabled": True}, "models": list(models)})
    return {problem.path: problem.rule for problem in error.value.problems}


def test_copies_come_back_to_a_listener_whose_route_writes_the_host_of_the_other_version() -> None:
    made = gateway(KOURIER)
    listeners = only(made, "Gateway")["spec"]["listeners"]
    assert [(item["name"], item["port"]) for item in listeners] == [("http", 80), ("mirror", 8080)]
    assert {item["allowedRoutes"]["namespaces"]["from"] for item in listeners} == {"Same"}
    sent = filters(rules(made, "llama")["llama"])
    assert sent["RequestMirror"]["requestMirror"] == {
        "backendRef": {"name": "inference-gateway", "namespace": "envoy-gateway-system", "port": 8080},
        "percent": 10,
    }
    # the request itself goes where it always did, with a header by which its copy is known
    assert sent["URLRewrite"]["urlRewrite"]["hostname"] == "v1.models.svc.cluster.local"
    assert sent["RequestHeaderModifier"]["requestHeaderModifier"] == {
        "set": [{"name": "x-inference-model", "value": "llama"}]
    }
    route = only(made, "HTTPRoute", "llama-mirror")
    assert route["spec"]["parentRefs"] == [{"name": "inference-gateway", "sectionName": "mirror"}]
    (copy,) = rules(made, "llama-mirror").values()
    assert matched(copy) == ("/", "llama")
    assert filters(copy)["URLRewrite"]["urlRewrite"] == {"hostname": "v2.models.svc.cluster.local"}
    assert copy["backendRefs"] == [{"name": "kourier-internal", "namespace": "kourier-system", "port": 80}]
    assert copy["timeouts"] == {"request": "0s"}


@pytest.mark.parametrize(
    ("keys", "rule", "sets", "matches"),
    [
        ({"match": {"header": "meta"}}, "llama", None, [("/", "meta")]),
        ({"match": {"hostname": "llama.internal"}}, "llama", "llama", [("/", "llama")]),
        (PICKED, "llama-kourier", "llama", [("/", "llama")]),
        (PICKED | {"match": {"header": "meta"}}, "llama-kourier", None, [("/", "meta"), ("/", "kourier/meta")]),
        (
            PICKED | {"service": None, "podLabels": {}, "versions": VERSIONS},
            "llama-split",
            "llama",
            [
                *[("/", value) for value in ("llama", "llama/v1", "llama/v3")],
                *[("/llama", value) for value in ("llama", "llama/v1", "llama/v3")],
            ],
        ),
    ],
)
def test_a_copy_is_known_by_the_header_that_its_request_has_then(
    keys: Tree, rule: str, sets: str | None, matches: list[tuple[str, str]]
) -> None:
    made = gateway({key: value for key, value in (KOURIER | keys).items() if value is not None})
    sent = filters(rules(made, "llama")[rule])
    assert "RequestMirror" in sent
    header = sent.get("RequestHeaderModifier", {"requestHeaderModifier": {"set": [{"value": None}]}})
    assert header["requestHeaderModifier"]["set"][0]["value"] == sets
    assert [matched(copy) for copy in rules(made, "llama-mirror").values()] == matches


def test_each_request_of_a_canary_is_copied_once() -> None:
    model = KOURIER | PICKED | {"versions": VERSIONS}
    del model["service"], model["podLabels"]
    made = rules(gateway(model), "llama")
    copied = [name for name, rule in made.items() if any(f["type"] == "RequestMirror" for f in rule.get("filters", []))]
    assert copied == ["llama-split", "llama-kourier"]


@pytest.mark.parametrize(
    ("percent", "share"),
    [
        (1, {"percent": 1}),
        (100, {"percent": 100}),
        (0.5, {"fraction": {"numerator": 5000, "denominator": 1_000_000}}),
        (33.3333, {"fraction": {"numerator": 333_333, "denominator": 1_000_000}}),
    ],
)
def test_a_share_that_is_no_whole_percent_is_a_fraction(percent: float, share: Tree) -> None:
    sent = filters(rules(gateway(KOURIER | {"mirror": {"service": "models/v2", "percent": percent}}), "llama")["llama"])
    mirror = sent["RequestMirror"]["requestMirror"]
    assert {key: value for key, value in mirror.items() if key != "backendRef"} == share


def test_pods_without_knative_get_copies_directly() -> None:
    made = gateway(STANDARD)
    assert [item["name"] for item in only(made, "Gateway")["spec"]["listeners"]] == ["http"]
    sent = filters(rules(made, "phi")["phi"])
    assert sent["RequestMirror"]["requestMirror"]["backendRef"] == {
        "name": "phi-mirror-pool",
        "namespace": "other",
        "port": 80,
    }
    assert "RequestHeaderModifier" not in sent
    service = only(made, "Service", "phi-mirror-pool")
    assert service["metadata"]["namespace"] == "other"
    assert (service["spec"]["selector"], service["spec"]["ports"][0]["targetPort"]) == ({"app": "next"}, 8000)
    assert only(made, "ReferenceGrant", "phi-mirror-pool")["spec"]["to"][0]["name"] == "phi-mirror-pool"


def test_policies_let_the_copies_pass() -> None:
    def copies(model: Tree) -> list[tuple[str, int | None]]:
        values = parse_values({"inferenceGateway": {"enabled": True}, "models": [model]})
        flows = flows_of(resolve(values, release="networking"))
        return [(str(flow.destination), flow.port) for flow in flows if flow.why == "copies of requests"]

    ((to_itself, port),) = copies(KOURIER)
    assert ("inference-gateway" in to_itself, port) == (True, 8080)
    ((to_pods, port),) = copies(STANDARD)
    assert ("next" in to_pods, port) == (True, 8000)


@pytest.mark.parametrize(
    ("model", "path", "words"),
    [
        (KOURIER | {"mirror": {"service": "models/v1", "percent": 10}}, "service", "serves the model itself"),
        (
            STANDARD | {"mirror": {"service": "models/x", "percent": 1, "podLabels": {"app": "phi"}}},
            "podLabels",
            "may select the model's own pods",
        ),
        (STANDARD | {"mirror": {"service": "models/x", "percent": 1}}, "podLabels", "is required with mode: standard"),
        (
            KOURIER | {"mirror": {"service": "models/v2", "percent": 1, "podLabels": {"app": "x"}}},
            "podLabels",
            "has no effect without mode: standard",
        ),
        (KOURIER | {"mirror": {"service": "models/v2", "percent": 0}}, "percent", "must be at least 0.0001"),
        (KOURIER | {"mirror": {"service": "models/v2", "percent": 101}}, "percent", "must be at most 100"),
        (KOURIER | {"mirror": {"service": "models/v2"}}, "percent", "is required"),
        (KOURIER | {"mirror": {"service": "v2", "percent": 1}}, "service", "must name the namespace too"),
    ],
)
def test_what_cannot_work_is_told(model: Tree, path: str, words: str) -> None:
    found = problems(model)
    assert list(found) == [f"models[0].mirror.{path}"]
    assert words in found[f"models[0].mirror.{path}"]


def test_the_predictor_of_an_inference_service_is_the_model_itself() -> None:
    kserve = {"image": "docker.io/example/engine:v1", "resources": {"limits": {"cpu": 8, "memory": "32Gi"}}}
    model = {"name": "llama", "service": "models/llama", "kserve": kserve}
    found = problems(model | {"mirror": {"service": "models/llama-predictor", "percent": 1}})
    assert list(found) == ["models[0].mirror.service"]


def test_a_route_of_another_model_is_told() -> None:
    assert (
        "makes a route llama-mirror" in problems({"name": "llama-mirror", "service": "m/x"}, KOURIER)["models[1].name"]
    )
