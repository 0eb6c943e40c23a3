"""What differs between two versions of one object, field by field; items of lists are matched by their keys."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import yaml
from deepdiff import DeepDiff

Path = tuple[str, ...]
"""The steps to a field; an item of a list is called `[what people call it]`."""

_KEYS: tuple[tuple[str, ...], ...] = (
    ("name",),
    ("name", "namespace"),
    ("name", "sectionName"),
    ("name", "port"),
    ("model_name",),
    ("containerPort",),
    ("containerPort", "protocol"),
    ("port",),
    ("port", "protocol"),
    ("mountPath",),
    ("matches",),
    ("number",),
    ("key",),
    ("type",),
    ("ip",),
    ("apiGroups", "resources", "verbs"),
    ("group", "kind", "name"),
    ("kind", "namespace"),
)
"""What tells the items of a list apart, tried in this order."""
_SET_BY_OTHERS = frozenset(
    "creationTimestamp deletionTimestamp generation managedFields ownerReferences resourceVersion selfLink uid".split()
)
"""Metadata that the API server and controllers write."""
_LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration"


class Operation(StrEnum):
    """What happened to a field."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"
    """The items of a list are the same, in another order."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that differs."""

    path: Path
    """The steps to it; none for the whole object."""
    operation: Operation
    old: Any = None
    """What it was; None if it was not there."""
    new: Any = None
    """What it is now; None if it is gone."""

    @property
    def where(self) -> str:
        """The path as people write it: `spec.listeners[https].port`."""
        text = ""
        for step in self.path:
            if step.startswith("["):
                text += step
            elif "." in step or "/" in step:
                text += f'["{step}"]'
            else:
                text += f".{step}" if text else step
        return text

    def within(self) -> Iterator[FieldChange]:
        """The change itself, and each field that came or went with it; an item of a list is one."""
        yield self
        gone = self.operation is Operation.REMOVED
        value = self.old if gone else self.new
        if self.operation in (Operation.ADDED, Operation.REMOVED) and not (self.path and self.path[-1][0] == "["):
            below = _pair(value, value, self.path, [])[0]
            for step, item in below.items() if isinstance(below, Mapping) else ():
                part = plain(item)
                yield from FieldChange(
                    (*self.path, step), self.operation, part if gone else None, None if gone else part
                ).within()


def field_changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[FieldChange]:
    """The fields in which two versions of an object differ, in the order of the newer one, removed ones last.

    What the API server adds to an object is left out: its status, and metadata such as the resource version.
    """
    moved: list[Path] = []
    before, after = _pair(_own(old), _own(new), (), moved)
    found = [FieldChange(path, Operation.MOVED) for path in moved]
    for kind, deltas in DeepDiff(before, after, view="tree", threshold_to_diff_deeper=0).items():
        operation = {"dictionary_item_added": Operation.ADDED, "dictionary_item_removed": Operation.REMOVED}.get(
            kind, Operation.CHANGED
        )
        for delta in deltas:
            path = tuple(delta.path(output_format="list"))
            gone, came = operation is Operation.REMOVED, operation is Operation.ADDED
            found.append(
                FieldChange(path, operation, None if came else plain(delta.t1), None if gone else plain(delta.t2))
            )
    places = {path: place for place, path in enumerate(dict.fromkeys((*_paths(after), *_paths(before))))}
    return sorted(found, key=lambda change: places[change.path])


def numbered(content: Any, path: Path) -> tuple[str | int, ...]:
    """The path with the places of the items of lists, as far as it is in that content."""
    found: list[str | int] = []
    for step in path:
        if isinstance(content, list):
            names = [*_called(content, content)[0]]
            if step not in names:
                break
            found.append(names.index(step))
            content = content[names.index(step)]
        elif isinstance(content, Mapping) and step in content:
            found.append(step)
            content = content[step]
        else:
            break
    return tuple(found)


def plain(value: Any) -> Any:
    """A value with its lists as lists again."""
    if isinstance(value, Mapping):
        if value and all(str(step).startswith("[") for step in value):
            return [plain(item) for item in value.values()]
        return {key: plain(item) for key, item in value.items()}
    return value


