"""The one timeout chain: what follows from section `timeouts` at every hop, and what would cut a request short.

A request passes Envoy (external Gateway), LiteLLM, Envoy (inference gateway), the endpoint picker, Envoy (Kourier), and
Knative's activator and queue proxy. The hops of this library's own objects take their timeouts from `timeouts`; this
module does the same for those that have keys of their own, which may be set by hand.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from pydantic.alias_generators import to_snake

from constructs_lib.errors import Problem
from constructs_lib.knative.timeouts import defaults_in_force
from constructs_lib.models.rules import longest_request_seconds, longest_timeouts
from constructs_lib.values.durations import go_seconds, seconds

if TYPE_CHECKING:
    from constructs_lib.platform.values import Values


def with_timeouts(values: Values) -> Values:
    """The values with every timeout that is not set by hand filled in from `timeouts` and the models'."""
    chain = longest_timeouts(values.timeouts, values.models)
    stream = math.ceil(seconds(chain.max_stream_duration))
    gateway, proxy, kourier, knative = values.gateway, values.envoy_proxy, values.kourier, values.knative
    client = gateway.client_traffic
    if "stream_idle_timeout" not in client.model_fields_set:
        client = client.model_copy(update={"stream_idle_timeout": chain.idle})
    if "drain_timeout" not in proxy.model_fields_set and stream > seconds(proxy.drain_timeout):
        proxy = proxy.model_copy(update={"drain_timeout": chain.max_stream_duration})
    if "drain_time" not in kourier.gateway.model_fields_set and stream > go_seconds(kourier.gateway.drain_time):
        drained = kourier.gateway.model_copy(update={"drain_time": f"{stream}s"})
        kourier = kourier.model_copy(update={"gateway": drained})
    defaults = defaults_in_force(knative.defaults, timeouts=values.timeouts, models=values.models)
    return values.model_copy(
        update={
            "gateway": gateway.model_copy(update={"client_traffic": client}),
            "envoy_proxy": proxy,
            "kourier": kourier,
            "knative": knative.model_copy(update={"defaults": defaults}),
        }
    )


def chain_problems(values: Values) -> Iterator[Problem]:
    """The timeouts set by hand that end a request before `timeouts` says it may end."""
    if not (values.models or values.litellm.enabled or values.timeouts.model_fields_set):
        return
    chain = longest_timeouts(values.timeouts, values.models)
    idle, request = seconds(chain.idle), longest_request_seconds(values.timeouts, values.models)
    silence = f"the longest silence of timeouts and models ({chain.idle})"
    whole = f"the longest request of timeouts and models, coldStart and maxStreamDuration together ({request}s)"
    client = values.gateway.client_traffic
    yield from _too_short(
        "gateway.clientTraffic.streamIdleTimeout",
        client.stream_idle_timeout if "stream_idle_timeout" in client.model_fields_set else None,
        seconds(client.stream_idle_timeout), idle, silence,
    )  # fmt: skip
    backend = values.gateway.backend_traffic
    yield from _too_short(
        "gateway.backendTraffic.requestTimeout",
        backend.request_timeout, seconds(backend.request_timeout), request, whole,
    )  # fmt: skip
    kourier = values.kourier.config.stream_idle_timeout
    if values.kourier.enabled and kourier is not None:
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
    """One end of the chain against another; 0 is no timeout at all."""
    if given is not None and 0 < length < least:
        yield Problem(
            path=path,
            value=given,
            rule=f"ends requests before {what}",
            hint="raise it or drop the key, or lower timeouts",
        )
