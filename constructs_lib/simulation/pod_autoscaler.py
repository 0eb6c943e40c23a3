"""How decisions become pods: bounds, scale to zero, and whether the activator is in the path.

The PodAutoscaler of Knative Serving 1.23 (reconciler/autoscaling/kpa), for one revision with a route.
"""

from __future__ import annotations

from constructs_lib.simulation.decider import Decider, Decision
from constructs_lib.simulation.settings import ScaleSettings


class PodAutoscaler:
    """Asks the decider and applies its decisions, starting from the pods of a new revision."""

    def __init__(self, settings: ScaleSettings, *, ready: int = 0, now: int = 0) -> None:
        self.settings = settings
        self.decider = Decider(settings.decider, ready=ready, now=now)
        self.scale = max(settings.initial_scale, settings.min_scale)
        """Desired pods."""
        self.activator_in_path = True
        """Whether requests pass the activator, which holds them while all pods are full."""
        self.decision: Decision | None = None
        self._active_since: int | None = now if ready else None
        self._inactive_since = now
        self._activator_since = now

    @property
    def panicking(self) -> bool:
        """Whether the autoscaler is in panic mode."""
        return bool(self.decision and self.decision.panicking)

    def tick(self, now: int, ready: int) -> None:
        """Decide and apply: every two seconds, and at once when a request finds no pod."""
        self.decision = self.decider.decide(now, ready) or self.decision
        if self.decision is None:
            return
        wanted = max(self.decision.desired, self.settings.min_scale)
        if self.settings.max_scale:
            wanted = min(wanted, self.settings.max_scale)
        if wanted == 0:
            wanted = self._pods_when_idle(now, ready)
        elif self._active_since is None and ready >= max(1, self.settings.min_scale):
            self._active_since = now
        self._lead(now, ready)
        self.scale = wanted

    def _pods_when_idle(self, now: int, ready: int) -> int:
        """Zero or one: the activator takes over first, then the last pod may be removed."""
        settings = self.settings
        if not settings.scale_to_zero:
            return 1
        if self._active_since is not None:
            if now - self._active_since >= settings.decider.stable_window:
                self._active_since, self._inactive_since = None, now
            return 1
        if not ready:
            return self.scale  # at zero, or still starting
        return 0 if self._last_may_go(now) else 1

    def _last_may_go(self, now: int) -> bool:
        """The grace period ends early if the activator took over long ago; the retention period does not."""
        grace, idle = self.settings.grace_period, now - self._inactive_since
        if idle < self.settings.retention_period:
            return False
        return idle >= grace or now - self._activator_since >= grace

    def _lead(self, now: int, ready: int) -> None:
        """The activator leaves the path while there is spare capacity and the revision is active."""
        spare = self.decision is not None and self.decision.excess_burst_capacity >= 0
        in_path = not (spare and ready and self._active_since is not None)
        if in_path and not self.activator_in_path:
            self._activator_since = now
        self.activator_in_path = in_path
