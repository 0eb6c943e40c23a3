"""The simulated autoscaler's decisions and those of Knative's own, one by one, on random settings and loads."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from constructs_lib.simulation.decider import TICK_SECONDS, Decider, DeciderSettings
from tests.oracle.conftest import Ask

pytestmark = pytest.mark.oracle

SCENARIOS = 400


def scenario(dice: random.Random) -> dict[str, Any]:
    """Settings, and for each second what is reported and how many pods are ready."""
    start = dice.choice((0, 0, 1, 3, 20))
    stable = dice.choice((6, 10, 30, 60, 120)) if start > 1 else dice.randint(6, 150)
    load, ready = 0.0, start
    seconds: list[dict[str, Any]] = []
    for _ in range(dice.randint(100, 700)):
        if dice.random() < 0.03:
            load = dice.choice((0.0, 0.0, dice.uniform(0, 5), dice.uniform(0, 300), float(dice.randint(0, 50))))
        if dice.random() < 0.05:
            ready = max(0, ready + dice.choice((-5, -1, 1, 1, 10)))
        silent = dice.random() < 0.02 or ((len(seconds) // 90) % 4 == 2 and dice.random() < 0.9)
        seconds.append({"Load": None if silent else load, "Ready": ready})
    target = dice.choice((0.01, 0.7, 1.0, 7.0, 70.0))
    return {
        "StableWindow": stable,
        "PanicWindow": dice.randint(1, stable),
        "ScaleDownDelay": dice.choice((0, 0, 1, 7, 60, 300)),
        "MaxScaleUpRate": dice.choice((1.1, 2.0, 10.0, 1000.0)),
        "MaxScaleDownRate": dice.choice((1.01, 2.0, 5.5)),
        "PanicThreshold": dice.choice((1.1, 2.0, 10.0)),
        "Target": target,
        "Total": target * dice.choice((1, 1.25, 10 / 7)),
        "TargetBurstCapacity": dice.choice((-1.0, 0.0, 0.5, 10.0, 211.0)),
        "ActivationScale": dice.choice((0, 1, 2, 5)),
        "Reachable": dice.random() < 0.9,
        "Weighted": dice.random() < 0.4,
        "Start": start,
        "Seconds": seconds,
    }


def decisions(given: dict[str, Any]) -> list[list[Any] | None]:
    """What the simulated autoscaler decides."""
    settings = DeciderSettings(
        target=given["Target"],
        total=given["Total"],
        stable_window=given["StableWindow"],
        panic_window=given["PanicWindow"],
        panic_threshold=given["PanicThreshold"],
        max_scale_up_rate=given["MaxScaleUpRate"],
        max_scale_down_rate=given["MaxScaleDownRate"],
        scale_down_delay=given["ScaleDownDelay"],
        target_burst_capacity=given["TargetBurstCapacity"],
        activation_scale=given["ActivationScale"],
        reachable=given["Reachable"],
        weighted=given["Weighted"],
    )
    decider = Decider(settings, ready=given["Start"])
    found: list[list[Any] | None] = []
    for now, second in enumerate(given["Seconds"]):
        if second["Load"] is not None:
            decider.record(now, second["Load"])
        if now % TICK_SECONDS == 0:
            made = decider.decide(now, second["Ready"])
            found.append([made.desired, made.excess_burst_capacity, made.stable, made.panic] if made else None)
    return found


def test_every_decision_is_knatives(oracle: Callable[[str], Ask]) -> None:
    dice = random.Random("autoscaler")  # noqa: S311 - reproducible on purpose
    scenarios = [scenario(dice) for _ in range(SCENARIOS)]
    for given, theirs in zip(scenarios, oracle("autoscaler")(scenarios), strict=True):
        ours = decisions(given)
        settings = {key: value for key, value in given.items() if key != "Seconds"}
        assert len(ours) == len(theirs)
        for tick, (mine, its) in enumerate(zip(ours, theirs, strict=True)):
            if mine and its and given["Weighted"]:
                # Go's exp and pow differ from those of Python in the last digit
                assert mine[2:] == pytest.approx(its[2:], rel=1e-12)
                mine[2:] = its[2:]
            assert mine == its, f"second {tick * TICK_SECONDS} of {settings}"
