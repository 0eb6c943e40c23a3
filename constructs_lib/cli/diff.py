"""Compare two versions of a platform: what differs, and what applying the difference does."""

from __future__ import annotations

import argparse
import dataclasses
import json
from functools import partial

from constructs_lib.cli.arguments import (
    Mistake,
    add_json,
    add_load,
    add_pod,
    add_values,
    exit_code,
    pod_of,
    requests_of,
    seconds_of,
)
from constructs_lib.comparison.risk import Risk

_WORDS = {risk.word: risk for risk in sorted(Risk, reverse=True)}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `llm-networking diff`."""
    parser.description = "Compare two versions of a platform, the worst first: what differs, and what applying it does."
    codes = ", ".join(f"{risk.value} {word}" for word, risk in _WORDS.items() if risk)
    parser.epilog = (
        "Exit code: 0 if no difference matters, 2 if a side cannot be read or an option is wrong, or the worst: "
        f"{codes}."
    )
    parser.add_argument("old", metavar="OLD",
                        help="what is applied now: a folder or a file of manifests, a values file, REVISION:PATH for "
                        "one that git has, or - for what kubectl get -o yaml prints")  # fmt: skip
    parser.add_argument("new", metavar="NEW", help="what will be applied, in one of the same forms")
    add_values(parser, setting="gateway.hostname=llm.example.com", files="values below those of both sides")
    parser.add_argument("--fail-on", choices=_WORDS, metavar="RISK",
                        help=f"exit with 0 below this one: {', '.join(_WORDS)}")  # fmt: skip
    parser.add_argument("--format", choices=("text", "markdown"), default="text",
                        help="text (default), or markdown for a pull request")  # fmt: skip
    parser.add_argument("--bill", action="store_true",
                        help="simulate the load below under both: GPU hours, and time to the first token")  # fmt: skip
    add_json(parser)
    add_load(parser)
    add_pod(parser, from_values=False)


@partial(exit_code, mistake=2)
def run(args: argparse.Namespace) -> int:
    """Compare, print, and say by the exit code how bad it is."""
    from constructs_lib.cli.sides import tree_of_side
    from constructs_lib.comparison.objects import compare, worst
    from constructs_lib.comparison.report import as_json, markdown, text_lines

    if args.trace and not args.bill:
        raise Mistake(f"--trace {args.trace}: needs --bill")
    old, new = (tree_of_side(name, args.values, args.settings) for name in (args.old, args.new))
    changes = compare(old, new)
    found = as_json(changes)
    rows: list[tuple[str, ...]] = []
    if args.bill:
        from constructs_lib.comparison.bill import bill, bill_lines

        requests = requests_of(args)
        lines = bill(old, new, requests, pod_of(args), seconds=seconds_of(args))
        found["bill"] = [dataclasses.asdict(line) for line in lines]
        rows = [*bill_lines(lines, requests)]
    if args.json:
        print(json.dumps(found, indent=2, default=str))
    elif args.format == "markdown":
        print("\n".join(markdown(changes, rows)))
    else:
        from constructs_lib.cli.console import print_lines

        print_lines(text_lines(changes, rows))
    risk = worst(changes)
    return int(risk) if risk >= _WORDS.get(args.fail_on, Risk.COSMETIC) else 0
