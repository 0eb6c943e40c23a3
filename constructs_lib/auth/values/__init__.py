"""Section `auth`: who may call the external Gateway, for all routes and for single ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from constructs_lib.auth.values.access import ClientCertificatesValues, ClientCidrsValues, CorsValues, ExternalValues
from constructs_lib.auth.values.keys import ApiKeysValues, BasicValues
from constructs_lib.auth.values.tokens import JwtValues, OidcValues
from constructs_lib.errors import Problem
from constructs_lib.values.effect import changed_keys, without_effect
from constructs_lib.values.lists import listed_problems
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsSubdomain, Flag

CREDENTIALS = ("api_keys", "jwt", "basic", "external")
"""The keys that ask for a credential, for all routes."""


class PolicyValues(Section):
    """What a request needs. Several kinds of credentials are all needed, not one of them."""

    api_keys: ApiKeysValues | None = None
    """API keys. Default none."""
    jwt: JwtValues | None = None
    """JSON Web Tokens. Default none."""
    basic: BasicValues | None = None
    """User names and passwords. Default none. LiteLLM takes its key from the same header, so its clients send that in
    x-litellm-api-key."""
    external: ExternalValues | None = None
    """A service that decides. Default none."""
    client_cidrs: ClientCidrsValues = ClientCidrsValues()
    cors: CorsValues | None = None
    """Web pages that may call. Default none."""

    @property
    def has_credentials(self) -> bool:
        """Whether it asks for a credential."""
        return any(getattr(self, name) for name in CREDENTIALS)

    @property
    def credential_headers(self) -> dict[str, list[str]]:
        """The headers in which credentials are sent, each with the keys that say so."""
        found: dict[str, list[str]] = {}
        for header in self.api_keys.headers if self.api_keys else ():
            found.setdefault(header, []).append("apiKeys.headers")
        if self.jwt:
            # providers may share a header: one token is enough
            names = dict.fromkeys(header.name for each in self.jwt.providers for header in each.headers)
            for header in names:
                found.setdefault(header, []).append("jwt.providers[].headers")
        if self.basic:
            found.setdefault("authorization", []).append("basic")
        return found

    @property
    def claim_headers(self) -> tuple[str, ...]:
        """The headers with claims of tokens."""
        return tuple(header for each in (self.jwt.providers if self.jwt else ()) for header in each.claim_headers)

    @property
    def other_identities(self) -> dict[str, str]:
        """The headers with any other identity, each with the key that says so."""
        found: dict[str, str] = {}
        if self.api_keys and self.api_keys.client_id_header:
            found[self.api_keys.client_id_header] = "apiKeys.clientIdHeader"
        if self.basic and self.basic.user_header:
            found[self.basic.user_header] = "basic.userHeader"
        for header in self.external.identity_headers if self.external else ():
            found[header] = "external.identityHeaders"
        return found

    @property
    def identity_headers(self) -> tuple[str, ...]:
        """The headers by which the Gateway says who calls."""
        return tuple(dict.fromkeys((*self.other_identities, *self.claim_headers)))

    @rule
    def _headers_fit(self) -> Iterator[Problem]:
        """One credential per header, and no header that is a credential and an identity."""
        for header, keys in self.credential_headers.items():
            if len(keys) > 1:
                yield Problem(
                    path=keys[0],
                    value=header,
                    rule=f"is also the header of {keys[1]}: a request has room for one credential in it",
                    hint="write another header in one of the two, such as x-edge-api-key",
                )
            if header in self.identity_headers:
                yield Problem(
                    path=keys[0],
                    value=header,
                    rule="is also a header that carries an identity: it is removed from requests before it is read",
                    hint="write two different headers",
                )


class RouteAuthValues(PolicyValues):
    """What requests of single routes need.

    A kind of credential takes the place of all kinds that stand for all routes; `clientCidrs` and `cors` take the place
    of their own. What is not given stays as for all routes.
    """

    names: tuple[DnsSubdomain, ...]
    """Names of HTTPRoutes in the Gateway's namespace. LiteLLM's name (`litellm.name`) stands for all its routes."""
    oidc: OidcValues | None = None
    """Login of people in a browser. Default none. Cannot be combined with another kind of credential."""
    anonymous: Flag = False
    """Ask for no credential. Default false."""

    @property
    def has_credentials(self) -> bool:
        """Whether the entry has a kind of credential of its own."""
        return super().has_credentials or bool(self.oidc)

    @property
    def other_identities(self) -> dict[str, str]:
        """The headers with any other identity than claims, each with the key that says so."""
        token = {self.oidc.id_token_header: "oidc.idTokenHeader"} if self.oidc and self.oidc.id_token_header else {}
        return super().other_identities | token

    @rule
    def _entry_fits(self) -> Iterator[Problem]:
        """The entry changes something, in one way."""
        yield from listed_problems("names", self.names, "HTTPRoute")
        if not (self.has_credentials or self.anonymous or self.client_cidrs.sets_anything() or self.cors):
            yield Problem(
                path="names",
                value=list(self.names),
                rule="has no effect: nothing differs from the other routes",
                hint="write a credential, clientCidrs, cors or anonymous: true, or drop the entry",
            )
        if self.anonymous and self.has_credentials:
            yield Problem(
                path="anonymous",
                value=True,
                rule="cannot be combined with a credential",
                hint="drop one of the two",
            )
        if self.oidc and super().has_credentials:
            yield Problem(
                path="oidc",
                rule="cannot be combined with another kind of credential, which no browser sends",
                hint="drop the others, or give them a route of their own",
            )


class AuthValues(PolicyValues):
    """Who may call the external Gateway. What stands here directly is for all its routes."""

    enabled: Flag = False
    """Ask who calls; otherwise requests go on to LiteLLM, which asks for its own key. Default false."""
    client_certificates: ClientCertificatesValues | None = None
    """Mutual TLS. Default none. Needs `tls.enabled`."""
    routes: tuple[RouteAuthValues, ...] = ()
    """Routes for which it differs. Default none."""

    @property
    def by_path(self) -> tuple[tuple[str, PolicyValues], ...]:
        """What stands for all routes, and every entry of `routes`, each with the beginning of the paths of its keys."""
        return ("", self), *((f"routes[{place}].", entry) for place, entry in enumerate(self.routes))

    @property
    def all_identity_headers(self) -> tuple[str, ...]:
        """The headers by which the Gateway says who calls, of all routes: no client may send one, to any of them."""
        if not self.enabled:
            return ()
        found = (header for _, policy in self.by_path for header in policy.identity_headers)
        return tuple(dict.fromkeys(found))

    @rule
    def _used(self) -> Iterator[Problem]:
        """The section does something exactly if it is enabled."""
        if not self.enabled:
            yield from without_effect(self, needs="auth.enabled: true")
        elif not any(key != "enabled" for key, _ in changed_keys(self)):
            yield Problem(
                path="enabled",
                value=True,
                rule="has no effect: nothing else stands in auth",
                hint="write apiKeys, jwt, basic, clientCertificates, external, clientCidrs, cors or routes",
            )

    @rule
    def _routes_fit(self) -> Iterator[Problem]:
        """One policy per route (Envoy Gateway 1.9), and no exception from nothing."""
        times = Counter(name for entry in self.routes for name in set(entry.names))
        for name, count in times.items():
            if count > 1:
                yield Problem(
                    path="routes",
                    value=name,
                    rule="is in two entries: a route has one policy (Envoy Gateway 1.9)",
                    hint="join the two",
                )
        for place, entry in enumerate(self.routes):
            if entry.anonymous and not self.has_credentials:
                yield Problem(
                    path=f"routes[{place}].anonymous",
                    value=True,
                    rule="has no effect: no credential is asked for anyway",
                    hint="drop the key",
                )

    @rule
    def _claims_have_their_own_headers(self) -> Iterator[Problem]:
        """Envoy's filter for tokens removes the headers of all claims on all routes, after the others have written."""
        claims = {header for _, policy in self.by_path for header in policy.claim_headers}
        for path, policy in self.by_path:
            for header, key in policy.other_identities.items():
                if header in claims:
                    yield Problem(
                        path=f"{path}{key}",
                        value=header,
                        rule="is also in claimHeaders, and would be removed: Envoy's filter for tokens removes the "
                        "headers of claims on every route (Envoy 1.40)",
                        hint="write another header in one of the two",
                    )

    @rule
    def _identities_are_safe(self) -> Iterator[Problem]:
        """A header that one route reads a credential from is not removed for another's identity."""
        removed = self.all_identity_headers
        for path, policy in self.by_path:
            for header, keys in policy.credential_headers.items():
                if header in removed and header not in policy.identity_headers:
                    yield Problem(
                        path=f"{path}{keys[0]}",
                        value=header,
                        rule="carries an identity of other routes: it is removed from all requests",
                        hint="write two different headers",
                    )
