"""A run: pods serve requests, and Knative's autoscaler decides how many pods there are.

Requests that find no free slot queue in the activator or in front of the engine; both count for the autoscaler.
A pod serves up to `slots` requests at a time, each at a fixed speed, and finishes them before it stops.
"""

from __future__ import annotations

import heapq
import math
from bisect import insort
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
    """Seconds until a new pod is ready, that for a node included."""
    node_start: float = 0.0
    """Seconds of `cold_start` until there is a node, which a pod saves that finds a free one."""
    node_kept: float = 600.0
    """Seconds that a node stays after its pod (Cluster Autoscaler, --scale-down-unneeded-time: 10 minutes)."""
    slots: int = 16
    """Concurrent requests per pod: containerConcurrency, or the engine's batch size."""
    prefill_speed: float = 8000.0
    """Prompt tokens per second of one request."""
    decode_speed: float = 40.0
    """Generated tokens per second of one request."""
    gpus: int = 1
    """GPUs per pod."""
    quota: int = 0
    """Pods that can be scheduled at most, limited by the GPUs; 0 means no limit."""
    queue_capacity: int = 10_000
    """Requests that may wait, above which they get 503 (Knative Serving 1.23, the activator's breaker)."""
    queue_timeout: float = 600.0
    """Seconds after which a waiting request times out."""


class Ending(IntEnum):
    """How a request ended."""

    SERVED = 0
    TIMED_OUT = 1
    REJECTED = 2


@dataclass
class Run:
    """What happened: series with one value per second, and with one value per request."""

    arrivals: list[int] = field(default_factory=list)
    in_flight: list[int] = field(default_factory=list)
    queued: list[int] = field(default_factory=list)
    ready: list[int] = field(default_factory=list)
    starting: list[int] = field(default_factory=list)
    desired: list[int] = field(default_factory=list)
    panicking: list[bool] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    """Seconds until a slot was free, or until the request timed out."""
    first_tokens: list[float] = field(default_factory=list)
    """Seconds to the first token; infinite if there was none."""
    latencies: list[float] = field(default_factory=list)
    """Seconds to the last token; infinite if there was none."""
    endings: list[Ending] = field(default_factory=list)
    cold: list[bool] = field(default_factory=list)
    """Whether it arrived when no pod was ready."""
    pods_started: int = 0
    pod_seconds: float = 0.0
    """Total seconds of all pods: starting, ready, or draining."""


class Simulation:
    """One revision under load."""

    def __init__(self, requests: Sequence[Request], settings: ScaleSettings, pod: PodModel) -> None:
        self._requests, self._pod = requests, pod
        self._autoscaler = PodAutoscaler(settings)
        self._per_second = settings.metric == "rps"
        self._ready = 0
        self._starting: list[float] = []
        """When pods become ready, in order."""
        self._nodes: list[float] = []
        """Until when the nodes without a pod stay."""
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
        """Run until all requests have ended, and for at least `seconds`."""
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
            # the activator notifies the autoscaler at once
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
        """Integrate the requests in flight and in the queue over time."""
        self._area += (now - self._since) * (len(self._line) + len(self._busy))
        self._since = now

    def _measure(self, end: int, arrived: int) -> None:
        """Report the last second to the autoscaler; without pods and requests nothing is reported."""
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
        self._nodes = [until for until in self._nodes if until > now]
        for _ in range(wanted - there):
            saved = self._pod.node_start if self._nodes and self._nodes.pop() else 0.0
            insort(self._starting, now + max(0.0, self._pod.cold_start - saved))
            self.run.pods_started += 1
        for _ in range(there - wanted):
            self._nodes.append(now + self._pod.node_kept)
            # pods that are not ready are removed first
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
    """Simulate the requests under the settings.

    Args:
        requests: the load, in order of arrival.
        settings: the settings of the autoscaler.
        pod: one pod of the model.
        seconds: the shortest time to simulate; the run continues until all requests have ended.
        progress: called with each simulated second.
    """
    return Simulation(requests, settings, pod or PodModel()).simulate(seconds=seconds, progress=progress)
