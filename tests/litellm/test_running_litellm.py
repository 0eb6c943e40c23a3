"""The request guard inside a running LiteLLM, if one is installed: LITELLM, or the testbed's."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from constructs_lib.litellm.config import litellm_config
from constructs_lib.litellm.request_guard import REFUSED, REMOVED
from tests.litellm.running import PROGRAM, LiteLLM, started
from tests.litellm.support import KOURIER, plan

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
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.seen.append(headers | {":body": body.decode()})
        self.send_response(500)
        self.send_header("content-length", "0")
        # as the inference gateway does
        self.send_header("x-should-retry", "false")
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiteLLM]:
    seen: list[dict[str, str]] = []
    engine = ThreadingHTTPServer(("127.0.0.1", 0), type("Noting", (Engine,), {"seen": seen}))
    threading.Thread(target=engine.serve_forever, daemon=True).start()
    models = plan(KOURIER, select_by="header").models
    config = litellm_config(models, inference_gateway_url=f"http://127.0.0.1:{engine.server_port}")
    with started(tmp_path_factory.mktemp("litellm"), config) as port:
        yield LiteLLM(port, seen)
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
            assert headers["x-inference-model"] == "llama"
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
def test_no_field_steers_a_model(running: LiteLLM, path: str) -> None:
    """Each field with values of several types: refused, or removed, by the guard or by LiteLLM itself."""
    running.post(path, BODIES[path])
    baseline = len(running.seen)
    for field in sorted(REFUSED | REMOVED):
        for value in VALUES:
            running.post(path, {**BODIES[path], field: value})
            # nothing is sent more often, or elsewhere
            assert len(running.seen) <= baseline, (field, value)
            for headers in running.seen:
                assert headers["x-inference-model"] == "llama", (field, value)
                assert headers["host"] != "evil.example", (field, value)
                assert "x-llm-d-inference-objective" not in headers, (field, value)
                # some LiteLLM drops itself, before it asks the guard
                assert field not in REFUSED or f'"{field}"' not in headers[":body"], (field, value)


def test_a_client_sends_its_request_id_on_and_no_other_header(running: LiteLLM) -> None:
    headers = {"x-request-id": "r-1", "x-inference-model": "gemma", "x-llm-d-inference-objective": "critical"}
    running.post("/v1/chat/completions", BODIES["/v1/chat/completions"], headers)
    (seen,) = running.seen
    assert (seen["x-request-id"], seen["x-inference-model"]) == ("r-1", "llama")
    assert "x-llm-d-inference-objective" not in seen
    running.post("/v1/rerank", BODIES["/v1/rerank"], headers)
    (seen,) = running.seen
    assert seen["x-inference-model"] == "llama"


@pytest.mark.parametrize("path", [*BODIES, "/v1/audio/transcriptions"])
def test_every_endpoint_reaches_a_model_that_is_matched_by_header(running: LiteLLM, path: str) -> None:
    if path in BODIES:
        running.post(path, BODIES[path])
    else:
        running.send_file(path, "RIFF")
    assert [seen["x-inference-model"] for seen in running.seen] == ["llama"]
