"""How sections become ConfigMaps: Knative's keys, and what belongs into the JSON Schema."""

from __future__ import annotations

import inspect

import jsonschema
import pytest

from constructs_lib.knative.construct import AutoscalerConfigConstruct
from constructs_lib.knative.values import KnativeValues
from constructs_lib.knative.values.autoscaler import AutoscalerValues
from constructs_lib.knative.values.config_map_section import ConfigMapSection, config_key
from constructs_lib.knative.values.defaults import DefaultsValues
from constructs_lib.knative.values.deployment import DeploymentValues
from constructs_lib.knative.values.features import FeaturesValues
from constructs_lib.knative.values.gc import GcValues
from constructs_lib.knative.values.network import NetworkValues
from constructs_lib.platform.schema import section_schema
from constructs_lib.values.section import Section
from tests.knative.support import Tree

# the keys that Knative Serving 1.23 reads, without its deprecated spellings
KEYS: dict[type[Section], str] = {
    AutoscalerValues: """
        activator-capacity allow-zero-initial-scale container-concurrency-target-default
        container-concurrency-target-percentage enable-scale-to-zero initial-scale max-scale max-scale-down-rate
        max-scale-limit max-scale-up-rate min-scale panic-threshold-percentage panic-window-percentage
        pod-autoscaler-class requests-per-second-target-default scale-down-delay scale-to-zero-grace-period
        scale-to-zero-pod-retention-period stable-window target-burst-capacity
        """,
    NetworkValues: """
        autocreate-cluster-domain-claims certificate-class cluster-local-domain-tls default-external-scheme
        domain-template enable-mesh-pod-addressability external-domain-tls http-protocol ingress-class
        mesh-compatibility-mode namespace-wildcard-cert-selector rollout-duration system-internal-tls tag-template
        """,
    DefaultsValues: """
        allow-container-concurrency-zero container-concurrency container-concurrency-max-limit
        container-name-template enable-service-links init-container-name-template max-revision-timeout-seconds
        revision-cpu-limit revision-cpu-request revision-ephemeral-storage-limit revision-ephemeral-storage-request
        revision-idle-timeout-seconds revision-memory-limit revision-memory-request
        revision-response-start-timeout-seconds revision-timeout-seconds
        """,
    DeploymentValues: """
        default-affinity-type digest-resolution-timeout pod-is-always-schedulable progress-deadline
        queue-sidecar-cpu-limit queue-sidecar-cpu-request queue-sidecar-ephemeral-storage-limit
        queue-sidecar-ephemeral-storage-request queue-sidecar-image queue-sidecar-memory-limit
        queue-sidecar-memory-request queue-sidecar-rootca queue-sidecar-tls-cipher-suites
        queue-sidecar-tls-curve-preferences queue-sidecar-tls-max-version queue-sidecar-tls-min-version
        queue-sidecar-token-audiences registries-skipping-tag-resolving runtime-class-name
        """,
    FeaturesValues: """
        autodetect-http2 kubernetes.containerspec-addcapabilities kubernetes.podspec-affinity
        kubernetes.podspec-dnsconfig kubernetes.podspec-dnspolicy kubernetes.podspec-fieldref
        kubernetes.podspec-hostaliases kubernetes.podspec-hostipc kubernetes.podspec-hostnetwork
        kubernetes.podspec-hostpid kubernetes.podspec-init-containers kubernetes.podspec-nodeselector
        kubernetes.podspec-persistent-volume-claim kubernetes.podspec-persistent-volume-write
        kubernetes.podspec-priorityclassname kubernetes.podspec-runtimeclassname kubernetes.podspec-schedulername
        kubernetes.podspec-securitycontext kubernetes.podspec-shareprocessnamespace kubernetes.podspec-tolerations
        kubernetes.podspec-topologyspreadconstraints kubernetes.podspec-volumes-csi
        kubernetes.podspec-volumes-emptydir kubernetes.podspec-volumes-ephemeral kubernetes.podspec-volumes-hostpath
        kubernetes.podspec-volumes-image kubernetes.podspec-volumes-mount-propagation multi-container
        multi-container-probing queueproxy.mount-podinfo queueproxy.resource-defaults secure-pod-defaults
        tag-header-based-routing
        """,
    GcValues: """
        max-non-active-revisions min-non-active-revisions retain-since-create-time retain-since-last-active-time
        """,
}


@pytest.mark.parametrize("section", KEYS, ids=lambda section: section.__name__)
def test_the_fields_are_exactly_the_keys_of_knative(section: type[Section]) -> None:
    assert sorted(config_key(name, field) for name, field in section.model_fields.items()) == KEYS[section].split()


@pytest.mark.parametrize("section", KEYS, ids=lambda section: section.__name__)
def test_every_field_is_described_for_editors(section: type[Section]) -> None:
    fields = section_schema(section)["properties"]
    undescribed = [name for name, field in fields.items() if not field.get("description")]
    assert undescribed == []


@pytest.mark.parametrize(
    "tree",
    [
        {"autoscaler": {"maxScaleUpRate": "1.1", "minScale": 1, "maxScale": "8", "targetBurstCapacity": -1}},
        {"gc": {"maxNonActiveRevisions": "disabled"}},
        {"defaults": {"enableServiceLinks": "default", "revisionTimeoutSeconds": "600"}},
        {"network": {"namespaceWildcardCertSelector": {}, "externalDomainTls": "Enabled"}},
    ],
    ids=str,
)
def test_the_schema_for_editors_takes_what_is_accepted(tree: Tree) -> None:
    KnativeValues.model_validate(tree)
    jsonschema.validate(tree, section_schema(KnativeValues))


@pytest.mark.parametrize("tree", [{"autoscaler": {"typo": 1}}, {"gc": {"minNonActiveRevisions": -1}}], ids=str)
def test_the_schema_for_editors_finds_mistakes(tree: Tree) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(tree, section_schema(KnativeValues))


def test_the_schema_says_what_the_rate_means() -> None:
    schema = section_schema(KnativeValues)
    rate = schema["$defs"]["AutoscalerValues"]["properties"]["maxScaleUpRate"]
    assert "not pods per minute" in rate["description"]


def test_each_section_of_a_config_map_is_a_prop_of_the_construct() -> None:
    every = KnativeValues.model_validate({key: {} for key in ("features", "defaults", "deployment", "gc")})
    assert {type(section) for section in every.config_maps()} == KEYS.keys()
    sections = {name for name, section in every if isinstance(section, ConfigMapSection)}
    assert sections <= inspect.signature(AutoscalerConfigConstruct.__init__).parameters.keys()
    assert len({section.config_map for section in every.config_maps()}) == len(sections)


def test_a_new_config_map_is_a_section_and_a_field() -> None:
    class LoggingValues(ConfigMapSection):
        config_map = "config-logging"

        loglevel_controller: str = "info"

    class MoreValues(KnativeValues):
        logging: LoggingValues = LoggingValues()

    assert [section.config_map for section in MoreValues().config_maps()] == [
        "config-autoscaler",
        "config-network",
        "config-logging",
    ]
