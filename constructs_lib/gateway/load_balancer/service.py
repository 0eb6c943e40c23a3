"""What each provider needs on the Service of the Envoy pods: one module a provider."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from types import ModuleType
from typing import TypeVar

from constructs_lib.errors import Problem
from constructs_lib.gateway.load_balancer import aws, azure, bare_metal, gcp
from constructs_lib.gateway.load_balancer.values import LoadBalancerValues, Provider

_Entry = TypeVar("_Entry")


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceSettings:
    """The provider's part of the Service."""

    annotations: dict[str, str] = field(default_factory=dict)
    load_balancer_class: str | None = None


# the API server's own spelling of sourceRanges, which every provider reads (Kubernetes 1.36)
_SOURCE_RANGES = "service.beta.kubernetes.io/load-balancer-source-ranges"
# keys of other sections that annotations say
_OUTSIDE = {"envoyProxy.drainTimeout"}
_MODULES: dict[Provider, ModuleType] = {"aws": aws, "gcp": gcp, "azure": azure, "bare-metal": bare_metal}


def service_settings(values: LoadBalancerValues, *, drain_seconds: int) -> ServiceSettings:
    """The settings of the chosen provider, with the user's own annotations.

    Args:
        values: the load balancer.
        drain_seconds: how long a stopping Envoy pod finishes its streams.
    """
    own: dict[str, str]
    match values.provider:
        case "aws":
            own = aws.service_annotations(
                values.aws,
                values.class_in_force,
                drain_seconds=drain_seconds,
                checks_pods=values.external_traffic_policy != "Cluster",
            )
        case "gcp":
            own = gcp.service_annotations(values.gcp)
        case "azure":
            own = azure.service_annotations(values.azure, values.external_traffic_policy or "Local")
        case "bare-metal":
            own = bare_metal.service_annotations(values.bare_metal)
    joined = {
        key: f"{own[key]},{value}" if _ours(_attributes(values), key) and key in own else value
        for key, value in values.annotations.items()
    }
    return ServiceSettings(annotations=own | joined, load_balancer_class=values.class_in_force or None)


def annotation_problems(values: LoadBalancerValues) -> Iterator[Problem]:
    """Annotations of the user that say, in whatever spelling, what a key of the values says, or that cannot work."""
    module = _MODULES[values.provider]
    said_by = {_SOURCE_RANGES: "sourceRanges", **module.OTHER_SPELLINGS, **module.OWN_ANNOTATIONS}
    for annotation, value in values.annotations.items():
        path = f"loadBalancer.annotations.{annotation}"
        key, refused = _ours(said_by, annotation), _ours(_refused(values), annotation)
        if key:
            yield _said_twice(annotation, value, key)
        if refused:
            yield Problem(path=path, value=value, rule=refused, hint="drop it")
        if values.source_ranges and annotation in module.BYPASSES_RANGES:
            yield Problem(
                path=path,
                value=value,
                rule="lets others in than loadBalancer.sourceRanges says",
                hint="drop it, or drop loadBalancer.sourceRanges",
            )
        yield from _attribute_problems(values, annotation, value)


def _attribute_problems(values: LoadBalancerValues, annotation: str, value: str) -> Iterator[Problem]:
    ours = _ours(_attributes(values), annotation)
    if not ours:
        return
    for attribute in value.split(","):
        name = attribute.partition("=")[0].strip()
        if name in ours:
            yield _said_twice(annotation, value, ours[name])
        elif not name or "=" not in attribute:
            yield Problem(
                path=f"loadBalancer.annotations.{annotation}",
                value=value,
                rule="must be a list of name=value without an empty entry",
                hint="write name=value for each, and no comma at the end",
            )


def _refused(values: LoadBalancerValues) -> dict[str, str]:
    """The annotations that cannot work, and why."""
    refused: dict[str, str] = dict(_MODULES[values.provider].REFUSED)
    if values.provider != "aws":
        return refused
    if values.class_in_force == aws.AUTO_MODE_CLASS:
        refused |= dict.fromkeys(aws.NOT_IN_AUTO_MODE, "is not read by EKS Auto Mode")
    if not values.aws.certificates:
        reason = "applies to TLS at the load balancer only, which needs loadBalancer.aws.certificates"
        refused |= dict.fromkeys(aws.TLS_ONLY, reason)
    return refused


def _ours(table: Mapping[str, _Entry], annotation: str) -> _Entry | None:
    """What a table says of an annotation; its keys may have a `*`."""
    return next((entry for key, entry in table.items() if fnmatchcase(annotation, key)), None)


def _attributes(values: LoadBalancerValues) -> dict[str, dict[str, str]]:
    return aws.ATTRIBUTES if values.provider == "aws" else {}


def _said_twice(annotation: str, value: str, key: str) -> Problem:
    place = key if key in _OUTSIDE else f"loadBalancer.{key}"
    return Problem(
        path=f"loadBalancer.annotations.{annotation}",
        value=value,
        rule=f"says what {place} says, and the two may contradict each other",
        hint=f"drop it, and set {place}",
    )
