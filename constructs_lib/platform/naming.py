"""Names that tell the platforms of one cluster apart.

Objects in namespaces that platforms share, and cluster-scoped ones, would otherwise have the same names in each. What
is made once per cluster (Envoy Gateway, Knative, Kourier, KServe's settings) keeps its name, as does what exists.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from constructs_lib.names import of_platform
from constructs_lib.platform.values import Values
from constructs_lib.values.section import NotKnown, Section

_Section = TypeVar("_Section", bound=Section)


def with_platform(values: Values) -> Values:
    """The values with `platform` in every name that is not set and that another platform would also have.

    Sections that are themselves wrong stay as they are.
    """
    try:
        if not values.platform:
            return values
    except NotKnown:
        return values
    for field, named in _NAMED.items():
        try:
            values = values.model_copy(update={field: named(values)})
        except NotKnown:
            continue
    return values


def _namespace(values: Values) -> str:
    return _named(values, "namespace", values.platform).namespace


def _gateway_class(values: Values) -> Section:
    return _named(values.gateway_class, "name", values.platform)


def _inference_gateway(values: Values) -> Section:
    section = values.inference_gateway
    return _named(section, "name", values.platform) if section.enabled else section


def _litellm(values: Values) -> Section:
    litellm, deployment = values.litellm, values.litellm.deployment
    if not (litellm.enabled and deployment):
        return litellm
    litellm = _named(litellm, "namespace", values.platform)
    if redis := deployment.redis.deployment:
        redis = _named(redis, "namespace", values.platform)
        counters = deployment.redis.model_copy(update={"deployment": redis})
        litellm = litellm.model_copy(update={"deployment": deployment.model_copy(update={"redis": counters})})
    return litellm


def _rate_limits(values: Values) -> Section:
    limits = values.rate_limits
    if not (deployment := limits.redis.deployment):
        return limits
    deployment = _named(deployment, "namespace", values.platform)
    return limits.model_copy(update={"redis": limits.redis.model_copy(update={"deployment": deployment})})


def _named(section: _Section, field: str, platform: str) -> _Section:
    """The section with the platform's name in a field that is not set."""
    if field in section.model_fields_set:
        return section
    return section.model_copy(update={field: of_platform(getattr(section, field), platform)})


_NAMED: Mapping[str, Callable[[Values], str | Section]] = {
    "namespace": _namespace,
    "gateway_class": _gateway_class,
    "inference_gateway": _inference_gateway,
    "litellm": _litellm,
    "rate_limits": _rate_limits,
}
"""The fields of the values with such names, each with its value."""
