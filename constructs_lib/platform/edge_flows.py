"""The flows of what the external Gateway asks before it lets a request pass: who calls, and how much they may."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from constructs_lib.auth.values import PolicyValues, RouteAuthValues
from constructs_lib.names import ENVOY_GATEWAY_PORTS, RATE_LIMIT_PORT, REDIS_PORT
from constructs_lib.network_policies.flow import Addresses, Flow, Pods
from constructs_lib.platform.parts import Parts
from constructs_lib.platform.plan import Plan

_HTTPS = 443


def auth_flows(plan: Plan, parts: Parts) -> Iterator[Flow]:
    """To the services and identity providers that decide who may call."""
    auth = plan.values.auth
    if not auth.enabled:
        return
    policies: tuple[PolicyValues, ...] = (auth, *auth.routes)
    for policy in policies:
        if policy.external:
            # the port of its pods is not known, only that of its Service
            service = Pods(name=policy.external.service, namespace=policy.external.namespace or plan.values.namespace)
            yield Flow(source=parts.external, destination=service, port=None, why="whether a request may pass",
                       key="auth.external")  # fmt: skip
        for provider in policy.jwt.providers if policy.jwt else ():
            if provider.jwks_uri:
                yield Flow(source=parts.external, destination=_host(provider.jwks_uri), port=_port(provider.jwks_uri),
                           why="keys of tokens", key="auth.jwt.providers[].jwksUri")  # fmt: skip
        if isinstance(policy, RouteAuthValues) and policy.oidc:
            token = policy.oidc.token_endpoint or policy.oidc.issuer
            yield Flow(source=parts.external, destination=_host(token), port=_port(token), why="tokens of a login",
                       key="auth.routes[].oidc")  # fmt: skip
            if not policy.oidc.token_endpoint:
                yield Flow(source=parts.controller, destination=_host(policy.oidc.issuer),
                           port=_port(policy.oidc.issuer), why="endpoints of the identity provider",
                           key="auth.routes[].oidc")  # fmt: skip


def rate_limit_flows(plan: Plan, parts: Parts) -> Iterator[Flow]:
    """From the proxies to the rate-limit service, and from there to its configuration and its counters."""
    service, limits = parts.rate_limits, plan.values.rate_limits
    if not service:
        return
    asking = (
        (parts.external, limits.global_, "rateLimits.global"),
        (parts.inference, limits.models, "rateLimits.models"),
    )
    for proxies, used, key in asking:
        if proxies and used:
            yield Flow(
                source=proxies, destination=service, port=RATE_LIMIT_PORT, why="what is left of a limit", key=key
            )
    yield Flow(source=service, destination=parts.controller, port=ENVOY_GATEWAY_PORTS["ratelimit"],
               why="limits (xDS)", key="rateLimits")  # fmt: skip
    if parts.redis:
        yield Flow(source=service, destination=parts.redis, port=REDIS_PORT, why="counters",
                   key="rateLimits.redis.deployment")  # fmt: skip
    else:
        yield Flow(source=service, destination=Addresses(name=limits.redis.host), port=limits.redis.port,
                   why="counters", key="rateLimits.redis.host")  # fmt: skip


def _host(url: str) -> Addresses:
    """A host is known by its name only, and policies know addresses: any of them."""
    return Addresses(name=urlsplit(url).hostname or url)


def _port(url: str) -> int:
    return urlsplit(url).port or _HTTPS
