"""The rules about rights across sections."""

from __future__ import annotations

import pytest

from constructs_lib import load_values
from constructs_lib.errors import InvalidValues

_EVERYTHING = [
    "envoyGateway.watchNamespaces=[elsewhere]",
    "inferenceGateway={enabled: true, namespace: inside}",
    "litellm.enabled=true",
    "models=[{name: a, service: models/a, mode: epp-pods, coldPath: litellm-order}, {name: b, service: cold/b}]",
]


def test_a_controller_that_watches_some_namespaces_watches_those_of_the_platform() -> None:
    with pytest.raises(InvalidValues) as caught:
        load_values(settings=_EVERYTHING)
    missing = [problem.hint.removeprefix("add ") for problem in caught.value.problems]
    assert missing == ["llm-platform", "inside", "kourier-system", "litellm", "models"]
    assert {problem.path for problem in caught.value.problems} == {"envoyGateway.watchNamespaces"}


def test_with_all_of_them_it_is_accepted() -> None:
    names = "llm-platform, inside, kourier-system, litellm, models"
    settings = [f"envoyGateway.watchNamespaces=[{names}]", *_EVERYTHING[1:]]
    values = load_values(settings=settings)
    assert values.envoy_gateway.watched_namespaces[0] == "envoy-gateway-system"
