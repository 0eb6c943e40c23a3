"""What a type checker says of an application's program, with the installed wheel."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.wheel.conftest import add_own_imports

pytestmark = pytest.mark.wheel

PROGRAM = """\
from cdk8s import App, Chart

from constructs_lib import GatewayConstruct, kinds, load_values
from constructs_lib.gateway.values.gateway import GatewayValues

chart = Chart(App(), "shop")
gateway = GatewayConstruct(chart, "gateway", gateway=GatewayValues(hostname="llm.example.com"))
listeners: list[str] = list(gateway.application_listeners)
hostname: str | None = load_values().gateway.hostname
spec = kinds.gateway.GatewaySpec(gateway_class_name="mine", listeners=[])
"""


@dataclass(frozen=True)
class Wrong:
    """A change of the program, and how the error about it begins."""

    right: str
    wrong: str
    says: str


WRONG = {
    "keyword": Wrong("gateway=", "gatway=", 'Unexpected keyword argument "gatway" for "GatewayConstruct"'),
    "type": Wrong("gateway=", "tls=", 'Argument "tls" to "GatewayConstruct" has incompatible type "GatewayValues"'),
    "key": Wrong("hostname=", "host=", 'Unexpected keyword argument "host" for "GatewayValues"'),
    "value": Wrong('"llm.example.com"', "443", 'Argument "hostname" to "GatewayValues" has incompatible type "int"'),
    "attribute": Wrong(".gateway.hostname", ".gateway.host", '"GatewayValues" has no attribute "host"'),
    "result": Wrong("hostname: str | None", "hostname: int", "Incompatible types in assignment"),
    "field": Wrong("listeners=[])", "listener=[])", 'Unexpected keyword argument "listener" for "GatewaySpec"'),
    "kind": Wrong("kinds.gateway.", "kinds.gatway.", 'Module has no attribute "gatway"'),
}


@pytest.fixture(scope="module")
def errors(environment: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The errors of `mypy --strict` in the program and in each change of it; one run, as a run takes long."""
    folder = tmp_path_factory.mktemp("programs")
    add_own_imports(folder)
    (folder / "app.py").write_text(PROGRAM)
    for name, change in WRONG.items():
        (folder / f"app_{name}.py").write_text(PROGRAM.replace(change.right, change.wrong))
    words = ["mypy", "--strict", "--no-error-summary", "--python-executable", f"{environment}/bin/python"]
    command = [sys.executable, "-m", *words, *(path.name for path in folder.glob("*.py"))]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return [line for line in done.stdout.splitlines() if ": error: " in line]


def test_a_typed_program_is_accepted(errors: list[str]) -> None:
    assert [line for line in errors if not line.startswith("app_")] == []


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_name_and_a_wrong_type_are_refused(name: str, errors: list[str]) -> None:
    assert PROGRAM.count(WRONG[name].right) == 1
    (error,) = [line for line in errors if line.startswith(f"app_{name}.py:")]
    assert WRONG[name].says in error
