"""What stands in for a model engine, and for LiteLLM where only the way to it is tested. Standard library only.

Chat completions as OpenAI and vLLM answer them, and on every other path an echo of what arrived. A prompt that begins
with `silence=3 pace=0.1`, which passes LiteLLM as well, is answered after 3 seconds of silence with 0.1 seconds between
tokens. `/hosts` says how often each host was asked for.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import signal
import socket
import sys
import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

POD = socket.gethostname()
MODEL = os.environ.get("MODEL_NAME", "stand-in")
SILENCE = float(os.environ.get("SILENCE", "0"))
READY_AT = time.monotonic() + float(os.environ.get("LOAD_SECONDS", "0"))
_WEBSOCKET_MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455, 1.3


class Running:
    """How many chat completions are under way, and how many there were by the host that each asked for."""

    lock = threading.Lock()
    count = 0
    hosts: ClassVar[Counter[str]] = Counter()


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # or what it measures are delayed acknowledgements

    def do_GET(self) -> None:
        self._body()  # or what is left of it looks like the next request
        path = self.path.split("?")[0]
        if self.headers.get("upgrade", "").lower() == "websocket":
            self._websocket()
        elif path in ("/health", "/health/liveliness", "/health/readiness"):
            self._json({"ready": True}, 200 if time.monotonic() >= READY_AT else 503)
        elif path == "/metrics":
            self._metrics()
        elif path == "/hosts":
            self._json(Running.hosts)
        else:
            self._echo(0)

    def do_POST(self) -> None:
        body = self._body()
        if self.path.split("?")[0].endswith("/chat/completions"):
            self._chat(json.loads(body))
        else:
            self._echo(len(body))

    def do_DELETE(self) -> None:
        self._echo(len(self._body()))

    do_PUT = do_PATCH = do_HEAD = do_OPTIONS = do_TRACE = do_DELETE  # noqa: N815 - the names that http.server looks for

    def log_message(self, format: str, *args: Any) -> None:
        if not self.path.startswith(("/health", "/metrics")):
            print(format % args, flush=True)

    def _body(self) -> bytes:
        if self.headers.get("transfer-encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("content-length") or 0))
        parts = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(parts)

    def _head(self, status: int, kind: str) -> None:
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("x-served-by", POD)
        self.send_header("x-seen-request", f"{self.command} {self.path}")
        self.send_header("x-seen-headers", json.dumps({name.lower(): value for name, value in self.headers.items()}))

    def _json(self, answer: object, status: int = 200) -> None:
        data = json.dumps(answer).encode()
        self._head(status, "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _echo(self, size: int) -> None:
        time.sleep(SILENCE)
        headers = {name.lower(): value for name, value in self.headers.items()}
        self._json({"pod": POD, "method": self.command, "path": self.path, "headers": headers, "body_bytes": size})

    def _metrics(self) -> None:
        text = "".join(
            f'# TYPE {name} gauge\n{name}{{model_name="{MODEL}"}} {value}\n'
            for name, value in {
                "vllm:num_requests_running": Running.count,
                "vllm:num_requests_waiting": 0,
                "vllm:kv_cache_usage_perc": min(1, Running.count / 10),
            }.items()
        ).encode()
        self._head(200, "text/plain; version=0.0.4")
        self.send_header("content-length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def _chat(self, question: dict[str, Any]) -> None:
        with Running.lock:
            Running.count += 1
            Running.hosts[self.headers["host"]] += 1
        prompt = str((question.get("messages") or [{}])[0].get("content"))
        wanted = dict(re.findall(r"(silence|pace)=([0-9.]+)", prompt[:50]))
        try:
            time.sleep(SILENCE or float(wanted.get("silence", "0")))
            self._tokens(question, pace=float(wanted.get("pace", "0")))
        finally:
            with Running.lock:
                Running.count -= 1

    def _tokens(self, question: dict[str, Any], *, pace: float) -> None:
        count = int(question.get("max_tokens") or 5)
        base = {"id": "chatcmpl-1", "created": int(time.time()), "model": question.get("model", "")}
        base["system_fingerprint"] = POD  # which LiteLLM passes on; headers it renames
        if not question.get("stream"):
            time.sleep(pace * count)
            message = {"role": "assistant", "content": " ".join(f"t{number}" for number in range(count))}
            usage = {"prompt_tokens": 1, "completion_tokens": count, "total_tokens": count + 1}
            choice = {"index": 0, "message": message, "finish_reason": "stop"}
            self._json(base | {"object": "chat.completion", "choices": [choice], "usage": usage})
            return
        self._head(200, "text/event-stream")
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        for number in range(count):
            delta = {"role": "assistant", "content": f"t{number} "}
            choices = [{"index": 0, "delta": delta, "finish_reason": None if number < count - 1 else "stop"}]
            self._event(json.dumps(base | {"object": "chat.completion.chunk", "choices": choices}))
            time.sleep(pace)
        if (question.get("stream_options") or {}).get("include_usage"):
            usage = {"prompt_tokens": 1, "completion_tokens": count, "total_tokens": count + 1}
            self._event(json.dumps(base | {"object": "chat.completion.chunk", "choices": [], "usage": usage}))
        self._event("[DONE]")
        self.wfile.write(b"0\r\n\r\n")

    def _event(self, text: str) -> None:
        data = f"data: {text}\n\n".encode()
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        self.wfile.flush()

    def _websocket(self) -> None:
        """Accept the upgrade and send the first short text frame back."""
        key = self.headers["sec-websocket-key"] + _WEBSOCKET_MAGIC
        self.send_response(101)
        self.send_header("upgrade", "websocket")
        self.send_header("connection", "Upgrade")
        self.send_header("sec-websocket-accept", base64.b64encode(hashlib.sha1(key.encode()).digest()).decode())  # noqa: S324
        self.end_headers()
        head = self.rfile.read(2)
        mask = self.rfile.read(4)
        text = bytes(byte ^ mask[place % 4] for place, byte in enumerate(self.rfile.read(head[1] & 0x7F)))
        self.wfile.write(bytes([0x81, len(text)]) + text)
        self.wfile.flush()
        self.close_connection = True


class Server(ThreadingHTTPServer):
    """Takes a burst of connections."""

    request_queue_size = 1024


if __name__ == "__main__":
    port = int(os.environ.get("PORT", "8000"))
    server = Server(("0.0.0.0", port), Handler)  # noqa: S104 - a pod's own address
    # finish what is running, as an engine does
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    server.daemon_threads = False
    print(f"listening on {port}", file=sys.stderr, flush=True)
    server.serve_forever()
    server.server_close()
