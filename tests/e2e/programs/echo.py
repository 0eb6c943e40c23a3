"""Many backends in one process: each port answers with its name and with the request as it arrived."""

from __future__ import annotations

import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        headers = {name.lower(): ",".join(self.headers.get_all(name, ())) for name in self.headers}
        name = self.server.name  # type: ignore[attr-defined] # set below
        path = self.requestline.split()[1]  # self.path has one slash in place of several
        data = json.dumps({"backend": name, "path": path, "headers": headers}).encode()
        self.send_response(200)
        self.send_header("x-backend", name)
        self.send_header("x-seen", json.dumps({"path": path, "headers": headers}))
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = do_GET  # noqa: N815 - the names that http.server looks for

    def log_message(self, *words: Any) -> None:
        """Nothing is worth a line."""


for word in sys.argv[1:]:
    name, _, port = word.partition(":")
    server = ThreadingHTTPServer(("", int(port)), Handler)
    server.name = name  # type: ignore[attr-defined] # for the handler
    threading.Thread(target=server.serve_forever).start()
