"""How an object gets into a chart: namespaces, labels of the chart, clashes with anything else in the app."""

from __future__ import annotations

import pytest
from cdk8s import ApiObject, ApiObjectMetadata, App, Chart, JsonPatch
from constructs import Construct

from constructs_lib.errors import InvalidPatch, PatchWithoutEffect
from constructs_lib.kubernetes import KubernetesObject, forbid_clashes

NAMESPACED = {
    "apiVersion": "v1",
    "kind": "ConfigMap",
    "metadata": {"name": "a", "namespace": "one"},
    "data": {"k": "v"},
}
CLUSTER_WIDE = {"apiVersion": "example.com/v1", "kind": "Class", "metadata": {"name": "a"}, "spec": {"unknown": []}}


def test_the_manifest_arrives_as_it_is() -> None:
    chart = Chart(App(), "c")
    KubernetesObject(chart, "a", NAMESPACED)
    KubernetesObject(chart, "b", CLUSTER_WIDE)
    assert chart.to_json() == [NAMESPACED, CLUSTER_WIDE]


def test_the_charts_namespace_touches_neither() -> None:
    chart = Chart(App(), "c", namespace="other")
    KubernetesObject(chart, "a", NAMESPACED)
    KubernetesObject(chart, "b", CLUSTER_WIDE)
    assert chart.to_json() == [NAMESPACED, CLUSTER_WIDE]


def test_the_charts_labels_are_added() -> None:
    chart = Chart(App(), "c", labels={"team": "llm"})
    KubernetesObject(chart, "a", NAMESPACED)
    assert chart.to_json()[0]["metadata"]["labels"] == {"team": "llm"}


def test_a_clash_with_an_object_of_somebody_elses_is_an_error() -> None:
    app = App()
    ours = Construct(Chart(app, "ours"), "part")
    forbid_clashes(ours)
    KubernetesObject(ours, "a", NAMESPACED)
    theirs = Chart(app, "theirs")
    ApiObject(theirs, "b", api_version="v1", kind="ConfigMap", metadata=ApiObjectMetadata(name="a", namespace="one"))
    with pytest.raises(RuntimeError, match="ConfigMap one/a is made 2 times: ours/part/a, theirs/b"):
        app.synth_yaml()


def test_a_clash_of_two_of_ours_is_told_once() -> None:
    app = App()
    chart = Chart(app, "c")
    for name in ("one", "other"):
        part = Construct(chart, name)
        forbid_clashes(part)
        KubernetesObject(part, "a", NAMESPACED)
    with pytest.raises(RuntimeError) as told:
        app.synth_yaml()
    assert str(told.value).count("is made 2 times: c/one/a, c/other/a") == 1


@pytest.mark.parametrize(
    ("api_version", "kind", "namespace", "name"),
    [
        ("v1", "ConfigMap", "two", "a"),
        ("v1", "ConfigMap", "one", "b"),
        ("v1", "Secret", "one", "a"),
        ("example.com/v1", "ConfigMap", "one", "a"),
    ],
)
def test_another_group_kind_namespace_or_name_is_no_clash(
    api_version: str, kind: str, namespace: str, name: str
) -> None:
    chart = Chart(App(), "c")
    part = Construct(chart, "part")
    forbid_clashes(part)
    KubernetesObject(part, "a", NAMESPACED)
    ApiObject(
        chart,
        "other",
        api_version=api_version,
        kind=kind,
        metadata=ApiObjectMetadata(name=name, namespace=namespace),
    )
    assert len(chart.to_json()) == 2


def test_a_clash_elsewhere_in_the_app_is_not_ours_to_tell() -> None:
    chart = Chart(App(), "c")
    part = Construct(chart, "part")
    forbid_clashes(part)
    KubernetesObject(part, "a", NAMESPACED)
    for name in ("b", "c"):
        ApiObject(chart, name, api_version="v1", kind="Secret", metadata=ApiObjectMetadata(name="s"))
    assert len(chart.to_json()) == 3


