"""The networking layer of an LLM platform as cdk8s constructs.

The names load when they are first used: `import constructs_lib` itself costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from constructs_lib.endpoint_picker.construct import EndpointPicker
    from constructs_lib.endpoint_picker.values import EndpointPickerValues, FlowControlValues
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
    from constructs_lib.kubernetes import KubernetesObject
    from constructs_lib.litellm.construct import LiteLLMProxy
    from constructs_lib.litellm.route import LiteLLMRoute
    from constructs_lib.litellm.values import LiteLLMDeploymentValues, LiteLLMValues, SecretKeyValues
    from constructs_lib.models.autoscaling import ModelAutoscalingValues
    from constructs_lib.models.kserve import KServeModelValues, ModelResourcesValues, TolerationValues
    from constructs_lib.models.plan import ModelPlan
    from constructs_lib.models.timeouts import ModelTimeoutsValues, TimeoutsValues
    from constructs_lib.models.values import MatchValues, ModelValues, VersionValues
    from constructs_lib.platform.chart import NetworkingChart
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
    from constructs_lib.redis.values import RedisDeploymentValues, RedisSecretValues, RedisTlsValues, RedisValues
    from constructs_lib.values.workload import (
        AutoscalingValues,
        PodDisruptionBudgetValues,
        ResourcesValues,
        ResourceValues,
    )

__version__ = "0.1.0"

_HOMES = {
    "AddressPoolValues": "constructs_lib.gateway.load_balancer.bare_metal",
    "AiGatewayValues": "constructs_lib.gateway.controller.values",
    "AllowedRoutesValues": "constructs_lib.gateway.values.gateway",
    "AutoscalerConfigConstruct": "constructs_lib.knative.construct",
    "AutoscalerValues": "constructs_lib.knative.values.autoscaler",
    "AutoscalingValues": "constructs_lib.values.workload",
    "AwsValues": "constructs_lib.gateway.load_balancer.aws",
    "AzureValues": "constructs_lib.gateway.load_balancer.azure",
    "BackendTrafficValues": "constructs_lib.gateway.values.gateway",
    "BareMetalValues": "constructs_lib.gateway.load_balancer.bare_metal",
    "CallerLimitValues": "constructs_lib.rate_limits.values",
    "CertManagerValues": "constructs_lib.gateway.values.tls",
    "ClientTrafficValues": "constructs_lib.gateway.values.gateway",
    "DefaultsValues": "constructs_lib.knative.values.defaults",
    "DeploymentValues": "constructs_lib.knative.values.deployment",
    "EndpointPicker": "constructs_lib.endpoint_picker.construct",
    "EndpointPickerValues": "constructs_lib.endpoint_picker.values",
    "EnvoyGatewayController": "constructs_lib.gateway.controller.construct",
    "EnvoyGatewayValues": "constructs_lib.gateway.controller.values",
    "EnvoyProxyValues": "constructs_lib.gateway.values.envoy_proxy",
    "FeaturesValues": "constructs_lib.knative.values.features",
    "FlowControlValues": "constructs_lib.endpoint_picker.values",
    "GatewayClassValues": "constructs_lib.gateway.values.gateway",
    "GatewayConstruct": "constructs_lib.gateway.construct",
    "GatewayRef": "constructs_lib.gateway.reference",
    "GatewayValues": "constructs_lib.gateway.values.gateway",
    "GcValues": "constructs_lib.knative.values.gc",
    "GcpValues": "constructs_lib.gateway.load_balancer.gcp",
    "InferenceGatewayConstruct": "constructs_lib.inference_gateway.construct",
    "InferenceGatewayPlan": "constructs_lib.inference_gateway.plan",
    "InferenceGatewayValues": "constructs_lib.inference_gateway.values",
    "InvalidPatch": "constructs_lib.errors",
    "InvalidProps": "constructs_lib.errors",
    "InvalidSection": "constructs_lib.errors",
    "InvalidValues": "constructs_lib.errors",
    "KServeConfigValues": "constructs_lib.kserve.values",
    "KServeModel": "constructs_lib.kserve.construct",
    "KServeModelValues": "constructs_lib.models.kserve",
    "KServeValues": "constructs_lib.kserve.values",
    "KnativeValues": "constructs_lib.knative.values",
    "KourierConfigValues": "constructs_lib.kourier.values.config",
    "KourierConstruct": "constructs_lib.kourier.construct",
    "KourierControllerValues": "constructs_lib.kourier.values.controller",
    "KourierGatewayValues": "constructs_lib.kourier.values.gateway",
    "KourierServiceValues": "constructs_lib.kourier.values.service",
    "KourierValues": "constructs_lib.kourier.values",
    "KubernetesObject": "constructs_lib.kubernetes",
    "LabelRequirementValues": "constructs_lib.knative.values.network",
    "LabelSelectorValues": "constructs_lib.knative.values.network",
    "LiteLLMDeploymentValues": "constructs_lib.litellm.values",
    "LiteLLMProxy": "constructs_lib.litellm.construct",
    "LiteLLMRoute": "constructs_lib.litellm.route",
    "LiteLLMValues": "constructs_lib.litellm.values",
    "LoadBalancerValues": "constructs_lib.gateway.load_balancer.values",
    "MatchValues": "constructs_lib.models.values",
    "ModelAutoscalingValues": "constructs_lib.models.autoscaling",
    "ModelLimitValues": "constructs_lib.rate_limits.values",
    "ModelPlan": "constructs_lib.models.plan",
    "ModelResourcesValues": "constructs_lib.models.kserve",
    "ModelTimeoutsValues": "constructs_lib.models.timeouts",
    "ModelValues": "constructs_lib.models.values",
    "NetworkValues": "constructs_lib.knative.values.network",
    "NetworkingChart": "constructs_lib.platform.chart",
    "NetworkingError": "constructs_lib.errors",
    "NodeDoesNotStart": "constructs_lib.errors",
    "PatchWithoutEffect": "constructs_lib.errors",
    "Plan": "constructs_lib.platform.plan",
    "PodDisruptionBudgetValues": "constructs_lib.values.workload",
    "Problem": "constructs_lib.errors",
    "RateLimitServiceValues": "constructs_lib.rate_limits.values",
    "RateLimitsValues": "constructs_lib.rate_limits.values",
    "Redis": "constructs_lib.redis.construct",
    "RedisDeploymentValues": "constructs_lib.redis.values",
    "RedisSecretValues": "constructs_lib.redis.values",
    "RedisTlsValues": "constructs_lib.redis.values",
    "RedisValues": "constructs_lib.redis.values",
    "ResourceValues": "constructs_lib.values.workload",
    "ResourcesValues": "constructs_lib.values.workload",
    "RuntimeClassValues": "constructs_lib.knative.values.deployment",
    "SecretKeyValues": "constructs_lib.litellm.values",
    "ServiceValues": "constructs_lib.gateway.values.gateway",
    "TcpKeepaliveValues": "constructs_lib.gateway.values.gateway",
    "TimeoutsValues": "constructs_lib.models.timeouts",
    "TlsValues": "constructs_lib.gateway.values.tls",
    "TolerationValues": "constructs_lib.models.kserve",
    "TopologyInjectorValues": "constructs_lib.gateway.controller.values",
    "Values": "constructs_lib.platform.values",
    "VersionValues": "constructs_lib.models.values",
    "load_values": "constructs_lib.platform.loading",
    "parse_values": "constructs_lib.platform.loading",
    "resolve": "constructs_lib.platform.plan",
    "write_platform": "constructs_lib.platform.output",
}

__all__ = [
    "AddressPoolValues",
    "AiGatewayValues",
    "AllowedRoutesValues",
    "AutoscalerConfigConstruct",
    "AutoscalerValues",
    "AutoscalingValues",
    "AwsValues",
    "AzureValues",
    "BackendTrafficValues",
    "BareMetalValues",
    "CallerLimitValues",
    "CertManagerValues",
    "ClientTrafficValues",
    "DefaultsValues",
    "DeploymentValues",
    "EndpointPicker",
    "EndpointPickerValues",
    "EnvoyGatewayController",
    "EnvoyGatewayValues",
    "EnvoyProxyValues",
    "FeaturesValues",
    "FlowControlValues",
    "GatewayClassValues",
    "GatewayConstruct",
    "GatewayRef",
    "GatewayValues",
    "GcValues",
    "GcpValues",
    "InferenceGatewayConstruct",
    "InferenceGatewayPlan",
    "InferenceGatewayValues",
    "InvalidPatch",
    "InvalidProps",
    "InvalidSection",
    "InvalidValues",
    "KServeConfigValues",
    "KServeModel",
    "KServeModelValues",
    "KServeValues",
    "KnativeValues",
    "KourierConfigValues",
    "KourierConstruct",
    "KourierControllerValues",
    "KourierGatewayValues",
    "KourierServiceValues",
    "KourierValues",
    "KubernetesObject",
    "LabelRequirementValues",
    "LabelSelectorValues",
    "LiteLLMDeploymentValues",
    "LiteLLMProxy",
    "LiteLLMRoute",
    "LiteLLMValues",
    "LoadBalancerValues",
    "MatchValues",
    "ModelAutoscalingValues",
    "ModelLimitValues",
    "ModelPlan",
    "ModelResourcesValues",
    "ModelTimeoutsValues",
    "ModelValues",
    "NetworkValues",
    "NetworkingChart",
    "NetworkingError",
    "NodeDoesNotStart",
    "PatchWithoutEffect",
    "Plan",
    "PodDisruptionBudgetValues",
    "Problem",
    "RateLimitServiceValues",
    "RateLimitsValues",
    "Redis",
    "RedisDeploymentValues",
    "RedisSecretValues",
    "RedisTlsValues",
    "RedisValues",
    "ResourceValues",
    "ResourcesValues",
    "RuntimeClassValues",
    "SecretKeyValues",
    "ServiceValues",
    "TcpKeepaliveValues",
    "TimeoutsValues",
    "TlsValues",
    "TolerationValues",
    "TopologyInjectorValues",
    "Values",
    "VersionValues",
    "load_values",
    "parse_values",
    "resolve",
    "write_platform",
]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return __all__
