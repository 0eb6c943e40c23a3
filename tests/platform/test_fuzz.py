"""Whatever values are accepted, the built-in objects that they make satisfy the schema of Kubernetes."""

from __future__ import annotations

import os
from typing import Any

from cdk8s import App
from hypothesis import HealthCheck, given, settings

from constructs_lib import InvalidValues, NetworkingChart, parse_values
from tests.platform.strategies import values
from tests.support import satisfies_kubernetes

EXAMPLES = int(os.environ.get("FUZZ", "20"))


@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(values())
def test_what_is_accepted_satisfies_kubernetes(tree: dict[str, Any]) -> None:
    try:
        found = parse_values(tree)
    except InvalidValues:
        return
    for manifest in NetworkingChart(App(), "networking", values=found).to_json():
        satisfies_kubernetes(manifest)
