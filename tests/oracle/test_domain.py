"""Which domain a service gets, by our rules for config-domain and by Knative's own code."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pydantic import ValidationError

from constructs_lib.knative.config_data import config_data
from constructs_lib.knative.values.domain import DomainValues
from constructs_lib.values.problems import problems_of
from tests.oracle.conftest import Ask

pytestmark = pytest.mark.oracle

SELECTORS: tuple[dict[str, str], ...] = ({}, {"team": "a"}, {"team": "b"}, {"team": "a", "app": "llm"}, {"app": "llm"})


def trees() -> Iterator[list[dict[str, Any]]]:
    """Lists of one to four domains, the same in every run."""
    dice = random.Random("domains")  # noqa: S311 - reproducible on purpose
    for _ in range(300):
        names = dice.sample(["a", "b", "c", "d"], dice.randint(1, 4))
        yield [
            {"name": f"{name}.example.com", "selector": selector}
            | ({"type": "wildcard"} if selector and dice.random() < 0.3 else {})
            for name, selector in zip(names, dice.choices(SELECTORS, k=len(names)), strict=True)
        ]


def test_every_domain_that_is_taken_has_an_effect(oracle: Callable[[str], Ask]) -> None:
    taken: list[tuple[str, dict[str, Any]]] = []
    refused: list[tuple[set[str], dict[str, Any]]] = []
    said: list[str] = []
    for domains in trees():
        try:
            section = DomainValues.model_validate({"domains": domains})
        except ValidationError as error:
            said += map(str, problems_of(error, DomainValues))
            data = {each["name"]: "" if not each["selector"] else f"selector: {each['selector']}" for each in domains}
            for one, other in itertools.combinations(domains, 2):
                if one["selector"] == other["selector"]:
                    names = {one["name"], other["name"]}
                    refused.append((names - {min(names)}, {"data": data, "labels": one["selector"]}))
        else:
            data = config_data(section)
            taken += [(each["name"], {"data": data, "labels": each["selector"]}) for each in domains]
    assert all("is that of" in text for text in said)
    ask = oracle("domain")
    answers = ask(question for _, question in taken)
    assert [answer["domain"] for answer in answers] == [name for name, _ in taken]
    # the one that is refused is never given, even to a service with exactly its labels
    for (names, _), answer in zip(refused, ask(question for _, question in refused), strict=True):
        assert answer["domain"] not in names
    assert taken
    assert refused


def test_without_a_domain_every_name_is_of_the_cluster(oracle: Callable[[str], Ask]) -> None:
    (answer,) = oracle("domain")([{"data": {}, "labels": {"team": "a"}}])
    assert answer["domain"].startswith("svc.")
    (answer,) = oracle("domain")([{"data": {"a.example.com": "bar"}, "labels": {}}])
    assert answer["error"]
