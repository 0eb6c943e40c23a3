"""List who connects to whom: the table that network policies are made from."""

from __future__ import annotations

import argparse
import dataclasses
import json
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from constructs_lib.cli.arguments import Mistake, add_values, exit_code
from constructs_lib.cli.synth import RELEASE
from constructs_lib.network_policies.flow import Endpoint, Flow, Pods
from constructs_lib.platform.flows import flows_of
from constructs_lib.platform.loading import load_values
from constructs_lib.platform.plan import resolve


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `llm-networking flows`."""
    parser.description = "List every connection that the platform needs, with its reason and the key that made it."
    add_values(parser, setting="inferenceGateway.enabled=true")
    parser.add_argument("--part", metavar="NAME", help="only what it sends or receives, for example litellm")
    parser.add_argument("--format", choices=_FORMATS, default="table",
                        help="table (default), json, or mermaid for a diagram in Markdown")  # fmt: skip


@exit_code
def run(args: argparse.Namespace) -> None:
    """Resolve the values and print their flows."""
    flows = flows_of(resolve(load_values(args.values, args.settings), release=RELEASE))
    if args.part:
        names = sorted({end.name for flow in flows for end in (flow.source, flow.destination)})
        if args.part not in names:
            raise Mistake(f"--part {args.part}: no such part; the values have {', '.join(names)}")
        flows = tuple(flow for flow in flows if args.part in (flow.source.name, flow.destination.name))
    print(_FORMATS[args.format](flows))


def _table(flows: Sequence[Flow]) -> str:
    """One row per pair and reason; its ports are joined."""
    rows: dict[tuple[str, str, str, str], list[str]] = {}
    for flow in flows:
        rows.setdefault((flow.source.where, flow.destination.where, flow.why, flow.key), []).append(_port(flow))
    lines = [("FROM", "TO", "PORT", "WHY", "KEY")]
    lines += [(source, target, ", ".join(ports), why, key) for (source, target, why, key), ports in rows.items()]
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)


def _port(flow: Flow) -> str:
    return f"{flow.port or 'any'}" + ("/UDP" if flow.protocol == "UDP" else "")


def _json(flows: Sequence[Flow]) -> str:
    """One object per flow."""
    return json.dumps([_plain(flow) for flow in flows], indent=2)


def _plain(flow: Flow) -> dict[str, Any]:
    ends = {"source": _end(flow.source), "destination": _end(flow.destination)}
    return ends | {"port": flow.port, "protocol": flow.protocol, "why": flow.why, "key": flow.key}


def _end(end: Endpoint) -> dict[str, Any]:
    """What is known of it."""
    known = {_camel(name): value for name, value in dataclasses.asdict(end).items() if value}
    return {"kind": type(end).__name__.lower(), **known}


def _camel(name: str) -> str:
    return re.sub(r"_(.)", lambda found: found[1].upper(), name)


def _mermaid(flows: Sequence[Flow]) -> str:
    """A flowchart: a box per namespace, an arrow per pair."""
    ends = dict.fromkeys(end for flow in flows for end in (flow.source, flow.destination))
    ids = {end: f"n{place}" for place, end in enumerate(ends)}
    arrows: dict[tuple[str, str], list[str]] = {}
    for flow in flows:
        ports = arrows.setdefault((ids[flow.source], ids[flow.destination]), [])
        if _port(flow) not in ports:
            ports.append(_port(flow))
    lines = ["flowchart LR", *_boxes(ids)]
    lines += [f'  {source} -->|"{", ".join(ports)}"| {target}' for (source, target), ports in arrows.items()]
    return "\n".join(lines)


def _boxes(ids: dict[Endpoint, str]) -> Iterator[str]:
    namespaces = dict.fromkeys(end.namespace for end in ids if isinstance(end, Pods) and end.namespace)
    for place, namespace in enumerate(namespaces):
        yield f'  subgraph s{place}["{namespace}"]'
        for end, node in ids.items():
            if isinstance(end, Pods) and end.namespace == namespace:
                yield f'    {node}["{end.name}"]'
        yield "  end"
    for end, node in ids.items():
        if not isinstance(end, Pods) or not end.namespace:
            yield f'  {node}(["{end.where}"])'


_FORMATS: dict[str, Callable[[Sequence[Flow]], str]] = {"table": _table, "json": _json, "mermaid": _mermaid}
