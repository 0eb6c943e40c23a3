"""The rules about rights that need the whole platform: what the controller must see, what namespaces may enforce."""

from __future__ import annotations

from collections.abc import Iterator

from constructs_lib.errors import Problem
from constructs_lib.platform.namespaces import level_of, namespaces_of, namespaces_of_model
from constructs_lib.platform.values import Values
from constructs_lib.values.pod_security import LEVELS
from constructs_lib.values.section import told_of_each


def pod_security_problems(values: Values) -> Iterator[Problem]:
    """A namespace enforces nothing that would refuse the pods made in it; every key has an effect."""
    section = values.pod_security
    if not values.create_namespaces and section.sets_anything():
        yield Problem(
            path="podSecurity",
            rule="has no effect with createNamespaces: false, because its labels are those of namespaces made here",
            hint="drop one of the two",
        )
        return
    made = namespaces_of(values)
    for namespace, level in section.namespaces.items():
        path = f"podSecurity.namespaces.{namespace}"
        if namespace not in made:
            yield Problem(
                path=path,
                value=level,
                rule="has no effect: the namespace is not made here",
                hint=f"made here: {', '.join(made)}",
            )
        for place, model in enumerate(values.models):
            followed = level_of(model)
            there = namespace in namespaces_of_model(model)
            if there and followed and LEVELS.index(level) > LEVELS.index(followed):
                yield Problem(
                    path=path,
                    value=level,
                    rule=f"would refuse the pods of models[{place}] ({model.name}), which runs as root or loads its "
                    "weights by KServe's storage initializer",
                    hint=f"write {followed}",
                )


def watch_problems(values: Values) -> Iterator[Problem]:
    """A controller that watches some namespaces only watches those of the platform's routes and backends."""
    watched = values.envoy_gateway.watched_namespaces
    if not watched:
        return
    needed: dict[str, str] = {values.namespace: "namespace"}
    if values.inference_gateway.enabled and values.inference_gateway.namespace:
        needed.setdefault(values.inference_gateway.namespace, "inferenceGateway.namespace")
    if values.tls.enabled and values.tls.secret_namespace:
        needed.setdefault(values.tls.secret_namespace, "tls.secretNamespace")
    if values.models:
        needed.setdefault(values.kourier_namespace, "kourier.namespace")
    if values.litellm.enabled:
        needed.setdefault(values.litellm.namespace, "litellm.namespace")
    for namespace, key in needed.items():
        yield from _unwatched(namespace, key, watched)
    yield from told_of_each(
        values.models,
        lambda place, model: (
            problem
            for namespace in namespaces_of_model(model)
            if model.has_own_picker
            for problem in _unwatched(namespace, f"models[{place}]", watched)
        ),
    )


def _unwatched(namespace: str, key: str, watched: tuple[str, ...]) -> Iterator[Problem]:
    if namespace not in watched:
        yield Problem(
            path="envoyGateway.watchNamespaces",
            value=list(watched),
            rule=f"leaves out {namespace} ({key}), where the controller has to read",
            hint=f"add {namespace}",
        )
