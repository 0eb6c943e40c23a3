"""The rules about rights that need the whole platform: what the controller must see."""

from __future__ import annotations

from collections.abc import Iterator

from constructs_lib.errors import Problem
from constructs_lib.platform.values import Values
from constructs_lib.values.section import told_of_each


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
        needed.setdefault(values.kourier.namespace, "kourier.namespace")
    if values.litellm.enabled:
        needed.setdefault(values.litellm.namespace, "litellm.namespace")
    for namespace, key in needed.items():
        yield from _unwatched(namespace, key, watched)
    yield from told_of_each(
        values.models,
        lambda place, model: (
            problem
            for namespace in dict.fromkeys(service.namespace for service in model.services)
            if model.effective_mode in ("epp-pods", "standard")
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
