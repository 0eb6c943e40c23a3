"""Hosted providers: what is accepted, LiteLLM's entries for them, their variables and their connections."""

from __future__ import annotations

import subprocess
from typing import Any

import pytest
import yaml

from constructs_lib import InvalidValues, parse_values
from constructs_lib.litellm.pod import ENVIRONMENT
from constructs_lib.litellm.provider_names import ADDRESSED, KEYED, PROVIDERS
from constructs_lib.litellm.providers import variable_name
from constructs_lib.platform.flows import flows_of
from constructs_lib.platform.plan import resolve
from tests.litellm.running import PROGRAM
from tests.litellm.support import KOURIER, SECRET, problems, proxy
from tests.support import only

OPENAI = {
    "name": "openai",
    "provider": "openai",
    "apiKeySecret": {"name": "openai", "key": "api-key"},
    "models": [{"name": "gpt-4o"}],
}
INSIDE = {
    "name": "vllm-2",
    "provider": "hosted_vllm",
    "apiBase": "http://vllm.other.svc.cluster.local:8000/v1",
    "models": [{"name": "big", "model": "org/big"}],
}
BEDROCK = {
    "name": "aws",
    "provider": "bedrock",
    "parameters": {
        "aws_region_name": "eu-central-1",
        "aws_access_key_id": {"secretKeyRef": {"name": "aws", "key": "id"}},
        "aws_secret_access_key": {"secretKeyRef": {"name": "aws", "key": "secret"}},
        "rpm": 100,
        "use_accelerate": True,
    },
    "models": [{"name": "claude", "model": "anthropic.claude-sonnet"}],
}


def made(*providers: dict[str, Any], **keys: Any) -> dict[str, Any]:
    return {"deployment": SECRET | {"providers": list(providers)} | keys}


def entries(*providers: dict[str, Any]) -> list[dict[str, Any]]:
    config = only(proxy({"providers": list(providers)}, KOURIER), "ConfigMap")["data"]["config.yaml"]
    found: list[dict[str, Any]] = yaml.safe_load(config)["model_list"]
    assert found[0]["model_name"] == "llama"
    return found[1:]


def variables(deployment: dict[str, Any]) -> dict[str, Any]:
    (container,) = only(proxy(deployment), "Deployment")["spec"]["template"]["spec"]["containers"]
    names = [item["name"] for item in container["env"]]
    assert len(names) == len(set(names))
    return {item["name"]: item.get("value", item.get("valueFrom")) for item in container["env"]}


def test_a_model_of_a_provider_is_in_the_list_with_the_key_of_its_variable() -> None:
    price = {"inputPerMillionTokens": 3, "outputPerMillionTokens": 15}
    model = {"name": "smart", "model": "gpt-4o", "price": price, "tags": ["hosted"]}
    assert entries(OPENAI | {"models": [model]}) == [
        {
            "model_name": "smart",
            "litellm_params": {
                "model": "openai/gpt-4o",
                "api_key": "os.environ/PROVIDER_OPENAI__API_KEY",
                "timeout": 900,
                "input_cost_per_token": 3e-06,
                "output_cost_per_token": 1.5e-05,
                "tags": ["hosted"],
            },
        }
    ]


def test_parameters_and_addresses() -> None:
    aws, inside = entries(BEDROCK, INSIDE)
    assert aws["litellm_params"] == {
        "model": "bedrock/anthropic.claude-sonnet",
        "timeout": 900,
        "aws_region_name": "eu-central-1",
        "aws_access_key_id": "os.environ/PROVIDER_AWS__AWS_ACCESS_KEY_ID",
        "aws_secret_access_key": "os.environ/PROVIDER_AWS__AWS_SECRET_ACCESS_KEY",
        "rpm": 100,
        "use_accelerate": True,
    }
    assert inside["litellm_params"] == {
        "model": "hosted_vllm/org/big",
        "api_base": "http://vllm.other.svc.cluster.local:8000/v1",
        "api_key": "none",
        "timeout": 900,
    }


def test_every_variable_that_is_named_is_there() -> None:
    found = variables({"providers": [OPENAI, BEDROCK, INSIDE]})
    named = [value.removeprefix("os.environ/") for entry in entries(OPENAI, BEDROCK, INSIDE)
             for value in entry["litellm_params"].values() if str(value).startswith("os.environ/")]  # fmt: skip
    assert len(named) == 3
    assert set(named) <= found.keys()
    assert found["PROVIDER_OPENAI__API_KEY"] == {"secretKeyRef": {"name": "openai", "key": "api-key"}}
    assert found["PROVIDER_AWS__AWS_SECRET_ACCESS_KEY"] == {"secretKeyRef": {"name": "aws", "key": "secret"}}


