"""KServeModel: the InferenceService of a model, and what KServe must know of Kourier."""

from __future__ import annotations

import json
from typing import Any

import pytest
from cdk8s import App

from constructs_lib import InvalidProps, InvalidValues, KServeModel, ModelValues, NetworkingChart, Values, parse_values
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.names import KNATIVE_PORTS, KNATIVE_VARIABLES
from tests.support import Manifest, only, satisfies_kubernetes, synthesize

IMAGE = "docker.io/example/engine:v1"
LIMITS = {"cpu": "8", "memory": "32Gi"}
ENGINE = {"image": IMAGE, "resources": {"limits": LIMITS}}


SECRET = {"name": "huggingface", "key": "token"}


def model(**keys: Any) -> ModelValues:
    return ModelValues.model_validate({"name": "llama", "service": "models/llama", "kserve": ENGINE} | keys)


def made(values: ModelValues, **props: Any) -> Manifest:
    return only(synthesize(lambda chart: KServeModel(chart, "model", model=values, **props)), "InferenceService")


def predictor(values: ModelValues, **props: Any) -> dict[str, Any]:
    found: dict[str, Any] = made(values, **props)["spec"]["predictor"]
    return found


def container(values: ModelValues) -> dict[str, Any]:
    (found,) = predictor(values)["containers"]
    return dict(found)


def platform(**sections: Any) -> list[Manifest]:
    values = parse_values({"inferenceGateway": {"enabled": True}} | sections)
    manifests: list[Manifest] = NetworkingChart(App(), "networking", values=values).to_json()
    return manifests


def refused(**keys: Any) -> str:
    entry = {"name": "llama", "service": "models/llama", "kserve": ENGINE} | keys
    with pytest.raises(InvalidValues) as error:
        parse_values({"inferenceGateway": {"enabled": True}, "models": [entry]})
    return str(error.value)


def test_it_is_served_by_knative_under_its_name() -> None:
    service = made(model())
    assert (service["metadata"]["name"], service["metadata"]["namespace"]) == ("llama", "models")
    assert service["metadata"]["annotations"]["serving.kserve.io/deploymentMode"] == "Knative"
    assert container(model())["name"] == "kserve-container"


def test_it_goes_to_zero_unless_it_is_told_otherwise() -> None:
    # KServe's own default would keep one pod
    assert predictor(model())["minReplicas"] == 0
    assert predictor(model(autoscaling={"minScale": 2}))["minReplicas"] == 2


def test_the_scale_comes_from_the_same_settings() -> None:
    scale = {
        "minScale": 1,
        "maxScale": 8,
        "initialScale": 2,
        "target": 12,
        "metric": "rps",
        "containerConcurrency": 20,
        "window": "120s",
        "scaleDownDelay": "600s",
        "scaleToZeroPodRetentionPeriod": "5m",
        "targetUtilizationPercentage": 80,
    }
    found = predictor(model(autoscaling=scale))
    assert {key: found[key] for key in ("minReplicas", "maxReplicas", "scaleTarget", "scaleMetric")} == {
        "minReplicas": 1,
        "maxReplicas": 8,
        "scaleTarget": 12,
        "scaleMetric": "rps",
    }
    assert found["containerConcurrency"] == 20
    annotations = made(model(autoscaling=scale))["metadata"]["annotations"]
    prefix = "autoscaling.knative.dev/"
    assert {key.removeprefix(prefix): value for key, value in annotations.items() if key.startswith(prefix)} == {
        "initial-scale": "2",
        "target-utilization-percentage": "80",
        "window": "120s",
        "scale-down-delay": "600s",
        "scale-to-zero-pod-retention-period": "5m",
    }


def test_a_request_may_take_a_cold_start_and_a_generation() -> None:
    timeouts = TimeoutsValues(max_stream_duration="1000s", cold_start="700s", idle="700s")
    assert predictor(model(), timeouts=timeouts)["timeout"] == 1700
    assert predictor(model(timeouts={"coldStart": "900s"}), timeouts=timeouts)["timeout"] == 1900


