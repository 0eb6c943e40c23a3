"""Section `models[].adapters`: the LoRA adapters that a model's engine serves beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated

from pydantic import AfterValidator, Field, StrictStr

from constructs_lib.errors import Problem
from constructs_lib.values.section import Section
from constructs_lib.values.types import Text

ADAPTER_FLAGS: Mapping[str, str] = {"vllm": "--lora-modules", "sglang": "--lora-paths"}
"""The flags that load adapters at the start, by engine."""

_NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?")
_SOURCE = re.compile(r"[^\s=,:]+")


def _name(value: str) -> str:
    if not _NAME.fullmatch(value):
        raise ValueError("must be letters, digits, '.', '_', '-' and '/', with a letter or digit at both ends")
    return value


def _source(value: str) -> str:
    if value and not _SOURCE.fullmatch(value):
        raise ValueError(
            "must be a folder of the pod or a repository of the Hugging Face Hub, such as /mnt/models/sql or org/sql"
        )
    return value


class AdapterValues(Section):
    """A LoRA adapter. LiteLLM lists it as a model; its requests take the way of the model that lists it."""

    name: Annotated[StrictStr, AfterValidator(_name)]
    """What the engine calls the adapter: letters, digits, '.', '_', '-' and '/'. sglang is sent the model's name in
    front of it, <servedModel>:<name>, as it wants (SGLang, LoRA serving)."""
    model_names: tuple[Annotated[Text, Field(min_length=1)], ...] = ()
    """What clients ask LiteLLM for. Default: `name`."""
    source: Annotated[StrictStr, AfterValidator(_source)] = ""
    """With `kserve`: where the engine loads it from at its start, a folder of the pod (such as /mnt/models/sql, in what
    `kserve.storageUri` names) or a repository of the Hugging Face Hub. Required with `kserve`; has no effect without,
    where the engine was given its adapters by whoever started it."""

    @property
    def public_names(self) -> tuple[str, ...]:
        """What clients ask for."""
        return self.model_names or (self.name,)

    def served_name(self, *, engine: str, model: str) -> str:
        """What a request names, so that the engine uses the adapter.

        Args:
            engine: what serves it.
            model: what the engine calls the model.
        """
        return f"{model}:{self.name}" if engine == "sglang" else self.name


def adapter_problems(
    adapters: Sequence[AdapterValues], *, engine: str, served_name: str, args: Sequence[str] | None
) -> Iterator[Problem]:
    """What is wrong with a model's adapters.

    Args:
        adapters: the adapters.
        engine: the model's engine.
        served_name: what the engine calls the model.
        args: the flags of `kserve`; none if the engine is started by others.
    """
    names = {served_name: "the model"}
    for place, adapter in enumerate(adapters):
        path = f"adapters[{place}]"
        owner = names.setdefault(adapter.name, path)
        if owner != path:
            yield Problem(
                path=f"{path}.name",
                value=adapter.name,
                rule=f"is also the engine's name of {owner}, and the engine tells them apart by it",
                hint="write another name; modelNames may stay as they are",
            )
        yield from _source_problems(adapter, path, engine=engine, made=args is not None)
    flag = ADAPTER_FLAGS.get(engine)
    if adapters and flag and any(arg.partition("=")[0] == flag for arg in args or ()):
        yield Problem(
            path="kserve.args",
            value=flag,
            rule="would take the place of adapters, for which the same flag is written",
            hint="list every adapter in adapters",
        )


def _source_problems(adapter: AdapterValues, path: str, *, engine: str, made: bool) -> Iterator[Problem]:
    if made and engine == "ollama":
        yield Problem(
            path=path,
            value=adapter.name,
            rule="cannot be loaded by ollama at its start, where an adapter is a model of its own",
            hint="write engine: vllm, or a model of its own",
        )
    elif made and engine in ADAPTER_FLAGS and not adapter.source:
        yield Problem(
            path=f"{path}.source",
            rule="is required with kserve: it says where the engine loads the adapter from",
            hint=f"for example /mnt/models/{adapter.name}, below what kserve.storageUri names",
        )
    elif adapter.source and not (made and engine in ADAPTER_FLAGS):
        yield Problem(
            path=f"{path}.source",
            value=adapter.source,
            rule=f"has no effect with engine: {engine}, whose flags are not known here"
            if made
            else "has no effect without kserve: the engine is started by others",
            hint="drop it, and load the adapter in kserve.args" if made else "drop it, or add kserve",
        )
