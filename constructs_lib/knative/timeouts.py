"""Knative's end of the timeout chain: the timeouts of config-defaults that follow from `timeouts` and the models."""

from __future__ import annotations

from collections.abc import Sequence

from constructs_lib.knative.values import Ownership
from constructs_lib.knative.values.defaults import DefaultsValues
from constructs_lib.models.in_force import longest_request_seconds
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import ModelValues


def defaults_in_force(
    defaults: DefaultsValues | None, *, ownership: Ownership, timeouts: TimeoutsValues, models: Sequence[ModelValues]
) -> DefaultsValues | None:
    """Section `knative.defaults`; with models, revisionTimeoutSeconds and maxRevisionTimeoutSeconds are filled in.

    Both are the longest request of `timeouts` and of all models, in seconds. Knative counts a cold start as part of a
    request, so that includes one. A key that is set stays as it is. With ownership partial nothing is filled in: both
    hold for the services of others, too.
    """
    if not models or ownership == "partial":
        return defaults
    defaults = defaults or DefaultsValues()
    request = longest_request_seconds(timeouts, models)
    timeout = defaults.revision_timeout_seconds or request
    longest = defaults.max_revision_timeout_seconds or max(timeout, request)
    return defaults.model_copy(update={"revision_timeout_seconds": timeout, "max_revision_timeout_seconds": longest})
