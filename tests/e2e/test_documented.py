"""What README and docs/ show is admitted by the API server as it stands, and so is whatever values are accepted."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
import yaml
from cdk8s import App
from hypothesis import HealthCheck, given, settings

from constructs_lib import InvalidValues, NetworkingChart, parse_values, write_platform
from tests.e2e.cluster import APPLIED, kubectl
from tests.platform.strategies import values
from tests.test_docs import blocks, run_program

pytestmark = [pytest.mark.e2e, pytest.mark.usefixtures("secrets")]

STRICT = (*APPLIED, "--force-conflicts", "--validate=strict", "--dry-run=server")


def admitted(*objects: Any) -> None:
    """The API server takes the objects; their namespaces are made first, as a dry run makes none."""
    namespaces = [item for item in objects if item["kind"] == "Namespace"]
    for part in (namespaces, [item for item in objects if item["kind"] != "Namespace"]):
        text = json.dumps({"apiVersion": "v1", "kind": "List", "items": part})
        words = [word for word in STRICT if word != "--dry-run=server"] if part is namespaces else STRICT
        if part:
            kubectl("apply", *words, "-f=-", given=text)


@pytest.mark.parametrize("block", blocks("python"))
def test_a_program_makes_what_is_admitted(block: str, tmp_path: Path) -> None:
    run_program(block, tmp_path)
    files = [path for name in ("dist", "build") for path in sorted((tmp_path / name).rglob("*.yaml"))]
    admitted(*(item for path in files for item in yaml.safe_load_all(path.read_text()) if item))


@pytest.mark.parametrize("block", blocks("yaml"))
def test_values_and_manifests_are_admitted(block: str, tmp_path: Path) -> None:
    tree = yaml.safe_load(block) or {}
    if "apiVersion" in tree:
        admitted(tree)
        return
    paths = write_platform(NetworkingChart(App(), "networking", values=parse_values(tree)), tmp_path)
    admitted(*(item for path in paths for item in yaml.safe_load_all(path.read_text())))


@settings(max_examples=int(os.environ.get("FUZZ", "20")), suppress_health_check=list(HealthCheck))
@given(values())
def test_values_that_are_accepted_are_admitted(tree: dict[str, Any]) -> None:
    try:
        found = parse_values(tree)
    except InvalidValues:
        return
    admitted(*NetworkingChart(App(), "networking", values=found).to_json())
