"""The timeouts of Kourier that follow from those of the requests, unless they are set explicitly."""

from __future__ import annotations

import math

from constructs_lib.kourier.values import KourierValues
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.values.durations import go_seconds, seconds


def kourier_in_force(values: KourierValues, longest: TimeoutsValues) -> KourierValues:
    """The values with `gateway.drainTime` in force: never shorter than its default, and as long as the longest stream.

    Args:
        values: Kourier; a time that is set in them stays.
        longest: the longest timeouts of all requests that it carries (`longest_timeouts`).
    """
    stream = math.ceil(seconds(longest.max_stream_duration))
    if values.gateway.sets("drain_time") or stream <= go_seconds(values.gateway.drain_time):
        return values
    gateway = values.gateway.model_copy(update={"drain_time": f"{stream}s"})
    return values.model_copy(update={"gateway": gateway})
