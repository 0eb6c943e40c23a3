"""The networking layer of an LLM platform as cdk8s constructs.

The names load when they are first used: `import constructs_lib` itself costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from constructs_lib.endpoint_picker.construct import EndpointPicker
    from constructs_lib.errors import (
        InvalidPatch,
        InvalidProps,
        InvalidValues,
        NetworkingError,
        PatchWithoutEffect,
        Problem,
    )
    from constructs_lib.gateway.construct import GatewayConstruct
    from constructs_lib.inference_gateway.construct import InferenceGatewayConstruct
    from constructs_lib.knative.construct import AutoscalerConfigConstruct
    from constructs_lib.kourier.construct import KourierConstruct
    from constructs_lib.kserve.construct import KServeModel
    from constructs_lib.litellm.construct import LiteLLMProxy
    from constructs_lib.litellm.route import LiteLLMRoute
    from constructs_lib.models.values import ModelValues
    from constructs_lib.platform.chart import NetworkingChart
    from constructs_lib.platform.loading import load_values, parse_values
    from constructs_lib.platform.output import write_platform
    from constructs_lib.platform.values import Values

__version__ = "0.1.0"

_HOMES = {
    "AutoscalerConfigConstruct": "constructs_lib.knative.construct",
    "EndpointPicker": "constructs_lib.endpoint_picker.construct",
    "GatewayConstruct": "constructs_lib.gateway.construct",
    "InferenceGatewayConstruct": "constructs_lib.inference_gateway.construct",
    "InvalidPatch": "constructs_lib.errors",
    "InvalidProps": "constructs_lib.errors",
    "InvalidValues": "constructs_lib.errors",
    "KServeModel": "constructs_lib.kserve.construct",
    "KourierConstruct": "constructs_lib.kourier.construct",
    "LiteLLMProxy": "constructs_lib.litellm.construct",
    "LiteLLMRoute": "constructs_lib.litellm.route",
    "ModelValues": "constructs_lib.models.values",
    "NetworkingChart": "constructs_lib.platform.chart",
    "NetworkingError": "constructs_lib.errors",
    "PatchWithoutEffect": "constructs_lib.errors",
    "Problem": "constructs_lib.errors",
    "Values": "constructs_lib.platform.values",
    "load_values": "constructs_lib.platform.loading",
    "parse_values": "constructs_lib.platform.loading",
    "write_platform": "constructs_lib.platform.output",
}

__all__ = [
    "AutoscalerConfigConstruct",
    "EndpointPicker",
    "GatewayConstruct",
    "InferenceGatewayConstruct",
    "InvalidPatch",
    "InvalidProps",
    "InvalidValues",
    "KServeModel",
    "KourierConstruct",
    "LiteLLMProxy",
    "LiteLLMRoute",
    "ModelValues",
    "NetworkingChart",
    "NetworkingError",
    "PatchWithoutEffect",
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
