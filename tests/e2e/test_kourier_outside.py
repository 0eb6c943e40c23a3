"""Models outside the cluster: names in Knative's domain, certificates by cert-manager, clear text redirected."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from cdk8s import App

from constructs_lib import NetworkingChart, load_values, write_platform
from tests.e2e import workloads
from tests.e2e.client import chat, request, shown_certificate
from tests.e2e.cluster import (
    Absent,
    Address,
    Object,
    apply_objects,
    eventually,
    get,
    items,
    kubectl,
    printed,
    reached,
)
from tests.e2e.knative import knative_core, kourier_runs
from tests.e2e.report import Evidence

pytestmark = pytest.mark.e2e

VALUES = Path(__file__).parent / "values" / "kourier-outside.yaml"
HOST = "embed.models.models.example.com"
ISSUER: Object = {
    "apiVersion": "cert-manager.io/v1",
    "kind": "ClusterIssuer",
    "metadata": {"name": "e2e-issuer"},
    "spec": {"selfSigned": {}},
}


@pytest.fixture(scope="module")
def outside(secrets: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:  # noqa: ARG001
    """Kourier with a load balancer of its own, cert-manager, and a model."""
    folder = tmp_path_factory.mktemp("platform")
    write_platform(NetworkingChart(App(), "networking", values=load_values([VALUES])), folder)
    made = ""
    try:
        kourier_runs(folder)
        made = yaml.safe_dump_all(printed("cert-manager", "E2E_ACME", "cert-manager", "--ingress-class=none"))
        kubectl("apply", "--server-side", "-f=-", given=made)
        apply_objects(ISSUER)
        with knative_core():
            workloads.program("embed", "models")
            service = workloads.knative_service("embed", "models", scale={"min-scale": "1"})

            @eventually  # the webhook needs its certificate first
            def applied() -> None:
                apply_objects(service)

            applied()
            yield
    except Absent as reason:
        pytest.skip(str(reason))
    finally:
        kubectl("delete", "--ignore-not-found", f"-f={folder / '40-kourier.yaml'}", f"-f={folder / '30-knative.yaml'}")
        kubectl("delete", "clusterissuer", "e2e-issuer", "--ignore-not-found")
        if made:
            kubectl("delete", "--ignore-not-found", "-f=-", given=made, check=False)


@pytest.fixture
def https(outside: None) -> Iterator[Address]:  # noqa: ARG001 - makes it
    with reached("kourier", "kourier-system", 443) as address:
        yield address


def shown(address: Address) -> ssl.SSLContext:
    """Trusts the certificate that is shown for the model, which signs itself, for the names in it."""
    return ssl.create_default_context(cadata=ssl.DER_cert_to_PEM_cert(shown_certificate(address, HOST)))


def test_a_model_is_served_under_a_certificate_of_its_own(https: Address, evidence: Evidence) -> None:
    @eventually
    def served() -> None:
        answer = chat(https, "embed", host=HOST, tls=shown(https), tokens=5)
        assert (answer.status, len(answer.tokens)) == (200, 5), answer.body[-500:]

    served()
    status = get("services.serving.knative.dev", "embed", "models")["status"]
    assert status["url"] == f"https://{HOST}"
    (certificate,) = items("certificates.cert-manager.io", "-n=models")
    assert certificate["spec"]["issuerRef"]["name"] == "e2e-issuer"
    evidence(f"{status['url']} has a certificate that cert-manager made from the issuer of the values")


def test_clear_text_is_redirected(https: Address) -> None:  # noqa: ARG001 - once it is served
    with reached("kourier", "kourier-system", 80) as address:
        answer = request(address, "GET", "/v1/models", host=HOST)
    assert (answer.status, answer.headers["location"]) == (301, f"https://{HOST}/v1/models")


def test_the_platform_still_reaches_it_inside(https: Address) -> None:  # noqa: ARG001 - once it is served
    with reached("kourier-internal", "kourier-system", 80) as address:
        answer = chat(address, "embed", host="embed.models.svc.cluster.local", tokens=5)
    assert (answer.status, len(answer.tokens)) == (200, 5)
