"""One timeout chain: what follows from section `timeouts`, and what would cut a request short."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from constructs_lib import InvalidValues, Values, parse_values
from constructs_lib.models.in_force import timeouts_of
from constructs_lib.platform.timeout_chain import with_timeouts
from constructs_lib.values.durations import seconds

LLAMA = {"name": "llama", "service": "models/llama"}
MODELS = {"inferenceGateway": {"enabled": True}, "models": [LLAMA]}


def derived(tree: dict[str, Any]) -> Values:
    return with_timeouts(parse_values(tree))


def refused(tree: dict[str, Any]) -> str:
    with pytest.raises(InvalidValues) as error:
        parse_values(tree)
    return str(error.value)


def test_without_models_the_platform_stays_as_it_is() -> None:
    assert with_timeouts(Values()).model_dump() == Values().model_dump()


def test_every_hop_follows() -> None:
    values = derived(MODELS | {"timeouts": {"maxStreamDuration": "1200s", "coldStart": "400s", "idle": "1600s"}})
    assert values.gateway.client_traffic.stream_idle_timeout == "1600s"
    assert values.envoy_proxy.drain_timeout == "1200s"
    assert values.kourier.gateway.drain_time == "1200s"
    assert values.knative.defaults
    assert values.knative.defaults.revision_timeout_seconds == 1600
    assert values.knative.defaults.max_revision_timeout_seconds == 1600


def test_the_longest_model_decides_where_all_pass() -> None:
    slow = LLAMA | {"timeouts": {"maxStreamDuration": "3000s"}}
    other = {"name": "qwen", "service": "models/qwen", "timeouts": {"coldStart": "1000s"}}
    values = derived(MODELS | {"models": [slow, other]})
    # 300 + 3000 of the one; 1000 + 600 of the other
    assert values.knative.defaults
    assert values.knative.defaults.revision_timeout_seconds == 3300
    assert values.gateway.client_traffic.stream_idle_timeout == "3300s"


def test_what_is_set_by_hand_stays() -> None:
    values = derived(
        MODELS
        | {
            "gateway": {"clientTraffic": {"streamIdleTimeout": "0s"}},
            "envoyProxy": {"drainTimeout": "200s"},
            "knative": {"defaults": {"revisionTimeoutSeconds": 2000, "maxRevisionTimeoutSeconds": 3000}},
        }
    )
    assert values.gateway.client_traffic.stream_idle_timeout == "0s"
    assert values.envoy_proxy.drain_timeout == "200s"
    assert values.knative.defaults
    assert values.knative.defaults.revision_timeout_seconds == 2000
    assert values.knative.defaults.max_revision_timeout_seconds == 3000


@pytest.mark.parametrize(
    ("section", "words"),
    [
        (
            {"gateway": {"clientTraffic": {"streamIdleTimeout": "300s"}}},
            'gateway.clientTraffic.streamIdleTimeout = "300s": ends requests before the longest silence of timeouts',
        ),
        (
            {"gateway": {"backendTraffic": {"requestTimeout": "899s"}, "clientTraffic": {"streamIdleTimeout": "0s"}}},
            'gateway.backendTraffic.requestTimeout = "899s": ends requests before the longest request',
        ),
        (
            {"kourier": {"config": {"streamIdleTimeout": "5m"}}},
            'kourier.config.streamIdleTimeout = "5m": ends requests before the longest silence',
        ),
        (
            {"knative": {"defaults": {"revisionTimeoutSeconds": 300}}},
            "knative.defaults.revisionTimeoutSeconds = 300: ends requests before the longest request",
        ),
        (
            {
                "knative": {
                    "defaults": {
                        "revisionTimeoutSeconds": 900,
                        "maxRevisionTimeoutSeconds": 900,
                        "revisionResponseStartTimeoutSeconds": 200,
                        "revisionIdleTimeoutSeconds": 100,
                    }
                }
            },
            "knative.defaults.revisionIdleTimeoutSeconds = 100: ends requests before the longest silence",
        ),
    ],
)
def test_a_hop_that_cuts_requests_short_names_both_ends(section: dict[str, Any], words: str) -> None:
    assert words in refused(MODELS | section)


def test_a_hop_of_a_platform_without_models_may_be_as_short_as_its_owner_likes() -> None:
    parse_values({"gateway": {"clientTraffic": {"streamIdleTimeout": "300s"}}})


def test_a_cold_start_is_the_sum_of_its_parts() -> None:
    parts = {"node": "410s", "image": "30s", "weights": "1500ms", "engine": "100s"}
    assert parse_values({"timeouts": {"coldStartParts": parts}}).timeouts.longest_start == "542s"
    # a node is free, and the rest is as it was measured
    assert parse_values({"timeouts": {"coldStartParts": {}}}).timeouts.longest_start == "450s"
    values = derived(MODELS | {"timeouts": {"coldStartParts": parts}})
    assert values.knative.defaults
    assert values.knative.defaults.revision_timeout_seconds == 1142


def test_the_parts_of_a_model_are_laid_over_those_of_the_platform() -> None:
    platform = {"coldStartParts": {"image": "10s", "weights": "20s", "engine": "30s"}}
    models = [
        LLAMA | {"timeouts": {"coldStartParts": {"node": "410s"}}},
        {"name": "qwen", "service": "models/qwen", "timeouts": {"coldStart": "5s"}},
        {"name": "phi", "service": "models/phi", "timeouts": {"maxStreamDuration": "1s"}},
    ]
    values = parse_values(MODELS | {"timeouts": platform, "models": models})
    assert [timeouts_of(model, values.timeouts).longest_start for model in values.models] == ["470s", "5s", "60s"]


@pytest.mark.parametrize(
    ("tree", "text"),
    [
        (
            {"timeouts": {"coldStart": "200s", "coldStartParts": {"node": "10s"}}},
            'timeouts.coldStart = "200s": cannot be combined with coldStartParts, whose sum it is; drop one of the two',
        ),
        (
            MODELS | {"models": [LLAMA | {"timeouts": {"coldStart": "200s", "coldStartParts": {"node": "10s"}}}]},
            "models[0].timeouts.coldStart",
        ),
        (
            {"timeouts": {"coldStartParts": {"node": "500s"}}},
            'timeouts.idle = "900s": must not be below the sum of coldStartParts (950s)',
        ),
        (
            MODELS
            | {
                "timeouts": {"coldStart": "480s"},
                "models": [LLAMA | {"timeouts": {"coldStartParts": {"node": "410s"}}}],
            },
            "models[0].timeouts.coldStartParts.image: is required: timeouts.coldStart (480s) is one number, which "
            "has no parts; write image, weights, engine, or timeouts.coldStartParts instead of timeouts.coldStart",
        ),
        (
            MODELS | {"models": [LLAMA | {"timeouts": {"coldStartParts": {}}}]},
            "models[0].timeouts.coldStartParts: has no effect without a part",
        ),
        ({"timeouts": {"coldStartParts": {"image": "0s"}}}, "timeouts.coldStartParts.image"),
        ({"timeouts": {"coldStartParts": {"driver": "9s"}}}, "known here: node, image, weights, engine"),
    ],
)
def test_what_is_wrong_with_the_parts_is_told(tree: dict[str, Any], text: str) -> None:
    assert text in refused(tree)


def test_a_cold_start_is_silent() -> None:
    assert 'timeouts.idle = "60s": must not be below coldStart (300s)' in refused({"timeouts": {"idle": "60s"}})


_seconds = st.integers(1, 10_000).map(lambda value: f"{value}s")


@given(stream=_seconds, cold=_seconds, other=_seconds)
def test_no_hop_is_shorter_than_a_request_that_is_allowed(stream: str, cold: str, other: str) -> None:
    values = derived(
        MODELS
        | {
            "timeouts": {"maxStreamDuration": stream, "coldStart": cold, "idle": cold},
            "models": [LLAMA | {"timeouts": {"coldStart": other}}],
        }
    )
    assert values.knative.defaults
    longest = max(seconds(cold), seconds(other)) + seconds(stream)
    assert values.knative.defaults.revision_timeout_seconds == longest
    assert (values.knative.defaults.max_revision_timeout_seconds or 0) >= longest
    assert seconds(values.gateway.client_traffic.stream_idle_timeout) >= max(seconds(cold), seconds(other))
    assert seconds(values.envoy_proxy.drain_timeout) >= seconds(stream)
