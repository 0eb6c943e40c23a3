"""List what the models rely on in Knative's settings, and check a Knative that others configure."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from constructs_lib.cli.arguments import Mistake, add_values, exit_code
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.reading import parse_manifests, read_manifests
from constructs_lib.platform.knative_requirements import ConfigMaps, Requirement, requirements_of
from constructs_lib.platform.loading import load_values

_COMMAND = "kubectl get configmap -n knative-serving -o yaml"
_PREFIX = "config-"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `llm-networking requirements`."""
    parser.description = (
        "List the settings of Knative that the models rely on: for a Knative that others configure. With --check, say "
        "which of them hold there; the exit code is 1 unless all do."
    )
    add_values(parser, setting="knative.enabled=false")
    parser.add_argument("--check", metavar="FILE",
                        help=f"the ConfigMaps of that Knative, or - for what {_COMMAND} prints; a KnativeServing of "
                        "the Knative Operator does as well")  # fmt: skip
    parser.add_argument("--format", choices=_FORMATS, default="table",
                        help="table (default), json, or knativeserving: what to write as spec.config for the "
                        "Knative Operator")  # fmt: skip


@exit_code
def run(args: argparse.Namespace) -> None:
    """Print the list, or what of it holds."""
    needed = requirements_of(load_values(args.values, args.settings))
    if args.check is None:
        print(_FORMATS[args.format](needed))
        return
    if args.format == "knativeserving":
        raise Mistake("--format knativeserving: is what to write, and goes without --check")
    found = _config_maps(_read(args.check), args.check)
    verdicts = [(each, each.config_map in found and each.holds(found[each.config_map])) for each in needed]
    if args.format == "json":
        print(json.dumps([_plain(each) | {"found": _found(each, found), "holds": holds} for each, holds in verdicts],
                         indent=2))  # fmt: skip
    else:
        rows = [
            ("ok" if holds else "FAILS", each.config_map, each.key, _found(each, found), each.needed)
            for each, holds in verdicts
        ]
        print(_columns(("STATE", "CONFIGMAP", "KEY", "FOUND", "NEEDED"), rows))
    failed = [each for each, holds in verdicts if not holds]
    if failed:
        raise Mistake(
            f"{args.check}: {len(failed)} of {len(needed)} settings that the models rely on do not hold: "
            + "; ".join(f"{each.config_map} {each.key}: {each.why}" for each in failed)
        )


def _read(source: str) -> list[Manifest]:
    return parse_manifests(sys.stdin.read(), "stdin") if source == "-" else read_manifests([Path(source)])


def _config_maps(manifests: Iterable[Manifest], source: str) -> ConfigMaps:
    """The data of the ConfigMaps by name. What a KnativeServing does not set has Knative's defaults."""
    found: dict[str, Mapping[str, str]] = {}
    for manifest in manifests:
        if manifest.kind == "ConfigMap" and manifest.name.startswith(_PREFIX):
            found[manifest.name] = _texts(manifest.content.get("data"))
        elif manifest.kind == "KnativeServing":
            spec = manifest.content.get("spec") or {}
            for name in ("autoscaler", "defaults", "deployment", "features", "kourier", "network"):
                found.setdefault(_PREFIX + name, {})
            for name, data in (spec.get("config") or {}).items():
                found[_PREFIX + name.removeprefix(_PREFIX)] = _texts(data)
    if not found:
        raise Mistake(f"--check {source}: has no ConfigMap of Knative and no KnativeServing; pipe {_COMMAND}")
    return found


def _texts(data: Any) -> dict[str, str]:
    return {str(key): str(value) for key, value in data.items()} if isinstance(data, Mapping) else {}


def _found(requirement: Requirement, config_maps: ConfigMaps) -> str:
    data = config_maps.get(requirement.config_map)
    if data is None:
        return "(no such ConfigMap)"
    return requirement.found_in(data) or f"(default) {requirement.default}"


def _table(needed: Sequence[Requirement]) -> str:
    if not needed:
        return "The models rely on nothing of Knative."
    rows = [(each.config_map, each.key, each.needed, each.default, ", ".join(each.models)) for each in needed]
    return _columns(("CONFIGMAP", "KEY", "NEEDED", "DEFAULT", "MODELS"), rows)


def _columns(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)


def _json(needed: Sequence[Requirement]) -> str:
    return json.dumps([_plain(each) for each in needed], indent=2)


def _plain(requirement: Requirement) -> dict[str, Any]:
    return {
        "configMap": requirement.config_map,
        "key": requirement.key,
        "needed": requirement.needed,
        "value": requirement.value,
        "default": requirement.default,
        "models": list(requirement.models),
        "why": requirement.why,
    }


def _knative_serving(needed: Sequence[Requirement]) -> str:
    """What a KnativeServing has to say: where Knative's default does not do."""
    config: dict[str, dict[str, str]] = {}
    for each in needed:
        if not each.holds({}):
            config.setdefault(each.config_map.removeprefix(_PREFIX), {})[each.key] = each.value
    return yaml.safe_dump({"spec": {"config": config}}, sort_keys=False).rstrip()


_FORMATS: dict[str, Callable[[Sequence[Requirement]], str]] = {
    "table": _table,
    "json": _json,
    "knativeserving": _knative_serving,
}
