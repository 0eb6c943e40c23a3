"""Section `rateLimits`: how many requests and tokens a caller, or a model, gets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Annotated, Literal

from pydantic import AfterValidator, StrictStr

from constructs_lib import releases
from constructs_lib.errors import Problem
from constructs_lib.names import LITELLM_KEY_HEADERS
from constructs_lib.redis.values import RedisValues
from constructs_lib.values.durations import GatewayDuration, seconds
from constructs_lib.values.lists import repeated_problems
from constructs_lib.values.pods import PodValues
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsLabel, Flag, Image, Network, PositiveInt, PositiveUint32, Quantity, quantity
from constructs_lib.values.workload import ResourcesValues, ResourceValues

RateUnit = Literal["Second", "Minute", "Hour", "Day", "Week", "Month", "Year"]
"""The length of a window; a month is 30 days and a year 365 (Envoy Gateway 1.9, limit.unit)."""
Caller = Literal["apiKey", "clientAddress", "header", "everyone"]
"""Whose requests are counted together."""

CALLER_HEADER = "llm-caller"
"""The header that the Gateway adds for `per: apiKey`: the SHA-256 of the key."""

_HEADER = re.compile(r"[a-z0-9!#$%&'+.^_`|~-]+")
_SHORTEST_TIMEOUT = 0.001
_LONGEST_TIMEOUT = 10
_SMALLEST_BODY = 1024
_LARGEST_BODY = 4 * 1024**3


def _header(value: str) -> str:
    if value and not _HEADER.fullmatch(value):
        raise ValueError("must be the name of a header in lower case, such as x-tenant")
    if value in (*LITELLM_KEY_HEADERS, "cookie"):
        raise ValueError("would write credentials into Redis and its logs; write per: apiKey, which hashes them")
    if value == CALLER_HEADER:
        raise ValueError("is the Gateway's own, for per: apiKey")
    return value


def _timeout(value: str) -> str:
    if not _SHORTEST_TIMEOUT <= seconds(value) <= _LONGEST_TIMEOUT:
        raise ValueError("must be from 1ms to 10s: every request waits for it")
    return value


def _body(value: str) -> str:
    if not _SMALLEST_BODY <= quantity(value) <= _LARGEST_BODY:
        raise ValueError("must be from 1Ki to 4Gi")
    return value


CallerHeader = Annotated[StrictStr, AfterValidator(_header)]
"""The name of a header that identifies a caller, or "" for none."""


class AmountValues(Section):
    """How much in which time: exactly one of `requests` and `tokens`."""

    requests: PositiveUint32 | None = None
    """Requests per `unit`, 1 or more; also those that are refused count. Default none."""
    tokens: PositiveUint32 | None = None
    """Tokens per `unit`, 1 or more, of prompts and answers together, as the answers' usage says. They are counted after
    the answer: the one that exceeds the limit is finished, and the next request gets 429. Default none."""
    unit: RateUnit = "Minute"
    """The window: Second, Minute, Hour, Day, Week, Month (30 days) or Year (365 days). Windows begin at multiples of
    their length, for everybody at once. Default Minute."""

    @property
    def counted(self) -> object:
        """Whose requests are counted, to compare limits."""
        return None

    @rule
    def _one_amount(self) -> Iterator[Problem]:
        """Exactly one amount."""
        if (self.requests is None) == (self.tokens is None):
            yield Problem(
                path="requests",
                rule="exactly one of requests and tokens must be set",
                hint="write two limits, one for each" if self.tokens else "for example requests: 60",
            )


class CallerLimitValues(AmountValues):
    """A limit on the external Gateway, for each caller or for all together."""

    per: Caller = "apiKey"
    """apiKey: each key of LiteLLM, in whichever header or form it is sent; requests without one share a limit.
    clientAddress: each IP address. header: each value of `header`; requests without it share a limit. everyone: all
    together. Default apiKey."""
    header: CallerHeader = ""
    """The header that identifies a caller, with `per: header` only. Something in front must set it and keep clients
    from choosing it: with another value comes another limit."""
    networks: tuple[Network, ...] = ()
    """Only clients of these networks, with `per: clientAddress` only. Default all of IPv4 and IPv6."""

    @property
    def counted(self) -> object:
        """Whose requests are counted, to compare limits."""
        return self.per, self.header, frozenset(self.networks)

    @rule
    def _caller_fits(self) -> Iterator[Problem]:
        """A header and networks only where they are read, and no network twice."""
        if self.per == "header" and not self.header:
            yield Problem(path="header", rule="is required with per: header", hint="for example x-tenant")
        if self.per != "header" and self.header:
            yield Problem(
                path="header", value=self.header, rule=f"has no effect with per: {self.per}", hint="write per: header"
            )
        if self.per != "clientAddress" and self.networks:
            yield Problem(
                path="networks",
                value=self.networks,
                rule=f"has no effect with per: {self.per}",
                hint="write per: clientAddress",
            )
        yield from repeated_problems("networks", self.networks)


class ModelLimitValues(AmountValues):
    """A limit of one model on the inference gateway, for all callers together."""

    model: DnsLabel
    """Name of the model, from `models`."""

    @property
    def counted(self) -> object:
        """Whose requests are counted, to compare limits."""
        return self.model


class RateLimitServiceValues(PodValues):
    """The rate-limit service, which Envoy Gateway runs beside its controller and which counts for all Envoy pods."""

    image: Image = releases.RATE_LIMIT.image
    """Image of the service; pinned. Default that of Envoy Gateway 1.9.2."""
    replicas: PositiveInt = 2
    """Pods of the service; they share the counters in Redis. Default 2."""
    resources: ResourcesValues = ResourcesValues(
        requests=ResourceValues(cpu="100m", memory="128Mi"), limits=ResourceValues(memory="256Mi")
    )
    """Resources of a pod. Default 100m CPU and 128Mi, at most 256Mi memory."""
    timeout: Annotated[GatewayDuration, AfterValidator(_timeout)] = "100ms"
    """How long a request waits for the service, 1ms to 10s; after that it counts as away. Default 100ms (Envoy Gateway
    1.9: 20ms, rateLimit.timeout)."""
    fail_closed: Flag = False
    """What happens when the service or its Redis is away: true answers 500 to every request with a global limit, false
    lets it through uncounted. Default false: a lost counter costs less than a lost platform (Envoy Gateway 1.9,
    rateLimit.failClosed)."""


class RateLimitsValues(Section):
    """Limits of requests and tokens. Beyond a limit the answer is 429 with Retry-After, in seconds."""

    local: tuple[CallerLimitValues, ...] = ()
    """Limits of LiteLLM's route in each Envoy pod, and there for each path of the API: a guard without any service, not
    a quota. Requests only. Default none (Envoy Gateway 1.9, rateLimit.local)."""
    global_: tuple[CallerLimitValues, ...] = ()
    """Limits of LiteLLM's route over all Envoy pods and all paths. They need `redis`. Default none (Envoy Gateway 1.9,
    rateLimit.global)."""
    models: tuple[ModelLimitValues, ...] = ()
    """Limits per model, over all callers and all pods of the inference gateway. They need `redis`. Default none."""
    max_request_body: Annotated[Quantity, AfterValidator(_body)] | None = None
    """Largest body of a request to LiteLLM, 1Ki to 4Gi. Judged by Content-Length, before the body is read, so that
    nothing is buffered: 413 beyond it, 411 for POST, PUT and PATCH without a length. Default none."""
    service: RateLimitServiceValues = RateLimitServiceValues()
    redis: RedisValues = RedisValues()

    @rule
    def _local_counts_requests(self) -> Iterator[Problem]:
        """Tokens are known only after the answer, which a local limit does not see (Envoy Gateway 1.9)."""
        for place, limit in enumerate(self.local):
            if limit.tokens is not None:
                yield Problem(
                    path=f"local[{place}].tokens",
                    value=limit.tokens,
                    rule="cannot be counted by an Envoy pod alone (Envoy Gateway 1.9, rateLimit.local)",
                    hint="move the limit to global",
                )

    @rule
    def _service_is_used(self) -> Iterator[Problem]:
        """Without a global limit there is no service."""
        for name in ("service", "redis"):
            if self.sets(name) and not self.uses_service:
                yield Problem(
                    path=name,
                    rule="has no effect without a global limit or a limit of a model",
                    hint="add one, or drop it",
                )

    @rule
    def _limits_differ(self) -> Iterator[Problem]:
        """Of two limits for the same callers and window only the lower one would have an effect."""
        yield from _twins("local", self.local)
        yield from _twins("global", self.global_)
        yield from _twins("models", self.models)

    @property
    def uses_service(self) -> bool:
        """Whether something is counted over all Envoy pods."""
        return bool(self.global_ or self.models)

    @property
    def limits_route(self) -> bool:
        """Whether LiteLLM's route has limits."""
        return bool(self.local or self.global_ or self.max_request_body)

    @property
    def is_on(self) -> bool:
        """Whether there is any limit."""
        return bool(self.limits_route or self.models)

    @property
    def counts_tokens(self) -> bool:
        """Whether any limit is one of tokens."""
        return any(limit.tokens for limit in (*self.global_, *self.models))


def _twins(path: str, limits: Sequence[AmountValues]) -> Iterator[Problem]:
    seen: dict[object, int] = {}
    for place, limit in enumerate(limits):
        first = seen.setdefault((limit.counted, limit.unit, limit.tokens is None), place)
        if first != place:
            yield Problem(
                path=f"{path}[{place}]",
                rule=f"counts the same in the same window as {path}[{first}], so that only the lower one has an effect",
                hint="drop one of the two, or write another unit",
            )
