"""Put load on every part of the request path: `python -m benchmarks.data_path [--help]`, on the cluster of KUBECONFIG.

The same load goes to a model directly, through Envoy Gateway with its own defaults, and through this platform hop by
hop; during one of the loads the proxies, their controller, the picker and the models are rolled out. Ratios are to the
direct way in the same run. The cluster needs the CRDs and should have nothing else in it; the models are stand-ins.
With Knative Serving, or E2E_KNATIVE as a command that prints it, and Kourier's image there are ways through these, too.
"""

from __future__ import annotations

import argparse
import asyncio
import math
import os
import sys
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import matplotlib as mpl
from rich.console import Console
from rich.table import Table

from benchmarks.streams import Load, Stream, Way, first_tokens, run
from benchmarks.ways import DIRECT, Ways, asleep, platform, roll_out, until_served

mpl.use("Agg")

from matplotlib import pyplot as plt

_OUT = Console(width=None if sys.stdout.isatty() else 150)
_LATENCY, _SILENCE, _COLD, _ROLLOUTS = "latency", "silence", "cold", "rollouts"
_KNATIVE = ("Kourier", "Knative")

Found = dict[str, dict[str, list[Stream]]]
"""The streams by load and way."""


def loads(streams: int, *, quick: bool) -> dict[str, Load]:
    """The loads; the quick ones have the same form and are shorter."""
    some = max(streams // 10, 2)
    return {
        _LATENCY: Load(name="one by one", streams=20 if quick else 200, one_by_one=True),
        "many": Load(name=f"{streams} at once", streams=streams, tokens=10, pace=0.2 if quick else 1),
        "long": Load(name=f"{some} at once, of 20 s", streams=some, tokens=20, pace=1),
        "large": Load(name="bodies of 20 MB", streams=2 if quick else 10, body=20_000_000),
        _ROLLOUTS: Load(name="rollouts", streams=some, tokens=10, pace=1, over=20 if quick else 60),
        _SILENCE: Load(name="a long silence", streams=5, silence=20 if quick else 330),
        _COLD: Load(name="a start from zero", streams=20),
    }


def main() -> None:
    """Run the benchmark, print the table, draw the picture."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.data_path", description=__doc__)
    parser.add_argument("--streams", type=int, default=2500, help="at once; default 2500")
    parser.add_argument("--quick", action="store_true", help="shorter streams and silences")
    parser.add_argument(
        "--load", action="append", choices=list(loads(2, quick=True)), help="only this; may be repeated"
    )
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw the time to the first token of each way")
    args = parser.parse_args()
    with platform() as ways:
        if ways.without:
            _OUT.print(f"No ways through Knative: {ways.without}.")
        found: Found = {}
        for kind, load in loads(args.streams, quick=args.quick).items():
            if args.load and kind not in args.load:
                continue
            found[load.name] = by_way = _measured(ways, kind, load)
            _OUT.print(f"{load.name}: {_summary(by_way)}")
            if args.plot and kind == _LATENCY:
                _draw(by_way, args.plot)
        _print(found)


def _measured(ways: Ways, kind: str, load: Load) -> dict[str, list[Stream]]:
    if kind == _SILENCE:  # it costs nobody anything, so all ways at once
        return dict(zip([way.name for way in ways.warm], asyncio.run(_together(ways.warm, load)), strict=True))
    if kind == _COLD:
        return {way.name: _from_zero(way, load) for way in ways.cold}
    by_way = {}
    for way in ways.warm:
        if kind == _ROLLOUTS and not way.rolled_out:
            continue
        until_served(way)
        by_way[way.name] = _rolled_out(way, load) if kind == _ROLLOUTS else asyncio.run(run(way, load))
    return by_way


async def _together(ways: tuple[Way, ...], load: Load) -> list[list[Stream]]:
    return await asyncio.gather(*(run(way, load) for way in ways))


def _from_zero(way: Way, load: Load) -> list[Stream]:
    asleep()
    return asyncio.run(run(way, load))


def _rolled_out(way: Way, load: Load) -> list[Stream]:
    """The rollouts begin when a fifth of the streams have, and have ended before the next load begins."""
    with ThreadPoolExecutor(1) as aside:
        rolling = aside.submit(_roll_out_after, load.over / 5)
        streams = asyncio.run(run(way, load))
        wait_for_all = rolling.result()
    wait_for_all()
    return streams


def _roll_out_after(seconds: float) -> Callable[[], None]:
    time.sleep(seconds)
    return roll_out()


def _summary(by_way: dict[str, list[Stream]]) -> str:
    return ", ".join(f"{sum(stream.whole for stream in streams)} {way}" for way, streams in by_way.items())


def _print(found: Found) -> None:
    table = Table(title=f"{os.cpu_count()} cores, one machine for clients and cluster")
    for column in ("load", "way", "finished", "first token p50", "p99", "p50 x direct", "the others"):
        table.add_column(column, justify="left" if column in ("load", "way", "the others") else "right")
    for load, by_way in found.items():
        direct, _ = first_tokens(by_way.get(DIRECT, []))
        for way, streams in by_way.items():
            middle, last = first_tokens(streams)
            whole = sum(stream.whole for stream in streams)
            others = Counter(stream.end for stream in streams if not stream.whole)
            table.add_row(
                load, way, f"{whole} of {len(streams)}", _milliseconds(middle), _milliseconds(last),
                "" if math.isnan(middle / direct) else f"{middle / direct:.1f}",
                ", ".join(f"{count} x {end}" for end, count in others.most_common()),
            )  # fmt: skip
    _OUT.print(table)


def _milliseconds(seconds: float) -> str:
    return "" if math.isnan(seconds) else f"{1000 * seconds:.1f} ms"


def _draw(by_way: dict[str, list[Stream]], path: Path) -> None:
    figure, axes = plt.subplots(figsize=(9, 4), layout="constrained")
    for way, streams in by_way.items():
        seconds = sorted(stream.first for stream in streams if stream.first)
        shares = [(place + 1) / len(seconds) for place in range(len(seconds))]
        style = "--" if any(word in way for word in _KNATIVE) else "-"
        axes.step([1000 * value for value in seconds], shares, style, where="post", label=way)
    axes.set(
        xscale="log", xlabel="ms to the first token, one request at a time", ylabel="share of requests", ylim=(0, 1)
    )
    axes.xaxis.set_major_formatter("{x:g}")
    axes.xaxis.set_minor_formatter("")
    figure.legend(loc="outside right upper", fontsize="small")
    figure.savefig(path, dpi=110, metadata={"Software": None} if path.suffix == ".png" else None)


if __name__ == "__main__":
    main()
