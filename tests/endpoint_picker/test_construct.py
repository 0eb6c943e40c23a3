"""EndpointPicker: the pool, the way to it, and what cannot work."""

from __future__ import annotations

import pytest

from tests.endpoint_picker.support import KNATIVE, KOURIER, PODS, Tree, add, picker, refused
from tests.support import Manifest, identity, kinds, only, satisfies_kubernetes, synthesize

NATIVE: Tree = {"integration": "ai-gateway"}


def grants(made: list[Manifest]) -> list[tuple[str, str, str, str, str]]:
    """Who may name what: namespace of the grant, kind and namespace that may, kind and name that may be named."""
    found = []
    for grant in made:
        if grant["kind"] == "ReferenceGrant":
            (source,), (target,) = grant["spec"]["from"], grant["spec"]["to"]
            assert source["group"] == (
                "gateway.envoyproxy.io" if source["kind"] == "EnvoyExtensionPolicy" else "gateway.networking.k8s.io"
            )
            assert target["group"] == ("" if target["kind"] == "Service" else "inference.networking.k8s.io")
            namespace = grant["metadata"]["namespace"]
            found.append((namespace, source["kind"], source["namespace"], target["kind"], target["name"]))
    return found


class TestPool:
    @pytest.mark.parametrize(("props", "port"), [(PODS, 8000), (KNATIVE, 8012), (KOURIER, 8081)])
    def test_it_is_the_pods_at_the_port_of_the_requests(self, props: Tree, port: int) -> None:
        made = picker(**props)
        name = props.get("name", "llama")
        assert only(made, "InferencePool", name)["spec"] == {
            "selector": {"matchLabels": props["pod_labels"] | props.get("version_labels", {})},
            "targetPorts": [{"number": port}],
            "endpointPickerRef": {"name": f"{name}-epp", "port": {"number": 9002}, "failureMode": "FailClose"},
        }

    @pytest.mark.parametrize("props", [PODS, KNATIVE])
    def test_envoy_learns_the_same_pods_of_all_versions_at_the_same_port(self, props: Tree) -> None:
        made = picker(**props)
        spec = only(made, "Service", "llama-pool")["spec"]
        pool = only(made, "InferencePool")["spec"]
        # a new version's pods are picked as soon as they are ready, and must be known by then
        assert spec["selector"] == props["pod_labels"]
        assert spec["selector"].items() <= pool["selector"]["matchLabels"].items()
        (port,) = spec["ports"]
        # with any other address or port the picker's choice is in no endpoint list, and is ignored
        assert (port["port"], port["targetPort"], spec["clusterIP"]) == (80, pool["targetPorts"][0]["number"], "None")

    def test_kouriers_pods_have_a_service_already(self) -> None:
        assert [item["metadata"]["name"] for item in picker(**KOURIER) if item["kind"] == "Service"] == ["kourier-epp"]

    def test_everything_is_in_the_namespace_of_the_pods(self) -> None:
        assert {identity(item)[1] for item in picker()} == {"models"}
        assert {identity(item)[1] for item in picker(**KOURIER)} == {"kourier-system"}

    def test_the_names_are_told(self) -> None:
        def build(chart: object) -> None:
            made = add(chart, name="phi", namespace="other")  # type: ignore[arg-type]
            assert (made.pool_name, made.service_name, made.pool_service_name) == ("phi", "phi-epp", "phi-pool")
            assert made.namespace == "other"

        synthesize(build)


@pytest.mark.parametrize(("of_chart", "made_in"), [(None, "llm-platform"), ("edge", "edge")])
def test_the_namespaces_are_the_charts_unless_they_are_given(of_chart: str | None, made_in: str) -> None:
    given: Tree = {"namespace": None, "route_namespace": None}
    made = synthesize(lambda chart: add(chart, **given), namespace=of_chart)
    assert {identity(item)[1] for item in made} == {made_in}
    assert grants(made) == []


class TestGrants:
    def test_routes_may_name_the_pods_and_policies_the_picker_and_nothing_else(self) -> None:
        assert sorted(grants(picker())) == [
            ("models", "EnvoyExtensionPolicy", "llm-platform", "Service", "llama-epp"),
            ("models", "HTTPRoute", "llm-platform", "Service", "llama-pool"),
        ]

    def test_without_a_service_of_the_pods_routes_name_nothing_here(self) -> None:
        assert grants(picker(**KOURIER)) == [
            ("kourier-system", "EnvoyExtensionPolicy", "llm-platform", "Service", "kourier-epp")
        ]

    def test_in_the_same_namespace_none_is_needed(self) -> None:
        assert grants(picker(route_namespace="models")) == []


