"""What scales the pods of models without Knative: KEDA's ScaledObject, or a HorizontalPodAutoscaler."""

from __future__ import annotations

import math
from typing import Any

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.inference_gateway.plan import InferenceGatewayPlan
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.models.scaler_plan import ScalerPlan
from constructs_lib.names import PART_OF, labels, pool_service_name
from constructs_lib.values.durations import go_seconds

_COMPONENT = "scaler"
# KEDA asks Prometheus that often; its own default of 30 s would be added to every start from zero
_POLLING_SECONDS = 15
_QUEUE = "llm_d_epp_flow_control_queue_size"
# RFC 5737: an address that nobody has
_NOBODY = "192.0.2.1"


def add_scalers(scope: constructs.Construct, plan: InferenceGatewayPlan) -> dict[str, KubernetesObject]:
    """Make the scalers, by the names of their models."""
    scaled = {model.name: model.scaler for model in plan.models if model.scaler}
    pools = {picker.name: picker.pool for picker in plan.pickers if not plan.inference_pools}
    # a construct of their own keeps the models' names, which are the ids in it, apart from all other ids
    below = constructs.Construct(scope, "scalers") if scaled else scope
    for name, scaler in scaled.items():
        if name in pools and not scaler.autoscaling.min_scale:
            _add_placeholder(below, f"{name}-placeholder", pool_service_name(pools[name]), scaler.namespace)
    return {name: _add_scaler(below, name, scaler) for name, scaler in scaled.items()}


def _add_placeholder(scope: constructs.Construct, id: str, service: str, namespace: str) -> None:
    """Give the Service of the pods an endpoint that is always there.

    Envoy Gateway answers 503 on a route whose Service has none, and a request keeps the route that it found: after it
    has waited in the picker for its pod, it would get that 503. The picker never chooses this endpoint.
    """
    metadata = k8s.ObjectMeta(
        name=f"{service}-none",
        namespace=namespace,
        labels={
            **labels(service, "inference-pool"),
            "kubernetes.io/service-name": service,
            "endpointslice.kubernetes.io/managed-by": PART_OF,
        },
    )
    manifest = k8s.KubeEndpointSlice.manifest(
        metadata=metadata,
        address_type="IPv4",
        endpoints=[k8s.Endpoint(addresses=[_NOBODY], conditions=k8s.EndpointConditions(ready=True))],
        ports=[k8s.EndpointPort(name="http", port=80, protocol="TCP")],
    )
    KubernetesObject(scope, id, manifest)


def _add_scaler(scope: constructs.Construct, name: str, scaler: ScalerPlan) -> KubernetesObject:
    if scaler.values.kind == "keda":
        return KubernetesObject(
            scope,
            name,
            {
                "apiVersion": "keda.sh/v1alpha1",
                "kind": "ScaledObject",
                "metadata": {"name": name, "namespace": scaler.namespace, "labels": labels(name, _COMPONENT)},
                "spec": _scaled_object(name, scaler),
            },
        )
    scale = scaler.autoscaling
    target = k8s.MetricTargetV2(type="AverageValue", average_value=k8s.Quantity.from_number(scale.target or 1))
    delay = _delay(scaler)
    spec = k8s.HorizontalPodAutoscalerSpecV2(
        scale_target_ref=k8s.CrossVersionObjectReferenceV2(
            api_version="apps/v1", kind="Deployment", name=scaler.deployment
        ),
        min_replicas=scale.min_scale,
        max_replicas=scale.max_scale or 1,
        metrics=[
            k8s.MetricSpecV2(
                type="Pods",
                pods=k8s.PodsMetricSourceV2(metric=k8s.MetricIdentifierV2(name=scaler.values.metric), target=target),
            )
        ],
        behavior=None
        if delay is None
        else k8s.HorizontalPodAutoscalerBehaviorV2(
            scale_down=k8s.HpaScalingRulesV2(stabilization_window_seconds=delay)
        ),
    )
    metadata = k8s.ObjectMeta(name=name, namespace=scaler.namespace, labels=labels(name, _COMPONENT))
    return KubernetesObject(scope, name, k8s.KubeHorizontalPodAutoscalerV2.manifest(metadata=metadata, spec=spec))


def _scaled_object(name: str, scaler: ScalerPlan) -> dict[str, Any]:
    scale = scaler.autoscaling
    triggers = [_trigger("load", scaler.query, scaler)]
    spec: dict[str, Any] = {
        "scaleTargetRef": {"name": scaler.deployment},
        "pollingInterval": _POLLING_SECONDS,
        "minReplicaCount": scale.min_scale or 0,
        "maxReplicaCount": scale.max_scale,
        "triggers": triggers,
    }
    if not scale.min_scale:
        # without pods there is no load, only requests that wait in the picker
        series = f'{{namespace="{scaler.namespace}",inference_pool="{name}"}}'
        triggers.append(_trigger("waiting", f"sum({_QUEUE}{series})", scaler))
        if scale.scale_to_zero_pod_retention_period is not None:
            spec["cooldownPeriod"] = math.ceil(go_seconds(scale.scale_to_zero_pod_retention_period))
    delay = _delay(scaler)
    if delay is not None:
        behavior = {"scaleDown": {"stabilizationWindowSeconds": delay}}
        spec["advanced"] = {"horizontalPodAutoscalerConfig": {"behavior": behavior}}
    return spec


def _trigger(name: str, query: str, scaler: ScalerPlan) -> dict[str, Any]:
    return {
        "type": "prometheus",
        "name": name,
        # the target is of one pod, and the query's result of all
        "metricType": "AverageValue",
        "metadata": {
            "serverAddress": scaler.values.prometheus,
            "query": query,
            "threshold": str(scaler.autoscaling.target),
        },
    }


def _delay(scaler: ScalerPlan) -> int | None:
    """How long load must stay low before pods are removed; none for Kubernetes' own 300 s."""
    delay = scaler.autoscaling.scale_down_delay
    return None if delay is None else math.ceil(go_seconds(delay))
