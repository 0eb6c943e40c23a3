"""LiteLLMProxy: LiteLLM itself."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import cast

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.errors import Problem
from constructs_lib.kubernetes import KubernetesObject, forbid_clashes, require
from constructs_lib.litellm.config import CONFIG_FILE, config_problems, config_text, litellm_config, longest_request
from constructs_lib.litellm.metadata import metadata, selector
from constructs_lib.litellm.pod import grace_seconds, pod_template
from constructs_lib.litellm.values import LiteLLMDeploymentValues, LiteLLMValues
from constructs_lib.models.plan import ModelRule
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.values.workload import AutoscalingValues
from constructs_lib.workload import autoscaler_spec, disruption_budget_spec


class LiteLLMProxy(constructs.Construct):
    """LiteLLM, configured with the models behind the inference gateway.

    In LiteLLM's namespace: ServiceAccount, ConfigMap, Deployment, Service, PodDisruptionBudget and, with
    `autoscaling`, a HorizontalPodAutoscaler. The namespace and the Secrets with the master key, the database's URL and
    the salt key must be there.

    Args:
        scope: the chart or construct it is made in.
        id: its id there.
        litellm: name, namespace, port, and `deployment`.
        rules: the ways to the models: `InferenceGatewayConstruct.rules`.
        inference_gateway_url: where the inference gateway is: `InferenceGatewayConstruct.url`.
        timeouts: how long requests take where the model does not say. Default: those of the platform.

    Raises:
        InvalidProps: `litellm.deployment` or the models are missing, or a model has a wildcard for a host name.
    """

    service_name: str
    """Name of the Service."""
    namespace: str
    """Namespace of LiteLLM."""
    deployment: KubernetesObject
    """The Deployment, to be patched."""

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        *,
        litellm: LiteLLMValues,
        rules: Sequence[ModelRule],
        inference_gateway_url: str,
        timeouts: TimeoutsValues | None = None,
    ) -> None:
        super().__init__(scope, id)
        timeouts = timeouts or TimeoutsValues()
        require(self, _problems(litellm, rules))
        values = cast("LiteLLMDeploymentValues", litellm.deployment)
        self.service_name = litellm.name
        self.namespace = litellm.namespace
        text = config_text(
            litellm_config(
                rules,
                inference_gateway_url=inference_gateway_url,
                timeouts=timeouts,
                stream_ping_interval=values.stream_ping_interval,
            )
        )
        longest = longest_request(rules, timeouts)
        meta = metadata(litellm.name, litellm.namespace)

        KubernetesObject(
            self,
            "service-account",
            k8s.KubeServiceAccount.manifest(metadata=meta, automount_service_account_token=False),
        )
        KubernetesObject(self, "config", k8s.KubeConfigMap.manifest(metadata=meta, data={CONFIG_FILE: text}))
        self.deployment = self._add_deployment(litellm, values, meta=meta, config=text, longest_request=longest)
        self._add_service(litellm, meta)
        if values.autoscaling:
            self._add_autoscaler(litellm, values.autoscaling, meta=meta, grace=grace_seconds(longest))
        budget = disruption_budget_spec(values.pod_disruption_budget, selector=selector(litellm.name))
        KubernetesObject(self, "disruption-budget", k8s.KubePodDisruptionBudget.manifest(metadata=meta, spec=budget))
        forbid_clashes(self)

    def _add_deployment(
        self,
        litellm: LiteLLMValues,
        values: LiteLLMDeploymentValues,
        *,
        meta: k8s.ObjectMeta,
        config: str,
        longest_request: int,
    ) -> KubernetesObject:
        pod = pod_template(
            values,
            name=litellm.name,
            config_map=litellm.name,
            config_checksum=hashlib.sha256(config.encode()).hexdigest(),
            longest_request=longest_request,
        )
        # new pods are ready before old ones go, which then end their streams
        update = k8s.RollingUpdateDeployment(
            max_unavailable=k8s.IntOrString.from_number(0), max_surge=k8s.IntOrString.from_string("100%")
        )
        spec = k8s.DeploymentSpec(
            replicas=None if values.autoscaling else values.replicas,
            strategy=k8s.DeploymentStrategy(type="RollingUpdate", rolling_update=update),
            selector=k8s.LabelSelector(match_labels=selector(litellm.name)),
            template=pod,
        )
        return KubernetesObject(self, "deployment", k8s.KubeDeployment.manifest(metadata=meta, spec=spec))

    def _add_service(self, litellm: LiteLLMValues, meta: k8s.ObjectMeta) -> None:
        port = k8s.ServicePort(
            name="http", port=litellm.port, protocol="TCP", target_port=k8s.IntOrString.from_string("http")
        )
        spec = k8s.ServiceSpec(type="ClusterIP", selector=selector(litellm.name), ports=[port])
        KubernetesObject(self, "service", k8s.KubeService.manifest(metadata=meta, spec=spec))

    def _add_autoscaler(
        self, litellm: LiteLLMValues, values: AutoscalingValues, *, meta: k8s.ObjectMeta, grace: int
    ) -> None:
        spec = autoscaler_spec(values, deployment=litellm.name, drain_seconds=grace)
        KubernetesObject(self, "autoscaler", k8s.KubeHorizontalPodAutoscalerV2.manifest(metadata=meta, spec=spec))


def _problems(litellm: LiteLLMValues, rules: Sequence[ModelRule]) -> Iterator[Problem]:
    if not litellm.deployment:
        yield Problem(
            path="litellm.deployment",
            rule="is required to make LiteLLM",
            hint="name at least masterKeySecret in it",
        )
    yield from config_problems(rules)
