"""Section `endpointPicker.plugins`: by what else pickers choose among pods, and how much each counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any, Literal

from pydantic import Field, StrictBool, StrictFloat, StrictInt, StrictStr

from constructs_lib.errors import Problem
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import Number, Range, Text

PluginType = Literal[
    "queue-scorer",
    "kv-cache-utilization-scorer",
    "prefix-cache-scorer",
    "lora-affinity-scorer",
    "running-requests-size-scorer",
    "active-request-scorer",
    "load-aware-scorer",
    "token-load-scorer",
    "no-hit-lru-scorer",
    "label-selector-filter",
    "prefix-cache-affinity-filter",
    "slo-headroom-tier-filter",
]
Parameter = StrictBool | StrictInt | StrictFloat | StrictStr | tuple[StrictStr, ...] | dict[StrictStr, StrictStr]

WEIGHTS: Mapping[str, float] = {"queue-scorer": 2, "kv-cache-utilization-scorer": 2, "prefix-cache-scorer": 3}
"""The weights of the router's own chart: a cached prompt prefix counts most."""
ADAPTER_WEIGHTS: Mapping[str, float] = {"lora-affinity-scorer": 1}
"""Of vLLM only (llm-d router 0.10, core-metrics-extractor); a cached prefix is worth more than a loaded adapter."""


class PluginValues(Section):
    """A scorer or a filter of llm-d router 0.10, stable ones only: experimental ones it loads only when told to."""

    type: PluginType
    """Its type. Filters, in their order, leave out pods before scorers rate those that are left."""
    weight: Annotated[Number, Range(least=0)] | None = None
    """How much a scorer's rating, from 0 to 1, counts in the sum; 0 drops it. Required for scorers."""
    parameters: dict[Text, Parameter] = Field(default_factory=dict)
    """Its parameters, as the router's documentation has them; a picker does not start with an unknown one."""

    @property
    def is_scorer(self) -> bool:
        """Whether it rates pods."""
        return self.type.endswith("-scorer")

    @rule
    def _weight_fits(self) -> Iterator[Problem]:
        """Scorers have weights, filters none."""
        if self.is_scorer and self.weight is None:
            yield Problem(
                path="weight",
                rule=f"is required: {self.type} rates pods, and the weight says how much that counts",
                hint=f"for example {WEIGHTS.get(self.type, 1)}",
            )
        elif self.weight is not None and not self.is_scorer:
            yield Problem(
                path="weight",
                value=self.weight,
                rule=f"has no effect: {self.type} leaves out pods and rates none",
                hint="drop it",
            )
        if self.weight == 0 and self.parameters:
            yield Problem(
                path="parameters",
                value=self.parameters,
                rule="has no effect with weight: 0, which drops the plugin",
                hint="drop it, or write another weight",
            )


def plugin_problems(plugins: Sequence[PluginValues]) -> Iterator[Problem]:
    """What is wrong with the list as a whole."""
    types: list[str] = [plugin.type for plugin in plugins]
    for place, name in enumerate(types):
        if name in types[:place]:
            yield Problem(
                path=f"plugins[{place}].type",
                value=name,
                rule=f"is also that of plugins[{types.index(name)}]",
                hint="list each type once",
            )
    if not any(weights_with(plugins, WEIGHTS).values()):
        yield Problem(
            path="plugins",
            value=types,
            rule="leave no scorer with a weight above 0, so every pod would rate the same",
            hint="give one of them a weight",
        )


def weights_with(plugins: Sequence[PluginValues], usual: Mapping[str, float]) -> dict[str, float]:
    """The scorers in force, with their weights.

    Args:
        plugins: those of the values.
        usual: those that are there without them.
    """
    own: dict[str, Any] = {plugin.type: plugin.weight or 0 for plugin in plugins if plugin.is_scorer}
    return {name: weight for name, weight in {**usual, **own}.items() if weight}
