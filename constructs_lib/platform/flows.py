"""The table of flows: every connection that the platform needs, from its plan. All policies are made from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from constructs_lib.endpoint_picker.config import MEASURED_ENGINES
from constructs_lib.inference_gateway.mirrors import MirrorPlan
from constructs_lib.models.plan import ModelPlan
from constructs_lib.names import (
    ACME_SOLVER_PORT,
    AUTOSCALER_PORT,
    ENVOY_GATEWAY_PORTS,
    KOURIER_EXTERNAL_PORT,
    KOURIER_EXTERNAL_TLS_PORT,
    KOURIER_INTERNAL_PORT,
    KOURIER_INTERNAL_TLS_PORT,
    KOURIER_PROBE_PORT,
    KOURIER_TLS_PROBE_PORT,
    KOURIER_XDS_PORT,
    LITELLM_PORT,
    PICKER_GRPC_PORT,
    PROXY_HTTP_PORT,
    PROXY_HTTPS_PORT,
    QUEUE_PROXY_HTTP2_PORT,
    QUEUE_PROXY_PORT,
    QUEUE_PROXY_STATS_PORT,
    QUEUE_PROXY_TLS_PORT,
    REDIS_PORT,
)
from constructs_lib.network_policies.flow import Addresses, Flow, Pods
from constructs_lib.platform.cluster_flows import api_server_flows, dns_flows, kubelet_flows, scraper_flows
from constructs_lib.platform.edge_flows import authorizer_flows, rate_limit_flows
from constructs_lib.platform.parts import Parts, parts_of
from constructs_lib.platform.plan import Plan
from constructs_lib.platform.value_flows import client_flows, egress_flows, login_flows, provider_flows

CLIENTS = Addresses(name="clients")


def flows_of(plan: Plan) -> tuple[Flow, ...]:
    """The flows of the platform, in the order of the request path; each once."""
    parts = parts_of(plan)
    return tuple(dict.fromkeys(flow for flows in _FLOWS for flow in flows(plan, parts)))


def _external(plan: Plan, parts: Parts) -> Iterator[Flow]:
    """From the internet to the proxies, and from there to LiteLLM and to routes of others."""
    values, proxies = plan.values, parts.external
    yield Flow(source=CLIENTS, destination=proxies, port=PROXY_HTTP_PORT, why="requests, http", key="gateway")
    if values.tls.enabled:
        yield Flow(source=CLIENTS, destination=proxies, port=PROXY_HTTPS_PORT, why="requests, https", key="tls.enabled")
    if parts.solver:
        yield Flow(source=proxies, destination=parts.solver, port=ACME_SOLVER_PORT, why="ACME challenges",
                   key="tls.certManager.enabled")  # fmt: skip
    if parts.litellm:
        # the port of an existing one's pods is not known, only that of its Service
        yield Flow(source=proxies, destination=parts.litellm, why="requests", key="litellm.enabled",
                   port=LITELLM_PORT if values.litellm.deployment else None)  # fmt: skip
    if parts.litellm and parts.litellm_redis:
        yield Flow(source=parts.litellm, destination=parts.litellm_redis, port=REDIS_PORT, why="counters, locks",
                   key="litellm.deployment.redis.deployment")  # fmt: skip
    allowed = values.gateway.allowed_routes
    if allowed.from_ != "Same":
        backends = Pods(name="backends", namespace_labels=allowed.match_labels)
        yield Flow(source=proxies, destination=backends, port=None, why="routes of other namespaces",
                   key="gateway.allowedRoutes.from")  # fmt: skip


def _xds(plan: Plan, parts: Parts) -> Iterator[Flow]:
    """Every proxy asks its controller for its configuration."""
    for proxies, key in ((parts.external, "gateway"), (parts.inference, "inferenceGateway.enabled")):
        if proxies:
            yield Flow(source=proxies, destination=parts.controller, port=ENVOY_GATEWAY_PORTS["grpc"],
                       why="configuration (xDS)", key=key)  # fmt: skip
    extension = plan.values.envoy_gateway.ai_gateway
    if extension.enabled:
        yield Flow(source=parts.controller, destination=Pods(name="ai-gateway", namespace=extension.namespace),
                   port=extension.port, why="routes that name an InferencePool",
                   key="envoyGateway.aiGateway.enabled")  # fmt: skip


def _inference(plan: Plan, parts: Parts) -> Iterator[Flow]:
    """From LiteLLM to the inference gateway, and from there to pickers, pods and Kourier."""
    proxies, gateway = parts.inference, plan.inference_gateway
    if not proxies or not gateway:
        return
    if parts.litellm:
        yield Flow(source=parts.litellm, destination=proxies, port=PROXY_HTTP_PORT, why="requests to models",
                   key="inferenceGateway.enabled")  # fmt: skip
    if any(rule.splits for model in gateway.models for rule in model.rules):
        yield Flow(source=proxies, destination=proxies, port=PROXY_HTTP_PORT, why="requests to one version of a model",
                   key="models[].versions")  # fmt: skip
    for model in gateway.models:
        yield from _copies(gateway.mirrors.get(model.name), model, parts, proxies)
    for picker in parts.existing_pickers:
        pool = picker.plan.existing
        yield Flow(source=proxies, destination=picker.pods, port=pool.picker_port if pool else None,
                   why="which pod (ext_proc)", key="models[].pool")  # fmt: skip
        yield Flow(source=proxies, destination=picker.targets, port=picker.plan.target_port,
                   why="requests, to the pod that was picked", key="models[].pool")  # fmt: skip
    for picker in parts.pickers:
        key = "models[].mode"
        yield Flow(source=proxies, destination=picker.pods, port=PICKER_GRPC_PORT, why="which pod (ext_proc)", key=key)
        if picker.plan.pool_service or gateway.inference_pools:
            yield Flow(source=proxies, destination=picker.targets, port=picker.plan.target_port,
                       why="requests, to the pod that was picked", key=key)  # fmt: skip
        measured = picker.plan.metrics_port if picker.plan.engine in MEASURED_ENGINES else None
        if measured:
            yield Flow(source=picker.pods, destination=picker.targets, port=measured, why="the engine's load",
                       key="models[].port")  # fmt: skip
    modes = {rule.mode for model in gateway.models for rule in model.rules if not rule.splits}
    if parts.kourier and modes & {"kourier", "epp-kourier"}:
        yield Flow(source=proxies, destination=parts.kourier.gateway, port=KOURIER_INTERNAL_PORT,
                   why="requests to Knative services", key="models[].mode")  # fmt: skip


def _copies(mirror: MirrorPlan | None, model: ModelPlan, parts: Parts, proxies: Pods) -> Iterator[Flow]:
    """Copies of a model's requests: to the pods that get them, or back to the gateway, which sends them to Kourier."""
    if not mirror:
        return
    pods = next(part.pods for part in reversed(parts.models) if part.plan == model)
    yield Flow(source=proxies, destination=pods if mirror.direct else proxies,
               port=mirror.target_port if mirror.direct else mirror.port, why="copies of requests",
               key="models[].mirror")  # fmt: skip
    if parts.kourier and not mirror.direct:
        yield Flow(source=proxies, destination=parts.kourier.gateway, port=KOURIER_INTERNAL_PORT,
                   why="requests to Knative services", key="models[].mode")  # fmt: skip


