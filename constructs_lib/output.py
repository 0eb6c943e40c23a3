"""Writing a platform to a folder: one file per concern, named so that `kubectl apply -f` takes them in order."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import constructs
from cdk8s import ApiObject, Yaml

from constructs_lib.platform import NetworkingChart

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
    """Write the chart's objects; files of a concern that is switched off are removed, other files stay.

    Everything is rendered and validated before the first file is touched, so that a failure leaves the last good
    content.
    """
    chart.to_json()  # validates the whole app; a single object's to_json does not
    with tempfile.TemporaryDirectory() as work:
        for name, objects in _concerns(chart):
            Yaml.save(str(Path(work, name)), [item.to_json() for item in objects])
        rendered = {path.name: path.read_bytes() for path in sorted(Path(work).iterdir())}
    folder.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        if name in rendered:
            (folder / name).write_bytes(rendered[name])
        else:
            (folder / name).unlink(missing_ok=True)
    return [folder / name for name in rendered]


def _concerns(chart: NetworkingChart) -> Iterator[tuple[str, list[ApiObject]]]:
    """The files and their objects; objects that were added to the chart itself go with the Gateway."""
    parts = (
        chart.node.try_find_child("namespaces"),
        chart.gateway.controller,
        chart.autoscaler_config,
        chart.kourier,
        chart.inference_gateway,
        chart.litellm,
        chart.models,
    )
    namespaces, controller, *others = [_objects(part) for part in parts]
    elsewhere = {item.node.path for objects in (namespaces, controller, *others) for item in objects}
    own = [item for item in _objects(chart) if item.node.path not in elsewhere]
    named = zip(FILES, (namespaces, controller, own, *others), strict=True)
    yield from ((name, objects) for name, objects in named if objects)


def _objects(construct: constructs.IConstruct | None) -> list[ApiObject]:
    return [node for node in construct.node.find_all() if isinstance(node, ApiObject)] if construct else []
