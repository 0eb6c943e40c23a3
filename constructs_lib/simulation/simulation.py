"""A run: requests meet pods, and Knative's autoscaler decides how many pods there are.

Requests that find no free slot wait in line, in the activator or in front of the engine; both count for the autoscaler.
A pod takes `slots` requests at a time, each at its own speed, and a pod that goes ends what it has begun.
"""

from __future__ import annotations

import heapq
import math
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from constructs_lib.simulation.decider import TICK_SECONDS
from constructs_lib.simulation.pod_autoscaler import PodAutoscaler
from constructs_lib.simulation.settings import ScaleSettings
from constructs_lib.simulation.traffic import Request


@dataclass(frozen=True, kw_only=True)
class PodModel:
    """One pod of the model."""

    cold_start: float = 120.0
    """Seconds until a new pod is ready."""
    slots: int = 16
    """Requests that a pod works on at a time: containerConcurrency, or the engine's batch."""
    prefill_speed: float = 8000.0
    """Prompt tokens a second, of one request."""
    decode_speed: float = 40.0
    """Generated tokens a second, of one request."""
    gpus: int = 1
    """GPUs of a pod."""
    quota: int = 0
    """Pods that can be scheduled at most, for want of GPUs; 0 is no bound."""
    queue_capacity: int = 10_000
    """Requests that may wait; beyond, 503 (Knative Serving 1.23, the activator's breaker)."""
    queue_timeout: float = 600.0
    """Seconds that a request waits before it is given up."""


class Ending(IntEnum):
    """How a request ended."""

    SERVED = 0
    TIMED_OUT = 1
    REJECTED = 2


@dataclass
class Run:
    """What happened: a value a second, and a value a request."""

    arrivals: list[int] = field(default_factory=list)
    in_flight: list[int] = field(default_factory=list)
    queued: list[int] = field(default_factory=list)
    ready: list[int] = field(default_factory=list)
    starting: list[int] = field(default_factory=list)
    desired: list[int] = field(default_factory=list)
    panicking: list[bool] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    """Seconds until a slot was free, or until the request was given up."""
    first_tokens: list[float] = field(default_factory=list)
    """Seconds to the first token; infinite if there was none."""
    latencies: list[float] = field(default_factory=list)
    """Seconds to the last token; infinite if there was none."""
    endings: list[Ending] = field(default_factory=list)
    cold: list[bool] = field(default_factory=list)
    """Arrived when no pod was ready."""
    pods_started: int = 0
    pod_seconds: float = 0.0
    """Seconds that pods were there: starting, ready, or ending what they had begun."""


