"""What must not be let in, and what the cluster or Envoy would refuse after the API server has accepted it."""

from __future__ import annotations

from typing import Any

import pytest
from cdk8s import App, Chart
from pydantic import TypeAdapter, ValidationError

from constructs_lib import GatewayConstruct, InferenceGatewayConstruct, InvalidProps, NetworkingChart, Values
from constructs_lib.errors import InvalidSection
from constructs_lib.gateway.controller.values import EnvoyGatewayValues
from constructs_lib.gateway.proxies import proxy_name
from constructs_lib.gateway.values.envoy_proxy import EnvoyProxyValues
from constructs_lib.gateway.values.gateway import (
    AllowedRoutesValues,
    BackendTrafficValues,
    ClientTrafficValues,
    GatewayClassValues,
    GatewayValues,
    TcpKeepaliveValues,
)
from constructs_lib.gateway.values.tls import CertManagerValues, TlsValues
from constructs_lib.inference_gateway.values import InferenceGatewayValues
from constructs_lib.names import INTERNAL_HEADERS
from constructs_lib.values.types import Hostname
from constructs_lib.values.workload import AutoscalingValues, PodDisruptionBudgetValues
from tests.support import Manifest, only, synthesize


def removed(**client: Any) -> tuple[set[str], set[str]]:
    """Names and prefixes of the headers that the Gateway removes."""
    values = GatewayValues(client_traffic=ClientTrafficValues(**client))
    made = synthesize(lambda chart: GatewayConstruct(chart, "gateway", gateway=values))
    early = only(made, "ClientTrafficPolicy")["spec"]["headers"]["earlyRequestHeaders"]
    return set(early["remove"]), {match["value"] for match in early["removeOnMatch"]}


NAMES = {header for header in INTERNAL_HEADERS if not header.endswith("*")}
PREFIXES = {header[:-1] for header in INTERNAL_HEADERS if header.endswith("*")}


@pytest.mark.parametrize("headers", [(), ("x-tenant",), INTERNAL_HEADERS])
def test_headers_to_remove_add_to_the_protections(headers: tuple[str, ...]) -> None:
    assert removed(remove_headers=headers) == (NAMES | {h for h in headers if not h.endswith("*")}, PREFIXES)


def test_a_protection_is_only_taken_away_by_its_own_key() -> None:
    assert removed(keep_headers=("x-slo-*", "x-inference-model")) == (
        NAMES - {"x-inference-model"},
        PREFIXES - {"x-slo-"},
    )


@pytest.mark.parametrize(
    "header", ["host", "h*", "authorization", "auth*", "content-length", "content-*", "transfer-encoding", "connection"]
)
def test_headers_that_every_request_needs_cannot_be_removed(header: str) -> None:
    with pytest.raises(InvalidSection, match="without which no request is served"):
        ClientTrafficValues(remove_headers=(header,))


@pytest.mark.parametrize(
    ("client", "says"),
    [
        ({"keep_headers": ("x-tenant",)}, "must be one of k-kubelet-probe"),
        ({"keep_headers": ("x-slo-ttft",)}, "must be one of"),
        ({"keep_headers": ("x-slo-*",), "remove_headers": ("x-slo-*",)}, "remove_headers removes it by x-slo-*"),
    ],
)
def test_what_cannot_be_kept(client: Any, says: str) -> None:
    with pytest.raises(InvalidSection) as error:
        ClientTrafficValues(**client)
    assert says in str(error.value)


@pytest.mark.parametrize(
    "allowed", [AllowedRoutesValues(from_="All"), AllowedRoutesValues(from_="Selector", match_labels={"team": "a"})]
)
def test_a_listener_that_only_redirects_admits_only_its_own_namespace(allowed: AllowedRoutesValues) -> None:
    values = GatewayValues(hostname="llm.example.com", redirect_https=True, allowed_routes=allowed)
    tls = TlsValues(enabled=True, secret_name="web")
    made = synthesize(lambda chart: GatewayConstruct(chart, "gateway", gateway=values, tls=tls))
    http, https = (item["allowedRoutes"]["namespaces"] for item in only(made, "Gateway")["spec"]["listeners"])
    assert http == {"from": "Same"}
    assert https["from"] == allowed.from_


def test_the_log_has_the_path_without_the_query_in_which_keys_are_sent() -> None:
    made = synthesize(lambda chart: GatewayConstruct(chart, "gateway"))
    (setting,) = only(made, "EnvoyProxy")["spec"]["telemetry"]["accessLog"]["settings"]
    assert setting["format"]["json"]["path"] == "%REQ_WITHOUT_QUERY(X-ENVOY-ORIGINAL-PATH?:PATH)%"
    assert "%REQ(:PATH" not in str(setting)


