"""What KServe makes of every model that we take, and the verdict of Knative's own webhook on it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings, strategies as st

from constructs_lib import InvalidValues, KServeModel, Values, parse_values
from constructs_lib.knative.config_data import config_data
from constructs_lib.models.autoscaling import ANNOTATION_PREFIX
from constructs_lib.models.values import PREDICTOR_SUFFIX
from constructs_lib.names import KNATIVE_PORTS, KNATIVE_VARIABLES, QUEUE_PROXY_PORT
from constructs_lib.platform.timeout_chain import with_timeouts
from tests.oracle.conftest import Ask
from tests.support import Manifest, only, synthesize

pytestmark = pytest.mark.oracle

MODELS = 300
# the queue proxy listens there only for TLS, so that the webhook does not look
NOT_REFUSED = {8112}

_IMAGE = "docker.io/example/engine:v1"
_LIMITS = {"cpu": "8", "memory": "32Gi"}
_NAMES = st.sampled_from(["llama", "a", "7b", "a" * 53, "a" * 54, "a-b"])
_TEXTS = st.sampled_from(["", "a", "a b", "x" * 63, "x" * 64, "team", "example.com/gpu", "nvidia.com/gpu", "/a", "ä"])
_COUNTS = st.sampled_from([0, 1, 2, 10, 1000, 1001, 2**31 - 1, 2**31])


def _some(**keys: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=keys)


_KSERVE = st.fixed_dictionaries(
    {
        "image": st.just(_IMAGE),
        "resources": st.fixed_dictionaries(
            {"limits": st.just(_LIMITS)},
            optional={"gpus": st.sampled_from([0, 1, 8]), "gpuResource": _TEXTS},
        ),
    },
    optional={
        "command": st.lists(_TEXTS, max_size=2),
        "args": st.one_of(st.lists(_TEXTS, max_size=2), st.just(["--tensor-parallel-size=8"])),
        "healthPath": st.sampled_from(["/", "/health?a=b", "health"]),
        "healthPort": st.sampled_from([1, 9001, *KNATIVE_PORTS]),
        "keepNode": st.booleans(),
        "podLabels": st.dictionaries(_TEXTS, _TEXTS, max_size=2),
        "podAnnotations": st.dictionaries(_TEXTS, _TEXTS, max_size=2),
        "runtimeClassName": st.sampled_from(["nvidia", "A"]),
        "schedulerName": st.sampled_from(["volcano", "A"]),
        "topologySpreadConstraints": st.lists(st.fixed_dictionaries({"topologyKey": _TEXTS}), max_size=2),
        "cache": _some(claim=st.sampled_from(["models", "a.b"]), size=st.sampled_from(["0", "50Gi"])),
        "securityContext": _some(
            runAsUser=st.sampled_from([0, 1000]), fsGroup=_COUNTS, readOnlyRootFilesystem=st.booleans()
        ),
        "env": st.dictionaries(
            st.sampled_from(["A", "HF_TOKEN", *KNATIVE_VARIABLES]),
            st.one_of(_TEXTS, st.just({"secretKeyRef": {"name": "a", "key": "b"}})),
            max_size=2,
        ),
        "envFrom": st.lists(
            st.sampled_from([{"secretRef": {"name": "a"}}, {"configMapRef": {"name": "a"}, "prefix": "A_"}]), max_size=2
        ),
        "storageUri": st.sampled_from(["", "pvc://weights/llama", "hf://org/llama"]),
        "serviceAccountName": st.sampled_from(["loader", "a.b", "A"]),
        "sharedMemory": st.sampled_from(["8Gi", "0", "1.5Gi"]),
        "tolerations": st.lists(
            _some(
                key=_TEXTS,
                operator=st.sampled_from(["Equal", "Exists"]),
                value=_TEXTS,
                effect=st.sampled_from(["", "NoSchedule", "PreferNoSchedule", "NoExecute"]),
            ),
            max_size=2,
        ),
        "nodeSelector": st.dictionaries(_TEXTS, _TEXTS, max_size=2),
        "imagePullSecrets": st.lists(st.sampled_from(["registry", "a.b", "A"]), max_size=2),
    },
)
_AUTOSCALING = _some(
    minScale=_COUNTS,
    maxScale=_COUNTS,
    initialScale=_COUNTS,
    target=_COUNTS,
    targetUtilizationPercentage=st.sampled_from([0.5, 1, 70, 100, 101]),
    metric=st.sampled_from(["concurrency", "rps"]),
    containerConcurrency=_COUNTS,
    window=st.sampled_from(["5s", "6s", "1h", "6500ms"]),
    scaleDownDelay=st.sampled_from(["0s", "1h", "1500ms"]),
    scaleToZeroPodRetentionPeriod=st.sampled_from(["0s", "1h", "90m"]),
)
_MODELS = st.fixed_dictionaries(
    {"name": st.just("llama"), "service": _NAMES.map(lambda name: f"models/{name}"), "kserve": _KSERVE},
    optional={
        "engine": st.sampled_from(["vllm", "sglang", "ollama", "other"]),
        "port": st.sampled_from([1, 8000, 8080, 65535, *KNATIVE_PORTS]),
        "mode": st.sampled_from(["kourier", "epp-kourier"]),
        "timeouts": _some(coldStart=st.sampled_from(["1s", "1500ms", "480s", "2h"])),
        "autoscaling": _AUTOSCALING,
    },
)
_KNATIVE = st.fixed_dictionaries(
    {
        "features": _some(
            podspecTolerations=st.sampled_from(["Enabled", "Allowed", "Disabled"]),
            podspecNodeselector=st.sampled_from(["Enabled", "Allowed", "Disabled"]),
            podspecVolumesEmptydir=st.sampled_from(["Enabled", "Disabled"]),
            podspecRuntimeclassname=st.sampled_from(["Enabled", "Allowed", "Disabled"]),
            podspecSchedulername=st.sampled_from(["Enabled", "Allowed", "Disabled"]),
            podspecTopologyspreadconstraints=st.sampled_from(["Enabled", "Allowed", "Disabled"]),
            podspecPersistentVolumeClaim=st.sampled_from(["Enabled", "Disabled"]),
            podspecPersistentVolumeWrite=st.sampled_from(["Enabled", "Disabled"]),
            podspecSecuritycontext=st.sampled_from(["Enabled", "Allowed", "Disabled"]),
        )
    },
    optional={
        "defaults": _some(
            containerConcurrency=st.just(10),
            containerConcurrencyMaxLimit=st.sampled_from([10, 2000]),
            allowContainerConcurrencyZero=st.booleans(),
        ),
        "autoscaler": _some(allowZeroInitialScale=st.booleans(), maxScaleLimit=st.sampled_from([0, 10])),
    },
)


def knative_service(inference_service: Manifest) -> Manifest:
    """The Knative service that KServe 0.20 makes of an InferenceService (ksvc_reconciler.go)."""
    predictor = copy.deepcopy(inference_service["spec"]["predictor"])
    by_field = {
        "min-scale": predictor.pop("minReplicas", None),
        "max-scale": predictor.pop("maxReplicas", None),
        "target": predictor.pop("scaleTarget", None),
        "metric": predictor.pop("scaleMetric", None),
    }
    annotations = {f"{ANNOTATION_PREFIX}{key}": str(value) for key, value in by_field.items() if value is not None}
    own = {"containerConcurrency": "containerConcurrency", "timeout": "timeoutSeconds"}
    spec = {theirs: predictor.pop(ours) for ours, theirs in own.items() if ours in predictor}
    metadata = inference_service["metadata"]
    annotations |= predictor.pop("annotations", {})
    labels = metadata["labels"] | predictor.pop("labels", {})
    predictor.pop("storageContainerName", None)
    return {
        "apiVersion": "serving.knative.dev/v1",
        "kind": "Service",
        "metadata": {"name": f"{metadata['name']}{PREDICTOR_SUFFIX}", "namespace": metadata["namespace"]},
        "spec": {
            "template": {
                "metadata": {"annotations": metadata["annotations"] | annotations, "labels": labels},
                "spec": spec | predictor,
            }
        },
    }


def question(values: Values) -> dict[str, Any]:
    """The model's Knative service, and the ConfigMaps that Knative judges it by."""
    values = with_timeouts(values)
    (model,) = values.models
    made = synthesize(lambda chart: KServeModel(chart, "model", model=model, timeouts=values.timeouts))
    knative = values.knative
    return {
        "service": knative_service(only(made, "InferenceService")),
        "defaults": config_data(knative.defaults) if knative.defaults else {},
        "features": config_data(knative.features) if knative.features else {},
        "autoscaler": config_data(knative.autoscaler),
    }


