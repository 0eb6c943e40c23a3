"""Tokens of an identity provider: `auth.jwt`, and the login of `auth.routes[].oidc`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from constructs_lib.auth.values.types import (
    CookieName,
    CredentialHeader,
    HttpsUrl,
    IdentityHeader,
    Issuer,
    OptionalHttpsUrl,
    OptionalIdentityHeader,
    UrlPath,
)
from constructs_lib.errors import Problem
from constructs_lib.values.durations import GatewayDuration
from constructs_lib.values.lists import listed_problems
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsSubdomain, Hostname, OptionalDnsSubdomain, Text

_MAX_PROVIDERS = 16
_MAX_AUDIENCES = 8
# the parts of a key that only its owner may know (RFC 7518, 6.2.2, 6.3.2 and 6.4.1)
_PRIVATE = ("d", "k", "p", "q", "dp", "dq", "qi", "oth")


def _jwks(value: str) -> str:
    if not value:
        return value
    try:
        tree: Any = json.loads(value)
    except ValueError:
        raise ValueError('must be JSON such as {"keys": [...]} (RFC 7517)') from None
    keys = tree.get("keys") if isinstance(tree, dict) else None
    if not isinstance(keys, list) or not keys or not all(isinstance(key, dict) and "kty" in key for key in keys):
        raise ValueError('must hold at least one key: {"keys": [{"kty": ...}]} (RFC 7517)')
    private = sorted({part for key in keys for part in _PRIVATE if part in key})
    if private:
        raise ValueError(f"must hold public keys only, and has the private parts {', '.join(private)}")
    return value


Jwks = Annotated[Text, AfterValidator(_jwks)]
"""A JSON Web Key Set with public keys, or "" for none."""


class JwtHeaderValues(Section):
    """A header in which a client sends a token."""

    name: CredentialHeader
    """Name of the header."""
    prefix: Text = ""
    """What stands before the token, with its space, for example "Bearer ". Default none."""


class JwtProviderValues(Section):
    """An identity provider whose tokens are accepted.

    Its keys come from exactly one of `jwksUri`, `jwksConfigMap` and `jwks`.
    """

    name: DnsSubdomain
    """Name of the provider, unique in the list."""
    issuer: Issuer
    """The claim `iss` that tokens must have. Required: without it, whoever's token verifies is accepted."""
    audiences: tuple[Text, ...] = ()
    """Values of the claim `aud`, of which tokens must have one; at most 8 (Envoy Gateway 1.9). Default none: a token
    that the issuer made for any other application is accepted, too."""
    jwks_uri: OptionalHttpsUrl = ""
    """URL of the provider's keys, with https and a certificate of a public authority. Envoy asks for them in advance;
    as long as it has none, every token is answered with 401."""
    cache_duration: GatewayDuration = "300s"
    """How long the keys of `jwksUri` are kept. Default 300s, as in Envoy Gateway."""
    jwks_config_map: OptionalDnsSubdomain = ""
    """Name of a ConfigMap in the Gateway's namespace, whose key `jwks` holds the provider's keys."""
    jwks: Jwks = ""
    """The provider's public keys themselves, as JSON."""
    headers: tuple[JwtHeaderValues, ...] = (JwtHeaderValues(name="authorization", prefix="Bearer "),)
    """Headers in which a client may send the token. Default authorization with "Bearer ". LiteLLM takes its key from
    the same header, so its clients send that in x-litellm-api-key. Tokens in the path are never read: paths are logged.
    """
    cookies: tuple[CookieName, ...] = ()
    """Cookies in which a client may send the token. Default none."""
    claim_headers: dict[IdentityHeader, Text] = Field(default_factory=dict)
    """Headers in which claims go on to the backend, for example x-edge-subject: sub; a dot reaches into a
    claim (realm.name). Text, numbers and booleans only. Removed from clients' requests, and free of other identities.
    Default none."""

    @rule
    def _keys_fit(self) -> Iterator[Problem]:
        """The provider's keys come from one place."""
        given = [key for key in ("jwks_uri", "jwks_config_map", "jwks") if getattr(self, key)]
        if len(given) != 1:
            yield Problem(
                path="jwksUri",
                rule="is required, unless jwksConfigMap or jwks holds the provider's keys"
                if not given
                else "cannot be combined with another source of the provider's keys",
                hint="write exactly one of jwksUri, jwksConfigMap and jwks",
            )
        if self.sets("cache_duration") and not self.jwks_uri:
            yield Problem(
                path="cacheDuration", value=self.cache_duration, rule="has no effect without jwksUri", hint="drop it"
            )

    @rule
    def _places_fit(self) -> Iterator[Problem]:
        """A token can be sent, and claims and audiences are named."""
        if not self.headers and not self.cookies:
            yield Problem(
                path="headers",
                value=[],
                rule="must not be empty without cookies: no token is ever found",
                hint="name a header, or drop the key",
            )
        names = tuple(header.name for header in self.headers)
        if names:
            yield from listed_problems("headers", names, "header")
        for header, claim in self.claim_headers.items():
            if not claim:
                yield Problem(path=f"claimHeaders.{header}", value="", rule="must name a claim", hint="for example sub")
        if len(self.audiences) > _MAX_AUDIENCES:
            yield Problem(
                path="audiences",
                value=list(self.audiences),
                rule=f"must be at most {_MAX_AUDIENCES} (Envoy Gateway 1.9)",
            )
        if "" in self.audiences:
            yield Problem(path="audiences", value="", rule="must not be empty", hint="name the audience")


