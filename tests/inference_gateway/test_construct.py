"""InferenceGatewayConstruct: the Gateway inside the cluster, and the way to each model."""

from __future__ import annotations

from typing import Any

import pytest
from cdk8s import App

from constructs_lib import InferenceGatewayConstruct, InvalidProps, NetworkingChart, parse_values
from constructs_lib.endpoint_picker.values import EndpointPickerValues, FlowControlValues
from constructs_lib.inference_gateway.rules import queue_warnings
from constructs_lib.inference_gateway.values import InferenceGatewayValues
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import ModelValues
from tests.support import Manifest, identity, kinds, only, satisfies_kubernetes, synthesize

SHARED = InferenceGatewayValues(routes="shared")
BY_HEADER = InferenceGatewayValues(select_by="header")


def model(name: str = "llama", **keys: Any) -> ModelValues:
    return ModelValues.model_validate({"name": name, "service": f"models/{name}"} | keys)


def gateway(*models: ModelValues, **props: Any) -> list[Manifest]:
    return synthesize(lambda chart: InferenceGatewayConstruct(chart, "inference", models=models, **props))


def refused(*models: ModelValues, **props: Any) -> str:
    with pytest.raises(InvalidProps) as error:
        gateway(*models, **props)
    return str(error.value)


def rule(made: list[Manifest], name: str) -> dict[str, Any]:
    rules = [rule for route in made if route["kind"] == "HTTPRoute" for rule in route["spec"]["rules"]]
    found: dict[str, Any]
    (found,) = [rule for rule in rules if rule["name"] == name]
    return found


VERSION = {"version": "2"}
ALWAYS_ON = model(autoscaling={"minScale": 1, "maxScale": 4}, podLabels=VERSION)
COLD = model("qwen")
LITERAL = model("gemma", mode="epp-kourier")
PODS = model("phi", mode="standard", podLabels={"app": "phi"})


class TestGateway:
    def test_it_is_reached_under_a_fixed_name_inside_the_cluster_only(self) -> None:
        made = gateway()
        assert kinds(made) == ["EnvoyProxy", "Gateway", "ClientTrafficPolicy", "BackendTrafficPolicy"]
        proxy = only(made, "EnvoyProxy")
        assert proxy["spec"] == {
            "mergeType": "StrategicMerge",
            "provider": {
                "type": "Kubernetes",
                "kubernetes": {"envoyService": {"type": "ClusterIP", "name": "inference-gateway"}},
            },
        }
        spec = only(made, "Gateway")["spec"]
        assert spec["infrastructure"]["parametersRef"] == {
            "group": "gateway.envoyproxy.io",
            "kind": "EnvoyProxy",
            "name": "inference-gateway",
        }
        # the reference has no namespace, so the two must share theirs
        assert identity(proxy)[1] == identity(only(made, "Gateway"))[1] == "llm-platform"
        (listener,) = spec["listeners"]
        assert (listener["port"], listener["allowedRoutes"]) == (80, {"namespaces": {"from": "Same"}})

    def test_the_url_is_that_of_the_service_that_envoy_gateway_makes(self) -> None:
        def build(chart: Any) -> None:
            made = InferenceGatewayConstruct(chart, "x", envoy_gateway_namespace="edge", cluster_domain="corp.internal")
            assert made.url == "http://inference-gateway.edge.svc.corp.internal"

        synthesize(build)

    def test_request_ids_are_kept_and_nobody_chooses_a_pod_or_steers_knative_by_header(self) -> None:
        headers = only(gateway(), "ClientTrafficPolicy")["spec"]["headers"]
        assert headers["requestID"] == "PreserveOrGenerate"
        removed = headers["earlyRequestHeaders"]
        assert {"k-proxy-request", "k-original-host"} <= set(removed["remove"])
        prefixes = [match["value"] for match in removed["removeOnMatch"] if match["type"] == "Prefix"]
        assert {"x-gateway-", "x-llm-d-", "x-slo-"} <= set(prefixes)
        # what LiteLLM and the external Gateway send must arrive
        assert not [name for name in [*removed["remove"], *prefixes] if "x-inference-model".startswith(name)]

    def test_no_request_is_cut_or_repeated(self) -> None:
        (answered,) = only(gateway(), "ClientTrafficPolicy")["spec"]["headers"]["lateResponseHeaders"]["set"]
        assert answered == {"name": "x-should-retry", "value": "false"}
        spec = only(gateway(timeouts=TimeoutsValues(idle="1000s")), "BackendTrafficPolicy")["spec"]
        assert spec["timeout"]["http"]["requestTimeout"] == "0s"
        assert spec["timeout"]["http"]["streamIdleTimeout"] == "1000s"
        assert spec["retry"]["retryOn"] == {"triggers": ["connect-failure", "refused-stream", "reset-before-request"]}
        assert only(gateway(), "ClientTrafficPolicy")["spec"]["timeout"]["http"]["streamIdleTimeout"] == "900s"

    def test_two_of_them_share_a_cluster_under_two_names(self) -> None:
        def build(chart: Any) -> None:
            for name in ("first", "second"):
                InferenceGatewayConstruct(
                    chart, name, inference_gateway=InferenceGatewayValues(name=name), models=[model(name)]
                )

        assert len(synthesize(build)) == 12


