"""config-kourier: which values Kourier's parsers would take, and what is written for them."""

from __future__ import annotations

import contextlib
import ipaddress
import re
from typing import Any

import pytest
from hypothesis import assume, given, strategies as st
from pydantic import ValidationError

from constructs_lib.errors import InvalidSection
from constructs_lib.kourier.config import config_data
from constructs_lib.kourier.values import KourierValues
from constructs_lib.kourier.values.config import KourierConfigValues
from tests.kourier.support import kourier, problems
from tests.support import only

AUTHZ = {"extauthzHost": "authz.auth.svc:9000", "extauthzProtocol": "grpc"}
TRACED = {"tracingEndpoint": "http://otel.observability.svc:4317"}
UINT32 = 2**32 - 1

ACCEPTED: list[dict[str, Any]] = [
    {"enableServiceAccessLogging": False},
    {"serviceAccessLogTemplate": "%PROTOCOL%\n"},
    {"serviceAccessLogTemplate": ""},
    {"clusterCertSecret": "internal.tls"},
    {"streamIdleTimeout": "0"},
    {"streamIdleTimeout": "1h30m"},
    {"trustedHopsCount": 0},
    {"trustedHopsCount": UINT32},
    {"useRemoteAddress": True},
    {"cipherSuites": ["ECDHE-RSA-AES128-GCM-SHA256", "ECDHE-RSA-AES256-GCM-SHA384"]},
    {"listenIpAddresses": ["192.0.2.1", "::"]},
    TRACED,
    TRACED | {"tracingProtocol": "http/protobuf", "tracingSamplingRate": 0, "tracingServiceName": "kourier"},
    TRACED | {"tracingSamplingRate": 1.0},
    {"tracingEndpoint": "https://[2001:db8::1]:65535/v1/traces"},
    AUTHZ,
    AUTHZ | {"extauthzPackAsBytes": True, "extauthzFailureModeAllow": True},
    AUTHZ | {"extauthzMaxRequestBodyBytes": 1, "extauthzTimeout": 1},
    AUTHZ | {"extauthzMaxRequestBodyBytes": UINT32, "extauthzTimeout": UINT32},
    AUTHZ | {"extauthzHost": "[::1]:65535"},
    AUTHZ | {"extauthzProtocol": "http", "extauthzPathPrefix": "/check"},
    AUTHZ | {"extauthzProtocol": "https", "extauthzPackAsBytes": False},
    {"disableEnvoyServerHeader": True},
    {"certsSecretName": "web", "certsSecretNamespace": "certs"},
]


@pytest.mark.parametrize("config", ACCEPTED, ids=str)
def test_accepted(config: dict[str, Any]) -> None:
    assert problems({"config": config}) == {}


