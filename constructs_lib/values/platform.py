"""The whole values tree: the sections of values.yaml under the chart's names, and the rules between them."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from constructs_lib.errors import Problem
from constructs_lib.gateway.rules import load_balancer_problems, tls_problems
from constructs_lib.names import PLATFORM_NAMESPACE
from constructs_lib.values.envoy_gateway import EnvoyGatewayValues
from constructs_lib.values.envoy_proxy import EnvoyProxyValues
from constructs_lib.values.gateway import GatewayClassValues, GatewayValues
from constructs_lib.values.knative import KnativeValues
from constructs_lib.values.kourier import KourierValues
from constructs_lib.values.load_balancer import LoadBalancerValues
from constructs_lib.values.section import Section
from constructs_lib.values.tls import TlsValues
from constructs_lib.values.types import DnsLabel, Flag


class Values(Section):
    """The values of the networking layer. Every key has a default; an empty file gives the platform of the README."""

    namespace: DnsLabel = PLATFORM_NAMESPACE
    """Namespace of the Gateway, its policies and certificate: what `helm --namespace` said. Default llm-platform."""
    create_namespaces: Flag = True
    """Make the namespaces of everything that is made. Default true."""
    envoy_gateway: EnvoyGatewayValues = EnvoyGatewayValues()
    gateway_class: GatewayClassValues = GatewayClassValues()
    gateway: GatewayValues = GatewayValues()
    envoy_proxy: EnvoyProxyValues = EnvoyProxyValues()
    tls: TlsValues = TlsValues()
    load_balancer: LoadBalancerValues = LoadBalancerValues()
    kourier: KourierValues = KourierValues()
    knative: KnativeValues = KnativeValues()


def rules_across(values: Values, broken: Collection[str] = ()) -> Iterator[Problem]:
    """The problems between sections.

    Args:
        values: the tree.
        broken: sections that are wrong by themselves; rules that involve them are left out.
    """
    if not {"gateway", "tls"} & set(broken):
        yield from tls_problems(values.gateway, values.tls)
    if not {"gateway", "load_balancer"} & set(broken):
        yield from load_balancer_problems(values.gateway, values.load_balancer)
    if not {"kourier", "knative"} & set(broken):
        yield from _ownership_problems(values.kourier, values.knative)


def _ownership_problems(kourier: KourierValues, knative: KnativeValues) -> Iterator[Problem]:
    """The Knative Operator brings Kourier itself, into its own namespace: a second one would fight it."""
    if knative.enabled and knative.ownership == "operator" and kourier.enabled:
        yield Problem(
            path="kourier.enabled",
            value=True,
            rule="cannot stand beside knative.ownership: operator, because the operator installs Kourier itself",
            hint="write kourier.enabled: false",
        )
