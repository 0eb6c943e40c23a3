"""The ways to the models through the inference gateway: how requests are told apart, and in which order to try them.

Routes, policies and LiteLLM's configuration are all made from these, so that they agree.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from constructs_lib.models.values import Mode, ModelValues
from constructs_lib.names import MODEL_HEADER

_KOURIER = "kourier"


@dataclass(frozen=True, kw_only=True)
class ModelRule:
    """One way to a model: a rule of an HTTPRoute."""

    name: str
    """Name of the rule, and of the policies that are attached to it; unique."""
    model: ModelValues
    mode: Mode
    """Where it leads: the model's mode, or kourier for the way that wakes a model."""
    path: str = ""
    """Path prefix of the requests, which is cut off; "" for none."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """Headers that the requests have."""
    hostname: str = ""
    """Host name of the requests; "" for any."""
    order: int = 1
    """1 is tried first; 2 when the first answers 503."""

    @property
    def uses_endpoint_picker(self) -> bool:
        """Whether the endpoint picker chooses a pod of the model."""
        return self.mode in ("epp-pods", "standard")

    @property
    def told_by(self) -> str:
        """What the requests are told by, for messages; two rules must not share it."""
        headers = ", ".join(f"{name}: {value}" for name, value in self.headers.items())
        return " ".join(part for part in (self.hostname, self.path, headers) if part)


def rules_of_model(model: ModelValues, *, select_by: Literal["path", "header"]) -> Iterator[ModelRule]:
    """The ways to one model: the one of its mode, and one through Kourier where LiteLLM falls back to it.

    Args:
        model: the model.
        select_by: how requests are told apart if the model does not say.
    """
    match = model.match
    path, header = match.path or "", match.header or ""
    if not (path or header or match.hostname):
        path, header = (f"/{model.name}", "") if select_by == "path" else ("", model.name)
    yield ModelRule(
        name=model.name,
        model=model,
        mode=model.effective_mode,
        path=path,
        headers={MODEL_HEADER: header} if header else {},
        hostname=match.hostname,
    )
    if model.falls_back_to_kourier:
        yield ModelRule(
            name=f"{model.name}-{_KOURIER}",
            model=model,
            mode="kourier",
            path=f"/{_KOURIER}{path}" if not header else "",
            headers={MODEL_HEADER: f"{_KOURIER}/{header}"} if header else {},
            hostname=match.hostname,
            order=2,
        )


def model_rules(models: Iterable[ModelValues], *, select_by: Literal["path", "header"]) -> tuple[ModelRule, ...]:
    """The ways to all models, in their order."""
    return tuple(rule for model in models for rule in rules_of_model(model, select_by=select_by))
