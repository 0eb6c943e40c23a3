"""What the section `networkPolicies` refuses, alone and with the other sections."""

from __future__ import annotations

from typing import Any

import pytest

from constructs_lib.errors import InvalidProps, InvalidValues
from constructs_lib.network_policies.construct import NetworkPolicies
from constructs_lib.network_policies.flow import Pods
from constructs_lib.platform.closed import closed_namespaces
from constructs_lib.platform.loading import parse_values
from tests.support import synthesize

DATABASE = {"name": "a", "key": "b"}
DEPLOYMENT = {"masterKeySecret": {"name": "litellm", "key": "key"}}
RESOURCES = {"limits": {"cpu": 8, "memory": "32Gi"}}
MODEL = {"name": "llama", "service": "models/llama", "autoscaling": {"maxScale": 1}}
MODELS: dict[str, Any] = {"inferenceGateway": {"enabled": True}, "models": [MODEL]}
PICKED = MODELS | {"models": [MODEL | {"mode": "standard", "podLabels": {"app": "x"}, "autoscaling": {}}]}
PULLED = {"engine": "ollama", "kserve": {"image": "docker.io/ollama/ollama:0.9.5", "resources": RESOURCES}}
LOADED = {"image": "docker.io/vllm/vllm-openai:v0.10.0", "storageUri": "hf://org/llama", "resources": RESOURCES}
PEER = {"namespace": "monitoring"}


def policies(**keys: Any) -> dict[str, Any]:
    return {"networkPolicies": {"enabled": True, **keys}}


