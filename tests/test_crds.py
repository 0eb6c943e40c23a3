"""`make crds`: which CRDs reach the cluster, and that none is replaced by an older one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from tools import import_crds
from tools.install_crds import POLICY, _not_below

ROOT = Path(__file__).parents[1]
URLS = import_crds.entries(ROOT / "cdk8s.yaml")
GATEWAY_API = "gateway.networking.k8s.io"
# a cluster in a file, with the policy that Gateway API installs
KUBECTL = f"""#!{sys.executable} -SE
import json, os, sys
state = json.load(open(os.environ["STATE"]))
if sys.argv[1] == "get":
    if state.get("unreachable"):
        sys.exit("The connection to the server was refused")
    print(json.dumps(state[sys.argv[3]]) if sys.argv[3] in state else "")
else:
    crd = json.load(sys.stdin)
    name, annotations = crd["metadata"]["name"], crd["metadata"]["annotations"]
    required = state.get("{POLICY}", {{"metadata": {{"annotations": {{"{GATEWAY_API}/bundle-version": ""}}}}}})
    least = required["metadata"]["annotations"]["{GATEWAY_API}/bundle-version"]
    if annotations.get("{GATEWAY_API}/bundle-version", least) < least:
        sys.exit(f"ValidatingAdmissionPolicy '{POLICY}' denied request: before {{least}} is prohibited")
    state[name] = crd
    json.dump(state, open(os.environ["STATE"], "w"))
    print(f"customresourcedefinition.apiextensions.k8s.io/{{name}} serverside-applied")
"""


def crd(group: str, singular: str, bundle: str = "") -> dict[str, Any]:
    name = f"{singular}s.{group}"
    annotations = {f"{group}/bundle-version": bundle} if bundle else {}
    return {"apiVersion": "apiextensions.k8s.io/v1", "kind": import_crds.CRD,
            "metadata": {"name": name, "annotations": annotations},
            "spec": {"group": group, "names": {"singular": singular}}}  # fmt: skip


@dataclass
class Cluster:
    folder: Path

    @property
    def state(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.folder / "state.json").read_text())
        return found

    def has(self, *objects: dict[str, Any]) -> None:
        state = {item["metadata"]["name"]: item for item in objects}
        (self.folder / "state.json").write_text(json.dumps(state))

    def bundles(self) -> dict[str, str]:
        return {name: next(iter(item["metadata"]["annotations"].values()), "") for name, item in self.state.items()}

    def install(self) -> subprocess.CompletedProcess[str]:
        env = os.environ | {"PATH": f"{self.folder}:{os.environ['PATH']}", "STATE": str(self.folder / "state.json")}
        return subprocess.run([sys.executable, "tools/install_crds.py", "--crds", str(self.folder / "crds")], cwd=ROOT,
                              env=env, capture_output=True, text=True, check=False)  # fmt: skip


@pytest.fixture
def cluster(tmp_path: Path) -> Cluster:
    """An empty one, and a folder with all CRDs, those of Gateway API 1.6.1."""
    (tmp_path / "kubectl").write_text(KUBECTL)
    (tmp_path / "kubectl").chmod(0o755)
    (tmp_path / "crds").mkdir()
    for module, url in URLS.items():
        group, singular = import_crds.kind_of(module, url)
        made = crd(group, singular, "v1.6.1" if group == GATEWAY_API else "")
        (tmp_path / "crds" / f"{module}.yaml").write_text(yaml.safe_dump(made))
    found = Cluster(tmp_path)
    found.has()
    return found


def policy(bundle: str) -> dict[str, Any]:
    return {"metadata": {"name": POLICY, "annotations": {f"{GATEWAY_API}/bundle-version": bundle}}}


def test_an_empty_cluster_gets_all(cluster: Cluster) -> None:
    done = cluster.install()
    assert done.returncode == 0, done.stderr
    assert len(cluster.state) == len(URLS)
    assert "httproutes.gateway.networking.k8s.io: serverside-applied, v1.6.1" in done.stdout


def test_newer_crds_are_kept_and_the_others_installed(cluster: Cluster) -> None:
    kinds = ("gatewayclass", "gateway", "httproute", "referencegrant")
    newer = [crd(GATEWAY_API, kind, "v1.7.0") for kind in kinds]
    cluster.has(policy("v1.7.0"), *newer)
    done = cluster.install()
    assert done.returncode == 0, done.stderr
    assert {bundle for name, bundle in cluster.bundles().items() if name.endswith(GATEWAY_API)} == {"v1.7.0"}
    assert len(cluster.state) == len(URLS) + 1
    assert "gateways.gateway.networking.k8s.io: kept, v1.7.0 is installed and newer than v1.6.1" in done.stdout


def test_older_crds_are_replaced(cluster: Cluster) -> None:
    cluster.has(crd(GATEWAY_API, "httproute", "v1.6.0"), crd(GATEWAY_API, "gateway", "v1.10.0"))
    assert cluster.install().returncode == 0
    assert cluster.bundles()[f"httproutes.{GATEWAY_API}"] == "v1.6.1"
    assert cluster.bundles()[f"gateways.{GATEWAY_API}"] == "v1.10.0", "10 is above 6"


def test_what_the_policy_refuses_is_said_with_the_way_out(cluster: Cluster) -> None:
    cluster.has(policy("v1.7.0"))
    done = cluster.install()
    assert done.returncode == 1
    assert f"The policy {POLICY} of Gateway API v1.7.0 admits no CRD of an older release" in done.stderr
    assert "Give the CRDs of v1.7.0 with CRDS=folder" in done.stderr
    assert "certificates.cert-manager.io" in cluster.state, "the others are installed"


def test_without_a_cluster_nothing_is_tried(cluster: Cluster) -> None:
    (cluster.folder / "state.json").write_text('{"unreachable": true}')
    done = cluster.install()
    assert done.returncode == 1
    assert done.stderr == "error: The connection to the server was refused\n"


def test_a_missing_crd_is_taken_from_the_release_of_the_policy() -> None:
    url = URLS["llmnet.referencegrant"]
    assert _not_below("v1.7.0", url) == url.replace("/v1.6.1/", "/v1.7.0/")
    assert _not_below("v1.6.0", url) == url
    assert _not_below("", url) == url
    other = URLS["llmnet.inferencepool"]
    assert _not_below("v1.7.0", other) == other
