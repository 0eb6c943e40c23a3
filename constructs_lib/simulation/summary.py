"""The figures of a run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from constructs_lib.simulation.simulation import Ending, PodModel, Run


@dataclass(frozen=True, kw_only=True)
class Summary:
    """What a run cost and what users noticed. Times are in seconds; None if nothing was measured."""

    requests: int
    gpu_hours: float
    most_pods: int
    pod_starts: int
    waited_for_cold_start: int
    """Requests that arrived when no pod was ready."""
    first_token_p50: float | None
    first_token_p95: float | None
    first_token_p99: float | None
    failures: int
    """Requests that timed out or were rejected."""
    idle_to_zero: float | None
    """Median time from the last request to zero pods."""
    burst_absorbed: float
    """The longest time during which requests were queued."""
    panic_share: float
    """Fraction of the time in panic mode."""

    @property
    def failure_rate(self) -> float:
        """Fraction of the requests that failed."""
        return self.failures / self.requests if self.requests else 0.0


def summarize(run: Run, pod: PodModel) -> Summary:
    """The figures of the run."""
    served = np.array([first for first, ending in zip(run.first_tokens, run.endings, strict=True)
                       if ending is Ending.SERVED])  # fmt: skip
    p50, p95, p99 = (float(value) for value in np.percentile(served, (50, 95, 99))) if len(served) else (None,) * 3
    idle = _idle_to_zero(run)
    return Summary(
        requests=len(run.endings),
        gpu_hours=run.pod_seconds * pod.gpus / 3600,
        most_pods=max((ready + starting for ready, starting in zip(run.ready, run.starting, strict=True)), default=0),
        pod_starts=run.pods_started,
        waited_for_cold_start=sum(run.cold),
        first_token_p50=p50,
        first_token_p95=p95,
        first_token_p99=p99,
        failures=sum(ending is not Ending.SERVED for ending in run.endings),
        idle_to_zero=float(np.median(idle)) if idle else None,
        burst_absorbed=float(_longest(run.queued)),
        panic_share=float(np.mean(run.panicking)) if run.panicking else 0.0,
    )


def _longest(queued: Sequence[int]) -> int:
    """The longest run of seconds with a request in the queue."""
    longest = stretch = 0
    for waiting in queued:
        stretch = stretch + 1 if waiting else 0
        longest = max(longest, stretch)
    return longest


def _idle_to_zero(run: Run) -> list[int]:
    """For each scale to zero, the seconds since the last request."""
    found: list[int] = []
    last_busy: int | None = None
    before = 0
    for second, ready in enumerate(run.ready):
        if run.arrivals[second] or run.in_flight[second] or run.queued[second]:
            last_busy = second
        if before and not ready and last_busy is not None:
            found.append(second - last_busy)
        before = ready
    return found
