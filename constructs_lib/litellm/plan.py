"""What follows from the values of LiteLLM: the names of its routes."""

from __future__ import annotations

from constructs_lib.litellm.api_groups import open_paths, routes_of
from constructs_lib.litellm.values import LiteLLMValues


def route_names(litellm: LiteLLMValues) -> tuple[str, ...]:
    """The names of LiteLLM's HTTPRoutes; the first keeps its name whatever else is opened."""
    places = range(1, len(routes_of(list(open_paths(litellm.api_groups)))) + 1)
    return tuple(litellm.name if place == 1 else f"{litellm.name}-{place}" for place in places)
