"""A LiteLLM that runs on this machine, if one is installed: LITELLM, or the testbed's."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

from constructs_lib.litellm.config import config_files
from constructs_lib.litellm.pod import ENVIRONMENT

_TESTBED = Path(os.environ.get("TESTBED_DIR") or Path(tempfile.gettempdir()) / "kube-testbed")
PROGRAM = Path(os.environ.get("LITELLM") or _TESTBED / "venv-litellm/bin/litellm")
KEY = "sk-guard-0123456789"


class LiteLLM:
    """LiteLLM with the configuration that the library makes, and the requests that reach its engine."""

    def __init__(self, port: int, seen: list[dict[str, str]]) -> None:
        self.port, self.seen = port, seen

    def post(self, path: str, body: dict[str, Any], headers: dict[str, str] | None = None) -> tuple[int, str]:
        self.seen.clear()
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        sent = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json", **(headers or {})}
        connection.request("POST", path, json.dumps({"model": "llama", **body}), sent)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()

    def send_file(self, path: str, content: str) -> int:
        """Send a file to the model, as audio is sent."""
        self.seen.clear()
        parts = ('name="model"\r\n\r\nllama', f'name="file"; filename="a.wav"\r\n\r\n{content}')
        body = "".join(f"--part\r\nContent-Disposition: form-data; {part}\r\n" for part in parts) + "--part--\r\n"
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        sent = {"Authorization": f"Bearer {KEY}", "Content-Type": "multipart/form-data; boundary=part"}
        connection.request("POST", path, body, sent)
        return connection.getresponse().status


@contextmanager
def started(folder: Path, config: Mapping[str, Any], environment: Mapping[str, str] | None = None) -> Iterator[int]:
    """LiteLLM with that configuration and these environment variables besides its own, once it answers; its port."""
    for name, text in config_files(dict(config)).items():
        (folder / name).write_text(text)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    variables = {
        **{name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ},
        "LITELLM_MASTER_KEY": KEY,
        **ENVIRONMENT,
        **(environment or {}),
    }
    command = [str(PROGRAM), "--config", str(folder / "config.yaml"), "--port", str(port), "--host", "127.0.0.1"]
    with (folder / "log").open("wb") as log:
        program = subprocess.Popen(command, cwd=folder, env=variables, stdout=log, stderr=log)
        try:
            end = time.monotonic() + 180
            while not _lives(port):
                assert program.poll() is None, (folder / "log").read_text()[-2000:]
                assert time.monotonic() < end, "LiteLLM did not start"
                time.sleep(0.5)
            yield port
        finally:
            program.terminate()
            program.wait(30)


def _lives(port: int) -> bool:
    try:
        connection = HTTPConnection("127.0.0.1", port, timeout=5)
        connection.request("GET", "/health/liveliness")
        return connection.getresponse().status == 200
    except OSError:
        return False
