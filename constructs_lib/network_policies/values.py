"""Section `networkPolicies`: which connections are let through, beside those of the platform itself."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.errors import Problem
from constructs_lib.values.effect import without_effect
from constructs_lib.values.lists import repeated_problems
from constructs_lib.values.metadata import LabelKey, LabelValue
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsLabel, Flag, Network, OptionalDnsLabel, Port

Sender = Literal[
    "gateway",
    "inference-gateway",
    "litellm",
    "models",
    "endpoint-pickers",
    "kourier",
    "knative",
    "envoy-gateway",
    "rate-limit",
]
"""A part of the platform that connects to something outside of it."""


class PeerValues(Section):
    """Who is at the other end: pods of the cluster, or a network."""

    namespace: OptionalDnsLabel = ""
    """Namespace of the pods. Default "": it is a network."""
    pod_labels: dict[LabelKey, LabelValue] = Field(default_factory=dict)
    """Labels of the pods in `namespace`. Default: all of them."""
    network: Network | None = None
    """A network, for example 203.0.113.0/24; not of pods, whose addresses change. Default none: it is `namespace`."""
    except_: tuple[Network, ...] = ()
    """Parts of `network` that are left out, for example the networks of pods and nodes. Default none."""

    @rule
    def _one_kind(self) -> Iterator[Problem]:
        """Pods or a network, and its exceptions within it (Kubernetes 1.36, NetworkPolicy ipBlock)."""
        if self.namespace and self.network:
            yield Problem(
                path="network",
                value=self.network,
                rule="cannot be combined with namespace: an entry is pods or a network",
                hint="write two entries",
            )
        if not self.namespace and not self.network:
            yield Problem(
                path="namespace",
                rule="is required, unless the entry is a network",
                hint="name the namespace of the pods, or write network",
            )
        if self.pod_labels and not self.namespace:
            yield Problem(
                path="podLabels",
                value=self.pod_labels,
                rule="has no effect without namespace",
                hint="name the namespace of the pods",
            )
        if self.except_ and not self.network:
            yield Problem(
                path="except", value=list(self.except_), rule="has no effect without network", hint="write network"
            )
        for part in self.except_ if self.network else ():
            if not _is_within(part, self.network or ""):
                yield Problem(
                    path="except",
                    value=part,
                    rule=f"must be a smaller network within {self.network} (Kubernetes 1.36, ipBlock.except)",
                    hint="drop it",
                )


class ClientValues(PeerValues):
    """Who else calls a part of the platform from inside the cluster, past the external Gateway."""

    to: Literal["inference-gateway", "litellm", "kourier"] = "inference-gateway"
    """What they call: inference-gateway, litellm, or kourier, its internal listener, by which every Knative service of
    the cluster is reached. Default inference-gateway."""


class EgressValues(PeerValues):
    """Something outside the platform that a part of it connects to."""

    from_: Sender
    """The part: gateway, the proxies of the external Gateway; inference-gateway, those of the inference gateway;
    litellm; models, the pods of all models; endpoint-pickers; kourier, its proxies; knative, Knative's own programs;
    envoy-gateway, the controller; rate-limit, the rate-limit service."""
    ports: Annotated[tuple[Port, ...], Field(min_length=1)]
    """Ports, of the pods and not of their Service."""
    protocol: Literal["TCP", "UDP"] = "TCP"
    """TCP or UDP. Default TCP."""


class DnsValues(Section):
    """Where names are resolved."""

    namespace: DnsLabel = "kube-system"
    """Namespace of the DNS pods. Default kube-system."""
    networks: tuple[Network, ...] = ("169.254.20.10/32",)
    """Addresses of DNS servers that are no pods, such as a cache on the node. Default 169.254.20.10/32, that of
    NodeLocal DNSCache."""
    port: Port = 53
    """Port of the DNS pods, UDP and TCP. Default 53; OpenShift's listen on 5353."""


class NetworkPoliciesValues(Section):
    """NetworkPolicies that let exactly the platform's own connections through.

    They need a network plugin that enforces them. `llm-networking flows` prints the connections.
    """

    enabled: Flag = False
    """Make the policies: deny everything in the platform's own namespaces, and allow the listed flows. Pods of the
    platform in namespaces that it shares (the endpoint pickers, Kourier's controller) get policies, too. Default
    false."""
    shared_namespaces: tuple[DnsLabel, ...] = ()
    """Namespaces with pods of others that are closed as well: Knative's, and those of the models. Everything in them
    that is not part of the platform is cut off then. Default none: only the platform's own pods are restricted
    there."""
    dns: DnsValues = DnsValues()
    api_server: tuple[Network, ...] = ()
    """Addresses of the API server, as pods see them: `kubectl get endpoints kubernetes`. It is no pod, so without them
    ports 443 and 6443 of every address are open to the controllers, and their webhooks are open to every address. Leave
    it empty with Cilium, which does not match the API server by its address. Default none."""
    nodes: tuple[Network, ...] = ()
    """Addresses of the nodes, for network plugins that treat the kubelet's probes as traffic from outside. Kubernetes
    itself lets a node reach its own pods. Default none."""
    clients: tuple[ClientValues, ...] = ()
    """Who else calls the inference gateway, LiteLLM or Kourier from inside the cluster. Default none: LiteLLM calls the
    inference gateway, the external Gateway calls LiteLLM, and the inference gateway calls Kourier."""
    scrapers: tuple[PeerValues, ...] = ()
    """Who reads metrics: they reach the metrics ports of all parts. On Kourier's proxies the same port takes
    `POST /drain_listeners`, and the metrics of an engine are on the port of its API. Default none."""
    egress: tuple[EgressValues, ...] = ()
    """What else parts of the platform connect to: providers, databases, model hubs, backends of your own routes.
    Default none."""

    @rule
    def _has_effect(self) -> Iterator[Problem]:
        """Nothing is set for policies that are not made."""
        if not self.enabled:
            yield from without_effect(self, needs="networkPolicies.enabled: true")

    @rule
    def _each_namespace_once(self) -> Iterator[Problem]:
        """A namespace is named once."""
        yield from repeated_problems("sharedNamespaces", self.shared_namespaces)


def _is_within(part: str, whole: str) -> bool:
    inner, outer = ipaddress.ip_network(part), ipaddress.ip_network(whole)
    return inner.version == outer.version and inner != outer and inner.subnet_of(outer)  # type: ignore[arg-type]
