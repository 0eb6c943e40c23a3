"""Tables, progress bars and the check of --plot, with the packages of the extra `simulation`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from constructs_lib.cli.arguments import Mistake
from constructs_lib.cli.console import ERR, OUT
from constructs_lib.simulation.plot import formats
from constructs_lib.simulation.profile import NAMES, profile
from constructs_lib.simulation.recommend import Found
from constructs_lib.simulation.summary import Summary


def bar() -> Progress:
    """A progress bar on standard error, removed at the end."""
    return Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
        console=ERR, transient=True,
    )  # fmt: skip


def check_plot(path: Path | None) -> None:
    """Refuse a picture that cannot be written, before the run, which may take long.

    Raises:
        Mistake: the file's ending is not an image format, or its folder does not exist.
    """
    if path and path.suffix.removeprefix(".").lower() not in formats():
        raise Mistake(f"--plot {path}: must end with a dot and one of {', '.join(formats())}")
    if path and not path.parent.is_dir():
        raise Mistake(f"--plot {path}: the folder {path.parent} does not exist")


def _seconds(value: float | None) -> str:
    return "-" if value is None else f"{value:.1f} s"


FIGURES: dict[str, Callable[[Summary], str]] = {
    "GPU hours": lambda found: f"{found.gpu_hours:.1f}",
    "most pods": lambda found: str(found.most_pods),
    "cold starts": lambda found: str(found.pod_starts),
    "requests that found no pod": lambda found: str(found.waited_for_cold_start),
    "first token, p50": lambda found: _seconds(found.first_token_p50),
    "first token, p95": lambda found: _seconds(found.first_token_p95),
    "first token, p99": lambda found: _seconds(found.first_token_p99),
    "failures": lambda found: f"{found.failures} ({found.failure_rate:.2%})",
    "idle to zero": lambda found: _seconds(found.idle_to_zero),
    "longest wait": lambda found: _seconds(found.burst_absorbed),
    "time in panic": lambda found: f"{found.panic_share:.1%}",
}
"""The figures of a run, in this order."""


def print_figures(title: str, summaries: Mapping[str, Summary]) -> None:
    """One column per run."""
    table = Table(title=title)
    table.add_column("")
    for name in summaries:
        table.add_column(name, justify="right")
    for label, cell in FIGURES.items():
        table.add_row(label, *(cell(found) for found in summaries.values()))
    OUT.print(table)


def print_candidates(title: str, candidates: Sequence[Found], *, gpu_cost: float) -> None:
    """One row per candidate."""
    table = Table(title=title)
    for column in ("delay", "retention", "rate", "min", "target", "window", "cost", "p95", "failures"):
        table.add_column(column, justify="right")
    for one in candidates:
        tried, seen = one.candidate, one.summary
        table.add_row(
            f"{tried.delay}s", f"{tried.retention}s" if tried.min_scale == 0 else "-", f"{tried.rate:g}",
            str(tried.min_scale), str(tried.target), f"{tried.window}s", f"{seen.gpu_hours * gpu_cost:.2f}",
            _seconds(seen.first_token_p95), str(seen.failures),
        )  # fmt: skip
    OUT.print(table)


def print_profiles() -> None:
    """One row per profile."""
    table = Table(show_header=False)
    for name in NAMES:
        table.add_row(name, profile(name).purpose)
    OUT.print(table)
