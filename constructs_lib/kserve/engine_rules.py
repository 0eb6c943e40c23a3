"""What an engine cannot start with: sizes that contradict each other, and keys that Ollama cannot use."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from math import prod

from constructs_lib.errors import MISSING, Problem
from constructs_lib.kserve.ollama import wrong_name
from constructs_lib.models.kserve import KServeModelValues
from constructs_lib.models.values import ModelValues
from constructs_lib.names import KNATIVE_PORTS
from constructs_lib.values.types import quantity

# flags by which the GPUs of one pod are multiplied (vLLM 0.10, engine/arg_utils.py; SGLang 0.5, server_args.py)
_TENSOR, _PIPELINE, _DATA = "--tensor-parallel-size", "--pipeline-parallel-size", "--data-parallel-size"
_SPELLINGS = {
    _TENSOR: (_TENSOR, "-tp", "--tp", "--tp-size"),
    _PIPELINE: (_PIPELINE, "-pp", "--pp", "--pp-size"),
    _DATA: (_DATA, "-dp", "--dp", "--dp-size"),
}
_ENGINES = ("vllm", "sglang")
_OF_CPUS = "VLLM_CPU_"


def engine_problems(model: ModelValues, kserve: KServeModelValues) -> Iterator[Problem]:
    """The problems of a model's engine; paths are relative to the model."""
    if model.engine in _ENGINES:
        yield from _gpu_problems(model, kserve)
    if model.engine == "ollama":
        yield from _ollama_problems(model, kserve)
    yield from _health_problems(model, kserve)
    shared, limit = kserve.shared_memory, kserve.resources.limits.memory
    if shared and limit and quantity(shared) >= quantity(limit):
        yield Problem(
            path="kserve.sharedMemory",
            value=shared,
            rule=f"must be below resources.limits.memory ({limit}), because it counts towards that limit (Kubernetes, "
            "emptyDir)",
            hint="write less, or a higher limit",
        )


def parallelism(args: Sequence[str]) -> dict[str, int]:
    """The flags that ask for GPUs, by their full names; what is no number is left out."""
    found: dict[str, int] = {}
    for place, arg in enumerate(args):
        name, equals, value = arg.partition("=")
        spelled = name.replace("_", "-")
        flag = next((flag for flag, spellings in _SPELLINGS.items() if spelled in spellings), None)
        text = value if equals else args[place + 1] if place + 1 < len(args) else ""
        if flag and re.fullmatch(r"[0-9]+", text):
            found[flag] = int(text)
    if "--enable-dp-attention" in args:  # its replicas share the GPUs of tensor parallelism (SGLang)
        found.pop(_DATA, None)
    return found


def _health_problems(model: ModelValues, kserve: KServeModelValues) -> Iterator[Problem]:
    port = kserve.health_port
    if port in KNATIVE_PORTS:
        yield Problem(
            path="kserve.healthPort",
            value=port,
            rule=f"is one of Knative's own ports: {', '.join(map(str, KNATIVE_PORTS))} (Knative 1.23)",
            hint="write another port, at which the engine listens",
        )
    if port and not kserve.health_path and model.engine == "other":
        yield Problem(
            path="kserve.healthPort",
            value=port,
            rule="has no effect without healthPath",
            hint="write healthPath: /health, for example",
        )


def _gpu_problems(model: ModelValues, kserve: KServeModelValues) -> Iterator[Problem]:
    gpus, flags = kserve.resources.gpus, parallelism((*kserve.command, *kserve.args))
    used = prod(flags.values())
    asked = " and ".join(f"{flag} {count}" for flag, count in flags.items())
    on_cpus = not gpus and any(name.startswith(_OF_CPUS) for name in kserve.env)
    if used > max(gpus, 1) and not on_cpus:
        yield Problem(
            path="kserve.resources.gpus",
            value=gpus if kserve.resources.sets("gpus") else MISSING,
            rule=f"must be at least {used}: {asked} in args uses that many GPUs of a pod",
            hint=f"write gpus: {used}"
            + (f", or set a variable {_OF_CPUS}KVCACHE_SPACE if it runs on CPUs" if model.engine == "vllm" else ""),
        )
    # a command or a file of its own may say it elsewhere
    elsewhere = kserve.command or any(arg.partition("=")[0] == "--config" for arg in kserve.args)
    if gpus > max(used, 1) and not elsewhere:
        yield Problem(
            path="kserve.resources.gpus",
            value=gpus,
            rule=f"reserves {gpus} GPUs per pod, of which the engine uses {used} ({asked or 'no flag asks for more'})",
            hint=f"add {_TENSOR}={gpus} to args, or write gpus: {used}",
        )
    if max(gpus, used) > 1 and not on_cpus and not kserve.shared_memory:
        yield Problem(
            path="kserve.sharedMemory",
            rule="is required with several GPUs: their processes exchange data in /dev/shm, which has 64Mi otherwise",
            hint='for example "8Gi"; it counts towards resources.limits.memory',
        )


def _ollama_problems(model: ModelValues, kserve: KServeModelValues) -> Iterator[Problem]:
    wrong = wrong_name(model.served_name)
    if wrong:
        yield Problem(
            path="servedModel" if model.served_model else "name",
            value=model.served_name,
            rule=f"{wrong} (engine: ollama)",
            hint="write servedModel: gemma3:4b, for example",
        )
    for key, value in (("command", kserve.command), ("args", kserve.args)):
        if value:
            yield Problem(
                path=f"kserve.{key}",
                value=list(value),
                rule="cannot be combined with engine: ollama, whose start pulls the model before it serves, and whose "
                "server takes no flags",
                hint="write settings as env, for example OLLAMA_CONTEXT_LENGTH, or engine: other for a start of your "
                "own",
            )
    if "OLLAMA_HOST" in kserve.env:
        yield Problem(
            path="kserve.env.OLLAMA_HOST",
            value=kserve.env["OLLAMA_HOST"],
            rule="is set from port",
            hint="drop it, or write port",
        )
    if kserve.storage_uri.startswith("hf://"):
        yield Problem(
            path="kserve.storageUri",
            value=kserve.storage_uri,
            rule="has the files of a repository of Hugging Face, and Ollama serves its own format only (the folders "
            "blobs and manifests)",
            hint="drop it, and write servedModel: hf.co/org/model:tag of a repository with GGUF files, which Ollama "
            "pulls itself",
        )
    if kserve.storage_uri and kserve.cache:
        yield Problem(
            path="kserve.cache",
            rule="has no effect with engine: ollama and storageUri, which has the model already",
            hint="drop one of the two",
        )
