"""What the values say about the nodes and the neighbours of a pod (Kubernetes core/v1, Affinity)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.errors import Problem
from constructs_lib.values.metadata import LabelKey, LabelValue
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsLabel, PositiveInt, Range, Text

Weight = Annotated[PositiveInt, Range(least=1, most=100)]
"""Weight of a preference, 1 to 100."""


class LabelRequirementValues(Section):
    """One requirement of the labels of pods or namespaces."""

    key: LabelKey
    """Key of the label."""
    operator: Literal["In", "NotIn", "Exists", "DoesNotExist"]
    """In, NotIn: one of `values`, or none of them. Exists, DoesNotExist: with any value, or not at all."""
    values: tuple[LabelValue, ...] = ()
    """Values, with In and NotIn."""

    @rule
    def _values_fit(self) -> Iterator[Problem]:
        """In and NotIn need values, the others have none."""
        yield from _value_problems(self.operator, self.values)


class LabelSelectorValues(Section):
    """Pods or namespaces by their labels; without a key, all of them."""

    match_labels: dict[LabelKey, LabelValue] = Field(default_factory=dict)
    """Labels that they have."""
    match_expressions: tuple[LabelRequirementValues, ...] = ()
    """Requirements of their labels; all must be met."""


class NodeRequirementValues(Section):
    """One requirement of the labels of a node."""

    key: LabelKey
    """Key of the label."""
    operator: Literal["In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt"]
    """In, NotIn: one of `values`, or none of them. Exists, DoesNotExist: with any value, or not at all. Gt, Lt: a
    number above, or below, the only one of `values`."""
    values: tuple[Text, ...] = ()
    """Values, with In, NotIn, Gt and Lt."""

    @rule
    def _values_fit(self) -> Iterator[Problem]:
        """In and NotIn need values, Gt and Lt one number, the others have none."""
        yield from _value_problems(self.operator, self.values)
        numbers = [value for value in self.values if value.removeprefix("-").isdecimal()]
        if self.operator in ("Gt", "Lt") and self.values and (len(self.values) > 1 or not numbers):
            yield Problem(
                path="values",
                value=list(self.values),
                rule=f"must be one whole number with operator: {self.operator} (Kubernetes)",
                hint='for example ["4"]',
            )


class NodeSelectorTermValues(Section):
    """Nodes that meet every requirement."""

    match_expressions: tuple[NodeRequirementValues, ...]
    """Requirements of the labels; all must be met."""

    @rule
    def _selects_something(self) -> Iterator[Problem]:
        """A term without requirements matches no node."""
        if not self.match_expressions:
            yield Problem(path="matchExpressions", value=[], rule="matches no node", hint="name a requirement")


class NodeSelectorValues(Section):
    """Nodes that match one of several terms."""

    node_selector_terms: tuple[NodeSelectorTermValues, ...]
    """The terms; one must match."""

    @rule
    def _has_terms(self) -> Iterator[Problem]:
        """Kubernetes requires a term."""
        if not self.node_selector_terms:
            yield Problem(path="nodeSelectorTerms", value=[], rule="must not be empty (Kubernetes)")


class PreferredNodesValues(Section):
    """Nodes that are preferred."""

    weight: Weight
    """How much, compared with other preferences: 1 to 100."""
    preference: NodeSelectorTermValues
    """Which nodes."""


class NodeAffinityValues(Section):
    """Which nodes the pods run on."""

    required_during_scheduling_ignored_during_execution: NodeSelectorValues | None = None
    """Nodes that they must run on."""
    preferred_during_scheduling_ignored_during_execution: tuple[PreferredNodesValues, ...] = ()
    """Nodes that they should run on."""


class PodTermValues(Section):
    """Pods, and how far "near" is."""

    topology_key: LabelKey
    """Label of nodes; two nodes with the same value of it are one place, for example topology.kubernetes.io/zone."""
    label_selector: LabelSelectorValues | None = None
    """Which pods. Default none: no pod."""
    namespaces: tuple[DnsLabel, ...] = ()
    """Namespaces of those pods. Default: that of the workload."""
    namespace_selector: LabelSelectorValues | None = None
    """Namespaces of those pods, by their labels."""
    match_label_keys: tuple[LabelKey, ...] = ()
    """Labels in which the pods must be the same as the workload's own, such as pod-template-hash."""
    mismatch_label_keys: tuple[LabelKey, ...] = ()
    """Labels in which the pods must differ from the workload's own."""

    @rule
    def _keys_need_a_selector(self) -> Iterator[Problem]:
        """Keys are added to the selector, and each is in one list (Kubernetes)."""
        for path, keys in (("matchLabelKeys", self.match_label_keys), ("mismatchLabelKeys", self.mismatch_label_keys)):
            if keys and not self.label_selector:
                yield Problem(path=path, value=list(keys), rule="needs labelSelector (Kubernetes)")
        for key in sorted({*self.match_label_keys} & {*self.mismatch_label_keys}):
            yield Problem(path="mismatchLabelKeys", value=key, rule="is also in matchLabelKeys", hint="name it once")


class PreferredPodsValues(Section):
    """Pods whose neighbourhood is preferred, or avoided."""

    weight: Weight
    """How much, compared with other preferences: 1 to 100."""
    pod_affinity_term: PodTermValues
    """Which pods."""


class PodAffinityValues(Section):
    """Pods that the workload runs near to, or away from."""

    required_during_scheduling_ignored_during_execution: tuple[PodTermValues, ...] = ()
    """Must."""
    preferred_during_scheduling_ignored_during_execution: tuple[PreferredPodsValues, ...] = ()
    """Should."""


class AffinityValues(Section):
    """Nodes and neighbours of the pods."""

    node_affinity: NodeAffinityValues | None = None
    """Nodes to run on."""
    pod_affinity: PodAffinityValues | None = None
    """Pods to run near to."""
    pod_anti_affinity: PodAffinityValues | None = None
    """Pods to run away from."""

    @rule
    def _says_something(self) -> Iterator[Problem]:
        """An affinity without a key is none."""
        if self.node_affinity is None and self.pod_affinity is None and self.pod_anti_affinity is None:
            yield Problem(
                path="", rule="has no effect without nodeAffinity, podAffinity or podAntiAffinity", hint="drop the key"
            )


def _value_problems(operator: str, values: tuple[str, ...]) -> Iterator[Problem]:
    if operator in ("Exists", "DoesNotExist") and values:
        yield Problem(
            path="values",
            value=list(values),
            rule=f"must be empty with operator: {operator} (Kubernetes)",
            hint="drop it",
        )
    if operator not in ("Exists", "DoesNotExist") and not values:
        yield Problem(path="values", value=[], rule=f"is required with operator: {operator} (Kubernetes)")
