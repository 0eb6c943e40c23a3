"""Platforms that share a cluster: with Envoy Gateway, cert-manager, LiteLLM and Prometheus of others, and each other.

What is theirs is applied first, and is afterwards as it was. Their class merges its Gateways; ours does not.
"""

from __future__ import annotations

import os
import shlex
import ssl
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from cdk8s import App, JsonPatch

from constructs_lib import NetworkingChart, load_values, parse_values, write_platform
from tests.e2e import workloads
from tests.e2e.client import chat, request
from tests.e2e.cluster import APPLIED, Object, apply, eventually, items, kubectl, reached, wait
from tests.e2e.conftest import HOST, ROOT, Authority, uninstall
from tests.e2e.report import Evidence

pytestmark = [pytest.mark.e2e, pytest.mark.usefixtures("platforms")]

EXAMPLE = ROOT / "examples" / "values" / "existing-installations.yaml"
GATEWAYS, PROXY = "gateways", "ai-proxy"
API = "/v1/chat/completions"
THEIRS: dict[str, Any] = {
    "namespace": PROXY,
    "envoyGateway": {"namespace": GATEWAYS, "controllerName": "example.com/gateway-controller"},
    "gatewayClass": {"name": "theirs"},
    "gateway": {"name": "public", "service": {"type": "ClusterIP"}},
    "envoyProxy": {"replicas": 1},
    "knative": {"enabled": False},
    "kourier": {"enabled": False},
}


def further(platform: str, *models: Mapping[str, Any]) -> dict[str, Any]:
    """A platform beside that of the example: the same controller, and the same namespaces for what exists."""
    return {
        "platform": platform,
        "envoyGateway": THEIRS["envoyGateway"] | {"enabled": False},
        "gateway": {"hostname": f"{platform}.example.com", "service": {"type": "ClusterIP"}},
        "envoyProxy": {"replicas": 1},
        "litellm": {"enabled": True, "name": f"proxy-{platform}", "namespace": PROXY, "port": 8000},
        "inferenceGateway": {"enabled": bool(models)},
        "models": list(models),
        "existingNamespaces": ["models"] if models else [],
        "knative": {"enabled": False},
        "kourier": {"enabled": False},
    }


