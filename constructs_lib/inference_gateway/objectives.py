"""The InferenceObjectives of models: priorities by name, which a picker reads (llm-d router 0.10)."""

from __future__ import annotations

import constructs

from constructs_lib.inference_gateway.plan import InferenceGatewayPlan, PickerPlan
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.models.plan import ModelPlan
from constructs_lib.names import INFERENCE_GROUP, LLMD_GROUP, labels

_COMPONENT = "inference-objective"


def add_objectives(scope: constructs.Construct, plan: InferenceGatewayPlan) -> dict[str, KubernetesObject]:
    """Make the InferenceObjectives, by their names."""
    asked = {planned.model.name: planned.picker for route in plan.routes for planned in route.rules if planned.picker}
    having = [model for model in plan.models if model.objectives]
    # a construct of their own keeps the objectives' names, which are the ids in it, apart from all other ids
    below = constructs.Construct(scope, "objectives") if having else scope
    return {
        objective.name: _objective(below, model, asked[model.name], objective.name, objective.priority)
        for model in having
        for objective in model.objectives
    }


def _objective(
    scope: constructs.Construct, model: ModelPlan, picker: PickerPlan, name: str, priority: int
) -> KubernetesObject:
    pool = picker.existing.pool_name if picker.existing else picker.pool
    return KubernetesObject(
        scope,
        name,
        {
            "apiVersion": f"{LLMD_GROUP}/v1alpha2",
            "kind": "InferenceObjective",
            "metadata": {"name": name, "namespace": picker.namespace, "labels": labels(model.name, _COMPONENT)},
            "spec": {
                "poolRef": {"group": INFERENCE_GROUP, "kind": "InferencePool", "name": pool},
                "priority": priority,
            },
        },
    )
