"""Each rule finds the fault planted for it in the full platform, no other rule does, and all are silent otherwise."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from constructs_lib.checks.checking import check, rules
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.reading import read_manifests
from constructs_lib.manifests.tree import Tree

ROOT = Path(__file__).parents[2]
FULL = read_manifests([ROOT / "examples" / "dist" / "full-platform"])
OWN = [ROOT / "dist", *sorted((ROOT / "examples" / "dist").iterdir())]

GATEWAY = {"group": "gateway.networking.k8s.io", "kind": "Gateway", "name": "networking"}
LITELLM_ROUTE = {"group": "gateway.networking.k8s.io", "kind": "HTTPRoute", "name": "litellm"}


class Platform:
    """The objects of the full platform, to be changed."""

    def __init__(self) -> None:
        self.objects = [copy.deepcopy(dict(manifest.content)) for manifest in FULL]

    def __call__(self, kind: str, name: str) -> dict[str, Any]:
        (found,) = [one for one in self.objects if (one["kind"], one["metadata"]["name"]) == (kind, name)]
        return found

    def spec(self, kind: str, name: str) -> dict[str, Any]:
        spec: dict[str, Any] = self(kind, name)["spec"]
        return spec

    def add(self, text: str) -> dict[str, Any]:
        """An object, in llm-platform unless it says otherwise."""
        made: dict[str, Any] = yaml.safe_load(text)
        made["metadata"].setdefault("namespace", "llm-platform")
        self.objects.append(made)
        return made

    def remove(self, kind: str, name: str) -> dict[str, Any]:
        found = self(kind, name)
        self.objects.remove(found)
        return found

    def policy(self, kind: str, name: str, target: Mapping[str, str], **spec: Any) -> dict[str, Any]:
        made = self.add(f"{{apiVersion: gateway.envoyproxy.io/v1alpha1, kind: {kind}, metadata: {{name: {name}}}}}")
        made["spec"] = {"targetRefs": [dict(target)], **spec}
        return made

    def route(self, name: str, *, section: str = "https", host: str = "llm.example.com", **more: Any) -> dict[str, Any]:
        made = self.add(f"{{apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: {{name: {name}}}}}")
        made["spec"] = {
            "parentRefs": [{"name": "networking", **({"sectionName": section} if section else {})}],
            "hostnames": [host],
            "rules": [{"backendRefs": [{"name": "web", "port": 80}], "timeouts": {"request": "0s"}}],
            **more,
        }
        return made

    def listener(self, gateway: str = "networking", **listener: Any) -> dict[str, Any]:
        self.spec("Gateway", gateway)["listeners"].append(listener)
        return listener

    def config(self, **settings: Any) -> dict[str, Any]:
        """Settings of Envoy Gateway."""
        data = self("ConfigMap", "envoy-gateway-config")["data"]
        file = "envoy-gateway.yaml"
        data[file] = yaml.safe_dump({**yaml.safe_load(data[file]), **settings})
        return settings

    def tree(self) -> Tree:
        return Tree(Manifest(content) for content in self.objects)

    def found(self) -> dict[str, list[str]]:
        """What the rules find: object and field per rule."""
        found: dict[str, list[str]] = {}
        for finding in check(self.tree()):
            found.setdefault(finding.rule.id, []).append(f"{finding.object.title} {finding.field}")
        return found


SERVICE = "{{apiVersion: v1, kind: Service, metadata: {{name: {name}, namespace: models}}, spec: {spec}}}"
Change = Callable[[Platform], object]


def several(*changes: Change) -> Change:
    return lambda platform: [change(platform) for change in changes]


def certificate(name: str, *hosts: str) -> Change:
    """A Certificate, and an https listener for its first host."""

    def change(platform: Platform) -> None:
        made = platform.add(f"{{apiVersion: cert-manager.io/v1, kind: Certificate, metadata: {{name: {name}}}}}")
        made["spec"] = {"dnsNames": list(hosts), "secretName": name}
        tls = {"certificateRefs": [{"name": name}]}
        platform.listener(name=name, port=443, protocol="HTTPS", hostname=hosts[0], tls=tls)

    return change


def autoscaled(platform: Platform) -> None:
    platform.add(
        "{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: litellm, namespace: litellm}, "
        "spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: litellm}, minReplicas: 2}}"
    )


def knative_service(name: str, timeout: int = 60) -> Change:
    return lambda platform: platform.add(
        f"{{apiVersion: serving.knative.dev/v1, kind: Service, metadata: {{name: {name}, namespace: models}}, spec: "
        "{template: {metadata: {annotations: {features.knative.dev/http-full-duplex: enabled}}, "
        f"spec: {{timeoutSeconds: {timeout}, containers: [{{image: a}}]}}}}}}}}"
    )


def gateway(name: str, service: str) -> Change:
    """A Gateway whose Service has that name."""
    proxy = f"""
      apiVersion: gateway.envoyproxy.io/v1alpha1
      kind: EnvoyProxy
      metadata: {{name: {name[:60]}}}
      spec:
        mergeType: StrategicMerge
        provider: {{type: Kubernetes, kubernetes: {{envoyService: {{name: {service}}}}}}}
    """
    text = f"""
      apiVersion: gateway.networking.k8s.io/v1
      kind: Gateway
      metadata: {{name: {name}}}
      spec:
        gatewayClassName: llm-gateway
        infrastructure:
          parametersRef: {{group: gateway.envoyproxy.io, kind: EnvoyProxy, name: {name[:60]}}}
        listeners: [{{name: http, port: 80, protocol: HTTP}}]
    """
    return several(lambda platform: platform.add(proxy), lambda platform: platform.add(text))


def backend(platform: Platform) -> None:
    platform.add(
        "{apiVersion: gateway.envoyproxy.io/v1alpha1, kind: Backend, metadata: {name: far}, spec: {endpoints: [{fqdn: "
        "{hostname: example.com, port: 443}}]}}"
    )


def named_service(kind: str = "ClusterIP", port: int = 80) -> Change:
    return lambda platform: platform.add(
        f"{{apiVersion: v1, kind: Service, metadata: {{name: web}}, spec: {{type: {kind}, ports: [{{port: {port}}}]}}}}"
    )


GLOBAL = {"type": "Global", "global": {"rules": [{"limit": {"requests": 5, "unit": "Hour"}}]}}
JWT = {"providers": [{"name": "a", "remoteJWKS": {"uri": "https://a.example"}}]}
CORS = {"allowOrigins": ["https://a.example"]}
ALL_HOSTS = {"hostname": "llm.example.com"}
LABELS = {"from": "Selector", "selector": {"matchLabels": {"exposed": "yes"}}}
REDIRECTED = {"sectionName": "http", "name": "networking"}
ACME = {"matches": [{"path": {"type": "Exact", "value": "/.well-known/acme-challenge/x"}}]}


def set_at(kind: str, name: str, *path: str | int) -> Callable[[Any], Change]:
    """Change one field."""

    def with_value(value: Any) -> Change:
        def change(platform: Platform) -> None:
            content = platform(kind, name)
            for step in path[:-1]:
                content = content[step]  # type: ignore[index] # a path of the test
            content[path[-1]] = value  # type: ignore[index]

        return change

    return with_value


PARENT = set_at("HTTPRoute", "llama", "spec", "parentRefs", 0)
ROUTE_REQUEST = set_at("HTTPRoute", "qwen", "spec", "rules", 0, "timeouts")
NAMESPACES = set_at("Gateway", "networking", "spec", "listeners", 1, "allowedRoutes", "namespaces")
LONG = "a" * 64

FAULTS: dict[str, tuple[Change, set[str]]] = {
    "a Gateway that does not exist": (PARENT({"name": "inferense"}), {"route-without-parent"}),
    "a listener that does not exist": (
        PARENT({"name": "inference-gateway", "sectionName": "https"}),
        {"route-without-parent"},
    ),
    "a port that no listener has": (PARENT({"name": "inference-gateway", "port": 81}), {"route-without-parent"}),
    "no Gateway at all": (set_at("HTTPRoute", "llama", "spec", "parentRefs")([]), {"route-without-parent"}),
    "a host that the listener does not serve": (lambda p: p.route("web", host="example.org"), {"route-without-parent"}),
    "a kind that the listener does not take": (
        lambda p: p.listener("inference-gateway", name="tcp", port=90, protocol="TCP")
        and p.route("web", parentRefs=[{"name": "inference-gateway", "sectionName": "tcp"}]),
        {"route-without-parent"},
    ),
    "a Gateway that locks out its own namespace": (NAMESPACES(LABELS), {"gateway-locks-out-route"}),
    "a route of another namespace": (
        lambda p: p.route("web", parentRefs=[{"name": "networking", "namespace": "llm-platform"}])["metadata"].update(
            namespace="models"
        ),
        {"gateway-locks-out-route"},
    ),
    "a route on port 80": (lambda p: p.route("web", section="http"), {"route-beside-redirect"}),
    "a route on all listeners": (lambda p: p.route("web", section=""), {"route-beside-redirect"}),
    "two policies": (
        lambda p: p.policy("ClientTrafficPolicy", "second", GATEWAY, http3={}),
        {"two-policies-on-one-target"},
    ),
    "a policy by labels beside another": (
        lambda p: p.policy("ClientTrafficPolicy", "second", GATEWAY).update(
            spec={"targetSelectors": [{"kind": "Gateway", "matchLabels": {"app.kubernetes.io/name": "networking"}}]}
        ),
        {"two-policies-on-one-target"},
    ),
    "a policy of a route that does not exist": (
        lambda p: p.policy("SecurityPolicy", "own", {**LITELLM_ROUTE, "name": "litelm"}, cors=CORS),
        {"policy-without-target"},
    ),
    "a policy of a listener that does not exist": (
        lambda p: p.policy("ClientTrafficPolicy", "own", {**GATEWAY, "sectionName": "htps"}),
        {"policy-without-target"},
    ),
    "a policy of a rule that does not exist": (
        set_at("EnvoyExtensionPolicy", "llama", "spec", "targetRefs", 0, "sectionName")("lama"),
        {"policy-without-target"},
    ),
    "a policy without a target": (
        lambda p: p.policy("SecurityPolicy", "own", GATEWAY, cors=CORS)["spec"].pop("targetRefs"),
        {"policy-without-target"},
    ),
    "a policy that selects nothing": (
        lambda p: p.policy("SecurityPolicy", "own", GATEWAY).update(
            spec={"targetSelectors": [{"kind": "HTTPRoute", "matchLabels": {"exposed": "yes"}}]}
        ),
        {"policy-without-target"},
    ),
    "a route that loses the Gateway's settings": (
        lambda p: p.policy("BackendTrafficPolicy", "own", LITELLM_ROUTE | {"name": "web"}, retry={"numRetries": 1})
        and p.route("web"),
        {"route-policy-replaces-gateway-policy"},
    ),
    "a rule that loses the route's settings": (
        lambda p: [
            p.policy("SecurityPolicy", "route", LITELLM_ROUTE | {"name": "llama"}, cors=CORS, jwt=JWT),
            p.policy("SecurityPolicy", "rule", LITELLM_ROUTE | {"name": "llama", "sectionName": "llama"}, jwt=JWT),
        ],
        {"route-policy-replaces-gateway-policy"},
    ),
    "a route that loses authentication": (
        lambda p: [
            p.policy("SecurityPolicy", "all", GATEWAY, jwt=JWT),
            p.policy("SecurityPolicy", "route", LITELLM_ROUTE, cors=CORS),
        ],
        {"route-loses-authentication"},
    ),
    "no grant for a route": (
        lambda p: p.remove("ReferenceGrant", "llm-platform-inference-gateway"),
        {"reference-without-grant"},
    ),
    "a grant for another kind": (
        set_at("ReferenceGrant", "llm-platform-inference-gateway", "spec", "from", 0, "kind")("GRPCRoute"),
        {"reference-without-grant"},
    ),
    "no grant for a certificate": (
        set_at("Gateway", "networking", "spec", "listeners", 1, "tls", "certificateRefs")(
            [{"name": "tls", "namespace": "models"}]
        ),
        {"reference-without-grant"},
    ),
    "an ExternalName": (several(named_service("ExternalName"), lambda p: p.route("web")), {"external-name-backend"}),
    "the Service of an InferenceService": (
        set_at("HTTPRoute", "qwen", "spec", "rules", 0, "backendRefs")(
            [{"name": "qwen-predictor", "namespace": "models", "port": 80}]
        ),
        {"external-name-backend", "reference-without-grant"},
    ),
    "a port that the Service has not": (
        set_at("HTTPRoute", "qwen", "spec", "rules", 0, "backendRefs", 0, "port")(8080),
        {"backend-port-missing"},
    ),
    "a picker's port that its Service has not": (
        set_at("EnvoyExtensionPolicy", "llama", "spec", "extProc", 0, "backendRefs", 0, "port")(9003),
        {"backend-port-missing"},
    ),
    "a global limit": (
        lambda p: p.spec("BackendTrafficPolicy", "litellm").update(rateLimit=GLOBAL),
        {"global-limit-without-service"},
    ),
    "a global limit, and a misspelled configuration": (
        lambda p: [
            p.spec("BackendTrafficPolicy", "litellm").update(rateLimit=GLOBAL),
            p.config(ratelimit={"backend": {"type": "Redis"}}),
        ],
        {"global-limit-without-service", "ignored-config-map-key"},
    ),
    "a Backend": (backend, {"disabled-extension"}),
    "Lua": (
        lambda p: p.spec("EnvoyExtensionPolicy", "llama").update(lua=[{"type": "Inline", "inline": "x"}]),
        {"disabled-extension"},
    ),
    "replicas beside an autoscaler": (autoscaled, {"hpa-beside-replicas"}),
    "replicas of Envoy beside its autoscaler": (
        set_at("EnvoyProxy", "llm-gateway", "spec", "provider", "kubernetes", "envoyHpa")({"maxReplicas": 5}),
        {"hpa-beside-replicas"},
    ),
    "a Knative service without full duplex": (
        several(
            knative_service("duplex"),
            lambda p: p.spec("Service", "duplex")["template"].pop("metadata"),
        ),
        {"knative-half-duplex"},
    ),
    "an InferenceService without full duplex": (
        lambda p: p("InferenceService", "gemma")["metadata"]["annotations"].pop(
            "features.knative.dev/http-full-duplex"
        ),
        {"knative-half-duplex"},
    ),
    "an InferenceService whose predictor takes full duplex back": (
        set_at("InferenceService", "gemma", "spec", "predictor", "annotations")(
            {"features.knative.dev/http-full-duplex": "Disabled"}
        ),
        {"knative-half-duplex"},
    ),
    "a Gateway whose name is no label": (gateway(LONG, "other"), {"name-too-long"}),
    "a StatefulSet whose name is no label with a hash": (
        lambda p: p.add(f"{{apiVersion: apps/v1, kind: StatefulSet, metadata: {{name: {'a' * 53}}}}}"),
        {"name-too-long"},
    ),
    "a Knative service in a template with hyphens": (
        several(
            knative_service("a" * 57),
            set_at("ConfigMap", "config-network", "data", "domain-template")("{{.Name}}-{{.Namespace}}.{{.Domain}}"),
        ),
        {"name-too-long"},
    ),
    "an InferenceService without Knative": (
        lambda p: [
            p("InferenceService", "gemma")["metadata"].update(name="a" * 47, namespace="models"),
            p("InferenceService", "a" * 47)["metadata"]["annotations"].update(
                {"serving.kserve.io/deploymentMode": "Standard"}
            ),
        ],
        {"name-too-long"},
    ),
    "a class that does not exist": (
        set_at("Gateway", "networking", "spec", "gatewayClassName")("llm-gatewy"),
        {"dangling-gateway-reference"},
    ),
    "an EnvoyProxy of a class that does not exist": (
        set_at("GatewayClass", "llm-gateway", "spec", "parametersRef", "name")("llm-gatewy"),
        {"dangling-gateway-reference"},
    ),
    "an EnvoyProxy of a class without its namespace": (
        lambda p: p.spec("GatewayClass", "llm-gateway")["parametersRef"].pop("namespace"),
        {"dangling-gateway-reference"},
    ),
    "an EnvoyProxy of a Gateway that does not exist": (
        set_at("Gateway", "inference-gateway", "spec", "infrastructure", "parametersRef", "name")("inference"),
        {"dangling-gateway-reference"},
    ),
    "two listeners of one host": (
        lambda p: p.listener(name="second", port=80, protocol="HTTP", **ALL_HOSTS),
        {"conflicting-listeners"},
    ),
    "two protocols on one port": (
        lambda p: p.listener(name="second", port=443, protocol="HTTP", hostname="a.example.com"),
        {"conflicting-listeners"},
    ),
    "TLS and HTTPS of one host": (
        lambda p: p.listener(name="second", port=443, protocol="TLS", **ALL_HOSTS),
        {"conflicting-listeners"},
    ),
    "listeners of merged Gateways": (
        lambda p: [
            p.spec("EnvoyProxy", "llm-gateway").update(mergeGateways=True),
            p.spec("Gateway", "inference-gateway")["listeners"][0].update(ALL_HOSTS),
        ],
        {"conflicting-listeners"},
    ),
    "certificates of a common host": (
        certificate("wildcard", "*.example.com"),
        {"overlapping-certificates"},
    ),
    "a listener for a host below another's wildcard": (
        lambda p: p.listener(
            name="wild", port=443, protocol="HTTPS", hostname="*.example.com", tls={"certificateRefs": [{"name": "a"}]}
        ),
        {"overlapping-certificates"},
    ),
    "a model that takes longer than its route": (ROUTE_REQUEST({"request": "60s"}), {"timeout-chain"}),
    "a route without a timeout": (
        several(
            ROUTE_REQUEST({}),
            lambda p: p.spec("BackendTrafficPolicy", "qwen")["timeout"]["http"].pop("requestTimeout"),
        ),
        {"timeout-chain", "route-policy-replaces-gateway-policy"},
    ),
    "a policy's timeout that is too short": (
        several(
            ROUTE_REQUEST({}), set_at("BackendTrafficPolicy", "qwen", "spec", "timeout", "http", "requestTimeout")("5m")
        ),
        {"timeout-chain"},
    ),
    "a route that is shorter than LiteLLM": (
        set_at("HTTPRoute", "litellm", "spec", "rules", 0, "timeouts")({"request": "600s"}),
        {"timeout-chain"},
    ),
    "a backend timeout above the request's": (
        lambda p: p.route("web")["spec"]["rules"][0].update(timeouts={"request": "10s", "backendRequest": "20s"}),
        {"timeout-chain"},
    ),
    "a model above Knative's maximum": (
        set_at("InferenceService", "gemma", "spec", "predictor", "timeout")(1200),
        {"timeout-chain"},
    ),
    "a Service that selects nothing": (
        set_at("Service", "llama-epp", "spec", "selector", "app.kubernetes.io/name")("lama-epp"),
        {"selector-without-pods"},
    ),
    "a budget that selects nothing": (
        set_at("PodDisruptionBudget", "litellm", "spec", "selector", "matchLabels")({"app.kubernetes.io/name": "lite"}),
        {"selector-without-pods"},
    ),
    "a Deployment that does not select its pods": (
        set_at("Deployment", "net-kourier-controller", "spec", "selector", "matchLabels")({"app": "kourier"}),
        {"selector-without-pods"},
    ),
    "a port's name that no container has": (
        set_at("Service", "litellm", "spec", "ports", 0, "targetPort")("htp"),
        {"port-without-container"},
    ),
    "a port that no container has": (
        set_at("Service", "litellm", "spec", "ports", 0, "targetPort")(4001),
        {"undeclared-port"},
    ),
    "a port of a pool that no container has": (
        lambda p: [
            p.spec("InferencePool", "llama").update(targetPorts=[{"number": 8000}]),
            p.spec("InferencePool", "llama")["selector"].update(matchLabels={"app.kubernetes.io/name": "llama-epp"}),
        ],
        {"undeclared-port"},
    ),
    "two Gateways with one Service": (gateway("second", "inference-gateway"), {"shared-service-name"}),
    "a Service with the name of a model's": (
        lambda p: p.add(SERVICE.format(name="qwen-predictor", spec="{ports: [{port: 80}]}")),
        {"shared-service-name"},
    ),
    "a misspelled key of Knative": (
        set_at("ConfigMap", "config-autoscaler", "data", "maxScaleUpRate")("3"),
        {"ignored-config-map-key"},
    ),
    "a misspelled key of Kourier": (
        set_at("ConfigMap", "config-kourier", "data", "idle-timeout")("3s"),
        {"ignored-config-map-key"},
    ),
    "a misspelled key of KServe": (
        set_at("ConfigMap", "inferenceservice-config", "data", "ingres")("{}"),
        {"ignored-config-map-key"},
    ),
    "a suppression without a reason": (
        several(autoscaled, set_at("Deployment", "litellm", "metadata", "annotations")({
            "llm-networking/ignore-hpa-beside-replicas": " "
        })),
        {"hpa-beside-replicas", "suppression-without-reason"},
    ),
    "a suppression of an unknown rule": (
        several(autoscaled, set_at("Deployment", "litellm", "metadata", "annotations")({
            "llm-networking/ignore-hpa-beside-replica": "it is meant"
        })),
        {"hpa-beside-replicas", "suppression-of-unknown-rule"},
    ),
    "a suppression of what is right": (
        set_at("Deployment", "litellm", "metadata", "annotations")({
            "llm-networking/ignore-hpa-beside-replicas": "it is meant"
        }),
        {"suppression-without-effect"},
    ),
}  # fmt: skip

RIGHT: dict[str, Change] = {
    "a Knative service of HTTP/2": several(
        knative_service("duplex"),
        lambda p: p.spec("Service", "duplex").update(
            template={"spec": {"timeoutSeconds": 60, "containers": [{"image": "a", "ports": [{"name": "h2c"}]}]}}
        ),
    ),
    "nothing is changed": lambda _: None,
    "a Gateway of a namespace of which nothing is known": PARENT({"name": "a", "namespace": "elsewhere"}),
    "a parent that is a Service": PARENT({"group": "", "kind": "Service", "name": "llama"}),
    "the Gateway's port instead of its section": PARENT({"name": "inference-gateway", "port": 80}),
    "a host below a wildcard": lambda p: [
        p.listener(name="wild", port=8080, protocol="HTTP", hostname="*.example.org"),
        p.route("web", section="wild", host="a.b.example.org"),
    ],
    "a selector that the namespace meets": several(
        NAMESPACES(LABELS), set_at("Namespace", "llm-platform", "metadata", "labels")({"exposed": "yes"})
    ),
    "a selector, and a namespace that is not known": several(
        NAMESPACES(LABELS), lambda p: p.remove("Namespace", "llm-platform")
    ),
    "an answer to an ACME challenge on port 80": lambda p: p.route("acme", section="http", rules=[ACME]),
    "another host on port 80": lambda p: [
        p.listener(name="plain", port=80, protocol="HTTP", hostname="plain.example.com"),
        p.route("web", section="plain", host="plain.example.com"),
    ],
    "a policy of a listener beside one of the Gateway": lambda p: p.policy(
        "ClientTrafficPolicy", "own", {**GATEWAY, "sectionName": "https"}
    ),
    "a policy of a kind of route that is not known": lambda p: p.policy(
        "BackendTrafficPolicy", "own", {**LITELLM_ROUTE, "kind": "GRPCRoute"}
    ),
    "a route's policy that merges": lambda p: [
        p.route("web"),
        p.policy("BackendTrafficPolicy", "own", {**LITELLM_ROUTE, "name": "web"}, mergeType="StrategicMerge"),
    ],
    "a route that authenticates in its own way": lambda p: [
        p.policy("SecurityPolicy", "all", GATEWAY, basicAuth={}),
        p.policy("SecurityPolicy", "own", LITELLM_ROUTE, jwt=JWT, basicAuth={}),
    ],
    "a grant for all Services": set_at(
        "ReferenceGrant", "llm-platform-inference-gateway", "spec", "to"
    )([{"group": "", "kind": "Service"}]),
    "a backend of a namespace of which nothing is known": lambda p: p.route("web")["spec"]["rules"][0].update(
        backendRefs=[{"name": "a", "namespace": "elsewhere", "port": 80}]
    ),
    "a Service that is not known": lambda p: p.route("web"),
    "a Service as it should be": several(named_service(), lambda p: p.route("web")),
    "a global limit with its service": lambda p: [
        p.spec("BackendTrafficPolicy", "litellm").update(rateLimit=GLOBAL),
        p.config(rateLimit={"backend": {"type": "Redis", "redis": {"url": "redis:6379"}}}),
    ],
    "a global limit, and no configuration": lambda p: [
        p.spec("BackendTrafficPolicy", "litellm").update(rateLimit=GLOBAL),
        p.remove("ConfigMap", "envoy-gateway-config"),
    ],
    "an enabled Backend": several(backend, lambda p: p.config(extensionApis={"enableBackend": True})),
    "an autoscaler alone": several(autoscaled, lambda p: p.spec("Deployment", "litellm").pop("replicas")),
    "an autoscaler in a cluster": several(autoscaled, set_at("Deployment", "litellm", "metadata", "uid")("a-b")),
    "a class that others make": lambda p: [
        p.remove("GatewayClass", "llm-gateway"),
        p.spec("Gateway", "networking").update(gatewayClassName="other"),
    ],
    "an EnvoyProxy of a namespace of which nothing is known": set_at(
        "GatewayClass", "llm-gateway", "spec", "parametersRef", "namespace"
    )("elsewhere"),
    "the longest name of a Gateway": gateway(LONG[1:], "other"),
    "a Knative service with a long name": knative_service(LONG[1:]),
    "UDP beside TCP": lambda p: p.listener(name="http3", port=443, protocol="UDP"),
    "TLS beside HTTPS": lambda p: p.listener(name="tls", port=443, protocol="TLS", hostname="tls.example.com"),
    "certificates of different hosts": certificate("other", "other.example.com"),
    "one certificate for two listeners": lambda p: p.listener(
        **{**p.spec("Gateway", "networking")["listeners"][1], "name": "wild", "hostname": "*.example.com"}
    ),
    "a wildcard is for one label": certificate("deep", "*.llm.example.com"),
    "a route that is as long as its model": ROUTE_REQUEST({"request": "1080s"}),
    "a route that leaves its timeout to the policy": ROUTE_REQUEST({}),
    "a selector of a controller's pods": lambda p: p.add(
        SERVICE.format(name="own", spec="{selector: {serving.knative.dev/service: a, app.kubernetes.io/name: b}}")
    ),
    "a selector of pods that others make": lambda p: p.add(
        SERVICE.format(name="own", spec="{selector: {app: other}, ports: [{port: 80}]}")
    ),
    "a number that one container may listen on": several(
        set_at("Service", "litellm", "spec", "ports", 0, "targetPort")(4001),
        lambda p: p.spec("Deployment", "litellm")["template"]["spec"]["containers"].append({"name": "b", "image": "b"}),
    ),
    "one of two ports that is declared": lambda p: p.spec("Service", "litellm")["ports"].append({"port": 1}),
    "a template that is not filled in": set_at("Service", "litellm", "spec", "selector")({"app": "${APP}"}),
    "two Gateways with a Service each": gateway("second", "second"),
    "a Service of a model in a cluster": lambda p: p.add(
        "{apiVersion: v1, kind: Service, metadata: {name: qwen-predictor, namespace: models, ownerReferences: [{kind: "
        "Route}]}, spec: {ports: [{port: 80}]}}"
    ),
    "Knative's example": set_at("ConfigMap", "config-autoscaler", "data", "_example")("text"),
    "an older spelling that Knative reads": set_at("ConfigMap", "config-network", "data", "domainTemplate")("a"),
    "Istio's Gateway": lambda p: p.add(
        "{apiVersion: networking.istio.io/v1, kind: Gateway, metadata: {name: networking}, spec: {selector: {a: b}}}"
    ),
    "a suppression with a reason": several(autoscaled, set_at("Deployment", "litellm", "metadata", "annotations")({
        "llm-networking/ignore-hpa-beside-replicas": "the autoscaler is paused"
    })),
}  # fmt: skip


@pytest.mark.parametrize("folder", OWN, ids=lambda folder: folder.name)
def test_our_own_manifests_are_clean(folder: Path) -> None:
    assert [str(finding) for finding in check(Tree(read_manifests([folder])))] == []


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found_by_its_rule_alone(name: str) -> None:
    change, expected = FAULTS[name]
    platform = Platform()
    change(platform)
    found = platform.found()
    assert set(found) == expected, found


@pytest.mark.parametrize("name", RIGHT)
def test_what_is_right_or_not_known_is_not_found(name: str) -> None:
    platform = Platform()
    RIGHT[name](platform)
    assert platform.found() == {}


def test_every_rule_has_a_fault() -> None:
    assert {rule.id for rule in rules()} == set().union(*(expected for _, expected in FAULTS.values()))
