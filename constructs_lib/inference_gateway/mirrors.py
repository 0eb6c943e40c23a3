"""Mirroring: where the copies of a model's requests go.

Envoy sends a copy with the host and the headers of the request itself, and Envoy Gateway rewrites neither. Kourier
finds a Knative service by its host, so the copies go to a listener of the inference gateway of their own, whose route
writes the host of the other version. Pods without Knative get them directly.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from constructs_lib.models.plan import Backend, ModelPlan, ModelRule, kourier_backend
from constructs_lib.models.values import ModelValues
from constructs_lib.names import MODEL_HEADER, of_platform, pool_service_name

MIRROR_LISTENER = "mirror"
MIRROR_PORT = 8080
"""Where the inference gateway takes copies."""


@dataclass(frozen=True, kw_only=True)
class MirrorPlan:
    """The mirror of one model."""

    percent: float
    """The share of the requests."""
    model: str
    """The value of the header x-inference-model that a request without one gets, so that its copy has one."""
    backend: Backend
    """What gets the copies: the inference gateway's own Service, or one of pods without Knative."""
    port: int
    """Port of that Service."""
    pod_labels: Mapping[str, str]
    """Labels of these pods."""
    target_port: int
    """Port of these pods that gets the copies."""
    rules: tuple[ModelRule, ...]
    """The rules of the copies' route; none if they go to pods directly."""

    @property
    def direct(self) -> bool:
        """Whether the copies go to pods directly."""
        return not self.rules


def mirror_name(model: str) -> str:
    """Name of the route of a model's copies, and of the pods without Knative that get them."""
    return f"{model}-mirror"


def plan_mirror(
    model: ModelValues,
    plan: ModelPlan,
    *,
    own: Backend,
    kourier_namespace: str,
    cluster_domain: str,
    platform: str = "",
) -> MirrorPlan | None:
    """The mirror of a model, if it has one.

    Args:
        model: the model.
        plan: its plan.
        own: the inference gateway's own Service.
        kourier_namespace: namespace of Kourier's Services.
        cluster_domain: DNS domain of the cluster.
        platform: name of the platform, if the cluster has several. Default none.
    """
    mirror = model.mirror
    if not mirror:
        return None
    if plan.mode == "standard":
        name = pool_service_name(of_platform(mirror_name(plan.name), platform))
        backend, port = Backend(namespace=mirror.target.namespace, name=name), 80
        rules: tuple[ModelRule, ...] = ()
    else:
        kourier = kourier_backend(mirror.target, namespace=kourier_namespace, cluster_domain=cluster_domain)
        backend, port, rules = own, MIRROR_PORT, tuple(_rules(plan, kourier))
    return MirrorPlan(
        percent=mirror.percent,
        model=plan.name,
        backend=backend,
        port=port,
        pod_labels=mirror.pod_labels,
        target_port=plan.engine_port,
        rules=rules,
    )


def _rules(plan: ModelPlan, kourier: Backend) -> Iterator[ModelRule]:
    """The rules of the copies; those of a split have the path that the request came with, all others none."""
    ways = (*plan.rules, *plan.version_rules)
    values = dict.fromkeys(rule.headers.get(MODEL_HEADER, plan.name) for rule in ways)
    paths = dict.fromkeys(rule.path for rule in ways if rule.splits and rule.path)
    for place, (path, value) in enumerate((path, value) for path in ("", *paths) for value in values):
        name = mirror_name(plan.name)
        yield ModelRule(
            name=f"{name}-{place + 1}" if place else name,
            mode="kourier",
            path=path,
            headers={MODEL_HEADER: value},
            backends=(kourier,),
        )
