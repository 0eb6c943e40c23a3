"""What each provider needs on the Service of the Envoy pods: one module a provider."""

from __future__ import annotations

from dataclasses import dataclass, field

from constructs_lib.errors import Problem
from constructs_lib.gateway.load_balancer import aws, azure, bare_metal, gcp
from constructs_lib.gateway.load_balancer.values import LoadBalancerValues


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceSettings:
    """The provider's part of the Service."""

    annotations: dict[str, str] = field(default_factory=dict)
    load_balancer_class: str | None = None


def service_settings(values: LoadBalancerValues) -> ServiceSettings:
    """The settings of the chosen provider, with the user's own annotations."""
    own: dict[str, str]
    load_balancer_class: str | None
    match values.provider:
        case "aws":
            own, load_balancer_class = aws.service_annotations(values.aws), aws.LOAD_BALANCER_CLASS
        case "gcp":
            own, load_balancer_class = gcp.service_annotations(values.gcp), None
        case "azure":
            own, load_balancer_class = azure.service_annotations(values.azure, values.external_traffic_policy), None
        case "bare-metal":
            own, load_balancer_class = bare_metal.service_annotations(values.bare_metal), None
    return ServiceSettings(annotations=own | values.annotations, load_balancer_class=load_balancer_class)


def annotation_problems(values: LoadBalancerValues) -> list[Problem]:
    """An annotation of the user's that says otherwise than the key made for it."""
    made = service_settings(values.model_copy(update={"annotations": {}})).annotations
    return [
        Problem(
            path=f"loadBalancer.annotations.{key}",
            value=value,
            rule=f'is made from the keys of the provider, as "{made[key]}"',
            hint=f"use the keys of {values.provider} instead",
        )
        for key, value in values.annotations.items()
        if key in made and made[key] != value
    ]
