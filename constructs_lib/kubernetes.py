"""How every object of this library gets into a chart.

The typed classes of imports/ and cdk8s-plus only write the manifest; what stands in the tree is a plain `ApiObject`.
A typed object would drop JSON patches of fields that its schema does not know, without a word; this one applies them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any

import constructs
import jsii
from cdk8s import ApiObject, ApiObjectMetadata, Chart, JsonPatch

from constructs_lib.errors import InvalidProps, PatchWithoutEffect, Problem
from constructs_lib.names import PLATFORM_NAMESPACE

Identity = tuple[str, str, str, str]
"""API group, kind, namespace, name: what the cluster tells objects apart by."""


class KubernetesObject(ApiObject):
    """One object of the cluster, made from the manifest that a typed class wrote.

    Namespaced objects name their namespace in the manifest. An object without one is cluster-scoped and stays so,
    also in a chart that has a namespace. Patch it as any cdk8s object: `add_json_patch(JsonPatch.add("/spec/x", 1))`.
    """

    def __init__(self, scope: constructs.Construct, id: str, manifest: Mapping[str, Any]) -> None:
        metadata = manifest["metadata"]
        super().__init__(
            scope,
            id,
            api_version=manifest["apiVersion"],
            kind=manifest["kind"],
            metadata=ApiObjectMetadata(
                name=metadata["name"],
                namespace=metadata.get("namespace"),
                labels=metadata.get("labels"),
                annotations=metadata.get("annotations"),
            ),
        )
        self.identity: Identity = (
            manifest["apiVersion"].rpartition("/")[0],
            manifest["kind"],
            metadata.get("namespace", ""),
            metadata["name"],
        )
        body = {key: value for key, value in manifest.items() if key not in ("apiVersion", "kind", "metadata")}
        super().add_json_patch(*(JsonPatch.add(f"/{key}", value) for key, value in body.items()))
        if "namespace" not in metadata and Chart.of(scope).namespace:
            super().add_json_patch(JsonPatch.remove("/metadata/namespace"))

    def add_json_patch(self, *ops: JsonPatch) -> None:
        """Change the object by RFC 6902 operations, also in fields that no schema knows.

        Raises:
            PatchWithoutEffect: the operations leave the object as it was.
            RuntimeError: an operation cannot be applied, for example below a field that is not there.
        """
        before = self.to_json()
        super().add_json_patch(*ops)
        if self.to_json() == before:
            problem = Problem(path="add_json_patch", rule="changes nothing", hint="check the paths of its operations")
            raise PatchWithoutEffect(self.node.path, [problem])


@jsii.implements(constructs.IValidation)
class _Clashes(constructs.Construct):
    """Finds objects below some constructs of an app that the app makes twice.

    There is one in an app, at its root, for all that ask: each would have to look through the whole app.
    """

    ID = "clashes-of-constructs-lib"

    def __init__(self, root: constructs.IConstruct) -> None:
        super().__init__(root, self.ID)  # type: ignore[arg-type] # every IConstruct is one
        self._root = root
        self._asking: list[constructs.Construct] = []
        self.node.add_validation(self)

    @classmethod
    def of(cls, construct: constructs.Construct) -> _Clashes:
        root = construct.node.root
        found = root.node.try_find_child(cls.ID)
        return found if isinstance(found, cls) else cls(root)

    def forbid_in(self, construct: constructs.Construct) -> None:
        self._asking.append(construct)

    def validate(self) -> list[str]:
        everywhere: dict[Identity, list[ApiObject]] = {}
        for node in self._root.node.find_all():
            if isinstance(node, ApiObject):
                everywhere.setdefault(identity_of(node), []).append(node)
        clashes = {identity: nodes for identity, nodes in everywhere.items() if len(nodes) > 1}
        asking = tuple(f"{construct.node.path}/" for construct in self._asking) if clashes else ()
        found = []
        for (_, kind, namespace, name), nodes in clashes.items():
            paths = [node.node.path for node in nodes]
            if any(path.startswith(asking) for path in paths):
                where = f"{kind} {namespace + '/' if namespace else ''}{name}"
                found.append(
                    f"{where} is made {len(paths)} times: {', '.join(paths)}; the second would overwrite the first, so "
                    "give one of them another name or leave it out"
                )
        return found


def identity_of(node: ApiObject) -> Identity:
    """What the cluster will know the object by."""
    if isinstance(node, KubernetesObject):
        return node.identity
    return ("" if node.api_group == "core" else node.api_group, node.kind, node.metadata.namespace or "", node.name)


def forbid_clashes(construct: constructs.Construct) -> None:
    """Let synthesis fail when the construct makes an object that something else in the app makes as well."""
    _Clashes.of(construct).forbid_in(construct)


def default_namespace(construct: constructs.Construct) -> str:
    """The namespace of the construct's chart, or llm-platform if it has none."""
    return Chart.of(construct).namespace or PLATFORM_NAMESPACE


def require(construct: constructs.Construct, *problems: Iterator[Problem]) -> None:
    """Refuse props that are wrong, or break a rule between them.

    Raises:
        InvalidProps: with all problems and the construct's path.
    """
    found = tuple(chain.from_iterable(problems))
    if found:
        raise InvalidProps(construct.node.path, found)
