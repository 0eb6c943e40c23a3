"""How many gateway pods run, and how many may be unavailable: autoscaler and disruption budget."""

from __future__ import annotations

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.kourier.metadata import metadata
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import KOURIER_GATEWAY, KOURIER_GATEWAY_SELECTOR
from constructs_lib.values.workload import AutoscalingValues, PodDisruptionBudgetValues
from constructs_lib.workload import autoscaler_spec, disruption_budget_spec


def add_autoscaler(
    scope: constructs.Construct, values: AutoscalingValues, *, namespace: str, drain_seconds: int
) -> KubernetesObject:
    """Make the HorizontalPodAutoscaler."""
    return KubernetesObject(
        scope,
        "autoscaler",
        k8s.KubeHorizontalPodAutoscalerV2.manifest(
            metadata=metadata(KOURIER_GATEWAY, namespace),
            spec=autoscaler_spec(values, deployment=KOURIER_GATEWAY, drain_seconds=drain_seconds),
        ),
    )


def add_disruption_budget(
    scope: constructs.Construct, values: PodDisruptionBudgetValues, *, namespace: str
) -> KubernetesObject:
    """Make the PodDisruptionBudget."""
    return KubernetesObject(
        scope,
        "disruption-budget",
        k8s.KubePodDisruptionBudget.manifest(
            metadata=metadata(f"{KOURIER_GATEWAY}-pdb", namespace),
            spec=disruption_budget_spec(values, selector=KOURIER_GATEWAY_SELECTOR),
        ),
    )