@pytest.mark.parametrize(("cold_start", "deadline"), [("60s", "600s"), ("1200s", "1200s")])
def test_a_long_start_does_not_fail_the_revision(cold_start: str, deadline: str) -> None:
    annotations = made(model(timeouts={"coldStart": cold_start}))["metadata"]["annotations"]
    assert annotations["serving.knative.dev/progress-deadline"] == deadline


def test_knative_does_not_cut_an_answer_that_begins_early() -> None:
    assert made(model())["metadata"]["annotations"]["features.knative.dev/http-full-duplex"] == "Enabled"


def test_the_parts_of_a_cold_start_are_the_progress_deadline() -> None:
    parts = {"node": "410s", "weights": "600s"}
    service = made(model(timeouts={"coldStartParts": parts}))
    assert service["metadata"]["annotations"]["serving.knative.dev/progress-deadline"] == "1400s"
    assert service["spec"]["predictor"]["timeout"] == 2000


def test_vllm_serves_the_weights_that_kserve_loaded_under_the_models_name() -> None:
    kserve = ENGINE | {"storageUri": "pvc://weights/llama", "args": ["--max-model-len=8192"]}
    found = container(model(kserve=kserve, servedModel="Llama-3", port=9000))
    assert found["args"] == [
        "--model=/mnt/models",
        "--served-model-name=Llama-3",
        "--port=9000",
        "--max-model-len=8192",
    ]
    environment = {entry["name"]: entry["value"] for entry in found["env"]}
    assert environment["STORAGE_URI"] == "pvc://weights/llama"
    # longer than any proxy in front keeps a connection
    assert int(environment["VLLM_HTTP_TIMEOUT_KEEP_ALIVE"]) > 60
    assert found["ports"] == [{"name": "http1", "containerPort": 9000, "protocol": "TCP"}]
    assert found["readinessProbe"]["httpGet"] == {"path": "/health", "port": 9000}
    # an engine that is busy must not be killed for it
    assert "livenessProbe" not in found


def test_ollama_listens_where_knative_looks() -> None:
    found = container(model(engine="ollama"))
    environment = {entry["name"]: entry["value"] for entry in found["env"]}
    assert environment["OLLAMA_HOST"] == "0.0.0.0:11434"
    assert found["ports"][0]["containerPort"] == 11434


def test_ollama_finds_its_model_in_the_weights_or_the_cache() -> None:
    def models_folder(**kserve: Any) -> str:
        env = container(model(engine="ollama", kserve=ENGINE | kserve))["env"]
        return next((entry["value"] for entry in env if entry["name"] == "OLLAMA_MODELS"), "")

    assert models_folder() == ""
    assert models_folder(storageUri="pvc://weights/ollama") == "/mnt/models"
    assert models_folder(cache={"size": "20Gi"}) == "/cache/ollama"


def test_a_cache_is_a_claim_or_a_volume_with_a_size() -> None:
    found = predictor(model(kserve=ENGINE | {"cache": {"claim": "models"}, "securityContext": {"fsGroup": 2000}}))
    assert {"name": "cache", "persistentVolumeClaim": {"claimName": "models"}} in found["volumes"]
    (one,) = found["containers"]
    assert {"name": "cache", "mountPath": "/cache"} in one["volumeMounts"]
    assert {"name": "XDG_CACHE_HOME", "value": "/cache"} in one["env"]
    assert found["securityContext"] == {"fsGroup": 2000}
    found = predictor(model(kserve=ENGINE | {"cache": {"size": "50Gi"}}))
    assert {"name": "cache", "emptyDir": {"sizeLimit": "50Gi"}} in found["volumes"]


def test_a_claim_that_is_written_to_and_a_group_of_files_need_knatives_features() -> None:
    kserve = ENGINE | {"cache": {"claim": "models"}, "securityContext": {"fsGroup": 0}}
    path = "models[0].kserve"
    features = {"podspecPersistentVolumeClaim": "Enabled"}
    assert told({"kserve": kserve}) == [f"{path}.cache.claim", f"{path}.cache.claim", f"{path}.securityContext.fsGroup"]
    assert told({"kserve": kserve}, knative={"features": features})[0] == f"{path}.cache.claim"
    features |= {"podspecPersistentVolumeWrite": "Enabled", "podspecSecuritycontext": "Allowed"}
    assert told({"kserve": kserve}, knative={"features": features}) == []


