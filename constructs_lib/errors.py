"""What can go wrong at synthesis, named for what went wrong.

Every error collects all problems of its run, so that one edit fixes them all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar


class _Missing:
    """The value of a problem about something that was not given."""

    def __repr__(self) -> str:
        return "(missing)"


MISSING = _Missing()


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One mistake: where it is, what stands there, which rule it breaks, what to write instead."""

    path: str
    """The key as it stands in values.yaml, for example `tls.certManager.clusterIssuer`."""
    value: Any = MISSING
    """What was given; `MISSING` if the problem is that nothing was."""
    rule: str
    """The rule that is broken, as the end of the sentence "<path> <value>: ..."."""
    hint: str = ""
    """What to write instead."""

    def below(self, prefix: str) -> Problem:
        """The same problem seen from a parent: its path gets the prefix."""
        if not prefix:
            return self
        return replace(self, path=f"{prefix}.{self.path}" if self.path else prefix)

    def in_python(self) -> str:
        """The problem in the words of a caller in Python: snake_case, True and False."""
        given = "" if self.value is MISSING else f" = {_shown(self.value, python=True)}"
        rule, hint = _in_python(self.rule), _in_python(self.hint)
        return f"{_python_path(self.path)}{given}: {rule}" + (f"; {hint}" if hint else "")

    def __str__(self) -> str:
        given = "" if self.value is MISSING else f" = {_shown(self.value)}"
        return f"{self.path}{given}: {self.rule}" + (f"; {self.hint}" if self.hint else "")


def _shown(value: Any, *, python: bool = False) -> str:
    value = _written(value, python=python)
    if isinstance(value, bool):
        return str(value) if python else str(value).lower()
    if value is None:
        return "None" if python else "null"
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= 80 else f"{text[:77]}..."


def _written(value: Any, *, python: bool) -> Any:
    """The value with sections as whoever wrote them did."""
    if hasattr(value, "model_dump"):
        return value.model_dump(by_alias=not python, exclude_unset=True)
    if isinstance(value, list | tuple) and any(hasattr(item, "model_dump") for item in value):
        return [_written(item, python=python) for item in value]
    return value


_IN_PYTHON: dict[str, str] = {}
_KEY = re.compile(r"[a-z][A-Za-z0-9]*")
# not prose behind a colon: what is written ends the sentence, or a word that goes on with it follows
_WRITTEN = re.compile(
    r"""(?P<path>[a-z][\w.\[\]]*): (?P<value>"[^"]*"|[\w.-]*\w)(?=$|[,;)]| (and|or|for|only|with|without)\b)"""
)
_WORDS = {"true": "True", "false": "False", "null": "None"}


def register_key(key: str, name: str) -> None:
    """Note the name in Python of a key of the values, so that errors can speak to callers in Python."""
    _IN_PYTHON[key] = name


def _in_python(text: str) -> str:
    """A text about keys of YAML as a caller in Python would write them.

    What stands in parentheses is the source of a rule, in its own spelling, and stays.
    """
    parts = re.split(r"(\([^()]*\))", text)
    return "".join(part if part.startswith("(") else _spelled(_WRITTEN.sub(_assignment, part)) for part in parts)


def _spelled(text: str) -> str:
    """Keys of two words, which cannot be mistaken for prose, by their names in Python."""
    return _KEY.sub(lambda found: _IN_PYTHON.get(found[0], found[0]) if not found[0].islower() else found[0], text)


def _assignment(found: re.Match[str]) -> str:
    """`tls.enabled: true` as `tls.enabled=True`."""
    last = re.sub(r"\[.*", "", found["path"].rpartition(".")[2])
    if last not in _IN_PYTHON:
        return found[0]
    value = found["value"]
    bare = value.startswith('"') or value in _WORDS or value.replace(".", "", 1).isdigit()
    return (
        f"{_python_path(found['path'])}={_WORDS.get(value, value) if bare else repr(value).replace(chr(39), chr(34))}"
    )


def _python_path(path: str) -> str:
    return _KEY.sub(lambda found: _IN_PYTHON.get(found[0], found[0]), path)


class NetworkingError(ValueError):
    """Base of every error of this library; `problems` holds all that was found in the run.

    Its text uses the language of its reader: keys and values as YAML writes them, or as Python does.
    """

    _speaks_python: ClassVar[bool] = False

    def __init__(self, where: str, problems: Iterable[Problem]) -> None:
        self.where = where
        self.problems = tuple(problems)
        super().__init__(
            self._text([problem.in_python() for problem in self.problems]) if self._speaks_python else self.in_yaml()
        )

    def in_yaml(self) -> str:
        """The text for people who wrote a values file, also where a construct refuses what came from it."""
        return self._text([str(problem) for problem in self.problems])

    def _text(self, lines: Sequence[str]) -> str:
        count = f"{len(lines)} problem{'' if len(lines) == 1 else 's'}"
        return "\n".join([f"{self.where}: {count}", *(f"  {line}" for line in lines)])


class InvalidValues(NetworkingError):
    """A values file, a `--set` or their combination is wrong."""


class InvalidPatch(NetworkingError):
    """A JSON patch cannot be applied to its object, which stays as it was; `where` is the object's path."""


class PatchWithoutEffect(NetworkingError):
    """A JSON patch leaves its object as it is, for example because it removes a field that is not there."""


class InvalidSection(NetworkingError):
    """A section of the values that is made in Python is wrong; `where` is its class."""

    _speaks_python = True


class InvalidProps(NetworkingError):
    """The props of a construct are wrong, alone or in combination; `where` is the construct's path."""

    _speaks_python = True


class NodeDoesNotStart(NetworkingError):
    """The Node that jsii runs in does not exist, or ends before it answers."""
