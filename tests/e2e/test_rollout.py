"""A model is changed while it streams: nothing is lost, the new revision serves, and the old one goes."""

from __future__ import annotations

import os
import shlex
import subprocess
import time
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

import pytest
import yaml
from cdk8s import App

from constructs_lib import NetworkingChart, parse_values, write_platform
from tests.e2e import kserve, workloads
from tests.e2e.cluster import (
    Address,
    NotYet,
    Object,
    apply,
    apply_objects,
    eventually,
    get,
    items,
    kubectl,
    reached,
    wait,
)
from tests.e2e.conftest import Authority, gateway_ready, uninstall
from tests.e2e.load import asked, load
from tests.e2e.report import Evidence

pytestmark = pytest.mark.e2e

VALUES: Object = yaml.safe_load((Path(__file__).parent / "values" / "rollout.yaml").read_text())
MODELS: dict[str, Object] = {model["name"]: model for model in VALUES["models"]}
KNATIVE = ("activator", "autoscaler", "controller", "webhook", "net-kourier-controller")
CLIENTS = 6
# how long the old pods may stay once the new ones are ready
MOST_SECONDS = 60
MOST_RESTARTS = 3
SCALE = {"min-scale": "2", "max-scale": "4", "target": "16", "window": "10s", "scale-down-delay": "0s"}


def values(name: str = "", version: str = "1") -> Object:
    """The values with one of the models in that version."""
    tree = deepcopy(VALUES)
    for model in tree["models"]:
        own = version if model["name"] == name else "1"
        if "kserve" in model:
            model["kserve"]["env"]["VERSION"] = own
        elif "podLabels" in model:
            model["podLabels"] = {"version": own}
    return tree


def written(tree: Object, folder: Path) -> Path:
    """The platform's files."""
    write_platform(NetworkingChart(App(), "networking", values=parse_values(tree)), folder)
    return folder


def knative_service(name: str, version: str, folder: Path) -> Object:
    """The Knative service of a model: as KServe makes it from the files, or as somebody else has written it."""
    template = workloads.pod("engine", port=8000)
    if "kserve" not in MODELS[name]:
        environment = {"LOAD_SECONDS": "5", "VERSION": version}
        annotations = {f"autoscaling.knative.dev/{key}": value for key, value in SCALE.items()}
        return {
            "apiVersion": "serving.knative.dev/v1",
            "kind": "Service",
            "metadata": {"name": name, "namespace": "models"},
            "spec": {
                "template": {
                    "metadata": {"labels": {"version": version}, "annotations": annotations},
                    "spec": workloads.pod("engine", port=8000, environment=environment),
                }
            },
        }
    documents = yaml.safe_load_all((folder / "70-models.yaml").read_text())
    (made,) = [item for item in documents if item["kind"] == "InferenceService" and item["metadata"]["name"] == name]
    mounts = template["containers"][0]["volumeMounts"]
    return kserve.knative_service(made, volumes=template["volumes"], mounts=mounts)


@eventually
def kourier_runs() -> bool:
    """Whether Kourier's controller becomes ready, or ends again and again."""
    for pod in items("pods", "-l=app=net-kourier-controller", "-n=knative-serving"):
        for state in pod["status"].get("containerStatuses", []):
            if state["ready"]:
                return True
            if state["restartCount"] > MOST_RESTARTS:
                return False
    raise NotYet("net-kourier-controller has neither become ready nor ended")


