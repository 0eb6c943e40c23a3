"""What changes cost."""

from __future__ import annotations

from constructs_lib.comparison.risk import Risk
from constructs_lib.comparison.rules.rule import ANY, COME, EDITED, ENVOY_PODS, GONE, POD_KINDS, Rule, rules_of

_SIZE = "Takes more or fewer resources of the nodes."
_SCALE = "The autoscaler runs more or fewer pods."
_ALL = "The autoscaler runs more or fewer pods of all models."
COST: list[Rule] = [
    *rules_of(
        Risk.COST, POD_KINDS,
        ("", COME, "Its pods take resources of the nodes."),
        ("spec replicas", EDITED, "Another number of pods runs."),
        ("spec template spec containers * resources", ANY, _SIZE),
    ),
    *rules_of(
        Risk.COST, "Service.serving.knative.dev",
        ("", COME, "The model's pods take GPUs and other resources of the nodes."),
        ("spec template spec containers * resources", ANY, _SIZE),
        ("spec template metadata annotations autoscaling.knative.dev/*", EDITED, _SCALE),
        ("spec template spec containerConcurrency", EDITED, _SCALE),
    ),
    *rules_of(
        Risk.COST, "InferenceService LLMInferenceService",
        ("", COME, "The model's pods take GPUs and other resources of the nodes."),
        ("spec predictor containers * resources", ANY, _SIZE),
        ("spec predictor minReplicas|maxReplicas|scaleTarget|scaleMetric|containerConcurrency", EDITED, _SCALE),
        ("spec replicas", EDITED, "Another number of pods runs."),
        ("metadata annotations autoscaling.knative.dev/*", EDITED, _SCALE),
    ),
    *rules_of(
        Risk.COST, "HorizontalPodAutoscaler ScaledObject",
        ("", COME, _SCALE),
        ("", GONE, _SCALE),
        ("spec", ANY, _SCALE),
    ),
    *rules_of(
        Risk.COST, "EnvoyProxy",
        (f"spec provider kubernetes {ENVOY_PODS} replicas", EDITED, "Another number of proxies runs."),
        (f"spec provider kubernetes {ENVOY_PODS} container resources", ANY, _SIZE),
        ("spec provider kubernetes envoyHpa", ANY, _SCALE),
    ),
    *rules_of(Risk.COST, "ConfigMap/config-autoscaler", ("", COME, _ALL), ("", GONE, _ALL), ("data", ANY, _ALL)),
    *rules_of(Risk.COST, "ConfigMap/config-defaults", ("data container-concurrency", EDITED, _ALL)),
    *rules_of(Risk.COST, "Gateway", ("", COME, "Makes a load balancer and proxies.")),
    *rules_of(
        Risk.COST, "PersistentVolumeClaim",
        ("", COME, "Takes storage."),
        ("spec resources", ANY, "Takes another amount of storage."),
    ),
]  # fmt: skip
