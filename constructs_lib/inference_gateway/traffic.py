"""How the inference gateway sends requests to the models."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from constructs_lib.gateway.traffic import BackendTraffic
from constructs_lib.gateway.values.gateway import TcpKeepaliveValues

# Envoy closes idle connections before the other side does, or a request could meet one that is being closed. uvicorn,
# under vLLM, closes after 5 s; Knative's queue proxy and Kourier close later than this
POD_IDLE = "4s"
KNATIVE_IDLE = "60s"


def model_traffic(
    most: int,
    idle: str,
    *,
    connection_idle: str = KNATIVE_IDLE,
    uses_endpoint_picker: bool = False,
    rate_limit: Mapping[str, Any] | None = None,
) -> BackendTraffic:
    """The traffic settings of a model's rule.

    Args:
        most: limit of requests.
        idle: longest silence of a request.
        connection_idle: idle timeout of connections.
        uses_endpoint_picker: send to the pod that the picker chose.
        rate_limit: the model's limits. Default none.
    """
    return BackendTraffic(
        max_parallel_requests=most,
        keepalive=TcpKeepaliveValues(),
        stream_idle_timeout=idle,
        connection_idle_timeout=connection_idle,
        uses_endpoint_picker=uses_endpoint_picker,
        rate_limit=rate_limit,
    )
