"""Single values: what each type takes, and what it says when it does not."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, strategies as st
from pydantic import TypeAdapter, ValidationError

from constructs_lib.values import types
from constructs_lib.values.durations import GatewayDuration, GoDuration, go_seconds, seconds


def accepted(kind: Any, value: object) -> Any:
    return TypeAdapter(kind).validate_python(value)


def refused(kind: Any, value: object) -> str:
    with pytest.raises(ValidationError) as error:
        TypeAdapter(kind).validate_python(value)
    return error.value.errors()[0]["msg"]


@pytest.mark.parametrize(("given_value", "kept"), [(1, 1), ("10", 10), (3, 3), ("+2", 2)])
def test_counts_may_be_quoted(given_value: object, kept: int) -> None:
    assert accepted(types.PositiveInt, given_value) == kept


@pytest.mark.parametrize("wrong", [0, -1, "0", "-3", True, 1.0, 1.5, "1.0", "ten", "", " 1", None, [1]])
def test_counts_refuse_everything_else(wrong: object) -> None:
    refused(types.PositiveInt, wrong)


@pytest.mark.parametrize(
    ("given_value", "text"), [("10", "10"), (10, "10"), ("2.0", "2.0"), (2.0, "2.0"), (1.5, "1.5")]
)
def test_numbers_keep_the_way_they_were_written(given_value: object, text: str) -> None:
    assert str(accepted(types.Number, given_value)) == text


@pytest.mark.parametrize("wrong", ["NaN", "inf", "-Inf", float("nan"), float("inf"), True, "", "1,5", "2x", None])
def test_numbers_refuse_what_go_would_take_and_suffer_from(wrong: object) -> None:
    refused(types.Number, wrong)


@pytest.mark.parametrize("right", ["", "llm.example.com", "*.example.com", "a", "xn--bcher-kva.example"])
def test_host_names(right: str) -> None:
    assert accepted(types.Hostname, right) == right


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ("https://llm.example.com", "without a scheme"),
        ("llm.example.com:443", "without a port"),
        ("llm.example.com:", "without a port"),
        ("llm.example.com/v1", "without a path"),
        ("203.0.113.1", "not an IP address"),
        ("2001:db8::1", "port|IP address"),
        ("a.*.example.com", r"one '\*'"),
        ("*", r"one '\*'"),
        ("**.example.com", r"one '\*'"),
        ("*.com", "top-level"),
        ("LLM.example.com", "lower case"),
        ("under_score.example.com", "a-z"),
        ("-a.example.com", "a-z"),
        ("a..b", "a-z"),
        ("a.example.com.", "a-z"),
        (f"{'a' * 64}.example.com", "a-z"),
    ],
)
def test_host_names_say_what_is_wrong(wrong: str, says: str) -> None:
    assert re.search(says, refused(types.Hostname, wrong))


@pytest.mark.parametrize(("right", "length"), [("0s", 0), ("300s", 300), ("1h30m", 5400), ("100ms", 0.1), ("5m", 300)])
def test_gateway_durations(right: str, length: float) -> None:
    assert seconds(accepted(GatewayDuration, right)) == length


@pytest.mark.parametrize("wrong", ["300", "", "5 min", "-1s", "1.5h", "1d", "1h1h1h1h1h", "123456s", 300])
def test_gateway_durations_refuse_what_gep_2257_does(wrong: object) -> None:
    refused(GatewayDuration, wrong)


@pytest.mark.parametrize(("right", "length"), [("0", 0), ("30s", 30), ("1.5h", 5400), ("-1s", -1), ("1m30s", 90)])
def test_go_durations(right: str, length: float) -> None:
    assert go_seconds(accepted(GoDuration, right)) == length


def test_a_go_duration_without_unit_is_told_which_to_write() -> None:
    assert 'write "300s"' in refused(GoDuration, "300")


@pytest.mark.parametrize("wrong", ["", "5 min", "1d", "s", "1s ", "1hour", "0x10s", "300h1", "99999999999h"])
def test_go_durations_refuse_what_go_does(wrong: str) -> None:
    refused(GoDuration, wrong)


@given(st.lists(st.tuples(st.integers(0, 500), st.sampled_from(["h", "m", "s", "ms"])), min_size=1, max_size=4))
def test_every_gateway_duration_is_the_sum_of_its_parts(parts: list[tuple[int, str]]) -> None:
    unit = {"h": 3600, "m": 60, "s": 1, "ms": 0.001}
    text = "".join(f"{number}{name}" for number, name in parts)
    assert seconds(accepted(GatewayDuration, text)) == pytest.approx(sum(n * unit[u] for n, u in parts))


@given(st.text(alphabet="0123456789hmsu. -+", max_size=8))
def test_a_text_is_a_duration_by_the_pattern_of_the_specification_only(text: str) -> None:
    legal = bool(re.fullmatch(r"([0-9]{1,5}(h|m|s|ms)){1,4}", text))
    try:
        accepted(GatewayDuration, text)
    except ValidationError:
        assert not legal
    else:
        assert legal


@pytest.mark.parametrize(
    "right", ["docker.io/envoyproxy/gateway:v1.9.2", f"a/b@sha256:{'0' * 64}", "localhost:5000/a:1"]
)
def test_images_that_are_pinned(right: str) -> None:
    assert accepted(types.Image, right) == right


@pytest.mark.parametrize(
    "wrong", ["envoyproxy/gateway", "envoyproxy/gateway:latest", "", "A/B:1", "a:1@sha256:12", "a b:1"]
)
def test_images_that_are_not(wrong: str) -> None:
    refused(types.Image, wrong)


@pytest.mark.parametrize(("right", "text"), [("500m", "500m"), (2, "2"), ("512Mi", "512Mi"), (0.5, "0.5")])
def test_quantities(right: object, text: str) -> None:
    assert accepted(types.Quantity, right) == text


@pytest.mark.parametrize("wrong", ["", "5 Mi", "-1", "1MB", True, None])
def test_quantities_that_kubernetes_would_refuse(wrong: object) -> None:
    refused(types.Quantity, wrong)


def test_the_json_schema_lets_editors_accept_quoted_numbers() -> None:
    schema = TypeAdapter(types.PositiveInt).json_schema()
    assert schema["anyOf"] == [
        {"maximum": 2**31 - 1, "minimum": 1, "type": "integer"},
        {"pattern": "^\\+?[0-9]+$", "type": "string"},
    ]