def test_no_two_parameters_have_one_variable() -> None:
    names = ("a", "a-b", "a--b", "a-b-c", "b")
    parameters = ("c", "b_c", "a_b_c", "api_key")
    assert len({variable_name(name, key) for name in names for key in parameters}) == len(names) * len(parameters)


def test_further_variables() -> None:
    key = {"secretKeyRef": {"name": "langfuse", "key": "secret"}}
    found = variables({"env": {"LANGFUSE_HOST": "https://langfuse.example.com", "LANGFUSE_SECRET_KEY": key}})
    assert found["LANGFUSE_HOST"] == "https://langfuse.example.com"
    assert found["LANGFUSE_SECRET_KEY"] == key
    made = proxy({"envFrom": [{"secretRef": {"name": "more"}}]})
    (container,) = only(made, "Deployment")["spec"]["template"]["spec"]["containers"]
    assert container["envFrom"] == [{"secretRef": {"name": "more"}}]


@pytest.mark.parametrize("name", [*ENVIRONMENT, "LITELLM_MASTER_KEY", "DATABASE_URL", "LITELLM_SALT_KEY"])
def test_a_variable_that_is_set_here_is_not_set_twice(name: str) -> None:
    (problem,) = problems(made(env={name: "x"})).values()
    assert problem.path == f"deployment.env.{name}"
    assert "is not one to set here" in problem.rule


