"""The gateway: its pods and Services, how many there are, and how they stop."""

from __future__ import annotations

import socket
import subprocess
import threading
from typing import Any

import pytest

from tests.kourier.support import kourier
from tests.support import Manifest, only

NAME = "3scale-kourier-gateway"
SCALED = {"gateway": {"autoscaling": {"minReplicas": 2, "maxReplicas": 6, "targetCpuUtilizationPercentage": 70}}}


def deployment(tree: dict[str, Any] | None = None, **props: Any) -> Manifest:
    return only(kourier(tree, **props), "Deployment", NAME)


def container(manifest: Manifest) -> Manifest:
    (found,) = manifest["spec"]["template"]["spec"]["containers"]
    return dict(found)


@pytest.mark.parametrize("name", ["kourier", "kourier-internal"])
def test_the_services_select_the_gateways_pods(name: str) -> None:
    manifests = kourier()
    pods = only(manifests, "Deployment", NAME)["spec"]
    assert only(manifests, "Service", name)["spec"]["selector"] == {"app": "3scale-kourier-gateway"}
    assert pods["template"]["metadata"]["labels"] == pods["selector"]["matchLabels"] == {"app": NAME}


@pytest.mark.parametrize(
    ("name", "ports"),
    [("kourier", [(80, 8080), (443, 8443)]), ("kourier-internal", [(80, 8081), (443, 8444)])],
)
def test_the_services_lead_to_the_listeners_that_the_controller_makes(name: str, ports: list[tuple[int, int]]) -> None:
    spec = only(kourier(), "Service", name)["spec"]
    assert [(port["port"], port["targetPort"]) for port in spec["ports"]] == ports
    assert [port["name"] for port in spec["ports"]] == ["http2", "https"]


def test_the_service_is_for_the_cluster_only_unless_asked_for() -> None:
    spec = only(kourier(), "Service", "kourier")["spec"]
    assert set(spec) == {"type", "selector", "ports"}
    assert spec["type"] == "ClusterIP"
    assert not any("nodePort" in port for port in spec["ports"])


def test_a_load_balancer_has_all_that_was_asked_for_and_the_internal_service_none_of_it() -> None:
    service = {
        "type": "LoadBalancer",
        "annotations": {"service.beta.kubernetes.io/aws-load-balancer-scheme": "internal"},
        "loadBalancerClass": "service.k8s.aws/nlb",
        "loadBalancerSourceRanges": ["10.0.0.0/8"],
        "externalTrafficPolicy": "Local",
        "httpNodePort": 30080,
        "httpsNodePort": 30443,
    }
    manifests = kourier({"service": service})
    found = only(manifests, "Service", "kourier")
    assert found["metadata"]["annotations"] == service["annotations"]
    assert {key: found["spec"][key] for key in service if key in found["spec"]} == {
        key: value for key, value in service.items() if key != "annotations" and "NodePort" not in key
    }
    assert [port["nodePort"] for port in found["spec"]["ports"]] == [30080, 30443]
    assert only(manifests, "Service", "kourier-internal") == only(kourier(), "Service", "kourier-internal")


def test_fixed_replicas_come_without_an_autoscaler() -> None:
    manifests = kourier({"gateway": {"replicas": 3}})
    assert only(manifests, "Deployment", NAME)["spec"]["replicas"] == 3
    assert "HorizontalPodAutoscaler" not in [manifest["kind"] for manifest in manifests]


def test_an_autoscaler_comes_without_fixed_replicas() -> None:
    manifests = kourier(SCALED)
    assert "replicas" not in only(manifests, "Deployment", NAME)["spec"]
    spec = only(manifests, "HorizontalPodAutoscaler", NAME)["spec"]
    assert spec["scaleTargetRef"] == {"apiVersion": "apps/v1", "kind": "Deployment", "name": NAME}
    assert (spec["minReplicas"], spec["maxReplicas"]) == (2, 6)
    assert spec["metrics"] == [
        {
            "type": "Resource",
            "resource": {"name": "cpu", "target": {"type": "Utilization", "averageUtilization": 70}},
        }
    ]


@pytest.mark.parametrize(
    ("drain", "window", "period"), [("15s", 15, 15), ("600s", 600, 600), ("30m", 1800, 1800), ("2h", 3600, 1800)]
)
def test_pods_scale_down_one_by_one_as_fast_as_they_drain(drain: str, window: int, period: int) -> None:
    manifests = kourier({"gateway": {**SCALED["gateway"], "drainTime": drain}})
    assert only(manifests, "HorizontalPodAutoscaler")["spec"]["behavior"] == {
        "scaleDown": {
            "stabilizationWindowSeconds": window,
            "policies": [{"type": "Pods", "value": 1, "periodSeconds": period}],
        }
    }


@pytest.mark.parametrize(
    ("gateway", "budget"),
    [
        ({}, {"maxUnavailable": 1}),
        ({"podDisruptionBudget": {"maxUnavailable": "25%"}}, {"maxUnavailable": "25%"}),
        ({"replicas": 3, "podDisruptionBudget": {"minAvailable": "2"}}, {"minAvailable": 2}),
    ],
)
def test_the_disruption_budget(gateway: dict[str, Any], budget: dict[str, Any]) -> None:
    spec = only(kourier({"gateway": gateway}), "PodDisruptionBudget", f"{NAME}-pdb")["spec"]
    assert spec == budget | {"selector": {"matchLabels": {"app": NAME}}}


