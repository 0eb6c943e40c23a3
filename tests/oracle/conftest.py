"""Programs with Knative's own code, built from Go modules."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

Ask = Callable[[Iterable[Any]], list[Any]]
"""Gives a program one JSON value a line; what it answered to each."""


@pytest.fixture(scope="session")
def oracle(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Ask]:
    """Builds the program of a folder beside this file."""
    if not shutil.which("go"):
        pytest.skip("go is not installed")
    folder = tmp_path_factory.mktemp("oracle")

    def build(name: str) -> Ask:
        program = folder / name
        done = subprocess.run(["go", "build", "-o", str(program), f"./{name}"], cwd=Path(__file__).parent,
                              capture_output=True, text=True, check=False)  # fmt: skip
        assert done.returncode == 0, done.stderr

        def ask(questions: Iterable[Any]) -> list[Any]:
            lines = "".join(json.dumps(question) + "\n" for question in questions)
            answers = subprocess.run([str(program)], input=lines, capture_output=True, text=True, check=True).stdout
            return [json.loads(line) for line in answers.splitlines()]

        return ask

    return build
