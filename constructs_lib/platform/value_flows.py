"""The flows that the values list: further clients, and what parts of the platform connect to outside of it."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from constructs_lib.litellm.providers import port_of, service_namespace
from constructs_lib.names import KOURIER_INTERNAL_PORT, LITELLM_PORT, PROXY_HTTP_PORT
from constructs_lib.network_policies.flow import Addresses, Flow, Pods
from constructs_lib.network_policies.values import ClientValues, PeerValues, Sender
from constructs_lib.platform.parts import Parts
from constructs_lib.platform.plan import Plan


def client_flows(plan: Plan, parts: Parts) -> Iterator[Flow]:
    """From clients inside the cluster, past the external Gateway."""
    for place, client in enumerate(plan.values.network_policies.clients):
        for pods, port in client_targets(client, parts):
            yield Flow(source=peer(client, "client"), destination=pods, port=port,
                       why="requests from inside the cluster", key=f"networkPolicies.clients[{place}]")  # fmt: skip


def client_targets(client: ClientValues, parts: Parts) -> Iterator[tuple[Pods, int]]:
    """What a client calls; nothing if the platform does not have it."""
    match client.to:
        case "inference-gateway" if parts.inference:
            yield parts.inference, PROXY_HTTP_PORT
        case "litellm" if parts.litellm:
            yield parts.litellm, LITELLM_PORT
        case "kourier" if parts.kourier:
            yield parts.kourier.gateway, KOURIER_INTERNAL_PORT


def egress_flows(plan: Plan, parts: Parts) -> Iterator[Flow]:
    """To providers, databases, model hubs, and backends of routes that are not ours."""
    for place, target in enumerate(plan.values.network_policies.egress):
        for source in senders(target.from_, parts):
            for port in target.ports:
                yield Flow(source=source, destination=peer(target, "outside"), port=port, protocol=target.protocol,
                           why="listed in the values", key=f"networkPolicies.egress[{place}]")  # fmt: skip


def provider_flows(plan: Plan, parts: Parts) -> Iterator[Flow]:
    """From LiteLLM to hosted providers: to a Service of the cluster, of whose pods only the namespace is known, or out.

    Policies take no host names, so with policies the addresses of those outside are listed in the values.
    """
    deployment = plan.values.litellm.deployment
    for place, provider in enumerate(deployment.providers if deployment else ()):
        key = f"litellm.deployment.providers[{place}]"
        yield from _calls(
            plan, parts, provider.api_base, (provider.name, provider.host), why="requests to a provider", key=key
        )


def login_flows(plan: Plan, parts: Parts) -> Iterator[Flow]:
    """From LiteLLM to the identity provider of its user interface; as for hosted providers."""
    sso = plan.values.litellm.admin.sso
    for url in sso.asked if sso else ():
        host = urlsplit(url).hostname or ""
        names = (host.partition(".")[0], host)
        yield from _calls(plan, parts, url, names, why="who logs in to LiteLLM", key="litellm.admin.sso")


def _calls(plan: Plan, parts: Parts, url: str, names: tuple[str, str], *, why: str, key: str) -> Iterator[Flow]:
    """From LiteLLM to a server, by its names inside the cluster and outside."""
    inside, outside = names
    if not plan.values.litellm.deployment or not parts.litellm:
        return
    if namespace := service_namespace(url):
        yield Flow(source=parts.litellm, destination=Pods(name=inside, namespace=namespace), port=None,
                   why=why, key=key)  # fmt: skip
    elif not plan.values.network_policies.enabled:
        yield Flow(source=parts.litellm, destination=Addresses(name=outside), port=port_of(url), why=why, key=key)


def senders(name: Sender, parts: Parts) -> tuple[Pods, ...]:
    """The pods of a part by its name in the values; none if the platform does not have it."""
    found: tuple[Pods | None, ...]
    match name:
        case "gateway":
            found = (parts.external,)
        case "inference-gateway":
            found = (parts.inference,)
        case "litellm":
            # both use its database
            found = (parts.litellm, parts.litellm_migration)
        case "models":
            found = tuple(model.pods for model in parts.models)
        case "endpoint-pickers":
            found = tuple(picker.pods for picker in parts.pickers)
        case "rate-limit":
            found = (parts.rate_limit,)
        case "kourier":
            found = (parts.kourier.gateway if parts.kourier else None,)
        case "knative":
            found = (parts.knative.all if parts.knative else None,)
        case "envoy-gateway":
            found = (parts.controller,)
    return tuple(pods for pods in found if pods)


def peer(values: PeerValues, name: str) -> Pods | Addresses:
    """The other end, as the values describe it."""
    if values.network:
        return Addresses(name=name, networks=(values.network,), excluded=values.except_)
    return Pods(name=name, namespace=values.namespace, labels=values.pod_labels)
