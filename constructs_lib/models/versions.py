"""Section `models[].versions`: the services between which a model's requests are split, by weight."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Annotated

from pydantic import AfterValidator, Field, StrictStr

from constructs_lib.errors import Problem
from constructs_lib.values.metadata import LabelKey, LabelValue
from constructs_lib.values.section import Section
from constructs_lib.values.types import NonNegativeInt, Range

_LABEL = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?")
_MAX_WEIGHT = 1_000_000
_MAX_VERSIONS = 16


def _service(value: str) -> str:
    namespace, slash, name = value.partition("/")
    if not slash:
        raise ValueError(f"must name the namespace too: namespace/name, for example models/{value or 'llama'}")
    for part in (namespace, name):
        if len(part) > 63 or not _LABEL.fullmatch(part):
            raise ValueError(
                "must be namespace/name of DNS labels (at most 63 of a-z, 0-9 and '-'): they become the host name "
                "<name>.<namespace>.svc"
            )
    return value


Service = Annotated[StrictStr, AfterValidator(_service)]
"""A Service of the cluster, as namespace/name."""


class VersionValues(Section):
    """One version of a model, and its share of the requests."""

    service: Service
    """The Knative service of this version, as namespace/name; in mode standard the namespace of its pods and a name
    for them."""
    weight: Annotated[NonNegativeInt, Range(most=_MAX_WEIGHT)] = 1
    """Its share, in proportion to the other weights; 0 sends it none. Default 1 (Gateway API 1.6, at most 1000000)."""
    pod_labels: dict[LabelKey, LabelValue] = Field(default_factory=dict)
    """With mode standard: labels of this version's pods. With epp-pods: labels that only the pods of its current
    revision have, as `models[].podLabels`."""

    @property
    def namespace(self) -> str:
        """The namespace of the service."""
        return self.service.partition("/")[0]

    @property
    def name(self) -> str:
        """The name of the service."""
        return self.service.partition("/")[2]


def version_problems(versions: Sequence[VersionValues], *, mode: str) -> Iterator[Problem]:
    """What is wrong with the versions of a model.

    Args:
        versions: the versions.
        mode: the model's mode; in standard pods are found by their labels.
    """
    standard = mode == "standard"
    if versions and not sum(version.weight for version in versions):
        yield Problem(
            path="versions",
            value=[version.weight for version in versions],
            rule="has no weight above 0, so no version would get a request",
            hint="give one of them a weight",
        )
    if len(versions) > _MAX_VERSIONS:
        yield Problem(
            path="versions",
            value=len(versions),
            rule=f"must be at most {_MAX_VERSIONS}, the backends of one rule (Gateway API 1.6)",
            hint="drop those of weight 0",
        )
    services = [version.service for version in versions]
    for service in sorted({service for service in services if services.count(service) > 1}):
        yield Problem(path="versions", value=service, rule="is listed twice", hint="add up the weights")
    for place, version in enumerate(versions):
        path = f"versions[{place}].podLabels"
        if standard and not version.pod_labels:
            yield Problem(
                path=path,
                rule="is required with mode: standard: the picker chooses among the pods with these labels",
                hint=f"the labels of this version's pods, for example {{app: {version.name}}}",
            )
        elif version.pod_labels and mode not in ("standard", "epp-pods"):
            yield Problem(
                path=path,
                value=version.pod_labels,
                rule=f"has no effect with mode: {mode}: Knative labels the pods",
                hint="drop the key, or write mode: standard or epp-pods",
            )
        for other, earlier in enumerate(versions[:place]):
            if standard and version.pod_labels and may_share_pods(version, earlier):
                yield Problem(
                    path=path,
                    value=version.pod_labels,
                    rule=f"may select pods of versions[{other}] ({earlier.service}) as well, which would then get "
                    "requests of both",
                    hint="give the pods of each version a label with a value of its own, for example version: v2",
                )


def may_share_pods(one: VersionValues, other: VersionValues) -> bool:
    """Whether one pod can have the labels of both: no label tells them apart."""
    apart = any(one.pod_labels.get(key, value) != value for key, value in other.pod_labels.items())
    return one.namespace == other.namespace and not apart
