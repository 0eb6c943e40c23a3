"""Write values.schema.json, and what the README says of the values and of the autoscaler's profiles."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from constructs_lib.cli.printing import FIGURES  # noqa: E402
from constructs_lib.platform.schema import values_schema  # noqa: E402
from constructs_lib.simulation.profile import NAMES, profile  # noqa: E402
from constructs_lib.simulation.settings import scale_settings  # noqa: E402
from constructs_lib.simulation.simulation import PodModel, simulate  # noqa: E402
from constructs_lib.simulation.summary import summarize  # noqa: E402
from constructs_lib.simulation.traffic import DAY_SECONDS, bursts, generate  # noqa: E402

# what the profiles are run with: a day in which people come each hour for five minutes
REFERENCE_LOAD = bursts(0.2, every=3600, length=300, factor=200)
REFERENCE_POD = PodModel()
SHOWN = ("GPU hours", "cold starts", "requests that found no pod", "first token, p50", "first token, p95", "failures")
# the keys of the Helm chart that this library takes the place of; all others are additions
CHART_KEYS = frozenset(
    """
    envoyGateway.enabled envoyGateway.preserveRequestId gatewayClass.name gateway.name gateway.hostname
    gateway.redirectHttps kourier.enabled kourier.service.type kourier.controller.replicas kourier.gateway.replicas
    tls.enabled tls.secretName tls.existingSecret tls.certManager.enabled tls.certManager.clusterIssuer
    loadBalancer.provider loadBalancer.aws.scheme loadBalancer.aws.nlbTargetType knative.enabled
    knative.autoscaler.enableScaleToZero knative.autoscaler.scaleToZeroGracePeriod
    knative.autoscaler.scaleToZeroPodRetentionPeriod knative.autoscaler.stableWindow
    knative.autoscaler.scaleDownDelay knative.autoscaler.maxScaleUpRate
    knative.autoscaler.containerConcurrencyTargetDefault
    """.split()
)

Schema = dict[str, Any]


def main() -> None:
    """Write everything."""
    schema = values_schema()
    (ROOT / "values.schema.json").write_text(json.dumps(schema, indent=2) + "\n")
    _write("values", _tables(schema))
    _write("profiles", _profiles())


def _write(part: str, lines: Iterator[str]) -> None:
    """Put the lines between the marks of that part of the README."""
    readme = ROOT / "README.md"
    begin, end = f"<!-- {part}: written by `make docs` -->\n", f"<!-- /{part} -->"
    before, rest = readme.read_text().split(begin)
    readme.write_text(before + begin + "\n" + "\n".join(lines) + "\n" + end + rest.split(end)[1])


def _profiles() -> Iterator[str]:
    """What each profile does with the reference load."""
    load = generate(REFERENCE_LOAD, seconds=DAY_SECONDS)
    yield f"| Profile | {' | '.join(SHOWN)} |"
    yield "|---" * (len(SHOWN) + 1) + "|"
    for name in NAMES:
        settings = scale_settings(profile(name).autoscaler)
        found = summarize(simulate(load, settings, REFERENCE_POD, seconds=DAY_SECONDS), REFERENCE_POD)
        yield f"| `{name}` | {' | '.join(FIGURES[figure](found) for figure in SHOWN)} |"
    yield ""


def _tables(schema: Schema) -> Iterator[str]:
    """One table a top-level section; what only Knative's and Kourier's own keys are is folded away."""
    rows = list(_rows(schema, schema, ""))
    sections = dict.fromkeys(_section(key) for key, *_ in rows)
    for section in sections:
        mine = [row for row in rows if _section(row[0]) == section]
        yield from ("<details>", f"<summary><code>{section or 'top level'}</code> ({len(mine)} keys)</summary>", "")
        yield from ("| Key | Type | Default | What it does |", "|---|---|---|---|")
        for key, kind, default, text in mine:
            mark = "" if key in CHART_KEYS else " *new*"
            yield f"| `{key}`{mark} | {kind} | {default} | {text} |"
        yield from ("", "</details>", "")


def _section(key: str) -> str:
    """The top-level section of a key, or "" if it is one itself."""
    return key.split(".", 1)[0].removesuffix("[]") if "." in key else ""


def _rows(root: Schema, schema: Schema, prefix: str) -> Iterator[tuple[str, str, str, str]]:
    for name, field in schema["properties"].items():
        target = _resolved(root, field)
        entry = _resolved(root, target.get("items", {}))
        key = f"{prefix}{name}"
        if "properties" in entry:  # a list of sections
            target, key = entry, f"{key}[]"
        if "properties" in target:
            yield from _rows(root, target, f"{key}.")
        else:
            yield key, _kind(root, field), _default(field), _cell(field.get("description", ""))


def _resolved(root: Schema, field: Schema) -> Schema:
    """The section that a field holds, also if it may be left out."""
    options = [option for option in field.get("anyOf", [field]) if option.get("type") != "null"]
    reference = options[0].get("$ref") if len(options) == 1 else None
    found: Schema = root["$defs"][reference.rsplit("/", 1)[1]] if reference else field
    return found


def _kind(root: Schema, field: Schema) -> str:
    if "anyOf" in field:
        kinds = [_kind(root, option) for option in field["anyOf"] if option.get("type") != "null"]
        numbers = [kind for kind in kinds if kind != "string"]
        return " or ".join(dict.fromkeys(numbers or kinds))
    if "enum" in field:
        return ", ".join(f"`{value}`" for value in field["enum"])
    if field.get("type") == "array":
        return f"list of {_kind(root, field.get('items', {}))}"
    names = {"boolean": "bool", "integer": "int", "number": "number", "string": "string", "object": "map"}
    return names.get(field.get("type", ""), "any")


def _default(field: Schema) -> str:
    default = field.get("default")
    return "" if default is None else f"`{json.dumps(default)}`"


def _cell(text: str) -> str:
    return re.sub(r"\s+", " ", text).replace("|", "\\|")


if __name__ == "__main__":
    main()
