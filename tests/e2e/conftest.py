"""What the end-to-end tests share: the cluster, certificates, and what stands in for programs that are not ours."""

from __future__ import annotations

import os
import ssl
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e import workloads
from tests.e2e.cluster import Address, apply, eventually, get, items, kubectl, reached, wait
from tests.e2e.report import Evidence, Report, versions

ROOT = Path(__file__).parents[2]
HOST = "llm.example.com"
INFERENCE_HOST = "inference-gateway.envoy-gateway-system.svc.cluster.local"
NEEDED_CRDS = (
    "gateways.gateway.networking.k8s.io",
    "envoyproxies.gateway.envoyproxy.io",
    "inferencepools.inference.networking.k8s.io",
    "inferenceservices.serving.kserve.io",
    "services.serving.knative.dev",
    "certificates.cert-manager.io",
)


_REPORT = pytest.StashKey[Report]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--report", metavar="FILE", help="write the report of the end-to-end tests as one HTML file, too")


@pytest.hookimpl(tryfirst=True)  # before pytest-html looks
def pytest_configure(config: pytest.Config) -> None:
    if file := config.getoption("report"):
        config.option.htmlpath, config.option.self_contained_html = file, True
    if config.getoption("markexpr") == "e2e":
        config.stash[_REPORT] = Report()
        config.pluginmanager.register(config.stash[_REPORT])


@pytest.fixture(scope="session")
def report(request: pytest.FixtureRequest) -> Report:
    """The report of this run."""
    return request.config.stash[_REPORT]


@pytest.fixture
def evidence(request: pytest.FixtureRequest) -> Evidence:
    """Say in the report what was seen."""
    return lambda sentence: request.node.user_properties.append(("evidence", sentence))


@pytest.fixture(scope="session", autouse=True)
def versions_reported(report: Report, left_as_found: None) -> Iterator[None]:  # noqa: ARG001 - before it is taken away
    """Ask for the versions while everything runs."""
    yield
    report.versions = versions()


@pytest.fixture(scope="session", autouse=True)
def cluster() -> None:
    """The cluster has what the platform expects to be there."""
    if "KUBECONFIG" not in os.environ:
        pytest.exit("KUBECONFIG must name a cluster; CONTRIBUTING.md says how to make one", returncode=2)
    there = {item["metadata"]["name"] for item in items("customresourcedefinitions")}
    missing = [name for name in NEEDED_CRDS if name not in there]
    if missing:
        pytest.exit(f"the cluster lacks the CRDs {', '.join(missing)}; make crds installs them", 2)


def uninstall(*platforms: Path) -> list[Path]:
    """Delete the platforms as docs/operations.md says; the files that were deleted."""
    parts = [part for platform in platforms for part in platform.glob("[1-9]*.yaml")]
    # of all platforms at once: the GatewayClass that they share stays as long as one has a Gateway of it
    for name in sorted({part.name for part in parts}, reverse=True):
        kubectl("delete", "--ignore-not-found", *(f"-f={part}" for part in parts if part.name == name))
    return parts


@pytest.fixture(scope="session", autouse=True)
def left_as_found(cluster: None) -> Iterator[None]:  # noqa: ARG001 - it must be there
    """Take everything away at the end, also after an interrupt; namespaces that were there before stay."""
    before = {item["metadata"]["name"] for item in items("namespaces")}
    yield
    uninstall(*(ROOT / "examples" / "dist").iterdir())
    made = sorted({item["metadata"]["name"] for item in items("namespaces")} - before)
    for name in made:
        # a namespace with pods in it is looked at again only after half of their grace period, which is minutes
        kubectl("delete", "deployments,replicasets,jobs,pods", "--all", f"-n={name}")
    if made:
        kubectl("delete", "namespace", *made)


_NEW_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout")


