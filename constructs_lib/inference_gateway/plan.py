"""What the inference gateway is made of, resolved from the values: its address, the models' routes, the pickers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from constructs_lib.endpoint_picker.values import EndpointPickerValues
from constructs_lib.inference_gateway.mirrors import MIRROR_LISTENER, MirrorPlan, mirror_name, plan_mirror
from constructs_lib.inference_gateway.values import InferenceGatewayValues
from constructs_lib.models.in_force import longest_of
from constructs_lib.models.plan import Backend, ModelPlan, ModelRule, Surroundings, plan_models, pool_name
from constructs_lib.models.pool import PoolValues
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import Engine, ModelValues
from constructs_lib.names import (
    HTTP_LISTENER,
    KNATIVE_SERVICE_LABEL,
    KOURIER_GATEWAY_SELECTOR,
    KOURIER_INTERNAL_PORT,
    QUEUE_PROXY_PORT,
    of_platform,
)

MAX_RULES = 16
"""Rules of one HTTPRoute (Gateway API 1.6, spec.rules)."""


@dataclass(frozen=True, kw_only=True)
class PickerPlan:
    """One endpoint picker and its pool."""

    name: str
    """Name of the model, or of the rule of its version."""
    pool: str
    """Name of the pool: the same with the platform's."""
    namespace: str
    pod_labels: Mapping[str, str]
    """Labels of the pods, of every version."""
    version_labels: Mapping[str, str] = field(default_factory=dict)
    """Labels that only the pods of the version to serve have; none for pods of every version."""
    inference_service: str = ""
    """The InferenceService that the pods are of, if the pool takes those of its current version."""
    target_port: int
    """Port of the pods that requests are sent to."""
    engine: Engine
    metrics_port: int | None
    """Port of the engine's metrics; none if the pods are not engines."""
    adapters: bool = False
    """Whether the pods serve LoRA adapters."""
    pool_service: bool
    """Whether routes name a Service of the pool's pods."""
    timeouts: TimeoutsValues
    """The longest timeouts of the models behind it."""
    existing: PoolValues | None = None
    """The pool that it belongs to, if both exist."""


@dataclass(frozen=True, kw_only=True)
class PlannedRule:
    """A rule of a route with its model and, if one is asked, its picker."""

    model: ModelPlan
    rule: ModelRule
    picker: PickerPlan | None
    mirror: MirrorPlan | None = None
    """Where copies of its requests go."""
    counted: bool = True
    """Whether the model's limits count its requests: those of a version were counted before, copies are not."""


@dataclass(frozen=True, kw_only=True)
class RoutePlan:
    """One HTTPRoute."""

    name: str
    hostname: str
    """Host name of all its rules; "" for any."""
    rules: tuple[PlannedRule, ...]
    listener: str = HTTP_LISTENER
    """The listener of the Gateway that it is attached to."""


@dataclass(frozen=True, kw_only=True)
class InferenceGatewayPlan:
    """The inference gateway."""

    name: str
    """Name of the Gateway and of its Service."""
    namespace: str
    """Namespace of the Gateway, the routes and the policies."""
    url: str
    """Its address inside the cluster, without a slash at the end."""
    gateway_class: str
    proxy_namespace: str
    """Namespace of its Envoy pods and its Service."""
    kourier_namespace: str
    preserve_request_id: bool
    platform: str
    """Name of the platform; "" for the only one of the cluster."""
    inference_pools: bool
    """Whether routes name InferencePools (Envoy AI Gateway)."""
    max_parallel_requests: int
    timeouts: TimeoutsValues
    """The platform's timeouts, for routes without timeouts of their own."""
    models: tuple[ModelPlan, ...]
    pickers: tuple[PickerPlan, ...]
    """One per model with a picker, or per version of it, then the one in front of Kourier, if models use it."""
    mirrors: Mapping[str, MirrorPlan]
    """Where copies of requests go, by the names of the models."""
    routes: tuple[RoutePlan, ...]


