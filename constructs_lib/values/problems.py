"""pydantic's findings in the words of values.yaml: the path as it stands there, the rule, and what to write instead."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from constructs_lib.errors import MISSING, Problem

Location = tuple[int | str, ...]
"""Where a value stands in a tree: keys and places in lists."""

_KEY = ("[key]",)
"""How pydantic ends the location of a key of a mapping."""
_TYPES = {
    "bool_type": ("must be true or false", "without quotes"),
    "string_type": ("must be a string", "put it in quotes"),
    "int_type": ("must be a whole number", ""),
    "dict_type": ("must be a mapping of keys and values", ""),
    "list_type": ("must be a list", "write it as [a, b]"),
    "tuple_type": ("must be a list", "write it as [a, b]"),
    "model_type": ("must be a section with keys of its own", ""),
    "string_too_short": ("must not be empty", ""),
    "too_short": ("must not be empty", ""),
}


def problems_of(error: ValidationError, model: type[BaseModel]) -> Iterator[Problem]:
    """Each finding of pydantic as a problem, the rules between the keys of a section one by one."""
    for detail in error.errors(include_url=False):
        path = path_of(detail["loc"])
        if detail["type"] == "rules":
            for problem in detail["ctx"]["problems"]:
                yield problem.below(path)
        else:
            yield _problem(path, detail, model)


def _problem(path: str, detail: ErrorDetails, model: type[BaseModel]) -> Problem:
    kind, given = detail["type"], detail["input"]
    if kind == "extra_forbidden":
        parent = _model_at(model, detail["loc"][:-1])
        known = [field.alias or name for name, field in parent.model_fields.items()] if parent else []
        key = str(detail["loc"][-1])
        hint = _nested(key, known) or _did_you_mean(key, known) or f"known here: {', '.join(known)}"
        return Problem(path=path, value=given, rule="unknown key", hint=hint)
    rule, hint = rule_of(detail)
    if detail["loc"][-1:] == _KEY:
        rule = f"the key {rule}"
    return Problem(path=path, value=MISSING if kind == "missing" else given, rule=rule, hint=hint)


def rule_of(detail: ErrorDetails) -> tuple[str, str]:
    """The rule that a value breaks, and what to write instead."""
    kind, context, given = detail["type"], detail.get("ctx", {}), detail["input"]
    if kind in ("literal_error", "enum"):
        allowed = [text.strip("'") for text in str(context["expected"]).replace(" or ", ", ").split(", ")]
        return f"must be one of {', '.join(allowed)}", _did_you_mean(str(given), allowed)
    if kind == "value_error":
        return str(context["error"]), ""
    if kind == "missing":
        return "is required", ""
    return _TYPES.get(kind, (detail["msg"][:1].lower() + detail["msg"][1:], ""))


def _did_you_mean(given: str, known: Sequence[str]) -> str:
    lower = {name.lower(): name for name in known}
    close = difflib.get_close_matches(given.lower(), lower, n=1, cutoff=0.6)
    return f"did you mean {lower[close[0]]}?" if close else ""


def _nested(key: str, known: Sequence[str]) -> str:
    """How to write a path that was given as a key: in YAML, dots and brackets are part of a key."""
    first, *rest = filter(None, re.split(r"[.\[]", key)) if key.strip(".[") else [key]
    if not rest or first not in known:
        return ""
    opened = closed = ""
    for part in rest:
        place = part.rstrip("]").isdigit()
        opened += "[" if place else f"{{{part}: "
        closed = ("]" if place else "}") + closed
    return f"a key is no path: write {first}: {opened}...{closed}"


def path_of(location: Location) -> str:
    """The location as a path such as models[0].name."""
    text = ""
    for part in location[: -len(_KEY)] if location[-1:] == _KEY else location:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text


def _model_at(model: type[BaseModel], location: Sequence[int | str]) -> type[BaseModel] | None:
    """The section that a path leads to."""
    current: type[BaseModel] | None = model
    parts = iter(location)
    for part in parts:
        if isinstance(part, int) or current is None:
            continue
        field = next((f for name, f in current.model_fields.items() if part in (f.alias, name)), None)
        current = section_in(field.annotation) if field else None
        if field and is_mapping(field.annotation):
            next(parts, None)  # a key of the mapping
    return current


def section_in(annotation: Any) -> type[BaseModel] | None:
    """The section that a field of that type holds, one or several, or None."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in (Union, UnionType, Annotated, list, tuple, dict):
        return next((found for part in get_args(annotation) if (found := section_in(part))), None)
    return None


def is_mapping(annotation: Any) -> bool:
    """Whether a field of that type holds values by keys that are free to choose."""
    if get_origin(annotation) in (Union, UnionType, Annotated):
        return any(is_mapping(part) for part in get_args(annotation))
    return get_origin(annotation) is dict


def admits_none(annotation: Any) -> bool:
    """Whether a field of that type may be None."""
    return get_origin(annotation) in (Union, UnionType) and type(None) in get_args(annotation)
