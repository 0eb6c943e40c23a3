"""What each hop adds to a request, next to a direct call in the same run. Nothing here fails for being slow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from statistics import quantiles

import pytest

from tests.e2e import workloads
from tests.e2e.client import Answer, chat
from tests.e2e.cluster import Address, eventually, kubectl, reached, wait
from tests.e2e.conftest import HOST, INFERENCE_HOST, Authority, gateway_ready
from tests.e2e.report import Report

pytestmark = pytest.mark.e2e

ROUNDS = 200
Call = Callable[[bool], Answer]


def percentiles(seconds: list[float]) -> tuple[float, float]:
    cuts = quantiles(seconds, n=100)
    return cuts[49], cuts[98]


def measured(report: Report, direct: str, calls: dict[str, Call]) -> None:
    """Ask by every way in turn, whole and streamed, and report the ratios to the direct way."""
    whole: dict[str, list[float]] = {name: [] for name in calls}
    first: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(ROUNDS):
        for name, call in calls.items():
            answers = call(False), call(True)
            assert [answer.status for answer in answers] == [200, 200]
            whole[name].append(answers[0].arrivals[-1])
            first[name].append(answers[1].arrivals[0])
    base, base_first = percentiles(whole[direct]), percentiles(first[direct])
    for name in calls:
        p50, p99 = percentiles(whole[name])
        token50, token99 = percentiles(first[name])
        report.hops.append(
            f"{name}: p50 {1000 * p50:.1f} ms (x{p50 / base[0]:.2f}), p99 {1000 * p99:.1f} ms (x{p99 / base[1]:.2f}), "
            f"first token p50 {1000 * token50:.1f} ms (x{token50 / base_first[0]:.2f}), "
            f"p99 {1000 * token99:.1f} ms (x{token99 / base_first[1]:.2f})"
        )


def test_the_external_gateway(existing: Callable[[int], Address], secrets: Authority, report: Report) -> None:
    tls, https = secrets.context(), existing(443)

    @eventually
    def served() -> None:
        assert chat(https, "m", host=HOST, tls=tls).status == 200

    served()
    with reached("litellm", "litellm", 4000) as direct:
        measured(report, "LiteLLM directly", {
            "LiteLLM directly": lambda stream: chat(direct, "m", host=HOST, stream=stream),
            "through the external Gateway, with TLS": lambda stream: chat(
                https, "m", host=HOST, tls=tls, stream=stream
            ),
        })  # fmt: skip


@pytest.fixture
def gateway(existing: Callable[[int], Address]) -> Iterator[Address]:  # noqa: ARG001 - applies the platform
    workloads.server("phi", "models", port=8000, replicas=2, labels={"app": "phi"})
    wait("condition=Available", "deployment", "phi-epp", "-n=models")
    gateway_ready("inference-gateway")
    with reached("inference-gateway", "envoy-gateway-system", 80) as address:
        yield address
    kubectl("delete", "deployment,service", "phi", "-n=models")


def test_the_inference_gateway_with_its_picker(gateway: Address, report: Report) -> None:
    model = {"x-inference-model": "phi"}

    @eventually
    def served() -> None:
        assert chat(gateway, "phi", host=INFERENCE_HOST, headers=model).status == 200

    served()
    with reached("phi", "models", 8000) as direct:
        measured(report, "a model directly", {
            "a model directly": lambda stream: chat(direct, "phi", host="phi", stream=stream),
            "through the inference gateway, with the picker": lambda stream: chat(
                gateway, "phi", host=INFERENCE_HOST, headers=model, stream=stream
            ),
        })  # fmt: skip
