"""Section `knative.certManager`: who issues Knative's certificates (ConfigMap config-certmanager)."""

from __future__ import annotations

from typing import Annotated, Literal

from constructs_lib.knative.values.config_map_section import ConfigMapSection
from constructs_lib.knative.values.types import Key
from constructs_lib.values.section import Section
from constructs_lib.values.types import DnsSubdomain


class IssuerRefValues(Section):
    """An issuer of cert-manager, which must exist."""

    name: DnsSubdomain
    """Its name."""
    kind: Literal["ClusterIssuer", "Issuer"] = "ClusterIssuer"
    """ClusterIssuer; or Issuer, one of that name in the namespace of every service. Default ClusterIssuer."""
    group: DnsSubdomain | None = None
    """API group of an issuer that is not cert-manager's own. Default cert-manager.io."""


class CertManagerValues(ConfigMapSection):
    """Who issues the certificates that Knative asks cert-manager for.

    A key that is not set keeps Knative's own default. Rules and defaults are those of Knative Serving 1.23, ConfigMap
    config-certmanager, under the key's name as it is. cert-manager must be installed; Knative's controller looks for it
    when it starts with TLS turned on.
    """

    config_map = "config-certmanager"

    issuer_ref: Annotated[IssuerRefValues | None, Key("issuerRef")] = None
    """Of host names outside the cluster, with `network.externalDomainTls: Enabled`. Knative's default: the
    ClusterIssuer knative-selfsigned-issuer, which no client trusts."""
    cluster_local_issuer_ref: Annotated[IssuerRefValues | None, Key("clusterLocalIssuerRef")] = None
    """Of host names inside the cluster, with `network.clusterLocalDomainTls: Enabled`. Knative's default:
    knative-selfsigned-issuer."""
    system_internal_issuer_ref: Annotated[IssuerRefValues | None, Key("systemInternalIssuerRef")] = None
    """Of Knative's own parts, with `network.systemInternalTls: Enabled`. Knative's default:
    knative-selfsigned-issuer."""
