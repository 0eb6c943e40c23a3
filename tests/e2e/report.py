"""The report of a run: what ran in the cluster, what each check saw, how long it took, what each hop adds."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from tests.e2e.cluster import items, kubectl

Evidence = Callable[[str], None]
"""Puts a sentence about what was seen into the report."""

_BUNDLE_VERSION = "gateway.networking.k8s.io/bundle-version"


def versions() -> dict[str, str]:
    """What the cluster runs, as it says itself."""
    server = json.loads(kubectl("version", "-o=json"))["serverVersion"]["gitVersion"]
    found = {"Kubernetes": server}
    for crd in items("customresourcedefinitions"):
        if bundle := crd["metadata"].get("annotations", {}).get(_BUNDLE_VERSION):
            found["Gateway API"] = bundle
    pods = [container["image"] for pod in items("pods", "-A") for container in pod["spec"]["containers"]]
    found["Images"] = ", ".join(sorted(set(pods)))
    return found


@dataclass(eq=False)  # pytest keeps its plugins in sets
class Report:
    """A pytest plugin that collects the report and prints it."""

    versions: dict[str, str] = field(default_factory=dict)
    hops: list[str] = field(default_factory=list)
    verdicts: list[str] = field(default_factory=list)
    _checks: list[tuple[str, str, float, list[str]]] = field(default_factory=list)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or report.outcome != "passed":
            name = report.nodeid.removeprefix("tests/e2e/")
            seen = [str(value) for key, value in report.user_properties if key == "evidence"]
            if report.skipped and isinstance(report.longrepr, tuple):
                seen.append(report.longrepr[2])
            self._checks.append((name, report.outcome, report.duration, seen))

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        for line in self.lines():
            terminalreporter.write_line(line)

    def lines(self) -> Iterator[str]:
        """The report as text."""
        yield "\nIn the cluster"
        yield from (f"  {name}: {text}" for name, text in self.versions.items())
        if self.hops:
            yield "\nWhat each hop adds, as a ratio to the direct call of the same run"
            yield from (f"  {line}" for line in self.hops)
        if self.verdicts:
            yield "\nConnections that the network policies let through, of all pairs of parts and ports"
            yield from (f"  {line}" for line in self.verdicts)
        yield "\nChecks"
        for name, outcome, seconds, seen in self._checks:
            yield f"  {outcome:7} {seconds:6.1f} s  {name}"
            yield from (f"{'':20}{sentence}" for sentence in seen)

    @pytest.hookimpl(optionalhook=True)
    def pytest_html_report_title(self, report: object) -> None:
        """The name of the page."""
        report.title = "What the synthesized platform does on a cluster"  # type: ignore[attr-defined]

    @pytest.hookimpl(optionalhook=True)
    def pytest_html_results_summary(self, prefix: list[str]) -> None:
        """Versions and hops stand above the checks."""
        prefix.append(f"<pre>{html.escape(chr(10).join(self.lines()))}</pre>")
