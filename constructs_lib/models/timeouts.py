"""Section `timeouts`: how long requests take, said once; every hop's timeout follows from it.

A request passes the external Gateway, LiteLLM, the inference gateway, Kourier and Knative's queue proxy. The shortest
timeout on the path wins, at most hops without a message, so none of them is chosen separately.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from constructs_lib.errors import Problem
from constructs_lib.values.durations import RequestDuration, seconds
from constructs_lib.values.section import Section, rule


class TimeoutsValues(Section):
    """How long the requests of the platform take."""

    max_stream_duration: RequestDuration = "600s"
    """Longest generation, from the first to the last token. 1s or more. Default 600s."""
    cold_start: RequestDuration = "300s"
    """Longest start of a model from zero, until it answers: node, image, weights. 1s or more. Default 300s."""
    idle: RequestDuration = "900s"
    """Longest silence on a connection before it is closed; not below `coldStart`, which is silent. Default 900s: a
    cold start followed by a whole answer without streaming is one silence."""

    @property
    def request_seconds(self) -> int:
        """The longest request: a cold start and the longest generation after it, in whole seconds."""
        return math.ceil(seconds(self.cold_start) + seconds(self.max_stream_duration))

    @rule
    def _idle_outlasts_a_cold_start(self) -> Iterator[Problem]:
        """A cold start is silence."""
        if seconds(self.idle) < seconds(self.cold_start):
            yield Problem(
                path="idle",
                value=self.idle,
                rule=f"must not be below coldStart ({self.cold_start}), or a request that waits for a model is cut",
                hint=f"write {self.cold_start} or more",
            )


class ModelTimeoutsValues(Section):
    """The timeouts of one model; a key that is not set has the platform's value."""

    max_stream_duration: RequestDuration | None = None
    """Longest generation. Default the platform's."""
    cold_start: RequestDuration | None = None
    """Longest start from zero. Default the platform's."""
    idle: RequestDuration | None = None
    """Longest silence. Default: the platform's, or `coldStart` and `maxStreamDuration` together if that is longer."""

    def over(self, platform: TimeoutsValues) -> TimeoutsValues:
        """The timeouts of the model; whether they fit each other is not checked (see `TimeoutsValues.rules`)."""
        if not self.sets_anything():
            return platform
        stream = self.max_stream_duration or platform.max_stream_duration
        cold = self.cold_start or platform.cold_start
        idle = self.idle
        if idle is None:
            silent = math.ceil(seconds(stream) + seconds(cold))
            idle = f"{silent}s" if silent > seconds(platform.idle) else platform.idle
        return TimeoutsValues.model_construct(max_stream_duration=stream, cold_start=cold, idle=idle)
