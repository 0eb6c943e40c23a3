"""Section `kserve`: the settings that KServe needs; KServe itself is installed by others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from constructs_lib.errors import Problem
from constructs_lib.names import KSERVE_NAMESPACE
from constructs_lib.values.effect import without_effect
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsLabel, DnsSubdomain, Flag


class KServeConfigValues(Section):
    """The settings that KServe 0.20 needs to serve through Kourier (ConfigMap inferenceservice-config).

    Of that ConfigMap only the keys `ingress` and `deploy` are made, over those of KServe's own install (see "Beside
    other installations" for how to apply them).
    """

    enabled: Flag = False
    """Make the two keys. Default false."""
    ingress_domain: DnsSubdomain = "example.com"
    """Domain of the URLs in the status of InferenceServices without Knative. Default example.com, as KServe."""
    url_scheme: Literal["http", "https"] = "http"
    """Scheme of the URLs in the status. Default http, as KServe."""


class KServeValues(Section):
    """KServe itself, which is installed by others."""

    namespace: DnsLabel = KSERVE_NAMESPACE
    """Namespace of KServe. Default kserve."""
    config: KServeConfigValues = KServeConfigValues()

    @rule
    def _has_effect(self) -> Iterator[Problem]:
        if not self.config.enabled:
            yield from without_effect(self, needs="kserve.config.enabled: true")
