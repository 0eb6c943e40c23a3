"""AutoscalerConfigConstruct: Knative's settings for LLM workloads."""

from __future__ import annotations

from typing import Literal

import constructs
from pydantic import ValidationError

from constructs_lib.errors import InvalidProps
from constructs_lib.knative.config_map import add_config_map
from constructs_lib.knative.operator import add_knative_serving
from constructs_lib.knative.values import KnativeValues, Ownership
from constructs_lib.knative.values.autoscaler import AutoscalerValues
from constructs_lib.knative.values.defaults import DefaultsValues
from constructs_lib.knative.values.deployment import DeploymentValues
from constructs_lib.knative.values.features import FeaturesValues
from constructs_lib.knative.values.gc import GcValues
from constructs_lib.knative.values.network import NetworkValues
from constructs_lib.knative.warnings import warnings
from constructs_lib.kubernetes import forbid_clashes
from constructs_lib.names import KNATIVE_NAMESPACE
from constructs_lib.namespaces import add_namespace
from constructs_lib.values.durations import RequestDuration, seconds
from constructs_lib.values.problems import problems_of
from constructs_lib.values.section import Section

ServiceType = Literal["ClusterIP", "LoadBalancer", "NodePort"]


class _Props(KnativeValues):
    """The props, checked as the values of the same names are."""

    kourier_service_type: ServiceType = "ClusterIP"
    """Type of the Service in front of Kourier."""
    cold_start: RequestDuration = "300s"
    """How long a new pod takes."""


class AutoscalerConfigConstruct(constructs.Construct):
    """Knative's settings: autoscaler and network, and what else is given.

    In the cluster: the ConfigMaps config-autoscaler and config-network, and config-features, config-defaults,
    config-deployment and config-gc where given; with `ownership="operator"` one KnativeServing with the same settings
    in their place. Each has its own name as id. Knative itself is not installed (but the operator does so, then).

    Args:
        scope: the chart or construct it is made in.
        id: its id there.
        autoscaler: how models scale. Default: to zero and slowly, for pods that are expensive to start.
        network: how requests reach models. Default: through Kourier.
        features: fields of pods that models may use. Default: not touched.
        defaults: what models get that do not say otherwise, such as timeouts. Default: not touched.
        deployment: deadlines, registries and the queue proxy. Default: not touched.
        gc: when old revisions go. Default: not touched.
        namespace: Knative's namespace. Default knative-serving.
        ownership: whole, if nobody else writes the ConfigMaps; partial, to lay them over an install by server-side
            apply; operator, for the Knative Operator. Default whole.
        kourier_service_type: with the operator, the type of the Service of the Kourier that it installs. Default
            ClusterIP.
        create_namespace: make Knative's namespace. Default true.
        cold_start: how long a new pod takes until it is ready, 1s or more; what is unwise depends on it. Default 300s.

    Raises:
        InvalidProps: a name that cannot be, an unknown ownership, or an ingress class that the operator does not serve.
    """

    namespace: str
    """Knative's namespace."""
    warnings: tuple[str, ...]
    """What is legal and unwise, each with its figure; also in the node's metadata, under `warning`."""

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        *,
        autoscaler: AutoscalerValues | None = None,
        network: NetworkValues | None = None,
        features: FeaturesValues | None = None,
        defaults: DefaultsValues | None = None,
        deployment: DeploymentValues | None = None,
        gc: GcValues | None = None,
        namespace: str = KNATIVE_NAMESPACE,
        ownership: Ownership = "whole",
        kourier_service_type: ServiceType = "ClusterIP",
        create_namespace: bool = True,
        cold_start: str = "300s",
    ) -> None:
        super().__init__(scope, id)
        try:
            props = _Props(
                namespace=namespace,
                ownership=ownership,
                autoscaler=autoscaler or AutoscalerValues(),
                network=network or NetworkValues(),
                features=features,
                defaults=defaults,
                deployment=deployment,
                gc=gc,
                kourier_service_type=kourier_service_type,
                cold_start=cold_start,
            )
        except ValidationError as error:
            raise InvalidProps(self.node.path, problems_of(error, _Props)) from None
        self.namespace = props.namespace

        if create_namespace:
            add_namespace(self, props.namespace)
        if props.ownership == "operator":
            add_knative_serving(
                self,
                _sections(props),
                namespace=props.namespace,
                kourier_service_type=props.kourier_service_type,
            )
        else:
            for name, section in _sections(props).items():
                add_config_map(self, name, section, namespace=props.namespace, whole=props.ownership == "whole")
        forbid_clashes(self)
        self.warnings = tuple(warnings(props.autoscaler, defaults=defaults, cold_start=seconds(props.cold_start)))
        for warning in self.warnings:
            self.node.add_metadata("warning", warning)


def _sections(props: _Props) -> dict[str, Section]:
    """The sections that are given, by the names of their ConfigMaps without `config-`."""
    every = {
        "autoscaler": props.autoscaler,
        "network": props.network,
        "features": props.features,
        "defaults": props.defaults,
        "deployment": props.deployment,
        "gc": props.gc,
    }
    return {name: section for name, section in every.items() if section is not None}
