"""The timeout chain: what section `timeouts` means for every hop, and what would cut a request short.

A request passes Envoy (external Gateway), LiteLLM, Envoy (inference gateway), the endpoint picker, Envoy (Kourier), and
Knative's activator and queue proxy. The hops of this library's own objects take their timeouts from `timeouts`; this
module does the same for hops with keys of their own, which may be set by hand.
"""

from __future__ import annotations

from collections.abc import Iterator

from pydantic.alias_generators import to_snake

from constructs_lib.errors import Problem
from constructs_lib.gateway.timeouts import envoy_proxy_in_force, gateway_in_force
from constructs_lib.knative.timeouts import defaults_in_force
from constructs_lib.kourier.timeouts import kourier_in_force
from constructs_lib.models.in_force import longest_request_seconds, longest_timeouts
from constructs_lib.platform.values import Values
from constructs_lib.values.durations import go_seconds, seconds


def with_timeouts(values: Values) -> Values:
    """The values with every timeout that is not set explicitly filled in from `timeouts` and the models'."""
    longest = longest_timeouts(values.timeouts, values.models)
    knative = values.knative
    defaults = defaults_in_force(
        knative.defaults, ownership=knative.ownership, timeouts=values.timeouts, models=values.models
    )
    kourier = values.kourier
    if not values.operator_installs_kourier:  # which cannot be told of a drain of that length
        kourier = kourier_in_force(kourier, longest)
    return values.model_copy(
        update={
            "gateway": gateway_in_force(values.gateway, longest),
            "envoy_proxy": envoy_proxy_in_force(values.envoy_proxy, longest),
            "kourier": kourier,
            "knative": knative.model_copy(update={"defaults": defaults}),
        }
    )


def chain_problems(values: Values) -> Iterator[Problem]:
    """The timeouts set by hand that end a request earlier than `timeouts` allows."""
    if not (values.models or values.litellm.enabled or values.timeouts.sets_anything()):
        return
    chain = longest_timeouts(values.timeouts, values.models)
    idle, request = seconds(chain.idle), longest_request_seconds(values.timeouts, values.models)
    silence = f"the longest silence of timeouts and models ({chain.idle})"
    whole = f"the longest request of timeouts and models, coldStart and maxStreamDuration together ({request}s)"
    client = values.gateway.client_traffic
    yield from _too_short(
        "gateway.clientTraffic.streamIdleTimeout",
        client.stream_idle_timeout if client.sets("stream_idle_timeout") else None,
        seconds(client.stream_idle_timeout), idle, silence,
    )  # fmt: skip
    backend = values.gateway.backend_traffic
    yield from _too_short(
        "gateway.backendTraffic.requestTimeout",
        backend.request_timeout, seconds(backend.request_timeout), request, whole,
    )  # fmt: skip
    kourier = values.kourier.config.stream_idle_timeout
    if (values.kourier.enabled or values.operator_installs_kourier) and kourier is not None:
        yield from _too_short("kourier.config.streamIdleTimeout", kourier, go_seconds(kourier), idle, silence)
    defaults = values.knative.defaults
    if not values.knative.enabled or defaults is None or not values.models:
        return
    for key, least, what in (
        ("revisionTimeoutSeconds", request, whole),
        ("maxRevisionTimeoutSeconds", request, whole),
        ("revisionResponseStartTimeoutSeconds", request, whole),
        ("revisionIdleTimeoutSeconds", idle, silence),
    ):
        given = getattr(defaults, to_snake(key))
        yield from _too_short(f"knative.defaults.{key}", given, given or 0, least, what)


def _too_short(path: str, given: object, length: float, least: float, what: str) -> Iterator[Problem]:
    """One timeout compared with the least that is needed; 0 means no timeout."""
    if given is not None and 0 < length < least:
        yield Problem(
            path=path,
            value=given,
            rule=f"ends requests before {what}",
            hint="raise it or drop the key, or lower timeouts",
        )
