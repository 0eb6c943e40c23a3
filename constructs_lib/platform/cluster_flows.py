"""The flows between the platform and the cluster itself: DNS, the API server, the kubelet, and who reads metrics."""

from __future__ import annotations

from collections.abc import Iterator

from constructs_lib.models.plan import ModelPlan
from constructs_lib.names import (
    AUTOSCALER_PORT,
    ENVOY_GATEWAY_HEALTH_PORT,
    ENVOY_GATEWAY_PORTS,
    KNATIVE_METRICS_PORT,
    KNATIVE_PROBES_PORT,
    KNATIVE_WEBHOOK_PORT,
    KOURIER_CONTROLLER_METRICS_PORT,
    KOURIER_INTERNAL_PORT,
    KOURIER_STATS_PORT,
    KOURIER_XDS_PORT,
    KSERVE_NAMESPACE,
    KSERVE_SELECTOR,
    KSERVE_WEBHOOK_PORT,
    LITELLM_PORT,
    PICKER_HEALTH_PORT,
    PICKER_METRICS_PORT,
    PROXY_METRICS_PORT,
    PROXY_READY_PORT,
    PROXY_SHUTDOWN_PORT,
    QUEUE_PROXY_ADMIN_PORT,
    QUEUE_PROXY_METRICS_PORT,
    QUEUE_PROXY_PORT,
    RATE_LIMIT_HEALTH_PORT,
    RATE_LIMIT_METRICS_PORT,
    REDIS_PORT,
)
from constructs_lib.network_policies.flow import Addresses, Endpoint, Flow, Node, Pods
from constructs_lib.platform.parts import Parts
from constructs_lib.platform.plan import Plan
from constructs_lib.platform.value_flows import peer

API_SERVER_PORTS = (443, 6443)
"""Where the API server is reached: at its Service, and behind it. Policies see the one or the other."""


def dns_flows(plan: Plan, parts: Parts) -> Iterator[Flow]:
    """From every part that resolves names; Envoy Gateway, pickers and Kourier's controller know addresses only."""
    dns = plan.values.network_policies.dns
    servers = (
        Pods(name="dns", namespace=dns.namespace),
        *((Addresses(name="dns of the node", networks=dns.networks),) if dns.networks else ()),
    )
    for pods in _resolvers(plan, parts):
        for server in servers:
            port = dns.port if isinstance(server, Pods) else 53
            for protocol in ("UDP", "TCP"):
                yield Flow(source=pods, destination=server, port=port, protocol=protocol, why="names",
                           key="networkPolicies.dns")  # fmt: skip


def _resolvers(plan: Plan, parts: Parts) -> Iterator[Pods]:
    yield parts.external
    if plan.values.envoy_gateway.ai_gateway.enabled:
        yield parts.controller
    optional = (parts.inference, parts.litellm, parts.litellm_migration, parts.rate_limit)
    yield from (pods for pods in optional if pods)
    if parts.kourier:
        yield parts.kourier.gateway
    if parts.knative:
        yield parts.knative.all
    yield from (model.pods for model in parts.models)


def api_server_flows(plan: Plan, parts: Parts) -> Iterator[Flow]:
    """From controllers to the API server, and from it to their webhooks."""
    values = plan.values
    server = Addresses(name="API server", networks=values.network_policies.api_server)
    controllers = [(parts.controller, "envoyGateway")]
    if parts.certgen:
        controllers.append((parts.certgen, "envoyGateway.certificates"))
    if parts.kourier:
        controllers.append((parts.kourier.controller, "kourier.enabled"))
    if parts.knative:
        controllers.append((parts.knative.all, "knative.enabled"))
    controllers += [(picker.pods, "models[].mode") for picker in parts.pickers]
    for pods, key in controllers:
        for port in API_SERVER_PORTS:
            yield Flow(source=pods, destination=server, port=port, why="objects of the cluster", key=key)
    if values.envoy_gateway.topology_injector.enabled:
        yield Flow(source=server, destination=parts.controller, port=ENVOY_GATEWAY_PORTS["webhook"],
                   why="webhook: zone of a proxy", key="envoyGateway.topologyInjector.enabled")  # fmt: skip
    if parts.knative:
        yield Flow(source=server, destination=parts.knative.webhook, port=KNATIVE_WEBHOOK_PORT,
                   why="webhook: Knative's objects", key="knative.enabled")  # fmt: skip
    if values.kserve.config.enabled or any(model.kserve for model in values.models):
        kserve = Pods(name="kserve-controller", namespace=KSERVE_NAMESPACE, labels=KSERVE_SELECTOR)
        yield Flow(source=server, destination=kserve, port=KSERVE_WEBHOOK_PORT, why="webhook: InferenceServices",
                   key="models[].kserve")  # fmt: skip


