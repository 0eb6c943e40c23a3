"""KourierConstruct as a whole: what is made, where, and how it lives with others."""

from __future__ import annotations

import re
from typing import Any

import kubernetes_validate
import pytest
from cdk8s import App, Chart, JsonPatch

from constructs_lib.errors import InvalidProps
from constructs_lib.kourier.construct import KourierConstruct
from constructs_lib.kourier.values import KourierValues
from tests.kourier.support import kourier
from tests.support import identity

SCALED = {"gateway": {"autoscaling": {"minReplicas": 1, "maxReplicas": 10}}}
EVERYTHING = {
    "service": {
        "type": "LoadBalancer",
        "annotations": {"service.beta.kubernetes.io/aws-load-balancer-scheme": "internal"},
        "loadBalancerClass": "service.k8s.aws/nlb",
        "loadBalancerSourceRanges": ["10.0.0.0/8"],
        "externalTrafficPolicy": "Local",
        "httpNodePort": 30080,
        "httpsNodePort": 30443,
    },
    "gateway": {
        "autoscaling": {"minReplicas": 3, "maxReplicas": 10},
        "podDisruptionBudget": {"minAvailable": "50%"},
    },
    "config": {"enableProxyProtocol": True},
}


def objects(gateway_namespace: str = "kourier-system", knative_namespace: str = "knative-serving") -> list[Any]:
    """The objects of the official install, in its order, where they belong."""
    return [
        ("Namespace", "", gateway_namespace),
        ("ConfigMap", gateway_namespace, "kourier-bootstrap"),
        ("ConfigMap", knative_namespace, "config-kourier"),
        ("ServiceAccount", knative_namespace, "net-kourier"),
        ("ClusterRole", "", "net-kourier"),
        ("ClusterRoleBinding", "", "net-kourier"),
        ("Role", knative_namespace, "net-kourier"),
        ("RoleBinding", knative_namespace, "net-kourier"),
        ("Deployment", knative_namespace, "net-kourier-controller"),
        ("Service", knative_namespace, "net-kourier-controller"),
        ("Deployment", gateway_namespace, "3scale-kourier-gateway"),
        ("Service", gateway_namespace, "kourier"),
        ("Service", gateway_namespace, "kourier-internal"),
        ("HorizontalPodAutoscaler", gateway_namespace, "3scale-kourier-gateway"),
        ("PodDisruptionBudget", gateway_namespace, "3scale-kourier-gateway-pdb"),
    ]


def test_with_autoscaling_it_makes_the_objects_of_the_official_install_and_a_role() -> None:
    assert [identity(manifest) for manifest in kourier(SCALED)] == objects()


def test_without_autoscaling_there_is_no_autoscaler() -> None:
    assert [identity(manifest) for manifest in kourier()] == [
        key for key in objects() if key[0] != "HorizontalPodAutoscaler"
    ]


def test_the_namespace_can_be_somebody_elses() -> None:
    made = kourier(SCALED, create_namespace=False)
    assert [identity(manifest) for manifest in made] == objects()[1:]


def test_other_namespaces_appear_everywhere_and_the_usual_ones_nowhere() -> None:
    made = kourier(SCALED | {"namespace": "edge"}, knative_namespace="serverless")
    assert [identity(manifest) for manifest in made] == objects("edge", "serverless")
    for manifest in made:
        del manifest["metadata"]["labels"]
    assert not re.search("kourier-system|knative-serving", str(made))
    controller = next(m for m in made if m["metadata"]["name"] == "net-kourier-controller")
    (container,) = controller["spec"]["template"]["spec"]["containers"]
    assert {"name": "KOURIER_GATEWAY_NAMESPACE", "value": "edge"} in container["env"]


def test_every_object_but_the_namespace_has_the_labels_of_the_official_install() -> None:
    for manifest in kourier(SCALED)[1:]:
        assert manifest["metadata"]["labels"] == {
            "networking.knative.dev/ingress-provider": "kourier",
            "app.kubernetes.io/name": "knative-serving",
            "app.kubernetes.io/component": "net-kourier",
            "app.kubernetes.io/version": "1.23.0",
            "app.kubernetes.io/part-of": "llm-networking",
            "app.kubernetes.io/managed-by": "cdk8s",
        }


@pytest.mark.parametrize("version", ["1.33", "1.36"])
@pytest.mark.parametrize("tree", [{}, SCALED, EVERYTHING], ids=["defaults", "autoscaling", "everything"])
def test_every_object_satisfies_the_schema_of_kubernetes(tree: dict[str, Any], version: str) -> None:
    for manifest in kourier(tree):
        kubernetes_validate.validate(manifest, version, strict=True)


def test_others_learn_where_to_send_requests() -> None:
    chart = Chart(App(), "chart")
    construct = KourierConstruct(chart, "kourier", kourier=KourierValues(namespace="edge"))
    assert construct.namespace == "edge"
    assert construct.internal_service_name == "kourier-internal"
    assert construct.internal_service_host == "kourier-internal.edge.svc"
    (service,) = [m for m in chart.to_json() if m["metadata"]["name"] == construct.internal_service_name]
    assert service["metadata"]["namespace"] == construct.namespace


def test_a_namespace_that_the_cluster_would_refuse_is_refused() -> None:
    with pytest.raises(InvalidProps, match=r'chart/kourier: 1 problem\n  knative_namespace = "Team_A": must be a DNS'):
        KourierConstruct(Chart(App(), "chart"), "kourier", knative_namespace="Team_A")


def test_two_of_them_clash_only_in_what_is_one_to_a_cluster() -> None:
    app = App()
    for name in ("one", "two"):
        values = KourierValues(namespace=f"gateway-{name}")
        KourierConstruct(Chart(app, name), "kourier", kourier=values, knative_namespace=f"knative-{name}")
    with pytest.raises(RuntimeError) as error:
        app.synth_yaml()
    clashes = re.findall(r"(\w+) (\S+) is made 2 times", str(error.value))
    assert set(clashes) == {("ClusterRole", "net-kourier"), ("ClusterRoleBinding", "net-kourier")}


def test_the_gateway_can_be_patched_also_in_fields_that_no_schema_knows() -> None:
    chart = Chart(App(), "chart")
    construct = KourierConstruct(chart, "kourier")
    construct.gateway_deployment.add_json_patch(JsonPatch.add("/spec/template/spec/fieldOfTomorrow", {"a": 1}))
    construct.controller_deployment.add_json_patch(JsonPatch.replace("/spec/replicas", 5))
    found = {m["metadata"]["name"]: m["spec"] for m in chart.to_json() if m["kind"] == "Deployment"}
    assert found["3scale-kourier-gateway"]["template"]["spec"]["fieldOfTomorrow"] == {"a": 1}
    assert found["net-kourier-controller"]["replicas"] == 5


def test_the_ids_in_the_tree_stay_as_they_are() -> None:
    construct = KourierConstruct(Chart(App(), "chart"), "kourier", kourier=KourierValues.model_validate(SCALED))
    assert [child.node.id for child in construct.node.children] == [
        "namespace-kourier-system",
        "bootstrap",
        "config",
        "service-account",
        "cluster-role",
        "cluster-role-binding",
        "role",
        "role-binding",
        "controller",
        "controller-service",
        "gateway",
        "service",
        "internal-service",
        "autoscaler",
        "disruption-budget",
    ]


def test_the_same_values_give_the_same_manifests() -> None:
    assert kourier(EVERYTHING) == kourier(EVERYTHING)
