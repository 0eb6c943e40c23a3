"""The flows of what the proxies ask about a request: the rate-limit service with its Redis, and authorizers."""

from __future__ import annotations

from collections.abc import Iterator

from constructs_lib.names import ENVOY_GATEWAY_PORTS, RATE_LIMIT_PORT, REDIS_PORT
from constructs_lib.network_policies.flow import Flow, Pods
from constructs_lib.platform.parts import Parts
from constructs_lib.platform.plan import Plan


def rate_limit_flows(plan: Plan, parts: Parts) -> Iterator[Flow]:
    """From the proxies that count to the service, and from there to its controller and to Redis."""
    limits, service = plan.values.rate_limits, parts.rate_limit
    if not service:
        return
    askers = (
        (parts.external, limits.global_, "rateLimits.global"),
        (parts.inference, limits.models, "rateLimits.models"),
    )
    for proxies, used, key in askers:
        if proxies and used:
            yield Flow(source=proxies, destination=service, port=RATE_LIMIT_PORT, why="whether a limit is reached",
                       key=key)  # fmt: skip
    yield Flow(source=service, destination=parts.controller, port=ENVOY_GATEWAY_PORTS["ratelimit"],
               why="limits (xDS)", key="rateLimits")  # fmt: skip
    if parts.redis:
        yield Flow(source=service, destination=parts.redis, port=REDIS_PORT, why="counters",
                   key="rateLimits.redis.deployment")  # fmt: skip


def authorizer_flows(plan: Plan, parts: Parts) -> Iterator[Flow]:
    """From the external Gateway to authorizers in the cluster, of whose Services the pods are not known."""
    auth = plan.values.auth
    for path, policy in auth.by_path if auth.enabled else ():
        if policy.external:
            pods = Pods(name="authorizer", namespace=policy.external.namespace or plan.gateway.namespace)
            yield Flow(source=parts.external, destination=pods, port=None, why="who may call",
                       key=f"auth.{path}external")  # fmt: skip
