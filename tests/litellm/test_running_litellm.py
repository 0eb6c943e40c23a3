"""The request guard inside a running LiteLLM, if one is installed: LITELLM, or the testbed's."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from constructs_lib.litellm.config import config_files, litellm_config
from constructs_lib.litellm.pod import ENVIRONMENT
from constructs_lib.litellm.request_guard import REFUSED, REMOVED
from tests.litellm.support import KOURIER, plan

_TESTBED = Path(os.environ.get("TESTBED_DIR") or Path(tempfile.gettempdir()) / "kube-testbed")
PROGRAM = Path(os.environ.get("LITELLM") or _TESTBED / "venv-litellm/bin/litellm")
KEY = "sk-guard-0123456789"
STEERED = {"x-inference-model": "gemma", "x-llm-d-inference-objective": "critical", "Host": "evil.example"}
BODIES: dict[str, dict[str, Any]] = {
    "/v1/chat/completions": {"messages": [{"role": "user", "content": "hi"}]},
    "/v1/completions": {"prompt": "hi"},
    "/v1/embeddings": {"input": ["hi"]},
    "/v1/responses": {"input": "hi"},
    "/v1/messages": {"messages": [{"role": "user", "content": "hi"}], "max_tokens": 5},
    "/v1/rerank": {"query": "q", "documents": ["a"]},
    "/v1/moderations": {"input": "hi"},
    "/v1/audio/speech": {"input": "hi", "voice": "alloy"},
    "/v1/images/generations": {"prompt": "hi"},
}

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(not PROGRAM.exists(), reason="LiteLLM is not installed")]


class Engine(BaseHTTPRequestHandler):
    """Notes what it is sent, and fails."""

    seen: list[dict[str, str]]

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        self.seen.append({name.lower(): value for name, value in self.headers.items()})
        self.send_response(500)
        self.send_header("content-length", "0")
        # as the inference gateway does
        self.send_header("x-should-retry", "false")
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


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

    def lives(self) -> bool:
        try:
            connection = HTTPConnection("127.0.0.1", self.port, timeout=5)
            connection.request("GET", "/health/liveliness")
            return connection.getresponse().status == 200
        except OSError:
            return False


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiteLLM]:
    seen: list[dict[str, str]] = []
    engine = ThreadingHTTPServer(("127.0.0.1", 0), type("Noting", (Engine,), {"seen": seen}))
    threading.Thread(target=engine.serve_forever, daemon=True).start()
    folder = tmp_path_factory.mktemp("litellm")
    models = plan(KOURIER, select_by="header").models
    config = litellm_config(models, inference_gateway_url=f"http://127.0.0.1:{engine.server_port}")
    for name, text in config_files(config).items():
        (folder / name).write_text(text)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environment = {
        **{name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ},
        "LITELLM_MASTER_KEY": KEY,
        **ENVIRONMENT,
    }
    command = [str(PROGRAM), "--config", str(folder / "config.yaml"), "--port", str(port), "--host", "127.0.0.1"]
    with (folder / "log").open("wb") as log:
        program = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)
        found = LiteLLM(port, seen)
        end = time.monotonic() + 180
        while not found.lives():
            assert program.poll() is None, (folder / "log").read_text()[-2000:]
            assert time.monotonic() < end, "LiteLLM did not start"
            time.sleep(0.5)
        yield found
        program.terminate()
        program.wait(30)
    engine.shutdown()


@pytest.mark.parametrize("path", BODIES)
def test_a_body_cannot_choose_headers(running: LiteLLM, path: str) -> None:
    for field in ("extra_headers", "extra_body"):
        status, answer = running.post(path, {**BODIES[path], field: STEERED})
        assert (status, running.seen) == (400, [])
        assert field in answer
    provider = {"custom_llm_provider": "hosted_vllm", "extra_headers": STEERED}
    for body in ({"headers": STEERED}, {"provider_specific_header": provider}):
        running.post(path, {**BODIES[path], **body})
        assert running.seen
        for headers in running.seen:
            assert headers.get("x-inference-model") in ("llama", None)
            assert headers["host"] != "evil.example"
            assert "x-llm-d-inference-objective" not in headers


@pytest.mark.parametrize("path", BODIES)
def test_nobody_multiplies_attempts(running: LiteLLM, path: str) -> None:
    own: tuple[dict[str, int], ...] = ({}, {"num_retries": 2}, {"max_retries": 2})
    for retries in own:
        running.post(path, {**BODIES[path], **retries})
        assert len(running.seen) == 1, retries
    for field in ({"fallbacks": ["llama"]}, {"router_settings_override": {"num_retries": 2}}, {"model": "llama,llama"}):
        assert running.post(path, {**BODIES[path], **field})[0] == 400
        assert running.seen == []


VALUES: tuple[Any, ...] = (STEERED, "http://evil.example", 50, [STEERED])
"""What an attacker would write into a field."""


@pytest.mark.parametrize("path", BODIES)
def test_no_steering_field_reaches_a_model(running: LiteLLM, path: str) -> None:
    """Each field with values of several types: refused, and nothing is sent anywhere."""
    for field in sorted(REFUSED):
        for value in VALUES:
            status, answer = running.post(path, {**BODIES[path], field: value})
            # on a value of another type than it expects LiteLLM itself fails, before the guard is asked
            assert running.seen == [], (field, value, answer)
            assert status in (400, 422, 500), (field, value, answer)


@pytest.mark.parametrize("path", BODIES)
def test_what_is_removed_in_silence_changes_nothing(running: LiteLLM, path: str) -> None:
    running.post(path, BODIES[path])
    baseline = len(running.seen)
    for field in sorted(REMOVED):
        for value in VALUES:
            running.post(path, {**BODIES[path], field: value})
            # some types are refused by LiteLLM itself; nothing is sent more often, or elsewhere
            assert len(running.seen) <= baseline, (field, value)
            for headers in running.seen:
                assert headers.get("x-inference-model") in ("llama", None), (field, value)
                assert headers["host"] != "evil.example", (field, value)
                assert "x-llm-d-inference-objective" not in headers, (field, value)


def test_a_client_sends_its_request_id_on_and_no_other_header(running: LiteLLM) -> None:
    headers = {"x-request-id": "r-1", "x-inference-model": "gemma", "x-llm-d-inference-objective": "critical"}
    running.post("/v1/chat/completions", BODIES["/v1/chat/completions"], headers)
    (seen,) = running.seen
    assert (seen["x-request-id"], seen["x-inference-model"]) == ("r-1", "llama")
    assert "x-llm-d-inference-objective" not in seen
    # no header of a model is sent for rerank, so a client's would choose it
    running.post("/v1/rerank", BODIES["/v1/rerank"], headers)
    assert not [seen for seen in running.seen if "x-inference-model" in seen]
