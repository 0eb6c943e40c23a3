"""The resolved platform: from the values to everything its parts must agree on.

The constructs render what their part of the plan says. Each part is resolved by the functions of its own concept, so
that a construct used alone resolves to the same.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from constructs_lib.auth.plan import with_route_names
from constructs_lib.gateway.plan import application_listeners
from constructs_lib.gateway.reference import GatewayRef
from constructs_lib.inference_gateway.plan import InferenceGatewayPlan, plan_inference_gateway
from constructs_lib.litellm.plan import route_names
from constructs_lib.models.in_force import longest_timeouts
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.names import KOURIER_INTERNAL_SERVICE
from constructs_lib.platform.images import with_images
from constructs_lib.platform.namespaces import enforced_levels, namespaces_of
from constructs_lib.platform.naming import with_platform
from constructs_lib.platform.timeout_chain import with_timeouts
from constructs_lib.platform.values import Values
from constructs_lib.values.pod_security import Level
from constructs_lib.values.section import Section


@dataclass(frozen=True, kw_only=True)
class ServicePlan:
    """A Service that another part sends to."""

    namespace: str
    name: str
    port: int


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The platform. `str(plan)` is its YAML, for people to read."""

    values: Values
    """The values, with the platform's names and every timeout filled in, and every image where it is pulled from."""
    namespaces: tuple[str, ...]
    """The namespaces of all objects without those that exist, in the order of the files."""
    pod_security: Mapping[str, Level | None]
    """The Pod Security Standard that each namespace enforces; None for nothing."""
    cluster_domain: str
    timeouts: TimeoutsValues
    """What a hop that all models share must allow: the longest of the platform's timeouts and the models'."""
    gateway: GatewayRef
    """The external Gateway and the listeners that applications attach to."""
    kourier: ServicePlan
    """The Service through which every Knative service is reached."""
    inference_gateway: InferenceGatewayPlan | None
    """The inference gateway and, behind it, the models; None if it is not made."""
    litellm: ServicePlan | None
    """LiteLLM's Service; None if nothing is routed to it."""

    def __str__(self) -> str:
        return yaml.safe_dump(_plain(self), sort_keys=False)


def resolve(values: Values, *, release: str) -> Plan:
    """Resolve values that follow all rules.

    Args:
        values: the values.
        release: the name of the Gateway if the values have none, like Helm's release name.
    """
    values = with_images(with_timeouts(with_platform(values)))
    if values.litellm.enabled:
        auth = with_route_names(values.auth, values.litellm.name, route_names(values.litellm))
        values = values.model_copy(update={"auth": auth})
    gateway = values.gateway
    return Plan(
        values=values,
        namespaces=namespaces_of(values),
        pod_security=enforced_levels(values),
        cluster_domain=values.envoy_gateway.cluster_domain,
        timeouts=longest_timeouts(values.timeouts, values.models),
        gateway=GatewayRef.from_names(
            name=gateway.name or release,
            namespace=values.namespace,
            listeners=application_listeners(gateway, values.tls),
            hostname=gateway.hostname,
        ),
        kourier=ServicePlan(namespace=values.kourier_namespace, name=KOURIER_INTERNAL_SERVICE, port=80),
        inference_gateway=_inference_gateway(values) if values.inference_gateway.enabled else None,
        litellm=ServicePlan(namespace=values.litellm.namespace, name=values.litellm.name, port=values.litellm.port)
        if values.litellm.enabled
        else None,
    )


def _inference_gateway(values: Values) -> InferenceGatewayPlan:
    return plan_inference_gateway(
        values.inference_gateway,
        values.models,
        namespace=values.namespace,
        endpoint_picker=values.endpoint_picker,
        timeouts=values.timeouts,
        gateway_class=values.gateway_class.name,
        envoy_gateway_namespace=values.envoy_gateway.namespace,
        kourier_namespace=values.kourier_namespace,
        cluster_domain=values.envoy_gateway.cluster_domain,
        preserve_request_id=values.envoy_gateway.preserve_request_id,
        platform=values.platform,
    )


def _plain(value: Any) -> Any:
    """The value as mappings, lists and scalars."""
    if isinstance(value, Section):
        return value.model_dump(by_alias=True, exclude_none=True, mode="json")
    if dataclasses.is_dataclass(value):
        return {item.name: _plain(getattr(value, item.name)) for item in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list | tuple) else value
