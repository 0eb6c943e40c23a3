"""The endpoint pickers that the ways to the models need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import constructs

from constructs_lib.endpoint_picker.construct import EndpointPicker
from constructs_lib.endpoint_picker.values import EndpointPickerValues
from constructs_lib.kourier.gateway import GATEWAY_SELECTOR, INTERNAL_PORT
from constructs_lib.models.plan import ModelRule
from constructs_lib.models.rules import longest_timeouts
from constructs_lib.models.timeouts import TimeoutsValues

QUEUE_PROXY_PORT = 8012
"""Where Knative's queue proxy listens in every pod; it counts the requests for the autoscaler (Knative 1.23)."""


def add_pickers(
    scope: constructs.Construct,
    rules: Sequence[ModelRule],
    *,
    gateway: str,
    namespace: str,
    proxy_namespace: str,
    kourier_namespace: str,
    values: EndpointPickerValues,
    timeouts: TimeoutsValues,
) -> Mapping[str, EndpointPicker]:
    """Make one picker for each model that has one, and one in front of Kourier for all models that share its pods.

    Returns:
        The pickers by the names of the rules.
    """
    pickers = {
        rule.name: _model_picker(
            scope,
            rule,
            gateway=gateway,
            namespace=namespace,
            proxy_namespace=proxy_namespace,
            values=values,
            timeouts=timeouts,
        )
        for rule in rules
        if rule.uses_endpoint_picker
    }
    behind_kourier = [rule for rule in rules if rule.mode == "epp-kourier"]
    if behind_kourier:
        shared = EndpointPicker(
            scope,
            "kourier-picker",
            name="kourier",
            namespace=kourier_namespace,
            pod_labels=GATEWAY_SELECTOR,
            target_port=INTERNAL_PORT,
            engine="other",
            metrics_port=None,
            route_namespace=namespace,
            gateway=gateway,
            proxy_namespace=proxy_namespace,
            pool_service=False,
            endpoint_picker=values,
            timeouts=longest_timeouts(timeouts, [rule.model for rule in rules]),
        )
        pickers |= {rule.name: shared for rule in behind_kourier}
    return pickers


def _model_picker(
    scope: constructs.Construct,
    rule: ModelRule,
    *,
    gateway: str,
    namespace: str,
    proxy_namespace: str,
    values: EndpointPickerValues,
    timeouts: TimeoutsValues,
) -> EndpointPicker:
    model = rule.model
    (target,) = model.targets
    knative = rule.mode == "epp-pods"
    return EndpointPicker(
        scope,
        f"picker-{model.name}",
        name=model.name,
        namespace=target.namespace,
        pod_labels={"serving.knative.dev/service": target.name} if knative else model.pod_labels,
        target_port=QUEUE_PROXY_PORT if knative else model.engine_port,
        engine=model.engine,
        metrics_port=model.engine_port,
        route_namespace=namespace,
        gateway=gateway,
        proxy_namespace=proxy_namespace,
        endpoint_picker=values,
        timeouts=longest_timeouts(timeouts, [model]),
    )
