"""GatewayConstruct: what it makes, how the parts agree, and which props it refuses."""

from __future__ import annotations

from typing import Any

import pytest
from cdk8s import ApiObject, App, Chart, JsonPatch

from constructs_lib import GatewayConstruct, InvalidProps
from constructs_lib.errors import InvalidPatch, PatchWithoutEffect
from constructs_lib.gateway.controller.values import EnvoyGatewayValues
from constructs_lib.gateway.load_balancer.aws import AwsValues
from constructs_lib.gateway.load_balancer.values import LoadBalancerValues
from constructs_lib.gateway.values.envoy_proxy import EnvoyProxyValues
from constructs_lib.gateway.values.gateway import (
    AllowedRoutesValues,
    BackendTrafficValues,
    ClientTrafficValues,
    GatewayClassValues,
    GatewayValues,
    ServiceValues,
    TcpKeepaliveValues,
)
from constructs_lib.gateway.values.tls import CertManagerValues, TlsValues
from constructs_lib.values.workload import AutoscalingValues, PodDisruptionBudgetValues
from tests.support import Manifest, kinds, only, synthesize

TLS = TlsValues(enabled=True, secret_name="web")
HOST = GatewayValues(hostname="llm.example.com")


def gateway(**props: Any) -> list[Manifest]:
    return synthesize(lambda chart: GatewayConstruct(chart, "gateway", **props))


def refused(**props: Any) -> str:
    with pytest.raises(InvalidProps) as error:
        gateway(**props)
    return str(error.value)


def test_the_proxy_comes_before_the_class_and_the_class_before_the_gateway() -> None:
    order = kinds(gateway())
    assert order[-5:] == ["EnvoyProxy", "GatewayClass", "Gateway", "ClientTrafficPolicy", "BackendTrafficPolicy"]


def test_the_class_names_the_controller_and_the_proxy_with_its_namespace() -> None:
    made = gateway()
    assert only(made, "GatewayClass")["spec"] == {
        "controllerName": "gateway.envoyproxy.io/gatewayclass-controller",
        "parametersRef": {
            "group": "gateway.envoyproxy.io",
            "kind": "EnvoyProxy",
            "name": "llm-gateway",
            "namespace": "envoy-gateway-system",
        },
    }
    proxy = only(made, "EnvoyProxy")["metadata"]
    assert (proxy["name"], proxy["namespace"]) == ("llm-gateway", "envoy-gateway-system")


def test_the_gateway_is_named_as_the_chart_unless_it_has_a_name() -> None:
    assert only(gateway(), "Gateway")["metadata"]["name"] == "networking"
    assert only(gateway(gateway=GatewayValues(name="edge")), "Gateway")["metadata"]["name"] == "edge"


def test_without_tls_there_is_one_listener_on_80_for_any_host() -> None:
    assert only(gateway(), "Gateway")["spec"] == {
        "gatewayClassName": "llm-gateway",
        "listeners": [
            {"name": "http", "port": 80, "protocol": "HTTP", "allowedRoutes": {"namespaces": {"from": "Same"}}}
        ],
    }


def test_a_host_name_stands_on_every_listener() -> None:
    listeners = only(gateway(gateway=HOST, tls=TLS), "Gateway")["spec"]["listeners"]
    assert [(item["name"], item["port"], item["hostname"]) for item in listeners] == [
        ("http", 80, "llm.example.com"),
        ("https", 443, "llm.example.com"),
    ]
    assert listeners[1]["tls"] == {"mode": "Terminate", "certificateRefs": [{"name": "web"}]}


@pytest.mark.parametrize(
    ("allowed", "emitted"),
    [
        (AllowedRoutesValues(from_="All"), {"from": "All"}),
        (
            AllowedRoutesValues(from_="Selector", match_labels={"llm": "yes"}),
            {"from": "Selector", "selector": {"matchLabels": {"llm": "yes"}}},
        ),
    ],
)
def test_routes_of_other_namespaces_are_let_in(allowed: AllowedRoutesValues, emitted: Manifest) -> None:
    made = gateway(gateway=GatewayValues(hostname="llm.example.com", allowed_routes=allowed), tls=TLS)
    listeners = only(made, "Gateway")["spec"]["listeners"]
    assert [item["allowedRoutes"]["namespaces"] for item in listeners] == [emitted, emitted]


