"""What scales the pods of a model without Knative, resolved."""

from __future__ import annotations

from dataclasses import dataclass

from constructs_lib.models.autoscaling import ModelAutoscalingValues
from constructs_lib.models.scaler import ScalerValues
from constructs_lib.models.values import ModelValues


@dataclass(frozen=True, kw_only=True)
class ScalerPlan:
    """What scales the Deployment of a model's pods."""

    values: ScalerValues
    autoscaling: ModelAutoscalingValues
    """How far."""
    namespace: str
    deployment: str
    query: str
    """The load of all pods together, as PromQL."""


def plan_scaler(model: ModelValues) -> ScalerPlan | None:
    """What scales the model, if that is made here."""
    scaler = model.scaler
    if not scaler:
        return None
    (pods,) = model.services
    return ScalerPlan(
        values=scaler,
        autoscaling=model.autoscaling,
        namespace=pods.namespace,
        deployment=scaler.deployment or pods.name,
        query=scaler.load_query(engine=model.engine, namespace=pods.namespace, model=model.served_name),
    )
