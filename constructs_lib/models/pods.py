"""What the values say about the pods of a model, and Knative's switch for each field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, Literal

from pydantic import Field

from constructs_lib.errors import Problem
from constructs_lib.values.affinity import AffinityValues
from constructs_lib.values.metadata import LabelKey, LabelValue
from constructs_lib.values.pods import PodValues, TolerationValues
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsSubdomain, Flag, PositiveInt

KEEP_NODE: Final = {
    "cluster-autoscaler.kubernetes.io/safe-to-evict": "false",
    "karpenter.sh/do-not-disrupt": "true",
}
"""By these annotations of a pod the Cluster Autoscaler and Karpenter leave its node alone."""

# what Knative and KServe set themselves, or this library by keys of its own
_SET_ELSEWHERE = {
    "autoscaling.knative.dev/": "write the section autoscaling of the model",
    "serving.knative.dev/": "Knative sets it; the progress deadline follows from timeouts.coldStart",
    "serving.kserve.io/": "KServe sets it",
    "internal.serving.kserve.io/": "KServe sets it",
}


class TopologySpreadValues(Section):
    """How the pods of a model's revision are spread over places, such as zones."""

    topology_key: LabelKey
    """Label of nodes; nodes with the same value of it are one place, for example topology.kubernetes.io/zone."""
    max_skew: PositiveInt = 1
    """How many more pods one place may have than another. 1 or more. Default 1."""
    when_unsatisfiable: Literal["ScheduleAnyway", "DoNotSchedule"] = "ScheduleAnyway"
    """If no place is left that keeps to it. ScheduleAnyway: take the best. DoNotSchedule: the pod waits. Default
    ScheduleAnyway."""


class ModelPodValues(PodValues):
    """The pods of a model."""

    tolerations: tuple[TolerationValues, ...] = ()
    """Taints the pods tolerate. Needs `knative.features.podspecTolerations`."""
    node_selector: dict[LabelKey, LabelValue] = Field(default_factory=dict)
    """Labels of the nodes that the pods run on. Needs `knative.features.podspecNodeselector`."""
    affinity: AffinityValues | None = None
    """Nodes and neighbours that the pods need, prefer or avoid. Needs `knative.features.podspecAffinity`. Default
    none."""
    priority_class_name: DnsSubdomain | None = None
    """PriorityClass of the pods, which must exist. Needs `knative.features.podspecPriorityclassname`. Default none: the
    cluster's default."""
    topology_spread_constraints: tuple[TopologySpreadValues, ...] = ()
    """Places that the pods are spread over. Needs `knative.features.podspecTopologyspreadconstraints`. Default none."""
    runtime_class_name: DnsSubdomain | None = None
    """RuntimeClass of the pods, which must exist, for example nvidia. Needs
    `knative.features.podspecRuntimeclassname`. Default none: the node's default runtime."""
    scheduler_name: DnsSubdomain | None = None
    """Scheduler of the pods, for example volcano. Needs `knative.features.podspecSchedulername`. Default none: the
    cluster's default."""
    keep_node: Flag = False
    """Tell the Cluster Autoscaler and Karpenter not to take the node away while a pod of the model runs there, which
    would cost a cold start. Default false. The node can still be drained by hand, and goes once the pod is gone."""

    def pod_spec(self) -> dict[str, Any]:
        """What is set, by the fields of a pod's spec; without the spread, which is over pods that have a name."""
        fields = {"runtimeClassName": self.runtime_class_name, "schedulerName": self.scheduler_name}
        return super().pod_spec() | {key: value for key, value in fields.items() if value}

    @property
    def annotations(self) -> dict[str, str]:
        """The annotations of the pods."""
        return (KEEP_NODE if self.keep_node else {}) | dict(self.pod_annotations)

    @rule
    def _others_keep_theirs(self) -> Iterator[Problem]:
        """Labels and annotations that somebody else sets are not overwritten."""
        for key, entries in (("podLabels", self.pod_labels), ("podAnnotations", self.pod_annotations)):
            for name, value in entries.items():
                hint = next((hint for prefix, hint in _SET_ELSEWHERE.items() if name.startswith(prefix)), "")
                if hint:
                    yield Problem(path=f"{key}.{name}", value=value, rule="is not for users to set", hint=hint)
        for name in KEEP_NODE if self.keep_node else ():
            if name in self.pod_annotations:
                yield Problem(
                    path=f"podAnnotations.{name}",
                    value=self.pod_annotations[name],
                    rule="cannot be combined with keepNode, which sets it",
                    hint="drop one of the two",
                )
