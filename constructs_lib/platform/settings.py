r"""The texts of `--set`, `--set-string` and `--set-json`, as Helm reads them (pkg/strvals).

`a.b[0].c=value,d={x,y}`, with `\` before what is literal. A value of `--set` is true, false, null, a whole number in
decimal, or else text: quotes are part of it. Stricter than Helm, a key without a value is an error, and so is what
follows the } of a list.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from enum import Enum
from typing import Any, NoReturn

from constructs_lib.errors import InvalidValues, Problem

Tree = dict[str, Any]
_Step = str | int


def _no_number(text: str) -> NoReturn:
    raise ValueError(f"{text} is no number")


_JSON = json.JSONDecoder(parse_constant=_no_number)

_HIGHEST_INDEX = 65_536  # as in Helm
_INDEX = re.compile(r"\[([^\]]*)\]")
_WHOLE = re.compile(r"[-+]?([1-9][0-9]*|0)")
_WORDS = {"true": True, "false": False, "null": None}


class Option(Enum):
    """The options whose texts are settings."""

    SET = "--set"
    SET_STRING = "--set-string"
    """All values are strings."""
    SET_JSON = "--set-json"
    """The values are JSON."""


def merge(base: Mapping[str, Any], over: Mapping[str, Any]) -> Tree:
    """Lay one tree over another: sections are merged key by key, everything else is replaced."""
    merged = dict(base)
    for key, value in over.items():
        below = merged.get(key)
        merged[key] = merge(below, value) if isinstance(below, Mapping) and isinstance(value, Mapping) else value
    return merged


def apply_setting(tree: Tree, text: str, option: Option = Option.SET) -> Tree:
    """The tree with the assignments of one text.

    Raises:
        InvalidValues: the text is not a setting.
    """
    settings = _Settings(text, option)
    for steps, value in settings.assignments():
        tree = settings.assigned(tree, steps, value)
    return tree


class _Settings:
    """One text of settings, read from left to right."""

    def __init__(self, text: str, option: Option) -> None:
        self._text, self._at, self._option = text, 0, option

    def assigned(self, below: Any, steps: list[_Step], value: Any) -> Any:
        """A copy with the value at the end of the steps."""
        if not steps:
            return value
        step, *rest = steps
        kind, name = (dict, "a mapping") if isinstance(step, str) else (list, "a list")
        if below is not None and not isinstance(below, kind):
            raise self._wrong(
                f"needs {name} above {f'.{step}' if isinstance(step, str) else f'[{step}]'}, which is {below!r}", ""
            )
        if isinstance(step, str):
            found = dict(below or {})
            found[step] = self.assigned(found.get(step), rest, value)
            return found
        items = list(below or [])
        items += [None] * (step + 1 - len(items))
        items[step] = self.assigned(items[step], rest, value)
        return items

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
        return InvalidValues(self._option.value, [Problem(path=self._text, rule=rule, hint=hint)])

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
        if self._option is Option.SET_JSON:
            return self._json_until_comma()
        if self._text[self._at : self._at + 1] != "{":
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

    def _json_until_comma(self) -> Any:
        """JSON, or null for nothing."""
        value = None if self._text[self._at :].lstrip()[:1] in ("", ",") else self._json()
        between = self._text[self._at :].partition(",")[0]
        if between.strip():
            raise self._wrong("only a comma and another key may follow the value", "")
        self._at += len(between) + 1
        return value

    def _json(self) -> Any:
        while self._text[self._at : self._at + 1].isspace():
            self._at += 1
        try:
            value, self._at = _JSON.raw_decode(self._text, self._at)
        except (ValueError, RecursionError) as error:
            rule = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
            raise self._wrong(f"the value is not JSON: {rule}", 'for example models=[{"name": "llama"}]') from None
        return value

    def _typed(self, text: str) -> Any:
        if self._option is Option.SET_STRING:
            return text
        if text.lower() in _WORDS:
            return _WORDS[text.lower()]
        return int(text) if _WHOLE.fullmatch(text) and len(text) < 20 else text
