"""llm-networking diff: its sides, its forms, and its exit codes."""

from __future__ import annotations

import io
import json
import subprocess
from pathlib import Path

import pytest

from constructs_lib.cli.main import main

SERVICE = """\
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec:
  ports:
  - {name: http, port: 80}
"""
SECRET = "{apiVersion: v1, kind: Secret, metadata: {name: s}, stringData: {key: %s}}\n"
TIMEOUT = "{apiVersion: g/v1, kind: BackendTrafficPolicy, metadata: {name: t}, spec: {timeout: {tcp: {a: %s}}}}"
FOUND = """\
Stops traffic
  Service shop/web
    ~ spec.ports[http].port: 80 -> 81  ({new}:6)
        Connections to port 80 are refused.

1 object: 1 changed. Worst: stops traffic.
"""


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Path, Path]:
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_text(SERVICE)
    new.write_text(SERVICE.replace("port: 80", "port: 81"))
    return old, new


def test_text_has_the_field_its_line_and_its_effect(
    sides: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", *map(str, sides)]) == 8
    assert capsys.readouterr().out == FOUND.format(new=sides[1])


def test_nothing_differs(sides: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", str(sides[0]), str(sides[0])]) == 0
    assert capsys.readouterr().out == "No difference.\n"


def test_json(sides: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", *map(str, sides), "--json"]) == 8
    assert json.loads(capsys.readouterr().out) == {
        "worst": "traffic",
        "changes": [
            {
                "object": {"group": "", "kind": "Service", "namespace": "shop", "name": "web"},
                "place": f"{sides[1]}:6",
                "path": "spec.ports[http].port",
                "operation": "changed",
                "old": 80,
                "new": 81,
                "effects": [{"risk": "traffic", "sentence": "Connections to port 80 are refused."}],
            }
        ],
    }


def test_markdown_folds_what_is_cosmetic(sides: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    sides[1].write_text(sides[1].read_text().replace("namespace: shop", "namespace: shop, labels: {team: a|b}"))
    assert main(["diff", *map(str, sides), "--format", "markdown"]) == 8
    table = "\n\n| Object | Field | Before | After | Effect |\n|---|---|---|---|---|\n| Service shop/web | "
    assert capsys.readouterr().out == (
        f"**1 object: 1 changed. Worst: stops traffic.**\n\n### Stops traffic{table}"
        "`spec.ports[http].port` | `80` | `81` | Connections to port 80 are refused. |\n\n"
        f"<details><summary>Cosmetic (1)</summary>{table}"
        '`metadata.labels` |  | `{"team": "a\\|b"}` | No selector names the label. |\n\n</details>\n'
    )


@pytest.mark.parametrize(
    ("old", "new", "options", "code"),
    [
        (SERVICE, SERVICE.replace("80", "81"), ["--fail-on", "traffic"], 8),
        (TIMEOUT % "1s", TIMEOUT % "2s", [], 3),
        (TIMEOUT % "1s", TIMEOUT % "2s", ["--fail-on", "behaviour"], 3),
        (TIMEOUT % "1s", TIMEOUT % "2s", ["--fail-on", "cost"], 0),
        (SECRET % "a", SECRET % "b", [], 5),
        (SERVICE, SERVICE.replace("shop}", "shop, labels: {a: b}}"), ["--fail-on", "cosmetic"], 0),
    ],
)
def test_the_exit_code_is_the_worst_risk(
    old: str, new: str, options: list[str], code: int, sides: tuple[Path, Path]
) -> None:
    for path, text in zip(sides, (old, new), strict=True):
        path.write_text(text)
    assert main(["diff", *map(str, sides), *options]) == code


def test_no_form_prints_a_secret(sides: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    for path, text in zip(sides, ("hunter1", "hunter2"), strict=True):
        path.write_text(SECRET % text)
    for options in ([], ["--json"], ["--format", "markdown"]):
        main(["diff", *map(str, sides), *options])
        out = capsys.readouterr().out
        assert "stringData" in out
        assert "hunter" not in out


def test_values_are_told_from_manifests_by_their_keys(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base, old, new = (tmp_path / name for name in ("base.yaml", "old.yaml", "new.yaml"))
    base.write_text("gateway: {hostname: a.example}")
    old.write_text("envoyGateway: {enabled: false}")
    new.write_text("envoyGateway: {enabled: false}\nenvoyProxy: {replicas: 3}")
    assert main(["diff", str(old), str(new), "-f", str(base), "--set", "knative.enabled=false", "--json"]) == 4
    found = json.loads(capsys.readouterr().out)["changes"]
    assert [(change["path"], change["old"], change["new"]) for change in found] == [
        ("spec.provider.kubernetes.envoyDeployment.replicas", 2, 3)
    ]


def test_revisions_as_git_names_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("out").mkdir()
    file = Path("out/a.yaml")
    file.write_text(SERVICE)
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b.example"]
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "a"]):
        subprocess.run([*git, *words], check=True)
    file.write_text(SERVICE.replace("port: 80", "port: 81"))
    assert main(["diff", "HEAD:out", "out"]) == 8
    assert capsys.readouterr().out == FOUND.format(new="out/a.yaml")
    assert main(["diff", "out/a.yaml", "HEAD:./out/a.yaml"]) == 8
    assert "(HEAD:./out/a.yaml:6)" in capsys.readouterr().out
    assert main(["diff", "HEAD:nowhere", "out"]) == 2
    assert "HEAD:nowhere: " in capsys.readouterr().err
    subprocess.run([*git, "commit", "-qam", "b"], check=True)
    assert main(["diff", "HEAD~1:out", "HEAD:out"]) == 8
    assert "(HEAD:out/a.yaml:6)" in capsys.readouterr().out


def test_mistakes_in_a_revision_name_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").write_text("apiVersion: v1\nkind: [")
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b.example"]
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "a"]):
        subprocess.run([*git, *words], check=True)
    assert main(["diff", "HEAD:a.yaml", "a.yaml"]) == 2
    assert "  HEAD:a.yaml:3: is not YAML" in capsys.readouterr().err


def test_what_kubectl_prints_is_read_from_standard_input(
    sides: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(SERVICE + "status: {loadBalancer: {}}\n"))
    assert main(["diff", "-", str(sides[1])]) == 8
    assert capsys.readouterr().out == FOUND.format(new=sides[1])


def test_the_bill_is_in_every_form(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = "{apiVersion: v1, kind: ConfigMap, metadata: {name: config-autoscaler}, data: {min-scale: '%s'}}"
    sides = [tmp_path / "old.yaml", tmp_path / "new.yaml"]
    for path, least in zip(sides, (1, 2), strict=True):
        path.write_text(config % least)
    words = ["diff", *map(str, sides), "--bill", "--shape", "constant", "--rps", "0.1", "--hours", "1"]
    assert main([*words, "--json"]) == 4
    (line,) = json.loads(capsys.readouterr().out)["bill"]
    assert line["old"]["gpu_hours"] < line["new"]["gpu_hours"]
    hours = f"{line['old']['gpu_hours']:.1f} -> {line['new']['gpu_hours']:.1f}"
    assert main(words) == 4
    assert f"any model {hours} " in " ".join(capsys.readouterr().out.split())
    assert main([*words, "--format", "markdown"]) == 4
    assert f"| any model | {hours} | " in capsys.readouterr().out
    assert main(["diff", *map(str, sides), "--trace", "load.csv"]) == 2
    assert capsys.readouterr().err == "error: --trace load.csv: needs --bill\n"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("nowhere.yaml", "there is no such file or folder"),
        ("nowhere:a", "REVISION:path, such as HEAD~1:dist"),
        ("-:", "REVISION:path, such as HEAD~1:dist"),
        ("empty", "has no manifests; files end in .yaml, .yml, .json"),
        ("broken.yaml", "is not YAML"),
        ("values.yaml", "unknown key; did you mean gateway?"),
    ],
)
def test_mistakes(
    name: str, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("empty").mkdir()
    Path("broken.yaml").write_text("kind: [")
    Path("values.yaml").write_text("gatewey: {}")
    assert main(["diff", "--", name, name]) == 2
    error = capsys.readouterr().err
    assert text in error
    assert "Traceback" not in error
