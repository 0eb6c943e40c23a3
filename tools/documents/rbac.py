"""The table of docs/rights.md: every rule of every role that the platform makes, with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cdk8s import App

from constructs_lib import NetworkingChart, load_values
from constructs_lib.rbac import Role, Rule

# everything that has rules of its own
_SETTINGS = (
    "envoyGateway.topologyInjector.enabled=true",
    "envoyGateway.aiGateway.enabled=true",
)


def rbac_table(values: Path) -> Iterator[str]:
    """The lines of the table, one role after the other."""
    chart = NetworkingChart(App(), "networking", values=load_values([values], _SETTINGS))
    yield from ("| Role | Where | May | What | Why |", "|---|---|---|---|---|")
    for node in chart.node.find_all():
        if isinstance(node, Role):
            metadata = node.to_json()["metadata"]
            where = f"`{metadata['namespace']}`" if "namespace" in metadata else "cluster"
            for rule in node.rules:
                yield f"| `{metadata['name']}` | {where} | {', '.join(rule.verbs)} | {_what(rule)} | {rule.why} |"


def _what(rule: Rule) -> str:
    groups = [group for group in rule.groups if group]
    what = ", ".join(rule.resources) + (f" ({', '.join(groups)})" if groups else "")
    return f"{what}: {', '.join(f'`{name}`' for name in rule.resource_names)}" if rule.resource_names else what
