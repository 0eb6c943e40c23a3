"""The pictures of docs/."""

from __future__ import annotations

from pathlib import Path

from constructs_lib.cli.synth import RELEASE
from constructs_lib.cli.tree import manifests_of
from constructs_lib.diagram.dot import dot_of
from constructs_lib.diagram.picture import is_plumbing, picture_of
from constructs_lib.diagram.render import svg_of
from constructs_lib.manifests.tree import Tree
from constructs_lib.platform.flows import flows_of
from constructs_lib.platform.loading import load_values
from constructs_lib.platform.plan import resolve


def pictures(full: Path) -> dict[str, str]:
    """The default platform and the one of the full example, by the names of their files."""
    shown = {"default-platform.svg": ([], "default platform"), "full-platform.svg": ([full], "full platform")}
    return {name: _picture(files, title) for name, (files, title) in shown.items()}


def _picture(files: list[Path], title: str) -> str:
    flows = flows_of(resolve(load_values(files), release=RELEASE))
    tree = Tree(manifests_of(files, []))
    return svg_of(dot_of(picture_of((flow for flow in flows if not is_plumbing(flow)), tree), title))
