"""What the backends of a rule stand for, and which of them can answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from constructs_lib.explain.trace import Source, source
from constructs_lib.explain.workloads import Workload, workloads_of
from constructs_lib.manifests.fields import dig, listed
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree

GATEWAY_API = "gateway.networking.k8s.io"
ENVOY_GATEWAY = "gateway.envoyproxy.io"


@dataclass(frozen=True, slots=True)
class Backend:
    """One backend of a rule."""

    kind: str
    namespace: str
    name: str
    port: int
    weight: int
    status: int
    """200 if it can be asked; else what Envoy Gateway answers in its place: 500 for a wrong one, 503 without pods."""
    reason: str
    """Why it cannot be asked, or what is not known about it."""
    source: Source
    filters: tuple[Mapping[str, Any], ...] = ()
    service: Manifest | None = None
    workloads: tuple[Workload, ...] = ()

    @property
    def cause(self) -> Source:
        """Where the reason is written: in the workload if that has no pods, else in the reference."""
        idle = [one.manifest for one in self.workloads if one.most == 0]
        return source(idle[0], "spec", "replicas") if self.status == 503 and idle else self.source

    @property
    def title(self) -> str:
        """`namespace/name`."""
        return f"{self.namespace}/{self.name}"

    @property
    def target_port(self) -> int | str:
        """The port of the pods: a number, or a name if no pod is known that has it."""
        wanted: Mapping[str, Any] = next((one for one in _ports(self.service) if one.get("port") == self.port), {})
        target: int | str = wanted.get("targetPort", self.port)
        named = [one.port(target) for one in self.workloads if isinstance(target, str)]
        return next((port for port in named if port), target)


def granted(tree: Tree, start: tuple[str, str, str], to: tuple[str, str, str, str]) -> Manifest | None:
    """The ReferenceGrant that lets (group, kind, namespace) refer to (group, kind, namespace, name)."""
    for grant in tree.kind("ReferenceGrant"):
        sources = [(one.get("group", ""), one.get("kind"), one.get("namespace")) for one in listed(grant.spec, "from")]
        targets = [(one.get("group", ""), one.get("kind"), one.get("name")) for one in listed(grant.spec, "to")]
        named = any((group, kind) == to[:2] and name in (None, "", to[3]) for group, kind, name in targets)
        if grant.namespace == to[2] and start in sources and named:
            return grant
    return None


def backends_of(tree: Tree, route: Manifest, rule: int) -> list[Backend]:
    """The backends of a rule."""
    at = ("spec", "rules", rule, "backendRefs")
    return [
        _backend(tree, route, reference, source(route, *at, place))
        for place, reference in enumerate(listed(dig(route.content, "spec", "rules", rule) or {}, "backendRefs"))
    ]


@dataclass(frozen=True, slots=True)
class _State:
    """Whether a backend can be asked."""

    status: int = 200
    reason: str = ""
    service: Manifest | None = None
    workloads: tuple[Workload, ...] = ()


def _backend(tree: Tree, route: Manifest, reference: Mapping[str, Any], where: Source) -> Backend:
    kind, group = str(reference.get("kind") or "Service"), str(reference.get("group") or "")
    namespace, name = str(reference.get("namespace") or route.namespace), str(reference.get("name"))
    port, weight = int(reference.get("port") or 0), reference.get("weight")
    state, custom, titled = _State(), kind in _custom_kinds(tree), f"{kind} {namespace}/{name}"
    start = (GATEWAY_API, "HTTPRoute", route.namespace)
    if not custom and (group, kind) not in (("", "Service"), (ENVOY_GATEWAY, "Backend")):
        state = _State(500, f"{titled}: Envoy Gateway takes Services and Backends only")
    elif namespace != route.namespace and granted(tree, start, (group, kind, namespace, name)) is None:
        hint = f"a ReferenceGrant in {namespace} from HTTPRoute of {route.namespace} to {kind} is missing"
        state = _State(500, f"{titled} is in another namespace: {hint}")
    elif kind == "Backend":
        state = _external(tree, namespace, name)
    elif not custom:
        state = _service(tree, namespace, name, port)
    return Backend(
        kind, namespace, name, port, 1 if weight is None else int(weight), state.status, state.reason, where,
        tuple(listed(reference, "filters")), state.service, state.workloads,
    )  # fmt: skip


def _service(tree: Tree, namespace: str, name: str, port: int) -> _State:
    titled, service = f"Service {namespace}/{name}", tree.find("Service", namespace, name)
    if service is None:
        if any(one.namespace == namespace for one in tree.kind("Service")):
            return _State(500, f"{titled} does not exist")
        return _State(200, f"{titled} is not in these manifests")
    ports = [one.get("port") for one in _ports(service)]
    pods = workloads_of(tree, service)
    if service.spec.get("type") == "ExternalName":
        return _State(500, f"{titled} is an ExternalName, which Envoy Gateway refuses", service)
    if port not in ports:
        has = ", ".join(str(one) for one in ports) or "none"
        asked = f"has no port {port}" if port else "is named without a port"
        return _State(500, f"{titled} {asked}; it has {has}", service)
    if reason := _without_pods(tree, service, pods):
        return _State(503, reason, service, pods)
    return _State(200, "", service, pods)


def _ports(service: Manifest | None) -> list[Any]:
    return listed(service.spec, "ports") if service else []


def _without_pods(tree: Tree, service: Manifest, pods: tuple[Workload, ...]) -> str:
    """Why no pod is behind the Service; empty if there is one, or may be."""
    slices = [
        one
        for one in tree.kind("EndpointSlice")
        if one.namespace == service.namespace and one.labels.get("kubernetes.io/service-name") == service.name
    ]
    if slices:
        ready = [end for one in slices for end in listed(one.content, "endpoints")
                 if dig(end, "conditions", "ready") is not False]  # fmt: skip
        return "" if ready else f"{service.title} has no ready endpoint"
    if not service.spec.get("selector"):
        return f"{service.title} has no selector and no EndpointSlice"
    if not pods:
        return f"no pod of these manifests has the labels that {service.title} selects"
    if all(one.most == 0 for one in pods):
        return f"{', '.join(one.manifest.title for one in pods)} has 0 replicas"
    return ""


def _external(tree: Tree, namespace: str, name: str) -> _State:
    """A Backend of Envoy Gateway."""
    backend, titled = tree.find("Backend", namespace, name), f"Backend {namespace}/{name}"
    configs = configurations(tree)
    if configs and not any("enableBackend: true" in config for config in configs):
        return _State(500, f"{titled}: extensionApis.enableBackend is off in the configuration of Envoy Gateway")
    if backend is None:
        return _State(500, f"{titled} does not exist")
    if not listed(backend.spec, "endpoints") and backend.spec.get("type") != "DynamicResolver":
        return _State(503, f"{titled} has no endpoints", backend)
    return _State(200, "", backend)


def configurations(tree: Tree) -> list[str]:
    """The configuration of Envoy Gateway; none if it is not in the tree."""
    found = [str((one.content.get("data") or {}).get("envoy-gateway.yaml", "")) for one in tree.kind("ConfigMap")]
    return [one for one in found if one]


def _custom_kinds(tree: Tree) -> set[str]:
    """The kinds that an extension of Envoy Gateway serves."""
    return (
        {"InferencePool"}
        if any("backendResources" in one and "InferencePool" in one for one in configurations(tree))
        else set()
    )


def shares(backends: list[Backend]) -> dict[int, float]:
    """The share of the requests that each backend gets, by its place; those without a weight left out."""
    whole = sum(one.weight for one in backends)
    return {place: one.weight / whole for place, one in enumerate(backends) if one.weight} if whole else {}


def outcomes(backends: list[Backend], parts: dict[int, float]) -> dict[str, float]:
    """The shares of the backends that can be asked by name, and of all others together by the status in their place.

    If some are wrong and others have no pods, all of these get 503 (Envoy Gateway 1.9).
    """
    found: dict[str, float] = {}
    status = str(max((backends[place].status for place in parts), default=0))
    for place, part in parts.items():
        name = backends[place].title if backends[place].status == 200 else status
        found[name] = found.get(name, 0) + part
    return found
