"""A picture in the language of Mermaid, which GitHub and many editors draw within Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from constructs_lib.diagram.picture import Box, Picture


def mermaid_of(picture: Picture) -> str:
    """The whole text."""
    return "\n".join(_lines(picture))


def _lines(picture: Picture) -> Iterator[str]:
    ids = {end: f"n{place}" for place, end in enumerate(picture.boxes)}
    yield "flowchart LR"
    yield '  subgraph cluster["cluster"]'
    for place, home in enumerate(picture.namespaces):
        title = f"{home or 'any namespace'}{', default deny' if home in picture.closed else ''}"
        yield f'    subgraph s{place}["{title}"]'
        yield from (f'      {ids[end]}["{_box(box)}"]' for end, box in picture.boxes.items() if box.namespace == home)
        yield "    end"
    yield "  end"
    yield from (f'  {ids[end]}(["{_box(box)}"])' for end, box in picture.boxes.items() if box.namespace is None)
    for arrow in picture.arrows:
        line = "==>" if arrow.carries_requests else "-.->"
        yield f'  {ids[arrow.source]} {line}|"{"<br/>".join(arrow.labels)}"| {ids[arrow.target]}'


def _box(box: Box) -> str:
    return "<br/>".join((box.name, *box.notes))
