"""The keys of values.yaml that name the objects of a platform, by which clashes are told."""

from __future__ import annotations

from collections.abc import Iterator

from constructs_lib.clashes import NamedBy
from constructs_lib.platform.values import Values

_ONE_PER_CLUSTER = {
    "envoyGateway": "write envoyGateway.enabled: false in all but one of them, which then share its controller",
    "knative": "a cluster has one Knative: write knative.enabled: false in all but one of them",
    "kourier": "a cluster has one Kourier: write kourier.enabled: false in all but one of them",
    "kserve": "a cluster has one KServe: write kserve.config.enabled: false in all but one of them",
    "createNamespaces": "write existingNamespaces in all but one of them",
}
"""What to write instead if two platforms make what a cluster has one of."""


def keys_of(chart: str, values: Values) -> dict[str, NamedBy]:
    """The keys that name the objects below a construct, by its path.

    Args:
        chart: path of the platform's chart.
        values: its values.
    """
    return {
        f"{chart}/{place}": NamedBy(key=key, chart=chart, hint=_ONE_PER_CLUSTER[key])
        if key in _ONE_PER_CLUSTER
        else NamedBy(key=key, chart=chart)
        for place, key in _keys(values)
    }


def _keys(values: Values) -> Iterator[tuple[str, str]]:
    yield "namespaces", "createNamespaces"
    yield "gateway", "gateway.name"
    yield "gateway/controller", "envoyGateway"
    yield "gateway/envoy-proxy", "gatewayClass.name"
    yield "gateway/gateway-class", "gatewayClass.name"
    yield "knative", "knative"
    yield "kourier", "kourier"
    yield "inference-gateway", "inferenceGateway.name"
    yield "litellm", "litellm.name"
    yield "redis", "rateLimits.redis.deployment"
    yield "litellm/redis", "litellm.deployment.redis.deployment"
    yield "kserve", "kserve"
    yield "network-policies", "networkPolicies"
    for place, model in enumerate(values.models):
        for parent in ("inference-gateway/routes", "inference-gateway/pickers", "kserve/models"):
            yield f"{parent}/{model.name}", f"models[{place}].name"
