"""The rules between models that share the inference gateway; paths are those of values.yaml."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice

from constructs_lib.endpoint_picker.config import MEASURED_ENGINES
from constructs_lib.endpoint_picker.rules import flow_control_problems, message_problems
from constructs_lib.endpoint_picker.values import EndpointPickerValues
from constructs_lib.errors import Problem
from constructs_lib.inference_gateway.mirrors import mirror_name
from constructs_lib.inference_gateway.plan import MAX_RULES
from constructs_lib.inference_gateway.values import InferenceGatewayValues
from constructs_lib.models.in_force import timeouts_of
from constructs_lib.models.plan import ModelRule, SelectBy, match_rules, version_rules
from constructs_lib.models.pool import integration_problems
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import ModelValues
from constructs_lib.names import of_platform, pool_service_name
from constructs_lib.values.durations import seconds
from constructs_lib.values.section import told_of_each

_MAX_LABEL = 63
_MAX_PATH = 1024
_MAX_HEADER = 4096
# how long a request may wait in a picker that has another way
_LONGEST_DETOUR = 10


def match_problems(models: Sequence[ModelValues], gateway: InferenceGatewayValues) -> Iterator[Problem]:
    """No two rules match the same requests, and their names are unique."""
    matched: dict[str, int] = {}
    names: dict[str, int] = {}

    def problems_of(place: int, model: ModelValues) -> Iterator[Problem]:
        for rule in _rules_of(model, gateway.select_by):
            first = matched.setdefault(rule.matched_by, place)
            if first != place:
                yield Problem(
                    path=f"models[{place}].match",
                    value=rule.matched_by,
                    rule=f"also matches models[{first}] ({models[first].name}), which would get all the requests",
                    hint="write another path, header or hostname",
                )
        made = [rule.name for rule in _rules_of(model, gateway.select_by)]
        for name in (*made, *([mirror_name(model.name)] if model.mirror else [])):
            owner = names.setdefault(name, place)
            if owner != place:
                yield Problem(
                    path=f"models[{place}].name",
                    value=model.name,
                    rule=f"makes a route {name}, as models[{owner}] ({models[owner].name}) does",
                    hint="write another name",
                )

    return told_of_each(models, problems_of)


def name_problems(
    models: Sequence[ModelValues], gateway: InferenceGatewayValues, platform: str = ""
) -> Iterator[Problem]:
    """The names, paths and headers that are made from the values are valid as well.

    Args:
        models: the models.
        gateway: the inference gateway.
        platform: name of the platform, which those of pools carry. Default none.
    """
    if not gateway.name[0].isalpha():
        yield Problem(
            path="inferenceGateway.name",
            value=gateway.name,
            rule="must start with a letter, as the name of a Service must (Kubernetes)",
            hint=f"write llm-{gateway.name}",
        )
    rules = sum(len(_rules_of(model, gateway.select_by)) for model in models)
    route = f"{gateway.name}-models-{rules}"
    if gateway.routes == "shared" and rules and len(route) > _MAX_LABEL:
        yield Problem(
            path="inferenceGateway.name",
            value=gateway.name,
            rule=f"is too long for shared routes: {route} is also a label value, at most {_MAX_LABEL} characters",
            hint=f"write at most {len(gateway.name) - len(route) + _MAX_LABEL} characters",
        )
    yield from told_of_each(models, partial(_names_made_from, select_by=gateway.select_by, platform=platform))


def _names_made_from(place: int, model: ModelValues, *, select_by: SelectBy, platform: str) -> Iterator[Problem]:
    if model.has_own_picker and not model.name[0].isalpha():
        yield Problem(
            path=f"models[{place}].name",
            value=model.name,
            rule="must start with a letter, because the names of the picker's Services start with it (Kubernetes)",
            hint=f"write llm-{model.name}, and modelNames: [{model.name}]",
        )
    rules = _rules_of(model, select_by)
    pools = [of_platform(rule.name, platform) for rule in rules if rule.uses_endpoint_picker]
    names = [*(rule.name for rule in rules), *map(pool_service_name, pools)]
    if model.mirror:
        names.append(pool_service_name(of_platform(mirror_name(model.name), platform)))
    longest = max(names, key=len)
    if len(longest) > _MAX_LABEL:
        most = _MAX_LABEL - len(longest) + len(model.name)
        yield Problem(
            path=f"models[{place}].name",
            value=model.name,
            rule=f"must be at most {most} characters, because {longest} is a DNS label",
            hint=f"write a shorter name, and modelNames: [{model.name}]",
        )
    yield from _version_name_problems(place, model, rules)
    first = rules[0]
    for rule in rules:
        for key, own, value, most in (
            ("path", first.path, rule.path, _MAX_PATH),
            ("header", "".join(first.headers.values()), "".join(rule.headers.values()), _MAX_HEADER),
        ):
            if len(value) > most:
                yield Problem(
                    path=f"models[{place}].match.{key}",
                    rule=f"is too long for the route {rule.name}, whose {key} may have {most} characters "
                    "(Gateway API 1.6)",
                    hint=f"write at most {most - len(value) + len(own)} characters",
                )


def _version_name_problems(place: int, model: ModelValues, rules: Sequence[ModelRule]) -> Iterator[Problem]:
    """Versions with pickers have rules of their own, whose names and number are bounded."""
    path = f"models[{place}].versions"
    if len(rules) > MAX_RULES:
        yield Problem(
            path=path,
            value=len(model.versions),
            rule=f"make {len(rules)} rules, and a route has at most {MAX_RULES} (Gateway API 1.6)",
            hint=f"list at most {len(model.versions) - len(rules) + MAX_RULES}",
        )
    versions = [rule for rule in rules if rule.version]
    for number, rule in enumerate(versions):
        others = [other for other in rules if other is not rule and other not in versions[number:]]
        if any(rule.name == other.name or rule.matched_by == other.matched_by for other in others):
            yield Problem(
                path=f"{path}[{number}].service",
                value=model.versions[number].service,
                rule=f"has a name that another route of the model has: {rule.name}",
                hint="write another name, also for services of different namespaces",
            )


def mode_problems(
    models: Sequence[ModelValues], picker: EndpointPickerValues, timeouts: TimeoutsValues
) -> Iterator[Problem]:
    """The modes can be combined with the picker's integration."""
    unmeasured = (problem for model in models for problem in _flow_control_problems(model, picker))
    yield from islice(unmeasured, 1)  # one setting for all pickers

    picked = [model for model in models if model.uses_picker]
    measured = any(model.has_own_picker and not model.pool and model.engine in MEASURED_ENGINES for model in picked)
    if picker.plugins and picked and not measured:
        yield Problem(
            path="endpointPicker.plugins",
            value=[plugin.type for plugin in picker.plugins],
            rule="has no effect: no picker chooses among pods of an engine with metrics "
            f"({', '.join(MEASURED_ENGINES)})",
            hint="drop it, or write mode: epp-pods for a model",
        )

    def problems_of(place: int, model: ModelValues) -> Iterator[Problem]:
        if model.effective_mode == "epp-kourier" and picker.integration == "ai-gateway":
            yield Problem(
                path=f"models[{place}].mode",
                value=model.effective_mode,
                rule="cannot be combined with endpointPicker.integration: ai-gateway: its pools are pods of one model",
                hint="write mode: kourier, or integration: envoy-gateway",
            )
        yield from _start_problems(place, model, picker, timeouts)
        for problem in _priority_problems(model, picker):
            yield problem.below(f"models[{place}]")
        if model.pool:
            for problem in integration_problems(model.pool, integration=picker.integration):
                yield problem.below(f"models[{place}].pool")
        if model.uses_picker and picker.integration == "envoy-gateway":
            for problem in message_problems(picker, timeouts_of(model, timeouts)):
                yield problem.below(f"models[{place}]")

    yield from told_of_each(models, problems_of)
    yield from _band_problems(models, picker)


