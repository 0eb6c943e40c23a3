"""Versions, images and digests are in one file, and nothing says otherwise."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from constructs_lib import releases
from constructs_lib.releases import RELEASES, Release
from tools.documents.releases import images_table, releases_table, short_table

ROOT = Path(__file__).parents[1]
SOURCES = {
    "kubernetes-sigs/gateway-api": releases.GATEWAY_API,
    "kubernetes-sigs/gateway-api-inference-extension": releases.INFERENCE_EXTENSION,
    "envoyproxy/gateway": releases.ENVOY_GATEWAY,
    "cert-manager/cert-manager": releases.CERT_MANAGER,
    "knative/serving": releases.KNATIVE,
    "kserve/kserve": releases.KSERVE,
}
"""Where the CRDs of cdk8s.yaml come from."""
WITH_IMAGE = [release for release in RELEASES if release.image]


def texts() -> Iterator[tuple[str, str]]:
    """Every committed text that people write; what is generated has its own test."""
    named = subprocess.run(["git", "ls-files", "*.md", "*.py", "*.yaml", "Makefile"], cwd=ROOT, capture_output=True,
                           text=True, check=True).stdout.split()  # fmt: skip
    for name in named:
        if not name.startswith(("dist/", "examples/dist/", "imports/", "tests/", "docs/values/", "CHANGELOG")):
            yield name, (ROOT / name).read_text()


TEXTS = dict(texts())


@pytest.mark.parametrize("release", WITH_IMAGE, ids=lambda release: release.name)
def test_no_text_names_another_tag_of_an_image(release: Release) -> None:
    image, _, tag = release.tagged.rpartition(":") if ":" in release.tagged else (release.tagged, "", "")
    same = {other.tagged.rpartition(":")[2] for other in WITH_IMAGE if other.tagged.startswith(f"{image}:")}
    repository = re.escape(image.split("/", 1)[1])
    for name, text in TEXTS.items():
        # an image of another registry is an example
        for found in re.findall(rf"(?<![\w.-]){repository}:([\w.-]*\w)", text):
            assert found in same, f"{name}: {found}, not {tag}"


@pytest.mark.parametrize("release", WITH_IMAGE, ids=lambda release: release.name)
def test_an_image_has_the_version_that_it_is_listed_with(release: Release) -> None:
    image, _, digest = release.image.partition("@")
    assert ":" in image or digest, "pinned by a tag or a digest"
    assert not digest or re.fullmatch(r"sha256:[0-9a-f]{64}", digest)
    if ":" in image:
        assert release.version in image.rpartition(":")[2]


def test_images_are_written_nowhere_else() -> None:
    for name, text in TEXTS.items():
        if name.startswith("constructs_lib/") and name != "constructs_lib/releases.py":
            assert not re.search(r"@sha256:[0-9a-f]{8}", text), name
            written = re.findall(r'"(?:docker|ghcr|gcr|quay|registry\.k8s)\.io/[^"]*[:@][^"]*"', text)
            assert written == [], name


def test_a_whole_version_of_a_program_is_the_one_of_the_list() -> None:
    for release in RELEASES:
        # "Envoy of Kourier" ends in the name of another
        named = [other for other in RELEASES if other.name.endswith(release.name)]
        known = {version for other in named for version in (other.version, *other.run, other.module)}
        for name, text in TEXTS.items():
            for found in re.findall(rf"{re.escape(release.name)}(?: before)? v?(\d+\.\d+\.\d+)", text):
                assert found in known, f"{name}: {release.name} {found}"


def test_the_crds_are_those_of_the_list() -> None:
    entries = yaml.safe_load((ROOT / "cdk8s.yaml").read_text())["imports"]
    seen = set()
    for entry in entries:
        owner, project, tag = entry.partition(":=https://raw.githubusercontent.com/")[2].split("/")[:3]
        release = SOURCES[f"{owner}/{project}"]
        assert tag == release.crds, entry
        seen.add(release)
    assert seen == {release for release in RELEASES if release.crds}


def test_knatives_code_that_rules_are_compared_with_is_of_the_release_that_is_named() -> None:
    """Release 1.N of Knative Serving is version 0.(N+27) of its Go module."""
    assert f"knative.dev/serving v{releases.KNATIVE.module}\n" in (ROOT / "tests/oracle/go.mod").read_text()
    minor, module = (int(version.split(".")[1]) for version in (releases.KNATIVE.version, releases.KNATIVE.module))
    assert module == minor + 27
    assert releases.KOURIER.version == releases.KNATIVE.version


def test_the_tables_are_written_from_the_list() -> None:
    readme, page = ((ROOT / name).read_text() for name in ("README.md", "docs/compatibility.md"))
    assert "\n".join(short_table()) in readme
    assert "\n".join(releases_table()) in page
    assert "\n".join(images_table()) in page
