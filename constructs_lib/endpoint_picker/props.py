"""The rules for the props of an EndpointPicker; paths are the names of the props."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from constructs_lib.endpoint_picker.rules import flow_control_problems
from constructs_lib.endpoint_picker.values import EndpointPickerValues
from constructs_lib.errors import Problem
from constructs_lib.models.values import Engine
from constructs_lib.names import (
    KNATIVE_LABELS_OF_ALL_REVISIONS,
    QUEUE_PROXY_HTTP2_PORT,
    QUEUE_PROXY_PORT,
    pool_service_name,
)
from constructs_lib.values.props import prop_problems
from constructs_lib.values.types import DnsLabel, DnsSubdomain, Flag, Port, Text

_KNATIVE_LABEL = "serving.knative.dev/"
_QUEUE_PROXY_PORTS = (QUEUE_PROXY_PORT, QUEUE_PROXY_HTTP2_PORT)
_MAX_LABEL = 63
_TYPES: Mapping[str, Any] = {
    "name": DnsLabel,
    "namespace": DnsLabel,
    "pod_labels": dict[Text, Text],
    "version_labels": dict[Text, Text],
    "inference_service": DnsLabel | None,
    "target_port": Port,
    "engine": Engine,
    "metrics_port": Port | None,
    "adapters": Flag,
    "route_namespace": DnsLabel,
    "gateway": DnsSubdomain,
    "proxy_namespace": DnsLabel,
}


def picker_problems(values: EndpointPickerValues, props: Mapping[str, Any]) -> Iterator[Problem]:
    """What is wrong with the props, by themselves and together.

    Args:
        values: the settings of the picker.
        props: the props `name`, `namespace`, `pod_labels`, `version_labels`, `inference_service`, `target_port`,
            `engine`, `metrics_port`, `adapters`, `route_namespace`, `gateway` and `proxy_namespace`.
    """
    wrong = tuple(prop_problems(**{name: (kind, props[name]) for name, kind in _TYPES.items()}))
    yield from wrong
    # rules between props look only at those that are valid by themselves
    right = props.keys() - {problem.path for problem in wrong}
    if "name" in right:
        yield from _name_problems(props["name"])
    if "pod_labels" in right:
        yield from _label_problems(props["pod_labels"])
    if {"pod_labels", "target_port", "metrics_port"} <= right:
        yield from _knative_problems(props["pod_labels"], props["target_port"], props["metrics_port"])
    if {"pod_labels", "version_labels", "inference_service"} <= right:
        yield from _version_problems(props["pod_labels"] | props["version_labels"], props["inference_service"])
    if {"engine", "metrics_port"} <= right:
        yield from flow_control_problems(values, engine=props["engine"], metrics_port=props["metrics_port"])


def _name_problems(name: str) -> Iterator[Problem]:
    longest = _MAX_LABEL - len(pool_service_name(""))
    if len(name) > longest:
        yield Problem(
            path="name", value=name, rule=f"must be at most {longest} characters, so that `<name>-pool` is a DNS label"
        )


def _label_problems(labels: Mapping[str, str]) -> Iterator[Problem]:
    if not labels:
        yield Problem(
            path="pod_labels",
            value={},
            rule="must not be empty: the picker would choose among all pods of the namespace",
        )


def _version_problems(labels: Mapping[str, str], inference_service: str | None) -> Iterator[Problem]:
    of_knative = any(label.startswith(_KNATIVE_LABEL) for label in labels)
    if of_knative and not inference_service and not labels.keys() - KNATIVE_LABELS_OF_ALL_REVISIONS:
        yield Problem(
            path="version_labels",
            rule="is required for pods of a Knative service: requests would keep the pods of earlier revisions, which "
            "therefore never stop",
            hint='a label of its template that changes with it, for example {"version": "2"}, or the inference_service',
        )


def _knative_problems(labels: Mapping[str, str], target_port: int, metrics_port: int | None) -> Iterator[Problem]:
    if not any(label.startswith(_KNATIVE_LABEL) for label in labels):
        return
    if target_port not in _QUEUE_PROXY_PORTS:
        yield Problem(
            path="target_port",
            value=target_port,
            rule="bypasses Knative's queue proxy, which then counts nothing, so that pods are removed while they serve",
            hint=f"write {QUEUE_PROXY_PORT}",
        )
    if metrics_port in _QUEUE_PROXY_PORTS:
        yield Problem(
            path="metrics_port",
            value=metrics_port,
            rule="is the queue proxy's: reading metrics there counts as traffic and keeps the pods forever",
            hint="write the engine's own port, for example 8000",
        )
