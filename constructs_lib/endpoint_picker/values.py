"""Section `endpointPicker`: the settings of all endpoint pickers; a model's mode decides whether it has one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator

from constructs_lib import releases
from constructs_lib.endpoint_picker.plugins import PluginValues, plugin_problems
from constructs_lib.errors import Problem
from constructs_lib.values.durations import GatewayDuration, RequestDuration, seconds
from constructs_lib.values.image_releases import at_least, release_of
from constructs_lib.values.pods import PodValues
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import Flag, Image, Int32, PositiveInt
from constructs_lib.values.workload import ResourcesValues, ResourceValues

MAX_MESSAGE_SECONDS = 3600
"""The longest that Envoy waits for an answer of the picker (Envoy, ext_proc message_timeout)."""
_AI_GATEWAY_MESSAGE_SECONDS = 300  # Envoy AI Gateway 1.1 fixes it

_released = at_least("0.10.0", why="earlier ones read metrics through Knative's queue proxy only")
_SHORTEST_INTERVAL = 0.05  # the picker's own tick
_LONGEST_INTERVAL = 5


def _picker_image(value: str) -> str:
    if "lwepp" in value:
        raise ValueError("is a test program, which fails with the streaming mode that Envoy Gateway needs")
    if "gateway-api-inference-extension/" in value:
        raise ValueError(
            "is the picker that llm-d router replaced: it reads metrics through Knative's queue proxy only"
        )
    if not release_of(value) and "@" not in value:
        raise ValueError("must have a version tag such as v0.10.0, or a digest")
    return _released(value)


def _interval(value: str) -> str:
    if not _SHORTEST_INTERVAL <= seconds(value) <= _LONGEST_INTERVAL:
        raise ValueError("must be from 50ms to 5s: older readings do not show the queues as they are")
    return value


class PriorityBandValues(Section):
    """The requests of one priority that may wait (llm-d router 0.10, flowControl.priorityBands)."""

    priority: Int32
    """The priority: 0, or that of one of `models[].objectives`."""
    max_requests: PositiveInt
    """Most waiting requests of it per picker; beyond that, 429. Required; 1 or more, and not above `maxRequests` of all
    priorities together."""


class FlowControlValues(Section):
    """Queueing in the picker: requests wait there, by priority, until a pod has room, and not in the engines."""

    request_ttl: RequestDuration = "60s"
    """How long a request waits before it gets 429. 1s or more. Default 60s (llm-d router 0.10,
    flowControl.defaultRequestTTL)."""
    max_requests: PositiveInt | None = None
    """Most waiting requests, of all priorities together; beyond that, 429, as beyond 1 GB of waiting prompts per
    priority. Default 5000 per priority (llm-d router 0.10, flowControl.maxRequests and
    defaultPriorityBand.maxRequests)."""
    bands: tuple[PriorityBandValues, ...] = ()
    """Priorities of which fewer or more requests may wait than of the others, for example few of a low one, which are
    then refused at once. Default none."""
    max_concurrency: PositiveInt | None = None
    """Requests in flight above which a pod counts as full. Required for pools without metrics (engines ollama and
    other, mode epp-kourier), whose pods would always count as full. Default: by queue and KV cache of the engine
    (llm-d router 0.10, concurrency-detector)."""

    @rule
    def _bands_fit(self) -> Iterator[Problem]:
        """The router does not start with a priority that is listed twice, and the bound of all holds for each."""
        seen: dict[int, int] = {}
        for place, band in enumerate(self.bands):
            first = seen.setdefault(band.priority, place)
            if first != place:
                yield Problem(
                    path=f"bands[{place}].priority",
                    value=band.priority,
                    rule=f"is also that of bands[{first}], and the router does not start with one that is listed twice "
                    "(llm-d router 0.10)",
                    hint="drop one of the two",
                )
            if self.max_requests and band.max_requests > self.max_requests:
                yield Problem(
                    path=f"bands[{place}].maxRequests",
                    value=band.max_requests,
                    rule=f"is above maxRequests, which is {self.max_requests} for all priorities together",
                    hint=f"write {self.max_requests} or less, or a higher maxRequests",
                )


class EndpointPickerValues(PodValues):
    """The endpoint pickers (llm-d router 0.10).

    One per model with mode epp-pods or standard, and one in front of Kourier for all models with epp-kourier.
    """

    image: Annotated[Image, AfterValidator(_picker_image)] = releases.LLM_D_ROUTER.image
    """Image of the picker; must be pinned. v0.10.0 or later."""
    integration: Literal["envoy-gateway", "ai-gateway"] = "envoy-gateway"
    """How the Gateway asks the picker. envoy-gateway: by an EnvoyExtensionPolicy, with nothing else to install.
    ai-gateway: routes name the InferencePool, and Envoy AI Gateway does the rest; needs `envoyGateway.aiGateway`.
    Default envoy-gateway."""
    resources: ResourcesValues = ResourcesValues(
        requests=ResourceValues(cpu="1", memory="2Gi"), limits=ResourceValues(memory="4Gi")
    )
    """Resources of each picker. It reads every prompt: half a core to one core for one prompt of 100,000 tokens
    per second. Default 1 CPU and 2Gi, limited to 4Gi of memory."""
    max_streams: PositiveInt = 10_000
    """Most requests in flight per picker and Envoy pod, each a stream that lasts as long as the answer; beyond that,
    503. Default 10000 (Envoy's own 1024 is soon reached). Not with `integration: ai-gateway`."""
    scrape_interval: Annotated[GatewayDuration, AfterValidator(_interval)] = "250ms"
    """Time between two readings of an engine's metrics, 50ms to 5s; a pod counts as full after four missed readings.
    Default 250ms (llm-d router 0.10: 50ms)."""
    standby: Flag = False
    """Run a second pod of each picker that takes over when the first is gone: by leader election, and unready until
    then. It keeps a lost node from taking the picker away for minutes, and starts without the first one's memory of
    prompts. Default false: one pod, which an update replaces without a gap."""
    plugins: tuple[PluginValues, ...] = ()
    """Further scorers and filters by which pickers choose among the pods of engines with metrics, and other weights for
    the usual ones: queue-scorer 2, kv-cache-utilization-scorer 2, prefix-cache-scorer 3, with adapters in vLLM
    lora-affinity-scorer 1. Default none."""
    flow_control: FlowControlValues | None = None
    """Queue requests in the picker. Default none: they queue in the engines."""
    network_policy: Flag = True
    """Let only the Gateway's proxies reach the pickers, which speak clear text and trust their callers. Default true;
    needs a network plugin that enforces NetworkPolicies."""
    log_level: Literal["error", "info", "debug"] = "info"
    """Log level of the pickers. Default info."""

    @rule
    def _plugins_fit(self) -> Iterator[Problem]:
        yield from plugin_problems(self.plugins)

    @rule
    def _waiting_fits(self) -> Iterator[Problem]:
        """Queued requests are answered before Envoy gives up, and every key has an effect."""
        native = self.integration == "ai-gateway"
        most = _AI_GATEWAY_MESSAGE_SECONDS if native else MAX_MESSAGE_SECONDS
        if self.flow_control and seconds(self.flow_control.request_ttl) > most:
            yield Problem(
                path="flowControl.requestTtl",
                value=self.flow_control.request_ttl,
                rule=f"must not be above {most}s, after which Envoy stops waiting for the picker",
            )
        if native and self.sets("max_streams"):
            yield Problem(
                path="maxStreams",
                value=self.max_streams,
                rule="has no effect with integration: ai-gateway, which leaves Envoy's own 1024",
                hint="drop it, or write integration: envoy-gateway",
            )