def test_cert_manager_makes_the_certificate_in_the_gateways_namespace() -> None:
    tls = TlsValues(enabled=True, cert_manager=CertManagerValues(enabled=True))
    made = gateway(gateway=HOST, tls=tls)
    certificate = only(made, "Certificate")
    assert certificate["metadata"]["namespace"] == "llm-platform"
    assert certificate["spec"]["dnsNames"] == ["llm.example.com"]
    assert certificate["spec"]["secretName"] == "networking-tls"
    assert certificate["spec"]["issuerRef"] == {
        "group": "cert-manager.io",
        "kind": "ClusterIssuer",
        "name": "letsencrypt-prod",
    }
    https = only(made, "Gateway")["spec"]["listeners"][1]
    assert https["tls"]["certificateRefs"] == [{"name": "networking-tls"}]


def test_a_secret_of_another_namespace_gets_a_grant_for_itself_only() -> None:
    tls = TlsValues(enabled=True, secret_name="web", secret_namespace="certs")
    made = gateway(gateway=HOST, tls=tls)
    grant = only(made, "ReferenceGrant")
    assert grant["metadata"]["namespace"] == "certs"
    assert grant["spec"] == {
        "from": [{"group": "gateway.networking.k8s.io", "kind": "Gateway", "namespace": "llm-platform"}],
        "to": [{"group": "", "kind": "Secret", "name": "web"}],
    }
    https = only(made, "Gateway")["spec"]["listeners"][1]
    assert https["tls"]["certificateRefs"] == [{"name": "web", "namespace": "certs"}]


def test_the_gateways_own_namespace_needs_no_grant() -> None:
    tls = TlsValues(enabled=True, secret_name="web", secret_namespace="llm-platform")
    assert "ReferenceGrant" not in kinds(gateway(gateway=HOST, tls=tls))


def test_the_redirect_keeps_the_method_and_stands_on_the_http_listener_only() -> None:
    made = gateway(gateway=GatewayValues(hostname="llm.example.com", redirect_https=True), tls=TLS)
    assert only(made, "HTTPRoute")["spec"] == {
        "parentRefs": [{"name": "networking", "sectionName": "http"}],
        "hostnames": ["llm.example.com"],
        "rules": [
            {
                "filters": [
                    {"type": "RequestRedirect", "requestRedirect": {"scheme": "https", "statusCode": 308}},
                ]
            }
        ],
    }


@pytest.mark.parametrize(
    ("redirect", "tls", "listeners"),
    [(False, TlsValues(), ("http",)), (False, TLS, ("http", "https")), (True, TLS, ("https",))],
)
def test_application_routes_are_told_their_listeners(redirect: bool, tls: TlsValues, listeners: tuple[str]) -> None:
    values = GatewayValues(hostname="llm.example.com", redirect_https=redirect)
    construct = GatewayConstruct(Chart(App(), "networking"), "gateway", gateway=values, tls=tls)
    assert construct.application_listeners == listeners


def test_request_ids_are_kept_byte_for_byte_by_both_objects() -> None:
    made = gateway()
    assert only(made, "ClientTrafficPolicy")["spec"]["headers"]["requestID"] == "PreserveOrGenerate"
    assert only(made, "EnvoyProxy")["spec"]["telemetry"]["requestID"] == {"tracing": "Sample"}


def test_request_ids_are_left_to_envoy_if_wished() -> None:
    made = gateway(envoy_gateway=EnvoyGatewayValues(preserve_request_id=False))
    assert "requestID" not in only(made, "ClientTrafficPolicy")["spec"]["headers"]
    assert "requestID" not in only(made, "EnvoyProxy")["spec"]["telemetry"]


def test_the_access_log_is_json_with_the_request_id_and_without_credentials() -> None:
    (setting,) = only(gateway(), "EnvoyProxy")["spec"]["telemetry"]["accessLog"]["settings"]
    assert setting["format"]["type"] == "JSON"
    assert setting["format"]["json"]["request_id"] == "%REQ(X-REQUEST-ID)%"
    assert setting["sinks"] == [{"type": "File", "file": {"path": "/dev/stdout"}}]
    assert "AUTHORIZATION" not in str(setting).upper()


def test_nothing_cuts_a_long_generation() -> None:
    made = gateway()
    assert only(made, "BackendTrafficPolicy")["spec"]["timeout"] == {"http": {"requestTimeout": "0s"}}
    client = only(made, "ClientTrafficPolicy")["spec"]
    assert client["timeout"] == {"http": {"streamIdleTimeout": "900s"}}
    assert client["path"] == {"escapedSlashesAction": "KeepUnchanged"}
    assert client["tcpKeepalive"] == {"probes": 3, "idleTime": "30s", "interval": "10s"}
    assert "requestBuffer" not in str(made)
    assert only(made, "EnvoyProxy")["spec"]["shutdown"]["drainTimeout"] == "600s"


