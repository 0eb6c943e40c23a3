"""The whole way of a request: gateways, LiteLLM, Kourier and pods."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from constructs_lib.explain import knative, litellm as proxy
from constructs_lib.explain.backends import Backend, outcomes
from constructs_lib.explain.gateway import passed
from constructs_lib.explain.gateways import is_internal, proxy_labels, proxy_namespace, reached, service_host
from constructs_lib.explain.network import Pods, verdict
from constructs_lib.explain.request import PORTS, Request
from constructs_lib.explain.shapes import misshapen
from constructs_lib.explain.trace import End, Fact, Hop, Source, Trace, source
from constructs_lib.explain.workloads import KNATIVE_SERVICE, QUEUE_PROXY_PORT, Workload, workloads_of
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.reading import InvalidManifests
from constructs_lib.manifests.tree import Tree

LONGEST = 8
"""Hops after which the way counts as a circle."""


class _Walk:
    """One walk through the tree; alternatives that a program would try are walks of their own."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.trace = Trace()
        self.chain: list[tuple[str, Fact]] = []

    def end(self, status: int, reason: str, where: Source | None = None, location: str = "") -> None:
        """The request ends here."""
        self.trace.end = End(status, reason, where or Source(), location)

    def connect(self, hop: Hop, start: Pods, end: Pods, port: int | str) -> bool:
        """Ask the network policies; False, with an end, if they refuse."""
        found = verdict(self.tree, start, end, port)
        if found is None:
            return True
        hop.add("network", found.text, found.source)
        if not found.allowed:
            self.end(503 if self.trace.hops else 0, f"the connection is refused: {found.text}", found.source)
        return found.allowed

    def gateway(self, gateway: Manifest, request: Request, start: Pods) -> None:
        """Through a Gateway, and on to the first backend that can be asked."""
        if len(self.trace.hops) >= LONGEST:
            self.end(508, "the way is a circle", source(gateway))
            return
        first = not self.trace.hops
        result = passed(self.tree, gateway, request, self.trace)
        pods = Pods(proxy_namespace(self.tree, gateway), proxy_labels(gateway))
        container = request.port + 10000 if request.port < 1024 else request.port
        if not self.connect(result.hop, start, pods, container):
            self.trace.end = dataclasses.replace(self.trace.end, status=0)
            return
        if first:
            self.trace.backends = outcomes(result.backends, result.shares)
        if first and result.request:
            query = f"?{result.request.query}" if result.request.query else ""
            self.trace.sent = f"{result.request.host}{result.request.path}{query}"
            self.trace.headers = dict(result.request.headers)
        if result.end or not result.request:
            self.trace.end = result.end or self.trace.end
            return
        kinds = ("request timeout", "idle timeout")
        self.chain += [(result.hop.object, fact) for fact in result.hop.facts if fact.topic in kinds]
        ready = [one for place, one in enumerate(result.backends) if one.status == 200 and place in result.shares]
        chosen = max(ready, key=lambda one: one.weight)
        self.backend(chosen, dataclasses.replace(result.request, port=chosen.port), pods)

    def backend(self, backend: Backend, request: Request, start: Pods) -> None:
        """At a backend: LiteLLM, Kourier, or pods."""
        if backend.kind == "Backend":
            self.end(200, f"the Backend {backend.title} answers", backend.source)
            return
        name = f"{backend.kind} {backend.title}"
        config = proxy.config_of(self.tree, backend.workloads)
        kourier = knative.is_kourier(backend.workloads, backend.namespace, backend.name)
        hop = Hop("LiteLLM" if config else "Kourier" if kourier else "pods", name, request.method, request.url)
        self.trace.hops.append(hop)
        labels = backend.workloads[0].labels if backend.workloads else {}
        pods = Pods(backend.namespace, labels)
        if not self.connect(hop, start, pods, backend.target_port):
            return
        if config:
            self.litellm(hop, config, request, pods)
        elif kourier:
            self.kourier(hop, request, pods)
        else:
            self.pods(hop, backend, request)

    def litellm(self, hop: Hop, config: proxy.Config, request: Request, pods: Pods) -> None:
        """LiteLLM chooses a deployment of the model."""
        hop.object = f"{hop.object}, {config.manifest.title}"
        if config.keyed and not request.path.startswith("/health"):
            self.trace.assume("the request has a key that LiteLLM accepts")
        if not proxy.names_model(request.path):
            self.end(200, f"LiteLLM answers {request.path} itself", config.at())
            return
        if not request.model:
            self.end(200, "LiteLLM takes it; --model says for which model, and where it goes on", config.at())
            return
        deployments = config.deployments(request.model)
        if not deployments:
            known = ", ".join(config.models) or "none"
            self.end(400, f"LiteLLM does not know the model {request.model}; it knows {known}", config.at())
            return
        first, *others = deployments
        hop.add("model", f"{request.model}: order {first.order}, {first.base or first.provider}", first.source)
        timeout = Fact("request timeout", first.timeout, first.source)
        hop.facts.append(timeout)
        hop.add("retry", f"{config.retries()} times", config.at())
        self.chain.append(("LiteLLM", timeout))
        own, before = len(self.trace.hops), len(self.chain)
        for other in others:
            beside = "in turn with it" if other.order == first.order else f"order {other.order}, when it fails"
            end = self.outcome(other, request, pods)
            hop.add("else", f"{beside}: {proxy.address(other, request.path)}: {end}", other.source)
        if fallbacks := config.fallbacks(request.model):
            hop.add("else", f"when all of them fail: {', '.join(fallbacks)}", config.at())
        self.ask(first, request, pods)
        further = [other for other in others if other.order != first.order]
        for name in fallbacks:
            further += config.deployments(name)
        for other in further:
            if not proxy.is_tried_again(self.trace.end.status):
                return
            failed = self.trace.end
            hop.add("failed", f"{failed.status or 'no answer'}: {failed.reason}; LiteLLM asks elsewhere", failed.source)
            del self.chain[before:], self.trace.hops[own:]
            self.ask(other, request, pods)

    def outcome(self, deployment: proxy.Deployment, request: Request, pods: Pods) -> str:
        """How a request to another deployment would end, in a few words."""
        walk = _Walk(self.tree)
        walk.trace.hops = [Hop("LiteLLM", "", request.method, request.url)]
        walk.ask(deployment, request, pods)
        last = walk.trace.hops[-1]
        return (
            f"ends at {last.object}" if walk.trace.end.served else f"{walk.trace.end.status}, {walk.trace.end.reason}"
        )

    def ask(self, deployment: proxy.Deployment, request: Request, pods: Pods) -> None:
        """LiteLLM sends a request of its own."""
        if not deployment.base:
            self.end(200, f"the provider {deployment.provider} answers", deployment.source)
            return
        url = urlsplit(proxy.address(deployment, request.path))
        kept = ("x-request-id", "x-inference-model")
        ours = dataclasses.replace(
            request, scheme=url.scheme or "http", host=url.hostname or "", sni=url.hostname or "",
            port=url.port or PORTS.get(url.scheme, 80), path=url.path, query=url.query, method="POST",
            headers=tuple(item for item in request.headers if item[0] in kept),
        )  # fmt: skip
        self.address(ours, pods, deployment.source)

    def address(self, request: Request, start: Pods, where: Source) -> None:
        """To a Gateway inside of the cluster, to a Service, or out of the cluster."""
        inside = service_host(request.host)
        if inside is None:
            self.end(200, f"{request.host} is outside of the cluster; it answers", where)
            return
        found = reached(self.tree, request.host, request.port)
        if len(found) == 1 and is_internal(self.tree, found[0]):
            self.gateway(found[0], request, start)
            return
        name, namespace = inside
        service = self.tree.find("Service", namespace, name)
        if service is None and (revision := knative.revision_of(self.tree, request.host)):
            hop = Hop("Kourier", f"Service {namespace}/{name}", request.method, request.url)
            self.trace.hops.append(hop)
            self.revision(hop, revision)
            return
        if service is None:
            self.trace.assume(f"Service {namespace}/{name} is not in these manifests; it is taken to exist, with pods")
            self.end(200, f"Service {namespace}/{name} answers", where)
            return
        pods = workloads_of(self.tree, service)
        plain = Backend("Service", namespace, name, request.port, 1, 200, "", where, (), service, pods)
        self.backend(plain, request, start)

    def kourier(self, hop: Hop, request: Request, pods: Pods) -> None:
        """Kourier knows services by their host."""
        revision = knative.revision_of(self.tree, request.host)
        if revision is None:
            known = service_host(request.host)
            if known and not any(
                one.namespace == known[1] for one in self.tree.kind("InferenceService", KNATIVE_SERVICE)
            ):
                self.trace.assume(
                    f"the Knative service {known[1]}/{known[0]} is not in these manifests; it is taken to exist"
                )
                self.end(200, f"the Knative service {known[1]}/{known[0]} answers")
                return
            self.end(404, f"Kourier has no service for host {request.host}", Source(hop.object))
            return
        hop.add("host", f"{request.host} is {revision.manifest.title}", source(revision.manifest))
        self.chain.append(("Kourier", knative.idle_timeout(self.tree, hop)))
        knative.connections(hop)
        labels = revision.workload.labels
        if self.connect(hop, pods, Pods(revision.manifest.namespace, labels), QUEUE_PROXY_PORT):
            self.revision(hop, revision)

    def revision(self, hop: Hop, revision: knative.Revision) -> None:
        """The pods of a Knative service."""
        last = Hop("Knative", revision.manifest.title, hop.method, hop.url)
        self.trace.hops.append(last)
        timeout = knative.note(self.tree, last, revision)
        knative.cold(last, revision, [*self.chain, (revision.manifest.title, timeout)])
        self.end(200, f"a pod of {revision.manifest.title} answers", source(revision.manifest, "spec"))

    def pods(self, hop: Hop, backend: Backend, request: Request) -> None:
        """Pods that a gateway asks directly."""
        for one in backend.workloads:
            hop.add("pods", f"{one.manifest.title}, {_count(one)}, port {backend.target_port}", source(one.manifest))
            if backend.target_port == QUEUE_PROXY_PORT:
                knative.timeout(self.tree, hop, knative.Revision(one.manifest, one))
                hop.add("scale", f"{one.least} pods or more", knative.scale_at(one.manifest))
        hop.add("no pod", "the gateway answers 503 at once: nothing wakes a pod on this way", backend.source)
        titles = " or ".join(one.manifest.title for one in backend.workloads) or f"Service {backend.title}"
        self.end(200, f"a pod of {titles} answers {request.path}", backend.source)


