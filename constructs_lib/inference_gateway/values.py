"""Section `inferenceGateway`: the entry to the models, inside the cluster."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from constructs_lib.errors import Problem
from constructs_lib.names import ENVOY_GATEWAY, INFERENCE_GATEWAY
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsLabel, Flag, OptionalDnsLabel, PositiveUint32


class InferenceGatewayValues(Section):
    """The inference gateway: a Gateway with a ClusterIP Service of a fixed name, and the routes of the models."""

    enabled: Flag = False
    """Make the inference gateway. Default false; required by `models`."""
    name: DnsLabel = INFERENCE_GATEWAY
    """Name of the Gateway, and of its Service in the namespace of Envoy Gateway. Default inference-gateway."""
    namespace: OptionalDnsLabel = ""
    """Namespace of the Gateway and of the models' routes. Default "": that of the external Gateway."""
    select_by: Literal["path", "header"] = "path"
    """How requests are matched to models without a `match`: by path prefix /<name>, or by header x-inference-model with
    the name. Default path: every client can write a URL, and every log shows it."""
    routes: Literal["per-model", "shared"] = "per-model"
    """per-model: one HTTPRoute per model, each with its own status. shared: up to 16 models in one HTTPRoute (Gateway
    API 1.6, spec.rules). Default per-model."""
    max_parallel_requests: PositiveUint32 = 4096
    """Requests, connections and waiting requests per model and Envoy pod; beyond that, 503. Default 4096."""

    @rule
    def _service_is_free(self) -> Iterator[Problem]:
        """The Service has the Gateway's name, in the namespace of Envoy Gateway's own Services (Envoy Gateway 1.9)."""
        if self.name in (ENVOY_GATEWAY, "envoy-ratelimit"):
            yield Problem(
                path="name",
                value=self.name,
                rule="is the name of a Service of Envoy Gateway itself, in the same namespace",
                hint=f"write another, for example {INFERENCE_GATEWAY}",
            )
