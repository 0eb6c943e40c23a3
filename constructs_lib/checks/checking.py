"""Applies all rules to a tree, and leaves out what annotations suppress."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from constructs_lib.checks import (  # noqa: F401 - each enters its rules into the list
    config_maps,
    extensions,
    knative,
    listeners,
    names,
    policies,
    references,
    routes,
    scaling,
    services,
    timeouts,
)
from constructs_lib.checks.rule import RULES, Finding, Rule, no_search, rule
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree
from constructs_lib.names import PART_OF

IGNORE = f"{PART_OF}/ignore-"
"""How the annotation begins that suppresses a rule on its object; the rule's id follows, the value is the reason."""

rule(
    "suppression-without-reason",
    "error",
    objects="annotations of all objects",
    why="Whoever reads the object later does not know why the rule may be broken here. The finding stays.",
    cure="Write the reason as the value of the annotation.",
    silent="",
)(no_search)
rule(
    "suppression-of-unknown-rule",
    "error",
    objects="annotations of all objects",
    why="There is no such rule, so nothing is suppressed; mostly the id is misspelled.",
    cure="Write an id of this page.",
    silent="",
)(no_search)
rule(
    "suppression-without-effect",
    "warning",
    objects="annotations of all objects",
    why="The object does not break the rule. If it does so later, nobody will notice.",
    cure="Remove the annotation.",
    silent="",
)(no_search)


def rules() -> list[Rule]:
    """All rules, by id."""
    return sorted(RULES.values(), key=lambda one: one.id)


def check(tree: Tree) -> list[Finding]:
    """What breaks a rule and is not suppressed, in the order of the objects."""
    found = [Finding(one, hit.object, hit.path, hit.text) for one in rules() for hit in one.search(tree)]
    broken = {(id(finding.object), finding.rule.id) for finding in found}
    suppressed = {
        (id(manifest), name) for manifest in tree for name, reason in _ignored(manifest) if name in RULES and reason
    }
    left = [finding for finding in found if (id(finding.object), finding.rule.id) not in suppressed]
    for manifest in tree:
        left.extend(_wrong_suppressions(manifest, {name for key, name in broken if key == id(manifest)}))
    places = {id(manifest): place for place, manifest in enumerate(tree)}
    return sorted(left, key=lambda finding: places[id(finding.object)])


def _ignored(manifest: Manifest) -> Iterator[tuple[str, str]]:
    """The rules that annotations suppress on an object, each with its reason."""
    for key, reason in manifest.annotations.items():
        if key.startswith(IGNORE):
            yield key.removeprefix(IGNORE), str(reason or "").strip()


def _wrong_suppressions(manifest: Manifest, broken: set[str]) -> Iterator[Finding]:
    for name, reason in _ignored(manifest):
        if name not in RULES:
            close = difflib.get_close_matches(name, RULES, n=1)
            hint = f"; did you mean {close[0]}?" if close else ""
            yield _about(manifest, name, RULES["suppression-of-unknown-rule"], f"there is no rule {name}{hint}")
        elif not reason:
            yield _about(manifest, name, RULES["suppression-without-reason"], f"gives no reason to ignore {name}")
        elif name not in broken:
            yield _about(manifest, name, RULES["suppression-without-effect"], f"the object does not break {name}")


def _about(manifest: Manifest, name: str, broken: Rule, text: str) -> Finding:
    return Finding(broken, manifest, ("metadata", "annotations", IGNORE + name), text)
