"""Reads manifests: folders and files of YAML or JSON, and what `kubectl get -o yaml` prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from constructs_lib.errors import NetworkingError, Problem
from constructs_lib.manifests.manifest import Identity, Manifest

SUFFIXES = (".yaml", ".yml", ".json")


class InvalidManifests(NetworkingError):
    """Files that cannot be read as manifests; every mistake of every file."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc] # which of them is known at run time
    """Times stay text, as the API server has them."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - the name and the type are those of PyYAML
        first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def read_manifests(paths: Iterable[Path]) -> list[Manifest]:
    """The objects of the files, and of all files below the folders, in the order of their names.

    A `List`, which is what kubectl prints, stands for its items.

    Raises:
        InvalidManifests: a path that is not there, a folder without manifests, text that is not YAML, a document that
            is not an object of Kubernetes, or two objects with one identity.
    """
    problems: list[Problem] = []
    found: list[Manifest] = []
    for path in paths:
        for file in _files(path, problems):
            try:
                text = file.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError) as error:
                reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
                problems.append(Problem(path=str(file), rule=f"cannot be read: {reason}"))
                continue
            found.extend(_documents(text, str(file), problems))
    problems.extend(_twins(found))
    if problems:
        raise InvalidManifests("manifests", problems)
    return found


def parse_manifests(text: str, source: str) -> list[Manifest]:
    """The objects in a text; `source` names it in errors.

    Raises:
        InvalidManifests: as `read_manifests`.
    """
    problems: list[Problem] = []
    found = list(_documents(text, source, problems))
    if not found and not problems:
        problems.append(Problem(path=source, rule="has no manifest"))
    problems.extend(_twins(found))
    if problems:
        raise InvalidManifests("manifests", problems)
    return found


def _files(path: Path, problems: list[Problem]) -> list[Path]:
    if path.is_file():
        return [path]
    if not path.is_dir():
        problems.append(Problem(path=str(path), rule="there is no such file or folder"))
        return []
    files = sorted(file for file in path.rglob("*") if file.suffix in SUFFIXES and file.is_file())
    if not files:
        problems.append(Problem(path=str(path), rule="has no manifests", hint=f"files end in {', '.join(SUFFIXES)}"))
    return files


def _documents(text: str, source: str, problems: list[Problem]) -> Iterator[Manifest]:
    try:
        loader = _Loader(text)
        while loader.check_node():
            node = loader.get_node()
            yield from _objects(loader.construct_document(node), node, source, problems)
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{source}:{mark.line + 1}" if mark else source
        reason = getattr(error, "problem", None) or str(error).partition("\n")[0]
        problems.append(Problem(path=place, rule=f"is not YAML: {reason}"))


def _objects(content: Any, node: yaml.Node, source: str, problems: list[Problem]) -> Iterator[Manifest]:
    """The object of a document, or those of a list."""
    if content is None:
        return
    place = f"{source}:{node.start_mark.line + 1}"
    if not isinstance(content, dict) or not all(isinstance(content.get(key), str) for key in ("apiVersion", "kind")):
        problems.append(Problem(path=place, rule="is not an object of Kubernetes: apiVersion and kind are missing"))
    elif content["kind"].endswith("List") and isinstance(content.get("items"), list):
        items = next(value for key, value in node.value if key.value == "items").value
        for item, below in zip(content["items"], items, strict=True):
            yield from _objects(item, below, source, problems)
    elif not isinstance(content.get("metadata"), dict) or not {"name", "generateName"} & set(content["metadata"]):
        problems.append(Problem(path=place, rule=f"{content['kind']} has no metadata.name"))
    else:
        yield Manifest(content, source, node)


def _twins(manifests: Iterable[Manifest]) -> Iterator[Problem]:
    first: dict[Identity, Manifest] = {}
    for manifest in manifests:
        other = first.setdefault(manifest.identity, manifest)
        if other is not manifest and "name" in manifest.metadata:
            yield Problem(
                path=manifest.place(),
                rule=f"{manifest.title} is also in {other.place()}",
                hint="give one of them another name, or read one of the files only",
            )
