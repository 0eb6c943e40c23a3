"""What the table of flows says of pairs of hosts; the policies must say the same."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable

from constructs_lib.network_policies.flow import Addresses, Endpoint, Flow, Pods
from constructs_lib.network_policies.plan import PolicyPort
from constructs_lib.platform.closed import closed_namespaces, restricted_pods
from constructs_lib.platform.flows import flows_of
from constructs_lib.platform.plan import Plan
from tests.network_policies.evaluator import Host


def is_named(end: Endpoint, host: Host) -> bool:
    """Whether the end is these pods by their labels."""
    if not isinstance(end, Pods) or not host.namespace:
        return False
    placed = (
        end.namespace == host.namespace
        if end.namespace
        else end.namespace_labels.items() <= host.labels_of_namespace.items()
    )
    return placed and end.labels.items() <= host.labels.items() and set(end.label_keys) <= host.labels.keys()


def is_at(end: Endpoint, host: Host) -> bool:
    """Whether the end is there, by labels or by address."""
    if isinstance(end, Addresses):
        address = ipaddress.ip_address(host.address)
        inside = not end.networks or any(address in ipaddress.ip_network(network) for network in end.networks)
        return inside and not any(address in ipaddress.ip_network(network) for network in end.excluded)
    return is_named(end, host)


class Table:
    """What the table says of pairs of hosts: each restricted end has a flow for it."""

    def __init__(self, plan: Plan, world: Iterable[Host]) -> None:
        world = tuple(world)
        closed, restricted = closed_namespaces(plan.values), restricted_pods(plan)
        models = plan.inference_gateway.models if plan.inference_gateway else ()
        self._with_models = {service.namespace for model in models for service in model.services}
        self._restricted = {
            host for host in world if host.namespace in closed or any(is_named(pods, host) for pods in restricted)
        }
        flows = flows_of(plan)
        self._sent = {host: {flow for flow in flows if is_named(flow.source, host)} for host in world}
        self._from = {host: {flow for flow in flows if is_at(flow.source, host)} for host in world}
        self._to = {host: {flow for flow in flows if is_at(flow.destination, host)} for host in world}
        self._received = {host: {flow for flow in flows if self._opens(flow.destination, host)} for host in world}

    def allows(self, source: Host, target: Host, port: PolicyPort) -> bool:
        sent, received = self._sent[source] & self._to[target], self._received[target] & self._from[source]
        sends = source not in self._restricted or self._any_on(sent, port)
        return sends and (target not in self._restricted or self._any_on(received, port))

    def is_restricted(self, host: Host) -> bool:
        """Whether any policy is about the host."""
        return host in self._restricted

    @staticmethod
    def _any_on(flows: set[Flow], port: PolicyPort) -> bool:
        return any(flow.port in (port[0], None) and flow.protocol == port[1] for flow in flows)

    def _opens(self, end: Endpoint, host: Host) -> bool:
        """Whether it is this pod, by its namespace or as a Knative service where models are.

        Others' Knative services and backends are not restricted here: where they would be, they are not expected.
        """
        if not isinstance(end, Pods) or not is_named(end, host):
            return False
        return bool(end.namespace) or (end.name == "knative-services" and host.namespace in self._with_models)
