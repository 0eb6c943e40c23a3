"""The `restricted` Pod Security Standard of Kubernetes 1.36, for the fields that the pods of the platform use."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.support import Manifest

_VOLUMES = {
    *("configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret"),
}


def pod_specs(manifests: list[Manifest]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The pods that the manifests ask for, with kind and name of what asks."""
    for manifest in manifests:
        title = f"{manifest['kind']} {manifest['metadata']['name']}"
        spec = manifest.get("spec", {})
        if manifest["kind"] in ("Deployment", "Job"):
            yield title, spec["template"]["spec"]
        elif manifest["kind"] == "EnvoyProxy" and "envoyDeployment" in spec["provider"]["kubernetes"]:
            # that of a single Gateway is laid over the one of the class
            deployment = spec["provider"]["kubernetes"]["envoyDeployment"]
            # Envoy Gateway never mounts a token (1.9, internal/infrastructure/kubernetes/proxy)
            yield (
                title,
                deployment["pod"]
                | {
                    "containers": [deployment["container"]],
                    "automountServiceAccountToken": False,
                },
            )
        elif manifest["kind"] == "InferenceService":
            yield title, spec["predictor"]


def violations(pod: dict[str, Any]) -> list[str]:
    """What the API server would say about the pod in a namespace that enforces `restricted`."""
    found = [key for key in ("hostNetwork", "hostPID", "hostIPC") if pod.get(key)]
    found += [f"volume {volume['name']}" for volume in pod.get("volumes", []) if not _VOLUMES & {*volume}]
    for container in [*pod.get("containers", []), *pod.get("initContainers", [])]:
        inherited = {
            key: value
            for key, value in pod.get("securityContext", {}).items()
            if key in ("runAsNonRoot", "runAsUser", "seccompProfile")
        }
        found += _of_security(inherited | container.get("securityContext", {}))
        found += _of_container(container)
    return found


def _of_security(context: dict[str, Any]) -> Iterator[str]:
    capabilities = context.get("capabilities", {})
    wrong = {
        "privileged": context.get("privileged", False),
        "allowPrivilegeEscalation": context.get("allowPrivilegeEscalation") is not False,
        "capabilities.drop": "ALL" not in capabilities.get("drop", []),
        "capabilities.add": {*capabilities.get("add", [])} - {"NET_BIND_SERVICE"},
        "runAsNonRoot": context.get("runAsNonRoot") is not True,
        "runAsUser": context.get("runAsUser") == 0,
        "seccompProfile": context.get("seccompProfile", {}).get("type") not in ("RuntimeDefault", "Localhost"),
    }
    yield from (key for key, is_wrong in wrong.items() if is_wrong)


def _of_container(container: dict[str, Any]) -> Iterator[str]:
    for handler in _handlers(container):
        if any("host" in handler.get(kind, {}) for kind in ("httpGet", "tcpSocket")):
            yield "host of a probe"
    if any(port.get("hostPort") for port in container.get("ports", [])):
        yield "hostPort"


def _handlers(container: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from (container[key] for key in ("livenessProbe", "readinessProbe", "startupProbe") if key in container)
    yield from container.get("lifecycle", {}).values()
