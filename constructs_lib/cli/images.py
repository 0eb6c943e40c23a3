"""List the images of a platform, to copy them into a registry of one's own or to scan them."""

from __future__ import annotations

import argparse
import json

from constructs_lib.cli.arguments import add_json, add_values, exit_code
from constructs_lib.cli.tree import manifests_of
from constructs_lib.platform.images import images_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `llm-networking images`."""
    parser.description = "List every image that the platform names, one per line."
    add_values(parser, setting="images.registry=registry.example.com")
    add_json(parser, more=", with the objects that name each image")


@exit_code
def run(args: argparse.Namespace) -> None:
    """Synthesize, and print what the objects name."""
    found = images_of([manifest.content for manifest in manifests_of(args.values, args.settings)])
    if args.json:
        print(json.dumps([{"image": image, "usedBy": users} for image, users in found.items()], indent=2))
    else:
        print("\n".join(found))