class Simulation:
    """One revision under a load."""

    def __init__(self, requests: Sequence[Request], settings: ScaleSettings, pod: PodModel) -> None:
        self._requests, self._pod = requests, pod
        self._autoscaler = PodAutoscaler(settings)
        self._per_second = settings.metric == "rps"
        self._ready = 0
        self._starting: list[float] = []
        """When pods become ready, in order."""
        self._line: deque[int] = deque()
        self._busy: list[float] = []
        """When requests in slots end, as a heap."""
        self._area, self._since = 0.0, 0.0
        self._poked = False
        count = len(requests)
        self.run = Run(
            waits=[0.0] * count,
            first_tokens=[math.inf] * count,
            latencies=[math.inf] * count,
            endings=[Ending.SERVED] * count,
            cold=[False] * count,
        )

    def simulate(self, *, seconds: int | None = None, progress: Callable[[int], None] = lambda _: None) -> Run:
        """Run until all requests have ended, and at least so many seconds."""
        requests, place = self._requests, 0
        least = seconds if seconds is not None else (math.ceil(requests[-1].arrival) if requests else 0)
        self._scale(0)
        second = 0
        while second < least or place < len(requests) or self._line or self._busy:
            end, arrived = second + 1, 0
            while True:
                arrival = requests[place].arrival if place < len(requests) else math.inf
                event = min(arrival, self._busy[0] if self._busy else math.inf,
                            self._starting[0] if self._starting else math.inf)  # fmt: skip
                if event >= end:
                    break
                if event == arrival:
                    self._arrive(place, arrival)
                    place += 1
                    arrived += 1
                else:
                    self._free(event)
            self._give_up(end)
            self._measure(end, arrived)
            if end % TICK_SECONDS == 0:
                self._autoscaler.tick(end, self._ready)
                self._scale(end)
            self._note(arrived)
            progress(end)
            second = end
        return self.run

    def _arrive(self, request: int, now: float) -> None:
        self._count(now)
        self.run.cold[request] = not self._ready
        if len(self._line) >= self._pod.queue_capacity:
            self.run.endings[request] = Ending.REJECTED
            return
        self._line.append(request)
        self._serve(now)
        if self._autoscaler.scale == 0:
            # the activator tells the autoscaler at once
            second = math.floor(now)
            self._autoscaler.decider.record(second, 1.0)
            self._poked = True
            self._autoscaler.tick(second, self._ready)
            self._scale(now)

    def _free(self, now: float) -> None:
        """A request has ended, or a pod is ready."""
        self._count(now)
        if self._busy and self._busy[0] <= now:
            heapq.heappop(self._busy)
        if self._starting and self._starting[0] <= now:
            self._starting.pop(0)
            self._ready += 1
        self._serve(now)

    def _serve(self, now: float) -> None:
        run, pod = self.run, self._pod
        while self._line and len(self._busy) < self._ready * pod.slots:
            number = self._line.popleft()
            request = self._requests[number]
            waited = now - request.arrival
            if waited > pod.queue_timeout:
                self._end_waiting(number)
                continue
            first = waited + request.prompt_tokens / pod.prefill_speed + 1 / pod.decode_speed
            whole = first + max(0, request.output_tokens - 1) / pod.decode_speed
            run.waits[number], run.first_tokens[number], run.latencies[number] = waited, first, whole
            heapq.heappush(self._busy, request.arrival + whole)

    def _give_up(self, now: float) -> None:
        while self._line and now - self._requests[self._line[0]].arrival > self._pod.queue_timeout:
            self._count(now)
            self._end_waiting(self._line.popleft())

    def _end_waiting(self, number: int) -> None:
        self.run.endings[number] = Ending.TIMED_OUT
        self.run.waits[number] = self._pod.queue_timeout

    def _count(self, now: float) -> None:
        """Add up the requests that are there, by time."""
        self._area += (now - self._since) * (len(self._line) + len(self._busy))
        self._since = now

    def _measure(self, end: int, arrived: int) -> None:
        """Report the last second to the autoscaler; where there is no pod and no request nobody reports."""
        self._count(end)
        value = float(arrived) if self._per_second else self._area
        if self._poked:
            value = max(0.0, value - 1.0)
        if self._ready or self._area:
            self._autoscaler.decider.record(end, value)
        self._area, self._poked = 0.0, False

    def _scale(self, now: float) -> None:
        wanted = self._autoscaler.scale
        if self._pod.quota:
            wanted = min(wanted, self._pod.quota)
        there = self._ready + len(self._starting)
        for _ in range(wanted - there):
            self._starting.append(now + self._pod.cold_start)
            self.run.pods_started += 1
        for _ in range(there - wanted):
            # pods that are not ready go first
            if self._starting:
                self._starting.pop()
            else:
                self._ready -= 1

    def _note(self, arrived: int) -> None:
        run = self.run
        run.arrivals.append(arrived)
        run.in_flight.append(len(self._busy))
        run.queued.append(len(self._line))
        run.ready.append(self._ready)
        run.starting.append(len(self._starting))
        run.desired.append(self._autoscaler.scale)
        run.panicking.append(self._autoscaler.panicking)
        ending = max(0, math.ceil(len(self._busy) / self._pod.slots) - self._ready)
        run.pod_seconds += self._ready + len(self._starting) + ending


def simulate(
    requests: Sequence[Request],
    settings: ScaleSettings,
    pod: PodModel | None = None,
    *,
    seconds: int | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> Run:
    """What becomes of those requests under those settings.

    Args:
        requests: in the order of time.
        settings: what the autoscaler is told.
        pod: one pod of the model.
        seconds: how long at least; the run goes on until all requests have ended.
        progress: told each second that was simulated.
    """
    return Simulation(requests, settings, pod or PodModel()).simulate(seconds=seconds, progress=progress)
