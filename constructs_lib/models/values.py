"""Section `models`: the models of the platform, how requests reach each and how it scales."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.errors import Problem
from constructs_lib.models.adapters import AdapterValues, adapter_problems
from constructs_lib.models.autoscaling import ModelAutoscalingValues
from constructs_lib.models.kserve import KServeModelValues
from constructs_lib.models.litellm import ModelLiteLLMValues
from constructs_lib.models.match import MatchValues
from constructs_lib.models.mirror import MirrorValues, mirror_problems
from constructs_lib.models.objectives import ObjectiveValues, objective_problems
from constructs_lib.models.pool import PoolValues, pool_problems
from constructs_lib.models.scaler import ScalerValues, scaler_problems
from constructs_lib.models.timeouts import ModelTimeoutsValues
from constructs_lib.models.versions import Service, VersionValues, version_problems
from constructs_lib.values.metadata import LabelKey, LabelValue
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsLabel, Flag, Port, PositiveUint32, Text

Mode = Literal["kourier", "epp-kourier", "epp-pods", "standard"]
"""The path of a model's requests behind the inference gateway."""
Engine = Literal["vllm", "sglang", "ollama", "other"]
"""What serves the model."""

ENGINE_PORTS: dict[Engine, int] = {"vllm": 8000, "sglang": 30000, "ollama": 11434}
"""The engines' default ports."""
PREDICTOR_SUFFIX = "-predictor"
"""What KServe appends to the name of an InferenceService to name its Knative service (KServe 0.20)."""


