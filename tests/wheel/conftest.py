"""The wheel, built from a copy of the repository and installed in an environment of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# a build folder in the checkout would add its old files to the wheel
NOT_COPIED = (".git", ".venv", "node_modules", "build", "*.egg-info", "__pycache__", ".*_cache", ".hypothesis")
# variables that would have the environment find anything but what is installed in it
NOT_INHERITED = ("PYTHONPATH", "JSII_NODE", "NODE_OPTIONS", "CDK8S_OUTDIR")


@dataclass(frozen=True)
class Installed:
    """An environment with the wheel and what the wheel requires, and a folder to work in."""

    environment: Path
    folder: Path

    @property
    def python(self) -> Path:
        return self.environment / "bin" / "python"

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """A program of the environment, run in the folder."""
        inherited = {name: value for name, value in os.environ.items() if name not in NOT_INHERITED}
        # the system's Node is not there to help
        env = {**inherited, "PATH": str(self.environment / "bin")}
        command = [str(self.environment / "bin" / words[0]), *words[1:]]
        return subprocess.run(command, cwd=self.folder, env=env, capture_output=True, text=True, check=False)


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    work = tmp_path_factory.mktemp("wheel")
    source = work / "source"
    shutil.copytree(ROOT, source, symlinks=True, ignore=shutil.ignore_patterns(*NOT_COPIED))
    pip(Path(sys.executable), "wheel", "--no-deps", "--wheel-dir", str(work), str(source))
    (found,) = work.glob("*.whl")
    return found


@pytest.fixture(scope="session")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    # the pinned versions of what the wheel requires; pip fails if they are not what it requires
    pip(folder / "bin" / "python", "install", str(wheel), "--constraint", str(ROOT / "requirements.txt"))
    return folder


@pytest.fixture
def installed(environment: Path, tmp_path: Path) -> Installed:
    add_own_imports(tmp_path)
    return Installed(environment, tmp_path)


def add_own_imports(folder: Path) -> None:
    """A package `imports` of the application, which must not be taken for the library's types."""
    (folder / "imports" / "llmnet").mkdir(parents=True)
    for package in ("imports", "imports/llmnet"):
        (folder / package / "__init__.py").write_text("MINE = 'the application has this'\n")


def pip(python: Path, *words: str) -> None:
    command = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check", *words]
    subprocess.run(command, cwd=ROOT, check=True)
