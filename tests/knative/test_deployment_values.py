"""Section `knative.deployment`: what config-deployment of Knative 1.23 takes, and what is refused before it."""

from __future__ import annotations

import pytest
import yaml

from tests.knative.support import Tree, data, refused

SUITES = ["TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384"]

ACCEPTED: list[tuple[Tree, str, str]] = [
    (
        {"queueSidecarImage": "registry.example.com/queue:v1.23.0"},
        "queue-sidecar-image",
        "registry.example.com/queue:v1.23.0",
    ),
    ({"progressDeadline": "1s"}, "progress-deadline", "1s"),
    ({"progressDeadline": "30m"}, "progress-deadline", "30m"),
    ({"digestResolutionTimeout": "500ms"}, "digest-resolution-timeout", "500ms"),
    ({"registriesSkippingTagResolving": ["nvcr.io"]}, "registries-skipping-tag-resolving", "nvcr.io"),
    (
        {"registriesSkippingTagResolving": ["index.docker.io", "registry.example.com:5000"]},
        "registries-skipping-tag-resolving",
        "index.docker.io,registry.example.com:5000",
    ),
    ({"queueSidecarCpuRequest": "100m"}, "queue-sidecar-cpu-request", "100m"),
    ({"queueSidecarCpuLimit": 2}, "queue-sidecar-cpu-limit", "2"),
    ({"queueSidecarMemoryRequest": "400Mi"}, "queue-sidecar-memory-request", "400Mi"),
    ({"queueSidecarMemoryLimit": "1Gi"}, "queue-sidecar-memory-limit", "1Gi"),
    ({"queueSidecarEphemeralStorageRequest": "1Gi"}, "queue-sidecar-ephemeral-storage-request", "1Gi"),
    ({"queueSidecarEphemeralStorageLimit": "2Gi"}, "queue-sidecar-ephemeral-storage-limit", "2Gi"),
    ({"queueSidecarTokenAudiences": ["a", "b"]}, "queue-sidecar-token-audiences", "a,b"),
    ({"queueSidecarRootca": "PEM"}, "queue-sidecar-rootca", "PEM"),
    ({"queueSidecarTlsMinVersion": "1.2"}, "queue-sidecar-tls-min-version", "1.2"),
    ({"queueSidecarTlsMaxVersion": "1.3"}, "queue-sidecar-tls-max-version", "1.3"),
    (
        {"queueSidecarTlsMaxVersion": "1.2", "queueSidecarTlsMinVersion": "1.2"},
        "queue-sidecar-tls-max-version",
        "1.2",
    ),
    (
        {"queueSidecarTlsCipherSuites": SUITES, "queueSidecarTlsMinVersion": "1.2"},
        "queue-sidecar-tls-cipher-suites",
        ",".join(SUITES),
    ),
    ({"queueSidecarTlsCurvePreferences": ["X25519", "P-256"]}, "queue-sidecar-tls-curve-preferences", "X25519,P-256"),
    ({"defaultAffinityType": "none"}, "default-affinity-type", "none"),
    ({"podIsAlwaysSchedulable": True}, "pod-is-always-schedulable", "true"),
]

# what Knative refuses as well
REFUSED: list[tuple[Tree, str]] = [
    ({"progressDeadline": "0s"}, "deployment.progressDeadline"),
    ({"progressDeadline": "-1s"}, "deployment.progressDeadline"),
    ({"progressDeadline": "600"}, 'deployment.progressDeadline = "600": must have a unit'),
    ({"progressDeadline": "1.5s"}, "deployment.progressDeadline"),
    ({"digestResolutionTimeout": "0"}, "deployment.digestResolutionTimeout"),
    ({"queueSidecarCpuRequest": "lots"}, "deployment.queueSidecarCpuRequest"),
    ({"defaultAffinityType": "spread"}, "deployment.defaultAffinityType"),
    ({"podIsAlwaysSchedulable": "Enabled"}, "deployment.podIsAlwaysSchedulable"),
    ({"runtimeClassName": {"Not_A_Name": {}}}, "deployment.runtimeClassName"),
    ({"runtimeClassName": {"": {}}}, "deployment.runtimeClassName"),
    ({"runtimeClassName": {"nvidia": {"selector": {"gpu": "a b"}}}}, "deployment.runtimeClassName.nvidia.selector"),
]

# what Knative takes, and then ignores or suffers from
REFUSED_THOUGH_TAKEN: list[tuple[Tree, str]] = [
    ({"queueSidecarImage": "registry.example.com/queue"}, "must be pinned"),
    ({"registriesSkippingTagResolving": ["docker.io"]}, "Knative calls Docker Hub index.docker.io"),
    ({"registriesSkippingTagResolving": ["https://nvcr.io"]}, "deployment.registriesSkippingTagResolving[0]"),
    ({"registriesSkippingTagResolving": ["nvcr.io,quay.io"]}, "deployment.registriesSkippingTagResolving[0]"),
    ({"registriesSkippingTagResolving": "nvcr.io"}, "must be a list"),
    ({"queueSidecarTokenAudiences": ["a,b"]}, "deployment.queueSidecarTokenAudiences[0]"),
    ({"queueSidecarTlsMinVersion": "1.1"}, "deployment.queueSidecarTlsMinVersion"),
    ({"queueSidecarTlsMaxVersion": "1.2"}, "must not be below queueSidecarTlsMinVersion (1.3)"),
    ({"queueSidecarTlsCurvePreferences": ["secp256r1"]}, "deployment.queueSidecarTlsCurvePreferences[0]"),
    ({"queueSidecarTlsCipherSuites": ["RC4"], "queueSidecarTlsMinVersion": "1.2"}, "queueSidecarTlsCipherSuites[0]"),
    ({"queueSidecarTlsCipherSuites": SUITES}, "has no effect without queueSidecarTlsMinVersion"),
    (
        {"queueSidecarTlsCipherSuites": SUITES[1:], "queueSidecarTlsMinVersion": "1.2"},
        "must hold a suite that ends in AES_128_GCM_SHA256",
    ),
    ({"runtimeClassName": {"nvidia": {"labels": {"gpu": "yes"}}}}, "deployment.runtimeClassName"),
]


def test_nothing_is_set_by_default() -> None:
    assert data("deployment", {}) == {}


@pytest.mark.parametrize(("tree", "key", "text"), ACCEPTED, ids=str)
def test_accepted(tree: Tree, key: str, text: str) -> None:
    assert data("deployment", tree)[key] == text


@pytest.mark.parametrize(("tree", "said"), REFUSED, ids=str)
def test_refused_as_knative_does(tree: Tree, said: str) -> None:
    assert said in refused("deployment", tree)


@pytest.mark.parametrize(("tree", "said"), REFUSED_THOUGH_TAKEN, ids=str)
def test_refused_although_knative_takes_it(tree: Tree, said: str) -> None:
    assert said in refused("deployment", tree)


def test_runtime_classes_are_written_as_yaml() -> None:
    classes = {"kata": {}, "nvidia": {"selector": {"example.com/gpu": "yes"}}}
    assert yaml.safe_load(data("deployment", {"runtimeClassName": classes})["runtime-class-name"]) == classes
