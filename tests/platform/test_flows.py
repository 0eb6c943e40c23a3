"""The table of flows: complete for what is synthesized, and following the values."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from constructs_lib import load_values
from constructs_lib.network_policies.flow import Addresses, Flow, Node, Pods
from constructs_lib.platform.flows import flows_of
from constructs_lib.platform.loading import parse_values
from constructs_lib.platform.plan import resolve

ROOT = Path(__file__).parents[2]
FULL = ROOT / "examples" / "values" / "full-platform.yaml"
WORKLOADS = [
    manifest
    for file in sorted((ROOT / "examples" / "dist" / "full-platform").iterdir())
    for manifest in yaml.safe_load_all(file.read_text())
    if manifest["kind"] in ("Deployment", "Job")
]
# ports that nobody reaches without a key of the values: rate limits, Wasm, the outside of Kourier, scrapers
UNUSED = {
    "envoy-gateway": {18001, 18002, 9443, 19001},
    "3scale-kourier-gateway": {8080, 8443, 9000},
    "net-kourier-controller": {9090},
    "llama-epp": {9090},
}

Edge = tuple[str, str, int | None]


def flows(tree: dict[str, Any] | None = None) -> tuple[Flow, ...]:
    return flows_of(resolve(parse_values(tree or {}), release="networking"))


def edges(tree: dict[str, Any] | None = None) -> set[Edge]:
    return {(flow.source.name, flow.destination.name, flow.port) for flow in flows(tree)}


def full() -> tuple[Flow, ...]:
    return flows_of(resolve(load_values([FULL]), release="networking"))


def selects(end: object, workload: dict[str, Any]) -> bool:
    labels = workload["spec"]["template"]["metadata"]["labels"]
    return (
        isinstance(end, Pods)
        and end.namespace in ("", workload["metadata"]["namespace"])
        and end.labels.items() <= labels.items()
        and set(end.label_keys) <= labels.keys()
    )


def ports_of(workload: dict[str, Any]) -> set[int]:
    containers = workload["spec"]["template"]["spec"]["containers"]
    return {port["containerPort"] for container in containers for port in container.get("ports", ())}


def probed_ports(workload: dict[str, Any]) -> set[int]:
    found: set[int] = set()
    for container in workload["spec"]["template"]["spec"]["containers"]:
        named = {port.get("name"): port["containerPort"] for port in container.get("ports", ())}
        for kind in ("startupProbe", "livenessProbe", "readinessProbe"):
            probe = container.get(kind, {})
            port = (probe.get("httpGet") or probe.get("grpc") or {}).get("port")
            if port:
                found.add(named.get(port, port))
    return found


@pytest.mark.parametrize("workload", WORKLOADS, ids=lambda workload: workload["metadata"]["name"])
def test_every_port_of_every_workload_is_in_the_table_or_used_by_nobody(workload: dict[str, Any]) -> None:
    reached = {flow.port for flow in full() if selects(flow.destination, workload)}
    probed = {flow.port for flow in full() if selects(flow.destination, workload) and isinstance(flow.source, Node)}
    unused = UNUSED.get(workload["metadata"]["name"], set())
    assert ports_of(workload) - reached == unused & ports_of(workload)
    assert unused <= ports_of(workload)
    assert reached <= ports_of(workload) | probed_ports(workload) | {8444}
    assert probed == probed_ports(workload)


def test_every_part_that_the_platform_makes_has_its_labels() -> None:
    made_elsewhere = {
        *("external-gateway", "inference-gateway", "acme-solver", "dns", "kserve-controller"),
        *("knative-activator", "knative-autoscaler", "knative-controller", "knative-webhook", "knative-services"),
        *("model.llama-predictor", "model.qwen-predictor", "model.gemma-predictor"),
    }
    parts = {end.name: end for flow in full() for end in (flow.source, flow.destination) if isinstance(end, Pods)}
    matched = {name for name, end in parts.items() if any(selects(end, workload) for workload in WORKLOADS)}
    assert parts.keys() - matched == made_elsewhere


def test_the_request_path_is_connected() -> None:
    path = ["clients", "external-gateway", "litellm", "inference-gateway", "kourier-gateway", "knative-activator"]
    pairs = {(flow.source.name, flow.destination.name) for flow in full()}
    assert set(zip(path, [*path[1:], "knative-services"], strict=True)) <= pairs


def test_nothing_reaches_an_admin_port_or_kouriers_xds_but_who_needs_it() -> None:
    found = {(flow.source.name, flow.destination.name, flow.port) for flow in full()}
    assert {edge for edge in found if edge[2] in (9000, 9901, 19000)} == set()
    callers = {target: {edge[0] for edge in found if edge[1:] == target} for target in {edge[1:] for edge in found}}
    assert callers["net-kourier-controller", 18000] == {"kourier-gateway", "kubelet"}
    assert callers["llama-epp", 9002] == {"inference-gateway"}
    assert callers["inference-gateway", 10080] == {"litellm"}


def test_each_flow_is_listed_once() -> None:
    assert len(full()) == len(set(full()))


TLS = {"tls": {"enabled": True, "secretName": "cert"}, "gateway": {"hostname": "llm.example.com"}}
KEY = {"masterKeySecret": {"name": "litellm", "key": "master-key"}}
MODELS: dict[str, Any] = {
    "inferenceGateway": {"enabled": True},
    "litellm": {"enabled": True},
    "models": [
        {"name": "picked", "service": "a/picked", "mode": "epp-pods", "podLabels": {"version": "2"}},
        {"name": "counted", "service": "a/counted", "mode": "epp-kourier"},
        {"name": "plain", "service": "b/plain", "mode": "standard", "podLabels": {"app": "plain"}, "port": 9000},
        {"name": "blind", "service": "b/blind", "mode": "standard", "podLabels": {"app": "x"}, "engine": "ollama"},
    ],
}
PROMETHEUS = {"namespace": "monitoring", "podLabels": {"app": "prometheus"}}
CASES: dict[str, tuple[dict[str, Any], set[Edge], set[Edge]]] = {
    "tls": (TLS, {("clients", "external-gateway", 10443)}, {("external-gateway", "acme-solver", 8089)}),
    "no tls": ({}, {("clients", "external-gateway", 10080)}, {("clients", "external-gateway", 10443)}),
    "an existing LiteLLM, whose port is not known": (
        {"litellm": {"enabled": True}},
        {("external-gateway", "litellm", None)},
        {("kubelet", "litellm", 4000)},
    ),
    "routes of others": (
        {"gateway": {"allowedRoutes": {"from": "All"}}},
        {("external-gateway", "backends", None)},
        set(),
    ),
    "Kourier from outside": (
        {"kourier": {"service": {"type": "LoadBalancer"}}},
        {("clients", "kourier-gateway", 8080), ("clients", "kourier-gateway", 8443)},
        set(),
    ),
    "Kourier behind the Gateway": ({}, set(), {("clients", "kourier-gateway", 8080)}),
    "TLS within Knative": (
        {"knative": {"network": {"systemInternalTls": "Enabled"}}},
        {("kourier-gateway", "knative-activator", 8112), ("knative-activator", "knative-services", 8112)},
        set(),
    ),
    "the topology injector": (
        {"envoyGateway": {"topologyInjector": {"enabled": True}}},
        {("API server", "envoy-gateway", 9443)},
        set(),
    ),
    "Envoy AI Gateway": (
        {"envoyGateway": {"aiGateway": {"enabled": True}}},
        {("envoy-gateway", "ai-gateway", 1063), ("envoy-gateway", "dns", 53)},
        set(),
    ),
    "certificates by cert-manager": (
        {"envoyGateway": {"certificates": "cert-manager"}},
        set(),
        {("certgen", "API server", 443)},
    ),
    "no Knative": (
        {"knative": {"enabled": False}, "kourier": {"enabled": False}},
        set(),
        {("kourier-gateway", "net-kourier-controller", 18000), ("API server", "knative-webhook", 8443)},
    ),
    "Kourier of others": (
        {"kourier": {"enabled": False}},
        {("kourier-gateway", "knative-activator", 8012)},
        {("clients", "kourier-gateway", 8080)},
    ),
    "an ingress that is not known": (
        {"kourier": {"enabled": False}, "knative": {"network": {"ingressClass": "a.ingress.networking.knative.dev"}}},
        {("knative-activator", "knative-autoscaler", 8080)},
        {("kourier-gateway", "knative-activator", 8012)},
    ),
    "models": (
        MODELS,
        {
            ("inference-gateway", "picked-epp", 9002),
            ("inference-gateway", "model.picked", 8012),
            ("picked-epp", "model.picked", 8000),
            ("inference-gateway", "kourier-epp", 9002),
            ("inference-gateway", "kourier-gateway", 8081),
            ("inference-gateway", "model.plain", 9000),
            ("plain-epp", "model.plain", 9000),
            ("inference-gateway", "model.blind", 11434),
        },
        {("kourier-epp", "kourier-gateway", 8081), ("blind-epp", "model.blind", 11434)},
    ),
    "scrapers": (
        MODELS | {"networkPolicies": {"enabled": True, "scrapers": [PROMETHEUS]}},
        {
            ("scraper", "envoy-gateway", 19001),
            ("scraper", "external-gateway", 19001),
            ("scraper", "inference-gateway", 19001),
            ("scraper", "kourier-gateway", 9000),
            ("scraper", "net-kourier-controller", 9090),
            ("scraper", "picked-epp", 9090),
            ("scraper", "model.picked", 8000),
            ("scraper", "model.picked", 9091),
            ("scraper", "model.plain", 9000),
            ("scraper", "knative-activator", 9090),
        },
        {("scraper", "model.plain", 9091)},
    ),
    "clients": (
        MODELS | {"networkPolicies": {"enabled": True, "clients": [PROMETHEUS, {"namespace": "x", "to": "kourier"}]}},
        {("client", "inference-gateway", 10080), ("client", "kourier-gateway", 8081)},
        {("client", "litellm", 4000)},
    ),
    "egress": (
        MODELS
        | {
            "networkPolicies": {
                "enabled": True,
                "egress": [
                    {"from": "gateway", "network": "203.0.113.0/24", "ports": [443, 8443]},
                    {"from": "models", "namespace": "minio", "ports": [9000]},
                ],
                "sharedNamespaces": ["a", "b"],
            }
        },
        {
            ("external-gateway", "outside", 443),
            ("external-gateway", "outside", 8443),
            ("model.picked", "outside", 9000),
            ("model.plain", "outside", 9000),
        },
        {("inference-gateway", "outside", 443)},
    ),
    "rate limits": (
        MODELS | {"rateLimits": {"global": [{"requests": 60}], "redis": {"deployment": {}}}},
        {
            ("external-gateway", "rate-limit", 8081),
            ("rate-limit", "envoy-gateway", 18001),
            ("rate-limit", "rate-limit-redis", 6379),
            ("rate-limit", "dns", 53),
        },
        {("inference-gateway", "rate-limit", 8081)},
    ),
    "rate limits of models": (
        MODELS | {"rateLimits": {"models": [{"model": "plain", "tokens": 60}], "redis": {"host": "redis.example.com"}}},
        {("inference-gateway", "rate-limit", 8081)},
        {("external-gateway", "rate-limit", 8081), ("rate-limit", "rate-limit-redis", 6379)},
    ),
    "LiteLLM's counters": (
        MODELS | {"litellm": {"enabled": True, "deployment": KEY | {"redis": {"deployment": {}}}}},
        {("litellm", "litellm-redis", 6379), ("kubelet", "litellm-redis", 6379)},
        {("rate-limit", "rate-limit-redis", 6379), ("litellm-redis", "dns", 53)},
    ),
    "LiteLLM's metrics": (
        MODELS
        | {
            "litellm": {"enabled": True, "deployment": KEY | {"serves": ["metrics"]}},
            "networkPolicies": {"enabled": True, "scrapers": [PROMETHEUS]},
        },
        {("scraper", "litellm", 4000)},
        set(),
    ),
    "an existing Redis of LiteLLM": (
        MODELS | {"litellm": {"enabled": True, "deployment": KEY | {"redis": {"host": "redis.example.com"}}}},
        {("litellm", "inference-gateway", 10080)},
        {("litellm", "litellm-redis", 6379)},
    ),
    "an authorizer": (
        {
            "litellm": {"enabled": True},
            "auth": {"enabled": True, "external": {"service": "authz", "namespace": "auth", "port": 9000}},
        },
        {("external-gateway", "authorizer", None)},
        set(),
    ),
    "no inference gateway": ({"litellm": {"enabled": True}}, set(), {("litellm", "inference-gateway", 10080)}),
}


@pytest.mark.parametrize(("tree", "there", "missing"), CASES.values(), ids=CASES)
def test_the_flows_follow_the_values(tree: dict[str, Any], there: set[Edge], missing: set[Edge]) -> None:
    found = edges(tree)
    assert there <= found
    assert not missing & found


def test_where_nodes_and_the_api_server_are_said_to_be() -> None:
    network = {"enabled": True, "nodes": ["10.0.0.0/16"], "apiServer": ["10.1.0.1/32"]}
    found = flows({"networkPolicies": network})
    (nodes,) = {flow.source for flow in found if flow.source.name == "kubelet"}
    (server,) = {flow.destination for flow in found if flow.destination.name == "API server"}
    assert (nodes, server) == (
        Addresses(name="kubelet", networks=("10.0.0.0/16",)),
        Addresses(name="API server", networks=("10.1.0.1/32",)),
    )


def test_dns_is_where_the_values_say() -> None:
    dns = {"namespace": "openshift-dns", "networks": [], "port": 5353}
    found = flows({"networkPolicies": {"enabled": True, "dns": dns}})
    assert {(flow.destination.where, flow.port, flow.protocol) for flow in found if flow.why == "names"} == {
        ("openshift-dns/dns", 5353, "UDP"),
        ("openshift-dns/dns", 5353, "TCP"),
    }