def two() -> tuple[Chart, KubernetesObject, KubernetesObject]:
    """A chart with two ConfigMaps, `a` and `b`."""
    chart = Chart(App(), "c")
    part = Construct(chart, "part")
    forbid_clashes(part)
    other = {**NAMESPACED, "metadata": {"name": "b", "namespace": "one"}}
    return chart, KubernetesObject(part, "a", NAMESPACED), KubernetesObject(part, "b", other)


RENAMES = [
    JsonPatch.replace("/metadata/name", "a"),
    JsonPatch.replace("/metadata", {"name": "a", "namespace": "one"}),
    JsonPatch.replace("", NAMESPACED),
]


@pytest.mark.parametrize("patch", RENAMES, ids=["name", "metadata", "the whole object"])
def test_objects_that_patches_give_one_name_clash(patch: JsonPatch) -> None:
    chart, _, second = two()
    second.add_json_patch(patch)
    with pytest.raises(RuntimeError, match="ConfigMap one/a is made 2 times: c/part/a, c/part/b"):
        chart.to_json()


@pytest.mark.parametrize(
    "patch",
    [
        JsonPatch.replace("/metadata/name", "b"),
        JsonPatch.replace("/metadata/namespace", "two"),
        JsonPatch.remove("/metadata/namespace"),
        JsonPatch.replace("/kind", "Secret"),
        JsonPatch.replace("/apiVersion", "example.com/v1"),
        JsonPatch.replace("/metadata", {"name": "b"}),
    ],
)
def test_an_object_that_a_patch_makes_another_clashes_no_longer(patch: JsonPatch) -> None:
    chart = Chart(App(), "c")
    part = Construct(chart, "part")
    forbid_clashes(part)
    KubernetesObject(part, "first", NAMESPACED)
    KubernetesObject(part, "second", NAMESPACED).add_json_patch(patch)
    assert len(chart.to_json()) == 2


def test_another_version_of_the_same_api_still_clashes() -> None:
    chart = Chart(App(), "c")
    forbid_clashes(chart)
    KubernetesObject(chart, "first", CLUSTER_WIDE)
    second = KubernetesObject(chart, "second", CLUSTER_WIDE)
    second.add_json_patch(JsonPatch.replace("/apiVersion", "example.com/v2"))
    with pytest.raises(RuntimeError, match="Class a is made 2 times"):
        chart.to_json()


def test_a_patched_object_of_somebody_elses_clashes_by_its_new_name() -> None:
    chart, first, second = two()
    theirs = ApiObject(chart, "x", api_version="v1", kind="ConfigMap", metadata=ApiObjectMetadata(namespace="one"))
    theirs.add_json_patch(JsonPatch.replace("/metadata/name", "b"))
    with pytest.raises(RuntimeError, match="ConfigMap one/b is made 2 times: c/part/b, c/x"):
        chart.to_json()
    assert first.identity != second.identity


NAMELESS = [
    (JsonPatch.remove("/metadata/name"), JsonPatch.add("/metadata/generateName", "a-")),
    (JsonPatch.remove("/metadata"),),
    (JsonPatch.replace("/metadata", "unusual"),),
    (JsonPatch.replace("/metadata/name", 5),),
    (JsonPatch.remove("/kind"),),
]


def test_a_namespace_that_is_no_string_does_not_stop_the_search_for_clashes() -> None:
    chart, first, _ = two()
    first.add_json_patch(JsonPatch.replace("/metadata/namespace", {"not": "a name"}))
    assert len(chart.to_json()) == 2


@pytest.mark.parametrize("patches", NAMELESS)
def test_objects_without_a_name_clash_with_nobody(patches: tuple[JsonPatch, ...]) -> None:
    chart, *ours = two()
    theirs = [ApiObject(chart, name, api_version="v1", kind="ConfigMap") for name in ("x", "y")]
    for item in (*ours, *theirs):
        item.add_json_patch(*patches)
    assert len(chart.to_json()) == 4


