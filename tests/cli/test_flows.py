"""llm-networking flows: the same flows as a table and as JSON."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from constructs_lib import load_values
from constructs_lib.cli.main import main
from constructs_lib.platform.flows import flows_of
from constructs_lib.platform.plan import resolve

ROOT = Path(__file__).parents[2]
FULL = str(ROOT / "examples" / "values" / "full-platform.yaml")


def printed(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["flows", *words]) == 0
    return capsys.readouterr().out


def test_the_table_has_every_pair_and_port(capsys: pytest.CaptureFixture[str]) -> None:
    head, *rows = printed(capsys, "-f", FULL).splitlines()
    assert head.split() == ["FROM", "TO", "PORT", "WHY", "KEY"]
    shown = set()
    for row in rows:
        source, target, ports, _, _ = re.split(r" {2,}", row)
        shown |= {(source, target, port) for port in ports.split(", ")}
    flows = flows_of(resolve(load_values([Path(FULL)]), release="networking"))
    assert shown == {
        (flow.source.where, flow.destination.where, f"{flow.port}{'/UDP' if flow.protocol == 'UDP' else ''}")
        for flow in flows
    }


def test_json_has_one_object_per_flow(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(printed(capsys, "-f", FULL, "--json"))
    assert len(found) == len(flows_of(resolve(load_values([Path(FULL)]), release="networking")))
    assert found[0] == {
        "source": {"kind": "addresses", "name": "clients"},
        "destination": {
            "kind": "pods",
            "name": "external-gateway",
            "namespace": "envoy-gateway-system",
            "labels": {
                "gateway.envoyproxy.io/owning-gateway-name": "networking",
                "gateway.envoyproxy.io/owning-gateway-namespace": "llm-platform",
            },
        },
        "port": 10080,
        "protocol": "TCP",
        "why": "requests, http",
        "key": "gateway",
    }


def test_one_part_alone(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(printed(capsys, "-f", FULL, "--json", "--part=acme-solver"))
    assert [(flow["source"]["name"], flow["port"]) for flow in found] == [("external-gateway", 8089)]


def test_values_and_settings_are_read_as_for_synth(capsys: pytest.CaptureFixture[str]) -> None:
    assert "10443" not in printed(capsys, "-f", FULL, "--set", "tls=null", "--set", "gateway.redirectHttps=false")


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["--part", "nobody"], "error: --part nobody: no such part; the values have API server, "),
        (["--set", "gateway.nam=x"], 'gateway.nam = "x": unknown key; did you mean name?'),
        (["-f", "missing.yaml"], "missing.yaml"),
    ],
)
def test_mistakes(words: list[str], text: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["flows", *words]) == 1
    assert text in capsys.readouterr().err


def test_it_starts_no_node_and_needs_no_package_of_the_simulation() -> None:
    code = (
        "import sys; sys.modules.update(dict.fromkeys(('matplotlib', 'numpy', 'rich', 'cdk8s', 'jsii')))\n"
        "from constructs_lib.cli.main import main\nsys.exit(main(['flows']))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("FROM")