@pytest.mark.parametrize(
    "build",
    [
        lambda: TcpKeepaliveValues(idle_time="0s"),
        lambda: TcpKeepaliveValues(idle_time="999ms"),
        lambda: TcpKeepaliveValues(idle_time="1500ms"),
        lambda: TcpKeepaliveValues(idle_time="32768s"),
        lambda: TcpKeepaliveValues(interval="0s"),
        lambda: TcpKeepaliveValues(interval="10h"),
        lambda: TcpKeepaliveValues(probes=128),
        lambda: BackendTrafficValues(max_parallel_requests=2**32),
        lambda: EnvoyProxyValues(replicas=2**31),
        lambda: EnvoyProxyValues(drain_timeout="1500ms"),
        lambda: EnvoyGatewayValues(replicas=2**31),
        lambda: AutoscalingValues(max_replicas=2**31),
        lambda: AutoscalingValues(min_replicas=2**31, max_replicas=2**31),
        lambda: PodDisruptionBudgetValues(max_unavailable=2**31),
    ],
)
def test_numbers_that_their_place_cannot_hold_are_refused(build: Any) -> None:
    with pytest.raises(InvalidSection):
        build()


def test_numbers_at_their_bounds_are_taken() -> None:
    TcpKeepaliveValues(probes=127, idle_time="32767s", interval="1s")
    BackendTrafficValues(max_parallel_requests=2**32 - 1)
    EnvoyProxyValues(replicas=2**31 - 1, drain_timeout="0s", min_drain_duration="0s")


@pytest.mark.parametrize(
    "labels", [{"a b": "v"}, {"team": "a b"}, {"team": "x" * 64}, {"A.com/team": "v"}, {"a..b/team": "v"}]
)
def test_labels_that_no_namespace_can_have_are_refused(labels: dict[str, str]) -> None:
    with pytest.raises(InvalidSection, match=r"must be a (name such as|label value)"):
        AllowedRoutesValues(from_="Selector", match_labels=labels)


@pytest.mark.parametrize("name", ["http://a/b", "a/", "/a/b", "A.example/x", "a b/c", "a/b c", "a/" + "x" * 252])
def test_controller_names_that_gateway_api_refuses_are_refused(name: str) -> None:
    with pytest.raises(InvalidSection, match="must be a domain and a path"):
        EnvoyGatewayValues(controller_name=name)


def test_the_name_of_the_class_is_also_a_label() -> None:
    GatewayClassValues(name="a" * 63)
    with pytest.raises(InvalidSection, match="at most 63 characters"):
        GatewayClassValues(name="a" * 64)


def test_a_wildcard_counts_its_star() -> None:
    bare = ".".join(["a" * 61] * 4)  # 247
    host: TypeAdapter[str] = TypeAdapter(Hostname)
    assert host.validate_python(f"*.bbb.{bare}")  # 253
    with pytest.raises(ValidationError, match="at most 253 characters"):
        host.validate_python(f"*.bbbb.{bare}")


def namespace_of(values: Values) -> Manifest:
    chart = NetworkingChart(App(), "networking", values=values)
    return only(chart.to_json(), "Namespace", values.namespace)


def test_the_platforms_own_routes_are_admitted_by_a_selector() -> None:
    allowed = AllowedRoutesValues(from_="Selector", match_labels={"team": "a"})
    assert namespace_of(Values(gateway=GatewayValues(allowed_routes=allowed)))["metadata"]["labels"]["team"] == "a"
    assert "team" not in namespace_of(Values())["metadata"]["labels"]


def test_a_selector_for_another_namespaces_name_is_refused() -> None:
    labels = {"kubernetes.io/metadata.name": "team-a"}
    values = GatewayValues(allowed_routes=AllowedRoutesValues(from_="Selector", match_labels=labels))
    with pytest.raises(InvalidProps, match="locks out the platform's own routes"):
        GatewayConstruct(Chart(App(), "networking"), "gateway", gateway=values)


@pytest.mark.parametrize("name", ["envoy-gateway", "envoy-ratelimit"])
def test_the_inference_gateway_does_not_take_a_service_of_envoy_gateways(name: str) -> None:
    with pytest.raises(InvalidSection, match="is the name of a Service of Envoy Gateway itself"):
        InferenceGatewayValues(name=name)


def test_a_service_that_envoy_gateway_makes_clashes() -> None:
    chart = Chart(App(), "networking")
    GatewayConstruct(chart, "gateway")
    name = proxy_name("llm-platform", "networking")
    InferenceGatewayConstruct(chart, "inference", inference_gateway=InferenceGatewayValues(name=name))
    with pytest.raises(RuntimeError, match=f"Service envoy-gateway-system/{name} is made 2 times .one of them by the"):
        chart.to_json()


def test_a_certificate_does_not_overwrite_the_controllers_secret() -> None:
    tls = TlsValues(enabled=True, secret_name="envoy-gateway", cert_manager=CertManagerValues(enabled=True))
    with pytest.raises(RuntimeError, match="Secret envoy-gateway-system/envoy-gateway is made 2 times"):
        synthesize(
            lambda chart: GatewayConstruct(
                chart,
                "gateway",
                namespace="envoy-gateway-system",
                gateway=GatewayValues(hostname="llm.example.com"),
                tls=tls,
            )
        )


def test_names_are_made_as_envoy_gateway_makes_them() -> None:
    assert proxy_name("default", "eg") == "envoy-default-eg-e41e7b31"
    assert len(proxy_name("n" * 63, "g" * 50)) == 63
