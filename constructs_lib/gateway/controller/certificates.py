"""The certificates between the controller and its proxies: made by a Job of Envoy Gateway, or by cert-manager."""

from __future__ import annotations

import constructs
from cdk8s import ApiObjectMetadata
from cdk8s_plus_27 import k8s

from constructs_lib import kinds
from constructs_lib.gateway.controller.deployment import USER, environment
from constructs_lib.gateway.controller.rbac import add_account, cluster_metadata, metadata
from constructs_lib.gateway.controller.topology_injector import webhook_name
from constructs_lib.gateway.controller.values import EnvoyGatewayValues
from constructs_lib.hashes import NamedByContent
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import CERT_MANAGER_GROUP, CERTGEN_SELECTOR, ENVOY_GATEWAY, labels
from constructs_lib.rbac import add_cluster_role, add_role, rule
from constructs_lib.workload import container_security, pod_security, with_pod_values

CERTGEN = f"{ENVOY_GATEWAY}-certgen"
# controller and proxies look for Secrets of exactly these names
_CONTROLLER_SECRET, _PROXY_SECRET, _RATE_LIMIT_SECRET = ENVOY_GATEWAY, "envoy", "envoy-rate-limit"
_OIDC_SECRET = "envoy-oidc-hmac"  # noqa: S105 - the name of a Secret
_CA = f"{ENVOY_GATEWAY}-ca"
_SELF_SIGNED = f"{ENVOY_GATEWAY}-selfsigned"


def add_certgen(scope: constructs.Construct, values: EnvoyGatewayValues) -> KubernetesObject:
    """Make the Job that writes the four Secrets, and its permissions.

    A finished Job cannot be changed, so that another image runs another Job. Existing Secrets are left alone.
    """
    add_account(scope, "certgen-account", name=CERTGEN, values=values)
    secrets = [_CONTROLLER_SECRET, _PROXY_SECRET, _RATE_LIMIT_SECRET, _OIDC_SECRET]
    add_role(
        scope,
        "certgen-role",
        metadata=metadata(CERTGEN, values),
        rules=[
            rule("", resources=["secrets"], verbs=["create"], why="makes them; creation cannot be limited to names"),
            rule("", resources=["secrets"], verbs=["get"], resource_names=secrets, why="leaves those that exist alone"),
        ],
        account=CERTGEN,
        namespace=values.namespace,
    )
    if values.topology_injector.enabled:
        group, webhooks = "admissionregistration.k8s.io", ["mutatingwebhookconfigurations"]
        add_cluster_role(
            scope,
            "certgen-cluster-role",
            metadata=cluster_metadata(CERTGEN, values),
            rules=[
                rule(
                    group,
                    resources=webhooks,
                    verbs=["get", "update"],
                    resource_names=[webhook_name(values)],
                    why="writes the certificate authority into its webhook (`envoyGateway.topologyInjector`)",
                )
            ],
            account=CERTGEN,
            namespace=values.namespace,
        )
    meta = k8s.ObjectMeta(name=CERTGEN, namespace=values.namespace, labels=labels(ENVOY_GATEWAY, "certgen"))
    return NamedByContent(
        scope,
        "certgen",
        with_pod_values(k8s.KubeJob.manifest(metadata=meta, spec=_certgen_spec(values)), values),
        brings=[("", "Secret", values.namespace, secret) for secret in secrets],
    )


def _certgen_spec(values: EnvoyGatewayValues) -> k8s.JobSpec:
    command = ["envoy-gateway", "certgen"]
    if not values.topology_injector.enabled:
        command.append("--disable-topology-injector")
    return k8s.JobSpec(
        backoff_limit=3,
        template=k8s.PodTemplateSpec(
            metadata=k8s.ObjectMeta(labels=CERTGEN_SELECTOR | labels(ENVOY_GATEWAY, "certgen")),
            spec=k8s.PodSpec(
                service_account_name=CERTGEN,
                automount_service_account_token=True,
                restart_policy="Never",
                security_context=pod_security(USER, fs_group=USER),
                containers=[
                    k8s.Container(
                        name=CERTGEN,
                        image=values.image,
                        image_pull_policy="IfNotPresent",
                        command=command,
                        env=environment(values),
                        security_context=container_security(
                            read_only_root_filesystem=True, user=USER, privileged=False
                        ),
                    )
                ],
            ),
        ),
    )


