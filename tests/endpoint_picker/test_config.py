"""The picker's configuration: by what it chooses, and when it counts a pod as full."""

from __future__ import annotations

from typing import Any, get_args

import pytest
import yaml
from hypothesis import given, strategies as st

from constructs_lib.endpoint_picker.config import config_text, picker_config
from constructs_lib.models.values import Engine
from tests.endpoint_picker.support import Tree, values

FULL = {"requestTtl": "90s", "maxRequests": 6000, "maxConcurrency": 8}
# what llm-d router 0.10 knows; it starts with nothing else
SECTIONS = {
    "apiVersion",
    "kind",
    "plugins",
    "schedulingProfiles",
    "dataLayer",
    "featureGates",
    "flowControl",
    "requestHandler",
}


def config(engine: Engine = "vllm", port: int | None = 8000, **tree: Any) -> Tree:
    return picker_config(values(tree), engine=engine, metrics_port=port)


def parameters(made: Tree) -> dict[str, Any]:
    """The parameters of each plugin."""
    return {plugin["type"]: plugin.get("parameters") for plugin in made["plugins"]}


def scorers(made: Tree) -> dict[str, Any]:
    (profile,) = made["schedulingProfiles"]
    return {plugin["pluginRef"]: plugin.get("weight") for plugin in profile["plugins"]}


@pytest.mark.parametrize("engine", ["vllm", "sglang"])
def test_engines_with_metrics_are_chosen_by_them(engine: Engine) -> None:
    made = config(engine)
    assert scorers(made) == {
        "queue-scorer": 2,
        "kv-cache-utilization-scorer": 2,
        "prefix-cache-scorer": 3,
        "max-score-picker": None,
    }
    assert parameters(made)["core-metrics-extractor"] == {"defaultEngine": engine}


def test_metrics_are_read_at_the_engines_port_and_not_where_requests_go() -> None:
    made = config(port=9400, scrapeInterval="1s")
    assert parameters(made)["metrics-data-source"] == {
        "scheme": "http",
        "path": "/metrics",
        "port": 9400,
        "interval": "1s",
    }
    # one source; a second would be the default one, which reads where the requests go
    assert made["dataLayer"] == {
        "sources": [{"pluginRef": "metrics-data-source", "extractors": [{"pluginRef": "core-metrics-extractor"}]}]
    }


@pytest.mark.parametrize(
    ("engine", "port"),
    [("ollama", 11434), ("ollama", None), ("other", 8000), ("other", None), ("vllm", None), ("sglang", None)],
)
def test_pods_without_metrics_are_chosen_by_what_was_sent_to_them(engine: Engine, port: int | None) -> None:
    made = config(engine, port)
    assert scorers(made) == {"active-request-scorer": 1, "max-score-picker": None}
    # the default source would read /metrics of pods that have none, through the queue proxy or Kourier
    assert made["dataLayer"] == {"injectDefaults": False}
    assert not {"metrics-data-source", "utilization-detector"} & set(parameters(made))


@pytest.mark.parametrize(("engine", "any_path"), [("other", True), ("ollama", False), ("vllm", False)])
def test_only_engines_with_an_api_of_their_own_get_paths_that_no_parser_knows(engine: Engine, any_path: bool) -> None:
    made = config(engine)
    assert ("passthrough-parser" in parameters(made)) is any_path
    assert ("requestHandler" in made) is any_path
    if any_path:
        assert made["requestHandler"] == {"parsers": [{"pluginRef": "passthrough-parser"}]}


@given(milliseconds=st.integers(50, 5000))
def test_a_pod_is_not_full_between_two_readings(milliseconds: int) -> None:
    stale = parameters(config(scrapeInterval=f"{milliseconds}ms"))["utilization-detector"]["metricsStalenessThreshold"]
    # a reading that is late or lost does not make it full either
    assert int(stale.removesuffix("ms")) >= 2 * milliseconds


@pytest.mark.parametrize(
    ("engine", "flow", "detector", "detail"),
    [
        ("vllm", None, "utilization-detector", {"metricsStalenessThreshold": "1000ms"}),
        ("vllm", {}, "utilization-detector", {"metricsStalenessThreshold": "1000ms"}),
        ("vllm", FULL, "concurrency-detector", {"maxConcurrency": 8}),
        ("ollama", FULL, "concurrency-detector", {"maxConcurrency": 8}),
        # without flow control it decides on requests of a priority below 0
        ("ollama", None, "concurrency-detector", None),
    ],
)
def test_when_a_pod_is_full(engine: Engine, flow: Tree | None, detector: str, detail: Tree | None) -> None:
    made = config(engine, flowControl=flow)
    assert made["flowControl"]["saturationDetector"] == {"pluginRef": detector}
    assert parameters(made)[detector] == detail


def test_requests_are_queued_only_if_asked_for() -> None:
    made = config()
    assert "featureGates" not in made
    assert set(made["flowControl"]) == {"saturationDetector"}


def test_queueing_has_its_bounds() -> None:
    made = config(flowControl=FULL)
    assert made["featureGates"] == ["flowControl"]
    assert made["flowControl"] == {
        "saturationDetector": {"pluginRef": "concurrency-detector"},
        "defaultRequestTTL": "90s",
        # a quantity, so a string
        "maxRequests": "6000",
        # a priority's own bound, 5000, would be the lower one
        "defaultPriorityBand": {"priority": 0, "maxRequests": "6000"},
    }
    assert set(config(flowControl={})["flowControl"]) == {"saturationDetector", "defaultRequestTTL"}


def test_single_priorities_have_bounds_of_their_own() -> None:
    bands = [{"priority": -10, "maxRequests": 4}, {"priority": 0, "maxRequests": 8}]
    made = config(flowControl={"bands": bands})["flowControl"]
    assert made["priorityBands"] == [{"priority": -10, "maxRequests": "4"}, {"priority": 0, "maxRequests": "8"}]
    assert "defaultPriorityBand" not in made


@pytest.mark.parametrize("engine", get_args(Engine))
@pytest.mark.parametrize("port", [8000, None])
@pytest.mark.parametrize("flow", [None, {}, FULL], ids=["none", "default", "full"])
def test_whatever_is_referred_to_is_there_once_and_nothing_unknown_is(
    engine: Engine, port: int | None, flow: Tree | None
) -> None:
    made = config(engine, port, flowControl=flow)
    assert (made["apiVersion"], made["kind"]) == ("llm-d.ai/v1alpha1", "EndpointPickerConfig")
    assert set(made) <= SECTIONS
    plugins = [plugin["type"] for plugin in made["plugins"]]
    assert len(set(plugins)) == len(plugins)
    assert set(_references(made)) <= set(plugins)


def test_the_text_is_the_data_and_the_same_each_time() -> None:
    made = config(flowControl=FULL)
    assert yaml.safe_load(config_text(made)) == made
    assert config_text(made) == config_text(config(flowControl=FULL))


def _references(node: Any) -> list[str]:
    if isinstance(node, dict):
        found = [value for key, value in node.items() if key == "pluginRef"]
        return found + [name for value in node.values() for name in _references(value)]
    return [name for value in node for name in _references(value)] if isinstance(node, list) else []
