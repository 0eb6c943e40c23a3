"""The keys of Kourier that the Knative Operator cannot be told, where it installs Kourier.

The sources are pkg/apis/operator/base and pkg/reconciler of the Knative Operator 1.23.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from constructs_lib.errors import Problem
from constructs_lib.kourier.values import KourierValues
from constructs_lib.values.effect import changed_keys

OPERATOR_GRACE_SECONDS: Final = 30
"""Time after which a stopping gateway pod of the operator's is killed; nothing changes it."""

_OWN_KOURIER = "write kourier.enabled: true, with which Kourier is made here and the operator installs none"
_NO_KEY = "cannot be set where the Knative Operator installs Kourier: its KnativeServing has no key for it"
# what the operator has no key for, by the start of the path
_NO_KEYS = (
    "service.loadBalancerClass",
    "service.loadBalancerSourceRanges",
    "service.externalTrafficPolicy",
    "gateway.autoscaling",
    "gateway.terminationGracePeriod",
    "gateway.priorityClassName",
    "controller.priorityClassName",
)


def operator_problems(kourier: KourierValues, *, knative_namespace: str) -> Iterator[Problem]:
    """The keys of Kourier that the operator cannot be told.

    Args:
        kourier: the section.
        knative_namespace: where the operator installs Knative, and Kourier with it.
    """
    if kourier.sets("namespace") and kourier.namespace != knative_namespace:
        yield Problem(
            path="namespace",
            value=kourier.namespace,
            rule="has no effect where the Knative Operator installs Kourier: it does so in knative.namespace "
            f"({knative_namespace})",
            hint=f"drop it; or {_OWN_KOURIER}",
        )
    for key, value in changed_keys(kourier):
        if ".resources." in key and value is None:
            yield Problem(
                path=key,
                value=value,
                rule="cannot be left open where the Knative Operator installs Kourier: its own figure stays (Knative "
                "Operator 1.23)",
                hint=f"write a figure; or {_OWN_KOURIER}",
            )
        elif key.startswith(_NO_KEYS):
            yield Problem(path=key, value=value, rule=f"{_NO_KEY} (Knative Operator 1.23)", hint=_OWN_KOURIER)
    if kourier.gateway.sets("drain_time") and kourier.gateway.drain_seconds >= OPERATOR_GRACE_SECONDS:
        yield Problem(
            path="gateway.drainTime",
            value=kourier.gateway.drain_time,
            rule=f"must be below {OPERATOR_GRACE_SECONDS}s where the Knative Operator installs Kourier: its pods are "
            "killed then, and its KnativeServing has no key for it (Knative Operator 1.23)",
            hint=_OWN_KOURIER,
        )
    if kourier.service.type != "NodePort":
        for key, port in (("http", kourier.service.http_node_port), ("https", kourier.service.https_node_port)):
            if port is not None:
                yield Problem(
                    path=f"service.{key}NodePort",
                    value=port,
                    rule="is taken by the Knative Operator with type: NodePort only (Knative Operator 1.23)",
                    hint=f"drop it, or write type: NodePort; or {_OWN_KOURIER}",
                )
