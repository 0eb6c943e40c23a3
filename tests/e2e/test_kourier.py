"""Kourier's gateway as it is committed: real Envoy takes its bootstrap and looks for the controller."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.e2e.client import request
from tests.e2e.cluster import Address, apply, apply_objects, eventually, get, kubectl, reached, wait
from tests.e2e.conftest import ROOT
from tests.e2e.report import Evidence

pytestmark = [pytest.mark.e2e, pytest.mark.usefixtures("secrets")]

SPACE = "kourier-system"


@pytest.fixture(scope="module", autouse=True)
def platform() -> None:
    apply(ROOT / "dist")


@pytest.fixture
def stats() -> Iterator[Address]:
    """The stats port of a gateway pod; without a controller the pod is never ready."""
    spec = {"selector": {"app": "3scale-kourier-gateway"}, "ports": [{"port": 9000}], "publishNotReadyAddresses": True}
    metadata = {"name": "e2e-stats", "namespace": SPACE}
    apply_objects({"apiVersion": "v1", "kind": "Service", "metadata": metadata, "spec": spec})
    with ExitStack() as stack:

        @eventually  # without a controller the pods are restarted again and again
        def entered() -> Address:
            return stack.enter_context(reached("e2e-stats", SPACE, 9000))

        yield entered()
    kubectl("delete", "service", "e2e-stats", f"-n={SPACE}")


def test_envoy_accepts_the_bootstrap() -> None:
    pod = get("deployment", "3scale-kourier-gateway", SPACE)["spec"]["template"]["spec"]
    container = {
        key: pod["containers"][0][key] for key in ("name", "image", "command", "volumeMounts", "securityContext")
    }
    (config,) = re.findall(r"-c (\S+)", " ".join(pod["containers"][0]["args"]))
    container["args"] = ["--mode", "validate", "-c", config]
    spec = {"containers": [container], "volumes": pod["volumes"], "restartPolicy": "Never"}
    job = {"backoffLimit": 0, "template": {"spec": spec}}
    metadata = {"name": "e2e-validate", "namespace": SPACE}
    apply_objects({"apiVersion": "batch/v1", "kind": "Job", "metadata": metadata, "spec": job})
    try:
        wait("condition=Complete", "job", "e2e-validate", f"-n={SPACE}")
    finally:
        kubectl("delete", "job", "e2e-validate", f"-n={SPACE}")


def test_it_dials_the_controller_and_says_so_on_its_stats_port(stats: Address) -> None:
    controller = get("service", "net-kourier-controller", "knative-serving")["spec"]["clusterIP"]

    @eventually
    def dialled() -> None:
        clusters = request(stats, "GET", "/clusters", host="stats").body.decode()
        attempts = re.search(rf"xds_cluster::{re.escape(controller)}:18000::cx_total::(\d+)", clusters)
        assert attempts, clusters[:2000]
        assert int(attempts[1]) > 0

    dialled()


def test_the_stats_port_takes_nothing_that_changes_envoy(stats: Address, evidence: Evidence) -> None:
    @eventually
    def answers() -> None:
        assert request(stats, "GET", "/stats/prometheus", host="stats").status == 200
        assert request(stats, "POST", "/quitquitquit", host="stats").status == 404
        evidence("Envoy " + request(stats, "GET", "/server_info", host="stats").json()["version"])

    answers()
