"""The checks of all objects together, as a validation of the app that makes them."""

from __future__ import annotations

import sys

import constructs
import jsii
from cdk8s import ApiObject

from constructs_lib.checks.checking import check
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree


@jsii.implements(constructs.IValidation)
class Checks(constructs.Construct):
    """Checks all objects of the app together at its synthesis: errors end it, warnings go to standard error.

    It sees everything that is in the app by then, whoever made it. Each object is rendered for it, which is about a
    tenth of a synthesis, so an app has it only if it is added. An annotation suppresses a rule on one object;
    `docs/checks.md` has the rules.

    Args:
        scope: the app, or a construct in it.
        id: its id. Default checks.
    """

    def __init__(self, scope: constructs.Construct, id: str = "checks") -> None:
        super().__init__(scope, id)
        self._told: set[str] = set()
        self.node.add_validation(self)

    def validate(self) -> list[str]:
        """The errors; the app asks for them, and may do so several times."""
        objects = [node.to_json() for node in self.node.root.node.find_all() if isinstance(node, ApiObject)]
        errors = []
        for finding in check(Tree(Manifest(content) for content in objects)):
            if finding.rule.severity == "error":
                errors.append(f"{finding}; {finding.rule.cure}")
            elif str(finding) not in self._told:
                self._told.add(str(finding))
                print(f"warning: {finding}", file=sys.stderr)
        return errors
