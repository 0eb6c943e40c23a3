"""Stands in for Kourier's proxies where its controller does not run: sends every request to Knative's activator.

Kourier would choose between the activator and the pods; the activator alone serves a service at zero, too. REVISION is
the one to wake, as namespace/name. Standard library only.
"""

from __future__ import annotations

import http.client
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ACTIVATOR = "activator-service.knative-serving.svc.cluster.local"
NAMESPACE, _, REVISION = os.environ["REVISION"].partition("/")
HOP_BY_HOP = ("connection", "transfer-encoding", "keep-alive")


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.0"  # what is sent ends with the connection

    def do_GET(self) -> None:
        if self.path == "/health":
            self.send_response(200)
            self.end_headers()
        else:
            self._forward(None)

    def do_POST(self) -> None:
        self._forward(self.rfile.read(int(self.headers["content-length"])))

    def log_message(self, format: str, *args: object) -> None:
        pass

    def _forward(self, body: bytes | None) -> None:
        connection = http.client.HTTPConnection(ACTIVATOR, 80, timeout=120)
        headers = {name: value for name, value in self.headers.items() if name.lower() not in HOP_BY_HOP}
        headers |= {"Knative-Serving-Namespace": NAMESPACE, "Knative-Serving-Revision": REVISION}
        connection.request(self.command, self.path, body, headers)
        answer = connection.getresponse()
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in HOP_BY_HOP:
                self.send_header(name, value)
        self.end_headers()
        while part := answer.read1(65536):
            self.wfile.write(part)
            self.wfile.flush()
        connection.close()


if __name__ == "__main__":
    ThreadingHTTPServer(("0.0.0.0", int(os.environ["PORT"])), Handler).serve_forever()  # noqa: S104 - a pod's own address
