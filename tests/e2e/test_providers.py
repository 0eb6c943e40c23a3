"""LiteLLM with a hosted provider beside a model of the cluster: who answers while the model is away."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from cdk8s import App

from constructs_lib import NetworkingChart, parse_values, write_platform
from tests.e2e import workloads
from tests.e2e.client import Answer, chat
from tests.e2e.cluster import Address, apply, eventually, kubectl, reached, wait
from tests.e2e.report import Evidence

pytestmark = [pytest.mark.e2e, pytest.mark.usefixtures("secrets")]

NAMESPACE, PROVIDER, HOST = "fallbacks", "provider", "fallbacks.example.com"
KEYS = {"master-key": "sk-fallbacks-0123456789"}
VALUES: dict[str, Any] = {
    "namespace": NAMESPACE,
    "gateway": {"name": "fallbacks", "hostname": HOST},
    "kourier": {"enabled": False},
    "knative": {"enabled": False},
    "litellm": {
        "enabled": True,
        "namespace": NAMESPACE,
        "deployment": {
            "replicas": 1,
            "resources": {"requests": {"cpu": "100m", "memory": "512Mi"}},
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
        }
    ],
}


@pytest.fixture(scope="module")
def litellm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:
    folder = tmp_path_factory.mktemp("fallbacks")
    write_platform(NetworkingChart(App(), "fallbacks", values=parse_values(VALUES)), folder)
    workloads.server("near", NAMESPACE, port=8000, labels={"app": "near"})
    workloads.server("far", PROVIDER, port=8000)
    workloads.secret("litellm", NAMESPACE, KEYS)
    workloads.secret("hosted", NAMESPACE, {"api-key": "key-of-the-provider"})
    apply(folder)
    wait("condition=Programmed", "gateway", "fallback-models", f"-n={NAMESPACE}")
    wait("condition=Available", "deployment", "near-epp", f"-n={NAMESPACE}")
    wait("condition=Available", "deployment", "litellm", f"-n={NAMESPACE}")
    with reached("litellm", NAMESPACE, 4000) as address:
        yield address
    for name in ("60-litellm.yaml", "50-inference-gateway.yaml"):
        kubectl("delete", "--ignore-not-found", f"-f={folder / name}")
    kubectl("delete", "--ignore-not-found", f"-n={NAMESPACE}", "gateway", "fallbacks")
    kubectl("delete", "namespace", PROVIDER)
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
