"""The tables of releases and images, in README.md and docs/compatibility.md."""

from __future__ import annotations

from collections.abc import Iterator

from constructs_lib import releases
from constructs_lib.releases import RELEASES, Release

# what was seen of each
_RESULTS = {
    releases.KUBERNETES: "every object admitted under strict validation, no warning, second apply changes nothing",
    releases.GATEWAY_API: "the CRDs of its standard channel",
    releases.INFERENCE_EXTENSION: "InferencePools of the picked models",
    releases.ENVOY_GATEWAY: "everything accepted and programmed; requests, streams, faults",
    releases.ENVOY: "as proxy and as Kourier's gateway",
    releases.KOURIER: "Knative services, at zero and above, behind the inference gateway",
    releases.KNATIVE: "the same; every rule for its ConfigMaps and annotations against its own code",
    releases.KSERVE: "InferenceServices of `examples/values/full-platform.yaml` become ready and answer, also "
    "from zero",
    releases.LITELLM: "the whole path from the external Gateway to the models, without a database",
    releases.LLM_D_ROUTER: "each request reaches the pod that was picked; the continuous tests run its ancestor 1.5.0",
    releases.CERT_MANAGER: "its controllers, without the webhook, with an ACME server: a certificate by HTTP-01 "
    "through the external Gateway, and its renewal, with network policies on",
    releases.AGENT_ROUTER: "`integration: ai-gateway`",
    releases.KEDA: "12 requests at zero were answered 17 s later, load gave the most pods that are allowed, and "
    "idleness none; not part of the continuous tests",
    releases.KUBE_ROUTER: "enforces the network policies: 31,614 connections between pods in the place of every part "
    "pass or are refused as the table of flows says; requests, a start from zero and a rollout with them on",
}
_SHORT = (
    releases.KUBERNETES,
    releases.ENVOY_GATEWAY,
    releases.ENVOY,
    releases.KOURIER,
    releases.KNATIVE,
    releases.KSERVE,
    releases.LITELLM,
    releases.LLM_D_ROUTER,
    releases.CERT_MANAGER,
    releases.KUBE_ROUTER,
    releases.KEDA,
)


def releases_table() -> Iterator[str]:
    """Every program that was run."""
    return _table(tuple(_RESULTS))


def short_table() -> Iterator[str]:
    """The programs that carry the requests."""
    return _table(_SHORT)


def images_table() -> Iterator[str]:
    """Every image that is written by default."""
    yield from ("| | Image | Digest |", "|---|---|---|")
    for release in RELEASES:
        if release.image:
            image, _, digest = release.image.partition("@")
            yield f"| {release.name} {release.version} | `{image}` | {f'`{digest}`' if digest else ''} |"


def _table(chosen: tuple[Release, ...]) -> Iterator[str]:
    yield from ("| | Made for | Run | Result |", "|---|---|---|---|")
    for release in chosen:
        yield f"| {release.name} | {release.version} | {', '.join(release.run)} | {_RESULTS[release]} |"
