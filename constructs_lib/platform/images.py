"""The images of the platform: in the values, where section `images` changes them, and in the manifests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

import yaml

from constructs_lib import releases
from constructs_lib.errors import Problem
from constructs_lib.knative.values.deployment import DeploymentValues
from constructs_lib.platform.values import Values
from constructs_lib.values.images import ImagesValues, split_image
from constructs_lib.values.pods import SchedulingValues
from constructs_lib.values.section import Section

_Section = TypeVar("_Section", bound=Section)


def with_images(values: Values) -> Values:
    """The values with every image where section `images` has it, and its pull secrets in every workload."""
    images = values.images
    if not images.sets_anything():
        return values
    knative = values.knative
    if knative.enabled and knative.ownership == "whole" and _moves_queue_proxy(images):
        # otherwise it is that of the installation, which is not pulled from the mirror
        deployment = knative.deployment or DeploymentValues()
        if deployment.queue_sidecar_image is None:
            deployment = deployment.model_copy(update={"queue_sidecar_image": releases.KNATIVE.image})
        values = values.model_copy(update={"knative": knative.model_copy(update={"deployment": deployment})})
    return _located(values, images)


def image_problems(values: Values) -> Iterator[Problem]:
    """Every registry and every digest belongs to an image that is used."""
    if not (values.images.registries or values.images.digests):
        return
    used = dict(images_in(values))
    hosts = {split_image(image)[0] for image in used.values()}
    for host in values.images.registries:
        if host not in hosts:
            yield Problem(
                path=f"images.registries.{host}",
                value=values.images.registries[host],
                rule="has no effect: no image comes from that registry",
                hint=f"used here: {', '.join(sorted(hosts))}",
            )
    for image, digest in values.images.digests.items():
        path = f"images.digests.{image}"
        if "@" in image:
            yield Problem(path=path, value=digest, rule="is for an image that has a digest already", hint="drop it")
        elif image not in used.values():
            tags = sorted({other for other in used.values() if "@" not in other})
            yield Problem(
                path=path,
                value=digest,
                rule="has no effect: no workload has that image",
                hint=f"without a digest are: {', '.join(tags)}",
            )


def images_in(section: Section, path: str = "") -> Iterator[tuple[str, str]]:
    """Every image in the values below a section, by its path."""
    for name, field in type(section).model_fields.items():
        value = getattr(section, name)
        below = f"{path}.{field.alias}" if path else str(field.alias)
        if _is_image(name) and value:
            yield below, value
        elif isinstance(value, Section):
            yield from images_in(value, below)
        elif isinstance(value, tuple):
            for place, item in enumerate(value):
                if isinstance(item, Section):
                    yield from images_in(item, f"{below}[{place}]")


def images_of(manifests: Sequence[Mapping[str, Any]]) -> dict[str, list[str]]:
    """Every image that the manifests name, also in the texts of ConfigMaps, and which objects name it."""
    found: dict[str, list[str]] = {}
    for manifest in manifests:
        metadata = manifest["metadata"]
        title = "/".join(filter(None, (manifest["kind"], metadata.get("namespace"), metadata["name"])))
        for image in dict.fromkeys(_images_below(manifest)):
            found.setdefault(image, []).append(title)
    return dict(sorted(found.items()))


def _images_below(node: Any) -> Iterator[str]:
    if isinstance(node, Mapping):
        for key, value in node.items():
            if isinstance(value, str) and (key == "image" or key.endswith("-image")):
                yield value
            elif isinstance(value, str) and "image" in value:
                yield from _images_below(_parsed(value))
            else:
                yield from _images_below(value)
    elif isinstance(node, list):
        for item in node:
            yield from _images_below(item)


def _parsed(text: str) -> Any:
    """The text as YAML, if it is YAML."""
    try:
        return yaml.safe_load(text)
    except yaml.YAMLError:
        return None


def _is_image(name: str) -> bool:
    return name == "image" or name.endswith("_image")


def _moves_queue_proxy(images: ImagesValues) -> bool:
    return images.located(releases.KNATIVE.image) != releases.KNATIVE.image


def _located(section: _Section, images: ImagesValues) -> _Section:
    changes: dict[str, Any] = {}
    for name in type(section).model_fields:
        value = getattr(section, name)
        if _is_image(name) and value:
            changes[name] = images.located(value)
        elif isinstance(value, Section):
            changes[name] = _located(value, images)
        elif isinstance(value, tuple):
            changes[name] = tuple(_located(item, images) if isinstance(item, Section) else item for item in value)
    if isinstance(section, SchedulingValues):
        changes["image_pull_secrets"] = tuple(dict.fromkeys((*section.image_pull_secrets, *images.pull_secrets)))
    changes = {name: value for name, value in changes.items() if value != getattr(section, name)}
    return section.model_copy(update=changes) if changes else section
