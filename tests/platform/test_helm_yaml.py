"""Values files and --set are read as Helm reads them; asked of Helm itself where it is installed."""

from __future__ import annotations

import json
import math
import os
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from hypothesis import given, settings, strategies as st

from constructs_lib import InvalidValues, Values, load_values, parse_values
from constructs_lib.platform.settings import Option, apply_setting
from constructs_lib.platform.yaml_text import load, scalar

HELM = os.environ.get("HELM") or shutil.which("helm")

TEXTS = {
    "a: 1:30": "1:30", "a: 190:20:30.15": "190:20:30.15", "a: 2024-99-99": "2024-99-99", "a: 2024-01-02": "2024-01-02",
    "a: 0o17": 15, "a: 017": 15, "a: 0x1f": 31, "a: 0b11": 3, "a: 1_000": 1000, "a: 08": 8, "a: 12e3": 12000,
    "a: yes": True, "a: off": False, "a: y": True, "a: ~": None, "a: =": "=", "a: .5": 0.5, "a: +1": 1,
    "a: 1e3": 1000, "a: 1e400": "1e400", "a: 0777": 511, "a: 0b-1": -1, "a: .1_9": 0.19, "a: .1_": ".1_",
    "a: 1_0.5": 10.5,
    "a: 0o8": "0o8", "a: +0x1F": 31, "a: 0o" + "7" * 30: "0o" + "7" * 30,
    "a: 0" + "7" * 30: float("7" * 30), "a: True": True, "a: tRUE": "tRUE", "a: Null": None, "a:": None, "a: <<": "<<",
    "a: 2024-01-02T10:00:00Z": "2024-01-02T10:00:00Z", "a: 12:30:45": "12:30:45", "a: !!float 1": 1.0, "a: 1.": 1.0,
    "a: !!str 12": "12", "a: 'yes'": "yes", "a: &b {x: 1}\nc: {<<: *b, y: 2}": {"x": 1},
}  # fmt: skip
SETTINGS = {
    "a={x,y}": ["x", "y"], "a[0].b=c": [{"b": "c"}], "a=#x": "#x", 'a="q"': '"q"', "a=b\\,c": "b,c", "a=1.5": "1.5",
    "a=1": 1, "a=TRUE": True, "a=null": None, "a=0o17": "0o17", "a=yes": "yes", "a=1:30": "1:30", "a=b,c=d": "b",
    "a[1]=x": [None, "x"], "a={1,true,null}": [1, True, None], "a=\\{x\\}": "{x}", "a= x": " x", "a=": "",
    "a=2024-99-99": "2024-99-99", "a=-5": -5, "a=007": "007", "a={}": [""], "a=[1]": "[1]",
    "a={b: c}": ["b: c"], "a[0]=b,a[1]=c": ["b", "c"], "a.b[1].c=d": {"b": [None, {"c": "d"}]},
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


SCALARS = st.text("0179_.:+-eExXobnyafN~", min_size=1, max_size=8) | st.sampled_from(
    ["0b", "0o", "0x", "1e", ".inf", "yes", "null", "2024-01-02"]
).flatmap(lambda begin: st.text("0127_.:+-", max_size=4).map(lambda end: begin + end))


@pytest.mark.skipif(not HELM, reason="needs helm")
@settings(max_examples=10)
@given(st.lists(SCALARS, min_size=100, max_size=300))
def test_whatever_is_written_without_quotes_means_what_helm_takes_it_for(words: list[str]) -> None:
    plain = [word for word in words if means_itself(word) and scalar(word) not in (math.inf, -math.inf)]
    text = "".join(f"a{place}: {word}\n" for place, word in enumerate(plain))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "values.yaml"
        path.write_text(text)
        assert helm(Path(folder), "-f", str(path)) == load(text)


def means_itself(word: str) -> bool:
    """Whether YAML reads it as one plain scalar that JSON can hold."""
    try:
        node = yaml.compose(f"a: {word}")
    except yaml.YAMLError:
        return False
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    return len(pairs) == 1 and pairs[0][1].value == word and scalar(word) == scalar(word)


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
                                  "a[99999999]=1", ",a=1", "a=\udcff"])  # fmt: skip
