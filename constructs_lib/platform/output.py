"""Writes a platform to a folder: one file per concern, named so that `kubectl apply -f` applies them in order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import constructs
import yaml
from cdk8s import ApiObject, App, Yaml

from constructs_lib.kubernetes import Identity, identity_in, identity_of
from constructs_lib.platform.chart import NetworkingChart

NAMESPACES = "00-namespaces.yaml"
CONTROLLER = "10-envoy-gateway.yaml"
GATEWAY = "20-gateway.yaml"
KNATIVE = "30-knative.yaml"
KOURIER = "40-kourier.yaml"
INFERENCE_GATEWAY = "50-inference-gateway.yaml"
LITELLM = "60-litellm.yaml"
MODELS = "70-models.yaml"
FILES = (NAMESPACES, CONTROLLER, GATEWAY, KNATIVE, KOURIER, INFERENCE_GATEWAY, LITELLM, MODELS)


def write_platform(chart: NetworkingChart, folder: Path) -> list[Path]:
    """Write the chart's objects. Files of a part that is switched off are removed, other files stay.

    Everything is rendered and validated before the first file is touched, so that a failure leaves the last good
    content.
    """
    documents = _Rendered(chart)
    rendered = {name: "---\n".join(documents.of(item) for item in objects) for name, objects in _concerns(chart)}
    folder.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        if name in rendered:
            (folder / name).write_text(rendered[name], encoding="utf-8", newline="\n")
        else:
            (folder / name).unlink(missing_ok=True)
    return [folder / name for name in rendered]


_BEGIN = re.compile("^---\n", re.MULTILINE)
_KEYS = re.compile(r"^(?=\S)", re.MULTILINE)
# the one in C where PyYAML has it: ten times as fast
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_HEAD = ("apiVersion:", "kind:", "metadata:")


class _Rendered:
    """The app's objects as YAML, validated and rendered in one call; one call an object would take far longer.

    The text is split where documents begin; of each only the head is read, to know whose it is.
    """

    def __init__(self, chart: NetworkingChart) -> None:
        self._documents: dict[Identity | None, list[str]] = {}
        for document in _BEGIN.split(App.of(chart).synth_yaml()):
            head = "".join(part for part in _KEYS.split(document) if part.startswith(_HEAD))
            self._documents.setdefault(identity_in(_parse(head) or {}), []).append(document)

    def of(self, item: ApiObject) -> str:
        """The object's document.

        Documents without a name, or with the same name, are told apart by their content. The text of the object
        rendered alone would differ: maps lose their null values on the way through Python.
        """
        identity = identity_of(item)
        found = self._documents.get(identity, [])
        if identity and len(found) == 1:
            return found[0]
        alone = Yaml.stringify(item.to_json())
        content = _parse(alone)
        return next((document for document in found if _without_null(_parse(document)) == content), alone)


def _parse(text: str) -> Any:
    return yaml.load(text, _LOADER)  # noqa: S506 - both are safe


def _without_null(content: Any) -> Any:
    if isinstance(content, dict):
        return {key: _without_null(value) for key, value in content.items() if value is not None}
    return [_without_null(item) for item in content] if isinstance(content, list) else content


def _concerns(chart: NetworkingChart) -> Iterator[tuple[str, list[ApiObject]]]:
    """The files and their objects; objects that were added to the chart itself go with the Gateway."""
    parts = (
        chart.node.try_find_child("namespaces"),
        chart.gateway.controller,
        chart.autoscaler_config,
        chart.kourier,
        chart.inference_gateway,
        chart.litellm,
        chart.kserve,
    )
    namespaces, controller, *others = [_objects(part) for part in parts]
    # the objects themselves are compared: to ask Node for each one's path would take longer than to render them
    elsewhere = {id(item) for objects in (namespaces, controller, *others) for item in objects}
    own = [item for item in _objects(chart) if id(item) not in elsewhere]
    named = zip(FILES, (namespaces, controller, own, *others), strict=True)
    yield from ((name, objects) for name, objects in named if objects)


def _objects(construct: constructs.IConstruct | None) -> list[ApiObject]:
    return [node for node in construct.node.find_all() if isinstance(node, ApiObject)] if construct else []
