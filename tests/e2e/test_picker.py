"""Requests to a model whose pods the endpoint picker chooses; the pods are stand-ins, the picker is the cluster's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest

from tests.e2e import workloads
from tests.e2e.client import Answer, chat
from tests.e2e.cluster import Address, apply, eventually, items, kubectl, reached, wait
from tests.e2e.conftest import INFERENCE_HOST, ROOT, gateway_ready
from tests.e2e.report import Evidence

pytestmark = pytest.mark.e2e

MODEL = {"x-inference-model": "phi"}
PICKED = "x-gateway-destination-endpoint"


@pytest.fixture(scope="module")
def gateway(existing: Callable[[int], Address]) -> Iterator[Address]:  # noqa: ARG001 - applies the platform
    workloads.server("phi", "models", port=8000, replicas=3, labels={"app": "phi"})
    wait("condition=Available", "deployment", "phi-epp", "-n=models")
    gateway_ready("inference-gateway")
    with reached("inference-gateway", "envoy-gateway-system", 80) as address:

        @eventually
        def served() -> None:
            assert asked(address).status == 200

        served()
        yield address
    kubectl("delete", "deployment,service", "phi", "-n=models")


def asked(address: Address, **headers: str) -> Answer:
    return chat(address, "phi", host=INFERENCE_HOST, headers=MODEL | headers)


def pods() -> dict[str, str]:
    """The names of the model's pods by where the picker says they are."""
    found = items("pods", "-l=app=phi", "-n=models", "--field-selector=status.phase=Running")
    return {f"{pod['status']['podIP']}:8000": pod["metadata"]["name"] for pod in found}


@pytest.mark.usefixtures("gateway")
def test_the_policies_are_accepted() -> None:
    for kind in ("envoyextensionpolicy", "backendtrafficpolicy"):
        (policy,) = items(kind, "--field-selector=metadata.name=phi", "-n=llm-platform")
        (ancestor,) = policy["status"]["ancestors"]
        states = {state["type"]: state["status"] for state in ancestor["conditions"]}
        assert states["Accepted"] == "True", ancestor


def test_each_request_lands_on_the_pod_that_was_picked(gateway: Address, evidence: Evidence) -> None:
    there = pods()
    served = Counter[str]()
    for _ in range(60):
        answer = asked(gateway)
        assert answer.headers["x-served-by"] == there[answer.seen_headers[PICKED]]
        served[answer.headers["x-served-by"]] += 1
    assert set(served) <= set(there.values())
    assert len(there) == 3
    evidence("60 of 60, shared as " + ", ".join(str(count) for count in served.values()))


def test_nobody_else_picks(gateway: Address) -> None:
    answer = asked(gateway, **{PICKED: "127.0.0.1:19000"})
    assert (answer.status, answer.seen_headers[PICKED] in pods()) == (200, True)


def test_a_stream_of_20_seconds_passes_the_picker_token_by_token(gateway: Address) -> None:
    answer = chat(gateway, "phi", host=INFERENCE_HOST, headers=MODEL, tokens=21, pace=1)
    assert len(answer.tokens) == 21
    assert answer.body.endswith(b"data: [DONE]\n\n")
    assert answer.arrivals[0] < 5


def test_without_a_picker_requests_are_refused_and_with_it_they_pass_again(gateway: Address) -> None:
    @eventually
    def refused() -> None:
        assert asked(gateway).status in (500, 503)

    @eventually
    def served() -> None:
        assert asked(gateway).status == 200

    # at once: a picker that is scaled away in peace serves on until what it has begun has ended
    picker = ("-l=app.kubernetes.io/name=phi-epp", "-n=models")
    kubectl("delete", "deployment,replicaset", *picker, "--cascade=orphan")
    kubectl("delete", "pod", *picker, "--grace-period=1")
    refused()
    apply(ROOT / "examples" / "dist" / "existing-services" / "50-inference-gateway.yaml")
    served()


def test_without_pods_requests_are_refused_with_503(gateway: Address) -> None:
    @eventually
    def refused() -> None:
        assert asked(gateway).status == 503

    kubectl("scale", "deployment", "phi", "-n=models", "--replicas=0")
    refused()