GPUS = {"gpus": 4, "limits": LIMITS}


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({"args": ["--tensor-parallel-size=4"]}, "must be at least 4: --tensor-parallel-size 4 in args uses"),
        ({"args": ["-tp", "2", "--pipeline_parallel_size", "2"], "resources": GPUS | {"gpus": 2}},
         "resources.gpus = 2: must be at least 4: --tensor-parallel-size 2 and --pipeline-parallel-size 2"),
        ({"resources": GPUS, "sharedMemory": "8Gi"},
         "resources.gpus = 4: reserves 4 GPUs per pod, of which the engine uses 1 (no flag asks for more); "
         "add --tensor-parallel-size=4 to args, or write gpus: 1"),
        ({"resources": GPUS, "sharedMemory": "8Gi", "args": ["--tensor-parallel-size=2"]}, "the engine uses 2"),
        ({"resources": GPUS, "args": ["--tensor-parallel-size=4"]}, "kserve.sharedMemory: is required with several"),
        ({"sharedMemory": "32Gi"}, 'sharedMemory = "32Gi": must be below resources.limits.memory (32Gi)'),
        ({"cache": {}}, "kserve.cache.claim: is required, unless size is set"),
        ({"cache": {"claim": "a", "size": "1Gi"}}, "kserve.cache.size = \"1Gi\": has no effect with claim"),
    ],
)  # fmt: skip
def test_sizes_that_contradict_each_other_are_told(keys: dict[str, Any], words: str) -> None:
    assert words in refused(kserve=ENGINE | keys)


@pytest.mark.parametrize(
    ("engine", "keys"),
    [
        ("vllm", {"resources": GPUS, "sharedMemory": "8Gi", "args": ["--tensor-parallel-size", "2", "-dp=2"]}),
        ("sglang", {"resources": GPUS, "sharedMemory": "8Gi", "args": ["--tp=4", "--dp=4", "--enable-dp-attention"]}),
        # what a command or a file of its own says is not known
        ("vllm", {"resources": GPUS, "sharedMemory": "8Gi", "command": ["/start.sh"]}),
        ("vllm", {"resources": GPUS, "sharedMemory": "8Gi", "args": ["--config=/etc/vllm.yaml"]}),
        # parallel on CPUs
        ("vllm", {"args": ["--tensor-parallel-size=2"], "env": {"VLLM_CPU_KVCACHE_SPACE": "8"}}),
        ("ollama", {"resources": GPUS}),
        ("other", {"resources": GPUS}),
    ],
)
def test_sizes_that_fit_are_taken(engine: str, keys: dict[str, Any]) -> None:
    assert told({"engine": engine, "port": 8000, "kserve": ENGINE | keys}) == []


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({"kserve": ENGINE | {"args": ["--verbose"]}}, "kserve.args = ['--verbose']: cannot be combined with engine"),
        ({"kserve": ENGINE | {"command": ["ollama", "serve"]}}, "kserve.command"),
        ({"kserve": ENGINE | {"env": {"OLLAMA_HOST": "127.0.0.1"}}}, 'OLLAMA_HOST = "127.0.0.1": is set from port'),
        ({"kserve": ENGINE | {"storageUri": "hf://org/llama"}}, "write servedModel: hf.co/org/model:tag"),
        ({"kserve": ENGINE | {"storageUri": "pvc://w/o", "cache": {"size": "1Gi"}}}, "kserve.cache: has no effect"),
        ({"servedModel": "Gemma 3"}, 'servedModel = "Gemma 3": must be a name that Ollama can pull'),
        ({"servedModel": "a/b/c/d"}, "must be a name that Ollama can pull"),
        ({"servedModel": "gpt-oss:120b-cloud"}, "runs in Ollama's cloud, for which the pod has no account"),
    ],
)
def test_what_ollama_cannot_use_is_told(keys: dict[str, Any], words: str) -> None:
    assert words in refused(engine="ollama", **keys)


