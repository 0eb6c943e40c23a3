"""Section `knative.autoscaler`: what config-autoscaler of Knative 1.23 takes, and what is refused before it."""

from __future__ import annotations

import math
import re
from typing import Any

import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from constructs_lib.knative.config_data import config_data
from constructs_lib.knative.values.autoscaler import AutoscalerValues
from tests.knative.support import Tree, data, parse, refused

README_DEFAULTS = {
    "enable-scale-to-zero": "true",
    "scale-to-zero-grace-period": "30s",
    "scale-to-zero-pod-retention-period": "60s",
    "stable-window": "60s",
    "scale-down-delay": "300s",
    "max-scale-up-rate": "2.0",
    "container-concurrency-target-default": "10",
}

ACCEPTED: list[Tree] = [
    {"enableScaleToZero": False},
    {"scaleToZeroGracePeriod": "1ns"},
    {"scaleToZeroGracePeriod": "24h"},
    {"scaleToZeroPodRetentionPeriod": "0"},
    {"scaleToZeroPodRetentionPeriod": "0s"},
    {"scaleToZeroPodRetentionPeriod": "1.5s"},
    {"stableWindow": "6s"},
    {"stableWindow": "1h"},
    {"stableWindow": "59m60s"},
    {"stableWindow": "6.0000000001s"},
    {"scaleDownDelay": "0s"},
    {"scaleDownDelay": "2h"},
    {"scaleDownDelay": "1000ms"},
    {"maxScaleUpRate": 1.1},
    {"maxScaleUpRate": "1.0000001"},
    {"maxScaleUpRate": 1000},
    {"maxScaleUpRate": "1e3"},
    {"maxScaleDownRate": 1.01},
    {"containerConcurrencyTargetDefault": "5"},
    {"containerConcurrencyTargetDefault": 0.5},
    {"containerConcurrencyTargetDefault": 0.02},
    {"containerConcurrencyTargetDefault": 0.01, "containerConcurrencyTargetPercentage": 100},
    {"containerConcurrencyTargetDefault": 0.5, "containerConcurrencyTargetPercentage": 1},
    {"containerConcurrencyTargetPercentage": 0.7},
    {"containerConcurrencyTargetPercentage": 1},
    {"containerConcurrencyTargetPercentage": 1.1},
    {"containerConcurrencyTargetPercentage": 100},
    {"requestsPerSecondTargetDefault": 0.01},
    {"targetBurstCapacity": 0},
    {"targetBurstCapacity": -1},
    {"targetBurstCapacity": "-1"},
    {"targetBurstCapacity": 0.5},
    {"panicWindowPercentage": 1},
    {"panicWindowPercentage": 100.0},
    {"panicThresholdPercentage": 110},
    {"panicThresholdPercentage": 1000},
    {"activatorCapacity": 1},
    {"initialScale": 1},
    {"initialScale": 0, "allowZeroInitialScale": True},
    {"minScale": 0},
    {"minScale": 5},
    {"minScale": 5, "maxScale": 0},
    {"minScale": 5, "maxScale": 5},
    {"maxScale": 2147483647},
    {"maxScaleLimit": 0},
    {"maxScaleLimit": 8, "maxScale": 8},
    {"maxScaleLimit": 8, "maxScale": "1"},
    {"podAutoscalerClass": "kpa.autoscaling.knative.dev"},
    {"podAutoscalerClass": "hpa.autoscaling.knative.dev"},
    {"podAutoscalerClass": "queue.example.com"},
]

