"""What a change of an object does: the rules of the table, and what holds where none of them does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from constructs_lib.comparison.fields import FieldChange, Operation
from constructs_lib.comparison.pods import pods_of, readers_of
from constructs_lib.comparison.risk import Effect, Risk
from constructs_lib.comparison.rules import RULES
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree

_READ_BY_NOBODY = ("app.kubernetes.io/", "helm.sh/", "meta.helm.sh/", "cdk8s.io/", "kubernetes.io/description")
"""Beginnings of annotations that only people read; so are those without a prefix."""


class Effects:
    """What changes do between two trees.

    Args:
        old: what is applied now.
        new: what will be applied.
    """

    def __init__(self, old: Tree, new: Tree) -> None:
        self._old, self._new = old, new
        self._selected = {key for tree in (old, new) for manifest in tree for key in _selected(manifest.content)}

    def of(self, manifest: Manifest, change: FieldChange) -> tuple[Effect, ...]:
        """What the change of that object does, the worst first; the pods that restart are those of the old tree."""
        found: dict[Risk, Effect] = {}
        for rule in RULES:
            if rule.risk not in found and rule.kinds & {manifest.kind, f"{manifest.kind}/{manifest.name}"}:
                part = rule.about(change)
                if part:
                    found[rule.risk] = Effect(rule.risk, self._text(rule.sentence, manifest, part))
        return tuple(found.values()) or (self._usual(manifest, change),)

    def _text(self, sentence: str, manifest: Manifest, part: FieldChange) -> str:
        item = part.path[-1].strip("[]") if part.path else ""
        pods = pods_of(manifest, self._old) if "{pods}" in sentence else ""
        return sentence.format(item=item, old=_short(part.old), new=_short(part.new), pods=pods)

    def _usual(self, manifest: Manifest, change: FieldChange) -> Effect:
        """What a change does that no rule is about."""
        if not change.path:
            return Effect(Risk.BEHAVIOUR, f"The object is {change.operation}.")
        if change.path[0] == "metadata":
            parts = [self._metadata(manifest, *part.path[1:3]) for part in change.within() if len(part.path) > 2]
            return max(parts, key=lambda effect: effect.risk, default=_NO_MEANING)
        if change.operation is Operation.MOVED:
            return _FIRST_TAKES if change.path == ("spec", "rules") else _NO_MEANING
        readers = ", ".join(reader.title for reader in readers_of(manifest, self._new))
        if readers:
            return Effect(Risk.BEHAVIOUR, f"Read by {readers}: at the start, or when the file changes.")
        return _APPLIES

    def _metadata(self, manifest: Manifest, section: str, key: str) -> Effect:
        """What another label or annotation does."""
        if section == "labels" and key in self._selected:
            risk = Risk.ACCESS if manifest.kind == "Namespace" else Risk.BEHAVIOUR
            return Effect(risk, "Selectors name the label: they select other objects.")
        if section == "labels":
            return Effect(Risk.COSMETIC, "No selector names the label.")
        if "/" not in key or key.startswith(_READ_BY_NOBODY):
            return Effect(Risk.COSMETIC, "No controller reads the annotation.")
        return Effect(Risk.BEHAVIOUR, f"For the controller of {key.partition('/')[0]}.")


_FIRST_TAKES = Effect(Risk.BEHAVIOUR, "Of rules that match equally, the first takes the request.")
_NO_MEANING = Effect(Risk.COSMETIC, "The order has no meaning.")
_APPLIES = Effect(Risk.BEHAVIOUR, "Takes effect without a restart.")


def _short(value: Any) -> str:
    return "nothing" if value is None else str(value)


def _selected(node: Any) -> Iterator[str]:
    """The keys of the labels that selectors name."""
    if isinstance(node, Mapping):
        for key, value in node.items():
            flat = isinstance(value, Mapping) and all(isinstance(text, str) for text in value.values())
            if flat and key in ("matchLabels", "selector", "podLabels"):
                yield from value
            elif key == "matchExpressions" and isinstance(value, list):
                yield from (one["key"] for one in value if isinstance(one, Mapping) and isinstance(one.get("key"), str))
            else:
                yield from _selected(value)
    elif isinstance(node, list):
        for item in node:
            yield from _selected(item)
