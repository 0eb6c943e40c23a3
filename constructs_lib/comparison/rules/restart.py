"""What restarts pods."""

from __future__ import annotations

from constructs_lib.comparison.risk import Risk
from constructs_lib.comparison.rules.rule import ANY, ENVOY_PODS, POD_KINDS, Rule, rules_of

RESTART: list[Rule] = [
    *rules_of(Risk.RESTART, POD_KINDS, ("spec template", ANY, "Restarts {pods}.")),
    *rules_of(Risk.RESTART, "Job", ("spec template", ANY, "Refused: the template is immutable. Delete the Job first.")),
    *rules_of(Risk.RESTART, "Service.serving.knative.dev", ("spec template", ANY, "A new revision replaces {pods}.")),
    *rules_of(
        Risk.RESTART, "InferenceService LLMInferenceService",
        ("spec", ANY, "A new revision replaces {pods}."),
        ("metadata labels", ANY, "The pods get the label as well: a new revision replaces {pods}."),
        ("metadata annotations", ANY, "The pods get the annotation as well: a new revision replaces {pods}."),
    ),
    *rules_of(
        Risk.RESTART, "EnvoyProxy",
        (f"spec provider kubernetes {ENVOY_PODS} pod|container|patch|initContainers|name", ANY, "Restarts {pods}."),
        ("spec bootstrap|concurrency|extraArgs|ipFamily|logging|mergeGateways|shutdown", ANY, "Restarts {pods}."),
        ("spec telemetry metrics", ANY, "Restarts {pods}."),
    ),
]  # fmt: skip
