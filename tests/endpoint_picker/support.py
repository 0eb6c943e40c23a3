"""What the tests of the endpoint picker share."""

from __future__ import annotations

from typing import Any

import pytest
from constructs import Construct
from pydantic import ValidationError

from constructs_lib.endpoint_picker.construct import EndpointPicker
from constructs_lib.endpoint_picker.values import EndpointPickerValues
from constructs_lib.errors import InvalidProps, Problem
from constructs_lib.values.problems import problems_of
from tests.support import Manifest, synthesize

Tree = dict[str, Any]

PODS: Tree = {"pod_labels": {"app": "llama"}, "target_port": 8000, "metrics_port": 8000}
"""Pods without Knative."""
KNATIVE: Tree = {
    "pod_labels": {"serving.knative.dev/service": "llama"},
    "version_labels": {"version": "2"},
    "target_port": 8012,
    "metrics_port": 8000,
}
"""The pods of a Knative service."""
KOURIER: Tree = {
    "name": "kourier",
    "namespace": "kourier-system",
    "pod_labels": {"app": "3scale-kourier-gateway"},
    "target_port": 8081,
    "metrics_port": None,
    "engine": "other",
    "pool_service": False,
}
"""The pods of Kourier's gateway."""


def values(tree: Tree | None = None) -> EndpointPickerValues:
    """The section, as it is written in values.yaml."""
    return EndpointPickerValues.model_validate(tree or {}, by_alias=True, by_name=False)


def problems(tree: Tree) -> dict[str, Problem]:
    """What is wrong with these values, by path; nothing if they are accepted."""
    try:
        values(tree)
    except ValidationError as error:
        return {problem.path: problem for problem in problems_of(error, EndpointPickerValues)}
    return {}


def add(scope: Construct, tree: Tree | None = None, **props: Any) -> EndpointPicker:
    """An EndpointPicker of a pool `llama` in `models`, with routes in `llm-platform`; the props change that."""
    usual: Tree = {
        "name": "llama",
        "namespace": "models",
        "engine": "vllm",
        "route_namespace": "llm-platform",
        "gateway": "inference-gateway",
    }
    return EndpointPicker(scope, "picker", endpoint_picker=values(tree), **(usual | PODS | props))


def picker(tree: Tree | None = None, **props: Any) -> list[Manifest]:
    """The manifests of one EndpointPicker."""
    return synthesize(lambda chart: add(chart, tree, **props))


def refused(tree: Tree | None = None, **props: Any) -> dict[str, str]:
    """What the construct says about these props, by path."""
    with pytest.raises(InvalidProps) as error:
        picker(tree, **props)
    return {problem.path: str(problem) for problem in error.value.problems}
