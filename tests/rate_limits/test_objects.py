"""What the limits become in the cluster."""

from __future__ import annotations

from typing import Any, get_args

import pytest
import yaml

from constructs_lib import releases
from constructs_lib.litellm.values import ApiGroup
from tests.rate_limits.support import GLOBAL, MODEL, platform
from tests.support import Manifest, only, satisfies_kubernetes

TOKEN_COST = {
    "request": {"from": "Number", "number": 0},
    "response": {"from": "Metadata", "metadata": {"namespace": "llm.usage", "key": "total"}},
}
LITELLM = {"enabled": True, "deployment": {"masterKeySecret": {"name": "litellm", "key": "key"}}}


def config(made: list[Manifest]) -> dict[str, Any]:
    text = only(made, "ConfigMap", "envoy-gateway-config")["data"]["envoy-gateway.yaml"]
    found: dict[str, Any] = yaml.safe_load(text)
    return found


def limits_of(made: list[Manifest], policy: str) -> dict[str, Any]:
    found: dict[str, Any] = only(made, "BackendTrafficPolicy", policy)["spec"]["rateLimit"]
    return found


def script_of(made: list[Manifest], policy: str) -> dict[str, Any]:
    (found,) = only(made, "EnvoyExtensionPolicy", policy)["spec"]["lua"]
    return dict(found)


def test_without_limits_there_is_nothing_of_them() -> None:
    made = platform({})
    assert not [item for item in made if item["kind"] == "EnvoyExtensionPolicy"]
    assert {"rateLimit", "extensionApis"}.isdisjoint(config(made))
    assert all("rateLimit" not in item["spec"] for item in made if item["kind"] == "BackendTrafficPolicy")


@pytest.mark.parametrize(
    ("limit", "selectors"),
    [
        ({}, [{"headers": [{"name": "llm-caller", "type": "Distinct"}]}]),
        ({"per": "everyone"}, [{"path": {"type": "PathPrefix", "value": "/"}}]),
        (
            {"per": "clientAddress"},
            [{"sourceCIDR": {"type": "Distinct", "value": network}} for network in ("0.0.0.0/0", "::/0")],
        ),
        (
            {"per": "clientAddress", "networks": ["10.0.0.0/8"]},
            [{"sourceCIDR": {"type": "Distinct", "value": "10.0.0.0/8"}}],
        ),
        (
            {"per": "header", "header": "x-tenant"},
            [
                {"headers": [{"name": "x-tenant", "type": "Distinct"}]},
                {"headers": [{"name": "x-tenant", "type": "RegularExpression", "value": ".*", "invert": True}]},
            ],
        ),
    ],
)
def test_each_kind_of_caller_is_told_apart(limit: dict[str, Any], selectors: list[dict[str, Any]]) -> None:
    made = platform({"local": [limit | {"requests": 7, "unit": "Second"}], "maxRequestBody": "1Mi"})
    assert limits_of(made, "litellm") == {
        "local": {
            "rules": [
                {"clientSelectors": [selector], "limit": {"requests": 7, "unit": "Second"}} for selector in selectors
            ]
        }
    }


def test_global_limits_are_shared_by_all_paths_and_all_routes() -> None:
    """Without `shared`, and one policy for both routes, each path would have counters of its own."""
    made = platform(GLOBAL, litellm={"enabled": True, "apiGroups": list(get_args(ApiGroup))})
    routes = [
        {"group": "gateway.networking.k8s.io", "kind": "HTTPRoute", "name": f"litellm{end}"} for end in ("", "-2")
    ]
    assert only(made, "BackendTrafficPolicy", "litellm")["spec"]["targetRefs"] == routes
    assert only(made, "EnvoyExtensionPolicy", "litellm")["spec"]["targetRefs"] == routes
    (rule,) = limits_of(made, "litellm")["global"]["rules"]
    assert rule["shared"] is True


def test_a_local_limit_does_not_replace_the_headers_of_a_global_one() -> None:
    """Envoy's filter for local limits writes X-RateLimit headers over those of the answer, also of a refusal."""
    made = limits_of(platform(GLOBAL | {"local": [{"requests": 9}]}), "litellm")
    assert [rule["xRateLimitHeaders"] for rule in made["local"]["rules"]] == ["Off"]
    assert "xRateLimitHeaders" not in made["global"]["rules"][0]


def test_tokens_are_taken_after_the_answer() -> None:
    made = platform({"global": [{"tokens": 1000, "unit": "Day"}], "redis": {"deployment": {}}})
    assert limits_of(made, "litellm")["global"]["rules"] == [
        {
            "clientSelectors": [{"headers": [{"name": "llm-caller", "type": "Distinct"}]}],
            "limit": {"requests": 1000, "unit": "Day"},
            "cost": TOKEN_COST,
            "shared": True,
        }
    ]


