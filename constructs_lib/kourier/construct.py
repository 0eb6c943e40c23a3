"""KourierConstruct: Knative's networking layer."""

from __future__ import annotations

from collections.abc import Sequence

import constructs

from constructs_lib.kourier.availability import add_autoscaler, add_disruption_budget
from constructs_lib.kourier.bootstrap import add_bootstrap, bootstrap_data
from constructs_lib.kourier.config import add_config, config_data
from constructs_lib.kourier.controller import add_controller, add_controller_service
from constructs_lib.kourier.gateway import add_gateway
from constructs_lib.kourier.rbac import add_controller_access
from constructs_lib.kourier.services import add_external_service, add_internal_service
from constructs_lib.kourier.timeouts import kourier_in_force
from constructs_lib.kourier.values import KourierValues
from constructs_lib.kubernetes import KubernetesObject, forbid_clashes, require
from constructs_lib.models.in_force import longest_timeouts
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import ModelValues
from constructs_lib.names import KNATIVE_NAMESPACE, KOURIER_INTERNAL_SERVICE
from constructs_lib.namespaces import add_namespace
from constructs_lib.values.props import prop_problems
from constructs_lib.values.types import DnsLabel


class KourierConstruct(constructs.Construct):
    """Kourier as net-kourier 1.23.0 installs it, adapted to streams that last minutes.

    In Knative's namespace: config-kourier and the controller with its Service, ServiceAccount and Role; cluster-wide
    its ClusterRole. In the gateway's namespace: Envoy with its bootstrap, the Services `kourier` and
    `kourier-internal`, a PodDisruptionBudget and, with `kourier.gateway.autoscaling`, a HorizontalPodAutoscaler. There
    is one Kourier per cluster.

    Unlike the official install it has a ClusterIP, elects its leader and reads ConfigMaps by a Role, drains for ten
    minutes without curl, lets a single pod be drained off its node, spreads its pods, and restarts them when a
    configuration changes that they read only at their start.

    Needs Knative Serving's CustomResourceDefinitions, its namespace and its ConfigMap config-network.

    Args:
        scope: the chart or construct it is made in.
        id: its id there.
        kourier: Service, controller, gateway, configuration. Default: those of `KourierValues`.
        knative_namespace: where Knative Serving is, a DNS label. Default knative-serving.
        create_namespace: make the gateway's namespace. Default true.
        timeouts: how long requests take; unless `kourier.gateway.drain_time` is set, a stopping gateway drains for
            the longest stream, and never for less than ten minutes. Default: those of the platform.
        models: models whose timeouts may be longer. Default none.

    Raises:
        InvalidProps: `knative_namespace` is not the name of a namespace.
    """

    namespace: str
    """Namespace of the gateway and its Services."""
    internal_service_name: str
    """Service that serves every Knative host inside the cluster; the backend of routes to Knative services."""
    internal_service_host: str
    """DNS name of that Service."""
    bootstrap: KubernetesObject
    """The ConfigMap with Envoy's bootstrap."""
    config: KubernetesObject
    """The ConfigMap config-kourier, in Knative's namespace."""
    service_account: KubernetesObject
    """The ServiceAccount of the controller."""
    controller_deployment: KubernetesObject
    """The Deployment of the controller, in Knative's namespace."""
    controller_service: KubernetesObject
    """The Service by which the gateway finds the controller."""
    gateway_deployment: KubernetesObject
    """The Deployment of the gateway, the Envoy pods; also the construct's default child."""
    service: KubernetesObject
    """The Service `kourier`, for traffic from outside."""
    internal_service: KubernetesObject
    """The Service `kourier-internal`, for traffic of the cluster."""
    autoscaler: KubernetesObject | None
    """The HorizontalPodAutoscaler of the gateway, with `kourier.gateway.autoscaling`."""
    disruption_budget: KubernetesObject
    """The PodDisruptionBudget of the gateway."""

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        *,
        kourier: KourierValues | None = None,
        knative_namespace: str = KNATIVE_NAMESPACE,
        create_namespace: bool = True,
        timeouts: TimeoutsValues | None = None,
        models: Sequence[ModelValues] = (),
    ) -> None:
        super().__init__(scope, id)
        require(self, prop_problems(knative_namespace=(DnsLabel, knative_namespace)))
        longest = longest_timeouts(timeouts or TimeoutsValues(), models)
        kourier = kourier_in_force(kourier or KourierValues(), longest)
        bootstrap = bootstrap_data(knative_namespace)
        config = config_data(kourier.config)
        self.namespace = kourier.namespace
        self.internal_service_name = KOURIER_INTERNAL_SERVICE
        self.internal_service_host = f"{KOURIER_INTERNAL_SERVICE}.{kourier.namespace}.svc"

        if create_namespace:
            add_namespace(self, self.namespace)
        self.bootstrap = add_bootstrap(self, namespace=self.namespace, data=bootstrap)
        self.config = add_config(self, namespace=knative_namespace, data=config)
        self.service_account = add_controller_access(self, namespace=knative_namespace)
        self.controller_deployment = add_controller(
            self,
            kourier.controller,
            namespace=knative_namespace,
            gateway_namespace=self.namespace,
            config=self.config,
        )
        self.controller_service = add_controller_service(self, namespace=knative_namespace)
        self.gateway_deployment = add_gateway(self, kourier.gateway, namespace=self.namespace, bootstrap=self.bootstrap)
        self.node.default_child = self.gateway_deployment
        self.service = add_external_service(self, kourier.service, namespace=self.namespace)
        self.internal_service = add_internal_service(self, namespace=self.namespace)
        self.autoscaler = None
        if kourier.gateway.autoscaling:
            self.autoscaler = add_autoscaler(
                self,
                kourier.gateway.autoscaling,
                namespace=self.namespace,
                drain_seconds=kourier.gateway.drain_seconds,
            )
        self.disruption_budget = add_disruption_budget(
            self, kourier.gateway.pod_disruption_budget, namespace=self.namespace
        )
        forbid_clashes(self)
