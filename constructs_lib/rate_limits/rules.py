"""The rules between the limits and the rest of the platform; paths are those of values.yaml."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from constructs_lib.errors import Problem
from constructs_lib.gateway.values.gateway import covering
from constructs_lib.rate_limits.plan import MAX_GLOBAL_RULES, MAX_LOCAL_RULES, limit_rules
from constructs_lib.rate_limits.values import RateLimitsValues


def service_problems(limits: RateLimitsValues, *, controller: bool) -> Iterator[Problem]:
    """Global limits need a Redis, which only a controller of our own is told about.

    Args:
        limits: the limits.
        controller: whether the controller is installed here.
    """
    if limits.uses_service and controller and not limits.redis.exists:
        yield Problem(
            path="rateLimits.redis",
            rule="is required with global limits and limits of models, whose counters all Envoy pods share",
            hint="write redis.deployment: {} to make one, or redis.host",
        )
    for name in ("service", "redis"):
        if limits.uses_service and not controller and limits.sets(name):
            yield Problem(
                path=f"rateLimits.{name}",
                rule="has no effect with envoyGateway.enabled: false: the rate-limit service is configured in the "
                "existing controller, in rateLimit of its EnvoyGateway configuration",
                hint="drop it",
            )


def route_problems(limits: RateLimitsValues, *, removed_headers: Iterable[str] = ()) -> Iterator[Problem]:
    """The limits of LiteLLM's route: few enough, and by headers that can be there.

    Args:
        limits: the limits.
        removed_headers: patterns of the headers that the external Gateway removes from clients' requests. Default: not
            known.
    """
    removed = tuple(removed_headers)
    for name, most in (("local", MAX_LOCAL_RULES), ("global", MAX_GLOBAL_RULES)):
        of_callers = limits.local if name == "local" else limits.global_
        rules = sum(1 for limit in of_callers for _ in limit_rules(limit))
        if rules > most:
            yield Problem(
                path=f"rateLimits.{name}",
                value=rules,
                rule=f"makes more than {most} rules: one per limit and network, two for clientAddress without networks "
                "and for header (Envoy Gateway 1.9)",
                hint="write fewer",
            )
        for place, limit in enumerate(of_callers):
            pattern = covering(removed, limit.header) if limit.header else None
            if pattern:
                yield Problem(
                    path=f"rateLimits.{name}[{place}].header",
                    value=limit.header,
                    rule=f"is removed from every request by {pattern}, so that all would share one limit",
                    hint="write another header",
                )


def limited_model_problems(limits: RateLimitsValues, models: Iterable[str]) -> Iterator[Problem]:
    """Limits are of models that exist."""
    known = tuple(models)
    for place, limit in enumerate(limits.models):
        if limit.model not in known:
            yield Problem(
                path=f"rateLimits.models[{place}].model",
                value=limit.model,
                rule="is not the name of a model",
                hint=f"write one of {', '.join(known)}" if known else "list it in models",
            )
