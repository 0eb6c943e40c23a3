"""Section `models[].pool`: an InferencePool that exists, with a picker that others made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import Field

from constructs_lib.errors import MISSING, Problem
from constructs_lib.models.versions import Service
from constructs_lib.names import PICKER_GRPC_PORT, picker_service_name
from constructs_lib.values.metadata import LabelKey, LabelValue
from constructs_lib.values.section import Section
from constructs_lib.values.types import OptionalDnsLabel, Port


class PoolValues(Section):
    """An InferencePool that exists, for example of a KServe LLMInferenceService or of llm-d's charts.

    The model gets its route, its policies and its entries in LiteLLM; pool, picker and pods stay as they are. Requests
    go to the model's `port`, which must be the first of the pool's `targetPorts`.
    """

    name: Service
    """The InferencePool, as namespace/name."""
    picker: OptionalDnsLabel = ""
    """Service of the pool's picker (spec.endpointPickerRef.name), in the same namespace. It must take clear text (llm-d
    router: --secure-serving=false) at a port with the appProtocol kubernetes.io/h2c. Default: the pool's name and -epp.
    Not with `endpointPicker.integration: ai-gateway`, which reads it from the pool."""
    picker_port: Port = PICKER_GRPC_PORT
    """Port of that Service (spec.endpointPickerRef.port). Default 9002. Not with `integration: ai-gateway`."""
    pod_labels: dict[LabelKey, LabelValue] = Field(default_factory=dict)
    """The pool's own selector (spec.selector.matchLabels): Envoy Gateway learns the pods' addresses from a Service with
    it, which is made here. Required unless `integration: ai-gateway`."""

    @property
    def namespace(self) -> str:
        """Namespace of the pool."""
        return self.name.partition("/")[0]

    @property
    def pool_name(self) -> str:
        """Name of the pool."""
        return self.name.partition("/")[2]

    @property
    def picker_name(self) -> str:
        """Name of the Service of its picker."""
        return self.picker or picker_service_name(self.pool_name)


def pool_problems(others: Mapping[str, Any], *, mode: str | None) -> Iterator[Problem]:
    """What cannot be combined with a pool that exists.

    Args:
        others: the model's keys that say what serves it, with their values; those that are not set are false.
        mode: the mode that is set.
    """
    for key, value in others.items():
        if value:
            yield Problem(
                path=key,
                value=MISSING if isinstance(value, Section) else value,
                rule="cannot be combined with pool, which says what serves the model",
                hint="drop one of the two",
            )
    if mode not in (None, "standard"):
        yield Problem(
            path="mode",
            value=mode,
            rule="cannot be combined with pool: its picker sends requests to the pods themselves, as in mode: standard",
            hint="drop the key",
        )


def integration_problems(pool: PoolValues, *, integration: str) -> Iterator[Problem]:
    """What a pool needs to say; paths are relative to it.

    Args:
        pool: the pool.
        integration: how the Gateway asks the pickers.
    """
    if integration == "envoy-gateway":
        if not pool.pod_labels:
            yield Problem(
                path="podLabels",
                rule="is required: Envoy Gateway 1.9 knows no InferencePools, and learns the pods from a Service",
                hint="write the pool's spec.selector.matchLabels, or endpointPicker.integration: ai-gateway",
            )
        return
    for name, key in (("picker", "picker"), ("picker_port", "pickerPort")):
        if pool.sets(name):
            yield Problem(
                path=key,
                value=getattr(pool, name),
                rule="has no effect with endpointPicker.integration: ai-gateway, which asks the picker that the pool "
                "names",
                hint="drop it",
            )
