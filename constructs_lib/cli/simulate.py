"""Simulate a load under given settings: cost, and what users notice."""

from __future__ import annotations

import argparse
import dataclasses
import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from constructs_lib.cli.arguments import (
    Mistake,
    add_load,
    add_pod,
    add_results,
    add_values,
    exit_code,
    pod_of,
    requests_of,
    seconds_of,
)
from constructs_lib.models.in_force import timeouts_of
from constructs_lib.models.values import ModelValues
from constructs_lib.platform.loading import load_values
from constructs_lib.platform.values import Values
from constructs_lib.simulation.profile import NAMES, profile
from constructs_lib.simulation.settings import ScaleSettings, scale_settings
from constructs_lib.simulation.simulation import PodModel, Run, simulate

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `llm-networking simulate`."""
    parser.formatter_class = argparse.ArgumentDefaultsHelpFormatter
    add_load(parser)
    add_pod(parser)
    add_values(
        parser,
        setting="knative.autoscaler.scaleDownDelay=600s",
        files="values.yaml with section knative.autoscaler",
    )
    parser.add_argument("--model", metavar="NAME", help="one of `models`; its autoscaling takes precedence")
    parser.add_argument("--compare", metavar="FILE|PROFILE",
                        help=f"other values, or one of {', '.join(NAMES)}")  # fmt: skip
    add_results(parser, plot="draw traffic, pods and waiting over time")


@exit_code
def run(args: argparse.Namespace) -> None:
    """Simulate, print the figures, draw the picture."""
    from constructs_lib.cli.printing import bar, check_plot, print_figures
    from constructs_lib.simulation.plot import plot_runs
    from constructs_lib.simulation.summary import summarize

    check_plot(args.plot)
    requests, simulated = requests_of(args), simulated_of(args)
    runs: dict[str, Run] = {}
    with bar() as progress:
        for name, (settings, pod) in simulated.items():
            task = progress.add_task(name, total=round(requests[-1].arrival))
            advance = partial(_advance, progress, task)
            runs[name] = simulate(requests, settings, pod, seconds=seconds_of(args), progress=advance)
    summaries = {name: summarize(run, simulated[name][1]) for name, run in runs.items()}
    if args.plot:
        plot_runs(runs, args.plot)
    if args.json:
        print(json.dumps({name: dataclasses.asdict(found) for name, found in summaries.items()}, indent=2))
    else:
        print_figures(f"{len(requests)} requests in {requests[-1].arrival / 3600:.1f} hours", summaries)


def _advance(progress: Progress, task: TaskID, second: int) -> None:
    if second % 600 == 0:
        progress.update(task, completed=second)


def simulated_of(args: argparse.Namespace) -> dict[str, tuple[ScaleSettings, PodModel]]:
    """The settings to simulate and the pod that they scale, by the name that each is shown under."""
    values = load_values(args.values, args.settings)
    name = " + ".join(map(str, args.values)) or "chart-defaults"
    settings, pod = _simulated(values, args)
    found = {name + (" + --set" if args.settings else ""): (settings, pod)}
    if args.compare in found:
        raise Mistake(f"--compare {args.compare}: is simulated anyway; name other values")
    if args.compare in NAMES:
        found[args.compare] = scale_settings(profile(args.compare).autoscaler), pod
    elif args.compare:
        found[args.compare] = _simulated(load_values([Path(args.compare)], []), args)
    return found


def _simulated(values: Values, args: argparse.Namespace) -> tuple[ScaleSettings, PodModel]:
    model: ModelValues | None = None
    if args.model:
        named = {model.name: model for model in values.models}
        if args.model not in named:
            raise Mistake(f"--model {args.model}: no such model; the values have {', '.join(named) or 'none'}")
        model = named[args.model]
    sections = (values.timeouts, *((model.timeouts,) if model else ()))
    # a cold start that nobody has set says nothing about the model
    is_set = any(section.sets(name) for section in sections for name in ("cold_start", "cold_start_parts"))
    timeouts = timeouts_of(model, values.timeouts) if model else values.timeouts
    settings = scale_settings(values.knative.autoscaler_in_force, model.autoscaling if model else None)
    return settings, pod_of(args, timeouts if is_set else None)
