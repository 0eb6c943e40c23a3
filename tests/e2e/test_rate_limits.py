"""Limits of requests and tokens with two Envoy pods, the rate-limit service and Redis; a stand-in is LiteLLM."""

from __future__ import annotations

import hashlib
import json
import socket
import subprocess
import uuid
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cdk8s import App

from constructs_lib import NetworkingChart, parse_values, releases, write_platform
from constructs_lib.names import PROXY_HTTP_PORT
from tests.e2e import workloads
from tests.e2e.client import Answer, chat, request
from tests.e2e.cluster import Address, apply, apply_objects, each_pod, eventually, items, kubectl, reached, wait
from tests.e2e.conftest import ROOT, Authority, controller_leads
from tests.e2e.report import Evidence

pytestmark = [pytest.mark.e2e, pytest.mark.usefixtures("secrets")]

NAMESPACE, GATEWAY, HOST = "limited", "limits", "limits.example.com"
PATH = "/v1/chat/completions"
ENVOY_GATEWAY = "envoy-gateway-system"
OWNER = f"gateway.envoyproxy.io/owning-gateway-name={GATEWAY}"
REQUESTS, TOKENS, LOCAL, BODY = 5, 100, 400, 1024 * 1024
VALUES: dict[str, Any] = {
    "namespace": NAMESPACE,
    "gateway": {"name": GATEWAY, "hostname": HOST},
    "envoyProxy": {"replicas": 2},
    "kourier": {"enabled": False},
    "knative": {"enabled": False},
    "litellm": {"enabled": True, "namespace": NAMESPACE},
    "inferenceGateway": {"enabled": True, "name": "limited-models"},
    "models": [
        {"name": "few", "service": f"{NAMESPACE}/few", "mode": "standard", "podLabels": {"app": "few"}},
        {"name": "free", "service": f"{NAMESPACE}/few", "mode": "standard", "podLabels": {"app": "few"}},
    ],
    "rateLimits": {
        "global": [
            {"per": "apiKey", "requests": REQUESTS, "unit": "Hour"},
            {"per": "apiKey", "tokens": TOKENS, "unit": "Hour"},
            {"per": "header", "header": "x-tenant", "requests": 3000, "unit": "Hour"},
        ],
        "local": [{"per": "everyone", "requests": LOCAL, "unit": "Hour"}],
        "models": [{"model": "few", "requests": REQUESTS, "unit": "Hour"}],
        "maxRequestBody": BODY,
        "redis": {"deployment": {}},
        # longer than the default, for a machine that is busy with everything at once
        "service": {"timeout": "1s"},
    },
}


def written(folder: Path, *, redis: dict[str, Any] | None = None, **service: Any) -> Path:
    """The platform with other settings of the rate-limit service, or another Redis."""
    limits = VALUES["rateLimits"]
    limits = limits | {"service": limits["service"] | service, "redis": redis or limits["redis"]}
    values = VALUES | {"rateLimits": limits}
    write_platform(NetworkingChart(App(), "limits", values=parse_values(values)), folder)
    return folder


def _programmed(gateway: str) -> None:
    wait("condition=Programmed", "gateway", gateway, f"-n={NAMESPACE}")
    owner = f"gateway.envoyproxy.io/owning-gateway-name={gateway}"
    wait("condition=Available", "deployment", f"-l={owner}", f"-n={ENVOY_GATEWAY}")


def key() -> dict[str, str]:
    """The key of a caller who has not called yet."""
    return {"authorization": f"Bearer sk-{uuid.uuid4().hex}"}


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = written(tmp_path_factory.mktemp("limits"))
    workloads.server("litellm", NAMESPACE, port=4000)
    workloads.server("few", NAMESPACE, port=8000, labels={"app": "few"})
    apply(folder)
    controller_leads()
    for gateway in (GATEWAY, "limited-models"):
        _programmed(gateway)
    # made once the controller with the new configuration leads
    wait("create", "deployment", "envoy-ratelimit", f"-n={ENVOY_GATEWAY}")
    wait("condition=Available", "deployment", "envoy-ratelimit", f"-n={ENVOY_GATEWAY}")
    yield folder
    controller_leads()
    for name in ("60-litellm.yaml", "50-inference-gateway.yaml", "25-rate-limits.yaml"):
        kubectl("delete", "--ignore-not-found", f"-f={folder / name}")
    kubectl("delete", "--ignore-not-found", f"-n={NAMESPACE}", "gateway", GATEWAY)
    for gateway in (GATEWAY, "limited-models"):
        # the controller deletes them as well, unless it loses its lease at this moment, as on a machine that is busy
        owner = f"gateway.envoyproxy.io/owning-gateway-name={gateway}"
        kubectl("delete", "--ignore-not-found", "deployment,service", f"-l={owner}", f"-n={ENVOY_GATEWAY}")
    apply(ROOT / "dist" / "10-envoy-gateway.yaml")
    kubectl("delete", "--ignore-not-found", f"-n={ENVOY_GATEWAY}", "deployment,service", "envoy-ratelimit")
    kubectl("delete", "deployment,service", "litellm", "few", f"-n={NAMESPACE}")


