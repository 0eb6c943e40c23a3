"""Lists of names: what is wrong with one that is empty, or that has a name twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from constructs_lib.errors import Problem


def repeated_problems(path: str, values: Sequence[str]) -> Iterator[Problem]:
    """A list that names each of its values only once."""
    for value in dict.fromkeys(value for value in values if values.count(value) > 1):
        yield Problem(path=path, value=value, rule="is named twice", hint="name it once")


def listed_problems(path: str, values: Sequence[str], what: str) -> Iterator[Problem]:
    """A list that must name something, and each only once."""
    if not values:
        yield Problem(path=path, value=[], rule="must not be empty", hint=f"name at least one {what}")
    yield from repeated_problems(path, values)
