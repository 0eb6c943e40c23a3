"""A picture in the language of Graphviz, which finds the places of boxes and arrows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from textwrap import wrap

from constructs_lib.diagram.picture import Arrow, Box, Picture
from constructs_lib.network_policies.flow import Endpoint

FONT = "DejaVu Sans,Verdana,sans-serif"
"""Verdana is as wide as DejaVu Sans, which many viewers do not have."""
_REQUEST, _CONTROL, _BOUNDARY = "#1a56a0", "#6b7280", "#b42318"
_SMALL = 9
_NAMESPACE = 'style="rounded,filled", color="#d1d5db", fillcolor="#f3f4f6", fontcolor="#111827"'
_WIDEST = 20


def dot_of(picture: Picture, title: str) -> str:
    """The whole text."""
    return "\n".join(_lines(picture, title))


def _lines(picture: Picture, title: str) -> Iterator[str]:
    ids = {end: f"n{place}" for place, end in enumerate(picture.boxes)}
    yield "digraph platform {"
    yield f'  graph [rankdir=LR, fontname="{FONT}", fontsize=14, nodesep=0.4, ranksep=0.3, pad=0.2, newrank=true,'
    yield f"         labelloc=t, labeljust=l, label=<{_title(title)}>]"
    yield '  node [shape=box, style="rounded,filled", fillcolor=white, color="#374151",'
    yield f'        fontname="{FONT}", fontsize=11]'
    yield f'  edge [fontname="{FONT}", fontsize={_SMALL}, arrowsize=0.7]'
    yield "  subgraph cluster_k8s {"
    yield f'    graph [label=<<b>cluster</b>>, style="rounded,dashed", color="{_BOUNDARY}", fontcolor="{_BOUNDARY}"]'
    for place, home in enumerate(picture.namespaces):
        yield f"    subgraph cluster_{place} {{"
        yield f"      graph [label=<{_namespace(home, closed=home in picture.closed)}>, {_NAMESPACE}]"
        for end, box in picture.boxes.items():
            if box.namespace == home:
                yield f"      {ids[end]} [label=<{_box(box)}>]"
        yield "    }"
    yield "  }"
    for end, box in picture.boxes.items():
        if box.namespace is None:
            yield f'  {ids[end]} [label=<{_box(box)}>, shape=ellipse, fillcolor="#fff7ed"]'
    for arrow in picture.arrows:
        yield _arrow(arrow, ids)
    yield "}"


def _title(title: str) -> str:
    rows = [f"<b>{escape(title)}</b>", f'<font color="{_REQUEST}">requests</font>',
            f'<font color="{_CONTROL}">control: configuration, decisions, load</font>',
            f'<font color="{_BOUNDARY}">across the trust boundary</font>']  # fmt: skip
    return "   ·   ".join(rows)


def _namespace(name: str, *, closed: bool) -> str:
    title = escape(name) if name else "any namespace"
    more = ", default deny" if closed else ""
    return f'<font point-size="11"><b>{title}</b>{more}</font>'


def _box(box: Box) -> str:
    return _table([f"<b>{escape(box.name)}</b>", *(_small(note, "#4b5563") for note in box.notes)])


def _table(rows: Iterable[str]) -> str:
    cells = "".join(f"<tr><td>{row}</td></tr>" for row in rows)
    return f'<table border="0" cellspacing="0" cellpadding="1">{cells}</table>'


def _small(text: str, color: str) -> str:
    return f'<font point-size="{_SMALL}" color="{color}">{escape(text)}</font>'


def _arrow(arrow: Arrow, ids: dict[Endpoint, str]) -> str:
    inside = _REQUEST if arrow.carries_requests else _CONTROL
    color = _BOUNDARY if arrow.crosses else inside
    style = "solid, penwidth=1.8" if arrow.carries_requests else "dashed"
    label = _table(_small(line, color) for text in arrow.labels for line in wrap(text, _WIDEST))
    return f'  {ids[arrow.source]} -> {ids[arrow.target]} [label=<{label}>, style={style}, color="{color}"]'
