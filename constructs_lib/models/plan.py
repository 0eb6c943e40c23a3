"""How each model is served: the rules that match its requests, where each rule sends them, and its timeouts.

Routes, policies, endpoint pickers and LiteLLM's configuration all render these plans, so that they agree.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from constructs_lib.models.in_force import timeouts_of
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import Engine, Mode, ModelValues
from constructs_lib.models.versions import VersionValues
from constructs_lib.names import KOURIER_INTERNAL_SERVICE, MODEL_HEADER, pool_service_name

SelectBy = Literal["path", "header"]
"""How requests are matched to models without a `match`."""

_KOURIER = "kourier"


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
    inference_pools: bool = False
    """Whether routes name InferencePools (Envoy AI Gateway), not the Services of their pods."""


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
    backends: tuple[Backend, ...] = ()
    """Where the requests go; several are versions with weights."""

    @property
    def uses_endpoint_picker(self) -> bool:
        """Whether an endpoint picker chooses one of the model's pods."""
        return self.mode in ("epp-pods", "standard")

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
    """The Knative services, or in mode standard the namespace and a name of the pods, with weights."""
    pod_labels: Mapping[str, str]
    """With standard: labels of the pods."""
    timeouts: TimeoutsValues
    """The timeouts in force."""
    max_parallel_requests: int
    """Requests in flight and waiting per Envoy pod of the inference gateway; beyond, 503."""
    rules: tuple[ModelRule, ...]
    """The ways to the model, in LiteLLM's order."""
    adapters: tuple[AdapterPlan, ...]
    """The LoRA adapters that its pods serve as well."""


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
    path, header = match.path or "", match.header or ""
    if not (path or header or match.hostname):
        path, header = (f"/{model.name}", "") if select_by == "path" else ("", model.name)
    yield ModelRule(
        name=model.name,
        mode=model.effective_mode,
        path=path,
        headers={MODEL_HEADER: header} if header else {},
        hostname=match.hostname,
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


def _plan(model: ModelValues, around: Surroundings) -> ModelPlan:
    services = model.services
    return ModelPlan(
        name=model.name,
        public_names=model.public_names,
        served_name=model.served_name,
        engine=model.engine,
        engine_port=model.engine_port,
        mode=model.effective_mode,
        services=services,
        pod_labels=model.pod_labels,
        timeouts=timeouts_of(model, around.timeouts),
        max_parallel_requests=model.concurrency or around.max_parallel_requests,
        rules=tuple(
            replace(rule, backends=tuple(_backends(rule, model.name, services, around)))
            for rule in match_rules(model, select_by=around.select_by)
        ),
        adapters=tuple(
            AdapterPlan(
                public_names=adapter.public_names,
                served_name=adapter.served_name(engine=model.engine, model=model.served_name),
            )
            for adapter in model.adapters
        ),
    )


def _backends(
    rule: ModelRule, model: str, services: tuple[VersionValues, ...], around: Surroundings
) -> Iterator[Backend]:
    if rule.uses_endpoint_picker:
        (pods,) = services
        if around.inference_pools:
            yield Backend(kind="InferencePool", namespace=pods.namespace, name=model)
        else:
            yield Backend(namespace=pods.namespace, name=pool_service_name(model))
        return
    for service in services:
        yield Backend(
            namespace=around.kourier_namespace,
            name=KOURIER_INTERNAL_SERVICE,
            # a Knative service's own Service is an ExternalName, which Envoy Gateway refuses as a backend
            host=f"{service.name}.{service.namespace}.svc.{around.cluster_domain}",
            weight=service.weight,
        )
