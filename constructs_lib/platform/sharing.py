"""The rules between platforms that are made in one app and go to one cluster; paths are those of values.yaml."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from constructs_lib.errors import Problem
from constructs_lib.platform.closed import closed_namespaces, shared_namespaces
from constructs_lib.platform.parts import uses_knative, uses_kourier
from constructs_lib.platform.rights import watch_problems
from constructs_lib.platform.values import Values

_CONTROLLER = (("namespace", "namespace"), ("controller_name", "controllerName"), ("cluster_domain", "clusterDomain"))


@dataclass(frozen=True, kw_only=True)
class Member:
    """One of the platforms of a cluster."""

    name: str
    """Path of its chart."""
    cluster: str | None
    """The cluster that the chart goes to, if that is said."""
    values: Values
    """Its values, resolved."""


def sharing_problems(member: Member, others: Mapping[str, Member]) -> Iterator[Problem]:
    """What contradicts the other platforms of the app, and those that share the cluster.

    Args:
        member: the platform.
        others: the others, by the paths of their charts.
    """
    yield from _cluster_problems(member, others.values())
    for other in others.values():
        if other.cluster != member.cluster:
            continue
        yield from _name_problems(member, other)
        yield from _owner_problems(member, other)
        for owner, user in ((other, member), (member, other)):
            yield from _controller_problems(owner, user)
            yield from _knative_problems(owner, user)
            yield from _policy_problems(owner, user)


def _cluster_problems(member: Member, others: Iterable[Member]) -> Iterator[Problem]:
    """Every platform says where it goes, or none does."""
    members = (*others, member)
    named = next((item for item in members if item.cluster is not None), None)
    for item in members if named else ():
        if named and item.cluster is None:
            yield Problem(
                path="cluster",
                rule=f'of {item.name} is required, because {named.name} goes to "{named.cluster}" and names are '
                "compared per cluster",
                hint="write it, or drop it everywhere if there is one cluster",
            )


def _name_problems(member: Member, other: Member) -> Iterator[Problem]:
    platform = member.values.platform
    if platform and platform == other.values.platform:
        yield Problem(
            path="platform",
            value=platform,
            rule=f"is that of {other.name} as well, and goes to the same cluster",
            hint="write another one, or say which clusters they go to (the prop cluster)",
        )


def _owner_problems(member: Member, other: Member) -> Iterator[Problem]:
    """What a cluster has one of, in whichever namespace, is made by one platform."""
    mine, theirs = member.values.envoy_gateway, other.values.envoy_gateway
    if mine.enabled and theirs.enabled and mine.controller_name == theirs.controller_name:
        yield Problem(
            path="envoyGateway.controllerName",
            value=mine.controller_name,
            rule=f"is that of the controller that {other.name} makes: both would serve the classes of both",
            hint=f"write enabled: false and namespace: {theirs.namespace} to share it, or another namespace and "
            "another controllerName",
        )
    if member.values.knative.enabled and other.values.knative.enabled:
        yield Problem(
            path="knative.enabled",
            value=True,
            rule=f"contradicts {other.name}, which has the settings of the cluster's only Knative",
            hint="write false in all but one of them",
        )


def _controller_problems(owner: Member, user: Member) -> Iterator[Problem]:
    """Who shares a controller names it as its owner does, and finds there what it needs."""
    made, used = owner.values.envoy_gateway, user.values.envoy_gateway
    same = made.namespace == used.namespace or made.controller_name == used.controller_name
    if not made.enabled or used.enabled or not same:
        return
    for field, key in _CONTROLLER:
        theirs, named = getattr(made, field), getattr(used, field)
        if theirs != named:
            yield Problem(
                path=f"envoyGateway.{key}",
                value=named,
                rule=f"of {user.name} contradicts {owner.name}, which makes that controller with {theirs}",
                hint=f"write {theirs}, or name another controller: namespace and controllerName",
            )
    for problem in watch_problems(user.values.model_copy(update={"envoy_gateway": made})):
        yield replace(problem, rule=f"of {owner.name}, whose controller {user.name} shares, {problem.rule}")
    for needed, there, what in (
        (user.values.rate_limits.is_on, owner.values.rate_limits.is_on, "limit"),
        (user.values.rate_limits.uses_service, owner.values.rate_limits.uses_service, "global limit or one of a model"),
    ):
        if needed and not there:
            yield Problem(
                path="rateLimits",
                rule=f"of {user.name} need the controller of {owner.name}, which is set up for them only if that has "
                "limits of its own",
                hint=f"write a {what} in {owner.name}, or a controller of its own for {user.name}",
            )
            break
    if user.values.endpoint_picker.integration == "ai-gateway" and not made.ai_gateway.enabled:
        yield Problem(
            path="endpointPicker.integration",
            value="ai-gateway",
            rule=f"of {user.name} needs the controller of {owner.name} to ask Envoy AI Gateway",
            hint=f"write envoyGateway.aiGateway.enabled: true in {owner.name}",
        )


def _knative_problems(owner: Member, user: Member) -> Iterator[Problem]:
    """Who uses Knative and Kourier looks for them where they are."""
    for made, used, key, theirs, named in (
        (
            owner.values.knative.enabled,
            uses_knative(user.values) and not user.values.knative.enabled,
            "knative.namespace",
            owner.values.knative.namespace,
            user.values.knative.namespace,
        ),
        (
            owner.values.kourier.enabled,
            uses_kourier(user.values) and not user.values.kourier.enabled,
            "kourier.namespace",
            owner.values.kourier.namespace,
            user.values.kourier.namespace,
        ),
    ):
        if made and used and theirs != named:
            yield Problem(
                path=key,
                value=named,
                rule=f"of {user.name} contradicts {owner.name}, which has it in {theirs}",
                hint=f"write {theirs}",
            )


def _policy_problems(owner: Member, user: Member) -> Iterator[Problem]:
    """Policies add up: in a namespace that one platform closes, another one allows its own connections."""
    if not owner.values.network_policies.enabled:
        return
    allowed = closed_namespaces(user.values) if user.values.network_policies.enabled else ()
    for namespace in closed_namespaces(owner.values):
        if namespace in shared_namespaces(user.values) and namespace not in allowed:
            yield Problem(
                path="networkPolicies.sharedNamespaces",
                rule=f"of {user.name} leaves out {namespace}, which {owner.name} closes: the connections of "
                f"{user.name} would be denied there",
                hint=f"write enabled: true, and sharedNamespaces: [{namespace}], in {user.name}",
            )