def kubelet_flows(plan: Plan, parts: Parts) -> Iterator[Flow]:
    """Probes, and the hooks before a stop."""
    nodes = plan.values.network_policies.nodes
    kubelet: Endpoint = Addresses(name="kubelet", networks=nodes) if nodes else Node()
    for pods, ports in _probed(plan, parts):
        for port in ports:
            yield Flow(source=kubelet, destination=pods, port=port, why="probes and hooks",
                       key="networkPolicies.nodes")  # fmt: skip


def _probed(plan: Plan, parts: Parts) -> Iterator[tuple[Pods, tuple[int, ...]]]:
    litellm = parts.litellm if plan.values.litellm.deployment else None
    proxy = (PROXY_READY_PORT, PROXY_SHUTDOWN_PORT)
    optional = (
        (parts.controller, (ENVOY_GATEWAY_HEALTH_PORT,)),
        (parts.external, proxy),
        (parts.inference, proxy),
        (litellm, (LITELLM_PORT,)),
        (parts.rate_limit, (RATE_LIMIT_HEALTH_PORT,)),
        (parts.redis, (REDIS_PORT,)),
        (parts.litellm_redis, (REDIS_PORT,)),
    )
    yield from ((pods, ports) for pods, ports in optional if pods)
    if parts.kourier:
        yield parts.kourier.gateway, (KOURIER_INTERNAL_PORT,)
        yield parts.kourier.controller, (KOURIER_XDS_PORT,)
    if parts.knative:
        yield parts.knative.activator, (QUEUE_PROXY_PORT,)
        yield parts.knative.autoscaler, (AUTOSCALER_PORT,)
        yield parts.knative.controller, (KNATIVE_PROBES_PORT,)
        yield parts.knative.webhook, (KNATIVE_WEBHOOK_PORT,)
        yield parts.knative.services, (QUEUE_PROXY_PORT, QUEUE_PROXY_ADMIN_PORT)
    for picker in parts.pickers:
        yield picker.pods, (PICKER_HEALTH_PORT,)
    for model in parts.models:
        if model.plan.engine_port:
            yield model.pods, (model.plan.engine_port,)


def scraper_flows(plan: Plan, parts: Parts) -> Iterator[Flow]:
    """From those who read metrics to all who have some."""
    for place, scraper in enumerate(plan.values.network_policies.scrapers):
        for pods, ports in _measured(plan, parts):
            for port in ports:
                yield Flow(source=peer(scraper, "scraper"), destination=pods, port=port, why="metrics",
                           key=f"networkPolicies.scrapers[{place}]")  # fmt: skip


def _measured(plan: Plan, parts: Parts) -> Iterator[tuple[Pods, tuple[int, ...]]]:
    yield parts.controller, (ENVOY_GATEWAY_PORTS["metrics"],)
    deployment = plan.values.litellm.deployment
    optional = (
        (parts.external, PROXY_METRICS_PORT),
        (parts.inference, PROXY_METRICS_PORT),
        (parts.litellm if deployment and "metrics" in deployment.serves else None, LITELLM_PORT),
        (parts.rate_limit, RATE_LIMIT_METRICS_PORT),
    )
    yield from ((pods, (port,)) for pods, port in optional if pods)
    if parts.kourier:
        yield parts.kourier.gateway, (KOURIER_STATS_PORT,)
        yield parts.kourier.controller, (KOURIER_CONTROLLER_METRICS_PORT,)
    if parts.knative:
        knative = parts.knative
        for program in (knative.activator, knative.autoscaler, knative.controller, knative.webhook):
            yield program, (KNATIVE_METRICS_PORT,)
    for picker in parts.pickers:
        yield picker.pods, (PICKER_METRICS_PORT,)
    for model in parts.models:
        if ports := _model_metrics(model.plan):
            yield model.pods, ports


def _model_metrics(model: ModelPlan) -> tuple[int, ...]:
    engine = (model.engine_port,) if model.engine_port else ()
    return (*engine, *(() if model.mode == "standard" else (QUEUE_PROXY_METRICS_PORT,)))
