"""What is committed under dist/ and examples/dist/, applied to the cluster of KUBECONFIG.

The cluster has the CRDs and runs nothing of ours before. Run by `make cluster`.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.cluster

ROOT = Path(__file__).parents[2]
PLATFORMS = [ROOT / "dist", *sorted((ROOT / "examples" / "dist").iterdir())]
PATIENCE = "--timeout=90s"


def kubectl(*words: str, given: str | None = None) -> str:
    done = subprocess.run(
        ["kubectl", *words],
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"kubectl {' '.join(words)}\n{done.stdout[-2000:]}{done.stderr[-4000:]}"
    assert "Warning" not in done.stderr, done.stderr
    return done.stdout


def items(*words: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(kubectl("get", *words, "-o", "json"))["items"]
    return found


def wait(condition: str, *words: str) -> None:
    kubectl("wait", f"--for={condition}", PATIENCE, *words)


def seen(kind: str, conditions: str) -> list[dict[str, Any]]:
    """The objects of that kind, once the controller has judged what is applied now and not what was before."""
    for item in items(kind, "-n", "llm-platform"):
        generation = f"jsonpath={{.status.{conditions}[0].observedGeneration}}={item['metadata']['generation']}"
        wait(generation, kind, item["metadata"]["name"], "-n", "llm-platform")
    return items(kind, "-n", "llm-platform")


@pytest.fixture(scope="module", autouse=True)
def certificate(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The Secrets that the examples with TLS refer to; cert-manager makes one of them in a real cluster."""
    if "KUBECONFIG" not in os.environ:
        pytest.fail("KUBECONFIG must name a cluster with the CRDs of the platform and nothing else in it")
    folder = tmp_path_factory.mktemp("tls")
    key, crt = str(folder / "tls.key"), str(folder / "tls.crt")
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"),
            *("-keyout", key, "-out", crt, "-days", "2", "-subj", "/CN=llm.example.com"),
            *("-addext", "subjectAltName=DNS:llm.example.com"),
        ],
        check=True,
        capture_output=True,
    )
    kubectl("apply", "--server-side", "-f", str(ROOT / "dist" / "00-namespaces.yaml"))
    for name in ("my-tls-secret", "networking-tls"):
        secret = kubectl(
            *("create", "secret", "tls", name, "-n", "llm-platform", f"--cert={crt}", f"--key={key}"),
            *("--dry-run=client", "-o", "yaml"),
        )
        kubectl("apply", "--server-side", "-f", "-", given=secret)


@pytest.fixture(scope="class", params=PLATFORMS, ids=lambda path: path.name)
def platform(request: pytest.FixtureRequest) -> Path:
    """One platform after the other, each applied under strict field validation."""
    folder: Path = request.param
    kubectl("apply", "--server-side", "--validate=strict", "-f", str(folder))
    return folder


class TestPlatform:
    def test_applying_it_again_changes_nothing(self, platform: Path) -> None:
        assert kubectl("diff", "--server-side", "-f", str(platform)) == ""

    @pytest.mark.usefixtures("platform")
    def test_the_controller_runs_with_the_certificates_of_its_job(self) -> None:
        wait("condition=Complete", "job", "-l", "app.kubernetes.io/component=certgen", "-n", "envoy-gateway-system")
        wait("condition=Available", "deployment", "envoy-gateway", "-n", "envoy-gateway-system")

    @pytest.mark.usefixtures("platform")
    def test_class_and_gateway_are_accepted_and_programmed(self) -> None:
        wait("condition=Accepted", "gatewayclass", "llm-gateway")
        (gateway,) = seen("gateway", "conditions")
        wait("condition=Programmed", "gateway", gateway["metadata"]["name"], "-n", "llm-platform")
        for gateway in items("gateway", "-n", "llm-platform"):
            for listener in gateway["status"]["listeners"]:
                states = {state["type"]: state["status"] for state in listener["conditions"]}
                assert states["Programmed"] == states["ResolvedRefs"] == "True", listener

    @pytest.mark.usefixtures("platform")
    def test_routes_and_policies_are_accepted(self) -> None:
        for route in seen("httproute", "parents[0].conditions"):
            for parent in route["status"]["parents"]:
                states = {state["type"]: state["status"] for state in parent["conditions"]}
                assert states["Accepted"] == states["ResolvedRefs"] == "True", parent
        kinds = ("clienttrafficpolicy", "backendtrafficpolicy")
        policies = [policy for kind in kinds for policy in seen(kind, "ancestors[0].conditions")]
        assert len(policies) == 2
        for policy in policies:
            for ancestor in policy["status"]["ancestors"]:
                states = {state["type"]: state["status"] for state in ancestor["conditions"]}
                assert states["Accepted"] == "True", policy["metadata"]

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