@pytest.mark.parametrize(
    ("gateway", "drain", "grace"),
    [
        ({}, 600, 630),
        ({"drainTime": "90s"}, 90, 120),
        ({"drainTime": "1m30s500ms", "terminationGracePeriod": "2m"}, 91, 120),
    ],
)
def test_a_stopping_pod_is_given_the_time_to_drain(gateway: dict[str, Any], drain: int, grace: int) -> None:
    found = deployment({"gateway": gateway})
    assert container(found)["env"] == [{"name": "DRAIN_TIME_SECONDS", "value": str(drain)}]
    assert "--drain-time-s $(DRAIN_TIME_SECONDS)" in container(found)["args"]
    assert found["spec"]["template"]["spec"]["terminationGracePeriodSeconds"] == grace


def stop(port: int, seconds: str) -> subprocess.CompletedProcess[str]:
    """Run the preStop hook against another admin port."""
    command = container(deployment())["lifecycle"]["preStop"]["exec"]["command"]
    assert command[:2] == ["/bin/bash", "-c"]
    assert command[2].count("/9901") == 1
    return subprocess.run(
        ["/bin/bash", "-c", command[2].replace("/9901", f"/{port}")],
        env={"PATH": "/usr/bin:/bin", "DRAIN_TIME_SECONDS": seconds},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_stopping_pod_asks_envoy_to_drain() -> None:
    received: list[bytes] = []
    drained = b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nOK\n"
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(30)

        def admin() -> None:
            connection, _ = server.accept()
            with connection, connection.makefile("rb") as request:
                for line in request:
                    if line == b"\r\n":
                        break
                    received.append(line)
                connection.sendall(drained)

        thread = threading.Thread(target=admin)
        thread.start()
        result = stop(server.getsockname()[1], "0")
        thread.join()
    assert (result.returncode, result.stderr) == (0, "")
    assert received == [
        b"POST /drain_listeners?graceful HTTP/1.1\r\n",
        b"Host: localhost\r\n",
        b"Content-Length: 0\r\n",
    ]


def test_a_stopping_pod_waits_even_if_envoy_does_not_answer() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        closed_port = server.getsockname()[1]
    result = stop(closed_port, "as-long-as-it-drains")
    assert "Connection refused" in result.stderr
    assert "as-long-as-it-drains" in result.stderr


def test_envoy_starts_from_the_mounted_bootstrap() -> None:
    manifests = kourier()
    found = only(manifests, "Deployment", NAME)
    (volume,) = found["spec"]["template"]["spec"]["volumes"]
    (mount,) = container(found)["volumeMounts"]
    config_map = only(manifests, "ConfigMap", volume["configMap"]["name"])
    (file,) = config_map["data"]
    assert mount["name"] == volume["name"]
    assert f"-c {mount['mountPath']}/{file}" in container(found)["args"]
    assert config_map["metadata"]["namespace"] == found["metadata"]["namespace"]


def test_it_starts_anew_when_its_bootstrap_changes_and_only_then() -> None:
    def checksum(tree: dict[str, Any] | None = None, **props: Any) -> str:
        return str(deployment(tree, **props)["spec"]["template"]["metadata"]["annotations"]["checksum/bootstrap"])

    assert checksum(knative_namespace="other") != checksum()
    assert checksum(SCALED) == checksum()


def test_it_is_ready_when_the_controller_has_sent_the_internal_listener() -> None:
    found = container(deployment())
    probe = found["readinessProbe"]
    assert probe["httpGet"] == {
        "path": "/ready",
        "port": 8081,
        "scheme": "HTTP",
        "httpHeaders": [{"name": "Host", "value": "internalkourier"}],
    }
    assert probe | {"failureThreshold": 6} == found["livenessProbe"]
    assert {port["name"]: port["containerPort"] for port in found["ports"]} == {
        "http2-external": 8080,
        "http2-internal": 8081,
        "https-external": 8443,
        "http-probe": 8090,
        "https-probe": 9443,
        "metrics": 9000,
    }


def test_the_pods_spread_over_nodes_but_run_on_one_if_they_must() -> None:
    (spread,) = deployment()["spec"]["template"]["spec"]["topologySpreadConstraints"]
    assert (spread["topologyKey"], spread["whenUnsatisfiable"]) == ("kubernetes.io/hostname", "ScheduleAnyway")
    assert spread["labelSelector"] == {"matchLabels": {"app": NAME}}


def test_the_pods_have_no_rights_at_all() -> None:
    found = deployment()
    assert found["spec"]["template"]["spec"]["automountServiceAccountToken"] is False
    security = container(found)["securityContext"]
    assert security["capabilities"] == {"drop": ["ALL"]}
    assert (security["runAsNonRoot"], security["runAsUser"], security["runAsGroup"]) == (True, 65534, 65534)
    assert security["allowPrivilegeEscalation"] is False
