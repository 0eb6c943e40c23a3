"""Requests through ports of the nodes, behind something of one's own that terminates TLS and sends PROXY protocol."""

from __future__ import annotations

import http.client
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cdk8s import App

from constructs_lib import NetworkingChart, parse_values, write_platform
from tests.e2e import workloads
from tests.e2e.client import request
from tests.e2e.cluster import Address, apply, eventually, get, items, kubectl
from tests.e2e.conftest import HOST, Authority, gateway_ready, proxy_service
from tests.e2e.report import Evidence

pytestmark = pytest.mark.e2e

HTTP, HTTPS = 30080, 30443
VALUES: dict[str, Any] = {
    "gateway": {
        "hostname": HOST,
        "redirectHttps": True,
        "service": {"type": "NodePort", "httpNodePort": HTTP, "httpsNodePort": HTTPS},
    },
    "tls": {"enabled": True, "termination": "LoadBalancer"},
    "litellm": {"enabled": True, "namespace": "litellm"},
    "knative": {"enabled": False},
    "kourier": {"enabled": False},
}
PROXIED = {"loadBalancer": {"provider": "bare-metal", "bareMetal": {"proxyProtocol": True}}}
CLIENT = "203.0.113.7"


def _platform(folder: Path, values: dict[str, Any]) -> Path:
    write_platform(NetworkingChart(App(), "networking", values=parse_values(values)), folder)
    return folder


@pytest.fixture(scope="module")
def node(secrets: Authority, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:  # noqa: ARG001 - must be there
    """The address of a node, whose ports lead to the platform."""
    addresses = items("nodes")[0]["status"]["addresses"]
    address: str = next(entry["address"] for entry in addresses if entry["type"] == "InternalIP")
    workloads.server("litellm", "litellm", port=4000)
    apply(_platform(tmp_path_factory.mktemp("node-ports"), VALUES))
    gateway_ready("networking")

    @eventually
    def served() -> None:
        assert request(Address(address, HTTPS), "GET", "/v1/models", host=HOST, timeout=5).status == 200

    served()
    yield address
    kubectl("delete", "deployment", "litellm", "-n=litellm")


def test_the_nodes_have_the_ports_that_were_asked_for(node: str, evidence: Evidence) -> None:
    spec = get("service", proxy_service("networking"), "envoy-gateway-system")["spec"]
    assert {port["port"]: port["nodePort"] for port in spec["ports"]} == {80: HTTP, 443: HTTPS}
    assert (spec["type"], spec["externalTrafficPolicy"]) == ("NodePort", "Cluster")
    evidence(f"{node}:{HTTPS} and :{HTTP} lead to the Gateway")


def test_where_tls_was_terminated_in_front_https_is_served_and_http_redirected(node: str) -> None:
    answer = request(Address(node, HTTPS), "GET", "/v1/models", host=HOST)
    assert answer.status == 200
    assert "location" not in answer.headers
    answer = request(Address(node, HTTP), "GET", "/v1/models", host=HOST)
    assert (answer.status, answer.headers["location"]) == (308, f"https://{HOST}/v1/models")


def _through_proxy(node: str, header: bytes) -> http.client.HTTPResponse:
    connection = socket.create_connection((node, HTTPS), timeout=10)
    connection.sendall(header + f"GET /v1/models HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n".encode())
    reply = http.client.HTTPResponse(connection)
    reply.begin()
    return reply


def test_what_is_in_front_says_whose_connection_it_is(node: str, tmp_path: Path) -> None:
    apply(_platform(tmp_path, VALUES | PROXIED))

    @eventually
    def read() -> None:
        reply = _through_proxy(node, f"PROXY TCP4 {CLIENT} 192.0.2.1 4242 443\r\n".encode())
        assert reply.status == 200
        assert f'"x-forwarded-for": "{CLIENT}"' in (reply.getheader("x-seen-headers") or "")

    read()
    with pytest.raises((http.client.RemoteDisconnected, ConnectionResetError)):
        _through_proxy(node, b"")
