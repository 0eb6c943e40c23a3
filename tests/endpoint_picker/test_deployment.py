"""The picker's program, what it may do, and who may connect to it."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from constructs_lib.models.timeouts import TimeoutsValues
from tests.endpoint_picker.support import KNATIVE, KOURIER, Tree, picker
from tests.support import Manifest, only

NATIVE: Tree = {"integration": "ai-gateway"}


def pod(made: list[Manifest]) -> Manifest:
    template: Manifest = only(made, "Deployment")["spec"]["template"]
    return template


def container(made: list[Manifest]) -> Manifest:
    found: Manifest
    (found,) = pod(made)["spec"]["containers"]
    return found


def flags(tree: Tree | None = None, **props: Any) -> dict[str, str]:
    found = container(picker(tree, **props))["args"]
    pairs = dict(argument.removeprefix("--").split("=", 1) for argument in found)
    assert len(pairs) == len(found)
    return pairs


class TestFlags:
    def test_the_unsafe_defaults_are_off(self) -> None:
        assert flags() == {
            "pool-name": "llama",
            "pool-namespace": "models",
            "config-file": "/config/picker.yaml",
            "grpc-port": "9002",
            "grpc-health-port": "9003",
            "metrics-port": "9090",
            "secure-serving": "false",
            "enable-pprof": "false",
            "tracing": "false",
            "metrics-endpoint-auth": "false",
            "drain-timeout": "900s",
            "zap-encoder": "json",
            "zap-log-level": "info",
        }

    def test_it_watches_the_pool_where_the_pool_is(self) -> None:
        found = flags(**KOURIER)
        assert (found["pool-name"], found["pool-namespace"]) == ("kourier", "kourier-system")

    @pytest.mark.parametrize(("tree", "tls", "protocol"), [({}, "false", "kubernetes.io/h2c"), (NATIVE, "true", None)])
    def test_it_speaks_what_it_is_spoken_to(self, tree: Tree, tls: str, protocol: str | None) -> None:
        assert flags(tree)["secure-serving"] == tls
        ports = {port["name"]: port for port in only(picker(tree), "Service", "llama-epp")["spec"]["ports"]}
        assert ports["grpc"].get("appProtocol") == protocol

    def test_the_log_level(self) -> None:
        assert flags({"logLevel": "debug"})["zap-log-level"] == "debug"


class TestPod:
    def test_the_configuration_is_mounted_where_the_flag_looks_for_it(self) -> None:
        made = picker(**KNATIVE)
        found = container(made)
        (mount,) = found["volumeMounts"]
        (volume,) = pod(made)["spec"]["volumes"]
        assert (mount["name"], mount["readOnly"]) == (volume["name"], True)
        config = only(made, "ConfigMap", volume["configMap"]["name"])
        (file,) = config["data"]
        assert f"--config-file={mount['mountPath']}/{file}" in found["args"]
        assert yaml.safe_load(config["data"][file])["plugins"][0]["parameters"]["port"] == 8000

    def test_it_starts_anew_when_its_configuration_changes_and_only_then(self) -> None:
        def checksum(tree: Tree) -> Any:
            return pod(picker(tree))["metadata"]["annotations"]["checksum/config"]

        assert checksum({}) == checksum({"maxStreams": 5})
        assert len({checksum({}), checksum({"scrapeInterval": "1s"}), checksum({"flowControl": {}})}) == 3

    def test_there_is_one_because_each_would_know_other_prompts(self) -> None:
        spec = only(picker(), "Deployment")["spec"]
        assert spec["replicas"] == 1

    def test_with_a_standby_two_elect_one_and_an_update_waits_for_no_ready_pod(self) -> None:
        made = picker({"standby": True})
        assert flags({"standby": True})["ha-enable-leader-election"] == "true"
        spec = only(made, "Deployment")["spec"]
        assert (spec["replicas"], spec["progressDeadlineSeconds"]) == (2, 2**31 - 1)
        # of two pods one is ready: with fewer that may be unready no update would get past the first new pod
        assert spec["strategy"]["rollingUpdate"] == {"maxSurge": 2, "maxUnavailable": 2}
        (constraint,) = pod(made)["spec"]["topologySpreadConstraints"]
        assert constraint["labelSelector"]["matchLabels"] == spec["selector"]["matchLabels"]
        # unready until it is elected, alive all the time
        assert container(made)["readinessProbe"]["grpc"]["service"] == "readiness"
        assert container(made)["livenessProbe"]["grpc"]["service"] == "liveness"

    def test_it_goes_when_the_next_one_is_there_and_its_requests_are_done(self) -> None:
        made = picker()
        strategy = only(made, "Deployment")["spec"]["strategy"]
        assert strategy == {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 1, "maxUnavailable": 0}}
        drain = int(flags()["drain-timeout"].removesuffix("s"))
        assert drain == TimeoutsValues().request_seconds
        assert pod(made)["spec"]["terminationGracePeriodSeconds"] > drain

    def test_it_is_restricted(self) -> None:
        made = picker()
        assert pod(made)["spec"]["securityContext"] == {
            "runAsNonRoot": True,
            "runAsUser": 65532,
            "runAsGroup": 65532,
            "seccompProfile": {"type": "RuntimeDefault"},
        }
        assert container(made)["securityContext"] == {
            "allowPrivilegeEscalation": False,
            "readOnlyRootFilesystem": True,
            "capabilities": {"drop": ["ALL"]},
        }

    def test_the_probes_ask_by_the_names_that_it_knows(self) -> None:
        found = container(picker())
        assert found["readinessProbe"]["grpc"] == {"port": 9003, "service": "readiness"}
        assert found["livenessProbe"]["grpc"] == {"port": 9003, "service": "liveness"}

    def test_image_and_resources_are_those_of_the_values(self) -> None:
        image = "registry.example.com/picker:v0.11.0"
        resources = {"requests": {"cpu": "4"}, "limits": {"memory": "8Gi"}}
        found = container(picker({"image": image, "resources": resources}))
        assert (found["image"], found["resources"]) == (
            image,
            {"requests": {"cpu": "4", "memory": "2Gi"}, "limits": {"memory": "8Gi"}},
        )


def test_services_and_deployment_meet() -> None:
    made = picker()
    spec = only(made, "Service", "llama-epp")["spec"]
    labels = pod(made)["metadata"]["labels"]
    assert spec["selector"].items() <= labels.items()
    assert only(made, "Deployment")["spec"]["selector"]["matchLabels"].items() <= labels.items()
    ports = {port["name"]: port["containerPort"] for port in container(made)["ports"]}
    assert {port["port"]: ports[port["targetPort"]] for port in spec["ports"]} == {9002: 9002, 9090: 9090}


def test_it_reads_the_pods_and_the_pool_of_its_namespace_and_writes_nothing() -> None:
    made = picker()
    rules = only(made, "Role", "llama-epp")["rules"]
    assert {(group, kind) for rule in rules for group in rule["apiGroups"] for kind in rule["resources"]} == {
        ("", "pods"),
        ("inference.networking.k8s.io", "inferencepools"),
        ("llm-d.ai", "inferenceobjectives"),
        ("llm-d.ai", "inferencemodelrewrites"),
        ("inference.networking.x-k8s.io", "inferenceobjectives"),
        ("inference.networking.x-k8s.io", "inferencemodelrewrites"),
    }
    assert all(rule["verbs"] == ["get", "list", "watch"] for rule in rules)
    binding = only(made, "RoleBinding", "llama-epp")
    assert binding["roleRef"] == {"apiGroup": "rbac.authorization.k8s.io", "kind": "Role", "name": "llama-epp"}
    assert binding["subjects"] == [{"kind": "ServiceAccount", "name": "llama-epp", "namespace": "models"}]
    assert pod(made)["spec"]["serviceAccountName"] == only(made, "ServiceAccount")["metadata"]["name"]
    assert not [item for item in made if item["kind"].startswith("ClusterRole")]


def test_a_leader_election_may_write_leases_of_the_namespace_and_nothing_else() -> None:
    usual, rules = (only(picker(tree), "Role", "llama-epp")["rules"] for tree in ({}, {"standby": True}))
    assert rules[: len(usual)] == usual
    assert [(rule["apiGroups"], rule["resources"], rule["verbs"]) for rule in rules[len(usual) :]] == [
        (["coordination.k8s.io"], ["leases"], ["get", "create", "update"]),
        (["", "events.k8s.io"], ["events"], ["create", "patch"]),
    ]


class TestNetworkPolicy:
    def test_only_the_proxies_of_the_gateway_may_ask(self) -> None:
        made = picker(gateway="inner", route_namespace="routes", proxy_namespace="proxies")
        spec = only(made, "NetworkPolicy")["spec"]
        assert spec["podSelector"]["matchLabels"].items() <= pod(made)["metadata"]["labels"].items()
        assert spec["policyTypes"] == ["Ingress"]
        asking, reading = spec["ingress"]
        # both selectors in one peer: pods with those labels in that namespace, and not either of the two
        assert asking["from"] == [
            {
                "namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "proxies"}},
                "podSelector": {
                    "matchLabels": {
                        "gateway.envoyproxy.io/owning-gateway-name": "inner",
                        "gateway.envoyproxy.io/owning-gateway-namespace": "routes",
                    }
                },
            }
        ]
        assert asking["ports"] == [{"port": 9002, "protocol": "TCP"}]
        assert "from" not in reading
        assert [port["port"] for port in reading["ports"]] == [9003, 9090]

    def test_it_can_be_left_to_others(self) -> None:
        assert "NetworkPolicy" not in [item["kind"] for item in picker({"networkPolicy": False})]
