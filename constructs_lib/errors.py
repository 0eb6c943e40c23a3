"""What can go wrong at synthesis, named for what went wrong.

Every error collects all problems of its run, so that one edit mends them all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any


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

    def __str__(self) -> str:
        given = "" if self.value is MISSING else f" = {_shown(self.value)}"
        return f"{self.path}{given}: {self.rule}" + (f"; {self.hint}" if self.hint else "")


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= 80 else f"{text[:77]}..."


class NetworkingError(ValueError):
    """Base of every error of this library; `problems` holds all that was found in the run."""

    def __init__(self, where: str, problems: Iterable[Problem]) -> None:
        self.where = where
        self.problems = tuple(problems)
        count = len(self.problems)
        lines = [f"{where}: {count} problem{'' if count == 1 else 's'}", *(f"  {problem}" for problem in self.problems)]
        super().__init__("\n".join(lines))


class InvalidValues(NetworkingError):
    """A values file, a `--set` or their combination is wrong."""


class InvalidPatch(NetworkingError):
    """A JSON patch cannot be applied to its object, which stays as it was; `where` is the object's path."""


class PatchWithoutEffect(NetworkingError):
    """A JSON patch leaves its object as it is, for example because it removes a field that is not there."""


class InvalidProps(NetworkingError):
    """The props of a construct are wrong in combination; `where` is the construct's path."""


class NodeDoesNotStart(NetworkingError):
    """The Node that jsii is to run in is not there, or ends before it answers."""