def problems(tree: dict[str, Any]) -> list[str]:
    with pytest.raises(InvalidValues) as caught:
        parse_values(tree)
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("tree", "text"),
    [
        (
            {"networkPolicies": {"dns": {"port": 5353}}},
            "networkPolicies.dns.port = 5353: has no effect without networkPolicies.enabled: true; add that, or "
            "remove the key",
        ),
        (
            policies(scrapers=[{"podLabels": {"app": "x"}, "network": "10.0.0.0/8"}]),
            "networkPolicies.scrapers[0].podLabels = {'app': 'x'}: has no effect without namespace; name the namespace "
            "of the pods",
        ),
        (
            policies(scrapers=[{}]),
            "networkPolicies.scrapers[0].namespace: is required, unless the entry is a network; name the namespace of "
            "the pods, or write network",
        ),
        (
            policies(scrapers=[{"namespace": "x", "network": "10.0.0.0/8"}]),
            'networkPolicies.scrapers[0].network = "10.0.0.0/8": cannot be combined with namespace: an entry is pods '
            "or a network; write two entries",
        ),
        (
            policies(scrapers=[{"network": "10.0.0.1"}]),
            'networkPolicies.scrapers[0].network = "10.0.0.1": must be a network such as 203.0.113.0/24; a single '
            "address is 203.0.113.10/32",
        ),
        (
            policies(scrapers=[{"network": "10.0.0.0/8", "except": ["10.0.0.0/8"]}]),
            'networkPolicies.scrapers[0].except = "10.0.0.0/8": must be a smaller network within 10.0.0.0/8 '
            "(Kubernetes 1.36, ipBlock.except); drop it",
        ),
        (
            policies(scrapers=[{"network": "10.0.0.0/8", "except": ["192.168.0.0/16"]}]),
            'networkPolicies.scrapers[0].except = "192.168.0.0/16": must be a smaller network within 10.0.0.0/8 '
            "(Kubernetes 1.36, ipBlock.except); drop it",
        ),
        (
            policies(scrapers=[{"namespace": "x", "except": ["10.0.0.0/8"]}]),
            "networkPolicies.scrapers[0].except = ['10.0.0.0/8']: has no effect without network; write network",
        ),
        (
            policies(egress=[{"from": "gateway", "namespace": "x", "ports": []}]),
            "networkPolicies.egress[0].ports = []: must not be empty",
        ),
        (
            policies(sharedNamespaces=["knative-serving", "knative-serving"]),
            'networkPolicies.sharedNamespaces = "knative-serving": is named twice; name it once',
        ),
        (
            policies(sharedNamespaces=["monitoring"]),
            'networkPolicies.sharedNamespaces[0] = "monitoring": is no namespace of the platform; one of '
            "knative-serving",
        ),
        (
            policies(sharedNamespaces=["kourier-system"]),
            "networkPolicies.sharedNamespaces[0] = \"kourier-system\": has no effect: it is the platform's own and "
            "closed anyway; drop it",
        ),
        (
            policies(sharedNamespaces=["kube-system"]),
            'networkPolicies.sharedNamespaces[0] = "kube-system": belongs to the cluster itself; drop it',
        ),
        (
            policies(sharedNamespaces=["knative-serving"])
            | {"knative": {"network": {"ingressClass": "istio.ingress.networking.knative.dev"}}},
            'networkPolicies.sharedNamespaces[0] = "knative-serving": has Knative, whose connections are known with '
            "Kourier's ingress class only; drop it, or write ingressClass: kourier.ingress.networking.knative.dev",
        ),
        (
            policies(sharedNamespaces=["litellm"]) | {"litellm": {"enabled": True}},
            'networkPolicies.sharedNamespaces[0] = "litellm": has the existing LiteLLM, whose other connections are '
            "not known here; drop it",
        ),
        (
            policies() | {"namespace": "default"},
            'namespace = "default": is not the platform\'s own: networkPolicies.enabled would cut off everything else '
            "in it; write another namespace, or networkPolicies.enabled: false",
        ),
        (
            policies() | {"envoyGateway": {"namespace": "kube-system"}},
            'envoyGateway.namespace = "kube-system": is not the platform\'s own: networkPolicies.enabled would cut off '
            "everything else in it; write another namespace, or networkPolicies.enabled: false",
        ),
        (
            policies(clients=[PEER]),
            'networkPolicies.clients[0].to = "inference-gateway": has no effect: no policy restricts it here; drop the '
            "entry",
        ),
        (
            policies(clients=[PEER | {"to": "litellm"}]) | {"litellm": {"enabled": True}},
            'networkPolicies.clients[0].to = "litellm": has no effect: no policy restricts it here; drop the entry',
        ),
        (
            policies(egress=[PEER | {"from": "models", "ports": [443]}]) | MODELS,
            'networkPolicies.egress[0].from = "models": has no effect: no policy restricts it here; write their '
            "namespaces as networkPolicies.sharedNamespaces, or drop the entry",
        ),
        (
            policies(egress=[PEER | {"from": "knative", "ports": [443]}]),
            'networkPolicies.egress[0].from = "knative": has no effect: no policy restricts it here; write '
            "networkPolicies.sharedNamespaces: [knative-serving], or drop the entry",
        ),
        (
            policies() | {"endpointPicker": {"networkPolicy": False}} | PICKED,
            "endpointPicker.networkPolicy = false: has no effect with networkPolicies.enabled, which restricts the "
            "pickers anyway; drop it",
        ),
        (
            policies() | MODELS | {"litellm": {"enabled": True, "deployment": DEPLOYMENT | {
                "replicas": 1, "databaseUrlSecret": {"name": "litellm", "key": "url"}}}},
            "networkPolicies.egress: needs an entry for litellm.deployment.databaseUrlSecret: the policies would keep "
            "litellm from it; say where the database is, for example {from: litellm, network: 203.0.113.0/24, "
            "ports: [5432]}",
        ),
        (
            policies() | {"litellm": {"enabled": True}, "rateLimits": {
                "global": [{"requests": 60}], "redis": {"host": "redis.example.com", "port": 6380}}},
            "networkPolicies.egress: needs an entry for rateLimits.redis.host: the policies would keep rate-limit from "
            "it; say where redis.example.com is, for example {from: rate-limit, network: 203.0.113.0/24, "
            "ports: [6380]}",
        ),
        (
            policies() | {"litellm": {"enabled": True}, "rateLimits": {
                "global": [{"requests": 60}], "redis": {"deployment": {"networkPolicy": False}}}},
            "rateLimits.redis.deployment.networkPolicy = false: has no effect with networkPolicies.enabled, which "
            "restricts Redis anyway; drop it",
        ),
        (
            policies() | MODELS | {"litellm": {"enabled": True, "deployment": DEPLOYMENT | {
                "redis": {"host": "redis.example.com", "port": 6380}}}},
            "networkPolicies.egress: needs an entry for litellm.deployment.redis.host: the policies would keep litellm "
            "from it; say where redis.example.com is, for example {from: litellm, network: 203.0.113.0/24, "
            "ports: [6380]}",
        ),
        (
            policies() | MODELS | {"litellm": {"enabled": True, "deployment": DEPLOYMENT | {
                "redis": {"deployment": {"networkPolicy": False}}}}},
            "litellm.deployment.redis.deployment.networkPolicy = false: has no effect with networkPolicies.enabled, "
            "which restricts Redis anyway; drop it",
        ),
        (
            policies() | {"litellm": {"enabled": True}, "auth": {"enabled": True, "jwt": {"providers": [
                {"name": "idp", "issuer": "https://id.example.com", "jwksUri": "https://id.example.com/keys"}]}}},
            "networkPolicies.egress: needs an entry for auth.jwt.providers[0].jwksUri: the policies would keep gateway "
            "from it; say where https://id.example.com/keys is, for example {from: gateway, network: 203.0.113.0/24, "
            "ports: [443]}",
        ),
        (
            policies() | {"kourier": {"config": {"extauthzHost": "auth.auth.svc:9000", "extauthzProtocol": "grpc"}}},
            "networkPolicies.egress: needs an entry for kourier.config.extauthzHost: the policies would keep kourier "
            "from it; say where auth.auth.svc:9000 is, for example {from: kourier, network: 203.0.113.0/24, "
            "ports: [9000]}",
        ),
        (
            policies(sharedNamespaces=["models"]) | MODELS | {"models": [MODEL | {"kserve": LOADED}]},
            "networkPolicies.egress: needs an entry for models[0].kserve.storageUri: the policies would keep models "
            "from it; say where its weights are, for example {from: models, network: 203.0.113.0/24, ports: [443]}",
        ),
        (
            policies(sharedNamespaces=["models"]) | MODELS | {"models": [MODEL | PULLED]},
            "networkPolicies.egress: needs an entry for models[0].engine: the policies would keep models from it; say "
            "where the registry that Ollama pulls from is, for example {from: models, network: 203.0.113.0/24, "
            "ports: [443]}",
        ),
    ],
)  # fmt: skip
def test_what_is_refused(tree: dict[str, Any], text: str) -> None:
    assert problems(tree) == [text]


