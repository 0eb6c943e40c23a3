"""The autoscaler's decisions, against those of Knative's own and by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st

from constructs_lib.simulation.decider import TICK_SECONDS, Decider, DeciderSettings, panic_window_seconds
from constructs_lib.simulation.windows import DelayWindow, LinearWindow, WeightedWindow

# decisions of Knative Serving 1.23's own autoscaler under scripted loads; a row is second, load, stable and panic
# average, ready pods, desired pods, excess burst capacity
TRACES = json.loads((Path(__file__).parents[1] / "data" / "kpa-traces.json").read_text())


@pytest.mark.parametrize("trace", TRACES, ids=lambda trace: trace["spec"]["Name"])
def test_every_decision_of_a_trace_is_reproduced(trace: dict[str, Any]) -> None:
    spec = trace["spec"]
    decider = Decider(
        DeciderSettings(
            target=spec["Target"],
            total=spec["Total"],
            stable_window=spec["StableS"],
            panic_window=spec["PanicS"],
            panic_threshold=spec["PanicThr"],
            max_scale_up_rate=spec["Up"],
            max_scale_down_rate=spec["Down"],
            scale_down_delay=spec["DelayS"],
            target_burst_capacity=spec["TBC"],
            activation_scale=spec["ActScale"],
            reachable=spec["Reachable"],
            weighted=spec["Weighted"],
        ),
        ready=spec["Start"],
    )
    rows = {row[0]: row for row in trace["rows"]}
    assert len(rows) == spec["Dur"] / TICK_SECONDS
    load = 0.0
    for second in range(spec["Dur"]):
        load = next((value for since, value in reversed(spec["Load"]) if since <= second), load)
        if load >= 0:
            decider.record(second, load)
        if second in rows:
            _, _, stable, panic, ready, desired, excess = rows[second]
            made = decider.decide(second, ready)
            assert made
            assert (made.stable, made.panic, made.desired, made.excess_burst_capacity) == (
                stable,
                panic,
                desired,
                excess,
            )


def test_a_young_window_averages_over_its_own_seconds() -> None:
    window = LinearWindow(60)
    window.record(100, 10)
    window.record(101, 20)
    assert window.average(101) == 15


def test_silence_keeps_the_average_and_then_empties_the_window() -> None:
    window = LinearWindow(6)
    for second in range(6):
        window.record(second, 12)
    assert [window.average(second) for second in (5, 8, 10, 11)] == [12, 12, 12, 0]
    assert [window.empty(second) for second in (11, 12)] == [False, True]


def test_averages_are_rounded_half_away_from_zero() -> None:
    window = LinearWindow(2)
    window.record(0, 0.000001)
    window.record(1, 0)
    assert window.average(1) == 0.000001  # 0.0000005, which Python would round to 0


def test_younger_seconds_weigh_more() -> None:
    rising, falling = WeightedWindow(10), WeightedWindow(10)
    for second in range(10):
        rising.record(second, second)
        falling.record(second, 9 - second)
    assert rising.average(9) > 4.5 > falling.average(9)


@given(st.lists(st.integers(0, 50), min_size=1, max_size=60), st.integers(1, 40))
def test_the_delay_window_is_the_highest_of_its_slots(wishes: list[int], seconds: int) -> None:
    window, slots = DelayWindow(seconds, 2), -(-seconds // 2)
    for tick, wish in enumerate(wishes):
        assert window.highest(2 * tick, wish) == max(wishes[max(0, tick - slots + 1) : tick + 1])


@pytest.mark.parametrize(("window", "percent", "seconds"), [(60, 10, 6), (6, 10, 1), (25, 10, 3), (6, 1, 1)])
def test_the_panic_window_is_whole_seconds(window: int, percent: float, seconds: int) -> None:
    assert panic_window_seconds(window, percent) == seconds


def test_growth_is_bounded_by_the_ready_pods() -> None:
    decider = Decider(DeciderSettings(target=1, total=1, max_scale_up_rate=2))
    decider.record(0, 100)
    wanted = [decision.desired for ready in (0, 1, 3, 10) if (decision := decider.decide(0, ready))]
    assert wanted == [2, 2, 6, 20]


def test_it_does_not_shrink_in_panic() -> None:
    decider = Decider(DeciderSettings(target=1, total=1))
    decider.record(0, 10)
    first = decider.decide(0, 1)
    for second in range(1, 50):
        decider.record(second, 0)
    later = decider.decide(50, 10)
    assert first
    assert later
    assert (first.panicking, later.panicking, later.desired) == (True, True, 10)


@given(
    st.lists(st.floats(0, 200), min_size=1, max_size=100),
    st.integers(0, 20),
    st.sampled_from((1.1, 2.0, 1000.0)),
)
def test_a_higher_rate_never_wants_less_and_no_wish_is_negative(loads: list[float], ready: int, rate: float) -> None:
    slow = Decider(DeciderSettings(target=7, total=10, max_scale_up_rate=rate), ready=ready)
    fast = Decider(DeciderSettings(target=7, total=10, max_scale_up_rate=2 * rate), ready=ready)
    for second, load in enumerate(loads):
        slow.record(second, load)
        fast.record(second, load)
        if second % TICK_SECONDS == 0:
            one, other = slow.decide(second, ready), fast.decide(second, ready)
            assert one
            assert other
            assert 0 <= one.desired <= other.desired
