"""Sections `gatewayClass` and `gateway`: the external entry and how it treats traffic."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StrictStr

from constructs_lib.errors import Problem
from constructs_lib.gateway.values.client_ip import ClientIpValues
from constructs_lib.names import INTERNAL_HEADERS
from constructs_lib.values.durations import GatewayDuration, SecondsRange, seconds
from constructs_lib.values.metadata import LabelKey, LabelValue
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import (
    Flag,
    Hostname,
    LabelledDnsSubdomain,
    NodePort,
    OptionalDnsLabel,
    PositiveInt,
    PositiveUint32,
    Range,
)

MAX_REDIRECTED_NAME = 50

# the request's frame, host and credentials
_NEEDED_HEADERS = (
    "host",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "te",
    "transfer-encoding",
    "upgrade",
)
_HEADER_PATTERN = re.compile(r"[a-z0-9!#$%&'+.^_`|~-]+\*?")


def _header_pattern(value: str) -> str:
    if not _HEADER_PATTERN.fullmatch(value):
        raise ValueError(
            "must be the name of a header in lower case, such as x-tenant, or x-internal-* for all of them"
        )
    return value


def _removable(value: str) -> str:
    broken = next((name for name in _NEEDED_HEADERS if matches(value, name)), None)
    if broken:
        raise ValueError(f"would remove {broken}, without which no request is served")
    return value


def _protected(value: str) -> str:
    if value not in INTERNAL_HEADERS:
        raise ValueError(f"must be one of {', '.join(INTERNAL_HEADERS)}: no other is removed by default")
    return value


def matches(pattern: str, header: str) -> bool:
    """Whether a pattern covers a header, or another pattern."""
    return header.startswith(pattern[:-1]) if pattern.endswith("*") else header == pattern


def covering(patterns: Iterable[str], header: str) -> str | None:
    """The first of the patterns that covers a header; None if none does."""
    return next((pattern for pattern in patterns if matches(pattern, header)), None)


def serves(listener: str, hostname: str) -> bool:
    """Whether a listener of that host name takes requests for the other (Gateway API 1.6)."""
    return hostname.endswith(listener[1:]) if listener.startswith("*.") else hostname == listener


HeaderPattern = Annotated[StrictStr, AfterValidator(_header_pattern)]
"""The name of a header, or a prefix of names."""
RemovedHeader = Annotated[HeaderPattern, AfterValidator(_removable)]
"""A header pattern that requests can do without."""
ProtectedHeader = Annotated[StrictStr, AfterValidator(_protected)]
"""One of the patterns that are removed by default."""


class GatewayClassValues(Section):
    """The GatewayClass that ties Gateways to the controller."""

    name: LabelledDnsSubdomain = "llm-gateway"
    """Name of the GatewayClass and of its EnvoyProxy, at most 63 characters. Default llm-gateway."""


class AllowedRoutesValues(Section):
    """Which namespaces may attach routes to the Gateway."""

    from_: Literal["Same", "All", "Selector"] = "Same"
    """Same: the Gateway's own namespace. All: every namespace. Selector: namespaces with all of `matchLabels`. Default
    Same (Gateway API 1.6, allowedRoutes.namespaces.from)."""
    match_labels: dict[LabelKey, LabelValue] = Field(default_factory=dict)
    """Labels of the namespaces, with `from: Selector` only. The Gateway's own namespace gets them if the
    platform makes it; an existing one needs them, too, or the platform's own routes are not admitted."""

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
    http_node_port: NodePort | None = None
    """Port 80 on every node, 30000 to 32767; not with type ClusterIP. Default: the next free one (Kubernetes 1.36,
    Service spec.ports.nodePort). Those up to 30085 are the last that Kubernetes gives to
    others."""
    https_node_port: NodePort | None = None
    """Port 443 on every node, 30000 to 32767; needs `tls.enabled`, and not with type ClusterIP. Default: the next free
    one (Kubernetes 1.36, Service spec.ports.nodePort)."""

    @property
    def node_ports(self) -> dict[int, int]:
        """The fixed port on the nodes of each port of the Service."""
        ports = {80: self.http_node_port, 443: self.https_node_port}
        return {port: fixed for port, fixed in ports.items() if fixed is not None}

    @rule
    def _node_ports_fit(self) -> Iterator[Problem]:
        """A port on the nodes belongs to one port of a Service that has such ports."""
        for key, value in (("httpNodePort", self.http_node_port), ("httpsNodePort", self.https_node_port)):
            if value is not None and self.type == "ClusterIP":
                yield Problem(
                    path=key,
                    value=value,
                    rule="is for type NodePort or LoadBalancer, and type is ClusterIP (Kubernetes 1.36, Service)",
                    hint="drop it, or write type: NodePort",
                )
        if self.http_node_port is not None and self.http_node_port == self.https_node_port:
            yield Problem(path="httpsNodePort", value=self.https_node_port, rule="must not be httpNodePort as well")


