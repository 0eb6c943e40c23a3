"""Every built-in object of the committed platforms satisfies the schema of Kubernetes, in each supported version."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from constructs_lib.releases import KUBERNETES_SCHEMAS
from tests.support import Manifest, satisfies_kubernetes

ROOT = Path(__file__).parents[1]
PLATFORMS = [ROOT / "dist", *sorted((ROOT / "examples" / "dist").iterdir())]


def objects(folder: Path) -> list[Manifest]:
    return [doc for path in sorted(folder.glob("*.yaml")) for doc in yaml.safe_load_all(path.read_text())]


@pytest.mark.parametrize("version", KUBERNETES_SCHEMAS)
@pytest.mark.parametrize("platform", PLATFORMS, ids=lambda path: path.name)
def test_built_in_objects_satisfy_their_schema(platform: Path, version: str) -> None:
    assert sum(satisfies_kubernetes(manifest, version) for manifest in objects(platform)) > 10
