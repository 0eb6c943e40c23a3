"""AutoscalerConfigConstruct: what it makes in each ownership, and which props it refuses."""

from __future__ import annotations

from typing import Any

import kubernetes_validate
import pytest
from cdk8s import ApiObject, App, Chart, JsonPatch

from constructs_lib import releases
from constructs_lib.errors import InvalidProps, PatchWithoutEffect
from constructs_lib.knative.construct import AutoscalerConfigConstruct
from constructs_lib.knative.values.autoscaler import AutoscalerValues
from constructs_lib.knative.values.defaults import DefaultsValues
from constructs_lib.knative.values.deployment import DeploymentValues
from constructs_lib.knative.values.domain import DomainEntryValues, DomainValues
from constructs_lib.knative.values.features import FeaturesValues
from constructs_lib.knative.values.gc import GcValues
from constructs_lib.knative.values.network import NetworkValues
from constructs_lib.kourier.values import KourierValues
from constructs_lib.kourier.values.gateway import KourierGatewayValues
from constructs_lib.kourier.values.service import KourierServiceValues
from constructs_lib.models.values import ModelValues
from tests.support import Manifest, identity, kinds, only, synthesize

EVERYTHING: dict[str, Any] = {
    "autoscaler": AutoscalerValues(max_scale=8, max_scale_limit=8),
    "network": NetworkValues(default_external_scheme="https"),
    "features": FeaturesValues(podspec_nodeselector="Enabled", podspec_tolerations="Allowed"),
    "defaults": DefaultsValues(revision_timeout_seconds=1800, max_revision_timeout_seconds=3600),
    "deployment": DeploymentValues(progress_deadline="30m", pod_is_always_schedulable=True),
    "gc": GcValues(min_non_active_revisions=1, max_non_active_revisions=3),
    "domain": DomainValues(
        domains=(
            DomainEntryValues(name="models.example.com"),
            DomainEntryValues(name="b.example.com", selector={"a": "b"}),
        )
    ),
}
OPERATORS_KOURIER = KourierValues(enabled=False, service=KourierServiceValues(type="LoadBalancer"))
MODELS = (ModelValues(name="llama", service="models/llama"),)
# where Knative's webhook looks for each
COMPONENTS = {
    "config-autoscaler": "autoscaler",
    "config-network": "networking",
    "config-features": "controller",
    "config-defaults": "controller",
    "config-deployment": "controller",
    "config-gc": "controller",
    "config-domain": "controller",
}


def knative(**props: Any) -> list[Manifest]:
    return synthesize(lambda chart: AutoscalerConfigConstruct(chart, "knative", **props))


def config_maps(manifests: list[Manifest]) -> dict[str, Manifest]:
    return {made["metadata"]["name"]: made for made in manifests if made["kind"] == "ConfigMap"}


def refused(**props: Any) -> str:
    with pytest.raises(InvalidProps) as error:
        knative(**props)
    return str(error.value)


def test_by_default_the_autoscaler_is_tuned_and_kourier_serves() -> None:
    made = knative()
    assert [identity(item) for item in made] == [
        ("Namespace", "", "knative-serving"),
        ("ConfigMap", "knative-serving", "config-autoscaler"),
        ("ConfigMap", "knative-serving", "config-network"),
    ]
    assert only(made, "ConfigMap", "config-autoscaler")["data"] == {
        "enable-scale-to-zero": "true",
        "scale-to-zero-grace-period": "30s",
        "scale-to-zero-pod-retention-period": "60s",
        "stable-window": "60s",
        "scale-down-delay": "300s",
        "max-scale-up-rate": "2.0",
        "container-concurrency-target-default": "10",
    }
    assert only(made, "ConfigMap", "config-network")["data"] == {
        "ingress-class": "kourier.ingress.networking.knative.dev"
    }


def test_the_other_config_maps_hold_only_what_is_set() -> None:
    made = config_maps(knative(**EVERYTHING))
    assert made.keys() == COMPONENTS.keys()
    assert made["config-features"]["data"] == {
        "kubernetes.podspec-nodeselector": "Enabled",
        "kubernetes.podspec-tolerations": "Allowed",
    }
    assert made["config-defaults"]["data"] == {
        "revision-timeout-seconds": "1800",
        "max-revision-timeout-seconds": "3600",
    }
    assert made["config-gc"]["data"] == {"min-non-active-revisions": "1", "max-non-active-revisions": "3"}


