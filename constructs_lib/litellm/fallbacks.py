"""What LiteLLM's router is told of the models: fallbacks, retries and aliases, by the names that clients ask for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from constructs_lib.litellm.providers import ProviderValues
from constructs_lib.models.litellm import FALLBACKS, ModelLiteLLMValues
from constructs_lib.models.objectives import ObjectiveValues


class NamedModel(Protocol):
    """A model behind the inference gateway: its values, or its plan."""

    @property
    def public_names(self) -> tuple[str, ...]:
        """What clients ask for."""

    @property
    def objectives(self) -> tuple[ObjectiveValues, ...]:
        """Further names, whose requests have another priority."""

    @property
    def litellm(self) -> ModelLiteLLMValues:
        """What LiteLLM does with its requests."""


def names_of(model: NamedModel) -> tuple[str, ...]:
    """All names by which clients ask for a model, of whichever priority."""
    return (*model.public_names, *(name for objective in model.objectives for name in objective.public_names))


def router_settings(
    models: Sequence[NamedModel], providers: Sequence[ProviderValues], aliases: Mapping[str, str]
) -> dict[str, Any]:
    """The settings of LiteLLM's router that follow from the models; none if nothing is asked for (LiteLLM 1.106).

    LiteLLM looks fallbacks and retries up by the name that the client asked for, so an alias has those of its model.
    """
    told = dict(_by_name(models, providers))
    told |= {alias: told[name] for alias, name in aliases.items() if name in told}
    settings: dict[str, Any] = {}
    falling = {name: model.all_fallbacks for name, model in told.items() if any(model.all_fallbacks.values())}
    if falling:
        for key, setting in FALLBACKS.items():
            # a name that is missing in a list of its kind, and one with an empty list, falls back to nothing
            settings[setting] = [{name: list(fallbacks[key])} for name, fallbacks in falling.items()]
        # otherwise a request that the engine refuses as wrong would be sent to another model
        settings["fallback_on_unsupported_params"] = False
    policies = {name: policy for name, model in told.items() if model.retries and (policy := model.retries.policy())}
    if policies:
        settings["model_group_retry_policy"] = policies
    if aliases:
        settings["model_group_alias"] = dict(aliases)
    return settings


def _by_name(
    models: Sequence[NamedModel], providers: Sequence[ProviderValues]
) -> Iterator[tuple[str, ModelLiteLLMValues]]:
    for model in models:
        yield from ((name, model.litellm) for name in names_of(model))
    for provider in providers:
        yield from ((model.name, model) for model in provider.models)
