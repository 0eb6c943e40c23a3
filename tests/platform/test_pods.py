"""Every pod that the platform asks for: its rights, its token, and the keys that all workloads have in common."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from cdk8s import App

from constructs_lib import NetworkingChart
from tests.pod_security import pod_specs, violations
from tests.support import Manifest, satisfies_kubernetes, values_with

FULL = Path(__file__).parents[2] / "examples" / "values" / "full-platform.yaml"
WORKLOADS = {
    "envoyGateway": ("Deployment envoy-gateway", "Job envoy-gateway-certgen"),
    "envoyProxy": ("EnvoyProxy llm-gateway",),
    "kourier.controller": ("Deployment net-kourier-controller",),
    "kourier.gateway": ("Deployment 3scale-kourier-gateway",),
    "endpointPicker": ("Deployment llama-epp",),
    "litellm.deployment": ("Deployment litellm",),
}
TOKENS = {
    "Deployment envoy-gateway",
    "Job envoy-gateway-certgen",
    "Deployment net-kourier-controller",
    "Deployment llama-epp",
}


@cache
def platform(*settings: str) -> list[Manifest]:
    chart = NetworkingChart(App(), "networking", values=values_with(*settings, file=FULL))
    manifests: list[Manifest] = chart.to_json()
    return manifests


def named(title: str) -> str:
    """Without the hash of a Job's content."""
    return title.rsplit("-", 1)[0] if title.startswith("Job ") else title


def test_every_pod_follows_the_restricted_standard() -> None:
    pods = dict(pod_specs(platform()))
    assert {named(title) for title in pods} >= {title for titles in WORKLOADS.values() for title in titles}
    assert {title: found for title, pod in pods.items() if (found := violations(pod))} == {}


def test_only_what_talks_to_the_api_server_gets_a_token() -> None:
    tokens = {named(title): pod.get("automountServiceAccountToken") for title, pod in pod_specs(platform())}
    assert {title for title, token in tokens.items() if token is not False} == TOKENS
    accounts = [m for m in platform() if m["kind"] == "ServiceAccount"]
    assert all(account["automountServiceAccountToken"] is False for account in accounts)


KEYS: dict[str, Any] = {
    "nodeSelector": {"pool": "edge"},
    "tolerations": [{"key": "edge", "operator": "Exists"}],
    "priorityClassName": "high",
    "affinity": {
        "podAntiAffinity": {
            "requiredDuringSchedulingIgnoredDuringExecution": [{"topologyKey": "kubernetes.io/hostname"}]
        }
    },
}
ENTRIES = (
    "nodeSelector={pool: edge}",
    "tolerations=[{key: edge, operator: Exists}]",
    "priorityClassName=high",
    "affinity={podAntiAffinity: {requiredDuringSchedulingIgnoredDuringExecution: "
    "[{topologyKey: kubernetes.io/hostname}]}}",
    "imagePullSecrets=[mirror]",
    "podLabels={team: a}",
    "podAnnotations={note: b, prometheus.io/scrape: 'false'}",
)


def metadata(made: list[Manifest]) -> dict[str, dict[str, Any]]:
    """Labels and annotations of the pods."""
    found = {}
    for manifest in made:
        title = named(f"{manifest['kind']} {manifest['metadata']['name']}")
        if manifest["kind"] in ("Deployment", "Job"):
            found[title] = manifest["spec"]["template"]["metadata"]
        elif title == "EnvoyProxy llm-gateway":
            found[title] = manifest["spec"]["provider"]["kubernetes"]["envoyDeployment"]["pod"]
    return found


@pytest.mark.parametrize("section", WORKLOADS)
def test_the_same_keys_reach_exactly_the_pods_of_their_workload(section: str) -> None:
    made = platform(*(f"{section}.{entry}" for entry in ENTRIES))
    plain = {named(title): pod for title, pod in pod_specs(platform())}
    expected = KEYS | {"imagePullSecrets": [{"name": "mirror"}]}
    for title, pod in pod_specs(made):
        if named(title) in WORKLOADS[section]:
            assert {key: pod[key] for key in expected} == expected
            assert pod["containers"] == plain[named(title)]["containers"]
        else:
            assert pod == plain[named(title)]
    labelled = {title: found for title, found in metadata(made).items() if "team" in found.get("labels", {})}
    assert {*labelled} == {*WORKLOADS[section]}
    for found in labelled.values():
        assert found["labels"]["team"] == "a"
        assert found["annotations"].items() >= {"note": "b", "prometheus.io/scrape": "false"}.items()
    for manifest in made:
        satisfies_kubernetes(manifest)
