"""The flags and variables with which each engine serves the model at its port under its name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from constructs_lib.kserve.ollama import start_command
from constructs_lib.models.adapters import ADAPTER_FLAGS
from constructs_lib.models.kserve import KServeModelValues
from constructs_lib.models.security import CACHE
from constructs_lib.models.values import ModelValues
from constructs_lib.values.environment import VariableSourceValues

WEIGHTS_PATH = "/mnt/models"
"""Where KServe puts what `storageUri` names."""

# uvicorn closes idle connections after 5 s, while another request may be on its way
_KEEP_ALIVE_SECONDS = "120"


@dataclass(frozen=True, kw_only=True)
class EngineContainer:
    """What the container runs."""

    command: tuple[str, ...] = ()
    args: tuple[str, ...] = ()
    env: Mapping[str, str | VariableSourceValues]
    health_path: str = ""
    """Answers 200 when the model is loaded; "" if unknown."""


def engine_container(model: ModelValues, kserve: KServeModelValues) -> EngineContainer:
    """What the model's container runs; the values' own flags and variables come last, and win."""
    port, name = model.engine_port, model.served_name
    storage = {"STORAGE_URI": kserve.storage_uri} if kserve.storage_uri else {}
    if model.engine == "vllm":
        weights = (f"--model={WEIGHTS_PATH}",) if kserve.storage_uri else ()
        return EngineContainer(
            command=kserve.command,
            args=(*weights, *_adapters(model), f"--served-model-name={name}", f"--port={port}", *kserve.args),
            env={**storage, "VLLM_HTTP_TIMEOUT_KEEP_ALIVE": _KEEP_ALIVE_SECONDS, **kserve.env},
            health_path="/health",
        )
    if model.engine == "sglang":
        weights = (f"--model-path={WEIGHTS_PATH}",) if kserve.storage_uri else ()
        return EngineContainer(
            command=kserve.command or ("python3", "-m", "sglang.launch_server"),
            args=(
                *(*weights, *_adapters(model), f"--served-model-name={name}", "--host=0.0.0.0", f"--port={port}"),
                *kserve.args,
            ),
            env={**storage, **kserve.env},
            health_path="/health",
        )
    if model.engine == "ollama":
        return EngineContainer(
            command=start_command(port=port, pulls=not kserve.storage_uri),
            args=(name,),
            env={
                **storage,
                "OLLAMA_HOST": f"0.0.0.0:{port}",
                # Knative removes idle models; a model that Ollama unloads earlier would be loaded again needlessly
                "OLLAMA_KEEP_ALIVE": "-1",
                # a pull that was interrupted goes on where it was, and mounted weights are read-only
                "OLLAMA_NOPRUNE": "1",
                **_ollama_models(kserve),
                **kserve.env,
            },
            health_path="/",
        )
    return EngineContainer(command=kserve.command, args=kserve.args, env={**storage, **kserve.env})


def _ollama_models(kserve: KServeModelValues) -> dict[str, str]:
    """Where Ollama keeps its models, if that is not its home."""
    if kserve.storage_uri:
        return {"OLLAMA_MODELS": WEIGHTS_PATH}
    return {"OLLAMA_MODELS": f"{CACHE}/ollama"} if kserve.cache else {}


def _adapters(model: ModelValues) -> tuple[str, ...]:
    """The flags that load the adapters; other flags must follow, because a list ends with the next flag only."""
    if not model.adapters:
        return ()
    return (
        "--enable-lora",
        ADAPTER_FLAGS[model.engine],
        *(f"{adapter.name}={adapter.source}" for adapter in model.adapters),
    )