@pytest.mark.parametrize("kind", ["ClientTrafficPolicy", "BackendTrafficPolicy"])
def test_policies_target_the_gateway_in_its_own_namespace(kind: str) -> None:
    made = gateway(namespace="edge", gateway=GatewayValues(name="public"))
    policy = only(made, kind)
    assert policy["metadata"]["namespace"] == "edge"
    assert policy["spec"]["targetRefs"] == [{"group": "gateway.networking.k8s.io", "kind": "Gateway", "name": "public"}]


def test_the_proxies_container_is_hardened_as_a_whole() -> None:
    container = only(gateway(), "EnvoyProxy")["spec"]["provider"]["kubernetes"]["envoyDeployment"]["container"]
    assert container["securityContext"] == {
        "allowPrivilegeEscalation": False,
        "capabilities": {"drop": ["ALL"]},
        "privileged": False,
        "runAsGroup": 65532,
        "runAsNonRoot": True,
        "runAsUser": 65532,
        "seccompProfile": {"type": "RuntimeDefault"},
    }
    assert container["resources"]["limits"] == {"memory": "1Gi"}, "the heap guard needs a memory limit"


def test_an_autoscaler_takes_the_place_of_replicas() -> None:
    proxy = EnvoyProxyValues(autoscaling=AutoscalingValues(min_replicas=2, max_replicas=9))
    kubernetes = only(gateway(envoy_proxy=proxy), "EnvoyProxy")["spec"]["provider"]["kubernetes"]
    assert "replicas" not in kubernetes["envoyDeployment"]
    assert kubernetes["envoyHpa"]["minReplicas"] == 2
    assert kubernetes["envoyHpa"]["maxReplicas"] == 9


def test_a_budget_by_pods_that_stay() -> None:
    proxy = EnvoyProxyValues(replicas=3, pod_disruption_budget=PodDisruptionBudgetValues(min_available=2))
    kubernetes = only(gateway(envoy_proxy=proxy), "EnvoyProxy")["spec"]["provider"]["kubernetes"]
    assert kubernetes["envoyPDB"] == {"minAvailable": 2}


@pytest.mark.parametrize("service", ["NodePort", "ClusterIP"])
def test_without_a_load_balancer_nothing_of_its_provider_remains(service: Any) -> None:
    made = gateway(gateway=GatewayValues(service=ServiceValues(type=service)))
    emitted = only(made, "EnvoyProxy")["spec"]["provider"]["kubernetes"]["envoyService"]
    assert emitted["type"] == service
    assert not {"annotations", "loadBalancerClass", "loadBalancerSourceRanges"} & emitted.keys()
    assert ("externalTrafficPolicy" in emitted) == (service == "NodePort"), "the API server refuses it on ClusterIP"


def test_proxy_protocol_is_read_where_it_is_sent() -> None:
    balancer = LoadBalancerValues(aws=AwsValues(proxy_protocol=True))
    assert only(gateway(load_balancer=balancer), "ClientTrafficPolicy")["spec"]["proxyProtocol"] == {}
    assert "proxyProtocol" not in only(gateway(), "ClientTrafficPolicy")["spec"]


def test_all_problems_between_props_are_told_at_once_with_the_constructs_path() -> None:
    message = refused(
        gateway=GatewayValues(redirect_https=True, service=ServiceValues(type="NodePort")),
        load_balancer=LoadBalancerValues(provider="gcp"),
    )
    assert message.startswith("networking/gateway: 2 problems")
    assert "gateway.redirect_https = True: needs tls.enabled" in message
    assert 'load_balancer.provider = "gcp": has no effect without gateway.service.type="LoadBalancer"' in message


def test_tls_without_a_host_name_is_refused() -> None:
    assert "gateway.hostname: is required with tls.enabled" in refused(tls=TLS)


def test_a_load_balancer_that_drops_silent_streams_is_refused() -> None:
    slow = ClientTrafficValues(tcp_keepalive=TcpKeepaliveValues(idle_time="110s"))
    balancer = LoadBalancerValues(aws=AwsValues(idle_timeout_seconds=120))
    message = refused(gateway=GatewayValues(client_traffic=slow), load_balancer=balancer)
    assert "plus interval (10s) must be below the idle timeout of the load balancer (120 s)" in message


def test_a_name_made_from_a_long_chart_id_is_refused_before_the_cluster_does() -> None:
    with pytest.raises(InvalidProps, match="at most 50 characters"):
        GatewayConstruct(Chart(App(), "n" * 51), "gateway")


