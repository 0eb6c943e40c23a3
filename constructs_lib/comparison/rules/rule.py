"""The form of a rule: a row of the table of risks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from constructs_lib.comparison.fields import FieldChange, Operation, Path
from constructs_lib.comparison.risk import Risk

POD_KINDS = "Deployment StatefulSet DaemonSet"
MODEL_KINDS = "Service.serving.knative.dev InferenceService LLMInferenceService"
ENVOY_SERVICE = "spec provider kubernetes envoyService"
ENVOY_PODS = "envoyDeployment|envoyDaemonSet"

ANY = frozenset(Operation)
"""Whatever happens to the field or below it."""
EDITED = frozenset({Operation.ADDED, Operation.REMOVED, Operation.CHANGED})
"""The field itself has another value."""
GONE = frozenset({Operation.REMOVED})
COME = frozenset({Operation.ADDED})

Condition = Callable[[Any, Any], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table: these fields of these kinds have that effect."""

    risk: Risk
    kinds: frozenset[str]
    """Kinds of objects, or `kind/name`."""
    pattern: Path
    """Steps to the field, each with wildcards as in a shell and `|` between alternatives; none for the whole object."""
    operations: frozenset[Operation]
    sentence: str
    """What happens. `{item}` is the last step of the field, `{old}` and `{new}` are its values, `{pods}` the pods."""
    when: Condition | None = None
    """What the old and the new value must be; None for any."""

    def about(self, change: FieldChange) -> FieldChange | None:
        """The part of the change that the rule is about; None if there is none."""
        return next((part for part in _parts(change) if self._takes(part)), None)

    def _takes(self, part: FieldChange) -> bool:
        steps, size = part.path, len(self.pattern)
        deep_enough = len(steps) >= size if self.operations == ANY else len(steps) == size
        fits = deep_enough and part.operation in self.operations and all(map(_fits, steps, self.pattern))
        return fits and (self.when is None or self.when(part.old, part.new))


Row = tuple[str, frozenset[Operation], str] | tuple[str, frozenset[Operation], str, Condition]


def rules_of(
    risk: Risk,
    kinds: str,
    *rows: Row,
) -> list[Rule]:
    """Rules of some kinds; a row is the path, the operations, the sentence and, if it has one, the condition."""
    return [Rule(risk, frozenset(kinds.split()), tuple(path.split()), *rest) for path, *rest in rows]


def _parts(change: FieldChange) -> Iterator[FieldChange]:
    """What came or went with a field counts as well; a whole object counts as one."""
    return change.within() if change.path else iter((change,))


def _fits(step: str, pattern: str) -> bool:
    name = step[1:-1] if step.startswith("[") else step
    return any(fnmatchcase(name, one) for one in pattern.split("|"))
