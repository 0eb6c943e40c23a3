"""The checks in a synthesis: they see what is in the app, end it after errors, and tell warnings once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from cdk8s import ApiObject, App, Chart, JsonPatch

from constructs_lib import Checks, NetworkingChart, write_platform

IGNORE = "llm-networking/ignore-route-without-parent"


def with_route(**metadata: Any) -> tuple[App, NetworkingChart, ApiObject]:
    """The default platform and a route of a Gateway that does not exist."""
    app = App()
    chart = NetworkingChart(app, "networking")
    about = {"name": "mine", "namespace": "llm-platform", **metadata}
    route = ApiObject(chart, "mine", api_version="gateway.networking.k8s.io/v1", kind="HTTPRoute", metadata=about)
    route.add_json_patch(JsonPatch.add("/spec", {"parentRefs": [{"name": "network"}]}))
    return app, chart, route


def test_an_error_ends_the_synthesis_and_names_object_rule_and_cure(tmp_path: Path) -> None:
    app, chart, _ = with_route()
    Checks(app)
    for synthesize in (app.synth_yaml, lambda: write_platform(chart, tmp_path)):
        with pytest.raises(RuntimeError) as error:
            synthesize()
        assert "HTTPRoute llm-platform/mine spec.parentRefs[0]: Gateway llm-platform/network does not exist" in str(
            error.value
        )
        assert "(route-without-parent); Name a Gateway that exists" in str(error.value)
    assert list(tmp_path.iterdir()) == []


def test_what_is_added_afterwards_and_in_another_chart_counts() -> None:
    app = App()
    Checks(NetworkingChart(app, "networking"))
    assert "kind: Gateway" in app.synth_yaml()
    later, about = Chart(app, "later"), {"name": "web", "namespace": "llm-platform"}
    ApiObject(later, "web", api_version="gateway.networking.k8s.io/v1", kind="HTTPRoute", metadata=about)
    with pytest.raises(RuntimeError, match=r"HTTPRoute llm-platform/web spec\.parentRefs: names no Gateway"):
        app.synth_yaml()


def test_an_annotation_suppresses_it() -> None:
    app, _, route = with_route()
    route.metadata.add_annotation(IGNORE, "the Gateway comes later")
    Checks(app)
    assert "ignore-route-without-parent" in app.synth_yaml()


def test_warnings_are_told_once_and_end_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    app, _, route = with_route(annotations={IGNORE: "the Gateway comes later"})
    route.add_json_patch(JsonPatch.replace("/spec/parentRefs/0/name", "networking"))
    Checks(app)
    app.synth_yaml()
    app.synth_yaml()
    printed = capfd.readouterr().err
    assert printed.count("warning: HTTPRoute llm-platform/mine") == 1
    assert "the object does not break route-without-parent (suppression-without-effect)" in printed


def test_without_checks_nothing_is_checked() -> None:
    app, _, _ = with_route()
    assert "name: mine" in app.synth_yaml()
