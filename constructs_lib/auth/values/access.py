"""Who may call beside credentials: networks, origins of web pages, certificates, and a service that decides."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator

from constructs_lib.auth.values.types import HeaderName, IdentityHeader, OptionalUrlPath
from constructs_lib.errors import Problem
from constructs_lib.values.durations import GatewayDuration, seconds
from constructs_lib.values.lists import listed_problems
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsLabel, DnsSubdomain, Flag, Network, OptionalDnsLabel, Port, Text

_MAX_AUTHORITIES = 8
_ORIGIN = re.compile(r"[a-z][a-z0-9+.-]*://(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?")


def _origin(value: str) -> str:
    if value != "*" and not _ORIGIN.fullmatch(value):
        raise ValueError(
            "must be an origin such as https://app.example.com or https://*.example.com: scheme, host, and a port if "
            "it is not the scheme's own; no path"
        )
    return value


Origin = Annotated[Text, AfterValidator(_origin)]
"""The origin of a web page, or * for every one."""


class ClientCidrsValues(Section):
    """Networks of clients. An address that is not admitted is answered with 403.

    The address is that of the connection. Behind a proxy, a CDN or a load balancer that replaces it, it is that of the
    proxy, unless `gateway.clientTraffic.clientIp` says where the client's stands.
    """

    allow: tuple[Network, ...] | None = None
    """Networks that may call; all others may not. Default: every network."""
    deny: tuple[Network, ...] = ()
    """Networks that may not call, also where `allow` includes them. Default none."""

    @rule
    def _lists_fit(self) -> Iterator[Problem]:
        """No list locks everybody out, and every entry has an effect."""
        if self.allow is not None and not self.allow:
            yield Problem(
                path="allow", value=[], rule="would lock everybody out", hint="name a network, or drop the key"
            )
        for path, networks in (("allow", self.allow or ()), ("deny", self.deny)):
            if networks:
                yield from listed_problems(path, networks, "network")
        denied = [ipaddress.ip_network(network) for network in self.deny]
        for network in self.allow or ():
            if any(_within(ipaddress.ip_network(network), wider) for wider in denied):
                yield Problem(
                    path="allow",
                    value=network,
                    rule="has no effect: deny names the whole network, and comes first",
                    hint="drop one of the two",
                )


def _within(
    network: ipaddress.IPv4Network | ipaddress.IPv6Network, wider: ipaddress.IPv4Network | ipaddress.IPv6Network
) -> bool:
    if isinstance(network, ipaddress.IPv4Network):
        return isinstance(wider, ipaddress.IPv4Network) and network.subnet_of(wider)
    return isinstance(wider, ipaddress.IPv6Network) and network.subnet_of(wider)


class CorsValues(Section):
    """Web pages of other origins that may call from a browser (CORS, the Fetch standard).

    The Gateway answers preflights itself, before it asks for a credential: browsers send none with them. It is a
    protection of people in browsers, and keeps no other program out.
    """

    allow_origins: tuple[Origin, ...]
    """Origins of the pages, for example https://app.example.com or https://*.example.com; * for every one."""
    allow_methods: tuple[Literal["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"], ...] = ("GET", "POST", "DELETE")
    """Methods that pages may use. Default GET, POST, DELETE."""
    allow_headers: tuple[HeaderName, ...] = ("authorization", "content-type", "x-request-id")
    """Headers that pages may send, beside those in which this section looks for credentials, which always are. Default
    authorization, content-type and x-request-id."""
    expose_headers: tuple[HeaderName, ...] = ()
    """Headers of the answer that pages may read. Default none."""
    allow_credentials: Flag = False
    """Let pages send cookies and client certificates. Default false."""
    max_age: GatewayDuration = "7200s"
    """How long a browser remembers the answer to a preflight. Default 7200s, above which Chromium does not go."""

    @rule
    def _origins_fit(self) -> Iterator[Problem]:
        """Some are named, and not all of them together with cookies."""
        yield from listed_problems("allowOrigins", self.allow_origins, "origin")
        yield from listed_problems("allowMethods", self.allow_methods, "method")
        if self.allow_credentials and "*" in self.allow_origins:
            yield Problem(
                path="allowCredentials",
                value=True,
                rule="cannot be combined with the origin *: every web page could act with the cookies of its visitors",
                hint="name the origins, or drop allowCredentials",
            )


