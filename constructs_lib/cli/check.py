"""Check all objects together: what no schema and no single object tells."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Any

from constructs_lib import __version__
from constructs_lib.checks.checking import check, rules
from constructs_lib.checks.objects import unknown_kinds
from constructs_lib.checks.rule import Finding, Rule
from constructs_lib.checks.sarif import sarif
from constructs_lib.cli.arguments import Mistake
from constructs_lib.cli.tree import add_tree, tree_of
from constructs_lib.errors import NetworkingError

FOUND, UNREADABLE = 1, 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `llm-networking check`."""
    parser.description = "Check the objects of a platform, of a folder or of a cluster together."
    parser.epilog = "Exit code: 0 without errors, 1 with errors, 2 if the objects cannot be read or an option is wrong."
    add_tree(parser)
    parser.add_argument("--format", choices=_FORMATS, default="text",
                        help="text (default), json, or sarif for code hosts")  # fmt: skip
    parser.add_argument("--json", dest="format", action="store_const", const="json", help="the same as --format json")
    parser.add_argument("--strict", action="store_true", help="warnings count as errors in the exit code")
    parser.add_argument("--rules", action="store_true", help="list the rules instead")


def run(args: argparse.Namespace) -> int:
    """Read the objects, apply the rules, print what breaks them."""
    if args.rules:
        print(_RULES[args.format](rules()))
        return 0
    try:
        tree = tree_of(args)
    except (Mistake, NetworkingError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return UNREADABLE
    for kind, count in unknown_kinds(tree).items():
        print(f"note: passed over {count} of {kind}: no rule knows that kind", file=sys.stderr)
    found = check(tree)
    print(_FORMATS[args.format](found, len(tree.manifests)))
    counted = found if args.strict else [finding for finding in found if finding.rule.severity == "error"]
    return FOUND if counted else 0


def _text(findings: Sequence[Finding], objects: int) -> str:
    """The findings grouped by object, each with the line of the field, and what to write instead."""
    return "\n".join([*_lines(findings), _summary(findings, objects)])


def _lines(findings: Sequence[Finding]) -> Iterator[str]:
    for _, group in groupby(findings, key=lambda finding: id(finding.object)):
        of_object = list(group)
        yield of_object[0].object.title
        for finding in of_object:
            where = " ".join(filter(None, (finding.place, finding.field)))
            yield f"  {finding.rule.severity} {finding.rule.id}" + (f" at {where}" if where else "")
            yield f"    {finding.text}"
            yield f"    {finding.rule.cure}"
        yield ""


def _summary(findings: Sequence[Finding], objects: int) -> str:
    count = Counter(finding.rule.severity for finding in findings)
    return f"{_number(objects, 'object')}: {_number(count['error'], 'error')}, {_number(count['warning'], 'warning')}"


def _number(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _json(findings: Sequence[Finding], objects: int) -> str:
    return json.dumps({"objects": objects, "findings": [_plain(finding) for finding in findings]}, indent=2)


def _plain(finding: Finding) -> dict[str, Any]:
    target = finding.object
    file, _, line = finding.place.rpartition(":")
    return {
        "rule": finding.rule.id,
        "severity": finding.rule.severity,
        "object": {"kind": target.kind, "namespace": target.namespace, "name": target.name},
        "field": finding.field,
        "file": file,
        "line": int(line) if line else None,
        "text": finding.text,
        "cure": finding.rule.cure,
        "page": finding.rule.page,
    }


def _sarif(findings: Sequence[Finding], objects: int) -> str:  # noqa: ARG001 - the signature of the formats
    return json.dumps(sarif(findings, version=__version__), indent=2)


def _rule_table(listed: Sequence[Rule]) -> str:
    width = max(len(rule.id) for rule in listed)
    return "\n".join(f"{rule.id:{width}}  {rule.severity:7}  {rule.objects}" for rule in listed)


def _rules_json(listed: Sequence[Rule]) -> str:
    fields = ("id", "severity", "objects", "why", "cure", "silent", "page")
    return json.dumps([{name: getattr(rule, name) for name in fields} for rule in listed], indent=2)


_FORMATS: dict[str, Callable[[Sequence[Finding], int], str]] = {"text": _text, "json": _json, "sarif": _sarif}
_RULES = {"text": _rule_table, "json": _rules_json, "sarif": _rules_json}
