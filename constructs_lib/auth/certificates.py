"""The parts of a ClientTrafficPolicy that ask clients for certificates."""

from __future__ import annotations

from constructs_lib import kinds
from constructs_lib.auth.values.access import ClientCertificatesValues


def client_validation(values: ClientCertificatesValues) -> kinds.clienttrafficpolicy.ClientTrafficPolicySpecTls:
    """Which certificates are accepted, and whether one must be sent."""
    kind = kinds.clienttrafficpolicy
    Reference = kind.ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs
    Mode = kind.ClientTrafficPolicySpecTlsClientValidationMode
    references = [Reference(group="", kind="Secret", name=name) for name in values.ca_secrets]
    references += [Reference(group="", kind="ConfigMap", name=name) for name in values.ca_config_maps]
    return kind.ClientTrafficPolicySpecTls(
        client_validation=kind.ClientTrafficPolicySpecTlsClientValidation(
            mode=Mode.VERIFY_IF_GIVEN if values.optional else Mode.REQUIRE_AND_VERIFY,
            ca_certificate_refs=references,
        )
    )


def forwarded_certificate(
    values: ClientCertificatesValues,
) -> kinds.clienttrafficpolicy.ClientTrafficPolicySpecHeadersXForwardedClientCert | None:
    """What the backend learns of a certificate; never what a client says about one itself."""
    kind = kinds.clienttrafficpolicy
    if not values.forward:
        return None
    Detail = kind.ClientTrafficPolicySpecHeadersXForwardedClientCertCertDetailsToAdd
    return kind.ClientTrafficPolicySpecHeadersXForwardedClientCert(
        mode=kind.ClientTrafficPolicySpecHeadersXForwardedClientCertMode.SANITIZE_SET,
        cert_details_to_add=[Detail[part.upper()] for part in values.forward],
    )