# what Knative refuses as well
REFUSED: list[tuple[Tree, str]] = [
    ({"scaleToZeroGracePeriod": "0s"}, "autoscaler.scaleToZeroGracePeriod"),
    ({"scaleToZeroGracePeriod": "-1s"}, "autoscaler.scaleToZeroGracePeriod"),
    ({"scaleToZeroGracePeriod": "30"}, 'autoscaler.scaleToZeroGracePeriod = "30": must have a unit: write "30s"'),
    ({"scaleToZeroGracePeriod": ""}, "autoscaler.scaleToZeroGracePeriod"),
    ({"scaleToZeroGracePeriod": "30 s"}, "autoscaler.scaleToZeroGracePeriod"),
    ({"scaleToZeroPodRetentionPeriod": "-1ns"}, "autoscaler.scaleToZeroPodRetentionPeriod"),
    ({"stableWindow": "5s"}, "autoscaler.stableWindow"),
    ({"stableWindow": "5999ms"}, "autoscaler.stableWindow"),
    ({"stableWindow": "1h1s"}, "autoscaler.stableWindow"),
    ({"stableWindow": "6.5s"}, "autoscaler.stableWindow"),
    ({"stableWindow": "60s1ns"}, "autoscaler.stableWindow"),
    ({"scaleDownDelay": "-1s"}, "autoscaler.scaleDownDelay"),
    ({"scaleDownDelay": "1500ms"}, "autoscaler.scaleDownDelay"),
    ({"scaleDownDelay": "1d"}, "autoscaler.scaleDownDelay"),
    ({"maxScaleUpRate": "1.0"}, "autoscaler.maxScaleUpRate"),
    ({"maxScaleUpRate": 1}, "autoscaler.maxScaleUpRate"),
    ({"maxScaleUpRate": 0.5}, "autoscaler.maxScaleUpRate"),
    ({"maxScaleUpRate": "fast"}, "autoscaler.maxScaleUpRate"),
    ({"maxScaleDownRate": "1.0"}, "autoscaler.maxScaleDownRate"),
    ({"containerConcurrencyTargetDefault": 0}, "autoscaler.containerConcurrencyTargetDefault"),
    ({"containerConcurrencyTargetDefault": 0.014}, "autoscaler.containerConcurrencyTargetDefault"),
    (
        {"containerConcurrencyTargetDefault": 0.5, "containerConcurrencyTargetPercentage": 1.1},
        "autoscaler.containerConcurrencyTargetDefault",
    ),
    ({"containerConcurrencyTargetPercentage": 0}, "autoscaler.containerConcurrencyTargetPercentage"),
    ({"containerConcurrencyTargetPercentage": 100.1}, "autoscaler.containerConcurrencyTargetPercentage"),
    ({"requestsPerSecondTargetDefault": 0.009}, "autoscaler.requestsPerSecondTargetDefault"),
    ({"targetBurstCapacity": -0.5}, "autoscaler.targetBurstCapacity"),
    ({"targetBurstCapacity": -2}, "autoscaler.targetBurstCapacity"),
    ({"panicWindowPercentage": 0.9}, "autoscaler.panicWindowPercentage"),
    ({"panicWindowPercentage": 100.1}, "autoscaler.panicWindowPercentage"),
    ({"activatorCapacity": 0.99}, "autoscaler.activatorCapacity"),
    ({"initialScale": 0}, "autoscaler.initialScale"),
    ({"initialScale": 0, "allowZeroInitialScale": False}, "autoscaler.initialScale"),
    ({"initialScale": -1}, "autoscaler.initialScale"),
    ({"minScale": -1}, "autoscaler.minScale"),
    ({"minScale": "1.0"}, "autoscaler.minScale"),
    ({"minScale": 6, "maxScale": 5}, "autoscaler.minScale"),
    ({"maxScale": 2147483648}, "autoscaler.maxScale"),
    ({"maxScale": -1}, "autoscaler.maxScale"),
    ({"maxScaleLimit": 8}, "autoscaler.maxScale = 0: must be from 1 to maxScaleLimit (8)"),
    ({"maxScaleLimit": 8, "maxScale": 9}, "autoscaler.maxScale"),
    ({"maxScaleLimit": -1}, "autoscaler.maxScaleLimit"),
    ({"enableScaleToZero": "yes"}, "autoscaler.enableScaleToZero"),
]

# what Knative takes, and then ignores or suffers from
REFUSED_THOUGH_TAKEN: list[tuple[Tree, str]] = [
    ({"maxScaleUpRate": "NaN"}, "autoscaler.maxScaleUpRate"),
    ({"maxScaleUpRate": math.inf}, "autoscaler.maxScaleUpRate"),
    ({"targetBurstCapacity": "Inf"}, "autoscaler.targetBurstCapacity"),
    ({"panicThresholdPercentage": 109}, "autoscaler.panicThresholdPercentage"),
    ({"panicThresholdPercentage": 1001}, "autoscaler.panicThresholdPercentage"),
    ({"podAutoscalerClass": "hpa"}, "autoscaler.podAutoscalerClass"),
    ({"podAutoscalerClass": "keda.autoscaling.knative.dev"}, "autoscaler.podAutoscalerClass"),
]


def test_the_defaults_are_those_of_the_readme() -> None:
    assert data("autoscaler", {}) == README_DEFAULTS


@pytest.mark.parametrize("tree", ACCEPTED, ids=str)
def test_accepted(tree: Tree) -> None:
    rendered = data("autoscaler", tree)
    assert rendered.keys() == README_DEFAULTS.keys() | {re.sub("[A-Z]", lambda m: f"-{m[0].lower()}", k) for k in tree}


@pytest.mark.parametrize(("tree", "said"), REFUSED, ids=str)
def test_refused_as_knative_does(tree: Tree, said: str) -> None:
    assert said in refused("autoscaler", tree)


@pytest.mark.parametrize(("tree", "said"), REFUSED_THOUGH_TAKEN, ids=str)
def test_refused_although_knative_takes_it(tree: Tree, said: str) -> None:
    assert said in refused("autoscaler", tree)


def test_the_tuning_example_of_the_readme_is_refused_with_what_to_write_instead() -> None:
    tuning = {"scaleDownDelay": "600s", "maxScaleUpRate": "1.0", "containerConcurrencyTargetDefault": "5"}
    message = refused("autoscaler", tuning)
    assert message.startswith('autoscaler.maxScaleUpRate = "1.0": must be above 1, or Knative refuses the ConfigMap')
    for part in ("not pods per minute", "ceil(rate x ready pods)", "could never grow", '"1.1"', "maxScaleLimit"):
        assert part in message
    assert "\n" not in message, "the other keys are right"

    rendered = data("autoscaler", {**tuning, "maxScaleUpRate": "1.1"})
    assert rendered["max-scale-up-rate"] == "1.1"
    assert rendered["scale-down-delay"] == "600s"
    assert rendered["container-concurrency-target-default"] == "5"


