"""Section `knative.network`: which ingress serves models, under which names, and its TLS (ConfigMap config-network)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

from constructs_lib.errors import Problem
from constructs_lib.knative.values.config_map_section import ConfigMapSection
from constructs_lib.knative.values.templates import DomainTemplate, TagTemplate
from constructs_lib.knative.values.types import CertificateClass, IngressClass, Switch
from constructs_lib.values.metadata import LabelKey, LabelValue
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import Flag, Int64

KOURIER_CLASS: Final = "kourier.ingress.networking.knative.dev"


class LabelRequirementValues(Section):
    """One condition on a label."""

    key: LabelKey
    """The label."""
    operator: Literal["In", "NotIn", "Exists", "DoesNotExist"]
    """The condition on its value."""
    values: tuple[LabelValue, ...] | None = None
    """The values for In and NotIn; not with the other two."""

    @rule
    def _values_fit(self) -> Iterator[Problem]:
        """Values go with In and NotIn, and only with them (Kubernetes LabelSelector)."""
        if (self.operator in ("In", "NotIn")) != bool(self.values):
            need = "are required" if not self.values else "have no effect"
            yield Problem(path="values", rule=f"{need} with operator: {self.operator}")


class LabelSelectorValues(Section):
    """Objects by their labels; all conditions must hold, and none at all selects everything."""

    match_labels: dict[LabelKey, LabelValue] | None = None
    """Labels with exactly these values."""
    match_expressions: tuple[LabelRequirementValues, ...] | None = None
    """Other conditions."""


class NetworkValues(ConfigMapSection):
    """How requests reach models. A key that is not set keeps Knative's own default.

    Rules and defaults are those of Knative Serving 1.23, ConfigMap config-network, under the key's name in kebab-case.
    Knative's deprecated spellings (ingress.class, domainTemplate, auto-tls, internal-encryption, ...) are left out.
    """

    config_map = "config-network"
    component = "networking"

    ingress_class: IngressClass = KOURIER_CLASS
    """Which ingress serves models that do not name one: a full name, because Knative takes "kourier" and then nothing
    is served. Default kourier.ingress.networking.knative.dev (Knative: the class of Istio)."""
    certificate_class: CertificateClass | None = None
    """Which issuer makes certificates: a full name. Knative's default
    cert-manager.certificate.networking.knative.dev."""
    domain_template: DomainTemplate | None = None
    """Host name of a model outside the cluster, from {{.Name}} (needed), {{.Namespace}}, {{.Domain}} and
    {{index .Labels "key"}}. Knative's default {{.Name}}.{{.Namespace}}.{{.Domain}}."""
    tag_template: TagTemplate | None = None
    """What replaces the name in the host name of a tagged revision, from {{.Tag}} (needed) and {{.Name}}. Knative's
    default {{.Tag}}-{{.Name}}."""
    rollout_duration: Int64 | None = None
    """Seconds over which traffic moves to a new revision: a number without unit, 0 or more. Old and new hold their GPUs
    meanwhile. Knative's default 0, at once."""
    autocreate_cluster_domain_claims: Flag | None = None
    """A DomainMapping claims its domain by itself; with false an administrator must. Knative's default false."""
    default_external_scheme: Literal["http", "https"] | None = None
    """Scheme of the URLs that Knative writes into the status of models; https if TLS ends in front of it. Changes no
    traffic. Knative's default http."""
    external_domain_tls: Switch | None = None
    """A certificate for each host name outside the cluster; needs cert-manager and Knative's integration of it. Any
    other spelling of Enabled would silently be Disabled. Knative's default Disabled."""
    cluster_local_domain_tls: Switch | None = None
    """TLS for host names inside the cluster (alpha). Knative's default Disabled."""
    system_internal_tls: Switch | None = None
    """TLS between Knative's own parts (alpha); Kourier then needs the Secret routing-serving-certs or a trust bundle.
    Knative's default Disabled."""
    http_protocol: Literal["Enabled", "Redirected"] | None = None
    """Enabled: serve clear text. Redirected: answer it with a 301, with `externalDomainTls: Enabled` only; Kourier does
    so forevery client that uses the outside host name, gateways in front included. Knative's third value, Disabled, is
    deprecated and Kourier serves clear text all the same. Knative's default Enabled."""
    namespace_wildcard_cert_selector: LabelSelectorValues | None = None
    """Namespaces that get one wildcard certificate in place of one for each name; {} is all of them. With
    `externalDomainTls: Enabled` only. Knative's default none."""
    mesh_compatibility_mode: Literal["auto", "enabled", "disabled"] | None = None
    """How Knative reaches pods: disabled by their own addresses, enabled by the Service's, auto tries in that order.
    Read when Knative's pods start. Knative's default auto."""
    enable_mesh_pod_addressability: Flag | None = None
    """Pods can be reached by their own addresses although there is a mesh. Knative's default false."""

    @rule
    def _certificates_are_there(self) -> Iterator[Problem]:
        """What has no effect, or cuts models off, without certificates."""
        if self.external_domain_tls == "Enabled":
            return
        hint = "write externalDomainTls: Enabled, or drop the key"
        if self.http_protocol == "Redirected":
            yield Problem(
                path="httpProtocol",
                value=self.http_protocol,
                rule="needs externalDomainTls: Enabled, or clients are redirected to an https URL that nothing serves",
                hint=hint,
            )
        if self.namespace_wildcard_cert_selector is not None:
            yield Problem(
                path="namespaceWildcardCertSelector",
                rule="needs externalDomainTls: Enabled, or its certificates are made and never used",
                hint=hint,
            )
