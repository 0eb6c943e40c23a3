"""An explanation as text and as JSON."""

from __future__ import annotations

import dataclasses
from itertools import pairwise
from typing import Any

from constructs_lib.explain.trace import End, Hop, Trace

WORDS = {0: "no answer", 200: "served"}


def as_text(trace: Trace) -> str:
    """One block per hop, then the end."""
    blocks = [_block(number, hop) for number, hop in enumerate(trace.hops, start=1)]
    if trace.assumptions:
        blocks.append("\n".join(["Taken for granted:", *(f"  - {text}" for text in trace.assumptions)]))
    return "\n\n".join([*blocks, verdict(trace.end)])


def verdict(end: End) -> str:
    """The end in one or two lines."""
    word = "served" if end.served else WORDS.get(end.status, str(end.status))
    where = f"\n  {end.source}" if end.source.object else ""
    location = f" Location: {end.location}" if end.location else ""
    return f"{word}: {end.reason}.{location}{where}"


def _block(number: int, hop: Hop) -> str:
    lines = [f"{number}. {hop.name}: {hop.object}", f"   {hop.method} {hop.url}"]
    width = max((len(fact.topic) for fact in hop.facts), default=0)
    for fact in hop.facts:
        lines.append(f"   {fact.topic.ljust(width)}  {fact.text}")
        if fact.source.object:
            named = fact.source.place and fact.source.object in (hop.object, *_titles(fact.text))
            lines.append(f"   {' ' * width}    {fact.source.place if named else fact.source}")
    return "\n".join(lines)


def _titles(text: str) -> list[str]:
    """The objects that a fact names: each two words that follow each other."""
    words = text.replace(",", " ").split()
    return [" ".join(pair) for pair in pairwise(words)]


def as_plain(trace: Trace) -> dict[str, Any]:
    """The explanation as JSON has it."""
    end = dataclasses.asdict(trace.end)
    return {
        "served": trace.end.served,
        "end": end,
        "backends": trace.backends,
        "sent": trace.sent,
        "hops": [dataclasses.asdict(hop) for hop in trace.hops],
        "assumptions": trace.assumptions,
    }
