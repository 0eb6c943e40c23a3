"""The endpoint pickers behind the inference gateway."""

from __future__ import annotations

import constructs

from constructs_lib.endpoint_picker.construct import EndpointPicker
from constructs_lib.endpoint_picker.existing import ExistingPool
from constructs_lib.endpoint_picker.values import EndpointPickerValues
from constructs_lib.inference_gateway.plan import InferenceGatewayPlan, PickerPlan


def add_pickers(
    scope: constructs.Construct, plan: InferenceGatewayPlan, values: EndpointPickerValues
) -> dict[str, EndpointPicker]:
    """Make the pickers of models and versions, by the names of their models and versions."""
    own = [picker for picker in plan.pickers if picker.pool_service and not picker.existing]
    return {picker.name: _add_picker(scope, picker.name, picker, plan, values) for picker in own}


def add_existing_pools(
    scope: constructs.Construct, plan: InferenceGatewayPlan, values: EndpointPickerValues
) -> dict[str, ExistingPool]:
    """Make what pools that exist need, by the names of their models."""
    return {
        picker.name: ExistingPool(
            scope,
            picker.name,
            name=picker.pool,
            platform=plan.platform,
            pool=picker.existing,
            target_port=picker.target_port,
            route_namespace=plan.namespace,
            endpoint_picker=values,
        )
        for picker in plan.pickers
        if picker.existing
    }


def add_kourier_picker(
    scope: constructs.Construct, plan: InferenceGatewayPlan, values: EndpointPickerValues
) -> EndpointPicker | None:
    """Make the picker in front of Kourier, if a model uses it."""
    for picker in plan.pickers:
        if not picker.pool_service:
            return _add_picker(scope, "kourier-picker", picker, plan, values)
    return None


def _add_picker(
    scope: constructs.Construct,
    id: str,
    picker: PickerPlan,
    plan: InferenceGatewayPlan,
    values: EndpointPickerValues,
) -> EndpointPicker:
    return EndpointPicker(
        scope,
        id,
        name=picker.pool,
        namespace=picker.namespace,
        pod_labels=picker.pod_labels,
        version_labels=picker.version_labels,
        inference_service=picker.inference_service or None,
        target_port=picker.target_port,
        engine=picker.engine,
        metrics_port=picker.metrics_port,
        adapters=picker.adapters,
        route_namespace=plan.namespace,
        gateway=plan.name,
        proxy_namespace=plan.proxy_namespace,
        pool_service=picker.pool_service,
        endpoint_picker=values,
        timeouts=picker.timeouts,
    )
