"""The command: main.py, and the same through the cdk8s command line."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from constructs_lib.node_runtime import node_environment

ROOT = Path(__file__).parents[1]
CDK8S = ROOT / "tools" / "node_modules" / ".bin" / "cdk8s"


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "main.py"), *words]
    env = {**os.environ, **environment}
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_defaults_are_what_is_committed(tmp_path: Path) -> None:
    done = run("--output", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert content(tmp_path) == content(ROOT / "dist")


@pytest.mark.parametrize("example", sorted(path.stem for path in (ROOT / "examples" / "values").iterdir()))
def test_every_example_is_what_is_committed(example: str, tmp_path: Path) -> None:
    done = run("--values", f"examples/values/{example}.yaml", "--output", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert content(tmp_path) == content(ROOT / "examples" / "dist" / example)


def test_the_cdk8s_command_writes_the_same_bytes(tmp_path: Path) -> None:
    done = subprocess.run(
        [str(CDK8S), "synth", "--output", str(tmp_path), "--app", f"{sys.executable} main.py"],
        cwd=ROOT,
        env={**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert content(tmp_path) == content(ROOT / "dist")


def test_a_mistake_is_told_without_a_traceback_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "20-gateway.yaml").write_text("the last good content")
    done = run("--set", "gateway.hostname=https://x", "--set", "a.b=1", "--output", str(tmp_path))
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.splitlines() == [
        "error: values: 2 problems",
        "  gateway.hostname = \"https://x\": must be a host name without a scheme; drop the part up to '://'",
        "  a = {'b': 1}: unknown key; known here: namespace, createNamespaces, existingNamespaces, platform, "
        "images, podSecurity, envoyGateway, gatewayClass, gateway, envoyProxy, tls, loadBalancer, auth, kourier, "
        "knative, timeouts, litellm, rateLimits, inferenceGateway, endpointPicker, models, kserve, networkPolicies",
    ]
    assert content(tmp_path) == {"20-gateway.yaml": b"the last good content"}


@pytest.mark.parametrize(
    ("name", "value"), [("JSII_NODE", "/no/node"), ("JSII_NODE", "false"), ("NODE_OPTIONS", "--no")]
)
def test_a_node_that_does_not_start_is_told_without_a_traceback(
    name: str, value: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    done = run("--output", str(tmp_path))
    assert done.returncode == 1
    lines = [line for line in done.stderr.splitlines() if not line.startswith(("b'", 'b"'))]  # what Node itself says
    options = {**node_environment(), **os.environ}["NODE_OPTIONS"]
    assert lines[0] == "error: environment: 1 problem"
    assert lines[1].startswith("  JSII_NODE = ")
    assert lines[1].endswith(f"with NODE_OPTIONS = {options!r}; unset both to have the packaged Node with its options")
    assert len(lines) == 2
    assert content(tmp_path) == {}


def test_a_concern_that_is_switched_off_leaves_no_file_behind(tmp_path: Path) -> None:
    run("--output", str(tmp_path))
    (tmp_path / "notes.md").write_text("mine")
    done = run("--set", "kourier.enabled=false", "--output", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert sorted(content(tmp_path)) == [
        "00-namespaces.yaml",
        "10-envoy-gateway.yaml",
        "20-gateway.yaml",
        "30-knative.yaml",
        "notes.md",
    ]


def test_the_cdk8s_command_may_say_where_to_write(tmp_path: Path) -> None:
    done = run(CDK8S_OUTDIR=str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "20-gateway.yaml").exists()


def test_help_names_the_options() -> None:
    done = run("--help")
    assert done.returncode == 0
    for option in ("--values", "--set", "--output"):
        assert option in done.stdout


@pytest.mark.parametrize("words", [("-o", ""), ("--output=",)])
def test_an_empty_folder_is_refused(words: tuple[str, ...]) -> None:
    done = run(*words)
    assert done.returncode == 2
    assert "must name a folder" in done.stderr


def test_an_empty_variable_for_the_folder_is_refused() -> None:
    assert run(CDK8S_OUTDIR="").returncode == 2


def test_a_file_in_the_place_of_the_folder_is_told_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "dist"
    path.write_text("mine")
    done = run("-o", str(path))
    assert (done.returncode, done.stderr) == (1, f"error: {path}: cannot be written: File exists\n")
    assert path.read_text() == "mine"
