"""NetworkingChart: the whole networking layer from one values object. It composes and decides nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import constructs
from cdk8s import Chart

from constructs_lib.errors import InvalidProps
from constructs_lib.gateway.construct import GatewayConstruct
from constructs_lib.knative.construct import AutoscalerConfigConstruct
from constructs_lib.kourier.construct import KourierConstruct
from constructs_lib.models.rules import longest_timeouts
from constructs_lib.namespaces import add_namespace
from constructs_lib.platform.rules import rules_across
from constructs_lib.platform.timeout_chain import with_timeouts
from constructs_lib.platform.values import Values

if TYPE_CHECKING:
    from constructs_lib.inference_gateway.construct import InferenceGatewayConstruct


class NetworkingChart(Chart):
    """The networking layer as the values say: from the external Gateway to the models, with what scales them.

    Args:
        scope: the app, or a construct of it.
        id: its id; also the Gateway's name, unless `values.gateway.name` is given.
        values: the values. Default: those of the README.

    Raises:
        InvalidProps: sections of the values do not fit each other.
    """

    gateway: GatewayConstruct
    kourier: KourierConstruct | None
    autoscaler_config: AutoscalerConfigConstruct | None
    inference_gateway: InferenceGatewayConstruct | None
    litellm: constructs.Construct
    """LiteLLM's route, and LiteLLM itself."""
    models: constructs.Construct
    """The InferenceServices, and KServe's configuration."""

    def __init__(self, scope: constructs.Construct, id: str, *, values: Values | None = None) -> None:
        super().__init__(scope, id)
        values = values or Values()
        problems = tuple(rules_across(values))
        if problems:
            raise InvalidProps(self.node.path, problems)
        values = with_timeouts(values)
        if values.create_namespaces:
            namespaces = constructs.Construct(self, "namespaces")
            for name in dict.fromkeys(_namespaces(values)):
                add_namespace(namespaces, name)
        self.gateway = GatewayConstruct(
            self,
            "gateway",
            namespace=values.namespace,
            envoy_gateway=values.envoy_gateway,
            gateway_class=values.gateway_class,
            gateway=values.gateway,
            envoy_proxy=values.envoy_proxy,
            tls=values.tls,
            load_balancer=values.load_balancer,
            create_namespace=False,
        )
        self.autoscaler_config = None
        if values.knative.enabled:
            self.autoscaler_config = AutoscalerConfigConstruct(
                self,
                "knative",
                namespace=values.knative.namespace,
                ownership=values.knative.ownership,
                autoscaler=values.knative.autoscaler,
                network=values.knative.network,
                features=values.knative.features,
                defaults=values.knative.defaults,
                deployment=values.knative.deployment,
                gc=values.knative.gc,
                kourier_service_type=values.kourier.service.type,
                create_namespace=False,
                timeouts=values.timeouts,
                models=values.models,
            )
        self.kourier = None
        if values.kourier.enabled:
            self.kourier = KourierConstruct(
                self,
                "kourier",
                kourier=values.kourier,
                knative_namespace=values.knative.namespace,
                create_namespace=False,
            )
        self.inference_gateway = self._add_inference_gateway(values)
        self.litellm = constructs.Construct(self, "litellm")
        if values.litellm.enabled:
            self._add_litellm(values)
        self.models = constructs.Construct(self, "models")
        self._add_models(values)

    def _add_inference_gateway(self, values: Values) -> InferenceGatewayConstruct | None:
        if not values.inference_gateway.enabled:
            return None
        from constructs_lib.inference_gateway.construct import InferenceGatewayConstruct

        return InferenceGatewayConstruct(
            self,
            "inference-gateway",
            namespace=values.namespace,
            inference_gateway=values.inference_gateway,
            models=values.models,
            endpoint_picker=values.endpoint_picker,
            timeouts=values.timeouts,
            gateway_class=values.gateway_class,
            envoy_gateway_namespace=values.envoy_gateway.namespace,
            kourier_namespace=values.kourier.namespace,
            cluster_domain=values.envoy_gateway.cluster_domain,
            preserve_request_id=values.envoy_gateway.preserve_request_id,
        )

    def _add_litellm(self, values: Values) -> None:
        from constructs_lib.litellm.construct import LiteLLMProxy
        from constructs_lib.litellm.route import LiteLLMRoute

        LiteLLMRoute(
            self.litellm,
            "route",
            gateway=self.gateway.gateway_name,
            gateway_namespace=self.gateway.namespace,
            listeners=self.gateway.application_listeners,
            hostname=values.gateway.hostname,
            litellm=values.litellm,
            timeouts=longest_timeouts(values.timeouts, values.models),
        )
        if values.litellm.deployment and self.inference_gateway:
            LiteLLMProxy(
                self.litellm,
                "proxy",
                litellm=values.litellm,
                rules=self.inference_gateway.rules,
                inference_gateway_url=self.inference_gateway.url,
                timeouts=values.timeouts,
            )

    def _add_models(self, values: Values) -> None:
        made = [model for model in values.models if model.kserve]
        if values.kserve.config.enabled:
            from constructs_lib.kserve.config import add_inference_service_config

            add_inference_service_config(self.models, values.kserve)
        if made:
            from constructs_lib.kserve.construct import KServeModel

            for model in made:
                KServeModel(self.models, model.name, model=model, timeouts=values.timeouts)


def _namespaces(values: Values) -> Iterator[str]:
    """The namespaces of what is made, in the order of the files."""
    yield values.namespace
    yield values.envoy_gateway.namespace
    if values.knative.enabled or values.kourier.enabled:
        yield values.knative.namespace
    if values.kourier.enabled:
        yield values.kourier.namespace
    if values.inference_gateway.enabled and values.inference_gateway.namespace:
        yield values.inference_gateway.namespace
    if values.litellm.enabled and values.litellm.deployment:
        yield values.litellm.namespace
    for model in values.models:
        if model.kserve or model.effective_mode in ("epp-pods", "standard"):
            yield from (target.namespace for target in model.targets)