def test_a_namespace_made_twice_can_be_left_out() -> None:
    chart = Chart(App(), "c")
    forbid_clashes(chart)
    for name in ("a", "b"):
        KubernetesObject(chart, name, {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "a"}})
    with pytest.raises(RuntimeError, match=r"Namespace a is made 2 times.*or leave it out with create_namespace=False"):
        chart.to_json()


def test_unpatched_objects_are_not_rendered_to_look_for_clashes(monkeypatch: pytest.MonkeyPatch) -> None:
    chart, first, _ = two()
    first.add_json_patch(JsonPatch.add("/data/x", "y"))
    monkeypatch.setattr(KubernetesObject, "to_json", lambda _: pytest.fail("rendered"))
    assert len(chart.to_json()) == 2


BAD = [
    (
        JsonPatch.add("/spec/x", 1),
        r"add /spec/x = 1: /spec does not exist: the object has only .*data; add",
    ),
    (JsonPatch.add("data/x", 1), 'add data/x = 1: "data/x" must begin with a slash; write "/data/x"'),
]


@pytest.mark.parametrize(("bad", "said"), BAD, ids=["misplaced", "malformed"])
def test_after_a_refused_patch_the_object_is_as_it_was_and_can_be_patched(bad: JsonPatch, said: str) -> None:
    chart, item, _ = two()
    with pytest.raises(InvalidPatch, match=rf"c/part/a: 1 problem\n  {said}"):
        item.add_json_patch(JsonPatch.replace("/metadata/name", "b"), JsonPatch.add("/data/x", 1), bad)
    assert item.to_json() == NAMESPACED
    item.add_json_patch(JsonPatch.add("/data/y", "2"))
    assert chart.to_json()[0] == {**NAMESPACED, "data": {"k": "v", "y": "2"}}


@pytest.mark.parametrize(
    "patch", [JsonPatch.remove("/data/x"), JsonPatch.replace("/data/k", "v"), JsonPatch.test("/kind", "ConfigMap")]
)
def test_a_patch_that_changes_nothing_is_refused_unless_that_is_allowed(patch: JsonPatch) -> None:
    _, item, _ = two()
    with pytest.raises(PatchWithoutEffect, match="may_change_nothing=True"):
        item.add_json_patch(patch)
    item.add_json_patch(patch, may_change_nothing=True)
    assert item.to_json() == NAMESPACED


def test_a_loop_patches_the_objects_that_a_patch_fits() -> None:
    chart, *_ = two()
    KubernetesObject(chart, "class", CLUSTER_WIDE)
    for node in chart.node.find_all():
        if isinstance(node, KubernetesObject):
            node.add_json_patch(JsonPatch.add("/spec/unknown/-", 1), may_change_nothing=True)
            node.add_json_patch(
                JsonPatch.test("/metadata/name", "b"), JsonPatch.add("/data/x", "1"), may_change_nothing=True
            )
    made = {(item["kind"], item["metadata"]["name"]): item for item in chart.to_json()}
    assert made["Class", "a"]["spec"] == {"unknown": [1]}
    assert made["ConfigMap", "a"]["data"] == {"k": "v"}
    assert made["ConfigMap", "b"]["data"] == {"k": "v", "x": "1"}


def test_a_malformed_path_is_refused_also_where_a_patch_may_change_nothing() -> None:
    _, item, _ = two()
    with pytest.raises(InvalidPatch, match=r"(?s)2 problems.*move x to y.*write .*/x.*write .*/y"):
        item.add_json_patch(JsonPatch.move("x", "y"), may_change_nothing=True)


def test_a_number_in_place_of_a_flag_is_a_change() -> None:
    _, item, _ = two()
    item.add_json_patch(JsonPatch.add("/data/k", True))
    item.add_json_patch(JsonPatch.replace("/data/k", 1))
    assert item.to_json()["data"]["k"] is not True
