"""The rules between sections of the values; paths are those of values.yaml."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from constructs_lib.auth.rules import auth_problems
from constructs_lib.errors import Problem
from constructs_lib.gateway.rules import (
    allowed_routes_problems,
    drain_problems,
    load_balancer_problems,
    tls_problems,
)
from constructs_lib.inference_gateway.rules import match_problems, mode_problems, name_problems
from constructs_lib.kourier.rules import operator_problems
from constructs_lib.kserve.feature_rules import feature_problems
from constructs_lib.kserve.rules import concurrency_problems, inference_service_problems, scale_problems
from constructs_lib.litellm.admin.rules import admin_problems
from constructs_lib.litellm.plan import route_names
from constructs_lib.litellm.rules import litellm_problems
from constructs_lib.models.rules import model_problems
from constructs_lib.models.values import ModelValues
from constructs_lib.platform.images import image_problems
from constructs_lib.platform.ingress_rules import external_problems, ingress_class_problems
from constructs_lib.platform.namespaces import existing_namespace_problems
from constructs_lib.platform.naming import with_platform
from constructs_lib.platform.network_policy_rules import (
    admin_gateway_problems,
    effect_problems,
    egress_problems,
    namespace_problems,
    redis_problems,
)
from constructs_lib.platform.rights import pod_security_problems, watch_problems
from constructs_lib.platform.timeout_chain import chain_problems
from constructs_lib.platform.unused import UNUSED_RULES
from constructs_lib.platform.values import Values
from constructs_lib.rate_limits.rules import limited_model_problems, route_problems, service_problems
from constructs_lib.values.effect import without_effect
from constructs_lib.values.section import all_told, told_of_each


def rules_across(values: Values) -> Iterator[Problem]:
    """The problems between sections; a rule that reads a key which is wrong by itself is skipped."""
    values = with_platform(values)
    return all_told(partial(problems_of, values) for problems_of in _RULES)


def _inference_service_problems(values: Values) -> Iterator[Problem]:
    """KServe can run the models that it manages."""

    def problems_of(place: int, model: ModelValues) -> Iterator[Problem]:
        if model.kserve:
            for problem in inference_service_problems(model):
                yield problem.below(f"models[{place}]")

    return told_of_each(values.models, problems_of)


def _revision_problems(values: Values) -> Iterator[Problem]:
    """Knative accepts the models' revisions, if its settings are made here."""
    if values.knative.enabled:
        yield from feature_problems(values.models, values.knative.features)
        yield from scale_problems(values.models, values.knative.autoscaler)
        yield from concurrency_problems(values.models, values.knative.defaults)


def _path_problems(values: Values) -> Iterator[Problem]:
    """The parts of the request path that need one another."""
    if values.models and not values.inference_gateway.enabled:
        yield Problem(
            path="models",
            value=[model.name for model in values.models],
            rule="need the inference gateway, which routes their requests",
            hint="write inferenceGateway.enabled: true",
        )
    if values.litellm.enabled and values.litellm.deployment and not values.models:
        yield Problem(
            path="models",
            rule="is required with litellm.deployment, whose model list is made from it",
            hint="list at least one model",
        )


def _cold_path_problems(values: Values) -> Iterator[Problem]:
    """When a picker has no pod LiteLLM asks Kourier; without LiteLLM it is said what happens then."""

    def problems_of(place: int, model: ModelValues) -> Iterator[Problem]:
        if not model.falls_back_to_kourier or model.cold_path or values.litellm.enabled:
            return
        route = f"litellm-order if other clients use the route {model.name}-kourier"
        if model.may_be_at_zero:
            yield Problem(
                path=f"models[{place}].coldPath",
                rule="is required without LiteLLM: nothing else sends requests to the route that wakes the model, so "
                "that it would stay at zero pods",
                hint="write litellm.enabled: true, autoscaling.minScale: 1 or mode: kourier; or coldPath: " + route,
            )
        else:
            yield Problem(
                path=f"models[{place}].coldPath",
                rule="is required without LiteLLM: nothing else sends requests to Kourier while a new version starts "
                "and the picker has no pod of it",
                hint=f"write litellm.enabled: true or mode: kourier; or coldPath: {route}, or coldPath: none for 503 "
                "in that time",
            )

    return told_of_each(values.models, problems_of)


def _ai_gateway_problems(values: Values) -> Iterator[Problem]:
    """Envoy Gateway accepts an InferencePool as a backend only if it is set up to ask Envoy AI Gateway."""
    picker, envoy_gateway = values.endpoint_picker, values.envoy_gateway
    if picker.integration == "ai-gateway" and envoy_gateway.enabled and not envoy_gateway.ai_gateway.enabled:
        yield Problem(
            path="endpointPicker.integration",
            value=picker.integration,
            rule="needs a controller that asks Envoy AI Gateway about InferencePools",
            hint="write envoyGateway.aiGateway.enabled: true",
        )


