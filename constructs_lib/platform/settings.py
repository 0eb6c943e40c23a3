r"""The texts of `--set`, as Helm 3 reads them (pkg/strvals): `a.b[0].c=value,d={x,y}`, with `\` before what is literal.

Values are true, false, null, whole numbers in decimal, or else text: quotes are part of it. Beyond Helm, a value that
begins with `[`, or with `{` and a key, is YAML: `models=[{name: llama, service: models/llama}]`. Helm would
make texts of it that no key takes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import yaml

from constructs_lib.errors import InvalidValues, Problem
from constructs_lib.platform.yaml_text import load

Tree = dict[str, Any]
_Step = str | int

_HIGHEST_INDEX = 65_536  # as in Helm
_INDEX = re.compile(r"\[([^\]]*)\]")
_WHOLE = re.compile(r"[-+]?([1-9][0-9]*|0)")
_WORDS = {"true": True, "false": False, "null": None}
_KEY_BEFORE_COLON = re.compile(r"""\{\s*("[^"]*"|'[^']*'|[^\s,:{}\[\]"']+)\s*:(\s|$)""")


def merge(base: Mapping[str, Any], over: Mapping[str, Any]) -> Tree:
    """Lay one tree over another: sections are merged key by key, everything else is replaced."""
    merged = dict(base)
    for key, value in over.items():
        below = merged.get(key)
        merged[key] = merge(below, value) if isinstance(below, Mapping) and isinstance(value, Mapping) else value
    return merged


def apply_setting(tree: Tree, text: str, *, as_text: bool = False) -> Tree:
    """The tree with the assignments of one `--set`; with `as_text`, of one `--set-string`.

    Raises:
        InvalidValues: the text is not a setting.
    """
    for steps, value in _Settings(text, as_text=as_text).assignments():
        tree = _assigned(tree, steps, value)
    return tree


def _assigned(below: Any, steps: list[_Step], value: Any) -> Any:
    """A copy with the value at the end of the steps."""
    if not steps:
        return merge(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
    step, *rest = steps
    if isinstance(step, str):
        found = dict(below) if isinstance(below, dict) else {}
        found[step] = _assigned(found.get(step), rest, value)
        return found
    items = list(below) if isinstance(below, list) else []
    items += [None] * (step + 1 - len(items))
    items[step] = _assigned(items[step], rest, value)
    return items


class _Settings:
    """One text of settings, read from left to right."""

    def __init__(self, text: str, *, as_text: bool) -> None:
        self._text, self._at, self._as_text = text, 0, as_text

    def assignments(self) -> list[tuple[list[_Step], Any]]:
        found: list[tuple[list[_Step], Any]] = []
        if not self._text.isascii() and any("\ud800" <= letter <= "\udfff" for letter in self._text):
            raise self._wrong("is not UTF-8 text")
        while not found or self._at < len(self._text):
            steps = self._steps()
            found.append((steps, self._value()))
        return found

    def _wrong(self, rule: str = "must be path.to.key=value", hint: str | None = None) -> InvalidValues:
        hint = "for example gateway.hostname=llm.example.com" if hint is None else hint
        where = "--set-string" if self._as_text else "--set"
        return InvalidValues(where, [Problem(path=self._text, rule=rule, hint=hint)])

    def _until(self, stops: str) -> tuple[str, str]:
        r"""The text up to one of the letters, and that letter, or "" at the end; what follows a `\` is literal."""
        found = []
        while self._at < len(self._text):
            letter = self._text[self._at]
            self._at += 1
            if letter == "\\":
                found.append(self._text[self._at : self._at + 1])
                self._at += 1
            elif letter in stops:
                return "".join(found), letter
            else:
                found.append(letter)
        return "".join(found), ""

    def _steps(self) -> list[_Step]:
        steps: list[_Step] = []
        while True:
            key, stop = self._until(".[=,")
            if not key or stop in ("", ","):
                raise self._wrong()
            steps.append(key)
            while stop == "[":
                index, _ = self._until("]")
                if not index.isascii() or not index.isdigit() or int(index) > _HIGHEST_INDEX:
                    raise self._wrong(f"[{index}] must be an index from 0 to {_HIGHEST_INDEX}", "")
                steps.append(int(index))
                stop = self._text[self._at : self._at + 1]
                self._at += 1
            if stop == "=":
                return steps
            if stop != ".":
                raise self._wrong()

    def _value(self) -> Any:
        rest = self._text[self._at :]
        if not self._as_text and (rest.startswith("[") or _KEY_BEFORE_COLON.match(rest)):
            return self._yaml()
        if not rest.startswith("{"):
            return self._typed(self._until(",")[0])
        self._at += 1
        items, stop = [], ","
        while stop == ",":
            item, stop = self._until(",}")
            items.append(self._typed(item))
        if not stop:
            raise self._wrong("the list must end with }", "write {a,b}")
        if self._text[self._at : self._at + 1] not in ("", ","):
            raise self._wrong("nothing may follow the } of a list", "write {a,b}, or \\{ for a brace in a text")
        self._at += 1
        return items

    def _yaml(self) -> Any:
        """The collection that begins here, up to its closing bracket."""
        end = _closing(self._text, self._at)
        try:
            value = load(self._text[self._at : end])
        except yaml.YAMLError as error:
            problem = getattr(error, "problem", None) or str(error)
            raise self._wrong(f"the value is not valid YAML: {problem}", "") from None
        if self._text[end : end + 1] not in ("", ","):
            raise self._wrong(f"nothing may follow the {self._text[end - 1]} of the value", "")
        self._at = end + 1
        return value

    def _typed(self, text: str) -> Any:
        if self._as_text:
            return text
        if text.lower() in _WORDS:
            return _WORDS[text.lower()]
        return int(text) if _WHOLE.fullmatch(text) and len(text) < 20 else text


def _closing(text: str, begin: int) -> int:
    """The place after the bracket that closes the one at `begin`, quotes respected; the end if there is none."""
    depth, quote = 0, ""
    for at in range(begin, len(text)):
        letter = text[at]
        if quote:
            quote = "" if letter == quote and text[at - 1] != "\\" else quote
        elif letter in "\"'" and text[at - 1] in " ,:[{\t":
            quote = letter
        elif letter in "[{":
            depth += 1
        elif letter in "]}":
            depth -= 1
            if not depth:
                return at + 1
    return len(text)
