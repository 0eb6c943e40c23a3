"""Gateways, routes and backends, made to tell apart every way in which requests are routed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from constructs_lib.manifests.manifest import Manifest

Object = dict[str, Any]

HOME, TEAM, OTHER = "explain", "explain-team", "explain-other"
BACKENDS = {HOME: ("one", "two", "three", "four", "five"), TEAM: ("team", "granted"), OTHER: ("other", "hidden")}
"""The Services of each namespace; a backend answers with its namespace and name."""
FIRST_PORT = 9001
CLASS = "llm-gateway"
_GATEWAY_API, _ENVOY = "gateway.networking.k8s.io/v1", "gateway.envoyproxy.io/v1alpha1"


def made(api: str, kind: str, name: str, spec: Object, namespace: str = HOME, **metadata: Any) -> Object:
    """One object."""
    known = {"name": name, **({"namespace": namespace} if namespace else {}), **metadata}
    return {"apiVersion": api, "kind": kind, "metadata": known, "spec": spec}


def path(value: str, kind: str = "PathPrefix", **more: Any) -> Object:
    """A match by path, and what else it asks for."""
    return {"path": {"type": kind, "value": value}, **more}


def exact(value: str, **more: Any) -> Object:
    """A match by the whole path."""
    return path(value, "Exact", **more)


def regex(value: str, **more: Any) -> Object:
    """A match by a regular expression."""
    return path(value, "RegularExpression", **more)


def pairs(*items: str) -> list[Object]:
    """Headers or query parameters, written `name=value`, or `name~regex`."""
    found = []
    for item in items:
        kind = "RegularExpression" if "~" in item else "Exact"
        name, _, value = item.partition("~" if "~" in item else "=")
        found.append({"type": kind, "name": name, "value": value})
    return found


def rule(match: Object | list[Object] | None, *backends: str | Object, filters: list[Object] | None = None,
         **more: Any) -> Object:  # fmt: skip
    """A rule; a backend is a name, `namespace/name`, or what a reference is."""
    found: Object = dict(more)
    if match is not None:
        found["matches"] = match if isinstance(match, list) else [match]
    if filters:
        found["filters"] = filters
    if backends:
        found["backendRefs"] = [_reference(one) if isinstance(one, str) else one for one in backends]
    return found


def _reference(text: str) -> Object:
    namespace, _, rest = text.rpartition("/")
    name, _, weight = rest.partition("*")
    found: Object = {"name": name, "port": 80}
    if namespace:
        found["namespace"] = namespace
    if weight:
        found["weight"] = int(weight)
    return found


def route(name: str, hosts: str, *rules: Object, namespace: str = HOME, parent: str = "table", port: int = 0,
          section: str = "any", **metadata: Any) -> Object:  # fmt: skip
    """An HTTPRoute; at a port instead of a section if one is given, at the whole Gateway if neither is."""
    reference: Object = {"name": parent, "namespace": HOME}
    if port:
        reference["port"] = port
    elif section:
        reference["sectionName"] = section
    spec: Object = {"parentRefs": [reference], "rules": list(rules)}
    if hosts:
        spec["hostnames"] = hosts.split()
    return made(_GATEWAY_API, "HTTPRoute", name, spec, namespace, **metadata)


def redirect(**fields: Any) -> list[Object]:
    """A redirect; `full` and `prefix` replace the path."""
    return [{"type": "RequestRedirect", "requestRedirect": _with_path(fields)}]


def rewrite(**fields: Any) -> list[Object]:
    """A rewrite; `full` and `prefix` replace the path."""
    return [{"type": "URLRewrite", "urlRewrite": _with_path(fields)}]


def _with_path(fields: Mapping[str, Any]) -> Object:
    found = {key: value for key, value in fields.items() if key not in ("full", "prefix")}
    if "full" in fields:
        found["path"] = {"type": "ReplaceFullPath", "replaceFullPath": fields["full"]}
    if "prefix" in fields:
        found["path"] = {"type": "ReplacePrefixMatch", "replacePrefixMatch": fields["prefix"]}
    return found


def extension(name: str) -> list[Object]:
    """A filter of Envoy Gateway."""
    reference = {"group": "gateway.envoyproxy.io", "kind": "HTTPRouteFilter", "name": name}
    return [{"type": "ExtensionRef", "extensionRef": reference}]


def listener(name: str, port: int, hostname: str = "", allowed: Object | None = None, **more: Any) -> Object:
    """A listener of a Gateway; for routes of all namespaces unless it says otherwise."""
    found = {"name": name, "port": port, "protocol": "HTTP", **more}
    if hostname:
        found["hostname"] = hostname
    return {**found, "allowedRoutes": allowed or {"namespaces": {"from": "All"}}}


def secure(name: str, hostname: str = "") -> Object:
    """A listener with TLS on port 443."""
    tls = {"mode": "Terminate", "certificateRefs": [{"name": "explain-tls"}]}
    return listener(name, 443, hostname, protocol="HTTPS", tls=tls)


def gateways() -> Iterator[Object]:
    """One with most listeners, one with policies, and one that Envoy refuses."""
    settings = {"replicas": 1, "container": {"resources": {"requests": {"cpu": "10m", "memory": "64Mi"}}}}
    kubernetes = {"envoyDeployment": settings, "envoyService": {"type": "ClusterIP"}}
    yield made(_ENVOY, "EnvoyProxy", "explain", {"provider": {"type": "Kubernetes", "kubernetes": kubernetes}})
    reference = {"group": "gateway.envoyproxy.io", "kind": "EnvoyProxy", "name": "explain"}
    selector = {"matchLabels": {"team": "a"}}
    listeners = {
        "table": [
            listener("any", 80),
            listener("wild", 8080, "*.wild.example"),
            listener("api", 8080, "api.wild.example"),
            listener("same", 8081, allowed={"namespaces": {"from": "Same"}}),
            listener("selected", 8082, allowed={"namespaces": {"from": "Selector", "selector": selector}}),
            listener("grpc", 8083, allowed={"namespaces": {"from": "All"}, "kinds": [{"kind": "GRPCRoute"}]}),
            listener("lenient", 8084),
            secure("secure", "secure.example"),
            secure("secure-wild", "*.secure.example"),
        ],
        "policies": [listener("http", 80), listener("alt", 8080)],
        "clash": [listener("any", 80), listener("wild", 80, "*.clash.example")],
    }
    for name, found in listeners.items():
        spec = {"gatewayClassName": CLASS, "infrastructure": {"parametersRef": reference}, "listeners": found}
        yield made(_GATEWAY_API, "Gateway", name, spec)


def backends() -> Iterator[Object]:
    """Namespaces and Services, good and bad ones."""
    for namespace, labels in ((HOME, {}), (TEAM, {"team": "a"}), (OTHER, {"team": "b"})):
        metadata = {"name": namespace, "labels": labels} if labels else {"name": namespace}
        yield {"apiVersion": "v1", "kind": "Namespace", "metadata": metadata}
        for number, name in enumerate(BACKENDS[namespace]):
            ports = [{"name": "http", "port": 80, "targetPort": FIRST_PORT + number}]
            yield made("v1", "Service", name, {"selector": {"app": "explain"}, "ports": ports}, namespace)
    port = [{"name": "http", "port": 80, "targetPort": FIRST_PORT}]
    yield made("v1", "Service", "empty", {"selector": {"app": "nobody"}, "ports": port})
    yield made("v1", "Service", "bare", {"ports": port})
    yield made("v1", "Service", "outside", {"type": "ExternalName", "externalName": "example.com", "ports": port})
    for name, kind, target in (("granted", "HTTPRoute", "granted"), ("wrong-kind", "GRPCRoute", "team")):
        start = {"group": "gateway.networking.k8s.io", "kind": kind, "namespace": HOME}
        to = {"group": "", "kind": "Service", "name": target}
        yield made("gateway.networking.k8s.io/v1", "ReferenceGrant", name, {"from": [start], "to": [to]}, TEAM)


def echo(image: str, program: str) -> Iterator[Object]:
    """The pods: one per namespace, each port of which is one backend."""
    for namespace, names in BACKENDS.items():
        ports = [f"{namespace}/{name}:{FIRST_PORT + number}" for number, name in enumerate(names)]
        yield {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "echo", "namespace": namespace},
               "data": {"echo.py": program}}  # fmt: skip
        secure_ = {"allowPrivilegeEscalation": False, "capabilities": {"drop": ["ALL"]}, "runAsNonRoot": True,
                   "runAsUser": 65534, "seccompProfile": {"type": "RuntimeDefault"}}  # fmt: skip
        container = {
            "name": "echo", "image": image, "command": ["python3", "/program/echo.py", *ports],
            "readinessProbe": {"tcpSocket": {"port": FIRST_PORT}, "periodSeconds": 1},
            "volumeMounts": [{"name": "program", "mountPath": "/program"}], "securityContext": secure_,
        }  # fmt: skip
        pod = {"containers": [container], "volumes": [{"name": "program", "configMap": {"name": "echo"}}]}
        template = {"metadata": {"labels": {"app": "explain"}}, "spec": pod}
        spec = {"replicas": 1, "selector": {"matchLabels": {"app": "explain"}}, "template": template}
        yield made("apps/v1", "Deployment", "echo", spec, namespace)


def as_manifests(objects: Iterator[Object]) -> list[Manifest]:
    """The objects as an explanation takes them."""
    return [Manifest(one) for one in objects]
