"""The Kourier that the Knative Operator installs: the part of its KnativeServing that is made from the values.

The sources are pkg/apis/operator/base and pkg/reconciler of the Knative Operator 1.23.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from constructs_lib.kourier.config import config_data
from constructs_lib.kourier.rules import OPERATOR_GRACE_SECONDS
from constructs_lib.kourier.values import KourierValues
from constructs_lib.kourier.values.controller import KourierControllerValues
from constructs_lib.kourier.values.gateway import KourierGatewayValues
from constructs_lib.names import KOURIER_CONTROLLER, KOURIER_GATEWAY, KOURIER_SERVICE

_CONTAINERS = {KOURIER_GATEWAY: "kourier-gateway", KOURIER_CONTROLLER: "controller"}


def serving_spec(kourier: KourierValues) -> dict[str, Any]:
    """What the spec of the KnativeServing says of Kourier, but for the ConfigMaps of Knative itself.

    Args:
        kourier: the section. If it is enabled Kourier is made here, and the operator is told to install none.
    """
    if kourier.enabled:
        # without the section the operator installs and expects Istio
        return {"config": {}, "ingress": {"kourier": {"enabled": False}}}
    service, gateway, controller = kourier.service, kourier.gateway, kourier.controller
    ports = {"http-port": service.http_node_port, "https-port": service.https_node_port}
    budget = {"minAvailable": gateway.pod_disruption_budget.min_available,
              "maxUnavailable": gateway.pod_disruption_budget.max_unavailable}  # fmt: skip
    workloads = [workload for workload in (_gateway(gateway), _override(KOURIER_CONTROLLER, controller)) if workload]
    services = [{"name": KOURIER_SERVICE, "annotations": dict(service.annotations)}] if service.annotations else []
    parts: dict[str, Any] = {
        "config": {"kourier": config_data(kourier.config)},
        "ingress": {"kourier": {"enabled": True, "service-type": service.type, **_given(ports)}},
        "workloads": workloads,
        "services": services,
        "registry": _registry(gateway, controller),
        # the operator's own keeps 80 %, which blocks the drain of a single pod
        "podDisruptionBudgets": [{"name": f"{KOURIER_GATEWAY}-pdb", **_given(budget)}],
    }
    return {name: part for name, part in parts.items() if part}


def _gateway(values: KourierGatewayValues) -> dict[str, Any]:
    """The gateway's Deployment; of a drain that fits. The replicas are the least ones of its autoscaler."""
    found = _override(KOURIER_GATEWAY, values)
    if values.drain_seconds < OPERATOR_GRACE_SECONDS:
        variable = {"name": "DRAIN_TIME_SECONDS", "value": str(values.drain_seconds)}
        found = found or {"name": KOURIER_GATEWAY}
        found["env"] = [{"container": _CONTAINERS[KOURIER_GATEWAY], "envVars": [variable]}]
    return found


def _override(name: str, values: KourierGatewayValues | KourierControllerValues) -> dict[str, Any]:
    """What is set for the pods of a Deployment; empty if nothing is."""
    found: dict[str, Any] = {}
    if values.sets("replicas"):
        found["replicas"] = values.replicas
    if values.sets("resources"):
        parts = {"requests": values.resources.requests.quantities(), "limits": values.resources.limits.quantities()}
        found["resources"] = [{"container": _CONTAINERS[name], **_given(parts)}]
    pod = values.pod_spec()
    found |= {key: pod[key] for key in ("nodeSelector", "tolerations", "affinity") if key in pod}
    found |= _given({"labels": dict(values.pod_labels), "annotations": dict(values.pod_annotations)})
    return {"name": name, **found} if found else {}


def _registry(gateway: KourierGatewayValues, controller: KourierControllerValues) -> dict[str, Any]:
    """Images and pull secrets; the latter the operator gives to all pods of Knative."""
    workloads: Sequence[tuple[str, KourierGatewayValues | KourierControllerValues]] = (
        (KOURIER_GATEWAY, gateway),
        (KOURIER_CONTROLLER, controller),
    )
    images = {f"{name}/{_CONTAINERS[name]}": values.image for name, values in workloads if values.sets("image")}
    secrets = dict.fromkeys(secret for _, values in workloads for secret in values.image_pull_secrets)
    return _given({"override": images, "imagePullSecrets": [{"name": secret} for secret in secrets]})


def _given(parts: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in parts.items() if value}
