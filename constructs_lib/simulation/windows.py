"""The windows over which Knative averages its measurements, in buckets of one second (Knative Serving 1.23).

Times are whole seconds.
"""

from __future__ import annotations

import math
from collections import deque

_DIGITS = 1e6
_WEIGHT_OUTSIDE = 0.0001
_LEAST_WEIGHT = 0.2


def round_half_away(value: float) -> float:
    """Round as Go does; Python rounds halves to the even neighbour."""
    return math.floor(value + 0.5) if value >= 0 else math.ceil(value - 0.5)


class LinearWindow:
    """The plain average of the last `seconds`, or of the seconds since the first report if those are fewer.

    Silence does not count as zero: without reports the average of the reported seconds stays until they have left the
    window.
    """

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        self._buckets = [0.0] * seconds
        self._total = 0.0
        self._first: int | None = None
        self._last: int | None = None

    def record(self, second: int, value: float) -> None:
        """Add a value to a second; values older than the window are dropped."""
        if self._last is None or self._first is None:
            self._first = self._last = second
        elif second + self.seconds <= self._last:
            return
        elif second > self._last:
            self._advance(second)
        else:
            self._first = min(self._first, second)
        self._buckets[second % self.seconds] += value
        self._total += value

    def _advance(self, second: int) -> None:
        assert self._last is not None  # noqa: S101 - asked before
        if second - self._last >= self.seconds:
            self._buckets = [0.0] * self.seconds
            self._total = 0.0
            self._first = second
        else:
            for passed in range(self._last + 1, second + 1):
                place = passed % self.seconds
                self._total -= self._buckets[place]
                self._buckets[place] = 0.0
        self._last = second

    def empty(self, now: int) -> bool:
        """Whether nothing was reported for a whole window, so that no decision can be made."""
        return self._last is None or now - self._last > self.seconds

    def average(self, now: int) -> float:
        """The average at that second."""
        if self._last is None or self._first is None or now - self._last >= self.seconds:
            return 0.0
        silent = max(0, now - self._last)
        total = self._total
        for second in range(self._last + 1, self._last + silent + 1):
            total -= self._buckets[second % self.seconds]
        counted = min(self._last - self._first + 1, self.seconds - silent)
        return round_half_away(total / counted * _DIGITS) / _DIGITS


class WeightedWindow(LinearWindow):
    """An average in which each second weighs less than the next (`weighted-exponential`).

    The weights of a window that is not full yet do not add up to 1.
    """

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self._weight = max(1 - math.exp(math.log(_WEIGHT_OUTSIDE) * (1 / seconds)), _LEAST_WEIGHT)

    def average(self, now: int) -> float:
        """The weighted average at that second."""
        if self._last is None or self.empty(now):
            return 0.0
        silent = max(0, now - self._last)
        weight = self._weight * (1 - self._weight) ** silent
        total = 0.0
        for age in range(self.seconds - silent):
            total += self._buckets[(self._last - age) % self.seconds] * weight
            weight *= 1 - self._weight
        return total


class DelayWindow:
    """The highest number of desired pods in the last `seconds`, in slots of one decision (`scale-down-delay`)."""

    def __init__(self, seconds: int, slot_seconds: int) -> None:
        self._slots = math.ceil(seconds / slot_seconds)
        self._slot_seconds = slot_seconds
        self._falling: deque[tuple[int, int]] = deque()
        """Slots with their desired pods, each lower than the one before."""

    def highest(self, now: int, wanted: int) -> int:
        """Record the desired pods; the highest number that still counts."""
        slot = now // self._slot_seconds
        while self._falling and self._falling[-1][1] <= wanted:
            self._falling.pop()
        if not (self._falling and self._falling[-1][0] == slot):
            self._falling.append((slot, wanted))
        while self._falling[0][0] <= slot - self._slots:
            self._falling.popleft()
        return self._falling[0][1]
