"""Settings of the autoscaler that are legal but unwise, each with its figure. None of them is an error."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

from constructs_lib.knative.values import KnativeValues
from constructs_lib.knative.values.autoscaler import AutoscalerValues
from constructs_lib.knative.values.defaults import DefaultsValues
from constructs_lib.knative.values.deployment import DeploymentValues
from constructs_lib.knative.values.knative_defaults import AutoscalerKeys, DeploymentKeys
from constructs_lib.kourier.rules import OPERATOR_GRACE_SECONDS
from constructs_lib.kourier.values import KourierValues
from constructs_lib.kourier.values.gateway import KourierGatewayValues
from constructs_lib.models.in_force import timeouts_of
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import ModelValues
from constructs_lib.names import KOURIER_CONNECTIONS
from constructs_lib.values.durations import go_seconds, seconds

_LONGEST_RAMP = 15 * 60
_LONGEST_IDLE = 60 * 60
_UNLIMITED_RATE = 100
_EXAMPLE_REQUESTS = 100


def knative_warnings(
    values: KnativeValues, *, kourier: KourierValues, models: Sequence[ModelValues], timeouts: TimeoutsValues
) -> Iterator[str]:
    """Everything that is unwise about Knative's settings, one text each.

    Args:
        values: section `knative`.
        kourier: section `kourier`.
        models: the models.
        timeouts: the platform's timeouts.
    """
    # what is not written is others' choice
    if values.ownership != "partial" or values.autoscaler.model_fields_set:
        cold_start = seconds(timeouts.longest_start)
        yield from warnings(values.autoscaler_in_force, defaults=values.defaults, cold_start=cold_start)
    yield from deadline_warnings(models, timeouts=timeouts, deployment=values.deployment)
    if kourier.enabled:
        target = AutoscalerKeys.in_force(values.autoscaler_in_force).container_concurrency_target_default
        yield from _overflows(models, kourier.gateway, target)
    if values.ownership == "partial":
        yield from _class_changes(values)
    if kourier.service.type != "ClusterIP" and values.ownership != "partial" and not values.domain:
        yield (
            f"kourier.service.type {kourier.service.type}: without knative.domain, and without a domain that somebody "
            "else wrote into config-domain, every service has a name of the cluster only, and Kourier serves nothing "
            "outside"
        )
    if values.ownership == "operator" and not kourier.enabled and models:
        yield (
            "knative.ownership operator: the gateway pods of the operator's Kourier drain for 15s, or up to 29s with "
            f"kourier.gateway.drainTime, and are killed after {OPERATOR_GRACE_SECONDS}s, so a rollout or a node drain "
            "cuts longer streams; with kourier.enabled: true Kourier is made here, and drains for as long as they last"
        )


def _overflows(models: Sequence[ModelValues], gateway: KourierGatewayValues, target: float) -> Iterator[str]:
    """Models with more room for requests than the gateway pods let through, which CPU does not make more of."""
    pods = gateway.autoscaling.min_replicas if gateway.autoscaling else gateway.replicas
    key = "autoscaling.minReplicas" if gateway.autoscaling else "replicas"
    for model in models:
        scale = model.autoscaling
        if model.effective_mode not in ("kourier", "epp-kourier") or scale.metric == "rps":
            continue
        most = int((scale.max_scale or 0) * (scale.container_concurrency or scale.target or target))
        if most > pods * KOURIER_CONNECTIONS:
            yield (
                f"kourier.gateway.{key} {pods}: {model.name} may have {most} requests in flight (pods times requests "
                f"per pod), and a gateway pod has {KOURIER_CONNECTIONS} connections to a service; beyond, requests "
                f"wait or get 503. Write {math.ceil(most / KOURIER_CONNECTIONS)} or more"
            )


def _class_changes(values: KnativeValues) -> Iterator[str]:
    """Classes that are written over those of an existing installation, and so are changed for the services of all."""
    network, scaler = values.network, values.autoscaler.pod_autoscaler_class
    if "ingress_class" in network.model_fields_set:
        yield (
            f"knative.network.ingressClass {network.ingress_class}: with ownership: partial it becomes the class of "
            "every service in the cluster without the annotation networking.knative.dev/ingress-class, and routes of "
            "other teams move to it at once. Annotate those that are to stay before you apply it"
        )
    if network.certificate_class:
        yield (
            f"knative.network.certificateClass {network.certificate_class}: with ownership: partial it becomes the "
            "class of the certificates of every service in the cluster without the annotation "
            "networking.knative.dev/certificate-class"
        )
    if scaler:
        yield (
            f"knative.autoscaler.podAutoscalerClass {scaler}: with ownership: partial it becomes the class of every "
            "new revision in the cluster without the annotation autoscaling.knative.dev/class"
        )


def warnings(autoscaler: AutoscalerValues, *, defaults: DefaultsValues | None, cold_start: float) -> Iterator[str]:
    """The settings that are unwise, one text each.

    Args:
        autoscaler: section `knative.autoscaler`.
        defaults: section `knative.defaults`, if there is one.
        cold_start: seconds until a new pod is ready.
    """
    in_force = AutoscalerKeys.in_force(autoscaler)
    yield from _growth(in_force, cold_start)
    yield from _shrinking(in_force, cold_start)
    # only where it is set: Knative's default is nobody's choice
    if autoscaler.target_burst_capacity is not None:
        yield from _activator(in_force)
    yield from _timeouts(defaults, cold_start)


def ramp_seconds(rate: float, pods: int, cold_start: float) -> float:
    """Time to scale from zero to `pods`: in each cold start the ready pods are multiplied by the rate."""
    ready, rounds = 0, 0
    while ready < pods:
        ready, rounds = math.ceil(rate * max(1, ready)), rounds + 1
    return rounds * cold_start


def idle_seconds(autoscaler: AutoscalerKeys) -> float:
    """Time from the last request until the last pod is removed."""
    after = max(go_seconds(autoscaler.scale_to_zero_grace_period),
                go_seconds(autoscaler.scale_to_zero_pod_retention_period))  # fmt: skip
    return go_seconds(autoscaler.stable_window) + go_seconds(autoscaler.scale_down_delay) + after


def _growth(autoscaler: AutoscalerKeys, cold_start: float) -> Iterator[str]:
    rate, most = autoscaler.max_scale_up_rate, autoscaler.max_scale
    ramp = ramp_seconds(rate, most, cold_start)
    if ramp > _LONGEST_RAMP:
        yield (
            f"knative.autoscaler.maxScaleUpRate {rate:g}: from zero to maxScale ({most} pods) takes {_time(ramp)}, "
            f"{round(ramp / cold_start)} cold starts of {_time(cold_start)} one after the other"
        )
    if rate >= _UNLIMITED_RATE and not (most or autoscaler.max_scale_limit):
        target = autoscaler.container_concurrency_target_default * autoscaler.target_fraction
        yield (
            f"knative.autoscaler.maxScaleUpRate {rate:g} without maxScale: the requests that wait during a cold start "
            f"ask for all their pods at once; {_EXAMPLE_REQUESTS} requests for {math.ceil(_EXAMPLE_REQUESTS / target)}"
        )


def _shrinking(autoscaler: AutoscalerKeys, cold_start: float) -> Iterator[str]:
    if not autoscaler.enable_scale_to_zero or autoscaler.min_scale:
        return
    idle = idle_seconds(autoscaler)
    if idle < cold_start:
        yield (
            f"knative.autoscaler: a model scales to zero {_time(idle)} after its last request, and returns only "
            f"after a cold start of {_time(cold_start)}; raise scaleToZeroPodRetentionPeriod"
        )
    if idle > _LONGEST_IDLE:
        yield (
            f"knative.autoscaler: the last pod keeps its GPUs for {_time(idle)} after the last request "
            "(stableWindow + scaleDownDelay + scaleToZeroPodRetentionPeriod)"
        )
    retention, grace = (go_seconds(autoscaler.scale_to_zero_pod_retention_period),
                        go_seconds(autoscaler.scale_to_zero_grace_period))  # fmt: skip
    if 0 < retention < grace:
        yield (
            f"knative.autoscaler.scaleToZeroPodRetentionPeriod {_time(retention)} has no effect, because "
            f"scaleToZeroGracePeriod ({_time(grace)}) is longer"
        )


def _activator(autoscaler: AutoscalerKeys) -> Iterator[str]:
    burst, most = autoscaler.target_burst_capacity, autoscaler.max_scale
    pods = math.ceil(burst / autoscaler.container_concurrency_target_default)
    if burst > 0 and most and pods > most:
        yield (
            f"knative.autoscaler.targetBurstCapacity {burst:g}: the activator leaves the request path at {pods} pods, "
            f"and maxScale is {most}, so it never does; write 0 to bypass it as soon as a pod is ready"
        )


def _timeouts(defaults: DefaultsValues | None, cold_start: float) -> Iterator[str]:
    for key in ("revision_timeout_seconds", "revision_response_start_timeout_seconds"):
        given = getattr(defaults, key, None)
        if given is not None and 0 < given < cold_start:
            name = DefaultsValues.model_fields[key].alias
            yield (
                f"knative.defaults.{name} {given}: shorter than a cold start of {_time(cold_start)}, so the request "
                "that wakes a model fails"
            )


def deadline_warnings(
    models: Iterable[ModelValues], *, timeouts: TimeoutsValues, deployment: DeploymentValues | None
) -> Iterator[str]:
    """The services of others whose start Knative gives up; a service that is made here has a deadline of its own.

    Args:
        models: the models.
        timeouts: the platform's timeouts.
        deployment: section `knative.deployment`, if there is one.
    """
    deadline = (deployment and deployment.progress_deadline) or DeploymentKeys().progress_deadline
    for model in models:
        start = seconds(timeouts_of(model, timeouts).longest_start)
        if not model.kserve and model.effective_mode != "standard" and start > go_seconds(deadline):
            yield (
                f"knative.deployment.progressDeadline {deadline}: shorter than the cold start of {model.name} "
                f"({_time(start)}), so Knative gives up a start of its service, unless that has the annotation "
                "serving.knative.dev/progress-deadline"
            )


def _time(length: float) -> str:
    return f"{length:g}s" if length < 600 else f"{length / 60:.3g}min"