class ModelValues(Section):
    """One model: its name for clients, what serves it, and the path to it."""

    name: DnsLabel
    """Name of the model's objects, and of the model for clients unless `modelNames` says otherwise. A DNS label."""
    model_names: tuple[Annotated[Text, Field(min_length=1)], ...] = ()
    """What clients ask LiteLLM for, for example org/llama. Default: `name`."""
    served_model: Text = ""
    """What the engine itself calls the model, for example the vLLM flag --served-model-name. Default: `name`."""
    engine: Engine = "vllm"
    """vllm, sglang, ollama or other: decides which metrics the endpoint picker can read. Default vllm."""
    port: Port | None = None
    """Port of the engine in its pod, also for its metrics. Default 8000 for vllm, 30000 for sglang, 11434 for
    ollama; required with other engines if a picker or `kserve` needs it."""
    service: Service | None = None
    """The Knative service that serves the model, as namespace/name. A KServe InferenceService `x` has the Knative
    service `x-predictor`. In mode standard the namespace of the pods and a name for them. With `kserve`,
    the InferenceService to make."""
    versions: tuple[VersionValues, ...] = ()
    """Several services with weights, instead of `service`, for a canary. In modes epp-pods and standard each has a pool
    and a picker of its own; the first has the names that the model alone would have, so list the one that is there
    first."""
    pool: PoolValues | None = None
    """An InferencePool that exists, instead of `service`; its mode is standard, without a picker made here. Default
    none."""
    mirror: MirrorValues | None = None
    """Send a copy of a share of the requests to another version. Default none."""
    mode: Mode | None = None
    """The path of the requests. kourier: through Kourier and Knative, also from zero. epp-kourier: an endpoint picker
    in front of Kourier. epp-pods: the picker chooses a pod, and Knative still counts. standard: the picker chooses
    among pods without Knative. Default: epp-pods for a vllm or sglang model that always has a pod and may have
    several, if it has `kserve` or `podLabels`; kourier for all others."""
    cold_path: Literal["litellm-order", "none"] | None = None
    """With epp-pods: where a request goes when the picker has no pod: none of the model, or none of a new version yet.
    litellm-order: LiteLLM asks the picker first and Kourier second, which wakes the model and leads to the version that
    is ready. none: it gets 503. Default litellm-order."""
    match: MatchValues = MatchValues()
    pod_labels: dict[LabelKey, LabelValue] = Field(default_factory=dict)
    """With standard: labels of the pods, in the namespace of `service`. With epp-pods, without `kserve`: labels that
    only the pods of one version have, for example {version: "7"} from the template of the Knative service; they change
    with every change of the template. Not with `versions`, which have their own."""
    annotated_for_kourier: Flag = False
    """The model's Knative service has the annotation networking.knative.dev/ingress-class with Kourier's class: for a
    Knative with another `knative.network.ingressClass`. KServe does not copy it from an InferenceService, but keeps it
    on the Knative service. Default false."""
    concurrency: PositiveUint32 | None = None
    """Most requests in flight and waiting per Envoy pod of the inference gateway; beyond that, 503.
    Default `inferenceGateway.maxParallelRequests`."""
    timeouts: ModelTimeoutsValues = ModelTimeoutsValues()
    autoscaling: ModelAutoscalingValues = ModelAutoscalingValues()
    litellm: ModelLiteLLMValues = ModelLiteLLMValues()
    scaler: ScalerValues | None = None
    """With standard: what scales the Deployment of the pods, as far as `autoscaling` says. Default none."""
    kserve: KServeModelValues | None = None
    """Make the InferenceService. Default none: what `service` names exists already."""
    adapters: tuple[AdapterValues, ...] = ()
    """LoRA adapters that the model's pods serve beside it. They share its route, pods and picker."""
    objectives: tuple[ObjectiveValues, ...] = ()
    """The model under further names, whose requests have another priority in its picker. Default none: all have 0."""

    @property
    def public_names(self) -> tuple[str, ...]:
        """What clients ask for."""
        return self.model_names or (self.name,)

    @property
    def served_name(self) -> str:
        """What the engine calls the model."""
        return self.served_model or self.name

    @property
    def engine_port(self) -> int:
        """Where the engine listens; 0 if unknown."""
        return self.port or ENGINE_PORTS.get(self.engine, 0)

    @property
    def services(self) -> tuple[VersionValues, ...]:
        """The Knative services with their weights; in mode standard the namespace and a name of the pods."""
        if self.pool:
            return (VersionValues(service=self.pool.name, pod_labels=self.pool.pod_labels),)
        if self.versions or not self.service:
            return self.versions
        service = f"{self.service}{PREDICTOR_SUFFIX if self.kserve else ''}"
        # the rules of the platform tell of a name that is too long with the suffix
        return (VersionValues.model_construct(service=service, pod_labels=self.pod_labels),)

    @property
    def targets(self) -> tuple[VersionValues, ...]:
        """Everything that gets requests: the services, and what gets copies."""
        return (*self.services, *((self.mirror.target,) if self.mirror else ()))

    @property
    def may_be_at_zero(self) -> bool:
        """Whether there may be no pod, which is Knative's default."""
        return not self.autoscaling.min_scale

    @property
    def effective_mode(self) -> Mode:
        """The mode, with its default."""
        if self.pool:
            return "standard"
        if self.mode:
            return self.mode
        several = self.autoscaling.max_scale is None or self.autoscaling.max_scale > 1
        measured = self.engine in ("vllm", "sglang")
        told_apart = bool(self.kserve) or (bool(self.services) and all(each.pod_labels for each in self.services))
        return "epp-pods" if measured and several and told_apart and not self.may_be_at_zero else "kourier"

    @property
    def uses_picker(self) -> bool:
        """Whether an endpoint picker chooses where its requests go."""
        return self.effective_mode != "kourier"

    @property
    def has_own_picker(self) -> bool:
        """Whether that picker is its own, and chooses among its pods."""
        return self.effective_mode in ("epp-pods", "standard")

    @property
    def falls_back_to_kourier(self) -> bool:
        """Whether LiteLLM asks Kourier when the picker has no pod."""
        return self.effective_mode == "epp-pods" and self.cold_path != "none"

    @rule
    def _target_problems(self) -> Iterator[Problem]:
        if self.pool:
            keys = ("service", "versions", "podLabels", "kserve", "scaler")
            values = (self.service, [each.service for each in self.versions], self.pod_labels, self.kserve, self.scaler)
            yield from pool_problems(dict(zip(keys, values, strict=True)), mode=self.mode)
            return
        if not self.service and not self.versions:
            yield Problem(
                path="service",
                rule="is required: it names what serves the model",
                hint=f"for example models/{self.name}",
            )
        if self.service and self.versions:
            yield Problem(
                path="versions",
                value=[version.service for version in self.versions],
                rule="cannot be combined with service",
                hint="name the service as one of the versions",
            )
        if self.kserve and self.versions:
            yield Problem(
                path="kserve",
                rule="makes one service and cannot be combined with versions",
                hint="write service, or make the InferenceServices of the versions yourself",
            )

    @rule
    def _adapter_problems(self) -> Iterator[Problem]:
        args = self.kserve.args if self.kserve else None
        yield from adapter_problems(self.adapters, engine=self.engine, served_name=self.served_name, args=args)

    @rule
    def _objective_problems(self) -> Iterator[Problem]:
        yield from objective_problems(self.objectives, mode=self.effective_mode, pools=len(self.services))

    @rule
    def _version_problems(self) -> Iterator[Problem]:
        if not self.pool:
            yield from version_problems(self.versions, mode=self.effective_mode)
        if self.mirror:
            yield from mirror_problems(self.mirror, self.services, standard=self.effective_mode == "standard")

    @rule
    def _mode_problems(self) -> Iterator[Problem]:
        if self.scaler and (self.versions or self.effective_mode != "standard"):
            yield Problem(
                path="scaler",
                rule="cannot be combined with versions: it scales one Deployment"
                if self.versions
                else f"has no effect with mode: {self.effective_mode}: Knative scales the pods",
                hint="drop it, or write mode: standard and service",
            )
        if self.has_own_picker and not self.engine_port:
            yield Problem(
                path="port",
                rule=f"is required with engine: {self.engine} and mode: {self.effective_mode}; the picker reads metrics"
                " there",
            )
        if self.effective_mode == "epp-pods" and self.may_be_at_zero and self.cold_path == "none":
            yield Problem(
                path="coldPath",
                value="none",
                rule="cannot wake the model: without a pod the picker answers 503, and Knative never sees the request",
                hint="write coldPath: litellm-order, autoscaling.minScale: 1, or mode: kourier",
            )
        if self.cold_path and self.effective_mode != "epp-pods":
            yield Problem(
                path="coldPath",
                value=self.cold_path,
                rule=f"has no effect with mode: {self.effective_mode}",
                hint="drop the key, or write mode: epp-pods",
            )
        if self.effective_mode == "standard":
            yield from () if self.pool else self._standard_problems()
            yield from scaler_problems(self.scaler, self.autoscaling, engine=self.engine)
        elif self.pod_labels and self.effective_mode != "epp-pods":
            yield Problem(
                path="podLabels",
                value=self.pod_labels,
                rule=f"has no effect with mode: {self.effective_mode}: Knative labels the pods",
                hint="drop the key, or write mode: standard",
            )

    def _standard_problems(self) -> Iterator[Problem]:
        if self.versions and self.pod_labels:
            yield Problem(
                path="podLabels",
                value=self.pod_labels,
                rule="has no effect with versions, which are told apart by labels of their own",
                hint="write podLabels in each of versions",
            )
        if not self.pod_labels and not self.versions:
            yield Problem(
                path="podLabels",
                rule="is required with mode: standard: the picker chooses among the pods with these labels",
                hint="the labels of the model's pods, for example {app: llama}",
            )
        if self.kserve:
            yield Problem(
                path="kserve",
                rule="makes a Knative service, which mode: standard does not use",
                hint="drop one of the two",
            )
