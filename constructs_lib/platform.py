"""NetworkingChart: the whole networking layer from one values object. It composes and decides nothing."""

from __future__ import annotations

from collections.abc import Iterator

import constructs
from cdk8s import Chart

from constructs_lib.errors import InvalidProps
from constructs_lib.gateway.construct import GatewayConstruct
from constructs_lib.knative.construct import AutoscalerConfigConstruct
from constructs_lib.kourier.construct import KourierConstruct
from constructs_lib.namespaces import add_namespace
from constructs_lib.values.platform import Values, rules_across


class NetworkingChart(Chart):
    """Envoy Gateway with the external Gateway, Kourier and Knative's ConfigMaps, as the values say.

    Args:
        scope: the app, or a construct of it.
        id: its id; also the Gateway's name, unless `values.gateway.name` is given.
        values: the values. Default: those of the README.

    Raises:
        InvalidProps: sections of the values do not fit each other.
    """

    gateway: GatewayConstruct
    kourier: KourierConstruct | None
    autoscaler_config: AutoscalerConfigConstruct | None

    def __init__(self, scope: constructs.Construct, id: str, *, values: Values | None = None) -> None:
        super().__init__(scope, id)
        values = values or Values()
        problems = tuple(rules_across(values))
        if problems:
            raise InvalidProps(self.node.path, problems)
        if values.create_namespaces:
            namespaces = constructs.Construct(self, "namespaces")
            for name in dict.fromkeys(_namespaces(values)):
                add_namespace(namespaces, name)
        self.gateway = GatewayConstruct(
            self,
            "gateway",
            namespace=values.namespace,
            envoy_gateway=values.envoy_gateway,
            gateway_class=values.gateway_class,
            gateway=values.gateway,
            envoy_proxy=values.envoy_proxy,
            tls=values.tls,
            load_balancer=values.load_balancer,
            create_namespace=False,
        )
        self.autoscaler_config = None
        if values.knative.enabled:
            self.autoscaler_config = AutoscalerConfigConstruct(
                self,
                "knative",
                namespace=values.knative.namespace,
                ownership=values.knative.ownership,
                autoscaler=values.knative.autoscaler,
                network=values.knative.network,
                features=values.knative.features,
                defaults=values.knative.defaults,
                deployment=values.knative.deployment,
                gc=values.knative.gc,
                kourier_service_type=values.kourier.service.type,
                create_namespace=False,
            )
        self.kourier = None
        if values.kourier.enabled:
            self.kourier = KourierConstruct(
                self,
                "kourier",
                kourier=values.kourier,
                knative_namespace=values.knative.namespace,
                create_namespace=False,
            )


def _namespaces(values: Values) -> Iterator[str]:
    """The namespaces of what is made, in the order of the files."""
    yield values.namespace
    yield values.envoy_gateway.namespace
    if values.knative.enabled or values.kourier.enabled:
        yield values.knative.namespace
    if values.kourier.enabled:
        yield values.kourier.namespace
