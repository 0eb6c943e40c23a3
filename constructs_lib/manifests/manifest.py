"""One object of the cluster, and where it is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

Identity = tuple[str, str, str, str]
"""API group, kind, namespace, name; the namespace of a cluster-scoped object is empty."""

CLUSTER_SCOPED = frozenset(
    "APIService CSIDriver CertificateSigningRequest ClusterDomainClaim ClusterIssuer ClusterRole ClusterRoleBinding "
    "ClusterServingRuntime ClusterStorageContainer ClusterTrustBundle CustomResourceDefinition FlowSchema GatewayClass "
    "IngressClass MutatingAdmissionPolicy MutatingAdmissionPolicyBinding MutatingWebhookConfiguration Namespace Node "
    "PersistentVolume PriorityClass PriorityLevelConfiguration RuntimeClass StorageClass ValidatingAdmissionPolicy "
    "ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration".split()
)
"""Kinds without a namespace."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """One object; compared by its content."""

    content: Mapping[str, Any]
    source: str = field(default="", compare=False)
    """The file it is in; empty if it was made from values."""
    node: yaml.Node | None = field(default=None, compare=False, repr=False)
    """The parsed document, which knows the lines."""

    @property
    def kind(self) -> str:
        """The kind; `Service.serving.knative.dev` is Knative's, as `kubectl get` takes it."""
        kind = str(self.content["kind"])
        return f"{kind}.{self.group}" if (kind, self.group) == ("Service", "serving.knative.dev") else kind

    @property
    def group(self) -> str:
        """The API group; empty for the core group."""
        return str(self.content["apiVersion"]).rpartition("/")[0]

    @property
    def name(self) -> str:
        """The name, or the beginning of a generated one with `*`."""
        metadata = self.metadata
        return str(metadata.get("name") or f"{metadata.get('generateName', '')}*")

    @property
    def namespace(self) -> str:
        """The namespace; kubectl puts an object that names none into `default`."""
        return "" if self.kind in CLUSTER_SCOPED else str(self.metadata.get("namespace") or "default")

    @property
    def identity(self) -> Identity:
        """What tells it from every other object of the cluster."""
        return (self.group, self.kind, self.namespace, self.name)

    @property
    def title(self) -> str:
        """The object as people name it: `HTTPRoute llm-platform/networking`."""
        return f"{self.kind} {'/'.join(filter(None, (self.namespace, self.name)))}"

    @property
    def metadata(self) -> Mapping[str, Any]:
        """Its metadata."""
        return _mapping(self.content.get("metadata"))

    @property
    def spec(self) -> Mapping[str, Any]:
        """Its spec; empty for kinds that have none."""
        return _mapping(self.content.get("spec"))

    @property
    def labels(self) -> Mapping[str, str]:
        """Its labels."""
        return _mapping(self.metadata.get("labels"))

    @property
    def annotations(self) -> Mapping[str, str]:
        """Its annotations."""
        return _mapping(self.metadata.get("annotations"))

    def place(self, *path: str | int) -> str:
        """`file:line` of a field, or of the closest one above it that is written; empty without a file."""
        if not self.node or not self.source:
            return self.source
        return f"{self.source}:{_line(self.node, path)}"


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _line(node: yaml.Node, path: tuple[str | int, ...]) -> int:
    line = node.start_mark.line
    for step in path:
        if isinstance(node, yaml.MappingNode):
            found = [(key, value) for key, value in node.value if key.value == step]
            if not found:
                break
            line, node = found[-1][0].start_mark.line, found[-1][1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            line = node.start_mark.line
        else:
            break
    return int(line) + 1
