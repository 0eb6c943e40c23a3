"""Section `images`: where the images of all workloads come from, and with which Secrets they are pulled."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, Field, StrictStr

from constructs_lib.values.section import Section
from constructs_lib.values.types import DnsSubdomain, Image

_HOST = r"[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?"
_REGISTRY = re.compile(rf"{_HOST}(/[a-z0-9]+([._-]+[a-z0-9]+)*)*")
_DOCKER_HUB = "docker.io"


def _registry(value: str) -> str:
    if not _REGISTRY.fullmatch(value):
        raise ValueError(
            "must be the host of a registry, with a port and a path if it has them, no scheme and no slash at the "
            "end, such as registry.example.com/mirror"
        )
    if not _has_host(f"{value}/x"):
        raise ValueError("must begin with a host: a name with a dot or a port, such as registry.example.com")
    return value


def _host(value: str) -> str:
    if not re.fullmatch(_HOST, value) or not _has_host(f"{value}/x"):
        raise ValueError("must be the host of a registry, such as docker.io or ghcr.io")
    return value


def _digest(value: str) -> str:
    if not re.fullmatch(r"sha256:[0-9a-f]{64}", value):
        raise ValueError("must be sha256: and 64 of 0-9 and a-f")
    return value


Registry = Annotated[StrictStr, AfterValidator(lambda value: value and _registry(value))]
"""A registry, or "" for none."""
RegistryHost = Annotated[StrictStr, AfterValidator(_host)]
"""The host of a registry."""
Digest = Annotated[StrictStr, AfterValidator(_digest)]
"""The digest of an image."""


class ImagesValues(Section):
    """Where images come from: every image that a workload of the platform runs, those of models included.

    Images of programs that others install (Knative, KServe and its storage initializer, cert-manager) are theirs to
    say. `llm-networking images` lists all images of a platform.
    """

    registry: Registry = ""
    """Registry that takes the place of the host of every image, such as registry.example.com/mirror: the image
    docker.io/envoyproxy/gateway:v1.9.2 becomes registry.example.com/mirror/envoyproxy/gateway:v1.9.2. Default "": the
    images' own."""
    registries: dict[RegistryHost, Annotated[StrictStr, AfterValidator(_registry)]] = Field(default_factory=dict)
    """The same by the host that is replaced, for a mirror with one path per registry, such as docker.io:
    registry.example.com/docker-hub. Takes precedence over `registry`. Default none."""
    pull_secrets: tuple[DnsSubdomain, ...] = ()
    """Secrets with which images are pulled. Each must exist in every namespace with pods. Default none."""
    digests: dict[Image, Digest] = Field(default_factory=dict)
    """Digests of images that are pinned by their tag. The key is the image as it is in the values, before `registry`
    changes it, such as docker.io/envoyproxy/envoy:v1.37.6. Default none."""

    def located(self, image: str) -> str:
        """The image with its digest, where it is pulled from."""
        digest = self.digests.get(image)
        host, path = split_image(image)
        registry = self.registries.get(host) or self.registry
        found = f"{registry}/{path}" if registry and not image.startswith(f"{registry}/") else image
        return f"{found}@{digest}" if digest else found


def split_image(image: str) -> tuple[str, str]:
    """Host of the registry, and the rest; without a host it is Docker Hub, as for container runtimes."""
    if _has_host(image):
        host, _, path = image.partition("/")
        return host, path
    return _DOCKER_HUB, image if "/" in image else f"library/{image}"


def _has_host(image: str) -> bool:
    first, slash, _ = image.partition("/")
    return bool(slash) and ("." in first or ":" in first or first == "localhost")
