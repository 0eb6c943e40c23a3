"""llm-networking completion: what shells get, and that bash completes by it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from constructs_lib.cli.completion import SHELLS
from constructs_lib.cli.main import COMMANDS, main


@pytest.mark.parametrize("shell", SHELLS)
def test_every_shell_gets_all_commands_and_their_options(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert [word for word in (*COMMANDS, "fail-on", "expect", "strict", "goal-failures") if word not in script] == []


@pytest.mark.skipif(not shutil.which("bash"), reason="needs bash")
@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["di"], ["diagram", "diff"]),
        (["diff", "--fa"], ["--fail-on"]),
        (["diff", "--format", ""], ["text", "markdown"]),
        (["synth", "--values", "val"], ["values.yaml"]),
    ],
)
def test_bash_completes(words: list[str], found: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["completion", "bash"])
    (tmp_path / "script").write_text(capsys.readouterr().out)
    (tmp_path / "values.yaml").write_text("")
    line = ["llm-networking", *words]
    program = (
        f"source ./script; COMP_WORDS=({' '.join(map(repr, line))}); COMP_CWORD={len(words)}\n"
        '_shtab_llm_networking; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run(["bash", "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert [word.strip() for word in done.stdout.splitlines()] == found
