"""Which pods belong to the current version of an object: they carry the hash of its content as a label.

Whatever changes the object changes the hash, patches and labels of charts included, because it is taken when the object
is rendered. What selects the pods by it is rendered from the same hash.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import constructs
import jsii

from constructs_lib.hashes import HashedObject, content_hash
from constructs_lib.kubernetes import Identity, cluster_of
from constructs_lib.names import VERSION_LABEL

_HASH_LENGTH = 12


class VersionedObject(HashedObject):
    """An object that gives its pods the label of its version.

    Args:
        scope: where it is made.
        id: its id there.
        manifest: the object.
        labels_at: the place of the pods' labels in it.
    """

    def __init__(
        self, scope: constructs.Construct, id: str, manifest: Mapping[str, Any], *, labels_at: tuple[str, ...]
    ) -> None:
        super().__init__(scope, id, manifest, place=labels_at, key=VERSION_LABEL)
        self._labels_at = labels_at
        _Versions.of(self).add(self)

    def _value(self, made: Mapping[str, Any]) -> str:
        return content_hash(made)[:_HASH_LENGTH]

    @property
    def version(self) -> str:
        """The value of the label, as of now."""
        labels = self.to_json()
        for key in self._labels_at:
            labels = labels[key]
        value: str = labels[VERSION_LABEL]
        return value


class FollowingObject(HashedObject):
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
        super().__init__(scope, id, manifest, place=labels_at, key=VERSION_LABEL)
        self.followed = followed
        _Versions.of(self).follow(self)

    def _value(self, made: Mapping[str, Any]) -> str:  # noqa: ARG002 - the hash is that of another object
        found = _Versions.of(self).find(self)
        return found.version if found else ""


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

    def find(self, following: FollowingObject) -> VersionedObject | None:
        found = (item for item in self._versioned if item.identity == following.followed)
        cluster = cluster_of(following)
        return next((item for item in found if cluster_of(item) == cluster), None)

    def validate(self) -> list[str]:
        return list(self._missing())

    def _missing(self) -> Iterable[str]:
        for item in self._following:
            if not self.find(item):
                _, kind, namespace, name = item.followed
                yield (
                    f"{item.node.path} selects the pods of the current version of {kind} {namespace}/{name}, which is "
                    "not made in this app; make it here as well, by KServeModel with mode epp-pods, or select the pods "
                    "by labels of their version"
                )
