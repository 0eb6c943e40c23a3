"""The administration of LiteLLM: closed, or on a host name of its own."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from cdk8s import App

from constructs_lib import InvalidValues, NetworkingChart, parse_values
from tests.litellm.support import EDGE, KOURIER, SECRET, problems, proxy, route
from tests.support import Manifest, only, satisfies_kubernetes

ADMIN = "llm-admin.example.com"
HIDING = {"DISABLE_ADMIN_UI", "NO_DOCS", "NO_REDOC", "NO_OPENAPI"}


def environment(serves: list[str]) -> set[str]:
    extra = {"databaseUrlSecret": {"name": "litellm", "key": "url"}, "replicas": 1} if "ui" in serves else {}
    (container,) = only(proxy({"serves": serves} | extra), "Deployment")["spec"]["template"]["spec"]["containers"]
    return {item["name"] for item in container["env"]}


def admin_route(admin: dict[str, Any]) -> Manifest:
    return only(route({"admin": {"hostname": ADMIN} | admin}), "HTTPRoute", "litellm-admin")


def platform_problems(admin: dict[str, Any], **others: Any) -> dict[str, str]:
    tree = {
        "inferenceGateway": {"enabled": True},
        "models": [KOURIER],
        "litellm": {"enabled": True, "deployment": SECRET, "admin": admin},
        "gateway": {"hostname": "llm.example.com"},
    }
    with pytest.raises(InvalidValues) as error:
        parse_values(tree | others)
    return {problem.path: f"{problem.rule}; {problem.hint}" for problem in error.value.problems}


@pytest.mark.parametrize(
    ("serves", "hidden"),
    [
        ([], HIDING),
        (["ui"], HIDING - {"DISABLE_ADMIN_UI"}),
        (["docs"], {"DISABLE_ADMIN_UI"}),
        (["metrics"], HIDING),
        (["ui", "docs"], set()),
    ],
)
def test_pods_serve_what_the_values_say(serves: list[str], hidden: set[str]) -> None:
    assert environment(serves) & HIDING == hidden


@pytest.mark.parametrize("serves", [[], ["metrics"]])
def test_metrics_are_a_callback_beside_the_guard(serves: list[str]) -> None:
    text = only(proxy({"serves": serves}), "ConfigMap")["data"]["config.yaml"]
    callbacks = yaml.safe_load(text)["litellm_settings"]["callbacks"]
    assert callbacks == (["request_guard.instance", "prometheus"] if serves else "request_guard.instance")


def test_nothing_leads_to_the_administration_by_default() -> None:
    made = route()
    assert [item["metadata"]["name"] for item in made if item["kind"] == "HTTPRoute"] == ["litellm"]


def test_it_has_a_route_for_its_host_name_alone() -> None:
    made = admin_route({})
    assert made["spec"]["hostnames"] == [ADMIN]
    assert made["metadata"]["namespace"] == EDGE.namespace
    assert [parent["name"] for parent in made["spec"]["parentRefs"]] == [EDGE.name]
    (rule,) = made["spec"]["rules"]
    assert rule["matches"] == [{"path": {"type": "PathPrefix", "value": "/"}}]
    assert rule["timeouts"] == {"request": "0s"}
    assert rule["backendRefs"] == [{"name": "litellm", "namespace": "litellm", "port": 4000}]


def test_it_may_be_on_a_gateway_of_yours() -> None:
    gateway = {"name": "internal", "namespace": "internal-gateway", "listener": "https"}
    made = admin_route({"gateway": gateway})
    assert made["spec"]["parentRefs"] == [{"name": "internal", "namespace": "internal-gateway", "sectionName": "https"}]


def test_clients_do_not_get_it_with_their_own_route() -> None:
    (clients, admin) = (item for item in route({"admin": {"hostname": ADMIN}}) if item["kind"] == "HTTPRoute")
    assert admin["metadata"]["name"] == "litellm-admin"
    assert ADMIN not in clients["spec"].get("hostnames", ())
    assert all(match["path"]["value"] != "/" for rule in clients["spec"]["rules"] for match in rule["matches"])


def test_the_platform_makes_it_with_a_wildcard_for_both_names() -> None:
    tree = {
        "inferenceGateway": {"enabled": True},
        "models": [KOURIER],
        "litellm": {"enabled": True, "deployment": SECRET, "admin": {"hostname": ADMIN}},
        "gateway": {"hostname": "*.example.com"},
        "auth": {"enabled": True, "routes": [{"names": ["litellm-admin"], "clientCidrs": {"allow": ["10.0.0.0/8"]}}]},
    }
    made = NetworkingChart(App(), "networking", values=parse_values(tree)).to_json()
    assert only(made, "HTTPRoute", "litellm-admin")["spec"]["hostnames"] == [ADMIN]
    targets = [ref["name"] for item in made if item["kind"] == "SecurityPolicy" for ref in item["spec"]["targetRefs"]]
    assert "litellm-admin" in targets
    assert satisfies_kubernetes(only(made, "Deployment", "litellm"))


@pytest.mark.parametrize(
    ("admin", "path", "rule"),
    [
        ({"hostname": "*.example.com"}, "admin.hostname", "must be one host name"),
        ({"hostname": "-"}, "admin.hostname", "must"),
        ({"gateway": {"name": "internal"}}, "admin.gateway", "has no effect without hostname"),
        ({"hostname": ADMIN, "gateway": {"listener": "https"}}, "admin.gateway.listener", "without name"),
        ({"hostname": ADMIN, "gateway": {"namespace": "a"}}, "admin.gateway.namespace", "without name"),
    ],
)
def test_what_cannot_work_is_refused(admin: dict[str, Any], path: str, rule: str) -> None:
    assert rule in problems({"admin": admin})[path].rule


@pytest.mark.parametrize(
    ("serves", "rule"),
    [(["ui"], "needs a database"), (["docs", "docs"], "twice"), (["swagger"], "docs")],
)
def test_what_pods_cannot_serve_is_refused(serves: list[str], rule: str) -> None:
    found = problems({"deployment": SECRET | {"serves": serves}})
    assert any(rule in problem.rule for problem in found.values()), found


def test_it_is_never_on_the_host_name_of_clients() -> None:
    found = platform_problems({"hostname": "llm.example.com"})
    assert "is the host name of clients" in found["litellm.admin.hostname"]


def test_a_host_name_that_no_listener_takes_is_refused() -> None:
    found = platform_problems({"hostname": ADMIN})
    assert "is not taken by the listeners of the external Gateway" in found["litellm.admin.hostname"]
    assert "*.example.com" in found["litellm.admin.hostname"]


def test_it_has_no_effect_without_litellm() -> None:
    found = platform_problems({}, litellm={"enabled": False, "admin": {"hostname": ADMIN}})
    assert "litellm.admin.hostname" in found


def test_the_proxies_of_another_gateway_are_let_through() -> None:
    admin = {"hostname": ADMIN, "gateway": {"name": "internal"}}
    found = platform_problems(admin, networkPolicies={"enabled": True})
    assert "needs an entry for litellm.admin.gateway" in found["networkPolicies.clients"]
