"""LiteLLMRoute: the layout of its rules, its timeouts beside LiteLLM's own, clashes and patches."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from cdk8s import App, Chart, JsonPatch

from constructs_lib.errors import InvalidProps
from constructs_lib.gateway.reference import GatewayRef
from constructs_lib.litellm.api_groups import open_paths
from constructs_lib.litellm.route import LiteLLMRoute
from constructs_lib.litellm.values import DEFAULT_API_GROUPS, ApiGroup
from tests.litellm.support import EDGE, SECRET, route
from tests.support import identity, only


def policy(tree: dict[str, Any] | None = None, **props: Any) -> Any:
    return only(route(tree, **props), "BackendTrafficPolicy")["spec"]


def test_it_makes_a_grant_before_the_route_that_needs_it() -> None:
    assert [identity(manifest) for manifest in route()] == [
        ("ReferenceGrant", "litellm", "llm-platform-litellm"),
        ("HTTPRoute", "llm-platform", "litellm"),
        ("BackendTrafficPolicy", "llm-platform", "litellm"),
    ]


def test_the_default_is_one_rule_of_the_default_groups() -> None:
    (rule,) = only(route(), "HTTPRoute")["spec"]["rules"]
    assert rule["name"] == "api-1"
    assert rule["matches"] == [
        {"method": match.method, "path": {"type": match.type, "value": match.value}}
        for match in open_paths(DEFAULT_API_GROUPS)
    ]


def test_many_matches_are_split_over_rules_and_routes_and_each_is_complete() -> None:
    tree = {"name": "proxy", "namespace": "llm", "port": 8080, "apiGroups": list(get_args(ApiGroup))}
    made = route(tree)
    routes = [item for item in made if item["kind"] == "HTTPRoute"]
    policy = only(made, "BackendTrafficPolicy")
    assert [item["metadata"]["name"] for item in routes] == ["proxy", "proxy-2"]
    assert [target["name"] for target in policy["spec"]["targetRefs"]] == ["proxy", "proxy-2"]
    rules = [rule for item in routes for rule in item["spec"]["rules"]]
    assert [rule["name"] for rule in rules] == ["api-1", "api-2", "api-3"]
    assert len(rules[0]["matches"]) == 64
    for rule in rules:
        assert rule["timeouts"] == {"request": "0s"}
        assert rule["backendRefs"] == [{"name": "proxy", "namespace": "llm", "port": 8080}]


def test_without_a_host_name_there_is_none_on_the_route() -> None:
    assert "hostnames" not in only(route(), "HTTPRoute")["spec"]


def test_it_attaches_to_each_listener_by_name() -> None:
    spec = only(route(gateway=GatewayRef.from_names(name="edge", listeners=["http", "https"])), "HTTPRoute")["spec"]
    assert spec["parentRefs"] == [{"name": "edge", "sectionName": "http"}, {"name": "edge", "sectionName": "https"}]


def test_a_listener_that_is_named_twice_is_refused() -> None:
    with pytest.raises(InvalidProps, match="is named twice"):
        GatewayRef.from_names(name="edge", listeners=["http", "http"])


@pytest.mark.parametrize(("tree", "idle"), [({}, "4s"), ({"deployment": SECRET}, "60s")])
def test_idle_connections_are_closed_before_litellm_does(tree: dict[str, Any], idle: str) -> None:
    assert policy(tree)["timeout"]["http"]["connectionIdleTimeout"] == idle


def test_a_retry_has_no_status_codes_and_no_time_of_its_own() -> None:
    retry = policy()["retry"]
    assert set(retry) == {"numRetries", "retryOn"}
    assert set(retry["retryOn"]) == {"triggers"}


def test_two_of_them_for_one_litellm_clash() -> None:
    app = App()
    for name in ("one", "two"):
        LiteLLMRoute(Chart(app, name), "route", gateway=EDGE)
    with pytest.raises(RuntimeError, match="HTTPRoute llm-platform/litellm is made 2 times"):
        app.synth_yaml()


def test_route_and_policy_can_be_patched() -> None:
    chart = Chart(App(), "chart")
    construct = LiteLLMRoute(chart, "route", gateway=EDGE)
    construct.route.add_json_patch(JsonPatch.add("/metadata/annotations", {"a": "b"}))
    construct.policy.add_json_patch(JsonPatch.add("/spec/fieldOfTomorrow", 1))
    made = chart.to_json()
    assert only(made, "HTTPRoute")["metadata"]["annotations"] == {"a": "b"}
    assert only(made, "BackendTrafficPolicy")["spec"]["fieldOfTomorrow"] == 1
