"""A search for the cheapest settings that meet a goal.

First a coarse grid, then steps from the best candidate, one key at a time, until none is better. It finds good settings
for this load; it does not prove that there are none better, and another load may need others.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import yaml

from constructs_lib.errors import InvalidSection
from constructs_lib.knative.values.autoscaler import AutoscalerValues
from constructs_lib.simulation.settings import scale_settings
from constructs_lib.simulation.simulation import PodModel, simulate
from constructs_lib.simulation.summary import Summary, summarize
from constructs_lib.simulation.traffic import Request

_DELAYS = (0, 120, 600, 1800)
_RETENTIONS = (60, 600)
_RATES = (2.0, 10.0, 1000.0)
_MIN_SCALES = (0, 1, 2)
_TARGET_PARTS = (0.4, 0.7, 1.0)
_WINDOWS = (30, 60, 120)
_ROUNDS = 4
# a failure rate 0.001 over the goal weighs as much as twice the time
_FAILURE_WEIGHT = 1000


@dataclass(frozen=True, kw_only=True)
class Goal:
    """What the settings must achieve."""

    first_token_p95: float
    """Seconds."""
    failure_rate: float = 0.001
    """Fraction of the requests that may fail."""

    def excess(self, found: Summary) -> float:
        """How far a run is from the goal; 0 meets it."""
        late = (found.first_token_p95 or 0.0) / self.first_token_p95 - 1
        return max(0.0, late) + max(0.0, found.failure_rate - self.failure_rate) * _FAILURE_WEIGHT


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """Settings to try."""

    delay: int
    retention: int
    rate: float
    min_scale: int
    target: int
    window: int = 60

    def values(self) -> AutoscalerValues:
        """Section `knative.autoscaler`; raises InvalidSection for what Knative would refuse."""
        return AutoscalerValues(
            stable_window=f"{self.window}s",
            scale_down_delay=f"{self.delay}s",
            scale_to_zero_pod_retention_period=f"{self.retention}s",
            max_scale_up_rate=self.rate,
            min_scale=self.min_scale,
            container_concurrency_target_default=self.target,
        )

    def snippet(self) -> str:
        """As values.yaml."""
        section = self.values().model_dump(by_alias=True, exclude_unset=True)
        return yaml.safe_dump({"knative": {"autoscaler": section}}, sort_keys=False)


@dataclass(frozen=True, kw_only=True)
class Found:
    """A candidate and its result."""

    candidate: Candidate
    summary: Summary
    excess: float

    @property
    def order(self) -> tuple[float, float, float]:
        """Nearest to the goal first, then cheapest, then fastest."""
        return (self.excess, self.summary.gpu_hours, self.summary.first_token_p95 or 0.0)


def recommend(
    requests: Sequence[Request],
    pod: PodModel,
    goal: Goal,
    *,
    seconds: int | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> list[Found]:
    """Every candidate that was tried, best first.

    Args:
        requests: the load.
        pod: one pod of the model.
        goal: what must be achieved.
        seconds: how long to simulate at least, also after the last request.
        progress: called with the number of candidates tried.
    """
    tried: dict[Candidate, Found] = {}

    def attempt(candidate: Candidate) -> None:
        if candidate in tried:
            return
        try:
            settings = scale_settings(candidate.values())
        except InvalidSection:
            return
        summary = summarize(simulate(requests, settings, pod, seconds=seconds), pod)
        tried[candidate] = Found(candidate=candidate, summary=summary, excess=goal.excess(summary))
        progress(len(tried))

    for candidate in grid(pod):
        attempt(candidate)
    for _ in range(_ROUNDS):
        best = min(tried.values(), key=lambda found: found.order)
        for candidate in _steps(best.candidate):
            attempt(candidate)
        if best is min(tried.values(), key=lambda found: found.order):
            break
    return sorted(tried.values(), key=lambda found: found.order)


def grid(pod: PodModel) -> Iterator[Candidate]:
    """The coarse grid; the retention period matters only with `minScale` 0."""
    targets = sorted({max(1, round(pod.slots * part)) for part in _TARGET_PARTS})
    for delay, rate, target, least in itertools.product(_DELAYS, _RATES, targets, _MIN_SCALES):
        for retention in _RETENTIONS if least == 0 else _RETENTIONS[:1]:
            yield Candidate(delay=delay, retention=retention, rate=rate, min_scale=least, target=target)


def _steps(at: Candidate) -> Iterator[Candidate]:
    for window in _WINDOWS:
        yield replace(at, window=window)
    for delay in {at.delay // 2, at.delay + max(30, at.delay // 2)}:
        yield replace(at, delay=delay)
    for retention in {at.retention // 2, at.retention * 2}:
        yield replace(at, retention=retention)
    for target in {max(1, at.target - 1), at.target + 1}:
        yield replace(at, target=target)
    for rate in {max(1.1, at.rate / 2), at.rate * 2}:
        yield replace(at, rate=rate)
    for least in {max(0, at.min_scale - 1), at.min_scale + 1}:
        yield replace(at, min_scale=least)