class TestKourierMode:
    def test_a_request_reaches_the_service_by_its_host_behind_kourier(self) -> None:
        made = gateway(COLD)
        assert rule(made, "qwen") == {
            "name": "qwen",
            "matches": [{"path": {"type": "PathPrefix", "value": "/qwen"}}],
            "filters": [
                {
                    "type": "URLRewrite",
                    "urlRewrite": {
                        "hostname": "qwen.models.svc.cluster.local",
                        "path": {"type": "ReplacePrefixMatch", "replacePrefixMatch": "/"},
                    },
                }
            ],
            "backendRefs": [{"name": "kourier-internal", "namespace": "kourier-system", "port": 80}],
            "timeouts": {"request": "0s"},
        }

    def test_kourier_allows_it(self) -> None:
        grant = only(gateway(COLD), "ReferenceGrant")
        assert grant["metadata"]["namespace"] == "kourier-system"
        assert grant["spec"] == {
            "from": [{"group": "gateway.networking.k8s.io", "kind": "HTTPRoute", "namespace": "llm-platform"}],
            "to": [{"group": "", "kind": "Service", "name": "kourier-internal"}],
        }

    def test_it_has_no_policy_of_its_own_unless_something_differs(self) -> None:
        assert kinds(gateway(COLD)).count("BackendTrafficPolicy") == 1
        made = gateway(model("qwen", concurrency=64, timeouts={"coldStart": "800s"}))
        own = only(made, "BackendTrafficPolicy", "qwen")["spec"]
        assert own["targetRefs"] == [
            {"group": "gateway.networking.k8s.io", "kind": "HTTPRoute", "name": "qwen", "sectionName": "qwen"}
        ]
        assert own["circuitBreaker"]["maxParallelRequests"] == 64
        assert own["timeout"]["http"] == {
            "requestTimeout": "0s",
            "streamIdleTimeout": "1400s",
            "connectionIdleTimeout": "60s",
        }

    def test_versions_are_told_apart_by_the_host_of_each_backend(self) -> None:
        canary = ModelValues.model_validate(
            {
                "name": "llama",
                "versions": [{"service": "models/v1", "weight": 9}, {"service": "other/v2", "weight": 0}],
            }
        )
        found = rule(gateway(canary), "llama")
        # a host of the whole rule would send everything to one version
        assert found["filters"] == [
            {"type": "URLRewrite", "urlRewrite": {"path": {"type": "ReplacePrefixMatch", "replacePrefixMatch": "/"}}}
        ]
        assert [
            (backend["weight"], backend["filters"][0]["urlRewrite"]["hostname"]) for backend in found["backendRefs"]
        ] == [(9, "v1.models.svc.cluster.local"), (0, "v2.other.svc.cluster.local")]

    @pytest.mark.parametrize(
        ("keys", "match", "rewritten"),
        [
            ({"match": {"path": "/a/b"}}, {"path": {"type": "PathPrefix", "value": "/a/b"}}, True),
            (
                {"match": {"header": "org/q"}},
                {
                    "path": {"type": "PathPrefix", "value": "/"},
                    "headers": [{"type": "Exact", "name": "x-inference-model", "value": "org/q"}],
                },
                False,
            ),
            ({"match": {"hostname": "qwen.internal"}}, {"path": {"type": "PathPrefix", "value": "/"}}, False),
        ],
    )
    def test_how_requests_are_told_apart(self, keys: Any, match: Any, rewritten: bool) -> None:
        made = gateway(model("qwen", **keys))
        found = rule(made, "qwen")
        assert found["matches"] == [match]
        assert ("path" in found["filters"][0]["urlRewrite"]) is rewritten
        hostname = keys["match"].get("hostname")
        assert only(made, "HTTPRoute")["spec"].get("hostnames") == ([hostname] if hostname else None)

    def test_the_header_may_be_the_rule_for_all(self) -> None:
        (match,) = rule(gateway(COLD, inference_gateway=BY_HEADER), "qwen")["matches"]
        assert match["headers"] == [{"type": "Exact", "name": "x-inference-model", "value": "qwen"}]


