"""Pictures of runs and of searches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import matplotlib as mpl
import numpy as np
from matplotlib.figure import Figure

from constructs_lib.simulation.recommend import Found
from constructs_lib.simulation.simulation import Run

mpl.use("Agg")

from matplotlib import pyplot as plt

_POINTS = 800


def formats() -> list[str]:
    """The file extensions of the image formats."""
    return sorted(Figure().canvas.get_supported_filetypes())


def plot_runs(runs: Mapping[str, Run], path: Path) -> None:
    """Traffic, pods and waiting requests over time, one above the other; one colour per settings."""
    figure, (traffic, pods, waiting) = plt.subplots(3, 1, sharex=True, figsize=(11, 8), layout="constrained")
    first = next(iter(runs.values()))
    hours, arrivals = _thinned(first.arrivals, np.mean)
    traffic.fill_between(hours, arrivals, color="0.7", step="mid")
    traffic.set_ylabel("requests per second")
    for place, (name, run) in enumerate(runs.items()):
        colour = f"C{place}"
        hours, ready = _thinned(run.ready, np.max)
        pods.step(hours, ready, where="mid", color=colour, label=f"{name}: ready")
        _, whole = _thinned(np.add(run.ready, run.starting), np.max)
        pods.step(hours, whole, where="mid", color=colour, linestyle=":", label=f"{name}: including starting")
        hours, queued = _thinned(run.queued, np.max)
        waiting.step(hours, queued, where="mid", color=colour, label=name)
    pods.set_ylabel("pods")
    pods.legend(loc="upper left")
    waiting.set_ylabel("waiting requests")
    waiting.legend(loc="upper left")
    waiting.set_xlabel("hours")
    _save(figure, path)


def plot_search(found: Sequence[Found], *, goal: float, gpu_cost: float, path: Path) -> None:
    """Cost against the time to the first token, one point per candidate; the line is the Pareto front."""
    figure, axes = plt.subplots(figsize=(9, 6), layout="constrained")
    points = sorted((one.summary.gpu_hours * gpu_cost, one.summary.first_token_p95 or 0.0) for one in found)
    costs, times = zip(*points, strict=True)
    axes.scatter(costs, times, s=14, color="0.6", label="tried")
    front = [point for place, point in enumerate(points) if all(point[1] < other[1] for other in points[:place])]
    axes.step(*zip(*front, strict=True), where="post", color="C0", label="no other is cheaper and faster")
    best = found[0].summary
    axes.scatter([best.gpu_hours * gpu_cost], [best.first_token_p95 or 0.0], s=90, color="C3", label="recommended")
    axes.axhline(goal, color="C2", linestyle="--", label=f"goal: {goal:g} s")
    axes.set(xlabel="cost of the GPUs", ylabel="time to first token, p95, seconds", yscale="log")
    axes.legend()
    _save(figure, path)


def _thinned(values: Sequence[float] | np.ndarray, how: object) -> tuple[np.ndarray, np.ndarray]:
    """No more points than a picture can show."""
    array = np.asarray(values, dtype=float)
    size = max(1, -(-len(array) // _POINTS))
    padded = np.pad(array, (0, -len(array) % size), mode="edge") if len(array) else np.zeros(1)
    groups = padded.reshape(-1, size if len(array) else 1)
    return (np.arange(len(groups)) + 0.5) * size / 3600, how(groups, axis=1)  # type: ignore[operator]


def _save(figure: Figure, path: Path) -> None:
    # without the date and the version, so that the same run gives the same file
    figure.savefig(path, dpi=110, metadata={"Software": None} if path.suffix == ".png" else None)
    plt.close(figure)
