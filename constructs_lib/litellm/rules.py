"""The rules between the models and what LiteLLM is told of them; paths are those of values.yaml."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from constructs_lib.errors import Problem
from constructs_lib.litellm.extra_config import extra_models
from constructs_lib.litellm.fallbacks import NamedModel, names_of
from constructs_lib.litellm.values import LiteLLMDeploymentValues
from constructs_lib.models.litellm import FALLBACKS, ModelLiteLLMValues

_DEPLOYMENT = "litellm.deployment"


@dataclass(frozen=True, kw_only=True)
class _Known:
    """A model that LiteLLM knows."""

    path: str
    """The key of the model."""
    below: str
    """The key of what LiteLLM is told of it."""
    names: tuple[str, ...]
    values: ModelLiteLLMValues


def litellm_problems(models: Sequence[NamedModel], deployment: LiteLLMDeploymentValues) -> Iterator[Problem]:
    """Each name stands for one model, and fallbacks and aliases lead to models that are there, and not in a circle."""
    known = tuple(_known(models, deployment))
    yield from _repeated_names(known)
    names = {name: model for model in known for name in model.names}
    yield from _alias_problems(names, deployment.aliases)
    yield from _fallback_problems(known, names, deployment.aliases)
    yield from _cycle_problems(known)


def price_warnings(models: Sequence[NamedModel], deployment: LiteLLMDeploymentValues) -> Iterator[str]:
    """Models that use up no budget, where there is a database with budgets."""
    for place, model in enumerate(models if deployment.database_url_secret else ()):
        if not model.litellm.price:
            yield (
                f"models[{place}].litellm.price is not set: requests to {model.public_names[0]} cost 0 and use up no "
                "budget of a key or team; write inputPerMillionTokens: 0 if that is meant"
            )


def _known(models: Sequence[NamedModel], deployment: LiteLLMDeploymentValues) -> Iterator[_Known]:
    for place, model in enumerate(models):
        path = f"models[{place}]"
        yield _Known(path=path, below=f"{path}.litellm", names=names_of(model), values=model.litellm)
    for place, provider in enumerate(deployment.providers):
        for number, hosted in enumerate(provider.models):
            path = f"{_DEPLOYMENT}.providers[{place}].models[{number}]"
            yield _Known(path=path, below=path, names=(hosted.name,), values=hosted)
    # an added name may stand for several models, among which LiteLLM distributes its requests
    for name, place in extra_models(deployment.extra_config).items():
        path = f"{_DEPLOYMENT}.extraConfig.model_list[{place}]"
        yield _Known(path=path, below=path, names=(name,), values=ModelLiteLLMValues())


def _repeated_names(known: Sequence[_Known]) -> Iterator[Problem]:
    """Clients ask for one model by its name; of the models behind the inference gateway that is checked elsewhere."""
    seen: dict[str, str] = {}
    for model in known:
        for name in model.names:
            first = seen.setdefault(name, model.path)
            if first != model.path and model.path.startswith(_DEPLOYMENT):
                key = "model_name" if ".extraConfig." in model.path else "name"
                yield Problem(
                    path=f"{model.path}.{key}",
                    value=name,
                    rule=f"is also a name of {first}: clients could not say which of the two they mean",
                    hint="write another name, and name it in fallbacks if it should answer for the other",
                )


def _alias_problems(names: Mapping[str, _Known], aliases: Mapping[str, str]) -> Iterator[Problem]:
    for alias, target in aliases.items():
        path = f"{_DEPLOYMENT}.aliases.{alias}"
        if alias in names:
            yield Problem(
                path=path,
                value=target,
                rule=f"is the name of {names[alias].path}, which would no longer be reached by it",
                hint="write another alias",
            )
        if target in aliases:
            yield Problem(
                path=path,
                value=target,
                rule="is an alias itself, and LiteLLM follows only one (LiteLLM 1.106)",
                hint=f"write {aliases[target]}",
            )
        elif target not in names:
            yield _unknown(path, target, names)


def _fallback_problems(
    known: Sequence[_Known], names: Mapping[str, _Known], aliases: Mapping[str, str]
) -> Iterator[Problem]:
    for model in known:
        for key, targets in model.values.own_fallbacks.items():
            for place, target in enumerate(targets):
                path = f"{model.below}.{key}[{place}]"
                if target in model.names:
                    yield Problem(
                        path=path, value=target, rule="is the model itself", hint="name another, or write retries"
                    )
                elif target in aliases:
                    yield Problem(
                        path=path,
                        value=target,
                        rule="is an alias",
                        hint=f"write the model, {aliases[target]}",
                    )
                elif target not in names:
                    yield _unknown(path, target, names)


def _cycle_problems(known: Sequence[_Known]) -> Iterator[Problem]:
    """No model answers for another that answers for it: a failure of both would be asked for in turns."""
    owners = {name: place for place, model in enumerate(known) for name in model.names}
    for key in FALLBACKS:
        edges = {
            place: [owners[name] for name in model.values.all_fallbacks[key] if owners.get(name, place) != place]
            for place, model in enumerate(known)
        }
        found: set[frozenset[int]] = set()
        for start in edges:
            circle = _circle(start, edges)
            # one that is known from another of its models, or of general fallbacks that hold for this kind too
            if not circle or frozenset(circle) in found:
                continue
            found.add(frozenset(circle))
            written = [place for place in circle if known[place].values.own_fallbacks[key]]
            if not written:
                continue
            first = known[written[0]]
            names = [known[place].names[0] for place in (*circle, circle[0])]
            yield Problem(
                path=f"{first.below}.{key}",
                value=list(first.values.own_fallbacks[key]),
                rule=f"leads back to the model: {' -> '.join(names)}",
                hint="let the last of them fall back to nothing",
            )


def _circle(start: int, edges: dict[int, list[int]]) -> list[int]:
    """The shortest way from a model back to it; none if there is none."""
    ways, seen = [[start]], {start}
    while ways:
        way = ways.pop(0)
        for target in edges[way[-1]]:
            if target == start:
                return way
            if target not in seen:
                seen.add(target)
                ways.append([*way, target])
    return []


def _unknown(path: str, name: str, names: Collection[str]) -> Problem:
    close = difflib.get_close_matches(name, names, n=1)
    hint = f"did you mean {close[0]}?" if close else f"one of {', '.join(names)}"
    return Problem(path=path, value=name, rule="is no model that clients can ask for", hint=hint)
