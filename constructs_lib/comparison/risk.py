"""What applying a difference does, in the order of what it costs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Risk(IntEnum):
    """What applying a difference does; the number is the exit code of `llm-networking diff`."""

    COSMETIC = 0
    BEHAVIOUR = 3
    COST = 4
    ACCESS = 5
    RESTART = 6
    RECREATE = 7
    TRAFFIC = 8

    @property
    def word(self) -> str:
        """As options and JSON name it."""
        return self.name.lower()

    @property
    def title(self) -> str:
        """As a heading."""
        return _TITLES[self]


_TITLES = {
    Risk.TRAFFIC: "Stops traffic",
    Risk.RECREATE: "Recreates a load balancer or a certificate",
    Risk.RESTART: "Restarts pods",
    Risk.ACCESS: "Changes who may call",
    Risk.COST: "Changes cost",
    Risk.BEHAVIOUR: "Changes behaviour, without any of the above",
    Risk.COSMETIC: "Cosmetic",
}


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change does."""

    risk: Risk
    sentence: str