KeepaliveDuration = Annotated[GatewayDuration, SecondsRange(least=1, most=32767)]
"""A duration that becomes a socket option; what the kernel refuses would take the whole listener down."""


class TcpKeepaliveValues(Section):
    """Probes on idle connections, so that load balancers in between do not drop silent streams."""

    probes: Annotated[PositiveInt, Range(most=127)] = 3
    """Unanswered probes before the connection is closed, 1 to 127 (Linux, TCP_KEEPCNT). Default 3."""
    idle_time: KeepaliveDuration = "30s"
    """Silence before the first probe, 1s to 32767s in whole seconds (Linux, TCP_KEEPIDLE). Default 30s: below the
    shortest idle timeout, the fixed 60 s of Google Cloud's external load balancers. So that one lost probe does no
    harm, `idleTime` plus `interval` must be below the idle timeout of the load balancer."""
    interval: KeepaliveDuration = "10s"
    """Time between probes, 1s to 32767s in whole seconds (Linux, TCP_KEEPINTVL). Default 10s."""


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
    remove_headers: tuple[RemovedHeader, ...] = ()
    """Headers to remove from a client's request, in addition to the protected ones; a name, or a prefix with `*` behind
    it. Default none. Always removed are those that choose a pod, a priority or a model inside, or steer Knative: the
    endpoint picker's (x-gateway-*, x-llm-d-*, x-slo-*), those of Knative's queue proxy (k-*, knative-serving-*), and
    x-inference-model."""
    keep_headers: tuple[ProtectedHeader, ...] = ()
    """Protected headers that clients may send after all, each written exactly as it is protected, for example x-slo-*.
    Default none: whoever may send them chooses pods, priorities or models."""
    client_ip: ClientIpValues = ClientIpValues()
    headers_with_underscores: Literal["Allow", "RejectRequest", "DropHeader"] = "RejectRequest"
    """What to do with a header whose name has an underscore; RejectRequest answers 400. Default RejectRequest, as in
    Envoy Gateway."""

    @rule
    def _headers_fit(self) -> Iterator[Problem]:
        """A header is either removed or kept."""
        for header in self.keep_headers:
            pattern = covering(self.remove_headers, header)
            if pattern:
                yield Problem(
                    path="keepHeaders",
                    value=header,
                    rule=f"has no effect: removeHeaders removes it by {pattern}",
                    hint="drop one of the two",
                )

    @rule
    def _address_is_read(self) -> Iterator[Problem]:
        """The header with the client's address is still there when it is read."""
        header = self.client_ip.header
        pattern = covering(self.removed_headers, header) if header else None
        if pattern:
            yield Problem(
                path="clientIp.header",
                value=header,
                rule=f"is removed from requests before it is read, by the pattern {pattern}",
                hint="write another header, or trustedHops",
            )

    @property
    def removed_headers(self) -> tuple[str, ...]:
        """All patterns of headers that are removed from a client's request."""
        protected = (header for header in INTERNAL_HEADERS if header not in self.keep_headers)
        # Envoy removes its own itself, unless it is told that a proxy is in front (use_remote_address, Envoy 1.40)
        own = ("x-envoy-*",) if self.client_ip.sets_anything() else ()
        return tuple(dict.fromkeys((*protected, *own, *self.remove_headers)))


class BackendTrafficValues(Section):
    """How the Gateway treats its backends, forevery route that has no BackendTrafficPolicy of its own."""

    request_timeout: GatewayDuration = "0s"
    """Longest time of a whole request, for routes without a timeout of their own; 0s for none. Default 0s, because
    Envoy's 15 s would cut every longer generation."""
    max_parallel_requests: PositiveUint32 = 4096
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