def _priority_problems(model: ModelValues, picker: EndpointPickerValues) -> Iterator[Problem]:
    """A priority above the others needs a queue in which to be first; paths are relative to the model."""
    if picker.flow_control or model.pool:
        return
    for place, objective in enumerate(model.objectives):
        if objective.priority > 0:
            yield Problem(
                path=f"objectives[{place}].priority",
                value=objective.priority,
                rule="has no effect without endpointPicker.flowControl: requests go to the pods at once, and wait in "
                "the engines in the order in which they come (llm-d router 0.10)",
                hint="write endpointPicker.flowControl: {}, or priorities below 0 for the others, which get 429 while "
                "all pods are full",
            )


def _band_problems(models: Sequence[ModelValues], picker: EndpointPickerValues) -> Iterator[Problem]:
    """A band is of a priority that requests have."""
    known = {0, *(objective.priority for model in models if not model.pool for objective in model.objectives)}
    for place, band in enumerate(picker.flow_control.bands if picker.flow_control else ()):
        if band.priority not in known:
            yield Problem(
                path=f"endpointPicker.flowControl.bands[{place}].priority",
                value=band.priority,
                rule="has no effect: no request has this priority in a picker that is made here",
                hint=f"write one of {', '.join(map(str, sorted(known)))}, or add it to models[].objectives",
            )


