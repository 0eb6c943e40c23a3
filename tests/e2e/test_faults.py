"""What clients notice when something fails or changes: nothing, or what is documented."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from tests.e2e.client import chat, request
from tests.e2e.cluster import Address, apply_objects, eventually, kubectl, wait
from tests.e2e.conftest import HOST, Authority, gateway_ready

pytestmark = pytest.mark.e2e

PROXIES = "gateway.envoyproxy.io/owning-gateway-name=networking"


@pytest.fixture(scope="module")
def https(existing: Callable[[int], Address], secrets: Authority) -> Address:
    address = existing(443)

    @eventually
    def served() -> None:
        assert request(address, "GET", "/v1/models", host=HOST, tls=secrets.context()).status == 200

    served()
    return address


@contextmanager
def steady(address: Address, tls: ssl.SSLContext) -> Iterator[list[int | str]]:
    """Requests one after the other, on a connection each; the list of what became of them."""
    seen: list[int | str] = []
    over = threading.Event()

    def ask() -> None:
        while not over.is_set():
            try:
                seen.append(request(address, "GET", "/v1/models", host=HOST, tls=tls, timeout=20).status)
            except OSError as error:
                seen.append(str(error))

    with ThreadPoolExecutor(2) as pool:
        asking = [pool.submit(ask) for _ in range(2)]
        try:
            yield seen
        finally:
            over.set()
    for done in asking:
        done.result()


def test_without_its_controller_the_proxies_serve_on(https: Address, secrets: Authority) -> None:
    with steady(https, secrets.context()) as seen:
        kubectl("delete", "pod", "-l=control-plane=envoy-gateway", "-n=envoy-gateway-system")
        wait("condition=Available", "deployment", "envoy-gateway", "-n=envoy-gateway-system")
        before = len(seen)

        @eventually
        def enough_afterwards() -> None:
            assert len(seen) > before + 50

        enough_afterwards()
    assert set(seen) == {200}


def test_a_stream_outlives_the_pod_that_carries_it(https: Address, secrets: Authority) -> None:
    with ThreadPoolExecutor(1) as pool:
        begin = time.monotonic()
        stream = pool.submit(chat, https, "chat", host=HOST, tls=secrets.context(), tokens=16, pace=1)

        @eventually
        def under_way() -> None:
            assert time.monotonic() - begin > 2

        under_way()
        # whichever of them carries it
        kubectl("delete", "pod", f"-l={PROXIES}", "-n=envoy-gateway-system", "--wait=false")
        answer = stream.result()
    assert len(answer.tokens) == 16
    assert answer.body.endswith(b"data: [DONE]\n\n")
    gateway_ready("networking")


def test_somebody_elses_broken_route_takes_nothing_down(https: Address, secrets: Authority) -> None:
    broken = {
        "apiVersion": "gateway.networking.k8s.io/v1",
        "kind": "HTTPRoute",
        "metadata": {"name": "broken", "namespace": "llm-platform"},
        "spec": {
            "parentRefs": [{"name": "networking"}],
            "hostnames": [HOST],
            "rules": [
                {
                    "matches": [{"path": {"type": "PathPrefix", "value": "/broken"}}],
                    "backendRefs": [{"name": "nowhere", "port": 80}],
                }
            ],
        },
    }
    try:
        with steady(https, secrets.context()) as seen:
            apply_objects(broken)

            @eventually
            def answered() -> None:
                assert request(https, "GET", "/broken", host=HOST, tls=secrets.context()).status == 500

            answered()
        assert set(seen) == {200}
    finally:
        kubectl("delete", "httproute", "broken", "-n=llm-platform")


def test_a_renewed_certificate_is_seen_by_new_handshakes(https: Address, secrets: Authority) -> None:
    def serial() -> str:
        with secrets.context().wrap_socket(
            socket.create_connection((https.host, https.port), 20), server_hostname=HOST
        ) as connection:
            certificate = connection.getpeercert()
        assert certificate
        return str(certificate["serialNumber"])

    before = serial()
    secrets.apply_secret("my-tls-secret", "llm-platform")

    @eventually
    def renewed() -> None:
        assert serial() != before

    renewed()