def test_a_whole_config_deployment_names_the_queue_proxy_that_knative_insists_on() -> None:
    made = config_maps(knative(**EVERYTHING))["config-deployment"]["data"]
    assert made == {
        "queue-sidecar-image": releases.KNATIVE.image,
        "progress-deadline": "30m",
        "pod-is-always-schedulable": "true",
    }
    own = DeploymentValues(queue_sidecar_image="registry.example.com/queue:v1.23.0")
    made = config_maps(knative(deployment=own))["config-deployment"]["data"]
    assert made == {"queue-sidecar-image": "registry.example.com/queue:v1.23.0"}


def test_whole_config_maps_carry_every_label() -> None:
    for name, made in config_maps(knative(**EVERYTHING)).items():
        assert made["metadata"]["labels"] == {
            "app.kubernetes.io/name": "knative-serving",
            "app.kubernetes.io/component": COMPONENTS[name],
            "app.kubernetes.io/part-of": "llm-networking",
            "app.kubernetes.io/managed-by": "cdk8s",
            "app.kubernetes.io/version": "1.23.0",
        }


def test_partial_config_maps_say_only_what_the_webhook_needs_and_what_is_set() -> None:
    made = knative(ownership="partial", **EVERYTHING)
    assert kinds(made) == ["ConfigMap"] * 7
    partial = config_maps(made)
    for name, config in partial.items():
        assert config["metadata"]["labels"] == {
            "app.kubernetes.io/name": "knative-serving",
            "app.kubernetes.io/component": COMPONENTS[name],
        }
    assert {name: config["data"] for name, config in partial.items()} == {
        "config-autoscaler": {"max-scale": "8", "max-scale-limit": "8"},
        "config-network": {"default-external-scheme": "https"},
        "config-features": {"kubernetes.podspec-nodeselector": "Enabled", "kubernetes.podspec-tolerations": "Allowed"},
        "config-defaults": {"revision-timeout-seconds": "1800", "max-revision-timeout-seconds": "3600"},
        "config-deployment": {"progress-deadline": "30m", "pod-is-always-schedulable": "true"},
        "config-gc": {"min-non-active-revisions": "1", "max-non-active-revisions": "3"},
        "config-domain": {"models.example.com": "", "b.example.com": "selector:\n  a: b\n"},
    }


def test_partial_with_nothing_set_makes_nothing() -> None:
    chart = Chart(App(), "networking")
    made = AutoscalerConfigConstruct(chart, "knative", ownership="partial", models=MODELS, gc=GcValues())
    assert chart.to_json() == []
    assert made.config_maps == {}
    assert made.warnings == ()


def test_partial_writes_a_key_that_is_set_to_its_default() -> None:
    made = knative(ownership="partial", autoscaler=AutoscalerValues(stable_window="60s"))
    assert [item["data"] for item in made] == [{"stable-window": "60s"}]


def test_for_the_operator_there_is_one_object_with_the_same_settings() -> None:
    made = knative(ownership="operator", **EVERYTHING)
    assert kinds(made) == ["Namespace", "KnativeServing"]
    serving = only(made, "KnativeServing")
    assert serving["apiVersion"] == "operator.knative.dev/v1beta1"
    assert identity(serving) == ("KnativeServing", "knative-serving", "knative-serving")
    whole = {name: dict(made["data"]) for name, made in config_maps(knative(**EVERYTHING)).items()}
    del whole["config-deployment"]["queue-sidecar-image"]
    config = {name.removeprefix("config-"): data for name, data in whole.items()}
    assert serving["spec"] == {
        "config": config | {"kourier": {"stream-idle-timeout": "0s"}},
        "ingress": {"kourier": {"enabled": True, "service-type": "ClusterIP"}},
        "podDisruptionBudgets": [{"name": "3scale-kourier-gateway-pdb", "maxUnavailable": 1}],
    }


def test_the_operator_is_told_the_type_of_kouriers_service() -> None:
    made = knative(ownership="operator", kourier=OPERATORS_KOURIER, namespace="serving")
    serving = only(made, "KnativeServing")
    assert serving["spec"]["ingress"]["kourier"]["service-type"] == "LoadBalancer"
    assert serving["spec"]["config"].keys() == {"autoscaler", "network", "kourier"}
    assert identity(serving) == ("KnativeServing", "serving", "knative-serving")


@pytest.mark.parametrize("ownership", ["whole", "partial", "operator"])
def test_nothing_of_knatives_examples_is_made(ownership: Any) -> None:
    made = knative(ownership=ownership, **EVERYTHING)
    assert "_example" not in str(made)
    assert not [item for item in made if "annotations" in item["metadata"]]


@pytest.mark.parametrize("ownership", ["whole", "partial"])
def test_kubernetes_takes_every_object(ownership: Any) -> None:
    for made in knative(ownership=ownership, **EVERYTHING):
        kubernetes_validate.validate(made, "1.36", strict=True)


