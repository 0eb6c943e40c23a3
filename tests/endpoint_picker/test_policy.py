"""How Envoy asks the picker, and for how long it waits."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from constructs_lib.endpoint_picker.policy import add_extension_policy
from constructs_lib.endpoint_picker.rules import message_problems, message_seconds
from constructs_lib.errors import InvalidProps
from constructs_lib.models.timeouts import TimeoutsValues
from tests.endpoint_picker.support import Tree, add, values
from tests.support import Manifest, only, synthesize


def times(stream: str = "600s", cold: str = "300s") -> TimeoutsValues:
    return TimeoutsValues(max_stream_duration=stream, cold_start=cold, idle="3600s")


def policy(tree: Tree | None = None, timeouts: TimeoutsValues | None = None, **props: Any) -> Manifest:
    def build(chart: Any) -> None:
        add_extension_policy(
            chart,
            "policy",
            route="models",
            rule="llama-rule",
            namespace="llm-platform",
            picker=add(chart, tree, **props),
            timeouts=timeouts or TimeoutsValues(),
        )

    return only(synthesize(build), "EnvoyExtensionPolicy")


def asked(**given: Any) -> Manifest:
    found: Manifest
    (found,) = policy(**given)["spec"]["extProc"]
    return found


def test_it_is_for_one_rule() -> None:
    made = policy()
    assert (made["metadata"]["name"], made["metadata"]["namespace"]) == ("llama-rule", "llm-platform")
    assert made["spec"]["targetRefs"] == [
        {"group": "gateway.networking.k8s.io", "kind": "HTTPRoute", "name": "models", "sectionName": "llama-rule"}
    ]


def test_it_streams_both_ways_because_every_other_mode_hangs_or_loses_tokens() -> None:
    streamed = {"body": "FullDuplexStreamed"}
    assert asked()["processingMode"] == {"request": streamed, "response": streamed}


def test_a_picker_that_fails_is_an_answer_that_clients_try_again() -> None:
    made = asked()
    assert (made["failOpen"], made["statusOnError"]) == (False, 503)


@pytest.mark.parametrize(("namespace", "named"), [("models", "models"), ("llm-platform", None)])
def test_the_picker_is_named_with_its_namespace_if_that_is_another(namespace: str, named: str | None) -> None:
    (backend,) = asked(namespace=namespace)["backendRefs"]
    assert (backend["name"], backend.get("namespace"), backend["port"]) == ("llama-epp", named, 9002)


def test_no_breaker_is_left_at_envoys_1024() -> None:
    assert asked(tree={"maxStreams": 40_000})["backendSettings"]["circuitBreaker"] == {
        "maxConnections": 40_000,
        "maxParallelRequests": 40_000,
        "maxParallelRetries": 40_000,
        "maxPendingRequests": 40_000,
    }


def test_a_picker_that_is_not_ready_is_not_asked() -> None:
    """With a standby, or in a rollout, fewer than half of the pods may be ready."""
    assert asked()["backendSettings"]["healthCheck"] == {"panicThreshold": 1}


@pytest.mark.parametrize(
    ("tree", "timeouts", "wait"),
    [
        ({}, times(), "900s"),
        ({"flowControl": {"requestTtl": "90s"}}, times(), "990s"),
        ({"flowControl": {"requestTtl": "1500ms"}}, times("1s", "1s"), "4s"),
        ({}, times("55m", "5m"), "3600s"),
    ],
)
def test_envoy_waits_for_the_queue_and_the_whole_answer(tree: Tree, timeouts: TimeoutsValues, wait: str) -> None:
    assert asked(tree=tree, timeouts=timeouts)["messageTimeout"] == wait


@pytest.mark.parametrize(
    ("tree", "timeouts"),
    [({}, times("55m1s", "5m")), ({"flowControl": {"requestTtl": "1s"}}, times("55m", "5m"))],
)
def test_but_not_longer_than_an_hour(tree: Tree, timeouts: TimeoutsValues) -> None:
    with pytest.raises(InvalidProps, match=r"timeouts\.max_stream_duration.*3601s.*at most 3600s"):
        policy(tree, timeouts)


@given(stream=st.integers(1, 4000), cold=st.integers(1, 3600), ttl=st.none() | st.integers(1, 3600))
def test_it_is_refused_exactly_when_envoy_would_cut_it(stream: int, cold: int, ttl: int | None) -> None:
    given = values({"flowControl": {"requestTtl": f"{ttl}s"}} if ttl else {})
    timeouts = times(f"{stream}s", f"{cold}s")
    assert message_seconds(given, timeouts) == stream + cold + (ttl or 0)
    assert bool(list(message_problems(given, timeouts))) == (stream + cold + (ttl or 0) > 3600)
