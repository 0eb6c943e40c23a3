"""LiteLLM in two pods over a Redis: a limit, a provider while a model is away, priorities, a pool of others."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from cdk8s import App, JsonPatch

from constructs_lib import NetworkingChart, parse_values, write_platform
from constructs_lib.names import LITELLM_PORT, OBJECTIVE_HEADER, OWNING_GATEWAY_LABEL
from tests.e2e import workloads
from tests.e2e.client import Answer, chat
from tests.e2e.cluster import Address, apply, each_pod, eventually, items, kubectl, reached, wait
from tests.e2e.conftest import proxy_service
from tests.e2e.report import Evidence

pytestmark = [pytest.mark.e2e, pytest.mark.usefixtures("secrets")]

NAMESPACE, PROVIDER, OTHERS, HOST = "fallbacks", "provider", "others", "fallbacks.example.com"
ENVOY_GATEWAY = "envoy-gateway-system"
KEYS = {"master-key": "sk-fallbacks-0123456789"}
LIMIT = 4
# keys are in a database, which the cluster does not have: these have the limit of all keys
LIMITED_KEYS = f"""
from litellm.proxy._types import UserAPIKeyAuth

async def keys(request, api_key):
    if api_key == "{KEYS["master-key"]}":
        return UserAPIKeyAuth(api_key=api_key, user_role="proxy_admin")
    return UserAPIKeyAuth(api_key=api_key, rpm_limit={LIMIT}, user_role="internal_user")
