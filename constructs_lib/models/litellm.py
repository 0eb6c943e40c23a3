"""Section `litellm` of a model: what LiteLLM does with its requests beside sending them on, and what they cost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated

from pydantic import AfterValidator

from constructs_lib.errors import Problem
from constructs_lib.values.lists import repeated_problems
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import NonNegativeInt, Number, PositiveInt, Range, Text

FALLBACKS: Mapping[str, str] = {
    "fallbacks": "fallbacks",
    "contextWindowFallbacks": "context_window_fallbacks",
    "contentPolicyFallbacks": "content_policy_fallbacks",
}
"""The keys of the kinds of fallbacks, each with the name that it has here and in LiteLLM's router."""
MAX_FALLBACKS = 5
"""Most models that LiteLLM tries after the first (LiteLLM 1.106, ROUTER_MAX_FALLBACKS)."""


def _tag(value: str) -> str:
    if not value or value != value.strip() or "," in value or value.startswith(("!", "&")):
        raise ValueError("must be a text without ',' and without spaces, '!' or '&' at its start")
    return value


Amount = Annotated[Number, Range(least=0)]
"""An amount of money."""
Retries = Annotated[NonNegativeInt, Range(most=10)]
"""How often a request is repeated."""


class PriceValues(Section):
    """What a model costs, in the currency of your budgets; LiteLLM's own price list is in US dollars.

    Either per token, or the price of a GPU-hour: LiteLLM then bills each request for its duration, a cold start
    included, with its share of the pod. 0 says that the model is free.
    """

    input_per_million_tokens: Amount | None = None
    """Price of a million tokens of prompts. 0 or more. Default none; 0 if another price per token is given."""
    output_per_million_tokens: Amount | None = None
    """Price of a million generated tokens. 0 or more. Default none; 0 if another price per token is given."""
    cached_input_per_million_tokens: Amount | None = None
    """Price of a million tokens of prompts that the engine reports as cached. 0 or more. Default
    `inputPerMillionTokens`."""
    gpu_hour: Amount | None = None
    """Price of one GPU for an hour. 0 or more. Default none. Cannot be combined with prices per token."""
    gpus: PositiveInt | None = None
    """GPUs of a pod. 1 or more. Default `kserve.resources.gpus` of the model, otherwise 1."""
    parallel_requests: Annotated[Number, Range(above=0)] | None = None
    """Requests that a pod serves at a time on average, and that share its price. Above 0. Default
    `autoscaling.target` of the model, if that counts requests in flight; otherwise required with `gpuHour`."""

    @property
    def per_token(self) -> bool:
        """Whether tokens have a price."""
        return any(
            price is not None
            for price in (
                self.input_per_million_tokens,
                self.output_per_million_tokens,
                self.cached_input_per_million_tokens,
            )
        )

    @rule
    def _one_kind(self) -> Iterator[Problem]:
        """Per token or per hour: LiteLLM ignores the time if tokens have a price (LiteLLM 1.106)."""
        if self.gpu_hour is not None and self.per_token:
            yield Problem(
                path="gpuHour",
                value=self.gpu_hour,
                rule="cannot be combined with prices per token, with which LiteLLM ignores it (LiteLLM 1.106)",
                hint="drop one of the two",
            )
        if self.gpu_hour is None and not self.per_token:
            yield Problem(
                path="inputPerMillionTokens",
                rule="is required, or another price: a price without an amount has no effect",
                hint="write inputPerMillionTokens and outputPerMillionTokens, or gpuHour; or drop price",
            )
        for key, value in (("gpus", self.gpus), ("parallelRequests", self.parallel_requests)):
            if value is not None and self.gpu_hour is None:
                yield Problem(path=key, value=value, rule="has no effect without gpuHour", hint="write gpuHour")


class RetriesValues(Section):
    """How often LiteLLM repeats a request to the same model before it fails or falls back, by the kind of error.

    Each attempt may be billed, and LiteLLM waits between them. A stream that has begun is not repeated.
    """

    rate_limit: Retries = 0
    """After 429. 0 to 10. Default 0."""
    service_unavailable: Retries = 0
    """After 503. 0 to 10. Default 0."""
    internal_server_error: Retries = 0
    """After other errors of the server, such as 500 and 502. 0 to 10. Default 0."""
    timeout: Retries = 0
    """After a timeout, each of which takes the longest request. 0 to 10. Default 0."""

    def policy(self) -> dict[str, int]:
        """LiteLLM's retry policy (LiteLLM 1.106, RetryPolicy)."""
        names = {
            "RateLimitErrorRetries": self.rate_limit,
            "ServiceUnavailableErrorRetries": self.service_unavailable,
            "InternalServerErrorRetries": self.internal_server_error,
            "TimeoutErrorRetries": self.timeout,
        }
        return {name: count for name, count in names.items() if count}


class ModelLiteLLMValues(Section):
    """Fallbacks, retries, price and tags of a model, in LiteLLM's configuration. Needs `litellm.deployment`.

    Fallbacks are names that clients ask for: of models here or of hosted providers. LiteLLM tries them in order, only
    before the first token, and only those that the client's key may use; theirs apply in turn.
    """

    price: PriceValues | None = None
    """What the model costs. Default none: for a model here 0, so that no budget is ever used up; for a model of a
    provider that of LiteLLM's price list, or 0 if that does not know it."""
    fallbacks: tuple[Text, ...] = ()
    """Models that answer if this one fails: with 429, 5xx or a timeout, or if it cannot be reached. At most 5. Default
    none."""
    context_window_fallbacks: tuple[Text, ...] | None = None
    """Models that answer if the prompt is too long for this one. At most 5. Default those of `fallbacks`; [] for
    none."""
    content_policy_fallbacks: tuple[Text, ...] | None = None
    """Models that answer if the provider refuses the content. At most 5. Default those of `fallbacks`; [] for none."""
    retries: RetriesValues | None = None
    """Requests that LiteLLM repeats. Default none: the gateways repeat what was never sent."""
    tags: tuple[Annotated[Text, AfterValidator(_tag)], ...] = ()
    """Tags by which LiteLLM reports what requests cost, in addition to those of keys and teams. They choose nothing.
    Default none."""

    @property
    def all_fallbacks(self) -> dict[str, Sequence[str]]:
        """The fallbacks by the key that names them, with those that follow from `fallbacks`."""
        written = {key: getattr(self, name) for key, name in FALLBACKS.items()}
        return {key: self.fallbacks if names is None else names for key, names in written.items()}

    @property
    def own_fallbacks(self) -> dict[str, Sequence[str]]:
        """The fallbacks that are written, by their key."""
        return {key: getattr(self, name) or () for key, name in FALLBACKS.items()}

    @rule
    def _lists_fit(self) -> Iterator[Problem]:
        """Each name once, and not more than LiteLLM tries."""
        for key, names in self.own_fallbacks.items():
            yield from repeated_problems(key, names)
            if len(names) > MAX_FALLBACKS:
                yield Problem(
                    path=key,
                    value=list(names),
                    rule=f"must be at most {MAX_FALLBACKS}: LiteLLM tries no more (LiteLLM 1.106)",
                    hint=f"name the best {MAX_FALLBACKS}",
                )
        yield from repeated_problems("tags", self.tags)
