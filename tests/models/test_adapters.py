"""LoRA adapters of a model: what they are called, and what cannot work."""

from __future__ import annotations

from typing import Any

import pytest

from constructs_lib import InvalidValues, ModelValues, NetworkingError, parse_values
from constructs_lib.endpoint_picker.config import picker_config
from constructs_lib.endpoint_picker.values import EndpointPickerValues
from constructs_lib.errors import Problem
from constructs_lib.kserve.engines import engine_container
from constructs_lib.litellm.config import litellm_config
from constructs_lib.models.values import Engine
from tests.litellm.support import URL, plan
from tests.support import Manifest

Tree = dict[str, Any]

KSERVE = {"image": "docker.io/example/engine:v1", "resources": {"limits": {"cpu": 8, "memory": "32Gi"}}}
LLAMA = {"name": "llama", "service": "models/llama", "servedModel": "base", "autoscaling": {"minScale": 2}}


def parsed(*models: Tree) -> tuple[ModelValues, ...]:
    sections = {"inferenceGateway": {"enabled": True}, "litellm": {"enabled": True}}
    return parse_values(sections | {"models": list(models)}).models


def problem(*models: Tree) -> Problem:
    """The only problem of the models."""
    with pytest.raises(NetworkingError) as error:
        parsed(*models)
    (found,) = error.value.problems
    return found


def entries(*models: Manifest, **props: Any) -> list[tuple[str, str, str, Any]]:
    planned = plan(*models, **props)
    found = litellm_config(planned.models, inference_gateway_url=planned.url)["model_list"]
    parameters = [(entry["model_name"], entry["litellm_params"]) for entry in found]
    return [
        (name, keys["model"], keys["api_base"].removeprefix(URL), keys.get("extra_headers"))
        for name, keys in parameters
    ]


def test_clients_and_the_engine_know_an_adapter_by_names_of_their_own() -> None:
    adapters = [{"name": "sql"}, {"name": "legal-v2", "modelNames": ["org/legal", "legal"]}]
    assert entries(LLAMA | {"adapters": adapters}) == [
        ("llama", "hosted_vllm/base", "/llama/v1", None),
        ("sql", "hosted_vllm/sql", "/llama/v1", None),
        ("org/legal", "hosted_vllm/legal-v2", "/llama/v1", None),
        ("legal", "hosted_vllm/legal-v2", "/llama/v1", None),
    ]


@pytest.mark.parametrize(
    ("keys", "headers"),
    [
        ({"match": {"header": "meta"}}, {"x-inference-model": "meta"}),
        ({"match": {"hostname": "llama.example.com"}}, {"Host": "llama.example.com"}),
    ],
)
def test_it_is_matched_as_its_model_is(keys: Tree, headers: dict[str, str]) -> None:
    _, (name, engine, path, found) = entries(LLAMA | {"adapters": [{"name": "sql"}]} | keys)
    assert (name, engine, path, found) == ("sql", "hosted_vllm/sql", "/v1", headers)


def test_an_adapter_has_every_way_of_its_model_in_the_same_order() -> None:
    planned = plan(LLAMA | {"mode": "epp-pods", "podLabels": {"version": "1"}, "adapters": [{"name": "sql"}]})
    found = litellm_config(planned.models, inference_gateway_url=planned.url)["model_list"]
    ways = [
        (entry["model_name"], entry["litellm_params"]["order"], entry["litellm_params"]["api_base"].removeprefix(URL))
        for entry in found
    ]
    assert ways == [
        ("llama", 1, "/llama/v1"),
        ("llama", 2, "/kourier/llama/v1"),
        ("sql", 1, "/llama/v1"),
        ("sql", 2, "/kourier/llama/v1"),
    ]


def test_sglang_is_sent_the_model_and_the_adapter() -> None:
    assert [name for _, name, *_ in entries(LLAMA | {"engine": "sglang", "adapters": [{"name": "sql"}]})] == [
        "hosted_vllm/base",
        "hosted_vllm/base:sql",
    ]


def test_adapters_make_no_second_route_pool_or_picker() -> None:
    model = LLAMA | {"podLabels": {"version": "1"}}
    alone, both = (plan(model | {"adapters": adapters}) for adapters in ([], [{"name": "sql"}]))
    assert [picker.name for picker in both.pickers] == [picker.name for picker in alone.pickers] == ["llama"]
    assert [[rule.rule for rule in route.rules] for route in both.routes] == [
        [rule.rule for rule in route.rules] for route in alone.routes
    ]
    assert (alone.pickers[0].adapters, both.pickers[0].adapters) == (False, True)


@pytest.mark.parametrize(
    ("engine", "flags"),
    [
        ("vllm", ("--enable-lora", "--lora-modules", "sql=/mnt/models/sql", "org/legal=org/legal")),
        ("sglang", ("--enable-lora", "--lora-paths", "sql=/mnt/models/sql", "org/legal=org/legal")),
    ],
)
def test_the_engine_loads_them_at_its_start(engine: Engine, flags: tuple[str, ...]) -> None:
    adapters = [{"name": "sql", "source": "/mnt/models/sql"}, {"name": "org/legal", "source": "org/legal"}]
    model = ModelValues.model_validate(
        LLAMA | {"engine": engine, "adapters": adapters, "kserve": KSERVE | {"args": ["org/base", "--max-loras=2"]}}
    )
    assert model.kserve
    args = engine_container(model, model.kserve).args
    start = args.index("--enable-lora")
    assert args[start : start + 4] == flags
    # the flag takes words up to the next flag, and must not take a model's name from the values' own
    assert args[start + 4] == "--served-model-name=base"
    assert args[-2:] == ("org/base", "--max-loras=2")


