"""A comparison for people, for a pull request, and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from difflib import unified_diff
from itertools import groupby
from typing import Any

from constructs_lib.comparison.fields import Operation, plain
from constructs_lib.comparison.objects import Change, worst
from constructs_lib.comparison.risk import Risk

_WIDEST = 120
_SIGNS = {Operation.ADDED: "+", Operation.REMOVED: "-", Operation.CHANGED: "~", Operation.MOVED: "~"}


def summary(changes: Sequence[Change]) -> str:
    """One sentence: how many objects, and the worst that happens."""
    if not changes:
        return "No difference."
    seen = {operation: len({change.manifest.identity for change in changes if _to_object(change) is operation})
            for operation in (Operation.ADDED, Operation.REMOVED, Operation.CHANGED)}  # fmt: skip
    counts = ", ".join(f"{count} {operation}" for operation, count in seen.items() if count)
    return f"{_objects(sum(seen.values()))}: {counts}. Worst: {worst(changes).title.lower()}."


def text_lines(changes: Sequence[Change], bill: Sequence[Sequence[str]] = ()) -> Iterator[tuple[str, str]]:
    """The lines of a terminal, each with its style: a heading per risk, an object, its fields, what they do.

    `bill` is a table with a head, if there is one.
    """
    for risk, of_risk in groupby(changes, key=lambda change: change.risk):
        yield _STYLES[risk], risk.title
        for _, of_object in groupby(of_risk, key=lambda change: change.manifest.identity):
            several = list(of_object)
            yield "bold", f"  {several[0].manifest.title}"
            for change in several:
                place = f"  ({change.place})" if change.place else ""
                yield "", f"    {_SIGNS[change.field.operation]} {_field(change)}{place}"
                for effect in change.effects:
                    more = f" ({effect.risk.title.lower()})" if effect.risk is not risk else ""
                    yield "dim", f"        {effect.sentence}{more}"
        yield "", ""
    if bill:
        widths = [max(map(len, column)) for column in zip(*bill, strict=True)]
        yield from (("", "  ".join(map(str.ljust, row, widths)).rstrip()) for row in bill)
        yield "", ""
    yield "bold", summary(changes)


def markdown(changes: Sequence[Change], bill: Sequence[Sequence[str]] = ()) -> Iterator[str]:
    """The lines of a comment on a pull request: the bill, and a table per risk; the cosmetic ones are folded."""
    yield f"**{summary(changes)}**"
    if bill:
        head, *rows = (f"| {' | '.join(row)} |" for row in bill)
        yield from ("", head, "|---|---|---|---|", *rows)
    for risk, of_risk in groupby(changes, key=lambda change: change.risk):
        several = list(of_risk)
        folded = risk is Risk.COSMETIC
        yield ""
        yield f"<details><summary>{risk.title} ({len(several)})</summary>" if folded else f"### {risk.title}"
        yield ""
        yield "| Object | Field | Before | After | Effect |"
        yield "|---|---|---|---|---|"
        for change in several:
            before, after = _values(change)
            cells = (change.manifest.title, _code(change.field.where), _code(before), _code(after), _sentences(change))
            yield f"| {' | '.join(cells)} |"
        if folded:
            yield ""
            yield "</details>"


def as_json(changes: Sequence[Change]) -> dict[str, Any]:
    """The same for programs."""
    return {"worst": worst(changes).word if changes else None, "changes": [_plain(change) for change in changes]}


def _plain(change: Change) -> dict[str, Any]:
    group, kind, namespace, name = change.manifest.identity
    field = change.field
    hidden = _is_secret(change)
    return {
        "object": {"group": group, "kind": kind, "namespace": namespace, "name": name},
        "place": change.place,
        "path": field.where,
        "operation": field.operation.value,
        "old": None if hidden else plain(field.old),
        "new": None if hidden else plain(field.new),
        "effects": [{"risk": effect.risk.word, "sentence": effect.sentence} for effect in change.effects],
    }


def _to_object(change: Change) -> Operation:
    """What happened to its object."""
    return change.field.operation if not change.field.path else Operation.CHANGED


def _objects(count: int) -> str:
    return f"{count} object{'' if count == 1 else 's'}"


def _field(change: Change) -> str:
    """The field with its old and its new value."""
    field = change.field
    if not field.path:
        return f"{field.operation}"
    if field.operation is Operation.MOVED:
        return f"{field.where}: in another order"
    before, after = _values(change)
    if field.operation is Operation.CHANGED:
        return f"{field.where}: {before} -> {after}"
    return f"{field.where}: {before or after}"


def _values(change: Change) -> tuple[str, str]:
    """The old and the new value as texts; of long texts the lines that differ, and nothing of a Secret."""
    old, new, operation = change.field.old, change.field.new, change.field.operation
    if not change.field.path or operation is Operation.MOVED:
        return "", ""
    if _is_secret(change):
        return tuple("" if value is None else "(hidden)" for value in (old, new))  # type: ignore[return-value] # two
    if isinstance(old, str) and isinstance(new, str) and "\n" in old + new:
        lines = [line for line in unified_diff(old.split("\n"), new.split("\n"), n=0, lineterm="") if line[:2] != "@@"]
        gone, come = (" / ".join(line[1:].strip() for line in lines[2:] if line[0] == sign) for sign in "-+")
        return _cut(gone), _cut(come)
    return tuple("" if value is None else _cut(_written(value)) for value in (old, new))  # type: ignore[return-value]


def _is_secret(change: Change) -> bool:
    return change.manifest.kind == "Secret" and change.field.path[:1] != ("metadata",)


def _written(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _cut(text: str) -> str:
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 3]}..."


def _code(text: str) -> str:
    return f"`{text.replace('|', chr(92) + '|').replace('`', chr(39))}`" if text else ""


def _sentences(change: Change) -> str:
    first, *others = change.effects
    more = (f"{effect.risk.title}: {effect.sentence[0].lower()}{effect.sentence[1:]}" for effect in others)
    return " ".join((first.sentence, *more)).replace("|", "\\|")


_STYLES = {
    Risk.TRAFFIC: "bold red",
    Risk.RECREATE: "bold red",
    Risk.RESTART: "bold yellow",
    Risk.ACCESS: "bold magenta",
    Risk.COST: "bold cyan",
    Risk.BEHAVIOUR: "bold",
    Risk.COSMETIC: "dim",
}
