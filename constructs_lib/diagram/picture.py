"""What a picture shows, made from the flows of a platform and from its objects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree, selects
from constructs_lib.names import KNATIVE_SERVICE_LABEL, OWNING_GATEWAY_LABEL, OWNING_GATEWAY_NAMESPACE_LABEL
from constructs_lib.network_policies.flow import Addresses, Endpoint, Flow, Node, Pods

_POLICIES = ("ClientTrafficPolicy", "SecurityPolicy", "BackendTrafficPolicy", "EnvoyExtensionPolicy")


@dataclass(frozen=True, slots=True)
class Box:
    """One part."""

    name: str
    """What people call it."""
    notes: tuple[str, ...]
    """What else is known: ports that clients use, policies."""
    namespace: str | None
    """Its namespace; "" for any of the cluster, None outside of it."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """All connections of one kind from one part to another."""

    source: Endpoint
    target: Endpoint
    labels: tuple[str, ...]
    """Ports and reason of each connection."""
    carries_requests: bool
    """Whether it is on the path of requests; otherwise parts talk about them."""
    crosses: bool
    """Whether it comes into the cluster, or leaves it."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Parts, and the arrows between them."""

    boxes: dict[Endpoint, Box]
    arrows: tuple[Arrow, ...]
    closed: frozenset[str]
    """Namespaces where everything is denied that no policy allows."""

    @property
    def namespaces(self) -> tuple[str, ...]:
        """Those of the cluster, in the order of their parts; "" for any."""
        return tuple(dict.fromkeys(box.namespace for box in self.boxes.values() if box.namespace is not None))


def picture_of(flows: Iterable[Flow], tree: Tree) -> Picture:
    """The picture of some flows.

    Args:
        flows: who connects to whom.
        tree: the objects of the platform, for listeners and policies.
    """
    flows = tuple(flows)
    ends = dict.fromkeys(end for flow in flows for end in (flow.source, flow.destination))
    pairs: dict[tuple[Endpoint, Endpoint, bool], list[Flow]] = {}
    for flow in flows:
        if flow.source != flow.destination:  # pods of one part among themselves are one box
            pairs.setdefault((flow.source, flow.destination, is_request(flow)), []).append(flow)
    return Picture(
        boxes={end: Box(end.where if isinstance(end, Addresses) else end.name, tuple(_notes(end, tree)), _home(end))
               for end in ends},
        arrows=tuple(
            Arrow(source, target, labels_of(several), requests, (_home(source) is None) != (_home(target) is None))
            for (source, target, requests), several in pairs.items()
        ),
        closed=frozenset(one.namespace for one in tree.kind("NetworkPolicy") if not one.spec.get("podSelector")),
    )  # fmt: skip


def is_request(flow: Flow) -> bool:
    """Whether it is on the path of requests."""
    return flow.why.startswith(("requests", "copies of requests"))


def is_plumbing(flow: Flow) -> bool:
    """Whether every cluster has it, whatever the platform is: names, probes, images, the API server, scrapers."""
    ends = {flow.source.name, flow.destination.name}
    usual = flow.key.startswith("networkPolicies.") or isinstance(flow.source, Node)
    return usual or bool(ends & {"API server", "image registries"})


def labels_of(flows: Sequence[Flow]) -> tuple[str, ...]:
    """`ports: reason` of each reason."""
    ports: dict[str, list[str]] = {}
    for flow in flows:
        ports.setdefault(flow.why, []).append(port_of(flow))
    return tuple(f"{', '.join(dict.fromkeys(several))}: {why}" for why, several in ports.items())


def port_of(flow: Flow) -> str:
    """The port, with the protocol if it is not TCP."""
    return f"{flow.port or 'any'}" + ("/UDP" if flow.protocol == "UDP" else "")


def _home(end: Endpoint) -> str | None:
    return end.namespace if isinstance(end, Pods) else None


def _notes(end: Endpoint, tree: Tree) -> Iterator[str]:
    """The listeners of a Gateway's proxies, and the policies on a part."""
    if not isinstance(end, Pods) or end.anywhere:
        return
    gateway = tree.find("Gateway", end.labels.get(OWNING_GATEWAY_NAMESPACE_LABEL, ""),
                        end.labels.get(OWNING_GATEWAY_LABEL, ""))  # fmt: skip
    if gateway:
        listeners = (f"{one['port']} {one['protocol']}" for one in gateway.spec.get("listeners") or ())
        yield f"Gateway {gateway.name}: {', '.join(listeners)}"
        routes = {route.name for route in tree.kind("HTTPRoute") if _is_parent(gateway, route)}
        for kind in _POLICIES:
            on_gateway = sum(_targets(policy, {gateway.name}, "Gateway") for policy in tree.kind(kind))
            on_routes = sum(_targets(policy, routes, "HTTPRoute") for policy in tree.kind(kind))
            if on_gateway or on_routes:
                on = " and ".join([*(["Gateway"] if on_gateway else []), *_counted(on_routes, "route")])
                yield f"{kind}: {on}"
    models = [model.name for model in tree.kind("InferenceService", "Service.serving.knative.dev")]
    if models and KNATIVE_SERVICE_LABEL in end.label_keys:
        yield ", ".join(models)
    count = sum(
        policy.namespace == end.namespace
        and bool(policy.spec.get("podSelector"))
        and selects(policy.spec["podSelector"], end.labels)
        for policy in tree.kind("NetworkPolicy")
    )
    yield from _counted(count, "NetworkPolicy")


def _counted(count: int, word: str) -> Iterator[str]:
    if count:
        several = f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"
        yield f"{count} {word if count == 1 else several}"


def _is_parent(gateway: Manifest, route: Manifest) -> bool:
    return any(
        parent.get("name") == gateway.name and parent.get("namespace", route.namespace) == gateway.namespace
        for parent in route.spec.get("parentRefs") or ()
    )


def _targets(policy: Manifest, names: set[str], kind: str) -> bool:
    targets = policy.spec.get("targetRefs") or [policy.spec.get("targetRef") or {}]
    return any(target.get("kind") == kind and target.get("name") in names for target in targets)
