"""List who connects to whom: the table that network policies are made from."""

from __future__ import annotations

import argparse
import dataclasses
import json
import re
from collections.abc import Sequence
from typing import Any

from constructs_lib.cli.arguments import Mistake, add_json, add_values, exit_code
from constructs_lib.cli.synth import RELEASE
from constructs_lib.diagram.picture import port_of
from constructs_lib.network_policies.flow import Endpoint, Flow
from constructs_lib.platform.flows import flows_of
from constructs_lib.platform.loading import load_values
from constructs_lib.platform.plan import resolve


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `llm-networking flows`."""
    parser.description = "List every connection that the platform needs, with its reason and the key that made it."
    add_values(parser, setting="inferenceGateway.enabled=true")
    add_part(parser)
    add_json(parser, more=", with the labels of the pods")


def add_part(parser: argparse.ArgumentParser) -> None:
    """The option to look at one part alone."""
    parser.add_argument("--part", metavar="NAME", help="only what it sends or receives, for example litellm")


def part_of(part: str | None, flows: tuple[Flow, ...]) -> tuple[Flow, ...]:
    """The flows of the part, or all of them.

    Raises:
        Mistake: there is no such part.
    """
    names = sorted({end.name for flow in flows for end in (flow.source, flow.destination)})
    if part and part not in names:
        raise Mistake(f"--part {part}: no such part; the values have {', '.join(names)}")
    return tuple(flow for flow in flows if part in (None, flow.source.name, flow.destination.name))


@exit_code
def run(args: argparse.Namespace) -> None:
    """Resolve the values and print their flows."""
    flows = part_of(args.part, flows_of(resolve(load_values(args.values, args.settings), release=RELEASE)))
    print(json.dumps([_plain(flow) for flow in flows], indent=2) if args.json else _table(flows))


def _table(flows: Sequence[Flow]) -> str:
    """One row per pair and reason; its ports are joined."""
    rows: dict[tuple[str, str, str, str], list[str]] = {}
    for flow in flows:
        rows.setdefault((flow.source.where, flow.destination.where, flow.why, flow.key), []).append(port_of(flow))
    lines = [("FROM", "TO", "PORT", "WHY", "KEY")]
    lines += [(source, target, ", ".join(ports), why, key) for (source, target, why, key), ports in rows.items()]
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)


def _plain(flow: Flow) -> dict[str, Any]:
    ends = {"source": _end(flow.source), "destination": _end(flow.destination)}
    return ends | {"port": flow.port, "protocol": flow.protocol, "why": flow.why, "key": flow.key}


def _end(end: Endpoint) -> dict[str, Any]:
    """What is known of it."""
    known = {_camel(name): value for name, value in dataclasses.asdict(end).items() if value}
    return {"kind": type(end).__name__.lower(), **known}


def _camel(name: str) -> str:
    return re.sub(r"_(.)", lambda found: found[1].upper(), name)
