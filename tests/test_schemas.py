"""Every built-in object of the committed platforms satisfies the schema of Kubernetes, in each supported version."""

from __future__ import annotations

from pathlib import Path

import kubernetes_validate
import pytest
import yaml

ROOT = Path(__file__).parents[1]
PLATFORMS = [ROOT / "dist", *sorted((ROOT / "examples" / "dist").iterdir())]
BUILT_IN = (".k8s.io/", "apps/", "batch/", "policy/", "autoscaling/")


def objects(folder: Path) -> list[dict[str, object]]:
    return [doc for path in sorted(folder.glob("*.yaml")) for doc in yaml.safe_load_all(path.read_text())]


@pytest.mark.parametrize("version", ["1.33", "1.36"])
@pytest.mark.parametrize("platform", PLATFORMS, ids=lambda path: path.name)
def test_built_in_objects_satisfy_their_schema(platform: Path, version: str) -> None:
    checked = 0
    for manifest in objects(platform):
        api_version = str(manifest["apiVersion"])
        built_in = api_version == "v1" or api_version.startswith(
            (*BUILT_IN[1:], "rbac.authorization.k8s.io/", "admissionregistration.k8s.io/")
        )
        if built_in:
            kubernetes_validate.validate(manifest, version, strict=True)
            checked += 1
    assert checked > 20
