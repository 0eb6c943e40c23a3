"""Rules of references from one object to another: grants, kinds of Services, ports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from constructs_lib.checks.controllers import runs_on_knative
from constructs_lib.checks.objects import (
    POLICIES,
    ROUTES,
    items,
    of_envoy_gateway,
    of_gateway_api,
    references,
)
from constructs_lib.checks.rule import Hit, Path, rule
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree
from constructs_lib.models.values import PREDICTOR_SUFFIX

_BACKENDS = ("backendRef", "backendRefs")
_SECRETS = ("certificateRefs", "clientIDRef", "clientSecret", "credentialRefs", "users", "valueRef")
_TRUSTED = ("caCertificateRefs",)


def _holders(tree: Tree) -> list[Manifest]:
    """The objects whose references need grants, and are checked by Envoy Gateway."""
    return [*of_gateway_api(tree, *ROUTES, "Gateway", "ListenerSet"), *of_envoy_gateway(tree, *POLICIES)]


def backends(tree: Tree) -> Iterator[tuple[Manifest, Path, str, str, Mapping[str, Any]]]:
    """Every reference to a Service: object, path, namespace and name of the Service, the reference."""
    for holder in _holders(tree):
        for path, _, reference in references(holder.content, *_BACKENDS):
            if (reference.get("group") or "", reference.get("kind") or "Service") == ("", "Service"):
                yield (
                    holder,
                    path,
                    str(reference.get("namespace") or holder.namespace),
                    str(reference.get("name")),
                    reference,
                )


@rule(
    "reference-without-grant",
    "error",
    objects="routes, Gateway, policies of Envoy Gateway, ReferenceGrant",
    why="A reference into another namespace needs a ReferenceGrant there. Without one it is RefNotPermitted: the route "
    "answers 500, the listener has no certificate (Gateway API 1.6).",
    cure="Make a ReferenceGrant in the namespace of what is referred to, from the kind and namespace of "
    "what refers to it.",
    silent="nothing of the other namespace is among the objects: whoever makes it may grant it",
)
def _reference_without_grant(tree: Tree) -> Iterator[Hit]:
    known, granted = {found.namespace for found in tree if found.namespace}, _grants(tree)
    for holder in _holders(tree):
        for path, key, reference in references(holder.content, *_BACKENDS, *_SECRETS, *_TRUSTED):
            namespace = str(reference.get("namespace") or "")
            if not namespace or namespace == holder.namespace or namespace not in known:
                continue
            default = "Service" if key in _BACKENDS else "ConfigMap" if key in _TRUSTED else "Secret"
            kind, name = str(reference.get("kind") or default), str(reference.get("name"))
            wanted = (
                holder.group,
                holder.kind,
                holder.namespace,
                str(reference.get("group") or ""),
                kind,
                str(namespace),
            )
            if not granted & {(*wanted, name), (*wanted, "")}:
                who = f"a {holder.kind} of namespace {holder.namespace}"
                yield Hit(holder, path, f"no ReferenceGrant of namespace {namespace} lets {who} use {kind} {name}")


def _grants(tree: Tree) -> set[tuple[str, ...]]:
    """Who may refer to what: group, kind and namespace of the one, those of the other and its name, if it has one."""
    return {
        (
            *(str(source.get(key) or "") for key in ("group", "kind", "namespace")),
            str(target.get("group") or ""),
            str(target.get("kind")),
            grant.namespace,
            str(target.get("name") or ""),
        )
        for grant in of_gateway_api(tree, "ReferenceGrant")
        for _, source in items(grant.content, "spec", "from")
        for _, target in items(grant.content, "spec", "to")
    }


@rule(
    "external-name-backend",
    "error",
    objects="routes, policies of Envoy Gateway, Service, Knative Service, InferenceService",
    why="Envoy Gateway refuses Services of type ExternalName as backends: the route answers 500 (Envoy Gateway 1.9). "
    "The Services that Knative makes under the names of its services are of that type.",
    cure="For a host outside the cluster use a Backend with fqdn. For a Knative service use Kourier's Service, and "
    "rewrite the host to that of the service.",
    silent="the Service is not among the objects",
)
def _external_name_backend(tree: Tree) -> Iterator[Hit]:
    for holder, path, namespace, name, _ in backends(tree):
        service = tree.find("Service", namespace, name)
        if service and service.spec.get("type") == "ExternalName":
            yield Hit(holder, (*path, "name"), f"{service.title} is an ExternalName, which is refused as a backend")
        elif not service and (maker := _knative_service(tree, namespace, name)):
            text = f"the Service that Knative makes for {maker.title} is an ExternalName, which is refused as a backend"
            yield Hit(holder, (*path, "name"), text)


def _knative_service(tree: Tree, namespace: str, name: str) -> Manifest | None:
    found = tree.find("Service.serving.knative.dev", namespace, name)
    model = tree.find("InferenceService", namespace, name.removesuffix(PREDICTOR_SUFFIX))
    made = model if model and name.endswith(PREDICTOR_SUFFIX) and runs_on_knative(tree, model) else None
    return found or made


@rule(
    "backend-port-missing",
    "error",
    objects="routes, policies of Envoy Gateway, Service",
    why="A reference names a port of the Service, not of its pods. If the Service has no such port, the route answers "
    "500 (PortNotFound, Envoy Gateway 1.9).",
    cure="Write one of the ports of the Service.",
    silent="the Service is not among the objects",
)
def _backend_port_missing(tree: Tree) -> Iterator[Hit]:
    for holder, path, namespace, name, reference in backends(tree):
        service = tree.find("Service", namespace, name)
        if not service or service.spec.get("type") == "ExternalName":
            continue
        ports = [port.get("port") for _, port in items(service.content, "spec", "ports")]
        if reference.get("port") not in ports:
            given = f"has no port {reference['port']}" if "port" in reference else "is referred to without a port"
            yield Hit(
                holder, (*path, "port"), f"{service.title} {given}; it has {', '.join(map(str, ports)) or 'none'}"
            )
