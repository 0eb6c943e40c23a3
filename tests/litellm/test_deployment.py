"""LiteLLMProxy: LiteLLM's own objects."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from cdk8s import App, Chart, JsonPatch

from constructs_lib.errors import InvalidProps
from constructs_lib.litellm.construct import LiteLLMProxy
from constructs_lib.models.timeouts import TimeoutsValues
from tests.litellm.support import KOURIER, ORDERED, SECRET, litellm, plan, proxy
from tests.support import Manifest, identity, only, satisfies_kubernetes, synthesize

SCALED = {"autoscaling": {"minReplicas": 2, "maxReplicas": 6, "targetCpuUtilizationPercentage": 70}}
EVERYTHING = SCALED | {
    "redis": {"deployment": {}},
    "database": {"poolSize": 8},
    "databaseUrlSecret": {"name": "postgres", "key": "url"},
    "saltKeySecret": {"name": "litellm", "key": "salt"},
    "podDisruptionBudget": {"minAvailable": "50%"},
}


def deployment(tree: dict[str, Any] | None = None, *models: Manifest, **props: Any) -> Any:
    return only(proxy(tree, *models, **props), "Deployment")["spec"]


def pod(tree: dict[str, Any] | None = None, *models: Manifest, **props: Any) -> Any:
    return deployment(tree, *models, **props)["template"]["spec"]


def container(tree: dict[str, Any] | None = None, **props: Any) -> Any:
    (found,) = pod(tree, **props)["containers"]
    return found


def environment(tree: dict[str, Any] | None = None) -> dict[str, Any]:
    return {item["name"]: item.get("value", item.get("valueFrom")) for item in container(tree)["env"]}


def test_it_makes_these_objects_in_litellms_namespace() -> None:
    kinds = ["ServiceAccount", "ConfigMap", "Deployment", "Service", "HorizontalPodAutoscaler", "PodDisruptionBudget"]
    made = proxy(SCALED, litellm={"name": "proxy", "namespace": "llm"})
    assert [identity(manifest) for manifest in made] == [(kind, "llm", "proxy") for kind in kinds]
    assert [identity(manifest)[0] for manifest in proxy()] == [k for k in kinds if k != "HorizontalPodAutoscaler"]


@pytest.mark.parametrize("tree", [{}, SCALED, EVERYTHING], ids=["defaults", "autoscaling", "everything"])
def test_every_object_satisfies_the_schema_of_kubernetes(tree: dict[str, Any]) -> None:
    assert all(satisfies_kubernetes(manifest) for manifest in proxy(tree))


def test_the_service_leads_to_the_pods() -> None:
    made = proxy(litellm={"port": 8080})
    service, spec = only(made, "Service")["spec"], only(made, "Deployment")["spec"]
    (port,) = spec["template"]["spec"]["containers"][0]["ports"]
    assert (port["name"], port["containerPort"]) == ("http", 4000)
    assert [(item["port"], item["targetPort"]) for item in service["ports"]] == [(8080, "http")]
    assert service["selector"] == spec["selector"]["matchLabels"]
    assert service["selector"].items() <= spec["template"]["metadata"]["labels"].items()
    assert only(made, "PodDisruptionBudget")["spec"]["selector"]["matchLabels"] == service["selector"]


def test_two_litellms_of_one_namespace_do_not_get_each_others_requests() -> None:
    one, two = (only(proxy(litellm={"name": name}), "Service")["spec"]["selector"] for name in ("one", "two"))
    assert not one.items() <= two.items()


def test_it_reads_its_configuration_from_the_config_map() -> None:
    made = proxy({}, ORDERED, KOURIER)
    spec = only(made, "Deployment")["spec"]["template"]["spec"]
    (volume,), (mount,) = spec["volumes"], spec["containers"][0]["volumeMounts"]
    config_map = only(made, "ConfigMap", volume["configMap"]["name"])
    file, guard = config_map["data"]
    assert guard == "request_guard.py"
    assert mount["name"] == volume["name"]
    assert spec["containers"][0]["args"] == ["--config", f"{mount['mountPath']}/{file}", "--port", "4000"]
    assert [item["model_name"] for item in yaml.safe_load(config_map["data"][file])["model_list"]] == [
        "chat",
        "chat",
        "llama",
    ]


def test_it_restarts_exactly_when_its_configuration_changes() -> None:
    def checksum(tree: dict[str, Any] | None = None, *models: Manifest) -> str:
        return str(deployment(tree, *models)["template"]["metadata"]["annotations"]["checksum/config"])

    assert checksum({}, KOURIER, ORDERED) != checksum()
    assert checksum({"streamPingInterval": "30s"}) != checksum()
    assert checksum({"saltKeySecret": {"name": "litellm", "key": "salt"}, "replicas": 3}) == checksum()
    assert checksum({"redis": {"host": "redis.example.com"}}) != checksum()


def test_it_is_given_its_secrets_by_reference_and_its_settings() -> None:
    assert environment(EVERYTHING) == {
        "LITELLM_MASTER_KEY": {"secretKeyRef": {"name": "litellm", "key": "master-key"}},
        "DATABASE_URL": {"secretKeyRef": {"name": "postgres", "key": "url"}},
        "LITELLM_SALT_KEY": {"secretKeyRef": {"name": "litellm", "key": "salt"}},
        "LITELLM_MODE": "PRODUCTION",
        "LITELLM_LOCAL_MODEL_COST_MAP": "True",
        "KEEPALIVE_TIMEOUT": "75",
        "NO_DOCS": "True",
        "NO_REDOC": "True",
        "NO_OPENAPI": "True",
        "DISABLE_ADMIN_UI": "true",
        "DEFAULT_MAX_RETRIES": "0",
        "DISABLE_SCHEMA_UPDATE": "true",
    }


def test_without_a_database_nothing_names_one() -> None:
    assert not {"DATABASE_URL", "LITELLM_SALT_KEY"} & set(environment())


def test_the_probes_never_reach_the_models() -> None:
    found = container()
    paths = {name: found[name]["httpGet"] for name in ("startupProbe", "readinessProbe", "livenessProbe")}
    assert paths == {
        "startupProbe": {"path": "/health/readiness", "port": "http"},
        "readinessProbe": {"path": "/health/readiness", "port": "http"},
        "livenessProbe": {"path": "/health/liveliness", "port": "http"},
    }


def test_a_pod_that_is_busy_is_not_started_again() -> None:
    """It answers probes in the thread that serves its requests: a burst is no reason to cut every stream."""
    live, ready = (container()[name] for name in ("livenessProbe", "readinessProbe"))
    assert live["failureThreshold"] * live["periodSeconds"] == 300
    assert ready["timeoutSeconds"] == live["timeoutSeconds"] == 20
    assert ready["failureThreshold"] * ready["periodSeconds"] == 15  # where the answer is 503: the database is away


@pytest.mark.parametrize(
    ("models", "timeouts", "longest"),
    [
        ((KOURIER,), TimeoutsValues(), 900),
        ((KOURIER,), TimeoutsValues(max_stream_duration="3600s"), 3900),
        ((KOURIER, ORDERED | {"timeouts": {"maxStreamDuration": "7200s"}}), TimeoutsValues(), 7500),
    ],
)
def test_a_stopping_pod_has_the_time_to_finish_its_streams(
    models: tuple[Manifest, ...], timeouts: TimeoutsValues, longest: int
) -> None:
    spec = pod({}, *models, timeouts=timeouts)
    program, wait = spec["containers"][0]["lifecycle"]["preStop"]["exec"]["command"]
    assert program == "sleep"
    assert spec["terminationGracePeriodSeconds"] - int(wait) > longest


def test_pods_are_replaced_without_a_gap_and_spread_over_nodes() -> None:
    spec = deployment()
    assert spec["strategy"]["rollingUpdate"]["maxUnavailable"] == 0
    (spread,) = spec["template"]["spec"]["topologySpreadConstraints"]
    assert (spread["topologyKey"], spread["whenUnsatisfiable"]) == ("kubernetes.io/hostname", "ScheduleAnyway")
    assert spread["labelSelector"] == spec["selector"]


def test_fixed_replicas_come_without_an_autoscaler_and_the_other_way_round() -> None:
    assert deployment()["replicas"] == 2
    made = proxy(SCALED)
    assert "replicas" not in only(made, "Deployment")["spec"]
    spec = only(made, "HorizontalPodAutoscaler")["spec"]
    assert spec["scaleTargetRef"] == {"apiVersion": "apps/v1", "kind": "Deployment", "name": "litellm"}
    assert (spec["minReplicas"], spec["maxReplicas"]) == (2, 6)


@pytest.mark.parametrize(("stream", "window", "period"), [("60s", 405, 405), ("3600s", 3600, 1800)])
def test_pods_scale_down_one_by_one_as_fast_as_they_finish_their_streams(stream: str, window: int, period: int) -> None:
    made = proxy(SCALED, timeouts=TimeoutsValues(max_stream_duration=stream))
    assert only(made, "HorizontalPodAutoscaler")["spec"]["behavior"] == {
        "scaleDown": {
            "stabilizationWindowSeconds": window,
            "policies": [{"type": "Pods", "value": 1, "periodSeconds": period}],
        }
    }


def test_the_pods_have_no_rights_at_all() -> None:
    made = proxy()
    spec = only(made, "Deployment")["spec"]["template"]["spec"]
    assert spec["serviceAccountName"] == only(made, "ServiceAccount")["metadata"]["name"]
    assert spec["automountServiceAccountToken"] is False
    assert only(made, "ServiceAccount")["automountServiceAccountToken"] is False
    assert spec["securityContext"] == {
        "runAsNonRoot": True,
        "runAsUser": 65534,
        "runAsGroup": 65534,
        "seccompProfile": {"type": "RuntimeDefault"},
    }
    security = spec["containers"][0]["securityContext"]
    assert security["capabilities"] == {"drop": ["ALL"]}
    assert security["allowPrivilegeEscalation"] is False


def test_no_secret_is_in_the_manifests() -> None:
    made = proxy(EVERYTHING)
    assert "Secret" not in [manifest["kind"] for manifest in made]
    assert "sk-" not in str(made)


def test_all_problems_are_reported_at_once() -> None:
    wild = KOURIER | {"match": {"hostname": "*.example.com"}}
    with pytest.raises(InvalidProps) as error:
        synthesize(lambda chart: LiteLLMProxy(chart, "proxy", litellm=litellm(), inference_gateway=plan(wild)))
    assert [problem.path for problem in error.value.problems] == ["litellm.deployment", "models[0].match.hostname"]


def test_no_models_are_refused() -> None:
    with pytest.raises(InvalidProps, match="name at least one model"):
        synthesize(
            lambda chart: LiteLLMProxy(
                chart, "proxy", litellm=litellm({"deployment": SECRET}), inference_gateway=plan()
            )
        )


def test_others_learn_where_it_is_and_can_patch_it() -> None:
    chart = Chart(App(), "chart")
    values = litellm({"name": "proxy", "namespace": "llm", "deployment": SECRET})
    construct = LiteLLMProxy(chart, "proxy", litellm=values, inference_gateway=plan(KOURIER))
    assert (construct.service_name, construct.namespace) == ("proxy", "llm")
    construct.deployment.add_json_patch(JsonPatch.add("/spec/template/spec/fieldOfTomorrow", 1))
    assert only(chart.to_json(), "Deployment")["spec"]["template"]["spec"]["fieldOfTomorrow"] == 1


def test_the_same_values_give_the_same_manifests() -> None:
    assert proxy(EVERYTHING, ORDERED, KOURIER) == proxy(EVERYTHING, ORDERED, KOURIER)
