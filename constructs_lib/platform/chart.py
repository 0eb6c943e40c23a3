"""NetworkingChart: the whole networking layer from one values object. It resolves the plan and composes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import constructs
from cdk8s import Chart

from constructs_lib.endpoint_picker.values import EndpointPickerValues
from constructs_lib.gateway.construct import GatewayConstruct
from constructs_lib.inference_gateway.rules import queue_warnings
from constructs_lib.knative.construct import AutoscalerConfigConstruct
from constructs_lib.kourier.construct import KourierConstruct
from constructs_lib.kubernetes import (
    KubernetesObject,
    cluster_of,
    earlier,
    forbid_clashes,
    in_cluster,
    name_by_keys,
    require,
)
from constructs_lib.namespaces import add_namespace
from constructs_lib.platform.keys import keys_of
from constructs_lib.platform.knative_requirements import requirement_warnings
from constructs_lib.platform.plan import Plan, resolve
from constructs_lib.platform.rules import rules_across
from constructs_lib.platform.sharing import Member, sharing_problems
from constructs_lib.platform.values import Values
from constructs_lib.values.pod_security import security_labels
from constructs_lib.values.props import prop_problems
from constructs_lib.values.types import DnsLabel

if TYPE_CHECKING:
    from constructs_lib.inference_gateway.construct import InferenceGatewayConstruct
    from constructs_lib.kserve.construct import KServeModel
    from constructs_lib.litellm.construct import LiteLLMProxy
    from constructs_lib.litellm.route import LiteLLMRoute
    from constructs_lib.network_policies.construct import NetworkPolicies
    from constructs_lib.redis.construct import Redis


class NetworkingChart(Chart):
    """The networking layer that the values describe: from the external Gateway to the models and their autoscaling.

    Args:
        scope: the app, or a construct in it.
        id: its id; also the Gateway's name, unless `values.gateway.name` is given.
        values: the values. Default: every key at its default.
        namespace: namespace of the Gateway and its policies, unless `values.namespace` is given; cluster-scoped objects
            get none. Default llm-platform.
        labels: additional labels of every object. Default none.
        disable_resource_name_hashes: leave out the hash in names that cdk8s generates for added objects. Default false.
        cluster: the cluster that the chart goes to, in apps for several clusters: names are compared, and platforms
            share what they share, within one cluster. Any text without spaces. Default none: all charts of the app go
            to one cluster.

    Raises:
        InvalidProps: sections of the values contradict each other, or the platforms of the same cluster that were made
            before.
    """

    plan: Plan
    """Everything that the values resolve to; the constructs render it."""
    gateway: GatewayConstruct
    redis: Redis | None
    """The Redis of the rate-limit service, with `rate_limits.redis.deployment`."""
    kourier: KourierConstruct | None
    autoscaler_config: AutoscalerConfigConstruct | None
    inference_gateway: InferenceGatewayConstruct | None
    litellm: constructs.Construct
    """Parent of LiteLLM's route and of LiteLLM itself."""
    litellm_route: LiteLLMRoute | None
    litellm_proxy: LiteLLMProxy | None
    litellm_redis: Redis | None
    """LiteLLM's Redis, with `litellm.deployment.redis.deployment`."""
    kserve: constructs.Construct
    """Parent of KServe's configuration and of the models' InferenceServices."""
    kserve_config: KubernetesObject | None
    """KServe's ConfigMap, with `kserve.config.enabled`."""
    models: Mapping[str, KServeModel]
    """The models whose InferenceServices are made here, by name."""
    network_policies: NetworkPolicies | None
    warnings: tuple[str, ...]
    """What is legal but unwise about Knative's settings, and what the models rely on in those that others write."""

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        *,
        values: Values | None = None,
        namespace: str | None = None,
        labels: Mapping[str, str] | None = None,
        disable_resource_name_hashes: bool | None = None,
        cluster: str | None = None,
    ) -> None:
        super().__init__(
            scope,
            id,
            namespace=namespace,
            labels=dict(labels) if labels else None,
            disable_resource_name_hashes=disable_resource_name_hashes,
        )
        if cluster is not None:
            in_cluster(self, cluster)
        values = values or Values()
        if namespace and "namespace" not in values.model_fields_set:
            require(self, prop_problems(namespace=(DnsLabel, namespace)))
            values = values.model_copy(update={"namespace": namespace})
        require(self, rules_across(values))
        self.plan = resolve(values, release=self.node.id)
        values = self.plan.values
        member = Member(name=self.node.path, cluster=cluster_of(self), values=values)
        require(self, sharing_problems(member, earlier(self, member)))
        if values.create_namespaces:
            namespaces = constructs.Construct(self, "namespaces")
            forbid_clashes(namespaces)
            for name in self.plan.namespaces:
                # the namespaces of the platform's own routes, which must be admitted as well
                admitted = values.gateway.allowed_routes.match_labels if name == values.namespace else None
                add_namespace(namespaces, name, extra_labels=admitted, security=self._security_labels(name))
        self.gateway = self._add_gateway(values)
        self.redis = self._add_redis(values)
        self.autoscaler_config = self._add_autoscaler_config(values) if values.knative.enabled else None
        self.kourier = self._add_kourier(values) if values.kourier.enabled else None
        self.inference_gateway = self._add_inference_gateway(values)
        self.litellm = constructs.Construct(self, "litellm")
        self.litellm_route, self.litellm_proxy, self.litellm_redis = None, None, None
        if values.litellm.enabled:
            self._add_litellm(values)
        self.kserve = constructs.Construct(self, "kserve")
        forbid_clashes(self.kserve)
        self._add_kserve(values)
        self.network_policies = self._add_network_policies(values)
        name_by_keys(self, keys_of(self.node.path, values))
        own = (*requirement_warnings(values), *queue_warnings(values.models, values.endpoint_picker))
        for warning in own:
            self.node.add_metadata("warning", warning)
        self.warnings = (*(self.autoscaler_config.warnings if self.autoscaler_config else ()), *own)

    def _security_labels(self, namespace: str) -> dict[str, str]:
        values = self.plan.values.pod_security
        if not values.enabled:
            return {}
        return security_labels(self.plan.pod_security[namespace], version=values.version)

    def _add_gateway(self, values: Values) -> GatewayConstruct:
        return GatewayConstruct(
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
            auth=values.auth,
            rate_limits=values.rate_limits,
            platform=values.platform,
        )

    def _add_redis(self, values: Values) -> Redis | None:
        if not values.rate_limits.redis.deployment:
            return None
        from constructs_lib.redis.construct import Redis

        return Redis(
            self, "redis", redis=values.rate_limits.redis.deployment, client_namespace=values.envoy_gateway.namespace
        )

    def _add_autoscaler_config(self, values: Values) -> AutoscalerConfigConstruct:
        return AutoscalerConfigConstruct(
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
            domain=values.knative.domain,
            cert_manager=values.knative.cert_manager,
            kourier=values.kourier,
            create_namespace=False,
            timeouts=values.timeouts,
            models=values.models,
        )

    def _add_kourier(self, values: Values) -> KourierConstruct:
        return KourierConstruct(
            self,
            "kourier",
            kourier=values.kourier,
            knative_namespace=values.knative.namespace,
            create_namespace=False,
        )

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
            endpoint_picker=self._picker_values(values),
            timeouts=values.timeouts,
            gateway_class=values.gateway_class,
            envoy_gateway_namespace=values.envoy_gateway.namespace,
            kourier_namespace=values.kourier_namespace,
            cluster_domain=values.envoy_gateway.cluster_domain,
            preserve_request_id=values.envoy_gateway.preserve_request_id,
            rate_limits=values.rate_limits,
            platform=values.platform,
        )

    @staticmethod
    def _picker_values(values: Values) -> EndpointPickerValues:
        """Without the pickers' own policy if that of the platform is made: policies add up, and it allows more."""
        if values.network_policies.enabled:
            return values.endpoint_picker.with_changes(network_policy=False)
        return values.endpoint_picker

    def _add_litellm(self, values: Values) -> None:
        from constructs_lib.litellm.construct import LiteLLMProxy
        from constructs_lib.litellm.route import LiteLLMRoute

        self.litellm_route = LiteLLMRoute(
            self.litellm,
            "route",
            gateway=self.plan.gateway,
            litellm=values.litellm,
            timeouts=values.timeouts,
            models=values.models,
            auth=values.auth,
            rate_limits=values.rate_limits,
        )
        if values.litellm.deployment and self.inference_gateway:
            self.litellm_proxy = LiteLLMProxy(
                self.litellm,
                "proxy",
                litellm=values.litellm,
                inference_gateway=self.inference_gateway,
                rate_limits=values.rate_limits,
            )
        if redis := values.litellm.made_redis:
            from constructs_lib.litellm.redis.construct import add_litellm_redis

            litellm = values.litellm
            self.litellm_redis = add_litellm_redis(self.litellm, redis, name=litellm.name, namespace=litellm.namespace)

    def _add_kserve(self, values: Values) -> None:
        self.kserve_config, self.models = None, {}
        if values.kserve.config.enabled:
            from constructs_lib.kserve.config import add_inference_service_config

            self.kserve_config = add_inference_service_config(self.kserve, values.kserve)
        made = [model for model in values.models if model.kserve]
        if made:
            from constructs_lib.kserve.construct import KServeModel

            # a construct of its own keeps the models' names, which are ids in it, apart from all other ids
            scope = constructs.Construct(self.kserve, "models")
            self.models = {
                model.name: KServeModel(scope, model.name, model=model, timeouts=values.timeouts) for model in made
            }

    def _add_network_policies(self, values: Values) -> NetworkPolicies | None:
        if not values.network_policies.enabled:
            return None
        from constructs_lib.network_policies.construct import NetworkPolicies
        from constructs_lib.platform.closed import closed_namespaces, restricted_pods
        from constructs_lib.platform.flows import flows_of

        return NetworkPolicies(
            self,
            "network-policies",
            flows=flows_of(self.plan),
            namespaces=closed_namespaces(values),
            pods=restricted_pods(self.plan),
            platform=values.platform,
        )
