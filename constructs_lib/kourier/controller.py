"""The controller's Deployment, and the Service by which the gateway finds it."""

from __future__ import annotations

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.hashes import RestartedByConfig
from constructs_lib.kourier.metadata import metadata
from constructs_lib.kourier.rbac import ACCOUNT
from constructs_lib.kourier.values.controller import KourierControllerValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import (
    KOURIER_CONTROLLER,
    KOURIER_CONTROLLER_METRICS_PORT as _METRICS_PORT,
    KOURIER_CONTROLLER_SELECTOR as _SELECTOR,
    KOURIER_XDS_PORT as XDS_PORT,
)
from constructs_lib.workload import container_security, resource_requirements, rolling_update, with_pod_values


def add_controller(
    scope: constructs.Construct,
    values: KourierControllerValues,
    *,
    namespace: str,
    gateway_namespace: str,
    config: KubernetesObject,
) -> KubernetesObject:
    """Make the Deployment.

    Args:
        scope: where it is made.
        values: replicas, image, resources.
        namespace: Knative's namespace, where it runs and finds its configuration.
        gateway_namespace: where it looks for the gateway's pods.
        config: config-kourier. The controller reads keys such as extauthz-* only when it starts, so it must restart.
    """
    pod = k8s.PodTemplateSpec(
        metadata=k8s.ObjectMeta(
            labels=_SELECTOR,
            annotations={
                "prometheus.io/scrape": "true",
                "prometheus.io/port": str(_METRICS_PORT),
                "prometheus.io/path": "/metrics",
            },
        ),
        spec=k8s.PodSpec(
            service_account_name=ACCOUNT,
            automount_service_account_token=True,
            containers=[_container(values, gateway_namespace)],
        ),
    )
    return RestartedByConfig(
        scope,
        "controller",
        with_pod_values(
            k8s.KubeDeployment.manifest(
                metadata=metadata(KOURIER_CONTROLLER, namespace),
                spec=k8s.DeploymentSpec(
                    replicas=values.replicas,
                    strategy=rolling_update(),
                    selector=k8s.LabelSelector(match_labels=_SELECTOR),
                    template=pod,
                ),
            ),
            values,
        ),
        config=config,
    )


def add_controller_service(scope: constructs.Construct, *, namespace: str) -> KubernetesObject:
    """Make the Service whose name stands in the gateway's bootstrap."""
    return KubernetesObject(
        scope,
        "controller-service",
        k8s.KubeService.manifest(
            metadata=metadata(KOURIER_CONTROLLER, namespace),
            spec=k8s.ServiceSpec(
                type="ClusterIP",
                selector=_SELECTOR,
                ports=[
                    k8s.ServicePort(name=name, port=port, protocol="TCP", target_port=k8s.IntOrString.from_number(port))
                    for name, port in (("grpc-xds", XDS_PORT), ("http-metrics", _METRICS_PORT))
                ],
            ),
        ),
    )


def _container(values: KourierControllerValues, gateway_namespace: str) -> k8s.Container:
    return k8s.Container(
        name="controller",
        image=values.image,
        env=[
            # a certificate for all hosts is named in config-kourier
            k8s.EnvVar(name="CERTS_SECRET_NAMESPACE", value=""),
            k8s.EnvVar(name="CERTS_SECRET_NAME", value=""),
            k8s.EnvVar(
                name="SYSTEM_NAMESPACE",
                value_from=k8s.EnvVarSource(field_ref=k8s.ObjectFieldSelector(field_path="metadata.namespace")),
            ),
            k8s.EnvVar(name="METRICS_DOMAIN", value="knative.dev/samples"),
            k8s.EnvVar(name="KOURIER_GATEWAY_NAMESPACE", value=gateway_namespace),
            k8s.EnvVar(name="ENABLE_SECRET_INFORMER_FILTERING_BY_CERT_UID", value="false"),
            k8s.EnvVar(name="KUBE_API_BURST", value="200"),
            k8s.EnvVar(name="KUBE_API_QPS", value="200"),
        ],
        ports=[
            k8s.ContainerPort(name="http2-xds", container_port=XDS_PORT, protocol="TCP"),
            k8s.ContainerPort(name="metrics", container_port=_METRICS_PORT, protocol="TCP"),
        ],
        readiness_probe=_probe(failure_threshold=3),
        liveness_probe=_probe(failure_threshold=6),
        resources=resource_requirements(values.resources),
        security_context=container_security(read_only_root_filesystem=True),
    )


def _probe(*, failure_threshold: int) -> k8s.Probe:
    return k8s.Probe(grpc=k8s.GrpcAction(port=XDS_PORT), period_seconds=10, failure_threshold=failure_threshold)
