"""Section `models[].kserve`: the InferenceService that is made for a model."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StrictStr

from constructs_lib.errors import Problem
from constructs_lib.values.metadata import ExtendedResource, LabelKey, LabelValue, OptionalQualifiedName
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsSubdomain, Image, NonNegativeInt, Quantity, Text
from constructs_lib.values.workload import ResourcesValues

_SCHEMES = ("gs", "s3", "hdfs", "webhdfs", "http", "https", "pvc", "hf", "oci", "file")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def _storage_uri(value: str) -> str:
    scheme, separator, rest = value.partition("://")
    if value and (not separator or not rest or scheme not in _SCHEMES):
        raise ValueError(f"must be a URI that KServe can load from, such as pvc://weights/llama: {', '.join(_SCHEMES)}")
    return value


def _variable(value: str) -> str:
    if not _VARIABLE.fullmatch(value):
        raise ValueError("must be the name of an environment variable: letters, digits and '_'")
    return value


class TolerationValues(Section):
    """A taint of nodes that the model's pods tolerate, such as that of GPU nodes."""

    key: OptionalQualifiedName = ""
    """Key of the taint. Default "": every taint, with operator Exists."""
    operator: Literal["Equal", "Exists"] = "Equal"
    """Equal: only with this `value`. Exists: with any value. Default Equal."""
    value: LabelValue = ""
    """Value of the taint, with operator Equal."""
    effect: Literal["", "NoSchedule", "PreferNoSchedule", "NoExecute"] = ""
    """Effect of the taint. Default "": every effect."""

    @rule
    def _taint_fits(self) -> Iterator[Problem]:
        """The rules of Kubernetes."""
        if self.operator == "Exists" and self.value:
            yield Problem(
                path="value", value=self.value, rule="has no effect with operator: Exists", hint="drop one of the two"
            )
        if not self.key and self.operator != "Exists":
            yield Problem(path="key", rule="is required, unless operator is Exists", hint="for example nvidia.com/gpu")


class ModelResourcesValues(ResourcesValues):
    """What a pod of the model requests, and its limits; a request that is not set equals the limit.

    `limits.cpu` and `limits.memory` are required: a container without them is held to those of
    inferenceservice-config, 1 CPU and 2Gi by default (KServe 0.20), too little for any engine.
    """

    gpus: NonNegativeInt = 0
    """GPUs per pod. 0 or more. Default 0."""
    gpu_resource: ExtendedResource = "nvidia.com/gpu"
    """The device plugin's name for them. Default nvidia.com/gpu."""


class KServeModelValues(Section):
    """The InferenceService of a model (KServe 0.20, Knative mode): one container that serves the model.

    vllm and sglang get port, model name and, with `storageUri`, the weights as flags in front of `args`; ollama gets
    its address.
    """

    image: Image
    """Image of the engine; must be pinned, because a new version may need another driver."""
    command: tuple[Text, ...] = ()
    """Command of the container. Default: the image's own; for sglang its server."""
    args: tuple[Text, ...] = ()
    """Flags of the engine."""
    env: dict[Annotated[StrictStr, AfterValidator(_variable)], Text] = Field(default_factory=dict)
    """Environment variables."""
    storage_uri: Annotated[StrictStr, AfterValidator(_storage_uri)] = ""
    """Where KServe loads the weights from, into /mnt/models. Default "": the engine fetches them itself."""
    service_account_name: DnsSubdomain | None = None
    """ServiceAccount of the pods, with the credentials of the storage. Default: the namespace's."""
    resources: ModelResourcesValues = ModelResourcesValues()
    """Resources of a pod. `limits.cpu` and `limits.memory` are required."""
    shared_memory: Quantity | None = None
    """Size of /dev/shm, for example "8Gi". It counts towards the pod's memory. Default none: 64Mi, too little for
    an engine on several GPUs."""
    tolerations: tuple[TolerationValues, ...] = ()
    """Taints the pods tolerate. Needs `knative.features.podspecTolerations`."""
    node_selector: dict[LabelKey, LabelValue] = Field(default_factory=dict)
    """Labels of the nodes that the pods run on. Needs `knative.features.podspecNodeselector`."""
    image_pull_secrets: tuple[DnsSubdomain, ...] = ()
    """Secrets for the image's registry."""

    @rule
    def _limits_are_there(self) -> Iterator[Problem]:
        """KServe fills in limits that are not set."""
        for name, usual, example in (("cpu", "1", "8"), ("memory", "2Gi", "32Gi")):
            if not getattr(self.resources.limits, name):
                yield Problem(
                    path=f"resources.limits.{name}",
                    rule=f"is required: KServe 0.20 would limit the engine to {usual}",
                    hint=f'what the engine needs besides the GPU, for example "{example}"',
                )
