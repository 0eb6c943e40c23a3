"""InferenceGatewayConstruct: the way from inside the cluster to every model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import constructs

from constructs_lib.endpoint_picker.construct import EndpointPicker
from constructs_lib.endpoint_picker.policy import add_extension_policy
from constructs_lib.endpoint_picker.values import EndpointPickerValues
from constructs_lib.errors import Problem
from constructs_lib.gateway.traffic import BackendTraffic, add_backend_traffic_policy, add_client_traffic_policy
from constructs_lib.gateway.values.gateway import ClientTrafficValues, GatewayClassValues
from constructs_lib.inference_gateway.gateway import add_envoy_proxy, add_gateway
from constructs_lib.inference_gateway.pickers import add_pickers
from constructs_lib.inference_gateway.routes import Pool, add_kourier_grant, add_model_route, model_routes
from constructs_lib.inference_gateway.rules import match_problems, mode_problems
from constructs_lib.inference_gateway.values import InferenceGatewayValues
from constructs_lib.kubernetes import forbid_clashes, require
from constructs_lib.models.plan import ModelRule, model_rules
from constructs_lib.models.rules import model_problems
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import ModelValues
from constructs_lib.names import (
    ENVOY_GATEWAY_NAMESPACE,
    KNATIVE_HEADERS,
    KOURIER_NAMESPACE,
    PICKED_ENDPOINT_HEADER,
    PLATFORM_NAMESPACE,
)

# Connections are given up before the other side does, or a request meets one that is just being closed. uvicorn, under
# vLLM, closes after 5 s; Knative's queue proxy and Kourier later than this
_POD_IDLE = "4s"
_KNATIVE_IDLE = "60s"


class InferenceGatewayConstruct(constructs.Construct):
    """The inference gateway: a Gateway inside the cluster, and the way behind it to each model.

    In the cluster: EnvoyProxy, Gateway, ClientTrafficPolicy and BackendTrafficPolicy; HTTPRoutes of the models, with a
    ReferenceGrant in Kourier's namespace; for models with a picker its objects (see `EndpointPicker`), an
    EnvoyExtensionPolicy and a BackendTrafficPolicy. A model whose requests are not to be sent as the others' are gets
    a BackendTrafficPolicy of its own.

    Args:
        scope: the chart or construct it is made in.
        id: its id there.
        namespace: namespace of the Gateway, the routes and the policies, unless `inference_gateway.namespace` is given.
            Default llm-platform.
        inference_gateway: name, how requests are told apart, layout of the routes.
        models: the models.
        endpoint_picker: the pickers. Default: llm-d router 0.10, one for each model that has one.
        timeouts: how long requests take. Default: 5 minutes of cold start, 10 of generation.
        gateway_class: name of the class. Default llm-gateway.
        envoy_gateway_namespace: where Envoy Gateway runs the proxies. Default envoy-gateway-system.
        kourier_namespace: where Kourier is. Default kourier-system.
        cluster_domain: DNS domain of the cluster. Default cluster.local.
        preserve_request_id: keep a request's X-Request-ID. Default true.

    Raises:
        InvalidProps: models that cannot be told apart, share a name, or have timeouts that cut each other.
    """

    name: str
    """Name of the Gateway and of its Service."""
    namespace: str
    """Namespace of the Gateway."""
    url: str
    """Where the Gateway is reached inside the cluster, without a slash at the end."""
    rules: tuple[ModelRule, ...]
    """The ways to the models, in their order: what LiteLLM's configuration is made from."""

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        *,
        namespace: str = PLATFORM_NAMESPACE,
        inference_gateway: InferenceGatewayValues | None = None,
        models: Sequence[ModelValues] = (),
        endpoint_picker: EndpointPickerValues | None = None,
        timeouts: TimeoutsValues | None = None,
        gateway_class: GatewayClassValues | None = None,
        envoy_gateway_namespace: str = ENVOY_GATEWAY_NAMESPACE,
        kourier_namespace: str = KOURIER_NAMESPACE,
        cluster_domain: str = "cluster.local",
        preserve_request_id: bool = True,
    ) -> None:
        super().__init__(scope, id)
        values = inference_gateway or InferenceGatewayValues()
        timeouts = timeouts or TimeoutsValues()
        picker_values = endpoint_picker or EndpointPickerValues()
        self._values, self._timeouts = values, timeouts
        require(self, _problems(models, values, timeouts, picker_values))
        self.name = values.name
        self.namespace = values.namespace or namespace
        self.url = f"http://{self.name}.{envoy_gateway_namespace}.svc.{cluster_domain}"
        self.rules = model_rules(models, select_by=values.select_by)

        add_envoy_proxy(self, name=self.name, namespace=self.namespace)
        add_gateway(
            self,
            name=self.name,
            namespace=self.namespace,
            class_name=(gateway_class or GatewayClassValues()).name,
        )
        self._client_traffic = ClientTrafficValues(
            stream_idle_timeout=timeouts.idle,
            # what the external Gateway and LiteLLM set stays: the model's header, and the picker's priorities
            remove_headers=(*KNATIVE_HEADERS, f"{PICKED_ENDPOINT_HEADER}*"),
        )
        add_client_traffic_policy(
            self,
            gateway=self.name,
            namespace=self.namespace,
            traffic=self._client_traffic,
            preserve_request_id=preserve_request_id,
        )
        self._usual = self._traffic(values.max_parallel_requests, timeouts.idle)
        add_backend_traffic_policy(
            self, "backend-traffic", name=self.name, namespace=self.namespace, traffic=self._usual
        )
        if any(not rule.uses_endpoint_picker for rule in self.rules):
            add_kourier_grant(self, gateway=self.name, namespace=self.namespace, kourier_namespace=kourier_namespace)
        pickers = add_pickers(
            self,
            self.rules,
            gateway=self.name,
            namespace=self.namespace,
            proxy_namespace=envoy_gateway_namespace,
            kourier_namespace=kourier_namespace,
            values=picker_values,
            timeouts=timeouts,
        )
        native = picker_values.integration == "ai-gateway"
        pools = {
            rule.name: Pool(
                kind="InferencePool" if native else "Service",
                name=pickers[rule.name].pool_name if native else pickers[rule.name].pool_service_name,
                namespace=pickers[rule.name].namespace,
            )
            for rule in self.rules
            if rule.uses_endpoint_picker
        }
        for route in model_routes(self.rules, gateway=self.name, shared=values.routes == "shared"):
            add_model_route(
                self,
                route,
                gateway=self.name,
                namespace=self.namespace,
                kourier_namespace=kourier_namespace,
                cluster_domain=cluster_domain,
                pools=pools,
            )
            for rule in route.rules:
                self._add_policies(rule, route.name, None if native else pickers.get(rule.name))
        forbid_clashes(self)

    def _traffic(
        self, most: int, idle: str, *, connection_idle: str = _KNATIVE_IDLE, uses_endpoint_picker: bool = False
    ) -> BackendTraffic:
        return BackendTraffic(
            max_parallel_requests=most,
            keepalive=self._client_traffic.tcp_keepalive,
            stream_idle_timeout=idle,
            connection_idle_timeout=connection_idle,
            uses_endpoint_picker=uses_endpoint_picker,
        )

    def _add_policies(self, rule: ModelRule, route: str, picker: EndpointPicker | None) -> None:
        """The policies of one rule: the picker, and how its requests are sent if not as all are."""
        model = rule.model
        timeouts = model.timeouts.over(self._timeouts)
        if picker:
            add_extension_policy(
                self,
                f"picker-policy-{rule.name}",
                route=route,
                rule=rule.name,
                namespace=self.namespace,
                picker=picker,
                timeouts=timeouts,
            )
        traffic = self._traffic(
            model.concurrency or self._values.max_parallel_requests,
            timeouts.idle,
            connection_idle=_POD_IDLE if rule.mode == "standard" else _KNATIVE_IDLE,
            uses_endpoint_picker=picker is not None,
        )
        if traffic != self._usual:
            add_backend_traffic_policy(
                self,
                f"traffic-{rule.name}",
                name=rule.name,
                namespace=self.namespace,
                traffic=traffic,
                route=route,
                rule=rule.name,
            )


def _problems(
    models: Sequence[ModelValues],
    values: InferenceGatewayValues,
    timeouts: TimeoutsValues,
    picker: EndpointPickerValues,
) -> Iterator[Problem]:
    yield from model_problems(models, timeouts)
    yield from match_problems(models, values)
    yield from mode_problems(models, picker, timeouts)
