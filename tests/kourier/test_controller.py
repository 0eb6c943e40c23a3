"""The controller: its Deployment and Service, and what it may do."""

from __future__ import annotations

from tests.kourier.support import kourier
from tests.support import Manifest, only

NAME = "net-kourier-controller"


def deployment(tree: dict[str, object] | None = None, **props: object) -> Manifest:
    return only(kourier(tree, **props), "Deployment", NAME)


def container(manifest: Manifest) -> Manifest:
    (found,) = manifest["spec"]["template"]["spec"]["containers"]
    return dict(found)


def test_the_environment_in_order() -> None:
    assert container(deployment())["env"] == [
        {"name": "CERTS_SECRET_NAMESPACE", "value": ""},
        {"name": "CERTS_SECRET_NAME", "value": ""},
        {"name": "SYSTEM_NAMESPACE", "valueFrom": {"fieldRef": {"fieldPath": "metadata.namespace"}}},
        {"name": "METRICS_DOMAIN", "value": "knative.dev/samples"},
        {"name": "KOURIER_GATEWAY_NAMESPACE", "value": "kourier-system"},
        {"name": "ENABLE_SECRET_INFORMER_FILTERING_BY_CERT_UID", "value": "false"},
        {"name": "KUBE_API_BURST", "value": "200"},
        {"name": "KUBE_API_QPS", "value": "200"},
    ]


def test_the_service_selects_its_pods_and_their_ports() -> None:
    manifests = kourier()
    service = only(manifests, "Service", NAME)["spec"]
    spec = only(manifests, "Deployment", NAME)["spec"]
    assert service["selector"] == spec["selector"]["matchLabels"] == spec["template"]["metadata"]["labels"]
    targets = {port["targetPort"] for port in service["ports"]}
    assert targets == {port["containerPort"] for port in container({"spec": spec})["ports"]} == {18000, 9090}


def rights(role: Manifest) -> dict[tuple[str, str], set[str]]:
    return {
        (group, resource): set(rule["verbs"])
        for rule in role["rules"]
        for group in rule["apiGroups"]
        for resource in rule["resources"]
    }


def test_cluster_wide_it_may_do_what_it_does_in_any_namespace() -> None:
    assert rights(only(kourier(), "ClusterRole", "net-kourier")) == {
        ("", "events"): {"create", "update", "patch"},
        ("", "pods"): {"get", "list", "watch"},
        ("", "services"): {"get", "list", "watch"},
        ("", "secrets"): {"get", "list", "watch"},
        ("discovery.k8s.io", "endpointslices"): {"get", "list", "watch"},
        ("networking.internal.knative.dev", "ingresses"): {"get", "list", "watch", "patch"},
        ("networking.internal.knative.dev", "ingresses/status"): {"update"},
    }


def test_leases_and_configuration_are_those_of_its_own_namespace() -> None:
    role = only(kourier(knative_namespace="knative-2"), "Role")
    assert role["metadata"]["namespace"] == "knative-2"
    assert rights(role) == {
        ("", "configmaps"): {"get", "list", "watch"},
        ("coordination.k8s.io", "leases"): {"get", "create", "update"},
    }


def test_the_rights_are_the_controllers() -> None:
    manifests = kourier(knative_namespace="knative-2")
    binding = only(manifests, "ClusterRoleBinding", "net-kourier")
    account = only(manifests, "ServiceAccount")["metadata"]
    assert binding["roleRef"] == {
        "apiGroup": "rbac.authorization.k8s.io",
        "kind": "ClusterRole",
        "name": "net-kourier",
    }
    assert binding["subjects"] == [
        {"kind": "ServiceAccount", "name": account["name"], "namespace": account["namespace"]}
    ]
    pod = only(manifests, "Deployment", NAME)["spec"]["template"]["spec"]
    assert (pod["serviceAccountName"], account["namespace"]) == (account["name"], "knative-2")


def test_it_starts_anew_when_its_configuration_changes_and_only_then() -> None:
    def checksum(tree: dict[str, object]) -> str:
        return str(deployment(tree)["spec"]["template"]["metadata"]["annotations"]["checksum/config"])

    assert checksum({"config": {"trustedHopsCount": 1}}) != checksum({})
    assert checksum({"service": {"type": "NodePort"}, "config": {"streamIdleTimeout": "0s"}}) == checksum({})


def test_the_values_arrive() -> None:
    found = deployment(
        {
            "controller": {
                "replicas": 2,
                "image": "example.com/kourier:v1",
                "resources": {"requests": {"cpu": "1"}, "limits": {"memory": "1Gi"}},
            }
        }
    )
    assert found["spec"]["replicas"] == 2
    assert container(found)["image"] == "example.com/kourier:v1"
    assert container(found)["resources"] == {
        "requests": {"cpu": "1", "memory": "200Mi"},
        "limits": {"cpu": "1", "memory": "1Gi"},
    }


def test_a_new_controller_is_ready_before_the_old_one_goes() -> None:
    found = deployment()
    assert found["spec"]["strategy"]["rollingUpdate"] == {"maxSurge": "100%", "maxUnavailable": 0}
    assert container(found)["readinessProbe"] == {"grpc": {"port": 18000}, "periodSeconds": 10, "failureThreshold": 3}
    assert container(found)["livenessProbe"] == {"grpc": {"port": 18000}, "periodSeconds": 10, "failureThreshold": 6}
