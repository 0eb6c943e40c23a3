"""Objects that only the tests have: pods that stand in for LiteLLM, Kourier and models."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from constructs_lib.names import HTTP_FULL_DUPLEX
from tests.e2e.cluster import Object, apply_objects, wait

IMAGE = "docker.io/library/python:3.13-alpine"
_PROGRAMS = Path(__file__).parent / "programs"


def namespace(name: str) -> None:
    """Make a namespace."""
    apply_objects({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}})


def secret(name: str, namespace: str, data: Mapping[str, str]) -> None:
    """Make a Secret."""
    metadata = {"name": name, "namespace": namespace}
    apply_objects({"apiVersion": "v1", "kind": "Secret", "metadata": metadata, "stringData": dict(data)})


def service(name: str, namespace: str, *, port: int) -> None:
    """Make a Service without pods: what a route names is there."""
    spec = {"ports": [{"name": "http", "port": port}]}
    metadata = {"name": name, "namespace": namespace}
    apply_objects({"apiVersion": "v1", "kind": "Service", "metadata": metadata, "spec": spec})


def program(name: str, namespace: str, *, source: str = "server.py", files: Mapping[str, str] | None = None) -> None:
    """Put the stand-in's program, and files that it reads, where its pods find them."""
    apply_objects(
        {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": namespace}},
        {
            "apiVersion": "v1",
            "kind": "ConfigMap",
            "metadata": {"name": f"{name}-program", "namespace": namespace},
            "data": {"server.py": (_PROGRAMS / source).read_text()} | dict(files or {}),
        },
    )


def pod(name: str, *, port: int, environment: Mapping[str, str] | None = None) -> Object:
    """The spec of a pod that runs the stand-in."""
    return {
        "containers": [
            {
                "name": "server",
                "image": IMAGE,
                "command": ["python3", "/program/server.py"],
                "env": [{"name": key, "value": value} for key, value in (environment or {}).items()],
                "ports": [{"containerPort": port}],
                "readinessProbe": {"httpGet": {"path": "/health", "port": port}, "periodSeconds": 1},
                "volumeMounts": [{"name": "program", "mountPath": "/program"}],
                "securityContext": {
                    "allowPrivilegeEscalation": False,
                    "capabilities": {"drop": ["ALL"]},
                    "runAsNonRoot": True,
                    "runAsUser": 65534,
                    "seccompProfile": {"type": "RuntimeDefault"},
                },
            }
        ],
        "volumes": [{"name": "program", "configMap": {"name": f"{name}-program"}}],
    }


def knative_service(
    name: str,
    namespace: str,
    *,
    scale: Mapping[str, str],
    program_of: str = "",
    labels: Mapping[str, str] | None = None,
    environment: Mapping[str, str] | None = None,
) -> Object:
    """A Knative service of the stand-in, as docs/models.md asks for one. Its program may be that of another name."""
    annotations = {f"autoscaling.knative.dev/{key}": value for key, value in scale.items()}
    metadata = {"labels": dict(labels or {}), "annotations": annotations | {HTTP_FULL_DUPLEX: "Enabled"}}
    template = {"metadata": metadata, "spec": pod(program_of or name, port=8000, environment=environment)}
    return {
        "apiVersion": "serving.knative.dev/v1",
        "kind": "Service",
        "metadata": {"name": name, "namespace": namespace},
        "spec": {"template": template},
    }


def server(
    name: str,
    namespace: str,
    *,
    port: int,
    replicas: int = 1,
    labels: Mapping[str, str] | None = None,
    service_port: int | None = None,
    source: str = "server.py",
    files: Mapping[str, str] | None = None,
    environment: Mapping[str, str] | None = None,
) -> None:
    """Run the stand-in and put a Service of the name in front of it; wait until it answers."""
    program(name, namespace, source=source, files=files)
    selector = {"e2e": name}
    metadata = {"name": name, "namespace": namespace}
    apply_objects(
        {
            "apiVersion": "apps/v1",
            "kind": "Deployment",
            "metadata": metadata,
            "spec": {
                "replicas": replicas,
                "selector": {"matchLabels": selector},
                "template": {
                    "metadata": {"labels": selector | dict(labels or {})},
                    "spec": pod(name, port=port, environment={"PORT": str(port), **(environment or {})}),
                },
            },
        },
        {
            "apiVersion": "v1",
            "kind": "Service",
            "metadata": metadata,
            "spec": {
                "selector": selector,
                "ports": [{"name": "http", "port": service_port or port, "targetPort": port}],
            },
        },
    )
    wait("condition=Available", "deployment", name, f"-n={namespace}")
