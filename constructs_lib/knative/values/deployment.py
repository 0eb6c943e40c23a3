"""Section `knative.deployment`: what Knative does to the Deployments of models (ConfigMap config-deployment)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Annotated, Literal

from pydantic import AfterValidator, StrictStr

from constructs_lib import releases
from constructs_lib.errors import Problem
from constructs_lib.knative.values.config_map_section import ConfigMapSection
from constructs_lib.knative.values.knative_defaults import DeploymentKeys
from constructs_lib.values.durations import WHOLE_SECONDS, PositiveDuration
from constructs_lib.values.metadata import LabelKey, LabelValue
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsSubdomain, Flag, Image, Quantity, Text
from constructs_lib.values.workload import above_limit

_REGISTRY = re.compile(r"[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]+)?")
_AUDIENCE = re.compile(r"[^\s,]+")


def _registry(value: str) -> str:
    if not _REGISTRY.fullmatch(value):
        raise ValueError("must be the host of a registry, such as nvcr.io or registry.example.com:5000")
    if value == "docker.io":
        raise ValueError("is never matched: Knative calls Docker Hub index.docker.io")
    return value


def _audience(value: str) -> str:
    if not _AUDIENCE.fullmatch(value):
        raise ValueError("must be an audience without spaces and commas")
    return value


_Registry = Annotated[StrictStr, AfterValidator(_registry)]
_Audience = Annotated[StrictStr, AfterValidator(_audience)]
_TlsVersion = Literal["1.2", "1.3"]
_CipherSuite = Literal[
    "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA",
    "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA",
    "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
    "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA",
    "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
    "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
    "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
    "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
    "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
    "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
]
_Curve = Literal["X25519", "X25519MLKEM768", "CurveP256", "CurveP384", "CurveP521", "P-256", "P-384", "P-521"]


class RuntimeClassValues(Section):
    """Which models get a RuntimeClass."""

    selector: dict[LabelKey, LabelValue] | None = None
    """Labels that a revision must have. Default none: every revision."""


class DeploymentValues(ConfigMapSection):
    """How models become Deployments. A key that is not set keeps Knative's own default.

    Rules and defaults are those of Knative Serving 1.23, ConfigMap config-deployment, under the key's name in
    kebab-case. Take care in production: keys of the queue proxy restart the pods of every model.
    """

    config_map = "config-deployment"
    required_data = MappingProxyType({"queue-sidecar-image": releases.KNATIVE.image})

    queue_sidecar_image: Image | None = None
    """Image of the queue proxy beside every model; pinned, and of the version that is installed. Default: that of
    1.23.0 with `ownership: whole`, because Knative refuses the ConfigMap without it; otherwise that of the
    installation."""
    progress_deadline: Annotated[PositiveDuration, WHOLE_SECONDS] | None = None
    """Time for a revision to become ready: image pull, download of the weights and load together; then it has failed.
    Half a minute later the autoscaler gives up a cold start. Whole seconds, above 0s. Knative's default 600s."""
    digest_resolution_timeout: PositiveDuration | None = None
    """Time to look up the digest of an image's tag at the registry. A duration above 0s. Knative's default 10s."""
    registries_skipping_tag_resolving: tuple[_Registry, ...] | None = None
    """Registries whose tags are not looked up: private ones, or unreachable ones. Host names; Docker Hub is
    index.docker.io. Replaces Knative's default [kind.local, ko.local, dev.local]."""
    queue_sidecar_cpu_request: Quantity | None = None
    """CPU request of the queue proxy; many streams at once need more than the default. Knative's default 25m."""
    queue_sidecar_memory_request: Quantity | None = None
    """Memory request of the queue proxy. Knative's default none."""
    queue_sidecar_ephemeral_storage_request: Quantity | None = None
    """Local disk request of the queue proxy. Knative's default none."""
    queue_sidecar_cpu_limit: Quantity | None = None
    """CPU that the queue proxy may use at most. Knative's default none."""
    queue_sidecar_memory_limit: Quantity | None = None
    """Memory that the queue proxy may use at most. Knative's default none."""
    queue_sidecar_ephemeral_storage_limit: Quantity | None = None
    """Local disk that the queue proxy may use at most. Knative's default none."""
    queue_sidecar_token_audiences: tuple[_Audience, ...] | None = None
    """Audiences of the tokens that extensions of the queue proxy get. Knative's default none."""
    queue_sidecar_rootca: Text | None = None
    """A certificate (PEM) that extensions of the queue proxy trust. Knative's default none."""
    queue_sidecar_tls_min_version: _TlsVersion | None = None
    """Lowest TLS version that the queue proxy takes, with `network.systemInternalTls`. Knative's default "1.3"."""
    queue_sidecar_tls_max_version: _TlsVersion | None = None
    """Highest TLS version that the queue proxy takes. Knative's default: the highest there is."""
    queue_sidecar_tls_cipher_suites: tuple[_CipherSuite, ...] | None = None
    """Cipher suites of TLS 1.2, so with `queueSidecarTlsMinVersion: "1.2"` only; those of 1.3 are fixed. One of them
    must be an AES_128_GCM_SHA256. An unknown one would keep every queue proxy from starting. Knative's default:
    Go's."""
    queue_sidecar_tls_curve_preferences: tuple[_Curve, ...] | None = None
    """Elliptic curves; an unknown one would keep every queue proxy from starting. Knative's default: Go's."""
    default_affinity_type: Literal["none", "prefer-spread-revision-over-nodes"] | None = None
    """Spread the pods of a revision over nodes where possible, or not. Knative's default
    prefer-spread-revision-over-nodes."""
    runtime_class_name: dict[DnsSubdomain, RuntimeClassValues] | None = None
    """RuntimeClasses and which revisions get them; the most labels win. Knative's default none."""
    pod_is_always_schedulable: Flag | None = None
    """A pod that finds no node waits, and its revision has not failed: for node pools that scale up, such as GPU nodes
    at zero. Knative's default false."""

    @rule
    def _requests_fit(self) -> Iterator[Problem]:
        """Requests of the queue proxy, Knative's own for CPU included, are not above limits, or no model starts."""
        usual = DeploymentKeys().queue_sidecar_cpu_request
        yield from above_limit(self, "queue_sidecar_cpu_request", "queue_sidecar_cpu_limit", usual=usual)
        for resource in ("memory", "ephemeral_storage"):
            yield from above_limit(self, f"queue_sidecar_{resource}_request", f"queue_sidecar_{resource}_limit")

    @rule
    def _tls_fits(self) -> Iterator[Problem]:
        """The lowest TLS version is not above the highest; cipher suites have an effect and work with HTTP/2."""
        lowest, highest = self.queue_sidecar_tls_min_version or "1.3", self.queue_sidecar_tls_max_version or "1.3"
        if lowest > highest:
            yield Problem(
                path="queueSidecarTlsMaxVersion",
                value=highest,
                rule=f"must not be below queueSidecarTlsMinVersion ({lowest})",
                hint=f'write queueSidecarTlsMinVersion: "{highest}"',
            )
        suites = self.queue_sidecar_tls_cipher_suites
        if suites and lowest != "1.2":
            yield Problem(
                path="queueSidecarTlsCipherSuites",
                rule='has no effect without queueSidecarTlsMinVersion: "1.2"',
                hint="write it, or drop the key",
            )
        if suites and not any(suite.endswith("AES_128_GCM_SHA256") for suite in suites):
            yield Problem(
                path="queueSidecarTlsCipherSuites",
                rule="must hold a suite that ends in AES_128_GCM_SHA256, or no queue proxy starts (Go, HTTP/2)",
                hint="for example TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
            )
