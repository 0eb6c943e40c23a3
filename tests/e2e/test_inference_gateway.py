"""Requests inside the cluster, through the inference gateway to what stands behind Kourier's internal Service.

Kourier itself routes by host alone, so what matters here is the host that a request arrives with. Where Kourier's
controller does not run, pods with the label of Kourier's gateway take its place behind the synthesized Service.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Iterator

import pytest

from tests.e2e import workloads
from tests.e2e.client import Answer, chat
from tests.e2e.cluster import Address, eventually, items, kubectl, reached
from tests.e2e.conftest import INFERENCE_HOST, gateway_ready
from tests.e2e.report import Evidence

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def gateway(existing: Callable[[int], Address]) -> Iterator[Address]:  # noqa: ARG001 - applies the platform
    controllers = items("deployments", "-A", "--field-selector=metadata.name=net-kourier-controller")
    if any(controller["status"].get("availableReplicas") for controller in controllers):
        pytest.skip("Kourier itself runs here and takes only the hosts of Knative services")
    workloads.server("stand-in", "kourier-system", port=8081, labels={"app": "3scale-kourier-gateway"})
    gateway_ready("inference-gateway")
    with reached("inference-gateway", "envoy-gateway-system", 80) as address:

        @eventually
        def served() -> None:
            assert chat(address, "m", host=INFERENCE_HOST, headers={"x-inference-model": "embed"}).status == 200

        served()
        yield address
    kubectl("delete", "deployment,service", "stand-in", "-n=kourier-system")


def asked(address: Address, model: str, **headers: str) -> Answer:
    return chat(address, "m", host=INFERENCE_HOST, headers={"x-inference-model": model} | headers)


def test_a_request_arrives_with_the_host_of_its_models_service(gateway: Address) -> None:
    assert asked(gateway, "embed").seen_headers["host"] == "embed.models.svc.cluster.local"


def test_an_unknown_model_is_not_found(gateway: Address) -> None:
    assert asked(gateway, "nobody").status == 404


def test_clients_are_told_not_to_retry_whoever_answers(gateway: Address) -> None:
    for model in ("embed", "nobody"):
        assert asked(gateway, model).headers["x-should-retry"] == "false"


def test_versions_get_their_shares(gateway: Address, evidence: Evidence) -> None:
    count = 400
    hosts = Counter(asked(gateway, "chat").seen_headers["host"].split(".")[0] for _ in range(count))
    assert set(hosts) == {"chat-v1", "chat-v2"}
    # 90 % of 400 with a standard deviation of 6: beyond 5 of them once in a million runs
    assert 330 <= hosts["chat-v1"] <= 390
    evidence(f"{hosts['chat-v1']} of {count} for a weight of 90 %")


def test_the_request_id_arrives_byte_for_byte(gateway: Address) -> None:
    mine = str(uuid.uuid4())
    assert asked(gateway, "embed", **{"x-request-id": mine}).seen_headers["x-request-id"] == mine


def test_nobody_inside_names_a_pod_or_goes_uncounted(gateway: Address) -> None:
    seen = asked(gateway, "embed", **{"x-gateway-destination-endpoint": "10.0.0.1:80", "k-proxy-request": "activator"})
    assert not {"x-gateway-destination-endpoint", "k-proxy-request"} & set(seen.seen_headers)


def test_a_stream_of_20_seconds_is_not_cut(gateway: Address) -> None:
    answer = chat(gateway, "m", host=INFERENCE_HOST, headers={"x-inference-model": "embed"}, tokens=21, pace=1)
    assert len(answer.tokens) == 21
    assert answer.body.endswith(b"data: [DONE]\n\n")
    assert answer.arrivals[0] < 5
