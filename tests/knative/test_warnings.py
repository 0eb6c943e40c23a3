"""What is legal and unwise is said, with its figure; what is usual is not."""

from __future__ import annotations

from typing import Any

import pytest
from cdk8s import App, Chart

from constructs_lib import AutoscalerConfigConstruct, NetworkingChart, parse_values
from constructs_lib.errors import InvalidSection
from constructs_lib.knative.values import KnativeValues
from constructs_lib.knative.values.autoscaler import AutoscalerValues
from constructs_lib.knative.values.defaults import DefaultsValues
from constructs_lib.knative.values.deployment import DeploymentValues
from constructs_lib.knative.warnings import knative_warnings, ramp_seconds, warnings
from constructs_lib.kourier.values import KourierValues
from constructs_lib.kourier.values.service import KourierServiceValues
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import ModelValues

KSERVE = {"image": "docker.io/example/engine:v1", "resources": {"limits": {"cpu": "8", "memory": "32Gi"}}}


def said(defaults: DefaultsValues | None = None, cold_start: float = 300, **keys: Any) -> list[str]:
    return list(warnings(AutoscalerValues.model_validate(keys), defaults=defaults, cold_start=cold_start))


def test_the_defaults_are_not_complained_of() -> None:
    assert said() == []
    chart = NetworkingChart(App(), "networking")
    assert chart.autoscaler_config
    assert chart.autoscaler_config.warnings == ()


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({"maxScaleUpRate": 1.1, "maxScale": 10}, "to maxScale (10 pods) takes 45min, 9 cold starts of 300s"),
        ({"maxScaleUpRate": 1000}, "100 requests for 15"),
        ({"maxScaleUpRate": 1000, "containerConcurrencyTargetPercentage": 100}, "100 requests for 10"),
        ({"maxScaleUpRate": 1000, "containerConcurrencyTargetPercentage": 0.5}, "100 requests for 20"),
        ({"scaleDownDelay": "0s", "scaleToZeroPodRetentionPeriod": "0s"}, "scales to zero 90s after its last request"),
        ({"scaleDownDelay": "1h"}, "keeps its GPUs for 62min"),
        ({"scaleToZeroPodRetentionPeriod": "20s"}, "20s has no effect, because scaleToZeroGracePeriod (30s)"),
        ({"targetBurstCapacity": 211, "maxScale": 4}, "at 22 pods, and maxScale is 4"),
        (
            {"defaults": DefaultsValues(revision_response_start_timeout_seconds=60)},
            "StartTimeoutSeconds 60: shorter than",
        ),
    ],
)
def test_what_is_unwise_is_said_with_its_figure(keys: dict[str, Any], words: str) -> None:
    (text,) = said(**keys)
    assert words in text


@pytest.mark.parametrize(
    "keys",
    [
        {"maxScaleUpRate": 2, "maxScale": 4},
        {"maxScaleUpRate": 1000, "maxScale": 3},
        {"scaleDownDelay": "0s", "scaleToZeroPodRetentionPeriod": "0s", "minScale": 1},
        {"scaleDownDelay": "2h", "enableScaleToZero": False},
        {"targetBurstCapacity": 0, "maxScale": 4},
        {"targetBurstCapacity": -1, "maxScale": 4},
    ],
)
def test_what_is_wise_is_not(keys: dict[str, Any]) -> None:
    assert said(**keys) == []


@pytest.mark.parametrize(
    ("rate", "pods", "rounds"), [(2.0, 1, 1), (2.0, 15, 4), (1.1, 10, 9), (1000.0, 50, 1), (2.0, 0, 0)]
)
def test_a_ramp_is_one_cold_start_after_the_other(rate: float, pods: int, rounds: int) -> None:
    assert ramp_seconds(rate, pods, 120) == rounds * 120


def test_the_construct_keeps_it_for_other_tools() -> None:
    autoscaler = AutoscalerValues(max_scale_up_rate=1000)
    made = AutoscalerConfigConstruct(Chart(App(), "app"), "knative", autoscaler=autoscaler)
    assert [(entry.type, entry.data) for entry in made.node.metadata] == [("warning", made.warnings[0])]


def test_the_cold_start_is_that_of_the_timeouts() -> None:
    autoscaler = AutoscalerValues(max_scale=8)
    quick, slow = (
        AutoscalerConfigConstruct(Chart(App(), "app"), "knative", autoscaler=autoscaler, timeouts=timeouts)
        for timeouts in (None, TimeoutsValues(cold_start="600s"))
    )
    assert quick.warnings == ()
    assert len(slow.warnings) == 2
    assert "to maxScale (8 pods) takes 30min, 3 cold starts of 10min" in slow.warnings[0]
    assert (
        "scales to zero 420s after its last request, and returns only after a cold start of 10min" in slow.warnings[1]
    )


def test_the_deadline_of_others_services_is_compared_with_the_cold_start() -> None:
    parts = {"node": "410s"}
    models = parse_values(
        {
            "inferenceGateway": {"enabled": True},
            "models": [
                {"name": "slow", "service": "m/slow", "timeouts": {"coldStartParts": parts}},
                {"name": "quick", "service": "m/quick"},
                {"name": "made", "service": "m/made", "timeouts": {"coldStartParts": parts}, "kserve": KSERVE},
            ],
        }
    ).models

    def told(deployment: DeploymentValues | None) -> tuple[str, ...]:
        scope = Chart(App(), "app")
        return AutoscalerConfigConstruct(scope, "knative", models=models, deployment=deployment).warnings

    (text,) = told(None)
    assert text.startswith("knative.deployment.progressDeadline 600s: shorter than the cold start of slow (14.3min)")
    assert told(DeploymentValues(progress_deadline="900s")) == ()