def _litellm_auth_problems(values: Values) -> Iterator[Problem]:
    """LiteLLM's routes are named as one, and its clients, which are programs, cannot log in."""
    if not values.litellm.enabled:
        return
    others = route_names(values.litellm)[1:]
    for place, entry in enumerate(values.auth.routes):
        for name in entry.names:
            if name in others:
                yield Problem(
                    path=f"auth.routes[{place}].names",
                    value=name,
                    rule="is one of several routes of LiteLLM, which have the same policy",
                    hint=f"write {values.litellm.name}, which stands for all of them",
                )
        if entry.oidc and values.litellm.name in entry.names:
            yield Problem(
                path=f"auth.routes[{place}].oidc",
                rule="would answer the clients of LiteLLM's API, which are programs, with a page to log in",
                hint="write jwt, or name the route of a user interface",
            )


def _model_litellm_problems(values: Values) -> Iterator[Problem]:
    """What LiteLLM is told of the models fits together, and a LiteLLM is made that can be told."""
    litellm = values.litellm
    if litellm.enabled and litellm.deployment:
        yield from litellm_problems(values.models, litellm.deployment)
        return
    for place, model in enumerate(values.models):
        if model.litellm.sets_anything():
            for problem in without_effect(model.litellm, needs="litellm.deployment, which makes LiteLLM", kept=()):
                yield problem.below(f"models[{place}].litellm")


def _operator_problems(values: Values) -> Iterator[Problem]:
    """What the Knative Operator can be told of the Kourier that it installs."""
    if values.operator_installs_kourier:
        for problem in operator_problems(values.kourier, knative_namespace=values.knative.namespace):
            yield problem.below("kourier")


def _node_port_problems(values: Values) -> Iterator[Problem]:
    """A port on the nodes belongs to one Service."""
    service, kourier = values.gateway.service, values.kourier.service
    if not (values.kourier.enabled or values.operator_installs_kourier):
        return
    for key, theirs in (("httpNodePort", kourier.http_node_port), ("httpsNodePort", kourier.https_node_port)):
        if theirs in service.node_ports.values():
            yield Problem(
                path=f"kourier.service.{key}",
                value=theirs,
                rule="is a node port of gateway.service as well, and a port of the nodes belongs to one Service "
                "(Kubernetes 1.36, Service)",
                hint="write another one",
            )


def _limit_problems(values: Values) -> Iterator[Problem]:
    """Limits are of routes that are made."""
    limits = values.rate_limits
    if not values.litellm.enabled:
        for name, key in (("local", "local"), ("global_", "global"), ("max_request_body", "maxRequestBody")):
            if limits.sets(name):
                yield Problem(
                    path=f"rateLimits.{key}",
                    rule="has no effect without LiteLLM's route, which it limits",
                    hint="write litellm.enabled: true",
                )


_RULES: tuple[Callable[[Values], Iterator[Problem]], ...] = (
    lambda values: tls_problems(values.gateway, values.tls),
    lambda values: allowed_routes_problems(values.gateway, values.namespace),
    lambda values: load_balancer_problems(values.gateway, values.load_balancer, values.tls),
    lambda values: drain_problems(values.envoy_proxy, values.gateway, values.load_balancer),
    _node_port_problems,
    lambda values: auth_problems(values.auth, values.gateway, values.tls, values.envoy_gateway),
    _litellm_auth_problems,
    _model_litellm_problems,
    lambda values: admin_problems(values.litellm, values.gateway, values.tls),
    _operator_problems,
    ingress_class_problems,
    external_problems,
    lambda values: model_problems(values.models, values.timeouts),
    chain_problems,
    lambda values: match_problems(values.models, values.inference_gateway),
    lambda values: name_problems(values.models, values.inference_gateway, values.platform),
    existing_namespace_problems,
    lambda values: mode_problems(values.models, values.endpoint_picker, values.timeouts),
    _inference_service_problems,
    _revision_problems,
    _path_problems,
    _cold_path_problems,
    _ai_gateway_problems,
    namespace_problems,
    effect_problems,
    redis_problems,
    admin_gateway_problems,
    egress_problems,
    *UNUSED_RULES,
    watch_problems,
    pod_security_problems,
    image_problems,
    lambda values: service_problems(values.rate_limits, controller=values.envoy_gateway.enabled),
    lambda values: route_problems(values.rate_limits, removed_headers=values.gateway.client_traffic.removed_headers),
    lambda values: limited_model_problems(values.rate_limits, [model.name for model in values.models]),
    _limit_problems,
)
