"""The parts of the platform that connect to one another, as the pods that they run in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from constructs_lib.inference_gateway.plan import PickerPlan
from constructs_lib.knative.values.network import KOURIER_CLASS
from constructs_lib.litellm.redis.values import LITELLM_REDIS
from constructs_lib.models.plan import ModelPlan
from constructs_lib.names import (
    ACME_SOLVER_SELECTOR,
    CERTGEN_SELECTOR,
    ENVOY_GATEWAY,
    ENVOY_GATEWAY_SELECTOR,
    KNATIVE_SERVICE_LABEL,
    KOURIER_CONTROLLER,
    KOURIER_CONTROLLER_SELECTOR,
    KOURIER_GATEWAY_SELECTOR,
    LITELLM,
    LITELLM_COMPONENT,
    LITELLM_MIGRATION_COMPONENT,
    LITELLM_REDIS_COMPONENT,
    OWNING_GATEWAY_LABEL,
    OWNING_GATEWAY_NAMESPACE_LABEL,
    PICKER_COMPONENT,
    RATE_LIMIT_SELECTOR,
    REDIS_COMPONENT,
    picker_service_name,
    selector,
)
from constructs_lib.network_policies.flow import Pods
from constructs_lib.platform.plan import Plan
from constructs_lib.platform.values import Values
from constructs_lib.redis.values import REDIS

_KOURIER_GATEWAY = "kourier-gateway"


@dataclass(frozen=True, kw_only=True)
class KnativeParts:
    """Knative Serving's own programs (1.23), which others install."""

    all: Pods
    """Everything in Knative's namespace, its Jobs too."""
    activator: Pods
    autoscaler: Pods
    controller: Pods
    webhook: Pods
    services: Pods
    """The pods of every Knative service of the cluster."""


@dataclass(frozen=True, kw_only=True)
class KourierParts:
    """Kourier's programs."""

    gateway: Pods
    controller: Pods


@dataclass(frozen=True, kw_only=True)
class PickerPart:
    """One endpoint picker."""

    plan: PickerPlan
    pods: Pods
    targets: Pods
    """The pods that it chooses among."""


@dataclass(frozen=True, kw_only=True)
class ModelPart:
    """The pods that serve a model, or one version of it."""

    plan: ModelPlan
    pods: Pods


@dataclass(frozen=True, kw_only=True)
class Parts:
    """The parts that this platform has."""

    controller: Pods
    """Envoy Gateway."""
    certgen: Pods | None
    """The Job that makes Envoy Gateway's certificates."""
    external: Pods
    """The proxies of the external Gateway."""
    solver: Pods | None
    """The pods that answer ACME challenges, if cert-manager makes the certificate."""
    inference: Pods | None
    """The proxies of the inference gateway."""
    litellm: Pods | None
    rate_limit: Pods | None
    """The rate-limit service."""
    redis: Pods | None
    """Its Redis, if it is made here."""
    litellm_migration: Pods | None
    """The Job of LiteLLM's database."""
    litellm_redis: Pods | None
    """LiteLLM's Redis, if it is made here."""
    knative: KnativeParts | None
    kourier: KourierParts | None
    pickers: tuple[PickerPart, ...]
    existing_pickers: tuple[PickerPart, ...]
    """Those that others made."""
    models: tuple[ModelPart, ...]


def parts_of(plan: Plan) -> Parts:
    """The parts of the platform."""
    values, inference = plan.values, plan.inference_gateway
    envoy_gateway = values.envoy_gateway.namespace
    redis = values.rate_limits.redis.deployment
    counters = values.litellm.made_redis
    models = tuple(_models(inference.models)) if inference else ()
    return Parts(
        controller=Pods(name=ENVOY_GATEWAY, namespace=envoy_gateway, labels=ENVOY_GATEWAY_SELECTOR),
        certgen=Pods(name="certgen", namespace=envoy_gateway, labels=CERTGEN_SELECTOR)
        if values.envoy_gateway.enabled and values.envoy_gateway.certificates == "certgen"
        else None,
        external=_proxies("external-gateway", envoy_gateway, plan.gateway.name, plan.gateway.namespace),
        solver=Pods(name="acme-solver", namespace=values.namespace, labels=ACME_SOLVER_SELECTOR)
        if values.tls.enabled and values.tls.cert_manager.enabled
        else None,
        inference=_proxies("inference-gateway", inference.proxy_namespace, inference.name, inference.namespace)
        if inference
        else None,
        litellm=_litellm(values) if values.litellm.enabled else None,
        litellm_migration=_litellm_migration(values),
        rate_limit=Pods(name="rate-limit", namespace=envoy_gateway, labels=RATE_LIMIT_SELECTOR)
        if values.rate_limits.uses_service
        else None,
        redis=Pods(name=REDIS, namespace=redis.namespace, labels=selector(REDIS, REDIS_COMPONENT)) if redis else None,
        litellm_redis=Pods(
            name=LITELLM_REDIS, namespace=counters.namespace, labels=selector(LITELLM_REDIS, LITELLM_REDIS_COMPONENT)
        )
        if counters
        else None,
        knative=_knative(values) if uses_knative(values) else None,
        kourier=KourierParts(
            gateway=Pods(name=_KOURIER_GATEWAY, namespace=values.kourier_namespace, labels=KOURIER_GATEWAY_SELECTOR),
            controller=Pods(
                name=KOURIER_CONTROLLER, namespace=values.knative.namespace, labels=KOURIER_CONTROLLER_SELECTOR
            ),
        )
        if uses_kourier(values)
        else None,
        pickers=tuple(_picker(picker, models) for picker in inference.pickers if not picker.existing)
        if inference
        else (),
        existing_pickers=tuple(_existing_picker(picker, models) for picker in inference.pickers if picker.existing)
        if inference
        else (),
        models=models,
    )


