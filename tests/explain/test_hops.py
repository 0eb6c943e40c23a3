"""Beyond the gateway: LiteLLM's choices, Kourier, Knative, cold starts, network policies, what is taken for granted."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from constructs_lib.explain.chain import explain
from constructs_lib.explain.request import parse_request
from constructs_lib.explain.trace import Fact, Trace
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.reading import read_manifests
from constructs_lib.manifests.tree import Tree

CHAT = "https://llm.example.com/v1/chat/completions"
EXAMPLES = Path(__file__).parents[2] / "examples" / "dist"
PLATFORM = [dict(one.content) for one in read_manifests([EXAMPLES / "full-platform"])]
Change = Callable[[dict[str, Any]], None]


def asked(url: str = CHAT, *, model: str = "qwen", change: Change | None = None, **names: str) -> Trace:
    """The full platform, with one object changed."""
    objects = copy.deepcopy(PLATFORM)
    if change:
        (found,) = [one for one in objects if (one["kind"], one["metadata"]["name"]) == (names["kind"], names["name"])]
        change(found)
    return explain(Tree(map(Manifest, objects)), parse_request(url, model=model))


def config(change: Change) -> Change:
    """A change of LiteLLM's config.yaml."""

    def edit(manifest: dict[str, Any]) -> None:
        content = yaml.safe_load(manifest["data"]["config.yaml"])
        change(content)
        manifest["data"]["config.yaml"] = yaml.safe_dump(content)

    return edit


def facts(trace: Trace, topic: str) -> Iterator[Fact]:
    return (fact for hop in trace.hops for fact in hop.facts if fact.topic == topic)


def test_a_model_that_scales_to_zero_is_reached_through_kourier() -> None:
    trace = asked()
    assert [hop.object for hop in trace.hops] == [
        "Gateway llm-platform/networking",
        "Service litellm/litellm, ConfigMap litellm/litellm",
        "Gateway llm-platform/inference-gateway",
        "Service kourier-system/kourier-internal",
        "InferenceService models/qwen",
    ]
    assert trace.hops[-1].url == "http://qwen-predictor.models.svc.cluster.local/v1/chat/completions"
    (start,) = facts(trace, "cold start")
    assert start.text == (
        "a start may take 600s; the shortest timeout on the way is 1080s, at Gateway llm-platform/networking"
    )


def test_the_chain_that_is_shorter_than_a_start_is_named_with_its_hop() -> None:
    def short(manifest: dict[str, Any]) -> None:
        manifest["spec"]["timeout"]["http"]["streamIdleTimeout"] = "90s"

    (start,) = facts(asked(change=short, kind="BackendTrafficPolicy", name="qwen"), "cold start")
    assert start.text == (
        "a start may take 600s, but Gateway llm-platform/inference-gateway waits 90s at most: idle timeout"
    )
    assert start.source.object == "BackendTrafficPolicy llm-platform/qwen"


def test_a_route_without_a_timeout_has_that_of_envoy() -> None:
    def bare(manifest: dict[str, Any]) -> None:
        del manifest["spec"]["rules"][0]["timeouts"]

    def none(manifest: dict[str, Any]) -> None:
        del manifest["spec"]["timeout"]["http"]["requestTimeout"]

    first, *_ = facts(asked(change=bare, kind="HTTPRoute", name="litellm"), "request timeout")
    assert (first.text, first.source.object) == ("none", "BackendTrafficPolicy llm-platform/litellm")
    objects = copy.deepcopy(PLATFORM)
    for one in objects:
        if one["metadata"]["name"] == "litellm" and one["kind"] in ("HTTPRoute", "BackendTrafficPolicy"):
            (bare if one["kind"] == "HTTPRoute" else none)(one)
    trace = explain(Tree(map(Manifest, objects)), parse_request(CHAT, model="qwen"))
    first, *_ = facts(trace, "request timeout")
    assert (first.text, first.source.object) == ("15s", "default of Envoy")


def test_the_second_deployment_and_the_fallbacks_are_named() -> None:
    def fallback(content: dict[str, Any]) -> None:
        content["router_settings"]["fallbacks"] = [{"llama": ["qwen", "gemma"]}]

    first, second = facts(asked(model="llama", change=config(fallback), kind="ConfigMap", name="litellm"), "else")
    assert first.text.startswith("order 2, when it fails: http://inference-gateway.")
    assert first.text.endswith("/kourier/llama/v1/chat/completions: ends at InferenceService models/llama")
    assert second.text == "when all of them fail: qwen, gemma"


