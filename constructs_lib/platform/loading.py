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
from constructs_lib.platform.settings import Option, Tree, apply_setting, merge
from constructs_lib.platform.values import Values
from constructs_lib.platform.yaml_text import load
from constructs_lib.values.problems import admits_none, is_mapping, section_in
from constructs_lib.values.section import Section, check


def load_values(
    files: Iterable[Path] = (), settings: Iterable[str] = (), texts: Iterable[str] = (), jsons: Iterable[str] = ()
) -> Values:
    """Read values files and settings as Helm does; later ones take precedence key by key.

    `null` takes a key back to its default. A key that may be open, such as `limits.memory`, it leaves open.

    Args:
        files: values.yaml files, in order.
        settings: `path.to.key=value` texts, applied after the files, read as `helm --set` does.
        texts: the same, with every value as a string, like `helm --set-string`; applied last.
        jsons: the same, with JSON as values, like `helm --set-json`; applied first.

    Raises:
        InvalidValues: a file that cannot be read, a setting without '=', or any number of wrong values.
    """
    tree: Tree = {}
    for path in files:
        tree = merge(tree, read(path))
    for option, given in ((Option.SET_JSON, jsons), (Option.SET, settings), (Option.SET_STRING, texts)):
        for setting in given:
            tree = apply_setting(tree, setting, option)
    return parse_values(tree)


def parse_values(tree: Mapping[str, Any]) -> Values:
    """Check a values tree (camelCase keys, as in values.yaml).

    Raises:
        InvalidValues: with every problem found: unknown keys, wrong types, impossible values and combinations.
    """
    values, problems = check(Values, _resolved(tree, Values))
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
        rule = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
        raise InvalidValues(str(path), [Problem(path=line, rule=f"is not valid YAML: {rule}")]) from None
    if tree is None:
        return {}
    if not isinstance(tree, dict):
        raise InvalidValues(str(path), [Problem(path="file", value=tree, rule="must hold keys and values (a mapping)")])
    return tree


def _resolved(tree: Mapping[str, Any], section: type[BaseModel] | None, default: object = None) -> Tree:
    """The tree with what null means at each key: open where that is possible, else the default.

    An unknown key stays, to be reported, and so do nulls within plain lists.

    Args:
        tree: what is given for a section.
        section: the section; None below a key of plain content.
        default: the section's default, if it sets keys of its own.
    """
    known = {field.alias or name: (name, field) for name, field in section.model_fields.items()} if section else {}
    found: Tree = {}
    for key, value in tree.items():
        name, field = known.get(key, ("", None))
        below = section_in(field.annotation) if field and not is_mapping(field.annotation) else None
        usual = getattr(default, name, None) or (field.default if field else None)
        if isinstance(value, Mapping):
            found[key] = _resolved(value, below, usual)
        elif isinstance(value, list | tuple) and below:
            found[key] = [_resolved(item, below) if isinstance(item, Mapping) else item for item in value]
        elif value is not None or (section and not field) or (field and admits_none(field.annotation)):
            found[key] = value
        elif isinstance(usual, Section):
            found[key] = _resolved(dict.fromkeys(usual.model_dump(exclude_unset=True)), below, usual)
    return found
