"""Time synthesis next to an empty cdk8s app and to `helm template`: `python -m benchmarks [--help]`.

Every figure is the median of several runs of whole processes, taken in turn, so that a busy machine slows all alike.
Memory is the highest that Python, and Python with its Node, ever had.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib as mpl
import yaml
from rich.console import Console
from rich.progress import track
from rich.table import Table

mpl.use("Agg")

from matplotlib import pyplot as plt

ROUTES = (1, 1000, 5000, 10000)
SERIES = {
    "": "this library, up to 16 models an HTTPRoute",
    "per-model, ": "this library, an HTTPRoute each",
    "helm template, ": "helm template, up to 16 models an HTTPRoute",
}
"""What grows with the number of routes: how its rows begin, and its name in the picture."""
_PROGRAMS = Path(__file__).with_name("programs.py")
_MAIN = Path(__file__).parents[1] / "main.py"
_OUT = Console(width=None if sys.stdout.isatty() else 150)  # a file has no width


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What one process took."""

    seconds: float
    python_kib: int
    all_kib: int
    """Python and its children together; 0 where the machine does not tell."""


def main() -> None:
    """Run the benchmark, print the table, draw the picture."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="of each program; default 5")
    parser.add_argument(
        "--routes", type=int, nargs="+", default=ROUTES, help="numbers of model routes; default %(default)s"
    )
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw time over the number of routes")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        programs = dict(_programs(Path(work), args.routes))
        runs: dict[str, list[Cost]] = {name: [] for name in programs}
        for run in track(range(args.runs + 1), description="runs", console=Console(stderr=True), transient=True):
            for name, words in programs.items():
                cost = measured(words)
                if run:  # the first fills the caches
                    runs[name].append(cost)
    medians = {name: median(costs) for name, costs in runs.items()}
    _print(medians, args.routes)
    if args.plot:
        _draw(medians, args.routes, args.plot)


def _programs(work: Path, routes: Sequence[int]) -> Iterator[tuple[str, list[str]]]:
    empty = {"empty app": "empty", "empty app, one Node": "one-node", "empty app, one Node and the types": "types"}
    for name, program in empty.items():
        yield name, [sys.executable, str(_PROGRAMS), program, str(work / program)]
    synth = [sys.executable, str(_MAIN), "--output"]
    yield "default platform", [*synth, str(work / "default")]
    for prefix, layout in (("", "shared"), ("per-model, ", "per-model")):
        for count in routes:
            folder = work / f"{layout}-{count}"
            values = folder.with_suffix(".yaml")
            values.write_text(yaml.safe_dump(_values(count, layout)))
            yield f"{prefix}{count} routes", [*synth, str(folder), "--values", str(values)]
    helm = shutil.which("helm")
    for count in routes if helm else ():
        yield f"helm template, {count} routes", [str(helm), "template", "x", str(_helm_chart(work, count))]


def _values(routes: int, layout: str) -> dict[str, Any]:
    """A platform with so many models, told apart by a header."""
    models = [{"name": f"m{number}", "service": f"models/m{number}"} for number in range(routes)]
    return {"inferenceGateway": {"enabled": True, "routes": layout, "selectBy": "header"}, "models": models}


def _helm_chart(work: Path, count: int) -> Path:
    """A chart that makes the same HTTPRoutes of a list of models."""
    folder = work / f"helm-{count}"
    (folder / "templates").mkdir(parents=True)
    (folder / "Chart.yaml").write_text("apiVersion: v2\nname: x\nversion: 0.1.0\n")
    (folder / "values.yaml").write_text(yaml.safe_dump({"models": _values(count, "shared")["models"]}))
    (folder / "templates" / "routes.yaml").write_text(_TEMPLATE)
    return folder


_TEMPLATE = """\
{{- range $part, $models := chunk 16 .Values.models }}
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: inference-gateway-models-{{ add $part 1 }}
  namespace: llm-platform
  labels: {app.kubernetes.io/name: inference-gateway-models-{{ add $part 1 }}, app.kubernetes.io/managed-by: helm}
