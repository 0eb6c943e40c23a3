"""KServe's own configuration, as far as Kourier needs it."""

from __future__ import annotations

import json

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.kserve.values import KServeValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import labels

CONFIG_MAP = "inferenceservice-config"


def add_inference_service_config(scope: constructs.Construct, values: KServeValues) -> KubernetesObject:
    """Make two keys of the ConfigMap; each value is one JSON text, so it is complete."""
    ingress = {
        "enableGatewayApi": False,
        "kserveIngressGateway": "kserve/kserve-ingress-gateway",
        # KServe refuses everything if these are empty, and with Kourier reads none of them
        "ingressGateway": "knative-serving/knative-ingress-gateway",
        "localGateway": "knative-serving/knative-local-gateway",
        "localGatewayService": "knative-local-gateway.istio-system.svc.cluster.local",
        "ingressDomain": values.config.ingress_domain,
        "ingressClassName": "istio",
        "domainTemplate": "{{ .Name }}-{{ .Namespace }}.{{ .IngressDomain }}",
        "urlScheme": values.config.url_scheme,
        # otherwise models look ready under a URL that does not work
        "disableIstioVirtualHost": True,
        "disableIngressCreation": False,
        "disableHTTPRouteTimeout": False,
    }
    deploy = {"defaultDeploymentMode": "Knative"}
    return KubernetesObject(
        scope,
        "kserve-config",
        k8s.KubeConfigMap.manifest(
            metadata=k8s.ObjectMeta(name=CONFIG_MAP, namespace=values.namespace, labels=labels(CONFIG_MAP, "kserve")),
            data={"deploy": json.dumps(deploy, indent=2), "ingress": json.dumps(ingress, indent=2)},
        ),
    )
