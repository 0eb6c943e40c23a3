"""Draw the architecture: who connects to whom, across which boundaries, under which policies."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from constructs_lib.cli.arguments import Mistake, add_values, exit_code
from constructs_lib.cli.flows import add_part, part_of
from constructs_lib.cli.synth import RELEASE
from constructs_lib.diagram.picture import Picture, is_plumbing, picture_of
from constructs_lib.platform.flows import flows_of
from constructs_lib.platform.loading import load_values
from constructs_lib.platform.plan import resolve


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `llm-networking diagram`."""
    parser.description = (
        "Draw the platform: namespaces, parts, ports, policies, and the boundary of the cluster. Without --output, "
        "prints Mermaid."
    )
    add_values(parser, setting="inferenceGateway.enabled=true")
    add_part(parser)
    parser.add_argument("--all", action="store_true",
                        help="also what every cluster has: names, probes, images, API server, scrapers")  # fmt: skip
    parser.add_argument("--title", help="title of an image (default: the names of the values files)")
    parser.add_argument("--output", "-o", type=Path, metavar="FILE",
                        help=f"where to write; its ending says what: {', '.join(_FORMATS)}")  # fmt: skip


@exit_code
def run(args: argparse.Namespace) -> None:
    """Draw, and write or print."""
    from constructs_lib.cli.tree import manifests_of
    from constructs_lib.manifests.tree import Tree

    path: Path | None = args.output
    if path and path.suffix not in _FORMATS:
        raise Mistake(f"--output {path}: must end with one of {', '.join(_FORMATS)}")
    flows = part_of(args.part, flows_of(resolve(load_values(args.values, args.settings), release=RELEASE)))
    shown = flows if args.all else tuple(flow for flow in flows if not is_plumbing(flow))
    picture = picture_of(shown, Tree(manifests_of(args.values, args.settings)))
    title = args.title or " + ".join(file.name for file in args.values) or "default platform"
    content = _FORMATS[path.suffix if path else ".mmd"](picture, title)
    if path:
        path.write_bytes(content)
    else:
        print(content.decode(), end="")


def _mermaid(picture: Picture, _: str) -> bytes:
    from constructs_lib.diagram.mermaid import mermaid_of

    return f"{mermaid_of(picture)}\n".encode()


def _svg(picture: Picture, title: str) -> bytes:
    from constructs_lib.diagram.dot import dot_of
    from constructs_lib.diagram.render import svg_of

    return svg_of(dot_of(picture, title)).encode()


def _png(picture: Picture, title: str) -> bytes:
    from constructs_lib.diagram.dot import dot_of
    from constructs_lib.diagram.render import png_of

    return png_of(dot_of(picture, title))


_FORMATS: dict[str, Callable[[Picture, str], bytes]] = {".svg": _svg, ".png": _png, ".mmd": _mermaid}
