"""Findings as SARIF 2.1.0, which code hosts show beside the lines of a change."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from constructs_lib.checks.checking import rules
from constructs_lib.checks.rule import Finding, Rule

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(findings: Iterable[Finding], *, version: str) -> dict[str, Any]:
    """The findings as one run; `version` is that of this library."""
    places = {rule.id: place for place, rule in enumerate(rules())}
    driver = {"name": "llm-networking", "version": version, "rules": [_rule(rule) for rule in rules()]}
    results = [_result(finding, places[finding.rule.id]) for finding in findings]
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [{"tool": {"driver": driver}, "results": results}]}


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.why.partition(". ")[0].rstrip(".") + "."},
        "fullDescription": {"text": rule.why},
        "help": {"text": f"{rule.cure} See {rule.page}."},
        "defaultConfiguration": {"level": rule.severity},
    }


def _result(finding: Finding, place: int) -> dict[str, Any]:
    file, _, line = finding.place.rpartition(":")
    name = f"{finding.object.title} {finding.field}".strip()
    location: dict[str, Any] = {"logicalLocations": [{"fullyQualifiedName": name, "kind": "object"}]}
    if file:
        location["physicalLocation"] = {
            "artifactLocation": {"uri": _uri(file)},
            "region": {"startLine": int(line)},
        }
    return {
        "ruleId": finding.rule.id,
        "ruleIndex": place,
        "level": finding.rule.severity,
        "message": {"text": f"{finding.object.title}: {finding.text}"},
        "locations": [location],
        # the line may move; the object and the field stay
        "partialFingerprints": {"object/v1": f"{finding.rule.id} {name}"},
    }


def _uri(file: str) -> str:
    """A file as a URI: relative ones stay so, and are found from where the command ran."""
    return Path(file).as_uri() if Path(file).is_absolute() else quote(Path(file).as_posix())