def _own(content: Mapping[str, Any]) -> dict[str, Any]:
    """What its author wrote."""
    found = {key: value for key, value in content.items() if key not in ("apiVersion", "kind", "status")}
    metadata = {key: value for key, value in (content.get("metadata") or {}).items() if key not in _SET_BY_OTHERS}
    if isinstance(notes := metadata.get("annotations"), Mapping):
        metadata["annotations"] = {key: text for key, text in notes.items() if key != _LAST_APPLIED}
    if not metadata.get("annotations"):
        metadata.pop("annotations", None)
    # an object of cluster scope, or in the namespace of whoever applies it
    return {**found, "metadata": {key: value for key, value in metadata.items() if key not in ("name", "namespace")}}


def _pair(old: Any, new: Any, path: Path, moved: list[Path]) -> tuple[Any, Any]:
    """Both values with their lists as mappings from what the items are called; lists in another order go to `moved`."""
    if isinstance(old, str) and isinstance(new, str) and old != new and path[:1] == ("data",):
        old, new = _parsed(old, new)
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        pairs = {key: _pair(old.get(key), new.get(key), (*path, str(key)), moved) for key in {**old, **new}}
        return {str(key): pairs[key][0] for key in old}, {str(key): pairs[key][1] for key in new}
    if isinstance(old, list) and isinstance(new, list):
        before, after = _called(old, new)
        steps = [step for step in before if step in after]
        if steps != [step for step in after if step in before]:
            moved.append(path)
        return _pair(before, after, path, moved)
    if isinstance(old, Mapping | list) and new is None:
        return _pair(old, old, path, [])[0], None
    if isinstance(new, Mapping | list) and old is None:
        return None, _pair(new, new, path, [])[1]
    return old, new


def _parsed(old: str, new: str) -> tuple[Any, Any]:
    """Both texts as the YAML or JSON that they hold, if both hold a mapping."""
    try:
        before, after = yaml.safe_load(old), yaml.safe_load(new)
    except yaml.YAMLError:
        return old, new
    return (before, after) if isinstance(before, dict) and isinstance(after, dict) else (old, new)


def _called(old: Sequence[Any], new: Sequence[Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The items of two lists by what they are called."""
    for keys in _KEYS:
        before, after = _by(keys, old), _by(keys, new)
        if before is not None and after is not None:
            return before, after
    if not any(isinstance(item, Mapping | list) for item in (*old, *new)):
        words, others = ({f"[{item}]": item for item in items} for items in (old, new))
        if len(words) == len(old) and len(others) == len(new):
            return words, others
    return _by_place(old, new)


def _by(keys: tuple[str, ...], items: Sequence[Any]) -> dict[str, Any] | None:
    """The items by these keys; None if that does not tell them apart."""
    found: dict[str, Any] = {}
    for item in items:
        if not isinstance(item, Mapping) or keys[0] not in item:
            return None
        found[f"[{' '.join(filter(None, (_short(item.get(key)) for key in keys)))}]"] = item
    return found if len(found) == len(items) else None


def _short(value: Any) -> str:
    """The values within a value, without their keys."""
    if isinstance(value, Mapping):
        return " ".join(_short(item) for item in value.values())
    if isinstance(value, list):
        return ",".join(map(_short, value))
    return "" if value is None else str(value)


def _by_place(old: Sequence[Any], new: Sequence[Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Equal items are one; the others are matched in their order."""
    texts = [json.dumps(item, sort_keys=True, default=str) for item in new]
    places: list[int | None] = []
    for item in old:
        text = json.dumps(item, sort_keys=True, default=str)
        places.append(next((at for at, other in enumerate(texts) if other == text and at not in places), None))
    free = (at for at in range(len(old) + len(new)) if at not in places)
    equal = [at for at in places if at is not None]
    before = {place if place is not None else next(free): item for place, item in zip(places, old, strict=True)}
    if equal == sorted(equal):
        before = dict(sorted(before.items()))
    return {f"[{at}]": item for at, item in before.items()}, {f"[{at}]": item for at, item in enumerate(new)}


def _paths(value: Any, path: Path = ()) -> Iterator[Path]:
    """All paths of a paired value, in order."""
    yield path
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _paths(item, (*path, key))