class Authority:
    """Makes certificates for a host name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.certificate = folder / "ca.crt"
        self._key = folder / "ca.key"
        self._openssl("req", "-x509", *_NEW_KEY, str(self._key), "-out", str(self.certificate), "-days", "2",
                      "-subj", "/CN=e2e")  # fmt: skip

    def issue(self, name: str, host: str = HOST) -> tuple[Path, Path]:
        """Make a certificate; the files of the certificate and of its key."""
        key, asked, crt, names = (str(self._folder / f"{name}.{end}") for end in ("key", "csr", "crt", "ext"))
        Path(names).write_text(f"subjectAltName=DNS:{host}\n")
        self._openssl("req", *_NEW_KEY, key, "-out", asked, "-subj", f"/CN={host}")
        self._openssl("x509", "-req", "-in", asked, "-CA", str(self.certificate), "-CAkey", str(self._key),
                      "-CAcreateserial", "-days", "2", "-extfile", names, "-out", crt)  # fmt: skip
        return Path(crt), Path(key)

    def apply_secret(self, name: str, namespace: str, host: str = HOST) -> None:
        """Put a certificate of its own into the Secret."""
        crt, key = self.issue(name, host)
        secret = kubectl("create", "secret", "tls", name, f"-n={namespace}", f"--cert={crt}", f"--key={key}",
                         "--dry-run=client", "-o=yaml")  # fmt: skip
        kubectl("apply", "--server-side", "-f=-", given=secret)

    def context(self) -> ssl.SSLContext:
        """Trusts nobody else."""
        return ssl.create_default_context(cafile=str(self.certificate))

    def _openssl(self, *words: str) -> None:
        subprocess.run(["openssl", *words], check=True, capture_output=True)


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """A certificate authority of the tests."""
    return Authority(tmp_path_factory.mktemp("ca"))


@pytest.fixture(scope="session")
def secrets(authority: Authority) -> Authority:
    """The Secrets that the examples refer to; cert-manager makes one of them in a real cluster."""
    kubectl("apply", "--server-side", f"-f={ROOT / 'dist' / '00-namespaces.yaml'}")
    for name in ("litellm", "kserve", "models"):
        workloads.namespace(name)
    for name in ("my-tls-secret", "networking-tls"):
        authority.apply_secret(name, "llm-platform")
    workloads.secret("litellm", "litellm", {"master-key": "sk-e2e"})
    workloads.service("litellm", "litellm", port=4000)
    return authority


def gateway_ready(name: str) -> None:
    """The Gateway's proxies run and have its configuration."""
    wait("condition=Programmed", "gateway", name, "-n=llm-platform")
    owner = f"gateway.envoyproxy.io/owning-gateway-name={name}"
    wait("condition=Available", "deployment", f"-l={owner}", "-n=envoy-gateway-system")


def controller_leads() -> None:
    """Wait until a pod of Envoy Gateway that stays is the leader: it takes away the proxies of deleted Gateways.

    Those of a Gateway that was deleted while nobody leads stay (Envoy Gateway 1.9).
    """
    kubectl("rollout", "status", "deployment", "envoy-gateway", "-n=envoy-gateway-system", "--timeout=120s")

    @eventually
    def led() -> None:
        pods = items("pods", "-l=control-plane=envoy-gateway", "-n=envoy-gateway-system")
        staying = tuple(pod["metadata"]["name"] for pod in pods if "deletionTimestamp" not in pod["metadata"])
        holders = [lease["spec"].get("holderIdentity", "") for lease in items("leases", "-n=envoy-gateway-system")]
        assert any(holder.startswith(staying) for holder in holders), (staying, holders)

    led()


def proxy_service(gateway: str) -> str:
    """The Service of the Gateway's proxies."""
    (service,) = items("services", f"-l=gateway.envoyproxy.io/owning-gateway-name={gateway}", "-n=envoy-gateway-system")
    name: str = service["metadata"]["name"]
    return name


@pytest.fixture(scope="module")
def existing(secrets: Authority) -> Iterator[Callable[[int], Address]]:  # noqa: ARG001 - they must be there
    """The platform in front of services that are there already; the stand-in is LiteLLM."""
    workloads.server("litellm", "litellm", port=4000)
    apply(ROOT / "examples" / "dist" / "existing-services")
    gateway_ready("networking")
    service = proxy_service("networking")
    with reached(service, "envoy-gateway-system", 443) as https, reached(service, "envoy-gateway-system", 80) as http:
        yield {443: https, 80: http}.__getitem__
    kubectl("delete", "deployment", "litellm", "-n=litellm")


__all__ = [
    "HOST",
    "INFERENCE_HOST",
    "ROOT",
    "Authority",
    "controller_leads",
    "gateway_ready",
    "get",
    "proxy_service",
    "uninstall",
]
