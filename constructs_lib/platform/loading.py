"""From values files and `--set` to one checked `Values`, or to one error that lists every mistake."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

from constructs_lib.errors import InvalidValues, Problem
from constructs_lib.platform.rules import rules_across
from constructs_lib.platform.values import Values
from constructs_lib.values.section import check

Tree = dict[str, Any]


def load_values(files: Iterable[Path] = (), settings: Iterable[str] = ()) -> Values:
    """Read values files and settings as Helm does: later ones win key by key; `null` takes a key back to its default.

    Args:
        files: values.yaml files, in order.
        settings: `path.to.key=value` texts, applied after the files; the value is read as YAML.

    Raises:
        InvalidValues: a file that cannot be read, a setting without '=', or any number of wrong values.
    """
    tree: Tree = {}
    for path in files:
        tree = merge(tree, read(path))
    for setting in settings:
        tree = merge(tree, _setting(setting))
    return parse_values(tree)


def parse_values(tree: Mapping[str, Any]) -> Values:
    """Check a values tree (camelCase keys, as in values.yaml).

    Raises:
        InvalidValues: with every problem found: unknown keys, wrong types, impossible values and combinations.
    """
    values, problems = check(Values, _without_nulls(tree))
    if problems:
        places = {key: place for place, key in enumerate(tree)}
        problems.sort(key=lambda problem: places.get(re.split(r"[.\[]", problem.path)[0], 0))
    problems += rules_across(values)
    if problems:
        raise InvalidValues("values", problems)
    return values


def merge(base: Mapping[str, Any], over: Mapping[str, Any]) -> Tree:
    """Lay one tree over another: sections are merged key by key, everything else is replaced."""
    merged = dict(base)
    for key, value in over.items():
        below = merged.get(key)
        merged[key] = merge(below, value) if isinstance(below, Mapping) and isinstance(value, Mapping) else value
    return merged


class _Loader(yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader):  # type: ignore[misc]
    """PyYAML's safe loader that refuses a key written twice, instead of taking the last one."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        for position, key in enumerate(keys):
            if key in keys[:position]:
                raise yaml.constructor.ConstructorError(
                    None, None, f'the key "{key}" is written twice', node.value[position][0].start_mark
                )
        found: dict[Any, Any] = super().construct_mapping(node, deep)
        return found


def read(path: Path) -> Tree:
    """One values file as a tree."""
    try:
        tree = yaml.load(path.read_text(encoding="utf-8"), _Loader)  # noqa: S506 - a safe loader
    except OSError as error:
        raise InvalidValues(str(path), [Problem(path="file", rule=f"cannot be read: {error.strerror}")]) from None
    except UnicodeDecodeError:
        raise InvalidValues(str(path), [Problem(path="file", rule="is not UTF-8 text")]) from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f"line {mark.line + 1}, column {mark.column + 1}" if mark else "file"
        rule = getattr(error, "problem", None) or str(error)
        raise InvalidValues(str(path), [Problem(path=line, rule=f"is not valid YAML: {rule}")]) from None
    if tree is None:
        return {}
    if not isinstance(tree, dict):
        raise InvalidValues(str(path), [Problem(path="file", value=tree, rule="must hold keys and values (a mapping)")])
    return tree


def _setting(text: str) -> Tree:
    r"""`a.b=value` as a tree; a dot in a key is written `\.`."""
    path, equals, value = text.partition("=")
    keys = [key.replace("\\.", ".") for key in re.split(r"(?<!\\)\.", path)]
    if not equals or not all(keys):
        hint = "for example gateway.hostname=llm.example.com"
        raise InvalidValues("--set", [Problem(path=text, rule="must be path.to.key=value", hint=hint)])
    try:
        tree: Any = yaml.load(value, _Loader) if value else ""  # noqa: S506 - a safe loader
    except yaml.YAMLError:
        tree = value
    for key in reversed(keys):
        tree = {key: tree}
    return dict(tree)


def _without_nulls(tree: Mapping[str, Any]) -> Tree:
    return {
        key: _without_nulls(value) if isinstance(value, Mapping) else value
        for key, value in tree.items()
        if value is not None
    }