@pytest.mark.parametrize(
    ("config", "key", "words"),
    [
        ({"enableServiceAccessLogging": "yes"}, "enableServiceAccessLogging", "must be true or false"),
        ({"serviceAccessLogTemplate": "%PROTOCOL%"}, "serviceAccessLogTemplate", "must end with a line break"),
        (
            {"serviceAccessLogTemplate": "\n", "enableServiceAccessLogging": False},
            "serviceAccessLogTemplate",
            "has no effect",
        ),
        ({"clusterCertSecret": "Internal"}, "clusterCertSecret", "must be a DNS name"),
        ({"streamIdleTimeout": "-1s"}, "streamIdleTimeout", "must not be negative"),
        ({"streamIdleTimeout": "300"}, "streamIdleTimeout", 'write "300s"'),
        ({"trustedHopsCount": -1}, "trustedHopsCount", "at least 0"),
        ({"trustedHopsCount": UINT32 + 1}, "trustedHopsCount", f"at most {UINT32}"),
        ({"cipherSuites": []}, "cipherSuites", "at least one"),
        ({"cipherSuites": ["A,B"]}, "cipherSuites[0]", "must be one cipher"),
        ({"cipherSuites": ["A", "A"]}, "cipherSuites", "twice"),
        ({"listenIpAddresses": []}, "listenIpAddresses", "at least one"),
        ({"listenIpAddresses": ["192.0.2.1", "localhost"]}, "listenIpAddresses[1]", "must be an IP address"),
        ({"listenIpAddresses": ["fe80::1%eth0"]}, "listenIpAddresses[0]", "without a zone"),
        ({"listenIpAddresses": ["::", "::"]}, "listenIpAddresses", "twice"),
        ({"tracingEndpoint": "http://otel.observability.svc"}, "tracingEndpoint", "a host and a port"),
        ({"tracingEndpoint": "otel.observability.svc:4317"}, "tracingEndpoint", "such as http://"),
        ({"tracingEndpoint": "http://otel:65536"}, "tracingEndpoint", "port of 1 to 65535"),
        (TRACED | {"tracingProtocol": "http"}, "tracingProtocol", "must be one of grpc, http/protobuf"),
        (TRACED | {"tracingSamplingRate": 1.1}, "tracingSamplingRate", "0.0 to 1.0"),
        (TRACED | {"tracingSamplingRate": -0.1}, "tracingSamplingRate", "0.0 to 1.0"),
        (TRACED | {"tracingSamplingRate": "NaN"}, "tracingSamplingRate", "finite"),
        (TRACED | {"tracingServiceName": ""}, "tracingServiceName", "must not be empty"),
        ({"tracingSamplingRate": 0.1}, "tracingSamplingRate", "has no effect without tracingEndpoint"),
        ({"extauthzHost": "authz:9000"}, "extauthzProtocol", "is required with extauthzHost"),
        (AUTHZ | {"extauthzHost": "authz"}, "extauthzHost", "a host and a port"),
        (AUTHZ | {"extauthzHost": "authz:0"}, "extauthzHost", "port of 1 to 65535"),
        (AUTHZ | {"extauthzHost": "http://authz:80"}, "extauthzHost", "a host and a port"),
        (AUTHZ | {"extauthzHost": "[1:2]:80"}, "extauthzHost", "must be an IP address"),
        (AUTHZ | {"extauthzMaxRequestBodyBytes": 0}, "extauthzMaxRequestBodyBytes", "at least 1"),
        (AUTHZ | {"extauthzTimeout": 0}, "extauthzTimeout", "at least 1"),
        (AUTHZ | {"extauthzTimeout": "2s"}, "extauthzTimeout", "whole number"),
        (AUTHZ | {"extauthzPathPrefix": "/check"}, "extauthzPathPrefix", "has no effect with the protocol grpc"),
        (AUTHZ | {"extauthzProtocol": "http", "extauthzPathPrefix": "check"}, "extauthzPathPrefix", "must be a path"),
        (AUTHZ | {"extauthzProtocol": "http", "extauthzPackAsBytes": True}, "extauthzPackAsBytes", "with http"),
        (AUTHZ | {"extauthzProtocol": "https", "extauthzPackAsBytes": True}, "extauthzPackAsBytes", "with https"),
        ({"extauthzTimeout": 10}, "extauthzTimeout", "has no effect without extauthzHost"),
        ({"certsSecretName": "web"}, "certsSecretNamespace", "is required with certsSecretName"),
        ({"certsSecretNamespace": "certs"}, "certsSecretName", "is required with certsSecretNamespace"),
        ({"trustedHopCount": 1}, "trustedHopCount", "did you mean trustedHopsCount?"),
    ],
    ids=str,
)
def test_refused(config: dict[str, Any], key: str, words: str) -> None:
    found = problems({"config": config})
    assert list(found) == [f"config.{key}"]
    assert words in str(found[f"config.{key}"])


def test_proxy_protocol_does_not_go_with_tls_inside_the_cluster() -> None:
    tree = {"service": {"type": "LoadBalancer"}, "config": {"enableProxyProtocol": True, "clusterCertSecret": "tls"}}
    assert list(problems(tree)) == ["config.enableProxyProtocol"]


def test_only_what_is_set_is_written_and_no_example() -> None:
    assert only(kourier(), "ConfigMap", "config-kourier")["data"] == {"stream-idle-timeout": "0s"}


