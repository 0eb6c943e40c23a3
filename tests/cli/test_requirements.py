"""llm-networking requirements: what the models rely on in Knative, as a list and as a check of a live one."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from cdk8s import App

from constructs_lib import NetworkingChart, parse_values
from constructs_lib.cli.main import main
from constructs_lib.platform.knative_requirements import left_to_others, requirement_warnings, requirements_of

KOURIER = "kourier.ingress.networking.knative.dev"
VALUES: dict[str, Any] = {
    "knative": {"enabled": False},
    "kourier": {"enabled": False},
    "inferenceGateway": {"enabled": True},
    "models": [
        {
            "name": "llama",
            "service": "models/llama",
            "timeouts": {"maxStreamDuration": "3000s", "coldStart": "600s"},
            "autoscaling": {"minScale": 0, "initialScale": 0, "maxScale": 8, "containerConcurrency": 2000},
            "kserve": {
                "image": "docker.io/example/engine:v1",
                "resources": {"limits": {"cpu": "8", "memory": "32Gi"}},
                "tolerations": [{"key": "nvidia.com/gpu", "operator": "Exists"}],
                "nodeSelector": {"pool": "gpu"},
                "affinity": {"podAntiAffinity": {}},
                "runtimeClassName": "nvidia",
                "cache": {"claim": "weights"},
            },
        },
        {"name": "qwen", "service": "models/qwen", "timeouts": {"coldStart": "700s"}},
        {"name": "none", "service": "models/none", "mode": "standard", "podLabels": {"app": "none"}},
    ],
}
# what a Knative must have, and Knative's default does not
NEEDED = {
    ("config-defaults", "max-revision-timeout-seconds"): "3600",
    ("config-deployment", "progress-deadline"): "700s",
    ("config-network", "ingress-class"): KOURIER,
    ("config-features", "kubernetes.podspec-tolerations"): "Enabled",
    ("config-features", "kubernetes.podspec-nodeselector"): "Enabled",
    ("config-features", "kubernetes.podspec-affinity"): "Enabled",
    ("config-features", "kubernetes.podspec-runtimeclassname"): "Enabled",
    ("config-features", "kubernetes.podspec-persistent-volume-claim"): "Enabled",
    ("config-features", "kubernetes.podspec-persistent-volume-write"): "Enabled",
    ("config-autoscaler", "allow-zero-initial-scale"): "true",
    ("config-defaults", "container-concurrency-max-limit"): "2000",
}
# what the default does, and a bad value would not
KEPT = {
    ("config-kourier", "stream-idle-timeout"): ("60s", "0s"),
    ("config-features", "kubernetes.podspec-volumes-emptydir"): ("Disabled", "Enabled"),
    ("config-autoscaler", "enable-scale-to-zero"): ("false", "true"),
    ("config-autoscaler", "max-scale-limit"): ("7", "8"),
}


@pytest.fixture
def values(tmp_path: Path) -> str:
    path = tmp_path / "values.yaml"
    path.write_text(yaml.safe_dump(VALUES))
    return str(path)


def live(data: dict[tuple[str, str], str]) -> str:
    """What kubectl prints."""
    maps: dict[str, dict[str, str]] = {name: {} for name, _ in (*NEEDED, *KEPT)}
    for (name, key), value in data.items():
        maps[name][key] = value
    items = [
        {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": name, "namespace": "knative-serving"},
         "data": data | {"_example": "x"}}
        for name, data in maps.items()
    ]  # fmt: skip
    return yaml.safe_dump({"apiVersion": "v1", "kind": "List", "items": items})


def checked(text: str, values: str, monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))
    return main(["requirements", "-f", values, "--check", "-", *words])


def test_the_list_is_complete() -> None:
    found = requirements_of(parse_values(VALUES))
    assert {(each.config_map, each.key) for each in found} == {*NEEDED, *KEPT}
    left = left_to_others(parse_values(VALUES))
    assert {(each.config_map, each.key): each.value for each in left} == NEEDED
    by_key = {each.key: each.models for each in found}
    assert by_key["kubernetes.podspec-tolerations"] == ("llama",)
    assert by_key["ingress-class"] == ("llama", "qwen")


def test_the_table_has_a_row_per_setting(values: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["requirements", "-f", values]) == 0
    head, *rows = capsys.readouterr().out.splitlines()
    assert head.split() == ["CONFIGMAP", "KEY", "NEEDED", "DEFAULT", "MODELS"]
    assert len(rows) == len(NEEDED) + len(KEPT)
    assert "config-defaults    max-revision-timeout-seconds                3600 or more" in "\n".join(rows)


def test_without_models_there_is_nothing_to_check(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["requirements"]) == 0
    assert capsys.readouterr().out == "The models rely on nothing of Knative.\n"


def test_a_knative_that_has_everything_passes(
    values: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert checked(live(NEEDED), values, monkeypatch) == 0
    rows = capsys.readouterr().out.splitlines()[1:]
    assert len(rows) == len(NEEDED) + len(KEPT)
    assert {row.split()[0] for row in rows} == {"ok"}


@pytest.mark.parametrize("missing", NEEDED, ids=str)
def test_each_setting_that_is_missing_fails(
    missing: tuple[str, str], values: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert checked(live({key: value for key, value in NEEDED.items() if key != missing}), values, monkeypatch) == 1
    out, err = capsys.readouterr()
    (row,) = [row for row in out.splitlines() if row.startswith("FAILS")]
    assert row.split()[1:4] == [*missing, "(default)"]
    assert "stdin" not in err
    assert f"1 of 15 settings that the models rely on do not hold: {missing[0]} {missing[1]}: " in err


@pytest.mark.parametrize("kept", KEPT, ids=str)
def test_a_default_that_was_changed_fails(
    kept: tuple[str, str], values: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bad, good = KEPT[kept]
    assert checked(live(NEEDED | {kept: good}), values, monkeypatch) == 0
    assert checked(live(NEEDED | {kept: bad}), values, monkeypatch) == 1
    assert f"{kept[0]} {kept[1]}: " in capsys.readouterr().err


def test_values_are_read_as_knative_reads_them(values: str, monkeypatch: pytest.MonkeyPatch) -> None:
    others = {
        ("config-features", "kubernetes.podspec-tolerations"): "allowed",
        ("config-features", "kubernetes.podspec-nodeselector"): "ENABLED",
        ("config-autoscaler", "allow-zero-initial-scale"): "T",
        ("config-deployment", "progress-deadline"): "12m",
    }
    assert checked(live(NEEDED | others), values, monkeypatch) == 0
    older = {key: value for key, value in NEEDED.items() if key[1] != "ingress-class"}
    assert checked(live(older | {("config-network", "ingress.class"): KOURIER}), values, monkeypatch) == 0
    # a switch without Allowed is off with it
    claim = ("config-features", "kubernetes.podspec-persistent-volume-claim")
    assert checked(live(NEEDED | {claim: "Allowed"}), values, monkeypatch) == 1


def test_a_config_map_that_is_not_there_fails(
    values: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tree = yaml.safe_load(live(NEEDED))
    tree["items"] = [item for item in tree["items"] if item["metadata"]["name"] != "config-kourier"]
    assert checked(yaml.safe_dump(tree), values, monkeypatch) == 1
    assert "(no such ConfigMap)" in capsys.readouterr().out


def test_json_has_the_verdicts(
    values: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert checked(live({}), values, monkeypatch, "--format", "json") == 1
    found = json.loads(capsys.readouterr().out)
    assert {(each["configMap"], each["key"]) for each in found if not each["holds"]} == set(NEEDED)


def test_the_operators_object_can_be_written_and_checked(
    values: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["requirements", "-f", values, "--format", "knativeserving"]) == 0
    spec = yaml.safe_load(capsys.readouterr().out)["spec"]
    assert spec["config"]["network"] == {"ingress-class": KOURIER}
    serving = {"apiVersion": "operator.knative.dev/v1beta1", "kind": "KnativeServing", "metadata": {"name": "k"}}
    assert checked(yaml.safe_dump(serving | {"spec": spec}), values, monkeypatch) == 0
    spec["config"]["config-features"] = spec["config"].pop("features") | {"kubernetes.podspec-affinity": "disabled"}
    assert checked(yaml.safe_dump(serving | {"spec": spec}), values, monkeypatch) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "has no manifest"),
        ("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: other}\n", "has no ConfigMap of Knative"),
        ("{", "stdin"),
    ],
)
def test_what_is_no_knative_is_refused(
    text: str, words: str, values: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert checked(text, values, monkeypatch) == 1
    out, err = capsys.readouterr()
    assert words in err
    assert not out


def test_wrong_options_are_refused(
    values: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["requirements", "-f", values, "--check", "/no/such/file.yaml"]) == 1
    assert checked(live({}), values, monkeypatch, "--format", "knativeserving") == 1
    assert "goes without --check" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("knative", "said"),
    [
        ({"enabled": False}, True),
        ({"ownership": "partial"}, True),
        ({"ownership": "partial", "network": {"ingressClass": KOURIER},
          "defaults": {"maxRevisionTimeoutSeconds": 7200}, "deployment": {"progressDeadline": "30m"}}, False),
        ({"ownership": "whole"}, False),
        ({"ownership": "operator"}, False),
    ],
    ids=str,
)  # fmt: skip
def test_what_others_have_to_write_is_a_warning(knative: dict[str, Any], said: bool) -> None:
    models = [{"name": "qwen", "service": "models/qwen"}]
    tree = {"knative": knative, "inferenceGateway": {"enabled": True}, "models": models}
    found = list(requirement_warnings(parse_values(tree)))
    assert bool(found) is said
    if said:
        assert "config-network ingress-class: kourier.ingress" in found[0]
    assert list(requirement_warnings(parse_values({"knative": knative}))) == []


def test_the_chart_has_the_warning() -> None:
    chart = NetworkingChart(App(), "networking", values=parse_values(VALUES))
    (text,) = chart.warnings
    assert "config-defaults max-revision-timeout-seconds: 3600" in text
    assert text in [entry.data for entry in chart.node.metadata if entry.type == "warning"]
