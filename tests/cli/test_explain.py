"""llm-networking explain: exit codes, text, JSON, expectations, and what it says about bad input."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from constructs_lib.cli.main import main

ROOT = Path(__file__).parents[2]
FULL = str(ROOT / "examples" / "dist" / "full-platform")
CHAT = "https://llm.example.com/v1/chat/completions"


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(["explain", *words])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def test_a_request_that_is_served_ends_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    code, text, _ = run(capsys, CHAT, "--model", "llama", "-m", FULL)
    assert code == 0
    blocks = [line for line in text.splitlines() if line[:1].isdigit()]
    assert blocks == [
        "1. gateway: Gateway llm-platform/networking",
        "2. LiteLLM: Service litellm/litellm, ConfigMap litellm/litellm",
        "3. gateway: Gateway llm-platform/inference-gateway",
        "4. pods: Service models/llama-pool",
    ]
    assert "served: a pod of InferenceService models/llama answers /v1/chat/completions." in text


def test_a_request_that_is_not_served_ends_with_1(capsys: pytest.CaptureFixture[str]) -> None:
    code, text, _ = run(capsys, CHAT.replace("https", "http"), "-X", "POST", "-m", FULL)
    assert code == 1
    assert (
        "308: a redirect of HTTPRoute llm-platform/networking-https-redirect. Location: https://llm.example.com" in text
    )


def test_values_are_explained_without_files(capsys: pytest.CaptureFixture[str]) -> None:
    code, text, _ = run(capsys, "http://any.example.com/v1/models", "--set", "gateway.name=edge")
    assert code == 1
    assert "Gateway llm-platform/edge, spec.listeners[0]" in text
    assert "no route is attached to it" in text


def test_json_has_every_hop_with_its_sources(capsys: pytest.CaptureFixture[str]) -> None:
    code, text, _ = run(capsys, CHAT, "--model", "qwen", "-m", FULL, "--json")
    found = json.loads(text)
    assert code == 0
    assert (found["served"], found["end"]["status"]) == (True, 200)
    assert [hop["name"] for hop in found["hops"]] == ["gateway", "LiteLLM", "gateway", "Kourier", "Knative"]
    facts = {fact["topic"]: fact for fact in found["hops"][-1]["facts"]}
    assert facts["scale"]["text"] == "down to zero"
    assert facts["request timeout"]["source"]["place"].endswith("70-models.yaml:178")
    assert found["backends"] == {"litellm/litellm": 1.0}


def test_the_way_of_a_request_from_other_pods_is_judged_by_the_policies(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    policy = {
        "apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy",
        "metadata": {"name": "edge", "namespace": "envoy-gateway-system"},
        "spec": {"podSelector": {}, "policyTypes": ["Ingress"], "ingress": [
            {"from": [{"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "jobs"}},
                       "podSelector": {"matchLabels": {"app": "batch"}}}], "ports": [{"port": 10443}]}]},
    }  # fmt: skip
    file = tmp_path / "policy.json"
    file.write_text(json.dumps(policy))
    words = (CHAT, "-X", "POST", "-m", FULL, "-m", str(file))
    assert run(capsys, *words, "--from", "jobs/app=batch")[0] == 0
    for other in ("jobs", "jobs/app=web", "internet", "web/app=batch"):
        code, text, _ = run(capsys, *words, "--from", other)
        assert (code, "no answer: the connection is refused" in text) == (1, True)


def test_expectations_are_a_test(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "requests.yaml"
    file.write_text(f"- {{url: {CHAT}, model: llama, status: 200, backend: litellm/litellm}}\n"
                    f"- {{url: {CHAT}, status: 404}}\n")  # fmt: skip
    assert run(capsys, "--expect", str(file), "-m", FULL)[:2] == (0, "2 of 2 requests end as expected\n")
    file.write_text(f"requests:\n- {{url: {CHAT}, model: gpt, status: 200, backend: litellm/other}}\n"
                    f"- {{url: {CHAT}, status: 404}}\n")  # fmt: skip
    code, text, _ = run(capsys, "--expect", str(file), "-m", FULL)
    assert code == 1
    assert "expected 200, but: 400: LiteLLM does not know the model gpt" in text
    assert "expected backend litellm/other, found litellm/litellm" in text
    assert text.endswith("1 of 2 requests end as expected\n")
    code, text, _ = run(capsys, "--expect", str(file), "-m", FULL, "--json")
    assert (code, [bool(one["differences"]) for one in json.loads(text)]) == (1, [True, False])


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["llm.example.com/v1"], 'URL = "llm.example.com/v1": has no scheme; write https://llm.example.com/v1'),
        (["ftp://llm.example.com"], "its scheme is neither http nor https"),
        (["https:///v1"], "has no host"),
        (["https://llm.example.com:99999/"], "its port is not a number up to 65535"),
        ([CHAT, "-H", "broken"], 'header = "broken": is not a header; write "Name: value"'),
        ([CHAT, "-X", "GE T"], "is not a method of HTTP"),
        ([CHAT, "--from", "pods/app"], "is neither internet nor pods; write namespace/app=name"),
        ([CHAT, "--client-ip", "300.1.1.1"], "is no address"),
        ([], "give a URL, or --expect FILE"),
        ([CHAT, "--expect", "requests.yaml"], "give a URL, or --expect FILE"),
        (["--expect", "/nowhere.yaml"], "cannot be read: No such file or directory"),
        ([CHAT, "-m", "/nowhere"], "there is no such file or folder"),
        ([CHAT, "-m", FULL, "--set", "gateway.name=x"], "--manifests goes without --values and --set"),
    ],
)
def test_wrong_options_end_with_2(words: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, text, error = run(capsys, *words)
    assert (code, text) == (2, "")
    assert error.startswith("error: ")
    assert message in error


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("- {url: x", "is not YAML"),
        ("[]", "should have at least 1 item"),
        ("- {status: 200}", "0.url"),
        ("- {url: 'http://a', state: 200}", "0.state"),
        ("- {url: 'http://a', status: 900}", "0.status"),
        ("- {url: a.example}", "has no scheme"),
    ],
)
def test_wrong_expectations_end_with_2(
    content: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "requests.yaml"
    file.write_text(content)
    code, _, error = run(capsys, "--expect", str(file), "-m", FULL)
    assert code == 2
    assert message in error


def test_broken_yaml_is_named_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.yaml").write_text("kind: Gateway\nspec: [\n")
    code, _, error = run(capsys, CHAT, "-m", str(tmp_path))
    assert code == 2
    assert f"{tmp_path}/bad.yaml:3: is not YAML" in error


def test_kinds_that_are_not_looked_at_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "more.yaml"
    file.write_text("{apiVersion: gateway.networking.k8s.io/v1, kind: GRPCRoute, metadata: {name: chat}}")
    _, _, error = run(capsys, CHAT, "-m", FULL, "-m", str(file))
    assert error == "note: passed over: 1 GRPCRoute\n"


def test_a_tree_without_gateways_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "one.yaml").write_text("{apiVersion: v1, kind: Namespace, metadata: {name: a}}")
    code, text, _ = run(capsys, CHAT, "-m", str(tmp_path))
    assert (code, text) == (1, "no answer: no Gateway listens on port 443; there are: none at all.\n")


def test_a_gateway_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    code, text, _ = run(capsys, CHAT, "-m", FULL, "--gateway", "llm-platform/other")
    assert (code, text) == (1, "no answer: there is no Gateway llm-platform/other.\n")
