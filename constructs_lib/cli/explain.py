"""Explain what happens to one request, hop by hop, before anything is applied."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from constructs_lib.cli.arguments import Mistake, add_json
from constructs_lib.cli.tree import add_tree, tree_of
from constructs_lib.errors import NetworkingError
from constructs_lib.explain.chain import explain
from constructs_lib.explain.expectations import Expectation, check, read_expectations
from constructs_lib.explain.kinds import passed_over
from constructs_lib.explain.request import parse_origin, parse_request
from constructs_lib.explain.text import as_plain, as_text
from constructs_lib.manifests.tree import Tree


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `llm-networking explain`."""
    parser.description = "Say what happens to a request: each hop, what decided there, and how it ends."
    parser.epilog = "Exit code: 0 if a backend answers, 1 if not, 2 if an option or a file is wrong."
    parser.add_argument("url", nargs="?", metavar="URL", help="for example https://llm.example.com/v1/models")
    add_tree(parser)
    parser.add_argument("--method", "-X", default="", help="default GET, with --model POST")
    parser.add_argument("--header", "-H", action="append", default=[], metavar="NAME: VALUE", dest="headers",
                        help="a header of the request; may be given several times")  # fmt: skip
    parser.add_argument("--model", default="", help="the model in the body, which LiteLLM looks for")
    parser.add_argument("--from", default="internet", metavar="WHO", dest="origin",
                        help="internet (default), or pods: NAMESPACE or NAMESPACE/LABEL=VALUE,...")  # fmt: skip
    parser.add_argument("--client-ip", default="", metavar="ADDRESS", help="for rules about the client's address")
    parser.add_argument("--gateway", default="", metavar="NAMESPACE/NAME",
                        help="the Gateway it arrives at; default: the one that fits host and port best")  # fmt: skip
    parser.add_argument("--expect", type=Path, metavar="FILE",
                        help="instead of a URL: requests and what must become of each")  # fmt: skip
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Explain one request, or check many."""
    try:
        if bool(args.url) == bool(args.expect):
            raise Mistake("give a URL, or --expect FILE")
        if args.expect:
            expectations = read_expectations(args.expect)
            return _check(args, tree_of(args), expectations)
        origin = parse_origin(args.origin, args.client_ip)
        request = parse_request(args.url, method=args.method, headers=args.headers, model=args.model, origin=origin)
        tree = tree_of(args)
        trace = explain(tree, request, gateway=args.gateway)
    except (Mistake, NetworkingError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    if args.json:
        print(json.dumps({**as_plain(trace), "passedOver": passed_over(tree)}, indent=2))
    else:
        print(as_text(trace))
        _note(tree)
    return 0 if trace.end.served else 1


def _check(args: argparse.Namespace, tree: Tree, expectations: list[Expectation]) -> int:
    outcomes = check(tree, expectations)
    wrong = [one for one in outcomes if one.differences]
    if args.json:
        plain = [
            {
                "url": one.request.url,
                "method": one.request.method,
                "differences": one.differences,
                **as_plain(one.trace),
            }
            for one in outcomes
        ]
        print(json.dumps(plain, indent=2))
        return 1 if wrong else 0
    for one in wrong:
        print(f"{one.request.method} {one.request.url}")
        for difference in one.differences:
            print(f"  {difference}")
    print(f"{len(outcomes) - len(wrong)} of {len(outcomes)} requests end as expected")
    return 1 if wrong else 0


def _note(tree: Tree) -> None:
    if kinds := passed_over(tree):
        print(f"note: passed over: {', '.join(kinds)}", file=sys.stderr)
