"""Two trees, object by object."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from constructs_lib.comparison.effects import Effects
from constructs_lib.comparison.fields import FieldChange, Operation, field_changes, numbered
from constructs_lib.comparison.risk import Effect, Risk
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one object, and what it does."""

    manifest: Manifest
    """The object: as it will be, or as it was if it or its field is removed."""
    field: FieldChange
    effects: tuple[Effect, ...]
    """What it does, the worst first."""

    @property
    def risk(self) -> Risk:
        """The worst that it does."""
        return self.effects[0].risk

    @property
    def place(self) -> str:
        """`file:line`, if it is in a file."""
        return self.manifest.place(*numbered(self.manifest.content, self.field.path))


def compare(old: Tree, new: Tree) -> list[Change]:
    """What differs between two trees: the worst first, then in the order of the newer tree."""
    effects = Effects(old, new)
    before = {manifest.identity: manifest for manifest in old}
    after = {manifest.identity: manifest for manifest in new}
    found: list[tuple[Manifest, Manifest, FieldChange]] = []
    for identity, manifest in after.items():
        was = before.get(identity)
        if was is None:
            found.append((manifest, manifest, FieldChange((), Operation.ADDED, None, manifest.content)))
        else:
            found += [(manifest, was, change) for change in field_changes(was.content, manifest.content)]
    found += [
        (manifest, manifest, FieldChange((), Operation.REMOVED, manifest.content))
        for identity, manifest in before.items()
        if identity not in after
    ]
    changes = [
        Change(was if change.operation is Operation.REMOVED else manifest, change, effects.of(was, change))
        for manifest, was, change in found
    ]
    return sorted(changes, key=lambda change: -change.risk)


def worst(changes: Sequence[Change]) -> Risk:
    """The worst risk of all changes; cosmetic if there are none."""
    return max((change.risk for change in changes), default=Risk.COSMETIC)
