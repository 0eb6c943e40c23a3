"""Manifests from files: what is read, and what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from constructs_lib.manifests.reading import InvalidManifests, parse_manifests, read_manifests
from constructs_lib.manifests.tree import Tree, selects

ROUTE = """\
# a comment
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: web, namespace: shop, creationTimestamp: 2026-01-01T00:00:00Z}
spec:
  rules:
  - backendRefs:
    - name: a
      port: 80
"""
LIST = """\
apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: Namespace, metadata: {name: shop, labels: {team: a}}}
- {apiVersion: v1, kind: Service, metadata: {name: a}}
- {apiVersion: serving.knative.dev/v1, kind: Service, metadata: {name: a}}
"""


def test_folders_lists_lines_and_namespaces(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / "below/route.yaml").write_text(f"---\n{LIST}---\n{ROUTE}---\n")
    (tmp_path / "notes.txt").write_text("not: read")
    (tmp_path / "a.json").write_text('{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "s"}}')
    secret, namespace, service, knative, route = read_manifests([tmp_path])
    assert [item.title for item in (secret, namespace, service, knative, route)] == [
        "Secret default/s",
        "Namespace shop",
        "Service default/a",
        "Service.serving.knative.dev default/a",
        "HTTPRoute shop/web",
    ]
    file = tmp_path / "below/route.yaml"
    assert route.place("spec", "rules", 0, "backendRefs", 0, "port") == f"{file}:17"
    assert route.place("spec", "rules", 7) == f"{file}:14"
    assert route.metadata["creationTimestamp"] == "2026-01-01T00:00:00Z"
    tree = Tree([secret, namespace, service, knative, route])
    assert tree.find("Namespace", "", "shop") is namespace
    assert tree.namespace_labels("shop") == {"team": "a", "kubernetes.io/metadata.name": "shop"}
    assert tree.kind("Service", "HTTPRoute") == [service, route]


def test_every_mistake_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "1.yaml").write_text("a: [1\nb: 2\n")
    (tmp_path / "2.yaml").write_text("just text\n---\nkind: Service\n---\napiVersion: v1\nkind: Service\n")
    (tmp_path / "3.yaml").write_text(f"{ROUTE}---\n{ROUTE}")
    (tmp_path / "4.yaml").write_bytes(b"\xff\xfe")
    (tmp_path / "empty").mkdir()
    with pytest.raises(InvalidManifests) as caught:
        read_manifests([tmp_path, tmp_path / "empty", tmp_path / "none"])
    text = str(caught.value).replace(str(tmp_path), "")
    assert text.splitlines() == [
        "manifests: 8 problems",
        "  /1.yaml:2: is not YAML: did not find expected ',' or ']'",
        "  /2.yaml:1: is not an object of Kubernetes: apiVersion and kind are missing",
        "  /2.yaml:3: is not an object of Kubernetes: apiVersion and kind are missing",
        "  /2.yaml:5: Service has no metadata.name",
        "  /4.yaml: cannot be read: it is not UTF-8",
        "  /empty: has no manifests; files end in .yaml, .yml, .json",
        "  /none: there is no such file or folder",
        "  /3.yaml:12: HTTPRoute shop/web is also in /3.yaml:2; give one of them another name, or read one of the "
        "files only",
    ]


def test_an_empty_text_is_no_manifest() -> None:
    with pytest.raises(InvalidManifests, match="stdin: has no manifest"):
        parse_manifests("---\n", "stdin")


@pytest.mark.parametrize(
    ("selector", "selected"),
    [
        (None, True),
        ({}, True),
        ({"matchLabels": {"a": "1"}}, True),
        ({"matchLabels": {"a": "2"}}, False),
        ({"matchExpressions": [{"key": "a", "operator": "In", "values": ["1", "2"]}]}, True),
        ({"matchExpressions": [{"key": "a", "operator": "NotIn", "values": ["1"]}]}, False),
        ({"matchExpressions": [{"key": "b", "operator": "NotIn", "values": ["1"]}]}, True),
        ({"matchExpressions": [{"key": "b", "operator": "Exists"}]}, False),
        ({"matchExpressions": [{"key": "b", "operator": "DoesNotExist"}]}, True),
        ({"matchLabels": {"a": "1"}, "matchExpressions": [{"key": "a", "operator": "DoesNotExist"}]}, False),
    ],
)
def test_selectors(selector: dict[str, object] | None, selected: bool) -> None:
    assert selects(selector, {"a": "1"}) is selected
