"""The topology injector: a webhook of the controller that tells a proxy pod its zone."""

from __future__ import annotations

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.gateway.controller.values import EnvoyGatewayValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import ENVOY_GATEWAY, NAMESPACE_NAME_LABEL, labels


def webhook_name(values: EnvoyGatewayValues) -> str:
    """The webhook's name; the certgen Job looks for exactly this one."""
    return f"envoy-gateway-topology-injector.{values.namespace}"


def add_topology_injector(scope: constructs.Construct, values: EnvoyGatewayValues) -> KubernetesObject:
    """Make the MutatingWebhookConfiguration; whoever makes the certificates also fills in its CA."""
    annotations = (
        {"cert-manager.io/inject-ca-from": f"{values.namespace}/{ENVOY_GATEWAY}"}
        if values.certificates == "cert-manager"
        else None
    )
    return KubernetesObject(
        scope,
        "topology-injector",
        k8s.KubeMutatingWebhookConfiguration.manifest(
            metadata=k8s.ObjectMeta(
                name=webhook_name(values), labels=labels(ENVOY_GATEWAY, "topology-injector"), annotations=annotations
            ),
            webhooks=[
                k8s.MutatingWebhook(
                    name="topology.webhook.gateway.envoyproxy.io",
                    admission_review_versions=["v1"],
                    side_effects="None",
                    # a pod without its zone is better than no pod
                    failure_policy="Ignore",
                    client_config=k8s.WebhookClientConfig(
                        service=k8s.ServiceReference(
                            name=ENVOY_GATEWAY, namespace=values.namespace, path="/inject-pod-topology", port=9443
                        )
                    ),
                    rules=[
                        k8s.RuleWithOperations(
                            operations=["CREATE"], api_groups=[""], api_versions=["v1"], resources=["pods/binding"]
                        )
                    ],
                    namespace_selector=k8s.LabelSelector(match_labels={NAMESPACE_NAME_LABEL: values.namespace}),
                )
            ],
        ),
    )
