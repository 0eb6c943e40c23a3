"""The table of risks, row by row: a change that a rule is about has its effect, and each rule is tried."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from constructs_lib.comparison.objects import compare
from constructs_lib.comparison.risk import Risk
from constructs_lib.comparison.rules import RULES
from constructs_lib.comparison.rules.rule import Rule
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree

GONE, COME = "gone", "come"
PODS = "spec: {replicas: 3, template: {spec: {terminationGracePeriodSeconds: 90, containers: [%s]}}}"
ROUTE = "spec: {rules: [{name: a, %s}]}"
LISTENER = "spec: {listeners: [{name: a, port: 80, %s}]}"
ENVOY = "spec: {provider: {kubernetes: {%s}}}"
PREDICTOR = "spec: {predictor: {%s}}"

# kind, and name where the rule is about one; before; after; risk; what happens
ROWS: list[tuple[str, str, str, Risk, str]] = [
    # stops traffic
    ("Namespace", "{}", GONE, Risk.TRAFFIC, "Everything in the namespace is deleted."),
    ("CustomResourceDefinition", "{}", GONE, Risk.TRAFFIC, "All objects of the kind are deleted."),
    ("GatewayClass", "{}", GONE, Risk.TRAFFIC, "Nobody configures"),
    ("Gateway", "{}", GONE, Risk.TRAFFIC, "All its listeners close"),
    ("Gateway", LISTENER % "", "spec: {listeners: []}", Risk.TRAFFIC, "The listener closes"),
    ("Gateway", LISTENER % "", "spec: {}", Risk.TRAFFIC, "The listener closes"),
    ("Gateway", "spec: {listeners: [{name: a, port: 80}]}", "spec: {listeners: [{name: a, port: 81}]}", Risk.TRAFFIC,
     "the old port are refused"),
    ("Gateway", LISTENER % "protocol: HTTP", LISTENER % "protocol: TLS", Risk.TRAFFIC, "old protocol"),
    ("Gateway", LISTENER % "", LISTENER % "hostname: b", Risk.TRAFFIC, "Requests for hosts other than b get 404."),
    ("Gateway", LISTENER % "hostname: b", LISTENER % "", Risk.BEHAVIOUR, ""),
    ("Gateway", LISTENER % "tls: {mode: Terminate}", LISTENER % "tls: {mode: Passthrough}", Risk.TRAFFIC, "TLS ends"),
    ("HTTPRoute", "{}", GONE, Risk.TRAFFIC, "only this route"),
    ("GRPCRoute", "{}", GONE, Risk.TRAFFIC, "only this route"),
    ("HTTPRoute", ROUTE % "", "spec: {rules: []}", Risk.TRAFFIC, "only this rule"),
    ("HTTPRoute", ROUTE % "matches: [{path: {value: /a}}]", ROUTE % "matches: [{path: {value: /b}}]", Risk.TRAFFIC,
     "no longer matches"),
    ("HTTPRoute", ROUTE % "backendRefs: [{name: s}, {name: t}]", ROUTE % "backendRefs: [{name: t}]", Risk.TRAFFIC,
     "s gets no more requests"),
    ("HTTPRoute", ROUTE % "backendRefs: [{name: s, port: 1}]", ROUTE % "backendRefs: [{name: s, port: 2}]",
     Risk.TRAFFIC, "has the new port"),
    ("HTTPRoute", ROUTE % "backendRefs: [{name: s, weight: 1}]", ROUTE % "backendRefs: [{name: s, weight: 0}]",
     Risk.TRAFFIC, "The backend gets no more"),
    ("HTTPRoute", ROUTE % "backendRefs: [{name: s, weight: 1}]", ROUTE % "backendRefs: [{name: s, weight: 2}]",
     Risk.BEHAVIOUR, ""),
    ("HTTPRoute", ROUTE % "", ROUTE % "filters: [{type: RequestRedirect}]", Risk.TRAFFIC, "redirect"),
    ("HTTPRoute", "spec: {hostnames: [a, b]}", "spec: {hostnames: [b]}", Risk.TRAFFIC, "Requests for a get 404"),
    ("HTTPRoute", "spec: {}", "spec: {hostnames: [b]}", Risk.TRAFFIC, "for its host names only"),
    ("HTTPRoute", "spec: {hostnames: [a]}", "spec: {hostnames: [a, b]}", Risk.BEHAVIOUR, ""),
    ("HTTPRoute", "spec: {parentRefs: [{name: g}, {name: h}]}", "spec: {parentRefs: [{name: g}]}", Risk.TRAFFIC,
     "leaves h"),
    ("HTTPRoute", "spec: {parentRefs: [{name: g, sectionName: http}]}",
     "spec: {parentRefs: [{name: g, sectionName: https}]}", Risk.TRAFFIC, "other listener"),
    ("Service", "{}", GONE, Risk.TRAFFIC, "no longer resolves"),
    ("Service", "spec: {ports: [{name: a, port: 1}]}", "spec: {ports: []}", Risk.TRAFFIC, "port a are refused"),
    ("Service", "spec: {ports: [{name: a, port: 1}]}", "spec: {ports: [{name: a, port: 2}]}", Risk.TRAFFIC,
     "port 1 are refused"),
    ("Service", "spec: {ports: [{port: 1, targetPort: 1}]}", "spec: {ports: [{port: 1, targetPort: 2}]}", Risk.TRAFFIC,
     "listen on 2"),
    ("Service", "spec: {ports: [{port: 1, protocol: TCP}]}", "spec: {ports: [{port: 1, protocol: UDP}]}", Risk.TRAFFIC,
     "old protocol"),
    ("Service", "spec: {ports: [{port: 1, nodePort: 1}]}", "spec: {ports: [{port: 1, nodePort: 2}]}", Risk.TRAFFIC,
     "node port"),
    ("Service", "spec: {selector: {a: b}}", "spec: {selector: {a: c}}", Risk.TRAFFIC, "other pods"),
    ("Deployment", "{}", GONE, Risk.TRAFFIC, "Its pods stop"),
    ("Deployment", "spec: {replicas: 2}", "spec: {replicas: 0}", Risk.TRAFFIC, "No pod is left."),
    ("StatefulSet", "spec: {selector: {matchLabels: {a: b}}}", "spec: {selector: {matchLabels: {a: c}}}", Risk.TRAFFIC,
     "immutable"),
    ("Deployment", PODS % "{name: a, ports: [{containerPort: 1}]}", PODS % "{name: a, ports: []}", Risk.TRAFFIC,
     "name the port"),
    ("DaemonSet", PODS % "{name: a}, {name: b}", PODS % "{name: a}", Risk.TRAFFIC, "The container stops."),
    ("StatefulSet", "spec: {serviceName: a}", "spec: {serviceName: b}", Risk.TRAFFIC, "immutable"),
    ("StatefulSet", "spec: {volumeClaimTemplates: []}", "spec: {volumeClaimTemplates: [{metadata: {name: a}}]}",
     Risk.TRAFFIC, "immutable"),
    ("InferenceService", "{}", GONE, Risk.TRAFFIC, "The model stops"),
    ("Service.serving.knative.dev", "spec: {traffic: [{percent: 100}]}", "spec: {traffic: [{percent: 10}]}",
     Risk.TRAFFIC, "Another share"),
    ("Service.serving.knative.dev", "{}", "metadata: {labels: {networking.knative.dev/visibility: cluster-local}}",
     Risk.TRAFFIC, "old URL"),
    ("InferencePool", "{}", GONE, Risk.TRAFFIC, "answer 500"),
    ("InferencePool", "spec: {selector: {matchLabels: {v: a}}}", "spec: {selector: {matchLabels: {v: b}}}",
     Risk.TRAFFIC, "finds no pod"),
    ("InferencePool", "spec: {targetPorts: [{number: 1}]}", "spec: {targetPorts: [{number: 2}]}", Risk.TRAFFIC,
     "new port"),
    ("InferencePool", "spec: {endpointPickerRef: {name: a}}", "spec: {endpointPickerRef: {name: b}}", Risk.TRAFFIC,
     "Another picker"),
    ("Backend", "{}", GONE, Risk.TRAFFIC, "answer 500"),
    ("ReferenceGrant", "{}", GONE, Risk.TRAFFIC, "answer 500"),
    ("ReferenceGrant", "spec: {from: [{kind: HTTPRoute, namespace: a}]}", "spec: {from: []}", Risk.TRAFFIC,
     "from there"),
    ("ReferenceGrant", "spec: {to: [{group: '', kind: Service, name: a}]}", "spec: {to: []}", Risk.TRAFFIC,
     "References to it"),
    ("ConfigMap/config-network", "data: {ingress-class: a}", "data: {ingress-class: b}", Risk.TRAFFIC, "what a made"),
    ("ConfigMap/config-network", "data: {domain-template: a}", "data: {domain-template: b}", Risk.TRAFFIC,
     "other host names"),
    ("ConfigMap/config-domain", "data: {a.example: ''}", "data: {b.example: ''}", Risk.TRAFFIC, "other host names"),
    ("ConfigMap", "data: {ingress-class: a}", "data: {ingress-class: b}", Risk.BEHAVIOUR, ""),
    ("EnvoyProxy", "{}", GONE, Risk.TRAFFIC, "no longer programmed"),
    # recreates a load balancer or a certificate
    *(
        (kind, before, form % f"{annotation}: internal", Risk.RECREATE, "made anew")
        for kind, before, form in (
            ("Service", "{}", "metadata: {annotations: {%s}}"),
            ("EnvoyProxy", ENVOY % "envoyService: {}", ENVOY % "envoyService: {annotations: {%s}}"),
            ("Gateway", "spec: {}", "spec: {infrastructure: {annotations: {%s}}}"),
        )
        for annotation in (
            "service.beta.kubernetes.io/aws-load-balancer-scheme",
            "service.beta.kubernetes.io/azure-load-balancer-internal",
            "networking.gke.io/load-balancer-type",
            "cloud.google.com/l4-rbs",
            "metallb.io/address-pool",
        )
    ),
    *(
        (kind, form % before, form % after, Risk.RECREATE, text)
        for kind, form in (("Service", "spec: {%s}"), ("EnvoyProxy", ENVOY % "envoyService: {%s}"))
        for before, after, text in (
            ("type: ClusterIP", "type: LoadBalancer", "old load balancer"),
            ("loadBalancerClass: a", "loadBalancerClass: b", "The class is immutable"),
            ("loadBalancerIP: a", "loadBalancerIP: b", "other addresses"),
            ("externalIPs: [a]", "externalIPs: [b]", "other addresses"),
            ("name: a", "name: b", "Another Service"),
        )
    ),
    ("Service", "spec: {ipFamilies: [IPv4]}", "spec: {ipFamilies: [IPv6]}", Risk.RECREATE, "other addresses"),
    ("Service", "spec: {clusterIP: None}", "spec: {}", Risk.RECREATE, "immutable"),
    ("Gateway", "spec: {gatewayClassName: a}", "spec: {gatewayClassName: b}", Risk.RECREATE, "Other proxies"),
    ("Gateway", "spec: {}", "spec: {addresses: [{value: a}]}", Risk.RECREATE, "other addresses"),
    ("Gateway", LISTENER % "tls: {certificateRefs: [{name: a}]}", LISTENER % "tls: {certificateRefs: [{name: b}]}",
     Risk.RECREATE, "another certificate"),
    ("Gateway", "{}", "metadata: {annotations: {cert-manager.io/issuer: a}}", Risk.RECREATE, "anew"),
    ("Certificate", "{}", GONE, Risk.RECREATE, "no longer renewed"),
    ("Certificate", "spec: {dnsNames: [a]}", "spec: {dnsNames: [a, b]}", Risk.RECREATE, "anew"),
    ("Certificate", "spec: {issuerRef: {name: a}}", "spec: {issuerRef: {name: b}}", Risk.RECREATE, "anew"),
    ("Certificate", "spec: {secretName: a}", "spec: {secretName: b}", Risk.RECREATE, "into b"),
    ("Issuer", "{}", GONE, Risk.RECREATE, "no longer renewed"),
    ("ClusterIssuer", "spec: {acme: {server: a}}", "spec: {acme: {server: b}}", Risk.RECREATE, "Another authority"),
    ("IPAddressPool", "{}", GONE, Risk.RECREATE, "lose their addresses"),
    ("IPAddressPool", "spec: {addresses: [a, b]}", "spec: {addresses: [b]}", Risk.RECREATE, "address of a"),
    # restarts pods
    ("Deployment", PODS % "{name: a, image: a}", PODS % "{name: a, image: b}", Risk.RESTART,
     "Restarts 3 pods, each draining for up to 90s."),
    ("DaemonSet", PODS % "{name: a, image: a}", PODS % "{name: a, image: b}", Risk.RESTART, "one pod per node"),
    ("Job", PODS % "{name: a, image: a}", PODS % "{name: a, image: b}", Risk.RESTART, "Refused"),
    ("Service.serving.knative.dev", "spec: {template: {spec: {timeoutSeconds: 90}}}",
     "spec: {template: {spec: {timeoutSeconds: 80}}}", Risk.RESTART,
     "A new revision replaces the pods of the old one, each draining for up to 90s."),
    ("InferenceService", PREDICTOR % "timeout: 90", PREDICTOR % "timeout: 80", Risk.RESTART, "up to 90s"),
    ("InferenceService", "{}", "metadata: {labels: {a: b}}", Risk.RESTART, "get the label as well"),
    ("InferenceService", "{}", "metadata: {annotations: {a: b}}", Risk.RESTART, "get the annotation as well"),
    ("EnvoyProxy", ENVOY % "envoyDeployment: {replicas: 4, pod: {nodeSelector: {a: b}}}",
     ENVOY % "envoyDeployment: {replicas: 4, pod: {nodeSelector: {a: c}}}", Risk.RESTART,
     "Restarts 4 pods of no Gateway, each draining for up to 60s."),
    ("EnvoyProxy", "spec: {shutdown: {drainTimeout: 90s}}", "spec: {shutdown: {drainTimeout: 9s}}", Risk.RESTART,
     "up to 90s"),
    ("EnvoyProxy", "spec: {}", "spec: {telemetry: {metrics: {}}}", Risk.RESTART, "Restarts 1 pod"),
    # changes who may call
    ("SecurityPolicy", COME, "{}", Risk.ACCESS, "must meet the policy"),
    ("SecurityPolicy", "{}", GONE, Risk.ACCESS, "anybody"),
    ("SecurityPolicy", "spec: {cors: {}}", "spec: {cors: {allowOrigins: ['*']}}", Risk.ACCESS, "Other requests"),
    ("NetworkPolicy", COME, "{}", Risk.ACCESS, "are cut off"),
    ("NetworkPolicy", "{}", GONE, Risk.ACCESS, "becomes possible"),
    ("NetworkPolicy", "spec: {ingress: []}", "spec: {ingress: [{ports: [{port: 1}]}]}", Risk.ACCESS, "Other connect"),
    ("ClusterRole", COME, "{}", Risk.ACCESS, "Grants"),
    ("RoleBinding", "{}", GONE, Risk.ACCESS, "Takes"),
    ("Role", "rules: [{apiGroups: [''], resources: [pods], verbs: [get]}]",
     "rules: [{apiGroups: [''], resources: [pods], verbs: [get, list]}]", Risk.ACCESS, "Changes rights"),
    ("RoleBinding", "subjects: [{kind: User, name: a}]", "subjects: [{kind: User, name: b}]", Risk.ACCESS, "Others"),
    ("RoleBinding", "roleRef: {name: a}", "roleRef: {name: b}", Risk.ACCESS, "immutable"),
    ("ServiceAccount", "{}", GONE, Risk.ACCESS, "lose its rights"),
    ("ReferenceGrant", COME, "{}", Risk.ACCESS, "may refer"),
    ("ReferenceGrant", "spec: {to: []}", "spec: {to: [{group: '', kind: Service, name: b}]}", Risk.ACCESS,
     "Other references"),
    ("Gateway", LISTENER % "allowedRoutes: {namespaces: {from: Same}}",
     LISTENER % "allowedRoutes: {namespaces: {from: All}}", Risk.ACCESS, "Routes of other namespaces"),
    ("Gateway", "spec: {}", "spec: {allowedListeners: {namespaces: {from: All}}}", Risk.ACCESS, "Listeners of other"),
    ("ClientTrafficPolicy", "spec: {tls: {}}", "spec: {tls: {clientValidation: {optional: true}}}", Risk.ACCESS,
     "another certificate"),
    ("ClientTrafficPolicy", "spec: {}", "spec: {clientIPDetection: {xForwardedFor: {}}}", Risk.ACCESS, "the client's"),
    ("BackendTrafficPolicy", "spec: {rateLimit: {}}", GONE, Risk.ACCESS, "as much as they like"),
    ("BackendTrafficPolicy", "spec: {retry: {}}", GONE, Risk.BEHAVIOUR, ""),
    ("BackendTrafficPolicy", "spec: {}", "spec: {rateLimit: {type: Local}}", Risk.ACCESS, "more or less"),
    *(
        (kind, before, after, Risk.ACCESS, "Other networks")
        for kind, before, after in (
            ("Service", "spec: {}", "spec: {loadBalancerSourceRanges: [10.0.0.0/8]}"),
            ("Service", "{}", "metadata: {annotations: {service.beta.kubernetes.io/load-balancer-source-ranges: a}}"),
            ("EnvoyProxy", ENVOY % "envoyService: {}", ENVOY % "envoyService: {loadBalancerSourceRanges: [a]}"),
            ("EnvoyProxy", ENVOY % "envoyService: {}",
             ENVOY % "envoyService: {annotations: {service.beta.kubernetes.io/load-balancer-source-ranges: a}}"),
        )
    ),
    ("Secret", "{}", GONE, Risk.ACCESS, "no credentials"),
    ("Secret", "stringData: {a: b}", "stringData: {a: c}", Risk.ACCESS, "other credentials"),
    ("Namespace", "{}", "metadata: {labels: {pod-security.kubernetes.io/enforce: restricted}}", Risk.ACCESS,
     "Other pods are admitted"),
    # changes cost
    ("Deployment", COME, "{}", Risk.COST, "take resources"),
    ("Deployment", "spec: {replicas: 2}", "spec: {replicas: 3}", Risk.COST, "Another number"),
    ("Deployment", PODS % "{name: a, resources: {limits: {cpu: 1}}}", PODS % "{name: a, resources: {limits: {cpu: 2}}}",
     Risk.COST, "more or fewer resources"),
    ("Service.serving.knative.dev", COME, "{}", Risk.COST, "take GPUs"),
    ("Service.serving.knative.dev", PODS % "{name: a, resources: {}}",
     PODS % "{name: a, resources: {limits: {nvidia.com/gpu: 1}}}", Risk.COST, "more or fewer resources"),
    ("Service.serving.knative.dev", "spec: {template: {metadata: {}}}",
     "spec: {template: {metadata: {annotations: {autoscaling.knative.dev/min-scale: '1'}}}}", Risk.COST, "or fewer"),
    ("Service.serving.knative.dev", "spec: {template: {spec: {containerConcurrency: 1}}}",
     "spec: {template: {spec: {containerConcurrency: 2}}}", Risk.COST, "more or fewer"),
    ("InferenceService", COME, "{}", Risk.COST, "take GPUs"),
    ("InferenceService", PREDICTOR % "containers: [{name: a}]",
     PREDICTOR % "containers: [{name: a, resources: {limits: {nvidia.com/gpu: 1}}}]", Risk.COST, "more or fewer"),
    ("InferenceService", PREDICTOR % "minReplicas: 1", PREDICTOR % "minReplicas: 2", Risk.COST, "more or fewer"),
    ("LLMInferenceService", "spec: {replicas: 1}", "spec: {replicas: 2}", Risk.COST, "Another number"),
    ("InferenceService", "{}", "metadata: {annotations: {autoscaling.knative.dev/window: 30s}}", Risk.COST, "or fewer"),
    ("HorizontalPodAutoscaler", COME, "{}", Risk.COST, "more or fewer"),
    ("ScaledObject", "{}", GONE, Risk.COST, "more or fewer"),
    ("ScaledObject", "spec: {maxReplicaCount: 1}", "spec: {maxReplicaCount: 2}", Risk.COST, "more or fewer"),
    ("EnvoyProxy", ENVOY % "envoyDeployment: {replicas: 1}", ENVOY % "envoyDeployment: {replicas: 2}", Risk.COST,
     "proxies"),
    ("EnvoyProxy", ENVOY % "envoyDeployment: {container: {resources: {limits: {cpu: 1}}}}",
     ENVOY % "envoyDeployment: {container: {resources: {limits: {cpu: 2}}}}", Risk.COST, "more or fewer resources"),
    ("EnvoyProxy", ENVOY % "envoyHpa: {maxReplicas: 1}", ENVOY % "envoyHpa: {maxReplicas: 2}", Risk.COST, "fewer pods"),
    ("ConfigMap/config-autoscaler", COME, "{}", Risk.COST, "all models"),
    ("ConfigMap/config-autoscaler", "{}", GONE, Risk.COST, "all models"),
    ("ConfigMap/config-autoscaler", "data: {min-scale: '0'}", "data: {min-scale: '1'}", Risk.COST, "all models"),
    ("ConfigMap/config-defaults", "data: {}", "data: {container-concurrency: '1'}", Risk.COST, "all models"),
    ("Gateway", COME, "{}", Risk.COST, "load balancer"),
    ("PersistentVolumeClaim", COME, "{}", Risk.COST, "Takes storage"),
    ("PersistentVolumeClaim", "spec: {resources: {requests: {storage: 1Gi}}}",
     "spec: {resources: {requests: {storage: 2Gi}}}", Risk.COST, "another amount"),
    # cosmetic, and what has an effect all the same
    ("Service", "{}", "metadata: {labels: {team: a}}", Risk.COSMETIC, "No selector names the label."),
    ("Service", "metadata: {labels: {team: a}}", "metadata: {labels: {team: b}}", Risk.COSMETIC, "No selector"),
    ("Service", "spec: {selector: {team: a}}", "{metadata: {labels: {team: b}}, spec: {selector: {team: a}}}",
     Risk.BEHAVIOUR, "Selectors name the label"),
    ("Service", "{}", "metadata: {annotations: {note: a, helm.sh/chart: b}}", Risk.COSMETIC, "No controller reads"),
    ("Service", "{}", "metadata: {annotations: {a.example/b: c}}", Risk.BEHAVIOUR, "For the controller of a.example."),
    ("Service", "spec: {ports: [{port: 1}, {port: 2}]}", "spec: {ports: [{port: 2}, {port: 1}]}", Risk.COSMETIC,
     "The order has no meaning."),
    ("HTTPRoute", "spec: {rules: [{name: a}, {name: b}]}", "spec: {rules: [{name: b}, {name: a}]}", Risk.BEHAVIOUR,
     "the first takes the request"),
    ("HTTPRoute", COME, "{}", Risk.BEHAVIOUR, "The object is added."),
    ("PodDisruptionBudget", "{}", GONE, Risk.BEHAVIOUR, "The object is removed."),
    ("BackendTrafficPolicy", "spec: {timeout: {}}", "spec: {timeout: {http: {}}}", Risk.BEHAVIOUR, "without a restart"),
]  # fmt: skip


def tree(kind: str, text: str) -> Tree:
    if text in (GONE, COME):
        return Tree([])
    kind, _, name = kind.partition("/")
    kind, _, group = kind.partition(".")
    content: dict[str, Any] = yaml.safe_load(text)
    metadata = {"name": name or "x", "namespace": "shop", **content.get("metadata", {})}
    return Tree([Manifest({"apiVersion": f"{group or 'any'}/v1", "kind": kind, **content, "metadata": metadata})])


@pytest.mark.parametrize(("kind", "before", "after", "risk", "text"), ROWS)
def test_a_change_has_its_effect(kind: str, before: str, after: str, risk: Risk, text: str) -> None:
    found = [effect for change in compare(tree(kind, before), tree(kind, after)) for effect in change.effects]
    assert any(effect.risk is risk and text in effect.sentence for effect in found), found
    if risk < Risk.COST:
        assert max(effect.risk for effect in found) is risk


def test_every_rule_is_tried() -> None:
    tried: set[tuple[Risk, str, tuple[str, ...]]] = set()
    for kind, before, after, _, _ in ROWS:
        for change in compare(tree(kind, before), tree(kind, after)):
            of_kind = [rule for rule in RULES if rule.kinds & {kind, kind.partition("/")[0]}]
            first: dict[Risk, Rule] = {}
            for rule in of_kind:
                if rule.about(change.field):
                    first.setdefault(rule.risk, rule)
            tried |= {(rule.risk, rule.sentence, rule.pattern) for rule in first.values()}
    assert [rule for rule in RULES if (rule.risk, rule.sentence, rule.pattern) not in tried] == []
