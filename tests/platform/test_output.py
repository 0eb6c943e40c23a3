"""One file per concern, whatever an application adds or changes."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import yaml
from cdk8s import ApiObject, ApiObjectMetadata, App, Chart, JsonPatch, YamlOutputType
from cdk8s_plus_27 import ConfigMap

from constructs_lib import NetworkingChart, parse_values, write_platform
from constructs_lib.platform.yaml_text import load

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


NAMELESS = [
    (JsonPatch.remove("/metadata/name"), JsonPatch.add("/metadata/generateName", "x-")),
    (JsonPatch.remove("/metadata"),),
    (JsonPatch.replace("", {"data": {"x": "y"}}),),
]


@pytest.mark.parametrize("patches", NAMELESS)
def test_objects_without_a_name_are_written_as_cdk8s_writes_them(
    tmp_path: Path, patches: tuple[JsonPatch, ...]
) -> None:
    app = App()
    chart = NetworkingChart(app, "networking")
    for name in ("one", "two"):
        extra = ApiObject(chart, name, api_version="v1", kind="ConfigMap")
        # the map's null value does not get through Python
        extra.add_json_patch(*patches, JsonPatch.add("/of", {"list": [None, name]}), JsonPatch.add("/none", None))
    write_platform(chart, tmp_path)
    *_, one, two = (tmp_path / "20-gateway.yaml").read_text().split("---\n")
    for name, document in (("one", one), ("two", two)):
        assert f"- {name}\n" in document
        assert document.endswith("none: null\n")
        assert document in app.synth_yaml().split("---\n")


def test_objects_with_one_name_are_each_written(tmp_path: Path) -> None:
    app = App()
    chart = NetworkingChart(app, "networking")
    metadata = ApiObjectMetadata(name="same")
    for scope in (chart, Chart(app, "more")):
        extra = ApiObject(scope, "extra", api_version="v1", kind="ConfigMap", metadata=metadata)
        extra.add_json_patch(JsonPatch.add("/data", {"of": scope.node.id}), JsonPatch.add("/none", None))
    write_platform(chart, tmp_path)
    assert (tmp_path / "20-gateway.yaml").read_text().endswith("data:\n  of: networking\nnone: null\n")


LETTERS = "0179_.:+-eExXobnyafNTru~=<#\x7f\x85\u2028 "
DICE = random.Random(1)  # noqa: S311 - the same in every run
WORDS = sorted(
    {
        *("0o17", "0x1f", "1_000", "12e3", "1:30", "=", "<<", "~", "yes", "n", "017", "2024-01-01", ".inf", "0b1"),
        *("+1", "+.5", "1.e3", "08", "-0o7", "Null", "\t", "", "\ufeff", "a: b", "a #b", " a ", "a\nb\x7f\n"),
        *("".join(DICE.choices(LETTERS, k=DICE.randint(1, 6))) for _ in range(1500)),
    }
)
DATA = {f"k{place}": word for place, word in enumerate(WORDS)}
NODE = Path(sys.executable).parent / "node"
YAML_OF_NODE = Path(__file__).parents[2] / "tools" / "node_modules" / "yaml"


def by_node(version: str, path: Path) -> Any:
    program = (
        "const [package, version, path] = process.argv.slice(1);"
        "const text = require('fs').readFileSync(path, 'utf8');"
        "console.log(JSON.stringify(require(package).parse(text, {version})))"
    )
    words = [str(NODE), "-e", program, str(YAML_OF_NODE), version, str(path)]
    return json.loads(subprocess.run(words, check=True, capture_output=True, text=True).stdout)


def by_kubectl(path: Path) -> Any:
    if not shutil.which("kubectl"):
        pytest.skip("kubectl is not installed")
    words = ["kubectl", "annotate", "--local", f"--filename={path}", "--output=json", "read=true"]
    return json.loads(subprocess.run(words, check=True, capture_output=True, text=True).stdout)


READERS: dict[str, Callable[[Path], Any]] = {
    "PyYAML": lambda path: yaml.safe_load(path.read_text()),
    "as Helm": lambda path: load(path.read_text()),
    "YAML 1.1": partial(by_node, "1.1"),
    "YAML 1.2": partial(by_node, "1.2"),
    "kubectl": by_kubectl,
}


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a ConfigMap of the words."""
    folder = tmp_path_factory.mktemp("words")
    chart = NetworkingChart(App(), "networking")
    ConfigMap(chart, "extra", metadata=ApiObjectMetadata(name="extra", namespace="apps"), data=DATA)
    write_platform(chart, folder)
    path = folder / "words.yaml"
    path.write_text((folder / "20-gateway.yaml").read_text().split("---\n")[-1])
    return path