def _count(one: Workload) -> str:
    return f"{one.least} pods" if one.least == one.most else f"{one.least} pods or more"


def explain(tree: Tree, request: Request, *, gateway: str = "") -> Trace:
    """The way of a request through the objects of a tree.

    Args:
        tree: the objects.
        request: as the client sends it.
        gateway: `namespace/name` of the Gateway that it arrives at. Default: the one that fits the host and port best.

    Raises:
        InvalidManifests: objects that the API server would refuse.
    """
    refuse_misshapen(tree)
    return way(tree, request, gateway=gateway)


def refuse_misshapen(tree: Tree) -> None:
    """Refuse objects that the API server would refuse.

    Raises:
        InvalidManifests: there are such objects.
    """
    if problems := list(misshapen(tree)):
        raise InvalidManifests("manifests", problems)


def way(tree: Tree, request: Request, *, gateway: str = "") -> Trace:
    """As `explain`, for a tree that was not refused."""
    walk = _Walk(tree)
    origin = request.origin
    start = Pods(origin.namespace, origin.labels, origin.address)
    found = reached(tree, request.host, request.port)
    if gateway:
        namespace, _, name = gateway.rpartition("/")
        named = tree.find("Gateway", namespace or "default", name)
        found = [named] if named else []
        if not named:
            walk.end(0, f"there is no Gateway {gateway}")
    if not gateway and not found:
        titles = [f"{one.title} on {_ports(one)}" for one in tree.kind("Gateway")]
        walk.end(0, f"no Gateway listens on port {request.port}; there are: {', '.join(titles) or 'none at all'}")
    if found:
        for other in found[1:]:
            if not is_internal(tree, other) and not gateway:
                walk.trace.assume(f"the host leads to {found[0].title}, not to {other.title} (--gateway chooses)")
        walk.gateway(found[0], request, start)
    return walk.trace


def _ports(gateway: Manifest) -> str:
    listeners: Sequence[Mapping[str, object]] = gateway.spec.get("listeners") or []
    return ", ".join(str(one.get("port")) for one in listeners)
