"""What the pods of this library have in common, and what the values say about any workload, as Kubernetes takes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cdk8s_plus_27 import k8s

from constructs_lib.names import POD_TEMPLATE_HASH_LABEL
from constructs_lib.values.environment import EnvironmentSourceValues, VariableSourceValues, VariableValue
from constructs_lib.values.pods import PodValues
from constructs_lib.values.workload import AutoscalingValues, PodDisruptionBudgetValues, ResourcesValues

# the API server's own limits of a scale-down behaviour (Kubernetes 1.36, autoscaling/v2)
_MAX_WINDOW_SECONDS = 3600
_MAX_PERIOD_SECONDS = 1800


def resource_requirements(values: ResourcesValues) -> k8s.ResourceRequirements:
    """Requests and limits of a container."""
    return k8s.ResourceRequirements(
        requests=_quantities(values.requests.quantities()), limits=_quantities(values.limits.quantities())
    )


def headless_service(
    *, name: str, namespace: str, labels: Mapping[str, str], pod_labels: Mapping[str, str], target_port: int
) -> dict[str, Any]:
    """A Service at port 80 through which Envoy learns the addresses of pods; it sends to them directly.

    Args:
        name: its name.
        namespace: namespace of the pods.
        labels: its own labels.
        pod_labels: labels of the pods.
        target_port: port of the pods.
    """
    port = k8s.ServicePort(name="http", port=80, protocol="TCP", target_port=k8s.IntOrString.from_number(target_port))
    manifest: dict[str, Any] = k8s.KubeService.manifest(
        metadata=k8s.ObjectMeta(name=name, namespace=namespace, labels=labels),
        spec=k8s.ServiceSpec(cluster_ip="None", selector=dict(pod_labels), ports=[port]),
    )
    return manifest


def environment(env: Mapping[str, VariableValue]) -> list[k8s.EnvVar]:
    """The environment variables of a container."""
    return [
        k8s.EnvVar(name=name, value=value)
        if isinstance(value, str)
        else k8s.EnvVar(name=name, value_from=_variable_source(value))
        for name, value in env.items()
    ]


def environment_sources(entries: Sequence[EnvironmentSourceValues]) -> list[k8s.EnvFromSource]:
    """The objects whose entries all become environment variables."""
    return [
        k8s.EnvFromSource(
            secret_ref=k8s.SecretEnvSource(name=entry.secret_ref.name) if entry.secret_ref else None,
            config_map_ref=k8s.ConfigMapEnvSource(name=entry.config_map_ref.name) if entry.config_map_ref else None,
            prefix=entry.prefix or None,
        )
        for entry in entries
    ]


def _variable_source(source: VariableSourceValues) -> k8s.EnvVarSource:
    secret, config_map = source.secret_key_ref, source.config_map_key_ref
    return k8s.EnvVarSource(
        secret_key_ref=k8s.SecretKeySelector(name=secret.name, key=secret.key) if secret else None,
        config_map_key_ref=k8s.ConfigMapKeySelector(name=config_map.name, key=config_map.key) if config_map else None,
    )


def pod_security(user: int, *, fs_group: int | None = None) -> k8s.PodSecurityContext:
    """A pod that never runs as root and has the runtime's default seccomp profile.

    Args:
        user: number of its user and group.
        fs_group: group that its volumes belong to. Default: as the volumes are.
    """
    return k8s.PodSecurityContext(
        fs_group=fs_group,
        run_as_group=user,
        run_as_non_root=True,
        run_as_user=user,
        seccomp_profile=_runtime_default(),
    )


def container_security(
    *,
    read_only_root_filesystem: bool,
    user: int | None = None,
    privileged: bool | None = None,
    pod_is_restricted: bool = False,
) -> k8s.SecurityContext:
    """A container without capabilities that cannot gain privileges.

    Args:
        read_only_root_filesystem: whether it may write only to mounted volumes.
        user: number of its user and group. Default: that of the pod, or of the image.
        privileged: false is Kubernetes' own default, written out. Default: not written.
        pod_is_restricted: the pod already says, by `pod_security`, that it is not root and which seccomp profile it
            has, so that the container says neither. Default false.
    """
    return k8s.SecurityContext(
        allow_privilege_escalation=False,
        capabilities=k8s.Capabilities(drop=["ALL"]),
        privileged=privileged,
        read_only_root_filesystem=read_only_root_filesystem,
        run_as_group=user,
        run_as_non_root=None if pod_is_restricted else True,
        run_as_user=user,
        seccomp_profile=None if pod_is_restricted else _runtime_default(),
    )


def with_pod_values(manifest: dict[str, Any], values: PodValues) -> dict[str, Any]:
    """The Deployment or Job, whose pods are scheduled, labelled and annotated as the values say."""
    pod = manifest["spec"]["template"]
    pod["spec"] |= values.pod_spec()
    add_pod_metadata(pod["metadata"], values)
    return manifest


def add_pod_metadata(metadata: dict[str, Any], values: PodValues) -> None:
    """Add the labels and annotations of the values."""
    for key, more in (("labels", values.pod_labels), ("annotations", values.pod_annotations)):
        if more:
            metadata[key] = metadata.get(key, {}) | dict(more)


def rolling_update(*, max_surge: int | str = "100%", max_unavailable: int = 0) -> k8s.DeploymentStrategy:
    """New pods are ready before old ones are stopped, which then finish their streams.

    Args:
        max_surge: how many pods may exist beyond the desired ones, as a number or a percentage. Default 100%.
        max_unavailable: how many of the desired pods need not be ready. Default 0.
    """
    return k8s.DeploymentStrategy(
        type="RollingUpdate",
        rolling_update=k8s.RollingUpdateDeployment(
            max_surge=_pods(max_surge), max_unavailable=k8s.IntOrString.from_number(max_unavailable)
        ),
    )


def spread_over_nodes(selector: Mapping[str, str]) -> list[k8s.TopologySpreadConstraint]:
    """Spread the pods with those labels over the nodes."""
    return [
        # a lost node should not take every pod; one node is better than none, so it is only a preference
        k8s.TopologySpreadConstraint(
            max_skew=1,
            topology_key="kubernetes.io/hostname",
            when_unsatisfiable="ScheduleAnyway",
            label_selector=k8s.LabelSelector(match_labels=selector),
            # in a rollout pods of the old version go, and would leave the new ones uneven
            match_label_keys=[POD_TEMPLATE_HASH_LABEL],
        )
    ]


def autoscaler_spec(
    values: AutoscalingValues, *, deployment: str, drain_seconds: int = 0
) -> k8s.HorizontalPodAutoscalerSpecV2:
    """A HorizontalPodAutoscaler of the Deployment, by CPU.

    If pods take `drain_seconds` to finish their streams, they are removed one by one, each after the last has drained.
    """
    one_by_one = k8s.HorizontalPodAutoscalerBehaviorV2(scale_down=_one_by_one(drain_seconds))
    cpu = k8s.MetricTargetV2(type="Utilization", average_utilization=values.target_cpu_utilization_percentage)
    return k8s.HorizontalPodAutoscalerSpecV2(
        scale_target_ref=k8s.CrossVersionObjectReferenceV2(api_version="apps/v1", kind="Deployment", name=deployment),
        min_replicas=values.min_replicas,
        max_replicas=values.max_replicas,
        metrics=[k8s.MetricSpecV2(type="Resource", resource=k8s.ResourceMetricSourceV2(name="cpu", target=cpu))],
        behavior=one_by_one if drain_seconds else None,
    )


def disruption_budget_spec(
    values: PodDisruptionBudgetValues, *, selector: Mapping[str, str]
) -> k8s.PodDisruptionBudgetSpec:
    """A PodDisruptionBudget of the pods with those labels."""
    return k8s.PodDisruptionBudgetSpec(
        selector=k8s.LabelSelector(match_labels=selector),
        min_available=_pods(values.min_available),
        max_unavailable=_pods(values.max_unavailable),
    )


def _one_by_one(seconds: int) -> k8s.HpaScalingRulesV2:
    return k8s.HpaScalingRulesV2(
        stabilization_window_seconds=min(seconds, _MAX_WINDOW_SECONDS),
        policies=[k8s.HpaScalingPolicyV2(type="Pods", value=1, period_seconds=min(seconds, _MAX_PERIOD_SECONDS))],
    )


def _runtime_default() -> k8s.SeccompProfile:
    return k8s.SeccompProfile(type="RuntimeDefault")


def _quantities(texts: Mapping[str, str]) -> dict[str, k8s.Quantity]:
    return {name: k8s.Quantity.from_string(text) for name, text in texts.items()}


def _pods(value: int | str | None) -> k8s.IntOrString | None:
    if isinstance(value, str):
        return k8s.IntOrString.from_string(value)
    return None if value is None else k8s.IntOrString.from_number(value)
