"""The rule of names from which controllers make longer ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from constructs_lib.checks.controllers import config_map, parsed, runs_on_knative
from constructs_lib.checks.objects import items, mapping, of_gateway_api
from constructs_lib.checks.rule import Hit, Path, rule
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree
from constructs_lib.models.values import PREDICTOR_SUFFIX

_MAX_LABEL = 63
# a StatefulSet labels its pods with its name, a hyphen and a hash of ten characters
_MAX_STATEFUL_SET = 52
_KNATIVE_HOST = "{{.Name}}.{{.Namespace}}.{{.Domain}}"
_KSERVE_HOST = "{{ .Name }}-{{ .Namespace }}.{{ .IngressDomain }}"
_FIELD = re.compile(r"\{\{\s*\.(\w+)\s*\}\}")


@rule(
    "name-too-long",
    "error",
    objects="Gateway, StatefulSet, Knative Service, InferenceService, ConfigMaps of Knative and KServe",
    why="The name is valid, and what a controller makes from it is not: labels of pods and parts of host names have at "
    "most 63 characters. The controller's objects are refused, and nothing runs.",
    cure="Shorten the name, its namespace, or the template of host names.",
    silent="host names that templates make with conditions, and InferenceServices whose mode is not known",
)
def _name_too_long(tree: Tree) -> Iterator[Hit]:
    for gateway in of_gateway_api(tree, "Gateway"):
        if len(gateway.name) > _MAX_LABEL:
            yield _hit(gateway, "its pods carry the name as a label, and it", gateway.name)
    for stateful_set in tree.kind("StatefulSet"):
        if len(stateful_set.name) > _MAX_STATEFUL_SET:
            made = f"{stateful_set.name}-0123456789"
            yield _hit(stateful_set, "the label controller-revision-hash of its pods", made)
    yield from _models(tree)


def _models(tree: Tree) -> Iterator[Hit]:
    """Knative services, and InferenceServices on Knative or without it."""
    template = (config_map(tree, "config-network") or {}).get("domain-template") or _KNATIVE_HOST
    for service in tree.kind("Service.serving.knative.dev"):
        yield from _host(service, template, service.name)
        for path, target in items(service.content, "spec", "traffic"):
            tagged = f"{target.get('tag')}-{service.name}"
            if target.get("tag") and len(tagged) > _MAX_LABEL:
                yield _hit(service, "the Service of the tag", tagged, (*path, "tag"))
    ingress = mapping(parsed((config_map(tree, "inferenceservice-config") or {}).get("ingress")))
    for model in tree.kind("InferenceService"):
        name, on_knative = f"{model.name}{PREDICTOR_SUFFIX}", runs_on_knative(tree, model)
        if len(name) > _MAX_LABEL:
            yield _hit(model, "its Service", name)
        elif on_knative is not None:
            hosts = template if on_knative else str(ingress.get("domainTemplate") or _KSERVE_HOST)
            yield from _host(model, hosts, name)


def _host(object: Manifest, template: str, name: str) -> Iterator[Hit]:
    """The parts of the host name that a template makes from name and namespace."""
    fields = {"Name": name, "Namespace": object.namespace}
    host = _FIELD.sub(lambda found: fields.get(found[1], "x"), template)
    for part in host.split(".") if "{{" not in host else ():
        if len(part) > _MAX_LABEL:
            yield _hit(object, "a part of its host name", part)
            return


def _hit(object: Manifest, what: str, made: str, path: Path = ("metadata", "name")) -> Hit:
    return Hit(object, path, f"{what} has {len(made)} characters, and may have {_MAX_LABEL} ({made})")
