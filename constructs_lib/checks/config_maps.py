"""The rule of ConfigMaps whose reader ignores what it does not know."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator
from typing import Final

from constructs_lib.checks.controllers import data
from constructs_lib.checks.extensions import ignored_settings
from constructs_lib.checks.rule import Hit, rule
from constructs_lib.knative.values.autoscaler import AutoscalerValues
from constructs_lib.knative.values.cert_manager import CertManagerValues
from constructs_lib.knative.values.config_map_section import ConfigMapSection, config_key
from constructs_lib.knative.values.defaults import DefaultsValues
from constructs_lib.knative.values.deployment import DeploymentValues
from constructs_lib.knative.values.features import FeaturesValues
from constructs_lib.knative.values.gc import GcValues
from constructs_lib.knative.values.network import NetworkValues
from constructs_lib.kourier.values.config import KourierConfigValues
from constructs_lib.manifests.tree import Tree

_SECTIONS: Final[tuple[type[ConfigMapSection], ...]] = (
    AutoscalerValues,
    CertManagerValues,
    DefaultsValues,
    DeploymentValues,
    FeaturesValues,
    GcValues,
    NetworkValues,
)
# older spellings that Knative 1.23 still reads
_ALIASES: Final = {
    "config-network": "ingress.class certificate.class domainTemplate tagTemplate rolloutDuration "
    "autocreateClusterDomainClaims defaultExternalScheme auto-tls autoTLS internal-encryption httpProtocol",
    "config-deployment": "queueSidecarImage progressDeadline digestResolutionTimeout registriesSkippingTagResolving "
    "queueSidecarCPURequest queueSidecarCPULimit queueSidecarMemoryRequest queueSidecarMemoryLimit "
    "queueSidecarEphemeralStorageRequest queueSidecarEphemeralStorageLimit queueSidecarTokenAudiences "
    "queueSidecarRootCA",
}
# KServe 0.20, pkg/apis/serving/v1beta1/configmap.go and config/configmap
_KSERVE: Final = (
    "agent autoscaler batcher credentials deploy explainers inferenceService ingress localModel logger "
    "metricsAggregator multiNode opentelemetryCollector resource router security service storageInitializer"
)


def _known() -> dict[str, frozenset[str]]:
    """The keys that the reader of each ConfigMap knows."""
    known = {
        section.config_map: frozenset(config_key(name, field) for name, field in section.model_fields.items())
        | frozenset(_ALIASES.get(section.config_map, "").split())
        for section in _SECTIONS
    }
    kourier = frozenset(name.replace("_", "-") for name in KourierConfigValues.model_fields)
    return known | {"config-kourier": kourier, "inferenceservice-config": frozenset(_KSERVE.split())}


_KNOWN: Final = _known()


@rule(
    "ignored-config-map-key",
    "error",
    objects="ConfigMaps of Knative Serving, Kourier, KServe and Envoy Gateway",
    why="Their readers drop keys that they do not know, without an error: the setting is not in force. Most are "
    "misspelled, such as maxScaleUpRate for max-scale-up-rate (Knative 1.23, net-kourier 1.23, Envoy Gateway 1.9).",
    cure="Write the key as the reader does.",
    silent="ConfigMaps of other names, and the values of keys that are known",
)
def _ignored_config_map_key(tree: Tree) -> Iterator[Hit]:
    for found in tree.kind("ConfigMap"):
        for key in data(found) if found.name in _KNOWN else ():
            if key not in _KNOWN[found.name] and not key.startswith("_"):
                yield Hit(found, ("data", key), f"{key} is ignored by its reader{_hint(key, _KNOWN[found.name])}")
    for config_map, path, key, known in ignored_settings(tree):
        yield Hit(config_map, path, f"{key} is ignored by Envoy Gateway{_hint(key, known)}")


def _hint(key: str, known: Collection[str]) -> str:
    plain = {name.replace("-", "").lower(): name for name in known}
    close = difflib.get_close_matches(key.replace("-", "").replace("_", "").lower(), plain, n=1, cutoff=0.75)
    return f"; did you mean {plain[close[0]]}?" if close else ""
