"""What an application gets: cheap imports, names of its own, a schema that agrees with the code."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest
import yaml

import constructs_lib
from constructs_lib import kinds
from constructs_lib.platform.schema import values_schema

ROOT = Path(__file__).parents[1]
KINDS = """
backendtrafficpolicy certificate clienttrafficpolicy envoyextensionpolicy envoyproxy gateway gatewayclass httproute
inferencepool inferenceservice issuer knativeservice referencegrant securitypolicy
""".split()


def python(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_importing_the_library_loads_neither_jsii_nor_pydantic() -> None:
    loaded = python("import sys, constructs_lib; print(*sys.modules)").split()
    assert not {"jsii", "cdk8s", "pydantic", "yaml"} & set(loaded)


def test_reading_values_needs_no_jsii() -> None:
    loaded = python("import sys; from constructs_lib import load_values; load_values(); print(*sys.modules)").split()
    assert "jsii" not in loaded


def test_a_kind_that_is_not_made_is_not_loaded() -> None:
    code = (
        "import sys; from constructs_lib.node_runtime import use_packaged_node; use_packaged_node()\n"
        "from cdk8s import App; from constructs_lib import NetworkingChart\n"
        "NetworkingChart(App(), 'x'); print(*(m for m in sys.modules if '.llmnet.' in m))"
    )
    modules = [name.split(".") for name in python(code).split()]
    assert all(module[:3] == ["constructs_lib", "imports", "llmnet"] for module in modules)
    loaded = {module[3] for module in modules}
    assert loaded == {"backendtrafficpolicy", "clienttrafficpolicy", "envoyproxy", "gateway", "gatewayclass"}


def test_an_applications_own_imports_take_no_types_away(tmp_path: Path) -> None:
    own = tmp_path / "imports" / "llmnet"
    own.mkdir(parents=True)
    for folder in (own, own.parent):
        (folder / "__init__.py").write_text("")
    code = (
        "import imports.llmnet; from constructs_lib.node_runtime import use_packaged_node; use_packaged_node()\n"
        "from cdk8s import App; from constructs_lib import NetworkingChart\n"
        "print(len(NetworkingChart(App(), 'x').to_json()), imports.llmnet.__file__)"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", code]
    made = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True).stdout
    number, file = made.split()
    assert int(number) > 0
    assert Path(file).parent == own


def test_every_public_name_is_there() -> None:
    for name in constructs_lib.__all__:
        assert getattr(constructs_lib, name).__name__ == name
    with pytest.raises(AttributeError, match="Nothing"):
        constructs_lib.Nothing  # noqa: B018


def test_there_is_a_typed_module_for_every_kind_under_a_prefix_of_our_own() -> None:
    assert sorted(path.name for path in (ROOT / "imports" / "llmnet").iterdir() if path.is_dir()) == KINDS
    assert not (ROOT / "imports" / "__init__.py").exists(), "it would hide an application's own imports"
    assemblies = list((ROOT / "imports").rglob("*.jsii.tgz"))
    assert len(assemblies) == len(KINDS)
    assert all(path.name.startswith("llmnet") for path in assemblies)
    assert kinds.__all__ == KINDS


def test_the_imports_name_their_upstream_by_version() -> None:
    entries = yaml.safe_load((ROOT / "cdk8s.yaml").read_text())["imports"]
    assert sorted(entry.split(":=")[0] for entry in entries) == [f"llmnet.{kind}" for kind in KINDS]
    assert all(re.search(r"/(knative-)?v[0-9]+\.[0-9]+\.[0-9]+/|/[0-9a-f]{40}/", entry) for entry in entries)


def test_the_schema_is_the_one_of_the_model() -> None:
    assert json.loads((ROOT / "values.schema.json").read_text()) == values_schema()
    assert (files("constructs_lib") / "values.schema.json").read_text() == (ROOT / "values.schema.json").read_text()


def test_the_version_is_written_once() -> None:
    assert re.fullmatch(r"[0-9]+\.[0-9]+\.[0-9]+", constructs_lib.__version__)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert "version" not in project["project"]
    assert project["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "constructs_lib.__version__"}


def test_requirements_and_the_project_agree() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    pinned = re.findall(r"^([A-Za-z0-9_-]+)==", (ROOT / "requirements.txt").read_text(), flags=re.MULTILINE)
    for requirement in project:
        assert re.split(r"[><=]", requirement)[0] in pinned
