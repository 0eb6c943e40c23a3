"""InferenceGatewayConstruct: the path from inside the cluster to every model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import constructs

from constructs_lib.endpoint_picker.construct import EndpointPicker
from constructs_lib.endpoint_picker.existing import ExistingPool
from constructs_lib.endpoint_picker.policy import add_extension_policy
from constructs_lib.endpoint_picker.values import EndpointPickerValues
from constructs_lib.errors import Problem
from constructs_lib.gateway.traffic import add_backend_traffic_policy, add_client_traffic_policy
from constructs_lib.gateway.values.gateway import ClientTrafficValues, GatewayClassValues
from constructs_lib.inference_gateway.gateway import add_envoy_proxy, add_gateway
from constructs_lib.inference_gateway.objectives import add_objectives
from constructs_lib.inference_gateway.pickers import add_existing_pools, add_kourier_picker, add_pickers
from constructs_lib.inference_gateway.plan import InferenceGatewayPlan, PlannedRule, plan_inference_gateway
from constructs_lib.inference_gateway.routes import (
    add_kourier_grant,
    add_mirror_services,
    add_model_route,
    add_own_grant,
)
from constructs_lib.inference_gateway.rules import match_problems, mode_problems, name_problems
from constructs_lib.inference_gateway.scalers import add_scalers
from constructs_lib.inference_gateway.traffic import KNATIVE_IDLE, POD_IDLE, model_traffic
from constructs_lib.inference_gateway.values import InferenceGatewayValues
from constructs_lib.kubernetes import KubernetesObject, default_namespace, forbid_clashes, require
from constructs_lib.models.rules import model_problems
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import ModelValues
from constructs_lib.names import (
    ENVOY_GATEWAY_NAMESPACE,
    KNATIVE_HEADERS,
    KOURIER_NAMESPACE,
    PICKER_HEADERS,
    PICKER_HEADERS_WITHOUT_OBJECTIVE,
)
from constructs_lib.rate_limits.plan import model_limits, model_settings
from constructs_lib.rate_limits.policy import add_script_policy
from constructs_lib.rate_limits.rules import limited_model_problems
from constructs_lib.rate_limits.values import RateLimitsValues
from constructs_lib.values.props import prop_problems
from constructs_lib.values.types import DnsLabel, DnsSubdomain, Flag, PlatformName


class InferenceGatewayConstruct(constructs.Construct):
    """The inference gateway: a Gateway inside the cluster, and the path from it to each model.

    In the cluster: EnvoyProxy, Gateway, ClientTrafficPolicy and BackendTrafficPolicy; HTTPRoutes of the models, with a
    ReferenceGrant in Kourier's namespace; for models with a picker its objects (see `EndpointPicker`), an
    EnvoyExtensionPolicy and a BackendTrafficPolicy. A model whose traffic settings differ from the Gateway's gets a
    BackendTrafficPolicy of its own; with `scaler` a ScaledObject or a HorizontalPodAutoscaler, and with `objectives` an
    InferenceObjective for each. A split between versions
    with pickers, and copies of requests, need a ReferenceGrant for the Gateway's own Service.

    Args:
        scope: the chart or construct it is made in.
        id: its id there.
        namespace: namespace of the Gateway, the routes and the policies, unless `inference_gateway.namespace` is given.
            Default: the chart's namespace, or llm-platform if it has none.
        inference_gateway: name, how requests are matched to models, layout of the routes.
        models: the models.
        endpoint_picker: the pickers. Default: llm-d router 0.10, one per model that uses one.
        timeouts: how long requests take. Default: 5 minutes of cold start, 10 of generation.
        gateway_class: name of the class. Default llm-gateway.
        envoy_gateway_namespace: where Envoy Gateway runs the proxies. Default envoy-gateway-system.
        kourier_namespace: where Kourier is. Default kourier-system.
        cluster_domain: DNS domain of the cluster. Default cluster.local.
        preserve_request_id: keep a request's X-Request-ID. Default true.
        rate_limits: limits of the models; the controller must have the same (`GatewayConstruct`). Default none.
        platform: name of the platform, at most 20 characters, if a cluster has several; names of pools and of their
            pickers carry it. The Service is that of `inference_gateway.name`. Default none.

    Raises:
        InvalidProps: models that match the same requests, share a name, or have timeouts that contradict each other; an
            invalid name.
    """

    name: str
    """Name of the Gateway and of its Service."""
    namespace: str
    """Namespace of the Gateway."""
    url: str
    """Address of the Gateway inside the cluster, without a slash at the end."""
    plan: InferenceGatewayPlan
    """The resolved plan; LiteLLM's configuration is made from it, too."""
    gateway: KubernetesObject
    """The Gateway; also the construct's default child."""
    envoy_proxy: KubernetesObject
    """The EnvoyProxy, which is merged over that of the class."""
    client_traffic_policy: KubernetesObject
    """The ClientTrafficPolicy."""
    backend_traffic_policy: KubernetesObject
    """The BackendTrafficPolicy of all routes without one of their own."""
    kourier_grant: KubernetesObject | None
    """The ReferenceGrant in Kourier's namespace, if a model is served through Kourier."""
    own_grant: KubernetesObject | None
    """The ReferenceGrant in the proxies' namespace, if requests are split between versions with pickers."""
    routes: Mapping[str, KubernetesObject]
    """The HTTPRoutes by name: that of the model, unless routes are shared."""
    objectives: Mapping[str, KubernetesObject]
    """The InferenceObjectives by name."""
    scalers: Mapping[str, KubernetesObject]
    """What scales pods without Knative, by the names of the models with `scaler`."""
    mirror_services: Mapping[str, KubernetesObject]
    """The Services of pods without Knative that get copies of requests, by the names of the models."""
    pickers: Mapping[str, EndpointPicker]
    """The endpoint pickers by the names of their pools, without the platform's: that of the model, or of a further
    version of it."""
    existing_pools: Mapping[str, ExistingPool]
    """What was made for pools that exist, by the names of their models."""
    kourier_picker: EndpointPicker | None
    """The endpoint picker in front of Kourier, if a model has mode epp-kourier."""

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        *,
        namespace: str | None = None,
        inference_gateway: InferenceGatewayValues | None = None,
        models: Sequence[ModelValues] = (),
        endpoint_picker: EndpointPickerValues | None = None,
        timeouts: TimeoutsValues | None = None,
        gateway_class: GatewayClassValues | None = None,
        envoy_gateway_namespace: str = ENVOY_GATEWAY_NAMESPACE,
        kourier_namespace: str = KOURIER_NAMESPACE,
        cluster_domain: str = "cluster.local",
        preserve_request_id: bool = True,
        rate_limits: RateLimitsValues | None = None,
        platform: str = "",
    ) -> None:
        super().__init__(scope, id)
        namespace = default_namespace(self) if namespace is None else namespace
        values = inference_gateway or InferenceGatewayValues()
        timeouts = timeouts or TimeoutsValues()
        endpoint_picker = endpoint_picker or EndpointPickerValues()
        require(
            self,
            prop_problems(
                namespace=(DnsLabel, namespace),
                envoy_gateway_namespace=(DnsLabel, envoy_gateway_namespace),
                kourier_namespace=(DnsLabel, kourier_namespace),
                cluster_domain=(DnsSubdomain, cluster_domain),
                preserve_request_id=(Flag, preserve_request_id),
                platform=(PlatformName, platform),
            ),
            _problems(models, values, timeouts, endpoint_picker, platform),
            limited_model_problems(rate_limits or RateLimitsValues(), [model.name for model in models]),
        )
        self._limits = rate_limits or RateLimitsValues()
        self.plan = plan_inference_gateway(
            values,
            models,
            namespace=namespace,
            endpoint_picker=endpoint_picker,
            timeouts=timeouts,
            gateway_class=(gateway_class or GatewayClassValues()).name,
            envoy_gateway_namespace=envoy_gateway_namespace,
            kourier_namespace=kourier_namespace,
            cluster_domain=cluster_domain,
            preserve_request_id=preserve_request_id,
            platform=platform,
        )
        self.name, self.namespace, self.url = self.plan.name, self.plan.namespace, self.plan.url

        self._add_gateway()
        # constructs of their own keep the models' names, which are the ids in it, apart from all other ids
        below = constructs.Construct(self, "pickers")
        self.pickers = add_pickers(below, self.plan, endpoint_picker)
        self.existing_pools = add_existing_pools(below, self.plan, endpoint_picker)
        self.kourier_picker = add_kourier_picker(self, self.plan, endpoint_picker)
        self._add_routes()
        self.objectives = add_objectives(self, self.plan)
        self.scalers = add_scalers(self, self.plan)
        self.mirror_services = add_mirror_services(self, self.plan.mirrors, namespace=self.namespace)
        forbid_clashes(self)

    def _add_gateway(self) -> None:
        plan = self.plan
        mirrors = any(not mirror.direct for mirror in plan.mirrors.values())
        self.envoy_proxy = add_envoy_proxy(self, name=plan.name, namespace=plan.namespace)
        self.gateway = add_gateway(
            self,
            name=plan.name,
            namespace=plan.namespace,
            class_name=plan.gateway_class,
            proxy_namespace=plan.proxy_namespace,
            mirrors=mirrors,
        )
        self.node.default_child = self.gateway
        self.client_traffic_policy = add_client_traffic_policy(
            self,
            gateway=plan.name,
            namespace=plan.namespace,
            traffic=ClientTrafficValues(stream_idle_timeout=plan.timeouts.idle),
            removed_headers=_removed_headers(plan),
            preserve_request_id=plan.preserve_request_id,
            # LiteLLM sends requests for images with an OpenAI client, which sends a failed one up to three times
            response_headers={"x-should-retry": "false"},
        )
        self._usual = model_traffic(plan.max_parallel_requests, plan.timeouts.idle)
        self.backend_traffic_policy = add_backend_traffic_policy(
            self, "backend-traffic", name=plan.name, namespace=plan.namespace, traffic=self._usual
        )
        self.kourier_grant = None
        rules = [planned.rule for route in plan.routes for planned in route.rules]
        if any(not rule.uses_endpoint_picker and not rule.splits for rule in rules):
            self.kourier_grant = add_kourier_grant(
                self, gateway=plan.name, namespace=plan.namespace, kourier_namespace=plan.kourier_namespace
            )

        self.own_grant = None
        if (mirrors or any(rule.splits for rule in rules)) and plan.namespace != plan.proxy_namespace:
            self.own_grant = add_own_grant(
                self, gateway=plan.name, namespace=plan.namespace, proxy_namespace=plan.proxy_namespace
            )

    def _add_routes(self) -> None:
        scope = constructs.Construct(self, "routes")
        made = {}
        for route in self.plan.routes:
            made[route.name] = add_model_route(scope, route, gateway=self.name, namespace=self.namespace)
            for planned in route.rules:
                self._add_policies(made[route.name], route.name, planned)
        self.routes = made

    def _add_policies(self, route: KubernetesObject, route_name: str, planned: PlannedRule) -> None:
        """The policies of one rule, below its route: its picker, and traffic settings other than the Gateway's."""
        model, rule = planned.model, planned.rule
        asked = planned.picker and not self.plan.inference_pools
        limit = model_limits(self._limits, model.name) if planned.counted else None
        settings = model_settings(self._limits, model.name) if limit else None
        traffic = model_traffic(
            model.max_parallel_requests,
            model.timeouts.idle,
            connection_idle=POD_IDLE if rule.mode == "standard" and not rule.splits else KNATIVE_IDLE,
            uses_endpoint_picker=bool(asked),
            rate_limit=limit,
        )
        if not asked and traffic == self._usual:
            return
        scope = constructs.Construct(route, rule.name)
        if planned.picker and asked:
            own = self.existing_pools if planned.picker.existing else self.pickers
            picker = own[planned.picker.name] if planned.picker.pool_service else self.kourier_picker
            assert picker  # noqa: S101 - made from the same plan
            add_extension_policy(
                scope,
                "endpoint-picker",
                route=route_name,
                rule=rule.name,
                namespace=self.namespace,
                picker=picker,
                timeouts=model.timeouts,
                limits=settings,
            )
        elif settings is not None:
            add_script_policy(
                scope,
                "script",
                name=rule.name,
                namespace=self.namespace,
                routes=[route_name],
                rule=rule.name,
                settings=settings,
            )
        if traffic != self._usual:
            add_backend_traffic_policy(
                scope,
                "traffic",
                name=rule.name,
                namespace=self.namespace,
                traffic=traffic,
                routes=[route_name],
                rule=rule.name,
            )


def _removed_headers(plan: InferenceGatewayPlan) -> tuple[str, ...]:
    """LiteLLM sets a model's header and, with objectives, one of the picker's; the others are a client's."""
    objectives = any(model.objectives for model in plan.models)
    return (*KNATIVE_HEADERS, *(PICKER_HEADERS_WITHOUT_OBJECTIVE if objectives else PICKER_HEADERS))


def _problems(
    models: Sequence[ModelValues],
    values: InferenceGatewayValues,
    timeouts: TimeoutsValues,
    picker: EndpointPickerValues,
    platform: str,
) -> Iterator[Problem]:
    yield from model_problems(models, timeouts)
    yield from match_problems(models, values)
    yield from name_problems(models, values, platform)
    yield from mode_problems(models, picker, timeouts)
