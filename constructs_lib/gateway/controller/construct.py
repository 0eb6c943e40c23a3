"""The Envoy Gateway controller as one construct."""

from __future__ import annotations

import constructs

from constructs_lib.gateway.controller.certificates import add_cert_manager_certificates, add_certgen
from constructs_lib.gateway.controller.config import add_config
from constructs_lib.gateway.controller.deployment import add_availability, add_deployment, add_service
from constructs_lib.gateway.controller.rbac import add_controller_access
from constructs_lib.gateway.controller.topology_injector import add_topology_injector
from constructs_lib.gateway.controller.values import EnvoyGatewayValues


class EnvoyGatewayController(constructs.Construct):
    """ServiceAccount, RBAC, configuration, Deployment, Service and certificates of the controller."""

    def __init__(self, scope: constructs.Construct, id: str, *, values: EnvoyGatewayValues) -> None:
        super().__init__(scope, id)
        add_controller_access(self, values)
        add_config(self, values)
        if values.topology_injector.enabled:
            add_topology_injector(self, values)
        if values.certificates == "certgen":
            add_certgen(self, values)
        else:
            add_cert_manager_certificates(self, values)
        add_service(self, values)
        add_deployment(self, values)
        add_availability(self, values)
