"""The table of Knative's defaults, and what Knative's own parsers make of empty ConfigMaps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import pytest

from constructs_lib.knative.values.knative_defaults import (
    LEAST_TARGET,
    RPS_UTILIZATION,
    AutoscalerKeys,
    DefaultsKeys,
    DeploymentKeys,
    GcKeys,
)
from constructs_lib.values.durations import go_seconds
from tests.oracle.conftest import Ask

pytestmark = pytest.mark.oracle

TABLE = {
    "config-autoscaler": asdict(AutoscalerKeys()) | {"rps_utilization": RPS_UTILIZATION, "least_target": LEAST_TARGET},
    "config-defaults": asdict(DefaultsKeys()),
    "config-deployment": asdict(DeploymentKeys()),
    "config-gc": asdict(GcKeys()),
}


def as_answered(keys: dict[str, Any]) -> dict[str, Any]:
    """Under Knative's keys, with durations in seconds."""
    quantities = {"queue_sidecar_cpu_request"}
    return {
        name.replace("_", "-"): go_seconds(value) if isinstance(value, str) and name not in quantities else value
        for name, value in keys.items()
    }


def test_the_table_is_what_knative_uses_for_empty_config_maps(oracle: Callable[[str], Ask]) -> None:
    answers = oracle("config")({"name": name} for name in TABLE)
    assert dict(zip(TABLE, answers, strict=True)) == {name: as_answered(keys) for name, keys in TABLE.items()}