def test_knative_takes_every_model_that_we_take(oracle: Callable[[str], Ask]) -> None:
    taken: list[tuple[str, dict[str, Any]]] = []

    @settings(
        max_examples=10 * MODELS, derandomize=True, database=None, deadline=None, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(_MODELS, _KNATIVE)
    def collect(model: dict[str, Any], knative: dict[str, Any]) -> None:
        if len(taken) >= MODELS:
            return
        tree = {"inferenceGateway": {"enabled": True}, "models": [model], "knative": knative}
        try:
            values = parse_values(tree)
        except InvalidValues:
            return
        taken.append((str(tree), question(values)))

    collect()
    verdicts = oracle("service")(asked for _, asked in taken)
    assert {tree: verdict for (tree, _), verdict in zip(taken, verdicts, strict=True) if verdict} == {}
    assert len(taken) > MODELS / 3, len(taken)


def _plain(**container: Any) -> dict[str, Any]:
    inference_service = {
        "metadata": {"name": "llama", "namespace": "models", "annotations": {}, "labels": {}},
        "spec": {"predictor": {"containers": [{"image": _IMAGE} | container]}},
    }
    return {"service": knative_service(inference_service), "defaults": {}, "features": {}, "autoscaler": {}}


def test_the_ports_and_variables_that_knative_keeps_are_those_of_our_tables(oracle: Callable[[str], Ask]) -> None:
    ports = range(1, 65536, 1)
    verdicts = oracle("service")(_plain(ports=[{"containerPort": port}]) for port in ports)
    refused = {port for port, verdict in zip(ports, verdicts, strict=True) if verdict}
    assert QUEUE_PROXY_PORT in refused
    assert refused == set(KNATIVE_PORTS) - NOT_REFUSED
    names = (*KNATIVE_VARIABLES, "A", "STORAGE_URI", "K_SINK", "HOST")
    verdicts = oracle("service")(_plain(env=[{"name": name, "value": "x"}]) for name in names)
    assert {name for name, verdict in zip(names, verdicts, strict=True) if verdict} == set(KNATIVE_VARIABLES)
