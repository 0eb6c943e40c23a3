"""Which pods belong to the current version of an object: they carry the hash of its content as a label.

Whatever changes the object changes the hash, patches and labels of charts included, because it is taken when the object
is rendered. What selects the pods by it is rendered from the same hash.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

import constructs
import jsii

from constructs_lib.kubernetes import Identity, KubernetesObject
from constructs_lib.names import VERSION_LABEL

_HASH_LENGTH = 12


class VersionedObject(KubernetesObject):
    """An object that gives its pods the label of its version.

    A value of the label that a patch sets is kept.

    Args:
        scope: where it is made.
        id: its id there.
        manifest: the object.
        labels_at: the place of the pods' labels in it.
    """

    def __init__(
        self, scope: constructs.Construct, id: str, manifest: Mapping[str, Any], *, labels_at: tuple[str, ...]
    ) -> None:
        super().__init__(scope, id, _with_label(manifest, labels_at, ""))
        self._labels_at = labels_at
        _Versions.of(self).add(self)

    def to_json(self) -> Any:
        """The object as it is rendered."""
        made = super().to_json()
        labels = _labels(made, self._labels_at)
        if not labels.get(VERSION_LABEL):
            labels[VERSION_LABEL] = ""
            text = json.dumps(made, sort_keys=True)
            labels[VERSION_LABEL] = hashlib.sha256(text.encode()).hexdigest()[:_HASH_LENGTH]
        return made

    @property
    def version(self) -> str:
        """The value of the label, as of now."""
        value: str = _labels(self.to_json(), self._labels_at)[VERSION_LABEL]
        return value


class FollowingObject(KubernetesObject):
    """An object that selects the pods of the current version of another one.

    Args:
        scope: where it is made.
        id: its id there.
        manifest: the object.
        labels_at: the place of the labels that it selects by.
        followed: the other one; it is made in the same app.
    """

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        manifest: Mapping[str, Any],
        *,
        labels_at: tuple[str, ...],
        followed: Identity,
    ) -> None:
        super().__init__(scope, id, _with_label(manifest, labels_at, ""))
        self._labels_at = labels_at
        self.followed = followed
        _Versions.of(self).follow(self)

    def to_json(self) -> Any:
        """The object as it is rendered."""
        made = super().to_json()
        labels = _labels(made, self._labels_at)
        found = _Versions.of(self).find(self.followed)
        if not labels.get(VERSION_LABEL) and found:
            labels[VERSION_LABEL] = found.version
        return made


@jsii.implements(constructs.IValidation)
class _Versions(constructs.Construct):
    """The versioned objects of an app, and those that follow them; an app has one, at its root."""

    ID = "versions-of-constructs-lib"

    def __init__(self, root: constructs.IConstruct) -> None:
        super().__init__(root, self.ID)  # type: ignore[arg-type] # every IConstruct is one
        self._versioned: list[VersionedObject] = []
        self._following: list[FollowingObject] = []
        self.node.add_validation(self)

    @classmethod
    def of(cls, construct: constructs.Construct) -> _Versions:
        root = construct.node.root
        found = root.node.try_find_child(cls.ID)
        return found if isinstance(found, cls) else cls(root)

    def add(self, item: VersionedObject) -> None:
        self._versioned.append(item)

    def follow(self, item: FollowingObject) -> None:
        self._following.append(item)

    def find(self, identity: Identity) -> VersionedObject | None:
        return next((item for item in self._versioned if item.identity == identity), None)

    def validate(self) -> list[str]:
        return list(self._missing())

    def _missing(self) -> Iterable[str]:
        for item in self._following:
            if not self.find(item.followed):
                _, kind, namespace, name = item.followed
                yield (
                    f"{item.node.path} selects the pods of the current version of {kind} {namespace}/{name}, which is "
                    "not made in this app; make it here as well, by KServeModel with mode epp-pods, or select the pods "
                    "by labels of their version"
                )


def _labels(manifest: Any, place: tuple[str, ...]) -> dict[str, str]:
    """The labels at the place; made there if a patch has removed them."""
    for key in place:
        manifest = manifest.setdefault(key, {})
    found: dict[str, str] = manifest
    return found


def _with_label(manifest: Mapping[str, Any], place: tuple[str, ...], value: str) -> dict[str, Any]:
    """The manifest with the label of the version, which patches then find."""
    if not place:
        return {**manifest, VERSION_LABEL: value}
    first, *rest = place
    return {**manifest, first: _with_label(manifest.get(first, {}), tuple(rest), value)}