@pytest.mark.parametrize(
    "tree",
    [
        {"networkPolicies": {"enabled": False, "scrapers": [], "apiServer": []}},
        policies(egress=[PEER | {"from": "litellm", "ports": [5432]}])
        | MODELS
        | {"litellm": {"enabled": True, "deployment": DEPLOYMENT | {"replicas": 1, "databaseUrlSecret": DATABASE}}},
        policies(
            sharedNamespaces=["models"],
            egress=[{"from": "models", "network": "0.0.0.0/0", "except": ["10.0.0.0/8"], "ports": [443]}],
        )
        | MODELS
        | {"models": [MODEL | {"kserve": LOADED}]},
        policies() | MODELS | {"models": [MODEL | {"kserve": LOADED}]},
        policies() | {"endpointPicker": {"networkPolicy": True}},
        policies(sharedNamespaces=["envoy-gateway-system"]) | {"envoyGateway": {"enabled": False}},
    ],
)
def test_what_is_right(tree: dict[str, Any]) -> None:
    parse_values(tree)


OWN = ("llm-platform", "envoy-gateway-system", "kourier-system")


@pytest.mark.parametrize(
    ("tree", "closed"),
    [
        ({}, OWN),
        ({"litellm": {"enabled": True}}, OWN),
        (MODELS | {"litellm": {"enabled": True, "deployment": DEPLOYMENT}}, (*OWN, "litellm")),
        ({"envoyGateway": {"enabled": False}}, ("llm-platform", "kourier-system")),
        # others' pods are there, too
        ({"litellm": {"enabled": True, "namespace": "llm-platform"}}, OWN[1:]),
        ({"kourier": {"namespace": "knative-serving"}}, OWN[:2]),
        (MODELS | {"models": [MODEL | {"service": "llm-platform/llama"}]}, OWN[1:]),
        (policies(sharedNamespaces=["models"]) | MODELS, (*OWN, "models")),
    ],
)
def test_which_namespaces_are_closed(tree: dict[str, Any], closed: tuple[str, ...]) -> None:
    assert closed_namespaces(parse_values(tree)) == closed


def test_the_construct_alone_refuses_what_is_no_namespace() -> None:
    with pytest.raises(InvalidProps, match='namespaces = "A"'):
        synthesize(lambda chart: NetworkPolicies(chart, "policies", flows=[], namespaces=["A"]))
    with pytest.raises(InvalidProps, match="pods"):
        synthesize(lambda chart: NetworkPolicies(chart, "policies", flows=[], pods=[Pods(name="x")]))
