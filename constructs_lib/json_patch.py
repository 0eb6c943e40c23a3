"""JSON patches (RFC 6902), checked against their object.

cdk8s keeps the operations and applies them at synthesis. One that cannot be applied would break the object for good,
and some that RFC 6902 forbids change it in unintended ways: an index past the end of a list, or a path without its
leading slash. Each patch is therefore first tried on a copy of the object.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from cdk8s import JsonPatch

from constructs_lib.errors import MISSING, Problem

Operation = Mapping[str, Any]
"""What a `JsonPatch` says: `op`, `path`, and `value` or `from`."""

_FIRST_ROUNDED = 2**53
_INDEX = re.compile("0|[1-9][0-9]*")


def read(ops: Sequence[JsonPatch]) -> list[Operation]:
    """The content of the operations; Python sees only references to objects in Node, so one patch carries them over."""
    carried = JsonPatch.apply({}, JsonPatch.add("/ops", list(ops)))
    return [each["operation"] for each in carried["ops"]]


def malformed(operations: Sequence[Operation]) -> list[Problem]:
    """What is wrong for every object: paths that do not begin with a slash, and integers that Node rounds."""
    pointers = [(operation, operation[key]) for operation in operations for key in ("from", "path") if key in operation]
    return [
        *(
            _problem(operation, f'"{pointer}" must begin with a slash', f'write "/{pointer}"')
            for operation, pointer in pointers
            if pointer and not pointer.startswith("/")
        ),
        *(
            _problem(operation, "integers are exact only below 2^53; cdk8s rounds larger ones", "write it as a string")
            for operation in operations
            if any(abs(number) >= _FIRST_ROUNDED for number in _numbers(operation.get("value")))
        ),
    ]


def _numbers(value: Any) -> Iterator[float]:
    if isinstance(value, Mapping | list):
        for below in value.values() if isinstance(value, Mapping) else value:
            yield from _numbers(below)
    elif isinstance(value, int | float):
        yield value


def apply(manifest: Any, ops: Sequence[JsonPatch], operations: Sequence[Operation]) -> tuple[Any, Problem | None]:
    """The patched copy of the manifest, or the manifest itself and what is wrong with the first bad operation."""
    patched = manifest
    for op, operation in zip(ops, operations, strict=True):
        problem = _misplaced(patched, operation)
        if problem:
            return manifest, problem
        try:
            patched = JsonPatch.apply(patched, op)
        except RuntimeError as error:
            return manifest, _failed(patched, operation, error)
        if not isinstance(patched, dict):
            return manifest, _problem(operation, "leaves no object", "patch the fields below the root")
    return patched, None


def same(one: Any, other: Any) -> bool:
    """Whether both are the same JSON; to Python 1 and true are equal."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _misplaced(document: Any, operation: Operation) -> Problem | None:
    """What is wrong with the place that the operation names, seen in the document as it is before."""
    op, path, source = operation["op"], operation["path"], operation.get("from")
    if source is not None:
        if _walk(document, source).missing:
            return _not_there(document, operation, source)
        if op == "move" and path.startswith(f"{source}/"):
            return _problem(operation, "moves a value below itself", "move it elsewhere")
        if op == "move" and source:
            document = _without(document, source)
    end, missing = _walk(document, path)
    appends = op in ("add", "copy", "move") and isinstance(end, list) and missing in (["-"], [str(len(end))])
    # as in cdk8s, `replace` adds a key and `remove` accepts a missing one
    fits = not missing or appends or (len(missing) == 1 and isinstance(end, dict))
    return None if fits else _not_there(document, operation, path)


def _failed(document: Any, operation: Operation, error: RuntimeError) -> Problem:
    if operation["op"] != "test":
        return _problem(operation, f"cannot be applied: {str(error).splitlines()[0]}")
    end, missing = _walk(document, operation["path"])
    if missing:
        return _not_there(document, operation, operation["path"])
    return _problem(operation, f"the test fails: it {_content(end)}")


class _Way(NamedTuple):
    """What a pointer leads to."""

    end: Any
    """The value, or the last existing one above it."""
    missing: list[str]
    """The remaining tokens, which lead nowhere."""


def _tokens(pointer: str) -> list[str]:
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


def _walk(document: Any, pointer: str) -> _Way:
    tokens = _tokens(pointer)
    for depth, token in enumerate(tokens):
        if isinstance(document, dict) and token in document:
            document = document[token]
        elif isinstance(document, list) and _INDEX.fullmatch(token) and int(token) < len(document):
            document = document[int(token)]
        else:
            return _Way(document, tokens[depth:])
    return _Way(document, [])


def _without(document: Any, pointer: str) -> Any:
    """A copy without what the pointer, which leads to something below the root, points to."""
    document = copy.deepcopy(document)
    above, _, last = pointer.rpartition("/")
    parent = _walk(document, above).end
    (token,) = _tokens(f"/{last}")
    del parent[int(token) if isinstance(parent, list) else token]
    return document


def _not_there(document: Any, operation: Operation, pointer: str) -> Problem:
    parent, tokens = _walk(document, pointer)
    raw = pointer.split("/")
    depth = len(raw) - len(tokens)
    above, missing = "/".join(raw[:depth]), "/".join(raw[: depth + 1])
    rule = f"{missing} does not exist: {above or 'the object'} {_content(parent)}"
    return _problem(operation, rule, _instead(operation, parent, missing, tokens))


def _content(parent: Any) -> str:
    if isinstance(parent, dict):
        keys = list(parent)
        more = f" and {len(keys) - 10} more" if len(keys) > 10 else ""
        return f"has only {', '.join(keys[:10])}{more}" if keys else "is empty"
    if isinstance(parent, list):
        return f"is a list of {len(parent)}"
    return f"is {json.dumps(parent)}"


def _instead(operation: Operation, parent: Any, missing: str, tokens: Sequence[str]) -> str:
    """What to write instead; the first of the tokens is the missing one."""
    below = tokens[1:]
    if isinstance(parent, list):
        appends = operation["op"] in ("add", "copy", "move") and not below
        return f"write an index below {len(parent)}" + (", or - to append" if appends else "")
    if not isinstance(parent, dict):
        return "only a map or a list has something below it"
    for token, following in pairwise(tokens):
        # most likely the key of a label or an annotation
        if "." in token:
            return f'a slash within a key is written "~1": {token}~1{following}'
    if operation["op"] not in ("add", "replace"):
        return "check the path"
    value = repr(operation.get("value"))
    for token in reversed(below):
        value = f"[{value}]" if token in ("-", "0") else f"{{{token!r}: {value}}}"
    return f"add what is missing as well: JsonPatch.add({missing!r}, {value if len(value) <= 80 else '...'})"


def _problem(operation: Operation, rule: str, hint: str = "") -> Problem:
    places = " to ".join(operation[key] or "the object" for key in ("from", "path") if key in operation)
    return Problem(path=f"{operation['op']} {places}", value=operation.get("value", MISSING), rule=rule, hint=hint)
