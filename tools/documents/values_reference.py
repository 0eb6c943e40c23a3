"""docs/values/: the tables of all keys, one page per top-level section, from the JSON Schema."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tools.documents.field_text import column_text, flow

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
_HEAD = ("| Key | Type | Default | What it does |", "|---|---|---|---|")
_TYPES = {"boolean": "bool", "integer": "int", "number": "number", "string": "string", "object": "map"}

Schema = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class _Row:
    key: str
    kind: str
    default: str
    text: str

    def __str__(self) -> str:
        mark = " *chart*" if self.key in CHART_KEYS else ""
        return f"| `{self.key}`{mark} | {self.kind} | {self.default} | {self.text} |"


@dataclass(frozen=True, kw_only=True)
class _Part:
    """A section: its own keys, and the sections below it that stand nowhere else."""

    key: str
    text: str
    rows: tuple[_Row, ...]
    parts: tuple[_Part, ...]

    def lines(self, level: int) -> Iterator[str]:
        yield from ("", f"{'#' * min(level, 6)} {self.key}", "")
        if self.text:
            yield from (self.text, "")
        if self.rows:
            yield from (*_HEAD, *map(str, self.rows))
        for part in self.parts:
            yield from part.lines(level + 1)


class ValuesReference:
    """The pages, by file name."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._definitions: dict[str, Schema] = schema["$defs"]
        uses = Counter(_references(schema))
        self._shared = {name for name, count in uses.items() if count > 1}

    def pages(self) -> dict[str, str]:
        """The text of every page."""
        sections = {
            key: self._part(key, field) for key, field in self._schema["properties"].items() if self._section(field)
        }
        pages = {f"{key}.md": _text(part.lines(1)) for key, part in sections.items()}
        pages["shared.md"] = _text(self._shared_lines())
        pages["index.md"] = _text(self._index(sections))
        return pages

    def _index(self, sections: dict[str, _Part]) -> Iterator[str]:
        yield from ("# Values", "")
        yield "Every key of `values.yaml`, one page per top-level section. Numbers may be quoted or not. Keys marked"
        yield "*chart* are those of the networking-layer Helm chart; all others are additions."
        yield from ("", "Put this line on top of your file, with the path to `values.schema.json` of this repository,")
        yield from ("and editors complete and check it:", "")
        yield from ("```yaml", "# yaml-language-server: $schema=values.schema.json", "```")
        yield from ("", "| Section | Keys | What it describes |", "|---|---|---|")
        for key, part in sections.items():
            yield f"| [`{key}`]({key}.md) | {_count(part)} | {part.text.splitlines()[0]} |"
        yield from ("", "Several sections use the same [shared sections](shared.md), such as `resources`.")
        yield from ("", "## Top level", "", *_HEAD)
        for key, field in self._schema["properties"].items():
            if key not in sections:
                yield str(self._row(key, field))

    def _shared_lines(self) -> Iterator[str]:
        yield from ("# Shared sections", "", "These sections have the same keys wherever they are used.")
        for name in sorted(self._shared):
            definition = self._definitions[name]
            yield from self._part_of(_heading(name), definition, prefix="").lines(2)

    def _part(self, key: str, field: Schema) -> _Part:
        name = self._section(field)
        entry = f"{key}[]" if "items" in field else key
        return self._part_of(entry, self._definitions[name], prefix=f"{entry}.")

    def _part_of(self, title: str, definition: Schema, *, prefix: str) -> _Part:
        rows, parts = [], []
        for name, field in definition["properties"].items():
            if self._section(field) and self._section(field) not in self._shared:
                parts.append(self._part(f"{prefix}{name}", field))
                # what the key itself says, beside what the section is
                if "description" in field:
                    rows.append(self._row(f"{prefix}{name}", field))
            else:
                rows.append(self._row(f"{prefix}{name}", field))
        return _Part(key=title, text=_linked(definition.get("description", "")), rows=tuple(rows), parts=tuple(parts))

    def _row(self, key: str, field: Schema) -> _Row:
        default = field.get("default")
        return _Row(
            key=key,
            kind=self._kind(field),
            default=f"`{flow(default)}`" if flow(default) else "",
            text=_cell(column_text(field.get("description", ""), default)),
        )

    def _section(self, field: Schema) -> str:
        """Name of the section that a key holds, also if it may be left out or is a list; "" for a plain value."""
        field = field.get("items", field)
        options = [option for option in field.get("anyOf", [field]) if option.get("type") != "null"]
        return options[0]["$ref"].rsplit("/", 1)[1] if len(options) == 1 and "$ref" in options[0] else ""

    def _kind(self, field: Schema) -> str:
        if name := self._section(field):
            anchor = _heading(name).lower().replace(" ", "-")
            kind = f"[{_heading(name)}](shared.md#{anchor})" if name in self._shared else "section"
            return f"list of {kind}s" if "items" in field else kind
        if "anyOf" in field:
            kinds = [self._kind(option) for option in field["anyOf"] if option.get("type") != "null"]
            numbers = [kind for kind in kinds if kind != "string"]
            return " or ".join(dict.fromkeys(numbers or kinds))
        if "enum" in field:
            return ", ".join(f"`{value}`" if value else '`""`' for value in field["enum"])
        if field.get("type") == "array":
            return f"list of {self._kind(field.get('items', {}))}"
        return _TYPES.get(field.get("type", ""), "any")


def _references(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if "$ref" in schema:
            yield schema["$ref"].rsplit("/", 1)[1]
        for value in schema.values():
            yield from _references(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _references(value)


def _heading(name: str) -> str:
    """PodDisruptionBudgetValues -> Pod disruption budget."""
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name.removesuffix("Values"))
    return words.strip().capitalize()


def _count(part: _Part) -> int:
    return len(part.rows) + sum(map(_count, part.parts))


def _cell(text: str) -> str:
    """The text in a cell of a table; what Markdown would take for its own is escaped outside of code."""
    parts = " ".join(text.split()).replace("|", "\\|").split("`")
    for place in range(0, len(parts), 2):
        parts[place] = parts[place].replace("<", "&lt;").replace("*", "\\*")
    return _linked("`".join(parts))


def _linked(text: str) -> str:
    page = "../operations.md#beside-other-installations"
    return re.sub(r'"Beside\s+other\s+installations"', f"[beside other installations]({page})", text)


def _text(lines: Iterator[str]) -> str:
    return "\n".join(lines).strip("\n") + "\n"


def schema_text(schema: Schema) -> str:
    """values.schema.json."""
    return json.dumps(schema, indent=2) + "\n"
