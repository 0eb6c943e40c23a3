"""Section `tls`: where TLS is terminated, and where the certificate comes from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from constructs_lib.errors import Problem
from constructs_lib.values.effect import without_effect
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsSubdomain, Flag, OptionalDnsLabel, OptionalDnsSubdomain


class CertManagerValues(Section):
    """A certificate by cert-manager."""

    enabled: Flag = False
    """Make a Certificate for `gateway.hostname` in the Gateway's namespace. Default false."""
    cluster_issuer: DnsSubdomain = "letsencrypt-prod"
    """Name of the ClusterIssuer, which must exist. Default letsencrypt-prod."""


class TlsValues(Section):
    """TLS on port 443, terminated at the Gateway or in front of it."""

    enabled: Flag = False
    """Open port 443 for TLS. Default false."""
    termination: Literal["Gateway", "LoadBalancer"] = "Gateway"
    """Gateway: Envoy terminates TLS, with a Secret or a certificate by cert-manager. LoadBalancer: the load balancer
    terminates it, with certificates of its own (`loadBalancer.aws.certificates`), and the Gateway serves plain HTTP on
    port 443. Of the providers, only aws can do that; with `gateway.service.type: NodePort` or `ClusterIP`, it is up to
    what is in front. Default Gateway."""
    secret_name: OptionalDnsSubdomain = ""
    """Secret of type kubernetes.io/tls. Default "": `<gateway name>-tls` with cert-manager; required without."""
    existing_secret: OptionalDnsSubdomain = ""
    """The same as `secretName`."""
    secret_namespace: OptionalDnsLabel = ""
    """Namespace of an existing Secret, if it is not the Gateway's; a ReferenceGrant is made there. Default "": the
    Gateway's."""
    cert_manager: CertManagerValues = CertManagerValues()

    @property
    def secret(self) -> str:
        """The Secret's name under either of its keys, or ""."""
        return self.secret_name or self.existing_secret

    @property
    def at_gateway(self) -> bool:
        """Whether Envoy terminates TLS."""
        return self.enabled and self.termination == "Gateway"

    @property
    def at_load_balancer(self) -> bool:
        """Whether TLS is terminated in front of the Gateway."""
        return self.enabled and self.termination == "LoadBalancer"

    @rule
    def _termination_fits(self) -> Iterator[Problem]:
        """The Gateway needs no certificate where the load balancer has it."""
        if self.at_load_balancer:
            yield from without_effect(self, needs="tls.termination: Gateway", kept=("enabled", "termination"))

    @rule
    def _has_effect(self) -> Iterator[Problem]:
        """No key looks as if TLS were configured while it is off."""
        if not self.enabled:
            yield from without_effect(self, needs="tls.enabled: true")
        if self.at_gateway and not self.cert_manager.enabled:
            for problem in without_effect(self.cert_manager, needs="tls.certManager.enabled: true"):
                yield problem.below("certManager")

    @rule
    def _secret_fits(self) -> Iterator[Problem]:
        """One Secret, and something that makes it."""
        if self.secret_name and self.existing_secret and self.secret_name != self.existing_secret:
            yield Problem(
                path="existingSecret",
                value=self.existing_secret,
                rule=f'means the same as secretName, which is "{self.secret_name}"',
                hint="keep one of the two",
            )
        if self.at_gateway and not self.secret and not self.cert_manager.enabled:
            yield Problem(
                path="secretName",
                rule="is required with tls.enabled, unless cert-manager makes the certificate",
                hint="name the Secret, or write certManager.enabled: true",
            )
        if self.secret_namespace and self.cert_manager.enabled:
            yield Problem(
                path="secretNamespace",
                value=self.secret_namespace,
                rule="cannot be combined with certManager.enabled: the certificate is made in the Gateway's namespace",
                hint="drop one of the two",
            )
        if self.at_gateway and self.secret_namespace and not self.secret:
            yield Problem(
                path="secretNamespace",
                value=self.secret_namespace,
                rule="needs the Secret's name",
                hint="write secretName",
            )
