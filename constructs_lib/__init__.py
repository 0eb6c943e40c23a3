"""The networking layer of an LLM platform as cdk8s constructs.

The names load when they are first used: `import constructs_lib` itself costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from constructs_lib.auth.values import AuthValues, RouteAuthValues
    from constructs_lib.auth.values.access import (
        ClientCertificatesValues,
        ClientCidrsValues,
        CorsValues,
        ExternalValues,
    )
    from constructs_lib.auth.values.keys import ApiKeysValues, BasicValues
    from constructs_lib.auth.values.tokens import JwtHeaderValues, JwtProviderValues, JwtValues, OidcValues
    from constructs_lib.endpoint_picker.construct import EndpointPicker
    from constructs_lib.endpoint_picker.plugins import PluginValues
    from constructs_lib.endpoint_picker.values import EndpointPickerValues, FlowControlValues, PriorityBandValues
    from constructs_lib.errors import (
        InvalidPatch,
        InvalidProps,
        InvalidSection,
        InvalidValues,
        NetworkingError,
        NodeDoesNotStart,
        PatchWithoutEffect,
        Problem,
    )
    from constructs_lib.gateway.construct import GatewayConstruct
    from constructs_lib.gateway.controller.construct import EnvoyGatewayController
    from constructs_lib.gateway.controller.values import AiGatewayValues, EnvoyGatewayValues, TopologyInjectorValues
    from constructs_lib.gateway.load_balancer.aws import AwsValues
    from constructs_lib.gateway.load_balancer.azure import AzureValues
    from constructs_lib.gateway.load_balancer.bare_metal import AddressPoolValues, BareMetalValues
    from constructs_lib.gateway.load_balancer.gcp import GcpValues
    from constructs_lib.gateway.load_balancer.values import LoadBalancerValues
    from constructs_lib.gateway.reference import GatewayRef
    from constructs_lib.gateway.values.client_ip import ClientIpValues
    from constructs_lib.gateway.values.envoy_proxy import EnvoyProxyValues
    from constructs_lib.gateway.values.gateway import (
        AllowedRoutesValues,
        BackendTrafficValues,
        ClientTrafficValues,
        GatewayClassValues,
        GatewayValues,
        ServiceValues,
        TcpKeepaliveValues,
    )
    from constructs_lib.gateway.values.tls import CertManagerValues, TlsValues
    from constructs_lib.inference_gateway.construct import InferenceGatewayConstruct
    from constructs_lib.inference_gateway.plan import InferenceGatewayPlan
    from constructs_lib.inference_gateway.values import InferenceGatewayValues
    from constructs_lib.knative.construct import AutoscalerConfigConstruct
    from constructs_lib.knative.values import KnativeValues
    from constructs_lib.knative.values.autoscaler import AutoscalerValues
    from constructs_lib.knative.values.defaults import DefaultsValues
    from constructs_lib.knative.values.deployment import DeploymentValues, RuntimeClassValues
    from constructs_lib.knative.values.features import FeaturesValues
    from constructs_lib.knative.values.gc import GcValues
    from constructs_lib.knative.values.network import LabelRequirementValues, LabelSelectorValues, NetworkValues
    from constructs_lib.kourier.construct import KourierConstruct
    from constructs_lib.kourier.values import KourierValues
    from constructs_lib.kourier.values.config import KourierConfigValues
    from constructs_lib.kourier.values.controller import KourierControllerValues
    from constructs_lib.kourier.values.gateway import KourierGatewayValues
    from constructs_lib.kourier.values.service import KourierServiceValues
    from constructs_lib.kserve.construct import KServeModel
    from constructs_lib.kserve.values import KServeConfigValues, KServeValues
    from constructs_lib.kubernetes import KubernetesObject, in_cluster
    from constructs_lib.litellm.admin.values import LiteLLMAdminValues
    from constructs_lib.litellm.construct import LiteLLMProxy
    from constructs_lib.litellm.providers import ProviderModelValues, ProviderValues
    from constructs_lib.litellm.redis.values import LiteLLMRedisDeploymentValues, LiteLLMRedisValues
    from constructs_lib.litellm.route import LiteLLMRoute
    from constructs_lib.litellm.sso.values import LiteLLMSsoValues
    from constructs_lib.litellm.values import LiteLLMDeploymentValues, LiteLLMValues
    from constructs_lib.models.adapters import AdapterValues
    from constructs_lib.models.autoscaling import ModelAutoscalingValues
    from constructs_lib.models.kserve import KServeModelValues, ModelResourcesValues, ModelSecurityValues
    from constructs_lib.models.litellm import ModelLiteLLMValues, PriceValues, RetriesValues
    from constructs_lib.models.match import MatchValues
    from constructs_lib.models.mirror import MirrorValues
    from constructs_lib.models.objectives import ObjectiveValues
    from constructs_lib.models.plan import ModelPlan
    from constructs_lib.models.pool import PoolValues
    from constructs_lib.models.scaler import ScalerValues
    from constructs_lib.models.timeouts import ModelTimeoutsValues, TimeoutsValues
    from constructs_lib.models.values import ModelValues
    from constructs_lib.models.versions import VersionValues
    from constructs_lib.network_policies.construct import NetworkPolicies
    from constructs_lib.network_policies.flow import Addresses, Flow, Node, Pods
    from constructs_lib.network_policies.values import (
        ClientValues,
        DnsValues,
        EgressValues,
        NetworkPoliciesValues,
        PeerValues,
    )
    from constructs_lib.platform.chart import NetworkingChart
    from constructs_lib.platform.checks import Checks
    from constructs_lib.platform.flows import flows_of
    from constructs_lib.platform.loading import load_values, parse_values
    from constructs_lib.platform.output import write_platform
    from constructs_lib.platform.plan import Plan, resolve
    from constructs_lib.platform.values import Values
    from constructs_lib.rate_limits.values import (
        CallerLimitValues,
        ModelLimitValues,
        RateLimitServiceValues,
        RateLimitsValues,
    )
    from constructs_lib.redis.construct import Redis
    from constructs_lib.redis.values import RedisDeploymentValues, RedisTlsValues, RedisValues
    from constructs_lib.values.affinity import AffinityValues
    from constructs_lib.values.environment import (
        ConfigMapKeyValues,
        EnvironmentSourceValues,
        NamedSourceValues,
        VariableSourceValues,
    )
    from constructs_lib.values.images import ImagesValues
    from constructs_lib.values.pod_security import PodSecurityValues
    from constructs_lib.values.pods import TolerationValues
    from constructs_lib.values.secrets import SecretKeyValues
    from constructs_lib.values.workload import (
        AutoscalingValues,
        PodDisruptionBudgetValues,
        ResourcesValues,
        ResourceValues,
    )

__version__ = "0.1.0"

_MODULES = {
    "auth.values": "AuthValues RouteAuthValues",
    "auth.values.access": "ClientCertificatesValues ClientCidrsValues CorsValues ExternalValues",
    "auth.values.keys": "ApiKeysValues BasicValues",
    "auth.values.tokens": "JwtHeaderValues JwtProviderValues JwtValues OidcValues",
    "endpoint_picker.construct": "EndpointPicker",
    "endpoint_picker.plugins": "PluginValues",
    "endpoint_picker.values": "EndpointPickerValues FlowControlValues PriorityBandValues",
    "errors": "InvalidPatch InvalidProps InvalidSection InvalidValues NetworkingError "
    "NodeDoesNotStart PatchWithoutEffect Problem",
    "gateway.construct": "GatewayConstruct",
    "gateway.controller.construct": "EnvoyGatewayController",
    "gateway.controller.values": "AiGatewayValues EnvoyGatewayValues TopologyInjectorValues",
    "gateway.load_balancer.aws": "AwsValues",
    "gateway.load_balancer.azure": "AzureValues",
    "gateway.load_balancer.bare_metal": "AddressPoolValues BareMetalValues",
    "gateway.load_balancer.gcp": "GcpValues",
    "gateway.load_balancer.values": "LoadBalancerValues",
    "gateway.reference": "GatewayRef",
    "gateway.values.client_ip": "ClientIpValues",
    "gateway.values.envoy_proxy": "EnvoyProxyValues",
    "gateway.values.gateway": "AllowedRoutesValues BackendTrafficValues ClientTrafficValues GatewayClassValues "
    "GatewayValues ServiceValues TcpKeepaliveValues",
    "gateway.values.tls": "CertManagerValues TlsValues",
    "inference_gateway.construct": "InferenceGatewayConstruct",
    "inference_gateway.plan": "InferenceGatewayPlan",
    "inference_gateway.values": "InferenceGatewayValues",
    "knative.construct": "AutoscalerConfigConstruct",
    "knative.values": "KnativeValues",
    "knative.values.autoscaler": "AutoscalerValues",
    "knative.values.defaults": "DefaultsValues",
    "knative.values.deployment": "DeploymentValues RuntimeClassValues",
    "knative.values.features": "FeaturesValues",
    "knative.values.gc": "GcValues",
    "knative.values.network": "LabelRequirementValues LabelSelectorValues NetworkValues",
    "kourier.construct": "KourierConstruct",
    "kourier.values": "KourierValues",
    "kourier.values.config": "KourierConfigValues",
    "kourier.values.controller": "KourierControllerValues",
    "kourier.values.gateway": "KourierGatewayValues",
    "kourier.values.service": "KourierServiceValues",
    "kserve.construct": "KServeModel",
    "kserve.values": "KServeConfigValues KServeValues",
    "kubernetes": "KubernetesObject in_cluster",
    "litellm.admin.values": "LiteLLMAdminValues",
    "litellm.construct": "LiteLLMProxy",
    "litellm.providers": "ProviderModelValues ProviderValues",
    "litellm.route": "LiteLLMRoute",
    "litellm.redis.values": "LiteLLMRedisDeploymentValues LiteLLMRedisValues",
    "litellm.sso.values": "LiteLLMSsoValues",
    "litellm.values": "LiteLLMDeploymentValues LiteLLMValues",
    "models.adapters": "AdapterValues",
    "models.autoscaling": "ModelAutoscalingValues",
    "models.kserve": "KServeModelValues ModelResourcesValues ModelSecurityValues",
    "models.litellm": "ModelLiteLLMValues PriceValues RetriesValues",
    "models.match": "MatchValues",
    "models.mirror": "MirrorValues",
    "models.objectives": "ObjectiveValues",
    "models.plan": "ModelPlan",
    "models.pool": "PoolValues",
    "models.scaler": "ScalerValues",
    "models.timeouts": "ModelTimeoutsValues TimeoutsValues",
    "models.values": "ModelValues",
    "models.versions": "VersionValues",
    "network_policies.construct": "NetworkPolicies",
    "network_policies.flow": "Addresses Flow Node Pods",
    "network_policies.values": "ClientValues DnsValues EgressValues NetworkPoliciesValues PeerValues",
    "platform.chart": "NetworkingChart",
    "platform.checks": "Checks",
    "platform.flows": "flows_of",
    "platform.loading": "load_values parse_values",
    "platform.output": "write_platform",
    "platform.plan": "Plan resolve",
    "platform.values": "Values",
    "rate_limits.values": "CallerLimitValues ModelLimitValues RateLimitServiceValues RateLimitsValues",
    "redis.construct": "Redis",
    "redis.values": "RedisDeploymentValues RedisTlsValues RedisValues",
    "values.affinity": "AffinityValues",
    "values.environment": "ConfigMapKeyValues EnvironmentSourceValues NamedSourceValues VariableSourceValues",
    "values.images": "ImagesValues",
    "values.pod_security": "PodSecurityValues",
    "values.pods": "TolerationValues",
    "values.secrets": "SecretKeyValues",
    "values.workload": "AutoscalingValues PodDisruptionBudgetValues ResourceValues ResourcesValues",
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names.split()}

__all__ = [
    "AdapterValues", "AddressPoolValues", "Addresses", "AffinityValues", "AiGatewayValues", "AllowedRoutesValues",
    "ApiKeysValues", "AuthValues", "AutoscalerConfigConstruct", "AutoscalerValues", "AutoscalingValues", "AwsValues",
    "AzureValues", "BackendTrafficValues", "BareMetalValues", "BasicValues", "CallerLimitValues", "CertManagerValues",
    "Checks", "ClientCertificatesValues", "ClientCidrsValues", "ClientIpValues", "ClientTrafficValues", "ClientValues",
    "ConfigMapKeyValues", "CorsValues", "DefaultsValues", "DeploymentValues", "DnsValues", "EgressValues",
    "EndpointPicker", "EndpointPickerValues", "EnvironmentSourceValues", "EnvoyGatewayController", "EnvoyGatewayValues",
    "EnvoyProxyValues", "ExternalValues", "FeaturesValues", "Flow", "FlowControlValues", "GatewayClassValues",
    "GatewayConstruct", "GatewayRef", "GatewayValues", "GcValues", "GcpValues", "ImagesValues",
    "InferenceGatewayConstruct", "InferenceGatewayPlan", "InferenceGatewayValues", "InvalidPatch", "InvalidProps",
    "InvalidSection", "InvalidValues", "JwtHeaderValues", "JwtProviderValues", "JwtValues", "KServeConfigValues",
    "KServeModel", "KServeModelValues", "KServeValues", "KnativeValues", "KourierConfigValues", "KourierConstruct",
    "KourierControllerValues", "KourierGatewayValues", "KourierServiceValues", "KourierValues", "KubernetesObject",
    "LabelRequirementValues", "LabelSelectorValues", "LiteLLMAdminValues", "LiteLLMDeploymentValues", "LiteLLMProxy",
    "LiteLLMRedisDeploymentValues", "LiteLLMRedisValues", "LiteLLMRoute", "LiteLLMSsoValues", "LiteLLMValues",
    "LoadBalancerValues", "MatchValues", "MirrorValues", "ModelAutoscalingValues", "ModelLimitValues",
    "ModelLiteLLMValues", "ModelPlan", "ModelResourcesValues", "ModelSecurityValues", "ModelTimeoutsValues",
    "ModelValues", "NamedSourceValues", "NetworkPolicies", "NetworkPoliciesValues", "NetworkValues", "NetworkingChart",
    "NetworkingError", "Node", "NodeDoesNotStart", "ObjectiveValues", "OidcValues", "PatchWithoutEffect", "PeerValues",
    "Plan", "PluginValues", "PodDisruptionBudgetValues", "PodSecurityValues", "Pods", "PoolValues", "PriceValues",
    "PriorityBandValues", "Problem", "ProviderModelValues", "ProviderValues", "RateLimitServiceValues",
    "RateLimitsValues", "Redis", "RedisDeploymentValues", "RedisTlsValues", "RedisValues", "ResourceValues",
    "ResourcesValues", "RetriesValues", "RouteAuthValues", "RuntimeClassValues", "ScalerValues", "SecretKeyValues",
    "ServiceValues", "TcpKeepaliveValues", "TimeoutsValues", "TlsValues", "TolerationValues", "TopologyInjectorValues",
    "Values", "VariableSourceValues", "VersionValues", "flows_of", "in_cluster", "load_values", "parse_values",
    "resolve", "write_platform",
]  # fmt: skip


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"constructs_lib.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