def uses_knative(values: Values) -> bool:
    """Whether there are Knative services."""
    return values.knative.enabled or values.kourier.enabled or _behind_knative(values)


def uses_kourier(values: Values) -> bool:
    """Whether Kourier leads to them, made here or by others; models are always behind it."""
    served = values.knative.known_ingress_class == KOURIER_CLASS
    return served or values.kourier.enabled or _behind_knative(values)


def _behind_knative(values: Values) -> bool:
    return any(model.effective_mode != "standard" for model in values.models)


def _proxies(name: str, namespace: str, gateway: str, gateway_namespace: str) -> Pods:
    owner = {OWNING_GATEWAY_LABEL: gateway, OWNING_GATEWAY_NAMESPACE_LABEL: gateway_namespace}
    return Pods(name=name, namespace=namespace, labels=owner)


def _litellm(values: Values) -> Pods:
    """An existing LiteLLM is known by its namespace only."""
    litellm = values.litellm
    labels = selector(litellm.name, LITELLM_COMPONENT) if litellm.deployment else {}
    return Pods(name=LITELLM, namespace=litellm.namespace, labels=labels)


def _litellm_migration(values: Values) -> Pods | None:
    litellm = values.litellm
    if not (litellm.enabled and litellm.deployment and litellm.deployment.migrates_by_job):
        return None
    labels = selector(litellm.name, LITELLM_MIGRATION_COMPONENT)
    return Pods(name="litellm-migration", namespace=litellm.namespace, labels=labels)


def _knative(values: Values) -> KnativeParts:
    namespace = values.knative.namespace
    return KnativeParts(
        all=Pods(name="knative", namespace=namespace),
        activator=_program("activator", namespace),
        autoscaler=_program("autoscaler", namespace),
        controller=_program("controller", namespace),
        webhook=_program("webhook", namespace),
        services=Pods(name="knative-services", label_keys=(KNATIVE_SERVICE_LABEL,)),
    )


def _program(name: str, namespace: str) -> Pods:
    return Pods(name=f"knative-{name}", namespace=namespace, labels={"app": name})


def _picker(picker: PickerPlan, models: tuple[ModelPart, ...]) -> PickerPart:
    """The picker; the one in front of Kourier chooses among Kourier's proxies."""
    name = picker_service_name(picker.pool)
    targets = Pods(name=_KOURIER_GATEWAY, namespace=picker.namespace, labels=picker.pod_labels)
    return PickerPart(
        plan=picker,
        pods=Pods(name=name, namespace=picker.namespace, labels=selector(name, PICKER_COMPONENT)),
        targets=next((model.pods for model in models if model.pods.same_as(targets)), targets),
    )


def _existing_picker(picker: PickerPlan, models: tuple[ModelPart, ...]) -> PickerPart:
    """A picker that exists: of its pods only the namespace is known."""
    targets = Pods(name=picker.name, namespace=picker.namespace, labels=picker.pod_labels)
    return PickerPart(
        plan=picker,
        pods=Pods(name=f"{picker.name}-picker", namespace=picker.namespace),
        targets=next((model.pods for model in models if model.pods.same_as(targets)), targets),
    )


def _models(models: tuple[ModelPlan, ...]) -> Iterator[ModelPart]:
    for model in models:
        for service in model.targets:
            labels = service.pod_labels if model.mode == "standard" else {KNATIVE_SERVICE_LABEL: service.name}
            pods = Pods(name=f"model.{service.name}", namespace=service.namespace, labels=labels)
            yield ModelPart(plan=model, pods=pods)
