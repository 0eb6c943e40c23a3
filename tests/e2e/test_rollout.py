"""A model is changed while it streams: nothing is lost, the new revision serves, and the old one goes."""

from __future__ import annotations

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
    Absent,
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
from tests.e2e.knative import knative_core, kourier_runs
from tests.e2e.load import asked, load
from tests.e2e.report import Evidence

pytestmark = pytest.mark.e2e

VALUES: Object = yaml.safe_load((Path(__file__).parent / "values" / "rollout.yaml").read_text())
MODELS: dict[str, Object] = {model["name"]: model for model in VALUES["models"]}
CHANGES: dict[str, Object] = {
    "image": {"image": "docker.io/library/python:3.13-slim"},
    "args": {"args": ["--again"]},
    "env": {"env": {"LOAD_SECONDS": "5", "VERSION": "2"}},
}
CASES = [("pods-made", "image"), ("pods-made", "args"), ("pods-made", "env"), ("pods-found", "env"),
         ("kourier-made", "image"), ("kourier-found", "env")]  # fmt: skip
CLIENTS = 6
# how long the old pods may stay once the new ones are ready
MOST_SECONDS = 60
SCALE = {"min-scale": "2", "max-scale": "4", "target": "16", "window": "10s", "scale-down-delay": "0s"}


def values(name: str = "", change: str = "") -> Object:
    """The values, with one of the models changed."""
    tree = deepcopy(VALUES)
    for model in tree["models"]:
        if model["name"] != name:
            continue
        if "kserve" in model:
            model["kserve"] |= CHANGES[change]
        elif "podLabels" in model:
            model["podLabels"] = {"version": "2"}
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
        return workloads.knative_service(name, "models", scale=SCALE, program_of="engine", labels={"version": version},
                                         environment=environment)  # fmt: skip
    documents = yaml.safe_load_all((folder / "70-models.yaml").read_text())
    (made,) = [item for item in documents if item["kind"] == "InferenceService" and item["metadata"]["name"] == name]
    mounts = template["containers"][0]["volumeMounts"]
    return kserve.knative_service(made, volumes=template["volumes"], mounts=mounts)


@pytest.fixture(scope="module")
def folder(secrets: Authority, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:  # noqa: ARG001
    """The platform in version 1, with Knative."""
    first = written(values(), tmp_path_factory.mktemp("first"))
    kubectl("delete", "deployment,service", "litellm", "-n=litellm", "--ignore-not-found")
    try:
        kourier_runs(first)
        apply(first)
        with knative_core():
            workloads.program("engine", "models")
            gateway_ready("inference-gateway")
            yield first
    except Absent as reason:
        pytest.skip(str(reason))
    finally:
        uninstall(first)
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


@pytest.mark.parametrize("case", CASES, ids="-".join)
def test_a_change_under_load_loses_nothing_and_ends(
    folder: Path, litellm: Address, case: tuple[str, str], tmp_path: Path, evidence: Evidence
) -> None:
    name, change = case
    old = started(folder, litellm, name)
    second = written(values(name, change), tmp_path / "second")
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
    assert [(request.begin - changed, request.end - changed, request.pod, request.text) for request in found.lost] == []
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