def test_patterns_and_aliases_of_litellm_find_their_model() -> None:
    def patterns(content: dict[str, Any]) -> None:
        content["model_list"].append({"model_name": "openai/*", "litellm_params": {"model": "openai/*"}})
        content["router_settings"]["model_group_alias"] = {"best": "qwen"}

    changed = {"change": config(patterns), "kind": "ConfigMap", "name": "litellm"}
    assert asked(model="openai/gpt-5", **changed).end.reason == "the provider openai answers"  # type: ignore[arg-type] # a dict of both
    assert "InferenceService models/qwen" in asked(model="best", **changed).end.reason  # type: ignore[arg-type] # a dict of both
    assert asked(model="openai", **changed).end.status == 400  # type: ignore[arg-type] # a dict of both


def test_litellm_answers_by_itself_what_names_no_model() -> None:
    trace = explain(Tree(map(Manifest, PLATFORM)), parse_request("https://llm.example.com/v1/models"))
    assert (trace.end.served, trace.end.reason) == (True, "LiteLLM answers /v1/models itself")
    assert trace.assumptions == ["the request has a key that LiteLLM accepts"]


def test_kourier_has_no_route_for_a_host_without_a_service() -> None:
    def rename(manifest: dict[str, Any]) -> None:
        manifest["metadata"]["name"] = "qwen2"

    end = asked(change=rename, kind="InferenceService", name="qwen").end
    assert (end.status, end.reason) == (404, "Kourier has no service for host qwen-predictor.models.svc.cluster.local")


def test_the_path_that_no_model_has_ends_at_the_inference_gateway() -> None:
    def other(content: dict[str, Any]) -> None:
        for one in content["model_list"]:
            base = one["litellm_params"]["api_base"]
            one["litellm_params"]["api_base"] = base.replace("/qwen/", "/qwen2/")

    trace = asked(change=config(other), kind="ConfigMap", name="litellm")
    assert trace.end.status == 404
    assert "the path /qwen2/v1/chat/completions is not taken" in trace.end.reason
    assert trace.hops[-1].object == "Gateway llm-platform/inference-gateway"


@pytest.mark.parametrize(("open_", "away"), [(False, "503 (fail closed)"), (True, "the request goes on without it")])
def test_a_picker_that_is_away_fails_closed_or_open(open_: bool, away: str) -> None:
    def mode(manifest: dict[str, Any]) -> None:
        manifest["spec"]["extProc"][0]["failOpen"] = open_

    (found,) = facts(asked(model="llama", change=mode, kind="EnvoyExtensionPolicy", name="llama"), "processor away")
    assert found.text.startswith(away)


def test_services_that_are_not_in_the_manifests_are_taken_to_exist() -> None:
    tree = Tree(read_manifests([EXAMPLES / "existing-services"]))
    trace = explain(tree, parse_request(CHAT, model="chat"))
    assert trace.end.served
    assert trace.assumptions == ["Service litellm/litellm is not in these manifests; it is taken to exist, with pods"]


def test_headers_that_the_gateway_removes_are_named() -> None:
    headers = ["X-Gateway-Destination-Endpoint: 10.0.0.1", "X-Litellm-Timeout: 1", "X-Request-Id: a"]
    trace = explain(Tree(map(Manifest, PLATFORM)), parse_request(CHAT, model="qwen", headers=headers))
    (removed,) = facts(trace, "headers")
    assert removed.text == "removed before routing: x-gateway-destination-endpoint, x-litellm-timeout"
    assert trace.headers == {"x-request-id": "a"}


def test_the_oldest_route_comes_first() -> None:
    objects = copy.deepcopy(PLATFORM)
    (route,) = [one for one in objects if (one["kind"], one["metadata"]["name"]) == ("HTTPRoute", "litellm")]
    twin = copy.deepcopy(route)
    twin["metadata"] |= {"name": "zzz", "creationTimestamp": "2020-01-01T00:00:00Z"}
    twin["spec"]["rules"][0]["backendRefs"] = [{"name": "old", "port": 80}]
    route["metadata"]["creationTimestamp"] = "2021-01-01T00:00:00Z"
    trace = explain(Tree(map(Manifest, [*objects, twin])), parse_request(CHAT, model="qwen"))
    (decided,) = (fact for fact in trace.hops[0].facts if fact.topic == "route")
    assert decided.source.object == "HTTPRoute llm-platform/zzz"
    (other,) = facts(trace, "outranked")
    assert other.source.object == "HTTPRoute llm-platform/litellm"
