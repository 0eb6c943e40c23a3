"""Where images come from: one registry for all of them, pull secrets in every pod, digests; and how they are found."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cdk8s import App

from constructs_lib import NetworkingChart, releases
from constructs_lib.cli.main import main
from constructs_lib.errors import InvalidValues
from constructs_lib.platform.images import images_in, images_of
from constructs_lib.platform.schema import values_schema
from constructs_lib.platform.values import Values
from tests.pod_security import pod_specs
from tests.support import Manifest, only, values_with

FULL = Path(__file__).parents[2] / "examples" / "values" / "full-platform.yaml"
MIRROR = "registry.example.com:5000/mirror"
# what looks like an image, wherever it is; it knows nothing of keys
_REFERENCE = re.compile(r"[\w.:-]+\.[\w.:-]+(?:/[\w.-]+)+(?::[\w.-]*\d[\w.-]*|@sha256:)[\w:@]*")


def platform(*settings: str) -> list[Manifest]:
    manifests: list[Manifest] = NetworkingChart(App(), "networking", values=values_with(*settings, file=FULL)).to_json()
    return manifests


def texts(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for value in node.values():
            yield from texts(value)
    elif isinstance(node, list):
        for value in node:
            yield from texts(value)
    elif isinstance(node, str):
        yield node


def references(manifests: list[Manifest]) -> set[str]:
    return {match for text in texts(manifests) for match in _REFERENCE.findall(text)}


def test_every_image_is_found_that_of_the_shutdown_manager_included() -> None:
    found = images_of(platform())
    assert {*found} == references(platform())
    gateway = next(image for image in found if "envoyproxy/gateway" in image)
    assert "ConfigMap/envoy-gateway-system/envoy-gateway-config" in found[gateway]
    assert len(found) == 8


def test_every_image_comes_from_the_mirror() -> None:
    made = platform(f"images.registry={MIRROR}")
    assert {image for image in references(made) if not image.startswith(f"{MIRROR}/")} == set()
    plain = {*images_of(platform())} | {releases.KNATIVE.image}
    assert {*images_of(made)} == {f"{MIRROR}/{image.partition('/')[2]}" for image in plain}
    queue = only(made, "ConfigMap", "config-deployment")["data"]["queue-sidecar-image"]
    assert queue == f"{MIRROR}/{releases.KNATIVE.image.partition('/')[2]}"


def test_a_mirror_may_have_one_path_per_registry() -> None:
    made = images_of(platform("images.registries={docker.io: m.example.com/hub, ghcr.io: m.example.com/github}"))
    hosts = {image.rsplit("/", 2)[0] if "knative" not in image else "gcr.io" for image in made}
    assert hosts == {"m.example.com/hub", "m.example.com/github", "gcr.io"}


def test_an_image_that_is_there_already_stays() -> None:
    image = f"{MIRROR}/envoyproxy/gateway:v1.9.2"
    made = images_of(platform(f"images.registry={MIRROR}", f"envoyGateway.image={image}"))
    assert image in made


def test_an_image_without_a_host_is_docker_hubs() -> None:
    made = images_of(platform(f"images.registry={MIRROR}", "envoyGateway.image=envoyproxy/gateway:v1.9.2"))
    assert f"{MIRROR}/envoyproxy/gateway:v1.9.2" in made


def test_the_queue_proxy_of_an_installation_of_others_stays() -> None:
    made = platform(f"images.registry={MIRROR}", "knative.ownership=partial")
    assert not [m for m in made if m["metadata"]["name"] == "config-deployment"]


def test_every_pod_has_the_pull_secrets_after_its_own() -> None:
    made = platform("images.pullSecrets=[mirror, hub]", "litellm.deployment.imagePullSecrets=[own, hub]")
    pods = dict(pod_specs(made))
    for title, pod in pods.items():
        names = [secret["name"] for secret in pod["imagePullSecrets"]]
        assert names == (["own", "hub", "mirror"] if title == "Deployment litellm" else ["mirror", "hub"]), title
    assert len(pods) == 10


DIGEST = f"sha256:{'0' * 64}"
ENVOY = "docker.io/envoyproxy/envoy:v1.37.6"


def test_a_digest_is_put_beside_its_tag() -> None:
    setting = f"images={{registry: {MIRROR}, digests: {{'{ENVOY}': '{DIGEST}'}}}}"
    assert f"{MIRROR}/envoyproxy/envoy:v1.37.6@{DIGEST}" in images_of(platform(setting))


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("images.registry=https://registry.example.com", "must be the host of a registry"),
        ("images.registry=registry.example.com/", "must be the host of a registry"),
        ("images.registry=mirror", "must begin with a host"),
        ("images.registries={quay.io: m.example.com}", "has no effect: no image comes from that registry"),
        (f"images.digests={{'docker.io/a/b:v1': '{DIGEST}'}}", "has no effect: no workload has that image"),
        (f"images.digests={{'{ENVOY}': 'sha256:1'}}", "must be sha256: and 64"),
        ("images.pullSecrets=[Not A Name]", "must be a DNS name"),
    ],
)
def test_what_has_no_effect_or_is_no_registry_is_refused(setting: str, words: str) -> None:
    with pytest.raises(InvalidValues) as caught:
        values_with(setting, file=FULL)
    assert words in str(caught.value)


def test_a_digest_for_an_image_that_has_one_is_refused() -> None:
    image = dict(images_in(Values()))["envoyGateway.image"]
    with pytest.raises(InvalidValues, match="has a digest already"):
        values_with(f"images.digests={{'{image}': '{DIGEST}'}}", file=FULL)


def test_keys_of_images_are_found_by_their_names() -> None:
    """No key holds an image under another name, and none of that name holds something else."""
    pattern = re.compile(r"^(image|\w+Image)$")
    for name, definition in values_schema()["$defs"].items():
        for key, field in definition["properties"].items():
            if "mage of the" in field.get("description", "")[:12] or "; pinned" in field.get("description", ""):
                assert pattern.match(key), (name, key)


def test_the_command_lists_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["images", "--values", str(FULL)]) == 0
    lines = capsys.readouterr().out.split()
    assert lines == [*images_of(platform())]
    assert main(["images", "--values", str(FULL), "--set", f"images.registry={MIRROR}", "--json"]) == 0
    entries = json.loads(capsys.readouterr().out)
    assert all(entry["image"].startswith(MIRROR) and entry["usedBy"] for entry in entries)
