"""The namespaces of the platform, and the Pod Security Standard that their pods follow."""

from __future__ import annotations

from collections.abc import Iterator

from constructs_lib.errors import Problem
from constructs_lib.models.values import ModelValues
from constructs_lib.platform.values import Values
from constructs_lib.values.lists import repeated_problems
from constructs_lib.values.pod_security import LEVELS, Level


def namespaces_of(values: Values) -> tuple[str, ...]:
    """The namespaces that are made: those of all objects that do not exist, in the order of the files."""
    return tuple(name for name in dict.fromkeys(_namespaces(values)) if name not in values.existing_namespaces)


def existing_namespace_problems(values: Values) -> Iterator[Problem]:
    """Namespaces that exist would otherwise be made."""
    yield from repeated_problems("existingNamespaces", values.existing_namespaces)
    if values.existing_namespaces and not values.create_namespaces:
        yield Problem(
            path="existingNamespaces",
            value=list(values.existing_namespaces),
            rule="has no effect with createNamespaces: false, which makes none",
            hint="drop one of the two",
        )
        return
    made = tuple(dict.fromkeys(_namespaces(values)))
    for place, name in enumerate(values.existing_namespaces):
        if name not in made:
            yield Problem(
                path=f"existingNamespaces[{place}]",
                value=name,
                rule="has no effect: the namespace would not be made",
                hint=f"made would be: {', '.join(made)}",
            )


def enforced_levels(values: Values) -> dict[str, Level | None]:
    """What each namespace enforces: as the values say, else the strictest level that every pod in it follows.

    None if pods run there that are not made here.
    """
    followed: dict[str, Level | None] = dict.fromkeys(namespaces_of(values), "restricted")
    for model in values.models:
        level = level_of(model)
        for namespace in namespaces_of_model(model):
            stricter = followed.get(namespace)
            if stricter is not None:
                followed[namespace] = min(stricter, level, key=LEVELS.index) if level else None
    return {name: values.pod_security.namespaces.get(name, level) for name, level in followed.items()}


def namespaces_of_model(model: ModelValues) -> tuple[str, ...]:
    """The namespaces of the model's services, also of one whose name is refused."""
    # the Service of pods that get copies is made with them
    copies = model.mirror.service if model.mirror and model.effective_mode == "standard" else None
    services = (
        model.service,
        model.pool.name if model.pool else None,
        *(version.service for version in model.versions),
        copies,
    )
    return tuple(dict.fromkeys(service.partition("/")[0] for service in services if service))


def level_of(model: ModelValues) -> Level | None:
    """The strictest level that the model's pods follow; None if unknown, because it is not made here."""
    if not model.kserve:
        return None
    # KServe's storage initializer has no security context of its own (KServe 0.20, pkg/utils/storage.go)
    loads_weights = model.kserve.storage_uri and not model.kserve.storage_uri.startswith("pvc://")
    as_root = model.kserve.security_context.run_as_user == 0
    return "baseline" if loads_weights or as_root else "restricted"


def _namespaces(values: Values) -> Iterator[str]:
    yield values.namespace
    if values.envoy_gateway.enabled:
        yield values.envoy_gateway.namespace
    if values.knative.makes_namespace:
        yield values.knative.namespace
    if values.kourier.enabled:
        yield values.kourier.namespace
    if values.inference_gateway.enabled and values.inference_gateway.namespace:
        yield values.inference_gateway.namespace
    if values.litellm.enabled and values.litellm.deployment:
        yield values.litellm.namespace
    if values.rate_limits.redis.deployment:
        yield values.rate_limits.redis.deployment.namespace
    if counters := values.litellm.made_redis:
        yield counters.namespace
    for model in values.models:
        if model.kserve or model.has_own_picker:
            yield from namespaces_of_model(model)
