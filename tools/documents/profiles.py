"""What each profile of the autoscaler does with the reference load: the table on the page of the simulator."""

from __future__ import annotations

from collections.abc import Iterator

from constructs_lib.cli.printing import FIGURES
from constructs_lib.simulation.profile import NAMES, profile
from constructs_lib.simulation.settings import scale_settings
from constructs_lib.simulation.simulation import PodModel, simulate
from constructs_lib.simulation.summary import summarize
from constructs_lib.simulation.traffic import DAY_SECONDS, bursts, generate

# a day in which people come each hour for five minutes
_LOAD = bursts(0.2, every=3600, length=300, factor=200)
_POD = PodModel()
_SHOWN = ("GPU hours", "cold starts", "requests that found no pod", "first token, p50", "first token, p95", "failures")


def profiles_table() -> Iterator[str]:
    """The lines of the table."""
    load = generate(_LOAD, seconds=DAY_SECONDS)
    yield f"| Profile | {' | '.join(_SHOWN)} |"
    yield "|---" * (len(_SHOWN) + 1) + "|"
    for name in NAMES:
        settings = scale_settings(profile(name).autoscaler)
        found = summarize(simulate(load, settings, _POD, seconds=DAY_SECONDS), _POD)
        yield f"| `{name}` | {' | '.join(FIGURES[figure](found) for figure in _SHOWN)} |"
