"""Rules of Services and other selectors: pods that they find, ports that they send to, names that are taken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from typing import Any

from constructs_lib.checks.controllers import envoy_gateways
from constructs_lib.checks.objects import items, mapping, of_envoy_gateway, of_gateway_api
from constructs_lib.checks.pods import AllPods, Pods, made_by_controllers
from constructs_lib.checks.rule import Hit, Path, rule
from constructs_lib.manifests.fields import dig
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree, selects
from constructs_lib.models.values import PREDICTOR_SUFFIX
from constructs_lib.names import ENVOY_GATEWAY_NAMESPACE

_WORKLOADS = ("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet")


def _selectors(tree: Tree) -> Iterator[tuple[Manifest, Path, Mapping[str, Any]]]:
    """Every selector of pods that is not empty, as a label selector."""
    for service in tree.kind("Service"):
        if service.spec.get("selector"):
            yield service, ("spec", "selector"), {"matchLabels": mapping(service.spec, "selector")}
    for pool in tree.kind("InferencePool"):
        selector = mapping(pool.spec, "selector")
        labels = selector if "matchLabels" in selector else {"matchLabels": selector}
        if selector:
            yield pool, ("spec", "selector"), labels
    for budget in tree.kind("PodDisruptionBudget"):
        if budget.spec.get("selector"):
            yield budget, ("spec", "selector"), mapping(budget.spec, "selector")


@rule(
    "selector-without-pods",
    "error",
    objects="Service, InferencePool, PodDisruptionBudget, Deployment, StatefulSet, DaemonSet and other owners of pods",
    why="A selector that finds no pods leaves its Service without endpoints: requests to it get 503. A "
    "PodDisruptionBudget protects nothing.",
    cure="Select by labels of the pod template.",
    silent="no pods among the objects are like the selected ones: they share no label with the selector, and no "
    "value is nearly the same; or others select them; and labels that only controllers write",
)
def _selector_without_pods(tree: Tree) -> Iterator[Hit]:
    found = AllPods(tree)
    selectors = [one for one in _selectors(tree) if not made_by_controllers(one[2])]
    hits = [(one, found.selected(one[0].namespace, one[2])) for one in selectors]
    taken = {(holder.kind, id(pods.owner)) for (holder, _, _), chosen in hits for pods in chosen}
    for (holder, path, selector), chosen in hits:
        others = found.of(holder.namespace) if not chosen else ()
        free = [pods for pods in others if pods.complete and (holder.kind, id(pods.owner)) not in taken]
        if nearest := _nearest(free, selector):
            yield Hit(holder, path, f"selects no pods of namespace {holder.namespace}: {nearest}")
    for pods in found.all:
        owner = mapping(pods.owner.spec, "selector")
        if pods.owner.kind in _WORKLOADS and owner and not selects(owner, pods.labels):
            yield Hit(pods.owner, ("spec", "selector"), "does not select the pods of its own template")


def _nearest(found: list[Pods], selector: Mapping[str, Any]) -> str:
    """The labels that are missing on the pods that are most like the selected ones, if there are any."""
    wanted = mapping(selector, "matchLabels")
    close = [
        ([f"{key}={value}" for key, value in wanted.items() if pods.labels.get(key) != value], pods.owner.title)
        for pods in found
        if _alike(wanted, pods.labels)
    ]
    missing, title = min(close, key=lambda one: len(one[0]), default=([], ""))
    what = f"have no {', '.join(missing)}" if missing else "do not meet its expressions"
    return f"those of {title} {what}" if title else ""


def _alike(wanted: Mapping[str, str], labels: Mapping[str, str]) -> bool:
    """Whether pods may be meant: one label is the same, or all keys are, with a value that is nearly the same."""
    if any("$" in str(value) or "{" in str(value) for value in wanted.values()):
        return False  # a template that nobody has filled in
    nearly = any(SequenceMatcher(None, str(labels.get(key)), str(value)).ratio() > 0.7 for key, value in wanted.items())
    same = any(labels.get(key) == value for key, value in wanted.items())
    return same or ({*wanted} <= {*labels} and nearly)


@rule(
    "port-without-container",
    "error",
    objects="Service, Deployment, StatefulSet, DaemonSet and other owners of pods",
    why="A targetPort that is a name is looked up in the containers: without one of that name the Service has no "
    "endpoints, and requests to it get 503.",
    cure="Write the name of a port that a container declares, or declare it.",
    silent="the pods are not among the objects, or a controller adds containers to them",
)
def _port_without_container(tree: Tree) -> Iterator[Hit]:
    for holder, ports, pods in _served(tree):
        for path, port in ports:
            if _is_name(port) and pods.complete and all(item.get("name") != port for item in pods.ports):
                yield Hit(holder, path, _no_port(pods, port))


@rule(
    "undeclared-port",
    "warning",
    objects="Service, InferencePool, Deployment, StatefulSet, DaemonSet and other owners of pods",
    why="The containers declare ports, and none of them is the number that requests are sent to. If nothing listens "
    "there, connections are refused; Kubernetes itself does not need the declaration.",
    cure="Write the number of a port that a container declares, or declare it.",
    silent="the pods are not among the objects, a container declares no port at all, or another port is declared",
)
def _undeclared_port(tree: Tree) -> Iterator[Hit]:
    for holder, ports, pods in _served(tree):
        declared = [item.get("containerPort") for item in pods.ports]
        if pods.declare_all_ports and not any(_is_name(port) or int(port) in declared for _, port in ports):
            for path, port in ports:
                yield Hit(holder, path, _no_port(pods, port))


def _served(tree: Tree) -> Iterator[tuple[Manifest, list[tuple[Path, int | str]], Pods]]:
    """Services and pools, the ports that they send to, and the pods of each owner that they select."""
    found = AllPods(tree)
    for holder, _, selector in _selectors(tree):
        ports = list(_target_ports(holder))
        for pods in found.selected(holder.namespace, selector) if ports else ():
            yield holder, ports, pods


def _no_port(pods: Pods, port: int | str) -> str:
    declared = ", ".join(_shown(item) for item in pods.ports) or "none"
    return f"no container of {pods.owner.title} has port {port}; they have {declared}"


def _is_name(port: int | str) -> bool:
    return isinstance(port, str) and not port.isdigit()


def _target_ports(holder: Manifest) -> Iterator[tuple[Path, int | str]]:
    for path, port in items(holder.content, "spec", "ports") if holder.kind == "Service" else ():
        target = port.get("targetPort", port.get("port"))
        headless = holder.spec.get("clusterIP") == "None" and "targetPort" not in port
        if isinstance(target, int | str) and "$" not in str(target) and not headless:
            yield (*path, "targetPort" if "targetPort" in port else "port"), target
    for path, port in items(holder.content, "spec", "targetPorts") if holder.kind == "InferencePool" else ():
        if isinstance(port.get("number"), int):
            yield (*path, "number"), port["number"]


def _shown(port: Mapping[str, Any]) -> str:
    return f"{port.get('containerPort')}" + (f" ({port['name']})" if port.get("name") else "")


@rule(
    "shared-service-name",
    "error",
    objects="Service, Gateway, EnvoyProxy, InferenceService, Knative Service",
    why="Controllers make Services under names that follow from their objects. Two objects with the same Service "
    "overwrite it again and again, and requests end at the wrong pods.",
    cure="Give one of them another name; for Gateways envoyService.name of an EnvoyProxy of their own.",
    silent="the objects of one of them are not among those looked at",
)
def _shared_service_name(tree: Tree) -> Iterator[Hit]:
    makers: dict[tuple[str, str], list[tuple[Manifest, Path]]] = {}
    for namespace, name, maker, path in _made(tree):
        makers.setdefault((namespace, name), []).append((maker, path))
    for (namespace, name), found in makers.items():
        (first, _), *others = found
        for maker, path in others if len({maker.identity for maker, _ in found}) > 1 else ():
            yield Hit(maker, path, f"makes Service {namespace}/{name}, as {first.title} does")


def _made(tree: Tree) -> Iterator[tuple[str, str, Manifest, Path]]:
    """The Services that people write, and those that controllers make for other objects."""
    for service in tree.kind("Service"):
        by_controller = service.metadata.get("ownerReferences") or made_by_controllers({"matchLabels": service.labels})
        if not by_controller and "name" in service.metadata:
            yield service.namespace, service.name, service, ("metadata", "name")
    for service in tree.kind("Service.serving.knative.dev"):
        if not service.metadata.get("ownerReferences"):
            yield service.namespace, service.name, service, ("metadata", "name")
    for model in tree.kind("InferenceService"):
        yield model.namespace, f"{model.name}{PREDICTOR_SUFFIX}", model, ("metadata", "name")
    namespace = next((found.namespace for found, _ in envoy_gateways(tree)), ENVOY_GATEWAY_NAMESPACE)
    for gateway in of_gateway_api(tree, "Gateway"):
        proxy = _proxy(tree, gateway)
        if proxy and (name := dig(proxy.spec, *_SERVICE_NAME)):
            yield namespace, str(name), gateway, ("spec", "infrastructure", "parametersRef")


_SERVICE_NAME = ("provider", "kubernetes", "envoyService", "name")


def _proxy(tree: Tree, gateway: Manifest) -> Manifest | None:
    """The EnvoyProxy whose name of the Service holds for a Gateway: its own, or that of its class."""
    own = mapping(gateway.spec, "infrastructure", "parametersRef")
    found = tree.find("EnvoyProxy", gateway.namespace, str(own.get("name"))) if own else None
    if found and (found.spec.get("mergeType") is None or dig(found.spec, *_SERVICE_NAME)):
        return found
    gateway_class = tree.find("GatewayClass", "", str(gateway.spec.get("gatewayClassName")))
    reference = mapping(gateway_class.spec, "parametersRef") if gateway_class else {}
    proxies = of_envoy_gateway(tree, "EnvoyProxy")
    merged = [
        proxy
        for proxy in proxies
        if (proxy.namespace, proxy.name) == (reference.get("namespace"), reference.get("name"))
        and not proxy.spec.get("mergeGateways")
    ]
    return merged[0] if merged else None
