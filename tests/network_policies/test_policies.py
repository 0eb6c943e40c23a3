"""The policies let exactly the table of flows through, whatever the values are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from cdk8s import App
from hypothesis import assume, example, given, settings, strategies as st

from constructs_lib import NetworkingChart, load_values
from constructs_lib.errors import InvalidValues
from constructs_lib.network_policies.flow import Addresses, Flow, Node, Pods
from constructs_lib.network_policies.plan import PolicyPort, plan_policies, policy_manifest
from constructs_lib.platform.closed import closed_namespaces, restricted_pods
from constructs_lib.platform.flows import flows_of
from constructs_lib.platform.loading import parse_values
from constructs_lib.platform.plan import Plan, resolve
from tests.network_policies.evaluator import Host, Judge
from tests.network_policies.table import Table
from tests.support import Manifest, satisfies_kubernetes

ROOT = Path(__file__).parents[2]
CLOSED: dict[str, Any] = {
    "enabled": True,
    "sharedNamespaces": ["knative-serving", "models"],
    # where Ollama pulls from
    "egress": [{"from": "models", "network": "203.0.113.0/24", "ports": [443]}],
}
FULL: dict[str, Any] = yaml.safe_load((ROOT / "examples" / "values" / "full-platform.yaml").read_text())
SPACES = ("models", "more-models")
ADDRESSES = ("8.8.8.8", "203.0.113.7", "203.0.113.200", "10.1.0.1", "10.0.0.9", "169.254.20.10")
NETWORKS = ("0.0.0.0/0", "203.0.113.0/24", "10.1.0.1/32", "10.0.0.0/8")


def manifests(plan: Plan) -> list[Manifest]:
    flows, closed = flows_of(plan), closed_namespaces(plan.values)
    return [policy_manifest(policy) for policy in plan_policies(flows, namespaces=closed, pods=restricted_pods(plan))]


def hosts(flows: tuple[Flow, ...], namespaces: tuple[str, ...]) -> Iterator[Host]:
    """A pod for every end of every flow, strangers in every namespace, and some addresses outside."""
    ends = dict.fromkeys(end for flow in flows for end in (flow.source, flow.destination) if isinstance(end, Pods))
    spaces = dict.fromkeys((*namespaces, *(end.namespace for end in ends if end.namespace), "elsewhere"))
    number = 0
    for end in ends:
        labels = {**end.labels, **dict.fromkeys(end.label_keys, "x")}
        for namespace in [end.namespace, "elsewhere"] if end.namespace else spaces:
            number += 1
            space_labels = {} if end.namespace else end.namespace_labels
            yield Host(address=f"10.244.{number // 250}.{number % 250 + 1}", namespace=namespace, labels=labels,
                       namespace_labels=space_labels)  # fmt: skip
    for place, namespace in enumerate(spaces):
        yield Host(address=f"10.245.0.{place + 1}", namespace=namespace, labels={"app": "stranger"})
    yield from (Host(address=address) for address in ADDRESSES)


def check(plan: Plan) -> None:
    flows, policies = flows_of(plan), manifests(plan)
    world = tuple(hosts(flows, plan.namespaces))
    table = Table(plan, world)
    others: set[PolicyPort] = {(22, "TCP"), (53, "UDP"), (9901, "TCP")}
    ports = {(flow.port, flow.protocol) for flow in flows if flow.port} | others
    judge = Judge(policies, world)
    for source in world:
        for target in world:
            for port in ports:
                assert judge.allows(source, target, port) == table.allows(source, target, port), (source, target, port)


def resolved(tree: dict[str, Any]) -> Plan:
    return resolve(parse_values(tree), release="networking")


flags = st.booleans()
peers = st.one_of(
    st.fixed_dictionaries(
        {"namespace": st.sampled_from(("monitoring", "litellm", "models"))},
        optional={"podLabels": st.just({"app": "prometheus"})},
    ),
    st.fixed_dictionaries({"network": st.just("203.0.113.0/24")}, optional={"except": st.just(["203.0.113.128/25"])}),
    st.fixed_dictionaries({"network": st.sampled_from(NETWORKS)}),
)
clients = st.builds(
    lambda peer, to: {**peer, "to": to}, peers, st.sampled_from(("inference-gateway", "litellm", "kourier"))
)
egress = st.builds(
    lambda peer, part, ports, protocol: {**peer, "from": part, "ports": ports, "protocol": protocol},
    peers,
    st.sampled_from(("gateway", "inference-gateway", "litellm", "models", "endpoint-pickers", "kourier", "knative",
                     "envoy-gateway", "rate-limit")),
    st.lists(st.sampled_from((443, 5432, 10080)), min_size=1, max_size=2, unique=True),
    st.sampled_from(("TCP", "UDP")),
)  # fmt: skip
services = st.builds("{}/{}".format, st.sampled_from(SPACES), st.sampled_from(("a", "b", "c")))
models = st.one_of(
    st.fixed_dictionaries({"service": services, "mode": st.sampled_from(("kourier", "epp-kourier"))}),
    st.fixed_dictionaries(
        {"service": services, "mode": st.just("epp-pods"), "podLabels": st.just({"version": "2"})}
    ),
    st.fixed_dictionaries(
        {"service": services, "mode": st.just("standard"), "podLabels": st.just({"app": "engine"}),
         "engine": st.sampled_from(("vllm", "ollama")), "port": st.sampled_from((8000, 9000))}
    ),
)  # fmt: skip
litellm = st.sampled_from(
    (
        {},
        {"enabled": True},
        {"enabled": True, "deployment": {"masterKeySecret": {"name": "litellm", "key": "key"}}},
        {"enabled": True, "namespace": "models"},
    )
)
policies_section = st.fixed_dictionaries(
    {"enabled": st.just(True)},
    optional={
        "sharedNamespaces": st.lists(st.sampled_from(("knative-serving", *SPACES)), unique=True),
        "dns": st.just({"namespace": "openshift-dns", "networks": [], "port": 5353}),
        "apiServer": st.just(["10.1.0.1/32"]),
        "nodes": st.just(["10.0.0.0/16"]),
        "clients": st.lists(clients, max_size=2),
        "scrapers": st.lists(peers, max_size=2),
        "egress": st.lists(egress, max_size=2),
    },
)

PARTS = {
    "envoyGateway": st.fixed_dictionaries(
        {},
        optional={
            "certificates": st.just("cert-manager"),
            "topologyInjector": st.just({"enabled": True}),
            "aiGateway": st.just({"enabled": True}),
        },
    ),
    "kourier": st.fixed_dictionaries({}, optional={"service": st.just({"type": "NodePort"})}),
    "knative": st.fixed_dictionaries({}, optional={"network": st.just({"systemInternalTls": "Enabled"})}),
}


@st.composite
def trees(draw: st.DrawFn) -> dict[str, Any]:
    """Values with policies, of all that decides about flows."""
    tree: dict[str, Any] = {
        "litellm": draw(litellm),
        "gateway": {"hostname": "llm.example.com", "allowedRoutes": draw(st.sampled_from(
            ({}, {"from": "All"}, {"from": "Selector", "matchLabels": {"team": "a"}})))},
    }  # fmt: skip
    for part, keys in PARTS.items():
        # the keys of a part that is off are refused
        tree[part] = draw(keys) if draw(flags) else {"enabled": False}
    if draw(flags):
        tree["tls"] = {"enabled": True, "certManager": {"enabled": True}}
    if draw(flags):
        found = draw(st.lists(models, min_size=1, max_size=3))
        tree["inferenceGateway"] = {"enabled": True}
        tree["models"] = [{"name": f"m{place}", **model} for place, model in enumerate(found)]
    if tree["litellm"] and draw(flags):
        tree["rateLimits"] = {"global": [{"requests": 60}], "redis": {"deployment": {}}}
    section: dict[str, Any] = dict(draw(policies_section))
    for key in ("sharedNamespaces", "clients", "egress"):
        # an entry about something that is not there is refused
        kept = [item for item in section.pop(key, ()) if is_right({**tree, "networkPolicies": section | {key: [item]}})]
        section[key] = kept
    return tree | {"networkPolicies": section}


def is_right(tree: dict[str, Any]) -> bool:
    try:
        parse_values(tree)
    except InvalidValues:
        return False
    return True


@settings(max_examples=25)
@given(trees())
@example(FULL | {"networkPolicies": {"enabled": True}})
@example(FULL | {"networkPolicies": CLOSED})
def test_the_policies_let_through_what_the_table_says_and_nothing_else(tree: dict[str, Any]) -> None:
    try:
        plan = resolved(tree)
    except InvalidValues:
        assume(False)
    check(plan)


def test_who_is_anybody_is_in_a_rule_of_its_own() -> None:
    """A rule that names somebody would shut everybody else out."""
    web, friend = Pods(name="web", namespace="shop", labels={"app": "web"}), Pods(name="friend", namespace="x")
    flows = [
        Flow(source=source, destination=web, port=8080, why="requests", key="shop")
        for source in (friend, Addresses(name="anybody"))
    ]
    _, policy = (policy_manifest(policy) for policy in plan_policies(flows, namespaces=["shop"]))
    ports = [{"protocol": "TCP", "port": 8080}]
    peer = {"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "x"}}}
    assert policy["spec"]["ingress"] == [{"from": [peer], "ports": ports}, {"ports": ports}]


@pytest.fixture(scope="module")
def chart(tmp_path_factory: pytest.TempPathFactory) -> NetworkingChart:
    extra = tmp_path_factory.mktemp("values") / "values.yaml"
    extra.write_text(yaml.safe_dump({"networkPolicies": CLOSED}))
    values = load_values([ROOT / "examples" / "values" / "full-platform.yaml", extra])
    return NetworkingChart(App(), "networking", values=values)


def test_the_chart_makes_these_policies_and_no_other(chart: NetworkingChart) -> None:
    made = [manifest for manifest in chart.to_json() if manifest["kind"] == "NetworkPolicy"]
    assert made == manifests(chart.plan)
    assert all(satisfies_kubernetes(manifest) for manifest in made)
    assert chart.network_policies
    assert list(chart.network_policies.policies) == [
        (manifest["metadata"]["namespace"], manifest["metadata"]["name"]) for manifest in made
    ]


def test_each_policy_has_a_name_of_its_own(chart: NetworkingChart) -> None:
    names = [(policy["metadata"]["namespace"], policy["metadata"]["name"]) for policy in manifests(chart.plan)]
    assert len(names) == len(set(names))


def test_no_policy_allows_something_in_both_directions(chart: NetworkingChart) -> None:
    """kube-router would let the pods of such a policy receive from one another what they may send to anybody."""
    for policy in manifests(chart.plan):
        spec = policy["spec"]
        assert len(spec["policyTypes"]) == 1 or not {"ingress", "egress"} & spec.keys()


def test_a_node_needs_no_rule(chart: NetworkingChart) -> None:
    assert any(isinstance(flow.source, Node) for flow in flows_of(chart.plan))
    assert not [policy for policy in manifests(chart.plan) if "19003" in str(policy)]
