"""What the tests of Kourier share."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from constructs_lib.errors import Problem
from constructs_lib.kourier.construct import KourierConstruct
from constructs_lib.kourier.values import KourierValues
from constructs_lib.values.problems import problems_of
from tests.support import Manifest, synthesize


def kourier(tree: dict[str, Any] | None = None, **props: Any) -> list[Manifest]:
    """The manifests of one KourierConstruct, its values written as in values.yaml."""
    values = KourierValues.model_validate(tree or {}, by_alias=True, by_name=False)
    return synthesize(lambda chart: KourierConstruct(chart, "kourier", kourier=values, **props))


def problems(tree: dict[str, Any]) -> dict[str, Problem]:
    """What is wrong with these values, by path; nothing if they are accepted."""
    try:
        KourierValues.model_validate(tree, by_alias=True, by_name=False)
    except ValidationError as error:
        return {problem.path: problem for problem in problems_of(error, KourierValues)}
    return {}


def nested(path: str, value: Any) -> dict[str, Any]:
    """A tree with one leaf: `a.b`, 1 -> {a: {b: 1}}."""
    tree: Any = value
    for key in reversed(path.split(".")):
        tree = {key: tree}
    return dict(tree)