def _kourier(plan: Plan, parts: Parts) -> Iterator[Flow]:
    """Kourier's proxies and their controller."""
    if not parts.kourier or not parts.knative:
        return
    gateway, controller, values = parts.kourier.gateway, parts.kourier.controller, plan.values.kourier
    if values.service.type != "ClusterIP":
        for port, name in ((KOURIER_EXTERNAL_PORT, "http"), (KOURIER_EXTERNAL_TLS_PORT, "https")):
            yield Flow(source=CLIENTS, destination=gateway, port=port, why=f"requests from outside, {name}",
                       key="kourier.service.type")  # fmt: skip
    yield Flow(source=gateway, destination=controller, port=KOURIER_XDS_PORT, why="configuration (xDS)",
               key="kourier.enabled")  # fmt: skip
    for port in (KOURIER_INTERNAL_PORT, KOURIER_PROBE_PORT, KOURIER_INTERNAL_TLS_PORT, KOURIER_TLS_PROBE_PORT):
        yield Flow(source=controller, destination=gateway, port=port, why="whether a route is in force",
                   key="kourier.enabled")  # fmt: skip
    for pods in (parts.knative.activator, parts.knative.services):
        for port in _serving_ports(plan):
            yield Flow(source=gateway, destination=pods, port=port, why="requests", key="kourier.enabled")


def _knative(plan: Plan, parts: Parts) -> Iterator[Flow]:
    """Between Knative's own programs, and from them to the pods of Knative services."""
    if not parts.knative:
        return
    knative, key = parts.knative, "knative.enabled"
    for port in _serving_ports(plan):
        yield Flow(source=knative.activator, destination=knative.services, port=port,
                   why="requests that woke a service", key=key)  # fmt: skip
    for source in (knative.activator, knative.autoscaler):
        yield Flow(source=source, destination=knative.autoscaler, port=AUTOSCALER_PORT,
                   why="how many requests there are", key=key)  # fmt: skip
    for pods in (knative.activator, knative.services):
        for port in (QUEUE_PROXY_PORT, QUEUE_PROXY_HTTP2_PORT):
            yield Flow(source=knative.autoscaler, destination=pods, port=port,
                       why="whether the activator is in the path, before a scale to zero", key=key)  # fmt: skip
    yield Flow(source=knative.autoscaler, destination=knative.services, port=QUEUE_PROXY_STATS_PORT,
               why="how many requests a pod has", key=key)  # fmt: skip
    yield Flow(source=knative.controller, destination=Addresses(name="image registries"), port=443,
               why="digests of tags", key="knative.deployment.registriesSkippingTagResolving")  # fmt: skip


def _serving_ports(plan: Plan) -> tuple[int, ...]:
    """Where queue proxies and the activator take requests."""
    tls = plan.values.knative.network.system_internal_tls == "Enabled"
    return (QUEUE_PROXY_PORT, QUEUE_PROXY_HTTP2_PORT, *((QUEUE_PROXY_TLS_PORT,) if tls else ()))


_FLOWS: tuple[Callable[[Plan, Parts], Iterator[Flow]], ...] = (
    _external,
    client_flows,
    _inference,
    _kourier,
    _knative,
    _xds,
    rate_limit_flows,
    authorizer_flows,
    provider_flows,
    login_flows,
    egress_flows,
    dns_flows,
    api_server_flows,
    kubelet_flows,
    scraper_flows,
)