spec:
  parentRefs: [{name: inference-gateway, sectionName: http}]
  rules:
    {{- range $models }}
    - name: {{ .name }}
      matches:
        - path: {type: PathPrefix, value: /}
          headers: [{type: Exact, name: x-inference-model, value: {{ .name }}}]
      filters:
        - type: URLRewrite
          urlRewrite:
            hostname: {{ last (splitList "/" .service) }}.{{ first (splitList "/" .service) }}.svc.cluster.local
      backendRefs: [{name: kourier-internal, namespace: kourier-system, port: 80}]
      timeouts: {request: 0s}
    {{- end }}
{{- end }}
"""


def measured(words: Sequence[str]) -> Cost:
    """Run one process to its end."""
    begin = time.perf_counter()
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    highest: dict[int, int] = {}
    while process.poll() is None:
        for pid in _family(process.pid):
            highest[pid] = max(highest.get(pid, 0), _peak(pid))
        time.sleep(0.02)
    seconds = time.perf_counter() - begin
    if process.returncode:
        raise SystemExit(f"{' '.join(words)} ended with {process.returncode}")
    return Cost(seconds=seconds, python_kib=highest.get(process.pid, 0), all_kib=sum(highest.values()))


def _family(pid: int) -> Iterator[int]:
    """The process and all below it, where /proc tells."""
    yield pid
    children = Path(f"/proc/{pid}/task/{pid}/children")
    try:
        for child in children.read_text().split():
            yield from _family(int(child))
    except OSError:
        return


def _peak(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), 0)


def median(costs: Sequence[Cost]) -> Cost:
    """The median of each figure."""

    def middle(of: Callable[[Cost], float]) -> float:
        return statistics.median(map(of, costs))

    return Cost(
        seconds=middle(lambda cost: cost.seconds),
        python_kib=round(middle(lambda cost: cost.python_kib)),
        all_kib=round(middle(lambda cost: cost.all_kib)),
    )


def _print(medians: dict[str, Cost], routes: Sequence[int]) -> None:
    base = medians["empty app"]
    table = Table(title=f"{os.cpu_count()} cores, Python {sys.version.split()[0]}")
    columns = ("", "seconds", "x empty", "Python MiB", "x empty", "with Node MiB", "x empty")
    slopes = ("ms a route", "KiB a route", "with Node")
    for column in columns + slopes:
        table.add_column(column, justify="right" if column else "left")
    for name, cost in medians.items():
        found = ((prefix, count) for prefix in SERIES for count in routes if name == f"{prefix}{count} routes")
        prefix, count = next(found, ("", routes[0]))
        slope = ("-", "-", "-")
        if count > routes[0]:
            first, more = medians[f"{prefix}{routes[0]} routes"], count - routes[0]
            slope = (
                f"{1000 * (cost.seconds - first.seconds) / more:.2f}",
                f"{(cost.python_kib - first.python_kib) / more:.1f}",
                f"{(cost.all_kib - first.all_kib) / more:.1f}",
            )
        table.add_row(
            name, f"{cost.seconds:.2f}", f"{cost.seconds / base.seconds:.2f}", f"{cost.python_kib / 1024:.0f}",
            f"{cost.python_kib / base.python_kib:.2f}", f"{cost.all_kib / 1024:.0f}",
            f"{cost.all_kib / base.all_kib:.2f}", *slope,
        )  # fmt: skip
    _OUT.print(table)


def _draw(medians: dict[str, Cost], routes: Sequence[int], path: Path) -> None:
    figure, axes = plt.subplots(figsize=(8, 5), layout="constrained")
    for prefix, label in SERIES.items():
        found = [medians.get(f"{prefix}{count} routes") for count in routes]
        if all(found):
            axes.plot(routes, [cost.seconds for cost in found if cost], marker="o", label=label)
    axes.axhline(medians["empty app"].seconds, color="0.6", linestyle="--", label="empty cdk8s app")
    axes.set(xlabel="model routes", ylabel="seconds, whole process", ylim=(0, None), xlim=(0, None))
    axes.legend()
    figure.savefig(path, dpi=110, metadata={"Software": None} if path.suffix == ".png" else None)


if __name__ == "__main__":
    main()
