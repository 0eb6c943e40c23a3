"""Pods with the labels of the platform's parts, which try to connect to one another.

They never become ready, so that no Service sends them anything.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from constructs_lib.network_policies.flow import Flow, Pods
from tests.e2e import workloads
from tests.e2e.cluster import NotYet, Object, apply_objects, eventually, items, kubectl, logs
from tests.network_policies.evaluator import Host

_PROGRAM = Path(__file__).parent / "programs" / "prober.py"
# until a network plugin has seen a new pod
_DELAY_SECONDS = 15


@dataclass(frozen=True, kw_only=True)
class Double:
    """A pod in the place of a part, or of a stranger."""

    name: str
    namespace: str
    labels: Mapping[str, str] = field(hash=False)


def doubles_of(flows: Sequence[Flow], namespaces: Iterable[str], *, models: str) -> Iterator[Double]:
    """One of each part that has a flow, and a stranger in each namespace and outside.

    Args:
        flows: the flows.
        namespaces: where strangers are.
        models: the namespace for pods that may be in any.
    """
    ends = (end for flow in flows for end in (flow.source, flow.destination) if isinstance(end, Pods))
    for end in dict.fromkeys(ends):
        labels = {**end.labels, **dict.fromkeys(end.label_keys, "other")}
        yield Double(name=end.name.replace(".", "-"), namespace=end.namespace or models, labels=labels)
    for namespace in (*namespaces, "elsewhere"):
        yield Double(name="stranger", namespace=namespace, labels={"app": "stranger"})


def listen(doubles: Sequence[Double], ports: Iterable[int]) -> dict[Double, Host]:
    """Run the doubles, each listening on all ports."""
    text = " ".join(map(str, sorted(ports)))
    return _run("listener", {double: {"PORTS": text} for double in doubles})


def reached(doubles: Sequence[Double], targets: Sequence[str]) -> dict[Host, set[str]]:
    """Which of the targets, `address:port`, each double reaches from a new pod."""
    environment = {"TARGETS": " ".join(targets), "DELAY_SECONDS": str(_DELAY_SECONDS)}
    role = f"prober-{uuid.uuid4().hex[:8]}"
    running = _run(role, dict.fromkeys(doubles, environment))
    found = {host: _printed(role, double, len(targets)) for double, host in running.items()}
    for namespace in {double.namespace for double in doubles}:
        kubectl("delete", "pods", f"-l=e2e-role={role}", f"-n={namespace}", "--wait=false")
    return found


def remove(doubles: Iterable[Double]) -> None:
    """Take them away."""
    for namespace in {double.namespace for double in doubles}:
        kubectl("delete", "pods", "-l=e2e-role", f"-n={namespace}", "--grace-period=0", "--force=true", check=False)


def _run(role: str, environments: Mapping[Double, Mapping[str, str]]) -> dict[Double, Host]:
    for namespace in {double.namespace for double in environments}:
        data = {"server.py": _PROGRAM.read_text()}
        metadata = {"name": "prober-program", "namespace": namespace}
        apply_objects({"apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata, "data": data})
    apply_objects(*(_pod(role, double, environment) for double, environment in environments.items()))
    return {double: _host(role, double) for double in environments}


def _pod(role: str, double: Double, environment: Mapping[str, str]) -> Object:
    spec = workloads.pod("prober", port=8080, environment=environment)
    (container,) = spec["containers"]
    for key in ("ports", "readinessProbe"):
        del container[key]
    return {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {
            "name": f"{double.name}-{role}",
            "namespace": double.namespace,
            "labels": {**double.labels, "e2e-role": role, "e2e-part": double.name},
        },
        "spec": spec
        | {"readinessGates": [{"conditionType": "e2e.example.com/never"}], "terminationGracePeriodSeconds": 1},
    }


@eventually
def _host(role: str, double: Double) -> Host:
    (pod,) = items("pods", f"-l=e2e-role={role},e2e-part={double.name}", f"-n={double.namespace}")
    if pod["status"].get("phase") != "Running" or not pod["status"].get("podIP"):
        raise NotYet(f"{double} is {pod['status'].get('phase')}")
    return Host(address=pod["status"]["podIP"], namespace=double.namespace, labels=pod["metadata"]["labels"])


@eventually
def _printed(role: str, double: Double, tried: int) -> set[str]:
    text = logs(f"e2e-role={role},e2e-part={double.name}", double.namespace)
    lines = [json.loads(line) for line in text.splitlines() if line.startswith("{")]
    if not lines or lines[-1]["tried"] != tried:
        raise NotYet(f"{double} has not tried all: {text[-500:]}")
    return set(lines[-1]["reached"])
