"""The two sides of a comparison: manifests or values, from files, from git or from standard input."""

from __future__ import annotations

import dataclasses
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from constructs_lib.cli.tree import manifests_of
from constructs_lib.errors import NetworkingError
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.reading import parse_manifests, read_manifests
from constructs_lib.manifests.revisions import check_out
from constructs_lib.manifests.tree import Tree

_MANIFEST = re.compile("^(apiVersion|kind):", re.MULTILINE)


def tree_of_side(name: str, base: Sequence[Path], settings: Sequence[str]) -> Tree:
    """The objects of one side.

    Args:
        name: a file or a folder, `REVISION:path`, or `-` for standard input. A file with `apiVersion` or `kind` at the
            top of a document holds manifests, and so do folders; another one holds values.
        base: values files below those of the side.
        settings: `path.to.key=value` over them.

    Raises:
        NetworkingError: it cannot be read, or the values are wrong; the text names the side.
    """
    if name == "-":
        return Tree(parse_manifests(sys.stdin.read(), "stdin"))
    path = Path(name)
    if path.exists() or ":" not in name:
        return Tree(_objects(path, base, settings))
    with TemporaryDirectory() as folder:
        found = check_out(name, Path(folder))
        try:
            objects = _objects(found, base, settings)
        except NetworkingError as error:
            problems = [dataclasses.replace(one, path=one.path.replace(str(found), name)) for one in error.problems]
            raise type(error)(error.where.replace(str(found), name), problems) from None
        return Tree(dataclasses.replace(one, source=one.source.replace(str(found), name)) for one in objects)


def _objects(path: Path, base: Sequence[Path], settings: Sequence[str]) -> list[Manifest]:
    if path.is_file() and not _holds_manifests(path):
        return manifests_of([*base, path], list(settings))
    return read_manifests([path])


def _holds_manifests(path: Path) -> bool:
    # what is wrong with the text is reported by whoever reads it
    text = path.read_text(encoding="utf-8", errors="replace")
    try:
        documents = [*yaml.compose_all(text, yaml.SafeLoader)]
    except yaml.YAMLError:
        return bool(_MANIFEST.search(text))
    roots = [document.value for document in documents if isinstance(document, yaml.MappingNode)]
    return any(key.value in ("apiVersion", "kind") for root in roots for key, _ in root)
