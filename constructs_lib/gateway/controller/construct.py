"""The Envoy Gateway controller as one construct."""

from __future__ import annotations

import constructs

from constructs_lib.gateway.controller.certificates import add_cert_manager_certificates, add_certgen
from constructs_lib.gateway.controller.config import add_config
from constructs_lib.gateway.controller.deployment import (
    add_autoscaler,
    add_deployment,
    add_disruption_budget,
    add_service,
)
from constructs_lib.gateway.controller.rbac import add_controller_access
from constructs_lib.gateway.controller.topology_injector import add_topology_injector
from constructs_lib.gateway.controller.values import EnvoyGatewayValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.rate_limits.values import RateLimitsValues


class EnvoyGatewayController(constructs.Construct):
    """ServiceAccount, RBAC, configuration, Deployment, Service and certificates of the controller."""

    service_account: KubernetesObject
    """The ServiceAccount of the controller."""
    config: KubernetesObject
    """The ConfigMap with the controller's configuration file, which it watches."""
    topology_injector: KubernetesObject | None
    """The MutatingWebhookConfiguration, with `topology_injector.enabled`."""
    certgen_job: KubernetesObject | None
    """The Job that makes the certificates, with `certificates="certgen"`."""
    service: KubernetesObject
    """The Service, to which the proxies connect by its name."""
    deployment: KubernetesObject
    """The Deployment; also the construct's default child."""
    autoscaler: KubernetesObject | None
    """The HorizontalPodAutoscaler, with `autoscaling`."""
    disruption_budget: KubernetesObject | None
    """The PodDisruptionBudget, with `pod_disruption_budget`."""

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        *,
        values: EnvoyGatewayValues,
        rate_limits: RateLimitsValues | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.service_account = add_controller_access(self, values)
        self.config = add_config(self, values, rate_limits or RateLimitsValues())
        self.topology_injector = add_topology_injector(self, values) if values.topology_injector.enabled else None
        self.certgen_job = None
        if values.certificates == "certgen":
            self.certgen_job = add_certgen(self, values)
        else:
            add_cert_manager_certificates(self, values)
        self.service = add_service(self, values)
        self.deployment = add_deployment(self, values)
        self.node.default_child = self.deployment
        self.autoscaler = add_autoscaler(self, values, values.autoscaling) if values.autoscaling else None
        self.disruption_budget = None
        if values.pod_disruption_budget:
            self.disruption_budget = add_disruption_budget(self, values, values.pod_disruption_budget)
