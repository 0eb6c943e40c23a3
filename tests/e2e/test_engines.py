"""How engines start on Knative: no request reaches one before it can answer."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from tests.e2e import workloads
from tests.e2e.client import Answer, request
from tests.e2e.cluster import Absent, Address, Object, apply_objects, eventually, items, reached
from tests.e2e.conftest import ROOT
from tests.e2e.knative import knative_core
from tests.e2e.report import Evidence
from tests.oracle.test_service import knative_service

pytestmark = pytest.mark.e2e

NAMESPACE = "engines"
PULL_SECONDS = 6


@pytest.fixture(scope="module")
def activator() -> Iterator[Address]:
    """Knative's core runs."""
    workloads.namespace("knative-serving")
    labels = {"pod-security.kubernetes.io/enforce": "restricted"}
    apply_objects({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": NAMESPACE, "labels": labels}})
    workloads.program("gemma", NAMESPACE, source="ollama.py")
    try:
        with knative_core(NAMESPACE), reached("activator-service", "knative-serving", 80) as address:
            yield address
    except Absent as reason:
        pytest.skip(str(reason))


def service(name: str) -> Object:
    """The example's model of Ollama as KServe hands it to Knative, with a program that stands in for Ollama."""
    text = (ROOT / "examples" / "dist" / "full-platform" / "70-models.yaml").read_text()
    (model,) = [one for one in yaml.safe_load_all(text)
                if one["kind"] == "InferenceService" and one["metadata"]["name"] == "gemma"]  # fmt: skip
    made = copy.deepcopy(knative_service(model))
    made["metadata"] = {"name": name, "namespace": NAMESPACE}
    spec = made["spec"]["template"]["spec"]
    (container,) = spec["containers"]
    container["image"] = workloads.IMAGE
    container["env"] += [
        {"name": "PATH", "value": "/program:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"},
        {"name": "PULL_SECONDS", "value": str(PULL_SECONDS)},
    ]
    container["volumeMounts"].append({"name": "program", "mountPath": "/program", "readOnly": True})
    program = {"name": "gemma-program", "defaultMode": 0o555, "items": [{"key": "server.py", "path": "ollama"}]}
    spec["volumes"].append({"name": "program", "configMap": program})
    container["resources"] = {"requests": {"cpu": "100m"}}
    spec["timeoutSeconds"] = 300  # the cluster's Knative may allow less than the platform's
    return made


def asked(activator: Address, name: str) -> Answer:
    """Ask Knative's activator, as Kourier does for a service that is at zero."""
    headers = {"Knative-Serving-Namespace": NAMESPACE, "Knative-Serving-Revision": f"{name}-00001"}
    body = json.dumps({"model": "gemma", "messages": []}).encode()
    host = f"{name}.{NAMESPACE}.svc.cluster.local"
    return request(activator, "POST", "/v1/chat/completions", host=host, body=body, headers=headers)


def start(made: Object) -> None:
    @eventually  # the webhook needs its certificate first
    def applied() -> None:
        apply_objects(made)
        assert items("revisions.serving.knative.dev", f"-n={NAMESPACE}",
                     f"-l=serving.knative.dev/service={made['metadata']['name']}")  # fmt: skip

    applied()


def test_ollama_answers_once_it_has_pulled(activator: Address, evidence: Evidence) -> None:
    start(service("gemma"))

    @eventually
    def pulling() -> None:
        pods: list[dict[str, Any]] = items("pods", f"-n={NAMESPACE}", "-l=serving.knative.dev/service=gemma")
        assert any("startedAt" in str(one["status"].get("containerStatuses")) for one in pods)

    pulling()
    answer = asked(activator, "gemma")
    assert answer.status == 200, answer.body
    assert answer.json()["choices"][0]["message"]["content"] == "gemma on 0.0.0.0:11434"
    assert answer.arrivals[0] > PULL_SECONDS / 2
    evidence(f"a request during the pull of {PULL_SECONDS} s waited {answer.arrivals[0]:.1f} s and was answered")


def test_without_the_start_of_ours_it_answers_404(activator: Address) -> None:
    plain = service("plain")
    (container,) = plain["spec"]["template"]["spec"]["containers"]
    container |= {"command": ["ollama"], "args": ["serve"]}
    start(plain)
    assert asked(activator, "plain").status == 404
