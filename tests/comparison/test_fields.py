"""Two versions of an object, field by field."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from constructs_lib.comparison.fields import field_changes


def changes(before: str, after: str) -> list[tuple[str, str, Any, Any]]:
    found = field_changes(yaml.safe_load(before), yaml.safe_load(after))
    return [(change.where, change.operation.value, change.old, change.new) for change in found]


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("spec: {a: 1}", "spec: {a: 1}", []),
        ("spec: {a: 1, b: 2}", "spec: {b: 3, c: [4]}",
         [("spec.b", "changed", 2, 3), ("spec.c", "added", None, [4]), ("spec.a", "removed", 1, None)]),
        # another type is another value
        ("spec: {a: 1}", "spec: {a: '1'}", [("spec.a", "changed", 1, "1")]),
        ("spec: {a: 1}", "spec: {a: [1]}", [("spec.a", "changed", 1, [1])]),
        ("spec: {a: null}", "spec: {}", [("spec.a", "removed", None, None)]),
        # one more item is one difference, wherever it is
        ("spec: {l: [{name: b, x: 1}]}", "spec: {l: [{name: a}, {name: b, x: 2}]}",
         [("spec.l[a]", "added", None, {"name": "a"}), ("spec.l[b].x", "changed", 1, 2)]),
        ("spec: {p: [{containerPort: 1}, {containerPort: 2}]}", "spec: {p: [{containerPort: 2}]}",
         [("spec.p[1]", "removed", {"containerPort": 1}, None)]),
        ("spec: {p: [{port: 53, protocol: TCP}, {port: 53, protocol: UDP}]}", "spec: {p: [{port: 53, protocol: UDP}]}",
         [("spec.p[53 TCP]", "removed", {"port": 53, "protocol": "TCP"}, None)]),
        ("spec: {r: [{matches: [{path: {value: /a}}], x: 1}]}", "spec: {r: [{matches: [{path: {value: /a}}], x: 2}]}",
         [("spec.r[/a].x", "changed", 1, 2)]),
        # also where nothing stays
        ("spec: {l: [{name: a}]}", "spec: {l: [{name: b}]}",
         [("spec.l[b]", "added", None, {"name": "b"}), ("spec.l[a]", "removed", {"name": "a"}, None)]),
        # words are matched by themselves, the same word twice by its place
        ("spec: {a: [--b, --c]}", "spec: {a: [--c, --d]}",
         [("spec.a[--d]", "added", None, "--d"), ("spec.a[--b]", "removed", "--b", None)]),
        ("spec: {a: [x, x]}", "spec: {a: [x, y]}", [("spec.a[1]", "changed", "x", "y")]),
        # items without a name: equal ones are the same, the others are matched in order
        ("spec: {i: [{f: [1]}, {f: [2]}]}", "spec: {i: [{f: [0]}, {f: [1]}, {f: [2]}]}",
         [("spec.i[0]", "added", None, {"f": [0]})]),
        ("spec: {l: [{name: a}, {name: b}]}", "spec: {l: [{name: b}, {name: a}]}", [("spec.l", "moved", None, None)]),
        ("spec: {i: [{f: [1]}, {f: [2]}]}", "spec: {i: [{f: [2]}, {f: [1]}]}", [("spec.i", "moved", None, None)]),
        # keys with dots are quoted
        ("metadata: {labels: {a.b/c: d}}", "metadata: {labels: {a.b/c: e}}",
         [('metadata.labels["a.b/c"]', "changed", "d", "e")]),
        # YAML and JSON in the data of a ConfigMap
        ("data: {c.yaml: 'a: {b: 1}'}", "data: {c.yaml: 'a: {b: 2}'}", [('data["c.yaml"].a.b', "changed", 1, 2)]),
        ("data: {c: '{\"a\": 1}'}", "data: {c: 'a: [b'}", [("data.c", "changed", '{"a": 1}', "a: [b")]),
        ("data: {delay: 300s}", "data: {delay: 600s}", [("data.delay", "changed", "300s", "600s")]),
        # what the API server adds
        ("metadata: {uid: a, generation: 1}\nstatus: {ready: 1}", "metadata: {generation: 2}", []),
        ("metadata: {annotations: {kubectl.kubernetes.io/last-applied-configuration: a}}", "metadata: {}", []),
    ],
)  # fmt: skip
def test_fields(before: str, after: str, found: list[tuple[str, str, Any, Any]]) -> None:
    assert changes(before, after) == found


def test_what_came_or_went_with_a_field_is_part_of_it_down_to_items() -> None:
    (change,) = field_changes({}, {"spec": {"a": {"b": 1}, "l": [{"name": "x", "y": 2}]}})
    assert [(part.where, part.new) for part in change.within()] == [
        ("spec", {"a": {"b": 1}, "l": [{"name": "x", "y": 2}]}),
        ("spec.a", {"b": 1}),
        ("spec.a.b", 1),
        ("spec.l", [{"name": "x", "y": 2}]),
        ("spec.l[x]", {"name": "x", "y": 2}),
    ]
