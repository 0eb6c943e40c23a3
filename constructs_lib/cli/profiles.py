"""List the profiles, or print one as values.yaml."""

from __future__ import annotations

import argparse
import json

import yaml

from constructs_lib.cli.arguments import add_json
from constructs_lib.simulation.profile import NAMES, profile


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `llm-networking profiles`."""
    parser.add_argument("name", nargs="?", choices=NAMES, help="the one to print")
    add_json(parser, more=": the purpose of each, or the values of one")


def run(args: argparse.Namespace) -> int:
    """Print one, or the list."""
    if args.json:
        purposes = {name: profile(name).purpose for name in NAMES}
        plain = (yaml.safe_load(profile(args.name).text) or {}) if args.name else purposes
        print(json.dumps(plain, indent=2))
        return 0
    if args.name:
        print(profile(args.name).text, end="")
        return 0
    from constructs_lib.cli.printing import print_profiles

    print_profiles()
    return 0
