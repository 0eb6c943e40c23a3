"""YAML as Helm 3 reads it: the scalars of go-yaml v2, merge keys, and keys that are strings.

PyYAML alone would read `1:30` as 90, refuse `2024-99-99` with a traceback, and keep `0o17` and `12e3` as text. In two
points this is stricter than Helm: a key that is written twice is an error, and so is more than one document.
"""

from __future__ import annotations

import base64
import math
import re
from typing import Any

import yaml

_STANDARD = "tag:yaml.org,2002:"
_PLAIN = "!plain"
_MERGE = "<<"
_WORDS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"), True),
    **dict.fromkeys(("n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"), False),
    **dict.fromkeys((".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"), math.inf),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), -math.inf),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), math.nan),
}
_WHOLE = re.compile(r"[-+]?(0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0[bB][01]+|[1-9][0-9]*|0)|0b[-+][01]+")
_DECIMAL = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
# without a digit before the point, Go wants underscores between digits
_FRACTION = re.compile(r"\.[0-9]+(_[0-9]+)*([eE][-+]?[0-9]+(_[0-9]+)*)?")
_BASES = {"x": 16, "o": 8, "b": 2}
_COLLECTIONS = ("map", "seq", "set", "omap", "pairs")
_MOST_DIGITS = 70
_MOST_REPEATED = 1_000_000


class _Composer(yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader):  # type: ignore[misc]
    """PyYAML up to the nodes; plain scalars get a tag of their own, because what they mean is decided here."""

    yaml_implicit_resolvers = {None: [(_PLAIN, re.compile(""))]}  # noqa: RUF012 - PyYAML's name for it


def load(text: str) -> Any:
    """The content of the one document; None if there is none.

    Raises:
        yaml.YAMLError: the text is not YAML, or nothing that Helm would take.
    """
    try:
        loader = _Composer(text)
        try:
            node = loader.get_single_node()
        finally:
            loader.dispose()
        return None if node is None else _Reader().value(node)
    except RecursionError:
        raise yaml.YAMLError("the nesting is too deep") from None


def scalar(text: str) -> Any:
    """What a scalar without quotes means (go-yaml v2, resolve.go)."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "+-.0123456789":
        return text
    plain = text if text[0] == "." else text.replace("_", "")
    if _WHOLE.fullmatch(plain) and (whole := _whole(plain)) is not None:
        return whole
    found = float(plain) if (_FRACTION if text[0] == "." else _DECIMAL).fullmatch(plain) else math.inf
    return text if math.isinf(found) else found


def _whole(text: str) -> int | None:
    """The number, if it fits into 64 bits."""
    digits = text.lstrip("+-")
    base = _BASES.get(digits[1:2].lower(), 8 if len(digits) > 1 and digits.startswith("0") else 10)
    if len(digits) > _MOST_DIGITS:
        return None
    number = int(digits[2:] if base == 2 else digits, base)
    number = -number if text.startswith("-") else number
    return number if -(2**63) <= number < 2**64 else None


class _Reader:
    """Reads nodes. What aliases repeat is read again, and counted: a short text can stand for billions of nodes."""

    def __init__(self) -> None:
        self._seen: set[int] = set()
        self._open: set[int] = set()
        self._repeated = 0

    def value(self, node: yaml.Node) -> Any:
        if isinstance(node, yaml.ScalarNode):
            return _scalar_of(node)
        if node.tag.removeprefix(_STANDARD) not in _COLLECTIONS:
            raise _wrong(node, f"could not determine a constructor for the tag {node.tag!r}")
        if id(node) in self._open:
            raise _wrong(node, "an anchor contains itself")
        self._repeated += id(node) in self._seen
        if self._repeated > _MOST_REPEATED:
            raise _wrong(node, "aliases repeat too much")
        self._seen.add(id(node))
        self._open.add(id(node))
        found = self._mapping(node) if isinstance(node, yaml.MappingNode) else [self.value(item) for item in node.value]
        self._open.remove(id(node))
        return found

    def _mapping(self, node: yaml.MappingNode) -> dict[str, Any]:
        own: dict[str, Any] = {}
        merged: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if key_node.value == _MERGE and key_node.tag in (_PLAIN, f"{_STANDARD}merge"):
                for base in reversed(self._bases(value_node)):
                    merged |= base
                continue
            key = _key(key_node)
            if key in own:
                raise _wrong(key_node, f'the key "{key}" is written twice')
            own[key] = self.value(value_node)
        return merged | own

    def _bases(self, node: yaml.Node) -> list[dict[str, Any]]:
        found = self.value(node)
        bases: list[dict[str, Any]] = found if isinstance(found, list) else [found]
        if not all(isinstance(base, dict) for base in bases):
            raise _wrong(node, "<< needs a mapping, or a list of mappings")
        return bases


def _key(node: yaml.Node) -> str:
    """A key as JSON has it: a string."""
    key = _scalar_of(node) if isinstance(node, yaml.ScalarNode) else None
    if key is None:
        raise _wrong(node, "a key must be a string")
    return str(key).lower() if isinstance(key, bool) else str(key)


def _scalar_of(node: yaml.ScalarNode) -> Any:
    tag, text = node.tag, node.value
    if tag == _PLAIN:
        return scalar(text)
    name = tag.removeprefix(_STANDARD)
    if name in ("str", "timestamp", "!"):
        return text
    if name == "binary":
        try:
            return base64.b64decode(text, validate=False).decode()
        except ValueError:
            raise _wrong(node, "!!binary must be base64 of UTF-8 text") from None
    found = scalar(text)
    kinds: dict[str, type | tuple[type, ...]] = {"int": int, "float": (int, float), "bool": bool, "null": type(None)}
    if name not in kinds:
        raise _wrong(node, f"could not determine a constructor for the tag {tag!r}")
    if not isinstance(found, kinds[name]) or (isinstance(found, bool) and name != "bool"):
        raise _wrong(node, f"{text!r} is not a !!{name}")
    return found


def _wrong(node: yaml.Node, text: str) -> yaml.YAMLError:
    return yaml.constructor.ConstructorError(None, None, text, node.start_mark)
