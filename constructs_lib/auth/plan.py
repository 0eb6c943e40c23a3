"""What follows from the values of section `auth`: the policy of every target, and the routes that a name stands for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from constructs_lib.auth.values import CREDENTIALS, AuthValues, PolicyValues, RouteAuthValues
from constructs_lib.auth.values.access import ClientCidrsValues, CorsValues, ExternalValues
from constructs_lib.auth.values.keys import ApiKeysValues, BasicValues
from constructs_lib.auth.values.tokens import JwtValues, OidcValues


@dataclass(frozen=True, kw_only=True)
class PolicyPlan:
    """The policy of the Gateway's listeners, or of some routes; a route's policy replaces the Gateway's as a whole."""

    routes: tuple[str, ...]
    """HTTPRoutes; none for the Gateway's listeners."""
    api_keys: ApiKeysValues | None = None
    jwt: JwtValues | None = None
    basic: BasicValues | None = None
    external: ExternalValues | None = None
    oidc: OidcValues | None = None
    client_cidrs: ClientCidrsValues
    cors: CorsValues | None
    cors_headers: tuple[str, ...] = ()
    """Headers that web pages may send: those of `cors`, and those of credentials."""


def policies(auth: AuthValues) -> Iterator[PolicyPlan]:
    """The policies, that of all routes first."""
    if not auth.enabled:
        return
    if auth.has_credentials or auth.client_cidrs.sets_anything() or auth.cors:
        yield _policy(auth, None, auth.cors, auth.client_cidrs)
    for entry in auth.routes:
        own = entry.has_credentials or entry.anonymous
        networks = entry.client_cidrs if entry.client_cidrs.sets_anything() else auth.client_cidrs
        yield _policy(entry if own else auth, entry, entry.cors or auth.cors, networks)


def cors_policy(auth: AuthValues, route: str) -> PolicyPlan | None:
    """The policy of a route that has `cors`: matches with a method need it in the route itself."""
    found: PolicyPlan | None = None
    for policy in policies(auth):
        if not policy.routes or route in policy.routes:
            found = policy
    return found if found and found.cors else None


def with_route_names(auth: AuthValues, name: str, routes: Sequence[str]) -> AuthValues:
    """The values with one name of a route in place of which there are several."""

    def named(entry: RouteAuthValues) -> RouteAuthValues:
        names = tuple(each for known in entry.names for each in (routes if known == name else (known,)))
        return entry.model_copy(update={"names": tuple(dict.fromkeys(names))})

    return auth.model_copy(update={"routes": tuple(map(named, auth.routes))}) if auth.routes else auth


def _policy(
    credentials: PolicyValues, route: RouteAuthValues | None, cors: CorsValues | None, client_cidrs: ClientCidrsValues
) -> PolicyPlan:
    headers = (*cors.allow_headers, *credentials.credential_headers) if cors else ()
    return PolicyPlan(
        routes=route.names if route else (),
        oidc=route.oidc if route else None,
        client_cidrs=client_cidrs,
        cors=cors,
        cors_headers=tuple(dict.fromkeys(headers)),
        **{name: getattr(credentials, name) for name in CREDENTIALS},
    )
