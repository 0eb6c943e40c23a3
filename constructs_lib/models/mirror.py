"""Section `models[].mirror`: a copy of a share of the requests for another version, whose answers nobody waits for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated

from pydantic import Field

from constructs_lib.errors import Problem
from constructs_lib.models.versions import Service, VersionValues, may_share_pods
from constructs_lib.values.metadata import LabelKey, LabelValue
from constructs_lib.values.section import Section
from constructs_lib.values.types import Number, Range


class MirrorValues(Section):
    """Copies of a model's requests. The client gets the model's own answer; that to the copy is thrown away.

    Copies are not counted by the model's limits. Each is a whole request for the version that gets it.
    """

    service: Service
    """The Knative service that gets the copies, as namespace/name; in mode standard the namespace of its pods and a
    name for them. It must know the model by `servedModel`, too."""
    percent: Annotated[Number, Range(least=0.0001, most=100)]
    """The share of the requests that is copied, in percent. 0.0001 to 100 (Gateway API 1.6, RequestMirror)."""
    pod_labels: dict[LabelKey, LabelValue] = Field(default_factory=dict)
    """With mode standard: labels of the pods that get the copies, at the model's `port`."""

    @property
    def target(self) -> VersionValues:
        """What gets the copies, as a version without a share of the requests."""
        return VersionValues(service=self.service, weight=0, pod_labels=self.pod_labels)


def mirror_problems(mirror: MirrorValues, services: Sequence[VersionValues], *, standard: bool) -> Iterator[Problem]:
    """What is wrong with a mirror.

    Args:
        mirror: the mirror.
        services: what serves the model.
        standard: whether the model's mode is standard, in which pods are found by their labels.
    """
    if mirror.service in [service.service for service in services]:
        yield Problem(
            path="mirror.service",
            value=mirror.service,
            rule="serves the model itself, which would get every copied request twice",
            hint="write the service of another version",
        )
    elif standard and mirror.pod_labels and any(may_share_pods(mirror.target, service) for service in services):
        yield Problem(
            path="mirror.podLabels",
            value=mirror.pod_labels,
            rule="may select the model's own pods, which would get every copied request twice",
            hint="give the pods of each version a label with a value of its own, for example version: v2",
        )
    if standard and not mirror.pod_labels:
        yield Problem(
            path="mirror.podLabels",
            rule="is required with mode: standard: the copies go to the pods with these labels",
            hint="the labels of the other version's pods, for example {app: llama, version: next}",
        )
    if mirror.pod_labels and not standard:
        yield Problem(
            path="mirror.podLabels",
            value=mirror.pod_labels,
            rule="has no effect without mode: standard: the copies go to a Knative service",
            hint="drop the key, or write mode: standard",
        )
