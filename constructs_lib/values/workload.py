"""What the values say about any workload: its resources, its replicas, and how many pods may be unavailable at once."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, Protocol

from pydantic import PlainValidator, WithJsonSchema

from constructs_lib.errors import Problem
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import MAX_INT32, Percent, PositiveInt, Quantity, quantity

DRAIN_MARGIN_SECONDS = 30
"""How long a stopping pod is given after its drain before it is killed, unless the values say otherwise."""

_PODS = re.compile(r"\+?[1-9][0-9]*|([1-9][0-9]?|100)%")


def _pods(value: Any) -> int | str:
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(text, str) or not _PODS.fullmatch(text):
        raise ValueError('must be a number of pods, 1 or more, or a percentage such as "50%"')
    if text.endswith("%"):
        return text
    if int(text) > MAX_INT32:
        raise ValueError(f"must be at most {MAX_INT32}")
    return int(text)


Pods = Annotated[
    int | str,
    PlainValidator(_pods),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "integer", "minimum": 1, "maximum": MAX_INT32},
                {"type": "string", "pattern": f"^({_PODS.pattern})$"},
            ]
        }
    ),
]
"""A number of pods, or a percentage of them."""


def above_limit(section: Section, request: str, limit: str, *, usual: str | None = None) -> Iterator[Problem]:
    """A request above the limit of the same resource, because the API server refuses such a container.

    Args:
        section: holds both.
        request: name of the field with the request.
        limit: name of the field with the limit.
        usual: the request in force where the field is not set.
    """
    fields = type(section).model_fields
    asked, most = getattr(section, request) or usual, getattr(section, limit)
    if asked and most:
        yield from _above(fields[request].alias or request, asked, fields[limit].alias or limit, most)


def _above(request: str, asked: str, limit: str, most: str) -> Iterator[Problem]:
    if quantity(asked) > quantity(most):
        yield Problem(
            path=request,
            value=asked,
            rule=f"must not be above {limit}, which is {most} (Kubernetes, container resources)",
            hint=f"write {most} or less, or a higher {limit}",
        )


class ResourceValues(Section):
    """CPU and memory of one container."""

    cpu: Quantity | None = None
    """CPU, for example "200m" or "2"; none leaves it open."""
    memory: Quantity | None = None
    """Memory, for example "512Mi"; none leaves it open."""

    def quantities(self) -> dict[str, str]:
        """What is set, by Kubernetes resource name."""
        return {name: value for name in ("cpu", "memory") if (value := getattr(self, name))}


class ResourcesValues(Section):
    """Requests and limits of a container."""

    requests: ResourceValues = ResourceValues()
    """What the scheduler reserves for the container."""
    limits: ResourceValues = ResourceValues()
    """The most that the container may use; without a CPU limit it is not throttled."""

    @rule
    def _requests_fit(self) -> Iterator[Problem]:
        """Requests are not above limits (Kubernetes, resources)."""
        limits = self.limits.quantities()
        for name, asked in self.requests.quantities().items():
            if name in limits:
                yield from _above(f"requests.{name}", asked, f"limits.{name}", limits[name])


class AutoscalingValues(Section):
    """A HorizontalPodAutoscaler in place of a fixed number of replicas."""

    min_replicas: PositiveInt = 2
    """Minimum number of pods, 1 or more."""
    max_replicas: PositiveInt
    """Maximum number of pods; not below `minReplicas`."""
    target_cpu_utilization_percentage: Percent = 80
    """Average CPU use, in percent of the request, that the autoscaler aims for; 1 to 100."""

    @rule
    def _bounds_fit(self) -> Iterator[Problem]:
        """The lower bound is not above the upper one (Kubernetes autoscaling/v2)."""
        if self.max_replicas < self.min_replicas:
            yield Problem(
                path="maxReplicas",
                value=self.max_replicas,
                rule=f"must not be below minReplicas ({self.min_replicas})",
                hint=f"write {self.min_replicas} or more",
            )


class PodDisruptionBudgetValues(Section):
    """How many pods a node drain may evict at once: exactly one of the two keys."""

    exclusive: ClassVar[tuple[str, ...]] = ("min_available", "max_unavailable")

    min_available: Pods | None = None
    """Pods that must stay up: 1 or more, or a percentage (rounded up). At least one pod must be evictable, or drains
    hang."""
    max_unavailable: Pods | None = None
    """Pods that may be unavailable, 1 or more or a percentage (rounded up)."""

    @rule
    def _one_key(self) -> Iterator[Problem]:
        """Exactly one key (Kubernetes policy/v1)."""
        if (self.min_available is None) == (self.max_unavailable is None):
            yield Problem(
                path="minAvailable",
                rule="exactly one of minAvailable and maxUnavailable must be set",
                hint="maxUnavailable: 1 fits any number of replicas",
            )

    def problems_with(self, replicas: int) -> Iterator[Problem]:
        """The budget leaves no pod to be drained out of that many."""
        staying = self.min_available
        if isinstance(staying, str):
            staying = math.ceil(int(staying.removesuffix("%")) * replicas / 100)
        if staying is not None and staying >= replicas:
            yield Problem(
                path="minAvailable",
                value=self.min_available,
                rule=f"allows no eviction (replicas: {replicas}), so a node with such a pod could not be drained",
                hint="write maxUnavailable: 1",
            )


class ReplicatedSection(Protocol):
    """A section that says how many pods a workload has, and what they get."""

    @property
    def replicas(self) -> int:
        """How many pods, without an autoscaler."""

    @property
    def autoscaling(self) -> AutoscalingValues | None:
        """The autoscaler, if there is one."""

    @property
    def pod_disruption_budget(self) -> PodDisruptionBudgetValues | None:
        """How many pods a node drain may evict at once."""

    @property
    def resources(self) -> ResourcesValues:
        """Requests and limits of a pod."""

    def sets(self, name: str) -> bool:
        """As `Section.sets`."""


def replica_problems(section: ReplicatedSection) -> Iterator[Problem]:
    """Replicas or an autoscaler that can work, and a budget that lets nodes be drained (paths in the section)."""
    autoscaling, budget, resources = section.autoscaling, section.pod_disruption_budget, section.resources
    if autoscaling and section.sets("replicas"):
        yield Problem(
            path="replicas",
            value=section.replicas,
            rule="cannot be combined with autoscaling, which sets the number of replicas itself",
            hint="drop one of the two",
        )
    if autoscaling and not (resources.requests.cpu or resources.limits.cpu):
        yield Problem(
            path="resources.requests.cpu",
            rule="is required with autoscaling, whose target is a percentage of it (Kubernetes autoscaling/v2)",
            hint='for example "200m"',
        )
    if budget:
        for problem in budget.problems_with(autoscaling.min_replicas if autoscaling else section.replicas):
            yield problem.below("podDisruptionBudget")
