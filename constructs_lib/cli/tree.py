"""The objects that a command looks at: made from values, read from files, or piped from kubectl."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from constructs_lib.cli.arguments import Mistake, add_values
from constructs_lib.cli.synth import RELEASE
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.reading import parse_manifests, read_manifests
from constructs_lib.manifests.tree import Tree
from constructs_lib.node_runtime import use_packaged_node
from constructs_lib.platform.loading import load_values


def add_tree(parser: argparse.ArgumentParser) -> None:
    """The options that say which objects."""
    add_values(parser, setting="gateway.hostname=llm.example.com")
    parser.add_argument("--manifests", "-m", action="append", type=Path, default=[], metavar="PATH",
                        help="a folder or a file of manifests instead of values, or - for what kubectl get -o yaml "
                        "prints; may be given several times")  # fmt: skip


def tree_of(args: argparse.Namespace) -> Tree:
    """The objects of the options: those of the values unless --manifests is given.

    Raises:
        Mistake: both are given.
        NetworkingError: the values are wrong, or the manifests cannot be read.
    """
    if not args.manifests:
        return Tree(manifests_of(args.values, args.settings))
    if args.values or args.settings:
        raise Mistake("--manifests goes without --values and --set: the objects come from one place")
    piped = [path for path in args.manifests if str(path) == "-"]
    found = read_manifests(path for path in args.manifests if str(path) != "-")
    return Tree([*found, *(manifest for _ in piped[:1] for manifest in parse_manifests(sys.stdin.read(), "stdin"))])


def manifests_of(files: list[Path], settings: list[str]) -> list[Manifest]:
    """The objects of a platform, without writing them, and without the checks that end a synthesis.

    Raises:
        NetworkingError: the values are wrong.
    """
    use_packaged_node()
    from cdk8s import ApiObject, App

    from constructs_lib.platform.chart import NetworkingChart

    chart = NetworkingChart(App(), RELEASE, values=load_values(files, settings))
    return [Manifest(node.to_json()) for node in chart.node.find_all() if isinstance(node, ApiObject)]
