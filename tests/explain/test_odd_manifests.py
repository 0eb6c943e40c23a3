"""Objects that the API server would refuse are named with their line; nothing else is raised, whatever is written."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from constructs_lib.explain.chain import explain
from constructs_lib.explain.request import parse_request
from constructs_lib.explain.trace import Trace
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.reading import InvalidManifests, parse_manifests, read_manifests
from constructs_lib.manifests.tree import Tree

PLATFORM = [
    dict(one.content)
    for one in read_manifests([Path(__file__).parents[2] / "examples" / "dist" / "full-platform"])
    if one.kind not in ("ClusterRole", "CustomResourceDefinition", "Job", "Namespace", "Role")
]
ODD: tuple[Any, ...] = (None, "", "x", 0, -1, 3.5, True, [], ["x"], {}, {"a": "b"}, [None], [{}], "[", "*")
REQUEST = parse_request("https://llm.example.com/v1/chat/completions", model="llama")


def fields(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path of every field."""
    if path:
        yield path
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from fields(inner, (*path, key))


@pytest.mark.parametrize("seed", range(60))
def test_whatever_is_written_there_is_an_answer_or_a_refusal(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - not for secrets
    objects = copy.deepcopy(PLATFORM)
    changed = chance.choice(objects)
    *above, last = chance.choice(
        [path for path in fields(changed) if path[0] not in ("apiVersion", "kind", "metadata")]
    )
    place = changed
    for step in above:
        place = place[step]  # type: ignore[index] # a path of this object
    place[last] = chance.choice(ODD)  # type: ignore[index] # a path of this object
    try:
        assert isinstance(explain(Tree(map(Manifest, objects)), REQUEST), Trace)
    except InvalidManifests as refusal:
        assert refusal.problems  # noqa: PT017 - either is right


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("spec: {parentRefs: [name]}", 'routes:4: spec.parentRefs[0] = "name": must be an object'),
        ("spec: {hostnames: llm.example.com}", 'spec.hostnames = "llm.example.com": must be a list'),
        ("spec: {rules: [{backendRefs: [{name: a, port: http}]}]}", "port = \"http\": must be a whole number"),
        ("spec: {rules: [{matches: [{path: {type: Regex}}]}]}",
         'path.type = "Regex": must be one of Exact, PathPrefix, RegularExpression'),
        ("spec: {rules: [null]}", "spec.rules[0] = null: is empty"),
    ],
)  # fmt: skip
def test_what_the_api_server_would_refuse_is_named(text: str, message: str) -> None:
    head = "apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: a}\n"
    with pytest.raises(InvalidManifests) as refusal:
        explain(Tree(parse_manifests(head + text, "routes")), REQUEST)
    assert message in str(refusal.value)


def test_addresses_and_expressions_are_checked() -> None:
    text = """
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: SecurityPolicy
metadata: {name: a}
spec: {authorization: {rules: [{principal: {clientCIDRs: [10.0.0.0/99]}}]}}
---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: HTTPRouteFilter
metadata: {name: a}
spec: {urlRewrite: {path: {type: ReplaceRegexMatch, replaceRegexMatch: {pattern: "(", substitution: x}}}}
"""
    with pytest.raises(InvalidManifests) as refusal:
        explain(Tree(parse_manifests(text, "policies")), REQUEST)
    assert 'policies:5: spec.authorization.rules[0].principal.clientCIDRs[0] = "10.0.0.0/99"' in str(refusal.value)
    assert 'policies:10: spec.urlRewrite.path.replaceRegexMatch.pattern = "(": is not a regular' in str(refusal.value)
