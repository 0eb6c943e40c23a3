"""The difference between two manifests, field by field, as a reviewer reads it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from difflib import unified_diff
from typing import Any

from tests.support import Identity, Manifest


def pairs(before: Iterable[Identity], after: Iterable[Identity]) -> dict[Identity, Identity]:
    """What each object of after was before: the same, or the only one of its kind that went where it came."""
    old, new = set(before), set(after)
    same = {key: key for key in old & new}
    gone, come = _by_kind(old - new), _by_kind(new - old)
    renamed = {come[kind]: gone[kind] for kind in come.keys() & gone.keys()}
    return same | renamed


def _by_kind(keys: Iterable[Identity]) -> dict[str, Identity]:
    """The objects that are the only ones of their kind."""
    by_kind: dict[str, list[Identity]] = {}
    for key in keys:
        by_kind.setdefault(key[0], []).append(key)
    return {kind: those[0] for kind, those in by_kind.items() if len(those) == 1}


def differences(before: Manifest, after: Manifest) -> list[str]:
    """The fields that are gone (`- path: value`) and those that are new (`+ path: value`), in their order.

    A field that has another value is both. Items of lists are named by their `name` where all have one, so that one
    more item is one difference; a text of several lines is compared line by line.
    """
    lines = list(unified_diff([*_fields(before)], [*_fields(after)], n=0, lineterm=""))
    # without the two lines of the names, which are empty, and the places in the list
    return [f"{line[0]} {line[1:]}" for line in lines[2:] if not line.startswith("@@")]


def _fields(node: Any, path: str = "") -> Iterator[str]:
    if isinstance(node, dict) and node:
        for key, value in node.items():
            step = f'["{key}"]' if "." in key else f".{key}" if path else key
            yield from _fields(value, path + step)
    elif isinstance(node, list) and node:
        for step, item in zip(_steps(node), node, strict=True):
            yield from _fields(item, f"{path}[{step}]")
    elif isinstance(node, str) and "\n" in node:
        yield from (f"{path} | {line}" for line in node.split("\n"))
    else:
        yield f"{path}: {json.dumps(node)}"


def _steps(items: list[Any]) -> list[str]:
    """What the items are called in paths."""
    if not any(isinstance(item, dict | list) for item in items):
        return [""] * len(items)
    names = [item.get("name") for item in items if isinstance(item, dict)]
    if len(names) == len(items) and None not in names and len(set(names)) == len(names):
        return [str(name) for name in names]
    return [str(place) for place in range(len(items))]