@pytest.fixture(scope="module")
def theirs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """What others have in the cluster; the folder with its files."""
    folder = tmp_path_factory.mktemp("theirs")
    chart = NetworkingChart(App(), "theirs", values=parse_values(THEIRS))
    chart.gateway.envoy_proxy.add_json_patch(JsonPatch.add("/spec/mergeGateways", True))
    write_platform(chart, folder)
    (folder / "00-others.yaml").write_text(yaml.safe_dump_all([namespace("models"), namespace("monitoring")]))
    if command := shlex.split(os.environ.get("E2E_ACME", "")):
        made = subprocess.run([*command, "cert-manager", "--parent=none/none/none"], capture_output=True, text=True,
                              check=True).stdout  # fmt: skip
        (folder / "15-cert-manager.yaml").write_text(made)
    (folder / "90-others.yaml").write_text(yaml.safe_dump_all(others()))
    for file in sorted(folder.iterdir()):
        kubectl("apply", "--server-side", "--field-manager=theirs", f"-f={file}")
    # namespaces stay when a platform goes: whoever applies none of the fields that it had set gives them up
    bare = [{"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}} for name in ("models", "monitoring")]
    kubectl("apply", *APPLIED, "-f=-", given=yaml.safe_dump_all(bare))
    for name in ("proxy", "proxy-stage", "proxy-prod"):
        workloads.server(name, PROXY, port=8000)
    for name in ("phi", "phi-stage"):
        workloads.server(name, "models", port=8000, labels={"app": name})
    wait("condition=Available", "deployment", "envoy-gateway", f"-n={GATEWAYS}")
    yield folder
    uninstall(folder)


@pytest.fixture(scope="module")
def platforms(
    theirs: Path,  # noqa: ARG001 - it must be there
    tmp_path_factory: pytest.TempPathFactory,
    secrets: Authority,
) -> Iterator[None]:
    """Three platforms of one app, beside what is theirs."""
    app, folders = App(), []
    phi = {"name": "phi", "service": "models/phi-stage", "mode": "standard", "podLabels": {"app": "phi-stage"}}
    every = {
        "networking": load_values([EXAMPLE], settings=["envoyProxy.replicas=1,gateway.service.type=ClusterIP"]),
        "stage": parse_values(further("stage", phi)),
        "prod": parse_values(further("prod")),
    }
    charts = [NetworkingChart(app, name, values=values) for name, values in every.items()]
    for chart in charts:
        folders.append(tmp_path_factory.mktemp(chart.node.id))
        write_platform(chart, folders[-1])
    if not os.environ.get("E2E_ACME"):
        secrets.apply_secret("networking-tls", "llm-platform")
    apply(*folders)
    for chart in charts:
        wait("condition=Programmed", "gateway", "--all", f"-n={chart.plan.values.namespace}")
    wait("condition=Available", "deployment", "--all", f"-n={GATEWAYS}")
    yield
    uninstall(*folders)


def namespace(name: str) -> Object:
    return {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name, "labels": {"team": "others"}}}


def others() -> Iterator[Object]:
    """Their route, their issuer with a certificate of theirs, and their Prometheus, which may be asked by nobody."""
    metadata = {"name": "site", "namespace": PROXY}
    yield {
        "apiVersion": "gateway.networking.k8s.io/v1",
        "kind": "HTTPRoute",
        "metadata": metadata,
        "spec": {
            "parentRefs": [{"name": "public"}],
            "rules": [{"backendRefs": [{"name": "proxy", "port": 8000}]}],
        },
    }
    issuer = {"apiVersion": "cert-manager.io/v1", "kind": "ClusterIssuer", "metadata": {"name": "company-ca"}}
    yield issuer | {"spec": {"selfSigned": {}}}
    reference = {"kind": "ClusterIssuer", "name": "company-ca"}
    yield {
        "apiVersion": "cert-manager.io/v1",
        "kind": "Certificate",
        "metadata": metadata,
        "spec": {"secretName": "site-tls", "dnsNames": ["site.example.com"], "issuerRef": reference},
    }
    yield {
        "apiVersion": "networking.k8s.io/v1",
        "kind": "NetworkPolicy",
        "metadata": {"name": "prometheus", "namespace": "monitoring"},
        "spec": {"podSelector": {}, "policyTypes": ["Ingress"]},
    }


def served(service: str, pods: str, *, host: str, path: str = API, tls: ssl.SSLContext | None = None) -> None:
    """A request through the Service in the controller's namespace is answered by a pod of the stand-in."""
    with reached(service, GATEWAYS, 443 if tls else 80) as address:

        @eventually
        def answered() -> None:
            answer = chat(address, "phi", host=host, path=path, tls=tls)
            assert answer.status == 200, answer.body[:200]
            assert answer.headers["x-served-by"].rsplit("-", 2)[0] == pods

        answered()


def proxies_of(**labels: str) -> str:
    """The Service of the proxies with these labels of Envoy Gateway."""
    selector = ",".join(f"gateway.envoyproxy.io/{key.replace('_', '-')}={value}" for key, value in labels.items())
    (service,) = items("services", f"-l={selector}", f"-n={GATEWAYS}")
    name: str = service["metadata"]["name"]
    return name


def test_each_platform_leads_to_its_own_litellm_and_model(evidence: Evidence) -> None:
    anybody = ssl.create_default_context()
    anybody.check_hostname, anybody.verify_mode = False, ssl.CERT_NONE
    first = proxies_of(owning_gateway_name="networking", owning_gateway_namespace="llm-platform")
    served(first, "proxy", host=HOST, tls=anybody)
    for name in ("stage", "prod"):
        service = proxies_of(owning_gateway_name=name, owning_gateway_namespace=f"llm-platform-{name}")
        served(service, f"proxy-{name}", host=f"{name}.example.com")
    for service, pods in (("inference-gateway", "phi"), ("inference-gateway-stage", "phi-stage")):
        served(service, pods, host=service, path=f"/phi{API}")
    evidence("3 platforms with 2 models of one name in one namespace, each request at the pod of its own platform")


def test_nothing_of_theirs_has_changed(theirs: Path, evidence: Evidence) -> None:
    # fails if kubectl would change anything
    kubectl("diff", "--server-side", "--field-manager=theirs", f"-f={theirs}")
    # that does not show what we would have added to their objects
    asked = kubectl("get", f"-f={theirs}", "-o=json", "--show-managed-fields")
    objects = yaml.safe_load(asked)["items"]
    managers = {
        f"{item['kind']} {item['metadata']['name']}": [
            entry["manager"] for entry in item["metadata"].get("managedFields", [])
        ]
        for item in objects
    }
    assert [name for name, those in managers.items() if "llm-networking" in those] == []
    service = proxies_of(owning_gatewayclass="theirs")
    with reached(service, GATEWAYS, 80) as address:
        assert request(address, "GET", "/v1/models", host="site.example.com").status == 200
    evidence(f"kubectl diff of {len(objects)} objects is empty, and their merged Gateway answers")


def test_their_issuer_has_signed_our_certificate() -> None:
    if not os.environ.get("E2E_ACME"):
        pytest.skip("this cluster brings no cert-manager")
    wait("condition=Ready", "certificate", "networking-tls", "-n=llm-platform")
