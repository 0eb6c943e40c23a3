"""Knative's autoscaler: how many pods it wants, decided every two seconds (Knative Serving 1.23, KPA)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from constructs_lib.knative.values.knative_defaults import AutoscalerKeys
from constructs_lib.simulation.windows import DelayWindow, LinearWindow, WeightedWindow, round_half_away
from constructs_lib.values.durations import go_seconds

TICK_SECONDS = 2
"""Seconds between two decisions."""

_KNATIVE: Final = AutoscalerKeys()


def panic_window_seconds(stable_window: int, percentage: float) -> int:
    """The panic window in whole seconds, as Knative rounds it."""
    return max(1, int(round_half_away(stable_window * percentage / 100)))


@dataclass(frozen=True, kw_only=True)
class DeciderSettings:
    """What the decision depends on. Loads are in the units of the metric: requests in flight or per second."""

    target: float
    """Load that a pod should have: the target times the utilization."""
    total: float
    """Load that a pod can have at most."""
    stable_window: int = round(go_seconds(_KNATIVE.stable_window))
    """Seconds over which load is averaged."""
    panic_window: int = panic_window_seconds(stable_window, _KNATIVE.panic_window_percentage)
    """Seconds over which load is averaged to detect bursts."""
    panic_threshold: float = _KNATIVE.panic_threshold_percentage / 100
    """Panic mode begins when the panic window asks for this many times the ready pods."""
    max_scale_up_rate: float = _KNATIVE.max_scale_up_rate
    """Desired pods are at most this many times the ready pods."""
    max_scale_down_rate: float = _KNATIVE.max_scale_down_rate
    """Desired pods are at least the ready pods divided by this."""
    scale_down_delay: int = math.ceil(go_seconds(_KNATIVE.scale_down_delay))
    """Seconds for which fewer pods must be desired before pods are removed."""
    target_burst_capacity: float = _KNATIVE.target_burst_capacity
    """Spare capacity in requests below which the activator stays in the path. 0: only at zero pods; -1: always."""
    activation_scale: int = 1
    """Fewest pods above zero."""
    reachable: bool = True
    """Whether a route leads to the revision."""
    weighted: bool = False
    """Whether recent seconds weigh more."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision."""

    desired: int
    """Desired pods."""
    excess_burst_capacity: int
    """Spare capacity in requests beyond the target burst capacity; below 0 the activator stays in the path."""
    stable: float
    """Average over the stable window."""
    panic: float
    """Average over the panic window."""
    panicking: bool
    """In panic mode: scaled by the panic window, and never down."""


class Decider:
    """The autoscaler of one revision. With more than one ready pod it starts in panic mode."""

    def __init__(self, settings: DeciderSettings, *, ready: int = 0, now: int = 0) -> None:
        window = WeightedWindow if settings.weighted else LinearWindow
        self.settings = settings
        self._stable = window(settings.stable_window)
        self._panic = window(settings.panic_window)
        self._delay = DelayWindow(settings.scale_down_delay, TICK_SECONDS) if settings.scale_down_delay > 0 else None
        self._panic_since: int | None = now if ready > 1 else None
        self._most_in_panic = ready

    def record(self, second: int, value: float) -> None:
        """Record what was measured in a second."""
        self._stable.record(second, value)
        self._panic.record(second, value)

    def decide(self, now: int, ready: int) -> Decision | None:
        """The decision at that second; None without measurements, when everything stays as it is."""
        settings = self.settings
        if self._stable.empty(now):
            return None
        stable, panic = self._stable.average(now), self._panic.average(now)
        pods = max(1, ready)
        most = math.ceil(settings.max_scale_up_rate * pods)
        fewest = math.floor(pods / settings.max_scale_down_rate) if settings.reachable else 0
        by_stable, by_panic = math.ceil(stable / settings.target), math.ceil(panic / settings.target)
        wanted = self._bounded(by_stable, fewest, most)
        wanted_in_panic = self._bounded(by_panic, fewest, most)

        self._change_mode(now, over=by_panic / pods >= settings.panic_threshold)
        if self._panic_since is not None:
            self._most_in_panic = wanted = max(wanted, wanted_in_panic, self._most_in_panic)
        if settings.reachable and self._delay:
            wanted = self._delay.highest(now, wanted)
        return Decision(wanted, self._excess(ready, panic), stable, panic, self._panic_since is not None)

    def _bounded(self, wanted: int, fewest: int, most: int) -> int:
        bounded = min(max(wanted, fewest), most)
        return max(bounded, self.settings.activation_scale) if wanted > 0 else bounded

    def _change_mode(self, now: int, *, over: bool) -> None:
        if over:
            self._panic_since = now
        elif self._panic_since is not None and self._panic_since + self.settings.stable_window < now:
            self._panic_since = None
            self._most_in_panic = 0

    def _excess(self, ready: int, panic: float) -> int:
        burst = self.settings.target_burst_capacity
        if burst == 0:
            return 0
        return math.floor(ready * self.settings.total - burst - panic) if burst > 0 else -1
