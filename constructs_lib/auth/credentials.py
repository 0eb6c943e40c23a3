"""The parts of a SecurityPolicy that ask for a credential, one per kind."""

from __future__ import annotations

from constructs_lib import kinds
from constructs_lib.auth.values.access import ExternalValues
from constructs_lib.auth.values.keys import ApiKeysValues, BasicValues
from constructs_lib.auth.values.tokens import JwtProviderValues, JwtValues, OidcValues
from constructs_lib.names import PANIC_THRESHOLD_PERCENT


def api_key_auth(values: ApiKeysValues) -> kinds.securitypolicy.SecurityPolicySpecApiKeyAuth:
    """API keys."""
    kind = kinds.securitypolicy
    return kind.SecurityPolicySpecApiKeyAuth(
        credential_refs=[kind.SecurityPolicySpecApiKeyAuthCredentialRefs(name=name) for name in values.secrets],
        extract_from=[kind.SecurityPolicySpecApiKeyAuthExtractFrom(headers=list(values.headers))],
        forward_client_id_header=values.client_id_header or None,
        sanitize=values.sanitize,
    )


def basic_auth(values: BasicValues) -> kinds.securitypolicy.SecurityPolicySpecBasicAuth:
    """User names and passwords."""
    kind = kinds.securitypolicy
    return kind.SecurityPolicySpecBasicAuth(
        users=kind.SecurityPolicySpecBasicAuthUsers(name=values.secret),
        forward_username_header=values.user_header or None,
    )


def jwt(values: JwtValues) -> kinds.securitypolicy.SecurityPolicySpecJwt:
    """Tokens."""
    kind = kinds.securitypolicy
    return kind.SecurityPolicySpecJwt(providers=[_provider(provider) for provider in values.providers])


def _provider(values: JwtProviderValues) -> kinds.securitypolicy.SecurityPolicySpecJwtProviders:
    kind = kinds.securitypolicy
    Claim, Extract = (
        kind.SecurityPolicySpecJwtProvidersClaimToHeaders,
        kind.SecurityPolicySpecJwtProvidersExtractFrom,
    )
    remote = kind.SecurityPolicySpecJwtProvidersRemoteJwks(uri=values.jwks_uri, cache_duration=values.cache_duration)
    headers = [
        kind.SecurityPolicySpecJwtProvidersExtractFromHeaders(name=header.name, value_prefix=header.prefix or None)
        for header in values.headers
    ]
    return kind.SecurityPolicySpecJwtProviders(
        name=values.name,
        issuer=values.issuer,
        audiences=list(values.audiences) or None,
        remote_jwks=remote if values.jwks_uri else None,
        local_jwks=None if values.jwks_uri else _local_jwks(values),
        # written out, because Envoy's default also takes tokens from the path's query
        extract_from=Extract(headers=headers or None, cookies=list(values.cookies) or None),
        claim_to_headers=[Claim(header=header, claim=claim) for header, claim in values.claim_headers.items()] or None,
    )


def _local_jwks(values: JwtProviderValues) -> kinds.securitypolicy.SecurityPolicySpecJwtProvidersLocalJwks:
    kind = kinds.securitypolicy
    Local, Type = (
        kind.SecurityPolicySpecJwtProvidersLocalJwks,
        kind.SecurityPolicySpecJwtProvidersLocalJwksType,
    )
    if values.jwks:
        return Local(type=Type.INLINE, inline=values.jwks)
    reference = kind.SecurityPolicySpecJwtProvidersLocalJwksValueRef(
        group="", kind="ConfigMap", name=values.jwks_config_map
    )
    return Local(type=Type.VALUE_REF, value_ref=reference)


def oidc(values: OidcValues, hostname: str) -> kinds.securitypolicy.SecurityPolicySpecOidc:
    """Login in a browser."""
    kind = kinds.securitypolicy
    return kind.SecurityPolicySpecOidc(
        provider=kind.SecurityPolicySpecOidcProvider(
            issuer=values.issuer,
            authorization_endpoint=values.authorization_endpoint or None,
            token_endpoint=values.token_endpoint or None,
        ),
        client_id=values.client_id,
        client_secret=kind.SecurityPolicySpecOidcClientSecret(name=values.client_secret),
        scopes=list(values.scopes) or None,
        # by default Envoy Gateway takes the scheme and the host from the client's request
        redirect_url=f"https://{values.hostname or hostname}{values.redirect_path}",
        logout_path=values.logout_path,
        forward_id_token=kind.SecurityPolicySpecOidcForwardIdToken(header=values.id_token_header)
        if values.id_token_header
        else None,
    )


def ext_auth(values: ExternalValues, namespace: str) -> kinds.securitypolicy.SecurityPolicySpecExtAuth:
    """A service that decides."""
    kind = kinds.securitypolicy
    other = values.namespace if values.namespace not in ("", namespace) else None
    grpc = kind.SecurityPolicySpecExtAuthGrpc(
        backend_refs=[
            kind.SecurityPolicySpecExtAuthGrpcBackendRefs(name=values.service, namespace=other, port=values.port)
        ],
        backend_settings=kind.SecurityPolicySpecExtAuthGrpcBackendSettings(
            health_check=kind.SecurityPolicySpecExtAuthGrpcBackendSettingsHealthCheck(
                panic_threshold=PANIC_THRESHOLD_PERCENT
            )
        ),
    )
    http = kind.SecurityPolicySpecExtAuthHttp(
        backend_refs=[
            kind.SecurityPolicySpecExtAuthHttpBackendRefs(name=values.service, namespace=other, port=values.port)
        ],
        backend_settings=kind.SecurityPolicySpecExtAuthHttpBackendSettings(
            health_check=kind.SecurityPolicySpecExtAuthHttpBackendSettingsHealthCheck(
                panic_threshold=PANIC_THRESHOLD_PERCENT
            )
        ),
        path=values.path or None,
        headers_to_backend=list(values.identity_headers) or None,
    )
    return kind.SecurityPolicySpecExtAuth(
        http=http if values.protocol == "http" else None,
        grpc=grpc if values.protocol == "grpc" else None,
        headers_to_ext_auth=list(values.request_headers) or None,
        fail_open=values.fail_open,
        timeout=values.timeout,
    )
