"""AutoscalerConfigConstruct: Knative's settings for LLM workloads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import constructs

from constructs_lib.errors import InvalidProps, InvalidSection
from constructs_lib.knative.config_map import add_config_map
from constructs_lib.knative.operator import add_knative_serving
from constructs_lib.knative.timeouts import defaults_in_force
from constructs_lib.knative.values import KnativeValues, Ownership
from constructs_lib.knative.values.autoscaler import AutoscalerValues
from constructs_lib.knative.values.cert_manager import CertManagerValues
from constructs_lib.knative.values.defaults import DefaultsValues
from constructs_lib.knative.values.deployment import DeploymentValues
from constructs_lib.knative.values.domain import DomainValues
from constructs_lib.knative.values.features import FeaturesValues
from constructs_lib.knative.values.gc import GcValues
from constructs_lib.knative.values.network import NetworkValues
from constructs_lib.knative.warnings import knative_warnings
from constructs_lib.kourier.rules import operator_problems
from constructs_lib.kourier.values import KourierValues
from constructs_lib.kubernetes import KubernetesObject, forbid_clashes, require
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import ModelValues
from constructs_lib.names import KNATIVE_NAMESPACE
from constructs_lib.namespaces import add_namespace
from constructs_lib.values.props import prop_problems
from constructs_lib.values.types import DnsLabel


class AutoscalerConfigConstruct(constructs.Construct):
    """Knative's settings: autoscaler and network, and the other ConfigMaps that are given.

    In the cluster: the ConfigMaps config-autoscaler and config-network, and config-features, config-defaults,
    config-deployment, config-gc, config-domain and config-certmanager where given; with `ownership="operator"` one
    KnativeServing with the same settings instead. With `ownership="partial"` only the keys that are set are written,
    and only ConfigMaps that have some. The id of each object is its name. `ApiObject.of(construct)` is
    config-autoscaler or the first one that is made, or the KnativeServing.
    Knative itself is not installed, except by the operator.

    Args:
        scope: the chart or construct it is made in.
        id: its id there.
        autoscaler: how models scale. Default: to zero and slowly, for pods that are expensive to start.
        network: how requests reach models. Default: through Kourier.
        features: fields of pods that models may use. Default: not made.
        defaults: what models get that do not set it themselves, such as timeouts. Default: not made, unless there are
            `models`.
        deployment: deadlines, registries and the queue proxy. Default: not made.
        gc: when old revisions are deleted. Default: not made.
        domain: domains outside the cluster. Default: not made.
        cert_manager: who issues certificates. Default: not made.
        namespace: Knative's namespace, a DNS label. Default knative-serving.
        ownership: whole, if nothing else writes the ConfigMaps; partial, to apply them over an installation by
            server-side apply; operator, for the Knative Operator. Default whole.
        kourier: with the operator, the values of the Kourier that it installs; with `enabled=True` it installs none, so
            that a KourierConstruct can. Default: it installs Kourier with a ClusterIP.
        create_namespace: make Knative's namespace, unless it exists with `ownership="partial"`. Default true.
        timeouts: how long requests and cold starts take. Default: those of `TimeoutsValues`.
        models: the models that Knative serves. With models, `defaults` gets revisionTimeoutSeconds and
            maxRevisionTimeoutSeconds from `timeouts` and theirs, where it does not set them, but for
            `ownership="partial"`. Default none.

    Raises:
        InvalidProps: an invalid namespace or ownership, an ingress class that the operator does not install, a key of
            `kourier` that the operator cannot be told, or a maxRevisionTimeoutSeconds below the timeout that follows
            from `timeouts` and `models`.
    """

    namespace: str
    """Knative's namespace."""
    config_maps: Mapping[str, KubernetesObject]
    """The ConfigMaps by their names, such as config-autoscaler; empty with `ownership="operator"`."""
    knative_serving: KubernetesObject | None
    """The KnativeServing object, with `ownership="operator"`."""
    warnings: tuple[str, ...]
    """Settings that are legal but unwise, each with its figure; also in the node's metadata, under `warning`."""

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
        domain: DomainValues | None = None,
        cert_manager: CertManagerValues | None = None,
        namespace: str = KNATIVE_NAMESPACE,
        ownership: Ownership = "whole",
        kourier: KourierValues | None = None,
        create_namespace: bool = True,
        timeouts: TimeoutsValues | None = None,
        models: Sequence[ModelValues] = (),
    ) -> None:
        super().__init__(scope, id)
        require(
            self,
            prop_problems(
                namespace=(DnsLabel, namespace),
                ownership=(Ownership, ownership),
            ),
        )
        timeouts = timeouts or TimeoutsValues()
        kourier = kourier or KourierValues(enabled=False)
        if ownership == "operator" and not kourier.enabled:
            problems = operator_problems(kourier, knative_namespace=namespace)
            require(self, (problem.below("kourier") for problem in problems))
        try:
            values = KnativeValues(
                namespace=namespace,
                ownership=ownership,
                autoscaler=autoscaler or AutoscalerValues(),
                network=network or NetworkValues(),
                features=features,
                defaults=defaults,
                deployment=deployment,
                gc=gc,
                domain=domain,
                cert_manager=cert_manager,
            )
            filled = defaults_in_force(values.defaults, ownership=ownership, timeouts=timeouts, models=models)
            # checked again, because what was filled in must fit what is set
            again = filled.model_dump(exclude_unset=True, by_alias=False) if filled else None
            values = values.with_changes(defaults=again)
        except InvalidSection as error:
            raise InvalidProps(self.node.path, error.problems) from None
        self.namespace = namespace

        if create_namespace and values.makes_namespace:
            add_namespace(self, namespace)
        self.config_maps, self.knative_serving = {}, None
        if ownership == "operator":
            self.knative_serving = add_knative_serving(self, values, kourier=kourier)
        else:
            self.config_maps = {
                section.config_map: add_config_map(self, section, namespace=namespace, whole=ownership == "whole")
                for section in values.config_maps()
            }
        # with ownership partial there may be none
        first = next(iter(self.config_maps.values()), None)
        if self.knative_serving or first:
            self.node.default_child = self.knative_serving or first
        forbid_clashes(self)
        self.warnings = tuple(knative_warnings(values, kourier=kourier, models=models, timeouts=timeouts))
        for warning in self.warnings:
            self.node.add_metadata("warning", warning)
