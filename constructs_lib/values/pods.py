"""What the values say about the pods of any workload: where they run, their labels, the Secrets of their images."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from pydantic import Field

from constructs_lib.errors import Problem
from constructs_lib.values.affinity import AffinityValues
from constructs_lib.values.metadata import Annotations, LabelKey, LabelValue, OptionalQualifiedName
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsSubdomain, NonNegativeInt

# by these the objects of the platform select pods, or tell those of one owner from those of another
_SELECTING_KEYS = ("app", "control-plane")
_SELECTING_PREFIXES = ("app.kubernetes.io/", "gateway.envoyproxy.io/")
# a change of these restarts pods whose configuration has changed
_CHECKSUMS = "checksum/"


class TolerationValues(Section):
    """A taint of nodes that the pods tolerate, such as that of GPU nodes."""

    key: OptionalQualifiedName = ""
    """Key of the taint. Default "": every taint, with operator Exists."""
    operator: Literal["Equal", "Exists"] = "Equal"
    """Equal: only with this `value`. Exists: with any value. Default Equal."""
    value: LabelValue = ""
    """Value of the taint, with operator Equal."""
    effect: Literal["", "NoSchedule", "PreferNoSchedule", "NoExecute"] = ""
    """Effect of the taint. Default "": every effect."""
    toleration_seconds: NonNegativeInt | None = None
    """How long a pod stays on a node that gets the taint, with effect NoExecute. Default none: forever."""

    @rule
    def _taint_fits(self) -> Iterator[Problem]:
        """The rules of Kubernetes."""
        if self.operator == "Exists" and self.value:
            yield Problem(
                path="value", value=self.value, rule="has no effect with operator: Exists", hint="drop one of the two"
            )
        if not self.key and self.operator != "Exists":
            yield Problem(path="key", rule="is required, unless operator is Exists", hint="for example nvidia.com/gpu")
        if self.toleration_seconds is not None and self.effect != "NoExecute":
            yield Problem(
                path="tolerationSeconds",
                value=self.toleration_seconds,
                rule="needs effect: NoExecute (Kubernetes)",
                hint="write it, or drop one of the two",
            )


class SchedulingValues(Section):
    """Where pods run, and with which Secrets their images are pulled."""

    node_selector: dict[LabelKey, LabelValue] = Field(default_factory=dict)
    """Labels of the nodes that the pods run on. Default none: every node."""
    tolerations: tuple[TolerationValues, ...] = ()
    """Taints that the pods tolerate. Default none."""
    affinity: AffinityValues | None = None
    """Nodes and neighbours that the pods need, prefer or avoid. Default none."""
    priority_class_name: DnsSubdomain | None = None
    """PriorityClass of the pods, which must exist. Default none: the cluster's default."""
    image_pull_secrets: tuple[DnsSubdomain, ...] = ()
    """Secrets for the image's registry, in the namespace of the pods; added to those of `images.pullSecrets`. Default
    none."""

    def pod_spec(self) -> dict[str, Any]:
        """What is set, by the fields of a pod's spec."""
        fields = {
            "nodeSelector": dict(self.node_selector),
            "tolerations": [_fields(item) for item in self.tolerations],
            "affinity": _fields(self.affinity) if self.affinity else {},
            "priorityClassName": self.priority_class_name,
            "imagePullSecrets": [{"name": name} for name in self.image_pull_secrets],
        }
        return {key: value for key, value in fields.items() if value}


class PodValues(SchedulingValues):
    """The keys that the pods of every workload have."""

    pod_labels: dict[LabelKey, LabelValue] = Field(default_factory=dict)
    """Additional labels of the pods; not app, control-plane, app.kubernetes.io/* and gateway.envoyproxy.io/*, by which
    pods are selected. Default none."""
    pod_annotations: Annotations = Field(default_factory=dict)
    """Additional annotations of the pods; they take precedence over those of the platform, such as
    prometheus.io/scrape. Default none."""

    @rule
    def _selectors_stay(self) -> Iterator[Problem]:
        """Selectors find exactly their pods, and a changed configuration restarts them."""
        for key, value in self.pod_labels.items():
            if key in _SELECTING_KEYS or key.startswith(_SELECTING_PREFIXES):
                yield Problem(
                    path=f"podLabels.{key}",
                    value=value,
                    rule="is a label by which pods of the platform are selected",
                    hint="take another key, such as example.com/team",
                )
        for key, value in self.pod_annotations.items():
            if key.startswith(_CHECKSUMS):
                yield Problem(
                    path=f"podAnnotations.{key}",
                    value=value,
                    rule="is an annotation by which pods are restarted when their configuration changes",
                    hint="take another key",
                )


def _fields(section: Section) -> dict[str, Any]:
    """What a section sets, under the names of Kubernetes; a section without keys stays, because it selects all."""
    found = {}
    for name, field in type(section).model_fields.items():
        value = getattr(section, name)
        if isinstance(value, Section):
            value = _fields(value)
        elif value is None or value in ("", (), {}):
            continue
        elif isinstance(value, tuple):
            value = [_fields(item) if isinstance(item, Section) else item for item in value]
        elif isinstance(value, Mapping):
            value = dict(value)
        found[field.alias or name] = value
    return found
