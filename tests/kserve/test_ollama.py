"""How Ollama starts: the script of the container is run, with a program that stands in for Ollama."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from constructs_lib.kserve.engines import engine_container
from constructs_lib.models.values import ModelValues

STAND_IN = Path(__file__).parents[1] / "e2e" / "programs" / "ollama.py"
KSERVE = {"image": "docker.io/ollama/ollama:0.9.5", "resources": {"limits": {"cpu": "8", "memory": "32Gi"}}}


class Container:
    """The process that the container starts."""

    def __init__(self, folder: Path, *, pull_seconds: float = 0, name: str = "gemma3:4b", **kserve: Any) -> None:
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            self.port = unused.getsockname()[1]
        model = ModelValues.model_validate(
            {"name": "gemma", "service": "models/gemma", "engine": "ollama", "servedModel": name, "port": self.port}
            | {"kserve": KSERVE | kserve}
        )
        assert model.kserve
        engine = engine_container(model, model.kserve)
        programs = folder / "bin"
        programs.mkdir(exist_ok=True)
        shutil.copy(STAND_IN, programs / "ollama")
        (programs / "ollama").chmod(0o755)
        self.log = folder / "log"
        self.process = subprocess.Popen(
            [*engine.command, *engine.args],
            env=os.environ
            | {key: value for key, value in engine.env.items() if isinstance(value, str)}
            | {"PATH": f"{programs}:{os.environ['PATH']}", "HOME": str(folder), "PULL_SECONDS": str(pull_seconds)},
            stdout=self.log.open("w"),
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )

    def listens(self) -> bool:
        with socket.socket() as client:
            return client.connect_ex(("127.0.0.1", self.port)) == 0

    def wait_until_it_listens(self) -> float:
        began = time.monotonic()
        while not self.listens():
            assert self.process.poll() is None, self.log.read_text()
            assert time.monotonic() < began + 30, self.log.read_text()
            time.sleep(0.05)
        return time.monotonic() - began

    def ask(self, model: str) -> int:
        body = json.dumps({"model": model}).encode()
        try:
            with urlopen(Request(f"http://127.0.0.1:{self.port}/v1/chat/completions", data=body)) as answer:
                return int(answer.status)
        except HTTPError as error:
            return error.code


@pytest.fixture
def containers() -> Iterator[list[Container]]:
    started: list[Container] = []
    yield started
    for container in started:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(container.process.pid, signal.SIGKILL)
        container.process.wait()


def test_it_listens_once_it_has_pulled(tmp_path: Path, containers: list[Container]) -> None:
    containers.append(Container(tmp_path, pull_seconds=3))
    assert containers[0].wait_until_it_listens() >= 3
    assert containers[0].ask("gemma3:4b") == 200
    assert containers[0].ask("another") == 404
    assert "pulling gemma3:4b" in containers[0].log.read_text()


def test_what_is_in_the_cache_is_not_pulled_again(tmp_path: Path, containers: list[Container]) -> None:
    cache = tmp_path / "cache"
    for _ in range(2):
        containers.append(Container(tmp_path, env={"OLLAMA_MODELS": str(cache)}))
        containers[-1].wait_until_it_listens()
        assert containers[-1].ask("gemma3:4b") == 200
    assert "pulling" not in containers[1].log.read_text()


def test_a_model_that_cannot_be_pulled_ends_the_container(tmp_path: Path, containers: list[Container]) -> None:
    containers.append(Container(tmp_path, name="unknown"))
    assert containers[0].process.wait(timeout=20) == 1
    assert "pull model manifest: file does not exist" in containers[0].log.read_text()


def test_mounted_weights_are_served_and_nothing_is_pulled(tmp_path: Path, containers: list[Container]) -> None:
    weights = tmp_path / "weights"
    weights.mkdir()
    (weights / "gemma3:4b").touch()
    keys: dict[str, Any] = {"storageUri": "pvc://weights/ollama", "env": {"OLLAMA_MODELS": str(weights)}}
    containers.append(Container(tmp_path, **keys))
    containers[0].wait_until_it_listens()
    assert containers[0].ask("gemma3:4b") == 200
    containers.append(Container(tmp_path, name="llama3.2", **keys))
    assert containers[1].process.wait(timeout=20) == 1
    log = containers[1].log.read_text()
    assert f"{weights} has no model llama3.2. It has:\nNAME\ngemma3:4b" in log


def test_a_pod_that_is_stopped_while_it_pulls_stops_at_once(tmp_path: Path, containers: list[Container]) -> None:
    containers.append(Container(tmp_path, pull_seconds=60))
    while "pulling" not in containers[0].log.read_text():
        time.sleep(0.05)
    containers[0].process.send_signal(signal.SIGTERM)
    assert containers[0].process.wait(timeout=5) == 143


def test_a_server_that_does_not_start_ends_the_container(tmp_path: Path, containers: list[Container]) -> None:
    containers.append(Container(tmp_path, env={"OLLAMA_MODELS": "/dev/null/models"}))
    assert containers[0].process.wait(timeout=20) == 1
    assert "NotADirectoryError" in containers[0].log.read_text()
