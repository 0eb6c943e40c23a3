"""List the images of a platform, to copy them into a registry of one's own or to scan them."""

from __future__ import annotations

import argparse
import json

from constructs_lib.cli.arguments import add_values, exit_code
from constructs_lib.cli.synth import RELEASE
from constructs_lib.platform.images import images_of
from constructs_lib.platform.loading import load_values


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `llm-networking images`."""
    parser.description = "List every image that the platform names, one per line."
    add_values(parser, setting="images.registry=registry.example.com")
    parser.add_argument("--json", action="store_true", help="print JSON, with the objects that name each image")


@exit_code
def run(args: argparse.Namespace) -> None:
    """Synthesize, and print what the objects name."""
    from cdk8s import App

    from constructs_lib.platform.chart import NetworkingChart

    values = load_values(args.values, args.settings)
    found = images_of(NetworkingChart(App(), RELEASE, values=values).to_json())
    if args.json:
        print(json.dumps([{"image": image, "usedBy": users} for image, users in found.items()], indent=2))
    else:
        print("\n".join(found))
