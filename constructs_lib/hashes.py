"""Names, labels and annotations that follow the content of objects: they hold a hash of it.

A hash is taken when its object is rendered, of what will be written: patches, labels and annotations that are added in
Python change it as well.
"""

from __future__ import annotations

import hashlib
import json
from abc import abstractmethod
from collections.abc import Iterable, Mapping
from typing import Any

import constructs

from constructs_lib.kubernetes import Identity, KubernetesObject, identity_in

_NAME_LENGTH = 8


class HashedObject(KubernetesObject):
    """An object with an entry that is written when the object is rendered.

    A value that a patch sets is kept.

    Args:
        scope: where it is made.
        id: its id there.
        manifest: the object.
        place: the map that has the entry, from the object down.
        key: the entry.
        unwritten: its value until the object is rendered. Default "".
        brings: as of `KubernetesObject`.
    """

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        manifest: Mapping[str, Any],
        *,
        place: tuple[str, ...],
        key: str,
        unwritten: str = "",
        brings: Iterable[Identity] = (),
    ) -> None:
        super().__init__(scope, id, _with_entry(manifest, place, key, unwritten), brings=brings)
        self._place, self._key, self._unwritten = place, key, unwritten

    @abstractmethod
    def _value(self, made: Mapping[str, Any]) -> str:
        """The value of the entry, from the rendered object, which has it unwritten."""

    def to_json(self) -> Any:
        """The object as it is rendered."""
        made = super().to_json()
        entries = _entries(made, self._place)
        if not entries.get(self._key) or entries[self._key] == self._unwritten:
            entries[self._key] = self._unwritten
            entries[self._key] = self._value(made)
        return made


class NamedByContent(HashedObject):
    """An object whose spec cannot be changed, such as a Job: its name ends in a hash of the spec.

    Applied again it changes nothing, and another spec is another object.

    Args:
        scope: where it is made.
        id: its id there.
        manifest: the object, named without the hash.
        brings: as of `KubernetesObject`.
    """

    def __init__(
        self, scope: constructs.Construct, id: str, manifest: Mapping[str, Any], *, brings: Iterable[Identity] = ()
    ) -> None:
        name = manifest["metadata"]["name"]
        super().__init__(scope, id, manifest, place=("metadata",), key="name", unwritten=name, brings=brings)

    def _value(self, made: Mapping[str, Any]) -> str:
        return f"{self._unwritten}-{content_hash(made.get('spec'))[:_NAME_LENGTH]}"

    @property
    def identity(self) -> Identity | None:
        """The identity, as of now."""
        return identity_in(self.to_json())

    @property
    def name(self) -> str:
        """The name, as of now."""
        found: str = self.to_json()["metadata"]["name"]
        return found


class RestartedByConfig(HashedObject):
    """A workload whose pods read a ConfigMap once, when they start: they carry its hash, and restart when it changes.

    Args:
        scope: where it is made.
        id: its id there.
        manifest: the workload.
        config: the ConfigMap.
        annotation: the annotation with the hash. Default checksum/config.
    """

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        manifest: Mapping[str, Any],
        *,
        config: KubernetesObject,
        annotation: str = "checksum/config",
    ) -> None:
        place = ("spec", "template", "metadata", "annotations")
        super().__init__(scope, id, manifest, place=place, key=annotation)
        self._config = config

    def _value(self, made: Mapping[str, Any]) -> str:  # noqa: ARG002 - the hash is that of another object
        config = self._config.to_json()
        data = {**config.get("data", {}), **config.get("binaryData", {})}
        lines = (f"{len(key)} {key} {len(value)} {value}\n" for key, value in sorted(data.items()))
        return _sha256("".join(lines))


def content_hash(content: Any) -> str:
    """A text that changes with the content."""
    return _sha256(json.dumps(content, sort_keys=True))


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _entries(manifest: Any, place: tuple[str, ...]) -> dict[str, str]:
    """The map at the place; made there if a patch has removed it."""
    for key in place:
        manifest = manifest.setdefault(key, {})
    found: dict[str, str] = manifest
    return found


def _with_entry(manifest: Mapping[str, Any], place: tuple[str, ...], key: str, value: str) -> dict[str, Any]:
    """The manifest with the entry, which patches then find."""
    if not place:
        return {**manifest, key: value}
    first, *rest = place
    return {**manifest, first: _with_entry(manifest.get(first, {}), tuple(rest), key, value)}
