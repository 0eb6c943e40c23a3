"""README and docs/: what they show works, what they name is there, and what is generated says nothing twice."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml
from cdk8s import Chart

from constructs_lib import parse_values
from constructs_lib.platform.schema import values_schema
from tools.documents.checks import rules_list
from tools.documents.commands import command_pages
from tools.documents.field_text import column_text, flow
from tools.documents.objects import objects_page
from tools.documents.pictures import pictures
from tools.documents.python_api import python_api_page
from tools.documents.values_reference import ValuesReference

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md")))
WRITTEN = [page for page in PAGES if page.parent.name != "values"]


def blocks(language: str) -> list[Any]:
    """The code blocks of a language, each named for its page and line."""
    return list(_blocks(language))


def _blocks(language: str) -> Iterator[Any]:
    for page in PAGES:
        text = page.read_text()
        for found in re.finditer(rf"^```{language}\n(.*?)^```", text, flags=re.DOTALL | re.MULTILINE):
            line = text[: found.start()].count("\n") + 1
            yield pytest.param(found[1], id=f"{page.relative_to(ROOT)}:{line}")


def run_program(block: str, folder: Path) -> None:
    """Run the block by itself, in an empty folder with the examples: what it writes must not land elsewhere."""
    (folder / "examples").symlink_to(EXAMPLES)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", block], cwd=folder, env=environment, check=True)


def test_the_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text().splitlines()) <= 250


@pytest.mark.parametrize("block", blocks("python"))
def test_python_runs(block: str, tmp_path: Path) -> None:
    run_program(block, tmp_path)
    if "class Edge" in block:
        (written,) = (tmp_path / "dist").iterdir()
        proxy = next(m for m in yaml.safe_load_all(written.read_text()) if m["kind"] == "EnvoyProxy")
        assert proxy["spec"]["concurrency"] == 4


@pytest.mark.parametrize("block", blocks("yaml"))
def test_yaml_is_values_that_are_right(block: str) -> None:
    tree = yaml.safe_load(block) or {}
    if "apiVersion" not in tree:
        parse_values(tree)


@pytest.mark.parametrize("block", blocks("console"))
def test_a_command_prints_what_is_shown(block: str) -> None:
    command, _, shown = block.partition("\n")
    words = shlex.split(command.removeprefix("$ "))
    program = {"python": [], "llm-networking": ["-m", "constructs_lib.cli"]}[words[0]]
    done = subprocess.run([sys.executable, *program, *words[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout + done.stderr == shown


@pytest.mark.parametrize("block", blocks("bash"))
def test_commands_name_what_is_there(block: str, capsys: pytest.CaptureFixture[str]) -> None:
    targets = re.findall(r"^([a-z0-9]+):", (ROOT / "Makefile").read_text(), flags=re.MULTILINE)
    for line in block.splitlines():
        words = shlex.split(line, comments=True)
        if "make" in words:
            assert words[words.index("make") + 1] in targets
        for word in words:
            if re.match(r"(examples|tools|docs|tests|\.ci)/", word):
                assert (ROOT / word).exists()
        if words[:2] == ["python", "main.py"]:
            assert [option for option in words if option.startswith("--") and option not in help_of_main()] == []
        if words[:1] == ["llm-networking"]:
            text = help_of(words[1], capsys)
            assert [option for option in words if option.startswith("--") and option not in text] == []


@cache
def help_of_main() -> str:
    """What `python main.py --help` prints."""
    command = [sys.executable, "main.py", "--help"]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def help_of(command: str, capsys: pytest.CaptureFixture[str]) -> str:
    """What `llm-networking COMMAND --help` prints."""
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
    module, _, function = scripts["llm-networking"].partition(":")
    with pytest.raises(SystemExit) as end:
        getattr(import_module(module), function)([command, "--help"])
    assert end.value.code == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("example", ["tls-cert-manager", "tls-existing-secret", "autoscaling-tuning"])
def test_the_examples_make_what_is_committed_in_both_forms(example: str) -> None:
    values = yaml.safe_load((EXAMPLES / "values" / f"{example}.yaml").read_text())
    (page,) = [page for page in WRITTEN if values in map(yaml.safe_load, fenced(page, "yaml"))]
    forms = list(map(yaml.safe_load, fenced(page, "yaml")))
    names: dict[str, Any] = {}
    exec(fenced(page, "python")[forms.index(values)], names)  # noqa: S102 - our own code
    chart = names["chart"]
    assert isinstance(chart, Chart)
    committed = [
        manifest
        for path in (EXAMPLES / "dist" / example).iterdir()
        for manifest in yaml.safe_load_all(path.read_text())
    ]
    made = chart.to_json()
    assert made
    assert [manifest for manifest in made if manifest not in committed] == []


def fenced(page: Path, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", page.read_text(), flags=re.DOTALL | re.MULTILINE)


def test_troubleshooting_has_every_command_of_the_charts_readme() -> None:
    commands = """
    kubectl get svc -n envoy-gateway-system
    kubectl describe gateway -n llm-platform
    kubectl get pods -n envoy-gateway-system
    kubectl logs -n envoy-gateway-system -l control-plane=envoy-gateway
    kubectl get ksvc -A
    kubectl logs -n kourier-system -l app=3scale-kourier-gateway
    kubectl get httproute -n llm-platform
    kubectl describe httproute -n llm-platform
    kubectl get configmap config-autoscaler -n knative-serving -o yaml
    kubectl logs -n knative-serving -l app=autoscaler
    kubectl get envoyproxy -n envoy-gateway-system -o yaml
    """
    shown = "".join(fenced(ROOT / "docs" / "troubleshooting.md", "bash")).splitlines()
    assert [line.strip() for line in commands.strip().splitlines() if line.strip() not in shown] == []


@pytest.mark.parametrize("page", [ROOT / "README.md", ROOT / "CONTRIBUTING.md"], ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    # those of docs/ are checked when the site is built
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text())
    assert [link for link in links if not (ROOT / link).exists()] == []


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: page.name)
def test_paths_in_the_text_exist(page: Path) -> None:
    paths = re.findall(r"`((?:constructs_lib|tests|tools|examples|docs|\.ci)/[\w./-]*)`", page.read_text())
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_the_generated_pages_are_current() -> None:
    folder = ROOT / "docs" / "values"
    assert {path.name: path.read_text() for path in folder.iterdir()} == ValuesReference(values_schema()).pages()
    assert (ROOT / "docs" / "python-api.md").read_text() == python_api_page()
    objects = objects_page(EXAMPLES / "values" / "full-platform.yaml")
    assert (ROOT / "docs" / "objects.md").read_text() == objects
    assert "\n".join(rules_list()) in (ROOT / "docs" / "checks.md").read_text()


def test_the_pages_of_commands_are_current() -> None:
    # what the examples print is compared where each command is run
    folder = ROOT / "docs" / "commands"
    written = {path.name: path.read_text() for path in folder.iterdir()}
    pages = command_pages(outputs=False)
    assert {name: text[: len(pages.get(name, ""))] for name, text in written.items()} == pages


def test_the_pictures_are_current() -> None:
    for name, picture in pictures(EXAMPLES / "values" / "full-platform.yaml").items():
        assert (ROOT / "docs" / name).read_text() == picture


def test_every_key_is_in_the_tables_once() -> None:
    # keys of shared sections are those within the section, and several sections may have the same
    pages = [path for path in (ROOT / "docs" / "values").iterdir() if path.name != "shared.md"]
    keys = re.findall(r"^\| `([\w.\[\]]+)`", "".join(path.read_text() for path in pages), flags=re.MULTILINE)
    assert len(keys) == len(set(keys))
    for key in ("gateway.redirectHttps", "models[].autoscaling.minScale", "envoyProxy.resources", "namespace"):
        assert key in keys


def test_no_table_says_a_default_twice() -> None:
    rows = [
        line
        for path in (ROOT / "docs" / "values").iterdir()
        for line in path.read_text().splitlines()
        if line.startswith("| `")
    ]
    assert len(rows) > 200
    for row in rows:
        *_, default, text, _ = re.split(r" ?(?<!\\)\| ?", row)
        if shown := default.strip("`"):
            plain = shown if shown.startswith("{") else json.loads(shown)
            assert f"Default {shown}" not in text, row
            assert plain in ("", []) or f"Default {plain}" not in text, row


@pytest.mark.parametrize(
    ("text", "default", "shown"),
    [
        ("Make it. Default false.", False, "Make it."),
        ("Time. Default 30s, as Knative.", "30s", "Time. Same default as Knative."),
        ("Time. Default 300s (Knative: 0s), because it costs.", "300s",
         "Time. Default of Knative: 0s. Chosen because it costs."),
        ("Time. Default 15s; 0s for none (LiteLLM 1.106).", "15s", "Time. 0s for none (LiteLLM 1.106)."),
        ("Which. Default Same (Gateway API 1.6, from).", "Same", "Which (Gateway API 1.6, from)."),
        ("Rate. Above 1.0. Default 2.0 (Knative: 1000).", 2.0, "Rate. Above 1.0. Default of Knative: 1000."),
        ("Pool. Default none: it exists.", None, "Pool. If not set: it exists."),
        ('Subnet. Default "": the cluster\'s.', "", "Subnet. If not set: the cluster's."),
        ("CPU. Default 1 CPU, at most 2Gi; more\nis better.", {"cpu": "1"}, "CPU. More is better."),
        ("Groups. Default a, b, and c. Also: d.", ["a", "b", "c"], "Groups. Also: d."),
        ("Pods. Default 1: proxies serve on. Not twice.", 1, "Pods. Reason: proxies serve on. Not twice."),
        ("Image. Default the one of 1.9.", "x:1.9", "Image. Default the one of 1.9."),
        ("Port. Default 80 for a, 90 for b.", None, "Port. Default 80 for a, 90 for b."),
        ("Time. Default 30s more.", "30s", "Time. Default 30s more."),
    ],
)  # fmt: skip
def test_a_default_is_left_to_its_column(text: str, default: object, shown: str) -> None:
    assert column_text(text, default) == shown


def test_a_default_is_shown_as_it_is_written() -> None:
    assert flow({"requests": {"cpu": "1"}, "limits": {"cpu": None}}) == '{requests: {cpu: "1"}}'
    assert flow(None) == ""
    assert flow(["a"]) == '["a"]'
