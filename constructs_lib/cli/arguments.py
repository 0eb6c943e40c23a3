"""The command llm-networking: what will these settings do with my traffic, and which would be better?"""

from __future__ import annotations

import argparse
import dataclasses
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from constructs_lib.errors import NetworkingError
from constructs_lib.models.autoscaling import ModelAutoscalingValues
from constructs_lib.platform.loading import load_values
from constructs_lib.platform.values import Values
from constructs_lib.simulation.profile import NAMES, profile
from constructs_lib.simulation.settings import ScaleSettings, scale_settings
from constructs_lib.simulation.simulation import PodModel
from constructs_lib.simulation.traffic import SHAPES, InvalidTrace, Request, generate, read_trace
from constructs_lib.values.durations import PositiveDuration, go_seconds

_EXTRA = "pip install 'llm-networking[simulation]'"


class Mistake(Exception):
    """What was typed cannot be; the text says what to type instead."""


def main(words: Sequence[str] | None = None) -> int:
    """Run the command; the exit code."""
    args = _parser().parse_args(words)
    try:
        from constructs_lib.cli import commands
    except ImportError as error:
        print(f"error: {error.name} is not installed; {_EXTRA}", file=sys.stderr)
        return 1
    try:
        commands.COMMANDS[args.command](args)
    except (Mistake, InvalidTrace, NetworkingError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="llm-networking", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    load, pod = _load_options(), _pod_options()
    simulate = commands.add_parser(
        "simulate", parents=[load, pod], help="run a load against settings: what it costs and what users notice",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )  # fmt: skip
    simulate.add_argument("--values", "-f", action="append", type=Path, default=[], metavar="FILE",
                          help="values.yaml with section knative.autoscaler; several times as for synth")  # fmt: skip
    simulate.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", dest="settings",
                          help="one value, such as knative.autoscaler.scaleDownDelay=600s")  # fmt: skip
    simulate.add_argument("--model", metavar="NAME", help="one of `models`, whose autoscaling wins")
    simulate.add_argument("--compare", metavar="FILE|PROFILE",
                          help=f"other values, or one of {', '.join(NAMES)}")  # fmt: skip
    simulate.add_argument("--plot", type=Path, metavar="FILE", help="draw traffic, pods and waiting over time")
    simulate.add_argument("--json", action="store_true", help="print JSON")
    search = commands.add_parser(
        "recommend", parents=[load, pod], help="search for settings that keep a goal at the least cost",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )  # fmt: skip
    search.add_argument("--goal-first-token", type=_positive, default=10.0, metavar="SECONDS",
                        help="95 %% of the requests get their first token within this time")  # fmt: skip
    search.add_argument("--goal-failures", type=_part, default=0.001, metavar="PART", help="part that may fail")
    search.add_argument("--gpu-cost", type=_positive, default=1.0, metavar="MONEY", help="cost of a GPU for an hour")
    search.add_argument("--top", type=_count, default=5, metavar="N", help="how many to print")
    search.add_argument("--plot", type=Path, metavar="FILE", help="draw cost against time to the first token")
    search.add_argument("--json", action="store_true", help="print JSON")
    profiles = commands.add_parser("profiles", help="list the profiles, or print one as values.yaml")
    profiles.add_argument("name", nargs="?", choices=NAMES, help="the one to print")
    return parser


def _load_options() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(add_help=False)
    group = options.add_argument_group("load")
    group.add_argument("--trace", type=Path, metavar="FILE",
                       help="CSV with TIMESTAMP, ContextTokens, GeneratedTokens; otherwise a load is made")  # fmt: skip
    group.add_argument("--shape", choices=SHAPES, default="diurnal", help="of the load that is made")
    group.add_argument("--rps", type=_positive, default=1.0, metavar="RATE", help="its mean requests a second")
    group.add_argument("--hours", type=_positive, default=24.0, help="its length")
    group.add_argument("--prompt-tokens", type=_count, default=1000, metavar="N", help="its mean prompt")
    group.add_argument("--output-tokens", type=_count, default=200, metavar="N", help="its mean answer")
    group.add_argument("--seed", type=int, default=1, metavar="N", help="the same seed makes the same load")
    return options


