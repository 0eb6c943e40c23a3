"""How each model is served: the rules that match its requests, where each rule sends them, and its timeouts.

Routes, policies, endpoint pickers and LiteLLM's configuration all render these plans, so that they agree.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from constructs_lib.models.in_force import timeouts_of
from constructs_lib.models.litellm import ModelLiteLLMValues
from constructs_lib.models.objectives import ObjectiveValues
from constructs_lib.models.pool import PoolValues
from constructs_lib.models.prices import cost_of
from constructs_lib.models.scaler_plan import ScalerPlan, plan_scaler
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import Engine, Mode, ModelValues
from constructs_lib.models.versions import VersionValues
from constructs_lib.names import KOURIER_INTERNAL_SERVICE, MODEL_HEADER, of_platform, pool_service_name

SelectBy = Literal["path", "header"]
"""How requests are matched to models without a `match`."""

_KOURIER, _SPLIT = "kourier", "split"


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """What a model's plan takes from the platform around it."""

    select_by: SelectBy = "path"
    """How requests are matched to models without a `match`."""
    timeouts: TimeoutsValues = field(default_factory=TimeoutsValues)
    """The platform's timeouts."""
    max_parallel_requests: int
    """Requests in flight and waiting per model and Envoy pod, for models without a limit of their own."""
    kourier_namespace: str
    """Namespace of Kourier's Services."""
    cluster_domain: str
    """DNS domain of the cluster."""
    gateway: str
    """Name of the inference gateway's own Service."""
    gateway_namespace: str
    """Namespace of that Service."""
    inference_pools: bool = False
    """Whether routes name InferencePools (Envoy AI Gateway), not the Services of their pods."""
    platform: str = ""
    """Name of the platform, which those of pools carry."""


@dataclass(frozen=True, kw_only=True)
class Backend:
    """Where a rule sends requests."""

    kind: Literal["Service", "InferencePool"] = "Service"
    namespace: str
    name: str
    host: str = ""
    """Host name that requests are rewritten to, by which Kourier finds the Knative service; "" keeps theirs."""
    weight: int = 1
    """Share of the requests, in proportion to the other weights."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """Headers that the requests get on their way there."""


@dataclass(frozen=True, kw_only=True)
class ModelRule:
    """One way to a model: a rule of an HTTPRoute."""

    name: str
    """Name of the rule, and of the policies that are attached to it; unique."""
    mode: Mode
    """Its path: the model's mode, or kourier for the path that wakes a model."""
    path: str = ""
    """Path prefix of the requests, which is stripped; "" for none."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """Headers that the requests have."""
    hostname: str = ""
    """Host name of the requests; "" for any."""
    order: int = 1
    """LiteLLM's order: 1 is tried first, 2 after the first has failed."""
    version: str = ""
    """Name of the version that it leads to; "" for the model as a whole."""
    splits: bool = False
    """Whether it sends each request back to the inference gateway, to the rule of one version: a rule has one picker,
    so a picker for each version needs a rule for each."""
    backends: tuple[Backend, ...] = ()
    """Where the requests go; several are versions with weights."""

    @property
    def uses_endpoint_picker(self) -> bool:
        """Whether an endpoint picker chooses one of the model's pods."""
        return self.mode in ("epp-pods", "standard") and not self.splits

    @property
    def matched_by(self) -> str:
        """What requests are matched by, for messages; unique."""
        headers = ", ".join(f"{name}: {value}" for name, value in self.headers.items())
        return " ".join(part for part in (self.hostname, self.path, headers) if part)


@dataclass(frozen=True, kw_only=True)
class AdapterPlan:
    """How requests name one LoRA adapter of a model; all else is the model's."""

    public_names: tuple[str, ...]
    """What clients ask LiteLLM for."""
    served_name: str
    """What the engine is asked for."""


@dataclass(frozen=True, kw_only=True)
class ModelPlan:
    """How one model is served."""

    name: str
    public_names: tuple[str, ...]
    """What clients ask LiteLLM for."""
    served_name: str
    """What the engine calls the model."""
    engine: Engine
    engine_port: int
    """Port that the engine listens on; 0 if unknown."""
    mode: Mode
    """The mode in force."""
    services: tuple[VersionValues, ...]
    """The Knative services, or in mode standard namespace, name and labels of the pods, with weights. With epp-pods the
    labels are those that only the pods of the current version have."""
    inference_service: str
    """Name of the InferenceService that is made for it; "" if its service exists."""
    targets: tuple[VersionValues, ...]
    """Everything that gets requests: the services, and what gets copies."""
    timeouts: TimeoutsValues
    """The timeouts in force."""
    max_parallel_requests: int
    """Requests in flight and waiting per Envoy pod of the inference gateway; beyond, 503."""
    litellm: ModelLiteLLMValues
    """Fallbacks, retries and tags."""
    cost: Mapping[str, float]
    """Its price, by LiteLLM's parameters; none if it has none."""
    rules: tuple[ModelRule, ...]
    """The ways to the model, in LiteLLM's order."""
    pool: PoolValues | None
    """The InferencePool, if it exists."""
    scaler: ScalerPlan | None
    """What scales its pods, if that is made here."""
    version_rules: tuple[ModelRule, ...]
    """The ways to single versions, to which the first of the others leads; LiteLLM does not know them."""
    adapters: tuple[AdapterPlan, ...]
    """The LoRA adapters that its pods serve as well."""
    objectives: tuple[ObjectiveValues, ...]
    """Further names, whose requests have another priority."""


