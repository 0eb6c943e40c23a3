"""Node as jsii gets it: the packaged one, started once, with what its constructs print."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OURS = ("JSII_NODE", "NODE_OPTIONS", "MALLOC_ARENA_MAX")
START = "from constructs_lib.node_runtime import use_packaged_node; use_packaged_node()\nimport os, signal, cdk8s\n"
NODES = "nodes = open(f'/proc/{os.getpid()}/task/{os.getpid()}/children').read().split()\n"

needs_proc = pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="asks /proc for the processes")


def run(
    code: str, environment: Mapping[str, str] | None = None, *, folder: Path = ROOT
) -> subprocess.CompletedProcess[str]:
    inherited = {name: value for name, value in os.environ.items() if name not in OURS}
    return subprocess.run(
        [sys.executable, "-c", START + code],
        cwd=folder,
        env={**inherited, **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,  # two that wait for each other
    )


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
    options = run("print(os.environ['NODE_OPTIONS'])").stdout.strip()
    done = run("cdk8s.App()", {"JSII_NODE": node(), "NODE_OPTIONS": f"{options} --require={program}"})
    assert (done.stdout, done.stderr) == ("out ü\n", "err\n")


def test_other_programs_of_node_are_left_alone(tmp_path: Path) -> None:
    program = tmp_path / "program.cjs"
    program.write_text("console.log('plain')")
    words = [node(), f"--require={ROOT / 'constructs_lib' / 'one_node.cjs'}", str(program)]
    assert subprocess.run(words, capture_output=True, text=True, check=True).stdout == "plain\n"


def test_settings_of_the_user_stay() -> None:
    mine = {"JSII_NODE": node(), "NODE_OPTIONS": "--no-warnings", "MALLOC_ARENA_MAX": "3"}
    done = run(f"print(*(os.environ[name] for name in {OURS}))", mine)
    assert done.stdout.split() == list(mine.values())
    # what the packaged Node is known to do with its options, another one might not
    done = run("print(os.environ['NODE_OPTIONS'])", {"JSII_NODE": node()})
    assert "--require" not in done.stdout


def node() -> str:
    return os.environ["JSII_NODE"]
