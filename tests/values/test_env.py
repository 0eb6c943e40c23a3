"""Environment variables: text, or references to Secrets and ConfigMaps."""

from __future__ import annotations

from typing import Any

import pytest
from cdk8s_plus_27 import k8s
from pydantic import Field

from constructs_lib.values.env import EnvFromValues, EnvName, EnvSource, EnvValue
from constructs_lib.values.section import Section, check
from constructs_lib.workload import environment, environment_sources


class Container(Section):
    env: dict[EnvName, EnvValue] = Field(default_factory=dict)
    """Variables."""
    env_from: tuple[EnvFromValues, ...] = ()
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
    assert Container(env={"C": EnvSource(kind="secretKeyRef", name="tokens", key="hf.token")}).env["C"] == made.env["C"]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (1, "must be a text or a reference"),
        (True, "must be a text or a reference"),
        (None, "must be a text or a reference"),
        (["a"], "must be a text or a reference"),
        ({}, "must have one of secretKeyRef and configMapKeyRef"),
        ({"secretRef": REFERENCE}, "must have one of secretKeyRef and configMapKeyRef"),
        ({"value": "x"}, "must have one of secretKeyRef and configMapKeyRef"),
        ({"secretKeyRef": REFERENCE, "configMapKeyRef": REFERENCE}, "and nothing else"),
        ({"secretKeyRef": "tokens"}, "must have a name and a key"),
        ({"secretKeyRef": REFERENCE | {"optional": True}}, "and nothing else"),
        ({"secretKeyRef": {"name": "tokens"}}, "needs a key of its data"),
        ({"secretKeyRef": {"name": "tokens", "key": ""}}, "needs a key of its data"),
        ({"secretKeyRef": {"name": "tokens", "key": "a b"}}, "needs a key of its data"),
        ({"configMapKeyRef": {"key": "a"}}, "configMapKeyRef needs the name of the object"),
        ({"secretKeyRef": {"name": "My_Tokens", "key": "a"}}, "needs the name of the object"),
        ({"secretKeyRef": {"name": 5, "key": "a"}}, "needs the name of the object"),
    ],
    ids=str,
)
def test_what_is_no_value(value: Any, words: str) -> None:
    (problem,) = problems(env={"HF_TOKEN": value})
    assert problem.startswith("env.HF_TOKEN")
    assert words in problem
    assert "secretKeyRef: {name:" in problem


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
        ({"secretRef": {"name": "a"}, "configMapRef": {"name": "b"}}, "envFrom[0].secretRef"),
        ({"secretRef": {"name": "A_b"}}, "envFrom[0].secretRef.name"),
        ({"secretRef": {}}, "envFrom[0].secretRef.name"),
        ({"secretRef": {"name": "a"}, "prefix": "1-"}, "envFrom[0].prefix"),
    ],
    ids=str,
)
def test_what_is_no_object(entry: dict[str, Any], path: str) -> None:
    (problem,) = problems(envFrom=[entry])
    assert problem.startswith(path)
