"""The rules about rights across sections."""

from __future__ import annotations

import pytest
from cdk8s import App

from constructs_lib import NetworkingChart
from constructs_lib.errors import InvalidValues
from tests.support import values_with

_EVERYTHING = [
    "envoyGateway.watchNamespaces=[elsewhere]",
    "inferenceGateway={enabled: true, namespace: inside}",
    "litellm.enabled=true",
    "models=[{name: a, service: models/a, mode: epp-pods, podLabels: {version: x}}, {name: b, service: cold/b}]",
]


def test_a_controller_that_watches_some_namespaces_watches_those_of_the_platform() -> None:
    with pytest.raises(InvalidValues) as caught:
        values_with(*_EVERYTHING)
    missing = [problem.hint.removeprefix("add ") for problem in caught.value.problems]
    assert missing == ["llm-platform", "inside", "kourier-system", "litellm", "models"]
    assert {problem.path for problem in caught.value.problems} == {"envoyGateway.watchNamespaces"}


def test_with_all_of_them_it_is_accepted() -> None:
    names = "llm-platform, inside, kourier-system, litellm, models"
    settings = [f"envoyGateway.watchNamespaces=[{names}]", *_EVERYTHING[1:]]
    values = values_with(*settings)
    assert values.envoy_gateway.watched_namespaces[0] == "envoy-gateway-system"


KSERVE = "{image: docker.io/example/engine:v1, resources: {limits: {cpu: 1, memory: 1Gi}}, %s}"


def labels(*settings: str) -> dict[str, dict[str, str]]:
    """The labels about Pod Security of each namespace."""
    chart = NetworkingChart(App(), "networking", values=values_with("inferenceGateway.enabled=true", *settings))
    prefix = "pod-security.kubernetes.io/"
    return {
        manifest["metadata"]["name"]: {
            key.removeprefix(prefix): value
            for key, value in manifest["metadata"]["labels"].items()
            if key.startswith(prefix)
        }
        for manifest in chart.to_json()
        if manifest["kind"] == "Namespace"
    }


def one_model(more: str) -> str:
    return f"models=[{{name: a, service: models/a, engine: vllm, kserve: {KSERVE % more}}}]"


RESTRICTED = {
    **dict.fromkeys(("enforce", "audit", "warn"), "restricted"),
    **{f"{mode}-version": "v1.36" for mode in ("enforce", "audit", "warn")},
}


def test_every_namespace_enforces_the_restricted_standard() -> None:
    found = labels(one_model("storageUri: 'pvc://weights/a'"))
    assert {*found} == {"llm-platform", "envoy-gateway-system", "knative-serving", "kourier-system", "models"}
    assert all(of_one == RESTRICTED for of_one in found.values())


@pytest.mark.parametrize("more", ["securityContext: {runAsUser: 0}", "storageUri: 's3://weights/a'"])
def test_a_namespace_enforces_what_the_pods_of_its_models_follow(more: str) -> None:
    found = labels(one_model(more))
    assert found["models"] == RESTRICTED | {"enforce": "baseline"}
    assert found["llm-platform"] == RESTRICTED
    text = refused(one_model(more), "podSecurity.namespaces.models=restricted")
    assert "podSecurity.namespaces.models" in text
    assert "would refuse the pods of models[0] (a)" in text
    assert labels(one_model(more), "podSecurity.namespaces.models=privileged")["models"]["enforce"] == "privileged"


def test_nothing_is_enforced_where_others_make_the_pods() -> None:
    unknown = "models=[{name: a, service: m/a, mode: standard, podLabels: {app: a}}]"
    assert {*labels(unknown)["m"]} == {"audit", "audit-version", "warn", "warn-version"}
    assert labels(unknown, "podSecurity.namespaces.m=restricted")["m"] == RESTRICTED


def test_labels_can_be_left_out_and_follow_another_version() -> None:
    assert set(map(bool, labels("podSecurity.enabled=false").values())) == {False}
    assert labels("podSecurity.version=latest")["llm-platform"]["enforce-version"] == "latest"


def refused(*settings: str) -> str:
    with pytest.raises(InvalidValues) as caught:
        values_with("inferenceGateway.enabled=true", *settings)
    return str(caught.value)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (["podSecurity.namespaces.elsewhere=baseline"], "has no effect: the namespace is not made here"),
        (["podSecurity.version=latest", "createNamespaces=false"], "has no effect with createNamespaces: false"),
        (["podSecurity={enabled: false, version: latest}"], "has no effect with enabled: false"),
        (["podSecurity.version=1.36"], "must be"),
        (["podSecurity.namespaces.llm-platform=strict"], "must be one of privileged, baseline, restricted"),
    ],
)
def test_what_has_no_effect_is_refused(settings: list[str], words: str) -> None:
    assert words in refused(*settings)
