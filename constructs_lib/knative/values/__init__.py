"""Section `knative`: Knative Serving's ConfigMaps, one section each.

A key that is not set is not emitted, and keeps the default of the Knative that is installed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Literal

from constructs_lib.errors import Problem
from constructs_lib.knative.values.autoscaler import AutoscalerValues
from constructs_lib.knative.values.cert_manager import CertManagerValues
from constructs_lib.knative.values.config_map_section import ConfigMapSection
from constructs_lib.knative.values.defaults import DefaultsValues
from constructs_lib.knative.values.deployment import DeploymentValues
from constructs_lib.knative.values.domain import DomainValues
from constructs_lib.knative.values.features import FeaturesValues
from constructs_lib.knative.values.gc import GcValues
from constructs_lib.knative.values.knative_defaults import AutoscalerKeys
from constructs_lib.knative.values.network import KOURIER_CLASS, NetworkValues
from constructs_lib.names import KNATIVE_NAMESPACE
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsLabel, Flag

Ownership = Literal["whole", "partial", "operator"]
"""How the settings get into the Knative that is installed."""


class KnativeValues(Section):
    """Knative Serving's settings (Knative 1.23)."""

    enabled: Flag = True
    """Make Knative's ConfigMaps. Default true."""
    namespace: DnsLabel = KNATIVE_NAMESPACE
    """Namespace of Knative Serving. Default knative-serving."""
    ownership: Ownership = "whole"
    """Who else writes these ConfigMaps. whole: nobody; each is made complete, with every label it needs. partial: an
    existing installation of Knative; only the keys that are set, without the defaults of this library, and the labels
    that Knative's webhook looks for (see "Beside other installations" for how to apply them). operator: the Knative
    Operator; one KnativeServing object in place of ConfigMaps, because it would revert them. Default whole."""
    autoscaler: AutoscalerValues = AutoscalerValues()
    network: NetworkValues = NetworkValues()
    features: FeaturesValues | None = None
    """Default none: config-features stays as it is installed."""
    defaults: DefaultsValues | None = None
    """Default none: config-defaults stays as it is installed."""
    deployment: DeploymentValues | None = None
    """Default none: config-deployment stays as it is installed."""
    gc: GcValues | None = None
    """Default none: config-gc stays as it is installed."""
    domain: DomainValues | None = None
    """Default none: config-domain stays as it is installed."""
    cert_manager: CertManagerValues | None = None
    """Default none: config-certmanager stays as it is installed."""

    def config_maps(self) -> Iterator[ConfigMapSection]:
        """The sections that become ConfigMaps, in the order of their fields; if partial, those that set a key."""
        given = (section for _, section in self if isinstance(section, ConfigMapSection))
        return (section for section in given if self.ownership != "partial" or section.has_set_keys)

    @property
    def makes_namespace(self) -> bool:
        """Whether Knative's namespace is made here; that of an existing installation is not."""
        return self.enabled and self.ownership != "partial"

    @property
    def autoscaler_in_force(self) -> AutoscalerValues:
        """The autoscaler's settings. With ownership partial, Knative's defaults stand in for those that are not set."""
        if self.ownership != "partial":
            return self.autoscaler
        given = {name: getattr(self.autoscaler, name) for name in self.autoscaler.model_fields_set}
        return self.autoscaler.model_copy(update=asdict(AutoscalerKeys()) | given)

    @property
    def known_ingress_class(self) -> str | None:
        """The ingress class of services that name none; None if others decide it."""
        written = self.ownership != "partial" or "ingress_class" in self.network.model_fields_set
        return self.network.ingress_class if self.enabled and written else None

    @rule
    def _issuers_issue(self) -> Iterator[Problem]:
        """Knative asks an issuer only with the TLS that it is for; if partial, others may have turned that on."""
        if not self.cert_manager or self.ownership == "partial":
            return
        for key, issuer, switch, given in (
            ("issuerRef", self.cert_manager.issuer_ref, "externalDomainTls", self.network.external_domain_tls),
            (
                "clusterLocalIssuerRef",
                self.cert_manager.cluster_local_issuer_ref,
                "clusterLocalDomainTls",
                self.network.cluster_local_domain_tls,
            ),
            (
                "systemInternalIssuerRef",
                self.cert_manager.system_internal_issuer_ref,
                "systemInternalTls",
                self.network.system_internal_tls,
            ),
        ):
            if issuer and given != "Enabled":
                yield Problem(
                    path=f"certManager.{key}",
                    value=issuer.name,
                    rule=f"has no effect without network.{switch}: Enabled",
                    hint="write it, or drop the key",
                )

    @rule
    def _operator_serves_kourier(self) -> Iterator[Problem]:
        """The operator is told to install Kourier, so Kourier must be what serves."""
        if self.ownership == "operator" and self.network.ingress_class != KOURIER_CLASS:
            yield Problem(
                path="network.ingressClass",
                value=self.network.ingress_class,
                rule="cannot be combined with ownership: operator, which has the operator install Kourier",
                hint=f"write {KOURIER_CLASS}, or drop the key",
            )
