#!/usr/bin/env python3
"""What stands in for Ollama: its commands serve, list, show and pull, with a registry that takes its time.

Like Ollama, the server answers 200 on / at once, and 404 to a request for a model that was not pulled. Models are files
in OLLAMA_MODELS; a pull takes PULL_SECONDS, and fails for a model whose name has "unknown" in it.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

HOST = os.environ.get("OLLAMA_HOST", "127.0.0.1:11434")
MODELS = Path(os.environ.get("OLLAMA_MODELS") or Path.home() / ".ollama/models")


def file_of(model: str) -> Path:
    return MODELS / model.replace("/", "+")


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self._json(sorted(path.name for path in MODELS.iterdir()) if self.path == "/api/tags" else "Ollama is running")

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        model = asked["model"]
        if self.path == "/api/pull":
            self._pull(model)
        elif not file_of(model).exists():
            self._json({"error": f"model '{model}' not found"}, 404)
        elif self.path == "/api/show":
            self._json({})
        else:
            message = {"role": "assistant", "content": f"{model} on {HOST}"}
            self._json({"model": model, "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]})

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: its output is that of the commands."""

    def _pull(self, model: str) -> None:
        time.sleep(float(os.environ.get("PULL_SECONDS", "0")))
        if "unknown" in model:
            self._json({"error": "pull model manifest: file does not exist"}, 500)
            return
        file_of(model).touch()
        self._json({})

    def _json(self, value: Any, status: int = 200) -> None:
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def serve() -> None:
    MODELS.mkdir(parents=True, exist_ok=True)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    host, _, port = HOST.partition(":")
    print(f"Listening on {HOST}", flush=True)
    ThreadingHTTPServer((host, int(port)), Handler).serve_forever()


def ask(path: str, model: str = "") -> Any:
    data = json.dumps({"model": model}).encode() if model else None
    try:
        with urlopen(Request(f"http://{HOST}{path}", data=data)) as answer:
            return json.loads(answer.read())
    except HTTPError as error:
        sys.exit(f"Error: {json.loads(error.read())['error']}")
    except URLError as error:
        sys.exit(f"Error: {error.reason}")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["serve"]:
            serve()
        case ["list"]:
            print("NAME", *ask("/api/tags"), sep="\n")
        case ["show", name]:
            ask("/api/show", name)
        case ["pull", name]:
            ask("/api/pull", name)
        case other:
            sys.exit(f"Error: unknown command {other}")
