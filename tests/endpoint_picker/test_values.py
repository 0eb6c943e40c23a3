"""The rules of section `endpointPicker`."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from tests.endpoint_picker.support import Tree, problems, values

IMAGE = "ghcr.io/llm-d/llm-d-router-endpoint-picker"
DIGEST = "@sha256:" + "0" * 64

NATIVE = {"integration": "ai-gateway"}


@pytest.mark.parametrize(
    "tree",
    [
        {},
        {"image": f"{IMAGE}:v0.10.0"},
        {"image": f"{IMAGE}:v0.11.2"},
        {"image": f"{IMAGE}:v1.0.0{DIGEST}"},
        {"image": f"registry.example.com:5000/picker{DIGEST}"},
        {"scrapeInterval": "50ms"},
        {"scrapeInterval": "5s"},
        {"maxStreams": "40000"},
        {"flowControl": {}},
        {"flowControl": {"requestTtl": "1h", "maxRequests": 1, "maxConcurrency": 1}},
        {"flowControl": {"bands": [{"priority": -2147483648, "maxRequests": 6000}]}},
        {"flowControl": {"maxRequests": 8, "bands": [{"priority": 0, "maxRequests": 8}]}},
        {"integration": "ai-gateway"},
        {"networkPolicy": False},
    ],
    ids=str,
)
def test_accepted(tree: Tree) -> None:
    assert problems(tree) == {}


@pytest.mark.parametrize(
    ("tree", "path", "words"),
    [
        ({"image": f"{IMAGE}:v0.9.0"}, "image", "must be v0.10.0 or later"),
        ({"image": f"{IMAGE}:v0.9.9{DIGEST}"}, "image", "must be v0.10.0 or later"),
        ({"image": f"{IMAGE}:main"}, "image", "must have a version tag"),
        ({"image": f"{IMAGE}:v1"}, "image", "must have a version tag"),
        ({"image": f"{IMAGE}:latest"}, "image", "must be pinned"),
        ({"image": IMAGE}, "image", "must be pinned"),
        ({"image": "registry.k8s.io/gateway-api-inference-extension/lwepp:v1.6.0"}, "image", "is a test program"),
        # a higher number of another program
        ({"image": "registry.k8s.io/gateway-api-inference-extension/epp:v1.5.0"}, "image", "llm-d router replaced"),
        ({"scrapeInterval": "49ms"}, "scrapeInterval", "from 50ms to 5s"),
        ({"scrapeInterval": "0s"}, "scrapeInterval", "from 50ms to 5s"),
        ({"scrapeInterval": "5001ms"}, "scrapeInterval", "from 50ms to 5s"),
        ({"scrapeInterval": "0.25s"}, "scrapeInterval", "must be a duration"),
        ({"maxStreams": 0}, "maxStreams", "at least 1"),
        ({"flowControl": {"requestTtl": "0s"}}, "flowControl.requestTtl", "must be at least 1s"),
        ({"flowControl": {"requestTtl": "3601s"}}, "flowControl.requestTtl", "must not be above 3600s"),
        ({"flowControl": {"requestTtl": "301s"}} | NATIVE, "flowControl.requestTtl", "must not be above 300s"),
        ({"maxStreams": 2000} | NATIVE, "maxStreams", "has no effect with integration: ai-gateway"),
        ({"flowControl": {"maxRequests": 0}}, "flowControl.maxRequests", "at least 1"),
        ({"flowControl": {"maxConcurrency": 0}}, "flowControl.maxConcurrency", "at least 1"),
        ({"flowControl": {"ttl": "60s"}}, "flowControl.ttl", ""),
        ({"flowControl": {"bands": [{"priority": 1}]}}, "flowControl.bands[0].maxRequests", "is required"),
        ({"flowControl": {"bands": [{"maxRequests": 1}]}}, "flowControl.bands[0].priority", "is required"),
        (
            {"flowControl": {"bands": [{"priority": 1, "maxRequests": 0}]}},
            "flowControl.bands[0].maxRequests",
            "least 1",
        ),
        (
            {"flowControl": {"maxRequests": 8, "bands": [{"priority": 1, "maxRequests": 9}]}},
            "flowControl.bands[0].maxRequests",
            "is above maxRequests, which is 8",
        ),
        (
            {"flowControl": {"bands": [{"priority": 1, "maxRequests": 9}, {"priority": 1, "maxRequests": 8}]}},
            "flowControl.bands[1].priority",
            "is also that of bands[0]",
        ),
        ({"integration": "envoy"}, "integration", "envoy-gateway"),
        ({"logLevel": "trace"}, "logLevel", "debug"),
        # Envoy cannot fail open in the mode that the picker needs
        ({"failureMode": "FailOpen"}, "failureMode", ""),
    ],
    ids=str,
)
def test_refused(tree: Tree, path: str, words: str) -> None:
    found = problems(tree)
    assert list(found) == [path]
    assert words in str(found[path])


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("image", f"{IMAGE}:v0.10.0@sha256:2e516fa1310da7be59b82beb1445362139597d6d553ef04d546716abe3aaaa70"),
        ("integration", "envoy-gateway"),
        ("maxStreams", 10_000),
        ("scrapeInterval", "250ms"),
        ("networkPolicy", True),
        ("logLevel", "info"),
        ("resources", {"requests": {"cpu": "1", "memory": "2Gi"}, "limits": {"memory": "4Gi"}}),
    ],
)
def test_the_defaults_are_those_of_the_readme(key: str, value: Any) -> None:
    assert values({key: value}) == values()


@given(minor=st.integers(0, 30), patch=st.integers(0, 30))
def test_versions_are_compared_as_numbers(minor: int, patch: int) -> None:
    assert bool(problems({"image": f"{IMAGE}:v0.{minor}.{patch}"})) == (minor < 10)
