"""From the last release to this one, and from value to value, under load: nothing is lost, and nothing left behind."""

from __future__ import annotations

import http.client
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import yaml
from cdk8s import App

from constructs_lib import NetworkingChart, parse_values, write_platform
from constructs_lib.platform.settings import merge
from tests.e2e import workloads
from tests.e2e.client import chat, request
from tests.e2e.cluster import (
    APPLIED,
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
from tests.e2e.conftest import HOST, ROOT, Authority, controller_leads, gateway_ready, proxy_service, uninstall
from tests.e2e.load import KEY, Load, Request, asked, load
from tests.e2e.report import Evidence

pytestmark = pytest.mark.e2e

HERE = Path(__file__).parent
RELEASE = HERE / "data" / "release-0.1.0"
VALUES: Object = yaml.safe_load((HERE / "values" / "upgrade.yaml").read_text())
NAMESPACES = ("envoy-gateway-system", "litellm", "models")
ENVOYS = {"networking", "inference-gateway"}
CLIENTS = 4
CHANGES: dict[str, tuple[Object, set[str]]] = {
    "tls": ({"tls": {"enabled": True, "secretName": "my-tls-secret"}}, set()),
    "litellm-config": ({"litellm": {"deployment": {"streamPingInterval": "20s"}}}, {"litellm"}),
    "picker-config": ({"endpointPicker": {"scrapeInterval": "100ms"}}, {"chat-epp"}),
    # Envoy's drain, the timeouts that LiteLLM knows, and the drain of the picker
    "timeouts": ({"timeouts": {"maxStreamDuration": "1200s"}}, ENVOYS | {"litellm", "chat-epp"}),
    "image": ({"envoyProxy": {"image": "docker.io/envoyproxy/envoy:distroless-v1.39.6"}}, ENVOYS),
    "replicas": ({"envoyProxy": {"replicas": 3}, "litellm": {"deployment": {"replicas": 2}}}, set()),
}
"""The values that change most, each on top of those before it, and the Deployments that restart."""


def written(tree: Object, folder: Path) -> Path:
    """The platform's files."""
    write_platform(NetworkingChart(App(), "networking", values=parse_values(tree)), folder)
    return folder


def apply_set() -> list[Object]:
    """The ApplySet of docs/upgrades.md: its kind, and itself."""
    page = (ROOT / "docs" / "upgrades.md").read_text()
    return [yaml.safe_load(block) for block in re.findall("^```yaml\n(.*?)^```", page, flags=re.DOTALL | re.MULTILINE)]


def make_apply_set() -> None:
    """Make it as the page says."""
    kind, itself = apply_set()
    apply_objects(kind)

    @eventually  # the kind is served a moment later
    def made() -> None:
        apply_objects(itself)

    made()


def prune(folder: Path, *words: str) -> str:
    """Apply the files, and delete what was applied before and is in none of them, as docs/upgrades.md says."""
    apply(folder / "00-namespaces.yaml")
    kind, itself = apply_set()
    name = f"--applyset={kind['metadata']['name']}/{itself['metadata']['name']}"
    files = (f"-f={part}" for part in sorted(folder.glob("[1-9]*.yaml")))
    return kubectl(
        "apply", *APPLIED, "--force-conflicts", name, "--prune", *files, *words,
        environment={"KUBECTL_APPLYSET": "true"},
    )  # fmt: skip


def objects(folder: Path) -> set[tuple[str, str, str]]:
    """Kind, namespace and name of what the files hold."""
    documents = [item for part in folder.glob("*.yaml") for item in yaml.safe_load_all(part.read_text())]
    return {(item["kind"], item["metadata"].get("namespace", ""), item["metadata"]["name"]) for item in documents}


def versions() -> dict[str, str]:
    """The Deployments, by their own names or those of their Gateways, and the version of their pods."""
    found = {}
    for namespace in NAMESPACES:
        for item in items("deployments", f"-n={namespace}"):
            labels, annotations = item["metadata"].get("labels", {}), item["metadata"].get("annotations", {})
            name = labels.get("gateway.envoyproxy.io/owning-gateway-name", item["metadata"]["name"])
            found[name] = annotations.get("deployment.kubernetes.io/revision", "")
    return found


@eventually
def settled() -> None:
    """Every Deployment runs what it is told, and only that."""
    for namespace in NAMESPACES:
        for item in items("deployments", f"-n={namespace}"):
            wanted, status = item["spec"]["replicas"], item.get("status", {})
            counts = {status.get(key, 0) for key in ("replicas", "updatedReplicas", "availableReplicas")}
            if status.get("observedGeneration") != item["metadata"]["generation"] or counts != {wanted}:
                raise NotYet(f"{item['metadata']['name']}: {wanted}, {status}")


def restarted_by(applying: Callable[[Path], object], folder: Path) -> set[str]:
    """Apply the files and wait until everything runs; the Deployments that restarted."""
    before = versions()
    applying(folder)
    time.sleep(3)  # until the controller has seen it
    settled()
    after = versions()
    return {name for name, version in before.items() if after.get(name, version) != version}


class Platform:
    """The platform under load."""

    def __init__(self, address: Address, found: Load, folder: Path) -> None:
        self.address, self.found, self.values, self._folder = address, found, VALUES, folder
        self._seen = 0

    def lost(self) -> list[Request]:
        """What was lost since this was last asked."""
        lost = self.found.lost[self._seen :]
        self._seen += len(lost)
        return lost

    def files(self, name: str, changed: Object) -> Path:
        """The files of the values so far, with the change on top."""
        self.values = merge(self.values, changed)
        return written(self.values, self._folder / name)


@pytest.fixture(scope="module")
def platform(secrets: Authority, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Platform]:  # noqa: ARG001
    """Release 0.1.0 under load."""
    folder = tmp_path_factory.mktemp("upgrade")
    kubectl("delete", "deployment,service", "litellm", "-n=litellm", "--ignore-not-found")
    try:
        workloads.server("engine", "models", port=8000, replicas=2)
        make_apply_set()
        prune(RELEASE)
        gateway_ready("networking")
        gateway_ready("inference-gateway")
        wait("condition=Available", "deployment", "litellm", "-n=litellm")
        with reached(proxy_service("networking"), "envoy-gateway-system", 80) as address:

            @eventually
            def served() -> None:
                for _ in range(3):
                    answer = asked(address, "chat", host=HOST)
                    assert answer.whole, answer

            served()
            with load(address, "chat", clients=CLIENTS, host=HOST) as found:
                platform = Platform(address, found, folder)
                yield platform
            assert platform.lost() == []
    finally:
        if items("deployments", "-n=envoy-gateway-system"):
            controller_leads()
        uninstall(*{RELEASE, *folder.iterdir()})
        kubectl("delete", "deployment,service", "engine", "-n=models", "--ignore-not-found")
        kubectl("delete", "customresourcedefinition", apply_set()[0]["metadata"]["name"], "--ignore-not-found")
        workloads.service("litellm", "litellm", port=4000)  # as it was


def test_a_release_follows_the_last_one(platform: Platform, evidence: Evidence) -> None:
    files = platform.files("release", {})
    old, new = objects(RELEASE), objects(files)
    pruned = prune(files, "--dry-run=server")
    begin = time.monotonic()
    restarted = restarted_by(prune, files)
    took = time.monotonic() - begin
    # the pickers of release 0.1.0 do not drain: what passes them when they stop is cut
    cut = platform.lost()
    assert len(cut) <= CLIENTS
    assert all(request.status == 200 for request in cut)
    assert restarted == {"envoy-gateway", "litellm", "chat-epp", *ENVOYS}
    left = {
        kind for kind, _, name in old - new if kubectl("get", kind, "--all-namespaces", "-o=name").count(f"/{name}\n")
    }
    assert left == set()
    # said before it is done, and nothing else
    told = [line.split()[0].rpartition("/")[2] for line in pruned.splitlines() if " pruned" in line]
    assert sorted(told) == sorted(name for _, _, name in old - new)
    evidence(
        f"{', '.join(sorted(restarted))} restarted within {took:.0f} s, {len(cut)} of {len(platform.found.requests)} "
        f"streams were cut by the old picker, and {len(told)} objects of release 0.1.0 were pruned"
    )


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_under_load_loses_nothing(
    platform: Platform, name: str, secrets: Authority, evidence: Evidence
) -> None:
    changed, expected = CHANGES[name]
    begin = time.monotonic()
    restarted = restarted_by(apply, platform.files(name, changed))
    took = time.monotonic() - begin
    assert platform.lost() == []
    assert restarted == expected
    if name == "tls":
        gateway_ready("networking")
        with reached(proxy_service("networking"), "envoy-gateway-system", 443) as https:
            answer = chat(https, "chat", host=HOST, headers=KEY, tls=secrets.context())
            assert answer.status == 200
    who = ", ".join(sorted(restarted)) or "nothing"
    evidence(f"{who} restarted within {took:.0f} s, none of {len(platform.found.requests)} streams was lost")


@contextmanager
def cordoned() -> Iterator[None]:
    """No new pod finds a node: what stops is not replaced."""
    names = [node["metadata"]["name"] for node in items("nodes") if not node["spec"].get("unschedulable")]
    kubectl("cordon", *names)
    try:
        yield
    finally:
        kubectl("uncordon", *names)


def node_health(address: Address) -> bool | None:
    """What the node tells a load balancer about its pods; None if nothing answers."""
    connection = http.client.HTTPConnection(address.host, address.port, timeout=2)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == 200
    except OSError:
        return None
    finally:
        connection.close()


def test_a_node_whose_last_envoy_stops_fails_its_health_check_and_serves_new_connections(
    platform: Platform, evidence: Evidence
) -> None:
    """Azure's probes take the node out after 10 s; until then its new connections must be served."""
    service = get("service", proxy_service("networking"), "envoy-gateway-system")
    node = items("nodes")[0]["status"]["addresses"]
    host = next(entry["address"] for entry in node if entry["type"] == "InternalIP")
    probe = Address(host, service["spec"]["healthCheckNodePort"])
    if node_health(probe) is None:
        pytest.skip("the node's health check cannot be reached from here")
    assert node_health(probe)
    own = "gateway.envoyproxy.io/owning-gateway-name=networking"
    (deployment,) = items("deployments", f"-l={own}", "-n=envoy-gateway-system")
    shutdown = deployment["spec"]["template"]["spec"]["terminationGracePeriodSeconds"]
    failed, states = 0.0, []
    with cordoned():
        begin = time.monotonic()
        kubectl("delete", "pods", f"-l={own}", "-n=envoy-gateway-system", "--wait=false")
        while (now := time.monotonic() - begin) < 15:
            if not failed and not node_health(probe):
                failed = now
            reply = request(platform.address, "GET", "/v1/models", host=HOST, headers=KEY, timeout=5)
            states.append(reply.status)
            time.sleep(0.1)
        slices = items("endpointslices", f"-l=kubernetes.io/service-name={service['metadata']['name']}",
                       "-n=envoy-gateway-system")  # fmt: skip
        conditions = [endpoint["conditions"] for one in slices for endpoint in one["endpoints"]]
    gateway_ready("networking")
    assert 0 < failed < 5
    assert set(states) == {200}
    assert all(one["terminating"] and one["serving"] and not one["ready"] for one in conditions), conditions
    assert shutdown >= 900
    evidence(
        f"the node's health check failed {failed:.1f} s after its last Envoy pod was told to stop, and all "
        f"{len(states)} new connections of the first 15 s were served"
    )
