"""What each provider, each toggle and each alternative changes in the platform of the defaults.

A snapshot holds the objects that are made otherwise, whole, and names those that are gone. The defaults and the
examples themselves are the committed files under dist/ and examples/dist/ (see test_main.py).
"""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
import yaml
from cdk8s import App
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation
from syrupy.types import SnapshotIndex

from constructs_lib import NetworkingChart, load_values
from tests.support import identity, satisfies_kubernetes

_PATH = ["inferenceGateway.enabled=true"]
SCENARIOS = {
    "aws-internal": ["loadBalancer.aws.scheme=internal", "loadBalancer.aws.nlbTargetType=instance"],
    "aws-proxy-protocol": ["loadBalancer.aws.proxyProtocol=true"],
    "gcp": ["loadBalancer.provider=gcp"],
    "gcp-internal": ["loadBalancer.provider=gcp", "loadBalancer.gcp.internal=true"],
    "azure": ["loadBalancer.provider=azure"],
    "azure-internal": ["loadBalancer.provider=azure", "loadBalancer.azure.internal=true"],
    "bare-metal": ["loadBalancer.provider=bare-metal"],
    "bare-metal-pool": [
        "loadBalancer.provider=bare-metal",
        "loadBalancer.bareMetal={addressPool: public, pool: {addresses: [192.0.2.0/28]}}",
    ],
    "service-node-port": ["gateway.service.type=NodePort"],
    "service-cluster-ip": ["gateway.service.type=ClusterIP"],
    "tls-secret-of-another-namespace": [
        "gateway.hostname=llm.example.com",
        "tls={enabled: true, secretName: web, secretNamespace: certs}",
    ],
    "names": ["namespace=edge", "gateway.name=public", "gatewayClass.name=public", "gateway.allowedRoutes.from=All"],
    "without-envoy-gateway": ["envoyGateway.enabled=false"],
    "without-kourier": ["kourier.enabled=false"],
    "without-knative": ["knative.enabled=false"],
    "without-namespaces": ["createNamespaces=false"],
    "without-request-id": ["envoyGateway.preserveRequestId=false"],
    "without-scale-to-zero": ["knative.autoscaler.enableScaleToZero=false"],
    "envoy-gateway-cert-manager": ["envoyGateway.certificates=cert-manager"],
    "envoy-gateway-topology-injector": ["envoyGateway.topologyInjector.enabled=true"],
    "envoy-proxy-autoscaling": ["envoyProxy.autoscaling={minReplicas: 2, maxReplicas: 10}"],
    "kourier-autoscaling": ["kourier.gateway.autoscaling={minReplicas: 2, maxReplicas: 10}"],
    "kourier-load-balancer": ["kourier.service.type=LoadBalancer"],
    "envoy-gateway-ai-gateway": ["envoyGateway.aiGateway.enabled=true"],
    "knative-partial": ["knative.ownership=partial"],
    "litellm-existing": ["litellm.enabled=true"],
    "inference-gateway": ["inferenceGateway.enabled=true"],
    "model-kourier": [*_PATH, "models=[{name: llama, service: models/llama, concurrency: 64}]"],
    "model-canary": [*_PATH, "models=[{name: llama, versions: [{service: m/a, weight: 9}, {service: m/b}]}]"],
    "model-epp-kourier": [*_PATH, "models=[{name: llama, service: models/llama, mode: epp-kourier}]"],
    "model-epp-pods": [*_PATH, "models=[{name: llama, service: models/llama, mode: epp-pods}]"],
    "model-standard": [*_PATH, "models=[{name: llama, service: m/llama, mode: standard, podLabels: {app: llama}}]"],
    "model-ai-gateway": [
        *_PATH,
        "envoyGateway.aiGateway.enabled=true",
        "endpointPicker.integration=ai-gateway",
        "models=[{name: llama, service: m/llama, mode: standard, podLabels: {app: llama}}]",
    ],
    "models-by-header": [
        *_PATH,
        "inferenceGateway={enabled: true, selectBy: header, routes: shared}",
        "models=[{name: a, service: m/a}, {name: b, service: m/b}]",
    ],
    "knative-operator": ["knative.ownership=operator", "kourier.enabled=false"],
}


class YamlFile(SingleFileSnapshotExtension):
    """One readable file a scenario, named after it."""

    _write_mode = WriteMode.TEXT
    file_extension = "yaml"

    @classmethod
    def get_snapshot_name(cls, *, test_location: PyTestLocation, index: SnapshotIndex = 0) -> str:  # noqa: ARG003
        """The scenario."""
        return str(index)


def platform(*settings: str) -> dict[tuple[str, str, str], dict[str, Any]]:
    chart = NetworkingChart(App(), "networking", values=load_values(settings=settings))
    return {identity(manifest): manifest for manifest in chart.to_json()}


@cache
def defaults() -> dict[tuple[str, str, str], dict[str, Any]]:
    return platform()


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_what_a_setting_changes(scenario: str, snapshot: SnapshotAssertion) -> None:
    made = platform(*SCENARIOS[scenario])
    gone = [" ".join(part for part in key if part) for key in defaults() if key not in made]
    changed = [manifest for key, manifest in made.items() if defaults().get(key) != manifest]
    for manifest in changed:
        satisfies_kubernetes(manifest)
    text = "".join(f"# gone: {name}\n" for name in gone)
    text += "# " + " ".join(SCENARIOS[scenario]) + "\n"
    text += yaml.safe_dump_all(changed, sort_keys=False, width=110)
    assert text == snapshot(extension_class=YamlFile, name=scenario)


def test_each_toggle_takes_exactly_its_part_away() -> None:
    everything = set(defaults())
    parts = {
        part: everything - set(platform(f"{part}.enabled=false")) for part in ("envoyGateway", "kourier", "knative")
    }
    assert not set.intersection(*parts.values())
    namespaces = {key[1] or key[2] for key in parts["kourier"] if key[0] != "ClusterRoleBinding"}
    assert namespaces <= {"kourier-system", "knative-serving", "net-kourier"}
    assert {key[0] for key in parts["knative"]} == {"ConfigMap"}
    for part, gone in parts.items():
        assert gone, part
        assert not set(platform(f"{part}.enabled=false")) - everything
