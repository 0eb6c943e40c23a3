"""Section `kourier`: the layer that routes to Knative services, its controller and its gateway.

There are no keys for what is compiled into Kourier: the names of its Services and Deployments, its labels, its ports.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from constructs_lib.errors import Problem
from constructs_lib.kourier.values.config import KourierConfigValues
from constructs_lib.kourier.values.controller import KourierControllerValues
from constructs_lib.kourier.values.gateway import KourierGatewayValues
from constructs_lib.kourier.values.service import KourierServiceValues
from constructs_lib.names import KOURIER_NAMESPACE
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsLabel, Flag


class KourierValues(Section):
    """Kourier: its Service, its controller, its gateway, its configuration."""

    enabled: Flag = True
    """Install Kourier. With `knative.ownership: operator`, true has the operator install none, and false has it install
    Kourier with the values of this section, as far as its KnativeServing has keys for them (Knative Operator 1.23).
    Otherwise false is for a Kourier that others installed. Default true."""
    namespace: DnsLabel = KOURIER_NAMESPACE
    """Namespace of the gateway and its Services; the controller lives in Knative's. Where the Knative Operator installs
    Kourier it is `knative.namespace`. Default kourier-system."""
    service: KourierServiceValues = KourierServiceValues()
    controller: KourierControllerValues = KourierControllerValues()
    gateway: KourierGatewayValues = KourierGatewayValues()
    config: KourierConfigValues = KourierConfigValues()

    @rule
    def _config_fits(self) -> Iterator[Problem]:
        """What the configuration requires of the Service and of the image."""
        if self.config.enable_proxy_protocol and self.service.type == "ClusterIP":
            yield Problem(
                path="config.enableProxyProtocol",
                value=True,
                rule="needs a load balancer that sends it, and service.type is ClusterIP",
                hint="drop it, or write service.type: LoadBalancer, or NodePort behind a load balancer of your own",
            )
        if self.config.enable_cryptomb and re.search(r"(^|/)envoyproxy/envoy:(?!contrib-)", self.gateway.image):
            yield Problem(
                path="config.enableCryptomb",
                value=True,
                rule=f"needs a contrib image of Envoy, and gateway.image is {self.gateway.image}",
                hint="drop it, or write a gateway.image whose tag starts with contrib-",
            )