@pytest.mark.parametrize("name", ["gemma3:4b", "library/gemma3", "hf.co/org/Llama-3.2-1B-GGUF:Q4_K_M", "a:5000/b/c:d"])
def test_what_ollama_can_pull_is_taken(name: str) -> None:
    assert told({"engine": "ollama", "servedModel": name, "kserve": ENGINE}) == []


def test_sglang_is_started() -> None:
    assert container(model(engine="sglang"))["command"] == ["python3", "-m", "sglang.launch_server"]


def test_gpus_are_asked_for_and_held_to() -> None:
    kserve = ENGINE | {
        "resources": {"gpus": 2, "requests": {"cpu": "4"}, "limits": LIMITS},
        "sharedMemory": "8Gi",
        "args": ["--tensor-parallel-size=2"],
    }
    found = predictor(model(kserve=kserve))
    resources = found["containers"][0]["resources"]
    assert resources == {
        "limits": {"cpu": "8", "memory": "32Gi", "nvidia.com/gpu": "2"},
        "requests": {"cpu": "4", "memory": "32Gi", "nvidia.com/gpu": "2"},
    }
    assert {"name": "shared-memory", "emptyDir": {"medium": "Memory", "sizeLimit": "8Gi"}} in found["volumes"]
    assert {"name": "shared-memory", "mountPath": "/dev/shm"} in found["containers"][0]["volumeMounts"]  # noqa: S108


RESTRICTED = {
    "allowPrivilegeEscalation": False,
    "capabilities": {"drop": ["ALL"]},
    "runAsNonRoot": True,
    "seccompProfile": {"type": "RuntimeDefault"},
}


@pytest.mark.parametrize(
    ("engine", "user", "group"), [("vllm", 2000, 0), ("ollama", 1000, 1000), ("other", 1000, 1000)]
)
def test_no_model_runs_as_root_and_each_can_write_to_its_home(engine: str, user: int, group: int) -> None:
    found = predictor(model(engine=engine, port=8000))
    (one,) = found["containers"]
    assert one["securityContext"] == RESTRICTED | {"runAsUser": user, "runAsGroup": group}
    assert {"name": "HOME", "value": "/home/engine"} in one["env"]
    assert {"name": "USER", "value": "engine"} in one["env"], "torch asks for the name of a user that no image knows"
    assert one["volumeMounts"] == [{"name": "home", "mountPath": "/home/engine"}]
    assert found["volumes"] == [{"name": "home", "emptyDir": {}}]
    assert found["automountServiceAccountToken"] is False
    assert "securityContext" not in found, "Knative refuses that of a pod"


def test_a_model_may_run_as_root_where_its_image_knows_no_other_user() -> None:
    found = predictor(model(kserve=ENGINE | {"securityContext": {"runAsUser": 0}}))
    (one,) = found["containers"]
    assert one["securityContext"] == RESTRICTED | {"runAsUser": 0, "runAsGroup": 0, "runAsNonRoot": False}
    assert "volumes" not in found
    assert "HOME" not in {variable["name"] for variable in one.get("env", [])}


def test_with_a_read_only_root_it_writes_to_volumes() -> None:
    security = {"runAsUser": 1234, "runAsGroup": 7, "readOnlyRootFilesystem": True}
    found = predictor(model(kserve=ENGINE | {"securityContext": security}))
    (one,) = found["containers"]
    assert one["securityContext"] == RESTRICTED | {
        "runAsUser": 1234,
        "runAsGroup": 7,
        "readOnlyRootFilesystem": True,
    }
    mounts = {mount["name"]: mount["mountPath"] for mount in one["volumeMounts"]}
    assert mounts == {"home": "/home/engine", "tmp": "/tmp"}  # noqa: S108
    assert {volume["name"] for volume in found["volumes"]} == {*mounts}


def test_a_home_that_is_given_wins() -> None:
    env = container(model(kserve=ENGINE | {"env": {"HOME": "/data"}}))["env"]
    assert [variable["value"] for variable in env if variable["name"] == "HOME"] == ["/data"]


