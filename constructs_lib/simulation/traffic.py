"""Requests over time: read from a trace, or generated."""

from __future__ import annotations

import csv
import math
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

COLUMNS = ("TIMESTAMP", "ContextTokens", "GeneratedTokens")
"""The columns of the public Azure LLM inference traces."""

DAY_SECONDS = 86_400


class InvalidTrace(ValueError):
    """A trace that cannot be read: the file, the line, the column, what is wrong."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request."""

    arrival: float
    """Seconds since the start."""
    prompt_tokens: int
    output_tokens: int


def read_trace(path: Path) -> list[Request]:
    """Read a CSV with the columns TIMESTAMP, ContextTokens and GeneratedTokens, in order of arrival.

    Raises:
        InvalidTrace: no requests, a column is missing, or a line is wrong.
    """
    with path.open(newline="") as file:
        rows = csv.DictReader(file)
        missing = [name for name in COLUMNS if name not in (rows.fieldnames or ())]
        if missing:
            raise InvalidTrace(
                f"{path}, line 1: the columns {', '.join(missing)} are missing; needed: {', '.join(COLUMNS)}"
            )
        requests = []
        begin, last = None, -math.inf
        for row in rows:
            where = f"{path}, line {rows.line_num}"
            moment = _moment(row["TIMESTAMP"], where)
            begin = moment if begin is None else begin
            arrival = moment - begin
            if arrival < last:
                raise InvalidTrace(
                    f"{where}, column TIMESTAMP: {row['TIMESTAMP']} is before the line above; sort the file"
                )
            last = arrival
            prompt, output = (_tokens(row[name], f"{where}, column {name}") for name in COLUMNS[1:])
            requests.append(Request(arrival, prompt, output))
    if not requests:
        raise InvalidTrace(f"{path}: no requests")
    return requests


def _moment(text: str | None, where: str) -> float:
    try:
        # fractions may have more digits than Python accepts
        whole, _, fraction = (text or "").strip().removesuffix("Z").partition(".")
        digits = fraction.partition("+")[0]
        return datetime.fromisoformat(f"{whole}+00:00").timestamp() + (float(f"0.{digits}") if digits else 0.0)
    except ValueError:
        raise InvalidTrace(
            f"{where}, column TIMESTAMP: {text!r} is not a time such as 2023-11-16 18:17:03.979"
        ) from None


def _tokens(text: str | None, where: str) -> int:
    if not (text or "").isascii() or not (text or "").strip().isdigit():
        raise InvalidTrace(f"{where}: {text!r} is not a number of tokens, 0 or more")
    return int(text or 0)


def constant(rps: float) -> Callable[[float], float]:
    """A constant rate."""
    return lambda _: rps


def diurnal(rps: float) -> Callable[[float], float]:
    """A day and a night: a tenth of the mean at 03:00, almost twice the mean at 15:00."""
    return lambda second: rps * (1 - 0.9 * math.cos(2 * math.pi * (second / DAY_SECONDS - 3 / 24)))


def bursts(rps: float, *, every: float = 1800, length: float = 120, factor: float = 8) -> Callable[[float], float]:
    """A low rate, and every `every` seconds `factor` times as much for `length` seconds; the mean is `rps`."""
    quiet = rps / (1 + (factor - 1) * length / every)
    return lambda second: quiet * (factor if second % every >= every - length else 1)


def idle_night(rps: float) -> Callable[[float], float]:
    """No requests from 20:00 to 08:00, twice the mean in between."""
    return lambda second: 2 * rps if 8 <= second % DAY_SECONDS / 3600 < 20 else 0.0


SHAPES: dict[str, Callable[[float], Callable[[float], float]]] = {
    "constant": constant,
    "diurnal": diurnal,
    "bursts": bursts,
    "idle-night": idle_night,
}


def generate(
    shape: Callable[[float], float],
    *,
    seconds: float,
    prompt_tokens: int = 1000,
    output_tokens: int = 200,
    seed: int = 1,
) -> list[Request]:
    """Requests of that rate over time: a Poisson process, with exponentially distributed lengths.

    The same seed gives the same requests.
    """
    dice = random.Random(seed)  # noqa: S311 - a load, not a secret
    return list(_generate(shape, dice, seconds, prompt_tokens, output_tokens))


def _generate(
    shape: Callable[[float], float], dice: random.Random, seconds: float, prompt: int, output: int
) -> Iterator[Request]:
    highest = max(shape(float(second)) for second in range(0, max(1, math.ceil(seconds)), 10))
    if highest <= 0:
        return
    now = dice.expovariate(highest)
    while now < seconds:
        if dice.random() * highest < shape(now):
            yield Request(now, 1 + int(dice.expovariate(1 / prompt)), 1 + int(dice.expovariate(1 / output)))
        now += dice.expovariate(highest)
