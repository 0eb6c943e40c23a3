"""The Redis that LiteLLM's pods share: what they are told about it, and when it is required."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from cdk8s import App

from constructs_lib import NetworkingChart, parse_values
from tests.litellm.support import SECRET, problems, proxy
from tests.support import Manifest, only, satisfies_kubernetes

DATABASE = SECRET | {"databaseUrlSecret": {"name": "litellm", "key": "database-url"}}
EXISTING: dict[str, Any] = {
    "host": "redis.example.com",
    "port": 6380,
    "username": "litellm",
    "passwordSecret": {"name": "redis", "key": "password"},
    "tls": {"enabled": True, "caSecret": {"name": "redis-ca", "key": "ca.crt"}, "clientCertificateSecret": "me"},
}


def settings(redis: dict[str, Any]) -> dict[str, Any]:
    """`general_settings` of LiteLLM."""
    text = only(proxy({"redis": redis}), "ConfigMap")["data"]["config.yaml"]
    return dict(yaml.safe_load(text)["general_settings"])


def platform(redis: dict[str, Any], **others: Any) -> list[Manifest]:
    tree = {
        "inferenceGateway": {"enabled": True},
        "models": [{"name": "llama", "service": "models/llama"}],
        "litellm": {"enabled": True, "name": "proxy", "deployment": SECRET | {"redis": redis}},
    }
    manifests: list[Manifest] = NetworkingChart(App(), "networking", values=parse_values(tree | others)).to_json()
    return manifests


def test_without_a_redis_nothing_names_one() -> None:
    made = proxy()
    assert "redis" not in str(made).lower()


def test_an_existing_redis_with_a_user_and_tls() -> None:
    assert settings(EXISTING)["coordination_redis"] == {
        "host": "redis.example.com",
        "port": 6380,
        "username": "litellm",
        "password": "os.environ/REDIS_PASSWORD",
        "ssl": True,
        "ssl_ca_certs": "/etc/redis-tls/redis-ca/ca.crt",
        "ssl_certfile": "/etc/redis-tls/redis-client/tls.crt",
        "ssl_keyfile": "/etc/redis-tls/redis-client/tls.key",
    }
    made = proxy({"redis": EXISTING})
    pod = only(made, "Deployment")["spec"]["template"]["spec"]
    (container,) = pod["containers"]
    assert {"name": "REDIS_PASSWORD", "valueFrom": {"secretKeyRef": {"name": "redis", "key": "password"}}} in container[
        "env"
    ]
    volumes = {volume["name"]: volume.get("secret", {}).get("secretName") for volume in pod["volumes"]}
    assert volumes == {"config": None, "redis-ca": "redis-ca", "redis-client": "me"}
    mounts = {mount["name"]: mount["mountPath"] for mount in container["volumeMounts"]}
    assert mounts == {
        "config": "/etc/litellm",
        "redis-ca": "/etc/redis-tls/redis-ca",
        "redis-client": "/etc/redis-tls/redis-client",
    }
    assert all(satisfies_kubernetes(manifest) for manifest in made)


def test_a_plain_redis_is_told_by_host_and_port_alone() -> None:
    assert settings({"host": "redis.cache.svc"})["coordination_redis"] == {"host": "redis.cache.svc", "port": 6379}


@pytest.mark.parametrize("closed", [False, True])
def test_what_happens_without_redis_is_a_value(closed: bool) -> None:
    found = settings({"host": "redis.cache.svc", "failClosed": closed})
    assert found.get("fail_closed_rate_limit_enforcement", False) is closed


def test_a_redis_of_its_own_admits_litellms_pods_alone() -> None:
    made = platform({"deployment": {"namespace": "counters"}})
    ours = [item for item in made if item["metadata"].get("namespace") == "counters"]
    assert sorted(item["kind"] for item in ours) == ["Deployment", "NetworkPolicy", "Service"]
    assert {item["metadata"]["name"] for item in ours} == {"litellm-redis"}
    assert all(satisfies_kubernetes(item) for item in ours)
    assert only(made, "Namespace", "counters")
    text = only(made, "ConfigMap", "proxy")["data"]["config.yaml"]
    connection = yaml.safe_load(text)["general_settings"]["coordination_redis"]
    assert connection == {"host": "litellm-redis.counters.svc", "port": 6379}
    (peer,) = only(ours, "NetworkPolicy")["spec"]["ingress"][0]["from"]
    assert peer["namespaceSelector"]["matchLabels"] == {"kubernetes.io/metadata.name": "litellm"}
    pods = only(made, "Deployment", "proxy")["spec"]["template"]["metadata"]["labels"]
    assert peer["podSelector"]["matchLabels"].items() <= pods.items()
    selector = only(ours, "Service")["spec"]["selector"]
    assert selector == only(ours, "Deployment")["spec"]["selector"]["matchLabels"]


def test_it_is_not_the_redis_of_the_rate_limits() -> None:
    limits = {"global": [{"requests": 5}], "redis": {"deployment": {"namespace": "shared"}}}
    made = platform({"deployment": {"namespace": "shared"}}, rateLimits=limits)
    one, two = (only(made, "Service", name)["spec"]["selector"] for name in ("litellm-redis", "rate-limit-redis"))
    assert not one.items() <= two.items()
    assert not two.items() <= one.items()


def test_its_image_is_one_of_the_platforms() -> None:
    made = platform({"deployment": {}}, images={"registry": "mirror.example.com"})
    (container,) = only(made, "Deployment", "litellm-redis")["spec"]["template"]["spec"]["containers"]
    assert container["image"].startswith("mirror.example.com/")


@pytest.mark.parametrize(
    ("deployment", "pods"),
    [
        ({}, 2),
        ({"replicas": 3}, 3),
        ({"autoscaling": {"minReplicas": 1, "maxReplicas": 4}}, 4),
    ],
)
def test_keys_of_several_pods_need_a_redis(deployment: dict[str, Any], pods: int) -> None:
    found = problems({"deployment": DATABASE | deployment})
    assert list(found) == ["deployment.redis"]
    said = found["deployment.redis"]
    assert f"{pods} pods" in said.rule
    assert "counts the limits of keys for itself" in said.rule
    assert "a revoked key stays valid" in said.rule
    assert "redis.deployment: {}" in str(said.hint)


@pytest.mark.parametrize(
    "deployment",
    [
        SECRET,
        DATABASE | {"replicas": 1},
        DATABASE | {"autoscaling": {"minReplicas": 1, "maxReplicas": 1}},
        DATABASE | {"redis": {"deployment": {}}},
        DATABASE | {"redis": {"host": "redis.example.com"}},
    ],
)
def test_one_pod_or_one_key_needs_none(deployment: dict[str, Any]) -> None:
    assert problems({"deployment": deployment}) == {}


@pytest.mark.parametrize(
    ("redis", "path", "rule"),
    [
        ({"host": "10.0.0.1"}, "host", "IP"),
        ({"host": "redis.example.com", "deployment": {}}, "host", "cannot be combined with deployment"),
        ({"port": 6380, "deployment": {}}, "port", "has no effect without host"),
        ({"host": "r.example.com", "username": "a"}, "username", "has no effect without a password"),
        ({"host": "r.example.com", "username": "a b", "passwordSecret": {"name": "r", "key": "p"}}, "username", "must"),
        ({"failClosed": True}, "failClosed", "has no effect without a Redis"),
        ({"tls": {"caSecret": {"name": "a", "key": "b"}}, "host": "r.example.com"}, "tls.caSecret", "without TLS"),
        ({"host": "r.example.com", "passwordSecret": {"name": "r"}}, "passwordSecret.key", "is required"),
        ({"deployment": {"maxMemory": "1Gi"}}, "deployment.maxMemory", "must be below resources.limits.memory"),
    ],
)
def test_what_cannot_work_is_refused(redis: dict[str, Any], path: str, rule: str) -> None:
    found = problems({"deployment": SECRET | {"redis": redis}})
    assert rule in found[f"deployment.redis.{path}"].rule
