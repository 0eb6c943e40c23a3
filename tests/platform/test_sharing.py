"""Several platforms in one app: in one cluster their names differ and nothing contradicts; across clusters they may."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from cdk8s import ApiObject, App, Chart
from constructs import Construct

from constructs_lib import InvalidProps, InvalidValues, NetworkingChart, in_cluster, parse_values
from constructs_lib.errors import Problem
from constructs_lib.kubernetes import KubernetesObject, forbid_clashes, identity_of
from constructs_lib.platform.plan import resolve
from constructs_lib.platform.settings import merge
from constructs_lib.platform.sharing import Member, sharing_problems

OWNER: dict[str, Any] = {"kserve": {"config": {"enabled": True}}}
USER: dict[str, Any] = {
    "envoyGateway": {"enabled": False},
    "knative": {"enabled": False},
    "kourier": {"enabled": False},
}
COPIES = {"service": "models/copy", "percent": 5, "podLabels": {"app": "copy"}}
LIMITS: dict[str, Any] = {
    "rateLimits": {"global": [{"per": "apiKey", "requests": 5}]},
}


def full(team: str) -> dict[str, Any]:
    """Everything that is made by platform, with models of every mode in a namespace that all platforms share."""
    pods = {"podLabels": {"app": team}}
    return {
        "gateway": {"hostname": f"{team}.example.com"},
        "tls": {"enabled": True, "secretName": "web", "secretNamespace": "certs"},
        "litellm": {"enabled": True, "deployment": {"masterKeySecret": {"name": "litellm", "key": "key"}}},
        "inferenceGateway": {"enabled": True},
        "models": [
            {
                "name": "warm",
                "mode": "standard",
                "service": f"models/warm-{team}",
                **pods,
                "mirror": COPIES,
                "objectives": [{"name": "urgent", "priority": -1}],
            },
            {"name": "pool", "mode": "standard", "pool": {"name": "theirs/pool", **pods}},
            {"name": "front", "mode": "epp-kourier", "service": f"models/front-{team}"},
            {"name": "cold", "mode": "kourier", "service": f"models/cold-{team}"},
        ],
        "networkPolicies": {
            "enabled": True,
            "sharedNamespaces": ["models", "knative-serving", "theirs"],
        },
    }


def shared(*trees: dict[str, Any]) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for part in trees:
        tree = merge(tree, part)
    return tree


def users(platform: str) -> dict[str, Any]:
    """A platform that uses what another one made."""
    tree = shared(full(platform), USER, {"platform": platform, "existingNamespaces": ["models", "theirs"]})
    tree["networkPolicies"] = {
        "enabled": True,
        "sharedNamespaces": ["models", "knative-serving", "theirs", "envoy-gateway-system", "kourier-system"],
    }
    return tree


def problems(mine: dict[str, Any], theirs: dict[str, Any]) -> list[str]:
    """What is said about a platform `stage` in the cluster of a platform `dev`."""
    made = [Member(name=name, cluster=None, values=resolve(parse_values(tree), release=name).values)
            for name, tree in (("stage", mine), ("dev", theirs))]  # fmt: skip
    return [str(problem) for problem in sharing_problems(made[0], {"dev": made[1]})]


def test_three_platforms_of_one_cluster_share_no_name() -> None:
    app = App()
    trees = {"dev": shared(full("dev"), OWNER), "stage": users("stage"), "prod": users("prod")}
    charts = {name: NetworkingChart(app, name, values=parse_values(tree)) for name, tree in trees.items()}
    app.synth_yaml()  # would report clashes
    first, *others = ({node.kind for node in chart.node.find_all() if isinstance(node, ApiObject)}
                      for chart in charts.values())  # fmt: skip
    # what is made per platform is in the others as well
    assert [first - kinds for kinds in others] == [{"Job", "ClusterRole", "ClusterRoleBinding"}] * 2


def test_the_name_of_a_platform_ends_every_name_in_a_shared_namespace() -> None:
    chart = NetworkingChart(App(), "networking", values=parse_values(users("stage")))
    own = {"llm-platform-stage", "litellm-stage"}
    names = {
        identity[1:]
        for node in chart.node.find_all()
        if isinstance(node, ApiObject) and (identity := identity_of(node)) and identity[2] not in own
    }
    names |= {made[1:] for made in chart.inference_gateway.gateway.brings}  # type: ignore[union-attr] # it is enabled
    # what has the platform's namespace in its name is apart, too
    alike = {name for name in names if "stage" not in name[2]}
    assert alike == set()
    assert ("Service", "envoy-gateway-system", "inference-gateway-stage") in names
    assert ("GatewayClass", "", "llm-gateway-stage") in names
    assert ("InferencePool", "models", "warm-stage") in names
    assert ("InferencePool", "kourier-system", "kourier-stage") in names
    assert ("InferenceObjective", "models", "urgent-stage") in names
    assert ("ReferenceGrant", "certs", "networking-tls-stage") in names
    assert ("NetworkPolicy", "envoy-gateway-system", "external-gateway-ingress-stage") in names


def test_routes_and_litellm_name_what_the_platform_made() -> None:
    chart = NetworkingChart(App(), "networking", values=parse_values(users("stage")))
    manifests = {(m["kind"], m["metadata"]["name"]): m for m in chart.to_json()}
    (rule,) = manifests["HTTPRoute", "warm"]["spec"]["rules"]
    assert rule["backendRefs"] == [{"name": "warm-stage-pool", "namespace": "models", "port": 80}]
    assert rule["filters"][1]["requestMirror"]["backendRef"]["name"] == "warm-mirror-stage-pool"
    assert ("Service", "warm-stage-pool") in manifests
    assert ("Service", "warm-mirror-stage-pool") in manifests
    policy = manifests["EnvoyExtensionPolicy", "warm"]["spec"]["extProc"][0]["backendRefs"]
    assert policy == [{"name": "warm-stage-epp", "namespace": "models", "port": 9002}]
    assert manifests["InferenceObjective", "urgent-stage"]["spec"]["poolRef"]["name"] == "warm-stage"
    (config,) = (yaml.safe_load(text) for name, text in manifests["ConfigMap", "litellm"]["data"].items()
                 if name.endswith(".yaml"))  # fmt: skip
    (urgent,) = (entry for entry in config["model_list"] if entry["model_name"] == "urgent")
    assert urgent["litellm_params"]["extra_headers"]["x-llm-d-inference-objective"] == "urgent-stage"
    assert "http://inference-gateway-stage.envoy-gateway-system.svc" in str(manifests["ConfigMap", "litellm"]["data"])
    assert manifests["Gateway", "networking"]["spec"]["gatewayClassName"] == "llm-gateway-stage"


def test_names_that_are_set_stay() -> None:
    tree = {
        "platform": "stage",
        "namespace": "edge",
        "gatewayClass": {"name": "llm-gateway"},
        "inferenceGateway": {"enabled": True, "name": "models"},
        "litellm": {"enabled": True},
    }
    values = resolve(parse_values(tree), release="networking").values
    assert values.namespace == "edge"
    assert values.gateway_class.name == "llm-gateway"
    assert values.inference_gateway.name == "models"
    assert (values.litellm.name, values.litellm.namespace) == ("litellm", "litellm")  # it exists


def test_platforms_of_different_clusters_may_be_alike() -> None:
    app = App()
    for cluster in ("eu", "us"):
        NetworkingChart(app, f"llm-{cluster}", values=parse_values(full("dev")), cluster=cluster)
    app.synth_yaml()


def test_a_pool_follows_the_model_of_its_own_cluster() -> None:
    kserve = {"image": "docker.io/vllm/vllm-openai:v0.11.0", "resources": {"limits": {"cpu": 8, "memory": "32Gi"}}}
    model: dict[str, Any] = {"name": "llama", "service": "models/llama", "engine": "vllm",
                             "autoscaling": {"minScale": 2}, "kserve": kserve}  # fmt: skip
    app, found = App(), {}
    for cluster, args in (("eu", []), ("us", ["--max-model-len=4096"])):
        tree = {"inferenceGateway": {"enabled": True}, "litellm": {"enabled": True},
                "models": [model | {"kserve": kserve | {"args": args}}]}  # fmt: skip
        chart = NetworkingChart(app, cluster, values=parse_values(tree), cluster=cluster)
        manifests = {m["kind"]: m for m in chart.to_json()}
        label = "llm-networking/version"
        pods = manifests["InferenceService"]["spec"]["predictor"]["labels"][label]
        assert manifests["InferencePool"]["spec"]["selector"]["matchLabels"][label] == pods
        found[cluster] = pods
    assert found["eu"] != found["us"]


@pytest.mark.parametrize(
    ("second", "said"),
    [
        ({}, 'envoyGateway.controllerName = "gateway.envoyproxy.io/gatewayclass-controller": is that of the controller '
             "that dev makes: both would serve the classes of both; write enabled: false and namespace: "
             "envoy-gateway-system to share it"),
        ({}, "knative.enabled = true: contradicts dev, which has the settings of the cluster's only Knative"),
        (shared(USER, {"envoyGateway": {"namespace": "other"}}),
         'envoyGateway.namespace = "other": of stage contradicts dev, which makes that controller with '
         "envoy-gateway-system; write envoy-gateway-system"),
        (shared(USER, {"envoyGateway": {"controllerName": "example.com/other"}}),
         'envoyGateway.controllerName = "example.com/other": of stage contradicts dev'),
        (shared(USER, {"envoyGateway": {"clusterDomain": "k8s.internal"}}),
         'envoyGateway.clusterDomain = "k8s.internal": of stage contradicts dev'),
        (shared(USER, {"kourier": {"namespace": "other"}, "inferenceGateway": {"enabled": True},
                       "models": [{"name": "a", "service": "m/a"}]}),
         'kourier.namespace = "other": of stage contradicts dev, which has it in kourier-system; write kourier-system'),
        (shared(USER, {"knative": {"namespace": "other"}, "inferenceGateway": {"enabled": True},
                       "models": [{"name": "a", "service": "m/a"}]}),
         'knative.namespace = "other": of stage contradicts dev, which has it in knative-serving'),
        (shared(USER, {"litellm": {"enabled": True}}, LIMITS),
         "rateLimits: of stage need the controller of dev, which is set up for them only if that has limits of its "
         "own; write a limit in dev"),
    ],
)  # fmt: skip
def test_what_contradicts_another_platform_of_the_cluster_is_told(second: dict[str, Any], said: str) -> None:
    assert any(said in text for text in problems(second, OWNER)), problems(second, OWNER)


def test_a_global_limit_needs_a_controller_with_global_limits() -> None:
    local = {"litellm": {"enabled": True}, "rateLimits": {"local": [{"requests": 5}]}}
    (text,) = problems(shared(USER, {"litellm": {"enabled": True}}, LIMITS), shared(OWNER, local))
    assert "write a global limit or one of a model in dev" in text
    assert not problems(shared(USER, local), shared(OWNER, local))


def test_the_owner_may_be_made_last() -> None:
    (text,) = problems(OWNER, shared(USER, {"envoyGateway": {"clusterDomain": "k8s.internal"}}))
    assert text.startswith('envoyGateway.clusterDomain = "k8s.internal": of dev contradicts stage')


def test_a_controller_that_watches_some_namespaces_watches_those_of_all_platforms() -> None:
    owner = shared(OWNER, {"envoyGateway": {"watchNamespaces": ["llm-platform"]}})
    (text,) = problems(shared(USER, {"platform": "stage"}), owner)
    assert "of dev, whose controller stage shares, leaves out llm-platform-stage (namespace)" in text
    assert not problems(shared(USER, {"namespace": "llm-platform"}), owner)


def test_a_namespace_that_one_platform_closes_is_opened_for_the_other() -> None:
    closed = {"networkPolicies": {"enabled": True}}
    second = shared(USER, {"platform": "stage"})
    (text,) = problems(second, shared(OWNER, closed))
    assert "networkPolicies.sharedNamespaces: of stage leaves out envoy-gateway-system, which dev closes" in text
    opened = {"networkPolicies": {"enabled": True, "sharedNamespaces": ["envoy-gateway-system"]}}
    assert not problems(shared(second, opened), shared(OWNER, closed))


def test_a_platform_with_a_controller_of_its_own_contradicts_nobody() -> None:
    own = {"envoyGateway": {"namespace": "eg-stage", "controllerName": "example.com/stage"},
           "knative": {"enabled": False}, "kourier": {"enabled": False}, "platform": "stage"}  # fmt: skip
    assert not problems(own, OWNER)
    app = App()
    NetworkingChart(app, "dev", values=parse_values(OWNER))
    NetworkingChart(app, "stage", values=parse_values(own))
    app.synth_yaml()


def test_two_platforms_do_not_claim_one_name() -> None:
    found = problems(shared(USER, {"platform": "a"}), shared(OWNER, {"platform": "a"}))
    assert 'platform = "a": is that of dev as well, and goes to the same cluster' in found[0]


def test_the_chart_tells_what_contradicts() -> None:
    app = App()
    NetworkingChart(app, "dev")
    with pytest.raises(InvalidProps, match="contradicts dev"):
        NetworkingChart(app, "stage")


@pytest.mark.parametrize(
    ("second", "said"),
    [
        (USER, "stage: gatewayClass.name: makes EnvoyProxy envoy-gateway-system/llm-gateway and 1 more, as "
               "gatewayClass.name of dev does; write another name, write platform in all but one of them, or say which "
               "clusters they go to"),
        (USER, "stage: createNamespaces: makes Namespace llm-platform, as createNamespaces of dev does; write "
               "existingNamespaces in all but one of them"),
        (shared(USER, {"kserve": {"config": {"enabled": True}}, "platform": "stage"}),
         "stage: kserve: makes ConfigMap kserve/inferenceservice-config, as kserve of dev does; a cluster has one "),
        (shared(USER, {"inferenceGateway": {"enabled": True, "name": "models"}, "platform": "stage"}),
         "stage: inferenceGateway.name: makes Service envoy-gateway-system/models, as inferenceGateway.name of dev "),
    ],
)  # fmt: skip
def test_names_that_two_platforms_claim_are_told_by_their_keys(second: dict[str, Any], said: str) -> None:
    app = App()
    owner = shared(OWNER, {"inferenceGateway": {"enabled": True, "name": "models"}})
    NetworkingChart(app, "dev", values=parse_values(owner))
    NetworkingChart(app, "stage", values=parse_values(second))
    with pytest.raises(RuntimeError) as error:
        app.synth_yaml()
    assert said in str(error.value)


@pytest.mark.parametrize("first", ["eu", None])
def test_a_cluster_that_is_not_given_is_asked_for(first: str | None) -> None:
    app = App()
    NetworkingChart(app, "dev", cluster=first)
    with pytest.raises(InvalidProps) as error:
        NetworkingChart(app, "stage", cluster=None if first else "eu")
    (problem,) = error.value.problems
    assert problem == Problem(
        path="cluster",
        rule=f'of {"stage" if first else "dev"} is required, because {"dev" if first else "stage"} goes to "eu" and '
        "names are compared per cluster",
        hint="write it, or drop it everywhere if there is one cluster",
    )


@pytest.mark.parametrize("name", ["", "a b", "a\n", 5])
def test_a_cluster_has_a_name(name: Any) -> None:
    with pytest.raises(InvalidProps, match="cluster = "):
        NetworkingChart(App(), "dev", cluster=name)


def test_a_chart_goes_to_one_cluster() -> None:
    outer = Chart(App(), "outer")
    in_cluster(outer, "eu")
    in_cluster(outer, "eu")
    with pytest.raises(InvalidProps, match='cluster = "us": contradicts "eu", to which outer goes'):
        NetworkingChart(outer, "inner", cluster="us")


def part(chart: Chart) -> None:
    construct = Construct(chart, "part")
    forbid_clashes(construct)
    manifest = {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "a", "namespace": "b"}}
    KubernetesObject(construct, "a", manifest)


def test_names_are_compared_per_cluster_in_other_charts_too() -> None:
    app = App()
    charts = [Chart(app, name) for name in ("one", "two", "three")]
    for chart, cluster in zip(charts, ("eu", "us", "us"), strict=True):
        in_cluster(chart, cluster)
        part(chart)
    with pytest.raises(RuntimeError) as error:
        app.synth_yaml()
    assert "Secret b/a is made 2 times: two/part/a, three/part/a;" in str(error.value)
    assert "one/part" not in str(error.value)


def test_a_chart_that_does_not_say_where_it_goes_is_told_and_clashes_with_all() -> None:
    app = App()
    known, unknown = Chart(app, "known"), Chart(app, "unknown")
    in_cluster(known, "eu")
    for chart in (known, unknown):
        part(chart)
    with pytest.raises(RuntimeError) as error:
        app.synth_yaml()
    assert 'unknown: the cluster is required, because known goes to "eu"' in str(error.value)
    assert "known: the cluster" not in str(error.value).replace("unknown: the cluster", "")
    assert "Secret b/a is made 2 times: known/part/a, unknown/part/a" in str(error.value)


@pytest.mark.parametrize(
    ("tree", "said"),
    [
        ({"platform": "x" * 21}, 'must be at most 20 of a-z, 0-9 and "-"'.replace('"', "'")),
        ({"platform": "-a"}, "not starting or ending with '-'"),
        ({"existingNamespaces": ["models"]},
         'existingNamespaces[0] = "models": has no effect: the namespace would not be made; made would be: '
         "llm-platform, envoy-gateway-system"),
        ({"existingNamespaces": ["llm-platform"] * 2}, 'existingNamespaces = "llm-platform": is named twice'),
        ({"existingNamespaces": ["llm-platform"], "createNamespaces": False},
         "has no effect with createNamespaces: false, which makes none; drop one of the two"),
        ({"existingNamespaces": ["envoy-gateway-system"], "envoyGateway": {"enabled": False}},
         'existingNamespaces[0] = "envoy-gateway-system": has no effect'),
        ({"platform": "stage", "inferenceGateway": {"enabled": True},
          "models": [{"name": "a" * 56, "service": "m/a", "mode": "standard", "podLabels": {"a": "b"}}],
          "litellm": {"enabled": True}}, "must be at most 52 characters"),
    ],
)  # fmt: skip
def test_bad_input_is_told(tree: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidValues) as error:
        parse_values(tree)
    assert said in str(error.value)


def test_a_wrong_section_hides_nothing_of_a_named_platform() -> None:
    with pytest.raises(InvalidValues) as error:
        parse_values({"platform": "stage", "litellm": {"enabled": 1}, "gateway": {"redirectHttps": True}})
    assert [problem.path for problem in error.value.problems] == ["litellm.enabled", "gateway.redirectHttps"]


def test_namespaces_of_others_are_not_made() -> None:
    tree = {"envoyGateway": {"enabled": False, "namespace": "theirs"}, "existingNamespaces": ["kourier-system"]}
    chart = NetworkingChart(App(), "networking", values=parse_values(tree))
    made = {m["metadata"]["name"] for m in chart.to_json() if m["kind"] == "Namespace"}
    assert made == {"llm-platform", "knative-serving"}
