"""What section `auth` needs from the other sections of the Gateway."""

from __future__ import annotations

from collections.abc import Iterator

from constructs_lib.auth.values import AuthValues
from constructs_lib.auth.values.tokens import OidcValues
from constructs_lib.errors import Problem
from constructs_lib.gateway.controller.values import EnvoyGatewayValues
from constructs_lib.gateway.values.gateway import GatewayValues, covering, serves
from constructs_lib.gateway.values.tls import TlsValues


def auth_problems(
    auth: AuthValues, gateway: GatewayValues, tls: TlsValues, envoy_gateway: EnvoyGatewayValues
) -> Iterator[Problem]:
    """Credentials are neither sent in clear text nor removed before they are read; logins lead back."""
    if not auth.enabled:
        return
    if auth.sets("routes") or auth.has_credentials or auth.client_cidrs.sets_anything() or auth.cors:
        yield from _listener_problems(gateway, tls)
    if auth.client_certificates and not tls.at_gateway:
        yield Problem(
            path="auth.clientCertificates",
            rule="needs TLS at the Gateway: certificates are exchanged when TLS begins",
            hint="write tls.enabled: true and tls.termination: Gateway",
        )
    yield from _header_problems(auth, gateway)
    for place, entry in enumerate(auth.routes):
        if entry.oidc:
            yield from _oidc_problems(f"auth.routes[{place}].oidc", entry.oidc, gateway, tls)
            if envoy_gateway.enabled and envoy_gateway.certificates != "certgen":
                yield Problem(
                    path=f"auth.routes[{place}].oidc",
                    rule="needs the Secret envoy-oidc-hmac, which only certgen makes (Envoy Gateway 1.9)",
                    hint="write envoyGateway.certificates: certgen",
                )


def _listener_problems(gateway: GatewayValues, tls: TlsValues) -> Iterator[Problem]:
    if tls.enabled and not gateway.redirect_https:
        yield Problem(
            path="gateway.redirectHttps",
            value=False,
            rule="must be true with auth.enabled and tls.enabled: port 80 would take credentials in clear text, and "
            "refuse the challenges of ACME (HTTP-01)",
            hint="write redirectHttps: true",
        )


def _header_problems(auth: AuthValues, gateway: GatewayValues) -> Iterator[Problem]:
    removed = gateway.client_traffic.removed_headers
    for path, policy in auth.by_path:
        for header, keys in policy.credential_headers.items():
            pattern = covering(removed, header)
            if pattern:
                yield Problem(
                    path=f"auth.{path}{keys[0]}",
                    value=header,
                    rule=f"is removed from requests before it is read, by the pattern {pattern}",
                    hint="write another header, such as x-edge-api-key",
                )
    detected = gateway.client_traffic.client_ip.header
    if detected and detected in auth.all_identity_headers:
        yield Problem(
            path="gateway.clientTraffic.clientIp.header",
            value=detected,
            rule="carries an identity, and is removed from requests",
            hint="write two different headers",
        )


def _oidc_problems(path: str, oidc: OidcValues, gateway: GatewayValues, tls: TlsValues) -> Iterator[Problem]:
    if not tls.enabled:
        yield Problem(
            path=path,
            rule="needs tls.enabled: people are sent back to https, with a code that logs them in",
            hint="write tls.enabled: true",
        )
    if not oidc.hostname and (not gateway.hostname or gateway.hostname.startswith("*")):
        yield Problem(
            path=f"{path}.hostname",
            rule="is required: gateway.hostname is not one host name",
            hint="write the host name of the user interface",
        )
    if oidc.hostname and gateway.hostname and not serves(gateway.hostname, oidc.hostname):
        yield Problem(
            path=f"{path}.hostname",
            value=oidc.hostname,
            rule=f"is not served: the Gateway's host name is {gateway.hostname}",
            hint="write gateway.hostname as a wildcard for both, or a host name of it",
        )
