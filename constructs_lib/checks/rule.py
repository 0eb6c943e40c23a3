"""What a rule is, what it finds, and the list of all rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree

Severity = Literal["error", "warning"]
Path = tuple[str | int, ...]
"""Where a field is in its object: keys and places in lists."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that breaks a rule."""

    object: Manifest
    path: Path
    """The field that would have to change, as far as the object has it."""
    text: str
    """What is wrong, as a sentence."""


Search = Callable[[Tree], Iterable[Hit]]
"""How a rule finds the places that break it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule; `RULES` has them all."""

    id: str
    """Its name in findings, annotations and the documentation; never changed."""
    severity: Severity
    """error: something does not work, or not as written. warning: it works, and is probably not meant."""
    objects: str
    """The kinds that it looks at."""
    why: str
    """What happens in the cluster."""
    cure: str
    """What to write instead."""
    silent: str
    """Where it does not know enough, and says nothing; empty for rules that always know."""
    search: Search

    @property
    def page(self) -> str:
        """Its place in the documentation."""
        return f"docs/checks.md#{self.id}"


@dataclass(frozen=True, slots=True)
class Finding:
    """A place that breaks a rule, and the rule."""

    rule: Rule
    object: Manifest
    path: Path
    text: str

    @property
    def field(self) -> str:
        """The field as people write it: `spec.rules[0].backendRefs[0].port`."""
        text = ""
        for step in self.path:
            if isinstance(step, int):
                text += f"[{step}]"
            else:
                text += f"{'.' if text else ''}{step}" if "." not in step else f"[{step}]"
        return text

    @property
    def place(self) -> str:
        """`file:line` of the field; empty if the object was made from values."""
        return self.object.place(*self.path)

    def __str__(self) -> str:
        """The finding in one line."""
        where = f" {self.field}" if self.field else ""
        return f"{self.object.title}{where}: {self.text} ({self.rule.id})"


RULES: dict[str, Rule] = {}
"""Every rule by its id."""


def rule(id: str, severity: Severity, *, objects: str, why: str, cure: str, silent: str) -> Callable[[Search], Search]:
    """Enter a search into the list of rules."""

    def enter(search: Search) -> Search:
        if id in RULES:
            raise ValueError(f"there are two rules {id}")
        RULES[id] = Rule(id=id, severity=severity, objects=objects, why=why, cure=cure, silent=silent, search=search)
        return search

    return enter


def no_search(tree: Tree) -> Iterator[Hit]:  # noqa: ARG001 - the signature of a search
    """Of a rule whose findings arise elsewhere."""
    return iter(())
