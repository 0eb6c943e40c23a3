"""Section `timeouts`: how long requests take, said once; every hop's timeout follows from it.

A request passes the external Gateway, LiteLLM, the inference gateway, Kourier and Knative's queue proxy. The shortest
timeout on the path wins, at most hops without a message, so none of them is chosen separately.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from constructs_lib.errors import Problem
from constructs_lib.models.cold_start import ColdStartPartsValues, ModelColdStartPartsValues
from constructs_lib.values.durations import RequestDuration, seconds
from constructs_lib.values.section import Section, rule


class TimeoutsValues(Section):
    """How long the requests of the platform take."""

    max_stream_duration: RequestDuration = "600s"
    """Longest generation, from the first to the last token. 1s or more. Default 600s."""
    cold_start: RequestDuration = "300s"
    """Longest start of a model from zero, until it answers: node, image, weights, engine. 1s or more. Default 300s, if
    a node is free; `coldStartParts` is the way to a number of your own."""
    cold_start_parts: ColdStartPartsValues | None = None
    """The same part by part, instead of `coldStart`. Default none."""
    idle: RequestDuration = "900s"
    """Longest silence on a connection before it is closed; not below `coldStart`, which is silent. Default 900s: a
    cold start followed by a whole answer without streaming is one silence."""

    @property
    def longest_start(self) -> str:
        """The longest start in force: the sum of its parts, or `coldStart`."""
        return self.cold_start_parts.total if self.cold_start_parts else self.cold_start

    @property
    def request_seconds(self) -> int:
        """The longest request: a cold start and the longest generation after it, in whole seconds."""
        return math.ceil(seconds(self.longest_start) + seconds(self.max_stream_duration))

    @rule
    def _one_cold_start(self) -> Iterator[Problem]:
        """A cold start is said once."""
        yield from _said_twice(self)

    @rule
    def _idle_outlasts_a_cold_start(self) -> Iterator[Problem]:
        """A cold start is silence."""
        if seconds(self.idle) < seconds(self.longest_start):
            yield Problem(
                path="idle",
                value=self.idle,
                rule=f"must not be below {self._name_of_start} ({self.longest_start}), or a request that waits for a "
                "model is cut",
                hint=f"write {self.longest_start} or more",
            )

    @property
    def _name_of_start(self) -> str:
        return "the sum of coldStartParts" if self.cold_start_parts else "coldStart"


class ModelTimeoutsValues(Section):
    """The timeouts of one model; a key that is not set has the platform's value."""

    max_stream_duration: RequestDuration | None = None
    """Longest generation. Default the platform's."""
    cold_start: RequestDuration | None = None
    """Longest start from zero. Default the platform's."""
    cold_start_parts: ModelColdStartPartsValues | None = None
    """The same part by part, instead of `coldStart`. Default the platform's."""
    idle: RequestDuration | None = None
    """Longest silence. Default: the platform's, or `coldStart` and `maxStreamDuration` together if that is longer."""

    def over(self, platform: TimeoutsValues) -> TimeoutsValues:
        """The timeouts of the model; whether they fit each other is not checked (see `TimeoutsValues.rules`)."""
        if not self.sets_anything():
            return platform
        stream = self.max_stream_duration or platform.max_stream_duration
        parts = None if self.cold_start else platform.cold_start_parts
        if self.cold_start_parts:
            parts = self.cold_start_parts.over(platform.cold_start_parts or ColdStartPartsValues())
        cold = parts.total if parts else self.cold_start or platform.cold_start
        idle = self.idle
        if idle is None:
            silent = math.ceil(seconds(stream) + seconds(cold))
            idle = f"{silent}s" if silent > seconds(platform.idle) else platform.idle
        # a sum is nobody's word, so it does not contradict its parts
        said = {"max_stream_duration", "idle", "cold_start_parts" if parts else "cold_start"}
        return TimeoutsValues.model_construct(
            _fields_set=said, max_stream_duration=stream, cold_start=cold, cold_start_parts=parts, idle=idle
        )

    @rule
    def _one_cold_start(self) -> Iterator[Problem]:
        """A cold start is said once."""
        yield from _said_twice(self)


def _said_twice(section: TimeoutsValues | ModelTimeoutsValues) -> Iterator[Problem]:
    if section.cold_start_parts and section.sets("cold_start"):
        yield Problem(
            path="coldStart",
            value=section.cold_start,
            rule="cannot be combined with coldStartParts, whose sum it is",
            hint="drop one of the two",
        )