def test_the_environment_comes_from_secrets_and_config_maps() -> None:
    env = {
        "A": "x",
        "HF_TOKEN": {"secretKeyRef": SECRET},
        "HF_ENDPOINT": {"configMapKeyRef": {"name": "mirror", "key": "url"}},
    }
    from_ = [{"secretRef": {"name": "proxy"}}, {"configMapRef": {"name": "tuning"}, "prefix": "VLLM_"}]
    found = container(model(kserve=ENGINE | {"env": env, "envFrom": from_}))
    assert found["env"][-3:] == [
        {"name": "A", "value": "x"},
        {"name": "HF_TOKEN", "valueFrom": {"secretKeyRef": {"name": "huggingface", "key": "token"}}},
        {"name": "HF_ENDPOINT", "valueFrom": {"configMapKeyRef": {"name": "mirror", "key": "url"}}},
    ]
    assert found["envFrom"] == from_


def test_affinity_and_priority_reach_the_pods_and_need_knatives_features() -> None:
    keys = {"priorityClassName": "gpu", "affinity": {"podAntiAffinity": {}}}
    found = predictor(model(kserve=ENGINE | keys))
    assert {key: found[key] for key in keys} == keys
    text = refused(kserve=ENGINE | keys)
    assert 'models[0].kserve.priorityClassName = "gpu": is refused by Knative' in text
    assert "knative.features.podspecPriorityclassname: Enabled" in text
    assert "models[0].kserve.affinity: is refused by Knative" in text


POD_KEYS = {
    "runtimeClassName": "nvidia",
    "schedulerName": "volcano",
    "topologySpreadConstraints": [{"topologyKey": "topology.kubernetes.io/zone", "maxSkew": 2}],
}


def test_runtime_scheduler_and_spread_reach_the_pods_and_need_knatives_features() -> None:
    found = predictor(model(kserve=ENGINE | POD_KEYS))
    assert (found["runtimeClassName"], found["schedulerName"]) == ("nvidia", "volcano")
    assert found["topologySpreadConstraints"] == [
        {
            "topologyKey": "topology.kubernetes.io/zone",
            "maxSkew": 2,
            "whenUnsatisfiable": "ScheduleAnyway",
            "labelSelector": {"matchLabels": {"serving.knative.dev/service": "llama-predictor"}},
            "matchLabelKeys": ["serving.knative.dev/revision"],
        }
    ]
    paths = {f"models[0].kserve.{key}" for key in POD_KEYS}
    assert {*told({"kserve": ENGINE | POD_KEYS})} == paths
    features = {
        *("podspecRuntimeclassname", "podspecSchedulername", "podspecTopologyspreadconstraints"),
    }
    enabled = {"features": dict.fromkeys(features, "Enabled")}
    assert told({"kserve": ENGINE | POD_KEYS}, knative=enabled) == []


def test_pods_have_labels_and_annotations_and_may_keep_their_node() -> None:
    keys = {"podLabels": {"team": "search"}, "podAnnotations": {"example.com/a": "b"}}
    found = predictor(model(kserve=ENGINE | keys))
    assert (found["labels"], found["annotations"]) == (keys["podLabels"], keys["podAnnotations"])
    assert "annotations" not in predictor(model())
    assert predictor(model(kserve=ENGINE | {"keepNode": True}))["annotations"] == {
        "cluster-autoscaler.kubernetes.io/safe-to-evict": "false",
        "karpenter.sh/do-not-disrupt": "true",
    }


def test_an_engine_of_ones_own_says_where_it_tells_that_it_has_loaded() -> None:
    assert "readinessProbe" not in container(model(engine="other", port=8000))
    own = ENGINE | {"healthPath": "/ready?deep=1", "healthPort": 9001}
    found = container(model(engine="other", port=8000, kserve=own))
    assert found["readinessProbe"]["httpGet"] == {"path": "/ready?deep=1", "port": 9001}
    assert container(model(kserve=ENGINE | {"healthPath": "/ping"}))["readinessProbe"]["httpGet"]["port"] == 8000


