"""Why is this 404? Each tree is the full platform with one mistake, and the answer names that mistake and its line."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from constructs_lib.explain.chain import explain
from constructs_lib.explain.request import parse_origin, parse_request
from constructs_lib.explain.text import verdict
from constructs_lib.explain.trace import Trace
from constructs_lib.manifests.reading import read_manifests
from constructs_lib.manifests.tree import Tree

PLATFORM = Path(__file__).parents[2] / "examples" / "dist" / "full-platform"
CHAT = "https://llm.example.com/v1/chat/completions"
ROUTE, MODELS = "60-litellm.yaml", "70-models.yaml"

DENY = """---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: SecurityPolicy
metadata: {name: closed, namespace: llm-platform}
spec:
  targetRefs: [{group: gateway.networking.k8s.io, kind: HTTPRoute, name: litellm}]
  authorization: {defaultAction: Deny}
"""
SHADOW = """---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: away, namespace: llm-platform}
spec:
  hostnames: [llm.example.com]
  parentRefs: [{name: networking, sectionName: https}]
  rules:
    - matches: [{method: POST, path: {type: Exact, value: /v1/chat/completions}}]
      filters:
        - {type: RequestRedirect, requestRedirect: {hostname: old.example.com, statusCode: 302}}
"""
CLOSED = """---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: closed, namespace: litellm}
spec: {podSelector: {}, policyTypes: [Ingress]}
"""


@dataclass(frozen=True)
class Case:
    """A mistake, the request that suffers, and how the answer names the mistake."""

    status: int
    cause: str
    place: str
    """Text of the line to which the answer leads."""
    url: str = CHAT
    method: str = ""
    model: str = "llama"
    change: tuple[str, str, str] | None = None
    """File, what is there, what is there instead."""
    more: str = ""
    """Objects that somebody added."""


CASES = {
    "no listener for the host": Case(
        0, "no listener of port 443 is for chat.example.com; they are for llm.example.com", "- allowedRoutes:",
        url="https://chat.example.com/v1/models", model="",
    ),
    "no route for the host": Case(
        404, "nothing is served for host chat.example.com; the listener takes llm.example.com", "- allowedRoutes:",
        url="http://chat.example.com/v1/models", model="",
    ),
    "route of another namespace": Case(
        404, "HTTPRoute litellm/litellm is for this request, but is not attached: listener https takes routes of its "
        "own namespace llm-platform, not of litellm", "namespaces:",
        change=(ROUTE, "  namespace: llm-platform\nspec:\n  hostnames:\n    - llm.example.com\n  parentRefs:\n"
                "    - name: networking\n",
                "  namespace: litellm\nspec:\n  hostnames:\n    - llm.example.com\n  parentRefs:\n"
                "    - name: networking\n      namespace: llm-platform\n"),
    ),
    "wrong sectionName": Case(
        404, "Gateway networking has no listener with sectionName tls; it has http (port 80), https (port 443)",
        "- name: networking", change=(ROUTE, "sectionName: https", "sectionName: tls"),
    ),
    "wrong Gateway": Case(
        404, "is not attached: there is no Gateway llm-platform/network", "- name: network",
        change=(ROUTE, "- name: networking\n", "- name: network\n"),
    ),
    "missing ReferenceGrant": Case(
        500, "a ReferenceGrant in litellm from HTTPRoute of llm-platform to Service is missing", "- name: litellm",
        change=(ROUTE, "platform-litellm\n  namespace: litellm", "platform-litellm\n  namespace: other"),
    ),
    "port that the Service does not have": Case(
        500, "Service litellm/litellm has no port 4001; it has 4000", "- name: litellm",
        change=(ROUTE, "          port: 4000\n      matches", "          port: 4001\n      matches"),
    ),
    "a redirect comes first": Case(302, "a redirect of HTTPRoute llm-platform/away", "filters:", more=SHADOW),
    "a policy denies": Case(
        403, "no rule of the policy allows it, and the default is Deny", "authorization:", more=DENY
    ),
    "the network refuses": Case(
        503, "no ingress rule of NetworkPolicy litellm/closed allows from envoy-gateway-system to litellm port 4000",
        "spec:", more=CLOSED,
    ),
    "wrong path": Case(
        404, "the path /v1/chat/completion is not taken", "- method: ", url=CHAT.removesuffix("s"),
    ),
    "wrong method": Case(
        404, "the method GET is not taken: HTTPRoute llm-platform/litellm takes host llm.example.com, "
        "path /v1/chat/completions, method POST", "- method: POST", method="GET",
    ),
    "unknown model": Case(
        400, "LiteLLM does not know the model gpt; it knows meta-llama/Llama-3.1-8B-Instruct, llama, qwen, gemma",
        "config.yaml: |", model="gpt",
    ),
    "no pods": Case(503, "Deployment litellm/litellm has 0 replicas", "replicas: 0",
                    change=(ROUTE, "  replicas: 2", "  replicas: 0")),
}  # fmt: skip


PICKER = ("50-inference-gateway.yaml", "          port: 9002\n      backendSettings",
          "          port: 9003\n      backendSettings")  # fmt: skip


@pytest.fixture
def broken(tmp_path: Path) -> Callable[[Case], Trace]:
    """Copy the platform, make the mistake, and explain the request."""

    def make(case: Case) -> Trace:
        folder = tmp_path / "manifests"
        shutil.copytree(PLATFORM, folder)
        if case.change:
            name, old, new = case.change
            text = (folder / name).read_text()
            assert old in text
            (folder / name).write_text(text.replace(old, new, 1))
        if case.more:
            (folder / "90-more.yaml").write_text(case.more)
        request = parse_request(case.url, method=case.method, model=case.model, origin=parse_origin("internet"))
        return explain(Tree(read_manifests([folder])), request)

    return make


@pytest.mark.parametrize("name", CASES)
def test_the_answer_names_the_mistake_and_its_line(name: str, broken: Callable[[Case], Trace]) -> None:
    case = CASES[name]
    end = broken(case).end
    assert end.status == case.status, verdict(end)
    assert case.cause in end.reason
    file, _, line = end.source.place.rpartition(":")
    assert case.place in Path(file).read_text().splitlines()[int(line) - 1]


def test_without_a_mistake_the_model_answers(broken: Callable[[Case], Trace]) -> None:
    trace = broken(Case(200, "", ""))
    assert [hop.name for hop in trace.hops] == ["gateway", "LiteLLM", "gateway", "pods"]
    assert trace.end.served
    assert "InferenceService models/llama" in trace.end.reason


def test_litellm_goes_on_to_the_second_way(broken: Callable[[Case], Trace]) -> None:
    trace = broken(Case(200, "", "", change=PICKER))
    assert trace.end.served
    assert [hop.name for hop in trace.hops] == ["gateway", "LiteLLM", "gateway", "Kourier", "Knative"]
    (failed,) = (fact.text for hop in trace.hops for fact in hop.facts if fact.topic == "failed")
    assert failed == (
        "500: the policy is invalid, so Envoy Gateway answers 500: Service models/llama-epp has no port 9003; "
        "it has 9002, 9090; LiteLLM asks elsewhere"
    )
