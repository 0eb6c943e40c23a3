"""Section `models`: the mode that follows from the scale, and what cannot work."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from constructs_lib import InvalidValues, parse_values
from constructs_lib.models.values import ModelValues

Tree = dict[str, Any]


KSERVE: Tree = {"image": "docker.io/example/engine:v1", "resources": {"limits": {"cpu": 8, "memory": "32Gi"}}}
PICKED: Tree = {"mode": "epp-pods", "podLabels": {"version": "1"}}
ALWAYS_ON: Tree = {"autoscaling": {"minScale": 1}, "podLabels": {"version": "1"}}


def model(**keys: Any) -> ModelValues:
    return parsed([{"name": "llama", "service": "models/llama"} | keys])[0]


def parsed(models: list[Tree], **sections: Any) -> tuple[ModelValues, ...]:
    return parse_values(
        {"inferenceGateway": {"enabled": True}, "litellm": {"enabled": True}, "models": models} | sections
    ).models


def refused(*models: Tree, **sections: Any) -> str:
    with pytest.raises(InvalidValues) as error:
        parsed(list(models), **sections)
    return str(error.value)


LLAMA = {"name": "llama", "service": "models/llama"}


@pytest.mark.parametrize(
    ("keys", "mode"),
    [
        ({}, "kourier"),
        ({"autoscaling": {"minScale": 0, "maxScale": 4}}, "kourier"),
        (ALWAYS_ON, "epp-pods"),
        (ALWAYS_ON | {"podLabels": {"serving.knative.dev/revision": "llama-00002"}}, "epp-pods"),
        (ALWAYS_ON | {"podLabels": {}, "kserve": KSERVE}, "epp-pods"),
        # a picker could not tell the pods of its revisions apart
        (ALWAYS_ON | {"podLabels": {}}, "kourier"),
        (ALWAYS_ON | {"autoscaling": {"minScale": 1, "maxScale": 2}}, "epp-pods"),
        (ALWAYS_ON | {"podLabels": {}, "autoscaling": {"minScale": 1, "maxScale": 1}}, "kourier"),
        (ALWAYS_ON | {"engine": "sglang"}, "epp-pods"),
        (ALWAYS_ON | {"podLabels": {}, "engine": "ollama"}, "kourier"),
        ({"autoscaling": {"minScale": 1}, "mode": "epp-kourier"}, "epp-kourier"),
        (PICKED, "epp-pods"),
    ],
)
def test_the_mode_follows_from_the_scale_unless_it_is_given(keys: Tree, mode: str) -> None:
    assert model(**keys).effective_mode == mode


def test_several_versions_change_nothing_about_the_mode() -> None:
    labels = {"podLabels": {"version": "1"}}
    for scale, own, mode in (
        ({"minScale": 1, "maxScale": 4}, labels, "epp-pods"),
        ({"minScale": 1, "maxScale": 4}, {}, "kourier"),
        ({"maxScale": 4}, {}, "kourier"),
    ):
        versions = [{"service": "models/v1", "weight": 9} | own, {"service": "models/v2"} | own]
        (found,) = parsed([{"name": "llama", "versions": versions, "autoscaling": scale}])
        assert found.effective_mode == mode


@pytest.mark.parametrize(
    ("keys", "falls_back"),
    [
        ({}, False),
        ({"autoscaling": {"minScale": 1}}, False),
        (PICKED, True),
        # while a new version starts its picker has no pod
        (ALWAYS_ON, True),
        (ALWAYS_ON | {"coldPath": "none"}, False),
        ({"mode": "epp-kourier"}, False),
    ],
)
def test_a_picked_model_falls_back_to_kourier_unless_it_is_told_not_to(keys: Tree, falls_back: bool) -> None:
    assert model(**keys).falls_back_to_kourier is falls_back


def test_kserve_serves_under_the_name_of_its_predictor() -> None:
    assert [target.service for target in model().services] == ["models/llama"]
    assert [target.service for target in model(kserve=KSERVE).services] == ["models/llama-predictor"]


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({"service": "llama"}, 'models[0].service = "llama": must name the namespace too: namespace/name'),
        ({"service": "models/Llama"}, "must be namespace/name of DNS labels"),
        ({"service": "models/a/b"}, "must be namespace/name of DNS labels"),
        ({"service": f"models/{'a' * 64}"}, "at most 63"),
        ({"service": None}, "models[0].service: is required"),
        ({"name": "Org/Model"}, 'models[0].name = "Org/Model": must be a DNS label'),
        ({"modelNames": [""]}, "models[0].modelNames[0]"),
        ({"mode": "epp-pod"}, "must be one of kourier, epp-kourier, epp-pods, standard; did you mean epp-pods?"),
        ({"engine": "vlm"}, "did you mean vllm?"),
        ({"match": {"path": "llama"}}, 'models[0].match.path = "llama": must start with a slash: /llama'),
        ({"match": {"path": "/a//b"}}, "must be a path such as /llama"),
        ({"match": {"path": "/a/"}}, "without a slash at the end"),
        ({"match": {"path": "/a/../b"}}, "must not have the segments '.' and '..'"),
        ({"match": {"path": "/a", "header": "b"}}, 'models[0].match.header = "b": cannot be combined with path'),
        ({"match": {"header": " b"}}, "no space at either end"),
        ({"match": {"hostname": "http://x"}}, "without a scheme"),
        (
            {"versions": [{"service": "models/v1"}]},
            "models[0].versions = ['models/v1']: cannot be combined with service",
        ),
        ({"mode": "standard"}, "models[0].podLabels: is required with mode: standard: the picker chooses among"),
        ({"podLabels": {"app": "x"}}, "has no effect with mode: kourier: Knative labels the pods"),
        (ALWAYS_ON | {"port": 9090}, "models[0].port = 9090: is one of Knative's own ports"),
        (ALWAYS_ON | {"name": "7b"}, 'models[0].name = "7b": must start with a letter'),
        (ALWAYS_ON | {"name": "a" * 60, "coldPath": "none"}, "must be at most 58 characters"),
        (
            PICKED | {"name": "a" * 56},
            f"must be at most 55 characters, because {'a' * 56}-kourier is a DNS label",
        ),
        (
            PICKED | {"match": {"path": "/" + "a" * 1020}},
            "models[0].match.path: is too long for the route llama-kourier",
        ),
        ({"mode": "standard", "podLabels": {"a b": "x"}}, "must be a name such as"),
        ({"mode": "standard", "podLabels": {"app": "a b"}}, "must be a label value"),
        ({"concurrency": 2**32}, "models[0].concurrency = 4294967296: must be at most 4294967295"),
        (PICKED | {"coldPath": "none"}, 'models[0].coldPath = "none": cannot wake the model'),
        ({"coldPath": "litellm-order"}, "has no effect with mode: kourier"),
        (
            {"mode": "epp-pods"},
            "models[0].podLabels: must have a label that only the pods of one version have, with mode: epp-pods",
        ),
        (
            {"mode": "epp-pods", "podLabels": {"serving.knative.dev/service": "llama"}},
            "models[0].podLabels = {'serving.knative.dev/service': 'llama'}: must have a label that only the pods of",
        ),
        (
            PICKED | {"kserve": KSERVE},
            "models[0].podLabels = {'version': '1'}: has no effect with kserve, whose pods carry a label",
        ),
        (PICKED | {"engine": "other"}, "models[0].port: is required with engine: other"),
        ({"concurrency": 0}, "models[0].concurrency = 0: must be at least 1"),
        ({"timeouts": {"coldStart": "5 min"}}, 'models[0].timeouts.coldStart = "5 min": must be a duration'),
        ({"timeouts": {"idle": "60s"}}, 'models[0].timeouts.idle = "60s": must not be below coldStart (300s)'),
        ({"port": 99999}, "models[0].port = 99999: must be at most 65535"),
    ],
)
def test_what_is_wrong_with_a_model_is_told(keys: Tree, words: str) -> None:
    assert words in refused({key: value for key, value in (LLAMA | keys).items() if value is not None})


@pytest.mark.parametrize(
    ("versions", "words"),
    [
        ([{"service": "m/a", "weight": 0}, {"service": "m/b", "weight": 0}], "has no weight above 0"),
        ([{"service": "m/a"}, {"service": "m/a"}], "is listed twice"),
        ([{"service": "m/a", "weight": -1}], "models[0].versions[0].weight = -1: must be at least 0"),
        ([{"service": "m/a", "weight": 1_000_001}], "must be at most 1000000"),
        ([{"weight": 1}], "models[0].versions[0].service: is required"),
    ],
)
def test_weights_and_services_of_versions(versions: list[Tree], words: str) -> None:
    assert words in refused({"name": "llama", "versions": versions})


def test_models_that_cannot_be_told_apart_are_told_all_at_once() -> None:
    text = refused(
        LLAMA | {"match": {"path": "/chat"}},
        {"name": "qwen", "service": "models/qwen", "match": {"path": "/chat"}},
        {"name": "llama", "service": "models/other", "match": {"path": "/other"}},
        {"name": "gemma", "service": "models/gemma", "modelNames": ["llama"]},
    )
    assert 'models[1].match = "/chat": also matches models[0] (llama)' in text
    assert 'models[2].name = "llama": is also that of models[0]' in text
    assert 'models[3].modelNames = "llama": is also that of models[0]' in text


def test_the_way_that_wakes_a_model_is_told_apart_from_the_others_too() -> None:
    text = refused(LLAMA | PICKED, {"name": "x", "service": "models/x", "match": {"path": "/kourier/llama"}})
    assert 'models[1].match = "/kourier/llama": also matches models[0]' in text


def test_models_need_the_inference_gateway() -> None:
    with pytest.raises(InvalidValues, match=r"models = \['llama'\]: need the inference gateway"):
        parse_values({"models": [LLAMA]})


_label = st.from_regex(r"[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?", fullmatch=True)


@given(_label, _label)
def test_every_service_of_the_cluster_can_be_named(namespace: str, name: str) -> None:
    (found,) = parsed([{"name": "llama", "service": f"{namespace}/{name}"}])
    assert (found.services[0].namespace, found.services[0].name) == (namespace, name)


@given(st.text(max_size=20).filter(lambda text: text.count("/") != 1))
def test_nothing_else_is_taken_for_a_service(text: str) -> None:
    assert "models[0].service" in refused({"name": "llama", "service": text})
