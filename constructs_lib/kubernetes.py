"""How every object of this library gets into a chart.

The typed classes of imports/ and cdk8s-plus only write the manifest; the tree holds a plain `ApiObject`. A typed object
would silently drop JSON patches of fields that its schema does not know; this one applies them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, TypeVar

import constructs
import jsii
from cdk8s import ApiObject, ApiObjectMetadata, App, Chart, JsonPatch, YamlOutputType

from constructs_lib import json_patch
from constructs_lib.clashes import Clusters, NamedBy, clash_of_keys
from constructs_lib.errors import InvalidPatch, InvalidProps, PatchWithoutEffect, Problem
from constructs_lib.names import PLATFORM_NAMESPACE
from constructs_lib.values.props import prop_problems
from constructs_lib.values.types import ClusterName

Identity = tuple[str, str, str, str]
"""API group, kind, namespace, name: the identity of an object in the cluster."""
_Item = TypeVar("_Item")


_FILE_PER_OBJECT = (YamlOutputType.FILE_PER_RESOURCE, YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE)


class KubernetesObject(ApiObject):
    """One object of the cluster, made from a manifest that a typed class wrote.

    Namespaced objects name their namespace in the manifest. An object without one is cluster-scoped and stays so,
    also in a chart that has a namespace. Patch it as any cdk8s object: `add_json_patch(JsonPatch.add("/spec/x", 1))`.

    Args:
        scope: where it is made.
        id: its id there.
        manifest: the object.
        brings: objects that a controller in the cluster makes for this one, under names made from its own; they clash
            like objects of the app.
    """

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        manifest: Mapping[str, Any],
        *,
        brings: Iterable[Identity] = (),
    ) -> None:
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
        self._identity = identity_in(manifest)
        self.brings = tuple(brings)
        body = {key: value for key, value in manifest.items() if key not in ("apiVersion", "kind", "metadata")}
        super().add_json_patch(*(JsonPatch.add(f"/{key}", value) for key, value in body.items()))
        if "namespace" not in metadata and Chart.of(scope).namespace:
            super().add_json_patch(JsonPatch.remove("/metadata/namespace"))

    @property
    def identity(self) -> Identity | None:
        """The identity of the object as it will be written; None if a patch has removed its name."""
        return self._identity

    def add_json_patch(self, *ops: JsonPatch, may_change_nothing: bool = False) -> None:
        """Change the object by RFC 6902 operations, also in fields that no schema knows.

        All operations are applied or none: after an error the object is as it was and can be patched again.
        As in cdk8s, `replace` adds a key that does not exist. A slash within a key is written "~1".

        Args:
            *ops: the operations, each applied to what the one before it made.
            may_change_nothing: leave the object as it is if the patch does not fit it: it changes nothing, its place
                does not exist, or its `test` fails. For a loop over many objects, for example with
                `JsonPatch.test("/kind", "Deployment")` as the first operation. Default false.

        Raises:
            InvalidPatch: an operation cannot be applied: something above its place does not exist, an index is past
                the end of its list, a `test` fails, or a path does not begin with a slash. The last is raised also with
                `may_change_nothing`.
            PatchWithoutEffect: the operations leave the object as it is.
        """
        operations = json_patch.read(ops)
        problems = json_patch.malformed(operations)
        if problems:
            raise InvalidPatch(self.node.path, problems)
        before = self.to_json()
        after, problem = json_patch.apply(before, ops, operations)
        if not json_patch.same(before, after):
            # tests have passed: of an entry that is written only when the object is rendered, they would fail then
            super().add_json_patch(*(op for op, each in zip(ops, operations, strict=True) if each["op"] != "test"))
            self._identity = identity_in(after)
        elif may_change_nothing:
            return
        elif problem:
            raise InvalidPatch(self.node.path, [problem])
        else:
            hint = "check the paths of its operations, or allow it with may_change_nothing=True"
            raise PatchWithoutEffect(
                self.node.path, [Problem(path="add_json_patch", rule="changes nothing", hint=hint)]
            )


@jsii.implements(constructs.IValidation)
class _Clashes(constructs.Construct):
    """Finds objects that an app makes twice, at least once below one of the constructs that asked.

    An app has one, at its root, for all constructs: each of its own would search the whole app.
    """

    ID = "clashes-of-constructs-lib"

    def __init__(self, root: constructs.IConstruct) -> None:
        super().__init__(root, self.ID)  # type: ignore[arg-type] # every IConstruct is one
        self._root = root
        self._asking: list[constructs.Construct] = []
        self._keys: dict[str, NamedBy] = {}
        self.clusters = Clusters()
        self.kept: dict[str, Any] = {}
        self.node.add_validation(self)

    @classmethod
    def of(cls, construct: constructs.Construct) -> _Clashes:
        root = construct.node.root
        found = root.node.try_find_child(cls.ID)
        return found if isinstance(found, cls) else cls(root)

    def forbid_in(self, construct: constructs.Construct) -> None:
        self._asking.append(construct)

    def name(self, keys: Mapping[str, NamedBy]) -> None:
        self._keys.update(keys)

    def _key_of(self, path: str) -> NamedBy | None:
        """The key of values.yaml that names the object: that of the nearest construct above it."""
        parts = path.split("/")
        above = ("/".join(parts[:length]) for length in range(len(parts), 0, -1))
        return next((self._keys[place] for place in above if place in self._keys), None)

    def validate(self) -> list[str]:
        everywhere: dict[Identity, list[str]] = {}
        brought: set[Identity] = set()
        objects = [node for node in self._root.node.find_all() if isinstance(node, ApiObject)]
        for node in objects:
            identity = identity_of(node)
            if identity:
                everywhere.setdefault(identity, []).append(node.node.path)
            for made in node.brings if isinstance(node, KubernetesObject) else ():
                brought.add(made)
                everywhere.setdefault(made, []).append(node.node.path)
        clashes = [
            (identity, together)
            for identity, paths in everywhere.items()
            if len(paths) > 1
            for together in self.clusters.together(paths)
            if len(together) > 1
        ]
        asking = tuple(f"{construct.node.path}/" for construct in self._asking) if clashes else ()
        found = []
        by_keys: dict[tuple[NamedBy, ...], list[str]] = {}
        for identity, paths in dict.fromkeys(clashes):
            _, kind, namespace, name = identity
            if any(path.startswith(asking) for path in paths):
                where = f"{kind} {namespace + '/' if namespace else ''}{name}"
                keys = tuple(key for path in paths if (key := self._key_of(path)))
                if len(set(keys)) == len(paths):
                    by_keys.setdefault(keys, []).append(where)
                    continue
                leave_out = "leave it out" + (" with create_namespace=False" if kind == "Namespace" else "")
                by = " (one of them by the controller that serves it)" if identity in brought else ""
                found.append(
                    f"{where} is made {len(paths)} times{by}: {', '.join(paths)}; the second would overwrite "
                    f"the first, so give one of them another name or {leave_out}"
                )
        found += [clash_of_keys(keys, objects) for keys, objects in by_keys.items()]
        charts = (Chart.of(construct).node.path for construct in self._asking) if self.clusters.named else ()
        return [*self.clusters.missing(charts), *found, *_one_file_twice(self._root, objects)]


def _one_file_twice(root: constructs.IConstruct, objects: Iterable[ApiObject]) -> list[str]:
    """The objects that cdk8s would write into one file, the later over the earlier, if it writes a file per object."""
    if not isinstance(root, App) or root.yaml_output_type not in _FILE_PER_OBJECT:
        return []
    files: dict[tuple[str, str], list[str]] = {}
    for item in objects:
        identity = identity_of(item)
        name = identity[3] if identity else "undefined"
        folder = "" if root.yaml_output_type is YamlOutputType.FILE_PER_RESOURCE else Chart.of(item).node.path
        file = re.sub("[^0-9a-zA-Z-_.]", "", f"{item.kind}.{name}")
        files.setdefault((folder, file), []).append(item.node.path)
    return [
        f"{file}{root.output_file_extension} would hold only the last of {', '.join(paths)}: cdk8s names a file per "
        "object by its kind and name; use write_platform, or yaml_output_type=YamlOutputType.FILE_PER_CHART"
        for (_, file), paths in files.items()
        if len(paths) > 1
    ]


def identity_in(manifest: Mapping[str, Any]) -> Identity | None:
    """The identity of the manifest's object in the cluster; None without a name, as with generateName."""
    match manifest:
        case {"apiVersion": str(api_version), "kind": str(kind), "metadata": {"name": str(name)} as metadata}:
            return api_version.rpartition("/")[0], kind, str(metadata.get("namespace", "")), name
        case _:
            return None