@pytest.mark.parametrize(
    ("engine", "adapters", "scored"),
    [("vllm", True, True), ("vllm", False, False), ("sglang", True, False), ("ollama", True, False)],
)
def test_the_picker_prefers_pods_that_have_loaded_the_adapter(engine: Engine, adapters: bool, scored: bool) -> None:
    config = picker_config(EndpointPickerValues(), engine=engine, metrics_port=8000, adapters=adapters)
    (profile,) = config["schedulingProfiles"]
    weights = {plugin["pluginRef"]: plugin.get("weight") for plugin in profile["plugins"]}
    assert weights.get("lora-affinity-scorer") == (1 if scored else None)
    # every reference names a plugin, or the picker does not start
    assert set(weights) <= {plugin["type"] for plugin in config["plugins"]}


@pytest.mark.parametrize(
    ("models", "path", "value", "words"),
    [
        (
            [
                LLAMA | {"adapters": [{"name": "sql"}]},
                {"name": "qwen", "service": "models/qwen", "adapters": [{"name": "sql"}]},
            ],
            "models[1].adapters[0].name",
            "sql",
            "also a name of models[0].adapters[0] for clients",
        ),
        (
            [LLAMA | {"adapters": [{"name": "sql"}]}, {"name": "sql", "service": "models/other"}],
            "models[1].modelNames",
            "sql",
            "also that of models[0].adapters[0]",
        ),
        (
            [LLAMA | {"adapters": [{"name": "sql"}, {"name": "sql", "modelNames": ["other"]}]}],
            "models[0].adapters[1].name",
            "sql",
            "also the engine's name of adapters[0]",
        ),
        (
            [LLAMA | {"adapters": [{"name": "base"}]}],
            "models[0].adapters[0].name",
            "base",
            "also the engine's name of the model",
        ),
        (
            [LLAMA | {"adapters": [{"name": "sql", "source": "/mnt/models/sql"}]}],
            "models[0].adapters[0].source",
            "/mnt/models/sql",
            "has no effect without kserve",
        ),
        (
            [LLAMA | {"engine": "other", "port": 8000, "mode": "kourier", "kserve": KSERVE}
             | {"adapters": [{"name": "sql", "source": "/sql"}]}],
            "models[0].adapters[0].source",
            "/sql",
            "has no effect with engine: other",
        ),
        (
            [LLAMA | {"engine": "ollama", "kserve": KSERVE, "adapters": [{"name": "sql"}]}],
            "models[0].adapters[0]",
            "sql",
            "cannot be loaded by ollama",
        ),
        (
            [LLAMA | {"kserve": KSERVE | {"args": ["--lora-modules=a=b"]}}
             | {"adapters": [{"name": "sql", "source": "/sql"}]}],
            "models[0].kserve.args",
            "--lora-modules",
            "would take the place of adapters",
        ),
        (
            [LLAMA | {"adapters": [{"name": "sql=/sql"}]}],
            "models[0].adapters[0].name",
            "sql=/sql",
            "must be letters, digits",
        ),
        (
            [LLAMA | {"kserve": KSERVE, "adapters": [{"name": "sql", "source": "s3://bucket/sql"}]}],
            "models[0].adapters[0].source",
            "s3://bucket/sql",
            "must be a folder of the pod or a repository",
        ),
    ],
)  # fmt: skip
def test_what_cannot_work_is_told_with_its_key_value_and_cure(
    models: list[Tree], path: str, value: str, words: str
) -> None:
    found = problem(*models)
    assert (found.path, found.value) == (path, value)
    assert words in found.rule
    assert found.hint or "must be" in found.rule


def test_with_kserve_the_engine_must_be_told_where_an_adapter_is() -> None:
    found = problem(LLAMA | {"kserve": KSERVE, "adapters": [{"name": "sql"}]})
    assert found.path == "models[0].adapters[0].source"
    assert "is required with kserve" in found.rule


def test_the_base_of_an_adapter_is_the_model_that_lists_it() -> None:
    with pytest.raises(InvalidValues, match=r"models\[0\]\.adapters\[0\]\.base"):
        parse_values(
            {"inferenceGateway": {"enabled": True}, "models": [LLAMA | {"adapters": [{"name": "a", "base": "b"}]}]}
        )


def test_two_models_may_have_adapters_of_one_name_if_clients_ask_for_another() -> None:
    other = {"name": "qwen", "service": "models/qwen", "adapters": [{"name": "sql", "modelNames": ["qwen-sql"]}]}
    values = parse_values(
        {"inferenceGateway": {"enabled": True}, "models": [LLAMA | {"adapters": [{"name": "sql"}]}, other]}
    )
    assert [model.adapters[0].public_names for model in values.models] == [("sql",), ("qwen-sql",)]