def test_the_policy_keeps_what_the_route_had() -> None:
    before = only(platform({}), "BackendTrafficPolicy", "litellm")["spec"]
    after = only(platform(GLOBAL), "BackendTrafficPolicy", "litellm")["spec"]
    assert {key: value for key, value in after.items() if key != "rateLimit"} == before


@pytest.mark.parametrize(
    ("limits", "settings"),
    [
        ({"local": [{"requests": 1}]}, {"caller": True}),
        ({"local": [{"per": "everyone", "requests": 1}]}, {}),
        (GLOBAL, {"caller": True}),
        ({"global": [{"per": "everyone", "tokens": 1}], "redis": {"deployment": {}}}, {"tokens": True}),
        ({"maxRequestBody": "10Mi"}, {"max_body": 10485760}),
        (
            GLOBAL | {"local": [{"requests": 9, "unit": "Hour"}, {"requests": 5}]},
            {"caller": True, "window": 60},
        ),
    ],
)
def test_the_script_does_no_more_than_the_limits_need(limits: dict[str, Any], settings: dict[str, Any]) -> None:
    made = platform(limits)
    script = script_of(made, "litellm")
    assert (script["type"], script["filterContext"]) == ("Inline", settings)
    assert "function envoy_on_request" in script["inline"]
    assert config(made)["extensionApis"] == {"enableLua": True}


def test_a_model_is_limited_on_the_inference_gateway() -> None:
    limits = [{"model": "llama", "requests": 5}, {"model": "llama", "tokens": 9}]
    made = platform({"models": limits, "redis": {"deployment": {}}}, **MODEL)
    assert limits_of(made, "llama")["global"]["rules"] == [
        {"limit": {"requests": 5, "unit": "Minute"}, "shared": True},
        {"limit": {"requests": 9, "unit": "Minute"}, "shared": True, "cost": TOKEN_COST},
    ]
    policy = only(made, "EnvoyExtensionPolicy", "llama")["spec"]
    assert policy["targetRefs"][0]["sectionName"] == "llama"
    assert policy["lua"][0]["filterContext"] == {"tokens": True}
    assert "rateLimit" not in only(made, "BackendTrafficPolicy", "litellm")["spec"]


def test_a_model_with_a_picker_has_both_in_its_one_policy() -> None:
    """Of two EnvoyExtensionPolicies for one rule the second would be refused."""
    phi = {"name": "phi", "service": "models/phi", "mode": "standard", "podLabels": {"app": "phi"}}
    limits = {"models": [{"model": "phi", "requests": 5}], "redis": {"deployment": {}}}
    made = platform(limits, inferenceGateway={"enabled": True}, models=[phi])
    policy = only(made, "EnvoyExtensionPolicy")["spec"]
    assert len(policy["extProc"]) == len(policy["lua"]) == 1
    assert policy["lua"][0]["filterContext"] == {}
    assert limits_of(made, "phi")["global"]["rules"][0]["limit"]["requests"] == 5


def test_litellm_ends_its_streams_with_their_usage_if_tokens_are_counted() -> None:
    def general(limits: dict[str, Any]) -> dict[str, Any]:
        made = platform(limits | {"redis": {"deployment": {}}}, **MODEL | {"litellm": LITELLM})
        found: dict[str, Any] = yaml.safe_load(only(made, "ConfigMap", "litellm")["data"]["config.yaml"])
        return dict(found["general_settings"])

    assert general({"global": [{"tokens": 5}]})["always_include_stream_usage"] is True
    assert general({"models": [{"model": "llama", "tokens": 5}]})["always_include_stream_usage"] is True
    assert "always_include_stream_usage" not in general({"global": [{"requests": 5}]})


def test_the_controller_is_told_where_redis_is() -> None:
    made = config(platform(GLOBAL | {"service": {"failClosed": True, "replicas": 3, "timeout": "50ms"}}))
    assert made["rateLimit"] == {
        "backend": {
            "type": "Redis",
            "redis": {"url": "rate-limit-redis.rate-limit-redis.svc.cluster.local:6379"},
        },
        "failClosed": True,
        "timeout": "50ms",
    }
    deployment = made["provider"]["kubernetes"]["rateLimitDeployment"]
    assert deployment["replicas"] == 3
    assert deployment["container"]["image"] == releases.RATE_LIMIT.image


