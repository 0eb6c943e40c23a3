"""The rule of timeouts along the path of a request: none may be shorter than what the model behind it may take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from constructs_lib.checks.attachment import parents
from constructs_lib.checks.controllers import config_map, data, parsed, runs_on_knative
from constructs_lib.checks.objects import items, mapping, of_envoy_gateway, of_gateway_api
from constructs_lib.checks.pods import AllPods, Pods
from constructs_lib.checks.policies import targets
from constructs_lib.checks.rule import Hit, Path, rule
from constructs_lib.manifests.fields import dig
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree
from constructs_lib.models.values import PREDICTOR_SUFFIX
from constructs_lib.names import ENVOY_GATEWAY_CONTROLLER, KNATIVE_SERVICE_LABEL
from constructs_lib.values.durations import seconds

_ENVOY_DEFAULT = 15.0
"""How long a request may take on a route that says nothing (Envoy)."""
_REQUEST = ("spec", "timeout", "http", "requestTimeout")
_KNATIVE, _KSERVE = ("spec", "template", "spec", "timeoutSeconds"), ("spec", "predictor", "timeout")
_KNATIVE_DEFAULT, _KNATIVE_MAXIMUM = 300, 600


@dataclass(frozen=True, slots=True)
class Need:
    """How long what is behind a route may take."""

    seconds: float
    title: str

    def __str__(self) -> str:
        """As the reason of a finding."""
        return f"{self.title} may take {self.seconds:g}s"


@rule(
    "timeout-chain",
    "error",
    objects="HTTPRoute, BackendTrafficPolicy, Knative Service, InferenceService, ConfigMaps of LiteLLM and Knative",
    why="The shortest timeout on the path ends a request, whatever the others say: an answer that takes longer gets "
    "504, and a stream is cut with status 200. Routes without a timeout are cut after 15 s (Envoy). Knative refuses "
    "models whose timeout is above max-revision-timeout-seconds.",
    cure="Let each hop wait at least as long as the one behind it; 0s on a route leaves it to the others.",
    silent="what is behind the route, or its timeout, is not among the objects",
)
def _timeout_chain(tree: Tree) -> Iterator[Hit]:
    yield from _above_maximum(tree)
    pods = AllPods(tree)
    policies = _request_timeouts(tree)
    for route in of_gateway_api(tree, "HTTPRoute"):
        for path, one in items(route.content, "spec", "rules"):
            given = mapping(one, "timeouts")
            request, backend = _length(given.get("request")), _length(given.get("backendRequest"))
            if request and backend and backend > request:
                yield Hit(route, (*path, "timeouts", "backendRequest"), f"is above the request's {given['request']}")
            need = max(_needs(tree, route, one, pods), key=lambda found: found.seconds, default=None)
            if need and "request" in given:
                if 0 < request < need.seconds:
                    yield Hit(route, (*path, "timeouts", "request"), f"{given['request']} is too short: {need}")
            elif need:
                yield from _cut_by_others(tree, route, path, need, policies)


def _cut_by_others(
    tree: Tree, route: Manifest, path: Path, need: Need, policies: Mapping[tuple[str, ...], Manifest]
) -> Iterator[Hit]:
    """What ends the request before the model does: a policy's timeout, the most specific one's, or else Envoy's."""
    section = str(dig(route.content, *path, "name") or "")
    own = [(route.kind, route.namespace, route.name, one) for one in (section, "")]
    for parent in parents(tree, route):
        namespace, _, name = parent.name.partition("/")
        sections = (*(str(listener.get("name")) for listener in parent.listeners), "")
        above = [("Gateway", namespace, name, one) for one in sections]
        policy = next((policies[key] for key in (*own, *above) if key in policies), None)
        given = dig(policy.content, *_REQUEST) if policy else None
        if policy and given is not None:
            if 0 < _length(given) < need.seconds:
                yield Hit(policy, _REQUEST, f"{given} is too short for {route.title}: {need}")
        elif need.seconds > _ENVOY_DEFAULT and _is_envoy(tree, parent.gateway):
            yield Hit(route, path, f"has no timeout, so requests end after {_ENVOY_DEFAULT:g}s: {need}")
            return


