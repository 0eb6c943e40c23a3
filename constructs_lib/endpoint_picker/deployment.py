"""The picker's program: ConfigMap, Deployment, Service."""

from __future__ import annotations

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.endpoint_picker.config import CONFIG_FILE
from constructs_lib.endpoint_picker.values import EndpointPickerValues
from constructs_lib.hashes import RestartedByConfig
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import (
    PICKER_COMPONENT as COMPONENT,
    PICKER_GRPC_PORT as GRPC_PORT,
    PICKER_HEALTH_PORT as HEALTH_PORT,
    PICKER_METRICS_PORT as METRICS_PORT,
    labels,
    selector,
)
from constructs_lib.values.types import MAX_INT32
from constructs_lib.values.workload import DRAIN_MARGIN_SECONDS
from constructs_lib.workload import (
    container_security,
    pod_security,
    resource_requirements,
    rolling_update,
    spread_over_nodes,
    with_pod_values,
)

_CONFIG_PATH = "/config"
_USER = 65532
_PODS = 2  # with a standby


def add_config(scope: constructs.Construct, *, name: str, namespace: str, text: str) -> KubernetesObject:
    """Make the ConfigMap with the picker's configuration."""
    metadata = k8s.ObjectMeta(name=name, namespace=namespace, labels=labels(name, COMPONENT))
    return KubernetesObject(scope, "config", k8s.KubeConfigMap.manifest(metadata=metadata, data={CONFIG_FILE: text}))


def add_service(scope: constructs.Construct, *, name: str, namespace: str, tls: bool) -> KubernetesObject:
    """Make the Service that Envoy asks. In clear text the port needs the protocol, or Envoy would speak HTTP/1."""
    metadata = k8s.ObjectMeta(name=name, namespace=namespace, labels=labels(name, COMPONENT))
    ports = [
        k8s.ServicePort(
            name="grpc",
            port=GRPC_PORT,
            protocol="TCP",
            app_protocol=None if tls else "kubernetes.io/h2c",
            target_port=k8s.IntOrString.from_string("grpc"),
        ),
        k8s.ServicePort(
            name="metrics", port=METRICS_PORT, protocol="TCP", target_port=k8s.IntOrString.from_string("metrics")
        ),
    ]
    return KubernetesObject(
        scope,
        "service",
        k8s.KubeService.manifest(
            metadata=metadata, spec=k8s.ServiceSpec(selector=selector(name, COMPONENT), ports=ports)
        ),
    )


def add_deployment(
    scope: constructs.Construct,
    values: EndpointPickerValues,
    *,
    name: str,
    namespace: str,
    pool: str,
    config: KubernetesObject,
    drain_seconds: int,
) -> KubernetesObject:
    """Make the Deployment.

    One pod serves: what it knows about prompts is in its memory, so two would disagree. Updates start the new pod
    first, because a request is cut when its picker stops. A standby is unready, so that an update which waits for ready
    pods would never end: both pods are replaced at once, and a stopping one serves on what it has begun.

    Args:
        scope: where it is made.
        values: image, resources, log level.
        name: its name.
        namespace: namespace of it and of the pool.
        pool: the InferencePool.
        config: the ConfigMap with the configuration, which the picker reads only at startup.
        drain_seconds: how long a picker drains: the longest request.
    """
    pod = k8s.PodTemplateSpec(
        metadata=k8s.ObjectMeta(labels=labels(name, COMPONENT)),
        spec=k8s.PodSpec(
            service_account_name=name,
            automount_service_account_token=True,
            termination_grace_period_seconds=drain_seconds + DRAIN_MARGIN_SECONDS,
            security_context=pod_security(_USER),
            topology_spread_constraints=spread_over_nodes(selector(name, COMPONENT)) if values.standby else None,
            containers=[_container(values, pool=pool, namespace=namespace, drain_seconds=drain_seconds)],
            volumes=[k8s.Volume(name="config", config_map=k8s.ConfigMapVolumeSource(name=name))],
        ),
    )
    return RestartedByConfig(
        scope,
        "deployment",
        with_pod_values(
            k8s.KubeDeployment.manifest(
                metadata=k8s.ObjectMeta(name=name, namespace=namespace, labels=labels(name, COMPONENT)),
                spec=k8s.DeploymentSpec(
                    replicas=_PODS if values.standby else 1,
                    strategy=rolling_update(max_surge=_PODS, max_unavailable=_PODS)
                    if values.standby
                    else rolling_update(max_surge=1),
                    # none: a standby is never ready, which would count as an update that fails
                    progress_deadline_seconds=MAX_INT32 if values.standby else None,
                    selector=k8s.LabelSelector(match_labels=selector(name, COMPONENT)),
                    template=pod,
                ),
            ),
            values,
        ),
        config=config,
    )


def _container(values: EndpointPickerValues, *, pool: str, namespace: str, drain_seconds: int) -> k8s.Container:
    ports = {"grpc": GRPC_PORT, "health": HEALTH_PORT, "metrics": METRICS_PORT}
    return k8s.Container(
        name="epp",
        image=values.image,
        args=_arguments(values, pool=pool, namespace=namespace, drain_seconds=drain_seconds),
        ports=[k8s.ContainerPort(name=key, container_port=port, protocol="TCP") for key, port in ports.items()],
        readiness_probe=_probe("readiness", period_seconds=2),
        liveness_probe=_probe("liveness", period_seconds=10),
        resources=resource_requirements(values.resources),
        security_context=container_security(read_only_root_filesystem=True, pod_is_restricted=True),
        volume_mounts=[k8s.VolumeMount(name="config", mount_path=_CONFIG_PATH, read_only=True)],
    )


def _arguments(values: EndpointPickerValues, *, pool: str, namespace: str, drain_seconds: int) -> list[str]:
    """The flags."""
    # by default it serves profiles, traces to a collector that does not exist, and protects its metrics by reviews
    # that need a ClusterRole; the metrics hold no prompts
    flags = {
        "pool-name": pool,
        "pool-namespace": namespace,
        "config-file": f"{_CONFIG_PATH}/{CONFIG_FILE}",
        "grpc-port": GRPC_PORT,
        "grpc-health-port": HEALTH_PORT,
        "metrics-port": METRICS_PORT,
        # Envoy Gateway asks in clear text; Envoy AI Gateway over TLS with any certificate
        "secure-serving": _flag(values.integration == "ai-gateway"),
        "enable-pprof": _flag(False),
        "tracing": _flag(False),
        "metrics-endpoint-auth": _flag(False),
        "drain-timeout": f"{drain_seconds}s",
        **({"ha-enable-leader-election": _flag(True)} if values.standby else {}),
        "zap-encoder": "json",
        "zap-log-level": values.log_level,
    }
    return [f"--{name}={value}" for name, value in flags.items()]


def _flag(on: bool) -> str:
    return "true" if on else "false"


def _probe(service: str, *, period_seconds: int) -> k8s.Probe:
    return k8s.Probe(
        grpc=k8s.GrpcAction(port=HEALTH_PORT, service=service),
        period_seconds=period_seconds,
        timeout_seconds=2,
        failure_threshold=3,
    )