def test_weights_are_loaded_by_a_container_of_ones_own() -> None:
    keys = {"storageUri": "s3://weights/llama", "storageContainerName": "large"}
    assert predictor(model(kserve=ENGINE | keys))["storageContainerName"] == "large"


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({"healthPath": "health"}, "must be a path such as /health"),
        ({"healthPort": 8012}, "kserve.healthPort = 8012: is one of Knative's own ports"),
        ({"storageContainerName": "large"}, "has no effect with storageUri: (none)"),
        ({"storageContainerName": "large", "storageUri": "pvc://a/b"}, "has no effect with storageUri: pvc://a/b"),
        ({"podAnnotations": {"autoscaling.knative.dev/window": "9s"}}, "write the section autoscaling of the model"),
        ({"podLabels": {"serving.knative.dev/service": "x"}}, "podLabels.serving.knative.dev/service"),
        ({"podLabels": {"app.kubernetes.io/name": "x"}}, "is a label by which pods of the platform are selected"),
        (
            {"keepNode": True, "podAnnotations": {"karpenter.sh/do-not-disrupt": "false"}},
            "cannot be combined with keepNode, which sets it",
        ),
        ({"topologySpreadConstraints": [{"topologyKey": "zone", "whenUnsatisfiable": "Wait"}]}, "must be one of"),
        ({"topologySpreadConstraints": [{"topologyKey": "a b"}]}, "must be a name such as"),
    ],
)
def test_what_is_wrong_with_pods_is_told(keys: dict[str, Any], words: str) -> None:
    assert words in refused(kserve=ENGINE | keys)


def test_a_port_of_health_needs_a_path_where_none_is_known() -> None:
    kserve = ENGINE | {"healthPort": 9001}
    assert told({"engine": "other", "port": 8000, "kserve": kserve}) == ["models[0].kserve.healthPort"]
    assert told({"engine": "vllm", "kserve": kserve}) == []


