"""The rule of requests that Knative's proxies still read when the answer begins."""

from __future__ import annotations

from collections.abc import Iterator

from constructs_lib.checks.controllers import runs_on_knative
from constructs_lib.checks.objects import items, mapping
from constructs_lib.checks.rule import Hit, rule
from constructs_lib.manifests.tree import Tree
from constructs_lib.names import HTTP_FULL_DUPLEX

_HTTP2_PORTS = {"h2c"}


@rule(
    "knative-half-duplex",
    "warning",
    objects="Service (Knative), InferenceService",
    why="Knative's activator and queue proxy stop reading a request when its answer begins. If they were not done, "
    "they end the answer in the middle, with status 200: 1 in 50 to 200 streamed answers that began within "
    "milliseconds (Knative 1.23, knative/serving#12387).",
    cure=f"Annotate the pod template, or the InferenceService, with {HTTP_FULL_DUPLEX}: Enabled.",
    silent="the port is h2c, or KServe's configuration does not tell whether it runs an InferenceService on Knative",
)
def _knative_half_duplex(tree: Tree) -> Iterator[Hit]:
    for service in tree.kind("Service.serving.knative.dev"):
        template = ("spec", "template", "metadata", "annotations")
        ports = {
            port.get("name")
            for path, _ in items(service.content, "spec", "template", "spec", "containers")
            for _, port in items(service.content, *path, "ports")
        }
        if not _enabled(mapping(service.content, *template)) and ports.isdisjoint(_HTTP2_PORTS):
            yield Hit(service, template, f"does not have {HTTP_FULL_DUPLEX}: Enabled")
    for model in tree.kind("InferenceService"):
        own = mapping(model.spec, "predictor", "annotations")
        if runs_on_knative(tree, model) and not _enabled({**model.annotations, **own}):
            yield Hit(model, ("metadata", "annotations"), f"does not have {HTTP_FULL_DUPLEX}: Enabled")


def _enabled(annotations: object) -> bool:
    # as Knative compares it
    return str(mapping(annotations).get(HTTP_FULL_DUPLEX)).lower() == "enabled"
