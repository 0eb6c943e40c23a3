"""AutoscalerConfigConstruct alone: it resolves its part of the timeout chain as the platform does."""

from __future__ import annotations

from typing import Any

import pytest
from cdk8s import ApiObject, App

from constructs_lib import AutoscalerConfigConstruct, InvalidProps, NetworkingChart, parse_values
from constructs_lib.knative.values.defaults import DefaultsValues
from constructs_lib.models.timeouts import ModelTimeoutsValues, TimeoutsValues
from constructs_lib.models.values import ModelValues
from tests.support import Manifest, only, synthesize

TIMEOUTS = TimeoutsValues(max_stream_duration="1200s", cold_start="400s", idle="1600s")
MODELS = (
    ModelValues(name="llama", service="models/llama"),
    ModelValues(name="qwen", service="models/qwen", timeouts=ModelTimeoutsValues(cold_start="700s")),
)


def knative(**props: Any) -> list[Manifest]:
    return synthesize(lambda chart: AutoscalerConfigConstruct(chart, "knative", **props))


@pytest.mark.parametrize(
    "defaults",
    [
        None,
        {"containerConcurrency": 8},
        {"maxRevisionTimeoutSeconds": 3000},
        {"revisionTimeoutSeconds": 2000, "maxRevisionTimeoutSeconds": 3000},
    ],
    ids=str,
)
@pytest.mark.parametrize("ownership", ["whole", "partial", "operator"])
@pytest.mark.parametrize("models", [MODELS, ()], ids=["models", "none"])
def test_alone_it_makes_what_it_makes_in_the_platform(
    defaults: dict[str, int] | None, ownership: Any, models: tuple[ModelValues, ...]
) -> None:
    section = {"defaults": defaults} if defaults else {}
    values = parse_values(
        {
            "inferenceGateway": {"enabled": True},
            "timeouts": TIMEOUTS.model_dump(),
            "models": [model.model_dump(exclude_unset=True) for model in models],
            "knative": section | {"ownership": ownership},
            "kourier": {"enabled": ownership != "operator"},
        }
    )
    chart = NetworkingChart(App(), "networking", values=values)
    made = knative(
        ownership=ownership,
        defaults=DefaultsValues.model_validate(defaults) if defaults else None,
        timeouts=TIMEOUTS,
        models=models,
        create_namespace=False,
    )
    assert chart.autoscaler_config
    objects = {(child.kind, child.name) for child in map(ApiObject.of, chart.autoscaler_config.node.children)}
    assert made == [item for item in chart.to_json() if (item["kind"], item["metadata"]["name"]) in objects]


def test_alone_the_timeouts_follow_from_the_longest_request() -> None:
    made = only(knative(timeouts=TIMEOUTS, models=MODELS), "ConfigMap", "config-defaults")["data"]
    # 700 + 1200 of qwen
    assert made == {"revision-timeout-seconds": "1900", "max-revision-timeout-seconds": "1900"}
    assert "config-defaults" not in [item["metadata"]["name"] for item in knative(timeouts=TIMEOUTS)]


def test_the_timeouts_of_an_existing_knative_stay_as_they_are() -> None:
    assert knative(ownership="partial", timeouts=TIMEOUTS, models=MODELS) == []
    own = DefaultsValues(max_revision_timeout_seconds=3000)
    made = only(knative(ownership="partial", timeouts=TIMEOUTS, models=MODELS, defaults=own), "ConfigMap")
    assert made["data"] == {"max-revision-timeout-seconds": "3000"}


def test_a_maximum_below_the_timeout_that_follows_is_refused() -> None:
    with pytest.raises(InvalidProps) as error:
        knative(timeouts=TIMEOUTS, models=MODELS, defaults=DefaultsValues(max_revision_timeout_seconds=1899))
    message = str(error.value)
    assert message.startswith("networking/knative: 1 problem")
    assert "defaults.revision_timeout_seconds = 1900: must not be above max_revision_timeout_seconds (1899)" in message
