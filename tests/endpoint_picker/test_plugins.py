"""Further plugins of the pickers, and other weights for the usual ones."""

from __future__ import annotations

from typing import Any

import pytest

from constructs_lib import NetworkingError, parse_values
from constructs_lib.endpoint_picker.config import picker_config
from tests.endpoint_picker.support import Tree, problems, values

LLAMA = {"name": "llama", "service": "models/llama", "podLabels": {"version": "1"}, "autoscaling": {"minScale": 1}}


def config(*plugins: Tree, engine: Any = "vllm", adapters: bool = False) -> Tree:
    return picker_config(values({"plugins": list(plugins)}), engine=engine, metrics_port=8000, adapters=adapters)


def profile(made: Tree) -> list[tuple[str, Any]]:
    (found,) = made["schedulingProfiles"]
    names = {plugin["type"] for plugin in made["plugins"]}
    assert {plugin["pluginRef"] for plugin in found["plugins"]} <= names
    assert len(names) == len(made["plugins"])
    return [(plugin["pluginRef"], plugin.get("weight")) for plugin in found["plugins"]]


def test_what_is_added_joins_the_usual_ones_filters_first() -> None:
    selector = {"matchLabels": {"tier": "gold"}}
    made = config(
        {"type": "token-load-scorer", "weight": 1.5, "parameters": {"queueThresholdTokens": 1000}},
        {"type": "label-selector-filter", "parameters": selector},
    )
    assert profile(made) == [
        ("label-selector-filter", None),
        ("queue-scorer", 2),
        ("kv-cache-utilization-scorer", 2),
        ("prefix-cache-scorer", 3),
        ("token-load-scorer", 1.5),
        ("max-score-picker", None),
    ]
    parameters = {plugin["type"]: plugin.get("parameters") for plugin in made["plugins"]}
    assert parameters["label-selector-filter"] == selector
    assert parameters["token-load-scorer"] == {"queueThresholdTokens": 1000}
    # what the choice rests on stays
    assert {"metrics-data-source", "core-metrics-extractor", "utilization-detector"} <= set(parameters)


def test_a_usual_one_gets_another_weight_or_goes() -> None:
    made = config({"type": "prefix-cache-scorer", "weight": 5}, {"type": "queue-scorer", "weight": 0}, adapters=True)
    assert profile(made) == [
        ("kv-cache-utilization-scorer", 2),
        ("prefix-cache-scorer", 5),
        ("lora-affinity-scorer", 1),
        ("max-score-picker", None),
    ]


def test_pods_without_metrics_are_chosen_as_before() -> None:
    plugin = {"type": "queue-scorer", "weight": 9}
    assert config(plugin, engine="ollama") == config(engine="ollama")


@pytest.mark.parametrize(
    ("plugins", "path", "words"),
    [
        ([{"type": "queue-scorer"}], "plugins[0].weight", "is required: queue-scorer rates pods"),
        ([{"type": "label-selector-filter", "weight": 1}], "plugins[0].weight", "has no effect"),
        ([{"type": "queue-scorer", "weight": -1}], "plugins[0].weight", "must be at least 0"),
        (
            [{"type": "queue-scorer", "weight": 0, "parameters": {"a": 1}}],
            "plugins[0].parameters",
            "has no effect with weight: 0",
        ),
        (
            [{"type": "queue-scorer", "weight": 1}, {"type": "queue-scorer", "weight": 2}],
            "plugins[1].type",
            "is also that of plugins[0]",
        ),
        ([{"type": "max-score-picker"}], "plugins[0].type", "must be one of queue-scorer"),
        ([{"type": "metrics-data-source"}], "plugins[0].type", "must be one of queue-scorer"),
        ([{"type": "topology-affinity-scorer", "weight": 1}], "plugins[0].type", "must be one of queue-scorer"),
        (
            [
                {"type": name, "weight": 0}
                for name in ("queue-scorer", "kv-cache-utilization-scorer", "prefix-cache-scorer")
            ],
            "plugins",
            "leave no scorer with a weight above 0",
        ),
    ],
)
def test_what_would_not_start_or_not_choose_is_told(plugins: list[Tree], path: str, words: str) -> None:
    found = problems({"plugins": plugins})
    assert list(found) == [path]
    assert words in found[path].rule


def test_it_needs_a_picker_of_pods_with_metrics() -> None:
    def parsed(model: Tree) -> None:
        picker = {"plugins": [{"type": "queue-scorer", "weight": 1}]}
        parse_values({"inferenceGateway": {"enabled": True}, "models": [model], "endpointPicker": picker,
                      "litellm": {"enabled": True}})  # fmt: skip

    parsed(LLAMA)
    with pytest.raises(NetworkingError, match=r"endpointPicker\.plugins = .*: has no effect") as error:
        parsed(LLAMA | {"mode": "epp-kourier", "podLabels": {}})
    assert len(error.value.problems) == 1
