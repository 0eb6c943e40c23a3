"""Timeouts, retries and limits in force at a gateway, and where each comes from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from constructs_lib.explain.matches import Entry
from constructs_lib.explain.policies import InForce
from constructs_lib.explain.trace import Fact, Source, source
from constructs_lib.manifests.fields import dig, listed

NEVER = float("inf")
_PARTS = re.compile(r"(\d+(?:\.\d+)?)(ms|h|m|s)")
_UNITS = {"ms": 0.001, "s": 1, "m": 60, "h": 3600}


def seconds_of(text: object) -> float:
    """The seconds of a duration of Gateway API; 0 means never."""
    total = sum(float(number) * _UNITS[unit] for number, unit in _PARTS.findall(str(text)))
    return total or NEVER


def request_timeout(entry: Entry, traffic: InForce) -> Fact:
    """The longest time of a whole request."""
    at = ("spec", "rules", entry.rule, "timeouts")
    timeouts = dig(entry.route.content, *at) or {}
    retries = dig(entry.route.content, "spec", "rules", entry.rule, "retry")
    for key in ("backendRequest", "request"):
        if timeouts.get(key) and not (key == "backendRequest" and retries):
            return Fact("request timeout", _never(timeouts[key]), source(entry.route, *at, key))
    found = traffic.get("timeout", "http", "requestTimeout")
    if found:
        return Fact("request timeout", _never(found), traffic.at("timeout", "http", "requestTimeout"))
    return Fact("request timeout", "15s", Source("default of Envoy"))


def idle_timeout(entry: Entry, traffic: InForce, client: InForce) -> Fact:
    """The longest silence of a stream."""
    path = ("timeout", "http", "streamIdleTimeout")
    for policy in (traffic, client):
        if found := policy.get(*path):
            return Fact("idle timeout", _never(found), policy.at(*path))
    whole = request_timeout(entry, traffic)
    if whole.source.object == "default of Envoy":
        return Fact("idle timeout", "5m", Source("default of Envoy"))
    text = "none" if whole.text == "none" else f"{max(3600, seconds_of(whole.text)):g}s"
    return Fact("idle timeout", text, Source("Envoy Gateway, from the request timeout"))


def _never(value: object) -> str:
    return str(value) if seconds_of(value) != NEVER else "none"


def limits_of(entry: Entry, traffic: InForce, client: InForce) -> Iterator[Fact]:
    """Everything that bounds the request at this gateway."""
    yield request_timeout(entry, traffic)
    yield idle_timeout(entry, traffic, client)
    yield from _retries(entry, traffic)
    breaker = traffic.get("circuitBreaker") or {}
    most = {key: breaker.get(key, 1024) for key in ("maxConnections", "maxParallelRequests", "maxPendingRequests")}
    text = ", ".join(f"{key} {value}" for key, value in most.items()) + "; 503 beyond"
    yield Fact("limit", text, traffic.at("circuitBreaker") if breaker else Source("default of Envoy"))
    if buffer := client.get("connection", "bufferLimit"):
        yield Fact("limit", f"{buffer} are buffered per connection", client.at("connection", "bufferLimit"))
    if body := traffic.get("requestBuffer", "limit"):
        yield Fact("limit", f"bodies up to {body}, which is buffered whole; 413 beyond", traffic.at("requestBuffer"))
    for key, policy in (("connectionLimit", client), ("rateLimit", traffic)):
        if found := policy.get(*(("connection",) if policy is client else ()), key):
            below = ("connection", key) if policy is client else (key,)
            yield Fact("limit", _limit(key, found), policy.at(*below))
    for key in ("maxStreamDuration", "maxConnectionDuration"):
        if found := traffic.get("timeout", "http", key):
            yield Fact("timeout", f"{key} {found}", traffic.at("timeout", "http", key))
    for name in ("responseOverride", "compressor"):
        if traffic.get(name) is not None:
            yield Fact("policy", f"{name} is set", traffic.at(name))


def _limit(key: str, found: Any) -> str:
    if key == "connectionLimit":
        return f"{found.get('value')} connections; more are closed"
    rules = []
    for kind in ("local", "global"):
        for rule in listed(found, kind, "rules"):
            limit = rule.get("limit") or {}
            rules.append(f"{kind} {limit.get('requests')} per {limit.get('unit')}")
    return f"rate: {', '.join(rules) or found.get('type')}; 429 beyond"


def _retries(entry: Entry, traffic: InForce) -> Iterator[Fact]:
    at = ("spec", "rules", entry.rule, "retry")
    own = dig(entry.route.content, *at)
    if own:
        codes = ", ".join(str(code) for code in listed(own, "codes")) or "503"
        yield Fact("retry", f"{own.get('attempts', 2)} times, on {codes}", source(entry.route, *at))
    elif (retry := traffic.get("retry")) is not None:
        conditions = [str(one) for one in listed(retry, "retryOn", "triggers")]
        conditions += [str(one) for one in listed(retry, "retryOn", "httpStatusCodes")]
        text = f"{retry.get('numRetries', 2)} times, on {', '.join(conditions) or 'failed connections and 503'}"
        yield Fact("retry", text, traffic.at("retry"))
    else:
        yield Fact("retry", "never", Source("default of Envoy Gateway"))
