"""The networking layer of an LLM platform as cdk8s constructs.

The names load when they are first used: `import constructs_lib` itself costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from constructs_lib.endpoint_picker.construct import EndpointPicker
    from constructs_lib.errors import InvalidProps, InvalidValues, NetworkingError, Problem
    from constructs_lib.gateway.construct import GatewayConstruct
    from constructs_lib.inference_gateway.construct import InferenceGatewayConstruct
    from constructs_lib.knative.construct import AutoscalerConfigConstruct
    from constructs_lib.kourier.construct import KourierConstruct
    from constructs_lib.kserve.model import KServeModel
    from constructs_lib.litellm.deployment import LiteLLMProxy
    from constructs_lib.litellm.route import LiteLLMRoute
    from constructs_lib.output import write_platform
    from constructs_lib.platform import NetworkingChart
    from constructs_lib.values.loading import load_values, parse_values
    from constructs_lib.values.model import ModelValues
    from constructs_lib.values.platform import Values

_HOMES = {
    "AutoscalerConfigConstruct": "constructs_lib.knative.construct",
    "EndpointPicker": "constructs_lib.endpoint_picker.construct",
    "GatewayConstruct": "constructs_lib.gateway.construct",
    "InferenceGatewayConstruct": "constructs_lib.inference_gateway.construct",
    "InvalidProps": "constructs_lib.errors",
    "InvalidValues": "constructs_lib.errors",
    "KServeModel": "constructs_lib.kserve.model",
    "KourierConstruct": "constructs_lib.kourier.construct",
    "LiteLLMProxy": "constructs_lib.litellm.deployment",
    "LiteLLMRoute": "constructs_lib.litellm.route",
    "ModelValues": "constructs_lib.values.model",
    "NetworkingChart": "constructs_lib.platform",
    "NetworkingError": "constructs_lib.errors",
    "Problem": "constructs_lib.errors",
    "Values": "constructs_lib.values.platform",
    "load_values": "constructs_lib.values.loading",
    "parse_values": "constructs_lib.values.loading",
    "write_platform": "constructs_lib.output",
}

__all__ = [
    "AutoscalerConfigConstruct",
    "EndpointPicker",
    "GatewayConstruct",
    "InferenceGatewayConstruct",
    "InvalidProps",
    "InvalidValues",
    "KServeModel",
    "KourierConstruct",
    "LiteLLMProxy",
    "LiteLLMRoute",
    "ModelValues",
    "NetworkingChart",
    "NetworkingError",
    "Problem",
    "Values",
    "load_values",
    "parse_values",
    "write_platform",
]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return __all__
