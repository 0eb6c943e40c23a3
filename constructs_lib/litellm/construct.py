"""LiteLLMProxy: LiteLLM itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.errors import Problem
from constructs_lib.hashes import RestartedByConfig
from constructs_lib.inference_gateway.construct import InferenceGatewayConstruct
from constructs_lib.inference_gateway.plan import InferenceGatewayPlan
from constructs_lib.kubernetes import KubernetesObject, forbid_clashes, require
from constructs_lib.litellm.config import config_files, config_problems, litellm_config, longest_request
from constructs_lib.litellm.database.job import add_migration
from constructs_lib.litellm.extra_config import merged
from constructs_lib.litellm.metadata import metadata, selector
from constructs_lib.litellm.pod import grace_seconds, pod_template
from constructs_lib.litellm.rules import litellm_problems, price_warnings
from constructs_lib.litellm.shared import shared_settings
from constructs_lib.litellm.values import LiteLLMDeploymentValues, LiteLLMValues
from constructs_lib.models.plan import ModelPlan
from constructs_lib.rate_limits.values import RateLimitsValues
from constructs_lib.rbac import add_service_account
from constructs_lib.values.workload import AutoscalingValues
from constructs_lib.workload import autoscaler_spec, disruption_budget_spec, rolling_update, with_pod_values


class LiteLLMProxy(constructs.Construct):
    """LiteLLM, configured for the models behind the inference gateway.

    In LiteLLM's namespace: ServiceAccount, ConfigMap, Deployment, Service, PodDisruptionBudget and, with
    `autoscaling`, a HorizontalPodAutoscaler; with a database, the Job of its migrations. The namespace and the Secrets
    with the master key, the database's URL and the salt key must exist.

    Args:
        scope: the chart or construct it is made in.
        id: its id there.
        litellm: name, namespace, port, and `deployment`.
        inference_gateway: the inference gateway, or its plan.
        rate_limits: the limits, because with limits of tokens every stream must end with its usage. Default none.

    Raises:
        InvalidProps: `litellm.deployment` or the models are missing, or a model has a wildcard for a host name.
    """

    service_name: str
    """Name of the Service."""
    namespace: str
    """Namespace of LiteLLM."""
    service_account: KubernetesObject
    """The ServiceAccount."""
    config: KubernetesObject
    """The ConfigMap with LiteLLM's configuration file."""
    deployment: KubernetesObject
    """The Deployment; also the construct's default child."""
    migration: KubernetesObject | None
    """The Job that brings the database's schema up to date, with `litellm.deployment.database.migrations: job`."""
    service: KubernetesObject
    """The Service."""
    autoscaler: KubernetesObject | None
    """The HorizontalPodAutoscaler, with `litellm.deployment.autoscaling`."""
    disruption_budget: KubernetesObject
    """The PodDisruptionBudget."""
    warnings: tuple[str, ...]
    """Settings that are legal but unwise; also in the node's metadata, under `warning`."""

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        *,
        litellm: LiteLLMValues,
        inference_gateway: InferenceGatewayConstruct | InferenceGatewayPlan,
        rate_limits: RateLimitsValues | None = None,
    ) -> None:
        super().__init__(scope, id)
        plan = inference_gateway.plan if isinstance(inference_gateway, InferenceGatewayConstruct) else inference_gateway
        models = plan.models
        require(self, _problems(litellm, models))
        values = cast("LiteLLMDeploymentValues", litellm.deployment)
        self.service_name = litellm.name
        self.namespace = litellm.namespace
        config = litellm_config(
            models,
            inference_gateway_url=plan.url,
            stream_ping_interval=values.stream_ping_interval,
            stream_usage=bool(rate_limits and rate_limits.counts_tokens),
            providers=values.providers,
            aliases=values.aliases,
            shared=shared_settings(values),
            metrics="metrics" in values.serves,
        )
        files = config_files(merged(config, values.extra_config))
        longest = longest_request(models)
        meta = metadata(litellm.name, litellm.namespace)

        self.service_account = add_service_account(self, "service-account", metadata=meta)
        self.config = KubernetesObject(self, "config", k8s.KubeConfigMap.manifest(metadata=meta, data=files))
        self.deployment = self._add_deployment(litellm, values, meta=meta, longest_request=longest)
        self.node.default_child = self.deployment
        self.migration = None
        if values.migrates_by_job:
            self.migration = add_migration(self, values, name=litellm.name, namespace=litellm.namespace)
        self.service = self._add_service(litellm, meta)
        self.autoscaler = None
        if values.autoscaling:
            self.autoscaler = self._add_autoscaler(litellm, values.autoscaling, meta=meta, grace=grace_seconds(longest))
        budget = disruption_budget_spec(values.pod_disruption_budget, selector=selector(litellm.name))
        self.disruption_budget = KubernetesObject(
            self, "disruption-budget", k8s.KubePodDisruptionBudget.manifest(metadata=meta, spec=budget)
        )
        forbid_clashes(self)
        self.warnings = tuple(price_warnings(models, values))
        for warning in self.warnings:
            self.node.add_metadata("warning", warning)

    def _add_deployment(
        self,
        litellm: LiteLLMValues,
        values: LiteLLMDeploymentValues,
        *,
        meta: k8s.ObjectMeta,
        longest_request: int,
    ) -> KubernetesObject:
        pod = pod_template(
            values,
            admin=litellm.admin,
            name=litellm.name,
            config_map=litellm.name,
            longest_request=longest_request,
        )
        spec = k8s.DeploymentSpec(
            replicas=None if values.autoscaling else values.replicas,
            strategy=rolling_update(),
            selector=k8s.LabelSelector(match_labels=selector(litellm.name)),
            template=pod,
        )
        manifest = with_pod_values(k8s.KubeDeployment.manifest(metadata=meta, spec=spec), values)
        return RestartedByConfig(self, "deployment", manifest, config=self.config)

    def _add_service(self, litellm: LiteLLMValues, meta: k8s.ObjectMeta) -> KubernetesObject:
        port = k8s.ServicePort(
            name="http", port=litellm.port, protocol="TCP", target_port=k8s.IntOrString.from_string("http")
        )
        spec = k8s.ServiceSpec(type="ClusterIP", selector=selector(litellm.name), ports=[port])
        return KubernetesObject(self, "service", k8s.KubeService.manifest(metadata=meta, spec=spec))

    def _add_autoscaler(
        self, litellm: LiteLLMValues, values: AutoscalingValues, *, meta: k8s.ObjectMeta, grace: int
    ) -> KubernetesObject:
        spec = autoscaler_spec(values, deployment=litellm.name, drain_seconds=grace)
        return KubernetesObject(
            self, "autoscaler", k8s.KubeHorizontalPodAutoscalerV2.manifest(metadata=meta, spec=spec)
        )


def _problems(litellm: LiteLLMValues, models: Sequence[ModelPlan]) -> Iterator[Problem]:
    if not litellm.deployment:
        yield Problem(
            path="litellm.deployment",
            rule="is required to make LiteLLM",
            hint="name at least masterKeySecret in it",
        )
    yield from config_problems(models)
    if litellm.deployment:
        yield from litellm_problems(models, litellm.deployment)