def test_a_timeout_that_ends_the_request_before_the_guard_is_refused() -> None:
    with pytest.raises(ValueError, match="is never reached"):
        GatewayValues(backend_traffic=BackendTrafficValues(request_timeout="300s"))


def test_a_request_timeout_above_the_guard_is_fine() -> None:
    values = GatewayValues(backend_traffic=BackendTrafficValues(request_timeout="3600s"))
    made = gateway(gateway=values)
    assert only(made, "BackendTrafficPolicy")["spec"]["timeout"] == {"http": {"requestTimeout": "3600s"}}


def test_two_gateways_of_two_classes_share_one_controller() -> None:
    chart = Chart(App(), "networking")
    GatewayConstruct(chart, "public")
    GatewayConstruct(
        chart,
        "partners",
        envoy_gateway=EnvoyGatewayValues(enabled=False),
        gateway_class=GatewayClassValues(name="partners"),
        gateway=GatewayValues(name="partners"),
        create_namespace=False,
    )
    made = chart.to_json()
    assert [m["metadata"]["name"] for m in made if m["kind"] == "Gateway"] == ["networking", "partners"]
    assert kinds(made).count("Deployment") == 1


def test_two_gateways_of_the_same_name_are_an_error() -> None:
    chart = Chart(App(), "networking")
    GatewayConstruct(chart, "first")
    GatewayConstruct(chart, "second")
    with pytest.raises(RuntimeError, match=r"GatewayClass llm-gateway is made 2 times: networking/first/gateway-class"):
        chart.to_json()


def test_cluster_scoped_objects_stay_so_in_a_chart_with_a_namespace() -> None:
    made = synthesize(lambda chart: GatewayConstruct(chart, "gateway", namespace="edge"), namespace="elsewhere")
    scoped = {m["kind"] for m in made if "namespace" not in m["metadata"]}
    assert scoped == {"Namespace", "GatewayClass", "ClusterRole", "ClusterRoleBinding"}
    assert "elsewhere" not in str(made)


@pytest.mark.parametrize(("of_chart", "made_in"), [(None, "llm-platform"), ("edge", "edge")])
def test_the_namespace_is_the_charts_unless_it_is_given(of_chart: str | None, made_in: str) -> None:
    made = synthesize(lambda chart: GatewayConstruct(chart, "gateway"), namespace=of_chart)
    moved = {m["kind"] for m in made if m["metadata"].get("namespace") == made_in}
    assert moved == {"Gateway", "ClientTrafficPolicy", "BackendTrafficPolicy"}


@pytest.mark.parametrize("namespace", ["Team_A", "a.b", "", 7])
def test_a_namespace_that_the_cluster_would_refuse_is_refused(namespace: Any) -> None:
    assert "networking/gateway: 1 problem\n  namespace = " in refused(namespace=namespace)


def test_a_namespace_is_refused_together_with_all_else() -> None:
    said = refused(namespace="Team_A", gateway=GatewayValues(redirect_https=True))
    assert "namespace" in said
    assert "redirect_https" in said


def test_a_chart_whose_id_is_no_name_of_a_gateway_is_refused() -> None:
    with pytest.raises(InvalidProps, match=r'gateway\.name = "Networking": must be a DNS label'):
        GatewayConstruct(Chart(App(), "Networking"), "gateway")


def test_a_patch_of_a_field_that_the_schema_does_not_know_takes_effect() -> None:
    chart = Chart(App(), "networking")
    construct = GatewayConstruct(chart, "gateway")
    proxy = ApiObject.of(construct.node.find_child("envoy-proxy"))
    proxy.add_json_patch(JsonPatch.add("/spec/fieldOfTomorrow", {"a": [1]}))
    assert only(chart.to_json(), "EnvoyProxy")["spec"]["fieldOfTomorrow"] == {"a": [1]}


def test_a_patch_that_meets_nothing_fails() -> None:
    chart = Chart(App(), "networking")
    construct = GatewayConstruct(chart, "gateway")
    proxy = ApiObject.of(construct.node.find_child("envoy-proxy"))
    with pytest.raises(PatchWithoutEffect, match="networking/gateway/envoy-proxy"):
        proxy.add_json_patch(JsonPatch.remove("/spec/noSuchField"))
    with pytest.raises(InvalidPatch, match="networking/gateway/envoy-proxy"):
        proxy.add_json_patch(JsonPatch.add("/spec/noSuchField/below", 1))
