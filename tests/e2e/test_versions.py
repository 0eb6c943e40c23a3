"""Several versions of a model in front of pickers, LoRA adapters and copies of requests; the pods are stand-ins."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from cdk8s import App

from constructs_lib import NetworkingChart, parse_values, write_platform
from tests.e2e import workloads
from tests.e2e.client import Answer, chat, request
from tests.e2e.cluster import Address, apply, eventually, items, kubectl, reached, wait
from tests.e2e.report import Evidence

pytestmark = [pytest.mark.e2e, pytest.mark.usefixtures("secrets")]

NAMESPACE, GATEWAY, KOURIER = "versions", "versions-models", "versions-kourier"
ENVOY_GATEWAY = "envoy-gateway-system"
HOST = f"{GATEWAY}.{ENVOY_GATEWAY}.svc.cluster.local"
SILENCE = 20
VERSIONS = {"phi": 3, "phi-next": 1}
VALUES: dict[str, Any] = {
    "namespace": NAMESPACE,
    "gateway": {"name": "versions"},
    "kourier": {"enabled": False, "namespace": KOURIER},
    "knative": {"enabled": False},
    "inferenceGateway": {"enabled": True, "name": GATEWAY},
    "endpointPicker": {"standby": True},
    "models": [
        {
            "name": "phi",
            "mode": "standard",
            "versions": [
                {"service": f"{NAMESPACE}/{name}", "weight": weight, "podLabels": {"version": name}}
                for name, weight in VERSIONS.items()
            ],
            "adapters": [{"name": "sql"}],
            "mirror": {"service": f"{NAMESPACE}/shadow", "percent": 100, "podLabels": {"version": "shadow"}},
        },
        {
            "name": "chat",
            "service": f"{NAMESPACE}/chat-v1",
            "mirror": {"service": f"{NAMESPACE}/chat-v2", "percent": 50},
        },
    ],
}


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:
    folder = tmp_path_factory.mktemp("versions")
    write_platform(NetworkingChart(App(), "versions", values=parse_values(VALUES)), folder)
    for name in VERSIONS:
        workloads.server(name, NAMESPACE, port=8000, replicas=2, labels={"version": name})
    workloads.server(
        "shadow", NAMESPACE, port=8000, labels={"version": "shadow"}, environment={"SILENCE": str(SILENCE)}
    )
    workloads.server("kourier-internal", KOURIER, port=8081, service_port=80)
    apply(folder)
    wait("condition=Programmed", "gateway", GATEWAY, f"-n={NAMESPACE}")
    owner = f"gateway.envoyproxy.io/owning-gateway-name={GATEWAY}"
    wait("condition=Available", "deployment", f"-l={owner}", f"-n={ENVOY_GATEWAY}")
    with reached(GATEWAY, ENVOY_GATEWAY, 80) as address:

        @eventually
        def served() -> None:
            for name in VERSIONS:
                assert asked(address, "phi", **{"x-inference-model": f"phi/{name}"}).status == 200
            assert {asked(address, "phi").status, asked(address, "chat").status} == {200}

        served()
        yield address
    kubectl("delete", "--ignore-not-found", f"-f={folder / '50-inference-gateway.yaml'}")
    kubectl("delete", "--ignore-not-found", f"-n={NAMESPACE}", "gateway", "versions")
    kubectl("delete", "deployment,service", *VERSIONS, "shadow", f"-n={NAMESPACE}")
    kubectl("delete", "deployment,service", "kourier-internal", f"-n={KOURIER}")


def asked(address: Address, model: str, name: str | None = None, **headers: str) -> Answer:
    path = f"/{model}/v1/chat/completions"
    return chat(address, name or model, host=HOST, path=path, headers=headers)


def versions_of_pods() -> dict[str, str]:
    found = items("pods", "-l=version", f"-n={NAMESPACE}")
    return {pod["metadata"]["name"]: pod["metadata"]["labels"]["version"] for pod in found}


def hosts(name: str, namespace: str, port: int) -> Counter[str]:
    """How often each host was asked for at a stand-in."""
    with ExitStack() as stack:
        address = stack.enter_context(reached(name, namespace, port))
        return Counter(request(address, "GET", "/hosts", host=name).json())


def test_versions_with_pickers_get_their_shares(gateway: Address, evidence: Evidence) -> None:
    versions, count = versions_of_pods(), 400
    answers = [asked(gateway, "phi") for _ in range(count)]
    assert {answer.status for answer in answers} == {200}
    shares = Counter(versions[answer.headers["x-served-by"]] for answer in answers)
    assert set(shares) == set(VERSIONS)
    # 75 % of 400 with a standard deviation of 9: beyond 5 of them once in a million runs
    assert 255 <= shares["phi"] <= 345
    # the picker of the version has chosen each pod
    pods = {
        f"{pod['status']['podIP']}:8000": pod["metadata"]["name"]
        for pod in items("pods", "-l=version", f"-n={NAMESPACE}")
    }
    for answer in answers:
        assert pods[answer.seen_headers["x-gateway-destination-endpoint"]] == answer.headers["x-served-by"]
    evidence(f"{shares['phi']} of {count} for a weight of 75 %, each at the pod that its picker chose")


def test_a_version_can_be_asked_for(gateway: Address) -> None:
    versions = versions_of_pods()
    for name in VERSIONS:
        answers = [asked(gateway, "phi", **{"x-inference-model": f"phi/{name}"}) for _ in range(20)]
        assert {versions[answer.headers["x-served-by"]] for answer in answers} == {name}


def test_an_adapter_is_asked_for_by_its_own_name_at_the_pods_of_its_model(gateway: Address) -> None:
    answer = asked(gateway, "phi", "sql")
    assert answer.status == 200
    assert answer.seen_headers["host"] == HOST
    assert b'"model": "sql"' in answer.body


def test_a_stream_of_10_seconds_passes_the_gateway_twice_token_by_token(gateway: Address) -> None:
    answer = chat(gateway, "phi", host=HOST, path="/phi/v1/chat/completions", tokens=11, pace=1)
    assert len(answer.tokens) == 11
    assert answer.arrivals[0] < 5


def test_nobody_waits_for_copies(gateway: Address, evidence: Evidence) -> None:
    before, count = hosts("shadow", NAMESPACE, 8000), 20
    begin = time.monotonic()
    assert {asked(gateway, "phi").status for _ in range(count)} == {200}
    seconds = time.monotonic() - begin
    assert seconds < SILENCE

    @eventually
    def copied() -> None:
        assert (hosts("shadow", NAMESPACE, 8000) - before).total() == count

    copied()
    evidence(f"{count} requests in {seconds:.1f} s, {count} copies at pods that answer after {SILENCE} s")


def test_copies_reach_kourier_with_the_host_of_the_other_version(gateway: Address, evidence: Evidence) -> None:
    count = 200
    before = hosts("kourier-internal", KOURIER, 80)
    for _ in range(count):
        assert asked(gateway, "chat").seen_headers["host"] == f"chat-v1.{NAMESPACE}.svc.cluster.local"

    @eventually
    def copied() -> Counter[str]:
        found = hosts("kourier-internal", KOURIER, 80) - before
        assert found[f"chat-v1.{NAMESPACE}.svc.cluster.local"] == count
        # 50 % of 200 with a standard deviation of 7
        assert 65 <= found[f"chat-v2.{NAMESPACE}.svc.cluster.local"] <= 135
        return found

    found = copied()
    assert len(found) == 2
    evidence(f"{found[f'chat-v2.{NAMESPACE}.svc.cluster.local']} copies of {count} requests for a share of 50 %")


def leader() -> str:
    """The ready pod of the picker of the first version."""
    pods = items("pods", "-l=app.kubernetes.io/name=phi-epp", f"-n={NAMESPACE}")
    running = [pod for pod in pods if not pod["metadata"].get("deletionTimestamp")]
    ready = [
        pod["metadata"]["name"]
        for pod in running
        if any(state["type"] == "Ready" and state["status"] == "True" for state in pod["status"].get("conditions", []))
    ]
    assert (len(running), len(ready)) == (2, 1)
    return str(ready[0])


@pytest.mark.parametrize("how", ["stopped", "deleted"])
def test_the_standby_takes_over(gateway: Address, evidence: Evidence, how: str) -> None:
    settled = eventually(leader)
    first = settled()
    # at once is a warning of kubectl
    words = ("--grace-period=2",) if how == "stopped" else ("--grace-period=0", "--force")
    kubectl("delete", "pod", first, f"-n={NAMESPACE}", "--wait=false", *words, check=how == "stopped")
    begin = time.monotonic()
    statuses, last = Counter[int](), begin
    while time.monotonic() < last + 10 and time.monotonic() < begin + 60:
        status = asked(gateway, "phi", **{"x-inference-model": "phi/phi"}).status
        statuses[status] += 1
        if status != 200:
            last = time.monotonic()
        time.sleep(0.1)
    assert set(statuses) <= {200, 500, 503}
    assert last - begin < 40
    assert settled() != first
    evidence(f"{how}: no picker for {last - begin:.1f} s; {dict(statuses)}")
