"""The controller's Deployment and Service, its autoscaler and its disruption budget."""

from __future__ import annotations

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.gateway.controller.config import CONFIG_FILE, CONFIG_MAP
from constructs_lib.gateway.controller.values import EnvoyGatewayValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import (
    ENVOY_GATEWAY,
    ENVOY_GATEWAY_HEALTH_PORT as _HEALTH_PORT,
    ENVOY_GATEWAY_PORTS as _PORTS,
    ENVOY_GATEWAY_SELECTOR as SELECTOR,
    labels,
)
from constructs_lib.values.workload import AutoscalingValues, PodDisruptionBudgetValues
from constructs_lib.workload import (
    autoscaler_spec,
    container_security,
    disruption_budget_spec,
    pod_security,
    resource_requirements,
    with_pod_values,
)

USER = 65532
"""Number of the user and group of the controller's image."""


def add_service(scope: constructs.Construct, values: EnvoyGatewayValues) -> KubernetesObject:
    """Make the Service; the proxies connect to it by exactly this name."""
    return KubernetesObject(
        scope,
        "service",
        k8s.KubeService.manifest(
            metadata=_metadata(values),
            spec=k8s.ServiceSpec(
                type="ClusterIP",
                selector=SELECTOR,
                ports=[
                    k8s.ServicePort(name=name, port=port, target_port=k8s.IntOrString.from_number(port))
                    for name, port in _PORTS.items()
                ],
            ),
        ),
    )


def add_deployment(scope: constructs.Construct, values: EnvoyGatewayValues) -> KubernetesObject:
    """Make the Deployment."""
    pod = k8s.PodTemplateSpec(
        metadata=k8s.ObjectMeta(
            labels=SELECTOR | labels(ENVOY_GATEWAY, "controller"),
            annotations={"prometheus.io/scrape": "true", "prometheus.io/port": str(_PORTS["metrics"])},
        ),
        spec=k8s.PodSpec(
            service_account_name=ENVOY_GATEWAY,
            automount_service_account_token=True,
            security_context=pod_security(USER, fs_group=USER),
            termination_grace_period_seconds=10,
            containers=[_container(values)],
            volumes=[
                k8s.Volume(name="config", config_map=k8s.ConfigMapVolumeSource(name=CONFIG_MAP)),
                # the pod waits here until the certificates are made
                k8s.Volume(name="certs", secret=k8s.SecretVolumeSource(secret_name=ENVOY_GATEWAY)),
                k8s.Volume(name="wasm-cache", empty_dir=k8s.EmptyDirVolumeSource()),
            ],
        ),
    )
    return KubernetesObject(
        scope,
        "deployment",
        with_pod_values(
            k8s.KubeDeployment.manifest(
                metadata=_metadata(values),
                spec=k8s.DeploymentSpec(
                    replicas=None if values.autoscaling else values.replicas,
                    selector=k8s.LabelSelector(match_labels=SELECTOR),
                    template=pod,
                ),
            ),
            values,
        ),
    )


def _container(values: EnvoyGatewayValues) -> k8s.Container:
    return k8s.Container(
        name=ENVOY_GATEWAY,
        image=values.image,
        image_pull_policy="IfNotPresent",
        args=["server", f"--config-path=/config/{CONFIG_FILE}"],
        env=[*environment(values), *_reserved_names()],
        ports=[k8s.ContainerPort(name=name, container_port=port) for name, port in _PORTS.items()],
        startup_probe=_probe("/healthz", period_seconds=1, failure_threshold=30),
        liveness_probe=_probe("/healthz", period_seconds=20),
        readiness_probe=_probe("/readyz", period_seconds=10),
        resources=resource_requirements(values.resources),
        security_context=container_security(read_only_root_filesystem=True, user=USER, privileged=False),
        volume_mounts=[
            k8s.VolumeMount(name="config", mount_path="/config", read_only=True),
            k8s.VolumeMount(name="certs", mount_path="/certs", read_only=True),
            k8s.VolumeMount(name="wasm-cache", mount_path="/var/lib/eg/wasm"),
        ],
    )


def add_autoscaler(
    scope: constructs.Construct, values: EnvoyGatewayValues, autoscaling: AutoscalingValues
) -> KubernetesObject:
    """Make the HorizontalPodAutoscaler."""
    spec = autoscaler_spec(autoscaling, deployment=ENVOY_GATEWAY)
    manifest = k8s.KubeHorizontalPodAutoscalerV2.manifest(metadata=_metadata(values), spec=spec)
    return KubernetesObject(scope, "autoscaler", manifest)


def add_disruption_budget(
    scope: constructs.Construct, values: EnvoyGatewayValues, budget: PodDisruptionBudgetValues
) -> KubernetesObject:
    """Make the PodDisruptionBudget."""
    spec = disruption_budget_spec(budget, selector=SELECTOR)
    manifest = k8s.KubePodDisruptionBudget.manifest(metadata=_metadata(values), spec=spec)
    return KubernetesObject(scope, "disruption-budget", manifest)


def environment(values: EnvoyGatewayValues) -> list[k8s.EnvVar]:
    """What every program of the controller's image reads from its environment."""
    return [
        k8s.EnvVar(
            name="ENVOY_GATEWAY_NAMESPACE",
            value_from=k8s.EnvVarSource(
                field_ref=k8s.ObjectFieldSelector(api_version="v1", field_path="metadata.namespace")
            ),
        ),
        k8s.EnvVar(name="KUBERNETES_CLUSTER_DOMAIN", value=values.cluster_domain),
    ]


def _reserved_names() -> list[k8s.EnvVar]:
    """The names by which the controller knows its own account and that of its certgen Job.

    A proxy that a tenant configures is refused them, because their permissions are wider (Envoy Gateway 1.9.2).
    """
    return [
        k8s.EnvVar(name="ENVOY_GATEWAY_SERVICE_ACCOUNT", value=ENVOY_GATEWAY),
        # the Job's account is this name and -certgen
        k8s.EnvVar(name="ENVOY_GATEWAY_FULLNAME", value=ENVOY_GATEWAY),
    ]


def _metadata(values: EnvoyGatewayValues) -> k8s.ObjectMeta:
    return k8s.ObjectMeta(
        name=ENVOY_GATEWAY, namespace=values.namespace, labels=SELECTOR | labels(ENVOY_GATEWAY, "controller")
    )


def _probe(path: str, *, period_seconds: int, failure_threshold: int | None = None) -> k8s.Probe:
    return k8s.Probe(
        http_get=k8s.HttpGetAction(path=path, port=k8s.IntOrString.from_number(_HEALTH_PORT)),
        period_seconds=period_seconds,
        failure_threshold=failure_threshold,
    )
