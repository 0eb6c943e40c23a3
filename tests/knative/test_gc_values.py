"""Section `knative.gc`: what config-gc of Knative 1.23 takes, and what is refused before it."""

from __future__ import annotations

import pytest

from tests.knative.support import Tree, data, refused

ACCEPTED: list[tuple[Tree, dict[str, str]]] = [
    ({}, {}),
    ({"retainSinceCreateTime": "48h"}, {"retain-since-create-time": "48h"}),
    ({"retainSinceCreateTime": "0"}, {"retain-since-create-time": "0"}),
    ({"retainSinceCreateTime": "disabled"}, {"retain-since-create-time": "disabled"}),
    ({"retainSinceLastActiveTime": "Disabled"}, {"retain-since-last-active-time": "disabled"}),
    ({"minNonActiveRevisions": 0}, {"min-non-active-revisions": "0"}),
    ({"minNonActiveRevisions": 1000}, {"min-non-active-revisions": "1000"}),
    ({"maxNonActiveRevisions": 20}, {"max-non-active-revisions": "20"}),
    (
        {"minNonActiveRevisions": 1, "maxNonActiveRevisions": "3"},
        {"min-non-active-revisions": "1", "max-non-active-revisions": "3"},
    ),
    (
        {"minNonActiveRevisions": 5000, "maxNonActiveRevisions": "disabled"},
        {"min-non-active-revisions": "5000", "max-non-active-revisions": "disabled"},
    ),
]

# what Knative refuses as well
REFUSED: list[tuple[Tree, str]] = [
    ({"retainSinceCreateTime": "-1h"}, "gc.retainSinceCreateTime"),
    ({"retainSinceCreateTime": "2d"}, "gc.retainSinceCreateTime"),
    ({"retainSinceLastActiveTime": "never"}, "gc.retainSinceLastActiveTime"),
    ({"minNonActiveRevisions": -1}, "gc.minNonActiveRevisions"),
    ({"maxNonActiveRevisions": -1}, "gc.maxNonActiveRevisions"),
    ({"maxNonActiveRevisions": "many"}, "gc.maxNonActiveRevisions"),
    ({"maxNonActiveRevisions": 19}, "gc.minNonActiveRevisions = 20: must not be above maxNonActiveRevisions (19)"),
    ({"maxNonActiveRevisions": 2}, "Knative's own are 20 and 1000 where a key is not set"),
    ({"minNonActiveRevisions": 1001}, "gc.minNonActiveRevisions = 1001"),
    ({"minNonActiveRevisions": 4, "maxNonActiveRevisions": 3}, "gc.minNonActiveRevisions"),
]


@pytest.mark.parametrize(("tree", "rendered"), ACCEPTED, ids=str)
def test_accepted(tree: Tree, rendered: dict[str, str]) -> None:
    assert data("gc", tree) == rendered


@pytest.mark.parametrize(("tree", "said"), REFUSED, ids=str)
def test_refused_as_knative_does(tree: Tree, said: str) -> None:
    message = refused("gc", tree)
    assert said in message
    assert len(message.splitlines()) == 1
