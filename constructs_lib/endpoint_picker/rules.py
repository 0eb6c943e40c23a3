"""The rules between the pickers' settings and the models they serve; paths are those of values.yaml."""

from __future__ import annotations

import math
from collections.abc import Iterator

from constructs_lib.endpoint_picker.config import MEASURED_ENGINES
from constructs_lib.endpoint_picker.values import MAX_MESSAGE_SECONDS, EndpointPickerValues
from constructs_lib.errors import Problem
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import Engine
from constructs_lib.values.durations import seconds


def message_seconds(values: EndpointPickerValues, timeouts: TimeoutsValues) -> int:
    """How long Envoy waits for the picker: queueing, and an answer without streaming until it is complete."""
    queued = seconds(values.flow_control.request_ttl) if values.flow_control else 0
    return math.ceil(queued) + timeouts.request_seconds


def message_problems(values: EndpointPickerValues, timeouts: TimeoutsValues) -> Iterator[Problem]:
    """Envoy waits at most an hour."""
    wait = message_seconds(values, timeouts)
    if wait > MAX_MESSAGE_SECONDS:
        yield Problem(
            path="timeouts.maxStreamDuration",
            value=timeouts.max_stream_duration,
            rule=f"allows requests of up to {wait}s with coldStart and flowControl, and Envoy waits at most "
            f"{MAX_MESSAGE_SECONDS}s for an endpoint picker",
            hint="lower it, or write mode: kourier for the model",
        )


def flow_control_problems(
    values: EndpointPickerValues, *, engine: Engine, metrics_port: int | None
) -> Iterator[Problem]:
    """Queueing must know when a pod has room."""
    control = values.flow_control
    if control and not control.max_concurrency and (engine not in MEASURED_ENGINES or not metrics_port):
        yield Problem(
            path="endpointPicker.flowControl.maxConcurrency",
            rule="is required for a pool without metrics, whose pods would otherwise all count as full",
            hint="write how many requests a pod takes at once, for example 8",
        )
