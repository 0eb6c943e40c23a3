"""The rules of `llm-networking check`, as the page of the checks lists them."""

from __future__ import annotations

from collections.abc import Iterator

from constructs_lib.checks.checking import rules


def rules_list() -> Iterator[str]:
    """A table of all rules, then a section per rule."""
    yield "| Rule | Severity | Looks at |"
    yield "|---|---|---|"
    for rule in rules():
        yield f"| [{rule.id}](#{rule.id}) | {rule.severity} | {rule.objects} |"
    for rule in rules():
        yield from ("", f"### {rule.id}", "", rule.why, "", rule.cure)
        if rule.silent:
            yield from ("", f"Silent: {rule.silent}.")