@pytest.fixture(scope="module")
def proxies(platform: Path) -> Iterator[list[Address]]:  # noqa: ARG001 - it makes them
    """The two Envoy pods, one by one, once limits are in force in both."""
    wait("condition=Available", "deployment", "rate-limit-redis", "-n=rate-limit-redis")
    kubectl("rollout", "status", "deployment", f"-l={OWNER}", f"-n={ENVOY_GATEWAY}", "--timeout=120s")
    with each_pod(OWNER, ENVOY_GATEWAY, PROXY_HTTP_PORT) as found:
        assert len(found) == 2

        @eventually
        def in_force() -> None:
            for proxy in found:
                answer = request(proxy, "GET", "/v1/embeddings", host=HOST, headers=key())
                assert answer.status == 404  # only POST is open
                answer = request(proxy, "POST", "/v1/moderations", host=HOST, body=b"{}", headers=key())
                assert answer.status == 200
                assert "x-ratelimit-remaining" in answer.headers

        in_force()
        yield found


def ask(proxy: Address, headers: dict[str, str], **question: Any) -> Answer:
    return chat(proxy, "m", host=HOST, path=PATH, headers=headers, **question)


@eventually
def counted(proxies: list[Address]) -> None:
    """Requests are counted, over both proxies."""
    fresh = key()
    statuses = [ask(proxies[n % 2], fresh, tokens=1, stream=False).status for n in range(REQUESTS + 1)]
    assert statuses == [200] * REQUESTS + [429]


def redis(*words: str) -> list[str]:
    """Ask the Redis of the limits; the words of its answer."""
    with reached("rate-limit-redis", "rate-limit-redis", 6379) as address:
        command = ["redis-cli", "-h", address.host, "-p", str(address.port), *words]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()


@eventually  # they are counted after the answer
def counted_tokens(headers: dict[str, str], tokens: int) -> None:
    """Exactly these tokens of the caller's budget are used up; of requests there are fewer."""
    caller = hashlib.sha256(headers["authorization"].removeprefix("Bearer ").encode()).hexdigest()
    counters = redis("KEYS", f"*{caller}*")
    assert counters
    assert max(int(count) for count in redis("MGET", *counters)) == tokens


def test_the_rate_limit_service_and_redis_are_restricted(proxies: list[Address]) -> None:  # noqa: ARG001
    pods = items("pods", "-l=app.kubernetes.io/name=envoy-ratelimit", f"-n={ENVOY_GATEWAY}")
    pods += items("pods", "-n=rate-limit-redis")
    assert len(pods) == 3
    for pod in pods:
        (container,) = pod["spec"]["containers"]
        security = container["securityContext"]
        assert security["allowPrivilegeEscalation"] is False
        assert security["capabilities"] == {"drop": ["ALL"]}
        assert {"runAsNonRoot": True}.items() <= (pod["spec"]["securityContext"] | security).items()
        assert "serviceaccount" not in json.dumps(container.get("volumeMounts", []))


def test_the_requests_of_a_key_are_counted_over_both_proxies(proxies: list[Address], evidence: Evidence) -> None:
    mine = key()
    answers = [
        request(proxies[n % 2], "POST", f"{'/v1' * (n % 3 > 0)}/rerank", host=HOST, body=b"{}", headers=mine)
        for n in range(REQUESTS + 3)
    ]
    statuses = [answer.status for answer in answers]
    assert statuses == [200] * REQUESTS + [429] * 3
    last = answers[-1]
    assert 0 < int(last.headers["retry-after"]) <= 3600
    assert last.headers["retry-after"] == last.headers["x-ratelimit-reset"]
    assert "retry-after" not in answers[0].headers
    other_form = {"x-api-key": mine["authorization"].removeprefix("Bearer ")}
    assert request(proxies[0], "POST", "/v1/rerank", host=HOST, body=b"{}", headers=other_form).status == 429
    forged = mine | {"llm-caller": "somebody-else"}
    assert request(proxies[0], "POST", "/v1/rerank", host=HOST, body=b"{}", headers=forged).status == 429
    assert request(proxies[0], "POST", "/v1/rerank", host=HOST, body=b"{}", headers=key()).status == 200
    evidence(f"{REQUESTS} of {len(statuses)} requests over two Envoy pods and two paths pass, then 429 with "
             f"Retry-After {last.headers['retry-after']}; another key passes")  # fmt: skip


