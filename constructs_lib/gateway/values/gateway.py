"""Sections `gatewayClass` and `gateway`: the external entry and how it treats traffic."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StrictStr

from constructs_lib.errors import Problem
from constructs_lib.names import INTERNAL_HEADERS
from constructs_lib.values.durations import GatewayDuration, seconds
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsSubdomain, Flag, Hostname, OptionalDnsLabel, PositiveInt, Text

MAX_REDIRECTED_NAME = 50

_HEADER_PATTERN = re.compile(r"[a-z0-9!#$%&'+.^_`|~-]+\*?")


def _header_pattern(value: str) -> str:
    if not _HEADER_PATTERN.fullmatch(value):
        raise ValueError(
            "must be the name of a header in lower case, such as x-tenant, or x-internal-* for all of them"
        )
    return value


HeaderPattern = Annotated[StrictStr, AfterValidator(_header_pattern)]
"""The name of a header, or a prefix of names."""


class GatewayClassValues(Section):
    """The GatewayClass that ties Gateways to the controller."""

    name: DnsSubdomain = "llm-gateway"
    """Name of the GatewayClass and of its EnvoyProxy. Default llm-gateway."""


class AllowedRoutesValues(Section):
    """Which namespaces may attach routes to the Gateway."""

    from_: Literal["Same", "All", "Selector"] = "Same"
    """Same: the Gateway's own namespace. All: every namespace. Selector: namespaces with all of `matchLabels`. Default
    Same (Gateway API 1.6, allowedRoutes.namespaces.from)."""
    match_labels: dict[Text, Text] = Field(default_factory=dict)
    """Labels of the namespaces, with `from: Selector` only."""

    @rule
    def _labels_fit(self) -> Iterator[Problem]:
        """Labels need Selector, and Selector needs labels."""
        if self.from_ == "Selector" and not self.match_labels:
            yield Problem(path="matchLabels", rule="is required with from: Selector", hint="name at least one label")
        if self.from_ != "Selector" and self.match_labels:
            yield Problem(
                path="matchLabels",
                value=self.match_labels,
                rule=f"has no effect with from: {self.from_}",
                hint="write from: Selector",
            )


class ServiceValues(Section):
    """The Service in front of the Envoy pods."""

    type: Literal["LoadBalancer", "NodePort", "ClusterIP"] = "LoadBalancer"
    """LoadBalancer: see section `loadBalancer`. NodePort: a port on every node. ClusterIP: inside the cluster only.
    Default LoadBalancer."""


class TcpKeepaliveValues(Section):
    """Probes on idle connections, so that load balancers in between do not drop silent streams."""

    probes: PositiveInt = 3
    """Unanswered probes before the connection is closed. Default 3."""
    idle_time: GatewayDuration = "60s"
    """Silence before the first probe. Default 60s: below the idle timeout of every load balancer in use."""
    interval: GatewayDuration = "30s"
    """Time between probes. Default 30s."""


class ClientTrafficValues(Section):
    """How the Gateway treats connections from clients (Envoy Gateway 1.9, ClientTrafficPolicy)."""

    stream_idle_timeout: GatewayDuration = "900s"
    """Silence in both directions after which a request is aborted; a guard against dead clients. Default 900s: a cold
    start of minutes followed by a long answer without streaming is one silence. 0s turns the guard off."""
    tcp_keepalive: TcpKeepaliveValues = TcpKeepaliveValues()
    escaped_slashes: Literal["KeepUnchanged", "UnescapeAndForward", "UnescapeAndRedirect", "RejectRequest"] = (
        "KeepUnchanged"
    )
    """What to do with %2F in a path. Default KeepUnchanged, so that model names such as org%2Fmodel arrive as sent;
    Envoy Gateway's own default answers 307."""
    remove_headers: tuple[HeaderPattern, ...] = INTERNAL_HEADERS
    """Headers that are taken off a client's request, because inside they choose a pod, a priority or a model, or steer
    Knative; a name, or the beginning of names with `*` behind it. Default: those of the endpoint picker, of Knative's
    queue proxy, and x-inference-model."""
    headers_with_underscores: Literal["Allow", "RejectRequest", "DropHeader"] = "RejectRequest"
    """What to do with a header whose name has an underscore; RejectRequest answers 400. Default RejectRequest, as in
    Envoy Gateway."""


class BackendTrafficValues(Section):
    """How the Gateway treats its backends, forevery route that has no BackendTrafficPolicy of its own."""

    request_timeout: GatewayDuration = "0s"
    """Longest time of a whole request, for routes without a timeout of their own; 0s for none. Default 0s, because
    Envoy's 15 s would cut every longer generation."""
    max_parallel_requests: PositiveInt = 4096
    """Limit of requests, of connections and of pending requests per backend and Envoy pod; above it, 503. Default 4096
    (Envoy's 1024 fills up soon when each stream lasts minutes)."""


class GatewayValues(Section):
    """The external Gateway."""

    name: OptionalDnsLabel = ""
    """Name of the Gateway. Default "": the id of the chart, which takes the place of Helm's release
    name."""
    hostname: Hostname = ""
    """Host name of the listeners, the certificate and the redirect, for example llm.example.com or *.example.com.
    Default "": any; required with TLS."""
    redirect_https: Flag = False
    """Answer http with a 308 to https. Default false. Needs `tls.enabled`."""
    allowed_routes: AllowedRoutesValues = AllowedRoutesValues()
    service: ServiceValues = ServiceValues()
    client_traffic: ClientTrafficValues = ClientTrafficValues()
    backend_traffic: BackendTrafficValues = BackendTrafficValues()

    @rule
    def _name_fits(self) -> Iterator[Problem]:
        """Timeouts that do not cut each other, and a name that leaves room for the names made from it."""
        if len(self.name) > MAX_REDIRECTED_NAME:
            yield Problem(
                path="name",
                value=self.name,
                rule=f"must be at most {MAX_REDIRECTED_NAME} characters, so that the names made from it stay valid",
            )
        whole, idle = self.backend_traffic.request_timeout, self.client_traffic.stream_idle_timeout
        if 0 < seconds(whole) < seconds(idle):
            yield Problem(
                path="clientTraffic.streamIdleTimeout",
                value=idle,
                rule=f"is never reached: backendTraffic.requestTimeout ({whole}) ends the request before",
                hint=f"write at most {whole}, or requestTimeout: 0s",
            )
