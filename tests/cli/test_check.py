"""llm-networking check: what it prints in each format, and its exit code."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from fluidattacks_core.sarif import SarifLog

from constructs_lib.checks.checking import check as findings_of, rules
from constructs_lib.checks.sarif import sarif
from constructs_lib.cli.main import main
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree

ROOT = Path(__file__).parents[2]
FULL = "examples/dist/full-platform"
TEAM = "examples/check/team.yaml"
POLICY = """\
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: EnvoyProxy
metadata: {name: scaled, namespace: envoy-gateway-system}
spec:
  provider:
    kubernetes:
      envoyDeployment:
        replicas: 2
      envoyHpa: {maxReplicas: 4}
"""


@pytest.fixture(autouse=True)
def in_the_repository(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def check(*words: str) -> int:
    return main(["check", *words])


def found(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    check(*words)
    result: dict[str, Any] = json.loads(capsys.readouterr().out)
    return result


def test_nothing_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    assert check("-m", FULL) == 0
    assert capsys.readouterr().out == "77 objects: 0 errors, 0 warnings\n"


def test_findings_name_the_line_of_the_field(capsys: pytest.CaptureFixture[str]) -> None:
    result = found(capsys, "-m", FULL, "-m", TEAM, "--json")
    assert result["objects"] == 79
    assert [(one["rule"], one["field"]) for one in result["findings"]] == [
        ("route-beside-redirect", "spec.parentRefs[0]"),
        ("policy-without-target", "spec.targetRefs[0]"),
    ]
    lines = Path(TEAM).read_text().splitlines()
    shown = [lines[one["line"] - 1].strip() for one in result["findings"]]
    assert shown == ["- name: networking", "- group: gateway.networking.k8s.io"]
    first = result["findings"][0]
    assert first["file"] == TEAM
    assert first["object"] == {"kind": "HTTPRoute", "namespace": "llm-platform", "name": "dashboard"}
    assert first["page"] == "docs/checks.md#route-beside-redirect"


def test_errors_and_with_strict_warnings_make_the_exit_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "proxy.yaml").write_text(POLICY)
    assert check("-m", TEAM, "-m", FULL) == 1
    capsys.readouterr()
    assert check("-m", str(tmp_path)) == 0
    assert f"  warning hpa-beside-replicas at {tmp_path}/proxy.yaml:8 spec." in capsys.readouterr().out
    assert check("-m", str(tmp_path), "--strict") == 1


def test_objects_of_values_have_no_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert check("--set", "gateway.hostname=llm.example.com") == 0
    assert capsys.readouterr().out.endswith(" objects: 0 errors, 0 warnings\n")


def test_what_kubectl_prints_is_read_from_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    items = [item for file in (*Path(FULL).iterdir(), Path(TEAM)) for item in yaml.safe_load_all(file.read_text())]
    listed = yaml.safe_dump({"apiVersion": "v1", "kind": "List", "items": items})
    monkeypatch.setattr("sys.stdin", io.StringIO(listed))
    result = found(capsys, "-m", "-", "--json")
    assert {one["rule"] for one in result["findings"]} == {"route-beside-redirect", "policy-without-target"}
    assert {one["file"] for one in result["findings"]} == {"stdin"}


def test_kinds_that_no_rule_knows_are_named_and_passed_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.yaml").write_text("apiVersion: example.com/v1\nkind: Gadget\nmetadata: {name: a}\n")
    assert check("-m", str(tmp_path)) == 0
    printed = capsys.readouterr()
    assert printed.err == "note: passed over 1 of Gadget.example.com: no rule knows that kind\n"
    assert printed.out == "1 object: 0 errors, 0 warnings\n"


@pytest.mark.parametrize("text", ["just text", "a: [", "kind: Service\n", "{apiVersion: v1, kind: Service}"])
def test_files_that_cannot_be_read(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.yaml").write_text(text)
    assert check("-m", str(tmp_path)) == 2
    assert capsys.readouterr().err.startswith(f"error: manifests: 1 problem\n  {tmp_path}/a.yaml:")


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["-m", "missing"], "missing: there is no such file or folder"),
        (["-m", FULL, "--set", "a=b"], "--manifests goes without --values and --set"),
        (["-m", FULL, "-m", FULL], "is also in"),
        (["--set", "gateway.nam=x"], "unknown key; did you mean name?"),
    ],
)
def test_mistakes(words: list[str], text: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(*words) == 2
    assert text in capsys.readouterr().err


@pytest.mark.parametrize(
    "spec", ["a", "[1, 2]", "{parentRefs: a, rules: [b, {backendRefs: c}]}", "{rules: {a: b}}", "null"]
)
@pytest.mark.parametrize("kind", ["HTTPRoute", "Gateway", "BackendTrafficPolicy", "Service", "Deployment", "ConfigMap"])
def test_objects_that_the_api_server_would_refuse_are_no_traceback(kind: str, spec: str, tmp_path: Path) -> None:
    group = "gateway.envoyproxy.io/v1alpha1" if kind.endswith("Policy") else "gateway.networking.k8s.io/v1"
    version = "v1" if kind in ("Service", "Deployment", "ConfigMap") else group
    text = f"apiVersion: {version}\nkind: {kind}\nmetadata: {{name: a}}\nspec: {spec}\ndata: {spec}\n"
    (tmp_path / "a.yaml").write_text(text)
    assert check("-m", FULL, "-m", str(tmp_path)) in (0, 1)


def test_the_rules_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert check("--rules") == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == [rule.id for rule in rules()]
    assert check("--rules", "--json") == 0
    assert [one["why"] for one in json.loads(capsys.readouterr().out)] == [rule.why for rule in rules()]


def test_reading_manifests_starts_no_node() -> None:
    code = (
        "import sys; sys.modules.update(dict.fromkeys(('matplotlib', 'numpy', 'rich', 'cdk8s', 'jsii')))\n"
        f"from constructs_lib.cli.main import main\nsys.exit(main(['check', '-m', '{FULL}']))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_sarif_is_valid_and_leads_to_the_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert check("-m", FULL, "-m", TEAM, "--format", "sarif") == 1
    printed = json.loads(capsys.readouterr().out)
    SarifLog.model_validate(printed)  # made from the schema, whose keys are all that may be there
    (run,) = printed["runs"]
    listed = run["tool"]["driver"]["rules"]
    assert [one["id"] for one in listed] == [rule.id for rule in rules()]
    for result in run["results"]:
        assert listed[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] == "error"
    place = run["results"][0]["locations"][0]
    assert place["physicalLocation"] == {"artifactLocation": {"uri": TEAM}, "region": {"startLine": 9}}
    assert place["logicalLocations"][0]["fullyQualifiedName"] == "HTTPRoute llm-platform/dashboard spec.parentRefs[0]"


def test_sarif_of_values_has_no_files_and_of_absolute_paths_uris(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a b.yaml").write_text(POLICY)
    check("-m", str(tmp_path), "--format", "sarif")
    (result,) = json.loads(capsys.readouterr().out)["runs"][0]["results"]
    assert result["level"] == "warning"
    location = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location["uri"] == f"file://{tmp_path}/a%20b.yaml"
    made = sarif(findings_of(Tree([Manifest(yaml.safe_load(POLICY))])), version="1")
    assert "physicalLocation" not in made["runs"][0]["results"][0]["locations"][0]
    SarifLog.model_validate(made)
