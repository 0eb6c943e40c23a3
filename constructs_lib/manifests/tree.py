"""All objects of a cluster as far as they are known, and how they find each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from constructs_lib.manifests.manifest import Manifest


class Tree:
    """The objects, found by kind, by name and by labels.

    Args:
        manifests: the objects, in the order to report them.
    """

    def __init__(self, manifests: Iterable[Manifest]) -> None:
        self.manifests = tuple(manifests)
        self._kinds: dict[str, list[Manifest]] = {}
        self._names: dict[tuple[str, str, str], Manifest] = {}
        for manifest in self.manifests:
            self._kinds.setdefault(manifest.kind, []).append(manifest)
            self._names.setdefault((manifest.kind, manifest.namespace, manifest.name), manifest)

    def __iter__(self) -> Iterator[Manifest]:
        return iter(self.manifests)

    def kind(self, *kinds: str) -> list[Manifest]:
        """Every object of these kinds."""
        return [manifest for kind in kinds for manifest in self._kinds.get(kind, ())]

    def find(self, kind: str, namespace: str, name: str) -> Manifest | None:
        """One object; the namespace of a cluster-scoped one is empty."""
        return self._names.get((kind, namespace, name))

    def namespace_labels(self, namespace: str) -> dict[str, str]:
        """The labels of a namespace, with the one that every namespace has."""
        found = self.find("Namespace", "", namespace)
        return {**(found.labels if found else {}), "kubernetes.io/metadata.name": namespace}


def selects(selector: Mapping[str, Any] | None, labels: Mapping[str, str]) -> bool:
    """Whether a label selector, with `matchLabels` and `matchExpressions`, selects these labels; an empty one does."""
    selector = selector or {}
    wanted, expressions = selector.get("matchLabels"), selector.get("matchExpressions")
    if isinstance(wanted, Mapping) and any(labels.get(key) != value for key, value in wanted.items()):
        return False
    return not isinstance(expressions, list) or all(_meets(expression, labels) for expression in expressions)


def _meets(expression: Any, labels: Mapping[str, str]) -> bool:
    if not isinstance(expression, Mapping):
        return False
    key, values = expression.get("key", ""), expression.get("values") or ()
    match expression.get("operator"):
        case "In":
            return labels.get(key) in values
        case "NotIn":
            return labels.get(key) not in values
        case "Exists":
            return key in labels
        case "DoesNotExist":
            return key not in labels
        case _:
            return False
