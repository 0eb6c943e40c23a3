"""The command llm-networking as a whole: its subcommands, and what each of them loads and starts."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from constructs_lib.cli.main import COMMANDS, main

ROOT = Path(__file__).parents[2]
WITHOUT = "import sys; sys.modules.update(dict.fromkeys(('deepdiff', 'matplotlib', 'numpy', 'rich')))\n"
RUN = "from constructs_lib.cli.main import main\n"


def python(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *words], cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_help_lists_the_subcommands(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ending:
        main(["--help"])
    assert ending.value.code == 0
    text = capsys.readouterr().out
    assert re.findall(r"^    (\w+)", text, re.MULTILINE) == list(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_subcommand_tells_its_options_without_the_extra(command: str) -> None:
    done = python("-c", f"{WITHOUT}{RUN}main([{command!r}, '--help'])")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"usage: llm-networking {command} ")


def test_a_subcommand_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ending:
        main([])
    assert ending.value.code == 2
    assert "required: COMMAND" in capsys.readouterr().err


def test_the_module_is_the_command() -> None:
    done = python("-m", "constructs_lib.cli", "profiles", "large-model")
    profile = ROOT / "constructs_lib" / "simulation" / "profiles" / "large-model.yaml"
    assert (done.returncode, done.stdout) == (0, profile.read_text())


def test_synth_needs_no_package_of_the_simulation(tmp_path: Path) -> None:
    code = f"{WITHOUT}{RUN}print(main(['synth', '--output', {str(tmp_path)!r}]), *sys.modules)"
    done = python("-c", code)
    assert done.returncode == 0, done.stderr
    status, *modules = done.stdout.splitlines()[-1].split()
    assert status == "0"
    assert [name for name in modules if name.startswith("constructs_lib.simulation")] == []
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {
        path.name: path.read_text() for path in (ROOT / "dist").iterdir()
    }


@pytest.mark.parametrize("command", ["simulate", "recommend", "profiles"])
def test_what_is_missing_for_the_simulation_is_told(command: str) -> None:
    done = python("-c", f"{WITHOUT}{RUN}sys.exit(main([{command!r}]))")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr in {
        f"error: {name} is not installed; pip install 'llm-networking[simulation]'\n" for name in ("rich", "numpy")
    }


def test_what_is_missing_for_a_comparison_is_told() -> None:
    done = python("-c", f"{WITHOUT}{RUN}sys.exit(main(['diff', 'dist', 'dist']))")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "error: deepdiff is not installed; pip install 'llm-networking[comparison]'\n"


def test_a_fault_of_our_own_is_no_missing_package() -> None:
    done = python("-c", f"import sys; sys.modules['constructs_lib.simulation'] = None\n{RUN}main(['profiles'])")
    assert "ModuleNotFoundError" in done.stderr


@pytest.mark.parametrize("words", [["simulate", "--rps", "0.2", "--hours", "1", "--json"], ["profiles"]])
def test_the_simulation_starts_no_node(words: list[str]) -> None:
    done = python("-c", f"import sys\n{RUN}print(main({words}), *sys.modules)")
    assert done.returncode == 0, done.stderr
    status, *modules = done.stdout.splitlines()[-1].split()
    assert status == "0"
    assert "constructs_lib.simulation.profile" in modules
    assert not {"jsii", "cdk8s", "constructs", "constructs_lib.node_runtime"} & set(modules)


def test_nothing_is_loaded_before_node_starts_that_need_not_be() -> None:
    code = (
        "import sys, constructs_lib.node_runtime\n"
        "def stop():\n    print(*sys.modules); sys.exit(0)\n"
        f"constructs_lib.node_runtime.start_node = stop\n{RUN}main(['synth'])"
    )
    modules = set(python("-c", code).stdout.split())
    ours = {name for name in modules if name.startswith("constructs_lib")}
    assert ours == {
        "constructs_lib",
        "constructs_lib.cli",
        "constructs_lib.cli.main",
        "constructs_lib.cli.synth",
        "constructs_lib.node_runtime",
    }
    assert not {"pydantic", "yaml", "cdk8s", "jsii"} & modules


def test_the_engine_knows_nothing_of_the_platform() -> None:
    code = (
        "import sys, pkgutil, importlib, constructs_lib.simulation as package\n"
        "for module in pkgutil.iter_modules(package.__path__, 'constructs_lib.simulation.'):\n"
        "    importlib.import_module(module.name)\n"
        "print(*sys.modules)"
    )
    modules = python("-c", code).stdout.split()
    assert "constructs_lib.simulation.plot" in modules
    assert [name for name in modules if name.startswith(("constructs_lib.platform", "constructs_lib.cli"))] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_each_subcommand_says_its_exit_codes(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([command, "--help"])
    assert "Exit code: 0" in capsys.readouterr().out


def test_a_reader_may_stop_reading() -> None:
    words = [sys.executable, "-m", "constructs_lib.cli", "flows"]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        assert program.stdout
        assert program.stderr
        program.stdout.close()
        assert (program.wait(), program.stderr.read()) == (141, b"")


def test_colours_are_for_terminals_and_can_be_turned_off(monkeypatch: pytest.MonkeyPatch) -> None:
    from rich.console import Console

    from constructs_lib.cli import console

    def shown(*, terminal: bool | None) -> str:
        out = Console(force_terminal=terminal)
        monkeypatch.setattr(console, "OUT", out)
        with out.capture() as capture:
            console.print_lines([("bold red", "Stops traffic")])
        return capture.get()

    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    assert shown(terminal=None) == "Stops traffic\n"
    assert "\x1b[1;31m" in shown(terminal=True)
    monkeypatch.setenv("NO_COLOR", "1")
    assert "31m" not in shown(terminal=True)


def test_profiles_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["profiles", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["large-model"].startswith("A model over several GPUs")
    assert main(["profiles", "large-model", "--json"]) == 0
    assert "scaleDownDelay" in json.loads(capsys.readouterr().out)["knative"]["autoscaler"]