def plan_inference_gateway(
    values: InferenceGatewayValues,
    models: Sequence[ModelValues],
    *,
    namespace: str,
    endpoint_picker: EndpointPickerValues,
    timeouts: TimeoutsValues,
    gateway_class: str,
    envoy_gateway_namespace: str,
    kourier_namespace: str,
    cluster_domain: str,
    preserve_request_id: bool,
    platform: str = "",
) -> InferenceGatewayPlan:
    """Resolve the values; the arguments are those of `InferenceGatewayConstruct`."""
    inference_pools = endpoint_picker.integration == "ai-gateway"
    planned = plan_models(
        models,
        Surroundings(
            select_by=values.select_by,
            timeouts=timeouts,
            max_parallel_requests=values.max_parallel_requests,
            kourier_namespace=kourier_namespace,
            cluster_domain=cluster_domain,
            gateway=values.name,
            gateway_namespace=envoy_gateway_namespace,
            inference_pools=inference_pools,
            platform=platform,
        ),
    )
    own = {picker.name: picker for model in planned for picker in _model_pickers(model, timeouts, platform)}
    shared = _kourier_picker(kourier_namespace, timeouts, planned, platform) if _any_behind_kourier(planned) else None
    itself = Backend(namespace=envoy_gateway_namespace, name=values.name)
    found = {
        plan.name: plan_mirror(
            model,
            plan,
            own=itself,
            kourier_namespace=kourier_namespace,
            cluster_domain=cluster_domain,
            platform=platform,
        )
        for model, plan in zip(models, planned, strict=True)
    }
    mirrors = {name: mirror for name, mirror in found.items() if mirror}
    rules = [
        PlannedRule(
            model=model,
            rule=rule,
            picker=_picker_of(model, rule, own, shared),
            mirror=None if rule.version else mirrors.get(model.name),
            counted=not rule.version,
        )
        for model in planned
        for rule in (*model.rules, *model.version_rules)
    ]
    routes = _shared_routes(rules, gateway=values.name) if values.routes == "shared" else _routes_of_models(rules)
    return InferenceGatewayPlan(
        name=values.name,
        namespace=values.namespace or namespace,
        url=f"http://{values.name}.{envoy_gateway_namespace}.svc.{cluster_domain}",
        gateway_class=gateway_class,
        proxy_namespace=envoy_gateway_namespace,
        kourier_namespace=kourier_namespace,
        preserve_request_id=preserve_request_id,
        platform=platform,
        inference_pools=inference_pools,
        max_parallel_requests=values.max_parallel_requests,
        timeouts=timeouts,
        models=planned,
        pickers=(*own.values(), *((shared,) if shared else ())),
        mirrors=mirrors,
        routes=(*routes, *_mirror_routes(planned, mirrors)),
    )


def _any_behind_kourier(models: Sequence[ModelPlan]) -> bool:
    return any(model.mode == "epp-kourier" for model in models)


def _picker_of(
    model: ModelPlan, rule: ModelRule, own: Mapping[str, PickerPlan], shared: PickerPlan | None
) -> PickerPlan | None:
    if rule.uses_endpoint_picker:
        # the rule of a version has the name of its pool
        return own[rule.name if rule.version else model.name]
    return shared if rule.mode == "epp-kourier" else None


def _model_pickers(model: ModelPlan, timeouts: TimeoutsValues, platform: str) -> Iterator[PickerPlan]:
    """The pickers of a model: one for each version."""
    if model.mode not in ("epp-pods", "standard"):
        return
    knative = model.mode == "epp-pods"
    for place, pods in enumerate(model.services):
        name = pool_name(model.name, pods.name, place)
        yield PickerPlan(
            name=name,
            pool=of_platform(name, platform),
            namespace=pods.namespace,
            pod_labels={KNATIVE_SERVICE_LABEL: pods.name} if knative else pods.pod_labels,
            version_labels=pods.pod_labels if knative else {},
            inference_service=model.inference_service if knative else "",
            target_port=QUEUE_PROXY_PORT if knative else model.engine_port,
            engine=model.engine,
            metrics_port=model.engine_port,
            adapters=bool(model.adapters),
            pool_service=True,
            timeouts=longest_of(timeouts, model.timeouts),
            existing=model.pool,
        )


def _kourier_picker(namespace: str, timeouts: TimeoutsValues, models: Sequence[ModelPlan], platform: str) -> PickerPlan:
    """The picker in front of Kourier, for all models that share its pods."""
    return PickerPlan(
        name="kourier",
        pool=of_platform("kourier", platform),
        namespace=namespace,
        pod_labels=KOURIER_GATEWAY_SELECTOR,
        target_port=KOURIER_INTERNAL_PORT,
        engine="other",
        metrics_port=None,
        pool_service=False,
        timeouts=longest_of(timeouts, *(model.timeouts for model in models)),
    )


def _routes_of_models(rules: Sequence[PlannedRule]) -> Iterator[RoutePlan]:
    """One route per model."""
    by_model: dict[str, list[PlannedRule]] = {}
    for planned in rules:
        by_model.setdefault(planned.model.name, []).append(planned)
    for name, mine in by_model.items():
        yield RoutePlan(name=name, hostname=mine[0].rule.hostname, rules=tuple(mine))


def _mirror_routes(models: Sequence[ModelPlan], mirrors: Mapping[str, MirrorPlan]) -> Iterator[RoutePlan]:
    """The routes of the copies, which have a listener of their own."""
    for model in models:
        mirror = mirrors.get(model.name)
        if mirror and mirror.rules:
            rules = tuple(PlannedRule(model=model, rule=rule, picker=None, counted=False) for rule in mirror.rules)
            yield RoutePlan(name=mirror_name(model.name), hostname="", rules=rules, listener=MIRROR_LISTENER)


def _shared_routes(rules: Sequence[PlannedRule], *, gateway: str) -> Iterator[RoutePlan]:
    """As few routes as possible; the rules of one route share its host name."""
    by_hostname: dict[str, list[PlannedRule]] = {}
    for planned in rules:
        by_hostname.setdefault(planned.rule.hostname, []).append(planned)
    number = 0
    for hostname, mine in by_hostname.items():
        for start in range(0, len(mine), MAX_RULES):
            number += 1
            route = tuple(mine[start : start + MAX_RULES])
            yield RoutePlan(name=f"{gateway}-models-{number}", hostname=hostname, rules=route)
