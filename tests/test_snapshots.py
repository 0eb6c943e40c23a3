"""What each provider, each toggle and each alternative changes in the platform.

A snapshot names the objects that are gone, and holds the fields in which an object differs, and new objects whole. It
compares with the platform of the defaults or, where there are models, with that and the inference gateway. The defaults
and the examples themselves are the committed files under dist/ and examples/dist/ (see test_main.py).
"""

from __future__ import annotations

from functools import cache

import pytest
from cdk8s import App, Yaml
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation
from syrupy.types import SnapshotIndex

from constructs_lib import NetworkingChart
from tests.differences import differences, pairs
from tests.support import Identity, Manifest, identity, satisfies_kubernetes, values_with

_PATH = ["inferenceGateway.enabled=true"]
SCENARIOS = {
    "aws-internal": ["loadBalancer.aws.scheme=internal", "loadBalancer.aws.nlbTargetType=instance"],
    "aws-eks-auto-mode": [
        "loadBalancer.loadBalancerClass=eks.amazonaws.com/nlb",
        "loadBalancer.aws.proxyProtocol=true",
    ],
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
    "service-node-port-fixed": ["gateway.service={type: NodePort, httpNodePort: 30080}"],
    "service-cluster-ip": ["gateway.service.type=ClusterIP"],
    "tls-at-the-load-balancer": [
        "gateway.redirectHttps=true",
        "tls={enabled: true, termination: LoadBalancer}",
        "loadBalancer.aws.certificates=[arn:aws:acm:eu-central-1:123456789012:certificate/0123abcd]",
    ],
    "tls-secret-of-another-namespace": [
        "gateway.hostname=llm.example.com",
        "tls={enabled: true, secretName: web, secretNamespace: certs}",
    ],
    "names": ["namespace=edge", "gateway.name=public", "gatewayClass.name=public", "gateway.allowedRoutes.from=All"],
    "auth-api-keys": ["auth={enabled: true, apiKeys: {secrets: [edge-keys]}}"],
    "auth-tokens-behind-a-proxy": [
        "gateway.clientTraffic.clientIp.trustedHops=1",
        "auth={enabled: true, clientCidrs: {allow: [203.0.113.0/24]}, jwt: {providers: [{name: idp, issuer: "
        "'https://idp.example.com', audiences: [llm], jwksUri: 'https://idp.example.com/keys'}]}, routes: [{names: "
        "[status], anonymous: true}]}",
    ],
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
    "network-policies": ["networkPolicies={enabled: true, scrapers: [{namespace: monitoring}]}"],
    "rate-limits": [
        *_PATH,
        "models=[{name: llama, service: models/llama}]",
        "litellm.enabled=true",
        "rateLimits.global=[{requests: 60}, {tokens: 9000}]",
        "rateLimits.models=[{model: llama, tokens: 99}]",
        "rateLimits.local=[{per: everyone, requests: 500, unit: Second}]",
        "rateLimits.maxRequestBody=20Mi",
        "rateLimits.redis.deployment.namespace=rate-limit-redis",
    ],
    "inference-gateway": ["inferenceGateway.enabled=true"],
    "model-kourier": [*_PATH, "models=[{name: llama, service: models/llama, concurrency: 64}]"],
    "model-canary": [*_PATH, "models=[{name: llama, versions: [{service: m/a, weight: 9}, {service: m/b}]}]"],
    "model-epp-kourier": [*_PATH, "models=[{name: llama, service: models/llama, mode: epp-kourier}]"],
    "model-epp-pods": [
        *_PATH,
        "models=[{name: llama, service: models/llama, mode: epp-pods, coldPath: litellm-order, "
        "podLabels: {version: x}}]",
    ],
    "model-standard": [*_PATH, "models=[{name: llama, service: m/llama, mode: standard, podLabels: {app: llama}}]"],
    "model-canary-picked": [
        *_PATH,
        "models=[{name: llama, mode: standard, versions: [{service: m/a, weight: 9, podLabels: {app: a}}, "
        "{service: m/b, podLabels: {app: b}}]}]",
    ],
    "model-mirror": [
        *_PATH,
        "models=[{name: llama, service: models/llama, mirror: {service: models/next, percent: 5}}]",
    ],
    "model-pool": [*_PATH, "models=[{name: llama, pool: {name: models/pool, podLabels: {app: llama}}}]"],
    "model-objectives": [
        *_PATH,
        "endpointPicker={flowControl: {bands: [{priority: -5, maxRequests: 9}]}}",
        "models=[{name: llama, service: m/llama, mode: standard, podLabels: {app: llama}, objectives: "
        "[{name: llama-batch, priority: -5}, {name: llama-first, priority: 5, modelNames: [org/first]}]}]",
    ],
    "model-keda": [
        *_PATH,
        "endpointPicker={standby: true, flowControl: {requestTtl: 300s}}",
        "models=[{name: llama, service: m/llama, mode: standard, podLabels: {app: llama}, autoscaling: {maxScale: 4, "
        "target: 8}, scaler: {kind: keda, prometheus: 'http://prometheus:9090'}}]",
    ],
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


class DiffFile(SingleFileSnapshotExtension):
    """One readable file a scenario, named after it."""

    _write_mode = WriteMode.TEXT
    file_extension = "diff"

    @classmethod
    def get_snapshot_name(cls, *, test_location: PyTestLocation, index: SnapshotIndex = 0) -> str:  # noqa: ARG003
        """The scenario."""
        return str(index)


@cache
def platform(*settings: str) -> dict[Identity, Manifest]:
    chart = NetworkingChart(App(), "networking", values=values_with(*settings))
    return {identity(manifest): manifest for manifest in chart.to_json()}


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_what_a_setting_changes(scenario: str, snapshot: SnapshotAssertion) -> None:
    base, settings = (_PATH, SCENARIOS[scenario][1:]) if _on_path(scenario) else ([], SCENARIOS[scenario])
    before, after = platform(*base), platform(*base, *settings)
    was = pairs(before, after)
    lines = [*(f"# with {setting}" for setting in base), *(f"# {setting}" for setting in settings)]
    for key in before:
        if key not in was.values():
            lines += ["", f"gone {_title(key)}"]
    for key, manifest in after.items():
        old = was.get(key)
        if old and before[old] == manifest:
            continue
        satisfies_kubernetes(manifest)
        if old:
            lines += ["", f"changed {_title(old)}", *differences(before[old], manifest)]
        else:
            whole = Yaml.stringify(manifest).splitlines()
            lines += ["", f"new {_title(key)}", *(f"+ {line}" for line in whole)]
    assert "\n".join(lines) + "\n" == snapshot(extension_class=DiffFile, name=scenario)


def _on_path(scenario: str) -> bool:
    """Whether it is compared with the defaults and the inference gateway."""
    settings = SCENARIOS[scenario]
    return settings[:1] == _PATH and len(settings) > 1


def _title(key: Identity) -> str:
    kind, namespace, name = key
    return f"{kind} {namespace}/{name}" if namespace else f"{kind} {name}"


def test_an_object_that_is_renamed_is_still_the_same() -> None:
    old, new = ("Gateway", "a", "x"), ("Gateway", "b", "y")
    others = [("Service", "a", "one"), ("Service", "a", "two")]
    assert pairs([old, ("Job", "", "j")], [new, ("Job", "", "j")]) == {new: old, ("Job", "", "j"): ("Job", "", "j")}
    assert pairs([old], [new, ("Gateway", "b", "z")]) == {}
    assert pairs(others, [("Service", "a", "three")]) == {}


def test_a_difference_is_told_by_the_path_of_its_field() -> None:
    before = {
        "spec": {
            "replicas": 1,
            "env": [{"name": "A", "value": "1"}, {"name": "B", "value": "2"}],
            "drop": ["ALL"],
            "refs": [{"port": 80}],
        },
        "data": {"file.yaml": "one: 1\ntwo: 2\n"},
    }
    after = {
        "spec": {
            "replicas": "1",
            "env": [{"name": "C", "value": "0"}, {"name": "A", "value": "1"}, {"name": "B", "value": "3"}],
            "drop": ["NET", "ALL"],
            "refs": [{"port": 81}],
            "empty": {},
        },
        "data": {"file.yaml": "one: 1\ntwo: 3\n"},
    }
    assert differences(before, before) == []
    assert differences({"text": "a\nb"}, {"text": "a\nb\n"}) == ["+ text | "]
    assert differences(before, after) == [
        "- spec.replicas: 1",
        '+ spec.replicas: "1"',
        '+ spec.env[C].name: "C"',
        '+ spec.env[C].value: "0"',
        '- spec.env[B].value: "2"',
        '+ spec.env[B].value: "3"',
        '+ spec.drop[]: "NET"',
        "- spec.refs[0].port: 80",
        "+ spec.refs[0].port: 81",
        "+ spec.empty: {}",
        '- data["file.yaml"] | two: 2',
        '+ data["file.yaml"] | two: 3',
    ]


def test_each_toggle_takes_exactly_its_part_away() -> None:
    everything = set(platform())
    parts = {
        part: everything - set(platform(f"{part}.enabled=false")) for part in ("envoyGateway", "kourier", "knative")
    }
    assert not set.intersection(*parts.values())
    namespaces = {key[1] or key[2] for key in parts["kourier"] if key[0] != "ClusterRoleBinding"}
    assert namespaces <= {"kourier-system", "knative-serving", "net-kourier"}
    assert {key[0] for key in parts["knative"]} == {"ConfigMap", "Namespace"}
    for part, gone in parts.items():
        assert gone, part
        assert not set(platform(f"{part}.enabled=false")) - everything
