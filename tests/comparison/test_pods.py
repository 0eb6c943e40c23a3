"""Which pods restart, and how long they drain."""

from __future__ import annotations

import pytest

from constructs_lib.comparison.pods import gateways_of, pods_of, readers_of
from constructs_lib.manifests.reading import parse_manifests
from constructs_lib.manifests.tree import Tree

PLATFORM = """
{apiVersion: a/v1, kind: EnvoyProxy, metadata: {name: p, namespace: eg}, spec: {shutdown: {drainTimeout: 600s}}}
---
{apiVersion: g/v1, kind: GatewayClass, metadata: {name: c},
 spec: {parametersRef: {kind: EnvoyProxy, name: p, namespace: eg}}}
---
{apiVersion: g/v1, kind: Gateway, metadata: {name: by-class, namespace: shop}, spec: {gatewayClassName: c}}
---
{apiVersion: g/v1, kind: Gateway, metadata: {name: by-name, namespace: eg},
 spec: {gatewayClassName: other, infrastructure: {parametersRef: {kind: EnvoyProxy, name: p}}}}
---
{apiVersion: g/v1, kind: Gateway, metadata: {name: elsewhere, namespace: shop},
 spec: {gatewayClassName: c, infrastructure: {parametersRef: {kind: EnvoyProxy, name: p}}}}
---
{apiVersion: apps/v1, kind: Deployment, metadata: {name: d, namespace: shop},
 spec: {template: {spec: {volumes: [{name: v, configMap: {name: m}}],
                         containers: [{name: x, envFrom: [{secretRef: {name: s}}]}]}}}}
---
{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: d, namespace: shop},
 spec: {scaleTargetRef: {kind: Deployment, name: d}, minReplicas: 2, maxReplicas: 5}}
---
{apiVersion: v1, kind: ConfigMap, metadata: {name: m, namespace: shop}}
---
{apiVersion: v1, kind: ConfigMap, metadata: {name: m, namespace: other}}
---
{apiVersion: v1, kind: Secret, metadata: {name: s, namespace: shop}}
---
{apiVersion: v1, kind: Secret, metadata: {name: m, namespace: shop}}
---
{apiVersion: v1, kind: ConfigMap, metadata: {name: config-defaults, namespace: knative-serving},
 data: {revision-timeout-seconds: "1080"}}
"""  # fmt: skip


@pytest.fixture
def platform() -> Tree:
    return Tree(parse_manifests(PLATFORM, "platform"))


def test_proxies_are_those_of_the_gateways_that_name_them(platform: Tree) -> None:
    (proxy,) = platform.kind("EnvoyProxy")
    assert [gateway.name for gateway in gateways_of(proxy, platform)] == ["by-class", "by-name"]
    assert (
        pods_of(proxy, platform)
        == "1 pod of Gateway shop/by-class and Gateway eg/by-name, each draining for up to 600s"
    )


def test_a_scaled_deployment_has_the_pods_of_its_autoscaler(platform: Tree) -> None:
    (deployment,) = platform.kind("Deployment")
    assert pods_of(deployment, platform) == "2 to 5 pods, each draining for up to 30s"


@pytest.mark.parametrize(
    ("text", "drain"),
    [
        ("{apiVersion: serving.knative.dev/v1, kind: Service, metadata: {name: a}}", "1080s"),
        ("{apiVersion: k/v1, kind: InferenceService, metadata: {name: a}, spec: {predictor: {timeout: 90}}}", "90s"),
        ("{apiVersion: k/v1, kind: InferenceService, metadata: {name: a, annotations: "
         "{serving.kserve.io/deploymentMode: Standard}}, spec: {predictor: {terminationGracePeriodSeconds: 70}}}",
         "70s"),
    ],
)  # fmt: skip
def test_pods_of_models_drain_as_their_kind_says(platform: Tree, text: str, drain: str) -> None:
    (model,) = parse_manifests(text, "model")
    assert pods_of(model, platform).endswith(f", each draining for up to {drain}")


def test_readers_are_found_by_kind_name_and_namespace(platform: Tree) -> None:
    found = {
        (one.kind, one.namespace, one.name): [reader.name for reader in readers_of(one, platform)]
        for one in platform.kind("ConfigMap", "Secret")
    }
    assert {key for key, readers in found.items() if readers == ["d"]} == {
        ("ConfigMap", "shop", "m"),
        ("Secret", "shop", "s"),
    }