def test_a_budget_of_tokens_that_runs_out_in_a_stream_stops_the_next_request(
    proxies: list[Address], evidence: Evidence
) -> None:
    mine, tokens = key(), TOKENS + 50
    answer = ask(proxies[0], mine, tokens=tokens, pace=0.02, usage=True)
    assert (answer.status, len(answer.tokens)) == (200, tokens)
    assert answer.body.endswith(b"data: [DONE]\n\n")
    # they were sent 20 ms apart, so none was held back
    assert answer.arrivals[0] < 1
    assert answer.arrivals[-1] - answer.arrivals[0] > 0.02 * (tokens - 1)

    counted_tokens(mine, tokens + 1)
    refused = ask(proxies[1], mine, tokens=1)
    assert refused.status == 429
    assert int(refused.headers["retry-after"]) > 0
    assert ask(proxies[1], key(), tokens=1).status == 200
    evidence(f"a stream of {tokens} tokens with a budget of {TOKENS} comes to its end, the first token after "
             f"{answer.arrivals[0]:.3f} s; a request after it, at the other Envoy pod, gets 429")  # fmt: skip


@pytest.mark.parametrize("stream", [True, False])
@pytest.mark.parametrize(("tokens", "status"), [(TOKENS - 1, 200), (TOKENS, 429)])
def test_exactly_the_usage_is_counted(proxies: list[Address], stream: bool, tokens: int, status: int) -> None:
    """The stand-in counts one token of prompt."""
    mine = key()
    first = ask(proxies[0], mine | {"accept-encoding": "gzip"}, tokens=tokens, stream=stream, usage=stream)
    assert (first.status, "accept-encoding" in first.seen_headers) == (200, False)
    counted_tokens(mine, tokens + 1)
    assert ask(proxies[1], mine, tokens=1, stream=False).status == status


def test_who_leaves_a_stream_has_paid_for_what_came(proxies: list[Address]) -> None:
    mine = key()
    messages = [{"role": "user", "content": "pace=0.005"}]
    question = json.dumps({"model": "m", "messages": messages, "stream": True, "max_tokens": 5000})
    lines = (f"POST {PATH} HTTP/1.1", f"Host: {HOST}", f"Content-Length: {len(question)}",
             *(f"{name}: {value}" for name, value in mine.items()))  # fmt: skip
    with socket.create_connection((proxies[0].host, proxies[0].port), 20) as connection:
        connection.sendall(("\r\n".join(lines) + f"\r\n\r\n{question}").encode())
        seen = b""
        while seen.count(b"data:") <= TOKENS + 10:
            seen += connection.recv(65536)

    @eventually
    def counted() -> None:
        assert ask(proxies[1], mine, tokens=1, stream=False).status == 429

    counted()


def test_each_proxy_counts_a_local_limit_by_itself(proxies: list[Address]) -> None:
    for proxy in proxies:
        statuses = Counter(
            request(proxy, "GET", "/v1/models", host=HOST, headers=key()).status for _ in range(LOCAL + 2)
        )
        assert statuses == {200: LOCAL, 429: 2}
    refused = request(proxies[0], "GET", "/v1/models", host=HOST, headers=key())
    assert 0 < int(refused.headers["retry-after"]) <= 3600


def test_a_body_that_is_too_large_is_refused_before_it_is_sent(proxies: list[Address]) -> None:
    path = "/v1/audio/transcriptions"
    fits = request(proxies[0], "POST", path, host=HOST, body=bytes(BODY), headers=key())
    assert (fits.status, fits.json()["body_bytes"]) == (200, BODY)
    for length, status in ((f"Content-Length: {BODY + 1}", 413), ("Transfer-Encoding: chunked", 411)):
        with socket.create_connection((proxies[0].host, proxies[0].port), 20) as connection:
            head = f"POST {path} HTTP/1.1\r\nHost: {HOST}\r\n{length}\r\n\r\n"
            connection.sendall(head.encode())
            assert f" {status} ".encode() in connection.recv(4096).split(b"\r\n")[0]


