"""Search for the cheapest settings that meet a goal."""

from __future__ import annotations

import argparse
import dataclasses
import json

from constructs_lib.cli.arguments import (
    add_load,
    add_pod,
    add_results,
    count,
    exit_code,
    fraction,
    pod_of,
    positive,
    requests_of,
    seconds_of,
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `llm-networking recommend`."""
    parser.formatter_class = argparse.ArgumentDefaultsHelpFormatter
    add_load(parser)
    add_pod(parser)
    parser.add_argument("--goal-first-token", type=positive, default=10.0, metavar="SECONDS",
                        help="95 %% of the requests get their first token within this time")  # fmt: skip
    parser.add_argument("--goal-failures", type=fraction, default=0.001, metavar="FRACTION",
                        help="fraction of the requests that may fail")  # fmt: skip
    parser.add_argument("--gpu-cost", type=positive, default=1.0, metavar="COST", help="cost of one GPU for an hour")
    parser.add_argument("--top", type=count, default=5, metavar="N", help="how many to print")
    add_results(parser, plot="draw cost against time to the first token")


@exit_code
def run(args: argparse.Namespace) -> None:
    """Search, print the best candidates, draw the picture."""
    from constructs_lib.cli.console import ERR
    from constructs_lib.cli.printing import bar, check_plot, print_candidates
    from constructs_lib.simulation.plot import plot_search
    from constructs_lib.simulation.recommend import Goal, grid, recommend

    check_plot(args.plot)
    requests, pod = requests_of(args), pod_of(args)
    goal = Goal(first_token_p95=args.goal_first_token, failure_rate=args.goal_failures)
    with bar() as progress:
        task = progress.add_task("candidates", total=sum(1 for _ in grid(pod)))
        found = recommend(
            requests, pod, goal, seconds=seconds_of(args), progress=lambda tried: progress.update(task, completed=tried)
        )
    if args.plot:
        plot_search(found, goal=goal.first_token_p95, gpu_cost=args.gpu_cost, path=args.plot)
    # settings with the same outcome are one result
    best = list({one.summary: one for one in reversed(found)}.values())[::-1][: args.top]
    if args.json:
        print(json.dumps([dataclasses.asdict(one) for one in best], indent=2))
        return
    print_candidates(f"{len(found)} candidates, the best {len(best)}", best, gpu_cost=args.gpu_cost)
    if best[0].excess:
        ERR.print("No candidate meets the goal; these come closest. More slots or a faster start may help.")
    print(best[0].candidate.snippet(), end="")