def add_cert_manager_certificates(scope: constructs.Construct, values: EnvoyGatewayValues) -> None:
    """Make a CA for this installation and the three certificates that it signs, renewed by cert-manager.

    The Secret envoy-oidc-hmac is not made this way; it is only needed by a SecurityPolicy with OIDC.
    """
    namespace = values.namespace
    _add_issuer(scope, _SELF_SIGNED, namespace, ca_secret=None)
    _add_certificate(scope, _CA, namespace, issuer=_SELF_SIGNED, common_name=_CA, dns_names=None)
    _add_issuer(scope, _CA, namespace, ca_secret=_CA)
    service = f"{ENVOY_GATEWAY}.{namespace}"
    own = [ENVOY_GATEWAY, service, f"{service}.svc", f"{service}.svc.{values.cluster_domain}"]
    _add_certificate(scope, _CONTROLLER_SECRET, namespace, issuer=_CA, common_name=ENVOY_GATEWAY, dns_names=own)
    for secret in (_PROXY_SECRET, _RATE_LIMIT_SECRET):
        _add_certificate(scope, secret, namespace, issuer=_CA, common_name="*", dns_names=[f"*.{namespace}"])


def _add_issuer(scope: constructs.Construct, name: str, namespace: str, *, ca_secret: str | None) -> None:
    kind = kinds.issuer
    spec = (
        kind.IssuerSpec(ca=kind.IssuerSpecCa(secret_name=ca_secret))
        if ca_secret
        else kind.IssuerSpec(self_signed=kind.IssuerSpecSelfSigned())
    )
    KubernetesObject(scope, f"issuer-{name}", kind.Issuer.manifest(metadata=_metadata(name, namespace), spec=spec))


def _add_certificate(
    scope: constructs.Construct,
    name: str,
    namespace: str,
    *,
    issuer: str,
    common_name: str,
    dns_names: list[str] | None,
) -> None:
    """One Certificate with a Secret of the same name; without DNS names it is a CA."""
    kind = kinds.certificate
    # the proxies trust the CA by its key, which stays; the other keys are rotated at each renewal
    rotation = kind.CertificateSpecPrivateKeyRotationPolicy
    usages = [
        kind.CertificateSpecUsages.DIGITAL_SIGNATURE,
        kind.CertificateSpecUsages.DATA_ENCIPHERMENT,
        kind.CertificateSpecUsages.KEY_ENCIPHERMENT,
        kind.CertificateSpecUsages.CONTENT_COMMITMENT,
    ]
    spec = kind.CertificateSpec(
        secret_name=name,
        common_name=common_name,
        dns_names=dns_names,
        is_ca=None if dns_names else True,
        duration=None if dns_names else "87600h",  # ten years: it must outlive what it signs
        issuer_ref=kind.CertificateSpecIssuerRef(group=CERT_MANAGER_GROUP, kind="Issuer", name=issuer),
        private_key=kind.CertificateSpecPrivateKey(
            algorithm=kind.CertificateSpecPrivateKeyAlgorithm.RSA,
            size=2048,
            rotation_policy=rotation.ALWAYS if dns_names else rotation.NEVER,
        ),
        usages=usages if dns_names else None,
    )
    manifest = kind.Certificate.manifest(metadata=_metadata(name, namespace), spec=spec)
    KubernetesObject(scope, f"certificate-{name}", manifest, brings=[("", "Secret", namespace, name)])


def _metadata(name: str, namespace: str) -> ApiObjectMetadata:
    return ApiObjectMetadata(name=name, namespace=namespace, labels=labels(ENVOY_GATEWAY, "certificates"))
