"""How an object gets into a chart: namespaces, labels of the chart, clashes with anything else in the app."""

from __future__ import annotations

import pytest
from cdk8s import ApiObject, ApiObjectMetadata, App, Chart
from constructs import Construct

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
