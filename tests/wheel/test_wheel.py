"""What an application gets from the wheel, in an environment and a folder that know nothing of the repository."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest

import constructs_lib
from tests.wheel.conftest import ROOT, Installed

pytestmark = pytest.mark.wheel

COMMANDS = {"the command": ["llm-networking"], "the module": ["python", "-m", "constructs_lib.cli"]}


def test_it_has_every_file_once_and_nothing_at_the_top_but_the_library(wheel: Path) -> None:
    names = ZipFile(wheel).namelist()
    assert len(names) == len(set(names))
    assert {name.split("/")[0] for name in names} == {
        "constructs_lib",
        f"llm_networking-{constructs_lib.__version__}.dist-info",
    }
    library = {name for name in names if name.startswith("constructs_lib/")}
    types = (ROOT / "imports").rglob("*")
    own = (path for path in (ROOT / "constructs_lib").rglob("*") if "imports" not in path.parts[len(ROOT.parts) :])
    in_repository = {f"constructs_lib/{path.relative_to(ROOT)}" for path in types if path.is_file()}
    in_repository |= {str(path.relative_to(ROOT)) for path in own if path.is_file()}
    assert library == {name for name in in_repository if "__pycache__" not in name}


@pytest.mark.parametrize("command", COMMANDS)
def test_synth_writes_what_is_committed(command: str, installed: Installed) -> None:
    done = installed.run(*COMMANDS[command], "synth")
    assert (done.returncode, done.stderr) == (0, "")
    written = {path.name: path.read_text() for path in (installed.folder / "dist").iterdir()}
    assert written == {path.name: path.read_text() for path in (ROOT / "dist").iterdir()}


def test_the_simulation_says_what_it_needs(installed: Installed) -> None:
    done = installed.run("llm-networking", "simulate")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.endswith(" is not installed; pip install 'llm-networking[simulation]'\n")


def test_the_schema_and_the_version_can_be_read(installed: Installed) -> None:
    code = (
        "import sys, constructs_lib\n"
        "from importlib.metadata import version\nfrom importlib.resources import files\n"
        "print(constructs_lib.__version__, version('llm-networking'))\n"
        "sys.stdout.write((files('constructs_lib') / 'values.schema.json').read_text())"
    )
    done = installed.run("python", "-c", code)
    versions, schema = done.stdout.split("\n", 1)
    assert versions.split() == [constructs_lib.__version__] * 2
    assert schema == (ROOT / "values.schema.json").read_text()


def test_an_application_has_its_own_imports_beside_the_constructs(installed: Installed) -> None:
    code = (
        "from constructs_lib.node_runtime import use_packaged_node\nuse_packaged_node()\n"
        "from cdk8s import App, Chart\nfrom constructs_lib import GatewayConstruct\nimport imports.llmnet\n"
        "chart = Chart(App(), 'shop')\nGatewayConstruct(chart, 'gateway')\n"
        "print(imports.llmnet.MINE, *(manifest['kind'] for manifest in chart.to_json()))"
    )
    done = installed.run("python", "-c", code)
    assert done.stderr == ""
    assert done.stdout.startswith("the application has this ")
    assert {"Gateway", "EnvoyProxy"} <= set(done.stdout.split())
