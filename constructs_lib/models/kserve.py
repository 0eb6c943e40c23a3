"""Section `models[].kserve`: the InferenceService that is made for a model."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated

from pydantic import AfterValidator, Field, StrictStr

from constructs_lib.errors import Problem
from constructs_lib.models.pods import ModelPodValues
from constructs_lib.values.environment import Environment, EnvironmentSourceValues
from constructs_lib.values.metadata import ExtendedResource
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsSubdomain, Flag, Image, NonNegativeInt, Port, Quantity, Text
from constructs_lib.values.workload import ResourcesValues

_SCHEMES = ("gs", "s3", "hdfs", "webhdfs", "http", "https", "pvc", "hf", "oci", "file")
_PATH = re.compile(r"/[!-~]*")


def _storage_uri(value: str) -> str:
    scheme, separator, rest = value.partition("://")
    if value and (not separator or not rest or scheme not in _SCHEMES):
        raise ValueError(f"must be a URI that KServe can load from, such as pvc://weights/llama: {', '.join(_SCHEMES)}")
    return value


def _http_path(value: str) -> str:
    if not _PATH.fullmatch(value):
        raise ValueError("must be a path such as /health")
    return value


HttpPath = Annotated[StrictStr, AfterValidator(_http_path)]
"""The path of an HTTP request, with its query."""


class ModelResourcesValues(ResourcesValues):
    """What a pod of the model requests, and its limits; a request that is not set equals the limit.

    `limits.cpu` and `limits.memory` are required: a container without them is held to those of
    inferenceservice-config, 1 CPU and 2Gi by default (KServe 0.20), too little for any engine.
    """

    gpus: NonNegativeInt = 0
    """GPUs per pod. 0 or more. Default 0."""
    gpu_resource: ExtendedResource = "nvidia.com/gpu"
    """The device plugin's name for them. Default nvidia.com/gpu."""


class ModelSecurityValues(Section):
    """As whom the engine runs. It is never privileged, gains no privileges and has no capabilities.

    A user other than root gets a volume as its home directory (HOME), because the images' own belongs to root: caches
    and downloaded weights are written there.
    """

    run_as_user: NonNegativeInt | None = None
    """Number of the user. 0 is root, for images that run as nobody else; the model's namespace then does not enforce
    `restricted`. Default: 2000 with vllm, the user of its newer images (vLLM, docker/Dockerfile), otherwise 1000."""
    run_as_group: NonNegativeInt | None = None
    """Number of the group. Default: 0 with vllm and with root, otherwise 1000."""
    fs_group: NonNegativeInt | None = None
    """Group that gets the files of a claim, where its storage supports that, so that the engine can write to `cache`.
    Needs `knative.features.podspecSecuritycontext`. Default none: files stay as they are."""
    read_only_root_filesystem: Flag = False
    """Let the engine write to volumes only: its home, /tmp and /dev/shm. Default false: engines compile and cache in
    many places, and hooks of GPU drivers write into the root file system."""


class ModelCacheValues(Section):
    """A volume at /cache for what the engine downloads and compiles: exactly one of `claim` and `size`.

    XDG_CACHE_HOME leads the libraries of Hugging Face, vLLM and SGLang there, and OLLAMA_MODELS leads Ollama.
    """

    claim: DnsSubdomain | None = None
    """An existing PersistentVolumeClaim in the model's namespace: a new pod finds what earlier ones have downloaded.
    Several pods need access mode ReadWriteMany, and a user other than root usually `securityContext.fsGroup`. Needs
    `knative.features.podspecPersistentVolumeClaim` and `podspecPersistentVolumeWrite`."""
    size: Quantity | None = None
    """Most that a volume of the pod's own may hold, for example "50Gi"; the pod is evicted above that. It is empty at
    every start."""

    @rule
    def _one_volume(self) -> Iterator[Problem]:
        """Exactly one kind of volume."""
        if not self.claim and not self.size:
            yield Problem(
                path="claim", rule="is required, unless size is set", hint='name a claim, or write size: "50Gi"'
            )
        if self.claim and self.size:
            yield Problem(
                path="size",
                value=self.size,
                rule="has no effect with claim, whose volume has a size of its own",
                hint="drop one of the two",
            )


class KServeModelValues(ModelPodValues):
    """The InferenceService of a model (KServe 0.20, Knative mode): one container that serves the model.

    vllm and sglang get port, model name and, with `storageUri`, the weights as flags in front of `args`. ollama listens
    once it has the served model: it pulls it, or finds it in the folder of Ollama that `storageUri` names.
    """

    image: Image
    """Image of the engine; must be pinned, because a new version may need another driver."""
    command: tuple[Text, ...] = ()
    """Command of the container; not with ollama. Default: the image's own; for sglang its server, for ollama a script
    that needs /bin/sh in the image."""
    args: tuple[Text, ...] = ()
    """Flags of the engine; ollama takes none."""
    env: Environment = Field(default_factory=dict)
    """Environment variables: a text each, or where it comes from, for example
    `HF_TOKEN: {secretKeyRef: {name: huggingface, key: token}}`. They take precedence over those of `envFrom`."""
    env_from: tuple[EnvironmentSourceValues, ...] = ()
    """Secrets and ConfigMaps, each entry of which becomes a variable. Variables that are made here, such as HOME, take
    precedence. Default none."""
    storage_uri: Annotated[StrictStr, AfterValidator(_storage_uri)] = ""
    """Where KServe loads the weights from, into /mnt/models, which is read-only; for ollama a folder with its `blobs`
    and `manifests`. Default "": the engine fetches them itself."""
    cache: ModelCacheValues | None = None
    """A volume for what the engine downloads and compiles. Default none: in its home, which is empty at every start."""
    service_account_name: DnsSubdomain | None = None
    """ServiceAccount of the pods, with the credentials of the storage. Default: the namespace's."""
    resources: ModelResourcesValues = ModelResourcesValues()
    """Resources of a pod. `limits.cpu` and `limits.memory` are required."""
    security_context: ModelSecurityValues = ModelSecurityValues()
    shared_memory: Quantity | None = None
    """Size of /dev/shm, for example "8Gi". It counts towards the pod's memory. Default none: 64Mi, too little for
    an engine on several GPUs."""
    health_path: HttpPath | None = None
    """Path that answers 200 once the engine can serve; requests wait until then. Default: /health with vllm and sglang,
    / with ollama; with other engines none, and a pod is ready as soon as the port is open."""
    health_port: Port | None = None
    """Port of `healthPath`. Default: that of the engine."""
    storage_container_name: DnsSubdomain | None = None
    """ClusterStorageContainer that loads `storageUri`, which must exist: with memory, or a security context, of its
    own. Default none: the one that KServe 0.20 finds for the URI, with 1Gi."""

    @rule
    def _storage_has_something_to_load(self) -> Iterator[Problem]:
        """KServe mounts claims and images itself; only the rest is loaded by a container."""
        if self.storage_container_name and self.storage_uri.partition("://")[0] in ("", "pvc", "oci"):
            yield Problem(
                path="storageContainerName",
                value=self.storage_container_name,
                rule=f"has no effect with storageUri: {self.storage_uri or '(none)'}, which no container loads",
                hint="drop it, or write a storageUri such as s3://bucket/llama",
            )

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
