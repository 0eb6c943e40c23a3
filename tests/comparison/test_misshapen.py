"""Objects that no API server would take are compared all the same: no form of the report ends in a traceback."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from constructs_lib.comparison.objects import compare
from constructs_lib.comparison.report import as_json, markdown, text_lines
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.reading import read_manifests
from constructs_lib.manifests.tree import Tree

MANIFESTS = read_manifests([Path(__file__).parents[2] / "examples" / "dist" / "full-platform"])
STRANGE = [None, 1, "x", [], {}, [1], ["a", {"name": "b"}], {"name": 1}, True, 1.5, {1: 2}]


def spoiled(node: Any, dice: random.Random) -> Any:
    if dice.random() < 0.03:
        return dice.choice(STRANGE)
    if isinstance(node, dict):
        return {key: spoiled(value, dice) for key, value in node.items()}
    return [spoiled(value, dice) for value in node] if isinstance(node, list) else node


def side(dice: random.Random) -> Tree:
    """Some objects; only what a file must have to be read is as it was."""
    found = []
    for manifest in dice.sample(MANIFESTS, 12):
        kept = {key: manifest.content[key] for key in ("apiVersion", "kind")}
        name = {key: value for key, value in manifest.metadata.items() if key in ("name", "namespace")}
        content = {key: spoiled(value, dice) for key, value in manifest.content.items()}
        metadata = content["metadata"] if isinstance(content["metadata"], dict) else {}
        found.append(Manifest({**content, **kept, "metadata": {**metadata, **name}}))
    return Tree(found)


@pytest.mark.parametrize("seed", range(40))
def test_no_shape_ends_in_a_traceback(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - a test
    changes = compare(side(dice), side(dice))
    assert changes
    assert all(change.effects for change in changes)
    for made in (list(text_lines(changes)), list(markdown(changes)), json.dumps(as_json(changes), default=str)):
        assert made
    assert all(isinstance(change.place, str) for change in changes)
