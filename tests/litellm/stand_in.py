"""A server with OpenAI's API that notes what it is sent, and answers or fails as a test says."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

USAGE = {"prompt_tokens": 1000, "completion_tokens": 500, "total_tokens": 1500}
ERRORS: dict[str, tuple[int, dict[str, Any]]] = {
    "unavailable": (503, {"message": "no pod"}),
    "busy": (429, {"message": "slow down"}),
    "broken": (500, {"message": "broken"}),
    "wrong": (400, {"message": "temperature must be below 2", "type": "BadRequestError", "code": 400}),
    "too long": (
        400,
        {
            "message": "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens.",
            "type": "BadRequestError",
            "code": 400,
        },
    ),
    "refused": (
        400,
        {
            "message": "content_policy_violation: Your request was rejected as a result of our safety system.",
            "type": "invalid_request_error",
            "code": "content_policy_violation",
        },
    ),
}
"""What a model answers in a mood, beside "": an answer."""


class StandIn:
    """One of them: its mood, and what it has seen."""

    def __init__(self, name: str) -> None:
        self.name, self.mood, self.delay = name, "", 0.0
        self.seen: list[tuple[str, dict[str, str], dict[str, Any]]] = []
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"stand_in": self}))
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"

    @property
    def models(self) -> list[str]:
        """The models that were asked for."""
        return [body["model"] for _, _, body in self.seen]


@contextmanager
def stand_in(name: str) -> Iterator[StandIn]:
    made = StandIn(name)
    try:
        yield made
    finally:
        made.server.shutdown()
        made.server.server_close()


class _Handler(BaseHTTPRequestHandler):
    stand_in: StandIn
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers.get("content-length") or 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.stand_in.seen.append((self.path, headers, body))
        time.sleep(self.stand_in.delay)
        if self.stand_in.mood in ERRORS:
            status, error = ERRORS[self.stand_in.mood]
            self._send(status, json.dumps({"error": error}).encode())
        elif self.path.endswith("/embeddings"):
            data = [{"object": "embedding", "index": 0, "embedding": [0.1]}]
            usage = {"prompt_tokens": 1000, "total_tokens": 1000}
            self._send(200, json.dumps({"object": "list", "model": "e", "data": data, "usage": usage}).encode())
        elif body.get("stream"):
            self._stream(body)
        else:
            message = {"role": "assistant", "content": self.stand_in.name}
            choices = [{"index": 0, "finish_reason": "stop", "message": message}]
            self._send(200, json.dumps(_answer(body, "chat.completion", choices, usage=USAGE)).encode())

    def _stream(self, body: dict[str, Any]) -> None:
        words = [{"role": "assistant", "content": self.stand_in.name}, {"content": " says"}, {"content": " hello"}]
        chunks = [_answer(body, "chat.completion.chunk", [{"index": 0, "delta": word}]) for word in words]
        if self.stand_in.mood == "cut":
            text = _events(chunks[:1])
            self._send(200, text, "text/event-stream", length=len(text) + 1000)
            self.connection.shutdown(socket.SHUT_RDWR)
            self.close_connection = True
            return
        chunks.append(_answer(body, "chat.completion.chunk", [{"index": 0, "delta": {}, "finish_reason": "stop"}]))
        if (body.get("stream_options") or {}).get("include_usage"):
            chunks.append(_answer(body, "chat.completion.chunk", [], usage=USAGE))
        self._send(200, _events(chunks) + b"data: [DONE]\n\n", "text/event-stream")

    def _send(self, status: int, text: bytes, kind: str = "application/json", length: int | None = None) -> None:
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(text) if length is None else length))
        # as the inference gateway does
        self.send_header("x-should-retry", "false")
        self.end_headers()
        self.wfile.write(text)
        self.wfile.flush()

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


def _answer(body: dict[str, Any], kind: str, choices: list[Any], **further: Any) -> dict[str, Any]:
    return {"id": "1", "object": kind, "created": 1, "model": body["model"], "choices": choices, **further}


def _events(chunks: list[dict[str, Any]]) -> bytes:
    return b"".join(b"data: " + json.dumps(chunk).encode() + b"\n\n" for chunk in chunks)
