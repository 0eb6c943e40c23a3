"""What stands in for an identity provider, and for a service that decides about requests. Standard library only.

On PORT it answers as external authorization: 200, with the caller's team, for the ticket `good`, else 403. If there is
a certificate beside it, it is an identity provider on port 8443: its keys, and tokens for every code.
"""

from __future__ import annotations

import json
import os
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

FOLDER = Path(__file__).parent


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"

    def _answer(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        path = self.path.split("?")[0]
        if path == "/keys":
            self._send(200, (FOLDER / "jwks.json").read_bytes())
        elif path == "/token":
            tokens = {"access_token": "access", "id_token": "id", "token_type": "Bearer", "expires_in": 3600}
            self._send(200, json.dumps(tokens).encode())
        elif path == "/health" or self.headers.get("x-edge-ticket") == "good":
            self._send(200, b"{}", {"x-edge-team": "red", "x-edge-rank": "first"})
        else:
            self._send(403, b'{"error": "no ticket"}')

    do_GET = do_POST = do_DELETE = _answer  # noqa: N815 - the names that http.server looks for

    def _send(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {
            "content-type": "application/json",
            "content-length": str(len(body)),
            **(headers or {}),
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    servers = [ThreadingHTTPServer(("0.0.0.0", int(os.environ["PORT"])), Handler)]  # noqa: S104 - a pod's own address
    if (FOLDER / "tls.crt").exists():
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(FOLDER / "tls.crt", FOLDER / "tls.key")
        secure = ThreadingHTTPServer(("0.0.0.0", 8443), Handler)  # noqa: S104
        secure.socket = context.wrap_socket(secure.socket, server_side=True)
        servers.append(secure)
    for server in servers:
        threading.Thread(target=server.serve_forever).start()
