"""LiteLLM's database: what happens when it is away, how many connections, and who brings its schema up to date."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from cdk8s import App

from constructs_lib import NetworkingChart, parse_values
from constructs_lib.platform.flows import flows_of
from constructs_lib.platform.plan import resolve
from tests.litellm.support import KOURIER, SECRET, problems, proxy
from tests.support import Manifest, only, satisfies_kubernetes

URL = {"name": "litellm", "key": "database-url"}
DATABASE: dict[str, Any] = {"databaseUrlSecret": URL, "redis": {"deployment": {}}}


def made(database: dict[str, Any] | None = None, **deployment: Any) -> list[Manifest]:
    return proxy(DATABASE | {"database": database or {}} | deployment)


def settings(database: dict[str, Any]) -> dict[str, Any]:
    """`general_settings` of LiteLLM."""
    return dict(yaml.safe_load(only(made(database), "ConfigMap")["data"]["config.yaml"])["general_settings"])


def container(manifests: list[Manifest]) -> Any:
    (found,) = only(manifests, "Deployment")["spec"]["template"]["spec"]["containers"]
    return found


def environment(manifests: list[Manifest]) -> dict[str, Any]:
    return {item["name"]: item.get("value", item.get("valueFrom")) for item in container(manifests)["env"]}


@pytest.mark.parametrize(
    ("away", "ready", "any_key"),
    [
        # the pods stay in the Service; LiteLLM answers 503 to the keys that it does not remember
        ("known-keys", "/health/liveliness", False),
        ("no-key", "/health/readiness", False),
        ("any-key", "/health/readiness", True),
    ],
)
def test_what_happens_when_the_database_is_away_is_a_value(away: str, ready: str, any_key: bool) -> None:
    found = container(made({"whenAway": away}))
    assert {found[name]["httpGet"]["path"] for name in ("startupProbe", "readinessProbe")} == {ready}
    assert found["livenessProbe"]["httpGet"]["path"] == "/health/liveliness"
    assert settings({"whenAway": away}).get("allow_requests_on_db_unavailable", False) is any_key


def test_nobody_is_let_in_without_a_key_by_default() -> None:
    assert "allow_requests_on_db_unavailable" not in settings({})


def test_without_a_database_nothing_is_said_about_one() -> None:
    manifests = proxy()
    assert "Job" not in [manifest["kind"] for manifest in manifests]
    assert not {"DATABASE_URL", "DISABLE_SCHEMA_UPDATE"} & set(environment(manifests))
    text = only(manifests, "ConfigMap")["data"]["config.yaml"]
    assert "database_" not in text
    assert "user_api_key_cache_ttl" not in text


def test_pools_and_remembered_keys_are_values() -> None:
    found = settings({"poolSize": 7, "keysRememberedFor": "90s"})
    assert (found["database_connection_pool_limit"], found["user_api_key_cache_ttl"]) == (7, 90)


def test_a_job_migrates_once_per_image() -> None:
    manifests = made()
    job = only(manifests, "Job")
    pod = job["spec"]["template"]["spec"]
    (program,) = pod["containers"]
    assert program["args"] == ["--skip_server_startup"]
    assert program["image"] == container(manifests)["image"]
    assert {"name": "DATABASE_URL", "valueFrom": {"secretKeyRef": URL}} in program["env"]
    assert "DISABLE_SCHEMA_UPDATE" not in [item["name"] for item in program["env"]]
    assert environment(manifests)["DISABLE_SCHEMA_UPDATE"] == "true"
    assert pod["restartPolicy"] == "Never"
    assert satisfies_kubernetes(job)
    # the same values are the same Job, another image is another one
    assert only(made(), "Job") == job
    other = only(made(image="ghcr.io/berriai/litellm-non_root:v1.107.0"), "Job")
    assert other["metadata"]["name"] != job["metadata"]["name"]
    assert only(made({"poolSize": 3}), "Job")["metadata"]["name"] == job["metadata"]["name"]


def test_the_service_never_sends_requests_to_the_job() -> None:
    manifests = made()
    labels = only(manifests, "Job")["spec"]["template"]["metadata"]["labels"]
    for selector in (
        only(manifests, "Service")["spec"]["selector"],
        only(manifests, "Deployment")["spec"]["selector"]["matchLabels"],
    ):
        assert not selector.items() <= labels.items()


def test_pods_migrate_if_they_shall() -> None:
    manifests = made({"migrations": "pods"})
    assert "Job" not in [manifest["kind"] for manifest in manifests]
    assert "DISABLE_SCHEMA_UPDATE" not in environment(manifests)


def test_somebody_else_migrates() -> None:
    manifests = made({"migrations": "none"})
    assert "Job" not in [manifest["kind"] for manifest in manifests]
    assert environment(manifests)["DISABLE_SCHEMA_UPDATE"] == "true"


def test_the_job_reaches_the_database_too() -> None:
    tree = {
        "inferenceGateway": {"enabled": True},
        "models": [KOURIER],
        "litellm": {"enabled": True, "deployment": SECRET | DATABASE},
        "networkPolicies": {
            "enabled": True,
            "egress": [{"from": "litellm", "namespace": "databases", "ports": [5432]}],
        },
    }
    values = parse_values(tree)
    edges = {
        (flow.source.name, flow.destination.name, flow.port) for flow in flows_of(resolve(values, release="networking"))
    }
    for source in ("litellm", "litellm-migration"):
        assert {(source, "outside", 5432), (source, "dns", 53)} <= edges
    manifests = NetworkingChart(App(), "networking", values=values).to_json()
    (job,) = [item for item in manifests if item["kind"] == "Job" and item["metadata"]["namespace"] == "litellm"]
    labels = job["spec"]["template"]["metadata"]["labels"]
    policies = [
        item["spec"]
        for item in manifests
        if item["kind"] == "NetworkPolicy" and item["metadata"]["namespace"] == "litellm"
    ]
    opened = [
        rule
        for policy in policies
        if policy["podSelector"].get("matchLabels") and policy["podSelector"]["matchLabels"].items() <= labels.items()
        for rule in policy.get("egress", ())
    ]
    assert any(port["port"] == 5432 for rule in opened for port in rule["ports"])


@pytest.mark.parametrize(
    ("deployment", "path", "rule"),
    [
        ({"replicas": 5}, "database.poolSize", "up to 100 connections"),
        ({"replicas": 3, "workers": 2}, "database.poolSize", "up to 120 connections"),
        ({"autoscaling": {"maxReplicas": 10}}, "database.poolSize", "up to 200 connections"),
        ({"replicas": 60, "database": {"poolSize": 1}}, "database.poolSize", "up to 120 connections"),
        ({"database": {"poolSize": 0}}, "database.poolSize", "1"),
        ({"database": {"keysRememberedFor": "500ms"}}, "database.keysRememberedFor", "1s"),
        ({"database": {"whenAway": "serve"}}, "database.whenAway", "known-keys"),
        ({"databaseUrlSecret": None, "database": {"whenAway": "any-key"}}, "database.whenAway", "databaseUrlSecret"),
        ({"databaseUrlSecret": None, "database": {"poolSize": 5}}, "database.poolSize", "databaseUrlSecret"),
        ({"databaseUrlSecret": {"name": "litellm"}}, "databaseUrlSecret.key", "is required"),
    ],
)
def test_what_cannot_work_is_refused(deployment: dict[str, Any], path: str, rule: str) -> None:
    found = problems({"deployment": SECRET | DATABASE | deployment})
    assert list(found) == [f"deployment.{path}"]
    assert rule in found[f"deployment.{path}"].rule


@pytest.mark.parametrize(
    "deployment",
    [
        {"replicas": 4},
        {"replicas": 5, "database": {"poolSize": 9}},
        {"replicas": 5, "database": {"maxConnections": 100}},
        {"autoscaling": {"maxReplicas": 4}},
    ],
)
def test_pools_that_fit_the_server(deployment: dict[str, Any]) -> None:
    assert problems({"deployment": SECRET | DATABASE | deployment}) == {}


def test_the_cure_for_too_many_connections_is_a_number_that_works() -> None:
    (problem,) = problems({"deployment": SECRET | DATABASE | {"replicas": 5}}).values()
    assert "write 9 or less" in str(problem.hint)


@pytest.mark.parametrize(
    ("workers", "args"), [(1, []), (3, ["--num_workers", "3", "--timeout_worker_healthcheck", "60"])]
)
def test_workers_are_a_value(workers: int, args: list[str]) -> None:
    assert container(proxy({"workers": workers}))["args"][4:] == args


def test_workers_of_one_pod_need_a_redis_for_their_keys() -> None:
    found = problems({"deployment": SECRET | {"databaseUrlSecret": URL, "replicas": 1, "workers": 2}})
    assert "2 workers" in found["deployment.redis"].rule