def test_nodes_are_chosen() -> None:
    taint = {"key": "nvidia.com/gpu", "operator": "Exists", "effect": "NoSchedule"}
    found = predictor(model(kserve=ENGINE | {"tolerations": [taint], "nodeSelector": {"gpu": "h100"}}))
    assert found["tolerations"] == [taint]
    assert found["nodeSelector"] == {"gpu": "h100"}


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({"kserve": {}}, "models[0].kserve.image: is required"),
        ({"kserve": {"image": "vllm/vllm-openai:latest"}}, "must be pinned"),
        ({"service": f"models/{'a' * 54}"}, "models[0].service"),
        ({"service": f"models/{'a' * 54}", "mirror": {"service": "models/b"}}, "models[0].service"),
        ({"service": "models/7b"}, "starts with a letter"),
        ({"engine": "other"}, "models[0].port: is required with engine: other"),
        ({"kserve": ENGINE | {"storageUri": "weights/llama"}}, "must be a URI that KServe can load from"),
        ({"kserve": ENGINE | {"env": {"1A": "x"}}}, "must be the name of an environment variable"),
        (
            {"kserve": ENGINE | {"env": {"A": 1}}},
            "models[0].kserve.env.A = 1: must be a string in quotes, or a section with secretKeyRef or configMapKeyRef",
        ),
        (
            {"kserve": ENGINE | {"env": {"A": {"secretKeyRef": {"name": "hf"}}}}},
            "models[0].kserve.env.A.secretKeyRef.key: is required",
        ),
        ({"kserve": ENGINE | {"env": {"A": {}}}}, "env.A.secretKeyRef: is required, unless configMapKeyRef is set"),
        (
            {"kserve": ENGINE | {"env": {"A": {"secretKeyRef": SECRET, "configMapKeyRef": SECRET}}}},
            "env.A.configMapKeyRef: cannot be combined with secretKeyRef; drop one of the two",
        ),
        (
            {"kserve": ENGINE | {"env": {"A": {"fieldRef": {"fieldPath": "status.podIP"}}}}},
            "unknown key; known here: secretKeyRef, configMapKeyRef",
        ),
        ({"kserve": ENGINE | {"env": {"K_SERVICE": {"secretKeyRef": SECRET}}}}, "env.K_SERVICE: is set by Knative"),
        ({"kserve": ENGINE | {"envFrom": [{}]}}, "envFrom[0].secretRef: is required, unless configMapRef is set"),
        ({"kserve": ENGINE | {"envFrom": [{"secretRef": {"name": "a"}, "prefix": "a-"}]}}, "envFrom[0].prefix"),
        ({"kserve": {"image": IMAGE, "resources": {"gpus": -1}}}, "must be at least 0"),
        ({"kserve": {"image": IMAGE}}, "kserve.resources.limits.memory: is required: KServe 0.20 would limit"),
        ({"kserve": {"image": IMAGE}}, "kserve.resources.limits.cpu: is required: KServe 0.20 would limit"),
        (
            {"kserve": ENGINE | {"tolerations": [{"key": "a"}]}},
            "models[0].kserve.tolerations = ['a']: is refused by Knative, where the field is off by default; "
            "write knative.features.podspecTolerations: Enabled",
        ),
        ({"kserve": ENGINE | {"nodeSelector": {"a": "b"}}}, "write knative.features.podspecNodeselector"),
        ({"kserve": ENGINE | {"nodeSelector": {"a b": "x"}}}, "must be a name such as"),
        ({"kserve": ENGINE | {"nodeSelector": {"a": "x y"}}}, "must be a label value"),
        ({"kserve": ENGINE | {"tolerations": [{"key": "a b"}]}}, "must be a name such as"),
        ({"kserve": ENGINE | {"tolerations": [{"key": "a", "value": "b c"}]}}, "must be a label value"),
        (
            {"kserve": {"image": IMAGE, "resources": {"limits": LIMITS, "gpuResource": "gpu"}}},
            "must be an extended resource such as nvidia.com/gpu",
        ),
        ({"autoscaling": {"initialScale": 0}}, "write knative.autoscaler.allowZeroInitialScale: true"),
        ({"versions": [{"service": "m/a"}], "service": None}, "cannot be combined with versions"),
        ({"autoscaling": {"window": "5s"}}, "must be at least 6s"),
        ({"autoscaling": {"window": "61m"}}, "must be at most 1h"),
        ({"autoscaling": {"scaleDownDelay": "1500ms"}}, "must be whole seconds"),
        ({"autoscaling": {"minScale": 3, "maxScale": 2}}, "must not be below minScale (3)"),
        ({"autoscaling": {"target": 20, "containerConcurrency": 10}}, "must not be above containerConcurrency (10)"),
        ({"autoscaling": {"metric": "cpu"}}, "must be one of concurrency, rps"),
        ({"autoscaling": {"targetUtilizationPercentage": 0.5}}, "must be at least 1"),
    ],
)
def test_what_is_wrong_is_told(keys: dict[str, Any], words: str) -> None:
    assert words in refused(**{key: value for key, value in keys.items() if value is not None})


def test_a_switched_on_field_is_taken() -> None:
    entry = {
        "name": "llama",
        "service": "models/llama",
        "kserve": ENGINE | {"tolerations": [{"key": "a"}], "nodeSelector": {"b": "c"}},
    }
    features = {"podspecTolerations": "Enabled", "podspecNodeselector": "Allowed"}
    platform(models=[entry], knative={"features": features})


def test_home_and_shared_memory_need_the_volumes_that_knative_allows_by_default() -> None:
    entry = {"kserve": ENGINE | {"sharedMemory": "8Gi"}}
    features = {"podspecVolumesEmptydir": "Disabled"}
    path = "models[0].kserve"
    assert told(entry, knative={"features": features}) == [f"{path}.securityContext", f"{path}.sharedMemory"]
    as_root = ENGINE | {"securityContext": {"runAsUser": 0}}
    assert told({"kserve": as_root}, knative={"features": features}) == []
    assert told(entry) == []


def test_a_model_that_is_there_already_is_not_made() -> None:
    with pytest.raises(InvalidProps, match="kserve: is required"):
        made(ModelValues(name="llama", service="models/llama"))


