"""The platform with its policies, enforced: pair by pair as the table of flows says, and everything still works."""

from __future__ import annotations

import json
import os
import shlex
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from cdk8s import App

from constructs_lib import NetworkingChart, load_values, write_platform
from constructs_lib.platform.flows import flows_of
from constructs_lib.platform.plan import Plan
from tests.e2e import probes, workloads
from tests.e2e.client import Answer, chat, shown_certificate
from tests.e2e.cluster import Absent, Address, apply, apply_objects, eventually, get, items, kubectl, reached, wait
from tests.e2e.conftest import HOST, Authority, gateway_ready, proxy_service, uninstall
from tests.e2e.knative import knative_core
from tests.e2e.report import Evidence, Report
from tests.network_policies.evaluator import Host
from tests.network_policies.table import Table

pytestmark = pytest.mark.e2e

VALUES = Path(__file__).parent / "values" / "network-policies.yaml"
LOAD_SECONDS = 2
# a pod that is no root listens on none below 1024
LEAST_PORT = 1024
DENY = {"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy",
        "metadata": {"name": "deny", "namespace": "elsewhere"},
        "spec": {"podSelector": {"matchLabels": {"app": "closed"}}, "policyTypes": ["Ingress"]}}  # fmt: skip


@pytest.fixture(scope="module")
def enforced() -> None:
    """The cluster enforces policies, which the API server takes also where nobody does."""
    workloads.namespace("elsewhere")
    apply_objects(DENY)
    closed = probes.Double(name="closed", namespace="elsewhere", labels={"app": "closed"})
    caller = probes.Double(name="caller", namespace="elsewhere", labels={"app": "caller"})
    try:
        hosts = probes.listen([closed, caller], [8080])
        targets = [f"{host.address}:8080" for host in hosts.values()]
        (found,) = probes.reached([caller], targets).values()
        assert targets[1] in found
        if targets[0] in found:
            pytest.skip("nothing in this cluster enforces NetworkPolicies")
    finally:
        probes.remove([closed])
        kubectl("delete", "networkpolicy", "deny", "-n=elsewhere")


@pytest.fixture(scope="module")
def plan(enforced: None, secrets: Authority, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Plan]:  # noqa: ARG001
    """The platform is applied."""
    folder = tmp_path_factory.mktemp("platform")
    chart = NetworkingChart(App(), "networking", values=load_values([VALUES]))
    write_platform(chart, folder)
    kubectl("delete", "deployment,service", "litellm", "-n=litellm", "--ignore-not-found")
    # those of pickers of other platforms that were applied before: policies add up
    kubectl("delete", "networkpolicies", "--all", "-n=models")
    apply(folder)
    for gateway in ("networking", "inference-gateway"):
        gateway_ready(gateway)
    wait("condition=Available", "deployment", "phi-epp", "-n=models")
    yield chart.plan
    for name, namespace in (("phi", "models"), ("kourier-stand-in", "kourier-system")):
        kubectl("delete", "--ignore-not-found", "deployment,service", name, f"-n={namespace}")
    uninstall(folder)
    workloads.service("litellm", "litellm", port=4000)  # as it was


@pytest.fixture(scope="module")
def tls(secrets: Authority) -> ssl.SSLContext:
    return secrets.context()


@pytest.fixture(scope="module")
def https(plan: Plan) -> Iterator[Address]:  # noqa: ARG001 - applies the platform
    wait("condition=Available", "deployment", "litellm", "-n=litellm")
    with reached(proxy_service("networking"), "envoy-gateway-system", 443) as address:
        yield address


def asked(address: Address, model: str, tls: ssl.SSLContext, *, tokens: int = 5) -> Answer:
    key = {"Authorization": "Bearer sk-e2e"}
    return chat(address, model, host=HOST, headers=key, tls=tls, tokens=tokens)


def test_each_pair_is_as_the_table_says(plan: Plan, evidence: Evidence, report: Report) -> None:
    flows = flows_of(plan)
    doubles = list(probes.doubles_of(flows, plan.namespaces, models="models"))
    for namespace in {double.namespace for double in doubles}:
        workloads.namespace(namespace)
    ports = sorted({flow.port for flow in flows if flow.port and flow.port >= LEAST_PORT} | {9901, 19000})
    try:
        listening = probes.listen(doubles, ports)
        (dns,) = items("pods", "-l=k8s-app=kube-dns", "-n=kube-system")
        server = Host(address=dns["status"]["podIP"], namespace="kube-system", labels=dns["metadata"]["labels"])
        targets = {f"{host.address}:{port}": (host, port) for host in listening.values() for port in ports}
        targets[f"{server.address}:53"] = (server, 53)

        @eventually  # a network plugin needs its time
        def agreed() -> tuple[Table, dict[Host, set[str]]]:
            found = probes.reached(doubles, list(targets))
            table = Table(plan, [*listening.values(), *found, server])
            wrong = [
                f"{source.where} -> {host.where}:{port} {'passes' if target in found[source] else 'is refused'}"
                for source in found
                for target, (host, port) in targets.items()
                if table.allows(source, host, (port, "TCP")) != (target in found[source])
            ]
            assert wrong == [], "\n".join([f"{len(wrong)} wrong", *wrong[:60]])
            return table, found

        table, found = agreed()
    finally:
        probes.remove(doubles)
    verdicts: dict[tuple[str, str], list[int]] = {}
    for source, passed in found.items():
        for host, port in (targets[target] for target in targets if target in passed):
            # between others everything passes
            if table.is_restricted(source) or table.is_restricted(host):
                verdicts.setdefault((source.where, host.where), []).append(port)
    report.verdicts += [f"{source} -> {target}: {str(ports)[1:-1]}" for (source, target), ports in verdicts.items()]
    count = sum(len(passed) for passed in found.values())
    evidence(f"{len(found)} pods tried {len(targets)} ports each; {count} connections pass and the rest are refused")