@pytest.fixture(scope="module")
def folder(secrets: Authority, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:  # noqa: ARG001
    """The platform in version 1, with Knative. E2E_KNATIVE is a command that prints it, where it is not installed."""
    first = written(values(), tmp_path_factory.mktemp("first"))
    kubectl("delete", "deployment,service", "litellm", "-n=litellm", "--ignore-not-found")
    apply(first)
    there = {item["metadata"]["name"] for item in items("deployments", "-n=knative-serving")}
    command, made = shlex.split(os.environ.get("E2E_KNATIVE", "")), ""
    try:
        if not kourier_runs():
            pytest.skip("Kourier's controller does not run here")
        if not set(KNATIVE) <= there:
            if not command:
                pytest.skip("Knative Serving is not installed")
            printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            # the namespace is there, and stays, and what the platform has set stays as well
            made = yaml.safe_dump_all(one for one in yaml.safe_load_all(printed) if one["kind"] != "Namespace")
            kubectl("apply", "--server-side", "-f=-", given=made, check=False)
        for name in KNATIVE:
            wait("condition=Available", "deployment", name, "-n=knative-serving")
        workloads.program("engine", "models")
        gateway_ready("inference-gateway")
        yield first
    finally:
        kubectl("delete", "services.serving.knative.dev", "--all", "-n=models", "--ignore-not-found")
        uninstall(first)
        if made:
            kubectl("delete", "--ignore-not-found", "-f=-", given=made, check=False)
        workloads.service("litellm", "litellm", port=4000)  # as it was


@pytest.fixture(scope="module")
def litellm(folder: Path) -> Iterator[Address]:  # noqa: ARG001 - applies the platform
    wait("condition=Available", "deployment", "litellm", "-n=litellm")
    with reached("litellm", "litellm", 4000) as address:
        yield address


def service_name(name: str) -> str:
    return f"{name}-predictor" if "kserve" in MODELS[name] else name


def ready_revision(name: str) -> str:
    """The revision that its route leads to, once it is ready."""
    status = get("services.serving.knative.dev", service_name(name), "models").get("status", {})
    states = {state["type"]: state["status"] for state in status.get("conditions", [])}
    (target,) = status.get("traffic") or [{}]
    revision: str = target.get("revisionName", "")
    if states.get("Ready") != "True" or status.get("latestCreatedRevisionName") != revision:
        raise NotYet(f"{name}: {status}")
    return revision


def pods(revision: str) -> list[Object]:
    return items("pods", f"-l=serving.knative.dev/revision={revision}", "-n=models")


def started(folder: Path, litellm: Address, name: str) -> str:
    """The revision of version 1, which serves."""

    @eventually  # the webhook needs its certificate first
    def made() -> None:
        apply_objects(knative_service(name, "1", folder))

    @eventually
    def served() -> str:
        revision = ready_revision(name)
        for _ in range(3):
            answer = asked(litellm, name)
            assert answer.whole, answer
            assert answer.pod.startswith(revision), answer
            assert "/kourier/" not in answer.way, answer
        return revision

    apply(folder)
    made()
    revision: str = served()
    return revision


@eventually
def moved(name: str, old: str) -> str:
    """The revision after the old one, once its service leads to it."""
    revision = ready_revision(name)
    if revision == old:
        raise NotYet(f"{name}: {old}")
    return revision


@eventually
def gone(revision: str) -> None:
    """Its pods have stopped."""
    if left := pods(revision):
        raise NotYet(f"{revision}: {[pod['metadata']['name'] for pod in left]}")


@pytest.mark.parametrize("name", MODELS)
def test_a_change_under_load_loses_nothing_and_ends(
    folder: Path, litellm: Address, name: str, tmp_path: Path, evidence: Evidence
) -> None:
    old = started(folder, litellm, name)
    second = written(values(name, "2"), tmp_path / "second")
    with load(litellm, name, clients=CLIENTS) as found:
        time.sleep(5)
        changed = time.monotonic()
        apply(second)
        apply_objects(knative_service(name, "2", second))
        new = moved(name, old)
        ready = time.monotonic()
        gone(old)
        left = time.monotonic()
        time.sleep(max(0, ready + MOST_SECONDS - left))
    kubectl("delete", "services.serving.knative.dev", service_name(name), "-n=models")
    assert found.lost == []
    assert all(request.pod.startswith((old, new)) for request in found.requests)
    last = found.served_by(old)[-1]
    assert last.begin < ready + MOST_SECONDS
    assert len([request for request in found.served_by(new) if request.begin > last.begin]) > CLIENTS
    # a picker that chooses among pods has none of the new version for a while
    assert bool(found.through_kourier) == (MODELS[name]["mode"] == "epp-pods")
    evidence(
        f"{len(found.requests)} streams, none lost, {len(found.through_kourier)} of them by the second way; the new "
        f"revision was ready {ready - changed:.0f} s after the change, the last stream of the old one began "
        f"{last.begin - ready:+.1f} s from then, and its last pod was gone after {left - ready:.0f} s"
    )
