"""What a running LiteLLM answers, as the script in Envoy counts it; skipped if none is installed."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from constructs_lib.litellm.config import litellm_config
from tests.litellm.running import PROGRAM, LiteLLM, started
from tests.litellm.support import KOURIER, plan
from tests.rate_limits.test_script import counted

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(not PROGRAM.exists(), reason="LiteLLM is not installed")]

USAGE = {"prompt_tokens": 30, "completion_tokens": 12, "total_tokens": 42}
MESSAGES = [{"role": "user", "content": "hi"}]


class Engine(BaseHTTPRequestHandler):
    """Answers as vLLM does: a stream ends with its usage only if that is asked for."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        question = json.loads(self.rfile.read(int(self.headers["content-length"])))
        base = {"id": "c-1", "created": 1, "model": "llama"}
        chat = self.path.endswith("/chat/completions")
        kind = "chat.completion" if chat else "text_completion"
        if self.path.endswith("/embeddings"):
            usage = {"prompt_tokens": 42, "total_tokens": 42}
            self._send({"data": [{"index": 0, "embedding": [0.5] * 200}], "model": "llama", "usage": usage})
        elif self.path.endswith("/responses"):
            self._responses(streamed=bool(question.get("stream")))
        elif not question.get("stream"):
            content = {"message": {"role": "assistant", "content": "t " * 12}} if chat else {"text": "t " * 12}
            choice = {"index": 0, "finish_reason": "stop", **content}
            self._send(base | {"object": kind, "choices": [choice], "usage": USAGE})
        else:
            pieces = [self._piece(chat, last=number == 3) for number in range(4)]
            events = [base | {"object": f"{kind}.chunk" if chat else kind, "choices": [piece]} for piece in pieces]
            if (question.get("stream_options") or {}).get("include_usage"):
                events.append(events[0] | {"choices": [], "usage": USAGE})
            data = "".join(f"data: {json.dumps(event)}\n\n" for event in events) + "data: [DONE]\n\n"
            self._send(data, "text/event-stream")

    def _responses(self, *, streamed: bool) -> None:
        text = {"type": "output_text", "text": "t t", "annotations": []}
        message = {"type": "message", "id": "m-1", "role": "assistant", "status": "completed", "content": [text]}
        usage = {"input_tokens": 30, "output_tokens": 12, "total_tokens": 42}
        answer = {
            "id": "r-1",
            "object": "response",
            "created_at": 1,
            "model": "llama",
            "status": "completed",
            "output": [message],
            "usage": usage,
            "parallel_tool_calls": True,
            "tool_choice": "auto",
            "tools": [],
        }
        if not streamed:
            self._send(answer)
            return
        begun = answer | {"status": "in_progress", "output": [], "usage": None}
        place = {"item_id": "m-1", "output_index": 0, "content_index": 0}
        events: list[dict[str, Any]] = [
            {"type": "response.created", "response": begun},
            *[{"type": "response.output_text.delta", "delta": "t ", **place}] * 5,
            {"type": "response.completed", "response": answer},
        ]
        numbered = [event | {"sequence_number": number} for number, event in enumerate(events)]
        self._send("".join(f"event: {e['type']}\ndata: {json.dumps(e)}\n\n" for e in numbered), "text/event-stream")

    def _piece(self, chat: bool, *, last: bool) -> dict[str, Any]:
        said: dict[str, Any] = {"delta": {"role": "assistant", "content": "t "}} if chat else {"text": "t "}
        return {"index": 0, "finish_reason": "stop" if last else None, **said}

    def _send(self, answer: Any, kind: str = "application/json") -> None:
        body = (answer if isinstance(answer, str) else json.dumps(answer)).encode()
        self.send_response(200)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiteLLM]:
    engine = ThreadingHTTPServer(("127.0.0.1", 0), Engine)
    threading.Thread(target=engine.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{engine.server_port}"
    config = litellm_config(plan(KOURIER).models, inference_gateway_url=url, stream_usage=True)
    with started(tmp_path_factory.mktemp("litellm"), config) as port:
        yield LiteLLM(port, [])
    engine.shutdown()


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v1/chat/completions", {"messages": MESSAGES}),
        ("/v1/chat/completions", {"messages": MESSAGES, "stream": True}),
        ("/v1/chat/completions", {"messages": MESSAGES, "stream": True, "stream_options": {"include_usage": False}}),
        ("/v1/chat/completions", {"messages": MESSAGES, "stream": True, "stream_options": {}}),
        ("/v1/completions", {"prompt": "hi"}),
        ("/v1/completions", {"prompt": "hi", "stream": True}),
        ("/v1/embeddings", {"input": ["hi"]}),
        ("/v1/responses", {"input": "hi"}),
        ("/v1/responses", {"input": "hi", "stream": True}),
        ("/v1/messages", {"messages": MESSAGES, "max_tokens": 50}),
        ("/v1/messages", {"messages": MESSAGES, "max_tokens": 50, "stream": True}),
    ],
    ids=lambda value: value if isinstance(value, str) else "-".join(sorted(value)),
)
def test_every_answer_says_what_it_cost(running: LiteLLM, path: str, body: dict[str, Any]) -> None:
    status, answer = running.post(path, body)
    assert status == 200, answer
    kind = "text/event-stream" if body.get("stream") else "application/json"
    assert counted(kind, answer.encode()) == 42, answer
