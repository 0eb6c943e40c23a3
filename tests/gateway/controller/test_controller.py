"""The install of the Envoy Gateway controller, against what gateway-helm 1.9.2 installs."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from constructs_lib import GatewayConstruct
from constructs_lib.errors import InvalidSection
from constructs_lib.gateway.controller.values import EnvoyGatewayValues, TopologyInjectorValues
from constructs_lib.values.workload import AutoscalingValues, PodDisruptionBudgetValues, ResourcesValues, ResourceValues
from tests.support import Manifest, kinds, only, synthesize

READ = {"get", "list", "watch"}
MANAGE = {"create", "get", "list", "delete", "deletecollection", "patch", "watch"}
WITH_STATUS = {
    "gateway.networking.k8s.io": [
        *("gateways", "listenersets", "grpcroutes", "httproutes"),
        *("tcproutes", "tlsroutes", "udproutes", "backendtlspolicies"),
    ],
    "gateway.envoyproxy.io": [
        *("envoyproxies", "envoypatchpolicies", "clienttrafficpolicies", "backendtrafficpolicies"),
        *("securitypolicies", "envoyextensionpolicies", "backends"),
    ],
}


def controller(**values: Any) -> list[Manifest]:
    props = EnvoyGatewayValues(**values)
    return synthesize(lambda chart: GatewayConstruct(chart, "gateway", envoy_gateway=props))


def rights(role: Manifest) -> dict[tuple[str, str], set[str]]:
    """(API group, resource) -> verbs."""
    found: dict[tuple[str, str], set[str]] = {}
    for rule in role["rules"]:
        for group in rule["apiGroups"]:
            for resource in rule["resources"]:
                found.setdefault((group, resource), set()).update(rule["verbs"])
    return found


# what is nobody's namespace
CLUSTER_RIGHTS: dict[tuple[str, str], set[str]] = {
    ("", "nodes"): READ,
    ("", "namespaces"): READ,
    ("multicluster.x-k8s.io", "serviceimports"): READ,
    ("gateway.networking.k8s.io", "gatewayclasses"): READ | {"patch", "update"},
    ("gateway.networking.k8s.io", "gatewayclasses/status"): {"update"},
}


def input_rights() -> dict[tuple[str, str], set[str]]:
    """What the controller may do with what it translates."""
    found: dict[tuple[str, str], set[str]] = {
        ("", "configmaps"): READ,
        ("", "secrets"): READ,
        ("", "services"): READ,
        ("discovery.k8s.io", "endpointslices"): READ,
        ("gateway.networking.k8s.io", "referencegrants"): READ,
        ("gateway.envoyproxy.io", "httproutefilters"): READ,
    }
    for group, resources in WITH_STATUS.items():
        found |= {(group, resource): READ for resource in resources}
        found |= {(group, f"{resource}/status"): {"update"} for resource in resources}
    return found


def test_the_controller_reads_its_input_in_the_whole_cluster() -> None:
    assert rights(only(controller(), "ClusterRole")) == CLUSTER_RIGHTS | input_rights()


def test_with_a_list_of_namespaces_it_reads_only_there() -> None:
    made = controller(namespace="edge-system", watch_namespaces=("edge", "edge-system"))
    assert rights(only(made, "ClusterRole")) == CLUSTER_RIGHTS
    roles = [m for m in made if m["kind"] == "Role" and m["metadata"]["name"] == "envoy-gateway:edge-system"]
    assert {role["metadata"]["namespace"] for role in roles} == {"edge", "edge-system"}
    assert all(rights(role) == input_rights() for role in roles)
    config = yaml.safe_load(only(made, "ConfigMap")["data"]["envoy-gateway.yaml"])
    watch = config["provider"]["kubernetes"]["watch"]
    assert watch == {"type": "Namespaces", "namespaces": ["edge-system", "edge"]}


def test_a_namespace_is_listed_once() -> None:
    with pytest.raises(InvalidSection, match=r"watch_namespaces.*is named twice"):
        EnvoyGatewayValues(watch_namespaces=("a", "b", "a"))


def test_only_the_topology_injector_may_read_pods() -> None:
    made = controller(topology_injector=TopologyInjectorValues(enabled=True))
    role = only(made, "ClusterRole", "envoy-gateway:envoy-gateway-system")
    assert rights(role)["", "pods"] == READ
    assert ("", "pods") not in rights(only(controller(), "ClusterRole"))


def test_the_controller_manages_its_proxies_in_its_own_namespace_only() -> None:
    assert rights(only(controller(), "Role", "envoy-gateway-infrastructure")) == {
        ("", "serviceaccounts"): MANAGE,
        ("", "services"): MANAGE,
        ("", "configmaps"): MANAGE,
        ("apps", "deployments"): MANAGE,
        ("apps", "daemonsets"): MANAGE,
        ("autoscaling", "horizontalpodautoscalers"): MANAGE,
        ("policy", "poddisruptionbudgets"): MANAGE,
    }


def test_every_binding_ties_its_role_to_an_account_that_exists() -> None:
    made = controller(topology_injector=TopologyInjectorValues(enabled=True), namespace="edge-system")
    accounts = {m["metadata"]["name"] for m in made if m["kind"] == "ServiceAccount"}
    bindings = [m for m in made if m["kind"].endswith("RoleBinding") or m["kind"].endswith("ClusterRoleBinding")]
    assert len(bindings) == 5
    for binding in bindings:
        assert only(made, binding["roleRef"]["kind"], binding["roleRef"]["name"])
        (subject,) = binding["subjects"]
        assert subject["name"] in accounts
        assert subject["namespace"] == "edge-system"


def test_the_controller_knows_the_accounts_that_no_proxy_may_have() -> None:
    made = controller()
    variables = only(made, "Deployment")["spec"]["template"]["spec"]["containers"][0]["env"]
    env = {variable["name"]: variable.get("value") for variable in variables}
    accounts = {m["metadata"]["name"] for m in made if m["kind"] == "ServiceAccount"}
    assert accounts == {env["ENVOY_GATEWAY_SERVICE_ACCOUNT"], f"{env['ENVOY_GATEWAY_FULLNAME']}-certgen"}
    assert (
        env["ENVOY_GATEWAY_SERVICE_ACCOUNT"]
        == only(made, "Deployment")["spec"]["template"]["spec"]["serviceAccountName"]
    )


def test_the_configuration_pins_the_shutdown_manager() -> None:
    config = yaml.safe_load(only(controller(), "ConfigMap")["data"]["envoy-gateway.yaml"])
    assert config == {
        "apiVersion": "gateway.envoyproxy.io/v1alpha1",
        "kind": "EnvoyGateway",
        "gateway": {"controllerName": "gateway.envoyproxy.io/gatewayclass-controller"},
        "logging": {"level": {"default": "info"}},
        "provider": {
            "type": "Kubernetes",
            "kubernetes": {
                "shutdownManager": {"image": EnvoyGatewayValues().image},
                "proxyTopologyInjector": {"disabled": True},
            },
        },
    }


def test_one_image_everywhere() -> None:
    image = "registry.example.com/envoy/gateway:v1.9.2"
    made = controller(image=image)
    images = {pod["containers"][0]["image"] for pod in _pods(made)}
    assert images == {image}
    assert image in only(made, "ConfigMap")["data"]["envoy-gateway.yaml"]


def _pods(made: list[Manifest]) -> list[Manifest]:
    return [m["spec"]["template"]["spec"] for m in made if m["kind"] in ("Deployment", "Job")]


def test_troubleshooting_finds_the_pods_and_the_service_selects_them() -> None:
    made = controller()
    deployment, service = only(made, "Deployment"), only(made, "Service")
    pod = deployment["spec"]["template"]["metadata"]["labels"]
    assert pod["control-plane"] == "envoy-gateway"
    for selector in (deployment["spec"]["selector"]["matchLabels"], service["spec"]["selector"]):
        assert selector.items() <= pod.items()
    assert service["metadata"]["name"] == "envoy-gateway", "the proxies dial this name"
    assert {port["port"]: port["targetPort"] for port in service["spec"]["ports"]} == {
        port: port for port in (18000, 18001, 18002, 19001, 9443)
    }


def test_the_job_is_not_selected_by_the_service() -> None:
    made = controller()
    job = only(made, "Job")["spec"]["template"]["metadata"]["labels"]
    assert not only(made, "Service")["spec"]["selector"].items() <= job.items()


def test_no_pod_runs_as_root_or_writes_to_its_image() -> None:
    for pod in _pods(controller()):
        assert pod["securityContext"]["runAsNonRoot"] is True
        security = pod["containers"][0]["securityContext"]
        assert security["readOnlyRootFilesystem"] is True
        assert security["capabilities"] == {"drop": ["ALL"]}
        assert security["allowPrivilegeEscalation"] is False


def test_the_certgen_job_can_be_applied_again_and_runs_anew_with_another_image() -> None:
    first, again = only(controller(), "Job"), only(controller(), "Job")
    other = only(controller(image="docker.io/envoyproxy/gateway:v1.9.3"), "Job")
    assert first == again
    assert first["metadata"]["name"] != other["metadata"]["name"]
    assert "ttlSecondsAfterFinished" not in first["spec"], "a Job that vanishes is made again by every sync"


def test_the_certgen_job_writes_its_own_secrets_only() -> None:
    rules = only(controller(), "Role", "envoy-gateway-certgen")["rules"]
    assert rules == [
        {"apiGroups": [""], "resources": ["secrets"], "verbs": ["create"]},
        {
            "apiGroups": [""],
            "resources": ["secrets"],
            "verbs": ["get"],
            "resourceNames": ["envoy-gateway", "envoy", "envoy-rate-limit", "envoy-oidc-hmac"],
        },
    ]


def test_without_the_topology_injector_the_job_does_not_look_for_its_webhook() -> None:
    made = controller()
    (container,) = only(made, "Job")["spec"]["template"]["spec"]["containers"]
    assert container["command"] == ["envoy-gateway", "certgen", "--disable-topology-injector"]
    assert "MutatingWebhookConfiguration" not in kinds(made)


def test_the_topology_injector_is_the_webhook_that_the_job_fills_in() -> None:
    made = controller(topology_injector=TopologyInjectorValues(enabled=True))
    webhook = only(made, "MutatingWebhookConfiguration")
    (container,) = only(made, "Job")["spec"]["template"]["spec"]["containers"]
    assert container["command"] == ["envoy-gateway", "certgen"]
    role = only(made, "ClusterRole", "envoy-gateway-certgen:envoy-gateway-system")
    (rule,) = role["rules"]
    assert rule["resourceNames"] == [webhook["metadata"]["name"]]
    assert rule["verbs"] == ["get", "update"]
    assert webhook["webhooks"][0]["failurePolicy"] == "Ignore"
    assert "proxyTopologyInjector" not in only(made, "ConfigMap")["data"]["envoy-gateway.yaml"]


def test_cert_manager_makes_the_same_certificates() -> None:
    made = controller(certificates="cert-manager", namespace="edge-system", cluster_domain="example.internal")
    assert "Job" not in kinds(made)
    specs = {m["metadata"]["name"]: m["spec"] for m in made if m["kind"] == "Certificate"}
    assert specs["envoy-gateway"]["dnsNames"] == [
        "envoy-gateway",
        "envoy-gateway.edge-system",
        "envoy-gateway.edge-system.svc",
        "envoy-gateway.edge-system.svc.example.internal",
    ]
    for name in ("envoy", "envoy-rate-limit"):
        assert (specs[name]["commonName"], specs[name]["dnsNames"]) == ("*", ["*.edge-system"])
    assert specs["envoy-gateway-ca"]["isCA"] is True
    issuers = {m["metadata"]["name"]: m["spec"] for m in made if m["kind"] == "Issuer"}
    for name, spec in specs.items():
        assert spec["secretName"] == name
        assert spec["issuerRef"]["name"] in issuers
    assert issuers["envoy-gateway-ca"] == {"ca": {"secretName": specs["envoy-gateway-ca"]["secretName"]}}


def test_cert_manager_also_fills_in_the_webhook() -> None:
    made = controller(certificates="cert-manager", topology_injector=TopologyInjectorValues(enabled=True))
    annotations = only(made, "MutatingWebhookConfiguration")["metadata"]["annotations"]
    assert annotations == {"cert-manager.io/inject-ca-from": "envoy-gateway-system/envoy-gateway"}


def test_the_pod_mounts_the_secret_that_is_made() -> None:
    volumes = only(controller(), "Deployment")["spec"]["template"]["spec"]["volumes"]
    assert {"name": "certs", "secret": {"secretName": "envoy-gateway"}} in volumes


def test_replicas_or_an_autoscaler() -> None:
    assert only(controller(replicas=3), "Deployment")["spec"]["replicas"] == 3
    made = controller(autoscaling=AutoscalingValues(max_replicas=4))
    assert "replicas" not in only(made, "Deployment")["spec"]
    scaler = only(made, "HorizontalPodAutoscaler")
    assert scaler["apiVersion"] == "autoscaling/v2"
    assert scaler["spec"]["scaleTargetRef"] == {"apiVersion": "apps/v1", "kind": "Deployment", "name": "envoy-gateway"}
    assert (scaler["spec"]["minReplicas"], scaler["spec"]["maxReplicas"]) == (2, 4)


def test_a_disruption_budget() -> None:
    made = controller(replicas=2, pod_disruption_budget=PodDisruptionBudgetValues(min_available=1))
    budget = only(made, "PodDisruptionBudget")["spec"]
    assert budget == {"minAvailable": 1, "selector": {"matchLabels": {"control-plane": "envoy-gateway"}}}


def test_somebody_elses_controller_is_left_alone() -> None:
    made = controller(enabled=False, controller_name="example.com/other")
    assert kinds(made) == [
        "EnvoyProxy",
        "GatewayClass",
        "Gateway",
        "ClientTrafficPolicy",
        "BackendTrafficPolicy",
    ]
    assert only(made, "GatewayClass")["spec"]["controllerName"] == "example.com/other"


def test_another_namespace_reaches_every_object() -> None:
    made = controller(namespace="edge-system", topology_injector=TopologyInjectorValues(enabled=True))
    assert "envoy-gateway-system" not in str(made)


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"replicas": 0}, "must be at least 1"),
        ({"replicas": 2, "autoscaling": AutoscalingValues(max_replicas=3)}, "cannot be combined with autoscaling"),
        (
            {
                "autoscaling": AutoscalingValues(max_replicas=3),
                "resources": ResourcesValues(requests=ResourceValues(cpu=None)),
            },
            "resources.requests.cpu: is required with autoscaling",
        ),
        ({"pod_disruption_budget": PodDisruptionBudgetValues(min_available=1)}, "pod_disruption_budget.min_available"),
        ({"controller_name": "controller"}, "must be a domain and a path"),
        ({"image": "docker.io/envoyproxy/gateway:latest"}, "must be pinned"),
        ({"certificates": "manual"}, "must be one of certgen, cert-manager"),
        ({"namespace": "Envoy_Gateway"}, "must be a DNS label"),
        ({"namespace": ""}, "must be a DNS label"),
        ({"log_level": "verbose"}, "must be one of debug, info, warn, error"),
        ({"cluster_domain": "cluster local"}, "must be a DNS name"),
        ({"image": "docker.io/envoyproxy/gateway:v1.8.3"}, "must be v1.9.0 or later"),
        ({"image": f"mirror.example.com/gateway:v0.10.0@sha256:{'0' * 64}"}, "must be v1.9.0 or later"),
    ],
)
def test_what_would_not_install_is_refused(values: dict[str, Any], says: str) -> None:
    with pytest.raises(InvalidSection) as error:
        EnvoyGatewayValues(**values)
    assert says in str(error.value)


@pytest.mark.parametrize("tag", ["v1.9.0", "v1.10.0", "v2.0.0-rc.1", "own-build"])
def test_later_controllers_and_builds_of_ones_own_are_taken(tag: str) -> None:
    EnvoyGatewayValues(image=f"registry.example.com/gateway:{tag}")


@pytest.mark.parametrize(
    ("build", "says"),
    [
        (lambda: AutoscalingValues(min_replicas=3, max_replicas=2), "must not be below min_replicas (3)"),
        (lambda: AutoscalingValues(max_replicas=2, target_cpu_utilization_percentage=101), "must be at most 100"),
        (PodDisruptionBudgetValues, "exactly one of"),
        (lambda: PodDisruptionBudgetValues(min_available=1, max_unavailable=1), "exactly one of"),
    ],
)
def test_workload_values_that_contradict_themselves_are_refused(build: Any, says: str) -> None:
    with pytest.raises(InvalidSection) as error:
        build()
    assert says in str(error.value)
