"""docs/objects.md: every object of the full platform, with its place in the tree and the attribute that holds it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import constructs
from cdk8s import ApiObject, App

from constructs_lib import NetworkingChart, load_values

_RELEASE = "networking"


def objects_page(values: Path) -> str:
    """The text of the page."""
    chart = NetworkingChart(App(), _RELEASE, values=load_values([values]))
    return "\n".join(_lines(chart, values.name)) + "\n"


def _lines(chart: NetworkingChart, example: str) -> Iterator[str]:
    yield "# Objects"
    yield ""
    yield f"Every object of the example `{example}`, below the part of `NetworkingChart` that makes it. The id is the"
    yield "path below the chart, for `node.find_child`; the attribute holds the object, or the construct that is named"
    yield "in front of its id. See [Python](python.md#patch-an-object) for how to patch an object."
    attributes = dict(_attributes(chart, "chart"))
    for part in chart.node.children:
        objects = [node for node in part.node.find_all() if isinstance(node, ApiObject)]
        if objects:
            yield from ("", f"## {part.node.id}", "")
            yield from ("| Id | Kind | Object | Attribute |", "|---|---|---|---|")
            yield from (_row(chart, item, attributes) for item in objects)


def _row(chart: NetworkingChart, item: ApiObject, attributes: Mapping[constructs.IConstruct, str]) -> str:
    metadata = item.to_json()["metadata"]
    name = "/".join(metadata[key] for key in ("namespace", "name") if key in metadata)
    path = item.node.path.removeprefix(f"{chart.node.path}/")
    attribute = attributes.get(item)
    return f"| `{path}` | {item.kind} | `{name}` | {f'`{attribute}`' if attribute else ''} |"


def _attributes(construct: constructs.IConstruct, name: str) -> Iterator[tuple[constructs.IConstruct, str]]:
    """Every construct that is reached from this one by public attributes, and how."""
    for key, value in sorted(vars(construct).items()):
        if key.startswith("_"):
            continue
        entries = {f"{name}.{key}": value}
        if isinstance(value, Mapping):
            entries = {f'{name}.{key}["{entry}"]': item for entry, item in value.items()}
        for path, item in entries.items():
            if isinstance(item, constructs.Construct):
                yield item, path
                yield from _attributes(item, path)