"""
# made by others; their model may be silent for so many seconds
POOL = Path(__file__).parent / "values" / "pool.yaml"
SILENCE = 3
# an optional kind of llm-d router, whose picker must have found it when it started
OBJECTIVES = "inferenceobjectives.llm-d.ai"
BATCH = {"name": "near-batch", "priority": -10}
# so many requests at a time fill the pod: the stand-in then reports a KV cache that is full
FULL = 10
VALUES: dict[str, Any] = {
    "namespace": NAMESPACE,
    "gateway": {"name": "fallbacks", "hostname": HOST},
    "kourier": {"enabled": False},
    "knative": {"enabled": False},
    "litellm": {
        "enabled": True,
        "namespace": NAMESPACE,
        "deployment": {
            "replicas": 2,
            "resources": {"requests": {"cpu": "100m", "memory": "512Mi"}},
            "redis": {"deployment": {}},
            "extraConfig": {"general_settings": {"custom_auth": "tenants.keys"}},
            "masterKeySecret": {"name": "litellm", "key": "master-key"},
            "aliases": {"assistant": "near"},
            "providers": [
                {
                    "name": "hosted",
                    "provider": "hosted_vllm",
                    "apiBase": f"http://far.{PROVIDER}.svc.cluster.local:8000/v1",
                    "apiKeySecret": {"name": "hosted", "key": "api-key"},
                    "models": [{"name": "far", "price": {"outputPerMillionTokens": 2}}],
                }
            ],
        },
    },
    "inferenceGateway": {"enabled": True, "name": "fallback-models"},
    "models": [
        {
            "name": "near",
            "service": f"{NAMESPACE}/near",
            "mode": "standard",
            "podLabels": {"app": "near"},
            "litellm": {"fallbacks": ["far"], "price": {"inputPerMillionTokens": 1, "outputPerMillionTokens": 1}},
        },
        {
            "name": "shared",
            "timeouts": {"coldStart": "1s", "maxStreamDuration": "60s", "idle": f"{SILENCE}s"},
            "pool": {
                "name": f"{OTHERS}/shared-inference-pool",
                "picker": "shared-epp-service",
                "podLabels": {"app.kubernetes.io/part-of": "shared"},
            },
        },
    ],
}


def objectives() -> list[dict[str, Any]]:
    """The priorities that the cluster can have."""
    return [BATCH] if OBJECTIVES in {crd["metadata"]["name"] for crd in items("customresourcedefinitions")} else []


@pytest.fixture(scope="module")
def litellm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:
    folder = tmp_path_factory.mktemp("fallbacks")
    near, shared = VALUES["models"]
    values = VALUES | {"models": [near | {"objectives": objectives()}, shared]}
    chart = NetworkingChart(App(), "fallbacks", values=parse_values(values))
    assert chart.litellm_proxy
    chart.litellm_proxy.config.add_json_patch(JsonPatch.add("/data/tenants.py", LIMITED_KEYS))
    write_platform(chart, folder)
    workloads.server("near", NAMESPACE, port=8000, labels={"app": "near"})
    workloads.server("far", PROVIDER, port=8000)
    workloads.server("shared", OTHERS, port=8000, replicas=2, labels={"app.kubernetes.io/part-of": "shared"})
    apply(POOL)
    workloads.secret("litellm", NAMESPACE, KEYS)
    workloads.secret("hosted", NAMESPACE, {"api-key": "key-of-the-provider"})
    apply(folder)
    for gateway in ("fallback-models", "fallbacks"):
        wait("condition=Programmed", "gateway", gateway, f"-n={NAMESPACE}")
        wait("condition=Available", "deployment", f"-l={OWNING_GATEWAY_LABEL}={gateway}", f"-n={ENVOY_GATEWAY}")
    wait("condition=Available", "deployment", "near-epp", f"-n={NAMESPACE}")
    wait("condition=Available", "deployment", "shared-router", f"-n={OTHERS}")
    kubectl("rollout", "status", "deployment", "litellm", f"-n={NAMESPACE}", "--timeout=120s")
    with reached("litellm", NAMESPACE, LITELLM_PORT) as address:
        yield address
    for name in ("60-litellm.yaml", "50-inference-gateway.yaml"):
        kubectl("delete", "--ignore-not-found", f"-f={folder / name}")
    kubectl("delete", "--ignore-not-found", f"-n={NAMESPACE}", "gateway", "fallbacks")
    kubectl("delete", "namespace", PROVIDER, OTHERS)
    kubectl("delete", "deployment,service", "near", f"-n={NAMESPACE}")


def asked(address: Address, model: str, *, stream: bool = False) -> Answer:
    return chat(address, model, host=HOST, headers={"Authorization": f"Bearer {KEYS['master-key']}"}, stream=stream)


def served_by(answer: Answer) -> str:
    """The pod that answered; LiteLLM passes the headers of a model on under a prefix."""
    return answer.headers.get("llm_provider-x-served-by", "").rsplit("-", 2)[0]


def scaled(replicas: int) -> None:
    kubectl("scale", "deployment", "near", f"-n={NAMESPACE}", f"--replicas={replicas}")


def test_a_provider_answers_while_the_model_is_away(litellm: Address, evidence: Evidence) -> None:
    @eventually
    def answered_by(name: str, model: str) -> Answer:
        answer = asked(litellm, model)
        assert (answer.status, served_by(answer)) == (200, name), answer.body
        return answer

    near = answered_by("near", "near")
    assert float(near.headers["x-litellm-response-cost"]) == pytest.approx(6e-06)
    scaled(0)
    try:
        wait("delete", "pods", "-l=app=near", f"-n={NAMESPACE}")
        far = answered_by("far", "near")
        assert far.headers["x-litellm-attempted-fallbacks"] == "1"
        assert float(far.headers["x-litellm-response-cost"]) == pytest.approx(1e-05)
        # by its alias, and as a stream
        assert served_by(asked(litellm, "assistant")) == "far"
        stream = asked(litellm, "near", stream=True)
        assert (stream.status, len(stream.tokens)) == (200, 5)
    finally:
        scaled(1)
        wait("condition=Available", "deployment", "near", f"-n={NAMESPACE}")
    answered_by("near", "near")
    evidence("the provider answered 200 while the model had no pod, and the model again once it had one")


def test_the_provider_gets_its_own_key_and_nothing_of_the_model(litellm: Address) -> None:
    answer = asked(litellm, "far")
    assert answer.status == 200
    assert "key-of-the-provider" in answer.headers["llm_provider-x-seen-headers"]
    assert KEYS["master-key"] not in answer.headers["llm_provider-x-seen-headers"]
    assert "x-inference-model" not in answer.headers["llm_provider-x-seen-headers"]


@eventually  # windows of limits end with the minute: all of these requests belong into one
def answered(addresses: Sequence[Address], expected: Sequence[int]) -> None:
    """The answers to requests of a caller who has not asked yet, to one address after the other."""
    headers = {"Authorization": f"Bearer sk-{uuid.uuid4().hex}"}
    answers = [
        chat(addresses[number % len(addresses)], "far", host=HOST, headers=headers, stream=False)
        for number in range(len(expected))
    ]
    assert [answer.status for answer in answers] == list(expected), answers[-1].body


def test_the_limit_of_a_key_holds_over_both_pods(litellm: Address, evidence: Evidence) -> None:  # noqa: ARG001
    wait("condition=Available", "deployment", "litellm-redis", "-n=litellm-redis")
    once = [200] * LIMIT + [429] * LIMIT
    external = proxy_service("fallbacks")
    with (
        each_pod("app.kubernetes.io/name=litellm", NAMESPACE, LITELLM_PORT) as pods,
        reached(external, ENVOY_GATEWAY, 80) as gateway,
    ):
        assert len(pods) == 2
        answered(pods, once)
        answered([gateway], once)
    evidence(f"{LIMIT} of {2 * LIMIT} requests of a key to two LiteLLM pods in turn pass, as through the external "
             "Gateway")  # fmt: skip


def test_a_pool_of_others_serves_by_its_own_picker(litellm: Address, evidence: Evidence) -> None:
    @eventually
    def served() -> None:
        assert asked(litellm, "shared").status == 200

    served()
    there = {
        f"{pod['status']['podIP']}:8000": pod["metadata"]["name"]
        for pod in items("pods", "-l=app.kubernetes.io/part-of=shared", f"-n={OTHERS}")
    }
    for _ in range(20):
        answer = asked(litellm, "shared")
        picked = answer.headers["llm_provider-x-seen-headers"].split('"x-gateway-destination-endpoint": "')[1]
        assert answer.headers["llm_provider-x-served-by"] == there[picked.split('"')[0]]
    # the only picker there is theirs
    images = [pod["spec"]["containers"][0]["image"] for pod in items("pods", f"-n={OTHERS}")]
    assert sum("endpoint-picker" in image for image in images) == 1
    with reached("fallback-models", ENVOY_GATEWAY, 80) as gateway:
        silent = chat(gateway, "shared", host=HOST, path="/shared/v1/chat/completions", silence=5 * SILENCE)
    assert silent.status == 504, silent.body
    assert SILENCE <= silent.arrivals[-1] < 3 * SILENCE
    kubectl("scale", "deployment", "shared-router", f"-n={OTHERS}", "--replicas=0")
    wait("delete", "pods", "-l=app=shared-router", f"-n={OTHERS}")
    assert asked(litellm, "shared").status in (500, 503)
    evidence(f"20 of 20 on the pod that the picker of others chose, through LiteLLM; a silent request ends after "
             f"{SILENCE} s, and without that picker none is served")  # fmt: skip


def test_a_low_priority_gives_way_while_all_pods_are_full(litellm: Address, evidence: Evidence) -> None:
    if not objectives():
        pytest.skip(f"the cluster lacks the CRD {OBJECTIVES}")
    path = "/near/v1/chat/completions"
    with reached("fallback-models", ENVOY_GATEWAY, 80) as gateway, ThreadPoolExecutor(FULL) as clients:
        filling = [clients.submit(chat, gateway, "near", host=HOST, path=path, tokens=12, pace=1) for _ in range(FULL)]

        @eventually
        def refused() -> Answer:
            answer = chat(gateway, "near", host=HOST, path=path, headers={OBJECTIVE_HEADER: "near-batch"})
            assert answer.status == 429
            return answer

        refused()
        # by the names that clients ask for; what may be refused falls back to the provider
        assert served_by(asked(litellm, "near-batch")) == "far"
        assert served_by(asked(litellm, "near")) == "near"
        # a client does not choose
        headers = {"Authorization": f"Bearer {KEYS['master-key']}", OBJECTIVE_HEADER: "near-batch"}
        with reached(proxy_service("fallbacks"), ENVOY_GATEWAY, 80) as external:
            assert served_by(chat(external, "near", host=HOST, headers=headers, stream=False)) == "near"
        assert {future.result().status for future in filling} == {200}
    assert served_by(asked(litellm, "near-batch")) == "near"
    evidence("with every pod full a request of a priority below 0 gets 429, others 200; LiteLLM asks its provider")
