"""List the profiles, or print one as values.yaml."""

from __future__ import annotations

import argparse

from constructs_lib.simulation.profile import NAMES, profile


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `llm-networking profiles`."""
    parser.add_argument("name", nargs="?", choices=NAMES, help="the one to print")


def run(args: argparse.Namespace) -> int:
    """Print one, or the list."""
    if args.name:
        print(profile(args.name).text, end="")
        return 0
    from constructs_lib.cli.printing import print_profiles

    print_profiles()
    return 0
