"""Section `kourier.config`: the keys of Kourier's own ConfigMap, config-kourier.

Nothing in the cluster checks this ConfigMap: a running controller only logs a bad value and keeps what it had, and
crashes with it at its next start. So every rule of Kourier's parsers is checked here.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from constructs_lib.errors import Problem
from constructs_lib.values.durations import GoDuration, go_seconds
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsLabel, DnsSubdomain, Flag, Number, PositiveUint32, Text, Uint32

_HOST = r"(?P<host>[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])"
_HOST_PORT = re.compile(rf"{_HOST}:(?P<port>[0-9]{{1,5}})")
_COLLECTOR = re.compile(rf"https?://{_HOST}:(?P<port>[0-9]{{1,5}})(/[A-Za-z0-9._~/-]*)?")


def _host_and_port(value: str, pattern: re.Pattern[str], example: str) -> str:
    match = pattern.fullmatch(value)
    if not match:
        raise ValueError(f"must have a host and a port, such as {example}")
    if not 1 <= int(match["port"]) <= 65535:
        raise ValueError("must have a port of 1 to 65535")
    if match["host"].startswith("["):
        _ip_address(match["host"].strip("[]"))
    return value


def _authorizer(value: str) -> str:
    return _host_and_port(value, _HOST_PORT, "authorizer.auth.svc:9000")


def _collector(value: str) -> str:
    return _host_and_port(value, _COLLECTOR, "http://otel-collector.observability.svc:4317")


def _ip_address(value: str) -> str:
    try:
        ipaddress.ip_address(value)
    except ValueError:
        raise ValueError("must be an IP address such as 0.0.0.0 or ::") from None
    if "%" in value:
        raise ValueError("must be an IP address without a zone; drop the part from '%' on")
    return value


def _not_negative(value: str) -> str:
    if go_seconds(value) < 0:
        raise ValueError('must not be negative; "0s" turns the timeout off')
    return value


def _whole_lines(value: str) -> str:
    if value and not value.endswith("\n"):
        raise ValueError("must end with a line break, or all entries run into one line; write it as a YAML block: |")
    return value


def _unit_interval(value: float) -> float:
    if not 0 <= value <= 1:
        raise ValueError("must be a fraction, 0.0 to 1.0")
    return value


def _cipher(value: str) -> str:
    if not re.fullmatch(r"[^\s,]+", value):
        raise ValueError("must be one cipher, without commas and spaces; write further ones as items of their own")
    return value


def _path_prefix(value: str) -> str:
    if not re.fullmatch(r"/\S*", value):
        raise ValueError("must be a path such as /check")
    return value


def _some_and_all_different(values: tuple[str, ...]) -> tuple[str, ...]:
    if not values or len(set(values)) != len(values):
        raise ValueError("must name at least one, and none twice; drop the key for the default")
    return values


Timeout = Annotated[GoDuration, AfterValidator(_not_negative)]
IpAddress = Annotated[Text, AfterValidator(_ip_address)]
CipherSuite = Annotated[Text, AfterValidator(_cipher)]
Distinct = AfterValidator(_some_and_all_different)


class KourierConfigValues(Section):
    """Settings of Kourier. A key that is not given is not written, and Kourier's default stands."""

    enable_service_access_logging: Flag | None = None
    """Write an access log of every request to the gateway's standard output. Kourier's default true (net-kourier 1.23,
    enable-service-access-logging)."""
    service_access_log_template: Annotated[Text, AfterValidator(_whole_lines)] | None = None
    """Envoy's text format of an access log entry, with its line break at the end; "" for Envoy's own format, which is
    Kourier's default (net-kourier 1.23, service-access-log-template)."""
    enable_proxy_protocol: Flag | None = None
    """Expect PROXY protocol from the load balancer on the external ports. Only with `service.type: LoadBalancer`, and
    not with `clusterCertSecret`. Kourier's default false (net-kourier 1.23, enable-proxy-protocol)."""
    cluster_cert_secret: DnsSubdomain | None = None
    """Secret in Knative's namespace with the certificate for TLS inside the cluster, port 443 of kourier-internal.
    Kourier's default: none (net-kourier 1.23, cluster-cert-secret)."""
    stream_idle_timeout: Timeout = "0s"
    """Silence after which a stream is cut, as a Go duration, 0 or more; 0s is never. Default 0s, because a model
    may think for minutes before its first token. It is Kourier's default too, written so that it holds (net-kourier
    1.23, stream-idle-timeout)."""
    trusted_hops_count: Uint32 | None = None
    """Addresses at the right end of X-Forwarded-For to skip. Kourier's default 0 is right behind Envoy Gateway: the
    last address is the one that Envoy Gateway saw, and with 1 it would be skipped. With `useRemoteAddress: true` write
    1, because it counts Kourier's own peer (net-kourier 1.23, trusted-hops-count; Envoy, xff_num_trusted_hops)."""
    use_remote_address: Flag | None = None
    """Take the connection's address as the client's, and append it to X-Forwarded-For; for a gateway that clients reach
    directly. Kourier's default false (net-kourier 1.23, use-remote-address)."""
    cipher_suites: Annotated[tuple[CipherSuite, ...], Distinct] | None = None
    """Ciphers of external TLS 1.2, in Envoy's names. Kourier's default: Envoy's (net-kourier 1.23, cipher-suites)."""
    enable_cryptomb: Flag | None = None
    """Speed up TLS handshakes by Intel's CryptoMB. Needs a contrib image of Envoy as `gateway.image`. Kourier's default
    false (net-kourier 1.23, enable-cryptomb)."""
    listen_ip_addresses: Annotated[tuple[IpAddress, ...], Distinct] | None = None
    """Addresses that the gateway listens on; ["::"] for IPv6, ["0.0.0.0", "::"] for both families. Kourier's default
    ["0.0.0.0"] (net-kourier 1.23, listen-ip-addresses)."""
    tracing_endpoint: Annotated[Text, AfterValidator(_collector)] | None = None
    """URL of an OpenTelemetry collector, with its port; the connection is in clear text also for https. Kourier's
    default: no tracing (net-kourier 1.23, tracing-endpoint)."""
    tracing_protocol: Literal["grpc", "http/protobuf"] | None = None
    """grpc or http/protobuf. Kourier's default grpc (net-kourier 1.23, tracing-protocol)."""
    tracing_sampling_rate: Annotated[Number, AfterValidator(_unit_interval)] | None = None
    """Fraction of requests that are traced, 0.0 to 1.0. Kourier's default 1.0 (net-kourier 1.23,
    tracing-sampling-rate)."""
    tracing_service_name: Annotated[Text, Field(min_length=1)] | None = None
    """Service name in the traces. Kourier's default kourier-knative (net-kourier 1.23, tracing-service-name)."""
    extauthz_host: Annotated[Text, AfterValidator(_authorizer)] | None = None
    """Host and port of a service that authorizes every request. Kourier's default: none (net-kourier 1.23,
    extauthz-host)."""
    extauthz_protocol: Literal["grpc", "http", "https"] | None = None
    """grpc, http or https; required with `extauthzHost`. The connection is in clear text also for https (net-kourier
    1.23, extauthz-protocol)."""
    extauthz_failure_mode_allow: Flag | None = None
    """Let requests pass while the authorizer is unavailable. Kourier's default false (net-kourier 1.23,
    extauthz-failure-mode-allow)."""
    extauthz_max_request_body_bytes: PositiveUint32 | None = None
    """Bytes of a request's body that the authorizer gets to see; longer ones are cut. Kourier's default 8192
    (net-kourier 1.23, extauthz-max-request-body-bytes; Envoy: not 0)."""
    extauthz_timeout: PositiveUint32 | None = None
    """Milliseconds that the authorizer has for its answer. Kourier's default 2000 (net-kourier 1.23,
    extauthz-timeout)."""
    extauthz_path_prefix: Annotated[Text, AfterValidator(_path_prefix)] | None = None
    """Path in front of the request's path on its way to an authorizer that speaks http or https. Kourier's default:
    none (net-kourier 1.23, extauthz-path-prefix)."""
    extauthz_pack_as_bytes: Flag | None = None
    """Send the body as bytes, not as UTF-8 text; true only with grpc. Kourier's default false (net-kourier 1.23,
    extauthz-pack-as-bytes)."""
    disable_envoy_server_header: Flag | None = None
    """Leave the `server` header of answers as the model server wrote it. Kourier's default false (net-kourier 1.23,
    disable-envoy-server-header)."""
    certs_secret_name: DnsSubdomain | None = None
    """Secret with one certificate for all external host names; with `certsSecretNamespace` only. It must exist: without
    it Kourier applies no change at all. Kourier's default: none (net-kourier 1.23, certs-secret-name)."""
    certs_secret_namespace: DnsLabel | None = None
    """Namespace of that Secret (net-kourier 1.23, certs-secret-namespace)."""

    @rule
    def _log_and_tls_rules(self) -> Iterator[Problem]:
        if self.service_access_log_template is not None and self.enable_service_access_logging is False:
            yield Problem(
                path="serviceAccessLogTemplate",
                rule="has no effect with enableServiceAccessLogging: false",
                hint="drop one of the two",
            )
        if self.enable_proxy_protocol and self.cluster_cert_secret:
            yield Problem(
                path="enableProxyProtocol",
                value=True,
                rule="does not work with clusterCertSecret: Kourier then forgets it on the external https port "
                "(net-kourier 1.23)",
                hint="drop one of the two",
            )
        secret = {"certsSecretName": self.certs_secret_name, "certsSecretNamespace": self.certs_secret_namespace}
        missing = [key for key, value in secret.items() if not value]
        if len(missing) == 1:
            (given,) = secret.keys() - missing
            yield Problem(path=missing[0], rule=f"is required with {given}: Kourier ignores one without the other")

    @rule
    def _tracing_needs_its_endpoint(self) -> Iterator[Problem]:
        yield from self._lone_keys("tracing_", "tracing_endpoint", "tracingEndpoint")

    @rule
    def _authorizing_needs_its_host(self) -> Iterator[Problem]:
        yield from self._lone_keys("extauthz_", "extauthz_host", "extauthzHost")

    def _lone_keys(self, prefix: str, needed: str, needed_key: str) -> Iterator[Problem]:
        """Keys of a group without the one that turns the group on."""
        if getattr(self, needed) is not None:
            return
        for name, value in self.__dict__.items():
            if name.startswith(prefix) and value is not None:
                yield Problem(
                    path=type(self).model_fields[name].alias or name,
                    value=value,
                    rule=f"has no effect without {needed_key}",
                    hint=f"write {needed_key}, or drop this key",
                )

    @rule
    def _authorizer_rules(self) -> Iterator[Problem]:
        if self.extauthz_host and not self.extauthz_protocol:
            yield Problem(
                path="extauthzProtocol",
                rule="is required with extauthzHost: Kourier has no default for it",
                hint="write grpc, http or https",
            )
        if self.extauthz_pack_as_bytes and self.extauthz_protocol in ("http", "https"):
            yield Problem(
                path="extauthzPackAsBytes",
                value=True,
                rule=f"is for the protocol grpc and crashes the controller with {self.extauthz_protocol}",
                hint="drop it, or write extauthzProtocol: grpc",
            )
        if self.extauthz_path_prefix and self.extauthz_protocol == "grpc":
            yield Problem(
                path="extauthzPathPrefix",
                value=self.extauthz_path_prefix,
                rule="has no effect with the protocol grpc",
                hint="drop it, or write extauthzProtocol: http",
            )
