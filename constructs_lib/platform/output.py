"""Writes a platform to a folder: one file per concern, named so that `kubectl apply -f` applies them in order."""

from __future__ import annotations

from pathlib import Path

import constructs
from cdk8s import ApiObject, DependencyGraph

from constructs_lib.platform.chart import NetworkingChart
from constructs_lib.platform.documents import Rendered
from constructs_lib.platform.files import replace_files

NAMESPACES = "00-namespaces.yaml"
CONTROLLER = "10-envoy-gateway.yaml"
GATEWAY = "20-gateway.yaml"
KNATIVE = "30-knative.yaml"
KOURIER = "40-kourier.yaml"
RATE_LIMITS = "25-rate-limits.yaml"
INFERENCE_GATEWAY = "50-inference-gateway.yaml"
LITELLM = "60-litellm.yaml"
MODELS = "70-models.yaml"
NETWORK_POLICIES = "80-network-policies.yaml"
FILES = (
    NAMESPACES,
    CONTROLLER,
    GATEWAY,
    RATE_LIMITS,
    KNATIVE,
    KOURIER,
    INFERENCE_GATEWAY,
    LITELLM,
    MODELS,
    NETWORK_POLICIES,
)


def write_platform(chart: NetworkingChart, folder: Path) -> list[Path]:
    """Write the chart's objects. Files of a part that is switched off are removed, other files stay.

    Everything is rendered and validated, and every file written under another name, before the first one is replaced:
    after an error, also of a full disk, the folder has its last good content.

    Args:
        chart: the platform.
        folder: where to write; made if it does not exist.

    Raises:
        OSError: the folder or a file in it cannot be written.
    """
    documents = Rendered(chart)
    placed = _place(chart)
    rendered = {name: "---\n".join(documents.of(item) for item in objects) for name, objects in placed}
    replace_files(folder, rendered, FILES)
    return [folder / name for name in rendered]


_FIRST = ("Namespace", "CustomResourceDefinition")
"""Kinds that other objects need before they can be applied."""


def _place(chart: NetworkingChart) -> list[tuple[str, list[ApiObject]]]:
    """The files and their objects, in the order to apply them.

    Objects that were added to the chart itself go with the Gateway, namespaces into the first file. An object that
    depends on one of a later file moves there (`node.add_dependency`).
    """
    parts = (
        chart.node.try_find_child("namespaces"),
        chart.gateway.controller,
        None,
        chart.redis,
        chart.autoscaler_config,
        chart.kourier,
        chart.inference_gateway,
        chart.litellm,
        chart.kserve,
        chart.network_policies,
    )
    # the objects themselves are compared: to ask Node for each one's path would take longer than to render them
    found = {id(item): file for file, part in enumerate(parts) for item in _objects(part)}
    own = FILES.index(GATEWAY)
    everything = _objects(chart)
    files = {id(item): 0 if item.kind in _FIRST else found.get(id(item), own) for item in everything}
    if _has_dependencies(chart):
        everything = _in_order(everything, files)
    placed: list[list[ApiObject]] = [[] for _ in FILES]
    for item in everything:
        placed[files[id(item)]].append(item)
    return [(name, objects) for name, objects in zip(FILES, placed, strict=True) if objects]


def _has_dependencies(chart: NetworkingChart) -> bool:
    """Whether any construct depends on another: it is then no start of the graph. Few calls to Node at any size."""
    return len(DependencyGraph(chart.node).root.outbound) < len(chart.node.find_all())


def _in_order(objects: list[ApiObject], files: dict[int, int]) -> list[ApiObject]:
    """The objects after what they depend on; `files` gets the later file where a dependency demands it."""
    places = {item.node.path: item for item in objects}
    done: dict[str, ApiObject] = {}

    def visit(path: str, item: ApiObject) -> None:
        if path in done:
            return
        needed = {
            needed_path: places[needed_path]
            for construct in item.node.scopes
            for target in construct.node.dependencies
            for node in target.node.find_all()
            if (needed_path := node.node.path) in places and needed_path != path
        }
        for needed_path, needed_item in needed.items():
            visit(needed_path, needed_item)
            files[id(item)] = max(files[id(item)], files[id(needed_item)])
        done[path] = item

    for path, item in places.items():
        visit(path, item)
    return list(done.values())


def _objects(construct: constructs.IConstruct | None) -> list[ApiObject]:
    return [node for node in construct.node.find_all() if isinstance(node, ApiObject)] if construct else []
