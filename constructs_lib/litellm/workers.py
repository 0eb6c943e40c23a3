"""What a worker of LiteLLM takes, and the rules that follow for a pod's resources and its autoscaler."""

from __future__ import annotations

import math
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from constructs_lib.errors import Problem
from constructs_lib.values.types import quantity
from constructs_lib.values.workload import AutoscalingValues, ResourcesValues

PROCESS_MEMORY: Final = "320M"
"""What a process of LiteLLM takes at least, once it has started (LiteLLM 1.106.12, measured)."""


def worker_problems(
    workers: int, *, resources: ResourcesValues, autoscaling: AutoscalingValues | None
) -> Iterator[Problem]:
    """Memory that the workers do not fit in, and a target of the autoscaler that they cannot reach.

    Args:
        workers: how many a pod has. Each runs on one CPU at a time, as a process of Python does.
        resources: those of a pod.
        autoscaling: the autoscaler, if there is one.
    """
    limit = resources.limits.memory
    # several workers have a parent, which has loaded the same
    processes = workers + 1 if workers > 1 else 1
    if limit and quantity(limit) < processes * quantity(PROCESS_MEMORY):
        yield Problem(
            path="resources.limits.memory",
            value=limit,
            rule=f"is too little for {_workers(workers)} of LiteLLM to start: {PROCESS_MEMORY}B for each process, of "
            f"which there are {processes} (LiteLLM 1.106.12, measured)",
            hint=f"write {workers}Gi or more, or fewer workers",
        )
    asked = resources.requests.cpu or resources.limits.cpu
    if not (autoscaling and asked):
        return
    target = quantity(asked) * autoscaling.target_cpu_utilization_percentage / 100
    if target >= workers:
        yield Problem(
            path="autoscaling.targetCpuUtilizationPercentage",
            value=autoscaling.target_cpu_utilization_percentage,
            rule=f"is never exceeded: it is {_short(target)} of {asked} CPU, and {_workers(workers)} of LiteLLM cannot "
            f"use more than {workers}, so that no pod is ever added",
            hint=f"write resources.requests.cpu: {workers}, or workers: {math.floor(target) + 1}",
        )


def _workers(count: int) -> str:
    return "one worker" if count == 1 else f"{count} workers"


def _short(number: Decimal) -> str:
    return f"{number.normalize():f}"
