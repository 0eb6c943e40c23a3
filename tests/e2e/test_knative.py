"""Requests to Knative services behind Kourier, asleep and awake, by the way that the inference gateway has to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.e2e import workloads
from tests.e2e.client import Answer, chat
from tests.e2e.cluster import Address, apply_objects, eventually, items, kubectl, reached, wait
from tests.e2e.conftest import INFERENCE_HOST, gateway_ready
from tests.e2e.report import Evidence

pytestmark = pytest.mark.e2e

LOAD_SECONDS = 2
NEEDED = {"controller", "activator", "autoscaler", "webhook", "net-kourier-controller"}


@pytest.fixture(scope="module")
def gateway(existing: Callable[[int], Address]) -> Iterator[Address]:  # noqa: ARG001 - applies the platform
    there = {item["metadata"]["name"] for item in items("deployments", "-n=knative-serving")
             if item["status"].get("availableReplicas")}  # fmt: skip
    if NEEDED - there:
        pytest.skip(f"these do not run in knative-serving: {', '.join(sorted(NEEDED - there))}")
    workloads.program("embed", "models")
    scale = {"window": "6s", "scale-down-delay": "0s", "scale-to-zero-pod-retention-period": "0s"}
    service = workloads.knative_service("embed", "models", scale=scale,
                                        environment={"LOAD_SECONDS": str(LOAD_SECONDS)})  # fmt: skip
    apply_objects(service)
    wait("condition=Ready", "services.serving.knative.dev", "embed", "-n=models")
    gateway_ready("inference-gateway")
    with reached("inference-gateway", "envoy-gateway-system", 80) as address:
        yield address
    kubectl("delete", "services.serving.knative.dev", "embed", "-n=models")


def asked(address: Address, *, tokens: int = 5, pace: float = 0) -> Answer:
    return chat(address, "embed", host=INFERENCE_HOST, headers={"x-inference-model": "embed"}, tokens=tokens, pace=pace)


@eventually
def asleep() -> None:
    assert items("pods", "-l=serving.knative.dev/service=embed", "-n=models") == []


def test_a_request_wakes_a_model_and_is_answered(gateway: Address, evidence: Evidence) -> None:
    asleep()
    answer = asked(gateway)
    assert (answer.status, len(answer.tokens)) == (200, 5)
    assert answer.arrivals[0] >= LOAD_SECONDS
    evidence(f"first token {answer.arrivals[0]:.2f} s after a start from zero, {LOAD_SECONDS} s of which it loads")


def test_a_stream_keeps_its_model_awake(gateway: Address) -> None:
    answer = asked(gateway, tokens=31, pace=1)
    assert len(answer.tokens) == 31
    assert answer.body.endswith(b"data: [DONE]\n\n")


@pytest.mark.usefixtures("gateway")
def test_an_idle_model_goes_back_to_zero() -> None:
    asleep()