def test_every_key_is_written_as_kourier_reads_it() -> None:
    config = KourierConfigValues(
        enable_service_access_logging=True,
        service_access_log_template="%PROTOCOL%\n",
        enable_proxy_protocol=True,
        stream_idle_timeout="5m",
        trusted_hops_count=1,
        use_remote_address=True,
        cipher_suites=("A", "B"),
        enable_cryptomb=False,
        listen_ip_addresses=("192.0.2.1", "::"),
        tracing_endpoint="http://otel:4317",
        tracing_protocol="grpc",
        tracing_sampling_rate=0.25,
        tracing_service_name="kourier",
        extauthz_host="authz:9000",
        extauthz_protocol="http",
        extauthz_failure_mode_allow=False,
        extauthz_max_request_body_bytes=4096,
        extauthz_timeout=500,
        extauthz_path_prefix="/check",
        extauthz_pack_as_bytes=False,
        disable_envoy_server_header=True,
        certs_secret_name="web",
        certs_secret_namespace="certs",
    )
    assert list(config_data(config).items()) == [
        ("enable-service-access-logging", "true"),
        ("service-access-log-template", "%PROTOCOL%\n"),
        ("enable-proxy-protocol", "true"),
        ("stream-idle-timeout", "5m"),
        ("trusted-hops-count", "1"),
        ("use-remote-address", "true"),
        ("cipher-suites", "A,B"),
        ("enable-cryptomb", "false"),
        ("listen-ip-addresses", "192.0.2.1,::"),
        ("tracing-endpoint", "http://otel:4317"),
        ("tracing-protocol", "grpc"),
        ("tracing-sampling-rate", "0.25"),
        ("tracing-service-name", "kourier"),
        ("extauthz-host", "authz:9000"),
        ("extauthz-protocol", "http"),
        ("extauthz-failure-mode-allow", "false"),
        ("extauthz-max-request-body-bytes", "4096"),
        ("extauthz-timeout", "500"),
        ("extauthz-path-prefix", "/check"),
        ("extauthz-pack-as-bytes", "false"),
        ("disable-envoy-server-header", "true"),
        ("certs-secret-name", "web"),
        ("certs-secret-namespace", "certs"),
    ]
    assert config_data(KourierConfigValues(cluster_cert_secret="tls"))["cluster-cert-secret"] == "tls"


@given(st.lists(st.sampled_from(ACCEPTED), max_size=5))
def test_whatever_is_accepted_is_written_as_text_without_empty_numbers(parts: list[dict[str, Any]]) -> None:
    tree = {key: value for part in parts for key, value in part.items()}
    try:
        config = KourierConfigValues.model_validate(tree)
    except ValidationError:
        assume(False)
    data = config_data(config)
    assert len(data) == len({"streamIdleTimeout", *tree})
    assert all(isinstance(value, str) for value in data.values())
    assert all(value for key, value in data.items() if key != "service-access-log-template")


@given(st.text() | st.from_regex(r"[a-z0-9.\[\]:-]{1,20}:[0-9]{1,6}", fullmatch=True))
def test_an_accepted_authorizer_splits_into_host_and_port(text: str) -> None:
    with contextlib.suppress(InvalidSection):
        KourierConfigValues(extauthz_host=text, extauthz_protocol="grpc")
        host, _, port = text.rpartition(":")
        assert host
        assert port.isascii()
        assert 1 <= int(port) <= 65535
        assert ":" not in host or ipaddress.IPv6Address(host.removeprefix("[").removesuffix("]"))


@given(st.from_regex(r"-?([0-9]{1,4}(\.[0-9]{0,3})?(ms|s|m|h)){1,3}", fullmatch=True))
def test_a_duration_is_accepted_exactly_when_it_is_not_negative(text: str) -> None:
    negative = text.startswith("-") and re.search("[1-9]", text)
    assert bool(problems({"config": {"streamIdleTimeout": text}})) == bool(negative)


@given(st.text())
def test_any_text_is_taken_or_refused_by_name(text: str) -> None:
    for key in ("streamIdleTimeout", "extauthzHost", "tracingEndpoint", "clusterCertSecret"):
        assert set(problems({"config": {key: text}})) <= {f"config.{key}", "config.extauthzProtocol"}


def test_the_stream_timeout_is_off_unless_it_is_asked_for() -> None:
    assert KourierValues().config.stream_idle_timeout == "0s"
