"""Fields of a wrong type, which the API server would refuse, end in findings or in nothing, never in a traceback."""

from __future__ import annotations

import copy
import os
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from constructs_lib.checks.checking import check
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.reading import read_manifests
from constructs_lib.manifests.tree import Tree

FULL = read_manifests([Path(__file__).parents[2] / "examples" / "dist" / "full-platform"])
EXAMPLES = int(os.environ.get("FUZZ", "20"))
JUNK: list[Any] = [
    None,
    "x",
    "",
    0,
    -1,
    True,
    1.5,
    [],
    {},
    ["a"],
    [None],
    [[1]],
    {"a": "b"},
    {"a": None},
    {"a": {"b": [1]}},
]
HEAD = (("apiVersion",), ("kind",), ("metadata",), ("metadata", "name"))
"""What the reader of manifests makes sure of."""


def places(content: Any, above: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    pairs = content.items() if isinstance(content, dict) else enumerate(content) if isinstance(content, list) else ()
    for step, value in pairs:
        yield (*above, step)
        yield from places(value, (*above, step))


def test_a_field_of_a_wrong_type_is_no_traceback() -> None:
    chance = random.Random(EXAMPLES)  # noqa: S311 - no secret
    everywhere = [
        (number, place) for number, one in enumerate(FULL) for place in places(one.content) if place not in HEAD
    ]
    for _ in range(3 * EXAMPLES):
        number, place = chance.choice(everywhere)
        content = copy.deepcopy(dict(FULL[number].content))
        parent: Any = content
        for step in place[:-1]:
            parent = parent[step]
        parent[place[-1]] = chance.choice(JUNK)
        found = check(Tree([*FULL[:number], Manifest(content), *FULL[number + 1 :]]))
        assert all(str(finding) for finding in found)
