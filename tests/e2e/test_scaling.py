"""KEDA scales a model without Knative: from zero when a request waits, up under load, and back to zero."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import yaml
from cdk8s import App

from constructs_lib import NetworkingChart, load_values, write_platform
from tests.e2e import workloads
from tests.e2e.client import Answer, chat
from tests.e2e.cluster import Absent, Address, apply, apply_objects, eventually, items, kubectl, printed, reached, wait
from tests.e2e.conftest import INFERENCE_HOST, Authority, gateway_ready, uninstall
from tests.e2e.report import Evidence

pytestmark = pytest.mark.e2e

VALUES = Path(__file__).parent / "values" / "scaling.yaml"
MONITORING = yaml.safe_load_all((Path(__file__).parent / "data" / "prometheus.yaml").read_text())
MOST = 3
STREAMS = 12


@pytest.fixture(scope="module")
def keda() -> Iterator[None]:
    """KEDA runs. E2E_KEDA is a command that prints it, where it is not installed."""
    made = ""
    if not items("customresourcedefinitions", "--field-selector=metadata.name=scaledobjects.keda.sh"):
        try:
            made = yaml.safe_dump_all(printed("KEDA", "E2E_KEDA"))
        except Absent as reason:
            pytest.skip(str(reason))
        kubectl("apply", "--server-side", "-f=-", given=made)
    for name in ("keda-operator", "keda-metrics-apiserver"):
        wait("condition=Available", "deployment", name, "-n=keda")
    yield
    if made:
        kubectl("delete", "--ignore-not-found", "-f=-", given=made)


@pytest.fixture(scope="module")
def gateway(keda: None, secrets: Authority, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:  # noqa: ARG001
    """A Prometheus that reads the pods of the namespace, the platform, and a model that KEDA has scaled to zero."""
    folder = tmp_path_factory.mktemp("platform")
    write_platform(NetworkingChart(App(), "networking", values=load_values([VALUES])), folder)
    apply_objects(*MONITORING)
    wait("condition=Available", "deployment", "prometheus", "-n=monitoring")
    workloads.server(
        "phi", "models", port=8000, labels={"app": "phi"}, environment={"MODEL_NAME": "phi", "LOAD_SECONDS": "2"}
    )
    apply(folder)
    gateway_ready("inference-gateway")
    wait("condition=Ready", "scaledobject", "phi", "-n=models")
    with reached("inference-gateway", "envoy-gateway-system", 80) as address:
        yield address
    uninstall(folder)
    kubectl("delete", "deployment,service", "phi", "-n=models")
    kubectl("delete", "namespace", "monitoring")


def asked(address: Address, *, seconds: int = 0) -> Answer:
    return chat(address, "phi", host=INFERENCE_HOST, path="/phi/v1/chat/completions", tokens=5, pace=seconds / 5)


@eventually
def scaled_to(count: int) -> None:
    pods = [pod["metadata"]["name"] for pod in items("pods", "-l=app=phi", "-n=models")]
    assert len(pods) == count, pods


def test_requests_that_wait_start_the_model(gateway: Address, evidence: Evidence) -> None:
    scaled_to(0)
    with ThreadPoolExecutor(STREAMS) as clients:
        answers = [clients.submit(asked, gateway).result for _ in range(STREAMS)]
        seen = [(answer().status, len(answer().tokens)) for answer in answers]
    assert seen == [(200, 5)] * STREAMS
    first = min(answer().arrivals[0] for answer in answers)
    evidence(
        f"{STREAMS} requests at zero: first token after {first:.0f} s; KEDA asks every 15 s, and the pod loads for 2 s"
    )


def test_load_adds_pods_and_idleness_takes_all(gateway: Address, evidence: Evidence) -> None:
    with ThreadPoolExecutor(STREAMS) as clients:
        answers = [clients.submit(asked, gateway, seconds=60) for _ in range(STREAMS)]
        scaled_to(MOST)
        assert [answer.result().status for answer in answers] == [200] * STREAMS
        assert all(len(answer.result().tokens) == 5 for answer in answers)
    scaled_to(0)
    evidence(f"{STREAMS} streams for a target of 2 gave {MOST} pods, the most that are allowed; then none is left")
