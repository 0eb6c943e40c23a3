"""Options that several subcommands share: the load, the pod, the picture, and the types of their values."""

from __future__ import annotations

import argparse
import dataclasses
import sys
from collections.abc import Callable
from functools import partial, wraps
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from constructs_lib.errors import NetworkingError
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.simulation.simulation import PodModel
from constructs_lib.simulation.traffic import SHAPES, InvalidTrace, Request, generate, read_trace
from constructs_lib.values.durations import PositiveDuration, go_seconds, seconds


class Mistake(Exception):
    """A wrong option; the text says what to write instead."""


def exit_code(
    command: Callable[[argparse.Namespace], int | None], *, mistake: int = 1
) -> Callable[[argparse.Namespace], int]:
    """Give the command an exit code: its own, 0, or that of a mistake, with a message on standard error."""

    @wraps(command)
    def run(args: argparse.Namespace) -> int:
        try:
            code = command(args)
        except BrokenPipeError:
            raise
        except (Mistake, InvalidTrace, NetworkingError, OSError) as error:
            print(f"error: {error}", file=sys.stderr)
            return mistake
        return code or 0

    return run


def add_load(parser: argparse.ArgumentParser) -> None:
    """The options of the load: a trace, or how to generate one."""
    group = parser.add_argument_group("load")
    group.add_argument(
        "--trace",
        type=Path,
        metavar="FILE",
        help="CSV with TIMESTAMP, ContextTokens, GeneratedTokens; without it, a load is generated",
    )
    group.add_argument("--shape", choices=SHAPES, default="diurnal", help="shape of the generated load")
    group.add_argument("--rps", type=positive, default=1.0, metavar="RATE", help="its mean requests per second")
    group.add_argument("--hours", type=positive, default=24.0, help="its length")
    group.add_argument("--prompt-tokens", type=count, default=1000, metavar="N", help="its mean prompt length")
    group.add_argument("--output-tokens", type=count, default=200, metavar="N", help="its mean answer length")
    group.add_argument("--seed", type=int, default=1, metavar="N", help="the same seed generates the same load")


def add_pod(parser: argparse.ArgumentParser, *, from_values: bool = True) -> None:
    """The options of one pod of the model; with `from_values` the values may say how long it takes to start."""
    known = "that of the values, if they set one, else " if from_values else ""
    usual = PodModel()
    group = parser.add_argument_group("pod")
    group.add_argument("--cold-start", type=duration, default=argparse.SUPPRESS, metavar="TIME",
                       help="until a new pod is ready: seconds, or a duration such as 2m "
                       f"(default: {known}{usual.cold_start:g})")  # fmt: skip
    group.add_argument("--node-start", type=duration, default=argparse.SUPPRESS, metavar="TIME",
                       help=f"how much of it is spent on a node that must be made (default: {known}0)")  # fmt: skip
    group.add_argument("--node-kept", type=duration, default=usual.node_kept, metavar="TIME",
                       help="how long a node stays after its pod")  # fmt: skip
    group.add_argument("--slots", type=count, default=usual.slots, metavar="N",
                       help="concurrent requests per pod")  # fmt: skip
    group.add_argument("--prefill-speed", type=positive, default=usual.prefill_speed, metavar="RATE",
                       help="prompt tokens per second")  # fmt: skip
    group.add_argument("--decode-speed", type=positive, default=usual.decode_speed, metavar="RATE",
                       help="generated tokens per second of one request")  # fmt: skip
    group.add_argument("--gpus", type=count, default=usual.gpus, metavar="N", help="GPUs per pod")
    group.add_argument("--quota", type=partial(count, least=0), default=usual.quota, metavar="N",
                       help="pods that can be scheduled at most; 0 means no limit")  # fmt: skip
    group.add_argument("--queue-timeout", type=duration, default=usual.queue_timeout, metavar="TIME",
                       help="how long a request waits for a slot")  # fmt: skip


def add_values(parser: argparse.ArgumentParser, *, setting: str, files: str = "a values.yaml") -> None:
    """The values to look at; `setting` is an example of --set."""
    parser.add_argument("--values", "-f", action="append", type=Path, default=[], metavar="FILE",
                        help=f"{files}; several times as for synth")  # fmt: skip
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", dest="settings",
                        help=f"one value, such as {setting}")  # fmt: skip


def add_results(parser: argparse.ArgumentParser, *, plot: str) -> None:
    """How the results are shown; `plot` is the help of --plot."""
    parser.add_argument("--plot", type=Path, metavar="FILE", help=plot)
    add_json(parser)


def add_json(parser: argparse.ArgumentParser, *, more: str = "") -> None:
    """The form for programs."""
    parser.add_argument("--json", action="store_true", help=f"print JSON{more}")


def requests_of(args: argparse.Namespace) -> list[Request]:
    """The load that was asked for.

    Raises:
        Mistake: the generated load has no request.
        InvalidTrace: the trace is not a list of requests.
    """
    if args.trace:
        return read_trace(args.trace)
    made = generate(SHAPES[args.shape](args.rps), seconds=args.hours * 3600, prompt_tokens=args.prompt_tokens,
                    output_tokens=args.output_tokens, seed=args.seed)  # fmt: skip
    if not made:
        raise Mistake(f"--rps {args.rps:g} --hours {args.hours:g} generates no request; raise one of them")
    return made


def seconds_of(args: argparse.Namespace) -> int | None:
    """How long to simulate: the length of a generated load, or None for a trace, which ends with its last request."""
    return None if args.trace else round(args.hours * 3600)


def pod_of(args: argparse.Namespace, timeouts: TimeoutsValues | None = None) -> PodModel:
    """The pod that was described.

    Args:
        args: the options, which take precedence.
        timeouts: the cold start of the values. Default: that of the simulator.
    """
    started: dict[str, float] = {}
    if timeouts:
        parts = timeouts.cold_start_parts
        started["cold_start"] = seconds(timeouts.longest_start)
        started["node_start"] = seconds(parts.node) if parts and parts.node else 0.0
    names = (field.name for field in dataclasses.fields(PodModel))
    return PodModel(**started | {name: getattr(args, name) for name in names if hasattr(args, name)})


def positive(text: str) -> float:
    """A number above 0."""
    value = _number(text)
    if not 0 < value < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} must be above 0")
    return value


def fraction(text: str) -> float:
    """A number from 0 to 1."""
    value = _number(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} must be from 0 to 1, such as 0.001")
    return value


def count(text: str, *, least: int = 1) -> int:
    """A whole number, `least` or more."""
    if not text.isascii() or not text.isdigit() or int(text) < least:
        raise argparse.ArgumentTypeError(f"{text} must be a whole number, {least} or more")
    return int(text)


def duration(text: str) -> float:
    """Seconds above 0, written as a number or as a Go duration."""
    try:
        return go_seconds(_DURATION.validate_python(f"{text}s" if text.replace(".", "", 1).isdigit() else text))
    except ValidationError:
        raise argparse.ArgumentTypeError(f"{text} must be seconds above 0, or a duration such as 2m or 90s") from None


_DURATION: TypeAdapter[str] = TypeAdapter(PositiveDuration)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a number") from None