def test_a_model_has_a_limit_of_its_own(platform: Path) -> None:  # noqa: ARG001 - it makes it
    for picker in ("few-epp", "free-epp"):
        wait("condition=Available", "deployment", picker, f"-n={NAMESPACE}")
    host = f"limited-models.{ENVOY_GATEWAY}.svc.cluster.local"
    with reached("limited-models", ENVOY_GATEWAY, 80) as gateway:

        def models(name: str, count: int) -> list[int]:
            path = f"/{name}/v1/chat/completions"
            return [chat(gateway, name, host=host, path=path, stream=False).status for _ in range(count)]

        @eventually
        def served() -> None:
            assert models("free", 1) == [200]

        served()
        statuses = models("few", REQUESTS + 4)
        # a picker that is not ready yet answers before anything is counted or routed
        assert [status for status in statuses if status in (200, 429)][-3:] == [429] * 3
        assert statuses.count(200) <= REQUESTS
        assert set(models("free", REQUESTS + 2)) == {200}


def test_without_redis_requests_pass_or_fail_as_the_values_say(
    proxies: list[Address], platform: Path, tmp_path: Path, evidence: Evidence
) -> None:
    mine = key()
    assert [ask(proxies[0], mine, tokens=1, stream=False).status for _ in range(REQUESTS + 1)][-1] == 429
    kubectl("scale", "deployment", "rate-limit-redis", "-n=rate-limit-redis", "--replicas=0")

    @eventually
    def open_() -> None:
        answers = [ask(proxies[n % 2], mine, tokens=1, stream=False) for n in range(4)]
        assert [answer.status for answer in answers] == [200] * 4

    @eventually
    def closed() -> None:
        answers = [ask(proxies[n % 2], mine, tokens=1, stream=False) for n in range(4)]
        assert [answer.status for answer in answers] == [500] * 4

    open_()
    apply(written(tmp_path, failClosed=True) / "10-envoy-gateway.yaml")
    closed()
    kubectl("scale", "deployment", "rate-limit-redis", "-n=rate-limit-redis", "--replicas=1")
    counted(proxies)
    apply(platform / "10-envoy-gateway.yaml")
    evidence("Redis away: every request passes, also that of a key that was over its limit; with failClosed every one "
             "gets 500; Redis back: counted again")  # fmt: skip


@pytest.fixture
def given_redis(secrets: Authority) -> Iterator[dict[str, Any]]:
    """Values for a Redis of somebody else's, which takes TLS and a password only."""
    namespace, host = "caches", "redis.caches.svc.cluster.local"
    workloads.namespace(namespace)
    secrets.apply_secret("redis-tls", namespace, host)
    workloads.secret("redis-password", ENVOY_GATEWAY, {"password": "e2e-redis"})
    workloads.secret("redis-ca", ENVOY_GATEWAY, {"ca.pem": secrets.certificate.read_text()})
    container = {
        "name": "redis",
        "image": releases.VALKEY.image,
        "args": ["--port", "0", "--tls-port", "6379", "--tls-auth-clients", "no", "--requirepass", "e2e-redis",
                 "--tls-cert-file", "/tls/tls.crt", "--tls-key-file", "/tls/tls.key", "--save", ""],
        "readinessProbe": {"tcpSocket": {"port": 6379}, "periodSeconds": 1},
        "volumeMounts": [{"name": "tls", "mountPath": "/tls"}],
    }  # fmt: skip
    metadata = {"name": "redis", "namespace": namespace}
    apply_objects(
        {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": metadata,
         "spec": {"selector": {"matchLabels": {"e2e": "redis"}},
                  "template": {"metadata": {"labels": {"e2e": "redis"}},
                               "spec": {"containers": [container],
                                        "volumes": [{"name": "tls", "secret": {"secretName": "redis-tls"}}]}}}},
        {"apiVersion": "v1", "kind": "Service", "metadata": metadata,
         "spec": {"selector": {"e2e": "redis"}, "ports": [{"port": 6379}]}},
    )  # fmt: skip
    wait("condition=Available", "deployment", "redis", f"-n={namespace}")
    yield {
        "host": host,
        "passwordSecret": {"name": "redis-password", "key": "password"},
        "tls": {"enabled": True, "caSecret": {"name": "redis-ca", "key": "ca.pem"}},
    }
    kubectl("delete", "deployment,service", "redis", f"-n={namespace}")


def test_a_redis_that_is_there_takes_tls_and_a_password(
    proxies: list[Address], platform: Path, given_redis: dict[str, Any], tmp_path: Path, evidence: Evidence
) -> None:
    # without a Redis nobody gets in: what is counted is counted in the given one
    kubectl("scale", "deployment", "rate-limit-redis", "-n=rate-limit-redis", "--replicas=0")
    apply(written(tmp_path, redis=given_redis, failClosed=True) / "10-envoy-gateway.yaml")
    counted(proxies)
    kubectl("scale", "deployment", "rate-limit-redis", "-n=rate-limit-redis", "--replicas=1")
    apply(platform / "10-envoy-gateway.yaml")
    counted(proxies)
    evidence("a Redis that takes TLS and a password only counts for both Envoy pods")
