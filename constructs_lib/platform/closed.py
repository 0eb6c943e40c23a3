"""What the network policies close: namespaces with nothing but the platform in them, and its pods everywhere else."""

from __future__ import annotations

from collections.abc import Iterator

from constructs_lib.network_policies.flow import Pods
from constructs_lib.platform.parts import Parts, parts_of, uses_knative, uses_kourier
from constructs_lib.platform.plan import Plan
from constructs_lib.platform.values import Values


def closed_namespaces(values: Values) -> tuple[str, ...]:
    """The namespaces that are closed as a whole: our own, and the shared ones that the values name."""
    shared, foreign = shared_namespaces(values), foreign_namespaces(values)
    own = [namespace for namespace in own_namespaces(values) if namespace not in {*shared, *foreign}]
    named = [namespace for namespace in values.network_policies.shared_namespaces if namespace in shared]
    return tuple(dict.fromkeys((*own, *named)))


def own_namespaces(values: Values) -> dict[str, str]:
    """Namespaces with pods of the platform, and the key that names each."""
    keys = {values.namespace: "namespace"}
    if values.envoy_gateway.enabled:
        keys.setdefault(values.envoy_gateway.namespace, "envoyGateway.namespace")
    if values.kourier.enabled:
        keys.setdefault(values.kourier_namespace, "kourier.namespace")
    if values.litellm.enabled and values.litellm.deployment:
        keys.setdefault(values.litellm.namespace, "litellm.namespace")
    if redis := values.rate_limits.redis.deployment:
        keys.setdefault(redis.namespace, "rateLimits.redis.deployment.namespace")
    if counters := values.litellm.made_redis:
        keys.setdefault(counters.namespace, "litellm.deployment.redis.deployment.namespace")
    return keys


def shared_namespaces(values: Values) -> tuple[str, ...]:
    """Namespaces with pods of others, whose connections to the platform are known: Knative's, and the models'."""
    return tuple(dict.fromkeys(_shared(values)))


def _shared(values: Values) -> Iterator[str]:
    if uses_knative(values):
        yield values.knative.namespace
    if uses_kourier(values) and not values.kourier.enabled:
        yield values.kourier_namespace
    if not values.envoy_gateway.enabled:
        yield values.envoy_gateway.namespace
    for model in values.models:
        yield from (service.namespace for service in model.targets)


def foreign_namespaces(values: Values) -> tuple[str, ...]:
    """Namespaces with pods whose connections are not known here: that of an existing LiteLLM."""
    litellm = values.litellm
    return (litellm.namespace,) if litellm.enabled and not litellm.deployment else ()


def restricted_pods(plan: Plan) -> tuple[Pods, ...]:
    """The platform's own pods, and the Knative services of the models' namespaces that are closed."""
    parts = parts_of(plan)
    return (*_own_pods(plan.values, parts), *_knative_services(plan.values, parts))


def _own_pods(values: Values, parts: Parts) -> Iterator[Pods]:
    if values.envoy_gateway.enabled:
        yield parts.controller
    yield from (pods for pods in (parts.certgen, parts.external, parts.inference, parts.solver) if pods)
    yield from (pods for pods in (parts.rate_limit, parts.redis, parts.litellm_redis) if pods)
    if parts.litellm and values.litellm.deployment:
        yield from (pods for pods in (parts.litellm, parts.litellm_migration) if pods)
    if parts.kourier and values.kourier.enabled:
        yield from (parts.kourier.gateway, parts.kourier.controller)
    yield from (picker.pods for picker in parts.pickers)


def _knative_services(values: Values, parts: Parts) -> Iterator[Pods]:
    closed = closed_namespaces(values)
    for namespace in dict.fromkeys(model.pods.namespace for model in parts.models):
        if parts.knative and namespace in closed:
            yield parts.knative.services.within(namespace)
