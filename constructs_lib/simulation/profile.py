"""Named starting points: values.yaml snippets for the autoscaler, each with the load it is meant for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files

import yaml

from constructs_lib.knative.values.autoscaler import AutoscalerValues

NAMES = (
    "chart-defaults",
    "knative-defaults",
    "scale-to-zero-dev",
    "bursty-chat",
    "steady-production",
    "large-model",
)
"""The profiles, in the order in which they are shown."""


@dataclass(frozen=True)
class Profile:
    """One starting point."""

    name: str
    text: str
    """The values.yaml snippet."""

    @property
    def purpose(self) -> str:
        """What it is for: the comment at its top."""
        lines = []
        for line in self.text.splitlines():
            if not line.startswith("#"):
                break
            lines.append(line.removeprefix("#").strip())
        return " ".join(lines)

    @cached_property
    def autoscaler(self) -> AutoscalerValues:
        """The section `knative.autoscaler` of the snippet."""
        section = ((yaml.safe_load(self.text) or {}).get("knative") or {}).get("autoscaler") or {}
        return AutoscalerValues.model_validate(section, by_alias=True, by_name=False)


def profile(name: str) -> Profile:
    """The profile of that name."""
    return Profile(name, (files(__package__) / "profiles" / f"{name}.yaml").read_text(encoding="utf-8"))
