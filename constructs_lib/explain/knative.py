"""Kourier and Knative: which service a host stands for, and what happens when it has no pod."""

from __future__ import annotations

from dataclasses import dataclass

from constructs_lib.explain.gateways import service_host
from constructs_lib.explain.limits import NEVER, seconds_of
from constructs_lib.explain.trace import Fact, Hop, Source, source
from constructs_lib.explain.workloads import KNATIVE_SERVICE, Workload, all_workloads, is_standard
from constructs_lib.manifests.fields import dig
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree
from constructs_lib.names import KOURIER_CONNECTIONS

KOURIER = {"app": "3scale-kourier-gateway"}
PREDICTOR = "-predictor"
INITIAL_COLD_START = "600s"
"""Knative's progress deadline."""


@dataclass(frozen=True, slots=True)
class Revision:
    """A Knative service, as its own object or as KServe makes it."""

    manifest: Manifest
    workload: Workload


def is_kourier(workloads: tuple[Workload, ...], namespace: str, name: str) -> bool:
    """Whether a backend is Kourier."""
    labels = [one.labels for one in workloads]
    return (namespace, name) in (("kourier-system", "kourier-internal"), ("kourier-system", "kourier")) or any(
        KOURIER.items() <= one.items() for one in labels
    )


def revision_of(tree: Tree, host: str) -> Revision | None:
    """The service that Kourier has a route for under this host."""
    found = service_host(host)
    if found is None:
        return None
    name, namespace = found
    for one in all_workloads(tree):
        kind = one.manifest.kind
        own = one.manifest.name if kind == KNATIVE_SERVICE else f"{one.manifest.name}{PREDICTOR}"
        serverless = kind == KNATIVE_SERVICE or (kind == "InferenceService" and not is_standard(one.manifest))
        if serverless and (own, one.manifest.namespace) == (name, namespace):
            return Revision(one.manifest, one)
    return None


def timeout(tree: Tree, hop: Hop, revision: Revision) -> Fact:
    """The longest request of a Knative service, which is noted at the hop."""
    manifest = revision.manifest
    serverless = manifest.kind == KNATIVE_SERVICE
    path = ("spec", "template", "spec", "timeoutSeconds") if serverless else ("spec", "predictor", "timeout")
    own = dig(manifest.content, *path)
    default = _config(tree, "config-defaults", "revision-timeout-seconds") or ("300", Source("default of Knative"))
    seconds, at = (str(own), source(manifest, *path)) if own else default
    found = Fact("request timeout", f"{seconds}s", at)
    hop.facts.append(found)
    return found


def idle_timeout(tree: Tree, hop: Hop) -> Fact:
    """The longest silence on a connection through Kourier, which is noted at the hop."""
    set_, default = _config(tree, "config-kourier", "stream-idle-timeout"), Source("default of Kourier")
    text, at = set_ or ("0s", default)
    found = Fact("idle timeout", "none" if seconds_of(text) == NEVER else text, at)
    hop.facts.append(found)
    return found


def connections(hop: Hop) -> None:
    """The most requests that pass a gateway pod of Kourier, which are noted at the hop."""
    text = f"{KOURIER_CONNECTIONS} connections to a service per gateway pod, and as many requests that wait; 503 beyond"
    hop.add("limit", text, Source("default of Envoy"))


def scale_at(manifest: Manifest) -> Source:
    """Where the least number of pods is written."""
    if manifest.kind == KNATIVE_SERVICE:
        annotation = "autoscaling.knative.dev/min-scale"
        return source(manifest, "spec", "template", "metadata", "annotations", annotation)
    return source(manifest, "spec", "predictor", "minReplicas")


def note(tree: Tree, hop: Hop, revision: Revision) -> Fact:
    """Scale and timeouts of a Knative service behind its activator; the fact of its request timeout."""
    found, at = timeout(tree, hop, revision), scale_at(revision.manifest)
    zero = _config(tree, "config-autoscaler", "enable-scale-to-zero")
    held = f"the activator holds the request until a pod is ready, {found.text} at most with the answer; then 504"
    if revision.workload.least:
        hop.add("scale", f"{revision.workload.least} pods or more", at)
        hop.add("no pod", f"while pods start or fail: {held}", found.source)
    elif zero and zero[0] == "false":
        hop.add("scale", "1 pod or more: scale to zero is off", zero[1])
    else:
        hop.add("scale", "down to zero", at)
        hop.add("no pod", held, found.source)
    return found


def deadline(revision: Revision) -> Fact:
    """How long Knative lets a pod start."""
    name = "serving.knative.dev/progress-deadline"
    found = revision.manifest.annotations.get(name)
    if found:
        return Fact("cold start", str(found), source(revision.manifest, "metadata", "annotations", name))
    return Fact("cold start", INITIAL_COLD_START, Source("default of Knative"))


def cold(hop: Hop, revision: Revision, chain: list[tuple[str, Fact]]) -> None:
    """Compare the longest start with the timeouts on the way.

    Args:
        hop: gets the fact.
        revision: the service at the end.
        chain: the timeouts in force on the way, with the program at which each is.
    """
    if revision.workload.least:
        return
    start = deadline(revision)
    who, least = min(chain, key=lambda item: seconds_of(item[1].text) if item[1].text != "none" else NEVER)
    if seconds_of(least.text) < seconds_of(start.text):
        text = f"a start may take {start.text}, but {who} waits {least.text} at most: {least.topic}"
        hop.add("cold start", text, least.source)
    else:
        shortest = f"the shortest timeout on the way is {least.text}, at {who}"
        hop.add("cold start", f"a start may take {start.text}; {shortest}", start.source)


def _config(tree: Tree, name: str, key: str) -> tuple[str, Source] | None:
    found = tree.find("ConfigMap", "knative-serving", name)
    value = dig(found.content, "data", key) if found else None
    return (str(value), source(found, "data", key)) if found and value is not None else None
