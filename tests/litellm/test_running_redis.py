"""Two running LiteLLMs over one Redis, if both programs are installed."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from constructs_lib.litellm.config import litellm_config
from constructs_lib.litellm.redis.plan import PASSWORD, redis_settings
from constructs_lib.litellm.redis.values import LiteLLMRedisValues
from constructs_lib.values.secrets import SecretKeyValues
from tests.e2e.cluster import eventually
from tests.litellm.running import PROGRAM, started
from tests.litellm.support import KOURIER, plan

REDIS = shutil.which("redis-server")
LIMIT = 4
# keys are in a database, which is not needed to count: these have the limit of all keys
KEYS = f"""
from litellm.proxy._types import UserAPIKeyAuth

async def keys(request, api_key):
    return UserAPIKeyAuth(api_key=api_key, rpm_limit={LIMIT}, user_role="internal_user")
"""
ANSWER = json.dumps(
    {
        "id": "1",
        "object": "chat.completion",
        "created": 1,
        "model": "llama",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": "hi"}, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
    }
).encode()

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(not (PROGRAM.exists() and REDIS), reason="programs are missing")]


class Engine(BaseHTTPRequestHandler):
    """Answers every chat."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(ANSWER)))
        self.end_headers()
        self.wfile.write(ANSWER)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def redis_server(port: int) -> Iterator[subprocess.Popen[bytes]]:
    command = [str(REDIS), "--port", str(port), "--save", "", "--appendonly", "no", "--requirepass", "secret"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as server:
        try:
            yield server
        finally:
            server.terminate()


@contextmanager
def pods(folder: Path, redis: LiteLLMRedisValues, count: int = 2) -> Iterator[list[int]]:
    """That many LiteLLMs with the same configuration; their ports."""
    engine = ThreadingHTTPServer(("127.0.0.1", 0), Engine)
    threading.Thread(target=engine.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{engine.server_port}"
    shared = redis_settings(redis) | {"custom_auth": "tenants.keys"}
    config = litellm_config(plan(KOURIER).models, inference_gateway_url=url, shared=shared)
    with ExitStack() as stack:
        stack.callback(engine.shutdown)
        ports = []
        for number in range(count):
            place = folder / str(number)
            place.mkdir(parents=True)
            (place / "tenants.py").write_text(KEYS)
            ports.append(stack.enter_context(started(place, config, {PASSWORD: "secret"})))
        yield ports


def statuses(ports: list[int], key: str, times: int) -> list[int]:
    """The answers to that many requests with a key, one to each pod in turn."""
    found = []
    for number in range(times):
        connection = HTTPConnection("127.0.0.1", ports[number % len(ports)], timeout=30)
        body = {"model": "llama", "messages": [{"role": "user", "content": "hi"}]}
        headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
        connection.request("POST", "/v1/chat/completions", json.dumps(body), headers)
        answer = connection.getresponse()
        answer.read()
        found.append(answer.status)
    return found


@eventually
def answers_again(ports: list[int]) -> None:
    """Redis listens, and LiteLLM has found out: it asks again in its own time."""
    (status,) = statuses(ports, "sk-first", 1)
    assert status in (200, 429)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
        return port


def existing(port: int, *, fail_closed: bool = False) -> LiteLLMRedisValues:
    secret = SecretKeyValues(name="redis", key="password")
    return LiteLLMRedisValues(host="localhost", port=port, password_secret=secret, fail_closed=fail_closed)


def test_a_limit_holds_over_both_pods_and_redis_may_go(tmp_path: Path) -> None:
    port = free_port()
    with redis_server(port) as server, pods(tmp_path, existing(port)) as both:
        assert statuses(both, "sk-one", LIMIT + 4) == [200] * LIMIT + [429] * 4
        server.terminate()
        server.wait(30)
        # each counts for itself
        assert statuses(both, "sk-two", 2 * LIMIT + 2) == [200] * 2 * LIMIT + [429] * 2


def test_without_redis_each_pod_counts_for_itself(tmp_path: Path) -> None:
    with pods(tmp_path, LiteLLMRedisValues()) as both:
        assert statuses(both, "sk-one", 2 * LIMIT + 2) == [200] * 2 * LIMIT + [429] * 2


def test_a_pod_starts_while_redis_is_away_and_counts_there_once_it_is_back(tmp_path: Path) -> None:
    port = free_port()
    with pods(tmp_path, existing(port, fail_closed=True), count=1) as one:
        assert statuses(one, "sk-one", 2) == [503, 503]
        with redis_server(port):
            answers_again(one)
            assert statuses(one, "sk-two", LIMIT + 1) == [200] * LIMIT + [429]