@pytest.mark.parametrize(("rate", "pods"), [(1.1, 10), (1.01, 100)])
def test_the_rates_that_the_message_offers_add_one_pod_at_a_time(rate: float, pods: int) -> None:
    assert all(math.ceil(rate * ready) == ready + 1 for ready in range(1, pods + 1))
    assert math.ceil(rate * (pods + 1)) == pods + 3


def test_several_problems_are_told_at_once() -> None:
    message = refused("autoscaler", {"stableWindow": "1s", "maxScaleUpRate": 1, "minScale": -1, "typo": 1})
    assert len(message.splitlines()) == 4
    message = refused("autoscaler", {"initialScale": 0, "minScale": 9, "maxScale": 5, "maxScaleLimit": 4})
    assert len(message.splitlines()) == 3, "the rules between keys, too"


def test_knatives_own_spelling_of_a_key_is_answered_with_ours() -> None:
    message = refused("autoscaler", {"max-scale-up-rate": 2})
    assert message == "autoscaler.max-scale-up-rate = 2: unknown key; did you mean maxScaleUpRate?"


@pytest.mark.parametrize(("plain", "quoted"), [(2.0, "2.0"), (10, "10"), (1.5, "1.5"), (1000, "+1000")])
def test_numbers_read_the_same_quoted_or_not(plain: float, quoted: str) -> None:
    key = "maxScaleUpRate"
    assert data("autoscaler", {key: plain}) == data("autoscaler", {key: quoted})
    assert data("autoscaler", {key: plain})["max-scale-up-rate"] == quoted.removeprefix("+")


_GO_DURATION = re.compile(
    r"[-+]?(0|([0-9]+\.?[0-9]*|\.[0-9]+)(ns|us|µs|ms|s|m|h)(([0-9]+\.?[0-9]*|\.[0-9]+)(ns|us|µs|ms|s|m|h))*)"
)
_GO_FLOAT = re.compile(r"[-+]?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_GO_INT = re.compile(r"[-+]?[0-9]+")
_PATTERNS = {
    **dict.fromkeys(["enable-scale-to-zero", "allow-zero-initial-scale"], re.compile("true|false")),
    **dict.fromkeys(
        ["stable-window", "scale-down-delay", "scale-to-zero-grace-period", "scale-to-zero-pod-retention-period"],
        _GO_DURATION,
    ),
    **dict.fromkeys(["initial-scale", "min-scale", "max-scale", "max-scale-limit"], _GO_INT),
}


def _written(number: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return number | number.map(str)


_durations = st.lists(
    st.tuples(st.integers(0, 90), st.sampled_from(["", ".5", ".25"]), st.sampled_from(["ms", "s", "m", "h"])),
    min_size=1,
    max_size=3,
).map(lambda parts: "".join(f"{whole}{fraction}{unit}" for whole, fraction, unit in parts))
_floats = _written(st.floats(width=64, min_value=-10, max_value=1e9) | st.integers(-2, 10**20))
_integers = _written(st.integers(-1, 2**31))
_trees = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(["enableScaleToZero", "allowZeroInitialScale"], st.booleans()),
        **dict.fromkeys(["stableWindow", "scaleDownDelay", "scaleToZeroGracePeriod"], _durations),
        "scaleToZeroPodRetentionPeriod": _durations,
        **dict.fromkeys(["maxScaleUpRate", "maxScaleDownRate", "targetBurstCapacity", "activatorCapacity"], _floats),
        **dict.fromkeys(["containerConcurrencyTargetDefault", "requestsPerSecondTargetDefault"], _floats),
        **dict.fromkeys(["containerConcurrencyTargetPercentage", "panicWindowPercentage"], _floats),
        **dict.fromkeys(["initialScale", "minScale", "maxScale", "maxScaleLimit"], _integers),
    },
)


def _try(tree: Tree) -> AutoscalerValues | None:
    try:
        values: AutoscalerValues = parse("autoscaler", tree)
    except ValidationError:
        return None
    return values


@given(_trees)
def test_whatever_is_accepted_can_be_read_by_go(tree: Tree) -> None:
    # drop what is refused, key by key, so that most examples say something
    tree = {key: value for key, value in tree.items() if _try({key: value})}
    if values := _try(tree):
        for key, text in config_data(values).items():
            assert _PATTERNS.get(key, _GO_FLOAT).fullmatch(text), f"{key}: {text}"


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=1.001) | st.integers(2, 10**300))
def test_a_number_reaches_knative_unchanged(number: float) -> None:
    assert float(data("autoscaler", {"maxScaleUpRate": str(number)})["max-scale-up-rate"]) == float(number)
    assert data("autoscaler", {"maxScaleUpRate": number}) == data("autoscaler", {"maxScaleUpRate": str(number)})
