"""The gateway's Deployment: the Envoy pods that carry the traffic."""

from __future__ import annotations

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.hashes import RestartedByConfig
from constructs_lib.kourier.bootstrap import ADMIN_PORT, BOOTSTRAP_CONFIG_MAP, BOOTSTRAP_FILE
from constructs_lib.kourier.metadata import metadata
from constructs_lib.kourier.values.gateway import KourierGatewayValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import (
    KOURIER_EXTERNAL_PORT,
    KOURIER_EXTERNAL_TLS_PORT,
    KOURIER_GATEWAY,
    KOURIER_GATEWAY_SELECTOR,
    KOURIER_INTERNAL_PORT,
    KOURIER_PROBE_PORT,
    KOURIER_STATS_PORT as STATS_PORT,
    KOURIER_TLS_PROBE_PORT,
)
from constructs_lib.workload import (
    container_security,
    resource_requirements,
    rolling_update,
    spread_over_nodes,
    with_pod_values,
)

_PORTS = {
    "http2-external": KOURIER_EXTERNAL_PORT,
    "http2-internal": KOURIER_INTERNAL_PORT,
    "https-external": KOURIER_EXTERNAL_TLS_PORT,
    "http-probe": KOURIER_PROBE_PORT,
    "https-probe": KOURIER_TLS_PROBE_PORT,
    "metrics": STATS_PORT,
}
_USER = 65534
_CONFIG_PATH = "/tmp/config"  # noqa: S108 - a mount of the pod

# Asks Envoy to drain, then keeps the pod alive for as long. By bash alone, because Envoy's image brings no curl.
_DRAIN = (
    f"(exec 3<>/dev/tcp/127.0.0.1/{ADMIN_PORT} && "
    r"printf 'POST /drain_listeners?graceful HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n' >&3 && "
    "read -r -t 5 -u 3); sleep $DRAIN_TIME_SECONDS"
)


def add_gateway(
    scope: constructs.Construct, values: KourierGatewayValues, *, namespace: str, bootstrap: KubernetesObject
) -> KubernetesObject:
    """Make the Deployment.

    Args:
        scope: where it is made.
        values: replicas, image, drain, resources.
        namespace: where it is made.
        bootstrap: the ConfigMap with the bootstrap, which Envoy reads only when it starts.
    """
    pod = k8s.PodTemplateSpec(
        metadata=k8s.ObjectMeta(
            labels=KOURIER_GATEWAY_SELECTOR,
            annotations={
                "prometheus.io/scrape": "true",
                "prometheus.io/port": str(STATS_PORT),
                "prometheus.io/path": "/stats/prometheus",
            },
        ),
        spec=k8s.PodSpec(
            # Envoy never talks to the API server
            automount_service_account_token=False,
            termination_grace_period_seconds=values.grace_seconds,
            topology_spread_constraints=spread_over_nodes(KOURIER_GATEWAY_SELECTOR),
            containers=[_container(values)],
            volumes=[k8s.Volume(name="config-volume", config_map=k8s.ConfigMapVolumeSource(name=BOOTSTRAP_CONFIG_MAP))],
        ),
    )
    return RestartedByConfig(
        scope,
        "gateway",
        with_pod_values(
            k8s.KubeDeployment.manifest(
                metadata=metadata(KOURIER_GATEWAY, namespace),
                spec=k8s.DeploymentSpec(
                    replicas=None if values.autoscaling else values.replicas,
                    strategy=rolling_update(),
                    selector=k8s.LabelSelector(match_labels=KOURIER_GATEWAY_SELECTOR),
                    template=pod,
                ),
            ),
            values,
        ),
        config=bootstrap,
        annotation="checksum/bootstrap",
    )


def _container(values: KourierGatewayValues) -> k8s.Container:
    return k8s.Container(
        name="kourier-gateway",
        image=values.image,
        command=["/usr/local/bin/envoy"],
        args=[
            "--base-id 1",
            f"-c {_CONFIG_PATH}/{BOOTSTRAP_FILE}",
            "--log-level info",
            "--drain-time-s $(DRAIN_TIME_SECONDS)",
            "--drain-strategy immediate",
        ],
        env=[k8s.EnvVar(name="DRAIN_TIME_SECONDS", value=str(values.drain_seconds))],
        ports=[k8s.ContainerPort(name=name, container_port=port, protocol="TCP") for name, port in _PORTS.items()],
        lifecycle=k8s.Lifecycle(
            pre_stop=k8s.LifecycleHandler(exec=k8s.ExecAction(command=["/bin/bash", "-c", _DRAIN]))
        ),
        readiness_probe=_probe(failure_threshold=3),
        liveness_probe=_probe(failure_threshold=6),
        resources=resource_requirements(values.resources),
        security_context=container_security(read_only_root_filesystem=False, user=_USER),
        volume_mounts=[k8s.VolumeMount(name="config-volume", mount_path=_CONFIG_PATH)],
    )


def _probe(*, failure_threshold: int) -> k8s.Probe:
    """Ready means that the controller has sent the listeners: this host is on the internal one."""
    return k8s.Probe(
        http_get=k8s.HttpGetAction(
            path="/ready",
            port=k8s.IntOrString.from_number(KOURIER_INTERNAL_PORT),
            scheme="HTTP",
            http_headers=[k8s.HttpHeader(name="Host", value="internalkourier")],
        ),
        initial_delay_seconds=10,
        period_seconds=5,
        timeout_seconds=3,
        failure_threshold=failure_threshold,
    )
