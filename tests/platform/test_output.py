"""One file per concern, whatever an application adds or changes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from cdk8s import ApiObject, ApiObjectMetadata, App, Chart, JsonPatch
from cdk8s_plus_27 import ConfigMap

from constructs_lib import NetworkingChart, write_platform

Documents = dict[str, list[Any]]


def written(chart: NetworkingChart, folder: Path) -> Documents:
    return {path.name: list(yaml.safe_load_all(path.read_text())) for path in write_platform(chart, folder)}


def flat(documents: Documents) -> list[Any]:
    return [item for items in documents.values() for item in items]


def test_the_files_hold_the_objects_of_the_chart_and_no_others(tmp_path: Path) -> None:
    app = App()
    chart = NetworkingChart(app, "networking")
    ApiObject(
        Chart(app, "more"), "theirs", api_version="v1", kind="ConfigMap", metadata=ApiObjectMetadata(name="theirs")
    )
    made = flat(written(chart, tmp_path))
    key = lambda item: (item["kind"], item["metadata"].get("namespace", ""), item["metadata"]["name"])  # noqa: E731
    assert sorted(map(key, made)) == sorted(map(key, chart.to_json()))
    assert sorted(map(str, made)) == sorted(map(str, chart.to_json()))


def test_what_is_added_to_the_chart_goes_with_the_gateway(tmp_path: Path) -> None:
    chart = NetworkingChart(App(), "networking")
    # its data stands before its kind, and holds what looks like documents and keys
    text = "---\nkind: Nothing\nmetadata:\n  name: wrong\n"
    ConfigMap(chart, "extra", metadata=ApiObjectMetadata(name="extra", namespace="apps"), data={"a": text})
    added = written(chart, tmp_path)["20-gateway.yaml"][-1]
    assert (added["metadata"]["name"], added["data"]) == ("extra", {"a": text})


@pytest.mark.parametrize("field", ["name", "namespace"])
def test_an_object_whose_name_was_patched_is_written_as_patched(tmp_path: Path, field: str) -> None:
    chart = NetworkingChart(App(), "networking")
    found = (node for node in chart.gateway.node.find_all() if isinstance(node, ApiObject) and node.kind == "Gateway")
    next(found).add_json_patch(JsonPatch.replace(f"/metadata/{field}", "patched"))
    gateways = [item for item in written(chart, tmp_path)["20-gateway.yaml"] if item["kind"] == "Gateway"]
    assert [gateway["metadata"][field] for gateway in gateways] == ["patched"]