def _is_envoy(tree: Tree, gateway: Manifest | None) -> bool:
    found = tree.find("GatewayClass", "", str(gateway.spec.get("gatewayClassName"))) if gateway else None
    return found is not None and found.spec.get("controllerName") == ENVOY_GATEWAY_CONTROLLER


def _request_timeouts(tree: Tree) -> dict[tuple[str, ...], Manifest]:
    """The BackendTrafficPolicy in force per target: as it replaces the ones above, also if it says nothing."""
    found: dict[tuple[str, ...], Manifest] = {}
    for policy in of_envoy_gateway(tree, "BackendTrafficPolicy"):
        merges = policy.spec.get("mergeType") and dig(policy.content, *_REQUEST) is None
        for target in targets(tree, policy) if not merges else ():
            found.setdefault(target.key, policy)
    return found


def _needs(tree: Tree, route: Manifest, one: Mapping[str, Any], pods: AllPods) -> Iterator[Need]:
    """How long each backend of a rule may take."""
    for _, item in items(one, "filters"):
        parts = str(dig(item, "urlRewrite", "hostname") or "").split(".")
        if len(parts) > 2 and parts[2] == "svc":  # Kourier finds the Knative service by it
            yield from _model(tree, parts[1], parts[0])
    for _, reference in items(one, "backendRefs"):
        namespace, name = str(reference.get("namespace") or route.namespace), str(reference.get("name"))
        service = tree.find("Service", namespace, name) if reference.get("kind", "Service") == "Service" else None
        selector = mapping(service.spec, "selector") if service else {}
        if model := selector.get(KNATIVE_SERVICE_LABEL):
            yield from _model(tree, namespace, str(model))
        for found in pods.selected(namespace, {"matchLabels": selector}) if selector else ():
            yield from _litellm(tree, found)


def _model(tree: Tree, namespace: str, name: str) -> Iterator[Need]:
    """The timeout of a Knative service, which may be that of an InferenceService."""
    service = tree.find("Service.serving.knative.dev", namespace, name)
    model = tree.find("InferenceService", namespace, name.removesuffix(PREDICTOR_SUFFIX))
    found = service or (model if model and runs_on_knative(tree, model) else None)
    if found:
        given = dig(found.content, *(_KNATIVE if service else _KSERVE))
        usual = (config_map(tree, "config-defaults") or {}).get("revision-timeout-seconds")
        yield Need(_number(given if given is not None else usual) or _KNATIVE_DEFAULT, found.title)


def _litellm(tree: Tree, pods: Pods) -> Iterator[Need]:
    """The longest timeout in a configuration of LiteLLM that the pods mount."""
    template = mapping(pods.owner.content, "spec", "template", "spec")
    for _, volume in items(template, "volumes"):
        name = dig(volume, "configMap", "name")
        found = tree.find("ConfigMap", pods.owner.namespace, str(name)) if name else None
        for text in data(found).values() if found else ():
            if "model_list:" not in text:
                continue
            config = parsed(text)
            given = [dig(item, "litellm_params", "timeout") for _, item in items(config, "model_list")]
            longest = max(map(_number, (*given, dig(config, "litellm_settings", "request_timeout"))))
            if longest:
                yield Need(longest, f"a model in {pods.owner.title}")


def _above_maximum(tree: Tree) -> Iterator[Hit]:
    defaults = config_map(tree, "config-defaults")
    if defaults is None:
        return
    given = defaults.get("max-revision-timeout-seconds")
    # a ConfigMap with Knative's example is whole, so what it does not set has Knative's default
    maximum = _number(given) or (_KNATIVE_MAXIMUM if "_example" in defaults else 0)
    models = [(_KSERVE, one) for one in tree.kind("InferenceService") if runs_on_knative(tree, one)]
    for path, found in [*((_KNATIVE, one) for one in tree.kind("Service.serving.knative.dev")), *models]:
        if maximum and _number(dig(found.content, *path)) > maximum:
            yield Hit(found, path, f"is above Knative's max-revision-timeout-seconds of {maximum:g}, so it is refused")


def _length(duration: Any) -> float:
    """Seconds; 0 if there is no limit, or it is not a duration."""
    try:
        return seconds(str(duration)) if duration else 0.0
    except ValueError:
        return 0.0


def _number(text: Any) -> float:
    try:
        return float(text)
    except (TypeError, ValueError):
        return 0.0
