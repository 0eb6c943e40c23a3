"""What each construct gives of itself: its objects, typed, and the main one as its default child."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from cdk8s import ApiObject, App, Chart, JsonPatch
from constructs import Construct

from constructs_lib import EndpointPicker, GatewayConstruct, KourierConstruct, KServeModel, ModelValues
from constructs_lib.gateway.controller.values import EnvoyGatewayValues, TopologyInjectorValues
from constructs_lib.gateway.load_balancer.bare_metal import AddressPoolValues, BareMetalValues
from constructs_lib.gateway.load_balancer.values import LoadBalancerValues
from constructs_lib.gateway.values.gateway import GatewayValues
from constructs_lib.gateway.values.tls import CertManagerValues, TlsValues
from constructs_lib.kourier.values import KourierValues
from constructs_lib.kourier.values.gateway import KourierGatewayValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.models.kserve import KServeModelValues, ModelResourcesValues
from constructs_lib.values.workload import AutoscalingValues, PodDisruptionBudgetValues, ResourceValues

SCALED = AutoscalingValues(min_replicas=2, max_replicas=4)
HOST = GatewayValues(hostname="llm.example.com")


def chart() -> Chart:
    return Chart(App(), "chart")


def picker(scope: Construct, **props: object) -> EndpointPicker:
    usual: dict[str, object] = {
        "name": "llama",
        "pod_labels": {"app": "llama"},
        "target_port": 8000,
        "engine": "vllm",
        "metrics_port": 8000,
        "gateway": "inference-gateway",
    }
    return EndpointPicker(scope, "picker", **(usual | props))  # type: ignore[arg-type]


def model(scope: Construct) -> KServeModel:
    resources = ModelResourcesValues(limits=ResourceValues(cpu="8", memory="32Gi"))
    kserve = KServeModelValues(image="docker.io/vllm/vllm-openai:v0.11.0", resources=resources)
    return KServeModel(scope, "model", model=ModelValues(name="llama", service="models/llama", kserve=kserve))


def controller(scope: Construct, **values: object) -> Construct:
    made = GatewayConstruct(scope, "gateway", envoy_gateway=EnvoyGatewayValues(**values))  # type: ignore[arg-type]
    assert made.controller
    return made.controller


def identities(construct: Construct) -> dict[str, tuple[str, str]]:
    """The objects that the construct has as attributes: kind and name by the attribute's name."""
    objects = {name: value for name, value in vars(construct).items() if isinstance(value, KubernetesObject)}
    return {name: (made.kind, made.name) for name, made in objects.items()}


def test_the_gateway() -> None:
    made = GatewayConstruct(chart(), "gateway")
    assert identities(made) == {
        "envoy_proxy": ("EnvoyProxy", "llm-gateway"),
        "gateway_class": ("GatewayClass", "llm-gateway"),
        "gateway": ("Gateway", "chart"),
        "client_traffic_policy": ("ClientTrafficPolicy", "chart"),
        "backend_traffic_policy": ("BackendTrafficPolicy", "chart"),
    }
    assert (made.certificate, made.secret_grant, made.redirect, made.address_pool) == (None, None, None, None)


def test_what_the_gateway_has_only_with_some_values() -> None:
    made = GatewayConstruct(
        chart(),
        "gateway",
        gateway=GatewayValues(hostname="llm.example.com", redirect_https=True),
        tls=TlsValues(enabled=True, cert_manager=CertManagerValues(enabled=True)),
        load_balancer=LoadBalancerValues(
            provider="bare-metal",
            bare_metal=BareMetalValues(address_pool="public", pool=AddressPoolValues(addresses=("192.0.2.0/28",))),
        ),
        envoy_gateway=EnvoyGatewayValues(enabled=False),
    )
    found = identities(made)
    assert found["certificate"] == ("Certificate", "chart-tls")
    assert found["redirect"] == ("HTTPRoute", "chart-https-redirect")
    assert found["address_pool"] == ("IPAddressPool", "public")
    assert made.controller is None


