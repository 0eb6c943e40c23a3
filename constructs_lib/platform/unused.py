"""The rules against keys that change nothing because the part of the platform they configure is not made."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from constructs_lib.errors import Problem
from constructs_lib.platform.values import Values
from constructs_lib.values.effect import without_effect
from constructs_lib.values.section import Section


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    path: str
    section: Callable[[Values], Section]
    made: Callable[[Values], bool]
    needs: str
    kept: Collection[str] = ("enabled",)

    def problems(self, values: Values) -> Iterator[Problem]:
        """The section's keys have an effect."""
        if not self.made(values):
            for problem in without_effect(self.section(values), needs=self.needs, kept=self.kept):
                yield problem.below(self.path)


def _picks(values: Values) -> bool:
    return any(model.uses_picker for model in values.models)


_PARTS = (
    _Part(
        path="envoyGateway",
        section=lambda values: values.envoy_gateway,
        made=lambda values: values.envoy_gateway.enabled,
        needs="envoyGateway.enabled: true",
        # of the controller that is there
        kept=("enabled", "namespace", "controllerName", "clusterDomain", "preserveRequestId"),
    ),
    _Part(
        path="kourier",
        section=lambda values: values.kourier,
        made=lambda values: values.kourier.enabled or values.operator_installs_kourier,
        needs="kourier.enabled: true, or knative.ownership: operator",
        kept=("enabled", "namespace"),
    ),
    _Part(
        path="knative",
        section=lambda values: values.knative,
        made=lambda values: values.knative.enabled,
        needs="knative.enabled: true",
        kept=("enabled", "namespace"),
    ),
    _Part(
        path="litellm",
        section=lambda values: values.litellm,
        made=lambda values: values.litellm.enabled,
        needs="litellm.enabled: true",
    ),
    _Part(
        path="inferenceGateway",
        section=lambda values: values.inference_gateway,
        made=lambda values: values.inference_gateway.enabled,
        needs="inferenceGateway.enabled: true",
    ),
    _Part(
        path="endpointPicker",
        section=lambda values: values.endpoint_picker,
        made=_picks,
        needs="a model whose mode has an endpoint picker",
        kept=(),
    ),
)
UNUSED_RULES: tuple[Callable[[Values], Iterator[Problem]], ...] = tuple(part.problems for part in _PARTS)
"""A rule for each part, so that a wrong key in one hides nothing in another."""
