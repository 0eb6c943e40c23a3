"""Environment variables: text, or references to Secrets and ConfigMaps."""

from __future__ import annotations

from typing import Any

import pytest
from cdk8s_plus_27 import k8s
from pydantic import Field

from constructs_lib.values.environment import Environment, EnvironmentSourceValues, VariableSourceValues
from constructs_lib.values.secrets import SecretKeyValues
from constructs_lib.values.section import Section, check
from constructs_lib.workload import environment, environment_sources


class Container(Section):
    env: Environment = Field(default_factory=dict)
    """Variables."""
    env_from: tuple[EnvironmentSourceValues, ...] = ()
    """Objects."""


REFERENCE = {"name": "tokens", "key": "hf.token"}


def problems(**tree: Any) -> list[str]:
    return [str(problem) for problem in check(Container, tree)[1]]


def container(made: Container) -> dict[str, Any]:
    """The container in a manifest."""
    spec = k8s.PodSpec(
        containers=[k8s.Container(name="a", env=environment(made.env), env_from=environment_sources(made.env_from))]
    )
    found: dict[str, Any] = k8s.KubePod.manifest(spec=spec)["spec"]["containers"][0]
    return found


def emitted(**tree: Any) -> Any:
    made, found = check(Container, tree)
    assert not found
    return container(made)["env"]


def test_a_text_a_secret_and_a_config_map() -> None:
    env = {"LEVEL": "debug", "EMPTY": "", "HF_TOKEN": {"secretKeyRef": REFERENCE}, "R": {"configMapKeyRef": REFERENCE}}
    assert emitted(env=env) == [
        {"name": "LEVEL", "value": "debug"},
        {"name": "EMPTY", "value": ""},
        {"name": "HF_TOKEN", "valueFrom": {"secretKeyRef": REFERENCE}},
        {"name": "R", "valueFrom": {"configMapKeyRef": REFERENCE}},
    ]


def test_it_is_written_as_it_is_read() -> None:
    tree = {"env": {"A": "b", "C": {"secretKeyRef": REFERENCE}}}
    made, _ = check(Container, tree)
    assert made.model_dump(by_alias=True, exclude_unset=True) == tree
    token = SecretKeyValues(name="tokens", key="hf.token")
    assert Container(env={"C": VariableSourceValues(secret_key_ref=token)}).env["C"] == made.env["C"]


KEY = "must be a key of a Secret or ConfigMap"


@pytest.mark.parametrize(
    ("value", "below", "words"),
    [
        (1, "", "must be a string in quotes, or a section with secretKeyRef or configMapKeyRef"),
        (True, "", "must be a string in quotes, or a section"),
        (None, "", "must be a string in quotes, or a section"),
        (["a"], "", "must be a string in quotes, or a section"),
        ({}, ".secretKeyRef", "is required, unless configMapKeyRef is set"),
        ({"secretRef": REFERENCE}, ".secretRef", "did you mean secretKeyRef?"),
        ({"value": "x"}, ".value", "known here: secretKeyRef, configMapKeyRef"),
        (
            {"secretKeyRef": REFERENCE, "configMapKeyRef": REFERENCE},
            ".configMapKeyRef",
            "cannot be combined with secretKeyRef",
        ),
        ({"secretKeyRef": "tokens"}, ".secretKeyRef", "must be a section"),
        ({"secretKeyRef": REFERENCE | {"optional": True}}, ".secretKeyRef.optional", "unknown key"),
        ({"secretKeyRef": {"name": "tokens"}}, ".secretKeyRef.key", "is required"),
        ({"secretKeyRef": {"name": "tokens", "key": ""}}, ".secretKeyRef.key", KEY),
        ({"secretKeyRef": {"name": "tokens", "key": "a b"}}, ".secretKeyRef.key", KEY),
        ({"configMapKeyRef": {"name": "tokens", "key": "a b"}}, ".configMapKeyRef.key", KEY),
        ({"configMapKeyRef": {"key": "a"}}, ".configMapKeyRef.name", "is required"),
        ({"secretKeyRef": {"name": "My_Tokens", "key": "a"}}, ".secretKeyRef.name", "must be a DNS name"),
        ({"secretKeyRef": {"name": 5, "key": "a"}}, ".secretKeyRef.name", "must be a string"),
    ],
    ids=str,
)
def test_what_is_no_value(value: Any, below: str, words: str) -> None:
    (problem,) = problems(env={"HF_TOKEN": value})
    path, _, said = problem.partition(":")
    assert path.split(" ")[0] == f"env.HF_TOKEN{below}"
    assert words in said


@pytest.mark.parametrize("name", ["", "1A", "A-B", "A.B", "Ä"])
def test_what_is_no_name(name: str) -> None:
    (problem,) = problems(env={name: "x"})
    assert "must be the name of an environment variable" in problem


def test_whole_objects() -> None:
    entries = [{"secretRef": {"name": "a"}}, {"configMapRef": {"name": "b"}, "prefix": "X_"}]
    made, _ = check(Container, {"envFrom": entries})
    assert container(made)["envFrom"] == [
        {"secretRef": {"name": "a"}},
        {"prefix": "X_", "configMapRef": {"name": "b"}},
    ]


@pytest.mark.parametrize(
    ("entry", "path"),
    [
        ({}, "envFrom[0].secretRef"),
        ({"secretRef": {"name": "a"}, "configMapRef": {"name": "b"}}, "envFrom[0].configMapRef"),
        ({"secretRef": {"name": "A_b"}}, "envFrom[0].secretRef.name"),
        ({"secretRef": {}}, "envFrom[0].secretRef.name"),
        ({"secretRef": {"name": "a"}, "prefix": "1-"}, "envFrom[0].prefix"),
    ],
    ids=str,
)
def test_what_is_no_object(entry: dict[str, Any], path: str) -> None:
    (problem,) = problems(envFrom=[entry])
    assert problem.startswith(path)