def plan_models(models: Sequence[ModelValues], around: Surroundings) -> tuple[ModelPlan, ...]:
    """The plans of the models, in their order."""
    return tuple(_plan(model, around) for model in models)


def match_rules(model: ModelValues, *, select_by: SelectBy) -> Iterator[ModelRule]:
    """The rules that match a model's requests: that of its mode and, where LiteLLM falls back to Kourier, one for that.

    Args:
        model: the model.
        select_by: how requests are matched if the model has no `match`.
    """
    match = model.match
    path, header = _matched(model, select_by)
    splits = splits_in_front_of_pickers(model)
    yield ModelRule(
        name=f"{model.name}-{_SPLIT}" if splits else model.name,
        mode=model.effective_mode,
        path=path,
        headers={MODEL_HEADER: header} if header else {},
        hostname=match.hostname,
        splits=splits,
    )
    if model.falls_back_to_kourier:
        yield ModelRule(
            name=f"{model.name}-{_KOURIER}",
            mode="kourier",
            path=f"/{_KOURIER}{path}" if not header else "",
            headers={MODEL_HEADER: f"{_KOURIER}/{header}"} if header else {},
            hostname=match.hostname,
            order=2,
        )


def version_rules(model: ModelValues, *, select_by: SelectBy) -> Iterator[ModelRule]:
    """The rules that match the requests of one version each; none unless versions have pickers of their own.

    Args:
        model: the model.
        select_by: how requests are matched if the model has no `match`.
    """
    if not splits_in_front_of_pickers(model):
        return
    path, header = _matched(model, select_by)
    for place, version in enumerate(model.versions):
        yield ModelRule(
            name=pool_name(model.name, version.name, place),
            mode=model.effective_mode,
            path=path,
            headers={MODEL_HEADER: f"{header or model.name}/{version.name}"},
            hostname=model.match.hostname,
            version=version.name,
        )


def splits_in_front_of_pickers(model: ModelValues) -> bool:
    """Whether the model's versions have pickers of their own."""
    return model.has_own_picker and len(model.versions) > 1


def pool_name(model: str, version: str, place: int) -> str:
    """Name of a version's pool, and of its rule: the first keeps that of the model, so that a canary moves nothing."""
    return model if place == 0 else f"{model}-{version}"


def _matched(model: ModelValues, select_by: SelectBy) -> tuple[str, str]:
    """The path and the header that the model's requests are matched by; "" for none."""
    match = model.match
    if match.path or match.header or match.hostname:
        return match.path or "", match.header or ""
    return (f"/{model.name}", "") if select_by == "path" else ("", model.name)


def _plan(model: ModelValues, around: Surroundings) -> ModelPlan:
    return ModelPlan(
        name=model.name,
        public_names=model.public_names,
        served_name=model.served_name,
        engine=model.engine,
        engine_port=model.engine_port,
        mode=model.effective_mode,
        services=model.services,
        inference_service=(model.service or "").partition("/")[2] if model.kserve else "",
        targets=model.targets,
        pool=model.pool,
        scaler=plan_scaler(model),
        timeouts=timeouts_of(model, around.timeouts),
        max_parallel_requests=model.concurrency or around.max_parallel_requests,
        litellm=model.litellm,
        cost=cost_of(model),
        rules=tuple(
            replace(rule, backends=tuple(_backends(rule, model, around)))
            for rule in match_rules(model, select_by=around.select_by)
        ),
        version_rules=tuple(
            replace(rule, backends=(_pool(rule.name, version.namespace, around),))
            for rule, version in zip(version_rules(model, select_by=around.select_by), model.versions, strict=False)
        ),
        adapters=tuple(
            AdapterPlan(
                public_names=adapter.public_names,
                served_name=adapter.served_name(engine=model.engine, model=model.served_name),
            )
            for adapter in model.adapters
        ),
        objectives=tuple(objective.in_platform(around.platform) for objective in model.objectives),
    )


def _backends(rule: ModelRule, model: ModelValues, around: Surroundings) -> Iterator[Backend]:
    if rule.splits:
        for version, found in zip(model.versions, version_rules(model, select_by=around.select_by), strict=True):
            yield Backend(
                namespace=around.gateway_namespace,
                name=around.gateway,
                weight=version.weight,
                headers=found.headers,
            )
        return
    for service in model.services:
        if rule.uses_endpoint_picker:
            yield _pool(model.name, service.namespace, around, of=model.pool)
        else:
            yield kourier_backend(service, namespace=around.kourier_namespace, cluster_domain=around.cluster_domain)


def kourier_backend(service: VersionValues, *, namespace: str, cluster_domain: str) -> Backend:
    """A Knative service, behind Kourier's internal Service."""
    return Backend(
        namespace=namespace,
        name=KOURIER_INTERNAL_SERVICE,
        # a Knative service's own Service is an ExternalName, which Envoy Gateway refuses as a backend
        host=f"{service.name}.{service.namespace}.svc.{cluster_domain}",
        weight=service.weight,
    )


def _pool(name: str, namespace: str, around: Surroundings, *, of: PoolValues | None = None) -> Backend:
    """The pods of a pool."""
    name = of_platform(name, around.platform)
    if around.inference_pools:
        return Backend(kind="InferencePool", namespace=namespace, name=of.pool_name if of else name)
    return Backend(namespace=namespace, name=pool_service_name(name))
