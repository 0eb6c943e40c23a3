"""Section `models[].objectives`: a model under further names, whose requests have another priority in its picker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated

from pydantic import Field

from constructs_lib.errors import Problem
from constructs_lib.names import of_platform
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsLabel, Int32, Text


class ObjectiveValues(Section):
    """A priority, as an InferenceObjective of the model's pool (llm-d router 0.10, llm-d.ai/v1alpha2).

    LiteLLM lists it as a model, with the same way, fallbacks and price; a client has the priority if its key may use
    that name. Headers with which clients would choose one are removed. The CRD of InferenceObjective must be in the
    cluster before the pickers start.
    """

    name: DnsLabel
    """Name of the InferenceObjective, and of the model for clients unless `modelNames` says otherwise. A DNS label."""
    priority: Int32
    """Above 0: waits in the picker before requests with less, with `endpointPicker.flowControl`. Below 0: waits
    behind; without flowControl it gets 429 while all pods are full. Not 0, which is that of all other requests."""
    model_names: tuple[Annotated[Text, Field(min_length=1)], ...] = ()
    """What clients ask LiteLLM for. Default: `name`."""

    @property
    def public_names(self) -> tuple[str, ...]:
        """What clients ask for."""
        return self.model_names or (self.name,)

    def in_platform(self, platform: str) -> ObjectiveValues:
        """The objective as the cluster has it, under a name with that of the platform; clients ask for the same."""
        changes = {"name": of_platform(self.name, platform), "model_names": self.public_names}
        return self.model_copy(update=changes) if platform else self

    @rule
    def _priority_differs(self) -> Iterator[Problem]:
        """0 is the priority of requests without an objective."""
        if not self.priority:
            yield Problem(
                path="priority",
                value=0,
                rule="has no effect: it is the priority of all other requests",
                hint="write another, or name the model in litellm.deployment.aliases",
            )


def objective_problems(objectives: Sequence[ObjectiveValues], *, mode: str, pools: int) -> Iterator[Problem]:
    """Objectives that no picker, or more than one, would have to know.

    Args:
        objectives: the objectives of a model.
        mode: the mode of the model.
        pools: how many services the model has.
    """
    path, value = "objectives", [objective.name for objective in objectives]
    if objectives and mode == "kourier":
        yield Problem(
            path=path,
            value=value,
            rule="has no effect with mode: kourier, where no picker knows priorities",
            hint="drop it, or write mode: epp-pods or epp-kourier",
        )
    elif objectives and mode != "epp-kourier" and pools > 1:
        yield Problem(
            path=path,
            value=value,
            rule="cannot be combined with several versions: each has a pool of its own, and an InferenceObjective is "
            "of one pool",
            hint="write service instead of versions while there are objectives, or mode: epp-kourier",
        )