def _start_problems(
    place: int, model: ModelValues, picker: EndpointPickerValues, timeouts: TimeoutsValues
) -> Iterator[Problem]:
    """A model without Knative that may be at zero is woken by the requests that wait in its picker."""
    if not model.scaler or model.scaler.kind != "keda" or model.autoscaling.min_scale:
        return
    cold, control = timeouts_of(model, timeouts).cold_start, picker.flow_control
    if not control:
        yield Problem(
            path=f"models[{place}].autoscaling.minScale",
            value=0,
            rule="needs a picker in which requests wait: that they wait is what wakes the model",
            hint=f"write endpointPicker.flowControl: {{requestTtl: {cold}}}, or minScale: 1",
        )
    elif seconds(control.request_ttl) < seconds(cold):
        yield Problem(
            path="endpointPicker.flowControl.requestTtl",
            value=control.request_ttl,
            rule=f"must not be below the cold start of models[{place}] ({cold}): the requests that wake it would get "
            "429 before it is there",
            hint=f"write {cold} or more",
        )


def queue_warnings(models: Sequence[ModelValues], picker: EndpointPickerValues) -> Iterator[str]:
    """What waits in a picker without pods does not go through Kourier meanwhile.

    Args:
        models: the models.
        picker: the settings of the pickers.
    """
    control = picker.flow_control
    waiting = [model.name for model in models if model.falls_back_to_kourier and not model.pool]
    if control and waiting and seconds(control.request_ttl) > _LONGEST_DETOUR:
        yield (
            f"endpointPicker.flowControl.requestTtl {control.request_ttl}: with no ready pod, at zero and until the "
            f"first pod of a new version is ready, each request to {', '.join(waiting)} waits that long in the "
            f"picker before LiteLLM sends it through Kourier; write {_LONGEST_DETOUR}s or less"
        )


def _flow_control_problems(model: ModelValues, picker: EndpointPickerValues) -> Iterator[Problem]:
    if model.uses_picker and not model.pool:
        metrics_port = None if model.effective_mode == "epp-kourier" else model.engine_port
        yield from flow_control_problems(picker, engine=model.engine, metrics_port=metrics_port)


def _rules_of(model: ModelValues, select_by: SelectBy) -> tuple[ModelRule, ...]:
    """The rules of a model and of its versions."""
    return (*match_rules(model, select_by=select_by), *version_rules(model, select_by=select_by))