def _pod_options() -> argparse.ArgumentParser:
    usual = PodModel()
    options = argparse.ArgumentParser(add_help=False)
    group = options.add_argument_group("pod")
    group.add_argument("--cold-start", type=_duration, default=usual.cold_start, metavar="TIME",
                       help="until a new pod is ready: seconds, or a duration such as 2m")  # fmt: skip
    group.add_argument("--slots", type=_count, default=usual.slots, metavar="N",
                       help="requests that it works on at a time")  # fmt: skip
    group.add_argument("--prefill-speed", type=_positive, default=usual.prefill_speed, metavar="RATE",
                       help="prompt tokens a second")  # fmt: skip
    group.add_argument("--decode-speed", type=_positive, default=usual.decode_speed, metavar="RATE",
                       help="generated tokens a second, of one request")  # fmt: skip
    group.add_argument("--gpus", type=_count, default=usual.gpus, metavar="N", help="GPUs of a pod")
    group.add_argument("--quota", type=partial(_count, least=0), default=usual.quota, metavar="N",
                       help="pods that can be scheduled at most; 0 is no bound")  # fmt: skip
    group.add_argument("--queue-timeout", type=_duration, default=usual.queue_timeout, metavar="TIME",
                       help="how long a request waits for a slot")  # fmt: skip
    return options


def requests_of(args: argparse.Namespace) -> list[Request]:
    """The load that was asked for."""
    if args.trace:
        return read_trace(args.trace)
    made = generate(SHAPES[args.shape](args.rps), seconds=args.hours * 3600, prompt_tokens=args.prompt_tokens,
                    output_tokens=args.output_tokens, seed=args.seed)  # fmt: skip
    if not made:
        raise Mistake(f"--rps {args.rps:g} --hours {args.hours:g} makes no request; raise one of them")
    return made


def seconds_of(args: argparse.Namespace) -> int | None:
    """How long to look: the whole of a load that is made, also after its last request; a trace to its end."""
    return None if args.trace else round(args.hours * 3600)


def pod_of(args: argparse.Namespace) -> PodModel:
    """The pod that was described."""
    names = (field.name for field in dataclasses.fields(PodModel))
    return PodModel(**{name: getattr(args, name) for name in names if hasattr(args, name)})


def settings_of(args: argparse.Namespace) -> dict[str, ScaleSettings]:
    """The settings to run, by the names they are shown under."""
    values = load_values(args.values, args.settings)
    name = " + ".join(map(str, args.values)) or "chart-defaults"
    found = {name + (" + --set" if args.settings else ""): _scale(values, args.model)}
    if args.compare in found:
        raise Mistake(f"--compare {args.compare}: is what is simulated anyway; name other values")
    if args.compare in NAMES:
        found[args.compare] = scale_settings(profile(args.compare).values.knative.autoscaler)
    elif args.compare:
        found[args.compare] = _scale(load_values([Path(args.compare)], []), args.model)
    return found


def _scale(values: Values, name: str | None) -> ScaleSettings:
    model: ModelAutoscalingValues | None = None
    if name:
        named = {model.name: model.autoscaling for model in values.models}
        if name not in named:
            raise Mistake(f"--model {name}: no such model; the values have {', '.join(named) or 'none'}")
        model = named[name]
    return scale_settings(values.knative.autoscaler, model)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no number") from None


def _positive(text: str) -> float:
    value = _number(text)
    if not 0 < value < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} must be above 0")
    return value


def _part(text: str) -> float:
    value = _number(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} must be from 0 to 1, such as 0.001")
    return value


def _count(text: str, *, least: int = 1) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < least:
        raise argparse.ArgumentTypeError(f"{text} must be a whole number from {least}")
    return int(text)


_DURATION: TypeAdapter[str] = TypeAdapter(PositiveDuration)


def _duration(text: str) -> float:
    try:
        return go_seconds(_DURATION.validate_python(f"{text}s" if text.replace(".", "", 1).isdigit() else text))
    except ValidationError:
        raise argparse.ArgumentTypeError(f"{text} must be seconds above 0, or a duration such as 2m or 90s") from None
