"""Section `knative.defaults`: what a model gets that does not say otherwise (ConfigMap config-defaults)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from constructs_lib.errors import Problem
from constructs_lib.knative.values.config_map_section import ConfigMapSection
from constructs_lib.knative.values.knative_defaults import DefaultsKeys
from constructs_lib.knative.values.templates import ContainerNameTemplate
from constructs_lib.knative.values.types import or_word
from constructs_lib.values.section import rule
from constructs_lib.values.types import Flag, Int64, Quantity, Range
from constructs_lib.values.workload import above_limit

_Seconds = Annotated[Int64, Range(least=1)]


class DefaultsValues(ConfigMapSection):
    """Defaults and bounds for models, filled in when a model is made or changed; revisions that exist stay as they are.

    A key that is not set keeps Knative's own default. Rules and defaults are those of Knative Serving 1.23, ConfigMap
    config-defaults, under the key's name in kebab-case.
    """

    config_map = "config-defaults"

    revision_timeout_seconds: _Seconds | None = None
    """Longest time of a request, a cold start included; then it is cut, in the middle of a stream too. Also the time
    that a pod gets to end. Seconds, 1 or more (Knative takes 0, and then answers every request with 504), not above
    `maxRevisionTimeoutSeconds`, which must rise with it. Knative's default 300."""
    max_revision_timeout_seconds: _Seconds | None = None
    """The longest timeout that a model may ask for. Seconds, 1 or more. Give the activator's pods as much time to end.
    Knative's default 600."""
    revision_response_start_timeout_seconds: Int64 | None = None
    """Longest time until the first byte of an answer, a cold start included. Seconds, 0 or more (0: none), not above
    `revisionTimeoutSeconds`. Knative's default: the same as that."""
    revision_idle_timeout_seconds: Int64 | None = None
    """Longest silence within an answer; before the first byte it also counts the cold start. Seconds, 0 or more (0:
    none), not above `revisionTimeoutSeconds`. Knative's default 0."""
    container_concurrency: Int64 | None = None
    """Requests in flight that a pod takes at most; others wait. 0 or more (0: no limit), not above
    `containerConcurrencyMaxLimit`. Knative's default 0."""
    container_concurrency_max_limit: Annotated[Int64, Range(least=1)] | None = None
    """The highest containerConcurrency that a model may ask for. 1 or more. Knative's default 1000."""
    allow_container_concurrency_zero: Flag | None = None
    """Models may ask for no bound (0). With false, `containerConcurrency` must be set. Knative's default true."""
    enable_service_links: Annotated[bool | Literal["default"], or_word("default", Flag)] | None = None
    """Environment variables forevery Service of the namespace: true, false, or default for Kubernetes' default, which
    is true. Knative's default false."""
    revision_cpu_request: Quantity | None = None
    """CPU request of a model's container, for example "4". Knative's default none."""
    revision_memory_request: Quantity | None = None
    """Memory request of a model's container, for example "32Gi". Knative's default none."""
    revision_ephemeral_storage_request: Quantity | None = None
    """Local disk request of a model's container. Knative's default none."""
    revision_cpu_limit: Quantity | None = None
    """CPU that a model's container may use at most. Knative's default none."""
    revision_memory_limit: Quantity | None = None
    """Memory that a model's container may use at most. Knative's default none."""
    revision_ephemeral_storage_limit: Quantity | None = None
    """Local disk that a model's container may use at most. Knative's default none."""
    container_name_template: ContainerNameTemplate | None = None
    """Name of a model's container, from {{.Name}}, {{.Namespace}} and {{index .Labels "key"}}. Knative's default
    user-container."""
    init_container_name_template: ContainerNameTemplate | None = None
    """Name of a model's init container, as above. Knative's default init-container."""

    @rule
    def _timeout_problems(self) -> Iterator[Problem]:
        knative = DefaultsKeys.in_force(self)
        timeout, longest = knative.revision_timeout_seconds, knative.max_revision_timeout_seconds
        if timeout > longest:
            yield Problem(
                path="revisionTimeoutSeconds",
                value=timeout,
                rule="must not be above maxRevisionTimeoutSeconds "
                f"({f'not set: {longest}' if self.max_revision_timeout_seconds is None else longest})",
                hint=f"write maxRevisionTimeoutSeconds: {timeout} or more",
            )
        parts = {
            "revisionResponseStartTimeoutSeconds": self.revision_response_start_timeout_seconds,
            "revisionIdleTimeoutSeconds": self.revision_idle_timeout_seconds,
        }
        for path, part in parts.items():
            if part is not None and part > timeout:
                yield Problem(
                    path=path,
                    value=part,
                    rule=f"must not be above revisionTimeoutSeconds ({timeout})",
                    hint=f"write at most {timeout}, or a longer revisionTimeoutSeconds",
                )

    @rule
    def _requests_fit(self) -> Iterator[Problem]:
        """Requests are not above limits, or every model is refused."""
        for resource in ("cpu", "memory", "ephemeral_storage"):
            yield from above_limit(self, f"revision_{resource}_request", f"revision_{resource}_limit")

    @rule
    def _concurrency_problems(self) -> Iterator[Problem]:
        knative = DefaultsKeys.in_force(self)
        concurrency, highest = knative.container_concurrency, knative.container_concurrency_max_limit
        if concurrency > highest:
            yield Problem(
                path="containerConcurrency",
                value=concurrency,
                rule=f"must not be above containerConcurrencyMaxLimit ({highest})",
                hint=f"write at most {highest}, or a higher containerConcurrencyMaxLimit",
            )
        if not knative.allow_container_concurrency_zero and concurrency == 0:
            yield Problem(
                path="allowContainerConcurrencyZero",
                value=False,
                rule="needs a containerConcurrency above 0, or every model that does not say its own is refused",
                hint="write containerConcurrency, for example 10",
            )
