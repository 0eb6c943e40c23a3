"""The bill: the settings that manifests have, and what a load costs under both."""

from __future__ import annotations

from pathlib import Path

import pytest

from constructs_lib import load_values
from constructs_lib.comparison.bill import ANY_MODEL, bill, bill_lines, models_of
from constructs_lib.errors import InvalidSection
from constructs_lib.manifests.reading import parse_manifests, read_manifests
from constructs_lib.manifests.tree import Tree
from constructs_lib.simulation.settings import KNATIVE_DEFAULTS, scale_settings
from constructs_lib.simulation.simulation import PodModel, simulate
from constructs_lib.simulation.summary import summarize
from constructs_lib.simulation.traffic import constant, generate

ROOT = Path(__file__).parents[2]
POD = PodModel(gpus=3)
KNATIVE = """
apiVersion: serving.knative.dev/v1
kind: Service
metadata: {name: chat, namespace: models}
spec:
  template:
    metadata:
      annotations: {autoscaling.knative.dev/min-scale: "%s", autoscaling.knative.dev/window: 30s}
    spec:
      containerConcurrency: 8
      containers:
      - resources: {limits: {nvidia.com/gpu: "2"}}
"""
LOAD = generate(constant(0.5), seconds=3600)


def tree(text: str) -> Tree:
    return Tree(parse_manifests(text, "x"))


def test_manifests_have_the_settings_of_their_values() -> None:
    values = load_values([ROOT / "examples/values/full-platform.yaml"])
    found = dict(models_of(Tree(read_manifests([ROOT / "examples/dist/full-platform"])), POD))
    assert {name: settings for name, (settings, _) in found.items()} == {
        f"InferenceService {model.service}": scale_settings(values.knative.autoscaler, model.autoscaling)
        for model in values.models
    }
    assert {name: pod.gpus for name, (_, pod) in found.items()} == {
        "InferenceService models/llama": 1,
        "InferenceService models/qwen": 2,
        "InferenceService models/gemma": 1,
    }


def test_a_knative_service_and_knatives_own_defaults() -> None:
    ((name, (settings, pod)),) = models_of(tree(KNATIVE % 2), POD)
    assert (name, pod.gpus) == ("Service.serving.knative.dev models/chat", 2)
    assert (settings.min_scale, settings.decider.total, settings.decider.stable_window) == (2, 8, 30)
    assert settings.decider.max_scale_up_rate == 1000


def test_without_a_model_the_config_map_alone() -> None:
    assert dict(models_of(tree("{apiVersion: v1, kind: Namespace, metadata: {name: a}}"), POD)) == {
        ANY_MODEL: (scale_settings(KNATIVE_DEFAULTS), POD)
    }


def test_only_models_that_scale_differently_are_simulated() -> None:
    other = KNATIVE.replace("chat", "code")
    old, new = tree(f"{KNATIVE % 1}\n---\n{other % 1}"), tree(f"{KNATIVE % 3}\n---\n{other % 1}")
    (line,) = bill(old, new, LOAD, POD)
    assert line.model.endswith("models/chat")
    for found, side in ((line.old, old), (line.new, new)):
        settings, pod = dict(models_of(side, POD))[line.model]
        assert found == summarize(simulate(LOAD, settings, pod), pod)
    assert line.old != line.new
    assert bill(old, old, LOAD, POD) == []


def test_models_that_come_and_go_have_one_side() -> None:
    old, new = tree(KNATIVE % 1), tree((KNATIVE % 1).replace("chat", "code"))
    rows = [*bill_lines(bill(old, new, LOAD, POD), LOAD)]
    assert rows[0][0] == f"{len(LOAD)} requests in 1.0 hours per model"
    assert [row[0].rpartition("/")[2] for row in rows[1:]] == ["code", "chat"]
    hours = rows[1][1].removeprefix("none -> ")
    assert (rows[1][1], rows[2][1]) == (f"none -> {hours}", f"{hours} -> none")


def test_settings_that_knative_refuses_are_named() -> None:
    config = "{apiVersion: v1, kind: ConfigMap, metadata: {name: config-autoscaler}, data: {max-scale-up-rate: '1'}}"
    with pytest.raises(InvalidSection, match="max_scale_up_rate = 1: must be above 1"):
        bill(tree(config), tree(config), LOAD, POD)