class TestAiGateway:
    def test_routes_name_the_pool_itself(self) -> None:
        made = picker(NATIVE)
        assert grants(made) == [("models", "HTTPRoute", "llm-platform", "InferencePool", "llama")]
        assert [item["metadata"]["name"] for item in made if item["kind"] == "Service"] == ["llama-epp"]


class TestRefused:
    @pytest.mark.parametrize(
        ("props", "path", "words"),
        [
            ({"pod_labels": {}}, "pod_labels", "must not be empty"),
            ({"target_port": 0}, "target_port", "at least 1"),
            ({"target_port": 65536}, "target_port", "at most 65535"),
            (KNATIVE | {"target_port": 8000}, "target_port", "pods are removed while they serve"),
            (KNATIVE | {"target_port": 8022}, "target_port", "write 8012"),
            ({"pod_labels": {"serving.knative.dev/revision": "x"}}, "target_port", "write 8012"),
            (KNATIVE | {"version_labels": {}}, "version_labels", "keep the pods of earlier revisions"),
            (KNATIVE | {"version_labels": None}, "version_labels", "changes with it"),
            (KNATIVE | {"version_labels": {"serving.knative.dev/configuration": "x"}}, "version_labels", "required"),
            (KNATIVE | {"metrics_port": 8012}, "metrics_port", "keeps the pods forever"),
            (KNATIVE | {"metrics_port": 8013}, "metrics_port", "write the engine's own port"),
            ({"name": "n" * 59}, "name", "at most 58"),
        ],
    )
    def test_what_cannot_work(self, props: Tree, path: str, words: str) -> None:
        found = refused(**props)
        assert list(found) == [path]
        assert words in found[path]

    @pytest.mark.parametrize(
        "props",
        [
            {"name": "Llama"},
            {"namespace": "Team_A"},
            {"route_namespace": "a.b"},
            {"proxy_namespace": ""},
            {"gateway": "Inference_Gateway"},
            {"pod_labels": {"app": 7}},
            {"pod_labels": "app"},
            {"version_labels": {"version": 2}},
            {"inference_service": "Llama"},
            {"engine": "vlm"},
            {"target_port": "eighty"},
            {"metrics_port": 0},
        ],
    )
    def test_what_is_wrong_by_itself(self, props: Tree) -> None:
        assert list(refused(**props)) == list(props)

    def test_all_at_once(self) -> None:
        everything = {"name": "n" * 60, "target_port": 8000, "metrics_port": 8012}
        assert list(refused(**KNATIVE | everything)) == ["name", "target_port", "metrics_port"]

    def test_all_at_once_of_whatever_sort(self) -> None:
        everything: Tree = {"name": "n" * 60, "namespace": "Team_A", "pod_labels": {}, "metrics_port": None}
        found = refused({"flowControl": {}}, **everything)
        assert list(found) == ["namespace", "name", "pod_labels", "endpointPicker.flowControl.maxConcurrency"]

    @pytest.mark.parametrize(
        "props", [KOURIER, {"engine": "ollama"}, {"engine": "other"}, {"engine": "vllm", "metrics_port": None}]
    )
    def test_queueing_where_every_pod_would_count_as_full(self, props: Tree) -> None:
        (path,) = refused({"flowControl": {}}, **props)
        assert path == "endpointPicker.flowControl.maxConcurrency"
        assert picker({"flowControl": {"maxConcurrency": 8}}, **props)

    @pytest.mark.parametrize(
        "props",
        [
            {"name": "n" * 58},
            {"target_port": 65535},
            KNATIVE | {"target_port": 8013},
            KNATIVE | {"version_labels": {"serving.knative.dev/revision": "llama-00002"}},
            # no queue proxy there
            {"target_port": 8000, "metrics_port": 8012},
        ],
    )
    def test_the_edges_are_accepted(self, props: Tree) -> None:
        assert only(picker(**props), "InferencePool")


@pytest.mark.parametrize("tree", [{}, {"flowControl": {"maxConcurrency": 2}}, NATIVE, {"networkPolicy": False}])
@pytest.mark.parametrize("props", [PODS, KNATIVE, KOURIER], ids=["pods", "knative", "kourier"])
def test_every_built_in_object_satisfies_kubernetes(tree: Tree, props: Tree) -> None:
    made = picker(tree, **props)
    checked = [item["kind"] for item in made if satisfies_kubernetes(item)]
    assert {"ConfigMap", "Deployment", "Role", "RoleBinding", "Service", "ServiceAccount"} <= set(checked)
    assert len({identity(item) for item in made}) == len(made)
    assert made == picker(tree, **props)


def test_the_pool_is_there_before_the_picker_that_reads_it() -> None:
    order = kinds(picker())
    for earlier in ("InferencePool", "ConfigMap", "ServiceAccount", "RoleBinding"):
        assert order.index(earlier) < order.index("Deployment")