@pytest.mark.parametrize("reader", READERS)
def test_a_string_is_a_string_for_every_reader(words: Path, reader: str) -> None:
    assert READERS[reader](words)["data"] == DATA


def test_an_added_namespace_comes_first(tmp_path: Path) -> None:
    chart = NetworkingChart(App(), "networking")
    ApiObject(chart, "apps", api_version="v1", kind="Namespace", metadata=ApiObjectMetadata(name="apps"))
    found = written(chart, tmp_path)
    assert found["00-namespaces.yaml"][-1]["metadata"]["name"] == "apps"
    assert "Namespace" not in [item["kind"] for item in found["20-gateway.yaml"]]


def test_what_depends_on_something_comes_after_it(tmp_path: Path) -> None:
    chart = NetworkingChart(App(), "networking")
    first, second, third = (
        ApiObject(chart, name, api_version="v1", kind="ConfigMap", metadata=ApiObjectMetadata(name=name))
        for name in ("first", "second", "third")
    )
    first.node.add_dependency(second)
    assert chart.kourier
    third.node.add_dependency(chart.kourier)
    found = written(chart, tmp_path)
    assert [item["metadata"]["name"] for item in found["20-gateway.yaml"]][-2:] == ["second", "first"]
    assert found["40-kourier.yaml"][-1]["metadata"]["name"] == "third"


@pytest.mark.parametrize("call", range(1, 4))
def test_a_full_disk_leaves_the_last_platform(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: int) -> None:
    (tmp_path / "20-gateway.yaml").write_text("the last good content")
    calls = iter(range(1, 100))

    def full(_: int) -> None:
        if next(calls) == call:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_platform(NetworkingChart(App(), "networking"), tmp_path)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"20-gateway.yaml": "the last good content"}


def test_a_folder_in_the_place_of_a_file_is_told_before_anything_changes(tmp_path: Path) -> None:
    (tmp_path / "40-kourier.yaml").mkdir()
    with pytest.raises(IsADirectoryError):
        write_platform(NetworkingChart(App(), "networking"), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["40-kourier.yaml"]


@pytest.mark.parametrize("call", range(1, 16))
def test_a_file_that_cannot_be_replaced_leaves_the_last_platform(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: int
) -> None:
    write_platform(NetworkingChart(App(), "networking"), tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    calls, replace = iter(range(1, 100)), Path.replace

    def fails_once(path: Path, target: Path) -> Path:
        if next(calls) == call:
            raise PermissionError(1, "Operation not permitted", str(path))
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", fails_once)
    values = parse_values({"kourier": {"enabled": False}, "gateway": {"name": "edge"}})
    try:
        write_platform(NetworkingChart(App(), "networking", values=values), tmp_path)
    except PermissionError:
        assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    else:
        assert call > 9  # four files are replaced and one is removed


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to mount a small disk")
def test_a_disk_that_is_full_leaves_the_last_platform(tmp_path: Path) -> None:
    mount = ("mount", "-t", "tmpfs", "-o")
    subprocess.run([*mount, "size=1m", "tmpfs", str(tmp_path)], check=True)
    try:
        write_platform(NetworkingChart(App(), "networking"), tmp_path)
        before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
        disk = os.statvfs(tmp_path)
        used = (disk.f_blocks - disk.f_bfree) * disk.f_frsize
        subprocess.run([*mount, f"remount,size={used + 3 * disk.f_frsize}", "tmpfs", str(tmp_path)], check=True)
        values = parse_values({"gateway": {"name": "edge"}})
        with pytest.raises(OSError, match="No space left"):
            write_platform(NetworkingChart(App(), "networking", values=values), tmp_path)
        assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


PER_OBJECT = [YamlOutputType.FILE_PER_RESOURCE, YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE]


@pytest.mark.parametrize("kind", PER_OBJECT)
def test_cdk8s_does_not_write_two_objects_into_one_file(tmp_path: Path, kind: YamlOutputType) -> None:
    app = App(outdir=str(tmp_path), yaml_output_type=kind)
    chart = NetworkingChart(app, "networking")
    app.synth()
    assert len(list(tmp_path.rglob("*.yaml"))) == len(chart.to_json())
    for namespace in ("eu", "us"):
        metadata = ApiObjectMetadata(name="llama", namespace=namespace)
        ApiObject(chart, namespace, api_version="v1", kind="ConfigMap", metadata=metadata)
    with pytest.raises(
        RuntimeError, match=r"ConfigMap\.llama\.k8s\.yaml would hold only the last of networking/eu, net"
    ):
        app.synth()
