"""The table of requests: an explanation says what Envoy does (tests/e2e/test_explain.py sends them)."""

from __future__ import annotations

from pathlib import Path

import pytest

from constructs_lib.explain.expectations import Expectation, Outcome, check, read_expectations
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree
from tests.explain import routes, scene

TABLE = Path(__file__).with_name("requests.yaml")


def tree() -> Tree:
    """Everything that the scene has, as it is written."""
    of = {"controllerName": "gateway.envoyproxy.io/gatewayclass-controller"}
    kind = scene.made("gateway.networking.k8s.io/v1", "GatewayClass", scene.CLASS, of, "")
    config = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "envoy-gateway-config", "namespace": "eg"},
              "data": {"envoy-gateway.yaml": "gateway: {}"}}  # fmt: skip
    parts = scene.backends(), scene.echo("image", ""), scene.gateways(), routes.everything()
    return Tree([Manifest(kind), Manifest(config), *(Manifest(one) for part in parts for one in part)])


def ids(outcome: Outcome | Expectation) -> str:
    one = outcome.expectation if isinstance(outcome, Outcome) else outcome
    return f"{one.method or 'GET'} {one.url} {one.headers or ''}"


def table() -> list[Expectation]:
    """The requests, each with the Gateway that it is sent to."""
    return [one.model_copy(update={"gateway": one.gateway or "explain/table"}) for one in read_expectations(TABLE)]


OUTCOMES = check(tree(), table())


def test_the_table_is_long() -> None:
    assert len(OUTCOMES) >= 150


@pytest.mark.parametrize("outcome", OUTCOMES, ids=ids)
def test_the_request_ends_as_the_table_says(outcome: Outcome) -> None:
    assert outcome.differences == ()