def test_a_request_passes_to_a_pod_that_was_picked(https: Address, tls: ssl.SSLContext) -> None:
    workloads.server("phi", "models", port=8000, replicas=2, labels={"app": "phi"})

    @eventually
    def served() -> None:
        answer = asked(https, "phi", tls)
        assert (answer.status, len(answer.tokens)) == (200, 5), answer.body[-500:]

    served()


def test_a_rollout_passes(https: Address, tls: ssl.SSLContext) -> None:
    """New pods of every kind get their configuration, and are found."""
    for namespace in ("envoy-gateway-system", "litellm", "models"):
        kubectl("rollout", "restart", "deployment", f"-n={namespace}")
    for namespace in ("envoy-gateway-system", "litellm", "models"):
        kubectl("rollout", "status", "deployment", f"-n={namespace}", "--timeout=120s")

    @eventually
    def served() -> None:
        assert asked(https, "phi", tls).status == 200

    served()


@pytest.fixture
def knative(plan: Plan) -> Iterator[None]:  # noqa: ARG001 - applies the platform
    try:
        with knative_core():
            yield
    except Absent as reason:
        pytest.skip(str(reason))


@pytest.mark.usefixtures("knative")
def test_a_request_wakes_a_model(https: Address, tls: ssl.SSLContext, evidence: Evidence) -> None:
    workloads.program("embed", "models")
    scale = {"window": "6s", "scale-down-delay": "0s", "scale-to-zero-pod-retention-period": "0s"}
    service = workloads.knative_service("embed", "models", scale=scale,
                                        environment={"LOAD_SECONDS": str(LOAD_SECONDS)})  # fmt: skip

    @eventually  # the webhook needs its certificate first
    def made() -> None:
        apply_objects(service)

    @eventually
    def asleep() -> None:
        revisions = items("revisions.serving.knative.dev", "-n=models")
        assert revisions
        states = {state["type"]: state["status"] for state in revisions[0]["status"]["conditions"]}
        assert states["ContainerHealthy"] == "True", states
        assert items("pods", "-l=serving.knative.dev/service=embed", "-n=models") == []

    made()
    controller = get("deployment", "net-kourier-controller", "knative-serving")
    if not controller["status"].get("availableReplicas"):
        workloads.server("kourier-stand-in", "kourier-system", port=8081, labels={"app": "3scale-kourier-gateway"},
                         source="kourier.py", environment={"REVISION": "models/embed-00001"})  # fmt: skip
    asleep()
    answer = asked(https, "embed", tls)
    assert (answer.status, len(answer.tokens)) == (200, 5), answer.body[-500:]
    asleep()
    evidence(f"answered {answer.arrivals[-1]:.1f} s after a start from zero, {LOAD_SECONDS} s of which it loads")


def test_a_certificate_is_issued_and_renewed_over_http(https: Address, secrets: Authority, evidence: Evidence) -> None:
    """E2E_ACME is the command of a cluster that brings cert-manager with an ACME server, and DNS."""
    command = shlex.split(os.environ.get("E2E_ACME", ""))
    if not command:
        pytest.skip("this cluster brings no ACME server")
    subprocess.run([*command, "dns", f"{HOST}=envoy-gateway-system/{proxy_service('networking')}"], check=True)
    anybody = ssl.create_default_context()
    anybody.check_hostname, anybody.verify_mode = False, ssl.CERT_NONE
    before = shown_certificate(https, HOST)
    parent = "--parent=llm-platform/networking/http"
    made = subprocess.run([*command, "cert-manager", parent], capture_output=True, text=True, check=True).stdout
    kubectl("delete", "secret", "networking-tls", "-n=llm-platform")
    try:
        kubectl("apply", "--server-side", "-f=-", given=made)
        wait("condition=Ready", "certificate", "networking-tls", "-n=llm-platform")

        @eventually
        def served() -> None:
            assert shown_certificate(https, HOST) != before
            assert asked(https, "phi", anybody).status == 200

        served()
        first = shown_certificate(https, HOST)
        # as cmctl renew does
        condition = {"type": "Issuing", "status": "True", "reason": "ManuallyTriggered", "message": "renewed by hand"}
        patch = json.dumps([{"op": "add", "path": "/status/conditions/-", "value": condition}])
        kubectl("patch", "certificate", "networking-tls", "-n=llm-platform", "--subresource=status", "--type=json",
                f"-p={patch}")  # fmt: skip

        @eventually
        def renewed() -> None:
            assert shown_certificate(https, HOST) != first

        renewed()
        evidence("issued by HTTP-01 through the external Gateway, and renewed")
    finally:
        kubectl("delete", "--ignore-not-found", "-f=-", given=made, check=False)
        kubectl("delete", "--ignore-not-found", "secret", "networking-tls", "-n=llm-platform")  # of cert-manager
        secrets.apply_secret("networking-tls", "llm-platform")