def test_a_cold_start_must_be_a_duration() -> None:
    with pytest.raises(InvalidSection, match="cold_start"):
        TimeoutsValues(cold_start="soon")


def said_of(values: KnativeValues) -> list[str]:
    return list(knative_warnings(values, kourier=KourierValues(), models=(), timeouts=TimeoutsValues()))


def partial(**sections: Any) -> list[str]:
    return said_of(KnativeValues.model_validate({"ownership": "partial", **sections}))


@pytest.mark.parametrize(
    ("sections", "words"),
    [
        (
            {"network": {"ingressClass": "kourier.ingress.networking.knative.dev"}},
            "knative.network.ingressClass kourier.ingress.networking.knative.dev: with ownership: partial it becomes "
            "the class of every service",
        ),
        (
            {"network": {"certificateClass": "cert-manager.certificate.networking.knative.dev"}},
            "class of the certificates of every service",
        ),
        ({"autoscaler": {"podAutoscalerClass": "hpa.autoscaling.knative.dev"}}, "the class of every new revision"),
    ],
)
def test_a_class_that_changes_for_the_services_of_others_is_said(sections: dict[str, Any], words: str) -> None:
    assert [text for text in partial(**sections) if words in text]
    assert not [text for text in said_of(KnativeValues.model_validate(sections)) if "every" in text]


def test_what_is_left_to_an_existing_knative_is_not_complained_of() -> None:
    assert partial() == []
    # with Knative's own rate of 1000, not with the 2 of this library
    (text,) = partial(autoscaler={"scaleDownDelay": "300s"})
    assert "maxScaleUpRate 1000 without maxScale" in text


@pytest.mark.parametrize(
    ("ownership", "enabled", "models", "told"),
    [
        ("operator", False, 1, True),
        ("operator", True, 1, False),
        ("operator", False, 0, False),
        ("whole", False, 1, False),
    ],
)
def test_the_short_drain_of_the_operators_kourier_is_said(
    ownership: Any, enabled: bool, models: int, told: bool
) -> None:
    found = knative_warnings(
        KnativeValues(ownership=ownership),
        kourier=KourierValues(enabled=enabled),
        models=[ModelValues(name="llama", service="models/llama")] * models,
        timeouts=TimeoutsValues(),
    )
    assert any("killed after 30s" in text for text in found) is told


@pytest.mark.parametrize(
    ("kind", "knative", "told"),
    [
        ("LoadBalancer", {}, True),
        ("NodePort", {}, True),
        ("ClusterIP", {}, False),
        ("LoadBalancer", {"domain": {"domains": [{"name": "models.example.com"}]}}, False),
        ("LoadBalancer", {"ownership": "partial"}, False),
    ],
    ids=str,
)
def test_a_kourier_outside_without_a_domain_is_said(kind: Any, knative: dict[str, Any], told: bool) -> None:
    found = knative_warnings(
        KnativeValues.model_validate(knative),
        kourier=KourierValues(service=KourierServiceValues(type=kind)),
        models=(),
        timeouts=TimeoutsValues(),
    )
    assert any("serves nothing outside" in text for text in found) is told


@pytest.mark.parametrize(
    ("gateway", "model", "words"),
    [
        ({}, {"maxScale": 10, "containerConcurrency": 256}, "replicas 1: llama may have 2560 requests in flight"),
        ({"replicas": 2}, {"maxScale": 10, "target": 256}, "Write 3 or more"),
        ({"replicas": 2}, {"maxScale": 300}, "may have 3000 requests"),
        (
            {"autoscaling": {"minReplicas": 2, "maxReplicas": 9}},
            {"maxScale": 10, "target": 256},
            "kourier.gateway.autoscaling.minReplicas 2",
        ),
        ({"replicas": 3}, {"maxScale": 12, "target": 256}, ""),
        ({}, {"maxScale": 10, "target": 256, "metric": "rps"}, ""),
        ({}, {"containerConcurrency": 256}, ""),
    ],
    ids=str,
)
def test_more_requests_than_kourier_has_connections_for_are_said(
    gateway: dict[str, Any], model: dict[str, Any], words: str
) -> None:
    through = ModelValues.model_validate(
        {"name": "llama", "service": "models/llama", "mode": "kourier", "autoscaling": model}
    )
    found = [
        text
        for text in knative_warnings(
            KnativeValues(),
            kourier=KourierValues.model_validate({"gateway": gateway}),
            models=[through],
            timeouts=TimeoutsValues(),
        )
        if "connections to a service" in text
    ]
    assert [words in text for text in found] == [True] * bool(words)


def test_a_model_whose_pods_are_asked_directly_does_not_use_kourier_s_connections() -> None:
    scale = {"minScale": 1, "maxScale": 10, "containerConcurrency": 256}
    direct = ModelValues.model_validate(
        {"name": "llama", "service": "models/llama", "kserve": KSERVE, "autoscaling": scale}
    )
    assert direct.effective_mode == "epp-pods"
    found = knative_warnings(KnativeValues(), kourier=KourierValues(), models=[direct], timeouts=TimeoutsValues())
    assert not [text for text in found if "connections" in text]
