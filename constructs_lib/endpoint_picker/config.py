"""The picker's configuration: how it chooses (llm-d router 0.10, EndpointPickerConfig).

The picker does not start with an unknown field.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

from constructs_lib.endpoint_picker.plugins import ADAPTER_WEIGHTS, WEIGHTS, weights_with
from constructs_lib.endpoint_picker.values import EndpointPickerValues, FlowControlValues
from constructs_lib.models.values import Engine
from constructs_lib.values.durations import seconds

CONFIG_FILE = "picker.yaml"

MEASURED_ENGINES: tuple[Engine, ...] = ("vllm", "sglang")
"""Engines whose metrics the picker can read."""

# readings that may be missed before a pod counts as full. The router's default is 200 ms, which is shorter than the
# interval here, so that idle pods would count as full now and then
_MISSED_READINGS = 4
_UTILIZATION = "utilization-detector"
_CONCURRENCY = "concurrency-detector"


def picker_config(
    values: EndpointPickerValues, *, engine: Engine, metrics_port: int | None, adapters: bool = False
) -> dict[str, Any]:
    """The configuration, as data.

    Args:
        values: flow control and how often metrics are read.
        engine: what the pods run.
        metrics_port: port of the engine's metrics; none if the pods are not engines.
        adapters: whether the pods serve LoRA adapters.
    """
    usual = {**WEIGHTS, **(ADAPTER_WEIGHTS if adapters and engine == "vllm" else {})}
    measured = metrics_port if engine in MEASURED_ENGINES else None
    config = _by_metrics(values, engine, measured, usual) if measured else _by_own_count(engine)
    _add_fullness(config, values, measured=bool(measured))
    if values.flow_control:
        _add_flow_control(config, values.flow_control)
    return {"apiVersion": "llm-d.ai/v1alpha1", "kind": "EndpointPickerConfig", **config}


def config_text(config: dict[str, Any]) -> str:
    """The configuration, as the text of the file."""
    return yaml.safe_dump(config, sort_keys=False)


def _by_metrics(values: EndpointPickerValues, engine: Engine, port: int, usual: Mapping[str, float]) -> dict[str, Any]:
    """By the engine's queue, its KV cache, and where the prompt's prefix was seen last."""
    weights = weights_with(values.plugins, usual)
    filters = [plugin.type for plugin in values.plugins if not plugin.is_scorer]
    source = {"scheme": "http", "path": "/metrics", "port": port, "interval": values.scrape_interval}
    return {
        "plugins": [
            {"type": "metrics-data-source", "parameters": source},
            {"type": "core-metrics-extractor", "parameters": {"defaultEngine": engine}},
            *(_plugin(values, name) for name in (*filters, *weights)),
            {"type": "max-score-picker"},
        ],
        "schedulingProfiles": [
            {
                "name": "default",
                "plugins": [
                    *({"pluginRef": name} for name in filters),
                    *({"pluginRef": scorer, "weight": weight} for scorer, weight in weights.items()),
                    {"pluginRef": "max-score-picker"},
                ],
            }
        ],
        "dataLayer": {
            "sources": [{"pluginRef": "metrics-data-source", "extractors": [{"pluginRef": "core-metrics-extractor"}]}]
        },
    }


def _plugin(values: EndpointPickerValues, name: str) -> dict[str, Any]:
    """A plugin, with the parameters that the values have for it."""
    parameters = next((plugin.parameters for plugin in values.plugins if plugin.type == name), None)
    return {"type": name, **({"parameters": parameters} if parameters else {})}


def _by_own_count(engine: Engine) -> dict[str, Any]:
    """By the requests that the picker itself has sent: all that it knows about pods without metrics."""
    plugins = [{"type": "active-request-scorer"}, {"type": "max-score-picker"}]
    config: dict[str, Any] = {
        "plugins": plugins,
        "schedulingProfiles": [
            {
                "name": "default",
                "plugins": [{"pluginRef": "active-request-scorer", "weight": 1}, {"pluginRef": "max-score-picker"}],
            }
        ],
        # reading the default sources would fail, and every pod would count as full
        "dataLayer": {"injectDefaults": False},
    }
    if engine == "other":
        # its paths and bodies are unknown; the default parsers answer 400 to them
        plugins.append({"type": "passthrough-parser"})
        config["requestHandler"] = {"parsers": [{"pluginRef": "passthrough-parser"}]}
    return config


def _add_fullness(config: dict[str, Any], values: EndpointPickerValues, *, measured: bool) -> None:
    """When a pod is full. Also used without flow control: then requests with a priority below 0 are rejected."""
    most = values.flow_control.max_concurrency if values.flow_control else None
    if measured and not most:
        stale = round(seconds(values.scrape_interval) * 1000) * _MISSED_READINGS
        detector: dict[str, Any] = {"type": _UTILIZATION, "parameters": {"metricsStalenessThreshold": f"{stale}ms"}}
    else:
        # judged by metrics, pods without any would always be full
        detector = {"type": _CONCURRENCY, **({"parameters": {"maxConcurrency": most}} if most else {})}
    config["plugins"].append(detector)
    config["flowControl"] = {"saturationDetector": {"pluginRef": detector["type"]}}


def _add_flow_control(config: dict[str, Any], control: FlowControlValues) -> None:
    config["featureGates"] = ["flowControl"]
    config["flowControl"]["defaultRequestTTL"] = control.request_ttl
    if control.max_requests:
        most = str(control.max_requests)
        config["flowControl"]["maxRequests"] = most
        # every priority also has a bound of its own, 5000 unless it is set, whatever the total is
        config["flowControl"]["defaultPriorityBand"] = {"priority": 0, "maxRequests": most}
    if control.bands:
        config["flowControl"]["priorityBands"] = [
            {"priority": band.priority, "maxRequests": str(band.max_requests)} for band in control.bands
        ]