def test_an_existing_redis_with_tls_and_a_password() -> None:
    """`rateLimit.backend.redis.tls` without a client certificate makes a Deployment that the API server refuses."""
    redis = {
        "host": "redis.example.com",
        "port": 6380,
        "passwordSecret": {"name": "redis", "key": "password"},
        "tls": {"enabled": True, "caSecret": {"name": "redis-ca", "key": "ca.crt"}, "clientCertificateSecret": "me"},
    }
    made = config(platform(GLOBAL | {"redis": redis}))
    assert made["rateLimit"]["backend"] == {"type": "Redis", "redis": {"url": "redis.example.com:6380"}}
    deployment = made["provider"]["kubernetes"]["rateLimitDeployment"]
    assert deployment["container"]["env"] == [
        {"name": "REDIS_AUTH", "valueFrom": {"secretKeyRef": {"name": "redis", "key": "password"}}},
        {"name": "REDIS_TLS", "value": "true"},
        {"name": "REDIS_TLS_CACERT", "value": "/redis-tls/ca/ca.crt"},
        {"name": "REDIS_TLS_CLIENT_CERT", "value": "/redis-tls/client/tls.crt"},
        {"name": "REDIS_TLS_CLIENT_KEY", "value": "/redis-tls/client/tls.key"},
    ]
    mounts = {mount["name"]: mount["mountPath"] for mount in deployment["container"]["volumeMounts"]}
    assert mounts == {"ca": "/redis-tls/ca", "client": "/redis-tls/client"}
    assert [volume["secret"]["secretName"] for volume in deployment["pod"]["volumes"]] == ["redis-ca", "me"]


def test_our_own_redis_keeps_nothing_and_admits_the_service_alone() -> None:
    made = platform(GLOBAL | {"redis": {"deployment": {"maxMemory": "100Mi", "namespace": "counters"}}})
    ours = [item for item in made if item["metadata"].get("namespace") == "counters"]
    assert sorted(item["kind"] for item in ours) == ["Deployment", "NetworkPolicy", "Service"]
    assert all(satisfies_kubernetes(item) for item in ours)
    assert only(made, "Namespace", "counters")
    deployment = only(ours, "Deployment")["spec"]
    pod = deployment["template"]["spec"]
    (container,) = pod["containers"]
    flags = dict(zip(container["args"][::2], container["args"][1::2], strict=True))
    assert flags["--save"] == ""
    assert (flags["--appendonly"], flags["--maxmemory"]) == ("no", "104857600")
    assert deployment["strategy"] == {"type": "Recreate"}
    assert pod["automountServiceAccountToken"] is False
    assert pod["securityContext"]["runAsNonRoot"] is True
    assert pod["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    assert container["securityContext"]["capabilities"] == {"drop": ["ALL"]}
    assert container["securityContext"]["readOnlyRootFilesystem"] is True
    policy = only(ours, "NetworkPolicy")["spec"]
    assert policy["podSelector"]["matchLabels"].items() <= deployment["template"]["metadata"]["labels"].items()
    (peer,) = policy["ingress"][0]["from"]
    assert peer["namespaceSelector"]["matchLabels"] == {"kubernetes.io/metadata.name": "envoy-gateway-system"}
    assert peer["podSelector"]["matchLabels"]["app.kubernetes.io/name"] == "envoy-ratelimit"
    assert config(made)["rateLimit"]["backend"]["redis"]["url"].startswith("rate-limit-redis.counters.svc.")


def test_ai_gateway_and_limits_share_the_extension_apis() -> None:
    made = config(platform(GLOBAL, envoyGateway={"aiGateway": {"enabled": True}}))
    assert made["extensionApis"] == {"enableBackend": True, "enableLua": True}


def test_its_pods_take_the_keys_of_every_workload() -> None:
    keys = {"priorityClassName": "edge", "podLabels": {"team": "a"}, "podAnnotations": {"note": "b"}}
    redis = {"deployment": keys}
    limits = {"global": [{"requests": 60}], "service": keys, "redis": redis}
    made = platform(limits, images={"pullSecrets": ["mirror"], "registry": "mirror.example.com"})
    service = config(made)["provider"]["kubernetes"]["rateLimitDeployment"]
    assert service["container"]["image"].startswith("mirror.example.com/")
    assert service["pod"] == {
        "priorityClassName": "edge",
        "imagePullSecrets": [{"name": "mirror"}],
        "labels": {"team": "a"},
        "annotations": {"note": "b"},
    }
    template = only(made, "Deployment", "rate-limit-redis")["spec"]["template"]
    assert template["spec"]["priorityClassName"] == "edge"
    assert template["spec"]["imagePullSecrets"] == [{"name": "mirror"}]
    assert template["spec"]["containers"][0]["image"].startswith("mirror.example.com/")
    assert (template["metadata"]["labels"]["team"], template["metadata"]["annotations"]) == ("a", {"note": "b"})