@pytest.mark.parametrize(
    ("tree", "path", "words"),
    [
        (made(OPENAI | {"provider": "opnai"}), "deployment.providers[0].provider", "did you mean openai?"),
        (made(OPENAI | {"provider": "auto_router"}), "deployment.providers[0].provider", "must be a provider"),
        (made(OPENAI | {"models": []}), "deployment.providers[0].models", "must not be empty"),
        (made(OPENAI | {"name": "Open AI"}), "deployment.providers[0].name", "must be a DNS label"),
        (made(OPENAI, OPENAI | {"models": [{"name": "b"}]}), "deployment.providers", "is named twice"),
        (
            made({key: value for key, value in OPENAI.items() if key != "apiKeySecret"}),
            "deployment.providers[0].apiKeySecret",
            "is required with provider: openai",
        ),
        (made(OPENAI | {"apiKeySecret": {"name": "a"}}), "deployment.providers[0].apiKeySecret.key", "is required"),
        (made(OPENAI | {"apiKey": "sk-1"}), "deployment.providers[0].apiKey", "unknown key"),
        (made(INSIDE | {"apiBase": ""}), "deployment.providers[0].apiBase", "is required with provider: hosted_vllm"),
        (made(INSIDE | {"apiBase": "llm.example.com"}), "deployment.providers[0].apiBase", "must be a URL"),
        (made(INSIDE | {"apiBase": "https://a b/v1"}), "deployment.providers[0].apiBase", "must be a URL"),
        (made(INSIDE | {"apiBase": "https://a:99999/v1"}), "deployment.providers[0].apiBase", "must be a URL"),
        (made(INSIDE | {"apiBase": "https://me:pw@a.example.com"}), "deployment.providers[0].apiBase", "without cred"),
        (made(INSIDE | {"apiBase": "https://a.example.com/"}), "deployment.providers[0].apiBase", "slash at the end"),
        (made(INSIDE | {"apiBase": "http://a.example.com/v1"}), "deployment.providers[0].apiBase", "in clear text"),
        (
            made(BEDROCK | {"parameters": {"aws_secret_access_key": "abc"}}),
            "deployment.providers[0].parameters.aws_secret_access_key",
            "no values file holds one",
        ),
        (
            made(OPENAI | {"parameters": {"organization": "os.environ/ORG"}}),
            "deployment.providers[0].parameters.organization",
            "names an environment variable",
        ),
        (
            made(OPENAI | {"parameters": {"api_base": "https://a.example.com"}}),
            "deployment.providers[0].parameters.api_base",
            "write apiBase",
        ),
        (
            made(OPENAI | {"parameters": {"configurable_clientside_auth_params": "api_base"}}),
            "deployment.providers[0].parameters.configurable_clientside_auth_params",
            "clients would choose",
        ),
        (
            made(OPENAI | {"parameters": {"extra_headers": {"a": "b"}}}),
            "deployment.providers[0].parameters.extra_headers.a",
            "known here: secretKeyRef, configMapKeyRef",
        ),
        (made(OPENAI | {"parameters": {"Rpm": 1}}), "deployment.providers[0].parameters.Rpm", "LiteLLM's parameters"),
        (made(OPENAI | {"models": [{"name": "a,b"}]}), "deployment.providers[0].models[0].name", "of one model"),
        (made(OPENAI | {"models": [{"name": "*"}]}), "deployment.providers[0].models[0].name", "of one model"),
        (
            made(OPENAI | {"models": [{"name": "a", "price": {"gpuHour": 1, "parallelRequests": 1}}]}),
            "deployment.providers[0].models[0].price.gpuHour",
            "whose pods are here",
        ),
        (
            made(OPENAI | {"models": [{"name": "a", "retries": {"rateLimit": 11}}]}),
            "deployment.providers[0].models[0].retries.rateLimit",
            "at most 10",
        ),
        (
            made(OPENAI | {"models": [{"name": "a", "tags": ["!b"]}]}),
            "deployment.providers[0].models[0].tags[0]",
            "must be a text without",
        ),
        (
            made(OPENAI, env={"PROVIDER_OPENAI__API_KEY": "x"}),
            "deployment.env.PROVIDER_OPENAI__API_KEY",
            "is made from",
        ),
        (made(env={"GROQ_API_KEY": "gsk"}), "deployment.env.GROQ_API_KEY", "no values file holds one"),
        (made(env={"STORE_MODEL_IN_DB": "True"}), "deployment.env.STORE_MODEL_IN_DB", "take the place of those"),
        (made(aliases={"a,b": "llama"}), "deployment.aliases.a,b", "the name of one model"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_refused(tree: dict[str, Any], path: str, words: str) -> None:
    found = problems(tree)
    assert list(found) == [path]
    assert words in str(found[path])


def test_a_credential_is_not_repeated_in_its_error() -> None:
    for tree in (
        made(env={"GROQ_API_KEY": "gsk-1234"}),
        made(BEDROCK | {"parameters": {"aws_secret_access_key": "gsk-1234"}}),
    ):
        assert "gsk-1234" not in str(*problems(tree).values())


@pytest.mark.parametrize(
    "provider",
    [
        OPENAI,
        INSIDE,
        BEDROCK,
        # by the pod's identity
        BEDROCK | {"parameters": {"aws_region_name": "eu-central-1"}},
        INSIDE | {"apiBase": "http://10.0.0.5:8000/v1"},
        INSIDE | {"apiBase": "http://vllm.other.svc"},
        {
            "name": "azure",
            "provider": "azure",
            "apiBase": "https://x.openai.azure.com",
            "parameters": {"client_secret": {"secretKeyRef": {"name": "a", "key": "b"}}, "tenant_id": "t"},
            "models": [{"name": "a"}],
        },
    ],
    ids=str,
)
def test_accepted(provider: dict[str, Any]) -> None:
    assert problems(made(provider)) == {}


def values(*providers: dict[str, Any], **keys: Any) -> dict[str, Any]:
    return {
        "litellm": {"enabled": True, **made(*providers)},
        "inferenceGateway": {"enabled": True},
        "models": [KOURIER],
        **keys,
    }


def connections(tree: dict[str, Any]) -> set[tuple[str, int | None]]:
    flows = flows_of(resolve(parse_values(tree), release="networking"))
    return {(flow.destination.where, flow.port) for flow in flows if flow.why == "requests to a provider"}


def test_connections_to_providers_are_listed() -> None:
    elsewhere = INSIDE | {"name": "b", "apiBase": "https://a.example.com:8443", "models": [{"name": "c"}]}
    assert connections(values(OPENAI, INSIDE, elsewhere)) == {
        ("openai", 443),
        ("other/vllm-2", None),
        ("a.example.com", 8443),
    }


def test_with_policies_those_outside_are_listed_in_the_values() -> None:
    egress = {"from": "litellm", "network": "0.0.0.0/0", "except": ["10.0.0.0/8"], "ports": [443]}
    policies = {"networkPolicies": {"enabled": True, "egress": [egress]}}
    # nothing opens every address, inside the cluster too, by itself
    assert connections(values(OPENAI, INSIDE, **policies)) == {("other/vllm-2", None)}
    for listed in ([], [egress | {"ports": [5432]}], [egress | {"from": "gateway"}]):
        with pytest.raises(InvalidValues) as error:
            parse_values(values(INSIDE, OPENAI, networkPolicies={"enabled": True, "egress": listed}))
        (problem,) = error.value.problems
        assert problem.path == "networkPolicies.egress"
        assert "needs an entry for litellm.deployment.providers[1]" in problem.rule
        assert "say where openai is" in problem.hint
        assert "ports: [443]" in problem.hint


def test_the_lists_of_providers_agree() -> None:
    assert KEYED | ADDRESSED <= PROVIDERS


@pytest.mark.skipif(not PROGRAM.exists(), reason="LiteLLM is not installed")
def test_litellm_knows_the_providers() -> None:
    code = "from litellm.types.utils import LlmProviders; print(' '.join(each.value for each in LlmProviders))"
    run = subprocess.run([str(PROGRAM.with_name("python")), "-c", code], capture_output=True, text=True, check=True)
    assert set(run.stdout.split()) >= PROVIDERS
