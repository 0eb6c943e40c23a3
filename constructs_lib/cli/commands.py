"""What the command llm-networking does and prints; needs the packages of the extra `simulation`."""

from __future__ import annotations

import argparse
import dataclasses
import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn
from rich.table import Table

from constructs_lib.cli.arguments import Mistake, pod_of, requests_of, seconds_of, settings_of
from constructs_lib.simulation.plot import formats, plot_runs, plot_search
from constructs_lib.simulation.profile import NAMES, profile
from constructs_lib.simulation.recommend import Goal, grid, recommend
from constructs_lib.simulation.simulation import Run, simulate
from constructs_lib.simulation.summary import Summary, summarize

_OUT, _ERR = Console(), Console(stderr=True)


def _bar() -> Progress:
    return Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
        console=_ERR, transient=True,
    )  # fmt: skip


def _advance(bar: Progress, task: TaskID, second: int) -> None:
    if second % 600 == 0:
        bar.update(task, completed=second)


def _check_plot(path: Path | None) -> None:
    """Before the run, which may be long."""
    if path and path.suffix.removeprefix(".").lower() not in formats():
        raise Mistake(f"--plot {path}: must end with a dot and one of {', '.join(formats())}")
    if path and not path.parent.is_dir():
        raise Mistake(f"--plot {path}: there is no folder {path.parent}")


def _simulate(args: argparse.Namespace) -> None:
    _check_plot(args.plot)
    requests, pod = requests_of(args), pod_of(args)
    runs: dict[str, Run] = {}
    with _bar() as bar:
        for name, settings in settings_of(args).items():
            task = bar.add_task(name, total=round(requests[-1].arrival))
            runs[name] = simulate(
                requests, settings, pod, seconds=seconds_of(args), progress=partial(_advance, bar, task)
            )
    summaries = {name: summarize(run, pod) for name, run in runs.items()}
    if args.plot:
        plot_runs(runs, args.plot)
    if args.json:
        print(json.dumps({name: dataclasses.asdict(found) for name, found in summaries.items()}, indent=2))
        return
    table = Table(title=f"{len(requests)} requests in {requests[-1].arrival / 3600:.1f} hours")
    table.add_column("")
    for name in summaries:
        table.add_column(name, justify="right")
    for label, cell in FIGURES.items():
        table.add_row(label, *(cell(found) for found in summaries.values()))
    _OUT.print(table)


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
    "longest line": lambda found: _seconds(found.burst_absorbed),
    "time in panic": lambda found: f"{found.panic_share:.1%}",
}
"""What is shown of a run, in this order."""


def _recommend(args: argparse.Namespace) -> None:
    _check_plot(args.plot)
    requests, pod = requests_of(args), pod_of(args)
    goal = Goal(first_token_p95=args.goal_first_token, failure_rate=args.goal_failures)
    with _bar() as bar:
        task = bar.add_task("candidates", total=sum(1 for _ in grid(pod)))
        found = recommend(
            requests, pod, goal, seconds=seconds_of(args), progress=lambda tried: bar.update(task, completed=tried)
        )
    if args.plot:
        plot_search(found, goal=goal.first_token_p95, gpu_cost=args.gpu_cost, path=args.plot)
    # settings that make no difference to this load are one result
    best = list({one.summary: one for one in reversed(found)}.values())[::-1][: args.top]
    if args.json:
        print(json.dumps([dataclasses.asdict(one) for one in best], indent=2))
        return
    table = Table(title=f"{len(found)} candidates, the best {len(best)}")
    columns = ("delay", "retention", "rate", "min", "target", "window", "cost", "p95", "failures")
    for column in columns:
        table.add_column(column, justify="right")
    for one in best:
        tried, seen = one.candidate, one.summary
        table.add_row(
            f"{tried.delay}s", f"{tried.retention}s" if tried.min_scale == 0 else "-", f"{tried.rate:g}",
            str(tried.min_scale), str(tried.target), f"{tried.window}s", f"{seen.gpu_hours * args.gpu_cost:.2f}",
            _seconds(seen.first_token_p95), str(seen.failures),
        )  # fmt: skip
    _OUT.print(table)
    if best[0].excess:
        _ERR.print("No candidate keeps the goal; these come nearest. More slots or a faster start may.")
    print(best[0].candidate.snippet(), end="")


def _profiles(args: argparse.Namespace) -> None:
    if args.name:
        print(profile(args.name).text, end="")
        return
    table = Table(show_header=False)
    for name in NAMES:
        table.add_row(name, profile(name).purpose)
    _OUT.print(table)


COMMANDS: dict[str, Callable[[argparse.Namespace], None]] = {
    "simulate": _simulate,
    "recommend": _recommend,
    "profiles": _profiles,
}
"""The commands by their names."""
