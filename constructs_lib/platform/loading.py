"""From values files and `--set` to one checked `Values`, or to one error that lists every mistake."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel

from constructs_lib.errors import InvalidValues, Problem
from constructs_lib.platform.rules import rules_across
from constructs_lib.platform.settings import Tree, apply_setting, merge
from constructs_lib.platform.values import Values
from constructs_lib.platform.yaml_text import load
from constructs_lib.values.problems import section_in
from constructs_lib.values.section import check


def load_values(files: Iterable[Path] = (), settings: Iterable[str] = (), texts: Iterable[str] = ()) -> Values:
    """Read values files and settings as Helm does: later ones win key by key; `null` takes a key back to its default.

    Args:
        files: values.yaml files, in order.
        settings: `path.to.key=value` texts, applied after the files, read as `helm --set` does.
        texts: the same, with every value as a string, like `helm --set-string`; applied last.

    Raises:
        InvalidValues: a file that cannot be read, a setting without '=', or any number of wrong values.
    """
    tree: Tree = {}
    for path in files:
        tree = merge(tree, read(path))
    for setting in settings:
        tree = apply_setting(tree, setting)
    for setting in texts:
        tree = apply_setting(tree, setting, as_text=True)
    return parse_values(tree)


def parse_values(tree: Mapping[str, Any]) -> Values:
    """Check a values tree (camelCase keys, as in values.yaml).

    Raises:
        InvalidValues: with every problem found: unknown keys, wrong types, impossible values and combinations.
    """
    values, problems = check(Values, _without_nulls(tree, Values))
    if problems:
        places = {key: place for place, key in enumerate(tree)}
        problems.sort(key=lambda problem: places.get(re.split(r"[.\[]", problem.path)[0], 0))
    problems += rules_across(values)
    if problems:
        raise InvalidValues("values", problems)
    return values


def read(path: Path) -> Tree:
    """One values file as a tree."""
    try:
        tree = load(path.read_text(encoding="utf-8-sig"))
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


def _without_nulls(tree: Mapping[str, Any], section: type[BaseModel] | None) -> Tree:
    """The tree without keys that are null; an unknown key stays, to be told, and so do nulls within plain lists."""
    known = {field.alias or name: field for name, field in section.model_fields.items()} if section else {}
    found: Tree = {}
    for key, value in tree.items():
        below = section_in(known[key].annotation) if key in known else None
        if isinstance(value, Mapping):
            found[key] = _without_nulls(value, below)
        elif isinstance(value, list | tuple) and below:
            found[key] = [_without_nulls(item, below) if isinstance(item, Mapping) else item for item in value]
        elif value is not None or (section and key not in known):
            found[key] = value
    return found