class TestPickedPods:
    def test_the_picker_chooses_among_pods_at_the_queue_proxy_so_that_knative_counts(self) -> None:
        made = gateway(ALWAYS_ON)
        assert rule(made, "llama")["backendRefs"] == [{"name": "llama-pool", "namespace": "models", "port": 80}]
        pool = only(made, "Service", "llama-pool")["spec"]
        assert pool["selector"] == {"serving.knative.dev/service": "llama"}
        assert [port["targetPort"] for port in pool["ports"]] == [8012]

    def test_the_host_stays_because_no_kourier_reads_it(self) -> None:
        assert "hostname" not in rule(gateway(ALWAYS_ON), "llama")["filters"][0]["urlRewrite"]

    def test_the_choice_is_followed(self) -> None:
        made = gateway(ALWAYS_ON)
        target = {"group": "gateway.networking.k8s.io", "kind": "HTTPRoute", "name": "llama", "sectionName": "llama"}
        assert only(made, "EnvoyExtensionPolicy")["spec"]["targetRefs"] == [target]
        policy = only(made, "BackendTrafficPolicy", "llama")["spec"]
        assert policy["targetRefs"] == [target]
        assert policy["loadBalancer"] == {
            "type": "LeastRequest",
            "endpointOverride": {"extractFrom": [{"header": "x-gateway-destination-endpoint"}]},
        }

    def test_pods_without_knative_are_reached_at_the_engines_port(self) -> None:
        made = gateway(PODS)
        pool = only(made, "Service", "phi-pool")["spec"]
        assert (pool["selector"], pool["ports"][0]["targetPort"]) == ({"app": "phi"}, 8000)
        # the engine closes idle connections after 5 s
        http = only(made, "BackendTrafficPolicy", "phi")["spec"]["timeout"]["http"]
        assert http["connectionIdleTimeout"] == "4s"

    def test_without_kourier_in_the_path_kourier_grants_nothing(self) -> None:
        made = gateway(PODS)
        assert {grant["metadata"]["namespace"] for grant in made if grant["kind"] == "ReferenceGrant"} == {"models"}

    def test_a_model_that_may_be_at_zero_has_a_second_way_that_wakes_it(self) -> None:
        made = gateway(model(mode="epp-pods", podLabels=VERSION))
        second = rule(made, "llama-kourier")
        assert second["matches"] == [{"path": {"type": "PathPrefix", "value": "/kourier/llama"}}]
        assert second["backendRefs"][0]["name"] == "kourier-internal"
        assert second["filters"][0]["urlRewrite"]["hostname"] == "llama.models.svc.cluster.local"
        # no picker there: it answers 503 before Knative sees the request
        targets = [item["spec"]["targetRefs"][0] for item in made if item["kind"] == "EnvoyExtensionPolicy"]
        assert [target["sectionName"] for target in targets] == ["llama"]


class TestPickerInFrontOfKourier:
    def test_all_such_models_share_one_picker_whose_pods_are_kouriers(self) -> None:
        made = gateway(LITERAL, model("other", mode="epp-kourier"))
        (deployment,) = [item for item in made if item["kind"] == "Deployment"]
        assert deployment["metadata"]["namespace"] == "kourier-system"
        pool = only(made, "InferencePool")
        assert pool["spec"]["selector"]["matchLabels"] == {"app": "3scale-kourier-gateway"}
        assert pool["spec"]["targetPorts"] == [{"number": 8081}]
        assert kinds(made).count("EnvoyExtensionPolicy") == 2

    def test_a_model_may_be_called_as_the_picker_is(self) -> None:
        made = gateway(LITERAL, model("kourier", mode="epp-pods", podLabels=VERSION))
        pools = [item["metadata"] for item in made if item["kind"] == "InferencePool"]
        assert sorted((pool["namespace"], pool["name"]) for pool in pools) == [
            ("kourier-system", "kourier"),
            ("models", "kourier"),
        ]

    def test_what_all_pickers_lack_is_told_once(self) -> None:
        queueing = EndpointPickerValues(flow_control=FlowControlValues())
        text = refused(LITERAL, model("other", mode="epp-kourier"), endpoint_picker=queueing)
        assert text.count("endpoint_picker.flow_control.max_concurrency: is required") == 1

    def test_the_route_leads_to_kourier_with_the_host_of_the_service(self) -> None:
        found = rule(gateway(LITERAL), "gemma")
        assert found["backendRefs"] == [{"name": "kourier-internal", "namespace": "kourier-system", "port": 80}]
        assert found["filters"][0]["urlRewrite"]["hostname"] == "gemma.models.svc.cluster.local"