class ClientCertificatesValues(Section):
    """Mutual TLS: certificates of clients, for the https listener and so for all its routes.

    A client without one, or with one of another authority, gets no connection; there is no HTTP answer.
    """

    ca_secrets: tuple[DnsSubdomain, ...] = ()
    """Secrets in the Gateway's namespace whose key `ca.crt` has certificates of the authorities that issue clients'
    certificates."""
    ca_config_maps: tuple[DnsSubdomain, ...] = ()
    """ConfigMaps in the Gateway's namespace with the same key. Secrets and ConfigMaps together are 1 to 8 (Envoy
    Gateway 1.9)."""
    optional: Flag = False
    """Accept connections without a certificate; one that is sent must still be valid. Default false."""
    forward: tuple[Literal["Subject", "URI", "DNS", "Cert", "Chain"], ...] = ()
    """Parts of the certificate that go on to the backend in the header x-forwarded-client-cert, beside its hash. A
    client's own header of that name is replaced. Default none: the header is removed."""

    @rule
    def _authorities_fit(self) -> Iterator[Problem]:
        """An authority is named, and an optional certificate serves a purpose."""
        authorities = (*self.ca_secrets, *self.ca_config_maps)
        if not 0 < len(authorities) <= _MAX_AUTHORITIES:
            yield Problem(
                path="caSecrets",
                value=list(authorities),
                rule=f"and caConfigMaps together must be 1 to {_MAX_AUTHORITIES} (Envoy Gateway 1.9)",
                hint="name the Secret or the ConfigMap with the authority's ca.crt",
            )
        for path, names in (("caSecrets", self.ca_secrets), ("caConfigMaps", self.ca_config_maps)):
            if names:
                yield from listed_problems(path, names, "authority")
        if self.optional and not self.forward:
            yield Problem(
                path="optional",
                value=True,
                rule="keeps nobody out, and without forward no backend learns of the certificate",
                hint="write forward: [Subject], or drop optional",
            )


class ExternalValues(Section):
    """A service that decides about every request (Envoy's external authorization).

    It is asked before all other credentials are looked at, without the body. With HTTP, 200 lets a request pass, and
    any other answer goes to the client.
    """

    service: DnsLabel
    """Name of the Service."""
    namespace: OptionalDnsLabel = ""
    """Namespace of the Service; a ReferenceGrant is made there if it is another. Default "": the Gateway's."""
    port: Port
    """Port of the Service."""
    protocol: Literal["http", "grpc"] = "http"
    """http: a request with the method, host and path of the client's. grpc: `envoy.service.auth.v3.Authorization`.
    Default http."""
    path: OptionalUrlPath = ""
    """Prefix of the path that the service is asked with, with http only. Default "": the client's path alone."""
    request_headers: tuple[HeaderName, ...] = ()
    """Headers of the client that the service gets, beside host, method, path, content-length and authorization. Default
    none; with grpc all."""
    identity_headers: tuple[IdentityHeader, ...] = ()
    """Headers of the service's answer that go on to the backend, to say who calls; removed from clients' requests. With
    grpc, name here whatever the service sets. Default none."""
    timeout: GatewayDuration = "2s"
    """How long the service may take, above 0s. Default 2s."""
    fail_open: Flag = False
    """Let requests pass while the service does not answer. Default false: they are answered with 403."""

    @rule
    def _protocol_fits(self) -> Iterator[Problem]:
        """Keys that only HTTP has, a time that can be kept, and headers of one owner."""
        if self.path and self.protocol != "http":
            yield Problem(
                path="path", value=self.path, rule=f"has no effect with protocol: {self.protocol}", hint="drop the key"
            )
        if seconds(self.timeout) == 0:
            yield Problem(
                path="timeout", value=self.timeout, rule="must be above 0s: nothing answers within it", hint="write 2s"
            )
        for header in self.request_headers:
            if header in self.identity_headers:
                yield Problem(
                    path="requestHeaders",
                    value=header,
                    rule="is also in identityHeaders: it is removed from requests before the service is asked",
                    hint="drop one of the two",
                )
