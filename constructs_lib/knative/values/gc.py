"""Section `knative.gc`: when old revisions of a model are deleted (ConfigMap config-gc)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import StrictStr

from constructs_lib.errors import Problem
from constructs_lib.knative.values.config_map_section import ConfigMapSection
from constructs_lib.knative.values.knative_defaults import GcKeys
from constructs_lib.knative.values.types import or_word
from constructs_lib.values.durations import NonNegativeDuration
from constructs_lib.values.section import rule
from constructs_lib.values.types import Int64

_Age = Annotated[StrictStr, or_word("disabled", NonNegativeDuration)]


class GcValues(ConfigMapSection):
    """When Knative deletes revisions without traffic. They hold no GPUs (they are at zero), but references and noise.

    A key that is not set keeps Knative's own default. Rules and defaults are those of Knative Serving 1.23, ConfigMap
    config-gc, under the key's name in kebab-case.
    """

    config_map = "config-gc"

    retain_since_create_time: _Age | None = None
    """Revisions younger than this stay. A duration, 0s or more, or disabled: age does not matter. Knative's default
    48h."""
    retain_since_last_active_time: _Age | None = None
    """Revisions that had traffic within this time stay. A duration, 0s or more, or disabled. Knative's default 15h."""
    min_non_active_revisions: Int64 | None = None
    """This many revisions without traffic always stay. From 0, not above `maxNonActiveRevisions`. Knative's default
    20."""
    max_non_active_revisions: Annotated[int | Literal["disabled"], or_word("disabled", Int64)] | None = None
    """More revisions without traffic than this are deleted, however young. 0 or more, or disabled: no limit. Knative's
    default 1000."""

    @rule
    def _bounds_fit(self) -> Iterator[Problem]:
        """The lower bound is not above the upper one, Knative's own defaults standing in for what is not set."""
        knative, usual = GcKeys.in_force(self), GcKeys()
        least, most = knative.min_non_active_revisions, knative.max_non_active_revisions
        if most != "disabled" and least > most:
            yield Problem(
                path="minNonActiveRevisions",
                value=least,
                rule=f"must not be above maxNonActiveRevisions ({most}); "
                f"Knative's own are {usual.min_non_active_revisions} and {usual.max_non_active_revisions} "
                "where a key is not set",
                hint=f"write minNonActiveRevisions: {most} or less, or a higher maxNonActiveRevisions",
            )
