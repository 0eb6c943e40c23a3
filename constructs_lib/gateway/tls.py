"""The certificate of the https listener: made by cert-manager, or an existing Secret, possibly of another namespace."""

from __future__ import annotations

import constructs
from cdk8s import ApiObjectMetadata

from constructs_lib import kinds
from constructs_lib.grants import add_grant
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import CERT_MANAGER_GROUP, GATEWAY_API_GROUP, labels, of_platform


def add_certificate(
    scope: constructs.Construct, *, namespace: str, gateway: str, secret: str, hostname: str, cluster_issuer: str
) -> KubernetesObject:
    """Make the Certificate, in the Gateway's namespace, so that cert-manager needs no Gateway API support for it."""
    kind = kinds.certificate

    return KubernetesObject(
        scope,
        "certificate",
        kind.Certificate.manifest(
            metadata=ApiObjectMetadata(name=secret, namespace=namespace, labels=labels(gateway, "certificate")),
            spec=kind.CertificateSpec(
                secret_name=secret,
                dns_names=[hostname],
                issuer_ref=kind.CertificateSpecIssuerRef(
                    group=CERT_MANAGER_GROUP, kind="ClusterIssuer", name=cluster_issuer
                ),
                private_key=kind.CertificateSpecPrivateKey(
                    algorithm=kind.CertificateSpecPrivateKeyAlgorithm.ECDSA,
                    size=256,
                    rotation_policy=kind.CertificateSpecPrivateKeyRotationPolicy.ALWAYS,
                ),
            ),
        ),
        brings=[("", "Secret", namespace, secret)],
    )


def add_secret_grant(
    scope: constructs.Construct,
    *,
    gateway: str,
    gateway_namespace: str,
    secret: str,
    secret_namespace: str,
    platform: str,
) -> KubernetesObject:
    """Allow the Gateway to read that one Secret; the grant is made in the Secret's namespace."""
    return add_grant(
        scope,
        "secret-grant",
        name=of_platform(f"{gateway}-tls", platform),
        labels=labels(gateway, "certificate"),
        source=(GATEWAY_API_GROUP, "Gateway", gateway_namespace),
        target=("", "Secret", secret_namespace, secret),
    )