class JwtValues(Section):
    """JSON Web Tokens (RFC 7519); a wrong or missing one is answered with 401, a wrong audience with 403."""

    providers: tuple[JwtProviderValues, ...]
    """Identity providers; the token of one of them is enough. 1 to 16 (Envoy Gateway 1.9)."""

    @rule
    def _providers_fit(self) -> Iterator[Problem]:
        """There are some, with names of their own."""
        yield from listed_problems("providers", tuple(each.name for each in self.providers), "provider")
        if len(self.providers) > _MAX_PROVIDERS:
            yield Problem(
                path="providers",
                value=len(self.providers),
                rule=f"must be at most {_MAX_PROVIDERS} (Envoy Gateway 1.9)",
            )


class OidcValues(Section):
    """Login of people in a browser by an identity provider (OpenID Connect), for a host name with a user interface.

    Whoever is not logged in is redirected to the provider; the session is in encrypted cookies.
    """

    issuer: HttpsUrl
    """The provider, with https and a certificate of a public authority; its endpoints are discovered there."""
    client_id: Annotated[Text, Field(min_length=1)]
    """Id of the Gateway as a client of the provider."""
    client_secret: DnsSubdomain
    """Name of a Secret in the Gateway's namespace, with the client's secret under the key `client-secret`."""
    hostname: Hostname = ""
    """Host name of the user interface. Default "": `gateway.hostname`. Required if that is a wildcard."""
    authorization_endpoint: OptionalHttpsUrl = ""
    """The provider's page for logins. Default "": discovered. Together with `tokenEndpoint` it needs no discovery."""
    token_endpoint: OptionalHttpsUrl = ""
    """The provider's endpoint for tokens. Default "": discovered."""
    scopes: tuple[Text, ...] = ()
    """Scopes to ask for, beside openid, which always is. Default none."""
    redirect_path: UrlPath = "/oauth2/callback"
    """Path to which the provider sends people back; registered there as https://<hostname>/oauth2/callback. Default
    /oauth2/callback, as in Envoy Gateway."""
    logout_path: UrlPath = "/logout"
    """Path that ends the session. Default /logout, as in Envoy Gateway."""
    id_token_header: OptionalIdentityHeader = ""
    """Header in which the id token goes on to the backend; removed from clients' requests. Default "": none."""

    @rule
    def _endpoints_fit(self) -> Iterator[Problem]:
        """Both endpoints are given, or both are discovered; two paths lead to two places."""
        if bool(self.authorization_endpoint) != bool(self.token_endpoint):
            missing = "tokenEndpoint" if self.authorization_endpoint else "authorizationEndpoint"
            yield Problem(
                path=missing,
                rule="is required with the other endpoint",
                hint="write both, or neither so that both are discovered",
            )
        if self.redirect_path == self.logout_path:
            yield Problem(path="logoutPath", value=self.logout_path, rule="is also redirectPath", hint="write another")
        if self.hostname.startswith("*"):
            yield Problem(
                path="hostname",
                value=self.hostname,
                rule="must be one host name: people are sent back to it",
                hint="write it without '*'",
            )
