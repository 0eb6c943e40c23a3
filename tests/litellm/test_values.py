"""The rules of section `litellm`: each accepts its boundary, refuses values beyond it, and names the key."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from hypothesis import given, strategies as st

from constructs_lib.litellm.values import DEFAULT_API_GROUPS, ApiGroup
from tests.litellm.support import SECRET, litellm, problems

DIGEST = "@sha256:" + "0" * 64
SCALED = {"minReplicas": 2, "maxReplicas": 4}


def made(**keys: Any) -> dict[str, Any]:
    return {"deployment": SECRET | keys}


def image(tag: str, name: str = "ghcr.io/berriai/litellm-non_root") -> dict[str, Any]:
    return made(image=f"{name}{tag}")


@pytest.mark.parametrize(
    "tree",
    [
        {},
        {"apiGroups": ["chat"]},
        {"apiGroups": list(get_args(ApiGroup))},
        made(),
        made(replicas=1),
        made(autoscaling=SCALED),
        made(autoscaling=SCALED, resources={"limits": {"cpu": "2"}}),
        made(workers=12),
        made(workers=13, resources={"limits": {"memory": "4.48G"}}),
        made(workers=13, resources={"limits": {"memory": None}}),
        made(resources={"limits": {"memory": "320M"}, "requests": {"memory": "320M"}}),
        made(autoscaling=SCALED, workers=2, resources={"requests": {"cpu": "2"}}),
        made(autoscaling=SCALED | {"targetCpuUtilizationPercentage": 49}, resources={"requests": {"cpu": "2"}}),
        made(replicas=2, podDisruptionBudget={"minAvailable": 1}),
        made(streamPingInterval="0s"),
        made(replicas=1, databaseUrlSecret={"name": "db.main", "key": "url"}),
        made(replicas=1, saltKeySecret={"name": "salt", "key": "a_b.C-1"}),
        image(":v1.106.12"),
        image(":1.106.2"),
        image(":main-v1.104.0-stable"),
        image(":v1.108.0-rc.1"),
        image(":v2.0.0"),
        image(":v1.100.4"),
        image(":v1.101.3-stable.patch.1"),
        image(":v1.102.2"),
        image(":v1.103.1"),
        image(":v1.104.0"),
        image(DIGEST),
        image(":main-stable" + DIGEST),
        image(":v1.106.12" + DIGEST),
        image(":v1.106.12", name="registry.example.com:5000/mirror/litellm"),
    ],
    ids=str,
)
def test_accepted(tree: dict[str, Any]) -> None:
    assert problems(tree) == {}


@pytest.mark.parametrize(
    ("tree", "path", "words"),
    [
        ({"apiGroups": []}, "apiGroups", "opens nothing"),
        ({"apiGroups": ["chat", "models", "chat"]}, "apiGroups", "is named twice"),
        ({"apiGroups": ["embedings"]}, "apiGroups[0]", "did you mean embeddings?"),
        ({"apiGroups": ["admin"]}, "apiGroups[0]", "must be one of chat"),
        ({"apiGroups": ["/v1"]}, "apiGroups[0]", "must be one of chat"),
        ({"port": 0}, "port", "at least 1"),
        ({"name": "lite_llm"}, "name", "must be a DNS label"),
        ({"maxParallelRequests": 0}, "maxParallelRequests", "at least 1"),
        ({"deployment": {}}, "deployment.masterKeySecret", "is required"),
        ({"deployment": {"masterKeySecret": {"name": "a"}}}, "deployment.masterKeySecret.key", "is required"),
        (made(masterKeySecret={"name": "a", "key": "b c"}), "deployment.masterKeySecret.key", "must be a key of"),
        (made(masterKey="sk-1234"), "deployment.masterKey", "unknown key"),
        (made(replicas=3, autoscaling=SCALED), "deployment.replicas", "cannot be combined with autoscaling"),
        (
            made(replicas=1, podDisruptionBudget={"minAvailable": 1}),
            "deployment.podDisruptionBudget.minAvailable",
            "write maxUnavailable: 1",
        ),
        (
            made(autoscaling=SCALED, podDisruptionBudget={"minAvailable": 2}),
            "deployment.podDisruptionBudget.minAvailable",
            "allows no eviction (replicas: 2)",
        ),
        (made(workers=13), "deployment.resources.limits.memory", "of which there are 14"),
        (
            made(resources={"limits": {"memory": "319M"}, "requests": {"memory": "300M"}}),
            "deployment.resources.limits.memory",
            "is too little for one worker of LiteLLM to start",
        ),
        (
            made(autoscaling=SCALED, resources={"requests": {"cpu": "2"}}),
            "deployment.autoscaling.targetCpuUtilizationPercentage",
            "it is 1.6 of 2 CPU, and one worker",
        ),
        (
            made(autoscaling=SCALED | {"targetCpuUtilizationPercentage": 50}, resources={"requests": {"cpu": "2"}}),
            "deployment.autoscaling.targetCpuUtilizationPercentage",
            "write resources.requests.cpu: 1, or workers: 2",
        ),
        (
            made(autoscaling=SCALED, workers=3, resources={"requests": {"cpu": "4"}}),
            "deployment.autoscaling.targetCpuUtilizationPercentage",
            "3 workers of LiteLLM cannot use more than 3",
        ),
        (made(streamPingInterval="15"), "deployment.streamPingInterval", "must be a duration"),
        (image(""), "deployment.image", "must be pinned"),
        (image(":latest"), "deployment.image", "must be pinned"),
        (image(":main-latest"), "deployment.image", "main-latest is a moving tag"),
        (image(":main-stable"), "deployment.image", "main-stable is a moving tag"),
        (image(":lts"), "deployment.image", "lts is a moving tag"),
        (image(":v1.106-latest"), "deployment.image", "is a moving tag"),
        (image(":v1.106"), "deployment.image", "must name a version"),
        (image(":v1.106.2", name="registry.example.com:5000/v1.106.2/litellm:2026-11-01#"), "deployment.image", "must"),
        (image(":2026-11-01"), "deployment.image", "must name a version"),
        (image(":v1.82.7"), "deployment.image", "is a compromised release"),
        (image(":main-v1.82.8-stable" + DIGEST), "deployment.image", "is a compromised release"),
        (image(":v1.82.9"), "deployment.image", "GHSA-4xpc-pv4p-pm3w"),
        (image(":main-v1.83.14-stable"), "deployment.image", "fixed in 1.84.0"),
        (image(":v0.106.2"), "deployment.image", "GHSA-4xpc-pv4p-pm3w"),
        (image(":v1.84.0"), "deployment.image", "GHSA-7hp6-4w63-5g45"),
        (image(":v1.99.9"), "deployment.image", "GHSA-7hp6-4w63-5g45"),
        (image(":v1.100.3"), "deployment.image", "fixed in 1.100.4"),
        (image(":v1.101.2"), "deployment.image", "GHSA-7hp6-4w63-5g45"),
        (image(":v1.102.1"), "deployment.image", "GHSA-7hp6-4w63-5g45"),
        (image(":v1.103.0" + DIGEST), "deployment.image", "write v1.106.12 or later"),
    ],
    ids=str,
)
def test_refused(tree: dict[str, Any], path: str, words: str) -> None:
    found = problems(tree)
    assert list(found) == [path]
    assert words in str(found[path])


def test_all_problems_are_reported_in_one_run() -> None:
    tree = {"apiGroups": ["caht"], "port": 70000, "deployment": {"image": "litellm:main-latest", "replicas": 0}}
    assert set(problems(tree)) == {
        "apiGroups[0]",
        "port",
        "deployment.image",
        "deployment.replicas",
        "deployment.masterKeySecret",
    }


def test_it_is_off_and_makes_no_litellm_by_default() -> None:
    values = litellm()
    assert (values.enabled, values.deployment) == (False, None)
    assert (values.name, values.namespace, values.port) == ("litellm", "litellm", 4000)
    assert values.api_groups == DEFAULT_API_GROUPS


def test_no_group_is_for_the_administration() -> None:
    assert not {"admin", "keys", "ui", "docs", "metrics", "management"} & set(get_args(ApiGroup))


@given(
    minor=st.integers(0, 200),
    patch=st.integers(0, 30),
    form=st.sampled_from([":v{}", ":{}", ":main-v{}", ":main-v{}-stable", ":v{}" + DIGEST]),
)
def test_a_release_is_accepted_exactly_if_it_has_no_known_vulnerability(minor: int, patch: int, form: str) -> None:
    fixed = {100: 4, 101: 3, 102: 2, 103: 1}.get(minor, 0)
    safe = minor >= 100 and patch >= fixed
    assert (problems(image(form.format(f"1.{minor}.{patch}"))) == {}) == safe
