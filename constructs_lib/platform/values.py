"""The whole values tree: the sections of values.yaml under the chart's names, and the rules between them."""

from __future__ import annotations

from constructs_lib.auth.values import AuthValues
from constructs_lib.endpoint_picker.values import EndpointPickerValues
from constructs_lib.gateway.controller.values import EnvoyGatewayValues
from constructs_lib.gateway.load_balancer.values import LoadBalancerValues
from constructs_lib.gateway.values.envoy_proxy import EnvoyProxyValues
from constructs_lib.gateway.values.gateway import GatewayClassValues, GatewayValues
from constructs_lib.gateway.values.tls import TlsValues
from constructs_lib.inference_gateway.values import InferenceGatewayValues
from constructs_lib.knative.values import KnativeValues
from constructs_lib.kourier.values import KourierValues
from constructs_lib.kserve.values import KServeValues
from constructs_lib.litellm.values import LiteLLMValues
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import ModelValues
from constructs_lib.names import PLATFORM_NAMESPACE
from constructs_lib.network_policies.values import NetworkPoliciesValues
from constructs_lib.rate_limits.values import RateLimitsValues
from constructs_lib.values.images import ImagesValues
from constructs_lib.values.pod_security import PodSecurityValues
from constructs_lib.values.section import Section
from constructs_lib.values.types import DnsLabel, Flag, PlatformName


class Values(Section):
    """The values of the networking layer. Every key has a default; an empty file is a complete platform."""

    namespace: DnsLabel = PLATFORM_NAMESPACE
    """Namespace of the Gateway, its policies and its certificate; Helm's `--namespace`. Default llm-platform, and the
    name of the platform if it has one."""
    create_namespaces: Flag = True
    """Make the namespaces of all objects, without those that exist: that of an existing controller, and
    `existingNamespaces`. Default true."""
    existing_namespaces: tuple[DnsLabel, ...] = ()
    """Namespaces that others make and that stay as they are, for example those of models that exist, or that another
    platform makes. Default none."""
    platform: PlatformName = ""
    """What tells this platform from the others of its cluster, at most 20 characters, for example stage. It is the end
    of every name that is not set and that another platform would have, too: of `namespace`, `gatewayClass.name`,
    `inferenceGateway.name`, the namespaces of LiteLLM and of Redis if they are made here, and of pools, endpoint
    pickers and network policies. Default "": the only one."""
    images: ImagesValues = ImagesValues()
    pod_security: PodSecurityValues = PodSecurityValues()
    envoy_gateway: EnvoyGatewayValues = EnvoyGatewayValues()
    gateway_class: GatewayClassValues = GatewayClassValues()
    gateway: GatewayValues = GatewayValues()
    envoy_proxy: EnvoyProxyValues = EnvoyProxyValues()
    tls: TlsValues = TlsValues()
    load_balancer: LoadBalancerValues = LoadBalancerValues()
    auth: AuthValues = AuthValues()
    kourier: KourierValues = KourierValues()
    knative: KnativeValues = KnativeValues()
    timeouts: TimeoutsValues = TimeoutsValues()
    litellm: LiteLLMValues = LiteLLMValues()
    rate_limits: RateLimitsValues = RateLimitsValues()
    inference_gateway: InferenceGatewayValues = InferenceGatewayValues()
    endpoint_picker: EndpointPickerValues = EndpointPickerValues()
    models: tuple[ModelValues, ...] = ()
    """The models. Default none; needs `inferenceGateway.enabled`."""
    kserve: KServeValues = KServeValues()
    network_policies: NetworkPoliciesValues = NetworkPoliciesValues()

    @property
    def operator_installs_kourier(self) -> bool:
        """Whether the Knative Operator, which is configured here, installs Kourier."""
        return self.knative.enabled and self.knative.ownership == "operator" and not self.kourier.enabled

    @property
    def kourier_namespace(self) -> str:
        """Where Kourier's gateway is; the operator installs it in Knative's namespace."""
        return self.knative.namespace if self.operator_installs_kourier else self.kourier.namespace