def test_kserve_is_told_of_kourier_only_when_asked() -> None:
    assert not [item for item in platform() if item["metadata"]["name"] == "inferenceservice-config"]
    found = only(platform(kserve={"config": {"enabled": True}}), "ConfigMap", "inferenceservice-config")
    assert found["metadata"]["namespace"] == "kserve"
    # the other keys are those of KServe's own install
    assert set(found["data"]) == {"ingress", "deploy"}
    assert json.loads(found["data"]["ingress"])["disableIstioVirtualHost"] is True
    # KServe reconciles nothing while it is empty
    assert json.loads(found["data"]["ingress"])["ingressGateway"]
    assert json.loads(found["data"]["deploy"]) == {"defaultDeploymentMode": "Knative"}
    assert satisfies_kubernetes(found)


def test_the_route_leads_to_the_predictor_that_kserve_makes() -> None:
    entry = {"name": "llama", "service": "models/llama", "kserve": ENGINE}
    found = only(platform(models=[entry]), "HTTPRoute", "llama")
    (rewrite,) = found["spec"]["rules"][0]["filters"]
    assert rewrite["urlRewrite"]["hostname"] == "llama-predictor.models.svc.cluster.local"


def test_the_defaults_make_no_model() -> None:
    assert Values().models == ()


def test_no_model_may_have_more_pods_than_knative_allows() -> None:
    autoscaler = {"maxScale": 2, "maxScaleLimit": 4}
    entry = {"name": "llama", "service": "models/llama", "kserve": ENGINE}

    def made(most: int) -> list[Manifest]:
        return platform(knative={"autoscaler": autoscaler}, models=[entry | {"autoscaling": {"maxScale": most}}])

    assert made(4)
    with pytest.raises(InvalidValues, match=r"maxScaleLimit \(4\)"):
        made(5)


def told(model: dict[str, Any], **sections: Any) -> list[str]:
    tree = {"inferenceGateway": {"enabled": True}, "models": [{"name": "llama", "service": "m/llama", **model}]}
    try:
        parse_values(tree | sections)
    except InvalidValues as error:
        return [problem.path for problem in error.problems]
    return []


KSERVE = {"image": "vllm/vllm-openai:v0.11.0", "resources": {"limits": {"cpu": "8", "memory": "32Gi"}}}


@pytest.mark.parametrize("port", KNATIVE_PORTS)
def test_a_port_that_knative_keeps_for_itself_is_refused(port: int) -> None:
    assert told({"port": port, "kserve": KSERVE}) == ["models[0].port"]
    assert told({"port": port}) == []


@pytest.mark.parametrize("name", KNATIVE_VARIABLES)
def test_a_variable_that_knative_sets_is_refused(name: str) -> None:
    assert told({"kserve": KSERVE | {"env": {name: "1"}}}) == [f"models[0].kserve.env.{name}"]


def test_a_concurrency_that_knative_refuses_is_refused() -> None:
    path = "models[0].autoscaling.containerConcurrency"
    model = {"kserve": KSERVE, "autoscaling": {"containerConcurrency": 1001}}
    assert told(model) == [path]
    assert told(model, knative={"defaults": {"containerConcurrencyMaxLimit": 2000}}) == []
    strict = {"defaults": {"allowContainerConcurrencyZero": False, "containerConcurrency": 1}}
    assert told({"kserve": KSERVE, "autoscaling": {"containerConcurrency": 0}}, knative=strict) == [path]


def test_a_model_that_nobody_would_wake_is_refused() -> None:
    picked = {"mode": "epp-pods", "podLabels": {"version": "2"}}
    assert told(picked) == ["models[0].coldPath"]
    assert told(picked, litellm={"enabled": True}) == []
    assert told(picked | {"coldPath": "litellm-order"}) == []
    # it has a pod always, but none of a new version while that starts
    always = picked | {"autoscaling": {"minScale": 1}}
    assert told(always) == ["models[0].coldPath"]
    assert told(always | {"coldPath": "none"}) == []
