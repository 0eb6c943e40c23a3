"""The table of Knative's defaults against the sections, and the values in force."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest

from constructs_lib.knative.values.autoscaler import AutoscalerValues
from constructs_lib.knative.values.defaults import DefaultsValues
from constructs_lib.knative.values.deployment import DeploymentValues
from constructs_lib.knative.values.gc import GcValues
from constructs_lib.knative.values.knative_defaults import AutoscalerKeys, DefaultsKeys, DeploymentKeys, GcKeys


@pytest.mark.parametrize(
    ("keys", "section"),
    [
        (AutoscalerKeys, AutoscalerValues),
        (DefaultsKeys, DefaultsValues),
        (DeploymentKeys, DeploymentValues),
        (GcKeys, GcValues),
    ],
)
def test_every_default_is_one_of_a_key_and_legal(keys: Any, section: Any) -> None:
    defaults = {field.name: field.default for field in fields(keys)}
    assert defaults.keys() <= section.model_fields.keys()
    assert keys.in_force(section.model_validate(defaults)) == keys()


def test_what_is_set_is_in_force_and_knatives_default_otherwise() -> None:
    section = AutoscalerValues(max_scale=0, min_scale=2, allow_zero_initial_scale=True, initial_scale=0)
    found = AutoscalerKeys.in_force(section)
    assert (found.max_scale, found.min_scale, found.initial_scale, found.allow_zero_initial_scale) == (0, 2, 0, True)
    assert (found.target_burst_capacity, found.panic_window_percentage) == (211, 10)
    # the section's own default, which is not Knative's
    assert found.scale_down_delay == "300s"
    assert GcKeys.in_force(GcValues(max_non_active_revisions="disabled")) == GcKeys(max_non_active_revisions="disabled")


@pytest.mark.parametrize(("percentage", "fraction"), [(70, 0.7), (100, 1), (1, 1), (0.5, 0.5), (1.5, 0.015)])
def test_up_to_one_the_percentage_is_a_fraction(percentage: float, fraction: float) -> None:
    assert AutoscalerKeys(container_concurrency_target_percentage=percentage).target_fraction == fraction
