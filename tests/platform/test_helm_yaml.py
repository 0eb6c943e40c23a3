"""Values files and --set are read as Helm reads them; asked of Helm itself where it is installed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from constructs_lib import InvalidValues, load_values
from constructs_lib.platform.settings import apply_setting
from constructs_lib.platform.yaml_text import load

HELM = os.environ.get("HELM") or shutil.which("helm")

TEXTS = {
    "a: 1:30": "1:30", "a: 190:20:30.15": "190:20:30.15", "a: 2024-99-99": "2024-99-99", "a: 2024-01-02": "2024-01-02",
    "a: 0o17": 15, "a: 017": 15, "a: 0x1f": 31, "a: 0b11": 3, "a: 1_000": 1000, "a: 08": 8, "a: 12e3": 12000,
    "a: yes": True, "a: off": False, "a: y": True, "a: ~": None, "a: =": "=", "a: .5": 0.5, "a: +1": 1,
    "a: !!str 12": "12", "a: 'yes'": "yes", "a: &b {x: 1}\nc: {<<: *b, y: 2}": {"x": 1},
}  # fmt: skip
SETTINGS = {
    "a={x,y}": ["x", "y"], "a[0].b=c": [{"b": "c"}], "a=#x": "#x", 'a="q"': '"q"', "a=b\\,c": "b,c", "a=1.5": "1.5",
    "a=1": 1, "a=TRUE": True, "a=null": None, "a=0o17": "0o17", "a=yes": "yes", "a=1:30": "1:30", "a=b,c=d": "b",
    "a[1]=x": [None, "x"], "a={1,true,null}": [1, True, None], "a=\\{x\\}": "{x}", "a= x": " x", "a=": "",
    "a=2024-99-99": "2024-99-99", "a=-5": -5, "a=007": "007", "a={}": [""],
}  # fmt: skip


@pytest.mark.parametrize("text", TEXTS)
def test_a_file_is_read_as_helm_reads_it(text: str, tmp_path: Path) -> None:
    assert load(text)["a"] == TEXTS[text]
    if HELM:
        path = tmp_path / "values.yaml"
        path.write_text(text)
        assert helm(tmp_path, "-f", str(path)) == load(text)


@pytest.mark.parametrize("text", SETTINGS)
def test_a_setting_is_read_as_helm_reads_it(text: str, tmp_path: Path) -> None:
    assert apply_setting({}, text)["a"] == SETTINGS[text]
    if HELM:
        assert helm(tmp_path, "--set", text) == apply_setting({}, text)


def helm(folder: Path, *words: str) -> Any:
    """What a chart gets as its values."""
    chart = folder / "chart"
    (chart / "templates").mkdir(parents=True)
    (chart / "Chart.yaml").write_text("apiVersion: v2\nname: c\nversion: 0.1.0\n")
    (chart / "templates" / "a.yaml").write_text("values: {{ .Values | toJson }}\n")
    command = [str(HELM), "template", "x", str(chart), *words]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return json.loads(done.stdout.split("values: ", 1)[1])


def test_merge_keys_give_way_to_keys_of_their_own() -> None:
    tree = load("base: &b {x: 1, z: 2}\na: {<<: *b, x: 3}\nb: {<<: [{q: 1}, {q: 2, r: 3}]}")
    assert (tree["a"], tree["b"]) == ({"x": 3, "z": 2}, {"q": 1, "r": 3})


@pytest.mark.parametrize(
    "text",
    ["a: &x [*x]", "? [a]\n: 1", "a: !foo x", "a: !!null x", "a: 1\n---\nb: 2", "a: \x07", "a: {<<: 3}",
     "a: [" * 5000, "a: &a [1]\nb: &b [*a,*a]\n" + "".join(
         f"{chr(99 + n)}: &{chr(99 + n)} [{','.join(['*' + chr(98 + n)] * 9)}]\n" for n in range(12))],
)  # fmt: skip
def test_what_is_no_values_file_is_one_error(text: str, tmp_path: Path) -> None:
    path = tmp_path / "values.yaml"
    path.write_text(text)
    with pytest.raises(InvalidValues, match="is not valid YAML"):
        load_values([path])


@pytest.mark.parametrize("text", ["a", "=x", "a..b=x", ".a=1", "a={x", "a[x]=1", "a[-1]=1", "a[0]b=1", "a={x}y",
                                  "a[99999999]=1", ",a=1", "a=[1", "models=[{a: 1}]x", "a=\udcff"])  # fmt: skip
def test_what_is_no_setting_is_one_error(text: str) -> None:
    with pytest.raises(InvalidValues):
        apply_setting({}, text)


def test_a_collection_may_be_written_as_yaml() -> None:
    assert apply_setting({}, "models=[{name: a, service: m/a}],x=1") == {
        "models": [{"name": "a", "service": "m/a"}],
        "x": 1,
    }
    assert apply_setting({"tls": {"a": 1}}, "tls={enabled: true}") == {"tls": {"a": 1, "enabled": True}}


def test_a_text_stays_one() -> None:
    annotations = load_values(texts=[r"loadBalancer.annotations.example\.com/on=true"]).load_balancer.annotations
    assert annotations == {"example.com/on": "true"}


def test_an_unknown_key_is_told_also_with_null(tmp_path: Path) -> None:
    path = tmp_path / "values.yaml"
    path.write_text("gateway: {hostnam: null}\nmodels: [{nam: null}]\nknativ:\n")
    with pytest.raises(InvalidValues, match=r"hostnam(.|\n)*nam(.|\n)*knativ"):
        load_values([path])


def test_yaml_is_a_dependency_of_the_same_meaning() -> None:
    assert yaml.safe_load("a: 1:30") == {"a": 90}  # why PyYAML alone is not enough