def test_what_is_no_setting_is_one_error(text: str) -> None:
    with pytest.raises(InvalidValues):
        apply_setting({}, text)


JSON: dict[str, dict[str, Any]] = {
    'models=[{"name": "a"}],x=1': {"models": [{"name": "a"}], "x": 1},
    "a=,b=null": {"a": None, "b": None}, 'a.b={"d": 2}': {"a": {"b": {"d": 2}, "c": 1}}, " a=1": {" a": 1},
}  # fmt: skip


@pytest.mark.parametrize("text", JSON)
def test_json_is_read_as_helm_reads_it(text: str, tmp_path: Path) -> None:
    base = {"a": {"b": {"x": 0}, "c": 1}}
    assert apply_setting(base, text, Option.SET_JSON) == {**base, **JSON[text]}
    if HELM and "null" not in text:  # Helm removes the key
        path = tmp_path / "values.yaml"
        path.write_text(json.dumps(base))
        assert helm(tmp_path, "-f", str(path), "--set-json", text) == {**base, **JSON[text]}


@pytest.mark.parametrize("text", ["a=[1", "a=NaN", "a=x", "a=1 2", '{"a": 1}', "a=" + "[" * 100_000, "a", "[1]"])
def test_what_is_no_json_is_one_error(text: str) -> None:
    with pytest.raises(InvalidValues, match="--set-json: 1 problem"):
        apply_setting({}, text, Option.SET_JSON)


def test_json_gives_way_to_settings_and_these_to_texts() -> None:
    values = load_values(
        settings=["gateway.name=b,gateway.hostname=b.example.com"],
        texts=["gateway.hostname=c.example.com"],
        jsons=['gateway={"name": "a", "hostname": "a.example.com", "redirectHttps": false}'],
    )
    assert (values.gateway.name, values.gateway.hostname) == ("b", "c.example.com")


@pytest.mark.parametrize("text", ["gateway.name.x=1", "gateway[0]=1", "gateway.name[0]=x"])
def test_a_setting_below_what_has_no_keys_is_an_error(text: str) -> None:
    with pytest.raises(InvalidValues, match=r"needs a (mapping|list) above"):
        apply_setting({"gateway": {"name": "edge"}}, text)


def test_a_number_sign_is_part_of_a_value() -> None:
    with pytest.raises(InvalidValues, match=r'gateway\.name = "#x": must be a DNS label'):
        load_values(settings=["gateway.name=#x"])


def test_a_text_stays_one() -> None:
    annotations = load_values(texts=[r"loadBalancer.annotations.example\.com/on=true"]).load_balancer.annotations
    assert annotations == {"example.com/on": "true"}


@pytest.mark.parametrize(
    ("null", "limits", "requests"),
    [
        ({"limits": {"memory": None}}, {}, {"cpu": "200m", "memory": "512Mi"}),
        ({"limits": None}, {}, {"cpu": "200m", "memory": "512Mi"}),
        ({"requests": {"cpu": None}}, {"memory": "1Gi"}, {"memory": "512Mi"}),
        (None, {}, {}),
    ],
)
def test_null_removes_a_default_where_a_key_may_be_open(null: Any, limits: object, requests: object) -> None:
    found = parse_values({"envoyProxy": {"resources": null}}).envoy_proxy.resources
    assert (found.limits.quantities(), found.requests.quantities()) == (limits, requests)


def test_null_elsewhere_is_the_default() -> None:
    tree = dict.fromkeys(("gateway", "envoyProxy", "models", "kourier"))
    assert parse_values(tree) == parse_values({"gateway": {"name": None}, "kourier": {"enabled": None}}) == Values()


def test_an_unknown_key_is_told_also_with_null(tmp_path: Path) -> None:
    path = tmp_path / "values.yaml"
    path.write_text("gateway: {hostnam: null}\nmodels: [{nam: null}]\nknativ:\n")
    with pytest.raises(InvalidValues, match=r"hostnam = null: unknown(.|\n)*nam(.|\n)*knativ"):
        load_values([path])


def test_yaml_is_a_dependency_of_the_same_meaning() -> None:
    assert yaml.safe_load("a: 1:30") == {"a": 90}  # why PyYAML alone is not enough