def test_the_grant_for_a_secret_of_another_namespace() -> None:
    tls = TlsValues(enabled=True, secret_name="web", secret_namespace="certs")
    made = GatewayConstruct(chart(), "gateway", gateway=HOST, tls=tls)
    assert identities(made)["secret_grant"] == ("ReferenceGrant", "chart-tls")


def test_the_controller_of_envoy_gateway() -> None:
    found = identities(controller(chart()))
    assert found.pop("certgen_job")[0] == "Job"
    assert found == {
        "service_account": ("ServiceAccount", "envoy-gateway"),
        "config": ("ConfigMap", "envoy-gateway-config"),
        "service": ("Service", "envoy-gateway"),
        "deployment": ("Deployment", "envoy-gateway"),
    }


def test_what_the_controller_has_only_with_some_values() -> None:
    found = identities(
        controller(
            chart(),
            certificates="cert-manager",
            autoscaling=SCALED,
            pod_disruption_budget=PodDisruptionBudgetValues(max_unavailable=1),
            topology_injector=TopologyInjectorValues(enabled=True),
        )
    )
    assert "certgen_job" not in found
    assert found["topology_injector"][0] == "MutatingWebhookConfiguration"
    assert found["autoscaler"] == ("HorizontalPodAutoscaler", "envoy-gateway")
    assert found["disruption_budget"] == ("PodDisruptionBudget", "envoy-gateway")


def test_kourier() -> None:
    made = KourierConstruct(chart(), "kourier")
    assert identities(made) == {
        "bootstrap": ("ConfigMap", "kourier-bootstrap"),
        "config": ("ConfigMap", "config-kourier"),
        "service_account": ("ServiceAccount", "net-kourier"),
        "controller_deployment": ("Deployment", "net-kourier-controller"),
        "controller_service": ("Service", "net-kourier-controller"),
        "gateway_deployment": ("Deployment", "3scale-kourier-gateway"),
        "service": ("Service", "kourier"),
        "internal_service": ("Service", "kourier-internal"),
        "disruption_budget": ("PodDisruptionBudget", "3scale-kourier-gateway-pdb"),
    }
    assert made.autoscaler is None
    scaled = KourierConstruct(
        chart(), "kourier", kourier=KourierValues(gateway=KourierGatewayValues(autoscaling=SCALED))
    )
    assert identities(scaled)["autoscaler"] == ("HorizontalPodAutoscaler", "3scale-kourier-gateway")


def test_the_endpoint_picker() -> None:
    assert identities(picker(chart())) == {
        "service_account": ("ServiceAccount", "llama-epp"),
        "config": ("ConfigMap", "llama-epp"),
        "pool": ("InferencePool", "llama"),
        "pool_service": ("Service", "llama-pool"),
        "service": ("Service", "llama-epp"),
        "deployment": ("Deployment", "llama-epp"),
        "network_policy": ("NetworkPolicy", "llama-epp"),
    }
    assert picker(chart(), pool_service=False).pool_service is None


def test_the_model() -> None:
    assert identities(model(chart())) == {"service": ("InferenceService", "llama")}


@pytest.mark.parametrize(
    ("build", "kind", "name"),
    [
        (lambda scope: GatewayConstruct(scope, "gateway"), "Gateway", "chart"),
        (controller, "Deployment", "envoy-gateway"),
        (lambda scope: KourierConstruct(scope, "kourier"), "Deployment", "3scale-kourier-gateway"),
        (picker, "InferencePool", "llama"),
        (model, "InferenceService", "llama"),
    ],
)
def test_cdk8s_finds_the_main_object_of_a_construct(
    build: Callable[[Construct], Construct], kind: str, name: str
) -> None:
    scope = chart()
    made = build(scope)
    assert made.node.default_child in vars(made).values()
    main = ApiObject.of(made)
    assert (main.kind, main.name) == (kind, name)
    main.add_json_patch(JsonPatch.add("/metadata/annotations", {"patched": "yes"}))
    patched = [m for m in scope.to_json() if m["metadata"].get("annotations") == {"patched": "yes"}]
    assert [(m["kind"], m["metadata"]["name"]) for m in patched] == [(kind, name)]