class TestAiGateway:
    NATIVE = EndpointPickerValues(integration="ai-gateway")

    def test_only_the_objects_that_differ_differ(self) -> None:
        made = gateway(ALWAYS_ON, endpoint_picker=self.NATIVE)
        assert rule(made, "llama")["backendRefs"] == [
            {"group": "inference.networking.k8s.io", "kind": "InferencePool", "name": "llama", "namespace": "models"}
        ]
        plain = {identity(item) for item in gateway(ALWAYS_ON)}
        gone = plain - {identity(item) for item in made}
        assert {kind for kind, *_ in gone} == {
            "EnvoyExtensionPolicy",
            "BackendTrafficPolicy",
            "Service",
            "ReferenceGrant",
        }

    def test_it_cannot_pick_kouriers_pods(self) -> None:
        assert "models[0].mode" in refused(LITERAL, endpoint_picker=self.NATIVE)


class TestRoutes:
    MANY = tuple(model(f"m{number}") for number in range(20))

    def test_each_model_has_a_route(self) -> None:
        routes = [item for item in gateway(*self.MANY) if item["kind"] == "HTTPRoute"]
        assert [route["metadata"]["name"] for route in routes] == [f"m{number}" for number in range(20)]

    def test_or_as_many_as_fit_share_one(self) -> None:
        routes = [item for item in gateway(*self.MANY, inference_gateway=SHARED) if item["kind"] == "HTTPRoute"]
        assert [(route["metadata"]["name"], len(route["spec"]["rules"])) for route in routes] == [
            ("inference-gateway-models-1", 16),
            ("inference-gateway-models-2", 4),
        ]

    def test_host_names_never_share_a_route(self) -> None:
        hosted = model("hosted", match={"hostname": "x.internal"})
        made = gateway(COLD, hosted, LITERAL, inference_gateway=SHARED)
        routes = [item for item in made if item["kind"] == "HTTPRoute"]
        assert [(route["spec"].get("hostnames"), len(route["spec"]["rules"])) for route in routes] == [
            (None, 2),
            (["x.internal"], 1),
        ]

    def test_policies_find_their_rule_in_a_shared_route(self) -> None:
        made = gateway(COLD, ALWAYS_ON, inference_gateway=SHARED)
        target = only(made, "EnvoyExtensionPolicy")["spec"]["targetRefs"][0]
        assert (target["name"], target["sectionName"]) == ("inference-gateway-models-1", "llama")


def test_every_built_in_object_satisfies_kubernetes() -> None:
    checked = [satisfies_kubernetes(item) for item in gateway(ALWAYS_ON, COLD, LITERAL, PODS)]
    assert sum(checked) > 10


def test_wrong_models_are_told_all_at_once() -> None:
    slow = model("qwen", match={"path": "/llama"}, timeouts={"idle": "10s"})
    text = refused(ALWAYS_ON, slow, model("llama"))
    assert "models[1].match" in text
    assert "models[1].timeouts.idle" in text
    assert "models[2].name" in text


def test_names_that_objects_cannot_have_are_refused() -> None:
    assert "inference_gateway.name" in refused(model(), inference_gateway=InferenceGatewayValues(name="9-gateway"))
    longest, longer = (InferenceGatewayValues(name="g" * length, routes="shared") for length in (54, 55))
    assert gateway(model(), inference_gateway=longest)
    assert "inference_gateway.name" in refused(model(), inference_gateway=longer)
    # without shared routes, no label carries the name of a route
    assert gateway(model(), inference_gateway=InferenceGatewayValues(name="g" * 55))


@pytest.mark.parametrize(
    ("model", "ttl", "said"),
    [
        ({"podLabels": {"version": "1"}, "autoscaling": {"minScale": 1, "maxScale": 4}}, "60s", True),
        ({"podLabels": {"version": "1"}, "autoscaling": {"minScale": 1, "maxScale": 4}}, "10s", False),
        ({"mode": "kourier"}, "60s", False),
    ],
)
def test_what_waits_in_a_picker_without_pods_is_said(model: dict[str, Any], ttl: str, said: bool) -> None:
    """With flowControl a picker without pods answers nothing, so LiteLLM's second way is not tried meanwhile."""
    tree = {"name": "llama", "service": "models/llama"} | model
    picker = EndpointPickerValues(flow_control=FlowControlValues(request_ttl=ttl))
    assert [
        ("llama" in text, "10s" in text) for text in queue_warnings([ModelValues.model_validate(tree)], picker)
    ] == [(True, True)] * said


def test_the_chart_says_it() -> None:
    model = {"name": "llama", "service": "models/llama", "podLabels": {"version": "1"}, "coldPath": "litellm-order",
             "autoscaling": {"minScale": 2, "maxScale": 4}}  # fmt: skip
    values = {"inferenceGateway": {"enabled": True}, "endpointPicker": {"flowControl": {}}, "models": [model]}
    assert any(
        "requestTtl 60s" in text for text in NetworkingChart(App(), "networking", values=parse_values(values)).warnings
    )
