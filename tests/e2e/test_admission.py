"""What is committed under dist/ and examples/dist/: the API server takes it, and Envoy Gateway accepts it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.cluster import APPLIED, Object, apply, get, items, kubectl, logs, wait
from tests.e2e.conftest import ROOT
from tests.e2e.report import Evidence

pytestmark = [pytest.mark.e2e, pytest.mark.usefixtures("secrets")]

# existing-installations needs what is there already, which test_sharing.py has
PLATFORMS = [
    ROOT / "dist",
    *(path for path in sorted((ROOT / "examples" / "dist").iterdir()) if path.name != "existing-installations"),
]
POLICIES = ("clienttrafficpolicy", "backendtrafficpolicy")


def seen(kind: str, conditions: str) -> list[Object]:
    """The objects of that kind, once the controller has judged what is applied now and not what was before."""
    for item in items(kind, "-n=llm-platform"):
        generation = f"jsonpath={{.status.{conditions}[0].observedGeneration}}={item['metadata']['generation']}"
        wait(generation, kind, item["metadata"]["name"], "-n=llm-platform")
    return items(kind, "-n=llm-platform")


def names(platform: Path, kind: str) -> set[str]:
    """The objects of that kind in the files of the platform."""
    found = kubectl("get", "-f", str(platform), "--ignore-not-found", "-o=name")
    return {line.split("/")[1] for line in found.splitlines() if line.split(".")[0] == kind}


def generations(platform: Path) -> dict[str, int]:
    """How often the spec of each object has changed."""
    found = json.loads(kubectl("get", "-f", str(platform), "-o=json"))["items"]
    return {item["metadata"]["uid"]: item["metadata"].get("generation", 0) for item in found}


@pytest.fixture(scope="class", params=PLATFORMS, ids=lambda path: path.name)
def platform(request: pytest.FixtureRequest) -> Iterator[Path]:
    """One platform after the other, each applied under strict field validation; its request path is deleted after."""
    folder: Path = request.param
    apply(folder)
    yield folder
    for part in sorted(folder.glob("[5-7]0-*.yaml"), reverse=True):
        kubectl("delete", "--wait", f"-f={part}")


def test_what_kserve_installed_stays_in_its_config_map() -> None:
    installed = {"storageInitializer": '{"memoryLimit": "1Gi"}', "ingress": "{}"}
    config = {"apiVersion": "v1", "kind": "ConfigMap", "data": installed,
              "metadata": {"name": "inferenceservice-config", "namespace": "kserve"}}  # fmt: skip
    models = ROOT / "examples" / "dist" / "full-platform" / "70-models.yaml"
    kubectl("apply", "--server-side", "--field-manager=kserve", "-f=-", given=json.dumps(config))
    apply(models)
    data = get("configmap", "inferenceservice-config", "kserve")["data"]
    kubectl("delete", f"-f={models}")
    assert data["storageInitializer"] == installed["storageInitializer"]
    assert json.loads(data["ingress"])["disableIstioVirtualHost"] is True


class TestPlatform:
    def test_applying_it_again_changes_nothing(self, platform: Path, evidence: Evidence) -> None:
        before = generations(platform)
        assert kubectl("diff", *APPLIED, "--force-conflicts", "-f", str(platform)) == ""
        apply(platform)
        assert generations(platform) == before
        evidence(f"{len(before)} objects, kubectl diff is empty")

    @pytest.mark.usefixtures("platform")
    def test_the_controller_runs_with_the_certificates_of_its_job(self) -> None:
        wait("condition=Complete", "job", "-l", "app.kubernetes.io/component=certgen", "-n", "envoy-gateway-system")
        wait("condition=Available", "deployment", "envoy-gateway", "-n", "envoy-gateway-system")

    def test_class_and_gateways_are_accepted_and_programmed(self, platform: Path) -> None:
        wait("condition=Accepted", "gatewayclass", "llm-gateway")
        gateways = {gateway["metadata"]["name"] for gateway in seen("gateway", "conditions")}
        assert gateways == names(platform, "gateway")
        for name in gateways:
            wait("condition=Programmed", "gateway", name, "-n=llm-platform")
        for gateway in items("gateway", "-n=llm-platform"):
            for listener in gateway["status"]["listeners"]:
                states = {state["type"]: state["status"] for state in listener["conditions"]}
                assert states["Programmed"] == states["ResolvedRefs"] == "True", listener

    def test_routes_and_policies_are_accepted(self, platform: Path) -> None:
        for route in seen("httproute", "parents[0].conditions"):
            for parent in route["status"]["parents"]:
                states = {state["type"]: state["status"] for state in parent["conditions"]}
                assert states["Accepted"] == states["ResolvedRefs"] == "True", parent
        policies = {kind: seen(kind, "ancestors[0].conditions") for kind in POLICIES}
        for kind, found in policies.items():
            assert {policy["metadata"]["name"] for policy in found} == names(platform, kind)
        for policy in (policy for found in policies.values() for policy in found):
            for ancestor in policy["status"]["ancestors"]:
                states = {state["type"]: state["status"] for state in ancestor["conditions"]}
                assert states["Accepted"] == "True", policy["metadata"]

    @pytest.mark.usefixtures("platform")
    def test_the_controller_may_do_all_that_it_tries(self) -> None:
        text = logs("control-plane=envoy-gateway", "envoy-gateway-system")
        assert "Starting" in text
        assert "forbidden" not in text

    @pytest.mark.usefixtures("platform")
    def test_the_proxies_become_ready(self) -> None:
        selector = "gateway.envoyproxy.io/owning-gateway-namespace=llm-platform"
        wait("condition=Available", "deployment", "-l", selector, "-n", "envoy-gateway-system")


@pytest.mark.parametrize(
    ("namespace", "selector"),
    [
        ("envoy-gateway-system", "control-plane=envoy-gateway"),
        ("kourier-system", "app=3scale-kourier-gateway"),
    ],
)
def test_the_selectors_of_the_troubleshooting_section_find_pods(namespace: str, selector: str) -> None:
    assert items("pods", "-n", namespace, "-l", selector)


def test_the_troubleshooting_section_finds_the_envoy_proxy() -> None:
    assert [item["metadata"]["name"] for item in items("envoyproxy", "-n", "envoy-gateway-system")] == ["llm-gateway"]
