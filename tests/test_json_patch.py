"""Which patches an object takes, and what is said of the others."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest
from cdk8s import App, Chart, JsonPatch
from hypothesis import given, settings, strategies as st

from constructs_lib.errors import InvalidPatch, PatchWithoutEffect
from constructs_lib.kubernetes import KubernetesObject

HEAD = {"apiVersion": "example.com/v1", "kind": "Thing", "metadata": {"name": "a"}}
SPEC = {"labels": {"example.com/a": "1"}, "mode": "fast", "ports": [80, {"port": 81}], "~": {}}


def thing(body: dict[str, Any]) -> KubernetesObject:
    return KubernetesObject(Chart(App(), "c"), "thing", {**HEAD, **copy.deepcopy(body)})


@pytest.mark.parametrize(
    ("patch", "said"),
    [
        (
            JsonPatch.add("/spec/pod/env/-", {"name": "A"}),
            "add /spec/pod/env/- = {'name': 'A'}: /spec/pod does not exist: /spec has only labels, mode, ports, ~; "
            "add what is missing as well: JsonPatch.add('/spec/pod', {'env': [{'name': 'A'}]})",
        ),
        (
            JsonPatch.remove("/spec/pod/env"),
            "/spec/pod does not exist: /spec has only labels, mode, ports, ~; check",
        ),
        (JsonPatch.add("/spec/~0/a/b", 1), "/spec/~0/a does not exist: /spec/~0 is empty; add what is missing as well"),
        (
            JsonPatch.add("/spec/mode/a", 1),
            '/spec/mode/a does not exist: /spec/mode is "fast"; only a map or a list',
        ),
        (
            JsonPatch.add("/spec/ports/3", 1),
            "/spec/ports/3 does not exist: /spec/ports is a list of 2; write an index be",
        ),
        (JsonPatch.add("/spec/ports/3", 1), "write an index below 2, or - to append"),
        (JsonPatch.add("/spec/ports/01", 1), "/spec/ports/01 does not exist"),
        (JsonPatch.add("/spec/ports/", 1), "/spec/ports/ does not exist"),
        (JsonPatch.replace("/spec/ports/-", 1), "/spec/ports/- does not exist"),
        (JsonPatch.remove("/spec/ports/2"), "/spec/ports/2 does not exist"),
        (JsonPatch.replace("/spec/ports/port", 1), "/spec/ports/port does not exist"),
        (
            JsonPatch.add("/spec/labels/example.com/b", "2"),
            "/spec/labels/example.com does not exist: /spec/labels has only example.com/a; a slash within a key is "
            'written "~1": example.com~1b',
        ),
        (JsonPatch.copy("/none", "/spec"), "copy /none to /spec: /none does not exist: the object has only apiVersion"),
        (JsonPatch.move("/none", "/spec"), "move /none to /spec: /none does not exist"),
        (JsonPatch.move("/spec", "/spec/labels/a"), "move /spec to /spec/labels/a: moves a value below itself"),
        (JsonPatch.move("/spec/ports/0", "/spec/ports/2"), "/spec/ports/2 does not exist: /spec/ports is a list of 1"),
        (JsonPatch.test("/spec/mode", "slow"), 'test /spec/mode = "slow": the test fails: it is "fast"'),
        (JsonPatch.test("/spec/none", "slow"), 'test /spec/none = "slow": /spec/none does not exist'),
        (JsonPatch.remove(""), "remove the object: leaves no object; patch the fields below"),
        (JsonPatch.replace("", [1]), "leaves no object"),
        (JsonPatch.add("/__proto__", {}), "cannot be applied: TypeError: JSON-Patch: modifying `__proto__`"),
        (JsonPatch.add("/spec/toString/x", 1), "/spec/toString does not exist"),
    ],
)
def test_a_refused_patch_says_what_is_there_and_what_to_write(patch: JsonPatch, said: str) -> None:
    item = thing({"spec": SPEC})
    with pytest.raises(InvalidPatch) as told:
        item.add_json_patch(patch)
    assert said in str(told.value)
    assert item.to_json() == {**HEAD, "spec": SPEC}


def test_long_contents_are_cut() -> None:
    with pytest.raises(InvalidPatch, match=r"has only a, b, c, d, e, f, g, h, i, j and 2 more; .*'/spec/x', \.\.\.\)"):
        thing({"spec": dict.fromkeys("abcdefghijkl", 1)}).add_json_patch(JsonPatch.add("/spec/x/y", "long" * 30))


def test_each_operation_is_checked_against_what_those_before_it_made() -> None:
    item = thing({"spec": SPEC})
    item.add_json_patch(
        JsonPatch.add("/spec/pod", {}),
        JsonPatch.add("/spec/pod/env", []),
        JsonPatch.copy("/spec/ports/1", "/spec/pod/env/-"),
        JsonPatch.move("/spec/ports/0", "/spec/ports/1"),
        JsonPatch.remove("/spec/labels/example.com~1a"),
        JsonPatch.replace("/spec/~0/a", True),
    )
    changed = {"pod": {"env": [{"port": 81}]}, "ports": [{"port": 81}, 80], "labels": {}, "~": {"a": True}}
    assert item.to_json()["spec"] == {**SPEC, **changed}


KEYS = st.sampled_from(["a", "b", "~", "x/y", "0", "-"])
VALUES = st.recursive(
    st.sampled_from([1, True, "s"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(KEYS, inner, max_size=2),
)
SPECS = st.dictionaries(KEYS, VALUES, max_size=3)
TOKENS = st.sampled_from(["a", "b", "~0", "x~1y", "0", "1", "2", "-", "", "01"])
ANYWHERE = st.lists(TOKENS, max_size=3).map(lambda tokens: "".join(f"/{token}" for token in ["spec", *tokens]))


def operation(op: str, path: str, source: str, value: Any) -> dict[str, Any]:
    return {"op": op, "path": path} | ({"from": source} if op in ("copy", "move") else {"value": value})


def patch(given: dict[str, Any]) -> JsonPatch:
    match given["op"]:
        case "remove":
            return JsonPatch.remove(given["path"])
        case "copy":
            return JsonPatch.copy(given["from"], given["path"])
        case "move":
            return JsonPatch.move(given["from"], given["path"])
        case op:
            make = {"add": JsonPatch.add, "replace": JsonPatch.replace, "test": JsonPatch.test}[op]
            return make(given["path"], given["value"])


def pointers(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    """All that is in the value, and where."""
    yield path, value
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, below in items:
        yield from pointers(below, f"{path}/{str(key).replace('~', '~0').replace('/', '~1')}")


@settings(max_examples=60)
@given(
    SPECS,
    st.lists(
        st.builds(
            operation,
            st.sampled_from(["add", "remove", "replace", "copy", "move", "test"]),
            ANYWHERE,
            ANYWHERE,
            VALUES,
        ),
        min_size=1,
        max_size=3,
    ),
)
def test_a_patch_is_taken_as_cdk8s_takes_it_or_leaves_the_object_as_it_was(
    spec: dict[str, Any], given: list[dict[str, Any]]
) -> None:
    item, ops = thing({"spec": spec}), [patch(each) for each in given]
    before = item.to_json()
    try:
        item.add_json_patch(*ops)
    except (InvalidPatch, PatchWithoutEffect):
        assert item.to_json() == before
        item.add_json_patch(JsonPatch.add("/metadata/labels", {"still": "usable"}))
    else:
        assert item.to_json() == JsonPatch.apply(before, *ops)


def vacant(value: Any) -> list[str]:
    """Where something can be added right below the value."""
    if isinstance(value, list):
        return ["/-", f"/{len(value)}"]
    return ["/new"] if isinstance(value, dict) else []


@settings(max_examples=60)
@given(SPECS, VALUES, st.data())
def test_an_operation_whose_place_is_there_is_never_refused(
    spec: dict[str, Any], value: Any, data: st.DataObject
) -> None:
    item = thing({"spec": spec})
    there = dict(pointers(spec, "/spec"))
    path, source = data.draw(st.sampled_from(sorted(there))), data.draw(st.sampled_from(sorted(there)))
    target = path + data.draw(st.sampled_from(["", *vacant(there[path])]))
    ops = [
        JsonPatch.test(path, there[path]),
        data.draw(st.sampled_from([JsonPatch.add(target, value), JsonPatch.copy(source, target)])),
        JsonPatch.replace("/spec", spec),
        data.draw(st.sampled_from([JsonPatch.replace(path, value), JsonPatch.remove(path)])),
        JsonPatch.replace("/spec", spec),
        JsonPatch.move(source, "/moved"),
    ]
    before = item.to_json()
    item.add_json_patch(*ops)
    assert item.to_json() == JsonPatch.apply(before, *ops)


@pytest.mark.parametrize("value", [2**53, -(2**53), 2**64, {"a": [1, {"b": 2**53 + 1}]}])
def test_an_integer_that_node_rounds_is_refused(value: Any) -> None:
    with pytest.raises(InvalidPatch, match=r"integers are exact only below 2\^53"):
        thing({}).add_json_patch(JsonPatch.add("/size", value))


def test_the_largest_exact_integer_is_written_as_it_is() -> None:
    patched = thing({})
    patched.add_json_patch(JsonPatch.add("/size", 2**53 - 1))
    assert patched.to_json()["size"] == 2**53 - 1