def test_all_texts_of_a_config_map_are_strings() -> None:
    for made in config_maps(knative(**EVERYTHING)).values():
        assert {type(text) for text in made["data"].values()} == {str}


def test_each_config_map_has_its_name_as_id() -> None:
    chart = Chart(App(), "networking")
    construct = AutoscalerConfigConstruct(chart, "knative", gc=GcValues())
    assert [child.node.id for child in construct.node.children] == [
        "namespace-knative-serving",
        "config-autoscaler",
        "config-network",
        "config-gc",
    ]


def test_a_namespace_of_its_own_or_of_somebody_else() -> None:
    made = knative(namespace="serving", create_namespace=False)
    assert kinds(made) == ["ConfigMap", "ConfigMap"]
    assert {item["metadata"]["namespace"] for item in made} == {"serving"}


def test_props_are_checked_all_at_once_and_with_the_constructs_path() -> None:
    message = refused(namespace="Knative", ownership="mine")
    assert message.startswith("networking/knative: 2 problems")
    assert 'namespace = "Knative": must be a DNS label' in message
    assert 'ownership = "mine": must be one of whole, partial, operator' in message


def test_what_the_operator_cannot_be_told_is_refused() -> None:
    drain = KourierValues(enabled=False, gateway=KourierGatewayValues(drain_time="60s"))
    assert 'kourier.gateway.drain_time = "60s": must be below 30s' in refused(ownership="operator", kourier=drain)


def test_the_operator_with_another_ingress_than_it_installs_is_refused() -> None:
    other = NetworkValues(ingress_class="contour.ingress.networking.knative.dev")
    message = refused(network=other, ownership="operator")
    assert "network.ingress_class" in message
    assert 'cannot be combined with ownership="operator"' in message
    assert kinds(knative(network=other)) == ["Namespace", "ConfigMap", "ConfigMap"]


def test_two_of_them_for_one_knative_are_an_error() -> None:
    chart = Chart(App(), "networking")
    AutoscalerConfigConstruct(chart, "first")
    AutoscalerConfigConstruct(chart, "second", create_namespace=False)
    with pytest.raises(RuntimeError, match="ConfigMap knative-serving/config-autoscaler is made 2 times"):
        chart.to_json()


def test_a_key_that_is_not_known_here_can_be_patched_in() -> None:
    chart = Chart(App(), "networking")
    construct = AutoscalerConfigConstruct(chart, "knative")
    config = ApiObject.of(construct.node.find_child("config-autoscaler"))
    config.add_json_patch(JsonPatch.add("/data/key-of-tomorrow", "1"), JsonPatch.replace("/data/stable-window", "90s"))
    made = only(chart.to_json(), "ConfigMap", "config-autoscaler")["data"]
    assert (made["key-of-tomorrow"], made["stable-window"]) == ("1", "90s")
    with pytest.raises(PatchWithoutEffect):
        config.add_json_patch(JsonPatch.remove("/data/no-such-key"))


def test_the_operators_object_can_be_patched() -> None:
    chart = Chart(App(), "networking")
    construct = AutoscalerConfigConstruct(chart, "knative", ownership="operator")
    serving = ApiObject.of(construct.node.find_child("knative-serving"))
    serving.add_json_patch(JsonPatch.add("/spec/version", "1.23"))
    assert only(chart.to_json(), "KnativeServing")["spec"]["version"] == "1.23"


@pytest.mark.parametrize("ownership", ["whole", "partial"])
def test_the_config_maps_are_at_hand_by_their_names(ownership: Any) -> None:
    chart = Chart(App(), "networking")
    window, gc = AutoscalerValues(stable_window="60s"), GcValues(min_non_active_revisions=1)
    construct = AutoscalerConfigConstruct(chart, "knative", ownership=ownership, autoscaler=window, gc=gc)
    network = [] if ownership == "partial" else ["config-network"]
    assert list(construct.config_maps) == ["config-autoscaler", *network, "config-gc"]
    assert construct.knative_serving is None
    assert ApiObject.of(construct) is construct.config_maps["config-autoscaler"]
    ApiObject.of(construct).add_json_patch(JsonPatch.replace("/data/stable-window", "90s"))
    assert only(chart.to_json(), "ConfigMap", "config-autoscaler")["data"]["stable-window"] == "90s"


def test_the_operators_object_is_at_hand() -> None:
    construct = AutoscalerConfigConstruct(Chart(App(), "networking"), "knative", ownership="operator")
    assert construct.config_maps == {}
    assert construct.knative_serving
    assert construct.knative_serving.kind == "KnativeServing"
    assert ApiObject.of(construct) is construct.knative_serving
