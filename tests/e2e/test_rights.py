"""What runs, and with which rights: the namespaces enforce their standard, and every pod runs in spite of it."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from tests.e2e import workloads
from tests.e2e.cluster import NotYet, Object, apply, apply_objects, eventually, get, items, kubectl, logs, wait
from tests.e2e.conftest import ROOT
from tests.e2e.report import Evidence

pytestmark = [pytest.mark.e2e, pytest.mark.usefixtures("secrets")]

ENFORCE = "pod-security.kubernetes.io/enforce"
OURS = ("llm-platform", "envoy-gateway-system", "kourier-system", "knative-serving", "litellm", "models")
# Kourier's gateway is ready only when its controller runs, which not every cluster can
PROGRAMS = ("envoy-gateway-system", "litellm", "models")
TOKENS = re.compile("envoy-gateway|net-kourier-controller|[a-z]+-epp-")  # the controllers and the pickers


@pytest.fixture(scope="module", autouse=True)
def platform() -> None:
    apply(ROOT / "examples" / "dist" / "full-platform")


def pods(namespace: str) -> list[Object]:
    """The pods of the namespace that are not on their way out."""
    return [pod for pod in items("pods", f"-n={namespace}") if "deletionTimestamp" not in pod["metadata"]]


def test_the_namespaces_enforce_the_restricted_standard() -> None:
    levels = {item["metadata"]["name"]: item["metadata"]["labels"].get(ENFORCE) for item in items("namespaces")}
    assert {name: levels[name] for name in OURS} == dict.fromkeys(OURS, "restricted")


@pytest.mark.parametrize("namespace", OURS)
def test_a_pod_that_does_not_follow_it_is_refused(namespace: str) -> None:
    spec = workloads.pod("rights", port=8000)
    container = spec["containers"][0]
    container["securityContext"] |= {"runAsUser": 0, "runAsNonRoot": False}
    pod = {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "rights", "namespace": namespace}, "spec": spec}
    answer = kubectl("create", "--dry-run=server", "-o=name", "-f=-", given=json.dumps(pod), check=False)
    assert answer == ""
    container["securityContext"] |= {"runAsUser": 65534, "runAsNonRoot": True}
    assert "pod/rights" in kubectl("create", "--dry-run=server", "-o=name", "-f=-", given=json.dumps(pod))


def test_every_program_runs(evidence: Evidence) -> None:
    for namespace in PROGRAMS:
        wait("condition=Available", "deployment", "--all", f"-n={namespace}")
    running = [pod["metadata"]["name"] for namespace in PROGRAMS for pod in pods(namespace)]
    evidence(f"{len(running)} pods run in namespaces that enforce restricted")


def test_no_replica_set_was_refused_a_pod() -> None:
    for namespace in OURS:
        for made in items("replicasets", f"-n={namespace}"):
            refusals = [one for one in made.get("status", {}).get("conditions", []) if one["type"] == "ReplicaFailure"]
            assert refusals == [], made["metadata"]


def test_only_what_talks_to_the_api_server_has_a_token() -> None:
    for namespace in OURS:
        for pod in pods(namespace):
            tokens = [
                volume for volume in pod["spec"].get("volumes", []) if volume["name"].startswith("kube-api-access")
            ]
            name = pod["metadata"]["name"]
            assert bool(tokens) == bool(TOKENS.match(name)), name


def test_the_controllers_may_do_all_that_they_try() -> None:
    assert "forbidden" not in logs("control-plane=envoy-gateway", "envoy-gateway-system")
    assert "forbidden" not in logs("app.kubernetes.io/component=endpoint-picker", "models")
    holders = {item["metadata"]["name"]: item["spec"] for item in items("leases", "-n=envoy-gateway-system")}
    assert any(spec.get("holderIdentity") for spec in holders.values()), "its leader is elected by a Role"


@pytest.mark.parametrize("name", ["llama", "qwen", "gemma"])
def test_a_model_starts_and_can_write_to_its_home(name: str, evidence: Evidence) -> None:
    predictor = get("inferenceservice", name, "models")["spec"]["predictor"]
    (container,) = predictor["containers"]
    script = "import os; open(os.path.expanduser('~/weights'), 'w').write('x'); print(os.getuid(), os.getgid())"
    one: dict[str, Any] = {
        "name": "engine",
        "image": workloads.IMAGE,
        "command": ["python3", "-c", script],
        **{key: container[key] for key in ("env", "securityContext", "volumeMounts")},
    }
    spec = {
        "containers": [one],
        "volumes": predictor["volumes"],
        "restartPolicy": "Never",
        "automountServiceAccountToken": predictor["automountServiceAccountToken"],
    }
    metadata = {"name": f"rights-{name}", "namespace": "models"}
    apply_objects({"apiVersion": "v1", "kind": "Pod", "metadata": metadata, "spec": spec})
    try:

        @eventually
        def finished() -> None:
            phase = get("pod", metadata["name"], "models")["status"].get("phase")
            if phase not in ("Succeeded", "Failed"):
                raise NotYet(phase)

        finished()
        assert get("pod", metadata["name"], "models")["status"]["phase"] == "Succeeded"
        user = container["securityContext"]["runAsUser"]
        evidence(f"{name} runs as user {user} and writes to {one['env'][0]['value']}")
    finally:
        kubectl("delete", "pod", metadata["name"], "-n=models", "--grace-period=0", "--force", check=False)
