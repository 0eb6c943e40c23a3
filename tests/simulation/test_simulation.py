"""Runs: what must hold of any, and some that can be worked out by hand."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, strategies as st

from constructs_lib.knative.values.autoscaler import AutoscalerValues
from constructs_lib.models.autoscaling import ModelAutoscalingValues
from constructs_lib.simulation.decider import DeciderSettings
from constructs_lib.simulation.settings import KNATIVE_DEFAULTS, ScaleSettings, scale_settings
from constructs_lib.simulation.simulation import Ending, PodModel, Run, simulate
from constructs_lib.simulation.summary import summarize
from constructs_lib.simulation.traffic import Request

DECIDER = DeciderSettings(target=7, total=10)
POD = PodModel(cold_start=100, slots=2, prefill_speed=100, decode_speed=10)
# 1 s of prefill, 0.1 s to each of 11 tokens
ONE = Request(0.0, 100, 11)

requests_made = st.lists(
    st.builds(Request, st.floats(0, 600), st.integers(1, 3000), st.integers(1, 300)), max_size=80
).map(lambda made: sorted(made, key=lambda request: request.arrival))
settings_made = st.builds(
    ScaleSettings,
    decider=st.builds(
        DeciderSettings,
        target=st.sampled_from((0.7, 7.0)),
        total=st.just(10.0),
        max_scale_up_rate=st.sampled_from((1.1, 2.0, 1000.0)),
        scale_down_delay=st.sampled_from((0, 60)),
    ),
    min_scale=st.integers(0, 2),
    max_scale=st.sampled_from((0, 2, 5)),
    retention_period=st.sampled_from((0.0, 60.0)),
)
pods_made = st.builds(
    PodModel,
    cold_start=st.sampled_from((0.0, 5.0, 120.0)),
    slots=st.integers(1, 8),
    quota=st.sampled_from((0, 3)),
    queue_capacity=st.sampled_from((1, 10_000)),
    queue_timeout=st.sampled_from((30.0, 600.0)),
)


@given(requests_made, settings_made, pods_made)
def test_what_holds_of_every_run(requests: list[Request], scale: ScaleSettings, pod: PodModel) -> None:
    run = simulate(requests, scale, pod, seconds=900)
    assert sum(run.arrivals) == len(requests) == len(run.endings)
    assert len({len(run.arrivals), len(run.in_flight), len(run.queued), len(run.ready), len(run.desired)}) == 1
    bound = min(filter(None, (scale.max_scale, pod.quota)), default=math.inf)
    assert all(0 <= ready + starting <= max(bound, 1) for ready, starting in zip(run.ready, run.starting, strict=True))
    assert all(desired >= 0 for desired in run.desired)
    for number, ending in enumerate(run.endings):
        if ending is Ending.SERVED:
            assert 0 <= run.waits[number] <= pod.queue_timeout + 1
            assert run.waits[number] < run.first_tokens[number] <= run.latencies[number] < math.inf
        else:
            assert run.first_tokens[number] == run.latencies[number] == math.inf
    assert run.in_flight[-1] == run.queued[-1] == 0
    assert simulate(requests, scale, pod, seconds=900) == run


def test_a_request_waits_for_the_first_pod_and_then_takes_its_time() -> None:
    run = simulate([ONE], ScaleSettings(decider=DECIDER), POD)
    assert (run.waits, run.cold) == ([100.0], [True])
    assert run.first_tokens == pytest.approx([101.1])
    assert run.latencies == pytest.approx([102.1])


def test_a_slot_takes_one_request_at_a_time() -> None:
    run = simulate([ONE] * 3, ScaleSettings(decider=DECIDER, max_scale=1), POD)
    assert run.waits == pytest.approx([100, 100, 102.1])


def test_who_waits_too_long_has_failed() -> None:
    pod = PodModel(cold_start=100, queue_timeout=50)
    run = simulate([ONE], ScaleSettings(decider=DECIDER), pod)
    assert (run.endings, summarize(run, pod).failure_rate) == ([Ending.TIMED_OUT], 1.0)


def test_who_finds_the_line_full_is_rejected() -> None:
    pod = PodModel(cold_start=100, queue_capacity=1)
    run = simulate([ONE, ONE], ScaleSettings(decider=DECIDER), pod)
    assert run.endings == [Ending.SERVED, Ending.REJECTED]


def idle_to_zero(**keys: float) -> float:
    scale = ScaleSettings(decider=DECIDER, **keys)  # type: ignore[arg-type]
    pod = PodModel(cold_start=0)
    found = summarize(simulate([Request(10, 1, 1)], scale, pod, seconds=900), pod).idle_to_zero
    assert found is not None
    return found


def test_the_last_pod_stays_for_the_window_and_then_for_the_retention() -> None:
    # the activator was always in the path, so the grace period is over when the window is
    assert idle_to_zero() == pytest.approx(60, abs=4)
    assert idle_to_zero(retention_period=300) == pytest.approx(360, abs=4)


def test_without_scale_to_zero_the_last_pod_stays() -> None:
    run = simulate([ONE], ScaleSettings(decider=DECIDER, scale_to_zero=False), PodModel(cold_start=0), seconds=900)
    assert run.ready[-1] == 1


def run_of(burst: int, **keys: float) -> Run:
    scale = ScaleSettings(decider=DeciderSettings(target=1, total=1, **keys))  # type: ignore[arg-type]
    load = [Request(200 + number / burst, 100, 1000) for number in range(burst)]
    return simulate([ONE, *load], scale, PodModel(cold_start=60, slots=1, decode_speed=10))


def test_a_burst_is_absorbed_sooner_with_a_higher_rate() -> None:
    slow, fast = (run_of(20, max_scale_up_rate=rate) for rate in (2.0, 1000.0))
    assert max(slow.ready) <= max(fast.ready)
    assert sum(fast.waits) < sum(slow.waits)


@pytest.mark.parametrize(
    ("values", "model", "target", "total"),
    [
        (AutoscalerValues(), None, 7, 10),
        (KNATIVE_DEFAULTS, None, 70, 100),
        (AutoscalerValues(container_concurrency_target_percentage=1), None, 10, 10),
        (AutoscalerValues(), ModelAutoscalingValues(container_concurrency=4), 2.8, 4),
        (AutoscalerValues(), ModelAutoscalingValues(target=20), 14, 20),
        (AutoscalerValues(), ModelAutoscalingValues(target=4, container_concurrency=8), 2.8, 4),
        (AutoscalerValues(), ModelAutoscalingValues(target=10, target_utilization_percentage=100), 10, 10),
        (AutoscalerValues(), ModelAutoscalingValues(metric="rps"), 140, 200),
    ],
)
def test_targets_are_those_that_knative_takes(
    values: AutoscalerValues, model: ModelAutoscalingValues | None, target: float, total: float
) -> None:
    decider = scale_settings(values, model).decider
    assert decider.target == pytest.approx(target)
    assert decider.total == total


def test_a_models_own_settings_win() -> None:
    model = ModelAutoscalingValues(window="30s", scale_down_delay="0s", min_scale=1, max_scale=3)
    scale = scale_settings(AutoscalerValues(min_scale=0, max_scale=9), model)
    assert (scale.decider.stable_window, scale.decider.panic_window, scale.decider.scale_down_delay) == (30, 3, 0)
    assert (scale.min_scale, scale.max_scale) == (1, 3)


def test_a_pod_that_finds_a_free_node_starts_sooner() -> None:
    def waits(kept: float) -> list[float]:
        scale = ScaleSettings(decider=DECIDER, grace_period=0)
        pod = PodModel(cold_start=100, node_start=70, node_kept=kept, slots=2, prefill_speed=100, decode_speed=10)
        later = Request(arrival=ONE.arrival + 600, prompt_tokens=100, output_tokens=10)
        run = simulate([ONE, later], scale, pod, seconds=900)
        return run.waits

    # the pod of the first request is gone by then, and its node stays or not
    assert waits(3600)[0] == waits(1)[0] == pytest.approx(100, abs=1)
    assert waits(3600)[1] == pytest.approx(30, abs=1)
    assert waits(1)[1] == pytest.approx(100, abs=1)
