"""Names of Jobs and checksums of configurations follow what is written, whatever has changed it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cdk8s
import pytest
import yaml
from cdk8s import App, JsonPatch

from constructs_lib import NetworkingChart, Values, write_platform
from constructs_lib.hashes import NamedByContent, RestartedByConfig
from constructs_lib.kubernetes import KubernetesObject
from tests.support import Manifest

SECRET = {"name": "litellm", "key": "x"}
TREE: dict[str, Any] = {
    "inferenceGateway": {"enabled": True},
    "litellm": {
        "enabled": True,
        "deployment": {
            "masterKeySecret": SECRET,
            "databaseUrlSecret": SECRET,
            "saltKeySecret": SECRET,
            "database": {"migrations": "job"},
            "redis": {"deployment": {}},
        },
    },
    "models": [{"name": "llama", "service": "models/llama", "mode": "epp-pods", "podLabels": {"version": "1"}}],
}
Find = Callable[[Any], Any]
JOBS: dict[str, Find] = {
    "envoy-gateway-certgen": lambda chart: chart.gateway.controller.certgen_job,
    "litellm-migration": lambda chart: chart.litellm_proxy.migration,
}
WORKLOADS: dict[str, tuple[Find, Find, str]] = {
    "litellm": (
        lambda chart: chart.litellm_proxy.config,
        lambda chart: chart.litellm_proxy.deployment,
        "checksum/config",
    ),
    "llama-epp": (
        lambda chart: chart.inference_gateway.pickers["llama"].config,
        lambda chart: chart.inference_gateway.pickers["llama"].deployment,
        "checksum/config",
    ),
    "net-kourier-controller": (
        lambda chart: chart.kourier.config,
        lambda chart: chart.kourier.controller_deployment,
        "checksum/config",
    ),
    "3scale-kourier-gateway": (
        lambda chart: chart.kourier.bootstrap,
        lambda chart: chart.kourier.gateway_deployment,
        "checksum/bootstrap",
    ),
}
# Envoy Gateway follows its configuration: it starts anew by itself when the file changes
LIVE = {"envoy-gateway"}


def platform() -> NetworkingChart:
    return NetworkingChart(App(), "networking", values=Values.model_validate(TREE))


def objects(chart: NetworkingChart) -> Iterator[tuple[KubernetesObject, Manifest]]:
    for node in chart.node.find_all():
        if isinstance(node, KubernetesObject):
            yield node, node.to_json()


def test_no_job_and_no_configuration_is_forgotten() -> None:
    found = list(objects(platform()))
    jobs = {re.sub("-[0-9a-f]{8}$", "", made["metadata"]["name"]) for _, made in found if made["kind"] == "Job"}
    assert jobs == set(JOBS)
    assert all(isinstance(node, NamedByContent) for node, made in found if made["kind"] == "Job")
    config_maps = {made["metadata"]["name"] for _, made in found if made["kind"] == "ConfigMap"}
    reading = {
        made["metadata"]["name"]: node
        for node, made in found
        if made["kind"] == "Deployment"
        for volume in made["spec"]["template"]["spec"].get("volumes", ())
        if volume.get("configMap", {}).get("name") in config_maps
    }
    # Kourier's controller reads its ConfigMap from the API server
    assert reading.keys() - LIVE == WORKLOADS.keys() - {"net-kourier-controller"}
    assert all(isinstance(found(platform()), RestartedByConfig) for _, found, _ in WORKLOADS.values())


@pytest.mark.parametrize("name", JOBS)
def test_a_patched_job_is_another_job(name: str, tmp_path: Path) -> None:
    chart = platform()
    job: KubernetesObject = JOBS[name](chart)
    before = job.name
    assert re.fullmatch(f"{name}-[0-9a-f]{{8}}", before)
    job.add_json_patch(JsonPatch.add("/spec/template/spec/priorityClassName", "high"))
    after = job.name
    assert re.fullmatch(f"{name}-[0-9a-f]{{8}}", after)
    assert after != before
    # everybody who asks for the name gets the one that is written
    written = [item for path in write_platform(chart, tmp_path) for item in yaml.safe_load_all(path.read_text())]
    assert [item["metadata"]["name"] for item in written if item["kind"] == "Job" and name in str(item)] == [after]
    assert job.identity
    assert job.identity[3] == after
    job.add_json_patch(JsonPatch.remove("/spec/template/spec/priorityClassName"))
    assert job.name == before


@pytest.mark.parametrize("name", JOBS)
def test_what_a_finished_job_may_change_keeps_its_name(name: str) -> None:
    chart = platform()
    job: KubernetesObject = JOBS[name](chart)
    before = job.name
    job.metadata.add_label("team", "llm")
    assert job.name == before
    assert job.to_json()["metadata"]["labels"]["team"] == "llm"


@pytest.mark.parametrize("name", JOBS)
def test_a_job_may_be_named_otherwise(name: str) -> None:
    job: KubernetesObject = JOBS[name](platform())
    job.add_json_patch(JsonPatch.replace("/metadata/name", "mine"))
    job.add_json_patch(JsonPatch.add("/spec/backoffLimit", 1))
    assert job.name == "mine"


def checksum(chart: NetworkingChart, name: str) -> str:
    _, workload, annotation = WORKLOADS[name]
    found: str = workload(chart).to_json()["spec"]["template"]["metadata"]["annotations"][annotation]
    assert re.fullmatch("[0-9a-f]{64}", found)
    return found


@pytest.mark.parametrize("name", WORKLOADS)
def test_a_patched_configuration_restarts_its_pods(name: str) -> None:
    chart, as_it_was = platform(), checksum(platform(), name)
    config, workload, annotation = WORKLOADS[name]
    # also after the workload itself was patched
    workload(chart).add_json_patch(JsonPatch.replace("/spec/template/metadata/annotations", {"team": "llm"}))
    assert checksum(chart, name) == as_it_was
    config(chart).add_json_patch(JsonPatch.add("/data/more", "1"))
    once = checksum(chart, name)
    config(chart).add_json_patch(JsonPatch.replace("/data/more", "2"))
    assert len({as_it_was, once, checksum(chart, name)}) == 3
    made = [item for item in cdk8s.Testing.synth(chart) if item["metadata"]["name"] == name]
    (deployment,) = [item for item in made if item["kind"] == "Deployment"]
    assert deployment["spec"]["template"]["metadata"]["annotations"] == {
        "team": "llm",
        annotation: checksum(chart, name),
    }


@pytest.mark.parametrize("name", WORKLOADS)
def test_metadata_of_a_configuration_restarts_nobody(name: str) -> None:
    chart = platform()
    config, _, _ = WORKLOADS[name]
    config(chart).metadata.add_label("team", "llm")
    assert checksum(chart, name) == checksum(platform(), name)


@pytest.mark.parametrize("name", WORKLOADS)
def test_a_checksum_of_ones_own_is_kept(name: str) -> None:
    chart = platform()
    _, workload, annotation = WORKLOADS[name]
    place = f"/spec/template/metadata/annotations/{annotation.replace('/', '~1')}"
    workload(chart).add_json_patch(JsonPatch.replace(place, "mine"))
    assert workload(chart).to_json()["spec"]["template"]["metadata"]["annotations"][annotation] == "mine"