def identity_of(node: ApiObject) -> Identity | None:
    """The identity of the object as it will be written; None if it has no name.

    Objects of this library update their identity when they are patched; rendering each would take too long.
    """
    return node.identity if isinstance(node, KubernetesObject) else identity_in(node.to_json())


def forbid_clashes(construct: constructs.Construct) -> None:
    """Make synthesis fail if the construct makes an object that something else in the app also makes."""
    _Clashes.of(construct).forbid_in(construct)


def name_by_keys(construct: constructs.Construct, keys: Mapping[str, NamedBy]) -> None:
    """Let clashes be told by the keys of values.yaml that name the objects.

    Args:
        construct: any construct of the app.
        keys: the keys by the paths of the constructs whose objects they name.
    """
    _Clashes.of(construct).name(keys)


def in_cluster(construct: constructs.Construct, cluster: str) -> None:
    """Say to which cluster a chart goes, for apps with charts of several clusters.

    Names are compared among the objects of one cluster. As soon as one chart names its cluster, every chart with
    constructs of this library has to.

    Args:
        construct: the chart, or a construct in it; all that is in it goes there.
        cluster: what the cluster is called, 1 to 253 characters without spaces.

    Raises:
        InvalidProps: the name is not valid, or the construct is in one that goes to another cluster.
    """
    require(construct, prop_problems(cluster=(ClusterName, cluster)))
    require(construct, _Clashes.of(construct).clusters.name(construct.node.path, cluster))


def cluster_of(construct: constructs.Construct) -> str | None:
    """The cluster that a construct goes to; None if that is not said."""
    clusters = _Clashes.of(construct).clusters
    return clusters.of(construct.node.path) if clusters.named else None


def earlier(construct: constructs.Construct, item: _Item) -> dict[str, _Item]:
    """What constructs of the app that were made before this one have handed over here, by their paths.

    Args:
        construct: the construct.
        item: what it hands over to those that are made after it.
    """
    app, path = _Clashes.of(construct), construct.node.path
    found = {other: kept for other, kept in app.kept.items() if isinstance(kept, type(item))}
    app.kept[path] = item
    return found


def default_namespace(construct: constructs.Construct) -> str:
    """The namespace of the construct's chart, or llm-platform if it has none."""
    return Chart.of(construct).namespace or PLATFORM_NAMESPACE


def require(construct: constructs.Construct, *problems: Iterator[Problem]) -> None:
    """Refuse props that are wrong or break a rule between them.

    Raises:
        InvalidProps: with all problems and the construct's path.
    """
    found = tuple(chain.from_iterable(problems))
    if found:
        raise InvalidProps(construct.node.path, found)
